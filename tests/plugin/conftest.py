"""Real QGIS, rasters made for the test, and an engine without a model."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

sys.path.append(str(Path(__file__).parent))  # for layer_pixels

FAKE_ENGINE = Path(__file__).with_name("fake_engine.py")


@pytest.fixture
def fake_environment():
    """Make the environment of an engine that behaves in some manner."""
    from askraster.plugin.engine.engine_environment import EngineEnvironment

    def make(manner: str = "well") -> EngineEnvironment:
        return EngineEnvironment(Path(sys.executable), (str(FAKE_ENGINE), manner))

    return make


@pytest.fixture
def fake_engine(qgis_app, fake_environment):
    """An EngineProcess over the fake engine."""
    from askraster.plugin.engine.engine_process import EngineProcess

    engine = EngineProcess(fake_environment)
    yield engine
    engine.close()


@pytest.fixture
def shared_fake_engine(fake_engine, monkeypatch):
    """The fake engine where the algorithms look for theirs."""
    from askraster.plugin.processing import base_algorithm

    monkeypatch.setattr(base_algorithm, "shared_engine", lambda: fake_engine)
    return fake_engine


@pytest.fixture(scope="session")
def processing(qgis_app):
    """QGIS's `processing` module, as its Python console has it."""
    from qgis.core import QgsApplication

    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    return processing


@pytest.fixture
def project(qgis_app):
    """An empty project, before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def wait_until(qgis_app):
    """Let Qt work until a condition holds; fail when it takes too long."""

    def wait(condition, seconds: float = 60.0) -> None:
        limit = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < limit, "it did not happen in time"
            qgis_app.processEvents()
            time.sleep(0.01)

    return wait


@pytest.fixture
def make_raster(tmp_path):
    """Write a GeoTIFF: an array (bands, height, width) and where it lies. Returns its path."""

    def make(
        pixels: np.ndarray,
        name: str = "raster.tif",
        epsg: int | None = 32633,
        transform: tuple[float, ...] = (500000, 1, 0, 5000000, 0, -1),
        overviews: tuple[int, ...] = (),
        nodata: float | None = None,
        alpha: bool = False,
    ) -> str:
        path = str(tmp_path / name)
        bands, height, width = pixels.shape
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
        dataset = gdal.GetDriverByName("GTiff").Create(
            path, width, height, bands, kind[str(pixels.dtype)], ["TILED=YES"]
        )
        if transform:
            dataset.SetGeoTransform(transform)
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        for number, band in enumerate(pixels, start=1):
            dataset.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        if alpha:
            dataset.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
        if overviews:
            dataset.BuildOverviews("AVERAGE", list(overviews))
        dataset = None
        return path

    return make


@pytest.fixture
def noise():
    """Pixels no two windows of which are alike."""

    def make(bands: int, height: int, width: int, dtype: str = "uint8") -> np.ndarray:
        top = {"uint8": 256, "uint16": 65536}[dtype]
        return np.random.default_rng(7).integers(0, top, (bands, height, width)).astype(dtype)

    return make


@pytest.fixture
def server(qgis_app):
    """A web server of this machine; see web_server.Server."""
    from web_server import Server

    server = Server()
    yield server
    server.hurry.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def xyz(server):
    """A layer of its tiles, whose address holds a key."""
    from qgis.core import QgsRasterLayer

    address = f"{server.url}/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3Dcanary-of-mine"
    layer = QgsRasterLayer(f"type=xyz&url={address}&zmin=0&zmax=12", "tiles", "wms")
    assert layer.isValid()
    return layer


@pytest.fixture
def wms(server):
    """A layer of its WMS, which draws at any resolution."""
    from qgis.core import QgsRasterLayer

    source = (
        f"url={server.url}/wms?&layers=green&styles=&format=image/png&crs=EPSG:3857"
        "&dpiMode=7&contextualWMSLegend=0"
    )
    layer = QgsRasterLayer(source, "green", "wms")
    assert layer.isValid(), layer.error().summary()
    return layer
