"""Distillation of a Region Focus Module for any model, from files on disk."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from model.errors import TrainingDataError
from model.evaluation.benchmark import Box
from model.evaluation.lrs_vqa import LrsVqa
from model.focus.region_focus_module import RegionFocusModule
from model.training.focus_distillation import FocusObjective
from model.training.train_focus import (
    DistillationSettings,
    covered_share,
    default_layers,
    look_at_base_level,
    question_loss,
    save_module,
    train_focus,
)


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    """Two small rasters with a bright square each, and a question about it."""
    (tmp_path / "images").mkdir()
    rows = []
    for number, (left, top) in enumerate([(20, 30), (90, 70)]):
        pixels = np.random.default_rng(number).integers(60, 120, (3, 120, 150), dtype=np.uint8)
        pixels[:, top : top + 30, left : left + 30] = 250
        path = tmp_path / "images" / f"{number}.tif"
        profile = {"driver": "GTiff", "width": 150, "height": 120, "count": 3, "dtype": "uint8"}
        with rasterio.open(path, "w", **profile) as file:
            file.write(pixels)
        rows.append(
            {
                "question_id": f"q{number}",
                "image": path.name,
                "category": "object color",
                "text": "What color is the square?",
                "ground_truth": "white",
                "image_size": [150, 120],
                "hbox": [left, top, left + 30, top + 30],
            }
        )
    (tmp_path / "questions.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return tmp_path


@torch.no_grad()
def test_copied_layers_have_nothing_to_learn(vlm, questions):
    """A module of all layers up to the last one read is the language model itself."""
    item = LrsVqa().read(questions)[0]
    module = RegionFocusModule(vlm, (0, 1, 2))
    for copied, layer in zip(module.layers, vlm.language_model.layers, strict=False):
        copied.load_state_dict(layer.state_dict())
    level = look_at_base_level(vlm, item.images[0])
    loss = question_loss(vlm, module, level, item, FocusObjective.DISTILLATION)
    assert loss.item() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("objective", FocusObjective)
def test_training_lowers_the_loss_and_loads_again(vlm, questions, tmp_path, objective):
    before = [parameter.clone() for parameter in vlm.model.parameters()]
    losses = []
    settings = DistillationSettings((0, 2), objective, steps=12, batch=2, rate=3e-3)
    items = LrsVqa().read(questions)
    module = train_focus(vlm, items, settings, lambda step, loss: losses.append(loss))
    assert sum(losses[-3:]) < sum(losses[:3])
    assert all(torch.equal(a, b) for a, b in zip(before, vlm.model.parameters(), strict=True))
    save_module(tmp_path, module, settings)
    assert json.loads((tmp_path / "region_focus.json").read_text())["layers"] == [0, 2]


def test_boxes_are_shares_of_tokens():
    bounds = np.array([[0, 0, 10, 10], [10, 0, 20, 10], [20, 0, 30, 10]])
    shares = covered_share(bounds, [Box(5, -5, 20, 5)])
    assert shares.tolist() == [0.25, 0.5, 0.0]


def test_tokens_cover_the_image(vlm, questions):
    level = look_at_base_level(vlm, questions / "images" / "0.tif")
    assert sum(len(image.kept) for image in level.images[1:]) == len(level.bounds)
    everything = covered_share(level.bounds, [Box(0, 0, 150, 120)])
    sizes = (level.bounds[:, 2] - level.bounds[:, 0]) ** 2
    assert (everything * sizes).sum() == pytest.approx(150 * 120)


def test_default_layers_follow_the_depth():
    assert default_layers(28) == (0, 1, 5, 11, 14)
    assert default_layers(5) == (0, 1, 2)


def test_wrong_requests_are_said(vlm, questions):
    items = LrsVqa().read(questions)
    with pytest.raises(TrainingDataError, match="no questions"):
        train_focus(vlm, [], DistillationSettings())
    with pytest.raises(TrainingDataError, match="layers 0 to"):
        train_focus(vlm, items, DistillationSettings(layers=(0, 99)))
