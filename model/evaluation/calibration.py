"""Whether the confidence that is shown means what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

BINS = 10
TEMPERATURES = np.arange(0.5, 5.0, 0.05)
DRAWS = 200


@dataclass(frozen=True)
class Bin:
    """Answers of about the same confidence."""

    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Reliability:
    """A reliability diagram's bins (those with answers), and the expected calibration error: the
    mean distance between a bin's confidence and accuracy, by its count (Guo et al., arXiv
    1706.04599).

    error_by_chance: the error that so many answers of these confidences would show on average if
    the confidences were exactly right; few answers fill the bins unevenly.
    """

    bins: tuple[Bin, ...]
    error_by_chance: float = 0.0

    @property
    def expected_calibration_error(self) -> float:
        total = sum(b.count for b in self.bins)
        return sum(b.count * abs(b.confidence - b.accuracy) for b in self.bins) / max(total, 1)

    def to_json(self) -> dict[str, Any]:
        return {
            "expected_calibration_error": self.expected_calibration_error,
            "error_by_chance": self.error_by_chance,
            "bins": [asdict(b) for b in self.bins],
        }


def reliability(confidences: Sequence[float], right: Sequence[bool]) -> Reliability:
    """Bins of equal width over the confidences 0..1."""
    confidence, outcome = np.asarray(confidences, float), np.asarray(right, float)
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    bins = tuple(
        Bin(int(here.sum()), float(confidence[here].mean()), float(outcome[here].mean()))
        for number in range(BINS)
        if (here := place == number).any()
    )
    drawn = np.random.default_rng(0).random((DRAWS, len(confidence))) < confidence
    gaps = (drawn - confidence) @ (place[:, None] == np.arange(BINS))
    by_chance = np.abs(gaps).sum(1).mean() / max(len(confidence), 1)
    return Reliability(bins, float(by_chance))


def fit_temperature(
    confidences: Callable[[float], Sequence[float]], right: Sequence[bool]
) -> float:
    """The temperature with the least negative log-likelihood of being right.

    confidences: of the answers, by temperature. right: which of them are.
    """
    outcome = np.asarray(right, bool)

    def loss(temperature: float) -> float:
        confidence = np.clip(np.asarray(confidences(temperature), float), 1e-4, 1 - 1e-4)
        return -np.log(np.where(outcome, confidence, 1 - confidence)).mean()

    return round(float(min(TEMPERATURES, key=loss)), 2)
