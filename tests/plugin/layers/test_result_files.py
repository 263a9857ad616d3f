"""The evidence on disk is where the raster is, and a failure leaves no half a file."""

from __future__ import annotations

import contextlib
import math
import os
import sqlite3
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import askraster
import numpy as np
import pytest
from askraster.model.wire.errors import OutputError
from askraster.model.wire.pyramid import Affine, Extent, PyramidLevel
from askraster.model.wire.question import (
    Answer,
    ModelIdentity,
    Outcome,
    PeakMemory,
    RasterIdentity,
    Seconds,
    TileEvidence,
    VisionTokens,
)
from askraster.plugin.engine.engine_process import Heatmap
from askraster.plugin.layers.result_files import (
    check_heatmap_path,
    check_tiles_path,
    write_heatmap,
    write_tiles,
)
from askraster.plugin.layers.result_layers import notes_onto
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsLayerNotesUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("qgis_app")

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def heatmap():
    values = [0.0, 0.25, 1.0, math.nan, 0.5, 0.75]
    transform = Affine(500000, 10, 0, 5000000, 0, -10)
    return Heatmap(3, 2, transform, struct.pack("<6f", *values))


@pytest.fixture
def answer():
    def tile(level, column, row, extent, score, support=None):
        return TileEvidence(level, column, row, Extent(*extent), score, 64, 16, support)

    return Answer(
        question="Is there a tank?",
        answer="yes",
        confidence=0.9,
        model=ModelIdentity("m", "0" * 64, "none", "cpu"),
        raster=RasterIdentity("r.tif", 40, 20, "EPSG:32633"),
        extent=Extent(500000, 4999980, 500040, 5000000),
        levels=(PyramidLevel(20, 10, 2.0, True), PyramidLevel(40, 20, 1.0, True)),
        tiles=(
            tile(1, 1, 0, (500020, 4999980, 500040, 5000000), 0.7, 0.25),
            tile(0, 0, 0, (500000, 4999980, 500040, 5000000), 1.0),
        ),
        vision_tokens=VisionTokens(128, 32),
        pixels_read=600,
        seconds=Seconds(),
        peak_memory_bytes=PeakMemory(),
        focus="rfm",
        stopped="native resolution reached",
    )


def test_the_heatmap_is_georeferenced_and_says_where_it_never_looked(heatmap, tmp_path):
    path = tmp_path / "heat.tif"
    write_heatmap(path, heatmap, UTM)
    layer = QgsRasterLayer(str(path), "heat")
    assert layer.crs() == UTM
    assert layer.extent() == QgsRectangle(500000, 4999980, 500030, 5000000)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Float32
    assert band.GetNoDataValue() == -1.0
    assert band.ReadAsArray().tolist() == [[0.0, 0.25, 1.0], [-1.0, 0.5, 0.75]]
    assert os.listdir(tmp_path) == ["heat.tif"]


def test_a_rotated_heatmap_keeps_its_transform_and_one_without_crs_gets_none(tmp_path):
    transform = Affine(500000, 8, 6, 5000000, 6, -8)
    path = tmp_path / "heat.tif"
    values = np.zeros(4, "<f4").tobytes()
    write_heatmap(path, Heatmap(2, 2, transform, values), QgsCoordinateReferenceSystem())
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform() == tuple(transform)
    assert dataset.GetProjection() == ""


def test_tiles_come_coarse_to_fine_with_what_is_known_of_them(answer, tmp_path):
    path = tmp_path / "tiles.gpkg"
    write_tiles(path, answer, UTM)
    layer = QgsVectorLayer(str(path), "tiles", "ogr")
    assert layer.crs() == UTM
    coarse, fine = layer.getFeatures()
    assert (coarse["level"], coarse["decimation"], coarse["score"]) == (0, 2.0, 1.0)
    assert (fine["level"], fine["column"], fine["row"], fine["decimation"]) == (1, 1, 0, 1.0)
    assert (fine["vision_tokens"], fine["kept_tokens"], fine["support"]) == (64, 16, 0.25)
    assert coarse["support"] == NULL
    assert fine.geometry().boundingBox() == QgsRectangle(500020, 4999980, 500040, 5000000)


def test_what_cannot_be_written_is_named(heatmap, answer, tmp_path):
    nowhere = tmp_path / "missing" / "heat.tif"
    with pytest.raises(OutputError, match=str(nowhere)):
        write_heatmap(nowhere, heatmap, UTM)
    with pytest.raises(OutputError, match=str(tmp_path / "missing")):
        write_tiles(tmp_path / "missing" / "tiles.gpkg", answer, UTM)
    with pytest.raises(OutputError, match="no raster format"):
        write_heatmap(tmp_path / "heat.xyzzy", heatmap, UTM)


@pytest.mark.parametrize("exceptions", [True, False])
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".vrt", ".bmp", ".pdf"])
def test_a_format_that_cannot_hold_a_heatmap_is_said(heatmap, tmp_path, suffix, exceptions):
    """Whether GDAL raises exceptions, as QGIS has it from 3.38 on, or returns None."""
    path, before = tmp_path / f"heat{suffix}", gdal.GetUseExceptions()
    gdal.UseExceptions() if exceptions else gdal.DontUseExceptions()
    try:
        with pytest.raises(OutputError, match="cannot hold the relevance|no raster format"):
            write_heatmap(path, heatmap, UTM)
        with pytest.raises(OutputError, match="cannot hold the relevance|no raster format"):
            check_heatmap_path(path, UTM)
    finally:
        gdal.UseExceptions() if before else gdal.DontUseExceptions()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("suffix", [".tif", ".img", ".asc", ".sdat", ".rst"])
def test_a_format_of_several_files_keeps_all_of_them(tmp_path, suffix):
    values = np.array([[0.1, 1 / 3], [np.nan, 1.0]], "<f4")
    path = tmp_path / f"heat{suffix}"
    check_heatmap_path(path, UTM)
    assert os.listdir(tmp_path) == []
    transform = Affine(500000, 10, 0, 5000000, 0, -10)
    write_heatmap(path, Heatmap(2, 2, transform, values.tobytes()), UTM)
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform() == tuple(transform)
    assert dataset.GetSpatialRef().IsProjected()
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == -1.0
    assert band.ReadAsArray() == pytest.approx(np.nan_to_num(values, nan=-1.0), abs=1e-6)


def test_a_path_is_tried_before_the_model_runs_and_stays_as_it_was(tmp_path):
    earlier = tmp_path / "heat.tif"
    earlier.write_bytes(b"from yesterday")
    check_heatmap_path(earlier, UTM)
    check_tiles_path(str(tmp_path / "tiles.gpkg"), UTM)
    check_tiles_path("memory:", UTM)
    check_tiles_path("", UTM)
    assert earlier.read_bytes() == b"from yesterday"
    assert os.listdir(tmp_path) == ["heat.tif"]
    nowhere = tmp_path / "missing"
    with pytest.raises(OutputError, match=f"{nowhere}/heat.tif could not be written"):
        check_heatmap_path(nowhere / "heat.tif", UTM)
    with pytest.raises(OutputError, match=f"{nowhere}/tiles.gpkg could not be written"):
        check_tiles_path(str(nowhere / "tiles.gpkg"), UTM)
    with pytest.raises(OutputError, match="A '.dxf' file cannot hold the examined tiles"):
        check_tiles_path(str(tmp_path / "tiles.dxf"), UTM)
    with pytest.raises(OutputError, match="/proc/heat.tif could not be written"):
        check_heatmap_path(Path("/proc/heat.tif"), UTM)  # which may not even root write to


def test_tiles_of_a_raster_without_crs_have_none(answer, tmp_path):
    path = tmp_path / "tiles.gpkg"
    write_tiles(path, answer, QgsCoordinateReferenceSystem())
    layer = QgsVectorLayer(str(path), "tiles", "ogr")
    assert layer.featureCount() == 2 and not layer.crs().isValid()
    with contextlib.closing(sqlite3.connect(path)) as database:
        in_contents = database.execute("SELECT srs_id FROM gpkg_contents").fetchall()
        in_columns = database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchall()
        (blob,) = database.execute("SELECT geom FROM examined_tiles").fetchone()
        names = dict(database.execute("SELECT srs_id, srs_name FROM gpkg_spatial_ref_sys"))
    assert in_contents == in_columns == [struct.unpack("<i", blob[4:8])]
    assert names[in_columns[0][0]] == "Undefined SRS"


WRITE_ON_A_FULL_DISK = """
import random, resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from askraster.model.wire.errors import OutputError
from askraster.model.wire.pyramid import Affine
from askraster.plugin.engine.engine_process import Heatmap
from askraster.plugin.layers.result_files import write_heatmap

application = QgsApplication([], False)
application.initQgis()
heatmap = Heatmap(64, 64, Affine(0, 1, 0, 0, 0, -1), random.Random(0).randbytes(64 * 64 * 4))
resource.setrlimit(resource.RLIMIT_FSIZE, (2048, resource.RLIM_INFINITY))
try:
    write_heatmap(Path(sys.argv[2]), heatmap, QgsCoordinateReferenceSystem("EPSG:32633"))
except OutputError as error:
    print(error.message, flush=True)
"""


def test_a_full_disk_is_said_and_leaves_no_half_a_heatmap(tmp_path):
    """In a process of its own: the limit on the size of files would hit everything else too."""
    package = Path(askraster.__file__).parent.parent
    folder = tmp_path / "results"
    folder.mkdir()
    command = [sys.executable, "-c", WRITE_ON_A_FULL_DISK, package, folder / "heat.tif"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert "heat.tif could not be written" in run.stdout, run.stderr
    assert os.listdir(folder) == []


def test_the_notes_say_why_there_is_no_answer_and_what_the_number_is(qgis_app, answer):
    layer = QgsVectorLayer("Polygon", "tiles", "memory")
    notes_onto(layer, replace(answer, answer="not visible", outcome=Outcome.NOT_VISIBLE), {})
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert "Not visible: the model cannot see it at this resolution." in notes
    assert "Certainty" in notes and "Confidence" not in notes
    notes_onto(layer, replace(answer, calibrated=True), {})
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert "Confidence" in notes and "Outcome" not in notes


def test_an_answer_without_tiles_has_an_empty_table(answer, tmp_path):
    """As of a question that the model has not learnt to answer."""
    path = tmp_path / "tiles.gpkg"
    write_tiles(path, replace(answer, tiles=()), UTM)
    layer = QgsVectorLayer(str(path), "tiles", "ogr")
    assert layer.isValid() and layer.featureCount() == 0
