"""Background Token Pruning: uniform ground becomes few tokens, whatever the question.

GeoLLaVA-8K (arXiv 2505.21375, section 3.2): every token's parent is the cell of its 3 x 3
neighbourhood, itself included, to which it has the highest affinity; tokens with one root are a
cluster, and its token is their mean.

Deviations. The published affinity is a learned head, which gets no gradient in the released
training code; here it is the cosine similarity of neighbouring tokens, and a token's affinity to
itself is SELF_AFFINITY: below that no neighbour is like it. It works on the tokens that the
language model would get, after projector and pooling, instead of on the vision encoder's patches;
Qwen3-VL's DeepStack features are averaged alike.

Of equal affinities the first neighbour in reading order is taken. Affinity is symmetric, so a walk
from parent to parent can only end in two tokens that are each other's parent; the first of them is
the root. Memory is linear in the tokens: an affinity of any two of them is never formed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from .merging import merge
from .reducer import DetailTile, TokenReducer

SELF_AFFINITY = 0.9
"""How alike (cosine) a neighbour has to be."""

FORWARD = ((0, 1), (1, -1), (1, 0), (1, 1))
"""Row and column steps to the neighbours that follow in reading order."""


class BackgroundPruning(TokenReducer):
    """One token for every cluster of tokens that are alike. See above."""

    by_tile = True

    def __init__(self, device: torch.device) -> None:
        self._device = device

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        return [self._reduced(tile) for tile in tiles]

    def _reduced(self, tile: DetailTile) -> DetailTile:
        features = tile.image.features
        if features.cells is not None:  # tokens have been merged or dropped: no neighbourhoods
            return tile
        kept = torch.zeros(len(features.tokens), dtype=torch.bool)
        kept[torch.as_tensor(tile.image.kept, dtype=torch.long)] = True
        roots = cluster_roots(features.tokens.to(self._device), kept.to(self._device))
        return merge(tile, roots.cpu().numpy()[tile.image.kept])


def cluster_roots(tokens: Tensor, kept: Tensor, self_affinity: float = SELF_AFFINITY) -> Tensor:
    """Which token each token's cluster is rooted in.

    tokens: (side * side, width), row-major. kept: bool (side * side,); the others stay alone.
    Returns: int64 (side * side,).
    """
    parents = _parents(tokens, kept, self_affinity)
    cells = torch.arange(len(parents), device=parents.device)
    first_of_pair = (parents[parents] == cells) & (cells < parents)
    roots = torch.where(first_of_pair, cells, parents)
    for _ in range(int(np.ceil(np.log2(max(len(roots), 2))))):  # pointer jumping
        roots = roots[roots]
    return roots


def _parents(tokens: Tensor, kept: Tensor, self_affinity: float) -> Tensor:
    side = round(len(tokens) ** 0.5)
    unit = torch.nn.functional.normalize(tokens.float(), dim=-1).view(side, side, -1)
    kept = kept.view(side, side)
    cells = torch.arange(side * side, device=tokens.device).view(side, side)
    best = torch.full((side, side), -torch.inf, device=tokens.device)
    parents = cells.clone()
    affinities = {step: _to_neighbour(unit, kept, *step) for step in FORWARD}
    neighbours = [((-r, -c), affinities[r, c]) for r, c in reversed(FORWARD)]
    neighbours += [((r, c), affinities[r, c]) for r, c in FORWARD]
    for (down, across), affinity in neighbours:  # in reading order
        place = (_overlap(side, down), _overlap(side, across))
        other = (_overlap(side, -down), _overlap(side, -across))
        closer = affinity > best[place]
        best[place] = torch.where(closer, affinity, best[place])
        parents[place] = torch.where(closer, cells[other], parents[place])
    return torch.where(best >= self_affinity, parents, cells).flatten()


def _to_neighbour(unit: Tensor, kept: Tensor, down: int, across: int) -> Tensor:
    """Cosine similarity of every token that has this neighbour with it; -inf without both."""
    side = len(unit)
    place = (_overlap(side, down), _overlap(side, across))
    other = (_overlap(side, -down), _overlap(side, -across))
    similarity = (unit[place] * unit[other]).sum(dim=-1)
    return similarity.masked_fill(~(kept[place] & kept[other]), -torch.inf)


def _overlap(side: int, step: int) -> slice:
    """The rows (or columns) that have a neighbour `step` further on."""
    return slice(max(0, -step), side - max(0, step))
