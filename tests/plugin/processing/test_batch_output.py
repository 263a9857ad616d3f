"""What a batch has answered is on the disk, whatever happens next."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import askraster
import numpy as np
import pytest
from askraster.model.wire.errors import OutputError
from askraster.plugin.layers.geopackage import GeoPackageTable
from processing_parts import Feedback, box, rows, written, zones_layer
from qgis.core import QgsProcessingException, QgsVectorLayer

FORMATS = ("gpkg", "shp", "geojson", "csv")


@pytest.fixture
def batch(processing, raster):
    """Run a batch about the raster; the parameters can be others."""

    def run(feedback=None, **parameters):
        given = {"INPUTS": [raster], "QUESTIONS": "What?"} | parameters
        return processing.run("askraster:batchask", given, feedback=feedback or Feedback())

    return run


@pytest.fixture
def batch_process():
    """Start a batch in a process of its own."""
    processes = []

    def start(parameters, stop_at="", files=0):
        order = json.dumps({"parameters": parameters, "stop_at": stop_at, "files": files})
        package = Path(askraster.__file__).parent.parent
        script = Path(__file__).with_name("batch_process.py")
        process = subprocess.Popen(
            [sys.executable, str(script), str(package), order],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def no_garbage_collection():
    """What is not closed on purpose stays open."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def strips(count):
    """Zones that share out the raster from west to east."""
    width = 200 / count
    edges = [500000 + number * width for number in range(count + 1)]
    boxes = zip(edges, edges[1:])
    return {f"z{n}": box(west, 4999900, east, 5000000) for n, (west, east) in enumerate(boxes)}


@pytest.mark.parametrize("ending", FORMATS)
def test_the_output_is_whole_when_the_batch_returns_though_rows_failed(
    batch, raster, make_raster, tmp_path, ending
):
    """An engine that dies, a tile that cannot be read, an outline beyond the raster."""
    torn = make_raster(np.full((3, 600, 600), 100, np.uint8), "torn.tif")
    with open(torn, "r+b") as file:
        file.truncate(os.path.getsize(torn) // 2)
    output = tmp_path / f"answers.{ending}"
    feedback = Feedback()
    with no_garbage_collection():
        batch(feedback, INPUTS=[torn, raster], QUESTIONS="What?\ndie", OUTPUT=str(output))
        first, second = written(output)
    assert "'torn' could not be read" in str(first["error_1"])
    assert second["answer_1"] == "20000 pixels, mean 120 0 120"
    assert "engine was lost" in str(second["error_2"])
    assert not list(tmp_path.glob("*.rows*"))  # what was kept meanwhile is needed no more


@pytest.mark.parametrize("ending", FORMATS)
def test_an_engine_that_is_killed_costs_its_question_and_no_other(
    batch, shared_fake_engine, tmp_path, ending
):
    """By the system, for memory, in the middle of the third of five zones."""
    killed = []

    class Killing(Feedback):
        def pushInfo(self, info):
            super().pushInfo(info)
            if self.lines[-2:] == ["3/5: halves", "Level 1 of 1: 1 tile"]:
                killed.append(int(shared_fake_engine.description().model.split()[-1]))
                os.kill(killed[0], signal.SIGKILL)

    output = tmp_path / f"answers.{ending}"
    with no_garbage_collection():
        batch(Killing(), ZONES=zones_layer(**strips(5)), OUTPUT=str(output))
        answers = written(output)
    assert killed and [row["name"] for row in answers] == ["z0", "z1", "z2", "z3", "z4"]
    for number, row in enumerate(answers):
        if number == 2:
            assert "engine was lost" in row["error_1"] and not row["answer_1"]
        else:
            assert row["answer_1"].startswith("4000 pixels") and not row["error_1"]


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("ending", FORMATS)
def test_rows_that_are_done_survive_the_end_of_qgis(batch_process, raster, tmp_path, ending, end):
    zones = tmp_path / "zones.geojson"
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": json.loads(polygon)}
        for name, polygon in (
            (feature["name"], feature.geometry().asJson())
            for feature in zones_layer(**strips(5)).getFeatures()
        )
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    zones.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    output = tmp_path / f"answers.{ending}"
    parameters = {
        "INPUTS": [raster],
        "QUESTIONS": "What?",
        "ZONES": str(zones),
        "OUTPUT": str(output),
    }
    process = batch_process(parameters, stop_at="4/5: ")
    said = []
    for line in process.stdout:
        said.append(line)
        if line == "stopped\n":
            break
    process.send_signal(end)
    assert process.wait() == -end, said
    place = output
    if ending != "gpkg":
        (place,) = re.findall(r"is also kept in (.*)\.$", "".join(said), re.MULTILINE)
        assert Path(place).parent == tmp_path
    done = written(place)
    assert [row["name"] for row in done] == ["z0", "z1", "z2"]
    assert all(row["answer_1"].startswith("4000 pixels") for row in done)
    assert round(done[0].geometry().boundingBox().width(), 6) == 40


def test_a_batch_in_memory_keeps_its_rows_on_disk_until_it_ends(batch):
    feedback = Feedback()
    kept = []

    class Looking(Feedback):
        def pushInfo(self, info):
            super().pushInfo(info)
            if info.startswith("3/4"):
                (path,) = re.findall(r"is also kept in (.*)\.$", self.text(), re.MULTILINE)
                kept.extend([path, len(written(path))])

    feedback = Looking()
    result = batch(feedback, ZONES=zones_layer(**strips(4)), OUTPUT="memory:")
    assert kept[1] == 2 and not os.path.exists(kept[0])
    assert len(rows(result)) == 4


def test_rows_of_an_earlier_batch_that_was_ended_are_not_overwritten(batch, tmp_path):
    earlier = tmp_path / "answers.csv.rows.gpkg"
    earlier.write_bytes(b"from yesterday")
    feedback = Feedback()
    batch(feedback, OUTPUT=str(tmp_path / "answers.csv"))
    assert earlier.read_bytes() == b"from yesterday"
    assert "answers.csv.rows-2.gpkg" in feedback.text()


def test_texts_that_a_format_shortens_stay_whole_beside_it(batch, tmp_path):
    """A shapefile's texts have 254 bytes."""
    question = "What? " + "long " * 80
    feedback = Feedback()
    batch(feedback, QUESTIONS=question, OUTPUT=str(tmp_path / "answers.shp"))
    kept = tmp_path / "answers.shp.rows.gpkg"
    assert (
        f"warning: The output's format has shortened 1 of the texts. They are whole in {kept}"
        in (feedback.text())
    )
    (row,) = written(kept)
    assert row["quest_1"] == question.strip()


def test_a_row_that_cannot_be_written_is_tried_again(batch, tmp_path, monkeypatch):
    add, failures = GeoPackageTable.add, iter([True, True])

    def sometimes(self, features):
        if next(failures, False):
            raise OutputError(f"{self.path} could not be written.", "", "database is locked")
        add(self, features)

    monkeypatch.setattr(GeoPackageTable, "add", sometimes)
    feedback = Feedback()
    result = batch(feedback, ZONES=zones_layer(**strips(3)), OUTPUT=str(tmp_path / "answers.gpkg"))
    assert sorted(row["name"] for row in rows(result)) == ["z0", "z1", "z2"]
    assert "answers.gpkg could not be written. It is tried again" in feedback.text()


def test_rows_that_cannot_be_written_at_all_end_the_batch_with_an_error(
    batch, tmp_path, monkeypatch
):
    def never(self, features):
        raise OutputError(f"{self.path} could not be written.", "Make room.")

    monkeypatch.setattr(GeoPackageTable, "add", never)
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="answers.gpkg lacks 2 of 2 rows"):
        batch(feedback, ZONES=zones_layer(**strips(2)), OUTPUT=str(tmp_path / "answers.gpkg"))
    assert "What? 10000 pixels, mean 240 0 0" in feedback.lines  # the answers are in the log


def test_an_output_within_a_geopackage_leaves_its_other_tables(batch, tmp_path):
    path = tmp_path / "project.gpkg"
    batch(OUTPUT=str(path))
    batch(OUTPUT=f"ogr:dbname='{path}' table=\"second\" (geom)")
    (row,) = written(f"{path}|layername=second")
    assert row["answer_1"] == "20000 pixels, mean 120 0 120"
    assert len(written(f"{path}|layername=project")) == 1


@pytest.mark.parametrize("name", ["no/folder/a.gpkg", "no/folder/a.csv", "a.gpx", "a.dxf"])
def test_an_output_that_cannot_be_written_is_found_before_the_model_runs(
    batch, shared_fake_engine, monkeypatch, tmp_path, name
):
    monkeypatch.setattr(shared_fake_engine, "ask", lambda *_, **__: pytest.fail("it was asked"))
    with pytest.raises(QgsProcessingException, match=f"{name} could not be written") as raised:
        batch(OUTPUT=str(tmp_path / name))
    assert "OGR" not in str(raised.value)


def test_what_opens_a_database_is_not_said(batch):
    secret = "canary-0123"
    where = f"postgres://dbname='d' host=127.0.0.1 port=9 password='{secret}' table=\"a\" (geom)"
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="The output could not be written") as raised:
        batch(feedback, OUTPUT=where)
    assert secret not in str(raised.value) + feedback.text()


def test_a_shapefiles_columns_tell_their_question(batch, tmp_path):
    questions = "\n".join(f"What {number}?" for number in range(1, 13))
    result = batch(QUESTIONS=questions, OUTPUT=str(tmp_path / "answers.shp"))
    (row,) = rows(result)
    names = row.fields().names()
    assert len(set(names)) == len(names) == 1 + 7 * 12
    for number in range(1, 13):
        assert row[f"quest_{number}"] == f"What {number}?"
        assert row[f"answer_{number}"] == "20000 pixels, mean 120 0 120"
        assert row[f"outc_{number}"] == "answered" and row[f"calib_{number}"] == 0
        assert row[f"conf_{number}"] == 0.5 and row[f"secs_{number}"] == 0.1


def test_rows_about_a_raster_without_crs_have_none(batch, make_raster, tmp_path):
    plain = make_raster(np.full((3, 40, 60), 100, np.uint8), "plain.tif", None, ())
    in_file = QgsVectorLayer(batch(INPUTS=[plain], OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"], "a")
    in_memory = batch(INPUTS=[plain], OUTPUT="memory:")["OUTPUT"]
    for layer in (in_file, in_memory):
        assert layer.featureCount() == 1 and not layer.crs().isValid()
        assert layer.extent().width() == 60


@pytest.mark.slow
def test_many_rasters_need_few_file_descriptors(batch_process, make_raster, tmp_path):
    """In a process that may have 128 files open: each raster is open only while its turn is."""
    pixels = np.full((1, 8, 8), 100, np.uint8)
    rasters = [make_raster(pixels, f"r{number}.tif") for number in range(130)]
    output = tmp_path / "answers.gpkg"
    parameters = {"INPUTS": rasters, "QUESTIONS": "What?", "OUTPUT": str(output)}
    process = batch_process(parameters, files=128)
    said = process.communicate()[0]
    assert said.endswith("done\n"), said[-3000:]
    answers = [row["answer_1"] for row in written(output)]
    assert len(answers) == 130 and all(answer.startswith("64 pixels") for answer in answers)
