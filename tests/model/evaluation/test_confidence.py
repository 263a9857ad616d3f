"""The confidence is fitted to what the engine says."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from model.__main__ import main
from model.datasets.rows import Item
from model.evaluation.calibration import KnownAnswers
from model.evaluation.confidence_calibration import reliability_when_fitted
from model.evaluation.evaluator import Evaluator
from model.evaluation.ways_of_looking import choose_way
from model.haystack import fitted_confidence as confidence
from model.haystack.benchmark import Haystack
from model.haystack.fitted_confidence import answers_about, questions_about
from model.haystack.questions import asks_of_absent
from model.scenes.scene_files import SceneFile
from model.vlm.confidence import AnswerKind, ConfidenceCalibration
from model.vlm.model_folder import ModelFolder
from model.wire.question import AskOptions


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    """All questions about a scene, six of them for what is not there."""
    scene = SceneFile(tmp_path_factory.mktemp("scene"), 512, 7_000, None, absent=6)
    scene.draw()
    return Haystack().read_file(scene.questions)


@pytest.fixture(scope="module")
def items(pool: list[Item]) -> list[Item]:
    return questions_about(pool, 5)[:5]


@pytest.mark.parametrize("family", ["qwen2.5-vl", "llava-onevision"])
def test_answers_come_with_the_models_own_probabilities(
    family: str, tiny_folder: Callable[[str], Path], items: list[Item], tmp_path: Path
) -> None:
    """Whatever the calibration was before, and it is the same again afterwards."""
    folder = ModelFolder(shutil.copytree(tiny_folder(family), tmp_path / "model"))
    options = AskOptions(
        model=str(folder.path), device="cpu", max_new_tokens=5, max_tiles=16, verify=False
    )
    own, scene = answers_about(Haystack(), Evaluator(options), [items, items[:2]])
    assert scene.tolist() == [0] * 5 + [1] * 2
    calibration = ConfidenceCalibration(0.4, dict.fromkeys(AnswerKind, -1.0))
    folder.change_profile(confidence=calibration.to_json())
    evaluator = Evaluator(options)
    again, _ = answers_about(Haystack(), evaluator, [items, items[:2]])
    np.testing.assert_allclose(again.probabilities, own.probabilities, rtol=1e-5)
    records = evaluator.run(items, choose_way("coarse-to-fine"), tmp_path)
    shown = [record.confidence for record in records]
    np.testing.assert_allclose(shown, own.confidences(calibration)[:5], rtol=1e-5)


def test_questions_are_those_of_the_benchmark_and_all_of_what_is_not_there(pool: list[Item]):
    asked = questions_about(pool, 5)
    assert len(asked) == 11
    assert not any(map(asks_of_absent, asked[:5]))
    assert {item.truth for item in asked[5:]} == {"not visible", "0"}


def test_of_what_is_not_there_only_abstentions_are_fitted_to(
    tiny_folder: Callable[[str], Path], pool: list[Item], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that has learnt nothing invents something each time."""
    options = AskOptions(
        model=str(tiny_folder("qwen2.5-vl")), device="cpu", max_new_tokens=5, max_tiles=16
    )
    asked = questions_about(pool, 2)
    answers, _ = answers_about(Haystack(), Evaluator(options), [asked])
    assert len(answers.texts) == 2
    monkeypatch.setattr(confidence, "abstains", lambda answer: True)
    answers, _ = answers_about(Haystack(), Evaluator(options), [asked])
    assert len(answers.texts) == 8


def test_a_fit_is_measured_on_other_scenes() -> None:
    """Scenes in which sure answers are right, and one in which they are wrong."""
    rng = np.random.default_rng(0)
    scene = np.repeat([0, 1, 2], 2_000)
    probabilities = rng.uniform(0.05, 0.95, 6_000)
    likely = np.where(scene == 2, 1 - probabilities, probabilities)
    answers = KnownAnswers(probabilities, ("words",) * 6_000, rng.random(6_000) < likely)
    found = reliability_when_fitted(answers, scene)
    fits = [answers.chosen(scene != number).fit() for number in range(3)]
    assert fits[2].scale == pytest.approx(1, abs=0.1)
    assert fits[0].scale == pytest.approx(0, abs=0.1)
    wrong = np.abs(1 - 2 * probabilities).mean()  # of scene 2, whose fit is of the others
    level = np.abs(probabilities - 0.5).mean()  # of the others, whose fits are flat
    assert found.expected_calibration_error < (wrong + 2 * level) / 3
    whole = answers.reliability(answers.fit()).expected_calibration_error
    assert whole < 0.03 < found.expected_calibration_error


@pytest.fixture
def folder(
    tiny_folder: Callable[[str], Path],
    tmp_path: Path,
    one_processor: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Of a model that is calibrated on small scenes."""
    monkeypatch.setattr(confidence, "SIZES", (512,))
    monkeypatch.setattr(confidence, "ABSENT", 2)
    monkeypatch.setattr(confidence, "HAYSTACK_TILES", 16)
    return shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "model")


def command(folder: Path) -> list[str]:
    words = ["calibrate", "drawn-confidence", "--model", str(folder), "--data", str(folder.parent)]
    return [*words, "--device", "cpu", "--scenes", "2", "--questions", "4"]


def test_a_model_that_says_nothing_is_not_calibrated(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = KnownAnswers(np.zeros(0), (), np.zeros(0, bool)), np.zeros(0, int)
    monkeypatch.setattr(confidence, "answers_about", lambda *asked: nothing)
    before = ModelFolder(folder).profile
    assert main(command(folder)) == 1
    assert "too few of the questions" in capsys.readouterr().err
    assert ModelFolder(folder).profile == before


def test_the_command_stores_the_calibration(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command(folder)) == 0
    said = capsys.readouterr().out
    assert "8 answers" in said
    calibration = ModelFolder(folder).profile.confidence
    assert set(calibration.offsets) == set(AnswerKind)
    drawn = {path.stem for path in tmp_path.glob("scenes-512/*.tif")}
    assert drawn == {"scene-512-11000", "scene-512-11001"}
