"""Answers from the tiles that the model's own focus chooses, as the search gives them.

What a model points at for a thing that is not there looks more like it than any tile taken at
random: only on such prompts does it learn to say no.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ...scenes.questions import Category
from ..network.token_batch import PromptEncoder, TokenBatch, level_scores
from .samples import ANSWER_TILES, SampleBatch

LEAST_SHARE = 0.35
"""Of what is asked about, what must lie in the chosen tiles for its answer to be seen there."""
WHOLE_SHARE = 0.9
"""The same, where all of it counts."""
WHOLE = (Category.COUNT.value, Category.REASONING.value)


def needed_share(category: str) -> float:
    """Of what a question of this category is about, what must lie in the tiles to answer it."""
    return WHOLE_SHARE if category in WHOLE else LEAST_SHARE


@dataclass(frozen=True)
class SearchedPrompts:
    """Prompts of the overview and some tiles, and the vision features of their tiles, (prompts *
    tiles, tokens, hidden size)."""

    tokens: TokenBatch
    features: Tensor


def searched_prompts(
    encoder: PromptEncoder,
    samples: SampleBatch,
    tokens: TokenBatch,
    features: Tensor,
    focus_logits: Tensor,
) -> SearchedPrompts | None:
    """The prompts of those questions whose answer can be seen in the tiles with most of the focus,
    or is that there is no such thing; None where there is no such question.

    samples: of FOCUS, with `details`; tokens, focus_logits: the level as it was scored. features:
    (samples * tiles, tokens, hidden size).
    """
    best = best_tiles(samples.target, tokens, focus_logits.detach()).cpu()
    chosen = answered_in(samples, best)
    if not len(chosen):
        return None
    shown = torch.cat([torch.zeros_like(best[:, :1]), best + 1], 1)[chosen]
    return prompts_of(encoder, samples, features, chosen, shown)


def answered_in(samples: SampleBatch, best: Tensor) -> Tensor:
    """Which questions these detail tiles answer: what is asked about lies in them, or is not to be
    seen anywhere. best: (questions, tiles of each), from 0 without the overview."""
    covered = samples.target.sum(2)[:, 1:].cpu()
    needed = torch.tensor([needed_share(category) for category in samples.categories])
    seen = covered.gather(1, best).sum(1) >= needed * covered.sum(1)
    return (seen | ~samples.answerable).nonzero()[:, 0]


def prompts_of(
    encoder: PromptEncoder, samples: SampleBatch, features: Tensor, asked: Tensor, shown: Tensor
) -> SearchedPrompts:
    """A prompt for each of the asked questions. shown: its tiles, (prompts, tiles), 0 the
    overview."""
    sample = torch.tensor(samples.question_samples or range(len(samples.questions)))[asked]
    introductions = [
        [samples.details[one][tile] for tile in line]
        for one, line in zip(sample.tolist(), shown.tolist(), strict=True)
    ]
    prompts = encoder.encode(
        introductions,
        [samples.questions[one] for one in asked.tolist()],
        [samples.answers[one] for one in asked.tolist()],
        samples.valid_tokens[sample[:, None], shown].numpy(),
    )
    tiles = samples.tiles.shape[1]
    rows = (sample[:, None] * tiles + shown).flatten().to(features.device)
    return SearchedPrompts(prompts.to(features.device), features.index_select(0, rows))


def best_tiles(target: Tensor, tokens: TokenBatch, focus_logits: Tensor) -> Tensor:
    """The detail tiles with most of the focus, in their order: (questions, ANSWER_TILES) or fewer
    where there are no more. target: (questions, tiles, tokens), for its shape."""
    by_tile = level_scores(tokens, focus_logits, *target.shape[1:]).sum(2)
    most = min(ANSWER_TILES, target.shape[1] - 1)
    return by_tile[:, 1:].topk(most, dim=1).indices.sort(dim=1).values
