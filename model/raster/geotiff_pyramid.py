"""The pyramid of a file: GeoTIFF, COG and anything else that GDAL opens, read by window.

The file's own overviews are the levels, each opened by its number so that no other is touched.
Levels that the file lacks are averaged from the next finer one that it has, block by block, so
that memory does not grow with the raster; what that costs is said in the description's warnings.
A base level that is missing is made once, whole, because every search looks at all of it.

Rows and columns are those of the raster with north up, however the file stores them.
"""

from __future__ import annotations

import hashlib
import json
import math

import numpy as np
import rasterio
from rasterio.windows import Window

from ..wire.errors import REPORT, InvalidQuestionError, RasterError
from ..wire.pyramid import (
    FIRST_LOOK_LIMIT,
    Affine,
    Extent,
    PixelWindow,
    PyramidLevel,
    RasterDescription,
    decimation_of,
    extent_of,
    first_look_pixels,
    region_levels,
)
from .box_mean import box_mean
from .gdal import RasterFile
from .georeference import Georeference, crs_text, georeference, metres_per_pixel
from .orientation import Orientation
from .rendering import Rendering, default_rendering, has_mask, too_many_pixels

BLOCK_PIXELS = 8 * 2**20
"""How many pixels of a finer level are in memory at once when a missing level is averaged."""

STORED_BLOCK_BYTES = 2**30
"""The largest block of a file that is read: one that is stored in a single piece has no pyramid."""

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
        self._base: tuple[np.ndarray, np.ndarray] | None = None
        self._broken: RasterError | None = None
        self._datasets: dict[float, rasterio.DatasetReader] = {}
        self._file = RasterFile(str(path))
        with self._file.failing_as("could not be opened"):
            self._file.check()
            self._native, has_transform = self._file.open()
        self._datasets[1.0] = self._native
        try:
            with self._file.failing_as("could not be opened"):
                _refuse_unreadable(self._native, self._file.shown)
                place = georeference(self._native, has_transform)
                self._orientation = Orientation.of(place.transform)
                self._width, self._height = self._orientation.size(
                    self._native.width, self._native.height
                )
                self._has_mask = has_mask(self._native)
                self._overviews = self._usable_overviews()
                transform = self._orientation.transform(place.transform, self._width, self._height)
                self._region = _region(self._width, self._height, transform, extent)
                levels = region_levels(*self._region[2:], list(self._overviews))
                if not levels[0].overview and first_look_pixels(levels) > FIRST_LOOK_LIMIT:
                    raise too_many_pixels(self._file.name, first_look_pixels(levels))
            with self._file.failing_as("could not be read", heeding_log=True):
                self.rendering = rendering or default_rendering(self._native)
            if max(*self.rendering.bands, self.rendering.alpha_band) > self._native.count:
                raise RasterError(
                    f"{self._file.shown} lacks a band that its rendering asks for.",
                    "Choose other bands.",
                )
            with self._file.failing_as("could not be described"):
                self.description = self._describe(
                    transform.of_window(*self._region[:2]), place, levels
                )
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
            raise RasterError(f"{self._file.shown} has no pixels at {place}.", REPORT)
        if self._broken is not None:
            raise self._broken  # GDAL tells of a source once, and is silent about it ever after
        try:
            with self._file.failing_as(f"could not be read at {place}", heeding_log=True):
                return self._read(level, window)
        except RasterError as error:
            self._broken = RasterError(error.message, error.remedy, error.details)
            raise

    def close(self) -> None:
        for dataset in self._datasets.values():
            dataset.close()

    def __enter__(self) -> GeotiffPyramid:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _describe(
        self, transform: Affine, place: Georeference, levels: tuple[PyramidLevel, ...]
    ) -> RasterDescription:
        width, height = self._region[2:]
        identity = [
            self._file.path,
            self._file.identity(self._native.files),
            self._region,
            self.rendering.to_json(),
        ]
        return RasterDescription(
            name=self._file.name,
            path=self._file.shown,
            width=self._width,
            height=self._height,
            crs=crs_text(place.crs),
            transform=transform,
            extent=extent_of(transform, (0, 0, width, height)),
            levels=levels,
            fingerprint=hashlib.sha256(json.dumps(identity).encode()).hexdigest(),
            metres_per_pixel=metres_per_pixel(place.crs, transform, width / 2, height / 2),
            warnings=(*place.warnings, *_cost(self._file.name, levels)),
        )

    def _usable_overviews(self) -> dict[float, int]:
        """The numbers of the overviews that all bands have alike, by decimation."""
        found: dict[float, int] = {}
        native = (self._native.width, self._native.height)
        for number in range(len(self._native.overviews(1))):
            dataset = self._opened_overview(number)
            if dataset is None:
                continue
            with dataset:
                decimation = decimation_of(native, (dataset.width, dataset.height))
            if decimation > 1:
                found.setdefault(decimation, number)
        return found

    def _opened_overview(self, number: int) -> rasterio.DatasetReader | None:
        try:
            return self._file.open(overview_level=number)[0]
        except Exception:  # rasterio's own kinds and GDAL's; a level that is not there is none
            return None

    def _read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        levels = self.description.levels
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

    def _read_existing(
        self, level: PyramidLevel, window: PixelWindow
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read from a level of the file: the file's pixel in which each pixel's centre lies.

        The region need not begin at an edge of the overview's pixels.
        """
        dataset = self._dataset(level.decimation)
        width, height = self._orientation.size(dataset.width, dataset.height)
        columns = _source_indices(
            self._region.column, window.column, window.width, level, self._width, width
        )
        rows = _source_indices(
            self._region.row, window.row, window.height, level, self._height, height
        )
        shown = PixelWindow(
            int(columns[0]),
            int(rows[0]),
            int(columns[-1] - columns[0] + 1),
            int(rows[-1] - rows[0] + 1),
        )
        values, drawn = self._values(dataset, self._orientation.stored(shown, width, height))
        self.pixels_read += drawn.size
        rgb, valid = self.rendering.draw(
            self._orientation.shown(values), self._orientation.shown(drawn)
        )
        if dataset is self._native:
            return rgb, valid
        picked = np.ix_(rows - rows[0], columns - columns[0])
        return rgb[picked], valid[picked]

    def _values(
        self, dataset: rasterio.DatasetReader, stored: PixelWindow
    ) -> tuple[np.ndarray, np.ndarray]:
        """The rendering's bands in a window of the file, and which pixels nothing hides."""
        window = Window(*stored)
        values = dataset.read(self.rendering.bands, window=window)
        drawn = np.ones(values.shape[1:], bool)
        if self.rendering.alpha_band:
            drawn &= dataset.read(self.rendering.alpha_band, window=window) > 0
        if has_mask(dataset):
            drawn &= dataset.read_masks(1, window=window) > 0
        elif self._has_mask:  # an overview that was made without the raster's mask
            across = self._native.width / dataset.width
            down = self._native.height / dataset.height
            finer = Window(
                stored.column * across, stored.row * down, stored.width * across,
                stored.height * down,
            )  # fmt: skip
            drawn &= self._native.read_masks(1, window=finer, out_shape=drawn.shape) > 0
        return values, drawn

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
            number = self._overviews[decimation]
            self._datasets[decimation], _ = self._file.open(overview_level=number)
        return self._datasets[decimation]


def _refuse_unreadable(dataset: rasterio.DatasetReader, path: str) -> None:
    if dataset.count == 0 or any("complex" in kind for kind in dataset.dtypes):
        raise RasterError(
            f"{path} holds no bands that can be shown.",
            "Choose one of its subdatasets, or make a raster of its amplitudes.",
        )
    rows, columns = dataset.block_shapes[0]
    size = rows * columns * np.dtype(dataset.dtypes[0]).itemsize
    if size > STORED_BLOCK_BYTES:
        raise RasterError(
            f"{path} is stored in pieces of {size / 2**30:,.1f} GB, of which none can be read in "
            "part.",
            "Convert it to a tiled GeoTIFF with overviews.",
        )


def _region(
    raster_width: int, raster_height: int, transform: Affine, extent: Extent | None
) -> PixelWindow:
    """The native pixels that the extent touches."""
    whole = PixelWindow(0, 0, raster_width, raster_height)
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
    right = min(raster_width, math.ceil(max(columns) - SNAPPING_TOLERANCE))
    bottom = min(raster_height, math.ceil(max(rows) - SNAPPING_TOLERANCE))
    if left >= right or top >= bottom:
        bounds = extent_of(transform, (0, 0, raster_width, raster_height))
        raise InvalidQuestionError(
            "The extent lies outside of the raster.",
            "The raster covers {:.10g}, {:.10g}, {:.10g}, {:.10g}.".format(*bounds),
        )
    return PixelWindow(left, top, right - left, bottom - top)


def _cost(name: str, levels: tuple[PyramidLevel, ...]) -> tuple[str, ...]:
    """What it costs that the file does not hold the base level."""
    millions = first_look_pixels(levels) / 1e6
    if levels[0].overview or millions < 1:
        return ()
    finer = next(level for level in levels if level.overview)
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
