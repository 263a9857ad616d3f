"""Whether the confidence that is shown means what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Answers of about the same confidence."""

    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Reliability:
    """A reliability diagram's bins (those with answers), and the expected calibration error: the
    mean distance between a bin's confidence and accuracy, by its count (Guo et al. 2017)."""

    bins: tuple[Bin, ...]

    @property
    def expected_calibration_error(self) -> float:
        total = sum(b.count for b in self.bins)
        return sum(b.count * abs(b.confidence - b.accuracy) for b in self.bins) / max(total, 1)

    def to_json(self) -> dict[str, Any]:
        return {
            "expected_calibration_error": self.expected_calibration_error,
            "bins": [asdict(b) for b in self.bins],
        }


def reliability(confidences: Sequence[float], right: Sequence[bool]) -> Reliability:
    """Bins of equal width over the confidences 0..1."""
    confidence, outcome = np.asarray(confidences, float), np.asarray(right, float)
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return Reliability(
        tuple(
            Bin(int(here.sum()), float(confidence[here].mean()), float(outcome[here].mean()))
            for number in range(BINS)
            if (here := place == number).any()
        )
    )
