"""One answer from one prompt of the best tiles, or from a prompt for each of them.

    python -m benchmarks.answers_apart --data DIR

Questions about scenes of 8,192 px (SceneUse.CHOICES; drawn into DIR if they are not there), and
about the number, colour, shape, state and ground of things that are not there, whose truth is 'not
visible' (of a number: 0). Every setting answers from the same search with the same model; what
differs is how many of the best tiles are shown, and whether in one prompt or in one each
(model/vlm/marginal_decoding.py).
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.inventions import questions as questions_about_nothing
from model.evaluation.benchmark import Item, Prediction
from model.evaluation.command import HAYSTACK_TILES
from model.evaluation.evaluator import Evaluator
from model.evaluation.haystack import Haystack
from model.evaluation.haystack_report import percent
from model.evaluation.haystack_scenes import PRESENCE, choose_questions
from model.evaluation.scores import markdown_table, tally
from model.evaluation.ways_of_looking import choose_way
from model.evaluation.words import normalized
from model.question import AskOptions
from model.training.chips import find_chips
from model.training.scene_files import SceneFile, SceneUse, draw_scenes, scenes_from
from model.training.targets import whole_view

SETTINGS = ((1, 0), (2, 0), (5, 0), (0, 2), (0, 3), (0, 5), (0, 8))
"""Tiles in one prompt, or tiles in a prompt each."""


def items_of(scene: SceneFile, count: int) -> tuple[list[Item], list[Item]]:
    """Questions about small targets, and those about what is not there."""
    here = choose_questions(Haystack().read_file(scene.questions), count)
    view = whole_view(scene.compose())
    gone = [
        replace(here[0], prompt=one.text, truth=one.answer, category=one.category.value, boxes=())
        for one in questions_about_nothing(view, True, max(1, count // 8), scene.number)
    ]
    return here, gone


def row_of(here: Sequence[tuple[Item, str]], gone: Sequence[tuple[Item, str]]) -> list[str]:
    """Shares in %: right of all, of presence, of the rest; 'yes' to what is not there and to what
    is; and of what is not there, how often that is said."""
    judge = Haystack().judge
    right = [(item, bool(judge(Prediction(item, said))["right"])) for item, said in here]
    asked = [(item, said) for item, said in here if item.category == PRESENCE]
    false_yes = [normalized(said) == "yes" for item, said in asked if not item.boxes]
    true_yes = [normalized(said) == "yes" for item, said in asked if item.boxes]
    told = [normalized(said) == normalized(item.truth) for item, said in gone]
    return [
        percent(tally(found))
        for found in (
            [good for _, good in right],
            [good for item, good in right if item.category == PRESENCE],
            [good for item, good in right if item.category != PRESENCE],
            false_yes,
            true_yes,
            told,
        )
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--data", type=Path, required=True, help="scenes are drawn here")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--size", type=int, default=8192)
    parser.add_argument("--scenes", type=int, default=4)
    parser.add_argument("--questions", type=int, default=60, help="about each scene")
    arguments = parser.parse_args()
    scenes = scenes_from(
        SceneUse.CHOICES, arguments.data, arguments.size, arguments.scenes, find_chips(None)
    )
    draw_scenes(scenes)
    options = AskOptions(model=arguments.model, device=arguments.device, max_tiles=HAYSTACK_TILES)
    evaluator, way = Evaluator(options), choose_way("coarse-to-fine")
    folder = evaluator.vlm.folder
    as_shipped = folder.settings
    said: dict[tuple[int, int], tuple[list, list]] = {one: ([], []) for one in SETTINGS}
    tokens: dict[tuple[int, int], list[int]] = {one: [] for one in SETTINGS}
    with tempfile.TemporaryDirectory() as scratch:
        for scene in scenes:
            here, gone = items_of(scene, arguments.questions)
            for together, apart in SETTINGS:
                folder.settings = replace(as_shipped, answer_tiles=together, answers_apart=apart)
                records = list(evaluator.run([*here, *gone], way, Path(scratch)))
                answers = list(zip([*here, *gone], (one.output for one in records), strict=True))
                said[together, apart][0].extend(answers[: len(here)])
                said[together, apart][1].extend(answers[len(here) :])
                tokens[together, apart] += [one.tokens_to_llm for one in records]
            print(f"scene {scene.number} is done", flush=True)
    rows = []
    for (together, apart), (here, gone) in said.items():
        name = f"{together} in one prompt" if together else f"{apart}, a prompt each"
        rows.append([name, f"{np.mean(tokens[together, apart]):.0f}", *row_of(here, gone)])
    here, gone = next(iter(said.values()))
    print(f"\n{len(here)} questions, and {len(gone)} about what is not there; %:\n")
    columns = ["right", "of presence", "of the rest", "false 'yes'", "true 'yes'"]
    print(markdown_table(["best tiles", "tokens", *columns, "said that it is not there"], rows))


if __name__ == "__main__":
    main()
