"""Zones of any shape are asked about where they share ground with a raster."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.plugin.processing.zones import mended
from processing_parts import Feedback, box, rows, zones_layer
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

BOWTIE = "Polygon((500000 4999900, 500040 4999940, 500040 4999900, 500000 4999940, 500000 4999900))"
SPIKE = "Polygon((500000 4999900, 500040 4999900, 500040 4999940, 500040 4999900, 500000 4999900))"
GOOD = box(500000, 4999900, 500050, 5000000)


@pytest.fixture
def ask_zones(processing, raster):
    def run(zones, inputs=(), feedback=None):
        parameters = {
            "INPUTS": list(inputs) or [raster],
            "QUESTIONS": "What?",
            "ZONES": zones,
            "OUTPUT": "memory:",
        }
        return rows(
            processing.run("askraster:batchask", parameters, feedback=feedback or Feedback())
        )

    return run


def test_a_crooked_zone_is_mended_and_one_that_cannot_be_says_so(ask_zones):
    nowhere = QgsGeometry().asWkt()
    zones = zones_layer(bowtie=BOWTIE, spike=SPIKE, nowhere=nowhere, good=GOOD)
    bowtie, spike, nowhere, good = ask_zones(zones)
    assert bowtie.geometry().isGeosValid() and bowtie.geometry().area() == 800
    assert int(bowtie["answer_1"].split()[0]) == pytest.approx(800, rel=0.1)
    assert spike["error_1"].startswith("The zone's polygon is invalid and cannot be mended.")
    assert nowhere["error_1"].startswith("The zone has no polygon.")
    assert good["answer_1"] == "5000 pixels, mean 240 0 0"


def test_a_crooked_zone_leaves_the_interpreter_whole_in_a_worker_thread(
    raster, project, wait_until
):
    """As the toolbox runs it."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    parameters = {
        "INPUTS": [raster],
        "QUESTIONS": "What?",
        "ZONES": zones_layer(bowtie=BOWTIE, good=GOOD),
        "OUTPUT": "memory:",
    }
    # Kept by the project: the task reads the layer in its own thread.
    project.addMapLayer(parameters["ZONES"])
    parameters["ZONES"] = parameters["ZONES"].id()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("askraster:batchask")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcome)
    ok, results = outcome[0]
    assert ok, feedback.text()
    assert context.getMapLayer(results["OUTPUT"]).featureCount() == 2


def test_a_zone_that_only_touches_a_raster_is_not_asked_about_on_it(ask_zones, raster, make_raster):
    """A grid of zones over two sheets side by side: each zone lies on one sheet."""
    pixels = np.full((3, 100, 200), 50, np.uint8)
    pixels[0, 0, 0] = 200
    east = make_raster(pixels, "east.tif", transform=(500200, 1, 0, 5000000, 0, -1))
    zones = zones_layer(
        a=box(500000, 4999900, 500200, 5000000),
        b=box(500200, 4999900, 500400, 5000000),
        corner=box(500400, 4999800, 500500, 4999900),
        rounding=box(500199.9999999, 4999900, 500300, 5000000),
        both=box(500190, 4999900, 500210, 5000000),
    )
    found = [(row["name"], row["raster"] or "") for row in ask_zones(zones, [raster, east])]
    assert found == [
        ("a", "halves"),
        ("b", "east"),
        ("corner", ""),
        ("rounding", "east"),
        ("both", "halves"),
        ("both", "east"),
    ]


def test_a_zone_that_cannot_be_expressed_in_the_rasters_system_says_so(ask_zones):
    far = box(1e6, 1e6, 2e6, 2e6)  # degrees
    (row,) = ask_zones(zones_layer("EPSG:4326", far=far))
    assert "cannot be expressed in the raster's coordinate system" in row["error_1"]


def test_zones_that_cannot_be_read_are_not_taken_for_none(processing, raster):
    parameters = {
        "INPUTS": [raster],
        "QUESTIONS": "What?",
        "ZONES": "/no/such/zones.gpkg",
        "OUTPUT": "memory:",
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("askraster:batchask")
    feedback = Feedback()
    results, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not ok and "'Zones' cannot be read" in feedback.text()


def test_a_table_of_questions_may_have_crooked_polygons(processing, raster):
    table = QgsVectorLayer("Polygon?crs=EPSG:32633&field=what:string", "t", "memory")
    zones = zones_layer(bowtie=BOWTIE)
    feature = next(zones.getFeatures())
    feature.setFields(table.fields())
    feature.setAttributes(["Really?"])
    table.dataProvider().addFeatures([feature])
    parameters = {
        "INPUTS": [raster],
        "QUESTIONS_TABLE": table,
        "QUESTION_FIELD": "what",
        "OUTPUT": "memory:",
    }
    (row,) = rows(processing.run("askraster:batchask", parameters, feedback=Feedback()))
    assert row["question_1"] == "Really?"


@pytest.mark.parametrize(
    ("wkt", "area"),
    [
        ("Polygon((0 0, 2 0, 2 2, 0 2, 0 0))", 4),
        ("MultiPolygonZ(((0 0 1, 2 0 1, 2 2 1, 0 2 1, 0 0 1)))", 4),
        ("CurvePolygon(CircularString(0 1, 1 2, 2 1, 1 0, 0 1))", np.pi),
        ("Polygon((0 0, 2 2, 2 0, 0 2, 0 0))", 2),
        ("MultiPolygon(((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 0, 3 0, 3 2, 1 2, 1 0)))", 6),
        ("Polygon((0 0, 2 0, 2 2, 0 2, 0 0), (0.5 0.5, 3 0.5, 3 1, 0.5 1, 0.5 0.5))", None),
    ],
)
def test_whatever_has_an_area_becomes_a_valid_multipolygon(wkt, area):
    polygons = mended(QgsGeometry.fromWkt(wkt))
    assert polygons.isGeosValid() and polygons.constGet().geometryType() == "MultiPolygon"
    assert not polygons.constGet().is3D()
    assert area is None or polygons.area() == pytest.approx(area, rel=1e-3)


@pytest.mark.parametrize(
    "wkt",
    ["", "Polygon EMPTY", "Polygon((0 0, 1 1, 0 0))", "Point(1 1)", "LineString(0 0, 1 1)"],
)
def test_what_has_no_area_is_none(wkt):
    assert mended(QgsGeometry.fromWkt(wkt)) is None
