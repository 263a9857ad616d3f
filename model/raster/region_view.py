"""A pyramid seen in square tiles, and whole: what goes into the vision tower, and what is said of
it."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from PIL import Image

from ..wire.errors import NothingToSeeError
from ..wire.pyramid import (
    PixelWindow,
    RasterPyramid,
    Tile,
    tile_window,
)


class RegionView:
    """Tiles of a pyramid, padded with zeros to squares, and the region as an overview.

    The base level is read once and kept (it is small): the overview and the base level's tiles
    are cut from it.
    """

    def __init__(self, pyramid: RasterPyramid) -> None:
        self.pyramid = pyramid
        self.description = pyramid.description

    @cached_property
    def base(self) -> tuple[np.ndarray, np.ndarray]:
        """All of the base level: RGB and validity."""
        level = self.description.levels[0]
        return self.pyramid.read(0, PixelWindow(0, 0, level.width, level.height))

    def nothing_to_see(self) -> NothingToSeeError:
        """What is said of a region without a valid pixel."""
        return NothingToSeeError(
            f"There are no valid pixels of {self.description.name} in this extent.",
            "Move to a place that has data.",
        )

    def overview(self, tile_size: int) -> tuple[np.ndarray, np.ndarray]:
        """The region in one tile, antialiased: RGB (size, size, 3) and validity (size, size).

        A region smaller than a tile is not enlarged.
        """
        rgb, valid = self.base
        shrink = max(1.0, max(valid.shape) / tile_size)
        size = tuple(max(1, round(side / shrink)) for side in valid.shape[::-1])
        if shrink > 1:
            rgb = np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.BOX))
            share = Image.fromarray(valid.astype(np.float32)).resize(size, Image.Resampling.BOX)
            valid = np.asarray(share) > 0
        return _padded(rgb, valid, tile_size)

    def tile(self, tile: Tile, tile_size: int) -> tuple[np.ndarray, np.ndarray]:
        """One tile, or with level -1 the overview: RGB (size, size, 3), validity (size, size).

        Raises:
            RasterError: naming the raster and the window.
        """
        if tile.level < 0:
            return self.overview(tile_size)
        window = tile_window(self.description.levels[tile.level], tile, tile_size)
        if tile.level > 0:
            rgb, valid = self.pyramid.read(tile.level, window)
        else:
            rows = slice(window.row, window.row + window.height)
            columns = slice(window.column, window.column + window.width)
            rgb, valid = self.base[0][rows, columns], self.base[1][rows, columns]
        return _padded(rgb, valid, tile_size)


def tokens_with_ground(valid: np.ndarray, side: int) -> np.ndarray:
    """The vision tokens of a tile, `side` in a row, that have at least one valid pixel: indices.

    valid: bool (size, size).
    """
    token = len(valid) // side
    return np.flatnonzero(valid.reshape(side, token, side, token).any(axis=(1, 3)))


def _padded(rgb: np.ndarray, valid: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    below, right = size - valid.shape[0], size - valid.shape[1]
    return (
        np.pad(rgb, ((0, below), (0, right), (0, 0))),
        np.pad(valid, ((0, below), (0, right))),
    )
