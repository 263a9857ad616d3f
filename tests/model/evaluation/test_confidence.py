"""The temperature of the confidence is fitted to what the engine says."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from model.__main__ import main
from model.evaluation import confidence
from model.evaluation.benchmark import Item
from model.evaluation.calibration import TEMPERATURES
from model.evaluation.confidence import (
    ScaledConfidences,
    confidence_by_temperature,
    heard_logits,
    scaled_confidences,
)
from model.evaluation.evaluator import Evaluator
from model.evaluation.haystack import Haystack
from model.evaluation.haystack_scenes import SceneFile, choose_questions
from model.evaluation.ways_of_looking import choose_way
from model.question import AskOptions
from model.vlm.model_folder import ModelFolder


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    scene = SceneFile(tmp_path_factory.mktemp("scene"), 512, 7_000, None)
    scene.draw()
    return choose_questions(Haystack().read_file(scene.questions), 5)


@pytest.mark.parametrize("family", ["qwen2.5-vl", "llava-onevision"])
@pytest.mark.parametrize("temperature", [1.0, 2.5])
def test_confidences_are_those_that_the_engine_gives(
    family: str,
    temperature: float,
    tiny_folder: Callable[[str], Path],
    items: list[Item],
    tmp_path: Path,
) -> None:
    folder = shutil.copytree(tiny_folder(family), tmp_path / "model")
    ModelFolder(folder).change_settings(confidence_temperature=temperature)
    options = AskOptions(model=str(folder), device="cpu", max_new_tokens=5)
    evaluator = Evaluator(options)
    at = np.abs(TEMPERATURES - temperature).argmin()
    with heard_logits(evaluator.vlm) as logits:
        for record in evaluator.run(items, choose_way("coarse-to-fine"), tmp_path):
            assert record.output
            found = confidence_by_temperature(evaluator.vlm, logits)
            assert found[at] == pytest.approx(record.confidence, rel=1e-4)
            assert (np.diff(found) < 0).all()  # less sure at a higher temperature
            logits.clear()
    asked = scaled_confidences(Haystack(), evaluator, [items, items[:2]])
    assert asked.values.shape == (7, len(TEMPERATURES))
    assert asked.scene.tolist() == [0] * 5 + [1] * 2


def test_a_fit_is_measured_on_other_scenes() -> None:
    """Two choices, logits twice as large as they should be in one scene, right in the other."""
    rng = np.random.default_rng(0)
    scene = np.repeat([0, 1], 5_000)
    logits = np.abs(rng.normal(0, 2, 10_000))
    right = rng.random(10_000) < 1 / (1 + np.exp(-logits))
    scaled = logits * np.where(scene == 0, 2, 1)
    found = ScaledConfidences(1 / (1 + np.exp(-scaled[:, None] / TEMPERATURES)), right, scene)
    assert found.fit(scene == 0) == pytest.approx(2, abs=0.15)
    assert found.fit(scene == 1) == pytest.approx(1, abs=0.15)
    crossed = np.where(scene == 0, found.at(1.0), found.at(2.0))
    error = found.reliability_when_fitted().expected_calibration_error
    best = np.where(scene == 0, found.at(2.0), found.at(1.0))
    assert error == pytest.approx(np.abs(crossed - best).mean(), abs=0.05)


def test_the_command_stores_the_temperature(
    tiny_folder: Callable[[str], Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(confidence, "SIZES", (512,))
    folder = shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "model")
    command = ["calibrate", "confidence", "--model", str(folder), "--data", str(tmp_path)]
    assert main([*command, "--device", "cpu", "--scenes", "2", "--questions", "4"]) == 0
    said = capsys.readouterr().out
    assert (
        f"temperature {ModelFolder(folder).settings.confidence_temperature:g} from now on" in said
    )
    assert "8 answers" in said
    drawn = {path.stem for path in tmp_path.glob("scenes-512/*.tif")}
    assert drawn == {"scene-512-7000", "scene-512-7001"}  # the benchmark's begin at 9000
