"""What a run cost, summed up for a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from .evaluator import Record
from .scores import Tally, markdown_table


@dataclass(frozen=True)
class Costs:
    """Means over the answered questions, unless the name says otherwise.

    tera_llm, tera_focus, tera_vision: 10^12 multiply-adds, by the formulas in efficiency.
    tile_recall: of all questions' targets, those that were seen; None without any.
    """

    answered: int
    failed: int
    tiles: float
    finest_tiles: float
    tokens_seen: float
    tokens_encoded: float
    tokens_to_llm: float
    tera_llm: float
    tera_focus: float
    tera_vision: float
    pixels_read: float
    seconds_p50: float
    seconds_p95: float
    peak_host_bytes: int
    peak_device_bytes: int
    tile_recall: Tally | None

    def to_json(self) -> dict[str, Any]:
        recall = self.tile_recall.to_json() if self.tile_recall else None
        return asdict(self) | {"tile_recall": recall}


def sum_up(records: Sequence[Record]) -> Costs:
    answered = [record for record in records if not record.error]

    def mean(name: str) -> float:
        return float(np.mean([getattr(r, name) for r in answered])) if answered else 0.0

    seconds = [record.seconds["total"] for record in answered] or [0.0]
    recall = Tally(sum(r.targets_seen for r in answered), sum(r.targets for r in answered))
    return Costs(
        answered=len(answered),
        failed=len(records) - len(answered),
        tiles=mean("tiles"),
        finest_tiles=mean("finest_tiles"),
        tokens_seen=mean("tokens_seen"),
        tokens_encoded=mean("tokens_encoded"),
        tokens_to_llm=mean("tokens_to_llm"),
        tera_llm=mean("llm") / 1e12,
        tera_focus=mean("focus") / 1e12,
        tera_vision=mean("vision") / 1e12,
        pixels_read=mean("pixels_read"),
        seconds_p50=float(np.percentile(seconds, 50)),
        seconds_p95=float(np.percentile(seconds, 95)),
        peak_host_bytes=max((r.peak_host_bytes for r in answered), default=0),
        peak_device_bytes=max((r.peak_device_bytes for r in answered), default=0),
        tile_recall=recall if recall.total else None,
    )


COST_COLUMNS = (
    "answered",
    "failed",
    "tile recall",
    "native tiles",
    "tokens seen",
    "encoded anew",
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


def costs_markdown(rows: Sequence[tuple[str, Costs]]) -> str:
    """A table with a row for each way of looking."""
    return markdown_table(
        ["way of looking", *COST_COLUMNS], [[title, *_cells(costs)] for title, costs in rows]
    )


def _cells(costs: Costs) -> list[str]:
    recall = costs.tile_recall
    return [
        str(costs.answered),
        str(costs.failed),
        f"{recall.accuracy:.3f}" if recall else "-",
        f"{costs.finest_tiles:.0f}",
        f"{costs.tokens_seen:,.0f}",
        f"{costs.tokens_encoded:,.0f}",
        f"{costs.tokens_to_llm:,.0f}",
        f"{costs.tera_llm:.3g}",
        f"{costs.tera_focus:.3g}",
        f"{costs.tera_vision:.3g}",
        f"{costs.seconds_p50:.2f}",
        f"{costs.seconds_p95:.2f}",
        f"{costs.pixels_read / 1e6:.2f}",
        f"{costs.peak_host_bytes / 2**20:,.0f}",
        f"{costs.peak_device_bytes / 2**20:,.0f}",
    ]
