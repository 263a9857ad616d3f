"""The pictures of the tiles are those places of the layer, and drawing them changes nothing."""

from __future__ import annotations

import sys

import pytest
from askraster.model.wire.pyramid import Extent
from askraster.ui.panel.evidence_strip import EvidenceStrip, best_tiles
from askraster.ui.panel.tile_thumbnails import TileThumbnails
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QPixmap


def drawn(layer, extents) -> list[QPixmap]:
    loop, pictures = QEventLoop(), {}
    thumbnails = TileThumbnails(layer, extents, 16)

    def keep(place, picture):
        pictures[place] = picture
        if len(pictures) == len(extents):
            loop.quit()

    thumbnails.drawn.connect(keep)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()
    return [pictures[place] for place in range(len(extents))]


def middle(picture: QPixmap) -> str:
    return picture.toImage().pixelColor(8, 8).name()


def test_a_picture_shows_its_place(raster_layer):
    west, east, corner = (
        Extent(500000, 5000032, 500032, 5000064),
        Extent(500032, 5000032, 500064, 5000064),
        Extent(500048, 5000000, 500064, 5000016),
    )
    assert [middle(p) for p in drawn(raster_layer, [west, east, corner])] == [
        "#ff0000",
        "#00ff00",
        "#0000ff",
    ]


def test_beyond_the_layer_is_transparent(raster_layer):
    (picture,) = drawn(raster_layer, [Extent(600000, 5000000, 600016, 5000016)])
    assert picture.toImage().pixelColor(8, 8).alpha() == 0


def test_a_stretch_to_the_canvas_is_left_as_it_is(project, tmp_path):
    """With 'Updated canvas' QGIS writes the stretch of whatever is drawn back to the renderer."""
    path = str(tmp_path / "ramp.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform((0, 1, 0, 64, 0, -1))
    row = b"".join(value.to_bytes(2, "little") for value in range(0, 6400, 100))
    dataset.GetRasterBand(1).WriteRaster(0, 0, 64, 64, row * 64)
    dataset = None
    layer = QgsRasterLayer(path, "ramp")
    QgsProject.instance().addMapLayer(layer)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.MinMax,
    )
    origin = layer.renderer().minMaxOrigin()
    origin.setExtent(QgsRasterMinMaxOrigin.Extent.UpdatedCanvas)
    layer.renderer().setMinMaxOrigin(origin)
    stretch = layer.renderer().contrastEnhancement()
    before = (stretch.minimumValue(), stretch.maximumValue())
    (picture,) = drawn(layer, [Extent(0, 48, 16, 64)])
    stretch = layer.renderer().contrastEnhancement()
    assert (stretch.minimumValue(), stretch.maximumValue()) == before
    assert picture.toImage().pixelColor(8, 8).lightness() < 64, "dark, as in the wide view"


def test_closest_tiles_with_the_most_attention_come_first(answer):
    assert [(tile.level, tile.score) for tile in best_tiles(answer)] == [
        (1, 0.7),
        (1, 0.25),
        (1, 0.05),
        (0, 0.8),
        (0, 0.2),
    ]


def test_deleting_the_strip_while_it_draws_is_safe(answer, raster_layer, qgis_app):
    from qgis.PyQt import sip

    for _ in range(5):
        strip = EvidenceStrip(answer, raster_layer)
        sip.delete(strip)
        qgis_app.processEvents()


@pytest.mark.parametrize("key", ["clicked", "entered"])
def test_strip_tells_which_tile(answer, raster_layer, key):
    strip = EvidenceStrip(answer, raster_layer)
    chosen, pointed = [], []
    strip.chosen.connect(chosen.append)
    strip.pointed.connect(pointed.append)
    item = strip.item(1)
    (strip.itemClicked if key == "clicked" else strip.itemActivated).emit(item)
    strip.itemEntered.emit(item)
    assert chosen == pointed == [answer.tiles[3]]


def test_no_tile_is_pointed_at_when_the_last_one_goes(answer, raster_layer, monkeypatch):
    escaped = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: escaped.append(what[1]))
    strip = EvidenceStrip(answer, raster_layer)
    strip.setCurrentRow(0)
    pointed = []
    strip.pointed.connect(pointed.append)
    strip.setCurrentItem(None)
    assert pointed == escaped == []
