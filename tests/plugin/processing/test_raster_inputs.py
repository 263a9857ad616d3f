"""The rasters of a batch: each for itself, as it looked at the start, and never its credentials."""

from __future__ import annotations

import os

import numpy as np
import pytest
from askraster.plugin.engine import engine_process
from askraster.plugin.layers import layer_pyramid
from askraster.plugin.processing.raster_inputs import OneOpenRaster, raster_inputs
from processing_parts import Feedback, rows
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

SECRET = "canary-0123"


@pytest.fixture
def ask_rasters(processing):
    def run(inputs, feedback=None):
        parameters = {"INPUTS": inputs, "QUESTIONS": "What?", "OUTPUT": "memory:"}
        return rows(
            processing.run("askraster:batchask", parameters, feedback=feedback or Feedback())
        )

    return run


@pytest.fixture
def context(project):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def test_a_missing_file_gets_a_row_that_names_it_and_the_rest_goes_on(ask_rasters, raster):
    first, gone, last = ask_rasters([raster, "/no/such/gone.tif", raster])
    assert first["answer_1"] == last["answer_1"] == "20000 pixels, mean 120 0 120"
    assert gone["raster"] == "gone"
    assert gone["error_1"].startswith("The raster /no/such/gone.tif cannot be opened.")


def test_only_missing_files_are_rows_too(ask_rasters):
    (row,) = ask_rasters("/no/such/gone.tif")
    assert "/no/such/gone.tif" in row["error_1"]


def test_no_raster_at_all_is_refused(ask_rasters):
    for nothing in ([], None, ""):
        with pytest.raises(QgsProcessingException, match="Raster layers|INPUTS"):
            ask_rasters(nothing)


def test_layers_of_other_kinds_are_rows_with_an_error(ask_rasters, raster, project):
    table = QgsVectorLayer("NoGeometry?field=a:string", "a table", "memory")
    project.addMapLayer(table)
    wrong, right = ask_rasters([table.id(), raster])
    assert "'a table' is no raster layer" in wrong["error_1"]
    assert right["answer_1"]


def test_an_error_that_nobody_foresaw_is_of_its_row(ask_rasters, raster, make_raster, monkeypatch):
    from askraster.plugin.processing import batch_ask_algorithm

    def pyramid(layer, *rest):
        if layer.name == "odd":
            raise ValueError("math domain error")
        return made(layer, *rest)

    made = batch_ask_algorithm.LayerPyramid
    monkeypatch.setattr(batch_ask_algorithm, "LayerPyramid", pyramid)
    odd = make_raster(np.full((3, 20, 20), 7, np.uint8), "odd.tif")
    feedback = Feedback()
    first, second = ask_rasters([odd, raster], feedback)
    assert "math domain error" in first["error_1"] and "Traceback" not in first["error_1"]
    assert second["answer_1"]
    assert "Traceback" not in feedback.text()


def test_a_layer_of_the_project_is_asked_about_as_it_looks(ask_rasters, raster, project):
    layer = QgsRasterLayer(raster, "inverted")
    layer.hueSaturationFilter().setInvertColors(True)
    project.addMapLayer(layer)
    for given in (layer, layer.id(), "inverted"):
        (row,) = ask_rasters([given])
        assert row["raster"] == "inverted"
        assert row["answer_1"] == "20000 pixels, mean 135 255 135"


def test_values_that_the_analyst_calls_no_data_are_remembered(make_raster, project, context):
    pixels = np.full((2, 20, 20), 240, np.uint8)
    layer = QgsRasterLayer(make_raster(pixels, "two.tif", nodata=0), "two")
    ranges = [QgsRasterRange(240, 240)]
    layer.dataProvider().setUserNoDataValue(1, ranges)
    layer.dataProvider().setUseSourceNoDataValue(2, False)
    (remembered,) = raster_inputs([layer], context)
    again = remembered.layer()
    provider = again.dataProvider()
    assert provider.userNoDataValues(1) == ranges and not provider.userNoDataValues(2)
    assert provider.useSourceNoDataValue(1) and not provider.useSourceNoDataValue(2)


def test_a_layer_that_is_called_by_its_address_is_numbered(raster, context):
    address = f"type=xyz&url=https://127.0.0.1:9/%7Bz%7D.png?key={SECRET}"
    layers = [QgsRasterLayer(raster, name) for name in ("A harbour, 50 %", address)]
    assert [item.name for item in raster_inputs(layers, context)] == ["A harbour, 50 %", "raster 2"]


def test_what_changes_after_the_start_is_not_seen(raster, project, context):
    layer = QgsRasterLayer(raster, "halves")
    project.addMapLayer(layer)
    (remembered,) = raster_inputs([layer], context)
    before = QgsRasterLayer(raster, "halves")
    layer.hueSaturationFilter().setInvertColors(True)
    layer.setName("other")
    project.clear()
    frozen = remembered.freeze()
    assert (frozen.name, frozen.crs) == ("halves", before.crs())
    pixels = frozen.drawn().block(1, frozen.extent, 2, 1)
    assert QColor(pixels.color(0, 0)).red() == 240


def test_nested_values_of_models_are_unpacked(raster, context):
    value = [
        QgsProperty.fromValue("/a.tif"),
        QgsProcessingOutputLayerDefinition("/b.tif"),
        ["/c.tif", ["/d.tif"]],
    ]
    assert [item.name for item in raster_inputs(value, context)] == ["a", "b", "c", "d"]


def test_one_raster_is_open_at_a_time(raster, make_raster, context):
    other = make_raster(np.full((1, 10, 10), 3, np.uint8), "other.tif")
    with OneOpenRaster(raster_inputs([raster, other], context)) as rasters:
        assert rasters.get(0) is rasters.get(0) and _is_open(raster)
        rasters.get(1)
        assert _is_open(other) and not _is_open(raster)
    assert not _is_open(other)


def test_one_raster_is_open_at_a_time_in_a_worker_thread_too(make_raster, context, wait_until):
    """As the toolbox runs it: that thread has no event loop that would delete layers later."""
    pixels = np.full((1, 10, 10), 3, np.uint8)
    rasters = [make_raster(pixels, f"r{number}.tif") for number in range(12)]
    seen = []

    class Looking(Feedback):
        def pushInfo(self, info):
            seen.append(sum(map(_is_open, rasters)))

    feedback = Looking()
    parameters = {"INPUTS": rasters, "QUESTIONS": "What?", "OUTPUT": "memory:"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("askraster:batchask")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append(ok))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcome)
    assert outcome == [True] and max(seen) == 1


def test_a_script_that_asks_in_a_loop_keeps_no_raster_open(processing, raster, make_raster):
    """Nothing that is to be deleted later is deleted while it runs."""
    rasters = [raster, make_raster(np.full((1, 10, 10), 3, np.uint8), "other.tif")]
    for path in rasters:
        processing.run("askraster:ask", {"INPUT": path, "QUESTION": "What?"}, feedback=Feedback())
        QgsProject.instance().clear()
    assert not any(map(_is_open, rasters))


def test_a_raster_that_is_still_drawn_is_left_open(raster, context):
    """Its pixels may be read in a thread that a cancel does not wait for."""
    with OneOpenRaster(raster_inputs([raster], context)) as rasters:
        drawn = rasters.get(0)
    assert _is_open(raster) and drawn.drawn().block(1, drawn.extent, 2, 1).isValid()


def _is_open(path):
    files = "/proc/self/fd"
    return any(os.path.realpath(f"{files}/{number}") == path for number in os.listdir(files))


@pytest.mark.slow
def test_what_one_question_costs_a_server_or_ends_with_is_not_held_against_the_next(
    processing, xyz, server, monkeypatch
):
    """The tiles that it may fetch, and a read that was given up because the engine had gone."""
    monkeypatch.setattr(engine_process, "PENDING_SECONDS", 0.1)
    monkeypatch.setattr(layer_pyramid, "TELL_SECONDS", 0.0)
    monkeypatch.setattr(layer_pyramid, "WEB_TILE_BUDGET", 30)  # the whole world's base level has 16
    server.delay = 0.8
    questions = ["dies-while-a-tile-is-read", "What?", "What now?"]
    parameters = {"INPUTS": [xyz], "QUESTIONS": "\n".join(questions), "OUTPUT": "memory:"}
    (row,) = rows(processing.run("askraster:batchask", parameters, feedback=Feedback()))
    assert "engine was lost" in row["error_1"]
    assert row["answer_2"] == row["answer_3"] == "1048576 pixels, mean 20 0 0"


@pytest.mark.parametrize(
    "source",
    [
        f"type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png?key={SECRET}&zmax=3",
        f"wms://type=xyz&url=http://user:{SECRET}@127.0.0.1:9/x.png&zmax=3",
        f"/vsicurl/http://127.0.0.1:9/scene.tif?token={SECRET}",
        f"PG:host=127.0.0.1 port=9 password={SECRET} table=t",
    ],
)
def test_what_opens_a_layer_is_not_said(ask_rasters, source):
    feedback = Feedback()
    (row,) = ask_rasters([source], feedback)
    lines = [line for line in feedback.lines if not line.startswith("Results")]
    assert SECRET not in "\n".join([*lines, *map(str, row.attributes())])
    assert row["error_1"]
