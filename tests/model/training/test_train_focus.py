"""Distillation of a Region Focus Module for any model, from files on disk."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from safetensors.torch import load_file
from tiny_models import tiny_qwen3_vl

from model.commands.train_focus import STATE, main
from model.datasets.own_questions import read_own_questions
from model.datasets.rows import Box
from model.focus.region_focus_module import RegionFocusModule
from model.training import stepped_training
from model.training.budget import TrainingBudget
from model.training.focus_settings import FocusObjective, FocusSettings, ModuleShape
from model.training.focus_trainer import FocusTrainer
from model.training.searched_images import search_image
from model.training.train_focus import default_layers, images_of, train_focus
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import NothingToSeeError, RasterError, TrainingDataError
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
        (asked,) = images_of(vlm, read_own_questions(questions)[:1])
        found = search_image(vlm, module, asked.image, "?", 5)
        assert np.nansum(found.finest.scores) == pytest.approx(1)
        assert not (folder / STATE).exists()

    def test_interrupted_it_goes_on_as_if_nothing_had_happened(
        self, questions, tmp_path, monkeypatch, capsys
    ):
        monkeypatch.setattr(stepped_training, "SAVE_EVERY_SECONDS", -1.0)
        whole, cut = tiny_qwen3_vl(tmp_path / "whole"), tiny_qwen3_vl(tmp_path / "cut")
        assert self.command(whole, questions, "--steps", "4") == 0
        step, steps = FocusTrainer.train_step, []

        def killed(trainer, *arguments):
            steps.append(trainer.step)
            if len(steps) == 3:
                raise KeyboardInterrupt
            return step(trainer, *arguments)

        monkeypatch.setattr(FocusTrainer, "train_step", killed)
        with pytest.raises(KeyboardInterrupt):
            self.command(cut, questions, "--steps", "4")
        assert not (cut / "region_focus.safetensors").exists()
        assert self.command(cut, questions, "--steps", "4") == 1
        assert "holds a training that was interrupted" in capsys.readouterr().err
        assert self.command(cut, questions, "--steps", "4", "--resume") == 0
        assert steps == [0, 1, 2, 2, 3]
        weights = [load_file(f / "region_focus.safetensors") for f in (whole, cut)]
        for name, tensor in weights[0].items():
            torch.testing.assert_close(weights[1][name], tensor)

    def test_another_training_is_not_gone_on_with(self, questions, tmp_path, monkeypatch, capsys):
        def killed(*_):
            raise KeyboardInterrupt

        folder = tiny_qwen3_vl(tmp_path / "model")
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(FocusTrainer, "train_step", killed)
            self.command(folder, questions, "--steps", "1")
        assert self.command(folder, questions, "--steps", "2", "--resume") == 1
        assert "does not fit this training" in capsys.readouterr().err
        (folder / STATE).write_bytes(b"damaged")
        assert self.command(folder, questions, "--steps", "1", "--resume") == 1
        assert "is damaged" in capsys.readouterr().err

    def test_a_full_disk_is_heard_of_before_the_first_step(
        self, questions, tmp_path, monkeypatch, capsys
    ):
        def full(*_, **__):
            raise OSError(28, "No space left on device")

        stepped = []
        monkeypatch.setattr(FocusTrainer, "train_step", lambda *_: stepped.append(1))
        monkeypatch.setattr("model.training.training_state.save_file", full)
        folder = tiny_qwen3_vl(tmp_path / "model")
        assert self.command(folder, questions) == 1
        assert "Make room on the disk" in capsys.readouterr().err
        assert not stepped

    def test_where_the_disk_fills_up_at_the_end_the_training_is_kept(
        self, questions, tmp_path, monkeypatch, capsys
    ):
        """And so is the module that was there: it can be gone on with once there is room."""

        def full(*_, **__):
            raise OSError(28, "No space left on device")

        folder = tiny_qwen3_vl(tmp_path / "model")
        assert self.command(folder, questions, "--steps", "1") == 0
        before = {f: f.read_bytes() for f in folder.glob("region_focus.*")}
        for wrong in ("save_file", "write_json"):
            with monkeypatch.context() as patch:
                patch.setattr(f"model.training.distillation.{wrong}", full)
                assert self.command(folder, questions, "--steps", "2", "--resume") == 1
            assert "could not be saved" in capsys.readouterr().err
            assert before.items() <= {f: f.read_bytes() for f in folder.glob("*")}.items()
            assert {f.name for f in folder.glob("region_focus.*")} == {
                STATE,
                "region_focus.json",
                "region_focus.safetensors",
            }
        steps = []
        monkeypatch.setattr(FocusTrainer, "train_step", lambda *_: steps.append(1))
        assert self.command(folder, questions, "--steps", "2", "--resume") == 0
        assert not steps and not (folder / STATE).exists()

    def test_too_little_memory_is_explained_and_the_state_stays(
        self, questions, tmp_path, monkeypatch, capsys
    ):
        def wrong(*_):
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")

        monkeypatch.setattr(FocusTrainer, "train_step", wrong)
        folder = tiny_qwen3_vl(tmp_path / "model")
        assert self.command(folder, questions) == 1
        assert "Show fewer tiles" in capsys.readouterr().err
        assert (folder / STATE).exists()

    def test_a_row_without_its_image_is_named_first(self, questions, tmp_path, capsys):
        (questions / "images" / "1.tif").unlink()
        assert self.command(tiny_qwen3_vl(tmp_path / "model"), questions) == 1
        assert "row 2: there is no image 1.tif" in capsys.readouterr().err

    def test_the_embedded_models_module_stays(self, questions, capsys):
        assert main(["--data", str(questions)]) == 1
        assert "--output" in capsys.readouterr().err


def test_default_layers_follow_the_depth():
    assert default_layers(28) == (0, 1, 5, 11, 14)
    assert default_layers(5) == (0, 1, 2)


def train(vlm, items, folder: Path, **more):
    layers = more.pop("layers", (0, 2))
    objective = more.pop("objective", FocusObjective.DISTILLATION)
    settings, budget = FocusSettings(questions=2), TrainingBudget(steps=1)
    said: list[str] = []
    shape = ModuleShape(layers)
    return train_focus(
        vlm, items, shape, settings, objective, budget, folder / "state", said.append
    )


def test_wrong_requests_are_said(vlm, questions, tmp_path):
    items = read_own_questions(questions)
    without = [replace(item, boxes=()) for item in items]
    with pytest.raises(TrainingDataError, match="no questions"):
        train(vlm, [], tmp_path)
    with pytest.raises(TrainingDataError, match="layers 0 to"):
        train(vlm, items, tmp_path, layers=(0, 99))
    for objective in (FocusObjective.BOXES, FocusObjective.BOTH):
        with pytest.raises(TrainingDataError, match="No question has a box"):
            train(vlm, without, tmp_path, objective=objective)
    assert not (tmp_path / "state").exists()


def test_one_question_without_a_box_about_a_raster_of_one_tile_is_enough(vlm, questions, tmp_path):
    with rasterio.open(questions / "images" / "0.tif") as file:
        pixels, profile = file.read()[:, :20, :20], file.profile
    small = tmp_path / "small.tif"
    with rasterio.open(small, "w", **profile | {"width": 20, "height": 20}) as file:
        file.write(pixels)
    item = replace(read_own_questions(questions)[0], image=small, boxes=())
    module = train(vlm, [item], tmp_path)
    assert all(parameter.isfinite().all() for parameter in module.parameters())


def test_a_raster_that_cannot_be_read_is_named_before_anything_is_trained(vlm, questions, tmp_path):
    items = read_own_questions(questions)
    (questions / "images" / "1.tif").write_bytes(b"II*")
    with pytest.raises(RasterError, match="1.tif"):
        train(vlm, items, tmp_path)
    assert not (tmp_path / "state").exists()


def test_a_box_beside_its_image_is_named(vlm, questions, tmp_path):
    """In shares, say, or of another copy of the image: else it would be 'not there'."""
    items = read_own_questions(questions)
    for beside in (Box(900, 30, 930, 60), Box(20, -9, 50, 0)):
        wrong = [items[0], replace(items[1], boxes=(beside,))]
        with pytest.raises(TrainingDataError, match="lies beside 1.tif, which has 150 x 120"):
            train(vlm, wrong, tmp_path)


def test_a_raster_without_a_valid_pixel_is_named(vlm, questions, tmp_path):
    image = questions / "images" / "1.tif"
    with rasterio.open(image, "r+") as file:
        file.nodata = 0
        file.write(np.zeros((3, 120, 150), np.uint8))
    items = [item for item in read_own_questions(questions) if item.image == image]
    with pytest.raises(NothingToSeeError, match="1.tif"):
        train(vlm, items, tmp_path)


def test_help_and_mistakes_import_nothing_that_trains():
    """So that they are answered at once."""
    code = (
        "import sys\n"
        "from model.__main__ import main\n"
        "for words in (['--help'], ['--model', 'x'], ['--data', 'x', '--mlp-share', '2'],\n"
        "              ['--data', 'x', '--minutes', '-1']):\n"
        "    try:\n"
        "        main(['train', 'focus', *words])\n"
        "    except SystemExit as stop:\n"
        "        print(stop.code)\n"
        "print(sorted({'torch', 'transformers', 'numpy', 'rasterio'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *_, help_code, missing, share, minutes, imported = done.stdout.split("\n")[:-1]
    assert (help_code, missing, share, minutes, imported) == ("0", "2", "2", "2", "[]")
