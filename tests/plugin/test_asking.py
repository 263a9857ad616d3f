"""From a layer to the layers that show its answer, through real QGIS and a real child process."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sys
import threading
import time

import numpy as np
import pytest
from askraster.model.wire.errors import (
    EngineError,
    InvalidQuestionError,
    OutputError,
    UnexpectedError,
)
from askraster.model.wire.pyramid import Extent
from askraster.model.wire.question import Question
from askraster.plugin import asking
from askraster.plugin.asking import AskController
from askraster.plugin.engine.engine_process import CANCEL_SECONDS, EngineProcess
from askraster.plugin.layers import flash, overviews, result_layers
from askraster.plugin.layers.layer_in_view import Hiding
from askraster.plugin.layers.overviews import build_overviews
from askraster.plugin.layers.result_switches import ResultsShown
from desktop_window import DesktopWindow
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerNotesUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QApplication

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


class Heard:
    """Everything that the controller says, in order."""

    def __init__(self, controller):
        self.said = []
        for name in (
            "progressed",
            "wordsArrived",
            "answered",
            "failed",
            "cancelled",
            "busyChanged",
            "projectLeft",
            "problemMet",
        ):
            getattr(controller, name).connect(
                lambda *what, name=name: self.said.append((name, *what))
            )

    def names(self):
        return [name for name, *_ in self.said]

    def last(self, name):
        return next(what[0] for said, *what in reversed(self.said) if said == name)


@pytest.fixture
def layer(project, make_raster):
    pixels = np.zeros((3, 200, 300), np.uint8)
    pixels[:, :, :150] = np.array([200, 100, 50])[:, None, None]
    layer = QgsRasterLayer(make_raster(pixels), "harbour")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def window(qgis_app):
    window = DesktopWindow(UTM)
    yield window
    window.close()


@pytest.fixture
def controller(fake_engine, project, window):
    controller = AskController(window, fake_engine)
    yield controller
    controller.close()


@pytest.fixture
def heard(controller):
    return Heard(controller)


def ask(controller, layer, wait_until, text="What colour?", extent=None):
    controller.ask(layer, extent, Question(text))
    wait_until(lambda: not controller.is_busy())


def groups(project):
    return [group.name() for group in project.layerTreeRoot().findGroups()]


def results(project):
    """The last answer's two layers: tiles, heatmap."""
    root = project.layerTreeRoot()
    return [node.layer() for node in root.findGroups()[0].findLayers()]


def test_an_answer_arrives_with_its_layers(controller, heard, layer, project, wait_until):
    ask(controller, layer, wait_until, extent=QgsRectangle(500000, 4999900, 500150, 5000000))
    result = heard.last("answered")
    assert result.answer.answer == "15000 pixels, mean 200 100 50"
    assert (
        "".join(words for name, *words in heard.said if name == "wordsArrived" for words in words)
        == result.answer.answer
    )
    assert result.crs == UTM
    assert result.problems == ()
    assert heard.names()[0] == "busyChanged"
    assert "progressed" in heard.names()
    assert heard.names().index("progressed") < heard.names().index("answered")

    assert groups(project) == ["Ask Raster: What colour?"]
    tiles, heatmap = results(project)
    assert isinstance(tiles, QgsVectorLayer) and isinstance(heatmap, QgsRasterLayer)
    place = QgsRectangle(500000, 4999900, 500150, 5000000)
    assert tiles.extent() == place
    assert heatmap.extent().xMinimum() == place.xMinimum()
    assert heatmap.extent().yMaximum() == place.yMaximum()
    assert tiles.crs() == heatmap.crs() == UTM
    assert heatmap.opacity() < 1 or heatmap.renderer().opacity() < 1
    assert heatmap.renderer().type() == "singlebandpseudocolor"
    assert tiles.labelsEnabled()


def test_the_layers_say_what_was_asked_and_how_to_see_the_same_again(
    controller, layer, project, wait_until
):
    ask(controller, layer, wait_until, "Is 1 < 2 <b>here</b>?")
    for result in results(project):
        notes = QgsLayerNotesUtils.layerNotes(result)
        assert "Is 1 &lt; 2 &lt;b&gt;here&lt;/b&gt;?" in notes
        assert "60000 pixels" in notes and "fake" in notes
        recipe = json.loads(result.customProperty(result_layers.RECIPE_PROPERTY))
        assert recipe["source"] == layer.source()
        assert "rasterrenderer" in recipe["style"]


def test_results_are_saved_beside_the_project(controller, layer, project, wait_until, tmp_path):
    folder = tmp_path / "project"
    folder.mkdir()
    project.write(str(folder / "mine.qgs"))
    ask(controller, layer, wait_until)
    names = sorted(path.name.split("-")[-1] for path in (folder / "ask_raster").iterdir())
    assert names == ["relevance.tif", "tiles.gpkg"]


def test_a_folder_that_cannot_be_written_is_named_and_the_answer_is_shown(
    controller, heard, layer, project, wait_until, tmp_path
):
    folder = tmp_path / "project"
    folder.mkdir()
    project.write(str(folder / "mine.qgs"))
    (folder / "ask_raster").write_text("a file is in the way")
    ask(controller, layer, wait_until)
    result = heard.last("answered")
    assert result.answer.answer.startswith("60000 pixels")
    (problem,) = result.problems
    assert str(folder / "ask_raster") in problem.message
    assert len(results(project)) == 2


def test_where_nothing_can_be_saved_the_answer_is_still_shown(
    controller, heard, layer, project, wait_until, monkeypatch
):
    def nowhere():
        raise PermissionError(13, "Permission denied", "/profile")

    monkeypatch.setattr(result_layers, "session_folder", nowhere)
    ask(controller, layer, wait_until)
    assert heard.last("answered").answer.answer.startswith("60000 pixels")
    assert len(heard.last("answered").problems) == 1
    assert groups(project) == []
    controller.set_results_visible(heatmap=False)


def test_half_an_evidence_is_not_left_behind(
    controller, heard, layer, project, wait_until, monkeypatch, tmp_path
):
    def full(path, *_):
        raise OutputError(f"{path} could not be written.")

    project.write(str(tmp_path / "mine.qgs"))
    monkeypatch.setattr(result_layers, "write_tiles", full)
    ask(controller, layer, wait_until)
    assert len(heard.last("answered").problems) == 2, "beside the project, and in the profile"
    assert list((tmp_path / "ask_raster").iterdir()) == []


def test_a_new_answer_comes_above_the_last_where_the_analyst_moved_it(
    controller, layer, project, wait_until
):
    ask(controller, layer, wait_until, "First?")
    root = project.layerTreeRoot()
    work = root.addGroup("my work")
    first = root.findGroup("Ask Raster: First?")
    work.addChildNode(first.clone())
    root.removeChildNode(first)
    ask(controller, layer, wait_until, "Second?")
    assert [child.name() for child in work.children()] == [
        "Ask Raster: Second?",
        "Ask Raster: First?",
    ]
    assert not any(node.isVisible() for node in work.children()[1].findLayers())
    assert all(node.isVisible() for node in work.children()[0].findLayers())


def test_a_custom_layer_order_has_the_results_on_top(controller, layer, project, wait_until):
    root = project.layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([layer])
    ask(controller, layer, wait_until)
    assert [each.name() for each in root.layerOrder()] == ["Examined tiles", "Relevance", "harbour"]


def test_the_results_can_be_hidden_and_shown(controller, layer, project, wait_until):
    ask(controller, layer, wait_until)
    tiles, heatmap = (project.layerTreeRoot().findLayer(each) for each in results(project))
    controller.set_results_visible(heatmap=False)
    assert (tiles.isVisible(), heatmap.isVisible()) == (True, False)
    controller.set_results_visible(heatmap=True, tiles=False)
    assert (tiles.isVisible(), heatmap.isVisible()) == (False, True)
    told = []
    controller.resultsShownChanged.connect(told.append)
    tiles.parent().setItemVisibilityChecked(False)  # in QGIS's Layers panel
    assert told == [ResultsShown(heatmap=False, tiles=False)]
    controller.set_results_visible(heatmap=True)
    assert (tiles.isVisible(), heatmap.isVisible()) == (False, True)
    project.removeMapLayer(heatmap.layer())
    controller.set_results_visible(heatmap=False)
    assert controller.results_shown() == ResultsShown(heatmap=None, tiles=False)


def test_where_nothing_was_looked_at_the_map_keeps_the_last_answers_evidence(
    controller, heard, layer, project, wait_until
):
    """An empty heatmap would say that nothing stood out, and hide the one that says something."""
    ask(controller, layer, wait_until)
    shown = results(project)
    ask(controller, layer, wait_until, "out of scope")
    assert heard.last("answered").answer.tiles == ()
    assert results(project) == shown and groups(project) == ["Ask Raster: What colour?"]
    assert controller.results_shown() == ResultsShown(heatmap=True, tiles=True)
    controller.set_results_visible(heatmap=False)
    assert controller.results_shown() == ResultsShown(heatmap=False, tiles=True)


def test_a_layer_without_a_crs_gets_results_without_one(
    controller, heard, project, make_raster, wait_until
):
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    path = make_raster(np.zeros((1, 60, 80), np.uint8), epsg=None, transform=None)
    ask(controller, QgsRasterLayer(path, "photo", "gdal", options), wait_until)
    assert not heard.last("answered").crs.isValid()
    for result in results(project):
        assert not result.crs().isValid()
        assert result.extent() == QgsRectangle(0, -60, 80, 0)


def test_bad_input_fails_and_starts_nothing(controller, heard, layer, fake_engine):
    controller.ask(None, None, Question("Red?"))
    assert isinstance(heard.last("failed"), InvalidQuestionError)
    controller.ask(layer, QgsRectangle(0, 0, 1, 1), Question("Red?"))
    assert "outside the layer" in heard.last("failed").message
    controller.ask(QgsVectorLayer("Point", "points", "memory"), None, Question("Red?"))
    assert "no raster layer" in heard.last("failed").message
    assert not controller.is_busy()
    assert fake_engine.description() is None


def test_one_question_at_a_time(controller, heard, layer, wait_until):
    controller.ask(layer, None, Question("slow"))
    controller.ask(layer, None, Question("Red?"))
    assert "not answered yet" in heard.last("failed").message
    assert controller.is_busy()
    controller.cancel()


@pytest.mark.slow
def test_cancel_frees_the_panel_at_once_and_the_next_question_works(
    controller, heard, layer, wait_until
):
    controller.ask(layer, None, Question("deaf"))
    wait_until(lambda: controller._engine.description() is not None)
    begin = time.monotonic()
    controller.cancel()
    assert not controller.is_busy()
    assert heard.names()[-2:] == ["busyChanged", "cancelled"]
    assert time.monotonic() - begin < CANCEL_SECONDS, "it waited for the engine's end"
    ask(controller, layer, wait_until)
    assert heard.last("answered").answer.answer.startswith("60000 pixels")
    assert "failed" not in heard.names()
    controller.cancel()  # there is nothing to cancel
    assert heard.names().count("cancelled") == 1


def test_a_killed_engine_is_an_error_and_the_next_question_works(
    controller, heard, layer, wait_until
):
    controller.ask(layer, None, Question("slow"))
    wait_until(lambda: controller._engine.description() is not None)
    os.kill(int(controller._engine.description().model.split()[1]), signal.SIGKILL)
    wait_until(lambda: not controller.is_busy())
    error = heard.last("failed")
    assert isinstance(error, EngineError)
    assert "fake engine: started" in error.details
    ask(controller, layer, wait_until)
    assert heard.last("answered").answer.answer.startswith("60000 pixels")


def test_a_missing_engine_says_what_to_do(layer, window, wait_until):
    QgsSettings().setValue("askraster/engine_python", "/no/such/python")
    controller = AskController(window, EngineProcess())
    heard = Heard(controller)
    ask(controller, layer, wait_until)
    controller.close()
    QgsSettings().remove("askraster/engine_python")
    assert "/no/such/python" in heard.last("failed").message
    assert "settings" in heard.last("failed").remedy


def test_the_engine_is_described(controller, layer, wait_until):
    QgsSettings().remove("askraster/model")
    assert controller.engine_description() == "embedded model, not loaded"
    assert not controller.model_is_loaded()
    ask(controller, layer, wait_until)
    described = controller.engine_description()
    assert re.fullmatch(r"fake \d+, 8 bits, RTX 4060, 4[.,]5\u00a0GB", described), described
    assert controller.model_is_loaded()
    QgsSettings().setValue("askraster/model", "/models/Qwen3-VL-4B/")
    controller.unload()
    wait_until(lambda: not controller.model_is_loaded())
    assert controller.engine_description() == "Qwen3-VL-4B, not loaded, CPU"
    QgsSettings().setValue("askraster/device", "mps")
    assert controller.engine_description() == "Qwen3-VL-4B, not loaded, MPS"
    QgsSettings().remove("askraster/device")
    QgsSettings().remove("askraster/model")


def test_the_first_question_is_not_said_to_be_answered_by_what_is_not_loaded(
    controller, layer, wait_until
):
    controller.ask(layer, None, Question("slow"))
    wait_until(lambda: controller._engine.description() is not None)
    assert controller.is_busy()
    described = controller.engine_description()
    assert described.startswith("embedded model, ") and "not loaded" not in described
    controller.cancel()
    wait_until(lambda: not controller.is_busy())


def test_the_model_is_not_unloaded_under_a_question(controller, layer, wait_until):
    ask(controller, layer, wait_until)
    controller.ask(layer, None, Question("slow"))
    with pytest.raises(InvalidQuestionError, match="not answered yet"):
        controller.unload()
    assert controller.model_is_loaded()
    controller.cancel()


def test_qt_goes_on_while_the_engine_works(controller, layer, qgis_app):
    controller.ask(layer, None, Question("slow"))
    longest = 0.0
    limit = time.monotonic() + 1.5
    while time.monotonic() < limit:
        begin = time.monotonic()
        qgis_app.processEvents()
        longest = max(longest, time.monotonic() - begin)
    controller.cancel()
    assert longest < 1.0


def test_zoom_and_flash_reach_the_canvas(controller, window):
    canvas = window.mapCanvas()
    canvas.resize(300, 300)
    place = Extent(500000, 4999900, 500100, 5000000)
    controller.zoom_to(place, UTM)
    assert canvas.extent().contains(QgsRectangle(*place))
    controller.flash([place], UTM)


def outlines(window):
    return [item for item in window.mapCanvas().items() if isinstance(item, QgsRubberBand)]


@pytest.mark.parametrize("words", ["slow", "What colour?"])
def test_no_tile_is_outlined_when_the_question_has_ended(
    controller, window, layer, wait_until, monkeypatch, words
):
    monkeypatch.setattr(flash, "wants_calm", lambda: False)
    controller.ask(layer, None, Question(words))
    controller.flash([Extent(500000, 4999900, 500100, 5000000)], UTM)
    assert outlines(window)
    if words == "slow":
        controller.cancel()
    wait_until(lambda: not controller.is_busy())
    assert outlines(window) == []


class TestWhateverIsThrown:
    """A question ends in exactly one of answered, failed, cancelled; nothing reaches Python's
    error window."""

    ENDS = ("answered", "failed", "cancelled")

    @pytest.fixture(autouse=True)
    def no_error_window(self, monkeypatch):
        escaped = []
        monkeypatch.setattr(sys, "excepthook", lambda *what: escaped.append(what[1]))
        yield
        assert escaped == []

    def ends(self, heard):
        return [name for name in heard.names() if name in self.ENDS]

    @pytest.mark.parametrize("kind", [ZeroDivisionError, SystemExit, KeyboardInterrupt])
    def test_by_the_engine(self, controller, heard, layer, wait_until, monkeypatch, kind):
        def ask_engine(*_):
            raise kind("no")

        monkeypatch.setattr(controller._engine, "ask", ask_engine)
        ask(controller, layer, wait_until)
        assert self.ends(heard) == ["failed"]
        assert isinstance(heard.last("failed"), UnexpectedError)
        assert "ask_engine" in heard.last("failed").details

    @pytest.mark.parametrize("part", ["LayerPyramid", "AskTask"])
    def test_before_the_task(self, controller, heard, layer, wait_until, monkeypatch, part):
        def broken(*_):
            raise OverflowError("no")

        monkeypatch.setattr(asking, part, broken)
        ask(controller, layer, wait_until)
        assert self.ends(heard) == ["failed"]
        assert not controller.is_busy()

    def test_a_task_that_qgis_does_not_take(
        self, controller, heard, layer, wait_until, monkeypatch
    ):
        manager = QgsApplication.taskManager()
        monkeypatch.setattr(manager, "addTask", lambda task: 0)
        monkeypatch.setattr(asking.QgsApplication, "taskManager", lambda: manager)
        ask(controller, layer, wait_until)
        assert self.ends(heard) == ["failed"]
        assert [what for name, *what in heard.said if name == "busyChanged"] == [[True], [False]]

    @pytest.mark.parametrize("kind", [ValueError, RuntimeError, MemoryError])
    def test_while_the_layers_are_made_the_answer_is_not_lost(
        self, controller, heard, layer, project, wait_until, monkeypatch, kind
    ):
        def broken(*_):
            raise kind("no")

        monkeypatch.setattr(result_layers, "_add_group", broken)
        ask(controller, layer, wait_until)
        assert self.ends(heard) == ["answered"]
        result = heard.last("answered")
        assert result.answer.answer.startswith("60000 pixels")
        assert "evidence" in result.problems[0].message
        assert list(project.mapLayers()) == [layer.id()], "no layer that no tree shows"

    def test_switches_do_not_reach_the_layers_of_an_earlier_answer(
        self, controller, layer, project, wait_until, monkeypatch
    ):
        ask(controller, layer, wait_until, "First?")
        monkeypatch.setattr(asking, "add_result_layers", lambda *_: 1 / 0)
        ask(controller, layer, wait_until, "Second?")
        controller.set_results_visible(heatmap=False, tiles=False)
        assert all(node.isVisible() for node in project.layerTreeRoot().findLayers())

    def test_cancelled_in_qgis_own_list_of_tasks(self, controller, heard, layer, wait_until):
        controller.ask(layer, None, Question("slow"))
        wait_until(lambda: controller._engine.description() is not None)
        controller._asked.task.cancel()
        wait_until(lambda: not controller.is_busy())
        assert self.ends(heard) == ["cancelled"]

    def test_the_end_of_a_task_that_qgis_has_deleted(self, controller, heard):
        """Nobody is the sender of its signals any more, and nobody waits for it."""
        for slot in (controller._finish, controller._finish_overviews):
            slot()
        controller._show_words("late")
        assert heard.said == []

    def test_a_pyramid_that_cannot_be_cancelled(self, controller, heard, layer, monkeypatch):
        def broken(self):
            raise RuntimeError("no")

        monkeypatch.setattr(asking.LayerPyramid, "cancel", broken)
        controller.ask(layer, None, Question("slow"))
        controller.cancel()
        assert self.ends(heard) == ["cancelled"]

    def test_a_layer_that_leaves_the_project_while_it_is_asked_about(
        self, controller, heard, layer, project, wait_until
    ):
        controller.ask(layer, None, Question("What colour?"))
        project.removeMapLayer(layer)
        wait_until(lambda: not controller.is_busy())
        assert self.ends(heard) == ["answered"]


def test_the_time_is_the_time_waited_for(controller, heard, layer, wait_until):
    """The fake engine says 0.1 s, and takes longer to start."""
    begin = time.monotonic()
    ask(controller, layer, wait_until)
    waited = time.monotonic() - begin
    assert 0.05 < heard.last("answered").answer.seconds.total <= waited
    assert heard.last("answered").answer.seconds.total != 0.1


class TestFollowUps:
    """The engine is told what was asked before about the same layer and place, and nothing else."""

    @staticmethod
    def turns(heard):
        return [
            what.answer.turns for name, *said in heard.said if name == "answered" for what in said
        ]

    def test_of_the_same_layer_and_place(self, controller, heard, layer, wait_until):
        for text in ("Is there a ship?", "And what colour is it?", "And where?"):
            ask(controller, layer, wait_until, text)
        assert self.turns(heard) == [0, 1, 2]

    def test_not_of_another_place_or_layer(
        self, controller, heard, layer, project, make_raster, wait_until
    ):
        place = QgsRectangle(500000, 4999900, 500150, 5000000)
        other = QgsRasterLayer(layer.source(), "the same file, otherwise shown")
        project.addMapLayer(other)
        ask(controller, layer, wait_until)
        ask(controller, layer, wait_until, extent=place)
        ask(controller, other, wait_until)
        ask(controller, layer, wait_until, extent=place)
        assert self.turns(heard) == [0, 0, 0, 1]

    def test_not_of_another_raster_in_the_same_layer(
        self, controller, heard, layer, project, tmp_path, wait_until
    ):
        copy = shutil.copy(layer.source(), tmp_path / "another.tif")
        first = layer.source()
        for source in (first, first, str(copy), first):
            layer.setDataSource(source, layer.name(), "gdal")
            ask(controller, layer, wait_until)
        assert self.turns(heard) == [0, 1, 0, 2]

    def test_not_what_was_cancelled_or_failed(self, controller, heard, layer, wait_until):
        controller.ask(layer, None, Question("slow"))
        controller.cancel()
        wait_until(lambda: not controller._ending)
        ask(controller, layer, wait_until)
        assert self.turns(heard) == [0]

    def test_not_of_the_project_before(
        self, controller, heard, layer, project, wait_until, tmp_path
    ):
        project.write(str(tmp_path / "a.qgs"))
        ask(controller, layer, wait_until)
        project.read(str(tmp_path / "a.qgs"))
        same = next(one for one in project.mapLayers().values() if one.name() == "harbour")
        ask(controller, same, wait_until)
        assert self.turns(heard) == [0, 0]


class TestAnotherProject:
    def test_no_results_appear_in_a_project_that_was_cleared(
        self, controller, heard, layer, project, wait_until
    ):
        controller.ask(layer, None, Question("slow"))
        wait_until(lambda: controller._engine.description() is not None)
        project.clear()
        assert heard.names()[-2:] == ["cancelled", "projectLeft"]
        wait_until(lambda: not controller._ending)
        assert project.mapLayers() == {}
        assert project.layerTreeRoot().children() == []

    def test_nor_in_one_that_is_opened(self, controller, heard, layer, project, tmp_path):
        other = QgsProject()
        other.setTitle("other")
        assert other.write(str(tmp_path / "other.qgs"))
        controller.ask(layer, None, Question("slow"))
        assert project.read(str(tmp_path / "other.qgs"))
        assert heard.names().count("cancelled") == 1
        assert "projectLeft" in heard.names()
        assert project.mapLayers() == {}

    def test_switches_of_the_old_do_nothing_in_the_new(
        self, controller, layer, project, wait_until, tmp_path
    ):
        project.write(str(tmp_path / "a.qgs"))
        ask(controller, layer, wait_until)
        project.write()
        project.read(str(tmp_path / "a.qgs"))  # the same layers, by id
        controller.set_results_visible(heatmap=False, tiles=False)
        assert all(node.isVisible() for node in project.layerTreeRoot().findLayers())

    def test_a_closed_controller_hears_nothing(self, controller, heard, project):
        controller.close()
        project.clear()
        assert heard.names() == []


class TestTheAnalystsLayers:
    """The plugin touches its own two layers, and nothing else of the layer tree."""

    def photo(self, make_raster, name):
        return QgsRasterLayer(make_raster(np.zeros((3, 20, 30), np.uint8), f"{name}.tif"), name)

    def test_a_raster_in_an_answers_group_stays_as_it_is(
        self, controller, layer, project, wait_until, make_raster
    ):
        ask(controller, layer, wait_until, "First?")
        group = project.layerTreeRoot().findGroup("Ask Raster: First?")
        photo = self.photo(make_raster, "photo")
        project.addMapLayer(photo, False)
        group.insertLayer(0, photo)
        ask(controller, layer, wait_until, "Second?")
        seen = {node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
        assert seen == {"photo", "harbour", "Examined tiles", "Relevance"}
        assert [node.name() for node in group.findLayers() if node.isVisible()] == ["photo"]
        assert group.isExpanded()

    def test_the_evidence_in_an_older_project_gives_way_too(
        self, controller, layer, project, wait_until, tmp_path
    ):
        """Its layers were marked by nothing but their group."""
        path = str(tmp_path / "older.qgz")
        assert project.write(path)
        ask(controller, layer, wait_until, "First?")
        for evidence in project.mapLayers().values():
            evidence.removeCustomProperty(result_layers.ANSWER_PROPERTY)
        assert project.write(path) and project.read(path)
        (harbour,) = project.mapLayersByName("harbour")
        ask(controller, harbour, wait_until, "Second?")
        first = project.layerTreeRoot().findGroup("Ask Raster: First?")
        assert [node.isVisible() for node in first.findLayers()] == [False, False]
        assert not first.isExpanded()
        controller.set_results_visible(heatmap=False)
        seen = [node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
        assert seen == ["Examined tiles", "harbour"]

    def test_what_processing_made_stays_as_it_is(
        self, controller, layer, project, wait_until, make_raster
    ):
        made = self.photo(make_raster, "made by Processing")
        made.setCustomProperty(result_layers.RECIPE_PROPERTY, "{}")
        project.addMapLayer(made)
        ask(controller, layer, wait_until)
        assert project.layerTreeRoot().findLayer(made).isVisible()

    def test_the_next_layer_does_not_go_into_our_group(
        self, controller, layer, project, window, wait_until, make_raster
    ):
        """A tree where nothing is current makes its first node current when it is entered."""
        ask(controller, layer, wait_until)
        window.tree.show()
        QApplication.sendEvent(window.tree, QFocusEvent(QEvent.Type.FocusIn))
        photo = self.photo(make_raster, "photo")
        window.add_layer(photo)
        assert project.layerTreeRoot().findLayer(photo).parent() is project.layerTreeRoot()

    def test_what_is_current_in_the_tree_stays_current(
        self, controller, layer, project, window, wait_until, make_raster
    ):
        work = project.layerTreeRoot().addGroup("my work")
        photo = self.photo(make_raster, "photo")
        project.addMapLayer(photo, False)
        work.addLayer(photo)
        window.setActiveLayer(photo)
        ask(controller, layer, wait_until)
        assert window.activeLayer() is photo
        window.add_layer(self.photo(make_raster, "next"))
        assert [node.name() for node in work.children()] == ["next", "photo"]

    def test_a_group_of_an_embedded_project_is_not_added_to(
        self, controller, layer, project, wait_until
    ):
        """A group of another project cannot be added to."""
        ask(controller, layer, wait_until, "First?")
        root = project.layerTreeRoot()
        work = root.addGroup("embedded")
        work.setCustomProperty("embedded", 1)
        first = root.findGroup("Ask Raster: First?")
        work.addChildNode(first.clone())
        root.removeChildNode(first)
        ask(controller, layer, wait_until, "Second?")
        assert root.children()[0].name() == "Ask Raster: Second?"


class TestTheActiveLayer:
    def test_is_told_and_known(self, controller, layer, window, project):
        told = []
        controller.activeLayerChanged.connect(told.append)
        window.setActiveLayer(layer)
        assert told == [layer]
        assert controller.active_layer() is layer
        points = QgsVectorLayer("Point", "points", "memory")
        project.addMapLayer(points)
        window.setActiveLayer(points)
        assert told == [layer], "there is nothing to ask about points"
        assert controller.active_layer() is None

    def test_what_the_map_shows_is_told_once_it_has_settled(
        self, controller, layer, project, wait_until
    ):
        told = []
        controller.mapViewChanged.connect(lambda: told.append(1))
        for visible in (False, True, False):
            project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(visible)
        wait_until(lambda: told)
        assert len(told) == 1
        assert controller.hidden(layer, True).hiding is Hiding.UNCHECKED


class TestOverviews:
    @pytest.fixture
    def large(self, project, make_raster):
        pixels = np.zeros((1, 4200, 4200), np.uint8)
        pixels[:, :, 2100:] = 255
        layer = QgsRasterLayer(make_raster(pixels, "large.tif"), "large")
        project.addMapLayer(layer)
        return layer

    def test_they_are_built_and_the_question_goes_on(
        self, controller, heard, large, wait_until, tmp_path
    ):
        plan = controller.missing_overviews(large, None)
        assert plan.pixels == 4200 * 4200
        shares = []
        controller.overviewsProgressed.connect(shares.append)
        controller.ask(large, None, Question("What colour?"), plan)
        wait_until(lambda: not controller.is_busy())
        assert all(level.overview for level in heard.last("answered").answer.levels)
        assert heard.last("answered").answer.warnings == ()
        assert shares == sorted(shares) and shares[-1] == 1
        assert (tmp_path / "large.tif.ovr").is_file()
        assert [path.name for path in tmp_path.glob(".*")] == [], "nothing half done"
        assert controller.missing_overviews(large, None) is None

    def test_cancelled_while_they_are_built(
        self, controller, heard, large, wait_until, tmp_path, monkeypatch
    ):
        plan = controller.missing_overviews(large, None)
        begun, go_on = threading.Event(), threading.Event()

        def slow(plan, progressed):
            begun.set()
            go_on.wait(10)
            build_overviews(plan, progressed)

        monkeypatch.setattr(overviews, "build_overviews", slow)
        controller.ask(large, None, Question("What colour?"), plan)
        wait_until(begun.is_set)
        controller.cancel()
        go_on.set()
        assert heard.names()[-2:] == ["busyChanged", "cancelled"]
        wait_until(lambda: not controller._ending)
        assert "answered" not in heard.names()
        made_by_qgis = {"large.tif", "large.tif.aux.xml"}  # which keeps its statistics there
        assert {path.name for path in tmp_path.iterdir()} <= made_by_qgis

    def test_what_goes_wrong_while_they_are_built(
        self, controller, heard, large, wait_until, monkeypatch
    ):
        plan = controller.missing_overviews(large, None)
        monkeypatch.setattr(overviews, "build_overviews", lambda *_: 1 / 0)
        controller.ask(large, None, Question("What colour?"), plan)
        wait_until(lambda: not controller.is_busy())
        assert isinstance(heard.last("failed"), UnexpectedError)

    def test_a_layer_that_leaves_while_they_are_built(
        self, controller, heard, large, project, wait_until
    ):
        plan = controller.missing_overviews(large, None)
        controller.ask(large, None, Question("What colour?"), plan)
        project.removeMapLayer(large)
        wait_until(lambda: not controller.is_busy())
        assert "no raster layer" in heard.last("failed").message

    def test_nothing_is_offered_for_what_cannot_be_read(self, controller, layer):
        assert controller.missing_overviews(layer, None) is None, "it is small"
        assert controller.missing_overviews(layer, QgsRectangle(0, 0, 1, 1)) is None
        assert controller.missing_overviews(None, None) is None
