"""Scores of prediction files in the official forms, with expected values worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_wordnet import install_tiny_wordnet

from model.evaluation.answer_matching import NO_WORDNET
from model.evaluation.lrs_vqa import LrsVqa
from model.evaluation.mme_realworld import MmeRealWorld
from model.evaluation.rsvqa import Rsvqa, in_range
from model.evaluation.scores import Tally, score
from model.evaluation.xlrs_bench import CATEGORIES, XlrsBench

pytestmark = pytest.mark.filterwarnings("ignore:The multilingual functions")


def lines(path: Path, rows: list[dict]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


LRS_PREDICTIONS = [
    # source, category, truth, said, right officially, right when normalised
    ("STAR", "object color", "white", "White", 1, 1),
    ("STAR", "object color", "white", "white.", 0, 1),
    ("STAR", "object category", "car", "automobile", 1, 1),  # one synset
    ("STAR", "object category", "car", "Cars", 1, 1),  # WordNet stems
    ("STAR", "object category", "car", "a car", 0, 1),
    ("STAR", "count", "2", "two", 0, 1),
    ("FAIR", "object category", "boat", "vehicle", 0, 0),  # its hypernym is another synset
    ("FAIR", "rural or urban", "urban", "urban", 1, 1),
]


def lrs_predictions(folder: Path) -> Path:
    rows = [
        {
            "question_id": f"{source}_{number}",
            "prompt": "?",
            "category": category,
            "text": said,
            "ground_truth": truth,
        }
        for number, (source, category, truth, said, *_) in enumerate(LRS_PREDICTIONS)
    ]
    rows[0]["id"] = rows[0].pop("question_id")  # the scorer's name for it
    return lines(folder / "predictions.jsonl", rows)


def test_lrs_vqa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_tiny_wordnet(tmp_path, monkeypatch)
    benchmark = LrsVqa()
    predictions = benchmark.read_predictions(lrs_predictions(tmp_path))
    for prediction, (*_, official, plain) in zip(predictions, LRS_PREDICTIONS, strict=True):
        judged = benchmark.judge(prediction)
        assert judged == {"official": bool(official), "normalised": bool(plain)}, prediction
    fair, star = score(benchmark, predictions)
    assert (fair.group, star.group) == ("FAIR", "STAR")
    # STAR: color 1/2, category 2/3, count 0/1: OA 3/6, AA their mean.
    assert star.overall("official") == Tally(3, 6)
    assert star.mean("official") == pytest.approx((1 / 2 + 2 / 3 + 0) / 3)
    assert star.overall("normalised") == Tally(6, 6)
    # FAIR: category 0/1, rural or urban 1/1.
    assert fair.overall("official") == Tally(1, 2)
    assert fair.mean("official") == pytest.approx(0.5)


def test_lrs_vqa_without_wordnet_says_so_and_counts_exact_matches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model.evaluation.lrs_vqa.wordnet_synonyms", lambda: None)
    benchmark = LrsVqa()
    assert benchmark.notes == (NO_WORDNET,)
    _, star = score(benchmark, benchmark.read_predictions(lrs_predictions(tmp_path)))
    assert star.measures == ("official, exact match only", "normalised")
    assert star.overall("official, exact match only") == Tally(1, 6)
    assert star.overall("normalised") == Tally(4, 6)


def test_mme_realworld(tmp_path: Path) -> None:
    choices = ["(A) 1", "(B) 2", "(C) 3", "(D) 4", "(E) It is not there"]
    said = [
        # category, truth, said, right officially, right robustly
        ("count", "B", "B", 1, 1),
        ("count", "D", "Answer: D", 0, 1),  # officially the capital of 'Answer'
        ("count", "A", "", 1, 0),  # officially an empty answer is the first choice
        ("Vehicle/attribute/color", "C", "(C) 3", 1, 1),
        ("vehicle/attribute/size", "C", "4", 0, 0),
    ]
    rows = [
        {
            "Question_id": f"q{number}",
            "Text": "?",
            "Answer choices": choices,
            "Ground truth": truth,
            "Task": "Perception",
            "Subtask": "Remote Sensing",
            "Category": category,
            "Output" if number else "output": output,  # the scorer's name, and the inference's
        }
        for number, (category, truth, output, *_) in enumerate(said)
    ]
    file = tmp_path / "predictions.json"
    file.write_text(json.dumps([*rows, rows[0] | {"Subtask": "Monitoring"}]))
    benchmark = MmeRealWorld()
    predictions = benchmark.read_predictions(file)
    for prediction, (*_, official, robust) in zip(predictions, said, strict=True):
        judged = benchmark.judge(prediction)
        assert judged == {"official": bool(official), "robust": bool(robust)}, prediction.output
    (table,) = score(benchmark, predictions)
    assert table.overall("official") == Tally(3, 5)
    assert table.categories["official"] == {"count": Tally(2, 3), "vehicle/attribute": Tally(1, 2)}
    assert table.mean("official") == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert table.overall("robust") == Tally(3, 5)


def test_xlrs_bench_counts_a_missing_subtask_as_nothing_in_the_macro_mean(tmp_path: Path) -> None:
    land_use = "Land use classification/Overall Land use classification"
    said = [
        ("Counting/Overall counting", "C", "C", 1, 1),
        ("Counting/Overall counting", "C", "Answer: C", 0, 1),  # officially A, E and C
        ("Counting/Overall counting", "C", "I see D", 0, 0),
        (land_use, "AC", "C A", 1, 1),
        (land_use, "AC", "A", 0, 0),
    ]
    rows = [
        {
            "index": number,
            "image": ["1.png"],
            "question": "?",
            "multi-choice options": ["(A) 1", "(B) 2", "(C) 3", "(D) 4"],
            "answer": truth,
            "category": category,
            "l2-category": category.split("/")[0],
            "output": output,
        }
        for number, (category, truth, output, *_) in enumerate(said)
    ]
    benchmark = XlrsBench()
    predictions = benchmark.read_predictions(lines(tmp_path / "predictions.jsonl", rows))
    for prediction, (*_, official, robust) in zip(predictions, said, strict=True):
        judged = benchmark.judge(prediction)
        assert judged == {"official": bool(official), "robust": bool(robust)}, prediction.output
    (table,) = score(benchmark, predictions)
    assert len(CATEGORIES) == 13
    assert table.overall("official") == Tally(2, 5)  # micro
    assert table.mean("official") == pytest.approx((1 / 3 + 1 / 2) / 13)  # macro
    assert table.mean("robust") == pytest.approx((2 / 3 + 1 / 2) / 13)


def test_rsvqa_puts_areas_and_low_resolution_numbers_into_ranges(tmp_path: Path) -> None:
    said = [
        # resolution, type, truth, said, right officially, right when normalised
        ("HR", "area", "811m2", "200m2", 1, 1),  # both between 100 and 1000
        ("HR", "area", "811m2", "about 900 m2.", 0, 0),
        ("HR", "area", "811m2", "900 m2", 0, 1),
        ("HR", "count", "8", "7", 0, 0),  # in the high resolution set numbers are themselves
        ("LR", "count", "8", "7", 1, 1),
        ("LR", "count", "0", "1", 0, 0),
        ("LR", "presence", "yes", "Yes", 1, 1),
        ("LR", "presence", "yes", "Yes.", 0, 1),
    ]
    rows = [
        {
            "id": number,
            "img_id": 1,
            "type": kind,
            "question": "?",
            "answer": truth,
            "resolution": resolution,
            "output": output,
        }
        for number, (resolution, kind, truth, output, *_) in enumerate(said)
    ]
    benchmark = Rsvqa()
    predictions = benchmark.read_predictions(lines(tmp_path / "predictions.jsonl", rows))
    for prediction, (*_, official, plain) in zip(predictions, said, strict=True):
        judged = benchmark.judge(prediction)
        assert judged == {"official": bool(official), "normalised": bool(plain)}, prediction.output
    high, low = score(benchmark, predictions)
    assert high.overall("official") == Tally(1, 4)
    assert low.mean("official") == pytest.approx((1 / 2 + 1 / 2) / 2)


def test_the_limits_of_the_ranges() -> None:
    assert [in_range(str(n), numbers=True) for n in (0, 1, 10, 11, 100, 1000, 1001)] == [
        "0",
        "between 0 and 10",
        "between 0 and 10",
        "between 10 and 100",
        "between 10 and 100",
        "between 100 and 1000",
        "more than 1000",
    ]
    assert in_range("1001m2", numbers=False) == "more than 1000m2"
    assert in_range("12", numbers=False) == "12"


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17, table I, method 3 (Wilson without correction).
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_interval_as_published(right: int, total: int, low: float, high: float) -> None:
    assert Tally(right, total).interval() == pytest.approx((low, high), abs=1e-4)


@given(st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_interval_holds_the_accuracy(counts: tuple[int, int]) -> None:
    low, high = Tally(*counts).interval()
    assert 0 <= low <= Tally(*counts).accuracy + 1e-12
    assert Tally(*counts).accuracy - 1e-12 <= high <= 1
