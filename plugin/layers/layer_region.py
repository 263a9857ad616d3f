"""Which part of a layer a question is about, and the levels at which it can be read."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsRectangle

from ...model.wire.errors import InvalidQuestionError, RasterError
from ...model.wire.pyramid import (
    BASE_LONG_SIDE,
    FIRST_LOOK_LIMIT,
    Affine,
    Extent,
    PyramidLevel,
    first_look_pixels,
    region_levels,
)
from .frozen_layer import FrozenLayer, Grid

WEB_LONG_SIDE = 32 * BASE_LONG_SIDE
"""How finely a web layer is looked at: over a wide region its finest zooms would be terapixels."""

WEB_STEPS = 6
"""Levels of a server that draws at any resolution, by halving."""

COSTLY_PIXELS = 16 * BASE_LONG_SIDE**2
"""Going through more pixels than this for the first look is worth a word to the analyst."""

SNAP = 1e-6
"""Pixels; an extent this close to a pixel's edge lies on it."""


@dataclass(frozen=True)
class Region:
    """Native pixels of a layer: where they lie, and the levels that they can be read at."""

    transform: Affine
    raster_width: int
    raster_height: int
    levels: tuple[PyramidLevel, ...]
    warnings: tuple[str, ...] = ()
    costly_pixels: int = 0


def clipped(layer: FrozenLayer, extent: Extent | QgsRectangle | None) -> QgsRectangle:
    """The extent, in the layer's CRS, as far as the layer reaches; None for all of the layer.

    Raises:
        InvalidQuestionError: the extent is empty or outside the layer.
    """
    if extent is None:
        return layer.extent
    west, south, east, north = extent if isinstance(extent, Extent) else _sides(extent)
    if not (west < east and south < north):
        raise InvalidQuestionError("The extent is empty.", "Choose an extent with an area.")
    full = layer.extent
    # By hand: a zone as wide as the world may have no finite sides in the layer's CRS.
    west, east = max(west, full.xMinimum()), min(east, full.xMaximum())
    south, north = max(south, full.yMinimum()), min(north, full.yMaximum())
    if not (west < east and south < north):
        raise InvalidQuestionError(
            f"The extent lies outside the layer '{layer.name}'.",
            "Zoom to the layer, or ask about the full layer.",
        )
    return QgsRectangle(west, south, east, north)


def refuse_what_has_no_place(name: str, grid: Grid) -> None:
    """Raise RasterError for a raster that QGIS cannot place: its pixels have no size, or a negative
    one (QGIS 3.44 draws nothing of rasters that are mirrored)."""
    sizes = (grid.pixel_width, grid.pixel_height)
    if any(s < 0 for s in sizes):
        raise RasterError(
            f"The columns of '{name}' are stored from east to west, which this QGIS cannot draw.",
            "Warp it with Raster > Projections > Warp, and ask about the result.",
        )
    if grid.width < 1 or grid.height < 1 or not all(math.isfinite(s) and s > 0 for s in sizes):
        raise RasterError(
            f"The pixels of the layer '{name}' have no size on the ground: its georeference "
            "is broken.",
            "Give it a georeference, for example with the Georeferencer of QGIS.",
        )


def file_region(name: str, grid: Grid, wanted: QgsRectangle) -> Region:
    """The region of a raster that has pixels of its own.

    Raises:
        RasterError: more pixels would have to be gone through than anybody waits for.
    """
    origin = Affine(grid.west, grid.pixel_width, 0.0, grid.north, 0.0, -grid.pixel_height)
    left, top, width, height = _snapped(origin, wanted, grid.width, grid.height)
    levels = region_levels(width, height, grid.overviews)
    costly = _costly_pixels(levels)
    if costly > FIRST_LOOK_LIMIT:
        raise RasterError(
            f"The layer '{name}' lacks overviews: {costly / 1e9:,.0f} billion pixels would "
            "have to be gone through for the first look.",
            "Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.",
        )
    transform = origin.of_window(left, top)
    return Region(transform, grid.width, grid.height, levels, _cost(levels, costly), costly)


def web_region(
    layer: FrozenLayer, wanted: QgsRectangle, finest_useful: float | None = None
) -> Region:
    """The region of a layer that a server draws at any resolution, or at its own zooms.

    finest_useful: map units a pixel below which a server that draws at any shows no more.
    """
    long_side = max(wanted.width(), wanted.height())
    zooms = layer.resolutions()
    warnings = []
    if not zooms:
        zooms = any_resolutions(wanted)
        if finest_useful is not None and finest_useful > zooms[-1]:
            zooms = [zoom for zoom in zooms if zoom >= finest_useful] or zooms[:1]
            warnings.append(
                f"'{layer.name}' shows no more detail here than at {zooms[-1]:.3g} map units a "
                "pixel, and was not looked at more closely."
            )
    usable = [zoom for zoom in zooms if long_side / zoom <= WEB_LONG_SIDE] or zooms[:1]
    native = usable[-1]
    if native > zooms[-1]:
        warnings.append(
            f"Over so wide an extent '{layer.name}' is looked at down to {native:.3g} map units "
            f"a pixel; it has up to {zooms[-1]:.3g}. Ask about a smaller extent to see more."
        )
    full = layer.extent
    origin = Affine(full.xMinimum(), native, 0.0, full.yMaximum(), 0.0, -native)
    raster_width = max(1, round(full.width() / native))
    raster_height = max(1, round(full.height() / native))
    left, top, width, height = _snapped(origin, wanted, raster_width, raster_height)
    levels = region_levels(width, height, [zoom / native for zoom in usable])
    transform = origin.of_window(left, top)
    return Region(transform, raster_width, raster_height, levels, tuple(warnings))


def any_resolutions(wanted: QgsRectangle) -> list[float]:
    """Map units a pixel, coarse to fine, for a server that draws at any."""
    base = max(wanted.width(), wanted.height()) / BASE_LONG_SIDE
    return [base / 2**step for step in range(WEB_STEPS)]


def _sides(rectangle: QgsRectangle) -> tuple[float, float, float, float]:
    return (
        rectangle.xMinimum(),
        rectangle.yMinimum(),
        rectangle.xMaximum(),
        rectangle.yMaximum(),
    )


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


def _costly_pixels(levels: tuple[PyramidLevel, ...]) -> int:
    pixels = first_look_pixels(levels)
    return 0 if levels[0].overview or pixels < COSTLY_PIXELS else pixels


def _cost(levels: tuple[PyramidLevel, ...], costly_pixels: int) -> tuple[str, ...]:
    """What a missing overview costs, in words; nothing for a small raster."""
    if not costly_pixels:
        return ()
    if sum(level.overview for level in levels) > 1:
        return (
            f"The layer lacks coarse overviews: {costly_pixels / 1e6:,.0f} million pixels have to "
            "be gone through for the first look. Build overviews (pyramids) in the layer's "
            "properties to avoid this.",
        )
    return (
        f"The layer lacks overviews: {costly_pixels / 1e6:,.0f} million pixels have to be gone "
        "through for the first look. Build overviews (pyramids) in the layer's properties to avoid "
        "this.",
    )
