"""The needle in the haystack: small targets in large scenes, found in different ways at one budget.

Scenes, questions and targets are drawn from seeds and real chips that no training has seen (see
model.scenes). Scene by scene, every question is asked in every way of looking. Goals, accuracy,
tile recall, costs, invented 'yes' answers and calibration go into a report, a JSON file and plots.
A run that was killed goes on where it ended, with the scenes it has drawn.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..datasets.rows import Item, Prediction
from ..evaluation.answer_matching import normalized
from ..evaluation.efficiency import hardware
from ..evaluation.evaluator import Evaluator
from ..evaluation.lrs_vqa import LrsVqa
from ..evaluation.options import options_of
from ..evaluation.runner import Run, run
from ..evaluation.ways_of_looking import Rfm, WayOfLooking, choose_way, with_blind
from ..scenes.chips import find_chips
from ..scenes.scene_files import SceneFile, draw_scenes, scenes_from
from .goals import SIZE, check_goals, tokens_of_everything
from .outcomes import Outcome, outcome
from .questions import choose_questions
from .report import write_report, write_results

SCENES = {8192: 12, 4096: 6, 16384: 4}
"""How many of each size; first and most of the size that the goals are about."""
QUESTIONS = 18
QUICK_SCENES = {8192: 1, 4096: 1}
MOSAICS = {8192: 12}
"""How many where the scenes are mosaics of real chips, and of which size."""
QUESTIONS_OF_MOSAICS = 6
"""Each has one target; the same asked in other words says little more."""

WAYS = ("downsampled", "uniform", "random", "attention", "rfm", "box-known", "everything")
MORE_OF_RFM = 3
"""Times as many questions are asked in the engine's own way, with its places checked and without:
calibration and false alarms are measured of it, and are known from few answers only roughly."""
MOST_EVERYTHING, QUESTIONS_OF_EVERYTHING = 4096, 2
"""All of a scene is looked at up to this size, and for so many questions about the first scene:
one takes as long as dozens of others."""
NAMES = {False: "haystack", True: "mosaics"}
"""Of the files that the results go into."""


class Haystack(LrsVqa):
    """Our own scenes, in LRS-VQA's form; right is what is equal when normalised."""

    name = "haystack"
    max_new_tokens = 16

    def __init__(self) -> None:
        self.measures = ("right",)

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        truth, output = prediction.item.truth, prediction.output
        return {"right": normalized(truth) == normalized(output)}


def haystack(arguments: argparse.Namespace) -> int:
    """The command. Returns 0."""
    chips = find_chips(arguments.chips)
    arguments.questions = arguments.questions or (
        QUESTIONS_OF_MOSAICS if arguments.mosaics else QUESTIONS
    )
    scenes = _scenes(arguments, chips)
    draw_scenes([scene for of_size in scenes.values() for scene in of_size])
    if arguments.only_draw:
        return 0
    benchmark = Haystack()
    evaluator = Evaluator(options_of(arguments, benchmark.max_new_tokens))
    vlm = evaluator.vlm
    questions = arguments.questions
    names = _way_names(arguments, vlm.folder.has_region_focus)
    ways = [choose_way(name) for name in with_blind(names)]
    record: dict[str, Any] = {
        "command": command_line(arguments),
        "model": {"name": vlm.folder.name, "sha256": vlm.folder.sha256()},
        "options": evaluator.options.to_json() | {"model": vlm.folder.name},
        "tile_size": vlm.tile_size,
        "tokens_per_tile": vlm.tokens_per_tile,
        "answer_tiles": vlm.folder.profile.answer_tiles,
        "per_tile_answers": vlm.folder.profile.per_tile_answers,
        "hardware": hardware(vlm.device),
        "scenes": {size: len(of_size) for size, of_size in scenes.items()},
        "questions": questions,
        "first_seed": arguments.seed,
        "chips": chips is not None,
        "mosaics": arguments.mosaics,
    }
    everything = tokens_of_everything(SIZE, vlm.tile_size, vlm.tokens_per_tile)
    metrics = training_metrics(vlm.folder.path)
    outcomes: list[Outcome] = []
    for size, of_size in scenes.items():
        asked = [
            choose_questions(benchmark.read_file(scene.questions), MORE_OF_RFM * questions)
            for scene in of_size
        ]
        outcomes += _ask(benchmark, evaluator, size, asked, ways, arguments)
        outcomes.sort(key=lambda one: one.size)
        goals = [] if arguments.mosaics else check_goals(outcomes, everything, metrics)
        record |= {
            "goals": [goal.to_json() for goal in goals],
            "outcomes": [o.to_json() for o in outcomes],
        }
        report = write_results(record, outcomes, goals, arguments.output, NAMES[arguments.mosaics])
    if arguments.docs:
        write_report(report, outcomes, arguments.docs, NAMES[arguments.mosaics])
    print(report)
    return 0


def _scenes(arguments: argparse.Namespace, chips: Path | None) -> dict[int, list[SceneFile]]:
    """The scenes of each size."""
    counts = QUICK_SCENES if arguments.quick else SCENES
    counts = MOSAICS if arguments.mosaics else counts
    sizes = arguments.sizes or list(counts)
    # Every other scene has real chips in it: of two single scenes one.
    first = {size: arguments.seed + arguments.quick * n for n, size in enumerate(sizes)}
    folder = arguments.data or arguments.output
    return {
        size: scenes_from(
            first[size],
            folder,
            size,
            arguments.scenes or counts.get(size, 1),
            chips,
            mosaics=arguments.mosaics,
        )
        for size in sizes
    }


def _way_names(arguments: argparse.Namespace, has_region_focus: bool) -> list[str]:
    if arguments.ways:
        return arguments.ways
    left_out = {
        "rfm": not has_region_focus,
        "everything": arguments.quick,
    }
    return [name for name in WAYS if not left_out.get(name)]


def _ask(
    benchmark: Haystack,
    evaluator: Evaluator,
    size: int,
    asked: Sequence[Sequence[Item]],
    ways: Sequence[WayOfLooking],
    arguments: argparse.Namespace,
) -> list[Outcome]:
    """Scene by scene, in every way of looking, so that they share a scene's features."""
    begin = time.perf_counter()
    runs: dict[WayOfLooking, list[Run]] = {way: [] for way in ways}
    for number, pool in enumerate(asked, 1):
        for way in ways:
            items = pool[: _count(way, size, number, arguments)]
            if not items:
                continue
            kind = "mosaics-" if arguments.mosaics else ""
            folder = arguments.output / f"{way.name}-{kind}{size}"
            done = run(benchmark, items, evaluator, way, folder, say=lambda words: None)
            runs[way].append(done)
            right = outcome(benchmark, size, way, [done]).right
            print(
                f"{size:,} px, scene {number} of {len(asked)}, {way.name}: "
                f"{right.right} of {right.total} right, {time.perf_counter() - begin:.0f} s",
                flush=True,
            )
    return [outcome(benchmark, size, way, done) for way, done in runs.items()]


def _count(way: WayOfLooking, size: int, number: int, arguments: argparse.Namespace) -> int:
    """How many questions are asked about the scene of this number, from 1."""
    count = arguments.questions
    if isinstance(way, Rfm) or not way.shows_image:  # what is asked blind costs next to nothing
        return MORE_OF_RFM * count
    if way.name == "everything" and not arguments.ways:
        return QUESTIONS_OF_EVERYTHING if size <= MOST_EVERYTHING and number == 1 else 0
    return count


def command_line(arguments: argparse.Namespace) -> str:
    """The command with what the answers depend on and is not said elsewhere."""
    words = ["./run evaluate haystack"]
    words += ["--quick"] * arguments.quick + ["--mosaics"] * arguments.mosaics
    for name in ("sizes", "ways"):
        if given := getattr(arguments, name):
            words.append(f"--{name} {','.join(map(str, given))}")
    return " ".join(words)


def training_metrics(folder: Path) -> Mapping[str, Any]:
    """What was measured when the model was trained; empty where there is no record of it."""
    file = folder / "training.json"
    return json.loads(file.read_text("utf-8")).get("metrics", {}) if file.exists() else {}
