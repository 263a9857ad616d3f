"""Whatever is given to an algorithm, what comes out is an answer or a sentence for the analyst."""

from __future__ import annotations

import random

import numpy as np
import pytest
from askraster.plugin.engine import engine_process
from processing_parts import Feedback, box, rows, zones_layer
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

NOT_A_NUMBER = float("nan")
ODD_VALUES = [None, True, -1, 0, 2**40, NOT_A_NUMBER, "", " ", "\ud800", "\0", "7", "[", [], [[]]]
ODD_VALUES += [{}, object(), QgsProperty.fromExpression("1/0"), QgsProperty.fromExpression("'a'")]
QUESTIONS = [
    "What?",
    "What?\nWhere?",
    "die",
    "refuse",
    "malformed",
    "wrong-answer",
    "lie 7",
    "%s%n",
]
QUESTIONS += ["\u202e<b>", "x" * 100_000]
BOXES = ["0,1,0,1", "500000,500010,4999950,4999960 [EPSG:32633]", "nan,nan,nan,nan", "1,2,3"]
BOXES += ["0,90,0,90 [EPSG:4326]", "0,1,0,1 [EPSG:999999]", "-inf,inf,-inf,inf"]


@pytest.fixture
def odd_rasters(raster, make_raster, tmp_path):
    """Rasters that can be asked about, and what is none."""
    (tmp_path / "words.tif").write_text("no raster")
    torn = make_raster(np.full((3, 300, 300), 9, np.uint8), "torn.tif")
    with open(torn, "r+b") as file:
        file.truncate(5_000)
    gone = QgsRasterLayer(make_raster(np.ones((1, 9, 9), np.uint8), "gone.tif"), "gone")
    (tmp_path / "gone.tif").unlink()
    vectors = zones_layer(a=box(0, 0, 1, 1))
    return [
        *[raster, QgsRasterLayer(raster, "halves"), QgsRasterLayer("nowhere", "n"), gone],
        *[make_raster(np.ones((1, 1, 1), np.uint8), "point.tif", None, None)],
        *[make_raster(np.ones((1, 9, 9), np.float32) * np.nan, "nan.tif")],
        *[make_raster(np.ones((1, 9, 9), np.uint8), "flat.tif", None, (0, 1e-300, 0, 0, 0, -1))],
        *[torn, str(tmp_path / "words.tif"), str(tmp_path), "nowhere.tif", "wms://url=x", vectors],
        *["postgres://dbname='d' host=127.0.0.1 port=9", QgsProperty.fromValue(raster)],
    ]


@pytest.fixture
def odd_zones():
    """Zones of all sorts."""
    table = QgsVectorLayer("NoGeometry?field=question:string", "t", "memory")
    crooked = "Polygon((500000 4999900, 500100 5000000, 500100 4999900, 500000 5000000,"
    crooked += " 500000 4999900))"
    return [
        zones_layer(a=box(500000, 4999900, 500100, 5000000), b=crooked, c=""),
        *[table, "nowhere.gpkg", QgsVectorLayer("nowhere", "n", "ogr")],
        zones_layer("EPSG:4326", a=box(-180, -90, 180, 90), b="Polygon((0 0, 0 0, 0 0, 0 0))"),
        zones_layer("", a=box(500000, 4999900, 500100, 5000000)),
        zones_layer(a="Polygon((nan nan, 1 nan, 1 1, nan nan))", b=box(1e300, 0, 1e308, 1)),
    ]


def output(chance, folder):
    ending = chance.choice(["gpkg", "shp", "csv", "geojson", "tif", "png", "xyzzy", ""])
    path = str(folder / f"out.{ending}")
    value = chance.choice([path, path, path, "memory:", "no/folder/a.gpkg", str(folder), ""])
    return chance.choice([value, value, QgsProcessingOutputLayerDefinition(value)])


def run(name, parameters, checked):
    """As Processing runs it, but that whatever Python raises is seen as it is.

    Returns the results, None where the values are refused or a sentence is said.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"askraster:{name}")
    context, feedback = QgsProcessingContext(), Feedback()
    try:
        if checked and not algorithm.checkParameterValues(parameters, context)[0]:
            return None, context
        algorithm.prepareAlgorithm(parameters, context, feedback)
        return algorithm.processAlgorithm(parameters, context, feedback), context
    except QgsProcessingException as error:
        assert str(error).strip() and "Traceback" not in str(error)
        return None, context


@pytest.fixture(autouse=True)
def short_silence(monkeypatch):
    monkeypatch.setattr(engine_process, "SILENCE_SECONDS", 0.5)


@pytest.fixture(autouse=True)
def where_names_without_a_folder_lie(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)


def some(chance, usual, unusual):
    """Mostly what is usual, so that the runs get far; else something unusual, or odd."""
    if chance.random() < 0.75:
        return usual
    return chance.choice(ODD_VALUES if chance.random() < 0.3 else unusual)


def of_the_model(chance, folder):
    return {
        "MODEL": some(chance, "", [str(folder), "nowhere"]),
        "MAX_TILES": some(chance, 96, [2, 10_000]),
        "REDUCER": some(chance, "focus", ["none", "background+anchored", "focus+dance"]),
    }


@pytest.mark.parametrize("seed", range(60))
def test_ask(odd_rasters, tmp_path, seed):
    chance = random.Random(seed)
    parameters = {
        "INPUT": chance.choice([odd_rasters[0], some(chance, odd_rasters[1], odd_rasters)]),
        "QUESTION": some(chance, "What?", QUESTIONS),
        "EXTENT": some(chance, None, [QgsRectangle(), *BOXES]),
        "HEATMAP": some(chance, None, [output(chance, tmp_path)]),
        "TILES": some(chance, None, [output(chance, tmp_path)]),
    }
    results, _ = run("ask", parameters | of_the_model(chance, tmp_path), seed % 2)
    if results is not None:
        assert results["ANSWER"]


@pytest.mark.parametrize("seed", range(60))
def test_batch(odd_rasters, odd_zones, tmp_path, seed):
    """Each row has, for each question, an answer or the reason why there is none."""
    chance = random.Random(1_000 + seed)
    rasters = [chance.choice(odd_rasters) for _ in range(chance.randrange(1, 4))]
    parameters = {
        "INPUTS": some(chance, rasters, [rasters[0], [rasters, odd_rasters]]),
        "QUESTIONS": some(chance, "What?", QUESTIONS),
        "QUESTIONS_TABLE": some(chance, None, odd_zones),
        "QUESTION_FIELD": some(chance, "name", ["", "question", "no such"]),
        "ZONES": chance.choice([None, some(chance, odd_zones[0], odd_zones)]),
        "OUTPUT": some(chance, "memory:", [output(chance, tmp_path)]),
    }
    results, context = run("batchask", parameters | of_the_model(chance, tmp_path), seed % 2)
    if results is None:
        return
    layer = context.getMapLayer(results["OUTPUT"]) or QgsVectorLayer(results["OUTPUT"], "o", "ogr")
    for row in rows({"OUTPUT": layer}):
        for name in row.fields().names():
            if name.startswith("answer_"):
                assert bool(row[name]) != bool(row[name.replace("answer", "error")])
