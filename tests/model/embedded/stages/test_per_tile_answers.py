"""The loss of answers from several prompts is what the engine makes of them: against an independent
computation, question by question."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import product

import pytest
import torch
from searched_level import ANSWERS, QUESTIONS, TOKENS, focused, level

from model.embedded.network.batched_forward import Decoded
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import TURN_END, train_tokenizer
from model.embedded.stages.per_tile_answers import (
    CATEGORY_WEIGHTS,
    PLAIN_WEIGHT,
    SILENCE_WEIGHT,
    AnswerTokens,
    loss_of_answers,
    per_tile_prompts,
)

TEXTS = [*QUESTIONS, *ANSWERS, "overview: detail at x", "not visible", *map(str, range(10))]


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(TEXTS, 400)


def first_token(tokenizer, text: str) -> int:
    return tokenizer(text, add_special_tokens=False)["input_ids"][0]


def prompts_of(tokenizer, samples, looks_at: list[int], most_questions: int = 9):
    encoder = PromptEncoder(tokenizer, 2)
    tokens, features, logits = focused(encoder, samples, looks_at)
    torch.manual_seed(0)
    return (
        per_tile_prompts(encoder, samples, tokens, features, logits, most_questions),
        features,
        encoder,
    )


def test_each_of_the_best_tiles_has_a_prompt_of_its_own(tokenizer, monkeypatch):
    monkeypatch.setattr("model.embedded.stages.per_tile_answers.PER_TILE_ANSWERS", 2)
    samples = level()
    prompts, features, encoder = prompts_of(tokenizer, samples, [4, 2])
    assert prompts.answers == ANSWERS, "the other region's ship is in neither tile"
    expected = encoder.encode(
        [[samples.details[0][0], samples.details[0][tile]] for tile in (2, 4)] * 3,
        [question for question in QUESTIONS for _ in range(2)],
        [answer for answer in ANSWERS for _ in range(2)],
        torch.stack([samples.valid_tokens[0, [0, tile]] for tile in (2, 4)] * 3).numpy(),
    )
    assert torch.equal(prompts.searched.tokens.input_ids, expected.input_ids)
    assert torch.equal(prompts.searched.tokens.vision_sources, expected.vision_sources)
    assert torch.equal(prompts.searched.features, features[[0, 2, 0, 4] * 3])
    assert prompts.shares.sum(1) == pytest.approx(torch.ones(3))
    assert (prompts.shares[:, 0] > prompts.shares[:, 1]).all()


def test_some_of_the_questions_are_drawn_and_none_where_nothing_was_found(tokenizer, monkeypatch):
    monkeypatch.setattr("model.embedded.stages.per_tile_answers.PER_TILE_ANSWERS", 2)
    prompts, _, _ = prompts_of(tokenizer, level(), [4, 2], most_questions=1)
    assert len(prompts.answers) == 1
    samples = level()
    target = samples.target.clone()
    target[2, 3, 0] = 0.5  # a train
    assert prompts_of(tokenizer, replace(samples, target=target), [1, 4])[0] is None


def test_a_place_without_ground_is_never_shown(tokenizer):
    samples = level()
    ground = samples.valid_tokens.clone()
    ground[:, 4] = False
    prompts, _, _ = prompts_of(tokenizer, replace(samples, valid_tokens=ground), [2, 4])
    count = prompts.shares.shape[1]
    shown = prompts.searched.tokens.vision_sources.unique() // TOKENS % 2
    assert count == 5 and set(shown.tolist()) <= {0, 1}
    assert prompts.shares.min() < 1e-6, "the tile without ground has no say"


def test_the_loss_is_that_of_the_engines_answer(tokenizer, monkeypatch):
    monkeypatch.setattr("model.embedded.stages.per_tile_answers.PER_TILE_ANSWERS", 2)
    samples = level()
    categories = ["object color", "count", "presence", "reasoning"]
    target = samples.target.clone()
    target[3] = target[0]  # one more question that these tiles answer
    samples = replace(
        samples, categories=categories, target=target, question_samples=[0, 0, 0, 0],
        details=samples.details[:1], introductions=samples.introductions[:1],
        tiles=samples.tiles[:1], valid_tiles=samples.valid_tiles[:1],
        valid_tokens=samples.valid_tokens[:1],
    )  # fmt: skip
    prompts, _, _ = prompts_of(tokenizer, samples, [4, 2])
    torch.manual_seed(3)
    logits = 2 * torch.randn(len(prompts.searched.tokens.answer_ids), len(tokenizer))
    nothing, digits = (
        first_token(tokenizer, "not visible"),
        [first_token(tokenizer, str(number)) for number in range(10)],
    )
    found = loss_of_answers(
        Decoded(logits, torch.zeros(0)), prompts, AnswerTokens(nothing, tuple(digits))
    )
    rows = iter(logits.softmax(-1).tolist())
    expected, weights = 0.0, 0.0
    for answer, category, shares in zip(
        prompts.answers, prompts.categories, prompts.shares.tolist(), strict=True
    ):
        ids = tokenizer(answer + TURN_END, add_special_tokens=False)["input_ids"]
        apart = [[next(rows) for _ in ids] for _ in shares]
        overall = sum(
            share * math.prod(row[token] for row, token in zip(part, ids, strict=True))
            for share, part in zip(shares, apart, strict=True)
        )
        loss = -math.log(overall)
        if category == "count":
            counts = []
            for part in apart:
                seen = [part[0][digit] for digit in digits]
                seen[0] += part[0][nothing]
                counts.append([likely / sum(seen) for likely in seen])
            likely = sum(
                counts[0][one] * counts[1][other]
                for one, other in product(range(10), repeat=2)
                if one + other == int(answer)
            )
            loss = PLAIN_WEIGHT * loss - math.log(likely + 1e-6)
        elif category != "presence":
            heard = sum(s * (1 - part[0][nothing]) for s, part in zip(shares, apart, strict=True))
            loss += SILENCE_WEIGHT * math.log(heard)
        weight = CATEGORY_WEIGHTS.get(category, 1.0)
        expected, weights = expected + weight * loss, weights + weight
    assert found.item() == pytest.approx(expected / weights, rel=1e-4)
