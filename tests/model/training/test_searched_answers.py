"""Training prompts as the search builds them: the overview and the tiles with most of the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.training.samples import SampleBatch
from model.training.searched_answers import searched_prompts
from model.training.token_batch import PromptEncoder
from model.training.tokenizer import train_tokenizer
from model.vlm.prompt import OVERVIEW, detail_introduction

TILES, TOKENS, WIDTH = 6, 4, 3
QUESTIONS = ["What color is the ship?", "How many boats are there?", "Is there a train?"]
ANSWERS = ["red", "2", "no"]


@pytest.fixture(scope="module")
def encoder():
    return PromptEncoder(
        train_tokenizer([*QUESTIONS, *ANSWERS, "0 not visible", "overview: detail at x"], 400), 2
    )


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


def said(encoder: PromptEncoder, samples: SampleBatch, looks_at: list[int]):
    """(question, tile, answer) of every prompt, in their order."""
    prompts, features = searched(encoder, samples, looks_at)
    of_tile = {tuple(tile.flatten().tolist()): number for number, tile in enumerate(features)}
    pictures = [of_tile[tuple(one.flatten().tolist())] for one in prompts.features]
    assert all(overview % TILES == 0 for overview in pictures[::2])
    tokens, words = prompts.tokens, encoder._backend
    found = []
    for number in range(len(tokens.question_rows)):
        ids = tokens.answer_ids[tokens.answer_questions == number].tolist()
        asked = words.decode(tokens.input_ids[number].tolist())
        question = next(place for place, text in enumerate(QUESTIONS) if text.lower() in asked)
        found.append((question, pictures[2 * number + 1] % TILES, words.decode(ids).strip()))
    return found


def test_a_prompt_is_the_one_of_the_search(encoder):
    samples = level()
    prompts, features = searched(encoder, samples, [4, 2])
    first = encoder.encode(
        [[samples.details[0][tile] for tile in (0, 2)]],
        QUESTIONS[:1],
        ANSWERS[:1],
        samples.valid_tokens[[0]][:, [0, 2]].numpy(),
    )
    length = int(first.prompt_ends[0]) + 1
    assert torch.equal(prompts.tokens.input_ids[0, :length], first.input_ids[0, :length])
    assert torch.equal(
        prompts.tokens.position_ids[:, 0, :length], first.position_ids[:, 0, :length]
    )
    assert torch.equal(prompts.features[:2], features[[0, 2]])


def test_tiles_say_what_they_show_those_with_most_focus_first(encoder):
    """The ship is in tile 2 and the boats, of which all count, in tiles 2 and 4; a train nowhere;
    in the other region the ship is in tile 5."""
    found = said(encoder, level(), [5, 1, 2])
    of_ship = [(tile, answer) for question, tile, answer in found if question == 0]
    assert of_ship[:2] == [(2, "red"), (1, "not visible")]
    assert (5, "red") in of_ship[2:]
    boats = [(tile, answer) for question, tile, answer in found if question == 1]
    assert boats == [(1, "0")]  # tiles 2 and 4 show some of them
    train = [(tile, answer) for question, tile, answer in found if question == 2]
    assert train == [(2, "no"), (1, "no")]


def test_all_that_counts_is_in_one_tile(encoder):
    boats = [one for one in said(encoder, level(boats=(3, 3)), [1, 3]) if one[0] == 1]
    assert boats == [(1, 3, "2"), (1, 1, "0")]


def test_what_the_overview_shows_is_not_denied(encoder):
    samples = level()
    target = samples.target.clone()
    target[:, 0, 0] = target[:, 1:].amax((1, 2))
    answers = {
        answer
        for question, _, answer in said(encoder, replace(samples, target=target), [1, 2])
        if question == 0
    }
    assert answers == {"red"}


def test_what_cannot_be_seen_is_not_visible_wherever_it_looks(encoder):
    samples = replace(level(), answerable=torch.tensor([False, True, True, True]))
    samples.answers[0] = "not visible"
    found = [one for one in said(encoder, samples, [4, 2]) if one[0] == 0][:2]
    assert found == [(0, 2, "not visible"), (0, 4, "not visible")]


def test_nothing_is_asked_where_there_is_nothing_to_say(encoder):
    """Each tile shows some of what all of it counts of."""
    samples = level()
    target = torch.zeros_like(samples.target)
    target[:, 1:, 0] = 0.5
    samples = replace(samples, target=target, categories=["count"] * 4)
    assert searched(encoder, samples, [1, 4])[0] is None
