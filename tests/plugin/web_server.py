"""A server of tiles and of a WMS, and reads from it as a task reads."""

from __future__ import annotations

import re
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

import numpy as np
from askraster.model.wire.pyramid import PixelWindow
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

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
    return _encoded(image)


def png_of(grey: np.ndarray) -> bytes:
    """uint8 (height, width)."""
    height, width = grey.shape
    values = grey.tobytes()  # the image does not keep it
    return _encoded(QImage(values, width, height, width, QImage.Format.Format_Grayscale8))


def _encoded(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


class Server(ThreadingHTTPServer):
    """Tiles whose red is their zoom times ten, and a WMS that is green, or draws what `draw`
    says of a bounding box and a size.

    page: content type and text of what comes instead of every picture.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        # Never the same twice: QGIS remembers tiles by their address.
        self.url = f"http://127.0.0.1:{self.server_port}/{uuid.uuid4().hex}"
        self.zooms: Counter[int] = Counter()
        self.delay = 0.0
        self.hurry = threading.Event()
        self.status = 200
        self.page: tuple[str, str] | None = None
        self.draw: Callable[[list[float], int, int], bytes] | None = None
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.hurry.wait(self.server.delay)
        query = {
            key.lower(): values[0] for key, values in parse_qs(urlparse(self.path).query).items()
        }
        tile = re.fullmatch(r"/\w+/(\d+)/(\d+)/(\d+)\.png", urlparse(self.path).path)
        kind = "image/png"
        if tile:
            zoom = int(tile[1])
            self.server.zooms[zoom] += 1
            content = png(256, 256, QColor(zoom * 10, 0, 0))
        elif query.get("request") == "GetMap":
            size = int(query["width"]), int(query["height"])
            if self.server.draw:
                content = self.server.draw([*map(float, query["bbox"].split(","))], *size)
            else:
                content = png(*size, QColor(0, 160, 0))
        else:
            kind, content = (
                "text/xml",
                CAPABILITIES.replace("URL", self.server.url + "/wms?").encode(),
            )
        if self.server.page and kind == "image/png":
            kind, content = self.server.page[0], self.server.page[1].encode()
        self.send_response(self.server.status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_) -> None:
        pass


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
