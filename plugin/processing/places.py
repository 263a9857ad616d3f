"""Where a batch asks: all of each raster, or each zone on each raster that it lies on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...model.wire.errors import AskRasterError, InvalidQuestionError, explained
from ..layers.frozen_layer import FrozenLayer
from ..translation import tr
from .raster_inputs import OneOpenRaster, RasterInput
from .zones import Zone, mended


@dataclass(frozen=True)
class Ground:
    """What is known of a raster before it is asked about.

    outline: all of it, in its CRS. seen: the part that a zone must share to be asked about on it.
    error: why it cannot be read.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    outline: QgsGeometry
    seen: QgsGeometry
    error: AskRasterError | None = None


@dataclass(frozen=True)
class Place:
    """Where a row's questions are asked.

    raster: its number, None for none. outline: the zone in the raster's CRS, None for all of the
    raster. geometry, attributes: of the row. error: why nothing can be asked there.
    """

    raster: int | None
    raster_name: str
    outline: QgsGeometry | None
    geometry: QgsGeometry
    attributes: list[Any]
    error: AskRasterError | None = None


def ground_of(number: int, raster: RasterInput, rasters: OneOpenRaster) -> Ground:
    """Open the raster and see where it lies."""
    try:
        layer = rasters.get(number)
        outline = layer.footprint or QgsGeometry.fromRect(layer.extent)
        seen = layer.footprint or QgsGeometry.fromRect(_pixel_centres(layer))
        return Ground(raster.name, layer.crs, outline, seen)
    except Exception as error:
        why = explained(error, tr("Opening '{raster}'").format(raster=raster.name))
        nowhere = QgsGeometry()
        return Ground(raster.name, QgsCoordinateReferenceSystem(), nowhere, nowhere, why)


def raster_places(
    grounds: list[Ground],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> list[Place]:
    """A place for each raster. crs: of the rows' geometries."""
    places = []
    for number, ground in enumerate(grounds):
        try:
            geometry = _moved(ground.outline, ground.crs, crs, transforms)
        except QgsCsException:
            geometry = QgsGeometry()  # the answer counts, and has no place on this map
        places.append(Place(number, ground.name, None, geometry, [], ground.error))
    return places


def zone_places(
    zones: list[Zone],
    crs: QgsCoordinateReferenceSystem,
    grounds: list[Ground],
    transforms: QgsCoordinateTransformContext,
) -> list[Place]:
    """A place for each zone on each raster that it shares ground with, or that cannot be read; one
    with an error for a zone that has none of these. crs: the zones'.
    """
    places = []
    for zone in zones:
        found = [] if zone.error else _places_of(zone, crs, grounds, transforms)
        if not found:
            error = zone.error or InvalidQuestionError(
                "The zone lies on none of the rasters.", "Leave it out, or add a raster of it."
            )
            found = [Place(None, "", None, zone.geometry, zone.attributes, error)]
        places += found
    return places


def _places_of(
    zone: Zone,
    crs: QgsCoordinateReferenceSystem,
    grounds: list[Ground],
    transforms: QgsCoordinateTransformContext,
) -> list[Place]:
    places = []
    for number, ground in enumerate(grounds):
        outline, error = None, ground.error
        if error is None:
            try:
                outline = mended(_moved(zone.geometry, crs, ground.crs, transforms))
            except QgsCsException:
                outline = None
            if outline is None:
                error = InvalidQuestionError(
                    "The zone cannot be expressed in the raster's coordinate system.",
                    "Leave it out, or cut it to the surroundings of the raster.",
                )
            elif not outline.intersection(ground.seen).area() > 0:
                continue
        places.append(Place(number, ground.name, outline, zone.geometry, zone.attributes, error))
    return places


def _pixel_centres(layer: FrozenLayer) -> QgsRectangle:
    """The extent but for the outer half of its outer pixels. A zone that ends at the raster's edge,
    or crosses it by a rounding error, has none of it; one that covers a pixel's centre has some.
    """
    grid = layer.grid()
    if grid is None:
        return layer.extent
    across = min(abs(grid.pixel_width) / 2, layer.extent.width() / 4)
    along = min(abs(grid.pixel_height) / 2, layer.extent.height() / 4)
    return QgsRectangle(
        layer.extent.xMinimum() + across,
        layer.extent.yMinimum() + along,
        layer.extent.xMaximum() - across,
        layer.extent.yMaximum() - along,
    )


def _moved(
    geometry: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """The geometry, as a multipolygon, in another CRS. Raises QgsCsException."""
    moved = QgsGeometry(geometry)
    if not moved.isNull():
        moved.convertToMultiType()
        moved.transform(QgsCoordinateTransform(source, target, transforms))
    return moved
