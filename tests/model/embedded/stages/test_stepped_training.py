"""Short trainings: until the budget is spent, and no further than the loss is a number."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from model.training import stepped_training
from model.training.budget import TrainingBudget
from model.training.stepped_training import SteppedTraining
from model.wire.errors import TrainingDataError


class Counting(SteppedTraining):
    """Its state is the step's number; the losses are those given, then 1."""

    def __init__(self, *losses: float) -> None:
        super().__init__()
        self.losses, self.told = list(losses), []

    def save_state(self, file: Path) -> None:
        file.write_text(str(self.step), "utf-8")

    def take_step(self, progress: float) -> tuple[str, float]:
        self.told.append(progress)
        self.step += 1
        return "counting", self.losses.pop(0) if self.losses else 1.0


def test_it_ends_with_the_budget_and_saves_its_state(tmp_path):
    training = Counting()
    training.take_steps(training.take_step, TrainingBudget(steps=4), tmp_path / "state")
    assert training.told == [0, 0.25, 0.5, 0.75]
    assert (tmp_path / "state").read_text("utf-8") == "4"


def test_it_goes_on_where_it_was(tmp_path):
    training = Counting()
    training.step, training.seconds = 3, 100.0
    training.take_steps(training.take_step, TrainingBudget(steps=4), tmp_path / "state")
    assert training.told == [0.75]
    assert training.seconds > 100
    over = TrainingBudget(seconds=100)
    training.take_steps(training.take_step, over, tmp_path / "state")
    assert training.told == [0.75]


def test_where_the_loss_is_no_number_the_last_state_stands(tmp_path, monkeypatch):
    monkeypatch.setattr(stepped_training, "SAVE_EVERY_SECONDS", 0.0)
    training = Counting(0.5, 0.4, math.nan)
    with pytest.raises(TrainingDataError, match="no number any more at step 3"):
        training.take_steps(training.take_step, TrainingBudget(steps=9), tmp_path / "state")
    assert (tmp_path / "state").read_text("utf-8") == "2"
