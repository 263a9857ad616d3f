"""What is trained when: the mix of stages, and which vision tokens are kept."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from ..samples.samples import SampleStage

MIXES: tuple[tuple[float, dict[SampleStage, float]], ...] = (
    (0.25, {SampleStage.VISION: 1.0}),
    (0.37, {SampleStage.VISION: 0.3, SampleStage.RECOGNITION: 0.7}),
    (
        1.00,
        {
            SampleStage.VISION: 0.08,
            SampleStage.RECOGNITION: 0.20,
            SampleStage.FOCUS: 0.42,
            SampleStage.ANSWER: 0.30,
        },
    ),
)
"""Up to which share of the training, which share of the steps each stage gets."""


def stage_of(seed: int, batch: int, progress: float) -> SampleStage:
    """The stage of a batch. progress: 0..1, how much of the training is over. The same arguments
    give the same stage."""
    mix = next(mix for end, mix in MIXES if progress < end or end == 1.0)
    draw = random.Random(f"{seed} {batch}")
    return draw.choices(list(mix), list(mix.values()))[0]


def kept_tokens(
    stage: SampleStage, target: Tensor, ground: Tensor, generator: torch.Generator
) -> Tensor:
    """Which vision tokens reach the model, bool (batch, tiles, tokens), on the CPU.

    In ANSWER prompts half of the batches keep everything and the others a random share of the
    detail tokens, as many in every sample; mostly, but not always, those of the target among them:
    the search drops by focus, which is good but not perfect. The overview stays whole.

    target: (batch, tiles, tokens), and ground: bool, alike, the tokens that there are; on the CPU.
    """
    kept = ground.clone()

    def draw(*shape: int) -> Tensor:
        return torch.rand(shape, generator=generator)

    if stage is not SampleStage.ANSWER or target.shape[1] < 2 or draw(1).item() < 0.5:
        return kept
    batch, details, tokens = target[:, 1:].shape
    share = 0.12 + 0.8 * draw(1).item()
    finds_it = (draw(batch, 1, 1) < 0.85).float()
    by_tile = draw(batch, details, 1)
    scores = draw(batch, details, tokens) + by_tile + 2 * finds_it * (target[:, 1:] > 0)
    scores = scores.masked_fill(~kept[:, 1:], -1.0).flatten(1)
    best = scores.topk(max(1, round(share * details * tokens)), dim=1).indices
    chosen = torch.zeros_like(scores, dtype=torch.bool).scatter_(1, best, True)
    kept[:, 1:] &= chosen.view(batch, details, tokens)
    return kept
