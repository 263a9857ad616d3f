"""Training prompts as the search builds them: the overview and the tiles with most of the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from searched_level import ANSWERS, QUESTIONS, focused, level

from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.samples import ANSWER_TILES, SampleBatch
from model.embedded.samples.searched_answers import searched_prompts


@pytest.fixture(scope="module")
def encoder():
    return PromptEncoder(train_tokenizer([*QUESTIONS, *ANSWERS, "overview: detail at x"], 400), 2)


def searched(encoder: PromptEncoder, samples: SampleBatch, looks_at: list[int]):
    tokens, features, logits = focused(encoder, samples, looks_at)
    return searched_prompts(encoder, samples, tokens, features, logits), features


def test_the_prompt_is_the_one_of_the_tiles_with_most_focus(encoder):
    samples = level()
    prompts, features = searched(encoder, samples, [4, 2])
    expected = encoder.encode(
        [[samples.details[0][tile] for tile in (0, 2, 4)]] * 3,
        QUESTIONS,
        ANSWERS,
        samples.valid_tokens[[0, 0, 0]][:, [0, 2, 4]].numpy(),
    )
    assert ANSWER_TILES == 2
    assert torch.equal(prompts.tokens.input_ids, expected.input_ids)
    assert torch.equal(prompts.tokens.position_ids, expected.position_ids)
    assert torch.equal(prompts.tokens.vision_sources, expected.vision_sources)
    assert torch.equal(prompts.features, features[[0, 2, 4] * 3])


def asked(encoder: PromptEncoder, samples: SampleBatch, looks_at: list[int]) -> int:
    prompts, _ = searched(encoder, samples, looks_at)
    return len(prompts.tokens.asked)


def test_only_what_can_be_seen_in_these_tiles_is_asked(encoder):
    assert asked(encoder, level(), [4, 2]) == 3  # all but the other region's ship
    assert asked(encoder, level(), [1, 2]) == 2  # one of the boats is not shown
    assert asked(encoder, level(), [1, 3]) == 1  # of the train it can be said: no
    assert asked(encoder, level(), [1, 5]) == 2


def test_nothing_is_asked_where_the_focus_missed_everything(encoder):
    samples = level()
    target = samples.target.clone()
    target[2, 3, 0] = 0.5  # a train
    assert searched(encoder, replace(samples, target=target), [1, 4])[0] is None
