"""Before the search a model may be asked whether the overview is enough."""

from __future__ import annotations

import shutil

import pytest
import torch
from array_pyramid import ArrayPyramid, checkerboard, describe
from tiny_models import CHAT_TEMPLATE

from model.asking import assessment
from model.asking.assessment import ENOUGH, NOT_ASSESSED, how_likely_enough
from model.asking.engine import Engine
from model.asking.feature_cache import BoundedCache
from model.asking.tile_explorer import TileExplorer
from model.asking.yes_or_no import NO, YES, first_tokens
from model.raster.region_view import RegionView
from model.search.coarse_to_fine import Stopped
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.shared_prefix import PrefixRunner
from model.wire.question import AskOptions, FocusMethod, Looking, Question

ROADS = "Are there many roads?"


@pytest.fixture(scope="module")
def model(tiny_folder) -> str:
    return str(tiny_folder("qwen2.5-vl"))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def question(model, text=ROADS, **options) -> Question:
    defaults = {
        "max_tiles": 40,
        "max_vision_tokens": 500,
        "max_new_tokens": 4,
        "device": "cpu",
        "assess": True,
    }
    return Question(text, AskOptions(model=model, **(defaults | options)))


def scene(width=2_000, height=1_400) -> ArrayPyramid:
    return ArrayPyramid(describe(width, height, (2, 4) if width > 100 else ()), checkerboard)


@pytest.fixture
def says(monkeypatch):
    """Makes the overview enough by so much; gives the questions that are asked of it."""

    def say(likely: float) -> list[str]:
        asked = []

        def found(question, *_):
            asked.append(question.text)
            return likely

        monkeypatch.setattr(assessment, "how_likely_enough", found)
        return asked

    return say


def how_likely(asked: Question, vlm) -> float:
    explorer = TileExplorer(asked, RegionView(scene()), vlm, None, BoundedCache(10**9))
    overview, kept = explorer.overview(), explorer.kept_prefixes
    return how_likely_enough(asked, overview, vlm, explorer.words, kept)


@torch.no_grad()
def test_it_is_what_the_model_says_first_of_the_overview_alone(model):
    vlm, asked = load(ModelFolder(model), "cpu"), question(model)
    explorer = TileExplorer(asked, RegionView(scene()), vlm, None, BoundedCache(10**9))
    sequence = assessment._sequence(asked, explorer.overview(), vlm, explorer.words)
    assert ROADS in vlm.tokenizer.decode(sequence.input_ids[0])
    assert sequence.image_lengths == (vlm.tokens_per_tile,)
    logits = vlm.model(
        input_ids=sequence.input_ids,
        position_ids=sequence.position_ids,
        mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
    ).logits[0, -1]
    yes, no = first_tokens(vlm, YES), first_tokens(vlm, NO)
    says_yes, says_no = (
        float(logits.softmax(-1)[sorted(tokens)].sum()) for tokens in (yes - no, no - yes)
    )
    assert how_likely(asked, vlm) == pytest.approx(says_yes / (says_yes + says_no), abs=1e-4)


def test_where_the_overview_is_enough_nothing_is_searched_or_asked_of_places(engine, model, says):
    says(ENOUGH)
    answer = engine.ask(question(model, verify=True), scene()).answer
    assert answer.stopped == Stopped.ASSESSED.value
    assert {tile.level for tile in answer.tiles} == {0}
    assert answer.seconds.verify == 0 and answer.answer


def test_where_it_is_not_all_is_as_it_was(engine, model, says):
    usual = engine.ask(question(model, assess=False), scene()).answer
    assert usual.seconds.assess == 0
    says(ENOUGH - 1e-4)
    answer = engine.ask(question(model), scene()).answer
    assert answer.seconds.assess > 0
    assert (answer.answer, answer.tiles) == (usual.answer, usual.tiles)


@pytest.mark.parametrize(
    "options",
    [
        {"assess": None},
        {"text": "Describe the scene."},
        {"focus": FocusMethod.NONE},
        {"looking": Looking.WHOLE_SCENE, "max_tiles": 5_000, "max_vision_tokens": None},
    ],
    ids=["nobody wants it", "the words tell", "nothing guides a search", "all is looked at"],
)
def test_where_it_would_spare_nothing_it_is_not_asked(engine, model, says, options):
    asked = says(1.0)
    answer = engine.ask(question(model, **options), scene()).answer
    assert asked == [] and answer.stopped != Stopped.ASSESSED.value


def test_a_region_of_one_tile_is_not_assessed(engine, model, says):
    asked = says(1.0)
    answer = engine.ask(question(model), scene(50, 50)).answer
    assert asked == [] and answer.stopped == Stopped.ONE_TILE.value


def test_a_folder_may_want_it(engine, model, says, tmp_path):
    folder = shutil.copytree(model, tmp_path / "assessing")
    ModelFolder(folder).change_profile(assesses=True)
    asked = says(1.0)
    engine.ask(question(str(folder), assess=None), scene())
    engine.ask(question(str(folder), assess=False), scene())
    assert asked == [ROADS]


def test_without_memory_for_it_it_is_searched_and_the_answer_says_so(engine, model, monkeypatch):
    class Full(PrefixRunner):
        def run(self, *_, **__):
            raise torch.OutOfMemoryError("no room")

    usual = engine.ask(question(model, assess=False), scene()).answer
    monkeypatch.setattr(assessment, "PrefixRunner", Full)
    answer = engine.ask(question(model), scene()).answer
    assert NOT_ASSESSED in answer.warnings
    assert answer.stopped == usual.stopped and len(answer.tiles) == len(usual.tiles)


def test_the_verification_goes_on_from_the_same_overview(engine, model, monkeypatch):
    """What the decoder made of the overview is run once for both."""
    made, prefixes = [], PrefixRunner.prefixes

    def counted(self, sequences, lengths, behind=None, depth=None):
        if depth is None and not any(behind or [None]):
            made.append(len(sequences))
        return prefixes(self, sequences, lengths, behind, depth)

    monkeypatch.setattr(PrefixRunner, "prefixes", counted)
    monkeypatch.setattr(assessment, "ENOUGH", 2.0)
    engine.release()
    answer = engine.ask(question(model, verify=True), scene()).answer
    assert made == [1]
    assert any(tile.visible is not None for tile in answer.tiles)


def test_who_thinks_first_tells_nothing(model, tmp_path):
    folder = shutil.copytree(model, tmp_path / "thinking")
    template = CHAT_TEMPLATE.replace("assistant\n", "assistant\n<think>\n")
    (folder / "chat_template.jinja").write_text(template)
    assert how_likely(question(str(folder)), load(ModelFolder(folder), "cpu")) == 0


def test_the_embedded_model_is_asked_the_question_itself():
    """That of the whole place it can answer from the overview, a count it cannot."""
    vlm = load(ModelFolder(""), "cpu")
    whole = how_likely(question("", "Is it rural or urban?"), vlm)
    number = how_likely(question("", "How many ships are there?"), vlm)
    assert whole > ENOUGH > number
