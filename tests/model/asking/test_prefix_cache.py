"""What the decoder made of images is kept for the next question about them."""

from __future__ import annotations

import pytest
import torch
from array_pyramid import ArrayPyramid, describe

from model.asking.answering import answer, make_focus
from model.asking.engine import Engine
from model.asking.feature_cache import BoundedCache
from model.asking.prefix_cache import KeptPrefixes
from model.raster.region_view import RegionView
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.shared_prefix import PrefixRunner
from model.wire.question import AskOptions, FocusMethod, Question


@pytest.fixture(scope="module", params=["qwen2.5-vl", "qwen3-vl"])
def model(request, tiny_folder) -> str:
    return str(tiny_folder(request.param))


def asked(model, text, **options) -> Question:
    defaults = {"max_tiles": 40, "max_vision_tokens": 500, "max_new_tokens": 4, "device": "cpu"}
    return Question(text, AskOptions(model=model, **(defaults | options)))


def scene(name="scene") -> ArrayPyramid:
    return ArrayPyramid(describe(2_000, 1_400, (2, 4), name=name))


@pytest.fixture
def run(monkeypatch) -> list[int]:
    """Of how many tiles behind the overview a prefix was run, call by call."""
    calls = []
    prefixes = PrefixRunner.prefixes

    def watched(runner, sequences, lengths, behind=None, depth=None):
        if behind and behind[0]:
            calls.append(len(sequences))
        return prefixes(runner, sequences, lengths, behind, depth)

    monkeypatch.setattr(PrefixRunner, "prefixes", watched)
    return calls


def evidence(answer):
    return [(tile.level, tile.column, tile.row, tile.visible) for tile in answer.tiles]


def looked_at(answer):
    return {(tile.level, tile.column, tile.row) for tile in answer.tiles}


def places(answer):
    return {(t.level, t.column, t.row) for t in answer.tiles if t.visible is not None}


def test_another_question_about_the_same_places_runs_its_own_words(model, run):
    engine = Engine()
    first = engine.ask(asked(model, "Is there a ship?"), scene()).answer
    assert sum(run) > 12
    run.clear()
    again = engine.ask(asked(model, "Is there a ship?"), scene()).answer
    assert run == []
    for one, other in zip(evidence(first), evidence(again), strict=True):
        assert one == pytest.approx(other, abs=1e-5)
    other = engine.ask(asked(model, "Is there a storage tank?"), scene()).answer
    new = looked_at(other) - looked_at(first)
    assert sum(run) == len(new) + len(places(other) - places(first))


def test_another_place_or_a_released_engine_knows_nothing(model, run):
    engine = Engine()
    engine.ask(asked(model, "Is there a ship?"), scene())
    whole = sum(run)
    run.clear()
    engine.ask(asked(model, "Is there a ship?"), scene("other"))
    assert sum(run) == whole
    run.clear()
    engine.release()
    engine.ask(asked(model, "Is there a ship?"), scene("other"))
    assert sum(run) == whole


@pytest.mark.parametrize("focus", [FocusMethod.RFM, FocusMethod.ATTENTION])
def test_prompts_of_several_tiles_are_kept_as_well(run, focus):
    """As the embedded model was taught: five tiles in a prompt, the base level whole."""
    engine, other_words = Engine(), "Is there a storage tank?"
    engine.ask(asked("", "Is there a ship?", focus=focus), scene())
    of_first = sum(run)
    assert of_first > 4
    run.clear()
    engine.ask(asked("", "Is there a ship?", focus=focus), scene())
    assert run == []
    again = engine.ask(asked("", other_words, focus=focus), scene()).answer
    assert sum(run) <= of_first - 4, "those of the base level are known"
    alone = Engine().ask(asked("", other_words, focus=focus), scene()).answer
    assert looked_at(again) == looked_at(alone)
    for one, expected in zip(again.tiles, alone.tiles, strict=True):
        assert one.score == pytest.approx(expected.score, abs=1e-5)


def test_what_a_module_made_is_not_taken_for_the_models_own(run):
    engine = Engine()
    engine.ask(asked("", "Is there a ship?", focus=FocusMethod.RFM), scene())
    given = engine.ask(asked("", "Is there a ship?", focus=FocusMethod.ATTENTION), scene()).answer
    alone = Engine().ask(asked("", "Is there a ship?", focus=FocusMethod.ATTENTION), scene()).answer
    for one, expected in zip(given.tiles, alone.tiles, strict=True):
        assert one.score == pytest.approx(expected.score, abs=1e-5)


def test_where_there_is_room_for_half_half_is_known(model, run):
    """A large model's tiles do not all fit: by order of use alone each would be gone again."""
    engine = Engine()
    engine.ask(asked(model, "Is there a ship?"), scene())
    whole, needed = sum(run), engine._prefixes.nbytes
    engine.release()
    engine._prefixes.capacity = needed // 2
    engine.ask(asked(model, "Is there a ship?"), scene())
    run.clear()
    engine.ask(asked(model, "Is there a ship?"), scene())
    assert 0 < sum(run) < whole / 2


def test_what_was_made_in_one_number_format_is_not_gone_on_from_in_another(tiny_folder):
    """As a model has that is loaded on a GPU, and then on the processor."""
    folder, cache, prefixes = tiny_folder("qwen2.5-vl"), BoundedCache(10**9), BoundedCache(10**9)
    view, given = RegionView(scene()), []
    for format in (torch.bfloat16, torch.float32):
        vlm = load(ModelFolder(folder), "cpu")
        vlm.model.to(format)
        about = asked(str(folder), "Is there a ship?")
        focus = make_focus(vlm, FocusMethod.ATTENTION)
        given.append(answer(about, view, vlm, focus, cache, prefixes=prefixes).answer)
    assert all(one.tiles for one in given)
    alone = Engine().ask(asked(str(folder), "Is there a ship?"), scene()).answer
    for one, expected in zip(given[1].tiles, alone.tiles, strict=True):
        assert one.score == pytest.approx(expected.score, abs=1e-5)


def test_what_is_kept_is_bounded_and_stands_behind_what_it_is_given(tiny_folder):
    vlm = load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")
    runner = PrefixRunner(vlm)
    sequences = [vlm.assemble([], question) for question in ("One ship?", "One tank?")]
    begin = runner.common_prefix(sequences)
    ends = [len(sequence) - 1 for sequence in sequences]
    cache = BoundedCache(10**9)
    kept = KeptPrefixes(cache, "view")
    made = kept.of(runner, [1, 2], sequences, ends, [begin] * 2)
    assert cache.nbytes == sum(prefix.nbytes for prefix in made)
    other = runner.common_prefix(sequences)
    found = kept.of(runner, [1, 2], sequences, ends, [other] * 2)
    assert all(prefix.behind is other for prefix in found)
    for one, expected in zip(
        runner.run(sequences, found), runner.run(sequences, made), strict=True
    ):
        assert torch.equal(one.logits, expected.logits)
    assert KeptPrefixes(BoundedCache(0), "view").of(runner, [1], sequences[:1], ends[:1], [begin])
