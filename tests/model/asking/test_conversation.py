"""A question carries what was asked before it about the same place."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from array_pyramid import ArrayPyramid, describe
from tiny_models import CHAT_TEMPLATE

from model.asking.conversation import (
    HISTORY_TOKENS,
    SEARCH_ANSWER,
    SEARCH_TOKENS,
    turns_for_search,
)
from model.asking.engine import Engine
from model.asking.prompt_words import prompt_words
from model.focus.relative_attention import NEUTRAL_QUESTION
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.qwen_vl import QwenVL
from model.vlm.vision_language_model import VisionLanguageModel
from model.wire.errors import InvalidQuestionError
from model.wire.pyramid import Extent
from model.wire.question import AskOptions, FocusMethod, History, Question, Turn

BEFORE = Turn("Is there a storage tank?", "yes, near the harbour")
FOLLOW_UP = "And what colour is it?"
NO_ANSWERS = CHAT_TEMPLATE.replace(
    "{% for message in messages %}",
    "{% for message in messages %}{% if message['role'] != 'user' %}{{ raise_exception('no') }}"
    "{% endif %}",
)


@pytest.fixture(params=["qwen2.5-vl", "qwen3-vl"])
def model(request, tiny_folder) -> str:
    return str(tiny_folder(request.param))


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def tower(monkeypatch) -> list[int]:
    """How many tiles went through the vision tower, call by call."""
    calls, encode = [], QwenVL._encode_batch
    monkeypatch.setattr(
        QwenVL,
        "_encode_batch",
        lambda vlm, rgb, saliency: calls.append(len(rgb)) or encode(vlm, rgb, saliency),
    )
    return calls


@pytest.fixture
def prompts(monkeypatch) -> list[str]:
    """Every prompt that a model reads, in words."""
    texts, assemble = [], VisionLanguageModel.assemble

    def remembered(vlm, *given):
        sequence = assemble(vlm, *given)
        texts.append(vlm.tokenizer.decode(sequence.input_ids[0]))
        return sequence

    monkeypatch.setattr(VisionLanguageModel, "assemble", remembered)
    return texts


def asked(model, *turns, text=FOLLOW_UP, **options) -> Question:
    defaults = {"max_tiles": 40, "max_vision_tokens": 64, "max_new_tokens": 4, "device": "cpu"}
    chosen = AskOptions(model=model, **(defaults | options))
    return Question(text, chosen, History(turns))


def scene(width=2_000, height=1_400, overviews=(2, 4)) -> ArrayPyramid:
    return ArrayPyramid(describe(width, height, overviews))


def test_focus_and_answer_read_the_turns_before_and_then_the_question(engine, model, prompts):
    answer = engine.ask(asked(model, BEFORE), scene()).answer
    assert answer.turns == 1 and answer.question == FOLLOW_UP
    assert any(NEUTRAL_QUESTION in prompt for prompt in prompts)
    assert (
        sum(FOLLOW_UP in prompt for prompt in prompts) > 3
    )  # of the context's check, of each level's focus, and of the answer
    for prompt in prompts:
        if NEUTRAL_QUESTION in prompt:
            assert BEFORE.question not in prompt and FOLLOW_UP not in prompt
            continue
        said = [BEFORE.question, BEFORE.answer, FOLLOW_UP]
        places = [prompt.index(one) for one in said]
        assert places == sorted(places)
        assert prompt.rindex("<|vision_end|>") < places[0], "what is shown comes first"
        roles = [turn.partition("\n")[0] for turn in prompt.split("<|im_start|>")[1:]]
        assert roles == ["user", "assistant", "user", "assistant"]


def test_the_turns_before_change_where_it_looks(engine, model):
    options = {"focus": FocusMethod.ATTENTION}
    alone = engine.ask(asked(model, **options), scene()).answer
    told = engine.ask(asked(model, BEFORE, **options), scene()).answer
    base = [[t.score for t in answer.tiles if t.level == 0] for answer in (alone, told)]
    assert len(base[0]) == len(base[1]) and base[0] != base[1]


def test_what_was_seen_does_not_go_through_the_vision_tower_again(engine, model, tower):
    """All of the region fits into the budget: the follow-up encodes nothing."""
    small = scene(500, 350, ())
    first = engine.ask(asked(model, text=BEFORE.question, max_tiles=200), small).answer
    assert sum(tower) == len(first.tiles) + 1 > 10
    tower.clear()
    second = engine.ask(asked(model, BEFORE, max_tiles=200), small).answer
    assert tower == [] and second.vision_tokens.encoded == 0
    assert [tile.extent for tile in second.tiles] == [tile.extent for tile in first.tiles]


def test_of_a_large_region_only_what_is_new_goes_through_the_tower(engine, model, tower):
    first = engine.ask(asked(model, text=BEFORE.question), scene()).answer
    tower.clear()
    second = engine.ask(asked(model, BEFORE), scene()).answer
    known = {tile.extent for tile in first.tiles}
    assert sum(tower) == sum(tile.extent not in known for tile in second.tiles)


def test_a_search_is_told_what_the_question_refers_to_and_no_more(engine, model, prompts):
    """The turns stand behind every tile: the last ones, and of a long answer how it begins. The
    answer is made from all of them."""
    long = "yes, round and white, beside the road; " * 5
    turns = [Turn(f"Is there a ship at {n}?", long) for n in range(4)]
    answer = engine.ask(asked(model, *turns, max_vision_tokens=16), scene()).answer
    assert answer.turns == 4
    searching = [p for p in prompts[:-1] if FOLLOW_UP in p and turns[0].question not in p]
    assert searching and all(turns[-1].question in prompt for prompt in searching)
    assert all(long[:60] in prompt and long not in prompt for prompt in searching)
    assert all(turn.question in prompts[-1] for turn in turns) and prompts[-1].count(long) == 4


@pytest.mark.parametrize("said", ["", "船" * 10_000, "a " * 10_000])
def test_the_last_turn_is_told_to_a_search_however_long_its_answer(tiny_folder, said):
    vlm = load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")
    [told] = turns_for_search([Turn("Is there a ship?", said)], vlm)
    assert told.question == "Is there a ship?"
    assert len(told.answer) <= SEARCH_ANSWER + 1 and said.startswith(told.answer.rstrip("…"))
    assert turns_for_search([], vlm) == ()
    of_many = turns_for_search([Turn("Is there a ship?", said)] * 500, vlm)
    tokens = sum(len(vlm.tokenizer(t.question + t.answer)["input_ids"]) for t in of_many)
    assert len(of_many) == 1 or tokens <= SEARCH_TOKENS


def test_another_turn_asks_no_neutral_question_again(engine, model, prompts):
    small = scene(500, 350, ())
    engine.ask(asked(model, text=BEFORE.question, max_tiles=200), small)
    assert any(NEUTRAL_QUESTION in prompt for prompt in prompts)
    prompts.clear()
    engine.ask(asked(model, BEFORE, max_tiles=200), small)
    assert prompts and not any(NEUTRAL_QUESTION in prompt for prompt in prompts)


def test_of_a_thousand_turns_the_last_are_told_and_that_is_said(engine, model, prompts):
    turns = [Turn(f"Is there a ship at {n}?", f"no, not at {n}") for n in range(1_000)]
    answer = engine.ask(asked(model, *turns), scene(50, 50, ())).answer
    assert 1 < answer.turns < 1_000
    told = turns[-answer.turns :]
    assert all(turn.question in prompts[-1] and turn.answer in prompts[-1] for turn in told)
    assert turns[-answer.turns - 1].question not in prompts[-1]
    [said] = [warning for warning in answer.warnings if "1000 turns" in warning]
    assert said.endswith(f"the last {answer.turns}.")
    vlm = engine._loaded.vlm
    tokens = sum(len(vlm.tokenizer(t.question + t.answer)["input_ids"]) for t in told)
    assert HISTORY_TOKENS * 0.9 < tokens <= HISTORY_TOKENS


@pytest.mark.slow
def test_turns_without_words_are_told_without_reading_them_again_and_again(
    engine, model, monkeypatch
):
    rendered, prompt = [], VisionLanguageModel.prompt

    def counted(vlm, *given):
        rendered.append(given)
        return prompt(vlm, *given)

    monkeypatch.setattr(VisionLanguageModel, "prompt", counted)
    unsearched = {"focus": FocusMethod.NONE, "verify": False}
    question = asked(model, *[Turn("", "")] * 4_000, **unsearched)
    answer = engine.ask(question, scene(50, 50, ())).answer
    assert 1 < answer.turns <= HISTORY_TOKENS
    assert len(rendered) < 20, "one for every turn that is too many"


def test_half_a_character_is_no_reason_not_to_answer(engine, model, prompts):
    odd = Turn("a ship\ud83d?", "no \udea2, none\0")
    answer = engine.ask(asked(model, odd, text="And \ud800 there?"), scene(50, 50, ())).answer
    assert answer.turns == 1
    assert "And ? there?" in prompts[-1] and "a ship??" in prompts[-1]


def test_a_turn_that_is_longer_than_all_may_be_is_left_out(engine, model, prompts):
    endless = Turn("Describe it.", "a ship and " * 10**6)
    answer = engine.ask(asked(model, BEFORE, endless), scene(50, 50, ())).answer
    assert answer.turns == 0
    assert any("too long for this model" in warning for warning in answer.warnings)
    assert all(len(prompt) < 1_000 for prompt in prompts)
    short = engine.ask(asked(model, endless, BEFORE), scene(50, 50, ())).answer
    assert short.turns == 1


def test_turns_that_leave_no_room_in_the_context_are_left_out(engine, model):
    """The question is never cut for them, nor refused."""
    engine.ask(asked(model), scene(50, 50, ()))  # loads it
    vlm = engine._loaded.vlm
    words = prompt_words(vlm.folder.profile, scene(50, 50, ()).description, vlm.tile_size)
    least = len(vlm.prompt([words.overview()], words.question(FOLLOW_UP)).input_ids)
    vlm.model.config.get_text_config().max_position_embeddings = least + 4 + 8
    answer = engine.ask(asked(model, BEFORE), scene(50, 50, ())).answer
    assert answer.turns == 0 and any("too long" in warning for warning in answer.warnings)


@pytest.mark.parametrize(
    "elsewhere",
    [{"raster": "another.tif"}, {"extent": Extent(0.0, 0.0, 1.0, 1.0)}],
    ids=["another raster", "another place"],
)
def test_turns_about_something_else_are_refused(engine, model, elsewhere):
    question = asked(model, BEFORE)
    question = replace(question, history=replace(question.history, **elsewhere))
    with pytest.raises(InvalidQuestionError, match="another layer or another place"):
        engine.ask(question, scene())
    assert engine.ask(asked(model), scene()).answer  # and the next question is answered


def test_turns_about_this_raster_and_place_are_told(engine, model):
    first = engine.ask(asked(model, text=BEFORE.question), scene()).answer
    west, south, east, north = first.extent
    place = Extent(west + 1e-6, south, east, north)
    question = asked(model, BEFORE)
    history = replace(question.history, raster=first.raster.path, extent=place)
    assert engine.ask(replace(question, history=history), scene()).answer.turns == 1


@pytest.mark.parametrize("template", [None, NO_ANSWERS], ids=["says so", "template"])
def test_a_model_that_takes_no_turns_answers_the_question_alone(engine, model, tmp_path, template):
    folder = shutil.copytree(model, tmp_path / "single")
    if template:
        (folder / "chat_template.jinja").write_text(template)
    else:
        ModelFolder(folder).change_profile(follow_ups=False)
    alone = engine.ask(asked(str(folder)), scene()).answer
    told = engine.ask(asked(str(folder), BEFORE), scene()).answer
    assert told.turns == 0
    assert (told.answer, told.confidence, told.tiles) == (
        alone.answer,
        alone.confidence,
        alone.tiles,
    )
    assert any("takes each question by itself" in warning for warning in told.warnings)
