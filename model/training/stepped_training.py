"""A short training of what exists: its steps until the budget is spent, said, with the state saved
on the way."""

from __future__ import annotations

import logging
import math
import time
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from ..wire.errors import TrainingDataError
from .budget import TrainingBudget

log = logging.getLogger("model.training")

LOG_EVERY = 25
SAVE_EVERY_SECONDS = 120.0


class SteppedTraining(ABC):
    """step, seconds: how far it is."""

    def __init__(self) -> None:
        self.step, self.seconds = 0, 0.0

    @abstractmethod
    def save_state(self, file: Path) -> None:
        """Everything that an interrupted training needs to go on, atomically; OutputError if it
        cannot be written."""

    def take_steps(
        self,
        take_step: Callable[[float], tuple[str, float]],
        budget: TrainingBudget,
        state: Path,
        say: Callable[[str], None] = log.info,
    ) -> None:
        """Train until the budget is spent. take_step: given how much of the training is over, 0..1,
        takes one and counts it; what it was about, and the loss. state: written before the first
        step, too: a disk without room is heard of at once.

        Raises:
            TrainingDataError: the loss is no number any more; the last state stands.
            OutputError: the state cannot be written; the one before stands.
        """
        if not state.exists():
            self.save_state(state)
        begin = time.monotonic() - self.seconds
        last_save = time.monotonic()
        losses: dict[str, list[float]] = defaultdict(list)
        while (progress := budget.progress(self.step, self.seconds)) < 1:
            about, loss = take_step(progress)
            if not math.isfinite(loss):
                raise TrainingDataError(
                    f"The loss is no number any more at step {self.step}.",
                    "Train with another seed.",
                )
            losses[about].append(loss)
            self.seconds = time.monotonic() - begin
            if self.step % LOG_EVERY == 0:
                said = [f"{name} {sum(of) / len(of):.3f}" for name, of in losses.items()]
                say(f"step {self.step}, {100 * progress:.0f} %: {', '.join(said)}")
                losses.clear()
            if time.monotonic() - last_save > SAVE_EVERY_SECONDS:
                self.save_state(state)
                last_save = time.monotonic()
        self.save_state(state)
