"""Where the pixels lie, and when that is not known."""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC
from rasterio.transform import from_gcps

from model.raster.georeference import metres_per_pixel
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.pyramid import Affine, RasterDescription

SITE = 'LOCAL_CS["Site grid",UNIT["{}",{}],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
MOON = (
    'PROJCS["moon",GEOGCS["moon",DATUM["moon",SPHEROID["moon",1737400,0]],'
    'PRIMEM["Reference meridian",0],UNIT["degree",0.0174532925199433]],'
    'PROJECTION["Equirectangular"],UNIT["metre",1]]'
)
MARS = "+proj=longlat +a=3396190 +b=3376200 +no_defs"
UTM = rasterio.CRS.from_epsg(32633)


def described(path: str) -> RasterDescription:
    with GeotiffPyramid(path) as pyramid:
        return pyramid.description


class TestMetresPerPixel:
    """Of the ground that the pixel lies on, whichever that is."""

    @pytest.mark.parametrize(
        ("unit", "metres", "expected"),
        [
            ("metre", 1, 0.05),
            ("foot", 0.3048, 0.05 * 0.3048),
            ("US survey foot", 0.304800609601219, 0.05 * 0.3048006),
            ("unknown", 1, None),
            ("degree", math.pi / 180, None),
        ],
    )
    def test_on_a_sites_own_grid_is_its_unit(self, write_geotiff, unit, metres, expected):
        """A hundred metres from its origin that is no place in the Gulf of Guinea."""
        transform = rasterio.Affine(0.05, 0, 100, 0, -0.05, 60)
        path = write_geotiff(np.ones((3, 30, 40), np.uint8), transform=transform)
        virtual = Path(path).with_suffix(".vrt")
        rasterio.shutil.copy(path, virtual, driver="VRT")
        crs = SITE.format(unit, metres).replace('"', "&quot;")
        text = re.sub("(<SRS[^>]*>).*(</SRS>)", rf"\1{crs}\2", virtual.read_text())
        virtual.write_text(text)
        found = described(str(virtual)).metres_per_pixel
        assert found == (expected and pytest.approx(expected, rel=1e-6))

    def test_of_the_moon(self, write_geotiff):
        transform = rasterio.Affine(100, 0, 0, 0, -100, 0)
        path = write_geotiff(np.ones((3, 30, 40), np.uint8), crs=MOON, transform=transform)
        assert described(path).metres_per_pixel == pytest.approx(100, rel=0.001)

    def test_of_mars_in_degrees(self, write_geotiff):
        transform = rasterio.Affine(0.001, 0, 10, 0, -0.001, 0.02)
        path = write_geotiff(np.ones((3, 30, 40), np.uint8), crs=MARS, transform=transform)
        expected = 0.001 * math.radians(3396190)
        assert described(path).metres_per_pixel == pytest.approx(expected, rel=0.01)

    @pytest.mark.parametrize(("crs", "scale"), [("EPSG:3031", 0.97276), ("EPSG:3413", 0.96986)])
    def test_at_a_pole(self, write_geotiff, crs, scale):
        """scale: of the projection at its pole, grid units a metre."""
        transform = rasterio.Affine(10, 0, -200, 0, -10, 150)  # centred on it
        path = write_geotiff(np.ones((3, 30, 40), np.uint8), crs=crs, transform=transform)
        assert described(path).metres_per_pixel == pytest.approx(10 / scale, rel=0.001)

    @pytest.mark.parametrize("crs", ["EPSG:4978", "EPSG:32633"])
    def test_is_unknown_of_what_is_no_place_on_the_ground(self, crs):
        """Geocentric coordinates, and a place that the projection does not reach."""
        far = Affine(1e12, 1.0, 0.0, 1e12, 0.0, -1.0)
        assert metres_per_pixel(rasterio.CRS.from_string(crs), far, 0, 0) is None

    def test_in_grads_from_paris(self):
        grads = rasterio.CRS.from_epsg(4807)
        transform = Affine(0.0, 1e-4, 0.0, 50.0, 0.0, -1e-4)  # at 45 degrees north
        expected = 0.9e-4 * 111_320 * 0.5**0.25
        assert metres_per_pixel(grads, transform, 0, 0) == pytest.approx(expected, rel=0.005)


def with_points(path: str, points: list[tuple[float, float, float, float]]) -> str:
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = ([GroundControlPoint(*point) for point in points], UTM)
    return path


class TestGroundControlPoints:
    """Column and row to a place, as the affine transform that is nearest to them."""

    def test_are_fitted_as_gdal_fits_them(self, write_geotiff):
        rng = np.random.default_rng(0)
        points = [
            (row, column, 5e5 + 3 * column + row + e, 4e6 - 3 * row + n)
            for row, column, e, n in zip(
                *rng.random((2, 9)) * 900, *rng.normal(0, 1, (2, 9)), strict=True
            )
        ]
        path = with_points(
            write_geotiff(np.ones((3, 900, 900), np.uint8), crs=None, transform=None), points
        )
        expected = from_gcps([GroundControlPoint(*point) for point in points]).to_gdal()
        assert described(path).transform == pytest.approx(expected, rel=1e-6)

    @pytest.mark.parametrize(
        "points",
        [
            [(0, 0, 5e5, 4e6)],
            [(0, 0, 5e5, 4e6), (90, 90, 6e5, 3e6)],
            [(n, n, 5e5 + n, 4e6 - n) for n in range(5)],
            [(50, 50, 5e5 + n, 4e6 - n) for n in range(4)],
            [(0, 0, 5e5, 4e6), (0, 90, math.nan, 4e6), (90, 0, 5e5, 3e6)],
            [(0, 0, 5e5, 4e6), (0, 90, 5e5, 4e6), (90, 0, 5e5, 4e6)],
        ],
        ids=["one", "two", "on a line", "on one pixel", "not a number", "at one place"],
    )
    def test_that_fix_no_place_are_none(self, write_geotiff, points):
        path = write_geotiff(np.ones((3, 100, 100), np.uint8), crs=None, transform=None)
        description = described(with_points(path, points))
        assert description.crs == ""
        assert description.extent == (0, -100, 100, 0)
        assert "counts as not georeferenced" in description.warnings[0]


@pytest.mark.parametrize(
    "numbers",
    [
        "0, 0, 0, 0, 0, 0",
        "5, 0, 0, 5, 0, -1",
        "nan, 1, 0, 0, 0, -1",
        "0, nan, 0, 0, 0, -1",
        "0, 1, 1, 0, 1, 1",
        "1e308, 1e308, 0, 0, 0, -1",
        "1e300, 1, 0, 0, 0, -1",
        "inf, 1, 0, 0, 0, 1",
    ],
)
def test_a_transform_that_gives_pixels_no_place_is_none(write_geotiff, numbers):
    path = write_geotiff(np.ones((3, 100, 100), np.uint8))
    virtual = Path(path).with_suffix(".vrt")
    rasterio.shutil.copy(path, virtual, driver="VRT")
    transform = f"<GeoTransform>{numbers}</GeoTransform>"
    virtual.write_text(re.sub("<GeoTransform>.*</GeoTransform>", transform, virtual.read_text()))
    description = described(str(virtual))
    assert (description.crs, description.metres_per_pixel) == ("", None)
    assert description.extent == (0, -100, 100, 0)
    assert "counts as not georeferenced" in description.warnings[0]


def test_a_raster_that_only_polynomials_place_is_not_georeferenced(write_geotiff):
    path = write_geotiff(np.ones((3, 100, 100), np.uint8), transform=None)
    constant, along, across = np.eye(20)[[0, 2, 1]].tolist()
    rpc = RPC(
        height_off=10, height_scale=1, lat_off=50, lat_scale=0.1, long_off=20, long_scale=0.1,
        line_off=50, line_scale=50, line_num_coeff=along, line_den_coeff=constant,
        samp_off=50, samp_scale=50, samp_num_coeff=across, samp_den_coeff=constant,
    )  # fmt: skip
    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = rpc
    description = described(path)
    assert (description.crs, description.extent) == ("", (0, -100, 100, 0))
