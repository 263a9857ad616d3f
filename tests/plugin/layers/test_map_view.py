"""What part of a layer is on screen, and showing a place, across coordinate systems."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.model.wire.errors import InvalidQuestionError
from askraster.model.wire.pyramid import Extent
from askraster.plugin.layers import calm, flash
from askraster.plugin.layers.map_view import MapView
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip

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


def test_zoom_across_crs(canvas):
    canvas.setDestinationCrs(DEGREES)
    view = MapView(canvas)
    view.zoom_to(Extent(500000, 4999000, 501000, 5000000), UTM)
    assert canvas.extent().contains(QgsRectangle(15.0, 45.145, 15.012, 45.153))


@pytest.fixture
def lively(monkeypatch):
    """A desktop that asks for no calm."""
    monkeypatch.setattr(flash, "wants_calm", lambda: False)


def outlines(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def grabbed(canvas):
    canvas.show()
    return canvas.grab().toImage()


class TestFlash:
    PLACES = tuple(Extent(500000 + 10 * n, 4999000, 500010 + 10 * n, 4999010) for n in range(40))

    def test_it_outlines_and_never_fills(self, canvas, lively):
        show(canvas, (500000, 4999000, 501000, 5000000))
        MapView(canvas).flash([Extent(500200, 4999200, 500800, 4999800)], UTM)
        picture = grabbed(canvas)
        side = picture.width() // 5
        assert picture.pixelColor(2 * side, 2 * side).name() == "#ffffff", "inside is the map"
        reds = [picture.pixelColor(x, 2 * side).name() == "#ff0000" for x in range(picture.width())]
        assert 2 <= sum(reds) <= 20, "the two sides of its outline"

    def test_only_the_newest_dozen(self, canvas, lively):
        view = MapView(canvas)
        view.flash(self.PLACES, UTM)
        view.flash(self.PLACES[:30], UTM)
        (band,) = outlines(canvas)
        assert band.size() == 12
        assert band.asGeometry().boundingBox() == QgsRectangle(500180, 4999000, 500300, 4999010)

    def test_it_ends_by_itself(self, canvas, lively, wait_until, monkeypatch):
        monkeypatch.setattr(flash, "MILLISECONDS", 50)
        view = MapView(canvas)
        view.flash(self.PLACES, UTM)
        assert outlines(canvas)
        wait_until(lambda: not outlines(canvas))

    def test_across_crs_and_where_there_is_no_such_place(self, canvas, lively):
        view = MapView(canvas)
        show(canvas, (15, 45, 16, 46), DEGREES)
        view.flash(self.PLACES, UTM)
        assert outlines(canvas)[0].asGeometry().boundingBox().xMinimum() == pytest.approx(
            15.0, abs=0.01
        )
        view.flash([Extent(1e12, 1e12, 2e12, 2e12)], UTM)
        view.flash([], UTM)
        assert outlines(canvas) == []

    def test_a_desktop_that_asks_for_calm_gets_it(self, canvas, monkeypatch):
        monkeypatch.setattr(flash, "wants_calm", lambda: True)
        MapView(canvas).flash(self.PLACES, UTM)
        assert outlines(canvas) == []

    def test_a_canvas_that_goes_first(self, canvas, lively):
        view = MapView(canvas)
        view.flash(self.PLACES, UTM)
        sip.delete(canvas)
        view.end_flash()


class TestCalm:
    """Who has animations switched off, or listens to a screen reader, is asked of the desktop."""

    @pytest.fixture(autouse=True)
    def afresh(self, qgis_app, monkeypatch):
        monkeypatch.setattr(calm, "_remembered", None)
        monkeypatch.setattr(calm.sys, "platform", "linux")

    @pytest.mark.parametrize(
        ("key", "value", "wanted"),
        [
            ("enable-animations", "true", False),
            ("enable-animations", "false", True),
            ("screen-reader-enabled", "false", False),
            ("screen-reader-enabled", "true", True),
        ],
    )
    def test_gnome(self, monkeypatch, key, value, wanted):
        monkeypatch.setattr(calm, "_reply", lambda command: value if command[-1] == key else "")
        assert calm.wants_calm() is wanted

    def test_windows(self, monkeypatch):
        monkeypatch.setattr(calm.sys, "platform", "win32")
        said = {calm.SPI_GETSCREENREADER: False, calm.SPI_GETCLIENTAREAANIMATION: True}
        monkeypatch.setattr(calm, "_windows", lambda what, otherwise=False: said[what])
        for reader, animation, wanted in ((0, 1, False), (1, 1, True), (0, 0, True)):
            monkeypatch.setattr(calm, "_remembered", None)
            said[calm.SPI_GETSCREENREADER] = bool(reader)
            said[calm.SPI_GETCLIENTAREAANIMATION] = bool(animation)
            assert calm.wants_calm() is wanted

    def test_a_program_that_is_not_there_says_nothing(self):
        assert calm._reply(("no-such-program-of-any-desktop", "get")) == ""

    def test_a_style_without_animations(self, monkeypatch):
        monkeypatch.setattr(calm, "_reply", lambda command: "")
        monkeypatch.setattr(calm, "_style_is_still", lambda: True)
        assert calm.wants_calm()
