"""The tower on scenes, from a model to a model: it is another, all else stays."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from practice_model import save_practice_model
from rasterio.transform import from_origin
from safetensors.torch import load_file

from model.embedded.network.embedded_model import ModelShape
from model.embedded.samples.scene_truth import SceneTruth
from model.embedded.samples.token_truth import THINGS, TokenTruth
from model.embedded.samples.truth_heads import TruthTensors
from model.embedded.stages import practice_scenes
from model.embedded.stages.practice_scenes import PracticeScenes
from model.embedded.stages.practise_vision import SceneTiles, VisionPractice, VisionSettings
from model.embedded.stages.train_vision import VisionStage
from model.embedded.stages.workplace import Workplace
from model.scenes.objects import ObjectKind
from model.scenes.scenes import SceneObject
from model.training.budget import TrainingBudget
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import TrainingDataError

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 224)
VISION = "visual."
SHIP = THINGS.index(ObjectKind.SHIP)
PLAIN = VisionSettings(varied=0.0)


@pytest.fixture
def folder(tmp_path, composed_once, monkeypatch):
    monkeypatch.setattr(practice_scenes, "QUESTIONS", 60)
    monkeypatch.setattr(practice_scenes, "ABSENT", 12)
    return save_practice_model(tmp_path / "model", SHAPE)


def stage(steps: int) -> VisionStage:
    settings = VisionSettings(scenes=1, tiles=3, vision=6)
    return VisionStage(TrainingBudget(steps), PracticeScenes(2, (768, 384)), 0.15, settings)


def ships(tmp_path, *boxes: tuple[int, int, int, int]) -> SceneTiles:
    """A sea with bright ships."""
    pixels = np.zeros((3, 1792, 1792), np.uint8)
    for left, top, right, bottom in boxes:
        pixels[:, top:bottom, left:right] = 200
    image = tmp_path / "sea.tif"
    size = {"width": 1792, "height": 1792, "count": 3, "dtype": "uint8"}
    ground = {"crs": "EPSG:3857", "transform": from_origin(0, 1792, 1, 1)}
    with rasterio.open(image, "w", driver="GTiff", **size, **ground) as file:
        file.write(pixels)
    with rasterio.open(image, "r+") as file:
        file.build_overviews([2, 4, 8])
    items = tuple(SceneObject(ObjectKind.SHIP, box, "white") for box in boxes)
    return SceneTiles(image, SceneTruth(items, frozenset(), np.zeros((128, 128), np.uint8)), 224)


def bright_share(rgb: np.ndarray) -> np.ndarray:
    return (rgb[0].reshape(8, 28, 8, 28) > 100).mean((1, 3)).ravel()


def test_truth_is_turned_and_mirrored_with_the_pixels(tmp_path) -> None:
    scene, seen = ships(tmp_path, (28, 56, 84, 196), (700, 616, 868, 672)), set()
    for rgb, truth in (
        tile for seed in range(12) for tile in scene.draw(random.Random(seed), PLAIN)
    ):
        assert rgb.shape == (3, 224, 224)
        there = truth.things[0, :, SHIP] == 1
        assert there[bright_share(rgb) > 0.3].all()
        assert (bright_share(rgb)[there] > 0.1).all()
        seen.add(tuple(np.flatnonzero(there)))
    assert len(seen) > 8


def test_most_tiles_show_a_target_and_most_are_native(tmp_path) -> None:
    scene, settings = ships(tmp_path, (28, 56, 84, 196)), replace(PLAIN, native=1.0, tiles=200)
    drawn = [of.things[0, :, SHIP] == 1 for _, of in scene.draw(random.Random(0), settings)]
    assert 0.55 < np.mean([there.any() for there in drawn]) < 0.8
    settings = replace(settings, native=0.7, targets=1.0)
    drawn = [of.things[0, :, SHIP] == 1 for _, of in scene.draw(random.Random(0), settings)]
    assert 0.6 < np.mean([there.sum() > 8 for there in drawn]) < 0.8  # it is large there


def some_tiles(tmp_path) -> tuple[torch.Tensor, TruthTensors]:
    scene, draw = ships(tmp_path, (28, 56, 84, 196), (700, 616, 868, 672)), random.Random(3)
    drawn = scene.draw(draw, replace(PLAIN, tiles=12))
    truth = TokenTruth.joined([of for _, of in drawn])
    tiles = torch.from_numpy(np.stack([rgb for rgb, _ in drawn]))
    return tiles, TruthTensors.of(truth, torch.device("cpu"))


def test_the_tower_learns_what_is_under_its_tokens_and_alone(folder, tmp_path) -> None:
    settings = replace(PLAIN, rate=1e-3, heads_rate=1e-2, average_decay=0.5)
    practice = VisionPractice(load(ModelFolder(folder), "cpu"), SHAPE, settings)
    before = {name: p.detach().clone() for name, p in practice.model.named_parameters()}
    tiles, truth = some_tiles(tmp_path)
    first = practice.train_step(tiles, truth, 0.0)
    alone = {name: p.detach().clone() for name, p in practice.model.named_parameters()}
    assert all(torch.equal(before[name], p) for name, p in alone.items())
    for step in range(40):
        last = practice.train_step(tiles, truth, 0.1 + step / 100)
    assert last < first / 3
    with practice.averaged():
        changed = {n for n, p in practice.model.named_parameters() if not torch.equal(before[n], p)}
        assert practice.heads.loss(practice.forward.encode(tiles), truth) < first / 2
    assert changed and all(VISION in name for name in changed)


@pytest.mark.slow
def test_the_stage_trains_the_tower_and_goes_on(folder, small_banks, tmp_path) -> None:
    output = tmp_path / "out"
    place = Workplace(output, output, torch.device("cpu"), bfloat16=False, workers=1)
    stage(3).train(folder, place)
    trained = place.model
    old, new = (load_file(one / "model.safetensors") for one in (folder, trained))
    changed = {name for name, weight in old.items() if not torch.equal(weight, new[name])}
    assert changed and all(VISION in name for name in changed)
    module = "region_focus.safetensors"
    assert (trained / module).read_bytes() == (folder / module).read_bytes()
    made = json.loads((trained / "training.json").read_text())
    assert (
        made["stages"][-1]["steps"] == 3
        and made["stages"][-1]["from"] == ModelFolder(folder).sha256()
    )
    assert made["stages"][-1]["scenes"] == {"768": 0, "384": 2}

    stage(4).train(folder, place)
    made = json.loads((trained / "training.json").read_text())
    assert made["stages"][-1]["steps"] == 4

    state = output / "state" / "vision.safetensors"
    state.write_bytes(state.read_bytes()[:1000])
    with pytest.raises(TrainingDataError, match="is damaged"):
        stage(5).train(folder, place)
