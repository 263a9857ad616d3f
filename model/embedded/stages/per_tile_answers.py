"""What the engine makes of a prompt for each of the best tiles, as a loss: how likely the true
answer is over all of them (RAG-Sequence, Lewis et al., arXiv 2005.11401, section 2.1; see
vlm/marginal_decoding.py), or for a number, how likely the tiles' counts add up to it.

Which tile shows the thing is nowhere said: whoever foresees the answer best learns most, and the
others learn to abstain.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ...scenes.questions import NOT_VISIBLE, Category
from ...vlm.marginal_decoding import LEAST_SHARE, counts_of, distribution_of_sum
from ..network.batched_forward import Decoded
from ..network.token_batch import PromptEncoder, TokenBatch, level_scores
from ..samples.samples import PER_TILE_ANSWERS, SampleBatch
from ..samples.searched_answers import SearchedPrompts, answered_in, prompts_of

SILENCE_WEIGHT = 0.15
"""How far an answer is judged among those who do not abstain, as it is decoded; the rest of the way
among all, or everybody might abstain."""
PLAIN_WEIGHT = 0.1
"""Of a number's likelihood without adding up: what is said first decides whether it is one."""
CATEGORY_WEIGHTS = {Category.REASONING.value: 2.0}
"""Directions and comparisons: the hardest, and of many kinds."""


@dataclass(frozen=True)
class PerTilePrompts:
    """Prompts of the overview and one tile, as many for every question, one after the other.

    shares: (questions, prompts of each), of the focus, they sum to 1. answers, categories: of the
    questions.
    """

    searched: SearchedPrompts
    shares: Tensor
    answers: list[str]
    categories: list[str]


@dataclass(frozen=True)
class AnswerTokens:
    """The tokens that begin the answer that nothing is to be seen, and those of 0 to 9."""

    abstention: int
    digits: tuple[int, ...]


def per_tile_prompts(
    encoder: PromptEncoder,
    samples: SampleBatch,
    tokens: TokenBatch,
    features: Tensor,
    focus_logits: Tensor,
    most_questions: int,
) -> PerTilePrompts | None:
    """The prompts of at most so many questions, drawn at random from those whose answer can be
    seen in the tiles with most of the focus, or is that there is no such thing; None where there is
    no such question.

    samples: of FOCUS, with `details`; tokens, focus_logits: the level as it was scored. features:
    (samples * tiles, tokens, hidden size).
    """
    sample = torch.tensor(samples.question_samples or range(len(samples.questions)))
    ground = samples.valid_tokens.any(2)[sample, 1:]
    by_tile = level_scores(tokens, focus_logits, *samples.target.shape[1:]).sum(2)[:, 1:].cpu()
    by_tile = by_tile.masked_fill(~ground, 0.0)
    shares, best = by_tile.topk(min(PER_TILE_ANSWERS, by_tile.shape[1]), dim=1)
    fit = answered_in(samples, best)
    if not len(fit):
        return None
    asked = fit[torch.randperm(len(fit))[:most_questions]].sort().values
    shares, tiles = shares[asked].clamp(min=LEAST_SHARE), best[asked] + 1
    shown = torch.stack([torch.zeros_like(tiles), tiles], 2).flatten(0, 1)
    of_prompt = asked.repeat_interleave(tiles.shape[1])
    return PerTilePrompts(
        prompts_of(encoder, samples, features, of_prompt, shown),
        (shares / shares.sum(1, keepdim=True)).to(features.device),
        [samples.answers[one] for one in asked.tolist()],
        [samples.categories[one] for one in asked.tolist()],
    )


def loss_of_answers(decoded: Decoded, prompts: PerTilePrompts, words: AnswerTokens) -> Tensor:
    """How unlikely the true answers are over the prompts of each question: nats, a weighted mean
    over the questions."""
    tokens, count = prompts.searched.tokens, prompts.shares.shape[1]
    logs = decoded.answer_logits.log_softmax(-1)
    of_token = logs.gather(1, tokens.answer_ids[:, None])[:, 0]
    apart = of_token.new_zeros(prompts.shares.numel())
    apart = apart.index_add(0, tokens.answer_questions, of_token).view(-1, count)
    begins = torch.ones_like(tokens.answer_questions, dtype=torch.bool)
    begins[1:] = tokens.answer_questions[1:] != tokens.answer_questions[:-1]
    first = logs[begins].view(-1, count, logs.shape[1])
    shares = prompts.shares.log()
    overall = (shares + apart).logsumexp(1)
    silent = first[..., words.abstention].exp().clamp(max=1 - 1e-3)
    heard = (shares + torch.log1p(-silent)).logsumexp(1)
    losses = []
    for place, (answer, category) in enumerate(
        zip(prompts.answers, prompts.categories, strict=True)
    ):
        plain = -overall[place]
        if category == Category.COUNT.value and answer.isdigit():
            sure = torch.ones(count, device=first.device)  # each tile is to know for itself
            counts = counts_of(first[place].exp(), sure, words.digits, words.abstention)
            of_sums = distribution_of_sum(counts)
            losses.append(PLAIN_WEIGHT * plain - (of_sums[int(answer)] + 1e-6).log())
        elif category == Category.PRESENCE.value or answer == NOT_VISIBLE:
            losses.append(plain)
        else:
            losses.append(plain + SILENCE_WEIGHT * heard[place])
    weights = [CATEGORY_WEIGHTS.get(name, 1.0) for name in prompts.categories]
    weight = torch.tensor(weights, device=overall.device)
    return (torch.stack(losses) * weight).sum() / weight.sum()
