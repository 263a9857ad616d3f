"""A short training of an existing model: its steps until the budget is spent, logged, with the
state saved on the way; and one that releases the average of its weights."""

from __future__ import annotations

import logging
import math
import time
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Generator
from itertools import count
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from ...training.training_state import (
    load_optimizer,
    optimizer_tensors,
    read_state,
    refusing_damage,
    write_state,
)
from ...wire.errors import TrainingDataError
from ..samples.prefetching import BatchMaker, PlannedBatch, PreparedBatch
from .trainer import SAVE_EVERY_SECONDS, TrainingBudget, follow, set_weights

Other = TypeVar("Other")

log = logging.getLogger("model.training")

LOG_EVERY = 25


class SteppedTraining(ABC):
    """step, seconds: how far it is."""

    def __init__(self) -> None:
        self.step, self.seconds = 0, 0.0

    @abstractmethod
    def save_state(self, file: Path) -> None:
        """Everything that an interrupted training needs to go on, atomically; OutputError if it
        cannot be written."""

    def take_steps(
        self, take_step: Callable[[float], tuple[str, float]], budget: TrainingBudget, state: Path
    ) -> None:
        """Train until the budget is spent. take_step: given how much of the training is over, 0..1,
        takes one and counts it; what it was about, and the loss.

        Raises:
            TrainingDataError: the loss is no number any more; the last state stands.
            OutputError: the state cannot be written; the one before stands.
        """
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
                log.info("step %d, %.0f %%: %s", self.step, 100 * progress, ", ".join(said))
                losses.clear()
            if time.monotonic() - last_save > SAVE_EVERY_SECONDS:
                self.save_state(state)
                last_save = time.monotonic()
        self.save_state(state)


class AveragedTraining(SteppedTraining):
    """parameters: what is trained to be released; average: their exponential moving average;
    beside: what is trained with them and not released."""

    parameters: dict[str, Tensor]
    average: dict[str, Tensor]
    optimizer: torch.optim.Optimizer

    def __init__(self) -> None:
        super().__init__()
        self.beside: dict[str, Tensor] = {}

    def batches_between(
        self,
        maker: BatchMaker,
        plan: Callable[[int], PlannedBatch],
        is_composed: Callable[[int], bool],
        other: Callable[[int], Other],
    ) -> Generator[PreparedBatch | Other, None, None]:
        """What the steps from this one on learn from: planned batches, composed ahead, where
        is_composed says so of a step, and else what `other` makes for it."""
        batches = maker.prefetch(plan, sum(map(is_composed, range(self.step))))
        try:
            for step in count(self.step):
                yield next(batches) if is_composed(step) else other(step)
        finally:
            batches.close()

    def descend(self, loss: Tensor, average_decay: float) -> float:
        """One step of the optimiser, which the average follows; the loss."""
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        self.optimizer.step()
        follow(self.average, self.parameters, average_decay, self.step)
        return loss.item()

    def save_state(self, file: Path) -> None:
        trained = self.parameters | self.beside
        tensors = {f"weight.{name}": p.detach() for name, p in trained.items()}
        tensors |= {f"average.{name}": a for name, a in self.average.items()}
        tensors |= optimizer_tensors(self.optimizer, "optimizer.")
        write_state(file, tensors, {"step": self.step, "seconds": self.seconds})

    def load_state(self, file: Path) -> None:
        """Go on from what `save_state` wrote. TrainingDataError if it is damaged, or of another
        model."""
        with refusing_damage(
            f"The training's state {file} does not fit this model, or is damaged.",
            "Remove it, or train into another folder.",
        ):
            tensors, record = read_state(file)
            trained = self.parameters | self.beside
            set_weights(trained, {name: tensors[f"weight.{name}"] for name in trained})
            self.average = {name: tensors[f"average.{name}"] for name in self.parameters}
            load_optimizer(self.optimizer, tensors, "optimizer.")
            self.step, self.seconds = int(record["step"]), float(record["seconds"])
