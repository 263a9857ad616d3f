"""What part of a layer is on screen, and showing a place, across coordinate systems."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.model.errors import InvalidQuestionError
from askraster.model.raster.pyramid import Extent
from askraster.plugin.map_view import MapView
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
WEB = QgsCoordinateReferenceSystem("EPSG:3857")
PACIFIC = QgsCoordinateReferenceSystem("EPSG:3832")
FIJI = QgsCoordinateReferenceSystem("EPSG:3460")


@pytest.fixture
def canvas(qgis_app, project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(UTM)
    return canvas


@pytest.fixture
def layer(make_raster):
    """1,000 x 1,000 m near 15° E, 45° N."""
    return QgsRasterLayer(
        make_raster(np.zeros((1, 100, 100), np.uint8), transform=(500000, 10, 0, 5000000, 0, -10)),
        "ground",
    )


@pytest.fixture
def globe(make_raster):
    pixels = np.zeros((1, 180, 360), np.uint8)
    return QgsRasterLayer(make_raster(pixels, "globe.tif", 4326, (-180, 1, 0, 90, 0, -1)), "globe")


def show(canvas, extent, crs=UTM):
    canvas.setDestinationCrs(crs)
    canvas.setExtent(QgsRectangle(*extent))
    return canvas.extent()


def test_in_the_same_crs_it_is_the_canvas_extent(canvas, layer):
    shown = show(canvas, (500100, 4999100, 500300, 4999300))
    assert MapView(canvas).visible_extent(layer) == shown


def test_in_another_crs_it_covers_all_that_is_on_screen(canvas, layer, project):
    shown = show(canvas, (1667900, 5620000, 1669900, 5622000), WEB)
    extent = MapView(canvas).visible_extent(layer)
    back = QgsCoordinateTransform(UTM, WEB, project).transformBoundingBox(extent)
    assert back.contains(shown.buffered(-1))
    assert back.width() < shown.width() * 1.1


def test_a_layer_without_a_crs_takes_the_canvas_as_it_is(canvas, make_raster):
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    path = make_raster(np.zeros((1, 50, 50), np.uint8), epsg=None, transform=None)
    shown = show(canvas, (0, -50, 50, 0))
    assert MapView(canvas).visible_extent(QgsRasterLayer(path, "x", "gdal", options)) == shown


def test_an_extent_across_the_180_degree_meridian_is_refused(canvas, globe):
    show(canvas, (1700000, 3700000, 2300000, 4300000), FIJI)
    with pytest.raises(InvalidQuestionError, match="180°"):
        MapView(canvas).visible_extent(globe)
    globe.setCrs(WEB)
    with pytest.raises(InvalidQuestionError, match="180°"):
        MapView(canvas).visible_extent(globe)


def test_a_layer_of_that_place_in_its_own_crs_is_not(canvas, globe):
    show(canvas, (-600000, -2200000, 600000, -1600000), PACIFIC)
    globe.setCrs(FIJI)
    extent = MapView(canvas).visible_extent(globe)
    assert extent.width() < 2_000_000


def test_zoomed_out_beyond_the_world_all_of_the_layer_is_visible(canvas, layer):
    show(canvas, (-900, -450, 900, 450), DEGREES)
    assert MapView(canvas).visible_extent(layer).contains(layer.extent())


def test_zoom_shows_the_place_with_a_margin(canvas):
    MapView(canvas).zoom_to(Extent(500100, 4999100, 500200, 4999200), UTM)
    place = QgsRectangle(500100, 4999100, 500200, 4999200)
    assert canvas.extent().contains(place)
    assert canvas.extent().width() < 2 * place.width()


def test_zoom_and_flash_across_crs(canvas):
    canvas.setDestinationCrs(DEGREES)
    view = MapView(canvas)
    view.zoom_to(Extent(500000, 4999000, 501000, 5000000), UTM)
    assert canvas.extent().contains(QgsRectangle(15.0, 45.145, 15.012, 45.153))
    before = len(canvas.scene().items())
    view.flash([Extent(500000, 4999000, 501000, 5000000)] * 100, UTM)
    assert 0 < len(canvas.scene().items()) - before <= 64
    view.flash([], UTM)
