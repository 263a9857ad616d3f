"""Wherever a layer lies and however its rows run, its pixels are shown in their place."""

from __future__ import annotations

import math

import numpy as np
import pytest
from askraster.model.wire.errors import InvalidQuestionError, RasterError
from askraster.model.wire.pyramid import Extent
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from layer_pixels import read
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

pytestmark = pytest.mark.usefixtures("qgis_app")

SITE = 'LOCAL_CS["Site grid",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
MOON = (
    'PROJCS["moon",GEOGCS["moon",DATUM["moon",SPHEROID["moon",1737400,0]],'
    'PRIMEM["Reference meridian",0],UNIT["degree",0.0174532925199433]],'
    'PROJECTION["Equirectangular"],UNIT["metre",1]]'
)


@pytest.fixture
def write(tmp_path):
    """Write a small GeoTIFF with whatever places it. Returns its path."""

    def make(pixels, transform=None, wkt="", gcps=(), rpc=None, kind=gdal.GDT_Byte):
        path = str(tmp_path / "placed.tif")
        bands, height, width = pixels.shape
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, kind)
        if transform:
            dataset.SetGeoTransform(transform)
        if gcps:
            dataset.SetGCPs([gdal.GCP(*point) for point in gcps], wkt)
        elif wkt:
            dataset.SetProjection(wkt)
        if rpc:
            dataset.SetMetadata(rpc, "RPC")
        dataset.WriteArray(pixels)
        dataset = None
        return path

    return make


def utm():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt()


def as_they_are(path):
    """The layer without a stretch."""
    layer = QgsRasterLayer(path, "placed")
    layer.renderer().setContrastEnhancement(None)
    return layer


@pytest.mark.parametrize(
    "transform",
    [
        (500000, 2, 0, 5000000, 0, -2),
        (500000, 2, 0, 5000000, 0, 2),
        (500000, -2, 0, 5000000, 0, -2),
        (500000, -2, 0, 5000000, 0, 2),
        (0, 1, 0, 0, 0, 1),
        (500000, 0, 2, 5000000, -2, 0),
    ],
    ids=["north up", "south up", "mirrored", "turned by 180", "identity", "turned by 90"],
)
def test_north_is_up_and_every_pixel_is_in_its_place(write, transform):
    pixels = np.random.default_rng(3).integers(0, 256, (1, 30, 40)).astype(np.uint8)
    layer = as_they_are(write(pixels, transform, utm()))
    if layer.extent().width() < 0:  # QGIS 3.44 itself draws nothing of such a raster
        with pytest.raises(RasterError, match="from east to west"):
            LayerPyramid(layer)
        return
    pyramid = LayerPyramid(layer)
    shown, to_ground = read(pyramid, -1), pyramid.description.transform
    assert to_ground.b > 0 > to_ground.f
    assert (shown[..., 3] == 255).all()
    for row in range(30):
        for column in range(40):
            x, y = gdal.ApplyGeoTransform(transform, column + 0.5, row + 0.5)
            shown_column, shown_row = to_ground.inverse(x, y)
            assert shown[int(shown_row), int(shown_column), 0] == pixels[0, row, column]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [('"metre",1', 0.05), ('"foot",0.3048', 0.05 * 0.3048), ('"unknown",1', None)],
)
def test_a_site_grid_is_measured_in_its_own_unit(write, unit, expected):
    path = write(np.zeros((1, 30, 40), np.uint8), (100, 0.05, 0, 60, 0, -0.05), SITE)
    layer = QgsRasterLayer(path, "site")
    assert LayerPyramid(layer).description.metres_per_pixel == pytest.approx(0.05)
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(SITE.replace('"metre",1', unit)))
    assert LayerPyramid(layer).description.metres_per_pixel == pytest.approx(expected)


def test_the_moon_is_measured_on_the_moon(write):
    path = write(np.zeros((1, 30, 40), np.uint8), (0, 100, 0, 0, 0, -100), MOON)
    description = LayerPyramid(QgsRasterLayer(path, "moon")).description
    assert description.metres_per_pixel == pytest.approx(100, rel=0.01)


@pytest.mark.parametrize(("epsg", "true_latitude"), [(3031, -71), (3413, 70)])
def test_the_poles_have_the_scale_of_their_projection(make_raster, epsg, true_latitude):
    """Of a polar stereographic projection that is true at a latitude, at the pole itself."""
    path = make_raster(
        np.zeros((1, 40, 40), np.uint8), "pole.tif", epsg, (-20000, 1000, 0, 20000, 0, -1000)
    )
    found = LayerPyramid(QgsRasterLayer(path, "pole")).description.metres_per_pixel
    scale = (1 + math.sin(math.radians(abs(true_latitude)))) / 2  # on a sphere: within 0.1 %
    assert found == pytest.approx(1000 / scale, rel=0.02)


def test_a_crs_that_nobody_can_place_has_no_ground_resolution(make_raster):
    layer = QgsRasterLayer(make_raster(np.zeros((1, 20, 20), np.uint8)), "far")
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj("+proj=gnom +lat_0=-89 +lon_0=3"))
    found = LayerPyramid(layer).description.metres_per_pixel
    assert found is None or found > 0


@pytest.mark.parametrize(
    "transform",
    [
        (500000, 0, 0, 5000000, 0, 0),
        (500000, math.nan, 0, 5000000, 0, -1),
        (500000, math.inf, 0, 5000000, 0, -1),
    ],
)
def test_pixels_without_a_size_are_refused_in_words(write, transform):
    path = write(np.full((1, 30, 40), 9, np.uint8), transform, utm())
    for extent in (None, Extent(500000, 4999990, 500010, 5000000)):
        with pytest.raises(RasterError, match="no size on the ground"):
            LayerPyramid(QgsRasterLayer(path, "broken"), extent)


@pytest.mark.parametrize(
    "points",
    [
        [(500000, 5000000, 0, 0, 0)],
        [(500000 + i, 5000000, 0, i, 0) for i in range(4)],
        [(500000, 5000000, 0, 0, 0)] * 4,
        [(math.nan, 5000000 - y, 0, x, y) for x, y in ((0, 0), (40, 0), (40, 30), (0, 30))],
    ],
    ids=["one", "on a line", "all the same", "not numbers"],
)
def test_control_points_that_fix_no_place_are_no_traceback(write, points):
    """QGIS then shows the plain pixels; or it cannot, and that is said."""
    path = write(np.full((1, 30, 40), 9, np.uint8), None, utm(), points)
    try:
        pyramid = LayerPyramid(QgsRasterLayer(path, "points"))
    except RasterError as error:
        assert "no size on the ground" in error.message
    else:
        assert (read(pyramid, -1)[..., 3] == 255).all()


def test_a_raster_that_only_its_sensor_model_places_is_valid_where_it_is(write):
    """QGIS warps it, and the corners of its grid hold zeros that count as valid."""
    zeros = ["0"] * 17
    one = " ".join(["1", "0", "0", *zeros])
    rpc = {"LINE_OFF": "150", "SAMP_OFF": "200", "LAT_OFF": "45", "LONG_OFF": "7"}
    rpc |= {"LINE_SCALE": "150", "SAMP_SCALE": "200", "LAT_SCALE": "0.001", "LONG_SCALE": "0.001"}
    rpc |= {"HEIGHT_OFF": "0", "HEIGHT_SCALE": "500", "LINE_DEN_COEFF": one, "SAMP_DEN_COEFF": one}
    rpc["LINE_NUM_COEFF"] = " ".join(["0", "0.3", "-1", *zeros])
    rpc["SAMP_NUM_COEFF"] = " ".join(["0", "1", "0.3", *zeros])
    layer = as_they_are(write(np.full((1, 300, 400), 200, np.uint8), rpc=rpc))
    pixels = read(LayerPyramid(layer), -1)
    valid = pixels[..., 3] > 0
    assert 0.5 < valid.mean() < 0.95
    assert (pixels[valid][:, 0] == 200).mean() > 0.99


def test_bent_rasters_are_valid_where_they_are(write):
    """Control points that fix a polynomial of the second order: a bent outline."""
    places = [(x, y) for x in (0, 200, 400) for y in (0, 150, 300)]
    points = [
        (500000 + x + 0.3 * y, 5000000 - y + 0.0006 * (x - 200) ** 2, 0, x, y) for x, y in places
    ]
    layer = as_they_are(write(np.full((1, 300, 400), 200, np.uint8), None, utm(), points))
    pixels = read(LayerPyramid(layer), -1)
    valid = pixels[..., 3] > 0
    assert 0.5 < valid.mean() < 0.95
    assert (pixels[valid][:, 0] == 200).mean() > 0.98


def test_complex_numbers_are_refused_for_what_they_are(write):
    path = write(
        np.full((1, 30, 40), 9, np.complex64), (0, 1, 0, 0, 0, -1), utm(), kind=gdal.GDT_CFloat32
    )
    with pytest.raises(RasterError, match="complex numbers") as raised:
        LayerPyramid(QgsRasterLayer(path, "radar"))
    assert "whole" not in raised.value.remedy


@pytest.mark.parametrize("far", [math.inf, 1e300])
def test_an_extent_beyond_all_bounds_is_all_of_the_layer(make_raster, noise, far):
    layer = QgsRasterLayer(make_raster(noise(1, 30, 40)), "noise")
    for extent in (Extent(-far, -far, far, far), QgsRectangle(-far, -far, far, far)):
        description = LayerPyramid(layer, extent).description
        assert description.extent == Extent(500000, 4999970, 500040, 5000000)
    half = LayerPyramid(layer, Extent(-far, 4999985, far, far)).description
    assert half.extent == Extent(500000, 4999985, 500040, 5000000)


def test_an_extent_that_is_none_is_refused(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(1, 30, 40)), "noise")
    with pytest.raises(InvalidQuestionError, match="empty"):
        LayerPyramid(layer, Extent(math.nan, 0, 500010, 5000000))


def test_a_zone_that_has_no_place_in_the_crs_is_refused_in_words(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(1, 30, 40)), "noise")
    zone = QgsGeometry.fromPolygonXY(
        [[QgsPointXY(x, y) for x, y in ((0, 0), (math.inf, 0), (0, math.inf), (0, 0))]]
    )
    with pytest.raises(InvalidQuestionError, match="beyond what the layer's CRS can express"):
        LayerPyramid(layer, None, zone)
