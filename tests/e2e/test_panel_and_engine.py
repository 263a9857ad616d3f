"""The dock in QGIS, asking the real engine in its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from askraster.model.wire.errors import EngineError
from askraster.model.wire.question import AskOptions, Question
from askraster.plugin.asking import AskController
from askraster.plugin.engine.engine_process import CANCEL_SECONDS, EngineProcess
from askraster.plugin.layers.frozen_layer import FrozenLayer
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from askraster.ui.panel.answer_entry import AnswerEntry
from askraster.ui.panel.ask_panel import AskPanel
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.slow

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


class Window(QObject):
    """As much of QgisInterface as asking needs."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self, canvas):
        super().__init__()
        self._canvas = canvas

    def mapCanvas(self):
        return self._canvas

    def layerTreeView(self):
        return None

    def activeLayer(self):
        return None


@pytest.fixture(scope="module")
def engine(qgis_app, engine_python):
    """One real engine for all of these tests, so that torch is imported once."""
    QgsSettings().setValue("askraster/engine_python", str(engine_python))
    engine = EngineProcess()
    yield engine
    engine.close()
    QgsSettings().remove("askraster")


@pytest.fixture
def layer(project, raster):
    layer = QgsRasterLayer(raster, "harbour")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def controller(qgis_app, engine, layer):
    canvas = QgsMapCanvas()
    canvas.resize(500, 400)
    canvas.setDestinationCrs(UTM)
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    controller = AskController(Window(canvas), engine)
    yield controller
    controller.close()
    sip.delete(canvas)


def options(folder, **changes):
    return AskOptions(**{"model": folder, "max_tiles": 24, "max_new_tokens": 8} | changes)


def test_the_dock_asks_and_the_evidence_is_on_the_map(
    controller, layer, project, tiny_model, wait_until
):
    QgsSettings().setValue("askraster/model", tiny_model)
    answered = []
    controller.answered.connect(answered.append)
    panel = AskPanel(controller)
    panel.show()
    panel.place.full_layer.setChecked(True)
    QTest.keyClicks(panel.question, "Is there a white square?")
    QTest.keyClick(panel.question, Qt.Key.Key_Return)
    assert controller.is_busy()
    wait_until(lambda: not controller.is_busy())
    entry = panel.findChildren(AnswerEntry)[-1]
    assert answered, [label.text() for label in entry.findChildren(type(panel.hint))]

    (result,) = answered
    answer = result.answer
    assert answer.model.name == "tiny"
    assert answer.raster.path == layer.source()
    assert answer.extent == (500000, 4998464, 502048, 5000000)
    assert [level.decimation for level in answer.levels] == [2.0, 1.0]
    assert 2 <= len(answer.tiles) <= 96  # the panel's normal budget
    assert any(tile.level == len(answer.levels) - 1 for tile in answer.tiles)
    group = project.layerTreeRoot().findGroup("Ask Raster: Is there a white square?")
    tiles, heatmap = (node.layer() for node in group.findLayers())
    assert tiles.featureCount() == len(answer.tiles)
    assert tiles.crs() == heatmap.crs() == UTM
    whole = QgsRectangle(500000, 4998464, 502048, 5000000)
    assert heatmap.extent().xMinimum() == whole.xMinimum()
    assert heatmap.extent().yMaximum() == whole.yMaximum()
    assert whole.buffered(1).contains(tiles.extent())
    QgsSettings().remove("askraster/model")
    sip.delete(panel)


def test_overviews_are_built_with_one_click_and_the_question_goes_on(
    controller, project, tiny_model, wait_until, tmp_path
):
    QgsSettings().setValue("askraster/model", tiny_model)
    path = str(tmp_path / "large.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4200, 4200, 1, options=["TILED=YES"])
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset.SetProjection(UTM.toWkt())
    dataset.GetRasterBand(1).Fill(100)
    dataset = None
    project.clear()
    project.addMapLayer(QgsRasterLayer(path, "large"))
    panel = AskPanel(controller)
    panel.show()
    panel.place.full_layer.setChecked(True)
    panel.question.set_text("Is there a white square?")
    panel.ask_button.click()
    entry = panel.findChildren(AnswerEntry)[-1]
    assert not controller.is_busy() and not os.path.exists(path + ".ovr")
    answered = []
    controller.answered.connect(answered.append)
    QTest.mouseClick(entry.offer.build_button, Qt.MouseButton.LeftButton)
    assert controller.is_busy()
    wait_until(lambda: not controller.is_busy())
    assert os.path.exists(path + ".ovr")
    assert answered and not any("overviews" in each for each in answered[0].answer.warnings)
    assert entry.answer.isVisible() and entry.offer is None
    QgsSettings().remove("askraster/model")
    sip.delete(panel)


def test_a_second_question_about_the_same_place_reads_nothing_again(engine, layer, tiny_model):
    class Counting(LayerPyramid):
        reads = 0

        def read_rgba(self, level, window):
            self.reads += 1
            return super().read_rgba(level, window)

    frozen = FrozenLayer(layer)
    first, second = Counting(frozen), Counting(frozen)
    question = Question("Is there a red square?", options(tiny_model))
    engine.ask(question, first)
    again = engine.ask(question, second)
    assert first.reads > 0
    assert second.reads == 0
    assert again.answer.vision_tokens.encoded == 0


def test_the_engine_alone_and_through_qgis_sees_the_same(engine, layer, tiny_model, engine_python):
    """The same question through rasterio and through the layer's renderer: the same answer."""
    question = Question("Where is the square?", options(tiny_model))
    through_qgis = engine.ask(question, LayerPyramid(layer)).answer
    run = subprocess.run(
        [
            str(engine_python),
            "-m",
            "model",
            "ask",
            layer.source(),
            question.text,
            "--json",
            "--model",
            tiny_model,
            "--max-tiles",
            "24",
            "--max-new-tokens",
            "8",
        ],
        cwd=os.path.dirname(os.path.realpath(sys.modules["askraster"].__file__)),
        capture_output=True,
        text=True,
        check=True,
    )
    alone = json.loads(run.stdout)
    assert alone["answer"] == through_qgis.answer
    assert alone["confidence"] == pytest.approx(through_qgis.confidence, rel=1e-4)
    assert {(t["level"], t["column"], t["row"]) for t in alone["tiles"]} == {
        (tile.level, tile.column, tile.row) for tile in through_qgis.tiles
    }


def test_cancel_frees_the_panel_before_the_engine_has_stopped(
    controller, layer, tiny_model, wait_until
):
    progressed, ended = [], []
    controller.progressed.connect(progressed.append)
    controller.cancelled.connect(lambda: ended.append("cancelled"))
    long = options(tiny_model, max_new_tokens=20_000, max_tiles=200)
    controller.ask(layer, None, Question("Is there a green square?", long))
    wait_until(lambda: progressed or not controller.is_busy())
    assert progressed
    begin = time.monotonic()
    controller.cancel()
    assert not controller.is_busy() and ended == ["cancelled"]
    assert time.monotonic() - begin < CANCEL_SECONDS
    wait_until(lambda: not controller._ending)
    answered = []
    controller.answered.connect(answered.append)
    controller.ask(layer, None, Question("Is there a square?", options(tiny_model)))
    wait_until(lambda: not controller.is_busy())
    assert answered


def test_a_killed_engine_is_an_error_and_the_next_question_works(
    controller, engine, layer, tiny_model, wait_until
):
    failed, answered, progressed = [], [], []
    controller.failed.connect(failed.append)
    controller.answered.connect(answered.append)
    controller.progressed.connect(progressed.append)
    long = options(tiny_model, max_new_tokens=20_000, max_tiles=200)
    controller.ask(layer, None, Question("Is there a blue square?", long))
    wait_until(lambda: progressed or not controller.is_busy())
    assert progressed
    os.kill(engine._connection._process.pid, signal.SIGKILL)
    wait_until(lambda: not controller.is_busy())
    assert not answered and isinstance(failed[0], EngineError)
    controller.ask(layer, None, Question("Is there a square?", options(tiny_model)))
    wait_until(lambda: not controller.is_busy())
    assert answered


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"model": "/no/such/folder"}, "/no/such/folder"),
        ({"device": "abacus"}, "abacus"),
    ],
)
def test_what_the_engine_refuses_is_said_and_it_lives_on(
    controller, engine, layer, tiny_model, wait_until, change, words
):
    failed = []
    controller.failed.connect(failed.append)
    question = Question("Is there a square?", options(tiny_model, **change))
    controller.ask(layer, None, question)
    wait_until(lambda: not controller.is_busy())
    assert words in failed[0].message
    assert engine._connection.is_alive()


def test_an_extent_without_data_costs_no_model_run(controller, project, tmp_path, wait_until):
    path = str(tmp_path / "empty.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 300, 300, 1)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset.GetRasterBand(1).WriteArray(np.zeros((300, 300), np.uint8))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    failed = []
    controller.failed.connect(failed.append)
    question = Question("Is there a square?", AskOptions(model="/never/looked/at"))
    controller.ask(QgsRasterLayer(path, "empty"), None, question)
    wait_until(lambda: not controller.is_busy())
    assert "no valid pixels" in failed[0].message


def test_the_engine_ends_with_qgis(engine_python, tmp_path):
    """Nothing of ours outlives the process that started it, however that ends."""
    parent = os.path.dirname(sys.modules["askraster"].__path__[0])
    code = (
        f"import sys, os; sys.path.insert(0, {parent!r})\n"
        "from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis()\n"
        "from askraster.plugin.engine.engine_process import EngineProcess\n"
        "engine = EngineProcess()\n"
        "print(engine._connected(lambda: False)._process.pid, flush=True)\n"
        "os.abort()\n"
    )
    environment = os.environ | {
        "ASK_RASTER_ENGINE_PYTHON": str(engine_python),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
    }
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120
    )
    process_id = int(run.stdout)
    limit = time.monotonic() + 60
    while time.monotonic() < limit and os.path.exists(f"/proc/{process_id}"):
        with open(f"/proc/{process_id}/stat") as file:
            if file.read().split()[2] == "Z":
                break
        time.sleep(0.1)
    else:
        assert not os.path.exists(f"/proc/{process_id}"), "the engine outlives QGIS"


def test_torch_was_never_imported_here():
    assert QgsApplication.instance() is not None
    assert not {"torch", "transformers", "rasterio"} & sys.modules.keys()
