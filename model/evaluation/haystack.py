"""The needle in the haystack: small targets in large scenes, found in different ways at one budget.

Scenes, questions and targets are drawn from seeds and real chips that no training has seen (see
model.training). Every question is asked in every way of looking, each time as if it were the first
about its scene (but with --quick, where they share what was seen). Costs, tile recall, accuracy
with its confidence interval, invented 'yes' answers and calibration go into a table, a JSON file
and a plot.
"""

from __future__ import annotations

import argparse
import json
import math
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..errors import InvalidQuestionError
from ..training.chips import find_chips
from ..training.scene_writer import make_scenes
from .benchmark import Item, Prediction, distinct
from .calibration import Reliability, reliability
from .command import options_of
from .costs import Costs, costs_markdown
from .evaluator import Evaluator
from .lrs_vqa import LrsVqa
from .runner import Run, run
from .scores import Tally, markdown_table, percent, score, tally
from .ways_of_looking import choose_way
from .words import normalized

LEAST_SHARE, MOST_SHARE = 0.00004, 0.001
"""Of the scene's area, what a target's box may take: 0.004 % to 0.1 %."""

SIZES = (4096, 8192, 16384)
SCENES, QUESTIONS = 12, 24
QUICK_SIZES, QUICK_SCENES, QUICK_QUESTIONS = (4096,), 2, 12
WAYS = ("downsampled", "uniform", "random", "attention", "rfm", "box-known", "everything")
PRESENCE = "presence"


class Haystack(LrsVqa):
    """Our own scenes, in LRS-VQA's form; right is what is equal when normalised."""

    name = "haystack"
    max_new_tokens = 16

    def __init__(self) -> None:
        self.measures = ("right",)

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        truth, output = prediction.item.truth, prediction.output
        return {"right": normalized(truth) == normalized(output)}


@dataclass(frozen=True)
class Outcome:
    """One way of looking at scenes of one size.

    false_yes: 'yes' to what is not there, among the questions whether it is.
    """

    size: int
    way: str
    title: str
    right: Tally
    categories: dict[str, Tally]
    false_yes: Tally
    calibration: Reliability
    costs: Costs

    @property
    def tera(self) -> float:
        """10^12 multiply-adds a question, in all."""
        return self.costs.tera_llm + self.costs.tera_focus + self.costs.tera_vision

    def to_json(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "way": self.way,
            "title": self.title,
            "right": self.right.to_json(),
            "categories": {name: t.to_json() for name, t in self.categories.items()},
            "false_yes": self.false_yes.to_json(),
            "calibration": self.calibration.to_json(),
            "costs": self.costs.to_json(),
        }


def haystack(arguments: argparse.Namespace) -> int:
    """The command. Returns 0."""
    sizes = arguments.sizes or (QUICK_SIZES if arguments.quick else SIZES)
    scenes = arguments.scenes or (QUICK_SCENES if arguments.quick else SCENES)
    questions = arguments.questions or (QUICK_QUESTIONS if arguments.quick else QUESTIONS)
    benchmark = Haystack()
    options = options_of(arguments, benchmark.max_new_tokens)
    evaluator = Evaluator(options, share=arguments.quick)
    names = arguments.ways or [
        name
        for name in WAYS
        if not (name == "rfm" and not evaluator.vlm.folder.has_region_focus)
        and not (name == "everything" and arguments.quick)
    ]
    ways = [choose_way(name) for name in names]
    chips = find_chips(arguments.chips)
    outcomes = []
    for size in sizes:
        folder = arguments.output / f"scenes-{size}"
        make_scenes(folder, size, scenes, arguments.seed, chips, questions=questions)
        items = needles(distinct(benchmark.read(folder)))
        for way in ways:
            done = run(benchmark, items, evaluator, way, arguments.output / f"{way.name}-{size}")
            outcomes.append(outcome(benchmark, size, done))
    record = {
        "model": {"name": evaluator.vlm.folder.name, "sha256": evaluator.vlm.folder.sha256()},
        "options": options.to_json() | {"model": evaluator.vlm.folder.name},
        "tile_size": evaluator.vlm.tile_size,
        "tokens_per_tile": evaluator.vlm.tokens_per_tile,
        "hardware": hardware(evaluator.vlm.device),
        "scenes": {
            "sizes": list(sizes),
            "of_each": scenes,
            "first_seed": arguments.seed,
            "chips": bool(chips),
        },
        "shared": arguments.quick,
        "outcomes": [o.to_json() for o in outcomes],
    }
    (arguments.output / "haystack.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    report = "\n".join(report_lines(record, outcomes))
    (arguments.output / "haystack.md").write_text(report, "utf-8")
    print(report)
    if not draw_plot(outcomes, arguments.output / "haystack.png"):
        print("No plot was drawn: matplotlib is not installed.")
    return 0


def needles(items: Sequence[Item]) -> list[Item]:
    """The questions about small targets, and those about what is not there.

    Raises:
        InvalidQuestionError: there are none.
    """
    small = [item for item in items if _is_needle(item)]
    if not small:
        raise InvalidQuestionError("The scenes hold no question about a small target.")
    return small


def _is_needle(item: Item) -> bool:
    if not item.boxes:
        return item.category != "rural or urban"
    width, height = item.row["image_size"]
    shares = [
        (right - left) * (bottom - top) / (width * height)
        for left, top, right, bottom in item.boxes
    ]
    return all(LEAST_SHARE <= share <= MOST_SHARE for share in shares)


def outcome(benchmark: Haystack, size: int, done: Run) -> Outcome:
    """A run's scores and costs. Questions that failed are left out: a way that a scene is too large
    for has no accuracy there."""
    answered = [
        (prediction, record)
        for prediction, record in zip(done.predictions, done.records, strict=True)
        if not record.error
    ]
    right = [benchmark.judge(prediction)["right"] for prediction, _ in answered]
    table = score(benchmark, [prediction for prediction, _ in answered])
    absent = [
        normalized(p.output) == "yes"
        for p, _ in answered
        if p.item.category == PRESENCE and normalized(p.item.truth) == "no"
    ]
    return Outcome(
        size=size,
        way=done.way.name,
        title=done.way.title,
        right=tally(right),
        categories=table[0].categories["right"] if table else {},
        false_yes=tally(absent),
        calibration=reliability([record.confidence for _, record in answered], right),
        costs=done.costs,
    )


def report_lines(record: dict[str, Any], outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The report in Markdown."""
    options, scenes = record["options"], record["scenes"]
    chips = "half of them with" if scenes["chips"] else "without"
    yield "# Small targets in large scenes\n"
    yield (
        f"Model {record['model']['name']} ({record['model']['sha256'][:12]}) on "
        f"{record['hardware']}; at most {options['max_tiles']} tiles and "
        f"{options['max_vision_tokens']} vision tokens to the language model; "
        f"{scenes['of_each']} scenes of each size, {chips} real chips, "
        f"validation seeds from {scenes['first_seed']}. Targets take "
        f"{LEAST_SHARE:.3%} to {MOST_SHARE:.1%} of their scene. In brackets: 95 % confidence "
        "intervals (Wilson), as if questions about one scene were independent.\n"
    )
    if record["shared"]:
        yield "Seconds and pixels are those of questions that share what earlier ones have seen.\n"
    for size in dict.fromkeys(o.size for o in outcomes):
        ours = [o for o in outcomes if o.size == size]
        shown = [o for o in ours if o.right.total]
        names = sorted({name for o in shown for name in o.categories})
        tiles = math.ceil(size / record["tile_size"]) ** 2
        yield f"## {size:,} x {size:,} px\n"
        yield (
            f"At native resolution these are {tiles:,} tiles, "
            f"{tiles * record['tokens_per_tile']:,} vision tokens.\n"
        )
        yield markdown_table(
            ["way of looking", "right, %", "tile recall", "false 'yes', %", "calibration error"],
            [
                [
                    o.title,
                    percent(o.right),
                    f"{o.costs.tile_recall.accuracy:.3f}" if o.costs.tile_recall else "-",
                    percent(o.false_yes) if o.false_yes.total else "-",
                    f"{o.calibration.expected_calibration_error:.3f}",
                ]
                for o in shown
            ],
        )
        yield markdown_table(
            ["right, %", *names],
            [[o.title, *(percent(o.categories.get(n, Tally())) for n in names)] for o in shown],
        )
        yield costs_markdown([(o.title, o.costs) for o in ours])


def draw_plot(outcomes: Sequence[Outcome], path: Path) -> bool:
    """Accuracy against cost, a panel for each size. False without matplotlib."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return False
    sizes = list(dict.fromkeys(o.size for o in outcomes))
    figure = Figure(figsize=(1 + 4.2 * len(sizes), 4.6), layout="constrained")
    for axes, size in zip(figure.subplots(1, len(sizes), squeeze=False)[0], sizes, strict=True):
        for place, o in enumerate(o for o in outcomes if o.size == size and o.right.total):
            low, high = o.right.interval()
            axes.errorbar(
                o.tera,
                o.right.accuracy,
                yerr=[[o.right.accuracy - low], [high - o.right.accuracy]],
                marker="os^Dv*PX"[place % 8],
                capsize=3,
                linestyle="",
                label=o.title,
            )
        axes.set(
            title=f"{size:,} x {size:,} px",
            xscale="log",
            ylim=(0, 1),
            xlabel="multiply-adds a question, 10$^{12}$",
            ylabel="right answers",
        )
        axes.grid(alpha=0.3)
    figure.legend(
        *axes.get_legend_handles_labels(), loc="outside lower center", ncols=2, frameon=False
    )
    figure.savefig(path, dpi=130)
    return True


def hardware(device: torch.device) -> str:
    """The device's name, on the CPU with the number of threads."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    names = Path("/proc/cpuinfo")
    lines = names.read_text("utf-8").splitlines() if names.exists() else []
    found = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    name = found[0] if found else platform.processor() or platform.machine()
    return f"{name}, {torch.get_num_threads()} threads"
