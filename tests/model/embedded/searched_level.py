"""A level of two regions with a focus on tiles of one's choice, to be answered from."""

from __future__ import annotations

import torch
from torch import Tensor

from model.embedded.network.token_batch import PromptEncoder, TokenBatch
from model.embedded.samples.samples import SampleBatch
from model.vlm.chat_prompt import OVERVIEW, detail_introduction

TILES, TOKENS, WIDTH = 6, 4, 3
QUESTIONS = ["What color is the ship?", "How many boats are there?", "Is there a train?"]
ANSWERS = ["red", "2", "no"]


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


def focused(
    encoder: PromptEncoder, samples: SampleBatch, looks_at: list[int]
) -> tuple[TokenBatch, Tensor, Tensor]:
    """The level's tokens, features and focus logits; the focus lies on these tiles, whatever is
    asked, the last of them most."""
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
    tiles = samples.tiles.shape[:2].numel()
    features = torch.arange(tiles * TOKENS * WIDTH).float().view(tiles, TOKENS, WIDTH)
    return tokens, features, logits
