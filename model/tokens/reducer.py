"""A token reducer before the language model: which vision tokens it gets to see.

All are interchangeable, the baselines too: a gain is only a gain against those at the same cost.
What drops tokens inside the language model is in layer_drop; how reducers are chosen by name and
composed is in reduction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from torch import Tensor

from ..vlm.vision_language_model import SequenceImage
from .focus_pruning import keep_best_tokens


@dataclass(frozen=True)
class DetailTile:
    """A detail tile on its way into the prompt.

    scores: float64 (tokens a tile,), the focus scores, NaN where there is no ground.
    """

    image: SequenceImage
    scores: np.ndarray


class TokenReducer:
    """Keeps everything that fits: 'none'.

    by_tile: whether it needs neither the question nor the other tiles, so that a tile can be
    reduced as soon as it is encoded. needs_saliency: whether it chooses by what the vision tower
    says of each token.
    """

    by_tile = False
    needs_saliency = False

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        """The same tiles with fewer tokens, if possible at most `budget` in all; positions as they
        were.

        'none' keeps whole tiles, best first, as many as fit.
        """
        order = sorted(range(len(tiles)), key=lambda place: -np.nansum(tiles[place].scores))
        kept = [np.empty(0, dtype=int)] * len(tiles)
        for place in order:
            tokens = tiles[place].image.kept
            if len(tokens) <= budget:
                kept[place] = tokens
                budget -= len(tokens)
        return with_kept(tiles, kept)


class FocusPruning(TokenReducer):
    """The tokens with the highest focus scores, of all tiles together; see focus_pruning."""

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        return keep_best(tiles, [tile.scores for tile in tiles], budget)


class RandomTokens(TokenReducer):
    """Random tokens, the same ones for the same tiles: the baseline that a reducer has to beat."""

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        generator = np.random.default_rng(0)
        return keep_best(tiles, [generator.random(len(tile.scores)) for tile in tiles], budget)


class UniformTokens(TokenReducer):
    """Tokens at even distances in every tile."""

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        available = np.concatenate([tile.image.kept for tile in tiles]) if tiles else np.empty(0)
        keep = np.zeros(len(available), dtype=bool)
        count = min(budget, len(available))
        keep[(np.arange(count) * len(available)) // max(count, 1)] = True
        kept, place = [], 0
        for tile in tiles:
            tokens = tile.image.kept
            kept.append(tokens[keep[place : place + len(tokens)]])
            place += len(tokens)
        return with_kept(tiles, kept)


def keep_best(
    tiles: Sequence[DetailTile], scores: Sequence[np.ndarray], budget: int
) -> list[DetailTile]:
    """The `budget` tokens with the highest scores among those that are still kept."""
    masked = np.full((len(tiles), max((len(s) for s in scores), default=0)), np.nan)
    for row, tile, values in zip(masked, tiles, scores, strict=True):
        row[tile.image.kept] = np.nan_to_num(values[tile.image.kept], nan=-1)
    return with_kept(tiles, keep_best_tokens(masked, budget))


def of_kept_tokens(saliency: Tensor | None, tile: DetailTile) -> np.ndarray:
    """What the vision tower says of each of the tile's kept tokens.

    Raises:
        ValueError: it was not asked when the tile was encoded.
    """
    if saliency is None:
        raise ValueError("the tile was encoded without saliency")
    return saliency[tile.image.features.rows(tile.image.kept)].numpy()


def with_kept(tiles: Sequence[DetailTile], kept: Sequence[np.ndarray]) -> list[DetailTile]:
    return [
        replace(tile, image=replace(tile.image, kept=tokens))
        for tile, tokens in zip(tiles, kept, strict=True)
    ]
