"""Narrower copies of decoder layers: of the gated MLP, only the units that say most.

A focus module has to find where to look, not what to answer; with half of the MLP, which is most of
a layer's cost, it does so at well under half of what reading the language model's own attention
costs. Structured magnitude pruning, after which the copy is trained.
"""

from __future__ import annotations

from torch import Tensor, nn

GATE, UP, DOWN = (f"mlp.{part}_proj.weight" for part in ("gate", "up", "down"))
MULTIPLE = 8
"""Of units, which processors and GPUs multiply well."""


def has_plain_mlp(layer: nn.Module) -> bool:
    """Whether a decoder layer's MLP is one that can be narrowed; experts and others cannot."""
    return {GATE, UP, DOWN} <= {name for name, _ in layer.named_parameters()}


def narrow_size(intermediate_size: int, share: float) -> int:
    """How many units this share of an MLP has."""
    if share == 1:
        return intermediate_size
    multiples = round(intermediate_size * share / MULTIPLE)
    return min(intermediate_size, MULTIPLE * max(1, multiples))


def narrowed(weights: dict[str, Tensor], intermediate_size: int) -> dict[str, Tensor]:
    """A decoder layer's parameters (by their names within it) with so many units in its MLP: those
    with the largest product of the norms of their gate, up and down weights, in their order."""
    gate, up, down = weights[GATE].float(), weights[UP].float(), weights[DOWN].float()
    said = gate.norm(dim=1) * up.norm(dim=1) * down.norm(dim=0)
    kept = said.topk(intermediate_size).indices.sort().values
    narrow = {GATE: weights[GATE][kept], UP: weights[UP][kept], DOWN: weights[DOWN][:, kept]}
    return weights | narrow
