"""The heatmap: everything that was scored at any level, as one raster on the ground.

LRS-VQA (arXiv 2503.07588, Algorithm 1) ranks the tiles of one level at a time, so that its maps
have a scale a level. Here all levels of all answers have one: *times the average attention*. A
token's value is its score, times how many tokens with ground its level has (1 if all are alike),
times how many times the average of the level above fell on the ground of its level's tiles, and so
on up to the first level, whose average is 1. Hence

- the mean over the tokens with ground of the first level is 1, that of a finer level is what the
  coarser ones said of the same ground: looking closer moves attention about, and makes none;
- where attention is even, all that was looked at is 1, however many levels there are;
- the values of two answers can be compared: nothing depends on the highest value.

Tokens that the region's edge cuts count as whole ones: they get as much attention as others, and
must not look hot for having less ground.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..wire.pyramid import Affine, PyramidLevel, Tile, native_bounds

LONG_SIDE_CELLS = 2048
"""The map's longest side; a coarser level's tokens span many cells."""

CELLS_PER_TOKEN = 4
"""Along the side of the finest tokens: they need not begin where cells do."""


@dataclass(frozen=True)
class Heatmap:
    """values: float32 (height, width), times the average attention, 0 and up, NaN where it
    never looked. transform: cell to CRS.
    """

    values: np.ndarray
    transform: Affine


@dataclass(frozen=True)
class ScoredLevel:
    """The tiles of one level and their tokens' scores, (tiles, token rows, token columns).

    The scores of a level sum to 1; NaN marks tokens without ground. lift: how many times the
    average attention of the level above fell on the ground of these tiles; 1 for the first level.
    """

    tiles: Sequence[Tile]
    scores: np.ndarray
    lift: float

    @property
    def by_tile(self) -> dict[Tile, float]:
        """Each tile's share of the level's attention."""
        return dict(zip(self.tiles, np.nansum(self.scores, axis=(1, 2)).tolist(), strict=True))


def draw_heatmap(
    scored: Sequence[ScoredLevel],
    levels: Sequence[PyramidLevel],
    tile_size: int,
    transform: Affine,
) -> Heatmap:
    """Paint the scored levels, coarse first, finer over it.

    transform: native pixel of the region to CRS. A cell is as large as a part of the finest scored
    token, unless the region would then have more than LONG_SIDE_CELLS cells.
    """
    native = levels[-1]
    token_pixels = tile_size / scored[0].scores.shape[1] if scored else tile_size
    finest = min((levels[level.tiles[0].level].decimation for level in scored), default=1.0)
    long_side = max(native.width, native.height)
    cell = max(token_pixels * finest / CELLS_PER_TOKEN, long_side / LONG_SIDE_CELLS)
    width, height = (
        min(math.ceil(side / cell), LONG_SIDE_CELLS) for side in (native.width, native.height)
    )
    scale_x, scale_y = native.width / width, native.height / height
    values = np.full((height, width), np.nan)
    average = 1.0
    for level in scored:
        average *= level.lift
        times = average * np.count_nonzero(~np.isnan(level.scores))
        for tile, scores in zip(level.tiles, level.scores, strict=True):
            _paint(values, scores * times, levels, tile, tile_size, scale_x, scale_y)
    place = Affine(
        transform.a,
        transform.b * scale_x,
        transform.c * scale_y,
        transform.d,
        transform.e * scale_x,
        transform.f * scale_y,
    )
    return Heatmap(values.astype(np.float32), place)


def _paint(
    values: np.ndarray,
    scores: np.ndarray,
    levels: Sequence[PyramidLevel],
    tile: Tile,
    tile_size: int,
    scale_x: float,
    scale_y: float,
) -> None:
    """Set the cells that lie in the tile to the token that they lie in."""
    left, top, right, bottom = native_bounds(levels, tile, tile_size)
    decimation = levels[tile.level].decimation
    token = tile_size / scores.shape[0] * decimation
    columns, xs = _cells(left, right, scale_x, values.shape[1])
    rows, ys = _cells(top, bottom, scale_y, values.shape[0])
    token_columns = ((xs - left) / token).astype(int)
    token_rows = ((ys - top) / token).astype(int)
    last = scores.shape[0] - 1
    patch = scores[np.ix_(np.clip(token_rows, 0, last), np.clip(token_columns, 0, last))]
    target = values[rows[:, None], columns[None, :]]
    values[rows[:, None], columns[None, :]] = np.where(np.isnan(patch), target, patch)


def _cells(start: float, end: float, scale: float, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The indices of the cells that lie in [start, end), and the points that say so: centres, but
    for the last cell, which stands for the sliver of a token that the region may end with."""
    cells = np.arange(max(0, int(start / scale) - 1), min(count, int(end / scale) + 2))
    points = np.where(cells < count - 1, cells + 0.5, count - 1e-6) * scale
    inside = (points >= start) & (points < end)
    return cells[inside], points[inside]
