"""Anchored Token Selection: the tokens of each tile that stand out in the vision encoder.

GeoLLaVA-8K (arXiv 2505.21375, section 3.3): a cluster's score is its similarity to the tile's CLS
token in the space of the encoder's second-to-last attention layer; the best 24 (or 18, 12, 6) of a
tile are kept, in spatial order. The score is linear, so that a cluster's is the mean of its tokens'
scores, which the vision encoder's wrapper reads while it runs. Encoders without a CLS token are
anchored to all patches instead: see vlm.qwen_vl and vlm.llava for what each does.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .reducer import DetailTile, TokenReducer, of_kept_tokens, with_kept

TOKENS_A_TILE = 24


class AnchoredSelection(TokenReducer):
    """The best `tokens_a_tile` tokens of each tile, fewer where the budget is too small for all."""

    by_tile = True
    needs_saliency = True

    def __init__(self, tokens_a_tile: int = TOKENS_A_TILE) -> None:
        self.tokens_a_tile = tokens_a_tile

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        count = min(self.tokens_a_tile, budget // max(len(tiles), 1))
        return with_kept(tiles, [_most_salient(tile, count) for tile in tiles])


def _most_salient(tile: DetailTile, count: int) -> np.ndarray:
    scores = of_kept_tokens(tile.image.features.anchored, tile)
    return np.sort(tile.image.kept[np.argsort(-scores, kind="stable")[:count]])
