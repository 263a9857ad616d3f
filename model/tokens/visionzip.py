"""A comparator after VisionZip (arXiv 2412.04467): salient tokens, and a few for all the others.

The tokens that get most of the encoder's attention are kept as they are ('dominant'); the others
are merged into a few by similarity ('contextual'): targets at even distances, each the mean of
itself and of the tokens that are most like it. 54 and 10 of 64 are published; the same share is
taken of any budget, alike in all tiles.

Deviations: similarity is the cosine of the tokens that the language model would get, not of the
encoder's keys, and a merged token is the plain mean of its members.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from .merging import merge
from .reducer import DetailTile, TokenReducer, of_kept_tokens, with_kept

CONTEXTUAL_SHARE = 10 / 64


class VisionZip(TokenReducer):
    """An equal share of the budget for every tile."""

    needs_saliency = True

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        count = budget // max(len(tiles), 1)
        return [_zipped(tile, count) for tile in tiles]


def _zipped(tile: DetailTile, count: int) -> DetailTile:
    features, kept = tile.image.features, tile.image.kept
    if len(kept) <= count:
        return tile
    contextual = round(CONTEXTUAL_SHARE * count)
    attention = of_kept_tokens(features.attention, tile)
    dominant = np.zeros(len(kept), dtype=bool)
    dominant[np.argsort(-attention, kind="stable")[: count - contextual]] = True
    if not contextual:
        return with_kept([tile], [kept[dominant]])[0]
    others = np.flatnonzero(~dominant)
    targets = others[np.arange(contextual) * len(others) // contextual]
    unit = torch.nn.functional.normalize(features.tokens[features.rows(kept)].float(), dim=-1)
    nearest = (unit[others] @ unit[targets].T).argmax(dim=1).numpy()
    stands_for = np.arange(len(kept))
    stands_for[others] = targets[nearest]
    stands_for[targets] = targets
    return merge(tile, kept[stands_for])
