"""How large a pixel is on the ground."""

from __future__ import annotations

import math

import pytest

from model.wire.ground import EARTH, Ellipsoid, side_on_ellipsoid, side_on_grid
from model.wire.pyramid import Affine

MOON = Ellipsoid(1_737_400.0, 1_737_400.0)


def metres_of_a_degree(latitude: float) -> tuple[float, float]:
    """Along the parallel and along the meridian: the ellipsoid's radii of curvature."""
    eccentricity = 1 - (EARTH.semi_minor / EARTH.semi_major) ** 2
    flattened = 1 - eccentricity * math.sin(math.radians(latitude)) ** 2
    across = EARTH.semi_major / math.sqrt(flattened) * math.cos(math.radians(latitude))
    along = EARTH.semi_major * (1 - eccentricity) / flattened**1.5
    return math.radians(across), math.radians(along)


@pytest.mark.parametrize("latitude", [-85, -30, 0, 12.5, 60, 89])
def test_is_the_ellipsoids_own(latitude):
    across, along = metres_of_a_degree(latitude)
    step = 1e-6
    side = side_on_ellipsoid([7, 7 + step, 7], [latitude, latitude, latitude - step])
    assert side == pytest.approx(step * math.sqrt(across * along), rel=1e-4)


def test_at_a_pole_where_longitudes_mean_nothing():
    """A corner on the pole and two a metre from it, a quarter of the way round."""
    metre = 1 / metres_of_a_degree(90)[1]
    for pole in (1, -1):
        latitudes = [90 * pole, (90 - metre) * pole, (90 - metre) * pole]
        assert side_on_ellipsoid([123, 40, 130], latitudes) == pytest.approx(1, rel=1e-6)


def test_across_the_antimeridian():
    inside = side_on_ellipsoid([10, 10.001, 10], [5, 5, 4.999])
    assert side_on_ellipsoid([179.9995, -179.9995, 179.9995], [5, 5, 4.999]) == pytest.approx(
        inside, rel=1e-9
    )


def test_on_another_body():
    degree = math.radians(MOON.semi_major)
    assert side_on_ellipsoid([0, 1e-4, 0], [0, 0, -1e-4], MOON) == pytest.approx(1e-4 * degree)


@pytest.mark.parametrize("bad", [math.inf, math.nan])
def test_a_point_that_is_nowhere_has_none(bad):
    assert side_on_ellipsoid([0, bad, 0], [0, 0, 1]) is None
    assert side_on_ellipsoid([0, 0, 0], [0, 0, bad]) is None


def test_no_area_has_none():
    assert side_on_ellipsoid([0, 0, 0], [0, 0, 1]) is None
    assert side_on_grid(Affine(0, 0, 0, 0, 0, 0), 1.0) is None
    assert side_on_grid(Affine(0, math.nan, 0, 0, 0, 1), 1.0) is None


def test_a_site_grid_has_its_unit():
    assert side_on_grid(Affine(0, 0.05, 0, 0, 0, -0.05), 1.0) == pytest.approx(0.05)
    assert side_on_grid(Affine(0, 0, 2, 0, 2, 0), 0.3048) == pytest.approx(0.6096)
