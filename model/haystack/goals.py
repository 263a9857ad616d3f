"""What the embedded model is meant to reach, and whether it does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..evaluation.scores import Tally, markdown_table
from .outcomes import Outcome, Ratio, accuracy_ratio, common_recalls, reliability_of

SIZE = 8192
"""Of the scenes that most goals are about."""

MOST_FINEST_TILES = 40


@dataclass(frozen=True)
class Goal:
    """met: None where it was not measured. note: what the value goes with, in words."""

    measure: str
    goal: str
    value: float | None = None
    met: bool | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        return {None: "not measured", True: "met", False: "**missed**"}[self.met]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def check_goals(
    outcomes: Sequence[Outcome], tokens_of_everything: int, metrics: Mapping[str, Any]
) -> list[Goal]:
    """All goals, in their order.

    tokens_of_everything: vision tokens of all of a scene of SIZE at native resolution. metrics: of
    the model's training, where there is a record of it; accuracies on chips come from there.
    """
    here = {o.way: o for o in outcomes if o.size == SIZE and o.answers}
    rfm, attention = here.get("rfm"), here.get("attention")
    return [
        _chips("land use on validation chips, 21 classes", "land use", 0.85, metrics),
        _chips("presence on validation chips, balanced", "presence", 0.90, metrics),
        _tile_recall(rfm, here.get("random")),
        _ratio("accuracy against the downsampled image", rfm, here.get("downsampled"), 2.0),
        _ratio("accuracy against the box known", rfm, here.get("box-known"), 0.9),
        _tokens(rfm, tokens_of_everything),
        _focus_cost(rfm, attention),
        _calibration([o for o in outcomes if o.way == "rfm" and o.answers]),
        _false_yes(rfm),
    ]


def goals_markdown(goals: Sequence[Goal]) -> str:
    """A table with a row for each goal."""
    rows = [
        [g.measure, g.goal, "-" if g.value is None else f"{g.value:.4g}", g.verdict, g.note]
        for g in goals
    ]
    return markdown_table(["measure", "goal", "measured", "", "with"], rows, column="---")


def _chips(measure: str, name: str, least: float, metrics: Mapping[str, Any]) -> Goal:
    found = metrics.get("chips", {}).get(name, {})
    goal = f"at least {least:.2f}"
    if "training" not in found:
        return Goal(measure, goal)
    value = found["training"]
    others = f"{found['held out']:.3g} in wordings never trained on" if "held out" in found else ""
    return Goal(measure, goal, value, value >= least, others)


def _tile_recall(rfm: Outcome | None, random: Outcome | None) -> Goal:
    measure = f"tile recall, RFM, {SIZE:,} px, at most {MOST_FINEST_TILES} native tiles"
    goal = "at least 0.90"
    if not rfm or not rfm.costs.tile_recall:
        return Goal(measure, goal)
    recall, most = rfm.costs.tile_recall, rfm.costs.most_finest_tiles
    note = f"{_interval(recall)}, {most} native tiles at most"
    if random and random.costs.tile_recall:
        chance, tiles = random.costs.tile_recall.accuracy, random.costs.finest_tiles
        note += f"; random tiles: {chance:.3g} with {tiles:.0f}"
    met = recall.accuracy >= 0.9 and most <= MOST_FINEST_TILES
    return Goal(measure, goal, recall.accuracy, met, note)


def _ratio(what: str, rfm: Outcome | None, other: Outcome | None, least: float) -> Goal:
    measure, goal = f"{what}, RFM, {SIZE:,} px", f"at least {least:g}x"
    ratio: Ratio | None = accuracy_ratio(rfm, other) if rfm and other else None
    if ratio is None:
        return Goal(measure, goal)
    note = f"{ratio.low:.2f} to {ratio.high:.2f}; {rfm.right.accuracy:.3f} and "
    note += f"{other.right.accuracy:.3f}, of what is there {rfm.right_on_targets.accuracy:.3f} and "
    note += f"{other.right_on_targets.accuracy:.3f}"
    return Goal(measure, goal, ratio.value, ratio.value >= least, note)


def _tokens(rfm: Outcome | None, everything: int) -> Goal:
    measure = f"vision tokens encoded against encoding everything, RFM, {SIZE:,} px"
    goal = "at most 1/15"
    if not rfm:
        return Goal(measure, goal)
    share = rfm.costs.tokens_seen / everything
    note = f"1/{1 / share:.1f}: {rfm.costs.tokens_seen:,.0f} of {everything:,}"
    return Goal(measure, goal, share, share <= 1 / 15, note)


def _focus_cost(rfm: Outcome | None, attention: Outcome | None) -> Goal:
    measure = f"focus cost of RFM against the attention read-out, {SIZE:,} px"
    goal = "at most 1/2, with the same recall or better"
    if not rfm or not attention:
        return Goal(measure, goal)
    ours, theirs = common_recalls(rfm, attention)
    if not ours.total:
        return Goal(measure, goal)
    share = rfm.costs.tera_focus / attention.costs.tera_focus
    note = f"tile recall of the same questions {ours.right} and {theirs.right} of {ours.total}; "
    note += f"{rfm.costs.seconds_focus:.2f} s and {attention.costs.seconds_focus:.2f} s a first "
    note += "question"
    return Goal(measure, goal, share, share <= 0.5 and ours.right >= theirs.right, note)


def _calibration(rfm: Sequence[Outcome]) -> Goal:
    measure, goal = "expected calibration error, RFM, all sizes", "at most 0.05"
    if not rfm:
        return Goal(measure, goal)
    found = reliability_of(rfm)
    error, answers = found.expected_calibration_error, sum(b.count for b in found.bins)
    note = f"{answers} answers; so many would show {found.error_by_chance:.3f} if they were "
    note += "perfectly calibrated"
    return Goal(measure, goal, error, error <= 0.05, note)


def _false_yes(rfm: Outcome | None) -> Goal:
    measure, goal = f"false 'yes' on absent targets, RFM, {SIZE:,} px", "at most 0.05"
    if not rfm or not rfm.false_yes.total:
        return Goal(measure, goal)
    asked = rfm.false_yes
    note = f"{_interval(asked)}, {asked.right} of {asked.total}"
    return Goal(measure, goal, asked.accuracy, asked.accuracy <= 0.05, note)


def _interval(tally: Tally) -> str:
    low, high = tally.interval()
    return f"{low:.2f} to {high:.2f}"


def tokens_of_everything(size: int, tile_size: int, tokens_per_tile: int) -> int:
    """Vision tokens of all native tiles of a square scene."""
    return math.ceil(size / tile_size) ** 2 * tokens_per_tile
