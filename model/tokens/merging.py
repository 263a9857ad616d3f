"""Tokens of a tile that become one: the mean of all that is known of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from .reducer import DetailTile


def merge(tile: DetailTile, representatives: np.ndarray) -> DetailTile:
    """One token for every representative, in its place, the mean of the tokens that it stands for.

    representatives: (kept tokens,), for every kept token the cell of the token that stands for it;
    a representative stands for itself.
    """
    image = tile.image
    cells, group = np.unique(representatives, return_inverse=True)
    rows, to_group = image.features.rows(image.kept), torch.from_numpy(group)
    sizes = torch.from_numpy(np.bincount(group))

    def mean(part: Tensor) -> Tensor:
        sums = torch.zeros(len(cells), *part.shape[1:])
        sums.index_add_(0, to_group, part[rows].float())
        return (sums / sizes.view(-1, *[1] * (part.ndim - 1))).to(part.dtype)

    scores = np.full_like(tile.scores, np.nan)
    scores[cells] = np.bincount(group, tile.scores[image.kept]) / sizes.numpy()
    features = image.features.map(mean, cells)
    return DetailTile(replace(image, features=features, kept=cells), scores)
