"""How large a pixel is on the ground, wherever it lies and of whichever body the ground is.

Standard library only: the engine's reader and QGIS's must tell the model the same.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from .pyramid import Affine


class Ellipsoid(NamedTuple):
    """A body's figure, by its semi-axes in metres."""

    semi_major: float
    semi_minor: float


EARTH = Ellipsoid(6_378_137.0, 6_356_752.314245)
"""WGS 84; other ellipsoids of the Earth differ from it by less than a thousandth."""


def side_on_ellipsoid(
    longitudes: Sequence[float], latitudes: Sequence[float], ellipsoid: Ellipsoid = EARTH
) -> float | None:
    """The side, in metres, of the square that has the pixel's area on the ground.

    longitudes, latitudes: in degrees, of the pixel's corner and of the corners to its right and
    below. Measured in space, not in degrees, which mean nothing at a pole and jump at the
    antimeridian. None where a point is not on the ellipsoid (infinite, not a number) or the
    pixel has no area.
    """
    corner, right, below = (
        _in_space(math.radians(longitude), math.radians(latitude), ellipsoid)
        for longitude, latitude in zip(longitudes, latitudes)
    )
    return _side(math.hypot(*_cross(_difference(right, corner), _difference(below, corner))))


def side_on_grid(transform: Affine, metres_per_unit: float) -> float | None:
    """The same in a site's own grid, whose place on the ground is not known but its unit is."""
    return _side(abs(transform.b * transform.f - transform.c * transform.e) * metres_per_unit**2)


def _side(area: float) -> float | None:
    side = math.sqrt(area) if area >= 0 else math.nan
    return side if math.isfinite(side) and side > 0 else None


def _in_space(longitude: float, latitude: float, ellipsoid: Ellipsoid) -> tuple[float, ...]:
    """Earth-centred coordinates, in metres, of a point in radians; not a number for one nowhere."""
    if not (math.isfinite(longitude) and math.isfinite(latitude)):
        return (math.nan, math.nan, math.nan)
    flatness = (ellipsoid.semi_minor / ellipsoid.semi_major) ** 2
    normal = ellipsoid.semi_major / math.sqrt(1 - (1 - flatness) * math.sin(latitude) ** 2)
    return (
        normal * math.cos(latitude) * math.cos(longitude),
        normal * math.cos(latitude) * math.sin(longitude),
        normal * flatness * math.sin(latitude),
    )


def _difference(first: tuple[float, ...], second: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(a - b for a, b in zip(first, second))


def _cross(first: tuple[float, ...], second: tuple[float, ...]) -> tuple[float, ...]:
    (a, b, c), (d, e, f) = first, second
    return (b * f - c * e, c * d - a * f, a * e - b * d)
