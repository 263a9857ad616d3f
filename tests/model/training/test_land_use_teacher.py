"""A convolutional network learns land use from chips, and tells the vision tower what it sees."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from model.errors import TrainingDataError
from model.training.chips import CHIP_SIZE, Chip, LandUse
from model.training.land_use_teacher import (
    TAUGHT_SHARE,
    ChipViews,
    LandUseTeacher,
    train_teacher,
)
from model.training.token_truth import TokenTruth
from model.training.trainer import TrainingBudget
from model.training.truth_heads import TruthTensors

CPU = torch.device("cpu")
USES = list(LandUse)
COLORS = {
    LandUse.FOREST: (30, 80, 30),
    LandUse.HARBOR: (30, 60, 160),
    LandUse.BEACH: (230, 200, 120),
}


def chips(seed: int) -> list[Chip]:
    """Noise about the colour of each class."""
    rng = np.random.default_rng(seed)
    return [
        Chip(use.value, use, np.clip(rng.normal(color, 25, (CHIP_SIZE, CHIP_SIZE, 3)), 0, 255))
        for use, color in COLORS.items()
        for _ in range(4)
    ]


def truth_of(uses: list[LandUse | None]) -> TruthTensors:
    truth = TokenTruth.unknown(len(uses), 16)
    for tile, use in enumerate(uses):
        if use is not None:
            truth.describe_chip(tile, use)
    return TruthTensors.of(truth, CPU)


def test_the_teacher_knows_chips_that_it_never_saw() -> None:
    teacher = train_teacher(chips(0), TrainingBudget(steps=20), CPU)
    others = chips(1)
    views = torch.from_numpy(np.stack([chip.rgb for chip in others])).permute(0, 3, 1, 2)
    logits = teacher.logits(F.interpolate(views.float(), (112, 112), mode="area"))
    known = [USES[number] for number in logits.argmax(1)]
    right = [use is chip.land_use for use, chip in zip(known, others, strict=True)]
    assert np.mean(right) > 0.8, "chance is 1/3"


def test_it_teaches_what_it_sees_of_real_chips_alone() -> None:
    teacher = LandUseTeacher(CPU)
    views = torch.rand(3, 3, 112, 112) * 255
    truth = truth_of([LandUse.RIVER, None, LandUse.RUNWAY])
    taught = teacher.taught(views, truth)
    seen = teacher.logits(views[[0, 2]]).softmax(1).detach()
    expected = (1 - TAUGHT_SHARE) * truth.land_use[[0, 2]] + TAUGHT_SHARE * seen
    torch.testing.assert_close(taught.land_use[[0, 2]], expected)
    assert not taught.land_use[1].any(), "nobody knows what it is"
    assert taught.things is truth.things


def test_it_sees_a_tile_as_it_sees_a_view_of_half_its_size() -> None:
    teacher = LandUseTeacher(CPU)
    tiles = torch.randint(0, 256, (2, 3, 224, 224), dtype=torch.uint8)
    halves = F.avg_pool2d(tiles.float(), 2)
    truth = truth_of([LandUse.RIVER, LandUse.BEACH])
    whole, half = teacher.taught(tiles, truth), teacher.taught(halves, truth)
    torch.testing.assert_close(whole.land_use, half.land_use)


def test_views_are_labelled_by_what_is_left_of_them() -> None:
    """Of a white and a black chip: a view's share of white pixels is its share of that class."""
    black, white = (np.full((CHIP_SIZE, CHIP_SIZE, 3), value, np.uint8) for value in (0, 255))
    views = ChipViews(
        [Chip("a", LandUse.RIVER, black), Chip("b", LandUse.BEACH, white)], CPU, seed=0
    )
    mixed = 0
    for _ in range(12):
        pixels, shares = views.batch(8)
        assert pixels.shape == (8, 3, 112, 112)
        torch.testing.assert_close(shares.sum(1), torch.ones(8))
        bright = pixels.mean(1).flatten(1)
        for view, share in zip(bright, shares[:, USES.index(LandUse.BEACH)], strict=True):
            if 0 < share < 1 and view.std() > 60:  # parts exchanged, not laid over each other
                mixed += 1
                middle = (view.min() + view.max()) / 2
                assert (view > middle).float().mean() == pytest.approx(share.item(), abs=0.03)
    assert mixed > 5


def test_a_teacher_is_kept_and_a_damaged_one_is_said(tmp_path) -> None:
    teacher, other = LandUseTeacher(CPU, seed=1), LandUseTeacher(CPU, seed=2)
    teacher.save(tmp_path / "teacher.safetensors")
    other.load(tmp_path / "teacher.safetensors")
    views = torch.rand(2, 3, 112, 112) * 255
    torch.testing.assert_close(other.logits(views), teacher.logits(views))
    (tmp_path / "teacher.safetensors").write_bytes(b"half a fi")
    with pytest.raises(TrainingDataError, match="damaged"):
        other.load(tmp_path / "teacher.safetensors")
