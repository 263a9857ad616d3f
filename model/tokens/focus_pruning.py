"""Focus pruning: of the finest tiles' tokens, those with the highest scores are answered from.

The token reduction of LRS-VQA (arXiv 2503.07588, section 3.3), with a budget of tokens instead of a
ratio, so that the cost of an answer is known before it is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import numpy as np

Place = TypeVar("Place")

GOLDEN_RATIO = (5**0.5 - 1) / 2
"""The fractional parts of its multiples are spread evenly, however many are taken."""


def best_first(scores: Mapping[Place, float]) -> list[Place]:
    """The places with the highest scores first; of equal ones, some from everywhere."""
    spread = {place: number * GOLDEN_RATIO % 1 for number, place in enumerate(scores)}
    return sorted(scores, key=lambda place: (-scores[place], spread[place]))


def keep_best_tokens(scores: np.ndarray, budget: int) -> list[np.ndarray]:
    """The `budget` best tokens of all tiles together; of equal ones, some from everywhere.

    scores: (tiles, tokens a tile), NaN where a token must not be kept. Returns, for each tile, the
    ascending indices of the tokens to keep (possibly none).
    """
    flat = scores.ravel()
    spread = np.arange(len(flat)) * GOLDEN_RATIO % 1
    ranked = np.lexsort((spread, -np.nan_to_num(flat, nan=-np.inf)))[:budget]
    keep = np.zeros(flat.shape, dtype=bool)
    keep[ranked] = True
    keep &= ~np.isnan(flat)
    return [np.flatnonzero(tile) for tile in keep.reshape(scores.shape)]
