"""Questions about a scene's targets, and about what is not there."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from model.scenes.questions import NOT_VISIBLE, Category
from model.scenes.targets import ABOUT_ABSENT, absent_questions, compose_scene


@pytest.fixture(scope="module")
def scene():
    return compose_scene(5, 2048, 2048, targets=8, shares=(0.0002, 0.005))


def test_of_what_is_absent_there_are_none_and_nothing_is_visible(scene):
    asked = absent_questions(scene, 40)
    assert len({question.text for question in asked}) == len(asked) == 40
    for question in asked:
        assert question.answer == ("0" if question.category is Category.COUNT else NOT_VISIBLE)
        assert not question.targets
    assert Counter(question.category for question in asked) == dict.fromkeys(ABOUT_ABSENT, 8)


def test_nothing_that_is_there_is_asked_for_as_absent(scene):
    things = {item.thing for item in scene.objects}
    names = {name for thing in things for name in (thing.value, thing.plural)}
    for question in absent_questions(scene, 40):
        named = [name for name in names if re.search(rf"\b{name}\b", question.text.lower())]
        assert not named, question.text


def test_the_same_scene_is_asked_the_same(scene):
    again = compose_scene(5, 2048, 2048, targets=8, shares=(0.0002, 0.005))
    assert absent_questions(scene, 10) == absent_questions(again, 10)
