"""The algorithms without a window, as a script or a server runs them."""

from __future__ import annotations

import json
import re
import signal

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("qgis_app")]


def test_ask(qgis_process, raster, tiny_model, tmp_path):
    results = qgis_process(
        "askraster:ask",
        f"INPUT={raster}",
        "QUESTION=Is there a white square?",
        f"MODEL={tiny_model}",
        "MAX_TILES=20",
        "EXTENT=500000,501500,4998500,5000000 [EPSG:32633]",
        f"HEATMAP={tmp_path / 'heat.tif'}",
        f"TILES={tmp_path / 'tiles.gpkg'}",
    )
    assert isinstance(results["ANSWER"], str)
    assert 0 <= results["CONFIDENCE"] <= 1
    assert results["MODEL_NAME"] == "tiny"
    tiles = QgsVectorLayer(results["TILES"], "tiles")
    assert tiles.featureCount() == results["TILES_EXAMINED"] <= 20
    assert tiles.crs().authid() == "EPSG:32633"
    heatmap = QgsRasterLayer(results["HEATMAP"], "heat")
    assert heatmap.isValid() and heatmap.crs().authid() == "EPSG:32633"
    assert heatmap.extent().xMinimum() == 500000 and heatmap.extent().yMaximum() == 5000000


def test_ask_says_why_it_fails(qgis_process, raster):
    output = qgis_process(
        "askraster:ask", f"INPUT={raster}", "QUESTION=What?", "MODEL=/no/such/model", fails=True
    )
    assert "/no/such/model" in output
    assert "Traceback" not in output


def test_batch_ask_with_zones_in_another_crs(qgis_process, raster, tiny_model, tmp_path):
    zones = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "zones", "memory")
    boxes = {"a": (15.001, 45.148, 15.005, 45.151), "b": (15.010, 45.148, 15.014, 45.151)}
    boxes["far away"] = (0, 0, 1, 1)
    for name, box in boxes.items():
        feature = QgsFeature(zones.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        zones.dataProvider().addFeatures([feature])
    path = str(tmp_path / "zones.geojson")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(zones, path, zones.transformContext(), options)
    results = qgis_process(
        "askraster:batchask",
        f"INPUTS={raster}",
        "QUESTIONS=Is there a square?\nIs it white?",
        f"ZONES={path}",
        f"MODEL={tiny_model}",
        "MAX_TILES=8",
        f"OUTPUT={tmp_path / 'answers.gpkg'}",
    )
    rows = {row["name"]: row for row in QgsVectorLayer(results["OUTPUT"], "o").getFeatures()}
    assert set(rows) == {"a", "b", "far away"}
    for name in ("a", "b"):
        assert rows[name]["question_2"] == "Is it white?"
        assert 0 <= rows[name]["confidence_1"] <= 1 and 0 <= rows[name]["confidence_2"] <= 1
        assert rows[name]["seconds_2"] > 0
        assert not rows[name]["error_1"]
    assert "lies on none" in rows["far away"]["error_1"]


def test_batch_ask_names_a_missing_raster_and_goes_on(qgis_process, raster, tiny_model, tmp_path):
    results = qgis_process(
        "askraster:batchask",
        f"INPUTS={raster}",
        "INPUTS=/no/such/scene.tif",
        "QUESTIONS=Is there a square?",
        f"MODEL={tiny_model}",
        "MAX_TILES=4",
        f"OUTPUT={tmp_path / 'answers.csv'}",
    )
    first, second = QgsVectorLayer(results["OUTPUT"], "o").getFeatures()
    assert first["raster"] == "harbour" and not first["error_1"]
    assert "/no/such/scene.tif cannot be opened" in second["error_1"]


@pytest.mark.parametrize(("end", "ending"), [(signal.SIGTERM, "shp"), (signal.SIGKILL, "gpkg")])
def test_a_batch_that_is_ended_keeps_the_rows_that_are_done(
    start_qgis_process, raster, tiny_model, tmp_path, end, ending
):
    zones = tmp_path / "zones.geojson"
    zones.write_text(json.dumps(_strips(200)))
    process = start_qgis_process(
        "run",
        "askraster:batchask",
        "--",
        f"INPUTS={raster}",
        "QUESTIONS=Is there a square?",
        f"ZONES={zones}",
        f"MODEL={tiny_model}",
        "MAX_TILES=2",
        f"OUTPUT={tmp_path / f'answers.{ending}'}",
    )
    said = []
    for line in process.stdout:
        said.append(line)
        if line.startswith("5/200"):
            break
    process.send_signal(end)
    process.communicate(timeout=60)
    assert process.returncode == -end, "".join(said)
    place = tmp_path / "answers.gpkg"
    if ending == "shp":
        (place,) = re.findall(r"is also kept in (.*)\.$", "".join(said), re.MULTILINE)
    layer = QgsVectorLayer(str(place), "o", "ogr")
    assert layer.isValid() and 4 <= layer.featureCount() < 200
    assert [row["number"] for row in layer.getFeatures()][:4] == [0, 1, 2, 3]


def _strips(count: int) -> dict:
    """Zones from west to east over the raster, as GeoJSON in its CRS."""
    features = []
    for number in range(count):
        west, east = 500000 + 10 * number, 500010 + 10 * number
        ring = [[west, 4999000], [east, 4999000], [east, 4999500], [west, 4999500]]
        geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        features.append({"type": "Feature", "properties": {"number": number}, "geometry": geometry})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    return {"type": "FeatureCollection", "crs": crs, "features": features}
