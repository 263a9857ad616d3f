"""A layer that cannot be read says which file it is, where, and what GDAL said."""

from __future__ import annotations

import os

import pytest
from askraster.model.wire.errors import RasterError
from askraster.plugin.layers.block_reader import missing_file
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from layer_pixels import read
from osgeo import gdal
from qgis.core import QgsRasterLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def mosaic(make_raster, noise, tmp_path):
    """A mosaic of two sheets side by side; returns its path and the sheets'."""
    sheets = [
        make_raster(noise(1, 1500, 1500), f"sheet {n}.tif", transform=(n * 1500, 1, 0, 0, 0, -1))
        for n in range(2)
    ]
    path = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(path, sheets).FlushCache()
    return path, sheets


def test_a_mosaic_that_loses_a_file_names_it(mosaic):
    path, sheets = mosaic
    pyramid = LayerPyramid(QgsRasterLayer(path, "mosaic"))
    os.remove(sheets[1])
    with pytest.raises(RasterError) as raised:
        read(pyramid, 0)
    error = raised.value
    assert error.message.startswith("The layer 'mosaic' could not be read at level")
    assert f"the file {sheets[1]} is missing" in error.message
    assert "Put the file back" in error.remedy


def test_what_gdal_says_of_a_damaged_file_is_in_the_details(make_raster, noise):
    path = make_raster(noise(1, 2048, 2048))
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) // 2)
    pyramid = LayerPyramid(QgsRasterLayer(path, "half"))
    with pytest.raises(RasterError) as raised:
        read(pyramid, 0)
    assert "TIFFReadEncodedTile" in raised.value.details
    assert "missing" not in raised.value.message
    assert "PixelWindow" not in str(raised.value)


def test_gdal_may_throw(make_raster, noise, mosaic):
    """QGIS 3.38 and later turn GDAL's exceptions on."""
    path, sheets = mosaic
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        layer = QgsRasterLayer(make_raster(noise(1, 600, 600), overviews=(3,)), "whole")
        assert [level.decimation for level in LayerPyramid(layer).description.levels] == [1.0]
        pyramid = LayerPyramid(QgsRasterLayer(path, "mosaic"))
        os.remove(sheets[0])
        with pytest.raises(RasterError, match="is missing"):
            read(pyramid, 0)
    finally:
        if not used:
            gdal.DontUseExceptions()


def test_a_missing_file_is_found_in_what_gdal_says_in_any_language(tmp_path):
    there = tmp_path / "there, too.tif"
    there.write_bytes(b"")
    gone = tmp_path / "gone, too.tif"
    assert (
        missing_file([f"{there}, band 1: IReadBlock failed", "TIFFReadEncodedTile() failed."]) == ""
    )
    assert missing_file([f"{gone}: Datei oder Verzeichnis nicht gefunden"]) == str(gone)
    assert missing_file([f"`{gone}' does not exist in the file system"]) == str(gone)
    assert missing_file(["/vsicurl/http://a/b.tif: HTTP 404", "Read error at row 3"]) == ""


def test_the_layer_is_let_go_of_after_a_failure(mosaic):
    """Nothing of a failed read keeps files open: rows of a batch open one raster after another."""
    import gc
    import weakref

    path, sheets = mosaic
    pyramid = LayerPyramid(QgsRasterLayer(path, "mosaic"))
    os.remove(sheets[1])
    with pytest.raises(RasterError):
        read(pyramid, 0)
    layer = weakref.ref(pyramid.layer)
    del pyramid
    gc.collect()
    assert layer() is None
