"""The first stage of the training: the questions that its chips are asked."""

from __future__ import annotations

from collections import Counter

import numpy as np
import torch

from model.embedded.metrics.chip_questions import chip_batches
from model.scenes.chips import Chip, LandUse
from model.scenes.questions import Category
from model.scenes.wordings import Wording


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
