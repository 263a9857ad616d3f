"""The styles do what they promise, drawn by QGIS itself."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"
SIDE = 240


def drawn(layer, extent) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


@pytest.fixture
def heatmap(qgis_app, tmp_path):
    """2 x 2 cells, times the average attention: 2 and 3,000 above, 5 and nodata below."""
    path = str(tmp_path / "heatmap.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 2, 0, -1))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(math.nan)
    band.WriteRaster(0, 0, 2, 2, struct.pack("<4f", 2, 3000, 5, math.nan))
    band = dataset = None
    layer = QgsRasterLayer(path, "heatmap")
    _, loaded = layer.loadNamedStyle(str(STYLES / "relevance.qml"))
    assert loaded
    return layer


def test_relevance_is_transparent_up_to_twice_the_average_and_bright_for_a_find(heatmap):
    picture = drawn(heatmap, heatmap.extent())
    quarter = SIDE // 4
    nothing, most = picture.pixelColor(quarter, quarter), picture.pixelColor(3 * quarter, quarter)
    five, never = (
        picture.pixelColor(quarter, 3 * quarter),
        picture.pixelColor(3 * quarter, 3 * quarter),
    )
    assert nothing.alpha() == never.alpha() == 0
    assert most.alphaF() == pytest.approx(0.6, abs=0.01)
    bright_end = (0xFC, 0xFD, 0xBF)
    assert most.getRgb()[:3] == pytest.approx(bright_end, abs=1), "of magma"
    assert most.lightness() > five.lightness()
    assert five.alphaF() == pytest.approx(0.18, abs=0.01), "faint"


def test_the_legend_of_the_relevance_says_what_it_means_in_words(heatmap):
    tree = QgsLayerTree()
    model = QgsLayerTreeModel(tree)
    nodes = model.layerLegendNodes(tree.addLayer(heatmap))
    said = [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes]
    assert said[-5:] == [
        "no more than average",
        "2 times the average",
        "5 times the average",
        "10 times the average",
        "100 times the average and more",
    ]


@pytest.fixture
def tiles(qgis_app):
    """A tile of level 0, and in its upper left quarter one of level 3."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=level:integer&field=decimation:double&field=score:double",
        "tiles",
        "memory",
    )
    for level, extent, score in (
        (0, QgsRectangle(0, 0, 100, 100), 1.0),
        (3, QgsRectangle(0, 50, 50, 100), 0.4),
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([level, 8.0 / 2**level, score])
        feature.setGeometry(QgsGeometry.fromRect(extent))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    _, loaded = layer.loadNamedStyle(str(STYLES / "examined_tiles.qml"))
    assert loaded
    return layer


def light_run(picture: QImage, y: int, near: int) -> int:
    """Light pixels of a row within ten of a column: how wide the line is there."""
    return sum(picture.pixelColor(x, y).lightness() > 128 for x in range(near - 10, near + 11))


def test_outlines_are_wider_the_closer_it_looked(tiles):
    tiles.setLabelsEnabled(False)
    picture = drawn(tiles, QgsRectangle(-20, -20, 120, 120))
    right_of_fine, right_of_coarse = SIDE * 70 // 140, SIDE * 120 // 140
    fine = light_run(picture, SIDE * 45 // 140, right_of_fine)
    coarse = light_run(picture, SIDE * 100 // 140, right_of_coarse)
    assert fine > coarse >= 1
    inside = picture.pixelColor(SIDE * 90 // 140, SIDE * 90 // 140)
    assert inside.alpha() == 0, "the imagery is not covered"


def test_only_the_closest_tiles_are_labelled(tiles):
    outlines = tiles.clone()
    outlines.setLabelsEnabled(False)
    view = QgsRectangle(-20, -20, 120, 120)
    with_labels, without = drawn(tiles, view), drawn(outlines, view)
    changed = [
        (x, y)
        for x in range(SIDE)
        for y in range(SIDE)
        if with_labels.pixel(x, y) != without.pixel(x, y)
    ]
    assert changed
    fine = range(SIDE * 20 // 140, SIDE * 70 // 140 + 1)
    assert all(x in fine and y in fine for x, y in changed)
