"""The whole way from a question to its answer, with tiny models over pyramids in memory."""

from __future__ import annotations

import json
import re
import shutil

import numpy as np
import pytest
import torch
from array_pyramid import NORTH_UP, ArrayPyramid, checkerboard, describe, nothing
from tiny_models import tiny_llava_1_5

from model.asking.conversation import context_of
from model.asking.engine import Engine
from model.asking.listener import Listener
from model.focus.same_place import logits_of_each
from model.vlm.model_folder import ModelFolder
from model.vlm.qwen_vl import QwenVL
from model.vlm.vision_language_model import Generation
from model.wire.errors import (
    CancelledError,
    DeviceError,
    InvalidQuestionError,
    ModelFolderError,
    NothingToSeeError,
    RasterError,
)
from model.wire.pyramid import Affine, Extent, extent_of
from model.wire.question import Answer, AskOptions, FocusMethod, Progress, Question, Stage

TEXT = "Is there a storage tank near the harbour?"
PLENTY = 100_000
"""Tokens of context."""
CUT = "The answer is cut: it had become as long as an answer may be."
"""Tiny models never end by themselves."""


@pytest.fixture(params=["qwen2.5-vl", "qwen3-vl"])
def model(request, tiny_folder) -> str:
    return str(tiny_folder(request.param))


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def tower(monkeypatch) -> list[int]:
    """How many tiles went through the vision tower, call by call."""
    calls = []
    encode = QwenVL._encode_batch
    monkeypatch.setattr(
        QwenVL,
        "_encode_batch",
        lambda vlm, rgb, saliency: calls.append(len(rgb)) or encode(vlm, rgb, saliency),
    )
    return calls


def question(model, **options) -> Question:
    defaults = {"max_tiles": 40, "max_vision_tokens": 64, "max_new_tokens": 4, "device": "cpu"}
    return Question(TEXT, AskOptions(model=model, **(defaults | options)))


def scene(width=2_000, height=1_400, overviews=(2, 4), **parts) -> ArrayPyramid:
    return ArrayPyramid(describe(width, height, overviews), **parts)


def test_an_answer_and_all_its_evidence(engine, model, tower):
    said, told = [], []
    listener = Listener(progress=told.append, words=said.append)
    pyramid = scene()
    result = engine.ask(question(model), pyramid, listener)
    answer = result.answer
    assert answer.question == TEXT
    assert "".join(said).strip() == answer.answer
    assert 0 < answer.confidence < 1
    assert answer.model.device == "cpu"
    assert len(answer.model.sha256) == 64
    assert answer.raster.path == "scene.tif"
    assert answer.extent == pyramid.description.extent
    assert answer.levels == pyramid.description.levels
    assert answer.pixels_read == pyramid.pixels_read < 2_000 * 1_400

    # The tiles: coarse to fine, each a part of the region, scores shared out within a level.
    levels = [tile.level for tile in answer.tiles]
    assert levels == sorted(levels)
    assert set(levels) == set(range(len(answer.levels)))
    for level in set(levels):
        scores = [tile.score for tile in answer.tiles if tile.level == level]
        assert sum(scores) == pytest.approx(1)
    west, south, east, north = answer.extent
    for tile in answer.tiles:
        assert west <= tile.extent.west < tile.extent.east <= east
        assert south <= tile.extent.south < tile.extent.north <= north
        assert tile.vision_tokens == 4
    # The budgets: tiles through the tower (with the overview), and tokens to the language model.
    assert sum(tower) == len(answer.tiles) + 1 <= 40
    assert answer.vision_tokens.encoded == 4 * sum(tower)
    assert answer.vision_tokens.to_llm <= 64
    overview_tokens = 4 - 2  # the region is wider than high: the overview's lower half is empty
    kept = sum(tile.kept_tokens for tile in answer.tiles)
    assert answer.vision_tokens.to_llm - kept in (4, overview_tokens)
    assert all(tile.kept_tokens == 0 for tile in answer.tiles if tile.level < max(levels))
    # What it said on its way.
    assert told[0] == Progress(Stage.LOADING)
    looking = [step for step in told if step.stage is Stage.LOOKING]
    assert [step.level for step in looking] == [1, 2, 3][: len(looking)]
    assert [extent for step in looking for extent in step.tiles] == [t.extent for t in answer.tiles]
    assert told[-1] == Progress(Stage.ANSWERING)
    # The heatmap lies on the region.
    values = result.heatmap.values
    assert np.nanmin(values) >= 0
    assert np.nanmax(values) >= 1, "times the average attention"
    bounds = (0, 0, values.shape[1], values.shape[0])
    assert extent_of(result.heatmap.transform, bounds) == pytest.approx(answer.extent)
    # JSON and back.
    assert Answer.from_json(json.loads(json.dumps(answer.to_json(), allow_nan=False))) == answer


def test_a_model_that_learnt_on_few_tiles_answers_from_the_best(engine, model, tmp_path):
    """All tiles are evidence of where it looked; only those with the highest scores are shown."""
    asked = {"max_vision_tokens": 500, "verify": False}
    everything = engine.ask(question(model, **asked), scene()).answer
    few = shutil.copytree(model, tmp_path / "few")
    ModelFolder(few).change_profile(answer_tiles=2)
    answer = engine.ask(question(str(few), **asked), scene()).answer
    assert [tile.extent for tile in answer.tiles] == [tile.extent for tile in everything.tiles]
    native = [tile for tile in answer.tiles if tile.level == len(answer.levels) - 1]
    best = sorted(native, key=lambda tile: -tile.score)[:2]
    assert [tile for tile in native if tile.kept_tokens] == [t for t in native if t in best]
    assert sum(tile.kept_tokens > 0 for tile in everything.tiles) > 2


@pytest.fixture
def per_tile(model, tmp_path) -> str:
    """The model, answering from three tiles, each in a prompt of its own."""
    folder = shutil.copytree(model, tmp_path / "per_tile")
    ModelFolder(folder).change_profile(per_tile_answers=3)
    return str(folder)


def test_one_answer_from_a_prompt_for_each_of_the_best_tiles(engine, per_tile, monkeypatch):
    given = []
    generate = QwenVL.generate_from

    def watch(vlm, sequences, shares, *rest):
        given.append((vlm, sequences, shares))
        return generate(vlm, sequences, shares, *rest)

    monkeypatch.setattr(QwenVL, "generate_from", watch)
    said = []
    listener = Listener(words=said.append)
    asked = question(per_tile, max_vision_tokens=500, verify=False)
    answer = engine.ask(asked, scene(), listener).answer
    native = [tile for tile in answer.tiles if tile.level == len(answer.levels) - 1]
    best = sorted(native, key=lambda tile: -tile.score)[:3]
    shown = [tile for tile in answer.tiles if tile.kept_tokens]
    assert shown == [tile for tile in native if tile in best]
    assert answer.vision_tokens.prompts == 3
    assert answer.vision_tokens.to_llm == 3 * (4 + 4)  # the overview is in each
    ((vlm, sequences, shares),) = given
    assert [sequence.image_lengths for sequence in sequences] == [(4, 4)] * 3
    assert shares == pytest.approx([tile.score for tile in shown])
    again = generate(vlm, sequences, shares, 4)
    assert again.text == answer.answer == "".join(said).strip()
    assert [tile.support for tile in shown] == pytest.approx(again.support)
    assert all(tile.support == 0 for tile in answer.tiles if tile not in shown)


@pytest.mark.parametrize("max_vision_tokens", [16, 17, 24, 33, 500])
def test_the_token_budget_is_kept_by_several_prompts(engine, per_tile, max_vision_tokens):
    answer = engine.ask(question(per_tile, max_vision_tokens=max_vision_tokens), scene()).answer
    assert answer.vision_tokens.to_llm <= max_vision_tokens
    assert answer.vision_tokens.prompts == min(3, max_vision_tokens // 8)


@pytest.mark.parametrize("options", [{"focus": FocusMethod.NONE}, {"reducer": "pyramid-drop"}])
def test_one_prompt_where_nothing_ranks_the_tiles_or_it_is_reduced(engine, per_tile, options):
    answer = engine.ask(question(per_tile, max_vision_tokens=500, **options), scene()).answer
    assert answer.vision_tokens.prompts == 1
    assert sum(tile.kept_tokens > 0 for tile in answer.tiles) > 3
    assert all(tile.support is None for tile in answer.tiles)


def test_a_small_region_is_answered_from_one_prompt(engine, per_tile):
    answer = engine.ask(question(per_tile), scene(50, 50, ())).answer
    assert answer.vision_tokens.prompts == 1


def test_several_prompts_are_cancelled_between_two_words(engine, per_tile):
    said = []
    listener = Listener(words=said.append, cancelled=lambda: bool(said))
    with pytest.raises(CancelledError):
        engine.ask(question(per_tile, max_new_tokens=400), scene(), listener)
    assert engine.ask(question(per_tile), scene()).answer.answer


@pytest.mark.parametrize("max_vision_tokens", [16, 17, 20, 33, 500])
@pytest.mark.parametrize("focus", list(FocusMethod)[1:])
def test_the_token_budget_is_kept(engine, model, max_vision_tokens, focus):
    options = {"max_vision_tokens": max_vision_tokens, "focus": focus}
    answer = engine.ask(question(model, **options), scene()).answer
    kept = sum(tile.kept_tokens for tile in answer.tiles)
    assert kept <= answer.vision_tokens.to_llm <= max_vision_tokens
    assert answer.vision_tokens.to_llm >= min(16, max_vision_tokens)


def test_the_token_budget_is_kept_by_the_overview_too(engine, model, monkeypatch):
    """A tile of a large model is 144 tokens: more than the least budget, 16."""
    monkeypatch.setattr("model.wire.question.AskOptions.max_vision_tokens", 16)
    small = scene(50, 50, ())
    asked = question(model)
    object.__setattr__(asked.options, "max_vision_tokens", 3)
    assert engine.ask(asked, small).answer.vision_tokens.to_llm == 3
    assert engine.ask(asked, scene()).answer.vision_tokens.to_llm == 3


@pytest.mark.parametrize("max_tiles", [2, 3, 7, 30])
def test_the_tile_budget_is_kept(engine, model, tower, max_tiles):
    answer = engine.ask(question(model, max_tiles=max_tiles), scene(9_000, 9_000, ())).answer
    assert sum(tower) <= max_tiles
    assert len(answer.tiles) <= max_tiles - 1
    if max_tiles <= 3:
        assert "budget" in answer.stopped
        assert any(f"budget of {max_tiles} tiles" in warning for warning in answer.warnings)


def test_without_focus_the_base_level_is_seen_and_no_other(engine, model):
    answer = engine.ask(question(model, focus=FocusMethod.NONE), scene()).answer
    assert {tile.level for tile in answer.tiles} == {0}
    assert answer.focus == "none"


def test_a_search_that_ends_because_nothing_stands_out_says_so(engine, model, monkeypatch):
    monkeypatch.setattr("model.search.coarse_to_fine.is_even", lambda *_: True)
    answer = engine.ask(question(model), scene()).answer
    assert answer.stopped == "nothing stood out"
    assert (
        "Nothing stood out, so it looked no closer than 1/2 of the resolution." in answer.warnings
    )
    assert not answer.calibrated


def test_nothing_to_see_costs_no_model(engine, tmp_path, tower):
    """Not even the model folder is opened."""
    with pytest.raises(NothingToSeeError):
        engine.ask(question(str(tmp_path / "no model")), scene(draw=nothing))
    assert engine.model_name == ""
    assert tower == []


def test_a_second_question_runs_the_vision_tower_and_reads_pixels_not_at_all(engine, model, tower):
    def half_empty(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb, valid & (columns < 900)

    first = engine.ask(question(model), scene(draw=half_empty)).answer
    tower.clear()
    again = scene(draw=half_empty)
    second = engine.ask(question(model), again).answer
    assert tower == []
    assert again.reads == []
    assert second.vision_tokens.encoded == 0
    assert second.pixels_read == 0
    assert (second.answer, second.confidence) == (first.answer, first.confidence)
    assert second.tiles == first.tiles


def test_a_second_question_asks_no_neutral_one_again(engine, model, monkeypatch):
    asked = []

    def watched(reader, prompts, *rest):
        asked.append({len(of_tile) for of_tile in prompts})
        return logits_of_each(reader, prompts, *rest)

    monkeypatch.setattr("model.focus.relative_attention.logits_of_each", watched)
    small = (1_100, 770, (2,))  # all of which is looked at
    engine.ask(question(model, max_tiles=2_000), scene(*small))
    assert asked and all(of_level == {2} for of_level in asked)
    asked.clear()
    options = question(model, max_tiles=2_000).options
    engine.ask(Question("What colour is the roof?", options), scene(*small))
    assert asked[0] == {1}  # the base level, which both looked at whole


def test_another_rendering_is_not_taken_for_the_same_pixels(engine, model):
    def dark(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb // 4, valid

    first = engine.ask(question(model), scene()).answer
    other = ArrayPyramid(describe(2_000, 1_400, (2, 4), name="dark"), dark)
    second = engine.ask(question(model), other).answer
    assert second.vision_tokens.encoded > 0
    assert second.confidence != first.confidence


def test_a_tile_that_fails_ends_the_question_and_the_next_one_works(engine, model):
    def broken(level, window):
        return level == 1

    with pytest.raises(RasterError, match="level 1"):
        engine.ask(question(model), scene(broken=broken))
    assert engine.ask(question(model), scene()).answer.tiles[-1].level == 1


def test_a_base_level_that_fails_is_read_again_for_the_next_question(engine, model):
    """From the next question's pyramid: the first one's connection may be gone."""
    with pytest.raises(RasterError):
        engine.ask(question(model), scene(broken=lambda level, window: True))
    assert engine.ask(question(model), scene()).answer.answer is not None


def test_cancel_between_tiles(engine, model):
    engine.ask(question(model), scene())  # so that loading is not what ends it
    pyramid = ArrayPyramid(describe(2_000, 1_400, (2, 4), name="other"))
    listener = Listener(cancelled=lambda: len(pyramid.reads) >= 4)
    with pytest.raises(CancelledError):
        engine.ask(question(model), pyramid, listener)
    assert len(pyramid.reads) == 4
    after = ArrayPyramid(describe(2_000, 1_400, (2, 4), name="other"))
    assert engine.ask(question(model), after).answer.tiles


def test_cancel_while_answering(engine, model):
    said = []
    listener = Listener(words=said.append, cancelled=lambda: len(said) >= 1)
    with pytest.raises(CancelledError):
        engine.ask(question(model, max_new_tokens=500), scene(), listener)
    assert len(said) < 10


def test_a_question_too_long_for_the_model_is_refused_and_never_cut(engine, model, tower):
    engine.ask(question(model), scene(50, 50, ()))
    engine._loaded.vlm.model.config.get_text_config().max_position_embeddings = 2_000
    tower.clear()
    long = Question(TEXT * 400, question(model).options)
    with pytest.raises(InvalidQuestionError, match="tokens; the model has room for"):
        engine.ask(long, scene())
    assert sum(tower) <= 1  # it is known before the search


class TestShortContext:
    """A model that was trained to attend over few tokens gets no longer prompt than that."""

    @staticmethod
    def ask(engine, model, context, text=TEXT, **options):
        """The answer, the prompt that it was made from, and the model."""
        if not engine.model_name:
            engine.ask(question(model), scene(50, 50, ()))  # loads it
        vlm, prompts = engine._loaded.vlm, []
        vlm.model.config.get_text_config().max_position_embeddings = context
        plain = vlm.generate_from
        vlm.generate_from = lambda given, *rest: prompts.extend(given) or plain(given, *rest)
        given = {"max_tiles": 90, "max_vision_tokens": 1_000, "max_new_tokens": 8} | options
        asked = Question(text, question(model, **given).options)
        try:
            answer = engine.ask(asked, scene()).answer
        finally:
            del vlm.generate_from
        return answer, prompts[0], vlm

    @pytest.mark.parametrize("reducer", ["focus", "none", "background+visionzip", "pyramid-drop"])
    def test_tiles_that_score_least_are_left_out(self, engine, model, reducer):
        """As few as have to be; the others keep what they have, and the question is whole."""
        whole, long_prompt, vlm = self.ask(engine, model, PLENTY, reducer=reducer)
        assert whole.warnings == (CUT,)
        limit = len(long_prompt) // 2
        answer, prompt, _ = self.ask(engine, model, limit, reducer=reducer)
        assert len(prompt) + 8 <= limit
        assert TEXT in vlm.tokenizer.decode(prompt.input_ids[0])
        pairs = list(zip(answer.tiles, whole.tiles, strict=True))
        shown = [new for new, _ in pairs if new.kept_tokens]
        gone = [new for new, old in pairs if old.kept_tokens and not new.kept_tokens]
        assert shown and gone
        assert max(tile.score for tile in gone) <= min(tile.score for tile in shown)
        assert all(new.kept_tokens in (0, old.kept_tokens) for new, old in pairs)
        warning, cut = answer.warnings
        assert cut == CUT
        assert f"{len(gone)} tiles, those with the lowest scores" in warning
        most = 200 + max(old.kept_tokens for _, old in pairs)  # with its introduction
        assert limit - (len(prompt) + 8) < most, "there is no room for another tile"

    def test_nothing_is_left_out_of_what_just_fits(self, engine, model):
        whole, prompt, _ = self.ask(engine, model, PLENTY)
        fits, _, _ = self.ask(engine, model, len(prompt) + 8)
        assert (fits.tiles, fits.answer, fits.warnings) == (whole.tiles, whole.answer, (CUT,))
        short, _, _ = self.ask(engine, model, len(prompt) + 7)
        kept = [sum(tile.kept_tokens > 0 for tile in answer.tiles) for answer in (short, whole)]
        assert kept[0] == kept[1] - 1

    def test_of_equal_tiles_some_stay_from_everywhere(self, engine, model, tmp_path):
        model = shutil.copytree(model, tmp_path / "places")
        ModelFolder(model).change_profile(prompt="places")  # introduced in few tokens
        options = {"focus": FocusMethod.NONE, "max_tiles": 200}
        _, prompt, _ = self.ask(engine, model, PLENTY, **options)
        answer, _, _ = self.ask(engine, model, len(prompt) // 2, **options)
        equal = [tile for tile in answer.tiles if tile.score == answer.tiles[0].score]
        kept = [tile.kept_tokens > 0 for tile in equal]
        half = len(kept) // 2
        assert 10 < sum(kept[:half]) == pytest.approx(sum(kept[half:]), abs=2)

    def test_the_overview_and_the_question_are_the_least(self, engine, model):
        with pytest.raises(InvalidQuestionError) as refused:
            self.ask(engine, model, 20)
        least = int(re.search("take ([0-9]+) tokens", str(refused.value))[1])
        answer, prompt, _ = self.ask(engine, model, least + 8)
        assert len(prompt) == least
        assert not any(tile.kept_tokens for tile in answer.tiles)
        with pytest.raises(InvalidQuestionError):
            self.ask(engine, model, least + 7)

    def test_vicunas_4096_tokens(self, engine, tmp_path):
        """LLaVA-1.5's; 90 tiles and their introductions are more."""
        model = str(tiny_llava_1_5(tmp_path / "llava"))
        answer, prompt, _ = self.ask(engine, model, 4_096, max_tiles=180, max_new_tokens=128)
        assert 3_850 < len(prompt) <= 4_096 - 128
        assert len(answer.warnings) == 2


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:127] DefaultCPUAllocator: can't allocate"),
        MemoryError(),
    ],
)
def test_out_of_memory_ends_the_question_not_the_engine(engine, model, monkeypatch, error):
    encode = QwenVL._encode_batch

    def full(vlm, rgb, saliency):
        raise error

    monkeypatch.setattr(QwenVL, "_encode_batch", full)
    with pytest.raises(DeviceError, match="too small for this question"):
        engine.ask(question(model), scene())
    monkeypatch.setattr(QwenVL, "_encode_batch", encode)
    assert engine.ask(question(model), scene()).answer.tiles


def test_out_of_memory_gives_back_what_was_kept_for_the_next_question(model, monkeypatch):
    """Up to 2 GB, which a machine that has run out of it needs for the question."""
    engine = Engine()
    first = engine.ask(question(model), scene()).answer
    assert engine.ask(question(model), scene()).answer.vision_tokens.encoded == 0

    def full(*_, **__):
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(QwenVL, "generate_from", full)
        with pytest.raises(DeviceError, match="too small for this question"):
            engine.ask(question(model), scene())
    again = engine.ask(question(model), scene()).answer
    assert again.vision_tokens.encoded == first.vision_tokens.encoded > 0


def test_other_defects_are_not_taken_for_lack_of_memory(engine, model, monkeypatch):
    def wrong(vlm, rgb, saliency):
        raise RuntimeError("shapes do not fit")

    monkeypatch.setattr(QwenVL, "_encode_batch", wrong)
    with pytest.raises(RuntimeError, match="shapes"):
        engine.ask(question(model), scene())


def test_a_trained_module_that_is_not_there(engine, model):
    with pytest.raises(ModelFolderError, match="no trained region focus module"):
        engine.ask(question(model, focus=FocusMethod.RFM), scene())
    assert engine.ask(question(model), scene()).answer.focus == "attention"


@pytest.mark.parametrize(
    ("width", "height"), [(1, 1), (3, 1), (50, 20), (56, 56), (60, 64), (70, 1), (64, 70)]
)
def test_a_small_region_is_one_tile_that_covers_it(engine, model, width, height):
    answer = engine.ask(question(model), scene(width, height, ())).answer
    size = 56 if "2.5" in model else 64
    assert answer.pixels_read == width * height
    (tile,) = answer.tiles if max(width, height) < 1.25 * size else answer.tiles[:1]
    if max(width, height) < 1.25 * size:
        assert tile.extent == pytest.approx(answer.extent)
        assert tile.score == pytest.approx(1)
        assert tile.kept_tokens == answer.vision_tokens.to_llm
        assert "one tile" in answer.stopped


def test_the_heatmap_of_a_region_a_little_larger_than_a_tile_covers_it(engine, model):
    size = 56 if "2.5" in model else 64
    heatmap = engine.ask(question(model), scene(size + 10, size + 5, ())).heatmap
    assert not np.isnan(heatmap.values).any()


def test_a_strip(engine, model):
    answer = engine.ask(question(model), scene(100_000, 3, ())).answer
    assert answer.tiles[-1].level == len(answer.levels) - 1
    assert answer.pixels_read < 300_000


def test_a_rotated_raster(engine, model):
    rotated = Affine(1_000.0, 0.4, 0.3, 2_000.0, 0.3, -0.4)
    description = describe(1_500, 1_200, (), transform=rotated)
    result = engine.ask(question(model), ArrayPyramid(description))
    shape = result.heatmap.values.shape
    corner = result.heatmap.transform.apply(shape[1], shape[0])
    assert corner == pytest.approx(rotated.apply(1_500, 1_200))
    assert all(isinstance(tile.extent, Extent) for tile in result.answer.tiles)


def test_ground_that_is_not_there_gets_no_tokens(engine, model):
    """A region with data only in its west: tiles without ground are neither encoded nor kept."""

    def west(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb, valid & (columns < 500)

    result = engine.ask(question(model), scene(2_000, 2_000, (2, 4), draw=west))
    middle = NORTH_UP.apply(1_000, 0)[0]
    for tile in result.answer.tiles:
        if tile.extent.west >= middle:
            assert tile.vision_tokens == tile.kept_tokens == 0
            assert tile.score == 0
    assert any(tile.kept_tokens for tile in result.answer.tiles)
    assert np.isnan(result.heatmap.values[:, -10:]).all()


def test_the_model_is_loaded_once_and_given_back_on_release(engine, model):
    told = []
    for _ in range(2):
        engine.ask(question(model), scene(), Listener(progress=told.append))
    assert told.count(Progress(Stage.LOADING)) == 1
    assert engine.model_name
    engine.release()
    assert engine.model_name == ""
    engine.ask(question(model), scene(), Listener(progress=told.append))
    assert told.count(Progress(Stage.LOADING)) == 2


def test_a_folder_that_grants_more_than_the_context_leaves_room_and_no_answer_is_said(
    engine, model, tmp_path, monkeypatch
):
    """There is no shorter answer that an analyst at the panel could ask for."""
    folder = ModelFolder(shutil.copytree(model, tmp_path / "model"))
    folder.change_profile(thinking="always", longest_answer=2**20, longest_thought=2**20)
    given = []

    def generate(vlm, sequences, shares, longest_answer, words, cancelled, drops, longest_thought):
        given.append((len(sequences[0]), longest_answer, longest_thought, context_of(vlm)))
        return Generation("", (), 0.0, 0.0, (1.0,))

    monkeypatch.setattr(QwenVL, "generate_from", generate)
    answer = engine.ask(question(str(folder.path), max_new_tokens=None), scene()).answer
    ((prompt, longest_answer, longest_thought, context),) = given
    assert prompt + longest_answer + longest_thought <= context
    assert min(longest_answer, longest_thought) > context / 8
    assert "The model gave no answer." in answer.warnings
