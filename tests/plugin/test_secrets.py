"""A credential of a layer's source is in nothing that a question leaves behind."""

from __future__ import annotations

import contextlib
import threading
import uuid
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from askraster.model.wire.errors import AskRasterError
from askraster.model.wire.question import Question
from askraster.plugin.asking import AskController
from askraster.plugin.engine import engine_process
from askraster.plugin.layers.frozen_layer import FrozenLayer
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from askraster.plugin.processing.provider import AskRasterProvider
from desktop_window import DesktopWindow
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

pytestmark = pytest.mark.usefixtures("qgis_app")

CANARY = "CanaryZ9"
PLACE = QgsRectangle(0, 0, 4000, 4000)


def tile() -> bytes:
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 160, 0))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


class Server(ThreadingHTTPServer):
    """Tiles at /tiles, files elsewhere, for those who bring the canary."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self.server_port}"
        self.tiles = f"/tiles-{uuid.uuid4().hex}"  # QGIS remembers tiles by their address
        self.files: dict[str, bytes] = {}
        self.fails = self.admits_all = False
        self.asked = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked += 1
        path, _, _ = self.path.partition("?")
        content = tile() if path.startswith("/tiles") else self.server.files.get(path, b"")
        begin, end = 0, len(content) - 1
        if self.headers["Range"]:
            first, _, last = self.headers["Range"].partition("=")[2].partition("-")
            begin, end = int(first), min(int(last or end), end)
        brought = CANARY in self.path or CANARY in str(self.headers)
        brought |= bool(self.headers["Authorization"]) or self.server.admits_all
        ranged = 206 if self.headers["Range"] else 200
        status = 503 if self.server.fails else ranged if content and brought else 404
        self.send_response(status)
        self.send_header("Content-Length", str(end - begin + 1 if status < 300 else 0))
        self.send_header("Content-Type", "image/png")
        self.send_header("Accept-Ranges", "bytes")
        if status == 206:
            self.send_header("Content-Range", f"bytes {begin}-{end}/{len(content)}")
        self.end_headers()
        if status < 300 and self.command == "GET":
            self.wfile.write(content[begin : end + 1])

    do_HEAD = do_GET

    def log_message(self, *_) -> None:
        pass


@pytest.fixture
def provider(shared_fake_engine):
    provider = AskRasterProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def server():
    server = Server()
    yield server
    server.shutdown()
    server.server_close()


def xyz(server, more="", address="/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png", user=""):
    address = address.replace("/tiles", server.tiles)
    return f"type=xyz&url=http://{user}{server.host}{address}&zmin=0&zmax=18{more}", "wms"


def token_in_the_query(server, make_raster):
    return xyz(server, address=f"/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png?token%3D{CANARY}")


def key_in_the_path(server, make_raster):
    return xyz(server, address=f"/tiles/{CANARY}/%7Bz%7D/%7Bx%7D/%7By%7D.png")


def user_in_the_address(server, make_raster):
    return xyz(server, user=f"me:{CANARY}@", address=f"/tiles/%7Bz%7D/%7Bx%7D/%7By%7D?t%3D{CANARY}")


def name_and_password(server, make_raster):
    return xyz(server, f"&username=me&password={CANARY}")


def header(server, make_raster):
    server.admits_all = True  # QGIS 3.22 does not send it
    return xyz(server, f"&http-header:X-Api-Key={CANARY}")


def referer(server, make_raster):
    return xyz(server, f"&referer={CANARY}&http-header:referer={CANARY}")


def credentials_that_qgis_keeps(server, make_raster):
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("a master password", True):
        pytest.skip("this QGIS keeps no credentials")
    kept = QgsAuthMethodConfig("Basic")
    kept.setName("kept")
    kept.setConfig("username", "me")
    kept.setConfig("password", CANARY)
    assert manager.storeAuthenticationConfig(kept)
    return xyz(server, f"&authcfg={kept.id()}")


def file_on_a_server(server, make_raster):
    path = make_raster(
        np.full((3, 40, 40), 90, np.uint8), "scene.tif", 3857, (0, 100, 0, 4000, 0, -100)
    )
    server.files["/scene.tif"] = Path(path).read_bytes()
    return f"/vsicurl/http://{server.host}/scene.tif?token={CANARY}", "gdal"


KINDS = [
    token_in_the_query,
    key_in_the_path,
    user_in_the_address,
    name_and_password,
    header,
    referer,
    credentials_that_qgis_keeps,
    file_on_a_server,
]


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def layer(request, server, make_raster):
    """Not in the project, where QGIS itself would keep its source; called by its address, as QGIS
    calls a layer that it is given nothing else for."""
    source, provider = request.param(server, make_raster)
    layer = QgsRasterLayer(source, f"tiles?token={CANARY}", provider)
    assert layer.isValid(), layer.error().summary()
    yield layer
    sip.delete(layer)  # QGIS keeps what an algorithm raised, and what its callers' frames hold


@pytest.fixture
def controller(fake_engine, project):
    window = DesktopWindow(QgsCoordinateReferenceSystem("EPSG:3857"))
    controller = AskController(window, fake_engine)
    yield controller
    controller.close()
    window.close()


@pytest.fixture
def logged():
    """What is written to QGIS's log, but for what QGIS's own network and providers write."""
    lines = []

    def note(message, tag, level):
        if tag not in ("WMS", "Network"):
            lines.append(f"{tag}: {message}")

    QgsApplication.messageLog().messageReceived.connect(note)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(note)


@pytest.fixture
def sent(monkeypatch):
    """What the engine is told of the raster."""
    told = []
    run = engine_process._Exchange.run

    def note(exchange, question):
        told.append(str(exchange._tile_source.description.to_json()))
        return run(exchange, question)

    monkeypatch.setattr(engine_process._Exchange, "run", note)
    return told


def assert_no_canary_in_files(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert CANARY.encode() not in path.read_bytes(), path
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist():
                    assert CANARY.encode() not in archive.read(name), (path, name)


def test_an_answer_holds_none(controller, layer, project, wait_until, tmp_path, logged, sent):
    home = tmp_path / "home"
    home.mkdir()
    assert project.write(str(home / "map.qgz"))
    answers, failures = [], []
    controller.answered.connect(answers.append)
    controller.failed.connect(failures.append)
    controller.ask(layer, PLACE, Question("What colour?"))
    wait_until(lambda: not controller.is_busy())
    assert not failures
    assert (
        "mean 10 160 0" in answers[0].answer.answer or "mean 90 90 90" in answers[0].answer.answer
    )
    assert CANARY not in str(answers)
    assert project.write(str(home / "map.qgz"))
    assert project.write(str(home / "map.qgs"))
    results = list(project.mapLayers().values())
    assert len(results) == 2
    for number, result in enumerate(results):
        assert result.saveNamedStyle(str(home / f"{number}.qml"))
        result.saveNamedMetadata(str(home / f"{number}.qmd"))
        recipe = str(result.customProperty("askraster/recipe"))
        assert "127.0.0.1" in recipe and "not kept" in recipe
        assert CANARY not in recipe
    assert {path.suffix for path in (home / "ask_raster").iterdir()} >= {".tif", ".gpkg"}
    assert_no_canary_in_files(home)
    assert CANARY not in "\n".join([*logged, *sent])
    assert sent


def test_an_error_holds_none(controller, layer, server, wait_until, logged, sent):
    pyramid_read = []
    controller.failed.connect(pyramid_read.append)
    server.fails = True
    gdal.VSICurlClearCache()
    controller.ask(layer, PLACE, Question("What colour?"))
    wait_until(lambda: not controller.is_busy() and pyramid_read)
    (error,) = pyramid_read
    assert isinstance(error, AskRasterError)
    assert "tiles" in error.message
    assert CANARY not in f"{error.to_json()} {error.args} {error.__cause__!r}"
    assert CANARY not in "\n".join([*logged, *sent])


@pytest.mark.parametrize("layer", [token_in_the_query, file_on_a_server], indirect=True)
@pytest.mark.parametrize("fails", [False, True])
def test_processing_says_and_writes_none(
    processing, provider, project, layer, server, tmp_path, logged, sent, fails
):
    home = tmp_path / "home"
    home.mkdir()
    feedback = QgsProcessingFeedback(False)
    server.fails = fails
    if fails:
        gdal.VSICurlClearCache()
    parameters = {
        "INPUT": layer,
        "QUESTION": "What colour?",
        "EXTENT": "0,4000,0,4000 [EPSG:3857]",
        "HEATMAP": str(home / "heat.tif"),
        "TILES": str(home / "tiles.gpkg"),
    }
    try:
        said = str(processing.run("askraster:ask", parameters, feedback=feedback))
    except QgsProcessingException as error:
        said = str(error)
    said = "\n".join([said, feedback.textLog(), feedback.htmlLog(), *logged, *sent])
    assert ("could not be read" in said or "cannot be read" in said) == fails
    assert CANARY not in said
    if not fails:
        assert_no_canary_in_files(home)


@pytest.mark.parametrize("name", ["INPUT", "INPUTS"])
def test_what_processing_says_of_a_source_that_it_cannot_open_holds_none(
    processing, provider, project, logged, sent, name
):
    source = f"/vsicurl/http://127.0.0.1:9/gone.tif?token={CANARY}"
    algorithm = "ask" if name == "INPUT" else "batchask"
    parameters = {name: source, "QUESTION": "What?", "QUESTIONS": "What?", "OUTPUT": "memory:"}
    feedback = QgsProcessingFeedback(False)
    said = ""
    try:
        processing.run(f"askraster:{algorithm}", parameters, feedback=feedback)
    except QgsProcessingException as error:
        said = str(error)
    said = "\n".join([said, feedback.textLog(), *logged, *sent])
    assert said.strip() and CANARY not in said


# What reaches out


def description_of_a_service(server, folder):
    path = folder / "service.xml"
    address = f"http://{server.host}/tiles/${{z}}/${{x}}/${{y}}.png?k={CANARY}"
    path.write_text(
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}</ServerUrl></Service><DataWindow>'
        "<UpperLeftX>0</UpperLeftX><UpperLeftY>4000</UpperLeftY><LowerRightX>4000</LowerRightX>"
        "<LowerRightY>0</LowerRightY><TileLevel>1</TileLevel><TileCountX>1</TileCountX>"
        "<TileCountY>1</TileCountY><YOrigin>top</YOrigin></DataWindow><Projection>EPSG:3857"
        "</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>"
        "<BandsCount>3</BandsCount></GDAL_WMS>"
    )
    return path


def mosaic_of(name, folder, file_name="mosaic.vrt", relative=0):
    path = folder / file_name
    path.write_text(
        '<VRTDataset rasterXSize="40" rasterYSize="40"><GeoTransform>0,100,0,4000,0,-100'
        '</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{relative}">{name}</SourceFilename>'
        '<SourceBand>1</SourceBand><SourceProperties RasterXSize="40" RasterYSize="40" '
        'DataType="Byte" BlockXSize="40" BlockYSize="40"/><SrcRect xOff="0" yOff="0" xSize="40" '
        'ySize="40"/><DstRect xOff="0" yOff="0" xSize="40" ySize="40"/></SimpleSource>'
        "</VRTRasterBand></VRTDataset>"
    )
    return path


def mosaic_of_a_server(server, folder):
    return mosaic_of(f"/vsicurl/http://{server.host}/scene.tif?k={CANARY}", folder)


def mosaic_of_a_mosaic(server, folder):
    inner = mosaic_of_a_server(server, folder)
    return mosaic_of(inner.name, folder, "outer.tif", 1)


def mosaic_of_a_service(server, folder):
    return mosaic_of(description_of_a_service(server, folder).name, folder, relative=1)


DESCRIPTIONS = [description_of_a_service, mosaic_of_a_server]
DESCRIPTIONS += [mosaic_of_a_mosaic, mosaic_of_a_service]


@pytest.mark.parametrize("made", DESCRIPTIONS, ids=lambda made: made.__name__)
def test_a_file_that_asks_a_server_is_refused_and_asks_none(made, server, tmp_path):
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    layer = QgsRasterLayer(str(made(server, tmp_path)), "harbour", "gdal", options)
    server.asked = 0
    with pytest.raises(AskRasterError) as raised:
        FrozenLayer(layer)
    assert "'harbour'" in raised.value.message and "127.0.0.1" in raised.value.message
    assert raised.value.remedy
    assert CANARY not in str(raised.value.to_json())
    assert server.asked == 0


@pytest.mark.parametrize("made", DESCRIPTIONS, ids=lambda made: made.__name__)
@pytest.mark.parametrize("algorithm", ["ask", "batchask"])
def test_nor_is_any_asked_where_processing_is_given_its_path(
    processing, provider, project, made, algorithm, server, tmp_path
):
    """In the toolbox, and in a model or script, which does not look at the values before."""
    path = str(made(server, tmp_path))
    parameters = {"INPUT": path, "INPUTS": [path], "QUESTION": "What?", "QUESTIONS": "What?"}
    parameters["OUTPUT"] = str(tmp_path / "rows.gpkg")
    feedback = QgsProcessingFeedback(False)
    server.asked = 0
    try:
        said = str(processing.run(f"askraster:{algorithm}", parameters, feedback=feedback))
    except QgsProcessingException as error:
        said = str(error)
    asked_in_the_toolbox = server.asked
    with contextlib.suppress(QgsProcessingException):
        created = provider.algorithm(algorithm).create()
        created.prepareAlgorithm(parameters, QgsProcessingContext(), feedback)
        created.processAlgorithm(parameters, QgsProcessingContext(), feedback)
    assert "nothing leaves this machine" in said + feedback.textLog()
    assert CANARY not in said + feedback.textLog()
    assert (asked_in_the_toolbox, server.asked) == (0, 0)


def test_a_url_that_processing_is_given_is_asked(
    processing, provider, project, server, make_raster
):
    url, _ = file_on_a_server(server, make_raster)
    parameters = {"INPUTS": [url], "QUESTIONS": "What?", "OUTPUT": "memory:"}
    feedback = QgsProcessingFeedback(False)
    gdal.VSICurlClearCache()
    server.asked = 0
    said = str(processing.run("askraster:batchask", parameters, feedback=feedback))
    assert "pixels, mean 90 90 90" in feedback.textLog()
    assert CANARY not in said + feedback.textLog()
    assert server.asked


@pytest.mark.parametrize("layer", [token_in_the_query, file_on_a_server], indirect=True)
def test_a_layer_that_is_the_servers_own_is_not_refused(layer):
    LayerPyramid(layer, PLACE)
