"""A short training that releases the average of its weights."""

from __future__ import annotations

from collections.abc import Callable, Generator
from itertools import count
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from ...training.stepped_training import SteppedTraining
from ...training.training_state import (
    load_optimizer,
    optimizer_tensors,
    read_state,
    refusing_damage,
    write_state,
)
from ..samples.prefetching import BatchMaker, PlannedBatch, PreparedBatch
from .trainer import follow, set_weights

Other = TypeVar("Other")


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
