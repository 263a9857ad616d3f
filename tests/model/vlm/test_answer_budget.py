"""An effort becomes numbers: by the model's profile, and by context, memory and time."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from model.vlm import memory
from model.vlm.answer_budget import (
    BOX_WORDS_EXPECTED,
    LEAST_TILES,
    LEAST_TOKENS,
    SECONDS,
    AskedApart,
    Capacity,
    capacity_of,
    search_budget,
    whole_scene_budget,
)
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.planner import TEXT_TOKENS, kv_bytes_per_token
from model.vlm.profile import AnswerBudget, ModelProfile
from model.vlm.speed import Speed, measured_speed
from model.wire.errors import DeviceError, InvalidQuestionError
from model.wire.question import AskOptions, Budget, Effort, FocusMethod, Limit

PLENTY = Capacity(144, 1296, 262_144, 40e9, 300_000)
"""A 4-billion model on a large card."""

PROFILE = ModelProfile()


def on_a_cpu(prompt_token: float) -> Capacity:
    speed = Speed(144 * prompt_token / 8, prompt_token, 2 * prompt_token)
    return replace(PLENTY, speed=speed, is_slow=True)


def budget(effort: Effort = Effort.NORMAL, capacity: Capacity = PLENTY, **options) -> Budget:
    return search_budget(AskOptions(effort=effort, **options), PROFILE, capacity)


def test_with_plenty_of_everything_an_effort_is_what_the_profile_says():
    assert [budget(effort).vision_tokens for effort in Effort] == [2_048, 6_144, 16_384]
    assert [budget(effort).tiles for effort in Effort] == [32, 96, 256]
    assert {budget(effort).limit for effort in Effort} == {Limit.NONE}
    assert budget().seconds is None, "nobody measured it"
    own = ModelProfile(answer_budget=AnswerBudget(256, 768, 2_048))
    assert search_budget(AskOptions(), own, PLENTY).vision_tokens == 768


def test_numbers_that_are_given_stay_whatever_the_machine():
    small = replace(on_a_cpu(1.0), bytes_free=0, context=0)
    given_numbers = budget(capacity=small, max_tiles=50, max_vision_tokens=5_000)
    assert (given_numbers.tiles, given_numbers.vision_tokens) == (50, 5_000)
    assert given_numbers.limit is Limit.NONE
    assert given_numbers.seconds > 5_000


def test_no_more_tokens_than_the_free_memory_has_room_for():
    free = 3_000 * PLENTY.bytes_per_token / 0.9
    tight = replace(PLENTY, bytes_free=free)
    assert budget(Effort.QUICK, tight).limit is Limit.NONE
    less = budget(Effort.THOROUGH, tight)
    assert (less.vision_tokens, less.limit, less.wanted) == (3_000, Limit.MEMORY, 16_384)
    nothing = budget(capacity=replace(PLENTY, bytes_free=-5e9))
    assert nothing.vision_tokens == LEAST_TOKENS, "less is no answer; it may still fit"


def test_no_more_tokens_than_the_context_has_room_for():
    vicuna = replace(PLENTY, context=4_096 - 640)
    assert budget(capacity=vicuna).vision_tokens == 3_456
    assert budget(capacity=vicuna).limit is Limit.CONTEXT


@pytest.mark.parametrize("effort", Effort)
def test_on_a_cpu_the_time_is_bounded(effort):
    quick = budget(effort, on_a_cpu(1e-4))
    assert quick.limit is Limit.NONE
    assert quick.seconds < SECONDS[effort]
    slower = budget(effort, on_a_cpu(6e-3))
    assert slower.limit is Limit.TIME
    assert slower.tiles >= LEAST_TILES
    assert 1_296 + 144 <= slower.vision_tokens < slower.wanted, "the base level, and a detail"
    slow = budget(effort, on_a_cpu(0.1))
    assert (slow.tiles, slow.vision_tokens) == (LEAST_TILES, 1_440)
    assert slow.seconds > 100, "and this is said"


@given(
    effort=st.sampled_from(Effort),
    token=st.floats(1e-6, 10),
    free=st.floats(-1e12, 1e12),
    context=st.integers(-1_000, 10**6),
    there=st.integers(1, 10**6),
)
def test_a_budget_is_always_usable(effort, token, free, context, there):
    capacity = replace(on_a_cpu(token), bytes_free=free, context=context)
    found = search_budget(AskOptions(effort=effort), PROFILE, capacity, there)
    assert LEAST_TILES <= found.tiles <= 256
    assert LEAST_TOKENS <= found.vision_tokens <= found.wanted
    assert (found.vision_tokens < found.wanted) == (found.limit is not Limit.NONE)
    assert found.seconds > 0


def test_a_small_raster_is_expected_to_take_little():
    large, small = (
        search_budget(AskOptions(), PROFILE, on_a_cpu(1e-3), there).seconds for there in (500, 2)
    )
    assert small < large / 4


def test_without_a_focus_there_is_no_focus_pass_to_wait_for():
    with_focus = budget(capacity=on_a_cpu(1e-3))
    assert budget(capacity=on_a_cpu(1e-3), focus=FocusMethod.NONE).seconds < with_focus.seconds


def test_what_is_asked_beside_the_answer_takes_its_time():
    """Twelve places behind a prompt of their own, and the words about twelve images' boxes; never
    of more images than the answer may rest on, or than there are."""
    capacity = on_a_cpu(1e-3)

    def seconds(there: int = 500, **apart: int) -> float:
        options = AskOptions(max_tiles=96, max_vision_tokens=1_000)
        return search_budget(options, PROFILE, capacity, there, AskedApart(**apart)).seconds

    one = (144 + TEXT_TOKENS / 2) * 1e-3
    assert seconds(places=3) - seconds() == pytest.approx(3 * one)
    words = BOX_WORDS_EXPECTED * 2e-3
    assert seconds(images=3) - seconds() == pytest.approx(3 * (one + words))
    assert seconds(places=12) == seconds(places=6), "1,000 tokens are six images"
    assert seconds(there=1, places=12) - seconds(there=1) == pytest.approx(one)


class TestWholeScene:
    """576 tiles are 8,064 px of 336 px tiles."""

    def test_what_has_room(self):
        found = whole_scene_budget(AskOptions(), 576, 13_824, on_a_cpu(1e-3))
        assert (found.tiles, found.vision_tokens) == (577, 13_824 + 1_296)
        assert found.seconds > 15

    @pytest.mark.parametrize(
        ("capacity", "options", "error", "words"),
        [
            ({"context": 16_000}, {}, InvalidQuestionError, "the model has room for 16,000"),
            ({"bytes_free": 2e9}, {}, DeviceError, "They need 5.8 GB, 2.0 GB are free"),
            ({"bytes_free": -1e9}, {}, DeviceError, "0.0 GB are free"),
            ({}, {"max_tiles": 96}, InvalidQuestionError, "96 tiles are allowed"),
            ({}, {"max_vision_tokens": 768}, InvalidQuestionError, "768 vision tokens are allowed"),
        ],
    )
    def test_what_has_none_is_refused_with_a_way_out(self, capacity, options, error, words):
        with pytest.raises(error, match=words) as refusal:
            whole_scene_budget(AskOptions(**options), 576, 13_824, replace(PLENTY, **capacity))
        assert "576 tiles and 15,120 vision tokens" in refusal.value.message
        assert refusal.value.remedy == "Ask about a smaller extent, or let it search instead."


def test_capacity_and_speed_of_a_loaded_model(tiny_folder):
    vlm = load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")
    speed = measured_speed(vlm)
    assert min(speed.tile, speed.prompt_token, speed.answer_token) > 0
    capacity = capacity_of(vlm, 128, speed)
    assert capacity.tokens_per_tile == vlm.tokens_per_tile
    assert capacity.bytes_per_token > kv_bytes_per_token(vlm.model.config, 4)
    assert capacity.bytes_free > 0
    assert not capacity.is_slow, "so small a model answers from the same everywhere"


def test_memory_that_pytorch_holds_without_using_it_can_be_used(monkeypatch):
    """Else every question would leave less to the next."""

    class Cuda:
        memory_reserved = staticmethod(lambda device: 5_000)
        memory_allocated = staticmethod(lambda device: 2_000)

    monkeypatch.setattr(torch, "get_device_module", lambda device: Cuda)
    monkeypatch.setattr(memory, "free_device_bytes", lambda device: 100)
    assert memory.usable_device_bytes(torch.device("cuda")) == 3_100
    assert memory.usable_device_bytes(torch.device("cpu")) == 100
