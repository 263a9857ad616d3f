"""The training command: its budget, its refusals, and the questions that its chips are asked."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch

from model.errors import TrainingDataError
from model.training.chip_questions import chip_batches
from model.training.chips import Chip, LandUse
from model.training.questions import Category
from model.training.train_embedded import main, parse, scaled, training_budget
from model.training.trainer import TrainingSettings
from model.training.wordings import Wording


def test_minutes_cover_everything(tmp_path):
    options = parse(["--output", str(tmp_path), "--minutes", "15", "--focus-share", "0.2"])
    budget = training_budget(options, elapsed=120.0)
    assert budget.seconds == pytest.approx(15 * 60 * 0.8 - 120 - 60)
    with pytest.raises(TrainingDataError, match="too few"):
        training_budget(options, elapsed=800.0)


def test_an_interrupted_training_has_the_rest_of_its_minutes(tmp_path):
    """300 s were trained before: they are part of the progress, not on top."""
    options = parse(["--output", str(tmp_path), "--minutes", "15", "--resume"])
    budget = training_budget(options, elapsed=60.0)
    assert budget.progress(0, 300.0) == pytest.approx(300 / budget.seconds)
    assert budget.progress(0, 15 * 60.0) == 1.0


def test_a_training_is_not_overwritten(tmp_path, capsys):
    (tmp_path / "state").mkdir()
    assert main(["--output", str(tmp_path), "--steps", "1", "--device", "cpu"]) == 1
    assert "already holds a training" in capsys.readouterr().err


def test_batch_sizes_scale_and_never_vanish():
    sizes = scaled(TrainingSettings(recognition=100, focus=10, answer=4), 0.1)
    assert (sizes.recognition, sizes.focus, sizes.answer) == (10, 1, 1)


def test_chips_are_asked_balanced_questions_about_themselves():
    rng = np.random.default_rng(0)
    chips = [
        Chip(use.value, use, rng.integers(0, 255, (256, 256, 3), dtype=np.uint8))
        for use in (LandUse.FOREST, LandUse.HARBOR, LandUse.TENNIS_COURT)
    ]
    cpu = torch.device("cpu")
    presence = list(chip_batches(chips, Category.PRESENCE, Wording.TRAINING, 224, cpu, size=4))
    assert [len(batch.questions) for batch in presence] == [4, 2]
    assert Counter(answer for b in presence for answer in b.answers) == {"yes": 3, "no": 3}
    (land_use,) = chip_batches(chips, Category.LAND_USE, Wording.HELD_OUT, 224, cpu, size=8)
    assert land_use.answers == ["forest", "harbor", "tennis court"]
    assert land_use.tiles.shape == (3, 1, 3, 224, 224)
