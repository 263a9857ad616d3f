"""The confidence of any model is fitted to its answers to questions of one's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model.__main__ import main
from model.evaluation.answer_matching import says
from model.evaluation.confidence_calibration import LEAST_ANSWERS, is_right, is_sure
from model.evaluation.evaluator import Evaluator, Record
from model.vlm.confidence import ConfidenceCalibration
from model.vlm.model_folder import ModelFolder


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("The answer is three.", "3"),
        ("There are 3 ships.", "3"),
        ("Yes, two, on the north quay.", "yes"),
        ("A red roof", "red"),
        ("It is next to the parking lot.", "Parking lot"),
        ("North-west.", "north-west"),
    ],
)
def test_an_answer_in_free_words_says_the_true_one(answer, truth):
    assert says(answer, truth)


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("There are 3 of 12 ships.", "3"),
        ("13", "3"),
        ("No, yes.", "yes"),
        ("It is not red.", "red"),
        ("reddish", "red"),
        ("The lot for parking", "parking lot"),
        ("", "red"),
        ("red", ""),
    ],
)
def test_an_answer_that_says_something_else(answer, truth):
    assert not says(answer, truth)


def test_what_is_not_visible_is_so_in_any_words():
    assert is_right("The ship cannot be seen at this resolution.", "not visible")
    assert is_right("Not visible.", "not visible")
    assert not is_right("3", "not visible")
    assert not is_right("The red ship cannot be seen.", "red")
    assert is_sure("Not visible.") and not is_sure("I don't know.") and not is_sure("")


@pytest.fixture
def folder(tiny_folder: Callable[[str], Path], tmp_path: Path) -> Path:
    return shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "model")


def questions(tmp_path: Path, count: int, images: int) -> Path:
    """Of each third one the truth is 'no'."""
    for number in range(images):
        pixels = np.full((3, 80, 90), 20 + number, np.uint8)
        profile = {"driver": "GTiff", "width": 90, "height": 80, "count": 3, "dtype": "uint8"}
        with rasterio.open(tmp_path / f"{number}.tif", "w", **profile) as dataset:
            dataset.write(pixels)
    rows = [
        {
            "image": f"{number * images // count}.tif",
            "text": f"Is there a ship at pier {number}?",
            "ground_truth": "no" if number % 3 == 0 else "yes",
        }
        for number in range(count)
    ]
    file = tmp_path / "own.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return file


def answering(monkeypatch: pytest.MonkeyPatch, said: Callable[[str, Evaluator], Record]) -> None:
    monkeypatch.setattr(
        Evaluator, "_ask", lambda evaluator, item, *_: said(item.identifier, evaluator)
    )


def calibrate(folder: Path, data: Path, *more: str) -> int:
    words = ["calibrate", "confidence", "--model", str(folder), "--data", str(data)]
    return main([*words, "--device", "cpu", *more])


@pytest.mark.parametrize("images", [2, 6])
def test_a_model_that_is_too_sure_is_put_right(folder, tmp_path, monkeypatch, capsys, images):
    """It says 'yes' whatever it is asked, and gives that .9; right is that two times of three."""
    seen = []

    def said(identifier: str, evaluator: Evaluator) -> Record:
        seen.append((evaluator.vlm.folder.profile.confidence, evaluator.options.verify))
        return Record(identifier, "Yes.", 0.9)

    answering(monkeypatch, said)
    assert calibrate(folder, questions(tmp_path, 60, images)) == 0
    output = capsys.readouterr().out
    assert "60 answers, 66.7% right" in output
    calibration = ModelFolder(folder).profile.confidence
    assert calibration.is_fitted
    assert calibration.confidence(0.9, "Yes.") == pytest.approx(2 / 3, abs=0.02)
    as_it_is = (ConfidenceCalibration(), False)
    assert all(one == as_it_is for one in seen), "the model's own probabilities"
    error = float(output.split("error ")[1].split()[0])
    assert error < 0.1 < float(output.rsplit("until now ")[1].strip(" .\n"))


def test_questions_that_fail_or_get_no_answer_do_not_count(folder, tmp_path, monkeypatch, capsys):
    def said(identifier: str, evaluator: Evaluator) -> Record:
        if int(identifier) % 2:
            return Record(identifier, "I do not know.", 0.9)
        return (
            Record(identifier, error="broken")
            if int(identifier) % 4
            else Record(identifier, "yes", 0.8)
        )

    answering(monkeypatch, said)
    assert calibrate(folder, questions(tmp_path, 60, 1)) == 1
    assert "Too few of the questions were answered: 15" in capsys.readouterr().err
    assert not ModelFolder(folder).profile.confidence.is_fitted


@pytest.mark.parametrize(
    ("model", "count", "problem"),
    [("", 30, "calibrated already"), (None, LEAST_ANSWERS - 1, "have a known answer: 19")],
)
def test_what_cannot_be_fitted_is_said_before_anything_is_asked(
    folder, tmp_path, monkeypatch, capsys, model, count, problem
):
    answering(monkeypatch, lambda *_: pytest.fail("it was asked"))
    data = questions(tmp_path, count, 1)
    assert calibrate(folder if model is None else model, data) == 1
    assert problem in capsys.readouterr().err


def test_the_whole_way_with_a_real_engine(folder, tmp_path, capsys):
    """A tiny random model, whose every answer is wrong."""
    ModelFolder(folder).change_profile(longest_answer=3)
    assert calibrate(folder, questions(tmp_path, LEAST_ANSWERS, 1)) == 1
    assert f"Only 0 of {LEAST_ANSWERS} answers are right" in capsys.readouterr().err
    assert not ModelFolder(folder).profile.confidence.is_fitted
