"""What came of looking for small targets: answers, costs, and comparisons of ways of looking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..datasets.rows import Benchmark, Item
from ..evaluation.answer_matching import normalized
from ..evaluation.calibration import Reliability, reliability
from ..evaluation.costs import Costs, sum_up
from ..evaluation.runner import Run
from ..evaluation.scores import Tally, tally
from ..evaluation.ways_of_looking import WayOfLooking
from ..scenes.questions import NOT_VISIBLE
from .questions import PRESENCE

RESAMPLINGS = 10_000


@dataclass(frozen=True)
class JudgedAnswer:
    """confidence: None where there is no answer, because the question failed. seen: of its targets,
    those that lay in an examined tile."""

    item: Item
    output: str
    right: bool
    confidence: float | None
    seen: Tally

    @property
    def says_yes(self) -> bool:
        return normalized(self.output) == "yes"

    @property
    def is_absent(self) -> bool:
        """Whether it was asked if something is there that is not."""
        return self.item.category == PRESENCE and normalized(self.item.truth) == "no"


@dataclass(frozen=True)
class Outcome:
    """One way of looking at scenes of one size. answers: none where it cannot look at them."""

    size: int
    way: str
    title: str
    answers: tuple[JudgedAnswer, ...]
    costs: Costs

    @cached_property
    def right(self) -> Tally:
        return tally([answer.right for answer in self.answers])

    @cached_property
    def right_on_targets(self) -> Tally:
        """Of the questions about what is there."""
        return tally([answer.right for answer in self.answers if answer.item.boxes])

    @cached_property
    def false_yes(self) -> Tally:
        """'yes' to what is not there, among the questions whether it is."""
        return tally([answer.says_yes for answer in self.answers if answer.is_absent])

    @cached_property
    def not_visible(self) -> Tally:
        """Said of what is there, presence left out: wise where the target was not seen, wrong where
        it was."""
        asked = [a for a in self.answers if a.item.boxes and a.item.category != PRESENCE]
        return tally([normalized(a.output) == NOT_VISIBLE for a in asked])

    @cached_property
    def categories(self) -> dict[str, Tally]:
        names = sorted({answer.item.category for answer in self.answers})
        return {
            name: tally([a.right for a in self.answers if a.item.category == name])
            for name in names
        }

    @cached_property
    def reliability(self) -> Reliability:
        return reliability_of([self])

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
            "right_on_targets": self.right_on_targets.to_json(),
            "categories": {name: t.to_json() for name, t in self.categories.items()},
            "false_yes": self.false_yes.to_json(),
            "not_visible": self.not_visible.to_json(),
            "calibration": self.reliability.to_json(),
            "costs": self.costs.to_json(),
        }


def outcome(benchmark: Benchmark, size: int, way: WayOfLooking, runs: Sequence[Run]) -> Outcome:
    """The scores and costs of a way of looking at one scene after the other.

    Questions that failed are wrong, unless all have: the way is not for scenes so large.
    """
    (measure,) = benchmark.measures
    records = [record for run in runs for record in run.records]
    predictions = [prediction for run in runs for prediction in run.predictions]
    answers = tuple(
        JudgedAnswer(
            prediction.item,
            prediction.output,
            benchmark.judge(prediction)[measure],
            None if record.error else record.confidence,
            Tally(record.targets_seen, record.targets),
        )
        for prediction, record in zip(predictions, records, strict=True)
    )
    if all(record.error for record in records):
        answers = ()
    return Outcome(size, way.name, way.title, answers, sum_up(records, only_first=True))


def reliability_of(outcomes: Sequence[Outcome]) -> Reliability:
    answered = [a for o in outcomes for a in o.answers if a.confidence is not None]
    return reliability([a.confidence for a in answered], [a.right for a in answered])


def sure_yes(outcomes: Sequence[Outcome], least: float) -> tuple[Tally, Tally]:
    """To how much of what is not there, and of what is, the answer is 'yes' with a confidence of at
    least so much."""
    asked = [a for o in outcomes for a in o.answers if a.item.category == PRESENCE]
    sure = [(a.is_absent, a.says_yes and (a.confidence or 0.0) >= least) for a in asked]
    return (
        tally([said for is_absent, said in sure if is_absent]),
        tally([said for is_absent, said in sure if not is_absent]),
    )


@dataclass(frozen=True)
class Ratio:
    """value: one accuracy divided by another. low, high: its 95 % confidence interval."""

    value: float
    low: float
    high: float


def common_recalls(one: Outcome, other: Outcome) -> tuple[Tally, Tally]:
    """The tile recall of each, of the questions that both were asked."""
    seen = [{a.item.identifier: a.seen for a in outcome.answers} for outcome in (one, other)]
    common = seen[0].keys() & seen[1].keys()
    ours, theirs = (
        Tally(sum(by[name].right for name in common), sum(by[name].total for name in common))
        for by in seen
    )
    return ours, theirs


def accuracy_ratio(one: Outcome, other: Outcome) -> Ratio | None:
    """How many times as accurate one way of looking is as the other, of the same questions.

    The interval is that of drawing the scenes again with replacement (bootstrap), because questions
    about one scene are no independent trials. None where the other is never right.
    """
    theirs = {answer.item.identifier: answer.right for answer in other.answers}
    by_scene: dict[tuple[Path, ...], np.ndarray] = defaultdict(lambda: np.zeros(2))
    for answer in one.answers:
        if answer.item.identifier in theirs:
            by_scene[answer.item.images] += (answer.right, theirs[answer.item.identifier])
    right = np.array(list(by_scene.values()))
    if len(right) == 0 or right[:, 1].sum() == 0:
        return None
    drawn = np.random.default_rng(0).integers(0, len(right), (RESAMPLINGS, len(right)))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.divide(*right[drawn].sum(1).T)
    low, high = np.nanpercentile(ratios, (2.5, 97.5), method="nearest")
    return Ratio(float(np.divide(*right.sum(0))), float(low), float(high))
