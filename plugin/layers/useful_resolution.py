"""Whether a closer look at a map shows more, or only larger pixels.

A server that says no resolutions of its own draws at any: below its source's, it magnifies.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

SAMPLE_SIDE = 256
"""Pixels of a sample's sides: a tile of most servers."""

DETAIL_SHARE = 0.63
"""A picture magnified twice has half of the steps from pixel to pixel, whichever way it was
interpolated; a photograph that shows more has about as many as before. JPEG adds some to both."""


def finest_useful_resolution(
    resolutions: list[float],
    extent: QgsRectangle,
    draw: Callable[[QgsPointXY, float], np.ndarray],
) -> float:
    """Zoom in by halves, each time on the busiest spot, as long as that shows more.

    resolutions: map units a pixel, coarse to fine, each half of the one before. draw: what is
    drawn around a place at a resolution, uint8 (SAMPLE_SIDE, SAMPLE_SIDE, RGBA).
    """
    centre, at = extent.center(), max(extent.width(), extent.height()) / SAMPLE_SIDE
    coarse = draw(centre, at)
    for finer in resolutions:
        side = round(SAMPLE_SIDE * finer / at)
        column, row = busiest_square(coarse, side)
        centre = QgsPointXY(
            centre.x() + (column + side / 2 - SAMPLE_SIDE / 2) * at,
            centre.y() - (row + side / 2 - SAMPLE_SIDE / 2) * at,
        )
        fine = draw(centre, finer)
        same_ground = coarse[row : row + side, column : column + side]
        if finer < resolutions[0] and not adds_detail(same_ground, fine):
            return at
        coarse, at = fine, finer
    return at


def adds_detail(coarse: np.ndarray, fine: np.ndarray) -> bool:
    """Whether the finer picture shows more than the coarser one magnified would.

    coarse: uint8 (height, width, RGBA). fine: the same ground at twice the resolution. Ground
    without any step, sea or snow, tells nothing: True.
    """
    before = sum(float(steps.mean()) for steps in _steps(coarse))
    after = sum(float(steps.mean()) for steps in _steps(fine))
    return before == 0 or after > DETAIL_SHARE * before


def busiest_square(picture: np.ndarray, side: int) -> tuple[int, int]:
    """Column and row where the square of `side` pixels with the most steps begins."""
    rows, columns = _steps(picture)
    steps = np.zeros(picture.shape[:2])
    steps[1:] += rows
    steps[:, 1:] += columns
    sums = np.pad(steps.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    squares = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    row, column = np.unravel_index(squares.argmax(), squares.shape)
    return int(column), int(row)


def _steps(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How far grey values are from those above, and from those to the left; 0 at a hole's edge."""
    grey = picture[..., :3].astype(np.float32).mean(axis=-1)
    valid = picture[..., 3] > 0
    rows = np.abs(np.diff(grey, axis=0)) * (valid[1:] & valid[:-1])
    columns = np.abs(np.diff(grey, axis=1)) * (valid[:, 1:] & valid[:, :-1])
    return rows, columns
