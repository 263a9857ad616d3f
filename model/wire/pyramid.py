"""The pyramid's geometry: levels, tiles, windows and their place on the ground.

Standard library only, because the plugin and the engine must agree on every pixel: the plugin
serves tiles of the same pyramid that the engine searches.

A pyramid covers one *region*: the part of the raster that the question is about, snapped to
native pixels. Level pixels, windows and tiles all count from the region's upper left corner.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from .records import items, numbers, read_record, texts, whole

if TYPE_CHECKING:
    import numpy as np

BASE_LONG_SIDE = 1008
"""The base level's long side in pixels is the one nearest to, and not above, about this."""

BASE_TOLERANCE = 1.05
"""'About': 1,024 px, the commonest coarse overview, still counts as a base level."""

FILL = 1e38
"""Floating-point values from here on, of either sign, are fill and no measurement: -3.4e38 is
written beside a no-data value of -3.4028e38, and one such pixel would spoil the stretch."""

FIRST_LOOK_LIMIT = 40_000_000_000
"""Pixels that a first look may go through: 200,000 x 200,000, a quarter of an hour. Nobody waits
for more; a raster that needs it wants overviews first."""

MOST_LEVELS = 64
LONGEST_SIDE = 2**31 - 1
"""Of a region, in pixels: no raster that GDAL opens is longer."""

LONGEST_WHOLE_SIDE = 2**53
"""Of what a server draws: as far as pixels can be counted."""

MOST_BASE_PIXELS = 2**26
"""The base level is read at once: one with more pixels than this is none."""


class Extent(NamedTuple):
    """A rectangle in the raster's CRS: west, south, east, north."""

    west: float
    south: float
    east: float
    north: float


class PixelWindow(NamedTuple):
    """A rectangle of pixels: left column, top row, width and height."""

    column: int
    row: int
    width: int
    height: int


class Tile(NamedTuple):
    """One cell of a level's tile grid, by the level's index (0 is the coarsest)."""

    level: int
    column: int
    row: int


@dataclass(frozen=True)
class PyramidLevel:
    """One level of the region: its size in pixels and native pixels per level pixel.

    overview: the raster holds this level (native resolution, or an overview), so reading it
    touches no finer pixels; otherwise it is resampled from the next finer one that exists.
    """

    width: int
    height: int
    decimation: float
    overview: bool


class Affine(NamedTuple):
    """Pixel to CRS, in GDAL's order: x = a + column * b + row * c; y = d + column * e + row * f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def apply(self, column: float, row: float) -> tuple[float, float]:
        return (
            self.a + column * self.b + row * self.c,
            self.d + column * self.e + row * self.f,
        )

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        """CRS to pixel (column, row)."""
        determinant = self.b * self.f - self.c * self.e
        dx, dy = x - self.a, y - self.d
        return (
            (dx * self.f - dy * self.c) / determinant,
            (dy * self.b - dx * self.e) / determinant,
        )

    def of_window(self, column: float, row: float, scale: float = 1.0) -> Affine:
        """The transform of a grid that starts at (column, row), `scale` pixels a cell."""
        x, y = self.apply(column, row)
        return Affine(x, self.b * scale, self.c * scale, y, self.e * scale, self.f * scale)


@dataclass(frozen=True)
class RasterDescription:
    """All that the search has to know about a raster before it reads a pixel.

    name: how the analyst calls it. path: where it is, or ''. width, height: the whole raster in
    native pixels. crs: 'EPSG:n' or WKT, '' if it has none. transform: native pixel of the REGION
    to CRS. extent: the region's bounds in the CRS. levels: the region's levels, coarse to fine;
    the last one is native. fingerprint: changes whenever the same window could give other pixels
    (another file, another rendering). metres_per_pixel: ground resolution at native level, at the
    region's centre, None where it is not known. warnings: what reading this raster costs or
    cannot do.
    """

    name: str
    path: str
    width: int
    height: int
    crs: str
    transform: Affine
    extent: Extent
    levels: tuple[PyramidLevel, ...]
    fingerprint: str
    metres_per_pixel: float | None = None
    warnings: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"transform": list(self.transform), "extent": list(self.extent)}

    @staticmethod
    def from_json(record: dict[str, Any]) -> RasterDescription:
        """Raises ValueError for what describes no raster."""
        return read_record(
            RasterDescription,
            record,
            width=_whole_side,
            height=_whole_side,
            transform=lambda value: Affine(*numbers(value, 6)),
            extent=lambda value: Extent(*numbers(value, 4)),
            levels=_read_levels,
            warnings=texts,
        )


def _whole_side(value: Any) -> int:
    """Of the whole raster, of which a region may be a small part: at 7 mm a pixel the world that a
    server draws has more pixels than any file."""
    return whole(value, 1, LONGEST_WHOLE_SIDE)


def _side(value: Any) -> int:
    return whole(value, 1, LONGEST_SIDE)


def _read_levels(value: Any) -> tuple[PyramidLevel, ...]:
    """Levels that can be searched: from one that can be read at once down to the native one."""
    levels = tuple(
        read_record(PyramidLevel, level, width=_side, height=_side) for level in items(value)
    )
    if not 1 <= len(levels) <= MOST_LEVELS:
        raise ValueError(f"{len(levels)} levels")
    if levels[0].width * levels[0].height > MOST_BASE_PIXELS:
        raise ValueError("the base level is too large to be read at once")
    decimations = [level.decimation for level in levels]
    if decimations[-1] != 1 or any(a <= b for a, b in zip(decimations, decimations[1:])):
        raise ValueError("not from coarse to native")
    for level in levels:
        for side, native in (
            (level.width, levels[-1].width),
            (level.height, levels[-1].height),
        ):
            if abs(side - native / level.decimation) > 2:  # rounded, some way or other
                raise ValueError("a level is not as large as its decimation says")
    return levels


class RasterPyramid(Protocol):
    """A raster that can be read at any of its levels, by window, as the analyst sees it."""

    description: RasterDescription
    pixels_read: int
    """Level pixels read so far."""

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of a level.

        Returns RGB, uint8 (height, width, 3), and validity, bool (height, width). Pixels that
        are not valid are zero in RGB.

        Raises:
            RasterError: naming the raster and the window.
        """
        ...


def region_levels(
    region_width: int, region_height: int, overview_decimations: Sequence[float]
) -> tuple[PyramidLevel, ...]:
    """The levels of a region, coarse to fine: the raster's own overviews, and what they lack.

    overview_decimations: native pixels per overview pixel, for the overviews that exist. Between
    the existing levels, and from the coarsest down to a base of about 1,008 px, levels are added
    by halving, so that no step zooms more than about 2 to 1 at once. Levels below the base level
    that the search would never look at are left out.
    """
    long_side = max(region_width, region_height)
    existing = sorted({1.0, *(float(d) for d in overview_decimations if d > 1.0)})
    decimations = [(d, True) for d in existing]
    for finer, coarser in zip(existing, [*existing[1:], math.inf]):
        added = finer * 2
        while added < coarser / 1.5 and long_side / (added / 2) > BASE_LONG_SIDE * BASE_TOLERANCE:
            decimations.append((added, False))
            added *= 2
    decimations.sort()
    base = next(
        (i for i, (d, _) in enumerate(decimations) if long_side / d <= base_limit()),
        len(decimations) - 1,
    )
    return tuple(
        PyramidLevel(math.ceil(region_width / d), math.ceil(region_height / d), d, exists)
        for d, exists in reversed(decimations[: base + 1])
    )


def decimation_of(raster: tuple[int, int], overview: tuple[int, int]) -> float:
    """Native pixels per overview pixel, from the widths and heights of both.

    A whole number wherever the overview was made by one. The long side tells: of a strip 100 px
    wide an overview of factor 128 is 1 px wide.
    """
    native_size, overview_size = max(zip(raster, overview))
    ratio = native_size / overview_size
    nearest = round(ratio)
    made_by_it = all(
        size in (math.ceil(native / nearest), max(1, native // nearest))
        for native, size in zip(raster, overview)
    )
    return float(nearest) if made_by_it else ratio


def first_look_pixels(levels: Sequence[PyramidLevel]) -> int:
    """How many pixels have to be gone through to see all of the base level."""
    finer = next(level for level in levels if level.overview)
    return finer.width * finer.height


def base_limit() -> float:
    """The longest side, in pixels, that a base level may have."""
    return BASE_LONG_SIDE * BASE_TOLERANCE


def grid_size(level: PyramidLevel, tile_size: int) -> tuple[int, int]:
    """Columns and rows of the level's tile grid; the last ones may be partly outside."""
    return math.ceil(level.width / tile_size), math.ceil(level.height / tile_size)


def tiles_of_level(levels: Sequence[PyramidLevel], level: int, tile_size: int) -> list[Tile]:
    """All tiles of a level, row by row."""
    columns, rows = grid_size(levels[level], tile_size)
    return [Tile(level, column, row) for row in range(rows) for column in range(columns)]


def overview_decimation(native: PyramidLevel, tile_size: int) -> float:
    """Native pixels per pixel of the overview, which shows the region in one tile."""
    return max(max(native.width, native.height) / tile_size, 1.0)


def tile_window(level: PyramidLevel, tile: Tile, tile_size: int) -> PixelWindow:
    """The tile's pixels at its level, cut at the region's edge."""
    column, row = tile.column * tile_size, tile.row * tile_size
    return PixelWindow(
        column, row, min(tile_size, level.width - column), min(tile_size, level.height - row)
    )


class Bounds(NamedTuple):
    """A rectangle in native pixels of the region, right and bottom not included."""

    left: float
    top: float
    right: float
    bottom: float


def native_bounds(levels: Sequence[PyramidLevel], tile: Tile, tile_size: int) -> Bounds:
    """The tile's ground in native pixels of the region."""
    level = levels[tile.level]
    size = tile_size * level.decimation
    native = levels[-1]
    left, top = tile.column * size, tile.row * size
    return Bounds(left, top, min(left + size, native.width), min(top + size, native.height))


def extent_of(transform: Affine, bounds: tuple[float, float, float, float]) -> Extent:
    """The CRS bounds of a pixel rectangle (left, top, right, bottom), rotated or not."""
    left, top, right, bottom = bounds
    corners = [transform.apply(c, r) for c in (left, right) for r in (top, bottom)]
    xs, ys = zip(*corners)
    return Extent(min(xs), min(ys), max(xs), max(ys))


def place_in_words(levels: Sequence[PyramidLevel], level: int, window: PixelWindow) -> str:
    """Where a window lies, for messages: 'level 1 of 4 (columns 0 to 224, rows 0 to 224)'."""
    right, bottom = window.column + window.width, window.row + window.height
    return (
        f"level {level + 1} of {len(levels)} (columns {window.column} to {right}, "
        f"rows {window.row} to {bottom})"
    )
