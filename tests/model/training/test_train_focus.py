"""Distillation of a Region Focus Module for any model, from files on disk."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from safetensors.torch import load_file
from tiny_models import tiny_qwen3_vl

import model.training.train_focus as train_focus_module
from model.commands.train_focus import STATE, main
from model.datasets.own_questions import read_own_questions
from model.datasets.rows import Box
from model.focus.region_focus import score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.training.focus_settings import DistillationSettings, FocusObjective
from model.training.train_focus import (
    covered_share,
    default_layers,
    look_at_base_level,
    question_loss,
    train_focus,
)
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import TrainingDataError
from model.wire.question import Quantization


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
                "image": path.name,
                "text": "What color is the square?",
                "hbox": [left, top, left + 30, top + 30],
            }
        )
    (tmp_path / "questions.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return tmp_path


@torch.no_grad()
def test_copied_layers_have_nothing_to_learn(vlm, questions):
    """A module of all layers up to the last one read is the language model itself."""
    question = read_own_questions(questions)[0]
    module = RegionFocusModule(vlm, (0, 1, 2))
    for copied, layer in zip(module.layers, vlm.language_model.layers, strict=False):
        copied.load_state_dict(layer.state_dict())
    level = look_at_base_level(vlm, question.image)
    loss = question_loss(vlm, module, level, question, FocusObjective.DISTILLATION)
    assert loss.item() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("objective", FocusObjective)
def test_training_lowers_the_loss(vlm, questions, objective):
    before = [parameter.clone() for parameter in vlm.model.parameters()]
    losses = []
    settings = DistillationSettings((0, 2), objective=objective, steps=12, batch=2, rate=3e-3)
    items = read_own_questions(questions)
    module = train_focus(vlm, items, settings, lambda step, loss: losses.append(loss))
    assert sum(losses[-3:]) < sum(losses[:3])
    assert all(torch.equal(a, b) for a, b in zip(before, vlm.model.parameters(), strict=True))
    assert module.source_layers == (0, 2)


class TestTheCommand:
    """`./run train focus`, from a user's own rasters to a module that the engine uses."""

    def command(self, folder: Path, data: Path, *more: str) -> int:
        words = ["--model", str(folder), "--data", str(data), "--layers", "0,2", "--batch", "1"]
        return main([*words, "--device", "cpu", "--rate", "3e-3", *more])

    @pytest.mark.parametrize("quantization", ["none", "nf4", "int8"])
    def test_its_module_guides_the_model(self, quantization, questions, tmp_path):
        folder = tiny_qwen3_vl(tmp_path / "model")
        more = ("--steps", "2", "--quantization", quantization, "--mlp-share", "0.5")
        assert self.command(folder, questions / "questions.jsonl", *more) == 0
        assert json.loads((folder / "region_focus.json").read_text())["layers"] == [0, 2]
        vlm = load(ModelFolder(folder), "cpu", Quantization(quantization))
        module = RegionFocusModule.load(vlm)
        assert module.intermediate_size == vlm.language_model.config.intermediate_size // 2
        level = look_at_base_level(vlm, questions / "images" / "0.tif")
        overview, *tiles = level.images
        kept = [tile.kept for tile in tiles]
        scores = score_tiles(module, vlm, "?", overview, [t.features for t in tiles], kept)
        assert scores.sum() == pytest.approx(1)
        assert not (folder / STATE).exists()

    def test_interrupted_it_goes_on_as_if_nothing_had_happened(
        self, questions, tmp_path, monkeypatch
    ):
        monkeypatch.setattr("model.training.train_focus.SAVE_EVERY", 2)
        whole, cut = tiny_qwen3_vl(tmp_path / "whole"), tiny_qwen3_vl(tmp_path / "cut")
        assert self.command(whole, questions, "--steps", "5") == 0
        loss, calls = train_focus_module.question_loss, []

        def killed(*arguments):
            calls.append(arguments)
            if len(calls) == 4:
                raise KeyboardInterrupt
            return loss(*arguments)

        monkeypatch.setattr("model.training.train_focus.question_loss", killed)
        with pytest.raises(KeyboardInterrupt):
            self.command(cut, questions, "--steps", "5")
        assert not (cut / "region_focus.safetensors").exists()
        assert self.command(cut, questions, "--steps", "5", "--resume") == 0
        assert len(calls) == 4 + 3  # the third step, whose weights were lost, the fourth, the fifth
        weights = [load_file(f / "region_focus.safetensors") for f in (whole, cut)]
        for name, tensor in weights[0].items():
            torch.testing.assert_close(weights[1][name], tensor)

    def test_another_training_is_not_gone_on_with(self, questions, tmp_path, monkeypatch, capsys):
        monkeypatch.setattr("model.training.train_focus.SAVE_EVERY", 1)
        folder = tiny_qwen3_vl(tmp_path / "model")
        assert self.command(folder, questions, "--steps", "1") == 0
        (folder / STATE).write_bytes(b"damaged")
        assert self.command(folder, questions, "--steps", "2", "--resume") == 1
        assert "does not fit this training" in capsys.readouterr().err

    def test_a_row_without_its_image_is_named_first(self, questions, tmp_path, capsys):
        (questions / "images" / "1.tif").unlink()
        assert self.command(tiny_qwen3_vl(tmp_path / "model"), questions) == 1
        assert "row 2: there is no image 1.tif" in capsys.readouterr().err

    def test_the_embedded_models_module_stays(self, questions, capsys):
        assert main(["--data", str(questions)]) == 1
        assert "--output" in capsys.readouterr().err


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
    items = read_own_questions(questions)
    with pytest.raises(TrainingDataError, match="no questions"):
        train_focus(vlm, [], DistillationSettings())
    with pytest.raises(TrainingDataError, match="layers 0 to"):
        train_focus(vlm, items, DistillationSettings(layers=(0, 99)))


def test_help_and_mistakes_import_nothing_that_trains():
    """So that they are answered at once."""
    code = (
        "import sys\n"
        "from model.__main__ import main\n"
        "for words in (['--help'], ['--model', 'x'], ['--data', 'x', '--mlp-share', '2']):\n"
        "    try:\n"
        "        main(['train', 'focus', *words])\n"
        "    except SystemExit as stop:\n"
        "        print(stop.code)\n"
        "print(sorted({'torch', 'transformers', 'numpy', 'rasterio'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *_, help_code, missing, wrong, imported = done.stdout.split("\n")[:-1]
    assert (help_code, missing, wrong, imported) == ("0", "2", "2", "[]")
