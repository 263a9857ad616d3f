"""How large a layer's pixels are on the ground, on the Earth, another body, or in a site's grid."""

from __future__ import annotations

import math

from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem

from ...model.wire.ground import Ellipsoid, side_on_ellipsoid, side_on_grid
from ...model.wire.pyramid import Affine

NO_LENGTHS = {"", "unknown", "unnamed", "degree", "radian", "grad"}
"""What the unit of a site's grid may be called when it is not known how long it is."""


def metres_per_pixel(
    crs: QgsCoordinateReferenceSystem, transform: Affine, column: float, row: float
) -> float | None:
    """The side of the square that has this pixel's area on the ground, None if not known.

    Of a local grid, whose place is not known, its own unit tells.
    """
    if not crs.isValid():
        return None
    try:
        reference = osr.SpatialReference()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        if reference.ImportFromWkt(wkt) != 0:
            return None
        if reference.IsLocal():
            unit, metres = reference.GetLinearUnitsName(), reference.GetLinearUnits()
            return None if unit.lower() in NO_LENGTHS else side_on_grid(transform, metres)
        if not (reference.IsGeographic() or reference.IsProjected()):
            return None
        return _on_body(reference, transform, column, row)
    except RuntimeError:  # with GDAL's exceptions on: a CRS or a place that PROJ knows nothing of
        return None


def _on_body(
    reference: osr.SpatialReference, transform: Affine, column: float, row: float
) -> float | None:
    """In the CRS's own degrees, so that the body is the one that it is of."""
    geographic = reference.CloneGeogCS()
    if geographic is None:
        return None
    for system in (reference, geographic):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_geographic = osr.CoordinateTransformation(reference, geographic)
    degrees = math.degrees(geographic.GetAngularUnits())
    corners = [transform.apply(column + c, row + r) for c, r in ((0, 0), (1, 0), (0, 1))]
    points = [to_geographic.TransformPoint(*corner) for corner in corners]
    ellipsoid = Ellipsoid(geographic.GetSemiMajor(), geographic.GetSemiMinor())
    longitudes, latitudes, *_ = zip(*points)
    return side_on_ellipsoid(
        [value * degrees for value in longitudes],
        [value * degrees for value in latitudes],
        ellipsoid,
    )
