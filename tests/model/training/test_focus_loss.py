"""The focus loss against an independent computation."""

from __future__ import annotations

import numpy as np
import torch

from model.training.focus_loss import ABSENT_WEIGHT, focus_loss, log_focus


def test_focus_scores_are_the_mean_of_the_heads_distributions():
    logits = torch.randn(2, 3, 5)
    valid = torch.tensor([[True] * 5, [True, True, False, True, False]])
    scores = log_focus(logits, valid).exp().numpy()
    for sample in range(2):
        chosen = np.flatnonzero(valid[sample].numpy())
        weights = np.exp(logits[sample].numpy()[:, chosen])
        expected = (weights / weights.sum(1, keepdims=True)).mean(0)
        np.testing.assert_allclose(scores[sample, chosen], expected, rtol=1e-5)
    assert scores[1, [2, 4]].max() < 1e-6


def test_loss_is_the_divergence_from_target_or_flat():
    logits = torch.randn(2, 2, 4)
    valid = torch.ones(2, 4, dtype=torch.bool)
    target = torch.tensor([[0.0, 0.5, 0.25, 0.0], [0.0, 0.0, 0.0, 0.0]])
    scores = log_focus(logits, valid).exp().double().numpy()
    present = sum(
        share * np.log(share / scores[0, token]) for token, share in ((1, 2 / 3), (2, 1 / 3))
    )
    absent = sum(0.25 * np.log(0.25 / score) for score in scores[1])
    expected = (present + ABSENT_WEIGHT * absent) / (1 + ABSENT_WEIGHT)
    np.testing.assert_allclose(focus_loss(logits, valid, target).item(), expected, rtol=1e-5)


def test_pointing_at_the_target_is_best():
    valid = torch.ones(1, 4, dtype=torch.bool)
    target = torch.tensor([[0.0, 0.3, 0.0, 0.0]])
    right = torch.tensor([[[-20.0, 20.0, -20.0, -20.0]]])
    assert focus_loss(right, valid, target) < 1e-3
    assert focus_loss(right.roll(1, -1), valid, target) > 5
    assert focus_loss(torch.zeros(1, 1, 4), valid, torch.zeros(1, 4)).abs() < 1e-6
