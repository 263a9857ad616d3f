"""One loop for all benchmarks: ask, write down, go on; after a kill, go on where it ended.

The output folder gets `scores.json` and `report.md`, and for every way of looking a folder with
`predictions.jsonl`, a line for every question in the benchmark's official form, with our record of
it under `ask_raster`, and `settings.json`, what they were made with.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..datasets.rows import Benchmark, Item, Prediction
from ..wire.errors import OutputError
from .blind import blind_markdown
from .costs import Costs, costs_markdown, sum_up
from .evaluator import Evaluator, Record
from .scores import ScoreTable, score
from .ways_of_looking import WayOfLooking

OURS = "ask_raster"


@dataclass(frozen=True)
class Run:
    """What came of a benchmark in one way of looking."""

    way: WayOfLooking
    made_with: Mapping[str, Any]
    predictions: tuple[Prediction, ...]
    records: tuple[Record, ...]

    @property
    def costs(self) -> Costs:
        return sum_up(self.records)


def run(
    benchmark: Benchmark,
    items: Sequence[Item],
    evaluator: Evaluator,
    way: WayOfLooking,
    folder: Path,
    say: Callable[[str], None] = print,
) -> Run:
    """Answer all items that are not answered yet.

    An image is done when all of its questions are; those of an image that was interrupted are asked
    again, so that what an earlier question shared with a later one is counted the same.

    Raises:
        OutputError: the folder cannot be written, or holds answers made in another way.
    """
    settings = _settings(benchmark, evaluator, way)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _check_settings(folder, settings)
        images = _by_image(items)
        done = _done(folder / "predictions.jsonl", images, benchmark)
        asked = sum(len(group) for group in images if group[0].identifier in done)
        with (folder / "predictions.jsonl").open("a", encoding="utf-8") as file:
            for group in images:
                if group[0].identifier in done:
                    continue
                for item, record in zip(group, evaluator.run(group, way, folder), strict=True):
                    row = benchmark.official_row(item, record.output)
                    line = json.dumps(row | {OURS: record.to_json()}, ensure_ascii=False)
                    file.write(line + "\n")
                    file.flush()
                    done[item.identifier] = record
                    asked += 1
                    outcome = f"failed: {record.error}" if record.error else record.output
                    say(f"{asked}/{len(items)} {way.name} {item.identifier}: {outcome}")
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be written.", "Choose another output folder.", str(error)
        ) from error
    records = tuple(done[item.identifier] for item in items)
    predictions = tuple(
        Prediction(item, record.output) for item, record in zip(items, records, strict=True)
    )
    return Run(way, settings, predictions, records)


def write_report(benchmark: Benchmark, runs: Sequence[Run], folder: Path) -> str:
    """Write scores.json and report.md into the folder above the runs'; returns the report."""
    tables = {run.way.name: score(benchmark, run.predictions) for run in runs}
    made_with = runs[0].made_with
    record = {
        "benchmark": benchmark.name,
        "notes": list(benchmark.notes),
        "ways": {
            run.way.name: {
                "made_with": dict(run.made_with),
                "scores": [table.to_json() for table in tables[run.way.name]],
                "costs": run.costs.to_json(),
            }
            for run in runs
        },
    }
    model = f"{made_with['model']} ({made_with['quantization']}, {made_with['device']})"
    report = f"# {benchmark.name}\n\n{model}\n\n"
    report += "".join(f"{note}\n\n" for note in benchmark.notes)
    for run in runs:
        report += f"## {run.way.title}\n\n" + score_markdown(tables[run.way.name])
    report += blind_markdown(benchmark, {run.way: run.predictions for run in runs})
    report += "## Costs\n\nMeans over the answered questions. Tokens seen and multiply-adds are "
    report += "those of a first question; encoded anew are the tokens that no earlier question "
    report += "about the image had seen.\n\n"
    report += costs_markdown([(run.way.title, run.costs) for run in runs])
    failures = [r for run in runs for r in run.records if r.error]
    if failures:
        report += f"\n{len(failures)} failed, counted as wrong; the first: "
        report += f"{failures[0].identifier}: {failures[0].error}\n"
    (folder / "scores.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    (folder / "report.md").write_text(report, "utf-8")
    return report


def score_markdown(tables: Sequence[ScoreTable]) -> str:
    return "".join(table.to_markdown() + "\n" for table in tables)


def _settings(benchmark: Benchmark, evaluator: Evaluator, way: WayOfLooking) -> dict[str, Any]:
    """What the answers depend on."""
    vlm = evaluator.vlm
    options = way.options(evaluator.options)
    return {
        "benchmark": benchmark.name,
        "way": way.name,
        "model": vlm.folder.name,
        "sha256": vlm.folder.sha256(),
        "quantization": vlm.quantization,
        "device": vlm.device.type,
        "settings": vlm.folder.profile.to_json(),
        "options": replace(options, model="", device="", quantization=None).to_json(),
    }


def _check_settings(folder: Path, settings: dict[str, Any]) -> None:
    file = folder / "settings.json"
    text = json.dumps(settings, indent=1) + "\n"
    if not file.exists():
        file.write_text(text, "utf-8")
    elif file.read_text("utf-8") != text:
        raise OutputError(
            f"{folder} holds answers of another model or with other options.",
            "Choose another output folder, or remove this one.",
        )


def _by_image(items: Sequence[Item]) -> list[list[Item]]:
    groups: dict[tuple[Path, ...], list[Item]] = {}
    for item in items:
        groups.setdefault(item.images, []).append(item)
    return list(groups.values())


def _done(file: Path, images: Sequence[Sequence[Item]], benchmark: Benchmark) -> dict[str, Record]:
    """The records of what need not be asked again; the file is cut down to them.

    Asked again are all questions about an image if one of them is missing, failed, or was another.
    """
    items = {item.identifier: item for group in images for item in group}
    lines: dict[str, str] = {}
    records: dict[str, Record] = {}
    for line in file.read_text("utf-8").split("\n") if file.exists() else ():
        try:
            row = json.loads(line)
            record = Record(**row.pop(OURS))
        except (ValueError, KeyError, TypeError):
            continue  # the line at which it was killed
        item = items.get(record.identifier)
        if item and row != benchmark.official_row(item, record.output):
            continue
        lines[record.identifier], records[record.identifier] = line, record
    for group in images:
        if not all(i.identifier in records and not records[i.identifier].error for i in group):
            for item in group:
                lines.pop(item.identifier, None)
                records.pop(item.identifier, None)
    part = file.with_suffix(".part")
    part.write_text("".join(f"{line}\n" for line in lines.values()), "utf-8")
    os.replace(part, file)
    return records
