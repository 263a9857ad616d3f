"""The coarse-to-fine search: from the whole region down to the native pixels that matter.

LRS-VQA's Algorithm 1 (arXiv 2503.07588), with what its released code gets wrong put right: it goes
down to native resolution; a tile is ranked by the attention mass that falls on its
ground, not by whether any of the best tokens touches it; tiles are mapped between levels by their
ground, so that padded edges are right; only tiles are ever read; and the budget is met before the
work is done. Beyond it, what a level has seen is not forgotten by the next: all of them rank the
tiles. And whether anything stood out is told at the end, of all levels: a small target shows only
in the finest, so a search that gave up before would miss what it is for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..focus.heatmap import ScoredLevel
from ..focus.outliers import is_even, stands_out
from ..wire.pyramid import PyramidLevel, Tile, grid_size, native_bounds
from .budget import levels_to_visit, tiles_per_level

COARSER_COUNTS = 0.5
"""How much a level counts against the next finer one, where both have seen a tile's ground."""
LEAST_INTEREST = 1e-3
"""Of the most interesting tile's: what a level that saw nothing in a tile leaves of it, so that a
finer one may still find it."""

TileScores = Callable[[int, list[Tile]], np.ndarray]
"""Scores of tiles of a level: (tiles, token rows, token columns) that sum to 1, NaN where a token
has no ground under it."""


@dataclass(frozen=True)
class SearchSpace:
    """What is searched: the region's levels, within a budget, and what tells their scores.

    overview_scores: (token rows, token columns) of the whole region in one tile; costs a focus
    pass. max_tiles: tiles that `tile_scores` may be given in all.
    """

    levels: Sequence[PyramidLevel]
    tile_size: int
    max_tiles: int
    overview_scores: Callable[[], np.ndarray]
    tile_scores: TileScores


class Stopped(Enum):
    """Why a search ended, in words for the analyst."""

    NATIVE = "native resolution was reached"
    BUDGET = "the tile budget was spent"
    FLAT = "nothing stood out"
    NO_GROUND = "there was no valid pixel where it looked"
    ONE_TILE = "the region fits into one tile"
    NO_FOCUS = "no focus was asked for"
    CHOSEN = "it looked where it was told to"
    WHOLE = "the question is about the whole place"
    ASSESSED = "the overview showed enough"


@dataclass(frozen=True)
class SearchResult:
    """What was looked at, coarse to fine, and why the search ended."""

    scored: tuple[ScoredLevel, ...]
    stopped: Stopped

    @property
    def finest(self) -> ScoredLevel:
        return self.scored[-1]


Search = Callable[[SearchSpace], SearchResult]
"""A way of choosing the tiles that are examined."""


def coarse_to_fine(space: SearchSpace) -> SearchResult:
    """Look at the base level, then closer and closer where the attention is."""
    return search(space, levels_to_visit(space.levels))


def base_level(space: SearchSpace, stopped: Stopped = Stopped.NO_FOCUS) -> SearchResult:
    """Look no further than the base level: what is left where nothing guides a search."""
    return SearchResult(search(space, [0]).scored, stopped)


def search(space: SearchSpace, visited: Sequence[int]) -> SearchResult:
    """Coarse to fine through these levels, ascending from 0.

    The overview is scored only if the base level has more tiles than it may be given.
    """
    levels, tile_size = space.levels, space.tile_size
    allotted = tiles_per_level([levels[index] for index in visited], tile_size, space.max_tiles)
    mass = np.ones(grid_size(levels[0], tile_size)[::-1])
    if mass.size > allotted[0]:
        mass = _mass_of_overview(space.overview_scores(), levels, tile_size)
    scored: list[ScoredLevel] = []
    has_chosen = False
    for place, index in enumerate(visited):
        if allotted[place] == 0:
            return SearchResult(tuple(scored), Stopped.BUDGET)
        lift = 1.0
        if scored:
            mass = fused_mass(scored, levels, index, tile_size)
        tiles = _best(mass, index, allotted[place])
        has_chosen = has_chosen or len(tiles) < int(np.count_nonzero(mass))
        if scored and has_chosen and all(is_even(level.scores) for level in scored):
            return SearchResult(tuple(scored), Stopped.FLAT)
        if scored:
            lift = _lift(tiles, scored[-1], levels, tile_size)
        scores = space.tile_scores(index, tiles)
        if not np.nansum(scores) > 0:
            if not scored:
                scored.append(ScoredLevel(tiles, scores, lift))
            return SearchResult(tuple(scored), Stopped.NO_GROUND)
        scored.append(ScoredLevel(tiles, scores, lift))
    if has_chosen and not any(stands_out(level.scores) for level in scored):
        return SearchResult(tuple(scored), Stopped.FLAT)
    return SearchResult(tuple(scored), Stopped.NATIVE)


def fused_mass(
    scored: Sequence[ScoredLevel], levels: Sequence[PyramidLevel], child: int, tile_size: int
) -> np.ndarray:
    """How interesting every tile of level `child` is by all levels that saw its ground, (rows,
    columns); what the last of them did not see is 0."""
    fused = child_mass(scored[-1], levels, child, tile_size)
    counts = 1.0
    for level in reversed(scored[:-1]):
        counts *= COARSER_COUNTS
        mass = child_mass(level, levels, child, tile_size)
        fused *= (mass / mass.max() + LEAST_INTEREST) ** counts
    return fused


def child_mass(
    parent: ScoredLevel, levels: Sequence[PyramidLevel], child: int, tile_size: int
) -> np.ndarray:
    """The attention mass on the ground of every tile of level `child`, (rows, columns)."""
    columns, rows = grid_size(levels[child], tile_size)
    mass = np.zeros((rows, columns))
    child_size = tile_size * levels[child].decimation
    for tile, scores in zip(parent.tiles, parent.scores, strict=True):
        left, top, _, _ = native_bounds(levels, tile, tile_size)
        token = tile_size * levels[tile.level].decimation / scores.shape[0]
        _spread(mass, np.nan_to_num(scores), left, top, token, child_size, levels[-1])
    return mass


def _mass_of_overview(
    scores: np.ndarray, levels: Sequence[PyramidLevel], tile_size: int
) -> np.ndarray:
    columns, rows = grid_size(levels[0], tile_size)
    mass = np.zeros((rows, columns))
    token = max(levels[-1].width, levels[-1].height) / scores.shape[0]
    cell = tile_size * levels[0].decimation
    _spread(mass, np.nan_to_num(scores), 0, 0, token, cell, levels[-1])
    return mass


def _spread(
    mass: np.ndarray,
    scores: np.ndarray,
    left: float,
    top: float,
    token: float,
    cell: float,
    native: PyramidLevel,
) -> None:
    """Add each token's score to the square cells that its ground lies on, by area.

    The ground ends where the region does: what of a token lies beyond takes no share.
    """
    first_column, across = _overlaps(left, token, scores.shape[1], cell, native.width)
    first_row, down = _overlaps(top, token, scores.shape[0], cell, native.height)
    spread = down @ scores @ across.T
    mass[first_row : first_row + len(down), first_column : first_column + len(across)] += spread


def _overlaps(
    start: float, length: float, count: int, cell: float, end: float
) -> tuple[int, np.ndarray]:
    """The first cell touched, and which share of each token lies in each cell, (cells, tokens)."""
    edges = np.minimum(start + np.arange(count + 1) * length, end)
    first = int(edges[0] // cell)
    borders = np.arange(first, int(np.ceil(edges[-1] / cell)) + 1) * cell
    inside = np.minimum(edges[None, 1:], borders[1:, None]) - np.maximum(
        edges[None, :-1], borders[:-1, None]
    )
    lengths = np.diff(edges)
    return first, np.clip(inside, 0, None) / np.where(lengths > 0, lengths, 1)


def _best(mass: np.ndarray, level: int, count: int) -> list[Tile]:
    """The `count` tiles with most mass, in row-major order."""
    flat = mass.ravel()
    ranked = np.argsort(-flat, kind="stable")[:count]
    chosen = np.sort(ranked[flat[ranked] > 0])
    columns = mass.shape[1]
    return [Tile(level, int(place % columns), int(place // columns)) for place in chosen]


def _lift(
    tiles: Sequence[Tile], parent: ScoredLevel, levels: Sequence[PyramidLevel], tile_size: int
) -> float:
    """How many times as much of the parent's attention these tiles hold as they would if all of
    its tokens had the same score."""

    def share(level: ScoredLevel) -> float:
        mass = child_mass(level, levels, tiles[0].level, tile_size)
        return float(sum(mass[tile.row, tile.column] for tile in tiles) / mass.sum())

    even = np.where(np.isnan(parent.scores), np.nan, 1.0)
    return share(parent) / share(ScoredLevel(parent.tiles, even, 1.0))
