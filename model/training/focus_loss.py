"""Direct supervision of text-to-vision attention: does this token's ground hold what is asked?"""

from __future__ import annotations

import math

import torch
from torch import Tensor

ABSENT_WEIGHT = 0.3
"""Weight of a sample without a target against one with it."""


def log_focus(logits: Tensor, valid: Tensor) -> Tensor:
    """Log of the focus scores: softmax over a sample's valid tokens per head, mean over heads.

    logits: (batch, heads, tokens). valid: bool (batch, tokens). Returns float32 (batch, tokens),
    very low where not valid.
    """
    masked = logits.float().masked_fill(~valid[:, None], -1e4)
    return masked.log_softmax(-1).logsumexp(1) - math.log(logits.shape[1])


def focus_loss(logits: Tensor, valid: Tensor, target: Tensor) -> Tensor:
    """KL(wanted || focus scores), a weighted mean over the batch, in nats.

    target: float (batch, tokens), the share of each token's ground that what is asked about covers.
    Wanted is the target as a distribution over all local tokens; flat where it is absent, so that a
    question that names nothing in the scene leaves the focus flat.
    """
    scores = log_focus(logits, valid)
    target = target * valid
    mass = target.sum(-1, keepdim=True)
    present = mass > 0
    flat = valid / valid.sum(-1, keepdim=True).clamp(min=1)
    wanted = torch.where(present, target / mass.clamp(min=1e-9), flat)
    divergence = (torch.xlogy(wanted, wanted) - wanted * scores).sum(-1)
    weights = torch.where(present[:, 0], 1.0, ABSENT_WEIGHT)
    return (divergence * weights).sum() / weights.sum()
