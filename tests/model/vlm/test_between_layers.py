"""A forward pass, of every family, can be given up before each of its layers."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from array_pyramid import ArrayPyramid, describe

from model.asking.engine import Engine
from model.asking.listener import Listener
from model.vlm.between_layers import between_layers
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import CancelledError
from model.wire.question import AskOptions, Question


def looks(vlm, work) -> int:
    """How often it is looked during some work."""
    count = itertools.count()
    with between_layers(lambda: next(count), vlm.model):
        work()
    return next(count)


@pytest.fixture
def tiles(vlm):
    random = np.random.default_rng(0)
    return random.integers(0, 256, (2, vlm.tile_size, vlm.tile_size, 3), dtype=np.uint8)


@pytest.fixture
def sequence(vlm, tiles):
    features = vlm.encode(tiles)[0]
    image = SequenceImage(OVERVIEW, features, np.arange(vlm.tokens_per_tile))
    return vlm.assemble([image], "What is there?")


def test_there_is_a_look_before_each_layer(vlm, tiles, sequence):
    vision = vlm.model.config.vision_config
    layers = getattr(vision, "depth", None) or vision.num_hidden_layers
    assert looks(vlm, lambda: vlm.encode(tiles)) >= layers - 1  # the last may not be needed
    decoder = len(vlm.language_model.layers)
    assert looks(vlm, lambda: list(vlm.hidden_states(sequence))) >= decoder
    assert looks(vlm, lambda: vlm.generate(sequence, 1)) >= decoder


def test_giving_up_leaves_the_model_as_it_was(vlm, tiles):
    before = [features.tokens for features in vlm.encode(tiles)]
    wanted = looks(vlm, lambda: vlm.encode(tiles))
    for last in range(wanted):
        left = iter(range(last))

        def give_up(left=left):
            if next(left, None) is None:
                raise CancelledError("Enough.")

        with pytest.raises(CancelledError), between_layers(give_up, vlm.model):
            vlm.encode(tiles)
    hooks = [len(module._forward_pre_hooks) for module in vlm.model.modules()]
    assert not any(hooks)
    after = [features.tokens for features in vlm.encode(tiles)]
    assert all(map(torch.equal, before, after))


@pytest.mark.slow
def test_a_question_may_be_cancelled_at_any_look_and_the_next_is_answered_as_ever(tiny_folder):
    """Whatever was going on: the search, the vision tower, the focus, the prefill, a word."""
    engine = Engine()
    options = AskOptions(
        str(tiny_folder("qwen3-vl")), max_tiles=12, max_vision_tokens=32, max_new_tokens=3
    )
    question = Question("Is there a ship?", options)

    def ask(name: str, cancel_at: int = 10**9):
        count = itertools.count()
        pyramid = ArrayPyramid(describe(1_500, 1_200, (2,), name=name))
        return engine.ask(question, pyramid, Listener(cancelled=lambda: next(count) >= cancel_at))

    expected = ask("never cancelled").answer
    count = itertools.count()
    counting = Listener(cancelled=lambda: next(count) < 0)
    engine.ask(question, ArrayPyramid(describe(1_500, 1_200, (2,), name="counted")), counting)
    of_all = next(count)
    assert of_all > 50
    random = np.random.default_rng(0)
    for cancel_at in random.choice(of_all - 1, 25, replace=False):
        name = f"cancelled at {cancel_at}"
        with pytest.raises(CancelledError):
            ask(name, cancel_at)
        answer = ask(name).answer
        assert answer.answer == expected.answer
        assert answer.tiles == expected.tiles
