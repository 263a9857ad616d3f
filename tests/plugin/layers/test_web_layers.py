"""XYZ and WMS layers: read at their own zooms from a real server, in a worker thread."""

from __future__ import annotations

import json
import threading
import time

import numpy as np
import pytest
from askraster.model.wire.errors import CancelledError, RasterError
from askraster.model.wire.pyramid import Extent, PixelWindow, RasterDescription
from askraster.model.wire.question import Stage
from askraster.plugin.layers import layer_pyramid
from askraster.plugin.layers.frozen_layer import FrozenLayer
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from qgis.core import QgsNetworkAccessManager, QgsRasterLayer
from web_server import HALF_WORLD, in_worker, png_of, read

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_levels_are_the_zooms_and_each_level_reads_its_own(xyz, server):
    side = 8000.0
    pyramid = LayerPyramid(xyz, Extent(0, 0, 20 * side, 20 * side))
    levels = pyramid.description.levels
    assert pyramid.description.crs == "EPSG:3857"
    assert [level.decimation for level in levels] == [4.0, 2.0, 1.0]
    assert all(level.overview for level in levels)
    finest = 2 * HALF_WORLD / 256 / 2**12
    assert pyramid.description.transform.b == pytest.approx(finest)
    for level, zoom in enumerate((10, 11, 12)):
        server.zooms.clear()
        pixels = read(pyramid, level, (0, 0, 300, 200))
        assert (pixels == (zoom * 10, 0, 0, 255)).all()
        assert set(server.zooms) == {zoom}
        assert sum(server.zooms.values()) <= 6


def test_the_whole_world_is_looked_at_within_reason(xyz):
    description = LayerPyramid(xyz).description
    assert max(description.levels[-1].width, description.levels[-1].height) <= 32768
    assert "Ask about a smaller extent" in description.warnings[0]
    assert description.width == description.levels[-1].width


def test_a_small_extent_is_one_level(xyz):
    (level,) = LayerPyramid(xyz, Extent(0, 0, 3000, 2000)).description.levels
    assert level.decimation == 1.0


def test_however_finely_a_server_draws_the_engine_takes_the_description(server, wms):
    """The whole that a region is part of may be larger than any file."""
    address = f"{server.url}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    xyz = QgsRasterLayer(f"type=xyz&url={address}&zmin=0&zmax=28", "fine tiles", "wms")
    sides = []
    for layer in (xyz, wms):
        for side in (0.01, 1, 1000, 100000):
            description = LayerPyramid(
                layer, Extent(1000, 1000, 1000 + side, 1000 + side)
            ).description
            sent = json.loads(json.dumps(description.to_json(), allow_nan=False))
            assert RasterDescription.from_json(sent) == description
            sides.append(description.width)
    assert max(sides) > 2**31


def test_requests_have_a_budget(xyz, monkeypatch):
    monkeypatch.setattr(layer_pyramid, "WEB_TILE_BUDGET", 2)
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    read(pyramid, 0, (0, 0, 256, 256))
    with pytest.raises(RasterError, match="more than 2 tiles"):
        read(pyramid, 0, (0, 0, 512, 512))


def test_a_server_that_is_gone_is_an_error_and_not_an_empty_picture(xyz, server):
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    server.shutdown()
    server.server_close()
    with pytest.raises(RasterError, match="'tiles' could not be read"):
        read(pyramid, 0, (0, 0, 256, 256))


@pytest.mark.parametrize("where", ["in a worker", "on the main thread"])
def test_a_server_that_fails_is_an_error(xyz, server, where):
    server.status = 503
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    with pytest.raises(RasterError) as raised:
        if where == "in a worker":
            read(pyramid, 0, (0, 0, 256, 256))
        else:
            pyramid.read_rgba(0, PixelWindow(0, 0, 256, 256))
    assert "127.0.0.1" in raised.value.details


def test_a_pyramid_that_was_made_in_a_worker_hears_of_failures_too(xyz, server):
    """As the rows of a batch are."""
    server.status = 503
    layer = FrozenLayer(xyz)
    window = PixelWindow(0, 0, 256, 256)
    with pytest.raises(RasterError) as raised:
        in_worker(lambda: LayerPyramid(layer, Extent(0, 0, 100000, 100000)).read_rgba(0, window))
    assert "127.0.0.1" in raised.value.details


def test_tiles_that_the_server_does_not_have_are_ground_without_data(xyz, server):
    server.status = 404
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    assert not read(pyramid, 0, (0, 0, 256, 256)).any()


def test_cancel_ends_a_slow_read(xyz, server):
    server.delay = 20.0
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    threading.Timer(0.5, pyramid.cancel).start()
    begin = time.monotonic()
    with pytest.raises(CancelledError):
        read(pyramid, 0, (0, 0, 256, 256))
    assert time.monotonic() - begin < 15, "it waited for the server"


def test_a_wms_without_zooms_gets_levels_of_its_own(wms):
    pyramid = LayerPyramid(wms, Extent(1000, 1000, 101000, 51000))
    levels = pyramid.description.levels
    assert [level.decimation for level in levels] == [32.0, 16.0, 8.0, 4.0, 2.0, 1.0]
    assert levels[0].width == pytest.approx(1008, abs=1)
    pixels = read(pyramid, 2, (100, 100, 256, 256))
    assert (pixels == (0, 160, 0, 255)).all()


def photograph_of(resolution):
    """A server's way to draw a picture of the ground whose own pixels are so large."""
    ground = np.random.default_rng(5).integers(0, 256, (512, 512)).astype(np.float32)

    def draw(box, width, height):
        west, south, east, north = box
        finer = min(8, max(1, round((east - west) / width / resolution)))
        xs = west + (np.arange(width * finer) + 0.5) * (east - west) / width / finer
        ys = north - (np.arange(height * finer) + 0.5) * (north - south) / height / finer
        rows, columns = (np.floor(v / resolution).astype(int) % 512 for v in (ys, xs))
        grey = ground[np.ix_(rows, columns)].reshape(height, finer, width, finer).mean((1, 3))
        return png_of(grey.astype(np.uint8))

    return draw


def test_a_wms_is_looked_at_down_to_where_it_shows_more(wms, server):
    """The base level is at 99 m a pixel; the ground was photographed at a quarter of that."""
    base = 100000 / 1008
    server.draw = photograph_of(base / 4)
    pyramid = LayerPyramid(wms, Extent(1000, 1000, 101000, 51000))
    before = pyramid.description.fingerprint
    in_worker(pyramid.prepare)
    description = pyramid.description
    assert [level.decimation for level in description.levels] == [4.0, 2.0, 1.0]
    assert description.transform.b == pytest.approx(base / 4)
    (warning,) = description.warnings
    assert "no more detail here than at 24.8 map units a pixel" in warning
    assert description.fingerprint != before
    assert read(pyramid, 2, (100, 100, 64, 64))[..., 3].all()


def test_a_wms_that_shows_more_and_more_keeps_its_levels(wms, server):
    server.draw = photograph_of(1.0)
    pyramid = LayerPyramid(wms, Extent(1000, 1000, 101000, 51000))
    in_worker(pyramid.prepare)
    assert len(pyramid.description.levels) == 6
    assert pyramid.description.warnings == ()


def test_ground_without_anything_on_it_keeps_its_levels(wms):
    pyramid = LayerPyramid(wms, Extent(1000, 1000, 101000, 51000))
    in_worker(pyramid.prepare)
    assert len(pyramid.description.levels) == 6


def test_zooms_of_their_own_need_no_look_before(xyz, server):
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    in_worker(pyramid.prepare)
    assert not server.zooms


def test_a_layer_is_made_without_a_word_to_its_server(wms, server):
    """That is done on the main thread."""
    asked = []
    server.draw = lambda *_: asked.append(1)
    LayerPyramid(wms, Extent(1000, 1000, 101000, 51000))
    assert not asked


# How it goes on.


def test_tiles_are_counted_as_they_arrive(xyz, server, monkeypatch):
    monkeypatch.setattr(layer_pyramid, "TELL_SECONDS", 0.0)
    server.delay = 0.4
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    told = []
    pyramid.on_reading = told.append
    read(pyramid, 0, (0, 0, 640, 640))
    assert all(step.stage is Stage.READING and step.from_server for step in told)
    done = [step.done for step in told]
    assert done[0] == 0 and done[-1] > 0 and done == sorted(done)
    assert {step.silent_seconds for step in told} == {0.0}


@pytest.mark.parametrize("where", ["in a worker", "on the main thread"])
def test_a_server_that_hangs_is_said_to_and_cancel_ends_it(xyz, server, monkeypatch, where):
    monkeypatch.setattr(layer_pyramid, "SILENT_SECONDS", 0.5)
    server.delay = 20.0
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    told = []

    def cancel_when_it_is_said(progress):
        told.append(progress)
        if progress.silent_seconds:
            raise CancelledError("Cancelled.")

    pyramid.on_reading = cancel_when_it_is_said
    begin = time.monotonic()
    with pytest.raises(CancelledError):
        if where == "in a worker":
            read(pyramid, 0, (0, 0, 256, 256))
        else:
            pyramid.read_rgba(0, PixelWindow(0, 0, 256, 256))
    assert told[-1].silent_seconds >= 0.5
    assert time.monotonic() - begin < 15, "it waited for the server"


# What comes instead of a picture.


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (
            "text/html; charset=utf-8",
            "<html><head><title>Sign in</title><style>p {x: y}</style></head><body><p>Please "
            "sign&nbsp;in with canary-of-mine at http://a.example/?key=canary-of-mine</p></body>",
            "Sign in Please sign in with … at its server",
        ),
        (
            "application/vnd.ogc.se_xml",
            '<?xml version="1.0"?><ServiceExceptionReport><ServiceException code="LayerNotDefined">'
            "<![CDATA[No such layer]]></ServiceException></ServiceExceptionReport>",
            "No such layer",
        ),
        ("application/json", '{"error": "quota exceeded"}', '{"error": "quota exceeded"}'),
    ],
)
def test_a_page_instead_of_a_picture_is_said(xyz, server, kind, text, words):
    server.page = (kind, text)
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    with pytest.raises(RasterError) as raised:
        read(pyramid, 0, (0, 0, 256, 256))
    error = raised.value
    assert error.message.endswith(f"its server answered with a page: {words}")
    assert "canary" not in str(error) + error.details


def test_a_page_that_says_that_a_tile_is_not_there_is_ground_without_data(xyz, server):
    server.page, server.status = ("text/html", "<p>Not found</p>"), 404
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    assert not read(pyramid, 0, (0, 0, 256, 256)).any()


def test_a_server_that_never_answers_is_an_error_and_not_ground_without_data(xyz, server):
    server.delay = 20.0
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    patience = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    try:
        with pytest.raises(RasterError) as raised:
            read(pyramid, 0, (0, 0, 256, 256))
    finally:
        QgsNetworkAccessManager.setTimeout(patience)
    assert "no answer in time" in raised.value.details


def test_what_a_server_fails_with_holds_nothing_of_the_address(xyz, server):
    server.status = 503
    pyramid = LayerPyramid(xyz, Extent(0, 0, 100000, 100000))
    with pytest.raises(RasterError) as raised:
        read(pyramid, 0, (0, 0, 256, 256))
    assert "127.0.0.1" in raised.value.details
    assert "canary" not in str(raised.value) + raised.value.details
