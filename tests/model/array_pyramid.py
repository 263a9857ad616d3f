"""Pyramids in memory, for the tests: of an array, or of pixels made as they are read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import numpy as np

from model.wire.errors import RasterError
from model.wire.pyramid import (
    Affine,
    PixelWindow,
    RasterDescription,
    extent_of,
    region_levels,
)

NORTH_UP = Affine(500_000.0, 0.5, 0.0, 4_000_000.0, 0.0, -0.5)


def describe(
    width: int,
    height: int,
    overviews: Sequence[float] = (),
    transform: Affine = NORTH_UP,
    name: str = "scene",
) -> RasterDescription:
    """A description of a whole raster in EPSG:32633 at half a metre a pixel."""
    levels = region_levels(width, height, overviews)
    identity = (width, height, tuple(overviews), transform, name)
    return RasterDescription(
        name=name,
        path=f"{name}.tif",
        width=width,
        height=height,
        crs="EPSG:32633",
        transform=transform,
        extent=extent_of(transform, (0, 0, width, height)),
        levels=levels,
        fingerprint=hashlib.sha256(repr(identity).encode()).hexdigest(),
        metres_per_pixel=0.5,
    )


class ArrayPyramid:
    """A RasterPyramid over `draw(columns, rows)`: native pixel coordinates to RGB and validity.

    Every level takes the native pixel at the centre of each of its own. reads: what was asked for.
    broken: windows for which a read fails.
    """

    def __init__(
        self,
        description: RasterDescription,
        draw: Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]] | None = None,
        broken: Callable[[int, PixelWindow], bool] = lambda level, window: False,
    ) -> None:
        self.description = description
        self.pixels_read = 0
        self.reads: list[tuple[int, PixelWindow]] = []
        self._draw = draw or checkerboard
        self._broken = broken

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        self.reads.append((level, window))
        size = self.description.levels[level]
        assert 0 <= window.column < window.column + window.width <= size.width
        assert 0 <= window.row < window.row + window.height <= size.height
        if self._broken(level, window):
            raise RasterError(f"{self.description.name}: level {level}, {window} is broken.")
        self.pixels_read += window.width * window.height
        native = self.description.levels[-1]
        columns = (window.column + np.arange(window.width) + 0.5) * size.decimation
        rows = (window.row + np.arange(window.height) + 0.5) * size.decimation
        rgb, valid = self._draw(
            np.minimum(columns.astype(int), native.width - 1)[None, :],
            np.minimum(rows.astype(int), native.height - 1)[:, None],
        )
        return np.where(valid[..., None], rgb, 0).astype(np.uint8), valid


def checkerboard(columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Textured everywhere, valid everywhere."""
    rgb = np.stack(
        np.broadcast_arrays((columns // 40 + rows // 40) % 2 * 200, columns % 256, rows % 256), -1
    )
    return rgb, np.ones(rgb.shape[:2], dtype=bool)


def nothing(columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """No valid pixel anywhere."""
    rgb, valid = checkerboard(columns, rows)
    return rgb, np.zeros_like(valid)
