"""The benchmark of small targets: which questions, which numbers, and the command as a whole."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.errors import InvalidQuestionError
from model.evaluation.benchmark import Box, Item, Prediction
from model.evaluation.calibration import Bin, reliability
from model.evaluation.command import add_arguments
from model.evaluation.evaluator import Record
from model.evaluation.haystack import Haystack, needles, outcome
from model.evaluation.runner import Run
from model.evaluation.scores import Tally
from model.evaluation.ways_of_looking import choose_way


def item(name: str, category: str, truth: str, *boxes: Box) -> Item:
    return Item(name, (), "?", truth, category, boxes=boxes, row={"image_size": [1_000, 1_000]})


def test_needles_are_small_targets_and_what_is_not_there() -> None:
    asked = [
        item("too small", "count", "2", Box(0, 0, 5, 7)),  # 35 of 1,000,000 px
        item("smallest", "count", "2", Box(0, 0, 5, 8)),
        item("largest", "count", "2", Box(0, 0, 20, 50)),
        item("too large", "count", "2", Box(0, 0, 20, 51)),
        item("one too large", "count", "2", Box(0, 0, 20, 50), Box(0, 0, 20, 51)),
        item("absent", "presence", "no"),
        item("everywhere", "rural or urban", "rural"),
    ]
    assert [i.identifier for i in needles(asked)] == ["smallest", "largest", "absent"]
    with pytest.raises(InvalidQuestionError, match="no question about a small target"):
        needles(asked[:1])


def test_the_numbers_of_a_way_of_looking() -> None:
    answers = [
        # item, said, confidence, right
        (item("1", "presence", "no"), "yes", 0.95, False),
        (item("2", "presence", "no"), "No.", 0.85, True),
        (item("3", "presence", "yes", Box(0, 0, 9, 9)), "yes", 0.95, True),
        (item("4", "object count", "2", Box(0, 0, 9, 9)), "two", 0.45, True),
    ]
    failed = item("5", "object count", "2", Box(0, 0, 9, 9))
    seconds = {"total": 1.0}
    done = Run(
        choose_way("rfm"),
        {},
        tuple(Prediction(i, said) for i, said, *_ in answers) + (Prediction(failed, ""),),
        tuple(Record(i.identifier, said, c, seconds=seconds) for i, said, c, _ in answers)
        + (Record("5", error="no room"),),
    )
    result = outcome(Haystack(), 1_000, done)
    assert result.right == Tally(3, 4)
    assert result.categories == {"object count": Tally(1, 1), "presence": Tally(2, 3)}
    assert result.false_yes == Tally(1, 2)
    # Bins: (0.95, 0.95; one right), (0.85; right), (0.45; right).
    expected = (2 * abs(0.95 - 0.5) + abs(0.85 - 1) + abs(0.45 - 1)) / 4
    assert result.calibration.expected_calibration_error == pytest.approx(expected)
    assert result.costs.failed == 1


def test_reliability_bins() -> None:
    table = reliability([0.0, 0.05, 1.0, 0.72], [False, True, True, True])
    assert table.bins == (Bin(2, 0.025, 0.5), Bin(1, 0.72, 1.0), Bin(1, 1.0, 1.0))
    assert reliability([], []).expected_calibration_error == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_the_calibration_error_is_no_less_than_the_total_bias(
    answers: list[tuple[float, bool]],
) -> None:
    confidences, right = zip(*answers, strict=True)
    error = reliability(confidences, right).expected_calibration_error
    bias = abs(sum(confidences) - sum(right)) / len(answers)
    assert bias - 1e-9 <= error <= 1


@pytest.mark.slow
def test_the_command(
    tiny_folder: Callable[[str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two drawn scenes of 1,024 px, five ways of looking."""
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    command = ["evaluate", "haystack", "--output", str(tmp_path), "--device", "cpu"]
    command += ["--model", str(tiny_folder("qwen2.5-vl")), "--sizes", "1024", "--scenes", "2"]
    command += ["--questions", "8"]
    command += ["--ways", "downsampled,uniform,random,attention,box-known"]
    command += ["--max-tiles", "20", "--max-vision-tokens", "40"]
    arguments = parser.parse_args(command)
    assert arguments.command(arguments) == 0
    report = (tmp_path / "haystack.md").read_text()
    assert report in capsys.readouterr().out
    record = json.loads((tmp_path / "haystack.json").read_text())
    outcomes = {o["way"]: o for o in record["outcomes"]}
    assert list(outcomes) == ["downsampled", "uniform", "random", "attention", "box-known"]
    asked = {o["right"]["total"] for o in outcomes.values()}
    assert len(asked) == 1
    assert asked.pop() >= 8
    for of_way in outcomes.values():
        assert sum(t["total"] for t in of_way["categories"].values()) == of_way["right"]["total"]
        assert len(of_way["categories"]) >= 4
    assert outcomes["box-known"]["costs"]["tile_recall"]["accuracy"] == 1
    assert outcomes["downsampled"]["costs"]["tile_recall"] is None
    for of_way in outcomes.values():
        assert of_way["costs"]["tokens_encoded"] <= 20 * 4
        assert of_way["costs"]["tokens_to_llm"] <= 40
    assert (tmp_path / "haystack.png").stat().st_size > 10_000
