"""What the embedded model is asked, and what it says instead of an answer where it is not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from array_pyramid import ArrayPyramid, describe

from model.asking.engine import Engine
from model.asking.scope import OutOfScope, out_of_scope_in_words, why_out_of_scope
from model.scenes.lesson_scope import lesson_scope
from model.scenes.objects import ObjectKind
from model.scenes.pen import COLORS
from model.scenes.questions import GROUPS, SUFFIX
from model.scenes.targets import absent_questions, compose_scene, scene_questions
from model.scenes.wordings import (
    PREFIXES,
    SYNONYMS,
    VIEWS,
    WORDINGS,
    Wording,
    plural,
    without_article,
)
from model.vlm.model_folder import ModelFolder
from model.wire.question import Answer, Outcome, Question

OUT_OF_SCOPE = Path(__file__).parents[2] / "data" / "out_of_scope.txt"
SCOPE = ModelFolder().profile.scope


def why(text: str, metres: float | None = None) -> OutOfScope | None:
    return why_out_of_scope(text, SCOPE, metres)


def lesson_questions(seed: int) -> list[str]:
    """Every wording once, filled in by chance, plain, and with the carelessness of the lessons."""
    rng = np.random.default_rng(seed)
    named = [kind.with_article for kind in ObjectKind]
    named += [name for synonyms in SYNONYMS.values() for name in synonyms]
    questions = []
    for key, wordings in WORDINGS.items():
        for wording in wordings:
            a, b = rng.choice(named, 2, replace=False)
            if key in ("further", "side", "bearing"):
                a, b = without_article(a), without_article(b)
            text = wording.format(
                a=a,
                b=b,
                it=without_article(a),
                many=plural(a),
                others=plural(b),
                group=rng.choice(list(GROUPS)),
                color=rng.choice(COLORS),
                ground=rng.choice(["water", "bare soil", "sand", "grass"]),
                way=rng.choice(["north", "left", "right", "south west"]),
                choices=rng.choice(["moored or moving", "full or empty"]),
            )
            view = text.replace("image", rng.choice(VIEWS)).rstrip("?.")
            questions += [text, text + " " + SUFFIX, rng.choice(PREFIXES) + view]
    return questions


def test_the_folder_says_what_the_lessons_teach():
    """It is written by `model.scenes.lesson_scope`, never by hand."""
    assert lesson_scope() == SCOPE


def test_at_most_5_of_100_questions_beyond_it_pass():
    questions = OUT_OF_SCOPE.read_text("utf-8").splitlines()
    passed = [text for text in questions if why(text) is None]
    assert len(questions) == len(set(questions)) == 100
    assert len(passed) <= 5, passed


@pytest.mark.parametrize("seed", range(3))
def test_no_question_of_the_lessons_is_refused(seed):
    questions = lesson_questions(seed)
    assert len(questions) > 1_000
    assert [text for text in questions if why(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "What color is the ship?",
        "Is this a rural or an urban area?",
        "Is there an airplane in this scene?",
        "Is there a golf course?",
        "Is there a storage tank near the harbour, or at the northern pier?",
        "How many ships are in the harbour?",
        "IS THERE A SHIP",
        "is there a swiming pool",
        "And a ship?",
        "Are there any tennis-courts here?",
        "What kind of area is this?",
        "Is there a red truck?",
        "Is there a small boat next to the pier?",
        "Where are the ships?",
        "What\u2019s the color of the ship?",
    ],
)
def test_people_may_ask_in_their_own_way(text):
    assert why(text) is None


def test_why_a_question_is_refused():
    assert why("Is there a volcano?") is OutOfScope.WORDS
    assert why("Describe the ship.") is OutOfScope.KIND
    assert why("") is OutOfScope.KIND
    assert why("Is there a ship?", 1_000.0) is OutOfScope.RESOLUTION
    assert why("Is there a ship?", 0.3) is None
    assert why_out_of_scope("Is there a volcano?", None, 1_000.0) is None


@pytest.mark.parametrize("reason", list(OutOfScope))
def test_it_says_what_it_can_and_the_way_on(reason):
    words = out_of_scope_in_words(reason, SCOPE)
    assert "ships" in words and "choose a larger model in the settings" in words


def test_the_engine_says_so_without_a_search():
    pyramid = ArrayPyramid(describe(512, 512))
    given = Engine().ask(Question("Is there a volcano?"), pyramid)
    answer = given.answer
    assert answer.outcome is Outcome.OUT_OF_SCOPE and answer.confidence == 0.0
    assert "larger model" in answer.answer
    assert answer.tiles == () and answer.vision_tokens.encoded == 0
    assert np.isnan(given.heatmap.values).all()
    assert Answer.from_json(json.loads(json.dumps(answer.to_json()))) == answer
    assert Engine().ask(Question("Is there a ship?"), pyramid).answer.outcome is Outcome.ANSWERED


@pytest.mark.parametrize("seed", range(3))
def test_no_question_of_the_haystack_is_refused(seed):
    """As the benchmark asks them about a scene; the wordings are its own."""
    scene = compose_scene(seed, 4_000, 4_000)
    for wording in Wording:
        texts = [asked.text for asked in scene_questions(scene, 60, wording)]
        texts += [asked.text for asked in absent_questions(scene, 60)]
        assert len(texts) > 20
        assert [text for text in texts if why(text, scene.metres_per_pixel)] == []
