"""Whether the confidence that is shown means what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ..vlm.confidence import AnswerKind, ConfidenceCalibration, log_odds

BINS = 10
DRAWS = 200
SHRINK_COMMON, SHRINK_KIND = 1e-3, 0.5
"""Ridge on what all answers have in common, and on what sets a kind apart."""
NEWTON_STEPS = 20


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


@dataclass(frozen=True)
class KnownAnswers:
    """Answers to questions whose truth is known. probabilities: (answers,), what the model gave
    them. texts: what was said. right: bool (answers,), whether it was."""

    probabilities: np.ndarray
    texts: tuple[str, ...]
    right: np.ndarray

    def chosen(self, which: np.ndarray) -> KnownAnswers:
        """Those of the answers: bool (answers,)."""
        texts = tuple(text for text, one in zip(self.texts, which, strict=True) if one)
        return KnownAnswers(self.probabilities[which], texts, self.right[which])

    def confidences(self, calibration: ConfidenceCalibration) -> list[float]:
        return [
            calibration.confidence(probability, text)
            for probability, text in zip(self.probabilities, self.texts, strict=True)
        ]

    def reliability(self, calibration: ConfidenceCalibration) -> Reliability:
        return reliability(self.confidences(calibration), self.right)

    def fit(self) -> ConfidenceCalibration:
        """The calibration with the least negative log-likelihood of these answers being right, by
        Newton's method; kinds with few answers stay near what all have in common."""
        kinds = [AnswerKind.of(text) for text in self.texts]
        features = np.array(
            [
                [log_odds(probability), 1.0, *(kind is one for one in AnswerKind)]
                for probability, kind in zip(self.probabilities, kinds, strict=True)
            ]
        )
        shrink = np.diag([SHRINK_COMMON] * 2 + [SHRINK_KIND] * len(AnswerKind))
        weights = np.zeros(len(shrink))
        for _ in range(NEWTON_STEPS):
            expected = 1 / (1 + np.exp(-features @ weights))
            slope = features.T @ (self.right - expected) - shrink @ weights
            bend = (features.T * (expected * (1 - expected))) @ features + shrink
            weights = weights + np.linalg.solve(bend, slope)
        scale, common, *of_kinds = weights.tolist()
        if scale < 0:  # what the model is surer of is no likelier right: its kind says all
            flat = KnownAnswers(np.full(len(kinds), 0.5), self.texts, self.right)
            return flat.fit()
        offsets = {k: round(common + own, 3) for k, own in zip(AnswerKind, of_kinds, strict=True)}
        return ConfidenceCalibration(round(scale, 3), offsets)
