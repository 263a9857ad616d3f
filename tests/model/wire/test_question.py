"""What crosses between QGIS and the engine survives JSON, and JSON of older versions is read."""

from __future__ import annotations

import json

import pytest

from model.wire.errors import InvalidQuestionError
from model.wire.pyramid import Extent
from model.wire.question import (
    AskOptions,
    Budget,
    Effort,
    History,
    Limit,
    Looking,
    Progress,
    Question,
    Stage,
)

BUDGET = Budget(Effort.QUICK, Looking.WHOLE_SCENE, 33, 2_048, 41.5, Limit.MEMORY, 4_096)


@pytest.mark.parametrize(
    "progress",
    [
        Progress(Stage.LOADING),
        Progress(Stage.LOOKING, 2, 6, (Extent(0, 1, 2, 3),)),
        Progress(Stage.READING, 1, 4, done=30, total=900),
        Progress(Stage.READING, from_server=True, done=7, silent_seconds=5.5),
        Progress(Stage.PLANNED, budget=BUDGET),
    ],
)
def test_progress_goes_through_json(progress):
    assert Progress.from_json(json.loads(json.dumps(progress.to_json()))) == progress


def test_progress_without_the_newer_fields_is_read():
    record = {"stage": "looking", "level": 1, "levels": 3, "tiles": []}
    assert Progress.from_json(record) == Progress(Stage.LOOKING, 1, 3)


@pytest.mark.parametrize(
    "options",
    [
        AskOptions(),
        AskOptions(effort=Effort.THOROUGH, looking=Looking.WHOLE_SCENE),
        AskOptions(max_tiles=2, max_vision_tokens=16),
    ],
)
def test_options_go_through_json(options):
    question = Question("Is there a ship?", options)
    assert Question.from_json(json.loads(json.dumps(question.to_json()))) == question


def test_options_of_earlier_versions_are_read():
    """They had numbers, and no effort."""
    record = {"model": "", "max_tiles": 96, "max_vision_tokens": 768, "reducer": "focus"}
    assert AskOptions.from_json(record) == AskOptions(max_tiles=96, max_vision_tokens=768)


@pytest.mark.parametrize("budget", [{"max_tiles": 1}, {"max_vision_tokens": 15}, {"max_tiles": -5}])
def test_too_small_a_budget_is_refused(budget):
    with pytest.raises(InvalidQuestionError, match="too small"):
        Question("Is there a ship?", AskOptions(**budget))


@pytest.mark.parametrize("wrong", [{"effort": "huge"}, {"looking": 3}, {"max_tiles": 10**30}])
def test_options_that_are_none(wrong):
    with pytest.raises(ValueError):
        AskOptions.from_json(wrong)


def test_a_question_without_the_newer_fields_is_read():
    record = {"text": "Where?", "options": {"max_tiles": 9}}
    assert Question.from_json(record) == Question("Where?", AskOptions(max_tiles=9))


@pytest.mark.parametrize(
    "history",
    [
        [],
        {"turns": {}},
        {"turns": ["Where?"]},
        {"turns": [{"question": "Where?"}]},
        {"turns": [{"question": "Where?", "answer": 7}]},
        {"turns": [{"question": "Where?", "answer": "There.", "layer": "a"}]},
        {"turns": [], "layer": "a"},
        {"turns": [], "extent": [0, 1, 2]},
        {"turns": [], "extent": [0, 1, 2, float("nan")]},
    ],
)
def test_what_is_no_history(history):
    with pytest.raises(ValueError):
        History.from_json(history)
    with pytest.raises(ValueError):
        Question.from_json({"text": "Where?", "history": history})


def test_an_answer_has_at_least_one_token():
    with pytest.raises(InvalidQuestionError):
        Question("Where?", AskOptions(max_new_tokens=0))
    assert Question("Where?").options.max_new_tokens is None
