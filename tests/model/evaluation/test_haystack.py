"""The benchmark of small targets: which questions, which numbers, and the command as a whole."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.commands.haystack import add_arguments, main
from model.datasets.rows import Box, Item, Prediction
from model.evaluation.calibration import Bin, KnownAnswers, reliability
from model.evaluation.costs import sum_up
from model.evaluation.evaluator import Record
from model.evaluation.runner import Run
from model.evaluation.scores import Tally
from model.evaluation.ways_of_looking import choose_way
from model.haystack.benchmark import Haystack
from model.haystack.goals import check_goals
from model.haystack.outcomes import (
    JudgedAnswer,
    Outcome,
    accuracy_ratio,
    common_recalls,
    outcome,
    sure_yes,
)
from model.haystack.plots import plot_costs
from model.haystack.questions import choose_questions
from model.scenes.scene_files import SceneUse
from model.vlm.confidence import AnswerKind, ConfidenceCalibration
from model.wire.errors import InvalidQuestionError

SMALL = Box(0, 0, 9, 9)


def item(name: str, category: str, truth: str, *boxes: Box) -> Item:
    return Item(name, (), "?", truth, category, boxes=boxes, row={"image_size": [1_000, 1_000]})


def test_asked_is_about_small_targets_and_what_is_not_there() -> None:
    asked = [
        item("too small", "count", "2", Box(0, 0, 5, 7)),  # 35 of 1,000,000 px
        item("smallest", "count", "2", Box(0, 0, 5, 8)),
        item("largest", "count", "2", Box(0, 0, 20, 50)),
        item("too large", "count", "2", Box(0, 0, 20, 51)),
        item("one too large", "count", "2", Box(0, 0, 20, 50), Box(0, 0, 20, 51)),
        item("absent", "presence", "no"),
        item("everywhere", "rural or urban", "rural"),
    ]
    assert {i.identifier for i in choose_questions(asked, 9)} == {"smallest", "largest", "absent"}
    with pytest.raises(InvalidQuestionError, match="no question about a small target"):
        choose_questions(asked[:1], 9)


def test_questions_of_all_categories_are_asked_in_turn() -> None:
    places = [Box(20 * n, 0, 20 * n + 9, 9) for n in range(9)]
    pool = [item(f"count {n}", "count", "2", place) for n, place in enumerate(places)]
    pool += [item(f"color {n}", "object color", "red", places[n]) for n in range(2)]
    pool += [item(f"yes {n}", "presence", "yes", place) for n, place in enumerate(places)]
    pool += [item(f"no {n}", "presence", "no") for n in range(9)]
    names = [i.identifier for i in choose_questions(pool, 10)]
    assert names[:4] == ["yes 0", "no 0", "count 0", "color 0"]
    assert names[4:] == ["yes 1", "no 1", "count 1", "color 1", "yes 2", "no 2"]


def test_the_same_is_asked_in_other_words_last() -> None:
    here, there = Box(0, 0, 9, 9), Box(50, 0, 59, 9)
    pool = [item(f"color {n}", "object color", "red", here) for n in range(3)]
    pool += [item("color there", "object color", "red", there)]
    pool += [item(f"shape {n}", "object shape", "round", here) for n in range(2)]
    pool += [item(f"no {n}", "presence", "no") for n in range(2)]
    names = [i.identifier for i in choose_questions(pool, 9)]
    assert names[:5] == ["no 0", "color 0", "shape 0", "no 1", "color there"]
    assert names[5:] == ["color 1", "shape 1", "color 2"]


def test_the_numbers_of_a_way_of_looking() -> None:
    answers = [
        # item, said, confidence
        (item("1", "presence", "no"), "yes", 0.95),
        (item("2", "presence", "no"), "No.", 0.85),
        (item("3", "presence", "yes", SMALL), "yes", 0.95),
        (item("4", "object count", "2", SMALL), "two", 0.45),
        (item("6", "object count", "2", SMALL), "Not visible.", 0.45),
    ]
    failed = item("5", "object count", "2", SMALL)
    seconds = {"total": 1.0}
    way = choose_way("rfm")
    good = Run(
        way,
        {},
        tuple(Prediction(i, said) for i, said, _ in answers),
        tuple(Record(i.identifier, said, c, seconds=seconds) for i, said, c in answers),
    )
    bad = Run(way, {}, (Prediction(failed, ""),), (Record("5", error="no room"),))
    result = outcome(Haystack(), 1_000, way, [good, bad])
    assert result.right == Tally(3, 6)
    assert result.right_on_targets == Tally(2, 4)
    assert result.categories == {"object count": Tally(1, 3), "presence": Tally(2, 3)}
    assert result.false_yes == Tally(1, 2)
    assert result.not_visible == Tally(1, 3)
    # Bins: (0.95, 0.95; one right), (0.85; right), (0.45, 0.45; one right).
    expected = (2 * abs(0.95 - 0.5) + abs(0.85 - 1) + 2 * abs(0.45 - 0.5)) / 5
    assert result.reliability.expected_calibration_error == pytest.approx(expected)
    assert result.costs.failed == 1
    assert outcome(Haystack(), 1_000, way, [bad]).answers == ()
    assert sure_yes([result, result], 0.9) == (Tally(2, 4), Tally(2, 2))
    assert sure_yes([result], 0.96) == (Tally(0, 2), Tally(0, 1))


def made_up(way: str, right: Sequence[int], total: int = 10, **record: object) -> Outcome:
    """Ten questions about each scene, the last one about what is not there."""
    answers, records = [], []
    for scene, count in enumerate(right):
        for number in range(total):
            boxes = () if number == total - 1 else (SMALL,)
            truth = "yes" if boxes else "no"
            asked = Item(
                f"{scene}-{number}", (Path(f"{scene}"),), "?", truth, "presence", boxes=boxes
            )
            good = number < count
            output = truth if good else "no" if boxes else "yes"
            seen = Tally(record.get("targets_seen", 0), record.get("targets", 0))
            answers.append(JudgedAnswer(asked, output, good, 0.9, seen))
            records.append(Record(asked.identifier, seconds={"total": 1.0, "focus": 0.5}, **record))
    return Outcome(8192, way, way, tuple(answers), sum_up(records))


def test_what_costs_no_vision_has_no_place_beside_costs(tmp_path: Path) -> None:
    """Not even where nothing else was asked: the axis of costs is logarithmic."""
    blind = made_up("blind", [3])
    assert blind.tera == 0
    for number, outcomes in enumerate(([blind], [blind, made_up("rfm", [5], llm=10**12)])):
        plot_costs(outcomes, tmp_path / f"{number}.png")
        assert (tmp_path / f"{number}.png").stat().st_size > 0


def test_a_ratio_of_accuracies_and_its_interval() -> None:
    ratio = accuracy_ratio(made_up("rfm", [8, 6, 10]), made_up("downsampled", [4, 3, 5]))
    assert (ratio.value, ratio.low, ratio.high) == (2, 2, 2)  # in every scene
    ratio = accuracy_ratio(made_up("rfm", [10, 5]), made_up("downsampled", [2, 5]))
    assert (ratio.low, ratio.value, ratio.high) == (1, 15 / 7, 5)
    assert accuracy_ratio(made_up("rfm", [10]), made_up("downsampled", [0])) is None
    # Of the questions that both were asked: 2 of 4, and 1 of 4.
    ratio = accuracy_ratio(made_up("rfm", [2], total=10), made_up("downsampled", [1], total=4))
    assert ratio.value == 2


def test_recall_is_compared_on_the_same_questions() -> None:
    more = made_up("rfm", [10], total=10, targets=2, targets_seen=2)
    fewer = made_up("attention", [4], total=4, targets=2, targets_seen=1)
    assert common_recalls(more, fewer) == (Tally(8, 8), Tally(4, 8))


def test_goals_are_met_or_missed() -> None:
    seen = {"targets": 10, "tokens_seen": 100}
    outcomes = [
        made_up("downsampled", [4, 4]),
        made_up("box-known", [9, 9]),
        made_up("random", [4, 4], targets_seen=1, finest_tiles=89, **seen),
        made_up("attention", [8, 8], targets_seen=8, focus=10**12, **seen),
        made_up("rfm", [10, 8], targets_seen=9, finest_tiles=22, focus=6 * 10**11, **seen),
    ]
    metrics = {"chips": {"land use": {"training": 0.86, "held out": 0.8}}}
    goals = check_goals(outcomes, 1_600, metrics)
    assert [(goal.value, goal.met) for goal in goals] == [
        (0.86, True),
        (None, None),  # presence on chips is not in the record
        (0.9, True),
        (18 / 8, True),
        (1.0, True),
        (1 / 16, True),
        (0.6, False),
        (pytest.approx(0), True),
        (0.5, False),  # one of two absent targets is affirmed
    ]
    assert "random tiles: 0.1 with 89" in goals[2].note
    unmeasured = check_goals([], 1_600, {})
    assert {goal.met for goal in unmeasured} == {None}
    assert [goal.measure for goal in unmeasured] == [goal.measure for goal in goals]


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


def test_by_chance_even_perfect_confidences_show_an_error() -> None:
    """Half of n answers of confidence 1/2 are right: give or take 0.4 / sqrt(n)."""
    few = reliability([0.5] * 25, [True] * 25).error_by_chance
    many = reliability([0.5] * 2_500, [True] * 2_500).error_by_chance
    assert few == pytest.approx(0.08, rel=0.2)
    assert many == pytest.approx(0.008, rel=0.2)


def test_the_fit_finds_how_likely_each_kind_of_answer_is_right() -> None:
    rng = np.random.default_rng(0)
    texts = tuple(rng.choice(["yes", "no", "red"], 20_000))
    truth = ConfidenceCalibration(0.5, {AnswerKind.YES: -1.0, AnswerKind.NO: 0.8})
    probabilities = rng.uniform(0.02, 0.98, 20_000)
    answers = KnownAnswers(probabilities, texts, np.zeros(20_000, bool))
    right = rng.random(20_000) < answers.confidences(truth)
    answers = KnownAnswers(probabilities, texts, right)
    found = answers.fit()
    assert found.scale == pytest.approx(0.5, abs=0.05)
    for kind, offset in {**truth.offsets, AnswerKind.WORDS: 0.0}.items():
        assert found.offsets[kind] == pytest.approx(offset, abs=0.08)
    assert answers.reliability(found).expected_calibration_error < 0.02
    assert answers.reliability(ConfidenceCalibration()).expected_calibration_error > 0.1


def test_what_is_sure_and_wrong_counts_by_its_kind_alone() -> None:
    rng = np.random.default_rng(0)
    probabilities = rng.uniform(0.02, 0.98, 5_000)
    right = rng.random(5_000) < 0.6 - 0.4 * probabilities
    found = KnownAnswers(probabilities, ("2",) * 5_000, right).fit()
    assert found.scale == pytest.approx(0, abs=1e-3)
    assert found.confidence(0.9, "7") == pytest.approx(right.mean(), abs=0.01)


@pytest.mark.slow
def test_the_command(
    tiny_folder: Callable[[str], Path],
    one_processor: None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Two drawn scenes of 512 px, five ways of looking; the second time from what is there."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    command = ["--output", str(tmp_path), "--device", "cpu"]
    command += ["--model", str(tiny_folder("qwen2.5-vl")), "--sizes", "512", "--scenes", "2"]
    command += ["--questions", "4"]
    command += ["--ways", "downsampled,uniform,random,attention,box-known"]
    command += ["--max-tiles", "20", "--max-vision-tokens", "40", "--docs", str(tmp_path / "docs")]
    assert parser.parse_args(command).seed == SceneUse.BENCHMARK.value
    assert main(command) == 0
    report = (tmp_path / "haystack.md").read_text()
    assert report in capsys.readouterr().out
    predictions = (tmp_path / "random-512" / "predictions.jsonl").read_text()
    assert main(command) == 0
    assert (tmp_path / "haystack.md").read_text() == report
    assert (tmp_path / "docs" / "haystack.md").read_text() == report
    assert (tmp_path / "random-512" / "predictions.jsonl").read_text() == predictions
    record = json.loads((tmp_path / "haystack.json").read_text())
    outcomes = {o["way"]: o for o in record["outcomes"]}
    ways = ["downsampled", "uniform", "random", "attention", "box-known", "blind"]
    assert list(outcomes) == ways
    blind = outcomes.pop("blind")
    assert blind["right"]["total"] > 2 * 4
    assert blind["costs"]["tokens_seen"] == 0 and blind["costs"]["tile_recall"] is None
    assert {o["right"]["total"] for o in outcomes.values()} == {2 * 4}
    for of_way in outcomes.values():
        assert sum(t["total"] for t in of_way["categories"].values()) == of_way["right"]["total"]
        assert len(of_way["categories"]) >= 4
    assert outcomes["box-known"]["costs"]["tile_recall"]["accuracy"] == 1
    assert outcomes["downsampled"]["costs"]["tile_recall"] is None
    for of_way in outcomes.values():
        assert of_way["costs"]["tokens_encoded"] <= 20 * 4
        assert of_way["costs"]["tokens_to_llm"] <= 40
        assert of_way["costs"]["measured"] == 2
    assert all(goal["met"] is None for goal in record["goals"])
    for name in ("haystack.png", "reliability.png"):
        assert (tmp_path / "docs" / "images" / name).stat().st_size > 10_000


@pytest.mark.slow
def test_the_command_on_mosaics(
    tiny_folder: Callable[[str], Path],
    one_processor: None,
    few_chips: None,
    tmp_path: Path,
) -> None:
    """Beside the drawn scenes' results, not over them; the goals are about those alone."""
    command = ["--mosaics", "--output", str(tmp_path), "--device", "cpu", "--sizes", "512"]
    command += ["--model", str(tiny_folder("qwen2.5-vl")), "--scenes", "2", "--ways", "uniform"]
    command += ["--max-tiles", "20", "--max-vision-tokens", "40", "--docs", str(tmp_path / "docs")]
    assert main(command) == 0
    report = (tmp_path / "docs" / "mosaics.md").read_text()
    assert "## Goals" not in report and "haystack.png" not in report
    assert "with nothing drawn in them" in report
    assert not (tmp_path / "haystack.md").exists()
    record = json.loads((tmp_path / "mosaics.json").read_text())
    assert record["goals"] == [] and record["mosaics"]
