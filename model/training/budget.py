"""How long a training is, and how its learning rate goes. Standard library only."""

from __future__ import annotations

import math
from dataclasses import dataclass

WARM_UP = 0.03
FINAL_RATE = 0.02


@dataclass(frozen=True)
class TrainingBudget:
    """When the training is over: after so many steps, or so many seconds, whichever is given."""

    steps: int | None = None
    seconds: float | None = None

    def progress(self, steps: int, seconds: float) -> float:
        """How much of the training is over, 0..1."""
        if self.steps is not None:
            return min(1.0, steps / self.steps) if self.steps else 1.0
        return min(1.0, seconds / self.seconds) if self.seconds else 1.0


def learning_rate(progress: float) -> float:
    """Linear warm-up, then a cosine down to FINAL_RATE; as a share of the peak."""
    if progress < WARM_UP:
        return max(progress / WARM_UP, 0.01)
    falling = (min(progress, 1.0) - WARM_UP) / (1 - WARM_UP)
    return FINAL_RATE + (1 - FINAL_RATE) * (1 + math.cos(math.pi * falling)) / 2
