"""The algorithms in real Processing: results, cancel, failures."""

from __future__ import annotations

import math
import os

import numpy as np
import pytest
from askraster.model.wire.question import (
    AskOptions,
    Budget,
    Effort,
    Looking,
    Progress,
    Stage,
)
from askraster.model.wire.reducer_names import REDUCERS
from processing_parts import Feedback, box, rows, zones_layer
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


def test_ask_answers_with_confidence_and_evidence(processing, raster, tmp_path):
    feedback = Feedback()
    result = processing.run(
        "askraster:ask",
        {
            "INPUT": raster,
            "QUESTION": "What colour?",
            "HEATMAP": str(tmp_path / "heat.tif"),
            "TILES": str(tmp_path / "tiles.gpkg"),
        },
        feedback=feedback,
    )
    assert result["ANSWER"] == "20000 pixels, mean 120 0 120"
    assert (result["CONFIDENCE"], result["CALIBRATED"]) == (0.5, False)
    assert result["OUTCOME"] == "answered"
    assert result["TILES_EXAMINED"] == 1
    assert result["MODEL_NAME"].startswith("fake")
    heatmap = QgsRasterLayer(result["HEATMAP"], "heat")
    assert heatmap.crs().authid() == "EPSG:32633"
    assert heatmap.extent() == QgsRectangle(500000, 4999900, 500200, 5000000)
    tiles = QgsVectorLayer(result["TILES"], "tiles")
    assert tiles.featureCount() == 1 and tiles.crs().authid() == "EPSG:32633"
    assert "Level 1 of 1: 1 tile" in feedback.lines
    assert "Answer: 20000 pixels, mean 120 0 120" in feedback.lines
    assert 0 < feedback.progress() < 100


def test_ask_needs_no_outputs_and_takes_an_extent_in_any_crs(processing, raster):
    plain = {"INPUT": raster, "QUESTION": "What colour?"}
    assert "HEATMAP" not in processing.run("askraster:ask", plain)
    own = "500000,500100,4999900,5000000 [EPSG:32633]"
    assert processing.run("askraster:ask", plain | {"EXTENT": own})["ANSWER"] == (
        "10000 pixels, mean 240 0 0"
    )
    degrees = "15.0014,15.0024,45.1530,45.1533 [EPSG:4326]"
    assert processing.run("askraster:ask", plain | {"EXTENT": degrees})["ANSWER"].endswith(
        "mean 0 0 240"
    )


def test_ask_sees_the_layers_own_style(processing, raster, project):
    layer = QgsRasterLayer(raster, "halves")
    layer.hueSaturationFilter().setInvertColors(True)
    result = processing.run("askraster:ask", {"INPUT": layer, "QUESTION": "What colour?"})
    assert result["ANSWER"].endswith("mean 135 255 135")


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"QUESTION": "  "}, "The question is empty"),
        ({"REDUCER": "by-foot"}, "no token reducer 'by-foot'. Choose from none, focus"),
        ({"REDUCER": "focus+"}, "no token reducer ''"),
        ({"EXTENT": "0,1,0,1 [EPSG:32633]"}, "outside the layer"),
        ({"EXTENT": "0,1,0,1 [EPSG:32633]"}, "At 'Extent' choose"),
        ({"QUESTION": "refuse"}, "There is no model. Choose a folder"),
        ({"QUESTION": "die"}, "The engine was lost in the middle"),
        ({"HEATMAP": "/no/such/folder/heat.tif"}, "heat.tif could not be written"),
    ],
)
def test_ask_fails_with_a_sentence(processing, raster, parameters, message):
    given = {"INPUT": raster, "QUESTION": "What colour?"} | parameters
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as raised:
        processing.run("askraster:ask", given, feedback=feedback)
    assert message in "\n".join([str(raised.value), *feedback.lines])


def asked(monkeypatch, engine):
    """The questions that reach the engine."""
    questions, ask = [], engine.ask
    monkeypatch.setattr(
        engine,
        "ask",
        lambda question, *rest, **named: (
            questions.append(question) or ask(question, *rest, **named)
        ),
    )
    return questions


def test_the_reducer_reaches_the_engine(processing, raster, shared_fake_engine, monkeypatch):
    questions = asked(monkeypatch, shared_fake_engine)
    one = {"INPUT": raster, "QUESTION": "What colour?"}
    many = {"INPUTS": [raster], "QUESTIONS": "What colour?", "OUTPUT": "memory:"}
    processing.run("askraster:ask", one)
    processing.run("askraster:ask", one | {"REDUCER": "background+anchored"})
    processing.run("askraster:batchask", many | {"REDUCER": "late-drop"})
    assert [question.options.reducer for question in questions] == [
        "focus",
        "background+anchored",
        "late-drop",
    ]
    with pytest.raises(QgsProcessingException, match="no token reducer"):
        processing.run("askraster:batchask", many | {"REDUCER": "by-foot"})


def test_effort_and_looking_reach_the_engine(processing, raster, shared_fake_engine, monkeypatch):
    """Nothing given means the normal effort; numbers are for who knows what they want."""
    questions = asked(monkeypatch, shared_fake_engine)
    one = {"INPUT": raster, "QUESTION": "What colour?"}
    many = {"INPUTS": [raster], "QUESTIONS": "What colour?", "OUTPUT": "memory:"}
    processing.run("askraster:ask", one)
    processing.run("askraster:ask", one | {"EFFORT": "thorough", "MAX_VISION_TOKENS": 4_000})
    processing.run("askraster:ask", one | {"MAX_TILES": 20})
    processing.run("askraster:batchask", many | {"LOOKING": "whole-scene"})
    assert [question.options for question in questions] == [
        AskOptions(),
        AskOptions(effort=Effort.THOROUGH, max_vision_tokens=4_000),
        AskOptions(max_tiles=20),
        AskOptions(looking=Looking.WHOLE_SCENE),
    ]
    for wrong in ({"EFFORT": "enormous"}, {"LOOKING": "away"}, {"MAX_TILES": 1}):
        with pytest.raises(QgsProcessingException):
            processing.run("askraster:ask", one | wrong)
    assert len(questions) == 4


def test_what_it_may_cost_is_said_before(processing, raster, shared_fake_engine, monkeypatch):
    ask = shared_fake_engine.ask

    def ask_planned(question, pyramid, on_progress, **others):
        budget = Budget(Effort.NORMAL, Looking.SEARCH, 96, 6_144, 41.0)
        on_progress(Progress(Stage.PLANNED, budget=budget))
        return ask(question, pyramid, on_progress=on_progress, **others)

    monkeypatch.setattr(shared_fake_engine, "ask", ask_planned)
    feedback = Feedback()
    processing.run("askraster:ask", {"INPUT": raster, "QUESTION": "What?"}, feedback=feedback)
    first = next(line for line in feedback.lines if "vision tokens" in line)
    assert first.startswith("About 41\u00a0s: up to 96 tiles")


def test_the_reducers_are_in_the_help(provider):
    words = provider.algorithm("ask").shortHelpString()
    assert all(f"<li>{name}: " in words for name in REDUCERS)


def test_ask_puts_the_engines_last_words_in_the_log(processing, raster):
    feedback = Feedback()
    with pytest.raises(QgsProcessingException):
        processing.run("askraster:ask", {"INPUT": raster, "QUESTION": "die"}, feedback=feedback)
    assert any("CUDA error" in line for line in feedback.lines)


def test_ask_can_be_cancelled(processing, raster):
    feedback = Feedback(cancel_at="Level 1")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("askraster:ask", {"INPUT": raster, "QUESTION": "What?"}, feedback=feedback)


def test_outputs_that_go_to_the_project_are_styled_and_noted(processing, raster, project, tmp_path):
    result = processing.runAndLoadResults(
        "askraster:ask",
        {
            "INPUT": raster,
            "QUESTION": "What colour?",
            "HEATMAP": str(tmp_path / "heat.tif"),
            "TILES": str(tmp_path / "tiles.gpkg"),
        },
    )
    by_source = {layer.source().split("|")[0]: layer for layer in project.mapLayers().values()}
    heatmap, tiles = by_source[result["HEATMAP"]], by_source[result["TILES"]]
    assert "What colour?" in QgsLayerNotesUtils.layerNotes(tiles)
    assert heatmap.renderer().type() == "singlebandpseudocolor"
    assert tiles.labelsEnabled()


@pytest.mark.parametrize("outcome", ["no answer", "out of scope"])
def test_where_the_model_has_not_answered_nothing_is_sure(processing, raster, outcome):
    result = processing.run("askraster:ask", {"INPUT": raster, "QUESTION": outcome})
    assert (result["CONFIDENCE"], result["CALIBRATED"]) == (None, None)
    assert result["OUTCOME"] == outcome


def test_a_batch_says_of_each_answer_what_kind_it_is_and_whether_it_is_calibrated(
    processing, raster, tmp_path
):
    """Of no answer the confidence is empty: 0.00 would be 'surely wrong'."""
    asked = ("What?", "calibrated", "not visible", "nothing stood out", "no answer", "out of scope")
    for form, names in {
        "gpkg": ("outcome", "confidence", "calibrated"),
        "shp": ("outc", "conf", "calib"),
        "geojson": ("outcome", "confidence", "calibrated"),
    }.items():
        result = processing.run(
            "askraster:batchask",
            {
                "INPUTS": [raster],
                "QUESTIONS": "\n".join(asked),
                "OUTPUT": str(tmp_path / f"answers.{form}"),
            },
        )
        (row,) = rows(result)
        found = [
            tuple(None if row[f"{name}_{n}"] == NULL else row[f"{name}_{n}"] for name in names)
            for n in range(1, 7)
        ]
        assert found == [
            ("answered", 0.5, False),
            ("answered", 0.5, True),
            ("not visible", 0.5, False),
            ("nothing stood out", 0.5, False),
            ("no answer", None, None),
            ("out of scope", None, None),
        ], form


def test_batch_has_a_row_for_each_raster_and_columns_for_each_question(
    processing, raster, make_raster, tmp_path
):
    green = np.zeros((3, 50, 50), np.uint8)
    green[1] = 100
    other = make_raster(green, "green.tif", transform=(500400, 1, 0, 5000000, 0, -1))
    result = processing.run(
        "askraster:batchask",
        {
            "INPUTS": [raster, other],
            "QUESTIONS": "What colour?\n\n  And again? \n",
            "OUTPUT": str(tmp_path / "answers.gpkg"),
        },
    )
    first, second = rows(result)
    assert [first["raster"], second["raster"]] == ["halves", "green"]
    assert first["question_1"] == "What colour?" and first["question_2"] == "And again?"
    assert first["answer_1"] == first["answer_2"] == "20000 pixels, mean 120 0 120"
    assert second["answer_1"] == "2500 pixels, mean 0 100 0"
    assert (first["confidence_1"], first["seconds_1"]) == (0.5, 0.1)
    assert not first["error_1"]
    assert second.geometry().boundingBox() == QgsRectangle(500400, 4999950, 500450, 5000000)


def test_batch_asks_about_zones_and_sees_nothing_outside_of_them(processing, raster):
    triangle = "Polygon((500100 4999900, 500200 4999900, 500100 5000000, 500100 4999900))"
    zones = zones_layer(west=box(500000, 4999900, 500050, 5000000), east=triangle)
    result = processing.run(
        "askraster:batchask",
        {"INPUTS": [raster], "QUESTIONS": "What?", "ZONES": zones, "OUTPUT": "memory:"},
    )
    west, east = rows(result)
    assert (west["name"], east["name"]) == ("west", "east")
    assert west["answer_1"] == "5000 pixels, mean 240 0 0"
    pixels = int(east["answer_1"].split()[0])
    assert pixels == pytest.approx(5000, rel=0.03)
    assert east["answer_1"].endswith("mean 0 0 240")
    assert east.geometry().area() == pytest.approx(5000)


def test_zones_may_have_another_crs(processing, raster):
    zones = zones_layer("EPSG:4326", east=box(15.0014, 45.1530, 15.0024, 45.1533))
    result = processing.run(
        "askraster:batchask",
        {"INPUTS": [raster], "QUESTIONS": "What?", "ZONES": zones, "OUTPUT": "memory:"},
    )
    (row,) = rows(result)
    assert row["answer_1"].endswith("mean 0 0 240")
    assert result["OUTPUT"].crs().authid() == "EPSG:4326"
    assert math.isclose(row.geometry().boundingBox().xMinimum(), 15.0014)


def test_questions_may_come_from_a_table(processing, raster):
    table = QgsVectorLayer("NoGeometry?field=what:string", "t", "memory")
    for text in ("One?", "", "Two?"):
        feature = QgsFeature(table.fields())
        feature.setAttributes([text])
        table.dataProvider().addFeatures([feature])
    parameters = {
        "INPUTS": [raster],
        "QUESTIONS": "Zero?",
        "QUESTIONS_TABLE": table,
        "QUESTION_FIELD": "what",
        "OUTPUT": "memory:",
    }
    (row,) = rows(processing.run("askraster:batchask", parameters))
    assert [row[f"question_{n}"] for n in (1, 2, 3)] == ["Zero?", "One?", "Two?"]
    with pytest.raises(QgsProcessingException, match="no column"):
        processing.run("askraster:batchask", parameters | {"QUESTION_FIELD": ""})
    with pytest.raises(QgsProcessingException, match="no question"):
        processing.run(
            "askraster:batchask", {"INPUTS": [raster], "QUESTIONS": " \n", "OUTPUT": "memory:"}
        )


def test_a_place_that_fails_is_recorded_and_the_rest_goes_on(processing, raster, make_raster):
    gone = make_raster(np.zeros((1, 50, 50), np.uint8), "gone.tif")
    missing = QgsRasterLayer(gone, "gone")
    os.remove(gone)
    zones = zones_layer(outside=box(0, 0, 10, 10), west=box(500000, 4999900, 500050, 5000000))
    result = processing.run(
        "askraster:batchask",
        {"INPUTS": [missing, raster], "QUESTIONS": "die\nWhat?", "OUTPUT": "memory:"},
    )
    first, second = rows(result)
    assert "'gone' cannot be read" in first["error_1"]
    assert "'gone' cannot be read" in first["error_2"]
    assert "engine was lost" in second["error_1"]
    assert second["answer_2"] == "20000 pixels, mean 120 0 120"
    result = processing.run(
        "askraster:batchask",
        {"INPUTS": [raster], "QUESTIONS": "What?", "ZONES": zones, "OUTPUT": "memory:"},
    )
    outside, west = rows(result)
    assert "lies on none" in outside["error_1"]
    assert west["answer_1"] == "5000 pixels, mean 240 0 0"


def test_cancel_keeps_the_rows_that_are_done(processing, raster, tmp_path):
    zones = zones_layer(
        first=box(500000, 4999900, 500050, 5000000),
        second=box(500050, 4999900, 500100, 5000000),
        third=box(500100, 4999900, 500150, 5000000),
    )
    feedback = Feedback(cancel_at="2/3")
    result = processing.run(
        "askraster:batchask",
        {
            "INPUTS": [raster],
            "QUESTIONS": "What?",
            "ZONES": zones,
            "OUTPUT": str(tmp_path / "answers.gpkg"),
        },
        feedback=feedback,
    )
    (row,) = rows(result)
    assert row["name"] == "first" and row["answer_1"] == "5000 pixels, mean 240 0 0"


def test_fields_of_the_zones_that_have_our_names_keep_theirs(processing, raster):
    zones = QgsVectorLayer("Polygon?crs=EPSG:32633&field=answer_1:string", "z", "memory")
    feature = QgsFeature(zones.fields())
    feature.setAttributes(["from last year"])
    feature.setGeometry(QgsGeometry.fromWkt(box(500000, 4999900, 500050, 5000000)))
    zones.dataProvider().addFeatures([feature])
    result = processing.run(
        "askraster:batchask",
        {"INPUTS": [raster], "QUESTIONS": "What?", "ZONES": zones, "OUTPUT": "memory:"},
    )
    (row,) = rows(result)
    assert row["answer_1"] == "from last year"
    assert row["_answer_1"] == "5000 pixels, mean 240 0 0"


def test_every_algorithm_explains_itself(provider):
    algorithms = provider.algorithms()
    assert {algorithm.id() for algorithm in algorithms} == {"askraster:ask", "askraster:batchask"}
    for algorithm in algorithms:
        assert len(algorithm.shortHelpString()) > 300
        assert algorithm.displayName() and algorithm.shortDescription()
        assert all(parameter.description() for parameter in algorithm.parameterDefinitions())
        fresh = algorithm.create()
        assert fresh.id() == algorithm.id()


def test_the_algorithm_runs_in_a_worker_thread_too(raster, project, wait_until):
    """As the toolbox runs it."""
    from qgis.core import QgsProcessingAlgRunnerTask

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("askraster:ask")
    task = QgsProcessingAlgRunnerTask(
        algorithm, {"INPUT": raster, "QUESTION": "What colour?"}, context, feedback
    )
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcome)
    ok, results = outcome[0]
    assert ok and results["ANSWER"] == "20000 pixels, mean 120 0 120"


def log_of(tag="Ask Raster"):
    """What goes to QGIS's log messages from now on."""
    messages = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, name, level: name == tag and messages.append(text))
    return messages


def break_engine(monkeypatch, engine, error):
    def ask(*_, **__):
        raise error

    monkeypatch.setattr(engine, "ask", ask)


def test_whatever_is_raised_is_a_sentence_and_the_traceback_goes_to_the_log(
    processing, raster, shared_fake_engine, monkeypatch
):
    break_engine(monkeypatch, shared_fake_engine, ZeroDivisionError("pixel size"))
    log, feedback = log_of(), Feedback()
    with pytest.raises(QgsProcessingException) as raised:
        processing.run("askraster:ask", {"INPUT": raster, "QUESTION": "What?"}, feedback=feedback)
    assert "ZeroDivisionError: pixel size" in str(raised.value)
    assert "Traceback" not in str(raised.value) + feedback.text()
    assert any("Traceback" in text and "pixel size" in text for text in log)


@pytest.mark.parametrize("algorithm", ["ask", "batchask"])
def test_whatever_is_raised_while_preparing_is_a_sentence_too(
    processing, raster, monkeypatch, algorithm
):
    from askraster.plugin.processing.base_algorithm import AskRasterAlgorithm

    def ask_options(*_):
        raise KeyError("HOME")

    monkeypatch.setattr(AskRasterAlgorithm, "ask_options", ask_options)
    parameters = {
        "INPUT": raster,
        "INPUTS": [raster],
        "QUESTION": "What?",
        "QUESTIONS": "What?",
        "OUTPUT": "memory:",
    }
    feedback = Feedback()
    with pytest.raises(QgsProcessingException):
        processing.run(f"askraster:{algorithm}", parameters, feedback=feedback)
    assert "not foreseen (KeyError: 'HOME')" in feedback.text()
    assert "Traceback" not in feedback.text()


@pytest.mark.parametrize(
    ("output", "name"),
    [
        ("HEATMAP", "no/folder/heat.tif"),
        ("HEATMAP", "heat.vrt"),
        ("TILES", "no/folder/tiles.gpkg"),
        ("TILES", "no/folder/tiles.xyzzy"),
        ("TILES", "tiles.dxf"),
    ],
)
def test_an_output_that_cannot_be_written_is_found_before_the_model_runs(
    processing, raster, shared_fake_engine, monkeypatch, tmp_path, output, name
):
    break_engine(monkeypatch, shared_fake_engine, AssertionError("it was asked"))
    parameters = {"INPUT": raster, "QUESTION": "What?", output: str(tmp_path / name)}
    with pytest.raises(QgsProcessingException) as raised:
        processing.run("askraster:ask", parameters, feedback=Feedback())
    assert "could not be written" in str(raised.value) or "cannot hold" in str(raised.value)
    made_by_qgis = {"halves.tif", "halves.tif.aux.xml"}  # which keeps its statistics there
    assert set(os.listdir(tmp_path)) <= made_by_qgis


def test_a_picture_cannot_hold_the_relevance(raster, shared_fake_engine, monkeypatch, tmp_path):
    """The toolbox does not offer it; a script may ask for it all the same."""
    break_engine(monkeypatch, shared_fake_engine, AssertionError("it was asked"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("askraster:ask")
    parameters = {"INPUT": raster, "QUESTION": "What?", "HEATMAP": str(tmp_path / "heat.png")}
    feedback = Feedback()
    _, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not ok and "A '.png' file cannot hold the relevance" in feedback.text()


def test_the_formats_on_offer_can_hold_the_relevance(provider):
    endings = provider.supportedOutputRasterLayerExtensions()
    assert endings[0] == "tif" and {"img", "tif"} <= set(endings)
    assert not {"png", "jpg", "bmp", "pdf", "vrt"} & set(endings)


@pytest.mark.parametrize("output", ["HEATMAP", "TILES"])
def test_the_answer_is_not_lost_when_the_evidence_cannot_be_written(
    processing, raster, monkeypatch, tmp_path, output
):
    from askraster.plugin.processing import ask_algorithm

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ask_algorithm, "write_heatmap", full)
    monkeypatch.setattr(ask_algorithm, "tile_features", full)
    feedback = Feedback()
    parameters = {"INPUT": raster, "QUESTION": "What?", output: str(tmp_path / "evidence.tif")}
    parameters["TILES"] = str(tmp_path / "tiles.gpkg")
    result = processing.run("askraster:ask", parameters, feedback=feedback)
    assert result["ANSWER"] == "20000 pixels, mean 120 0 120"
    assert "HEATMAP" not in result and "TILES" not in result
    assert "Answer: 20000 pixels, mean 120 0 120" in feedback.lines
    assert "No space left on device" in feedback.text()


def test_tiles_of_a_raster_without_crs_have_none(processing, make_raster, tmp_path):
    plain = make_raster(np.full((3, 40, 60), 100, np.uint8), "plain.tif", None, ())
    for tiles in ("tiles.gpkg", "tiles.shp", "memory:"):
        where = tiles if tiles == "memory:" else str(tmp_path / tiles)
        result = processing.run(
            "askraster:ask",
            {
                "INPUT": plain,
                "QUESTION": "What?",
                "TILES": where,
                "HEATMAP": str(tmp_path / "heat.tif"),
            },
            feedback=Feedback(),
        )
        layer = result["TILES"]
        layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "tiles")
        assert layer.featureCount() == 1 and not layer.crs().isValid()
        assert layer.extent().width() == 60


def test_a_long_read_is_told_of_now_and_then(processing, raster, shared_fake_engine, monkeypatch):
    from askraster.plugin.processing import base_algorithm

    ask = shared_fake_engine.ask

    def ask_slowly(question, pyramid, on_progress, **others):
        for done in range(100):
            on_progress(Progress(Stage.READING, 1, 1, done=done, total=100))
        return ask(question, pyramid, on_progress=on_progress, **others)

    monkeypatch.setattr(shared_fake_engine, "ask", ask_slowly)
    told = {}
    for seconds in (0.0, 1e9):
        monkeypatch.setattr(base_algorithm, "READING_SECONDS", seconds)
        feedback = Feedback()
        parameters = {"INPUT": raster, "QUESTION": "What?"}
        processing.run("askraster:ask", parameters, feedback=feedback)
        told[seconds] = [line for line in feedback.lines if line.startswith("Reading")]
    assert len(told[0.0]) >= 100 and told[0.0][34] == "Reading the raster: 34\u00a0%"
    assert told[1e9] == []
