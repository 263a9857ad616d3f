"""The large-scene benchmark's results in words, tables, numbers and plots."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..evaluation.costs import costs_markdown
from ..evaluation.scores import Tally, markdown_table
from ..scenes.targets import TARGET_SHARES
from ..wire.errors import OutputError
from .goals import Goal, goals_markdown, tokens_of_everything
from .outcomes import Outcome, reliability_of, sure_yes
from .plots import has_matplotlib, plot_costs, plot_reliability

COLUMNS = (
    "native tiles",
    "tokens seen",
    "to the LLM",
    "LLM 10^12",
    "focus 10^12",
    "vision 10^12",
    "s p50",
    "s p95",
    "million px read",
    "peak host MiB",
    "peak device MiB",
)

LEAST_CONFIDENCES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)

WHAT = """\
Questions about one small target in a large scene, about a few of a kind, or about something that is
not there. Each is asked in several ways of looking, all at the same budget. How to read the tables
stands [at the end](#how-to-read-this).
"""

HOW_TO_READ = """\
- **Scenes** are {made}. No training has seen their seeds or chips.
- **Brackets**, and what follows a value: the 95 % confidence interval (Wilson), as if questions
  about one scene were independent. Ratios are resampled by scene.
- **Questions**: with the region focus module up to three times as many, since its false alarms
  and its calibration are goals, and the same ones blind. Ratios are of the questions that both were
  asked.
- **Tile recall**: a target is seen if at least half of its box lies in native tiles that were
  examined.
- **'Not visible'** is what was said of things that are there, presence left out. It is right
  where the target was not seen, and wrong where it was.
- **Answers**: ways that rank tiles answer from those with most focus, as many as suit the model
  ({answer_tiles}). So does 'the box known': it bounds what finding the target is worth to this
  model.
- **Blind**: the same questions without any image, and scored alike. What a way of looking is right
  about beyond that, it has seen.
- **Costs**: tokens seen are those out of the vision tower. Multiply-adds (10^12, which the field
  calls TFLOPs) are counted by formula. Pixels, seconds and memory are of the first question about
  each scene, when nothing is kept of earlier ones. These are few, so p95 is the slowest of them.

The ways of looking, the scenes and the questions: [evaluation.md](evaluation.md).
"""


def write_results(
    record: Mapping[str, Any],
    outcomes: Sequence[Outcome],
    goals: Sequence[Goal],
    folder: Path,
    name: str,
) -> str:
    """NAME.json and the report, which is returned.

    Raises:
        OutputError: they cannot be written.
    """
    report = "\n".join(report_lines(record, outcomes, goals))
    write_report(report, outcomes, folder, name)
    (folder / f"{name}.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    return report


def write_report(report: str, outcomes: Sequence[Outcome], folder: Path, name: str) -> None:
    """NAME.md, and of drawn scenes, where matplotlib is installed, images/haystack.png and
    images/reliability.png.

    Raises:
        OutputError: they cannot be written.
    """
    try:
        (folder / "images").mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(report, "utf-8")
        if not _has_plots(name):
            return
        plot_costs(outcomes, folder / "images" / "haystack.png")
        if guided := _guided(outcomes):
            found = reliability_of(guided)
            plot_reliability(found, guided[0].title, folder / "images" / "reliability.png")
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be written.", "Choose another folder.", str(error)
        ) from error


def _has_plots(name: str) -> bool:
    return name == "haystack" and has_matplotlib()


def _guided(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Of the way of looking that is the engine's own: with the trained module if there is one."""
    for way in ("rfm", "attention", "coarse-to-fine"):
        if found := [o for o in outcomes if o.way == way and o.answers]:
            return found
    return []


def report_lines(
    record: Mapping[str, Any], outcomes: Sequence[Outcome], goals: Sequence[Goal]
) -> Iterator[str]:
    """The report in Markdown."""
    model, options = record["model"], record["options"]
    images = not record["mosaics"] and has_matplotlib()
    yield "# Small targets in large scenes\n"
    yield WHAT
    scenes = ", ".join(f"{n} of {size:,} px" for size, n in record["scenes"].items())
    chips = "" if record["chips"] else ", without real chips"
    if record["mosaics"]:
        chips = ", mosaics of real chips, blended in every other one; a target is one chip"
    yield (
        f"`{record['command']}`: model {model['name']} ({model['sha256'][:12]}) on "
        f"{record['hardware']}; at most {options['max_tiles']} tiles and "
        f"{options['max_vision_tokens']} vision tokens to the language model. Scenes: {scenes}"
        f"{chips}, from validation seed {record['first_seed']}; "
        f"{record['questions']} questions about each. Targets take "
        f"{TARGET_SHARES[0]:.3%} to {TARGET_SHARES[1]:.1%} of their scene.\n"
    )
    if goals:
        yield "## Goals\n"
        yield goals_markdown(goals)
    if images:
        yield "![Accuracy against cost](images/haystack.png)\n"
    for size in dict.fromkeys(o.size for o in outcomes):
        yield from _size_lines(size, record, [o for o in outcomes if o.size == size])
    if guided := _guided(outcomes):
        found = reliability_of(guided)
        yield "## Calibration\n"
        yield (
            f"Of the {sum(b.count for b in found.bins)} answers of '{guided[0].title}': expected "
            f"calibration error {found.expected_calibration_error:.3f}. As many answers, perfectly "
            f"calibrated, would show {found.error_by_chance:.3f} by chance.\n"
        )
        if images:
            yield "![Reliability](images/reliability.png)\n"
        yield from _yes_lines(guided)
    yield "## How to read this\n"
    most = f"here {record['answer_tiles'] or 'all'} in one prompt"
    if per_tile := record["per_tile_answers"]:
        most = f"here {per_tile}, in a prompt each"
    made = "drawn, every other one with real aerial chips in it"
    if record["mosaics"]:
        made = "mosaics of real aerial chips, with nothing drawn in them"
    yield HOW_TO_READ.format(answer_tiles=most, made=made)


def _size_lines(size: int, record: Mapping[str, Any], ours: Sequence[Outcome]) -> Iterator[str]:
    shown = [o for o in ours if o.answers]
    names = sorted({name for o in shown for name in o.categories})
    tokens = tokens_of_everything(size, record["tile_size"], record["tokens_per_tile"])
    yield f"## {size:,} x {size:,} px\n"
    yield (
        f"At native resolution these are {tokens // record['tokens_per_tile']:,} tiles, "
        f"{tokens:,} vision tokens.\n"
    )
    yield markdown_table(
        [
            "way of looking",
            "questions",
            "right, %",
            "of what is there, %",
            "tile recall, %",
            "false 'yes', %",
            "'not visible', %",
            "calibration error",
        ],
        [
            [
                o.title,
                str(o.right.total),
                percent(o.right),
                percent(o.right_on_targets),
                percent(o.costs.tile_recall),
                percent(o.false_yes),
                percent(o.not_visible),
                f"{o.reliability.expected_calibration_error:.3f}",
            ]
            for o in shown
        ],
    )
    yield "Right answers by category, %:\n"
    yield markdown_table(
        ["way of looking", *names],
        [[o.title, *(percent(o.categories.get(n)) for n in names)] for o in shown],
    )
    yield "Costs, means of a question:\n"
    on_device = any(o.costs.peak_device_bytes for o in shown)
    columns = COLUMNS if on_device else COLUMNS[:-1]
    yield costs_markdown([(o.title, o.costs) for o in shown], columns)
    for o in ours:
        if not o.answers:
            yield f"Left out, this size is too large for it: {o.title}.\n"


def _yes_lines(guided: Sequence[Outcome]) -> Iterator[str]:
    yield "## How sure a 'yes' must be\n"
    yield (
        "Of the questions whether something is there, about scenes of all sizes: how many are "
        "answered 'yes' with at least this confidence.\n"
    )
    rows = [(least, *sure_yes(guided, least)) for least in LEAST_CONFIDENCES]
    yield markdown_table(
        ["confidence at least", "of what is not there, %", "of what is there, %"],
        [[f"{least:.1f}", percent(false), percent(true)] for least, false, true in rows],
    )


def percent(tally: Tally | None) -> str:
    """'73 (65-80)', the interval in brackets."""
    if not tally or not tally.total:
        return "-"
    low, high = tally.interval()
    return f"{100 * tally.accuracy:.0f} ({100 * low:.0f}-{100 * high:.0f})"
