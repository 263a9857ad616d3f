"""Looking at every tile, without a search: the tiles, and how many there are.

As GeoLLaVA-8K looks (arXiv 2505.21375): of each tile the vision tokens that stand out are kept as
soon as it is encoded, so that a scene of 8,064 px fits into one prompt.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..focus.heatmap import ScoredLevel
from ..tokens.anchored_selection import TOKENS_A_TILE
from ..wire.pyramid import PyramidLevel, Tile, grid_size
from .coarse_to_fine import SearchResult, SearchSpace, Stopped

REDUCER = "background+anchored"
"""What is kept of each tile: TOKENS_A_TILE at most."""

TILES_A_STEP = 32
"""So many are read and encoded before it is said how far it has come."""


def level_shown(levels: Sequence[PyramidLevel], largest_side: int = 0) -> int:
    """The index of the finest level whose long side a model takes; the coarsest where none is.

    largest_side: in pixels, 0 for any: then it is the native level.
    """
    taken = [
        index
        for index, level in enumerate(levels)
        if not largest_side or max(level.width, level.height) <= largest_side
    ]
    return max(taken, default=0)


def tile_count(levels: Sequence[PyramidLevel], level: int, tile_size: int) -> int:
    """How many tiles a level has."""
    columns, rows = grid_size(levels[level], tile_size)
    return columns * rows


def details_tokens(tiles: int, tokens_per_tile: int) -> int:
    """Vision tokens that are kept of so many tiles, at most."""
    return tiles * min(TOKENS_A_TILE, tokens_per_tile)


def every_tile(space: SearchSpace, level: int) -> SearchResult:
    """Look at all tiles of a level, row by row. No focus ranks their tokens: all score alike."""
    columns, rows = grid_size(space.levels[level], space.tile_size)
    tiles = [Tile(level, column, row) for row in range(rows) for column in range(columns)]
    steps = range(0, len(tiles), TILES_A_STEP)
    scores = np.concatenate([space.tile_scores(level, tiles[s : s + TILES_A_STEP]) for s in steps])
    with_ground = ~np.isnan(scores)
    scores[with_ground] = 1 / max(with_ground.sum(), 1)
    return SearchResult((ScoredLevel(tiles, scores, 1.0),), Stopped.CHOSEN)


def look_at(space: SearchSpace, level: int, places: Sequence[tuple[int, int]]) -> SearchResult:
    """Examine these tiles (column, row) of one level and nothing else."""
    tiles = [Tile(level, column, row) for column, row in places]
    return SearchResult((ScoredLevel(tiles, space.tile_scores(level, tiles), 1.0),), Stopped.CHOSEN)
