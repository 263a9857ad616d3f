"""The pyramid of a file: GeoTIFF, COG and anything else that GDAL opens, read by window.

The file's own overviews are the levels, each opened by its number so that no other is touched.
Levels that the file lacks are averaged from the next finer one that it has, block by block, so
that memory does not grow with the raster; what that costs is said in the description's warnings.
A base level that is missing is made once, whole, because every search looks at all of it.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import rasterio
import rasterio.warp
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from rasterio.transform import from_gcps
from rasterio.windows import Window

from ..errors import InvalidQuestionError, RasterError
from .box_mean import box_mean
from .pyramid import (
    Affine,
    Extent,
    PixelWindow,
    PyramidLevel,
    RasterDescription,
    extent_of,
    region_levels,
)
from .rendering import Rendering, default_rendering, has_mask

GDAL_CACHE_BYTES = 128 * 2**20
"""What GDAL may keep of decoded blocks: a row of blocks of a raster 100,000 px wide."""

BLOCK_PIXELS = 8 * 2**20
"""How many pixels of a finer level are in memory at once when a missing level is averaged."""

METRES_PER_DEGREE = 40_030_000 / 360
"""Of a great circle of the earth taken as a sphere."""

SNAPPING_TOLERANCE = 1e-4
"""How far, in pixels, an extent's rounded coordinates may lie beyond a pixel's edge."""


class GeotiffPyramid:
    """A `RasterPyramid` over a file, or over the part of it within an extent.

    extent: in the raster's CRS; grows to whole native pixels and is cut at the raster's edge.
    rendering: what QGIS shows by default, unless given.
    pixels_read counts the pixels taken from the file, of whichever of its levels they are.

    Raises:
        RasterError: the file cannot be opened or read.
        InvalidQuestionError: the extent is not within the raster.
    """

    def __init__(
        self, path: str, extent: Extent | None = None, rendering: Rendering | None = None
    ) -> None:
        self.pixels_read = 0
        self._path = str(path)
        self._base: tuple[np.ndarray, np.ndarray] | None = None
        with self._failing_as("could not be opened"):
            self._native = _open(self._path)
        self._datasets = {1.0: self._native}
        try:
            if self._native.count == 0 or any("complex" in t for t in self._native.dtypes):
                raise RasterError(
                    f"{self._path} holds no bands that can be shown.",
                    "Choose one of its subdatasets, or make a raster of its amplitudes.",
                )
            transform, crs = _georeference(self._native)
            self._region = _region(self._native, transform, extent)
            with self._failing_as("could not be read"):
                self.rendering = rendering or default_rendering(self._native)
            if max(*self.rendering.bands, self.rendering.alpha_band) > self._native.count:
                raise RasterError(
                    f"{self._path} lacks a band that its rendering asks for.",
                    "Choose other bands.",
                )
            self.description = self._describe(transform.of_window(*self._region[:2]), crs)
        except BaseException:
            self.close()
            raise

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """Read a window of a level: RGB, uint8 (height, width, 3), and validity, bool.

        Raises:
            RasterError: naming the raster and the window.
        """
        levels = self.description.levels
        place = f"level {level}, columns {window.column} to {window.column + window.width}, "
        place += f"rows {window.row} to {window.row + window.height}"
        if not (0 <= level < len(levels) and _is_within(window, levels[level])):
            raise RasterError(f"{self._path} has no pixels at {place}.")
        with self._failing_as(f"could not be read at {place}"):
            if levels[level].overview:
                return self._read_existing(levels[level], window)
            if level > 0:
                return self._average(level, window)
            if self._base is None:
                base = PixelWindow(0, 0, levels[0].width, levels[0].height)
                self._base = self._average(0, base)
            rows = slice(window.row, window.row + window.height)
            columns = slice(window.column, window.column + window.width)
            rgb, valid = self._base
            return rgb[rows, columns].copy(), valid[rows, columns].copy()

    def close(self) -> None:
        for dataset in self._datasets.values():
            dataset.close()

    def __enter__(self) -> GeotiffPyramid:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _describe(self, transform: Affine, crs: rasterio.CRS | None) -> RasterDescription:
        width, height = self._region[2:]
        levels = region_levels(width, height, self._native.overviews(1))
        stat = os.stat(self._path) if os.path.exists(self._path) else None
        identity = [
            self._path,
            (stat.st_size, stat.st_mtime_ns) if stat else None,
            self._region,
            self.rendering.to_json(),
        ]
        return RasterDescription(
            name=os.path.basename(self._path),
            path=self._path,
            width=self._native.width,
            height=self._native.height,
            crs=_crs_text(crs),
            transform=transform,
            extent=extent_of(transform, (0, 0, width, height)),
            levels=levels,
            fingerprint=hashlib.sha256(json.dumps(identity).encode()).hexdigest(),
            metres_per_pixel=_metres_per_pixel(crs, transform, width / 2, height / 2),
            warnings=_cost(os.path.basename(self._path), levels),
        )

    def _read_existing(
        self, level: PyramidLevel, window: PixelWindow
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read from a level of the file: the file's pixel in which each pixel's centre lies.

        The region need not begin at an edge of the overview's pixels.
        """
        dataset = self._dataset(level.decimation)
        rendering = self.rendering
        columns = _source_indices(
            self._region.column,
            window.column,
            window.width,
            level,
            self._native.width,
            dataset.width,
        )
        rows = _source_indices(
            self._region.row, window.row, window.height, level, self._native.height, dataset.height
        )
        source = Window(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
        values = dataset.read(rendering.bands, window=source)
        drawn = np.ones(values.shape[1:], bool)
        if rendering.alpha_band:
            drawn &= dataset.read(rendering.alpha_band, window=source) > 0
        if has_mask(dataset):
            drawn &= dataset.read_masks(1, window=source) > 0
        self.pixels_read += drawn.size
        rgb, valid = rendering.draw(values, drawn)
        if dataset is self._native:
            return rgb, valid
        picked = np.ix_(rows - rows[0], columns - columns[0])
        return rgb[picked], valid[picked]

    def _average(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """Average the valid pixels of squares of the next finer level that the file has."""
        levels = self.description.levels
        finer = next(finer for finer in levels[level:] if finer.overview)
        factor = round(levels[level].decimation / finer.decimation)
        rgb = np.zeros((window.height, window.width, 3), np.uint8)
        valid = np.zeros((window.height, window.width), bool)
        columns = min(window.width, max(1, BLOCK_PIXELS // factor**2))
        rows = min(window.height, max(1, BLOCK_PIXELS // (factor**2 * columns)))
        for row in range(0, window.height, rows):
            for column in range(0, window.width, columns):
                block = np.s_[row : row + rows, column : column + columns]
                height, width = valid[block].shape
                left, top = (window.column + column) * factor, (window.row + row) * factor
                source = PixelWindow(
                    left,
                    top,
                    min(width * factor, finer.width - left),
                    min(height * factor, finer.height - top),
                )
                rgb[block], valid[block] = box_mean(*self._read_existing(finer, source), factor)
        return rgb, valid

    def _dataset(self, decimation: float) -> rasterio.DatasetReader:
        if decimation not in self._datasets:
            index = self._native.overviews(1).index(round(decimation))
            self._datasets[decimation] = _open(self._path, overview_level=index)
        return self._datasets[decimation]

    @contextmanager
    def _failing_as(self, what: str) -> Iterator[None]:
        """Turn GDAL's errors into a RasterError: '<path> <what>.'"""
        try:
            with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
                yield
        except (RasterioError, OSError, ValueError) as error:
            raise RasterError(
                f"{self._path} {what}.",
                "Check that the file is there and complete.",
                f"{error} {error.__cause__ or ''}".strip(),
            ) from error


def _open(path: str, **options: int) -> rasterio.DatasetReader:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(path, **options)


def _georeference(dataset: rasterio.DatasetReader) -> tuple[Affine, rasterio.CRS | None]:
    """The transform and the CRS; without a transform, pixels counted downwards, as QGIS does."""
    points, points_crs = dataset.gcps
    if points:
        return Affine(*from_gcps(points).to_gdal()), points_crs
    if dataset.transform.is_identity:
        return Affine(0.0, 1.0, 0.0, 0.0, 0.0, -1.0), dataset.crs
    return Affine(*dataset.transform.to_gdal()), dataset.crs


def _region(
    dataset: rasterio.DatasetReader, transform: Affine, extent: Extent | None
) -> PixelWindow:
    """The native pixels that the extent touches."""
    whole = PixelWindow(0, 0, dataset.width, dataset.height)
    if extent is None:
        return whole
    west, south, east, north = extent
    if not (all(map(math.isfinite, extent)) and west <= east and south <= north):
        raise InvalidQuestionError(
            "The extent is not a rectangle.", "Give west, south, east, north, in this order."
        )
    corners = [transform.inverse(x, y) for x in (west, east) for y in (south, north)]
    columns, rows = zip(*corners, strict=True)
    left = max(0, math.floor(min(columns) + SNAPPING_TOLERANCE))
    top = max(0, math.floor(min(rows) + SNAPPING_TOLERANCE))
    right = min(dataset.width, math.ceil(max(columns) - SNAPPING_TOLERANCE))
    bottom = min(dataset.height, math.ceil(max(rows) - SNAPPING_TOLERANCE))
    if left >= right or top >= bottom:
        bounds = extent_of(transform, (0, 0, dataset.width, dataset.height))
        raise InvalidQuestionError(
            "The extent lies outside of the raster.",
            "The raster covers {:.10g}, {:.10g}, {:.10g}, {:.10g}.".format(*bounds),
        )
    return PixelWindow(left, top, right - left, bottom - top)


def _crs_text(crs: rasterio.CRS | None) -> str:
    """'EPSG:n' where it has a number, WKT where not, '' without a CRS."""
    if not crs:
        return ""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


def _metres_per_pixel(
    crs: rasterio.CRS | None, transform: Affine, column: float, row: float
) -> float | None:
    """The side of the square that has a pixel's area on the ground, None without a CRS."""
    if not crs:
        return None
    points = [transform.apply(column + c, row + r) for c, r in ((0, 0), (1, 0), (0, 1))]
    try:
        longitudes, latitudes = rasterio.warp.transform(
            crs, "EPSG:4326", *zip(*points, strict=True)
        )
    except (CRSError, RasterioError):
        return None  # a local grid, whose place on the earth is not known
    east = (np.array(longitudes) - longitudes[0] + 180) % 360 - 180
    east *= math.cos(math.radians(latitudes[0]))
    north = np.array(latitudes) - latitudes[0]
    side = math.sqrt(abs(east[1] * north[2] - east[2] * north[1])) * METRES_PER_DEGREE
    return side if math.isfinite(side) and side > 0 else None


def _cost(name: str, levels: tuple[PyramidLevel, ...]) -> tuple[str, ...]:
    """What it costs that the file does not hold the base level."""
    if levels[0].overview:
        return ()
    finer = next(level for level in levels if level.overview)
    millions = finer.width * finer.height / 1e6
    lacks = "has no overviews" if finer.decimation == 1 else "lacks coarse overviews"
    return (
        f"{name} {lacks}: to see all of it, {millions:,.1f} million pixels are read. "
        "Build overviews to avoid this.",
    )


def _is_within(window: PixelWindow, level: PyramidLevel) -> bool:
    return (
        window.width > 0
        and window.height > 0
        and 0 <= window.column <= level.width - window.width
        and 0 <= window.row <= level.height - window.height
    )


def _source_indices(
    region_start: int,
    window_start: int,
    count: int,
    level: PyramidLevel,
    native_size: int,
    overview_size: int,
) -> np.ndarray:
    """For each pixel of a level's row (or column), the overview's pixel its centre lies in."""
    centres = region_start + (window_start + np.arange(count) + 0.5) * level.decimation
    return np.minimum(centres * overview_size / native_size, overview_size - 1).astype(np.int64)
