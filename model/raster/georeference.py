"""Where a file's pixels lie on the ground, by its transform or its ground control points.

What fixes no place (a pixel without a size, points on one line, a transform that is not a number)
counts as no georeference, and is said: the raster can still be asked about, and its results carry
no CRS.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
import rasterio.warp
from rasterio.control import GroundControlPoint

from ..wire.ground import Ellipsoid, side_on_ellipsoid, side_on_grid
from ..wire.pyramid import Affine, extent_of

PIXELS_DOWNWARDS = Affine(0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
"""Of a raster without a place, as QGIS shows it."""

LEAST_SPREAD = 1e-6
"""Ground control points whose narrow side is less of their long side lie on a line."""

NO_LENGTHS = {"unknown", "unnamed", "degree", "radian", "grad"}
"""What the unit of a site's grid may be called when it is not known how long it is."""


@dataclass(frozen=True)
class Georeference:
    """transform: stored pixel to CRS. warnings: why it is none, if the file has one of no use."""

    transform: Affine
    crs: rasterio.CRS | None
    warnings: tuple[str, ...] = ()


def georeference(dataset: rasterio.DatasetReader, has_transform: bool) -> Georeference:
    """The file's georeference; pixels counted downwards where it has none that is of use.

    A CRS stays with a raster that has no transform, as in QGIS. Not so if only rational polynomials
    place it, or a georeference that is broken: its pixels do not lie in that CRS.
    """
    points, points_crs = dataset.gcps
    if points:
        transform, crs = _through(points), points_crs
        what = "Its ground control points do not fix a place"
    elif has_transform:
        transform, crs = Affine(*dataset.transform.to_gdal()), dataset.crs
        what = "Its pixels have no size on the ground"
    else:
        return Georeference(PIXELS_DOWNWARDS, None if dataset.rpcs else dataset.crs)
    if transform is not None and _is_usable(transform, dataset.width, dataset.height):
        return Georeference(transform, crs)
    name = os.path.basename(dataset.name)
    return Georeference(PIXELS_DOWNWARDS, None, (f"{name} counts as not georeferenced. {what}.",))


def crs_text(crs: rasterio.CRS | None) -> str:
    """'EPSG:n' where it has a number, WKT where not, '' without a CRS."""
    if not crs:
        return ""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


def metres_per_pixel(
    crs: rasterio.CRS | None, transform: Affine, column: float, row: float
) -> float | None:
    """The side of the square that has the pixel's area on the ground, of whichever body that is.

    On a site's own grid the grid's unit tells it. None without a CRS, and where the CRS does not
    say what a unit or a place is.
    """
    if not crs:
        return None
    try:
        record = crs.to_dict(projjson=True)
        if record["type"] == "EngineeringCRS":
            unit, metres = crs.units_factor
            return None if unit.lower() in NO_LENGTHS else side_on_grid(transform, metres)
        if not (crs.is_geographic or crs.is_projected):
            return None
        ellipsoid = _ellipsoid(_first(record, "ellipsoid"))
        # To degrees on its own ellipsoid: no datum is shifted, whatever the body.
        degrees = f"+proj=longlat +a={ellipsoid.semi_major!r} +b={ellipsoid.semi_minor!r} +no_defs"
        corners = [transform.apply(column + c, row + r) for c, r in ((0, 0), (1, 0), (0, 1))]
        longitudes, latitudes = rasterio.warp.transform(
            crs, rasterio.CRS.from_string(degrees), *zip(*corners, strict=True)
        )
        return side_on_ellipsoid(longitudes, latitudes, ellipsoid)
    except Exception:  # rasterio's errors of PROJ have no common kind; the answer needs none of it
        return None


def _through(points: list[GroundControlPoint]) -> Affine | None:
    """The affine transform nearest to the points; None where they do not fix one."""
    pixels = np.array([(point.col, point.row) for point in points], float)
    places = np.array([(point.x, point.y) for point in points], float)
    if len(points) < 3 or not (np.isfinite(pixels).all() and np.isfinite(places).all()):
        return None
    pixel, place = pixels.mean(0), places.mean(0)
    steps, _, rank, spread = np.linalg.lstsq(pixels - pixel, places - place, rcond=None)
    if rank < 2 or spread[-1] < LEAST_SPREAD * spread[0]:
        return None
    (b, e), (c, f) = steps.tolist()
    x, y = (place - pixel @ steps).tolist()
    return Affine(x, b, c, y, e, f)


def _is_usable(transform: Affine, width: int, height: int) -> bool:
    """Whether each pixel has a place of its own, in numbers that a computer can hold."""
    area = transform.b * transform.f - transform.c * transform.e
    extent = extent_of(transform, (0, 0, width, height))
    if not (all(map(math.isfinite, (*transform, *extent, area))) and area != 0):
        return False
    return extent.west < extent.east and extent.south < extent.north


def _ellipsoid(record: dict[str, Any]) -> Ellipsoid:
    """An ellipsoid of PROJJSON."""
    if "radius" in record:
        return Ellipsoid(_metres(record["radius"]), _metres(record["radius"]))
    semi_major = _metres(record["semi_major_axis"])
    if "semi_minor_axis" in record:
        return Ellipsoid(semi_major, _metres(record["semi_minor_axis"]))
    flattening = record["inverse_flattening"]
    return Ellipsoid(semi_major, semi_major * (1 - 1 / flattening) if flattening else semi_major)


def _first(record: Any, key: str) -> Any:
    """The first value of a key in nested records."""
    if isinstance(record, dict):
        if key in record:
            return record[key]
        record = list(record.values())
    if isinstance(record, list):
        return next((found for item in record if (found := _first(item, key)) is not None), None)
    return None


def _metres(value: Any) -> float:
    """A PROJJSON length: a number, or a value with a unit."""
    if isinstance(value, dict):
        unit = value.get("unit")
        factor = unit.get("conversion_factor", 1.0) if isinstance(unit, dict) else 1.0
        return float(value["value"]) * float(factor)
    return float(value)
