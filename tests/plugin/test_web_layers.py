"""XYZ and WMS layers: read at their own zooms from a real server, in a worker thread."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

import numpy as np
import pytest
from askraster.model.errors import CancelledError, RasterError
from askraster.model.raster.pyramid import Extent, PixelWindow
from askraster.plugin import layer_pyramid
from askraster.plugin.layer_pyramid import LayerPyramid
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

pytestmark = pytest.mark.usefixtures("qgis_app")

HALF_WORLD = 20037508.342789244
CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"
 xmlns:xlink="http://www.w3.org/1999/xlink"><Service><Name>WMS</Name><Title>t</Title></Service>
<Capability><Request><GetCapabilities><Format>text/xml</Format></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="URL"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>t</Title><CRS>EPSG:3857</CRS><Layer><Name>green</Name><Title>green</Title>
<CRS>EPSG:3857</CRS><EX_GeographicBoundingBox><westBoundLongitude>0</westBoundLongitude>
<eastBoundLongitude>1</eastBoundLongitude><southBoundLatitude>0</southBoundLatitude>
<northBoundLatitude>1</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="0" miny="0" maxx="111319" maxy="111325"/>
</Layer></Layer></Capability></WMS_Capabilities>"""


def png(width: int, height: int, colour: QColor) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


class Server(ThreadingHTTPServer):
    """Tiles whose red is their zoom times ten, and a WMS that is green."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.zooms: Counter[int] = Counter()
        self.delay = 0.0
        self.hurry = threading.Event()
        self.status = 200
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.hurry.wait(self.server.delay)
        query = {
            key.lower(): values[0] for key, values in parse_qs(urlparse(self.path).query).items()
        }
        tile = re.fullmatch(r"/(\d+)/(\d+)/(\d+)\.png", urlparse(self.path).path)
        kind = "image/png"
        if tile:
            zoom = int(tile[1])
            self.server.zooms[zoom] += 1
            content = png(256, 256, QColor(zoom * 10, 0, 0))
        elif query.get("request") == "GetMap":
            content = png(int(query["width"]), int(query["height"]), QColor(0, 160, 0))
        else:
            kind, content = (
                "text/xml",
                CAPABILITIES.replace("URL", self.server.url + "/wms?").encode(),
            )
        self.send_response(self.server.status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_) -> None:
        pass


@pytest.fixture
def server():
    server = Server()
    yield server
    server.hurry.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def xyz(server):
    layer = QgsRasterLayer(
        f"type=xyz&url={server.url}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=12", "tiles", "wms"
    )
    assert layer.isValid()
    return layer


def in_worker(work):
    """Run in another thread, as a task does, while the main thread goes on."""
    outcome = []

    def run():
        try:
            outcome.append(work())
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    limit = time.monotonic() + 30
    while thread.is_alive() and time.monotonic() < limit:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert outcome, "reading did not end"
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]


def read(pyramid, level, window):
    rgba = in_worker(lambda: pyramid.read_rgba(level, PixelWindow(*window)))
    return np.frombuffer(rgba, np.uint8).reshape(window[3], window[2], 4)


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
    assert time.monotonic() - begin < 3


def test_a_wms_without_zooms_gets_levels_of_its_own(server):
    source = (
        f"url={server.url}/wms?&layers=green&styles=&format=image/png&crs=EPSG:3857"
        "&dpiMode=7&contextualWMSLegend=0"
    )
    layer = QgsRasterLayer(source, "green", "wms")
    assert layer.isValid(), layer.error().summary()
    pyramid = LayerPyramid(layer, Extent(1000, 1000, 101000, 51000))
    levels = pyramid.description.levels
    assert [level.decimation for level in levels] == [32.0, 16.0, 8.0, 4.0, 2.0, 1.0]
    assert levels[0].width == pytest.approx(1008, abs=1)
    pixels = read(pyramid, 2, (100, 100, 256, 256))
    assert (pixels == (0, 160, 0, 255)).all()
