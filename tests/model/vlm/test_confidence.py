"""Confidence is the model's probability, as far as that was worth it where it was calibrated."""

from __future__ import annotations

import pytest

from model.vlm.confidence import AnswerKind, ConfidenceCalibration


@pytest.mark.parametrize("probability", [0.001, 0.3, 0.9999])
@pytest.mark.parametrize("answer", ["yes", "3", "a red ship"])
def test_without_calibration_it_is_the_probability(probability, answer):
    assert ConfidenceCalibration().confidence(probability, answer) == pytest.approx(probability)


def test_each_kind_of_answer_has_its_own_offset():
    calibration = ConfidenceCalibration(0.0, {AnswerKind.YES: 2.0, AnswerKind.NO: -2.0})
    said = [calibration.confidence(0.7, answer) for answer in ("Yes.", "no", "perhaps")]
    assert said == pytest.approx([0.8808, 0.1192, 0.5], abs=1e-4)


def test_surer_answers_stay_surer_and_certain_ones_are_finite():
    calibration = ConfidenceCalibration(0.5, {AnswerKind.WORDS: -1.0})
    said = [calibration.confidence(p, "grass") for p in (1e-9, 0.2, 0.5, 0.8, 1.0)]
    assert said == sorted(said) and 0 < said[0] and said[-1] < 1
    assert calibration.confidence(0.0, "") == 0.0


@pytest.mark.parametrize("scale", [1e300, 1e308, 1e-300])
@pytest.mark.parametrize("offset", [-1e308, 0.0, 1e308])
def test_any_scale_gives_a_share(scale, offset):
    calibration = ConfidenceCalibration(scale, {AnswerKind.YES: offset})
    for probability in (1e-9, 0.5, 1.0):
        assert 0 <= calibration.confidence(probability, "yes") <= 1
    assert ConfidenceCalibration(1e300).confidence(0.6, "yes") == 1.0
    assert ConfidenceCalibration(1e300).confidence(0.4, "yes") == 0.0


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Yes", AnswerKind.YES),
        ("no.", AnswerKind.NO),
        ("Not visible", AnswerKind.NOT_VISIBLE),
        ("12", AnswerKind.NUMBER),
        ("north west", AnswerKind.DIRECTION),
        ("Centre.", AnswerKind.DIRECTION),
        ("north pier", AnswerKind.WORDS),
        ("no ship", AnswerKind.WORDS),
        ("Yes, two, on the north quay.", AnswerKind.YES),
        ("No. There is only a barge.", AnswerKind.NO),
        ("yes.no", AnswerKind.WORDS),
        ("", AnswerKind.WORDS),
    ],
)
def test_kinds(answer, kind):
    assert AnswerKind.of(answer) is kind


def test_it_is_stored_as_it_is():
    calibration = ConfidenceCalibration(0.7, {AnswerKind.NOT_VISIBLE: -1.5})
    assert ConfidenceCalibration.from_json(calibration.to_json()) == calibration


def test_fitted_is_what_changes_the_probability():
    assert not ConfidenceCalibration().is_fitted
    assert not ConfidenceCalibration.from_json({"scale": 1, "offsets": {}}).is_fitted
    assert ConfidenceCalibration(0.5).is_fitted
    assert ConfidenceCalibration(1.0, {AnswerKind.YES: 0.1}).is_fitted
