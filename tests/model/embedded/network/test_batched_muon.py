"""Muon over stacked matrices is PyTorch's Muon."""

from __future__ import annotations

import torch

from model.embedded.network.batched_muon import BatchedMuon, orthogonalised


def test_steps_equal_pytorchs():
    shapes = [(16, 8), (16, 8), (8, 8), (8, 24)]
    start = [torch.randn(shape, generator=torch.manual_seed(i)) for i, shape in enumerate(shapes)]
    ours, theirs = ([torch.nn.Parameter(w.clone()) for w in start] for _ in range(2))
    settings = {"lr": 0.01, "weight_decay": 0.1}
    optimizers = (
        BatchedMuon(ours, **settings),
        torch.optim.Muon(theirs, adjust_lr_fn="match_rms_adamw", **settings),
    )
    for step in range(4):
        for parameters, optimizer in zip((ours, theirs), optimizers, strict=True):
            for index, parameter in enumerate(parameters):
                seed = torch.manual_seed(100 * step + index)
                parameter.grad = torch.randn(parameter.shape, generator=seed)
            optimizer.step()
    for mine, reference, first in zip(ours, theirs, start, strict=True):
        moved = (reference - first).abs().max()
        torch.testing.assert_close(mine, reference, rtol=0, atol=0.02 * moved.item())  # bfloat16


def test_update_has_singular_values_near_one():
    values = torch.linalg.svdvals(orthogonalised(torch.randn(3, 32, 12)).float())
    assert values.min() > 0.5
    assert values.max() < 1.3
