"""A panel over a real project, and a controller that does what a test tells it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

UTM = "EPSG:32633"


@dataclass(frozen=True)
class Result:
    """As much of an AskResult as the panel may use."""

    answer: object
    crs: QgsCoordinateReferenceSystem
    problems: tuple = ()


class ControllerDouble(QObject):
    """The contract of plugin.asking.AskController; the test decides what is told, and when."""

    progressed = pyqtSignal(object)
    wordsArrived = pyqtSignal(str)
    answered = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()
    busyChanged = pyqtSignal(bool)
    overviewsProgressed = pyqtSignal(float)
    activeLayerChanged = pyqtSignal(object)
    mapViewChanged = pyqtSignal()
    resultsShownChanged = pyqtSignal(object)
    projectLeft = pyqtSignal()
    problemMet = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.active = None
        self.hides = None
        self.lacking = None
        self.overviews: list = []
        self.asked: list[tuple] = []
        self.cancels = 0
        self.zoomed: list[tuple] = []
        self.flashed: list[tuple] = []
        self.shown: dict[str, bool | None] = {"heatmap": True, "tiles": True}
        self.view = QgsRectangle(500010, 5000010, 500050, 5000050)
        self.engine = "embedded model, CPU"
        self.loaded = False
        self.unloads = 0

    def ask(self, layer, extent, question, overviews=None) -> None:
        assert not self.busy, "the panel must not ask while the engine is busy"
        self.asked.append((layer, extent, question))
        self.overviews.append(overviews)
        self._set_busy(True)

    def cancel(self) -> None:
        self.cancels += 1
        self._set_busy(False)
        self.cancelled.emit()

    def is_busy(self) -> bool:
        return self.busy

    def zoom_to(self, extent, crs, flash=True) -> None:
        self.zoomed.append((extent, crs, flash))

    def flash(self, extents, crs) -> None:
        self.flashed.append((tuple(extents), crs))

    def set_results_visible(self, heatmap=None, tiles=None) -> None:
        given = {"heatmap": heatmap, "tiles": tiles}
        self.show_results(**{name: on for name, on in given.items() if on is not None})

    def results_shown(self):
        from askraster.plugin.layers.result_switches import ResultsShown

        return ResultsShown(**self.shown)

    def visible_extent(self, layer) -> QgsRectangle:
        return self.view

    def engine_description(self) -> str:
        return self.engine

    def model_is_loaded(self) -> bool:
        return self.loaded

    def unload(self) -> None:
        self.unloads += 1

    def active_layer(self):
        return self.active

    def hidden(self, layer, full_layer):
        return self.hides

    def missing_overviews(self, layer, extent):
        return self.lacking

    # What the test makes it tell.

    def finish(self, answer, problems=()) -> None:
        self._set_busy(False)
        self.answered.emit(Result(answer, QgsCoordinateReferenceSystem(UTM), problems))

    def fail(self, error) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def select(self, layer) -> None:
        """The analyst selects a raster layer in the layer tree."""
        self.active = layer
        self.activeLayerChanged.emit(layer)

    def show_results(self, **shown: bool | None) -> None:
        """The analyst ticks or unticks an answer's layers in the Layers panel, or removes them."""
        self.shown.update(shown)
        self.resultsShownChanged.emit(self.results_shown())

    def leave_project(self) -> None:
        if self.busy:
            self.cancel()
        self.projectLeft.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busyChanged.emit(busy)


@pytest.fixture
def controller(qgis_app) -> ControllerDouble:
    return ControllerDouble()


@pytest.fixture
def project(qgis_app):
    """An empty project and no settings, before and after."""
    project = QgsProject.instance()
    project.clear()
    QgsSettings().remove("askraster")
    yield project
    project.clear()
    QgsSettings().remove("askraster")


@pytest.fixture
def raster_layer(project, tmp_path) -> QgsRasterLayer:
    """64 x 64 px of 1 m, red in the west and green in the east, with one blue tile."""
    path = str(tmp_path / "harbour.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 3)
    dataset.SetGeoTransform((500000, 1, 0, 5000064, 0, -1))
    dataset.SetProjection(QgsCoordinateReferenceSystem(UTM).toWkt())
    bands = [bytearray(64 * 64) for _ in range(3)]
    for row in range(64):
        for column in range(64):
            blue = 48 <= column and 48 <= row
            bands[2 if blue else column // 32][row * 64 + column] = 255
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteRaster(0, 0, 64, 64, bytes(band))
    dataset = None
    layer = QgsRasterLayer(path, "harbour")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def panel(controller, project, raster_layer):
    """The panel, shown, with one raster layer in the project."""
    from askraster.ui.panel.ask_panel import AskPanel

    panel = AskPanel(controller)
    panel.resize(400, 800)
    panel.show()
    yield panel
    sip.delete(panel)


@pytest.fixture
def answer():
    """An answer about the raster layer: two levels, tiles of 16 px, five of twenty looked at."""
    return make_answer()


def make_answer(text: str = "Yes, two, on the north quay.", **changes):
    from askraster.model.wire.pyramid import Extent, PyramidLevel
    from askraster.model.wire.question import (
        Answer,
        ModelIdentity,
        PeakMemory,
        RasterIdentity,
        Seconds,
        TileEvidence,
        VisionTokens,
    )

    def tile(level, column, row, score, kept):
        size = 16 * (2 - level)
        west, north = 500000 + column * size, 5000064 - row * size
        extent = Extent(west, north - size, west + size, north)
        return TileEvidence(level, column, row, extent, score, 64, kept)

    fields = {
        "question": "Is there a storage tank near the harbour?",
        "answer": text,
        "confidence": 0.914,
        "model": ModelIdentity("Qwen3-VL-4B", "0" * 64, "nf4", "cuda:0"),
        "raster": RasterIdentity("harbour.tif", 64, 64, UTM),
        "extent": Extent(500000, 5000000, 500064, 5000064),
        "levels": (PyramidLevel(32, 32, 2.0, True), PyramidLevel(64, 64, 1.0, True)),
        "tiles": (
            tile(0, 0, 0, 0.2, 0),
            tile(0, 1, 1, 0.8, 0),
            tile(1, 2, 2, 0.05, 0),
            tile(1, 2, 3, 0.25, 10),
            tile(1, 3, 3, 0.7, 60),
        ),
        "vision_tokens": VisionTokens(320, 134),
        "pixels_read": 1280,
        "seconds": Seconds(total=8.44),
        "peak_memory_bytes": PeakMemory(),
        "focus": "attention",
        "stopped": "native resolution reached",
        "tile_size": 16,
        "metres_per_pixel": 1.0,
        "calibrated": True,
    }
    return Answer(**{**fields, **changes})
