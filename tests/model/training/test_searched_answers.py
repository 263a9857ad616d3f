"""Training prompts as the search builds them: the overview and the tiles with most of the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.training.samples import ANSWER_TILES, SampleBatch
from model.training.searched_answers import searched_prompts
from model.training.token_batch import PromptEncoder
from model.training.tokenizer import train_tokenizer
from model.vlm.prompt import OVERVIEW, detail_introduction

TILES, TOKENS, WIDTH = 6, 4, 3
QUESTIONS = ["What color is the ship?", "How many boats are there?", "Is there a train?"]
ANSWERS = ["red", "2", "no"]


@pytest.fixture(scope="module")
def encoder():
    return PromptEncoder(train_tokenizer([*QUESTIONS, *ANSWERS, "overview: detail at x"], 400), 2)


def level(boats: tuple[int, int] = (2, 4)) -> SampleBatch:
    """Two regions of five tiles: in the first a ship in tile 2, boats, and no train; the second is
    asked about its ship alone."""
    target = torch.zeros(4, TILES, TOKENS)
    target[0, 2, 1] = target[3, 5, 3] = 0.5
    for tile in boats:
        target[1, tile, 0] = 0.5
    valid = torch.ones(2, TILES, TOKENS, dtype=torch.bool)
    valid[0, 4, 2:] = False
    places = [detail_introduction(0.1 * tile, 0.5, 4) for tile in range(1, TILES)]
    return SampleBatch(
        tiles=torch.zeros(2, TILES, 3, 56, 56, dtype=torch.uint8),
        introductions=[[OVERVIEW, *[""] * (TILES - 1)]] * 2,
        valid_tiles=torch.ones(2, TILES, dtype=torch.bool),
        questions=[*QUESTIONS, QUESTIONS[0]],
        answers=[*ANSWERS, ANSWERS[0]],
        categories=["object color", "count", "presence", "object color"],
        target=target,
        answerable=torch.ones(4, dtype=torch.bool),
        valid_tokens=valid,
        question_samples=[0, 0, 0, 1],
        details=[[OVERVIEW, *places]] * 2,
    )


def searched(encoder: PromptEncoder, samples: SampleBatch, looks_at: list[int]):
    """With a focus that lies on these tiles, whatever is asked, the last of them most."""
    tokens = encoder.encode(
        samples.introductions,
        samples.questions,
        0,
        samples.valid_tokens.numpy(),
        samples.question_samples,
        tiles_at_once=2,
    )
    tile = tokens.local_sources // TOKENS
    strength = sum((tile == one) * (place + 3.0) for place, one in enumerate(looks_at))
    logits = strength[tokens.question_rows][:, None].expand(-1, 2, -1)
    features = torch.arange(2 * TILES * TOKENS * WIDTH).float().view(2 * TILES, TOKENS, WIDTH)
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
