"""Muon for many small matrices: those of equal shape are orthogonalised together.

`torch.optim.Muon` takes one matrix after the other, which on a GPU is thousands of launches a step
for a model of narrow layers. The update is the same, and a test holds it against PyTorch's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5


class BatchedMuon(torch.optim.Optimizer):
    """Momentum orthogonalised by Newton-Schulz iterations (Jordan et al. 2024), scaled to the size
    of AdamW's updates (Liu et al., arXiv 2502.16982), with decoupled weight decay.

    params: matrices only.
    """

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float,
        weight_decay: float = 0.1,
        momentum: float = 0.95,
    ) -> None:
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    by_shape[parameter.shape].append(parameter)
            for shape, matrices in by_shape.items():
                gradients = [matrix.grad for matrix in matrices]
                averages = [self._momentum(matrix) for matrix in matrices]
                torch._foreach_lerp_(averages, gradients, 1 - group["momentum"])
                looking_ahead = torch._foreach_lerp(gradients, averages, group["momentum"])
                update = orthogonalised(torch.stack(looking_ahead))
                rate = group["lr"] * 0.2 * max(shape) ** 0.5
                torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(matrices, list(update.float().unbind(0)), alpha=-rate)

    def _momentum(self, matrix: Tensor) -> Tensor:
        state = self.state[matrix]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(matrix)
        return state["momentum"]


def orthogonalised(matrices: Tensor) -> Tensor:
    """The nearest matrices with all singular values near 1; (matrices, rows, columns), bfloat16."""
    a, b, c = NEWTON_SCHULZ
    x = matrices.bfloat16()
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.mT
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x
