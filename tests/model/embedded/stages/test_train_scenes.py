"""The module practises on scenes, from a model to a model: it is another, all else stays."""

from __future__ import annotations

import json

import pytest
import torch
from practice_model import save_practice_model
from safetensors.torch import load_file

from model.embedded.network.embedded_model import ModelShape
from model.embedded.stages import practice_scenes
from model.embedded.stages.practice_scenes import PracticeScenes
from model.embedded.stages.train_scenes import ScenesStage
from model.embedded.stages.workplace import Workplace
from model.focus.region_focus_module import RegionFocusModule
from model.scenes.chips import Split
from model.scenes.scene_files import SceneUse
from model.training.budget import TrainingBudget
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import ModelFolderError

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)


@pytest.fixture
def folder(tmp_path, composed_once, monkeypatch):
    monkeypatch.setattr(practice_scenes, "QUESTIONS", 60)
    monkeypatch.setattr(practice_scenes, "ABSENT", 12)
    return save_practice_model(tmp_path / "model", SHAPE)


def place(output, data=None) -> Workplace:
    return Workplace(output, data or output, torch.device("cpu"), bfloat16=False, workers=1)


def stage(steps: int, blend: float = 0.5) -> ScenesStage:
    return ScenesStage(TrainingBudget(steps), PracticeScenes(2, (768, 384)), blend)


def test_the_module_practises_and_all_else_stays(folder, tmp_path):
    here = place(tmp_path / "out")
    stage(4).train(folder, here)
    trained = here.model
    assert (trained / "model.safetensors").read_bytes() == (
        folder / "model.safetensors"
    ).read_bytes()
    old, new = (load_file(one / "region_focus.safetensors") for one in (folder, trained))
    assert old.keys() == new.keys()
    assert any(not torch.equal(weight, new[name]) for name, weight in old.items())
    RegionFocusModule.load(load(ModelFolder(trained), "cpu"))
    made = json.loads((trained / "training.json").read_text())
    assert made["stages"][-1]["steps"] == 4
    assert made["stages"][-1]["scenes"] == {"768": 0, "384": 2}
    assert made["stages"][-1]["from"] == ModelFolder(folder).sha256()
    assert len(list((here.output / "scenes").glob("*.tif"))) == 2

    features = {f: f.stat().st_mtime_ns for f in (here.output / "features").iterdir()}
    stage(6).train(folder, here)
    assert {f: f.stat().st_mtime_ns for f in (here.output / "features").iterdir()} == features
    made = json.loads((trained / "training.json").read_text())
    assert made["stages"][-1]["steps"] == 6


def test_the_released_module_is_blended_as_far_as_asked(folder, tmp_path):
    def weights(model):
        return load_file(model / "region_focus.safetensors")

    trained = {}
    for blend in (0.0, 0.5, 1.0):
        here = place(tmp_path / f"out {blend}", tmp_path)
        stage(2, blend).train(folder, here)
        trained[blend] = weights(here.model)
    for name, old in weights(folder).items():
        assert torch.equal(trained[0.0][name], old)
        halfway = (trained[0.0][name].float() + trained[1.0][name].float()) / 2
        torch.testing.assert_close(trained[0.5][name].float(), halfway, rtol=0.02, atol=1e-3)
    assert any(not torch.equal(trained[1.0][n], old) for n, old in trained[0.0].items())


def test_a_model_without_a_module_is_refused(folder, tmp_path):
    (folder / "region_focus.safetensors").unlink()
    with pytest.raises(ModelFolderError, match="has no trained region focus module"):
        stage(1).train(folder, place(tmp_path / "out"))


def test_scenes_to_practise_on_are_of_the_training_split_and_as_large_in_pixels(tmp_path):
    place = Workplace(tmp_path, tmp_path, torch.device("cpu"))
    scenes = PracticeScenes(8).files(place)
    assert [scene.size for scene in scenes] == [8192] * 2 + [4096] * 6
    assert all(scene.split is Split.TRAIN for scene in scenes)
    assert all(scene.number >= SceneUse.TRAINING for scene in scenes)
    assert len({(scene.size, scene.number) for scene in scenes}) == 8
    pixels = {tuple(share * scene.size**2 for share in scene.shares) for scene in scenes}
    assert len(pixels) == 1
    assert set(scenes) < set(PracticeScenes(12).files(place))
