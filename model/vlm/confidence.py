"""What is shown as confidence: how likely an answer is right."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

LEAST_PROBABILITY = 1e-6
DIRECTIONS = {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"}
DIRECTIONS |= {"centre", "center"}


class AnswerKind(Enum):
    """Kinds of answers that a model may be too sure of, each in its own way."""

    YES = "yes"
    NO = "no"
    NOT_VISIBLE = "not visible"
    NUMBER = "number"
    DIRECTION = "direction"
    WORDS = "words"

    @staticmethod
    def of(answer: str) -> AnswerKind:
        said = answer.strip().rstrip(".!").lower()
        if more := re.match(r"(yes|no)[.,;:!]\s", said):  # 'Yes, two of them'
            return AnswerKind(more[1])
        for kind in (AnswerKind.YES, AnswerKind.NO, AnswerKind.NOT_VISIBLE):
            if said == kind.value:
                return kind
        if said.isdigit():
            return AnswerKind.NUMBER
        words = set(said.replace("-", " ").split())
        return AnswerKind.DIRECTION if words and words <= DIRECTIONS else AnswerKind.WORDS


@dataclass(frozen=True)
class ConfidenceCalibration:
    """Platt scaling of the probability that the model gave its answer (Platt 1999; Guo et al.,
    arXiv 1706.04599), with an offset for each kind of answer.

    The confidence is sigmoid(scale * log-odds + offset of the kind); by default it is the
    probability itself.
    """

    scale: float = 1.0
    offsets: Mapping[AnswerKind, float] = field(default_factory=dict)

    @property
    def is_fitted(self) -> bool:
        """Whether it is more than the probability itself."""
        return self != ConfidenceCalibration()

    def confidence(self, probability: float, answer: str) -> float:
        """The confidence in an answer, 0..1; 0 where nothing was said (probability 0)."""
        if not probability:
            return 0.0
        offset = self.offsets.get(AnswerKind.of(answer), 0.0)
        return _sigmoid(self.scale * log_odds(probability) + offset)

    def to_json(self) -> dict[str, Any]:
        return {"scale": self.scale, "offsets": {k.value: v for k, v in self.offsets.items()}}

    @staticmethod
    def from_json(record: Any) -> ConfidenceCalibration:
        """ValueError, TypeError, KeyError, AttributeError or OverflowError if it is none."""
        scale = float(record["scale"])
        offsets = {AnswerKind(kind): float(v) for kind, v in record["offsets"].items()}
        if scale < 0 or not all(map(math.isfinite, (scale, *offsets.values()))):
            raise ValueError(f"{record} does not scale")
        return ConfidenceCalibration(scale, offsets)


def log_odds(probability: float) -> float:
    bounded = min(max(probability, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY)
    return math.log(bounded / (1 - bounded))


def _sigmoid(x: float) -> float:
    """Without overflow at either end."""
    small = math.exp(-abs(x))
    return (1 if x >= 0 else small) / (1 + small)
