"""A raster layer as the engine's pyramid: its levels, and its pixels as the analyst sees them.

Made on the main thread, read in a worker thread. Only the layer's pipe is used, so every provider
that QGIS can draw works alike: files, XYZ, WMS, virtual rasters, databases.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter, QTransform

from ..model.errors import CancelledError, InvalidQuestionError, RasterError
from ..model.raster.pyramid import (
    BASE_LONG_SIDE,
    Affine,
    Extent,
    PixelWindow,
    PyramidLevel,
    RasterDescription,
    extent_of,
    region_levels,
)
from .frozen_layer import FrozenLayer, crs_text
from .web_failures import WebFailures

WEB_LONG_SIDE = 32 * BASE_LONG_SIDE
"""How finely a web layer is looked at: over a wide region its finest zooms would be terapixels."""

WEB_TILE_PIXELS = 256 * 256
WEB_TILE_BUDGET = 4000
"""Tiles of a server that one question may fetch."""

BLOCK_PIXELS = 2048 * 2048
"""How much is held in memory at once when a missing level is averaged."""

COSTLY_PIXELS = 16 * BASE_LONG_SIDE**2
"""Going through more pixels than this for the first look is worth a word to the analyst."""

METRES_PER_DEGREE = 40_030_000 / 360
"""Of a great circle of the earth taken as a sphere."""

SNAP = 1e-6
"""Pixels; an extent this close to a pixel's edge lies on it."""


@dataclass(frozen=True)
class _Region:
    """The part of the raster that the question is about, and the levels it can be read at."""

    transform: Affine
    raster_width: int
    raster_height: int
    levels: tuple[PyramidLevel, ...]
    warnings: tuple[str, ...] = ()


class LayerPyramid:
    """A TileSource over a layer's pipe. `read_rgba` is for one thread at a time.

    layer: a QgsRasterLayer, or one already frozen. extent: in the layer's CRS, None for all of
    it; snapped outward to native pixels and cut at the layer's edge. mask: ground outside of it
    is not valid (a zone's polygon, in the layer's CRS).

    Raises:
        InvalidQuestionError: the extent is empty or outside the layer.
        RasterError: the layer cannot be read.
    """

    def __init__(
        self,
        layer: QgsRasterLayer | FrozenLayer,
        extent: Extent | QgsRectangle | None = None,
        mask: QgsGeometry | None = None,
    ) -> None:
        self.layer = layer if isinstance(layer, FrozenLayer) else FrozenLayer(layer)
        self.crs = self.layer.crs
        wanted = _clipped(self.layer, extent)
        region = _file_region(self.layer, wanted) or _web_region(self.layer, wanted)
        native = region.levels[-1]
        bounds = extent_of(region.transform, (0, 0, native.width, native.height))
        self._mask = _intersection(self.layer.footprint, mask)
        self._native_right, self._native_bottom = region.transform.inverse(
            self.layer.extent.xMaximum(), self.layer.extent.yMinimum()
        )
        self._web_failures, self._web_pixels_left = None, math.inf
        if self.layer.grid() is None:
            self._web_failures = WebFailures(self.layer.host())
            self._web_pixels_left = WEB_TILE_BUDGET * WEB_TILE_PIXELS
        self._feedback = QgsRasterBlockFeedback()
        self.description = RasterDescription(
            name=self.layer.name,
            path=self.layer.path,
            width=region.raster_width,
            height=region.raster_height,
            crs=crs_text(self.crs),
            transform=region.transform,
            extent=bounds,
            levels=region.levels,
            fingerprint=_digest(
                self.layer.fingerprint(),
                str(bounds),
                self._mask.asWkt(9) if self._mask else "",
            ),
            metres_per_pixel=_metres_per_pixel(
                self.crs, region.transform, native.width / 2, native.height / 2
            ),
            warnings=region.warnings,
        )

    def read_rgba(self, level: int, window: PixelWindow) -> bytes:
        """Read a window of a level: RGBA8888 row by row, alpha 0 where a pixel is not valid.

        A level that the raster does not have is averaged from the next finer one that it has.

        Raises:
            RasterError: naming the layer and the window.
            CancelledError: `cancel` was called.
        """
        levels = self.description.levels
        finer = next(index for index in range(level, len(levels)) if levels[index].overview)
        if finer == level:
            return self._read(level, window).tobytes()
        factor = round(levels[level].decimation / levels[finer].decimation)
        return self._average(finer, factor, window).tobytes()

    @property
    def costly_pixels(self) -> int:
        """Pixels that the first look has to go through for want of overviews; 0 if no matter."""
        return _costly_pixels(self.description.levels)

    def cancel(self) -> None:
        """End a read that goes on, and refuse further ones. May be called from any thread."""
        self._feedback.cancel()

    def recipe(self) -> dict[str, str]:
        """What it takes to see the same pixels again; see FrozenLayer.recipe."""
        return self.layer.recipe()

    def _read(self, level: int, window: PixelWindow) -> np.ndarray:
        """Pixels (height, width, RGBA) of a level that the raster has."""
        decimation = self.description.levels[level].decimation
        left, top = window.column * decimation, window.row * decimation
        columns, right = _inside(left, window.width, decimation, self._native_right)
        rows, bottom = _inside(top, window.height, decimation, self._native_bottom)
        extent = extent_of(self.description.transform, (left, top, right, bottom))
        place = f"level {level + 1} of {len(self.description.levels)}, {tuple(window)}"
        pixels = self._draw(QgsRectangle(*extent), columns, rows, place)
        missing = ((0, window.height - rows), (0, window.width - columns), (0, 0))
        return np.pad(pixels, missing, mode="edge")

    def _average(self, finer: int, factor: int, window: PixelWindow) -> np.ndarray:
        """The mean of the valid pixels in each square of `factor` pixels of a finer level."""
        size = self.description.levels[finer]
        result = np.zeros((window.height, window.width, 4), np.uint8)
        side = max(1, math.isqrt(BLOCK_PIXELS) // factor)
        for row in range(0, window.height, side):
            for column in range(0, window.width, side):
                block = result[row : row + side, column : column + side]
                left, top = (window.column + column) * factor, (window.row + row) * factor
                width = min(block.shape[1] * factor, size.width - left)
                height = min(block.shape[0] * factor, size.height - top)
                block[:] = _box_mean(
                    self._read(finer, PixelWindow(left, top, width, height)), factor
                )
        return result

    def _draw(self, rectangle: QgsRectangle, width: int, height: int, place: str) -> np.ndarray:
        if self._feedback.isCanceled():
            raise CancelledError("Cancelled.")
        self._spend(width * height)
        errors_before = len(self._feedback.errors())
        block = self.layer.drawn().block(1, rectangle, width, height, self._feedback)
        if self._feedback.isCanceled():
            raise CancelledError("Cancelled.")
        errors = self._feedback.errors()[errors_before:]
        if errors or not block.isValid() or block.isEmpty():
            raise self._unreadable(place, errors)
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        if self._web_failures is not None and _has_holes(image):
            failures = self._web_failures.wait()
            if failures:
                raise self._unreadable(place, failures)
        if self._mask is not None:
            image = _masked(image, rectangle, self._mask)
        return _pixels(image)

    def _unreadable(self, place: str, errors: list[str]) -> RasterError:
        return RasterError(
            f"The layer '{self.layer.name}' could not be read at {place}.",
            "Check that its file is whole, or that its server answers.",
            "\n".join(errors),
        )

    def _spend(self, pixels: int) -> None:
        self._web_pixels_left -= pixels
        if self._web_pixels_left < 0:
            raise RasterError(
                f"The question would take more than {WEB_TILE_BUDGET} tiles from the server "
                f"of '{self.layer.name}'.",
                "Ask about a smaller extent, or with fewer tiles.",
            )


def _clipped(layer: FrozenLayer, extent: Extent | QgsRectangle | None) -> QgsRectangle:
    if extent is None:
        return layer.extent
    wanted = QgsRectangle(*extent) if isinstance(extent, Extent) else QgsRectangle(extent)
    if wanted.isEmpty() or not wanted.isFinite():
        raise InvalidQuestionError("The extent is empty.", "Choose an extent with an area.")
    common = wanted.intersect(layer.extent)
    if common.isEmpty():
        raise InvalidQuestionError(
            f"The extent lies outside the layer '{layer.name}'.",
            "Zoom to the layer, or ask about the full layer.",
        )
    return common


def _file_region(layer: FrozenLayer, wanted: QgsRectangle) -> _Region | None:
    """The region of a raster that has pixels of its own."""
    grid = layer.grid()
    if grid is None:
        return None
    origin = Affine(grid.west, grid.pixel_width, 0.0, grid.north, 0.0, -grid.pixel_height)
    left, top, width, height = _snapped(origin, wanted, grid.width, grid.height)
    levels = region_levels(width, height, grid.overviews)
    return _Region(origin.of_window(left, top), grid.width, grid.height, levels, _cost(levels))


def _web_region(layer: FrozenLayer, wanted: QgsRectangle) -> _Region:
    """The region of a layer that a server draws at any resolution, or at its own zooms."""
    long_side = max(wanted.width(), wanted.height())
    zooms = layer.resolutions() or [long_side / BASE_LONG_SIDE / 2**step for step in range(6)]
    usable = [zoom for zoom in zooms if long_side / zoom <= WEB_LONG_SIDE] or zooms[:1]
    native = usable[-1]
    warnings = ()
    if native > zooms[-1]:
        warnings = (
            f"Over so wide an extent '{layer.name}' is looked at down to {native:.3g} map units "
            f"a pixel; it has up to {zooms[-1]:.3g}. Ask about a smaller extent to see more.",
        )
    full = layer.extent
    origin = Affine(full.xMinimum(), native, 0.0, full.yMaximum(), 0.0, -native)
    raster_width = max(1, round(full.width() / native))
    raster_height = max(1, round(full.height() / native))
    left, top, width, height = _snapped(origin, wanted, raster_width, raster_height)
    levels = region_levels(width, height, [zoom / native for zoom in usable])
    return _Region(origin.of_window(left, top), raster_width, raster_height, levels, warnings)


def _snapped(
    origin: Affine, wanted: QgsRectangle, raster_width: int, raster_height: int
) -> tuple[int, int, int, int]:
    """The native pixels that touch the extent: left, top, width, height."""
    left, top = origin.inverse(wanted.xMinimum(), wanted.yMaximum())
    right, bottom = origin.inverse(wanted.xMaximum(), wanted.yMinimum())
    first_column = min(max(0, math.floor(left + SNAP)), raster_width - 1)
    first_row = min(max(0, math.floor(top + SNAP)), raster_height - 1)
    columns = min(raster_width, math.ceil(right - SNAP)) - first_column
    rows = min(raster_height, math.ceil(bottom - SNAP)) - first_row
    return first_column, first_row, max(1, columns), max(1, rows)


def _metres_per_pixel(
    crs: QgsCoordinateReferenceSystem, transform: Affine, column: float, row: float
) -> float | None:
    """The side of the square that has this pixel's area on the ground, None if not known."""
    if not crs.isValid():
        return None
    to_degrees = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    )
    corners = [transform.apply(column + c, row + r) for c, r in ((0, 0), (1, 0), (0, 1))]
    try:
        here, right, below = (to_degrees.transform(QgsPointXY(*corner)) for corner in corners)
    except QgsCsException:
        return None
    east = [(point.x() - here.x() + 180) % 360 - 180 for point in (right, below)]
    north = [point.y() - here.y() for point in (right, below)]
    area = abs(east[0] * north[1] - east[1] * north[0]) * math.cos(math.radians(here.y()))
    side = math.sqrt(area) * METRES_PER_DEGREE
    return side if math.isfinite(side) and side > 0 else None


def _cost(levels: tuple[PyramidLevel, ...]) -> tuple[str, ...]:
    """What a missing overview costs, in words; nothing for a small raster."""
    touched = _costly_pixels(levels)
    if not touched:
        return ()
    return (
        f"The layer lacks overviews: {touched / 1e6:,.0f} million pixels have to be gone through "
        "for the first look. Build overviews (pyramids) in the layer's properties to avoid this.",
    )


def _costly_pixels(levels: tuple[PyramidLevel, ...]) -> int:
    source = next(level for level in levels if level.overview)
    touched = source.width * source.height
    return 0 if source is levels[0] or touched < COSTLY_PIXELS else touched


def _inside(start: float, count: int, decimation: float, end: float) -> tuple[int, float]:
    """How many of a row's (or column's) pixels have their centre inside the raster, at least one,
    and where the last of these ends; the level's last pixel may be one that lies mostly outside.
    """
    inside = min(count, max(1, math.floor((end - start) / decimation + 0.5)))
    stop = start + inside * decimation
    return inside, min(stop, end) if inside == 1 else stop


def _box_mean(rgba: np.ndarray, factor: int) -> np.ndarray:
    """The mean of the valid pixels of each square; the last squares may be cut at the edge."""
    valid = (rgba[..., 3:] > 0).astype(np.uint32)
    values = np.concatenate([rgba[..., :3] * valid, valid], axis=-1)
    rows = np.arange(0, rgba.shape[0], factor)
    columns = np.arange(0, rgba.shape[1], factor)
    sums = np.add.reduceat(np.add.reduceat(values, rows, axis=0), columns, axis=1)
    counts = sums[..., 3:]
    mean = (sums[..., :3] + counts // 2) // np.maximum(counts, 1)
    return np.concatenate([mean, np.where(counts > 0, 255, 0)], axis=-1).astype(np.uint8)


def _intersection(first: QgsGeometry | None, second: QgsGeometry | None) -> QgsGeometry | None:
    if first is None or second is None:
        return first or second
    return first.intersection(second)


def _pixels(image: QImage) -> np.ndarray:
    """A RGBA8888 image as an array (height, width, 4)."""
    height, width = image.height(), image.width()
    rgba = np.frombuffer(image.constBits().asstring(width * height * 4), np.uint8)
    return rgba.reshape(height, width, 4)


def _has_holes(image: QImage) -> bool:
    return not _pixels(image)[..., 3].all()


def _masked(image: QImage, rectangle: QgsRectangle, mask: QgsGeometry) -> QImage:
    """The image with every pixel cleared whose centre lies outside the mask."""
    inside = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    inside.fill(Qt.GlobalColor.transparent)
    to_pixels = QTransform()
    to_pixels.scale(image.width() / rectangle.width(), -image.height() / rectangle.height())
    to_pixels.translate(-rectangle.xMinimum(), -rectangle.yMaximum())
    path = to_pixels.map(mask.constGet().asQPainterPath())
    painter = QPainter(inside)
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawImage(0, 0, image)
    painter.end()
    return inside.convertToFormat(QImage.Format.Format_RGBA8888)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
