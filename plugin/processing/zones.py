"""The zones of a batch: read without QGIS's validity check, which would end it at the first crooked
polygon, and mended one by one.

No generator runs over the features: QGIS may throw in the middle of it, and an exception of C++
that goes through a running Python generator damages the interpreter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...model.wire.errors import AskRasterError, InvalidQuestionError


@dataclass(frozen=True)
class Zone:
    """One of the zones. geometry: a valid multipolygon in the zones' CRS; empty where `error`
    says why there is none. attributes: as `zone_fields` has them.
    """

    geometry: QgsGeometry
    attributes: list[Any]
    error: AskRasterError | None = None


def zone_fields(zones: QgsProcessingFeatureSource) -> QgsFields:
    """The zones' own fields. A GeoPackage gives its rows numbers of its own, and a zone may stand
    in several rows.
    """
    kept = QgsFields()
    for field in zones.fields():
        if field.name().lower() != "fid":
            kept.append(field)
    return kept


def read_zones(zones: QgsProcessingFeatureSource) -> list[Zone]:
    """All zones, those without a usable polygon too."""
    zones.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    names = [field.name() for field in zone_fields(zones)]
    read = []
    for feature in zones.getFeatures():
        attributes = [feature[name] for name in names]
        polygons = mended(feature.geometry())
        if polygons is None:
            read.append(Zone(QgsGeometry(), attributes, _unusable(feature.geometry())))
        else:
            read.append(Zone(polygons, attributes))
    return read


def mended(geometry: QgsGeometry) -> QgsGeometry | None:
    """The geometry as a valid multipolygon without Z and M; None where nothing with an area is
    left.
    """
    if geometry.isNull() or geometry.isEmpty() or not geometry.boundingBox().isFinite():
        return None
    polygons = QgsGeometry(geometry)
    if not polygons.isGeosValid():
        # What is mended may come with the lines and points that a polygon collapsed to.
        parts = polygons.makeValid().asGeometryCollection()
        polygons = QgsGeometry.unaryUnion([p for p in parts if p.constGet().dimension() == 2])
    whole = polygons.coerceToType(QgsWkbTypes.Type.MultiPolygon)
    if len(whole) != 1 or not whole[0].area() > 0:
        return None
    return whole[0]


def _unusable(geometry: QgsGeometry) -> AskRasterError:
    if geometry.isNull() or geometry.isEmpty():
        return InvalidQuestionError("The zone has no polygon.", "Draw one, or leave it out.")
    return InvalidQuestionError(
        "The zone's polygon is invalid and cannot be mended.", "Draw it anew, or leave it out."
    )
