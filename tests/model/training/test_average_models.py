"""Models that were trained on from the same weights have a mean; others are refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from model.__main__ import main
from model.errors import TrainingDataError
from model.training.average_models import TrainedModel, mean_of
from model.training.batched_forward import BatchedForward
from model.training.embedded_model import TINY, ModelShape, ReleaseRecord, build_model, save_model
from model.training.focus_distillation import (
    RegionFocusStudent,
    module_weights,
    save_region_focus,
)
from model.training.tokenizer import train_tokenizer
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(["Is there a ship?", "yes", "no", "overview: "] * 5, 380)


def trained(folder: Path, tokenizer, seed: int, shape: ModelShape = TINY) -> Path:
    """A model folder as a training leaves it."""
    model = build_model(tokenizer, shape, seed)
    record = ReleaseRecord(training={"seed": seed, "metrics": {"land use": seed}})
    save_model(folder, model, tokenizer, shape, record)
    forward = BatchedForward(model, shape.tile_size, shape.focus_layer)
    module = RegionFocusStudent(forward, (0, shape.focus_layer), 0.5)
    about = {"layers": [0, shape.focus_layer], "intermediate_size": module.intermediate_size}
    save_region_focus(folder, module_weights(module), about)
    return folder


def test_the_mean_is_of_every_weight_and_of_the_module(tokenizer, tmp_path) -> None:
    folders = [trained(tmp_path / str(seed), tokenizer, seed) for seed in (1, 2, 3)]
    mean = mean_of([TrainedModel.read(folder) for folder in folders])
    for name, found in (("model", mean.weights), ("region_focus", mean.region_focus)):
        files = [load_file(folder / f"{name}.safetensors") for folder in folders]
        assert set(found) == set(files[0])
        for key, weight in found.items():
            expected = sum(file[key].double() for file in files) / 3
            torch.testing.assert_close(weight.double(), expected, rtol=1e-5, atol=1e-6)


def test_the_record_says_how_each_was_made(tokenizer, tmp_path) -> None:
    folders = [trained(tmp_path / str(seed), tokenizer, seed) for seed in (1, 2)]
    made = mean_of([TrainedModel.read(folder) for folder in folders]).training["models"]
    assert [one["seed"] for one in made] == [1, 2]
    assert not any("metrics" in one for one in made), "they are not the mean's"


def test_what_has_no_mean_is_refused(tokenizer, tmp_path) -> None:
    one = TrainedModel.read(trained(tmp_path / "one", tokenizer, 1))
    wide = replace(TINY, text_intermediate=128)
    other = TrainedModel.read(trained(tmp_path / "other", tokenizer, 1, wide))
    with pytest.raises(TrainingDataError, match="different shapes"):
        mean_of([one, other])
    with pytest.raises(TrainingDataError, match="One model"):
        mean_of([one])
    with pytest.raises(TrainingDataError, match="nowhere"):
        TrainedModel.read(tmp_path / "nowhere")


@pytest.mark.slow
def test_the_command_leaves_a_model_that_the_engine_loads(
    tokenizer, tmp_path, monkeypatch, capsys
) -> None:
    monkeypatch.setattr("model.training.average_models.EVALUATED_BATCHES", 1)
    monkeypatch.setattr("model.training.average_models.find_chips", lambda folder: None)
    shape = replace(TINY, tile_size=224)
    folders = [str(trained(tmp_path / str(seed), tokenizer, seed, shape)) for seed in (1, 2)]
    out = tmp_path / "mean"
    words = ["train", "average", *folders, "--output", str(out), "--device", "cpu"]
    assert main([*words, "--banks", "0.01"]) == 0
    metrics = json.loads((out / "training.json").read_text())["metrics"]
    assert metrics["recognition"]["all"]["samples"] == 26
    assert {"attention", "rfm"} <= set(metrics["focus"])
    assert load(ModelFolder(out), device="cpu").tile_size == 224
    assert main(["train", "average", folders[0], "--output", str(out)]) == 1
    assert "One model has no mean" in capsys.readouterr().err
