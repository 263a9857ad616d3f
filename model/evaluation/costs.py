"""What a run cost, summed up for a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from .evaluator import Record
from .scores import Tally, markdown_table


@dataclass(frozen=True)
class Costs:
    """Means over the answered questions, unless the name says otherwise.

    most_finest_tiles: of any question. tera_llm, tera_focus, tera_vision: 10^12 multiply-adds, by
    the formulas in efficiency. measured: of how many questions pixels, encoded tokens, seconds and
    memory are. tile_recall: of all questions' targets, those that were seen; None without any.
    """

    answered: int
    failed: int
    tiles: float
    finest_tiles: float
    most_finest_tiles: int
    tokens_seen: float
    tokens_encoded: float
    tokens_to_llm: float
    tera_llm: float
    tera_focus: float
    tera_vision: float
    pixels_read: float
    measured: int
    seconds_p50: float
    seconds_p95: float
    seconds_focus: float
    peak_host_bytes: int
    peak_device_bytes: int
    tile_recall: Tally | None

    def to_json(self) -> dict[str, Any]:
        recall = self.tile_recall.to_json() if self.tile_recall else None
        return asdict(self) | {"tile_recall": recall}


def sum_up(records: Sequence[Record], only_first: bool = False) -> Costs:
    """only_first: measure what depends on what is shared of each image's first question only."""
    answered = [record for record in records if not record.error]
    measured = [record for record in answered if record.first or not only_first]

    def mean(name: str, of: Sequence[Record] = answered) -> float:
        return float(np.mean([getattr(r, name) for r in of])) if of else 0.0

    seconds = [record.seconds["total"] for record in measured] or [0.0]
    recall = Tally(sum(r.targets_seen for r in answered), sum(r.targets for r in answered))
    return Costs(
        answered=len(answered),
        failed=len(records) - len(answered),
        tiles=mean("tiles"),
        finest_tiles=mean("finest_tiles"),
        most_finest_tiles=max((r.finest_tiles for r in answered), default=0),
        tokens_seen=mean("tokens_seen"),
        tokens_encoded=mean("tokens_encoded", measured),
        tokens_to_llm=mean("tokens_to_llm"),
        tera_llm=mean("llm") / 1e12,
        tera_focus=mean("focus") / 1e12,
        tera_vision=mean("vision") / 1e12,
        pixels_read=mean("pixels_read", measured),
        measured=len(measured),
        seconds_p50=float(np.percentile(seconds, 50)),
        seconds_p95=float(np.percentile(seconds, 95)),
        seconds_focus=float(np.mean([r.seconds.get("focus", 0) for r in measured] or [0])),
        peak_host_bytes=max((r.peak_host_bytes for r in measured), default=0),
        peak_device_bytes=max((r.peak_device_bytes for r in measured), default=0),
        tile_recall=recall if recall.total else None,
    )


COLUMNS: dict[str, Callable[[Costs], str]] = {
    "answered": lambda costs: str(costs.answered),
    "failed": lambda costs: str(costs.failed),
    "tile recall": lambda costs: f"{costs.tile_recall.accuracy:.3f}" if costs.tile_recall else "-",
    "native tiles": lambda costs: f"{costs.finest_tiles:.0f}",
    "tokens seen": lambda costs: f"{costs.tokens_seen:,.0f}",
    "encoded anew": lambda costs: f"{costs.tokens_encoded:,.0f}",
    "to the LLM": lambda costs: f"{costs.tokens_to_llm:,.0f}",
    "LLM 10^12": lambda costs: f"{costs.tera_llm:.3g}",
    "focus 10^12": lambda costs: f"{costs.tera_focus:.3g}",
    "vision 10^12": lambda costs: f"{costs.tera_vision:.3g}",
    "s p50": lambda costs: f"{costs.seconds_p50:.2f}",
    "s p95": lambda costs: f"{costs.seconds_p95:.2f}",
    "million px read": lambda costs: f"{costs.pixels_read / 1e6:.2f}",
    "peak host MiB": lambda costs: f"{costs.peak_host_bytes / 2**20:,.0f}",
    "peak device MiB": lambda costs: f"{costs.peak_device_bytes / 2**20:,.0f}",
}


def costs_markdown(rows: Sequence[tuple[str, Costs]], columns: Sequence[str] = ()) -> str:
    """A table with a row for each way of looking; by default with all columns."""
    columns = columns or tuple(COLUMNS)
    return markdown_table(
        ["way of looking", *columns],
        [[title, *(COLUMNS[column](costs) for column in columns)] for title, costs in rows],
    )
