"""Answers from the tiles that the model's own focus chooses, one at a time, as it will answer.

What a model points at for a thing that is not there looks more like it than any tile taken at
random: only on such prompts does it learn to say no. And of the tiles it points at for a thing that
is there, it learns which one shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from .focus_loss import level_scores
from .questions import NOT_VISIBLE, Category
from .samples import ANSWERS_APART, SampleBatch
from .token_batch import PromptEncoder, TokenBatch

ABSENT_PROMPTS = 2
"""Prompts about what is not there."""
LEAST_SHARE, WHOLE_SHARE = 0.35, 0.9
"""Of what is asked about, what must lie in a tile for its answer to be seen there; the second where
all of it counts."""
WHOLE = (Category.COUNT.value, Category.REASONING.value)
MOST_ELSEWHERE = 0.02
"""Of what is asked about, what may lie in a tile that is said not to show it."""
SEEN_IN_OVERVIEW = 12.0
"""Pixels of the overview that, covered by what is asked about, may show it there."""
NOTHING_THERE = {Category.PRESENCE.value: "no", Category.COUNT.value: "0"}
"""What a tile says that does not show what is asked about, where it is not 'not visible'."""


@dataclass(frozen=True)
class SearchedPrompts:
    """Prompts of the overview and one tile, in the order of the questions, and the vision features
    of their tiles, (prompts * 2, tokens, hidden size)."""

    tokens: TokenBatch
    features: Tensor


def searched_prompts(
    encoder: PromptEncoder,
    samples: SampleBatch,
    tokens: TokenBatch,
    features: Tensor,
    focus_logits: Tensor,
) -> SearchedPrompts | None:
    """Prompts of the tiles with most of the focus: those whose answer is seen there, and for each
    question the first that does not show what is somewhere else. None where there are none.

    samples: of FOCUS, with `details`; tokens, focus_logits: the level as it was scored. features:
    (samples * tiles, tokens, hidden size).
    """
    best = best_tiles(samples.target, tokens, focus_logits.detach()).cpu()
    prompts = list(_prompts(samples, best))
    if not prompts:
        return None
    questions, shown, answers = zip(*prompts)
    of_question = samples.question_samples or range(len(samples.questions))
    sample = torch.tensor([of_question[one] for one in questions])
    pictures = torch.stack([torch.zeros(len(shown), dtype=torch.long), torch.tensor(shown)], 1)
    introductions = [
        [samples.details[one][tile] for tile in line]
        for one, line in zip(sample.tolist(), pictures.tolist(), strict=True)
    ]
    encoded = encoder.encode(
        introductions,
        [samples.questions[one] for one in questions],
        answers,
        samples.valid_tokens[sample[:, None], pictures].numpy(),
    )
    tiles = samples.tiles.shape[1]
    rows = (sample[:, None] * tiles + pictures).flatten().to(features.device)
    return SearchedPrompts(encoded.to(features.device), features.index_select(0, rows))


def _prompts(samples: SampleBatch, best: Tensor) -> Iterator[tuple[int, int, str]]:
    """(question, tile, what is to be said), the tiles of each question by their focus."""
    target = samples.target.cpu()
    covered = target.sum(2)
    in_overview = covered[:, 0] * (samples.tiles.shape[-1] ** 2 / target.shape[2])
    there = covered[:, 1:].sum(1)
    shares = covered.gather(1, best) / there.clamp(min=1e-9)[:, None]
    for question, category in enumerate(samples.categories):
        truth, tiles = samples.answers[question], best[question].tolist()
        if not samples.answerable[question] or not there[question]:
            yield from ((question, tile, truth) for tile in tiles[:ABSENT_PROMPTS])
            continue
        needed = WHOLE_SHARE if category in WHOLE else LEAST_SHARE
        missed = bool(in_overview[question] > SEEN_IN_OVERVIEW)  # or it would be seen there
        for tile, share in zip(tiles, shares[question].tolist(), strict=True):
            if share >= needed:
                yield question, tile, truth
            elif share <= MOST_ELSEWHERE and not missed:
                missed = True
                yield question, tile, NOTHING_THERE.get(category, NOT_VISIBLE)


def best_tiles(target: Tensor, tokens: TokenBatch, focus_logits: Tensor) -> Tensor:
    """The detail tiles with most of the focus, most first: (questions, ANSWERS_APART), fewer where
    there are no more. target: (questions, tiles, tokens), for its shape."""
    by_tile = level_scores(tokens, focus_logits, *target.shape[1:]).sum(2)
    most = min(ANSWERS_APART, target.shape[1] - 1)
    return by_tile[:, 1:].topk(most, dim=1).indices + 1
