"""Where boxes lie: how much of them under each vision token and in each tile, in which tiles."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..wire.pyramid import PyramidLevel, grid_size
from .rows import Box

TOKENS = 8
"""Vision tokens along a tile's side."""


def coverage(
    boxes: Sequence[Sequence[float]], corners: np.ndarray, token: float, side: int = TOKENS
) -> np.ndarray:
    """The share of each vision token's ground under the boxes, at most 1: (tiles, side**2).

    boxes: left, top, right, bottom. corners: (tiles, 2), left and top of each tile; token: a
    token's side, in the same unit.
    """
    share = np.zeros((len(corners), side, side))
    steps = np.arange(side) * token
    for left, top, right, bottom in boxes:
        x, y = corners[:, :1] + steps, corners[:, 1:] + steps
        across = np.clip(np.minimum(x + token, right) - np.maximum(x, left), 0, None) / token
        down = np.clip(np.minimum(y + token, bottom) - np.maximum(y, top), 0, None) / token
        share += down[:, :, None] * across[:, None, :]
    return np.minimum(share, 1).reshape(len(corners), -1)


def shared_area(
    box: tuple[float, float, float, float], corners: np.ndarray, side: float
) -> np.ndarray:
    """How much of a box lies in each of the squares with these corners."""
    left, top, right, bottom = box
    across = np.minimum(corners[:, 0] + side, right) - np.maximum(corners[:, 0], left)
    down = np.minimum(corners[:, 1] + side, bottom) - np.maximum(corners[:, 1], top)
    return np.clip(across, 0, None) * np.clip(down, 0, None)


def tiles_of_boxes(
    levels: Sequence[PyramidLevel], level: int, tile_size: int, boxes: Sequence[Box]
) -> list[tuple[int, int]]:
    """The tiles (column, row) of a level that any of the boxes touches, row by row."""
    columns, rows = grid_size(levels[level], tile_size)
    size = tile_size * levels[level].decimation
    places = {
        (row, column)
        for box in boxes
        for row in range(max(0, int(box.top // size)), min(rows, math.ceil(box.bottom / size)))
        for column in range(
            max(0, int(box.left // size)), min(columns, math.ceil(box.right / size))
        )
    }
    return [(column, row) for row, column in sorted(places)]
