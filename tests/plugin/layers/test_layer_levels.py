"""A layer's levels are those that its file has, and a missing one is read in good order."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import askraster
import numpy as np
import pytest
from askraster.model.wire.errors import CancelledError, RasterError
from askraster.model.wire.pyramid import Extent, PixelWindow
from askraster.model.wire.question import Stage
from askraster.plugin.layers import block_reader, layer_pyramid, layer_region
from askraster.plugin.layers.image_pixels import rgba_pixels
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from layer_pixels import read
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qgis_app")


def existing(path, name="raster"):
    """Decimations of the levels that the raster has, coarse to fine, and what is warned of."""
    description = LayerPyramid(QgsRasterLayer(path, name)).description
    return [v.decimation for v in description.levels if v.overview], description.warnings


@pytest.mark.parametrize(
    ("shape", "factors"),
    [
        ((4000, 5000), (3, 9)),
        ((4000, 5000), (5,)),
        ((3600, 7200), (7,)),
        ((100, 200_000), (2, 4, 8, 16, 32, 64, 128)),
        ((200_000, 100), (2, 4, 8, 16, 32, 64, 128)),
    ],
)
def test_overviews_of_any_factor_are_levels(make_raster, shape, factors):
    path = make_raster(np.zeros((1, *shape), np.uint8), overviews=factors)
    assert existing(path) == ([*reversed(factors), 1.0], ())


def test_overviews_beside_the_file_in_a_mosaic_and_in_a_sublayer_are_seen(make_raster, tmp_path):
    path = make_raster(np.ones((1, 5000, 5000), np.uint8))
    gdal.Open(path, gdal.GA_ReadOnly).BuildOverviews("AVERAGE", [3, 5])
    assert existing(path)[0] == [5.0, 3.0, 1.0]
    mosaic = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(mosaic, [path]).FlushCache()
    gdal.Open(mosaic, gdal.GA_ReadOnly).BuildOverviews("AVERAGE", [3, 5])
    assert existing(mosaic)[0] == [5.0, 3.0, 1.0]
    package = str(tmp_path / "package.gpkg")
    gdal.Translate(package, path, format="GPKG", creationOptions=["RASTER_TABLE=t"]).FlushCache()
    dataset = gdal.OpenEx(package, gdal.OF_RASTER | gdal.OF_UPDATE)
    assert dataset.BuildOverviews("NEAREST", [2, 4]) == gdal.CE_None
    dataset = None
    assert existing(f"GPKG:{package}:t")[0] == [4.0, 2.0, 1.0]


def test_a_pinned_overview_is_a_raster_of_its_own(make_raster):
    path = make_raster(np.zeros((1, 6000, 6000), np.uint8), overviews=(3, 9))
    description = LayerPyramid(QgsRasterLayer(f"{path}|option:OVERVIEW_LEVEL=0", "r")).description
    assert (description.width, description.height) == (2000, 2000)
    assert [level.decimation for level in description.levels if level.overview] == [3.0, 1.0]


def test_levels_of_odd_factors_read_their_own_overview(make_raster):
    path = make_raster(np.zeros((1, 3000, 4500), np.uint8), overviews=(3, 9))
    dataset = gdal.Open(path, gdal.GA_Update)
    for index, mark in ((0, 100), (1, 200)):
        level = dataset.GetRasterBand(1).GetOverview(index)
        level.WriteArray(np.full((level.YSize, level.XSize), mark, np.uint8))
    dataset.FlushCache()
    dataset = None
    layer = QgsRasterLayer(path, "marked")
    layer.renderer().setContrastEnhancement(None)
    pyramid = LayerPyramid(layer)
    marks = [read(pyramid, level, (20, 20, 64, 64))[..., 0] for level in range(3)]
    assert [set(np.unique(mark)) for mark in marks] == [{200}, {100}, {0}]


def test_coarse_overviews_that_lack_are_said_as_such(make_raster, monkeypatch):
    monkeypatch.setattr(layer_region, "COSTLY_PIXELS", 1000)
    path = make_raster(np.zeros((1, 5000, 5000), np.uint8), overviews=(2,))
    pyramid = LayerPyramid(QgsRasterLayer(path, "plain"))
    assert "lacks coarse overviews: 6 million pixels" in pyramid.description.warnings[0]
    assert pyramid.costly_pixels == 2500 * 2500


def test_how_much_a_first_look_costs_is_known(make_raster):
    plain = LayerPyramid(QgsRasterLayer(make_raster(np.zeros((1, 5000, 5000), np.uint8)), "plain"))
    assert plain.costly_pixels == 5000 * 5000
    part = LayerPyramid(plain.layer, Extent(500000, 4999000, 501000, 5000000))
    assert part.costly_pixels == 0


def test_a_raster_that_nobody_would_wait_for_is_refused_before_it_is_read(make_raster, monkeypatch):
    monkeypatch.setattr(layer_region, "FIRST_LOOK_LIMIT", 20_000_000)
    layer = QgsRasterLayer(make_raster(np.zeros((1, 5000, 5000), np.uint8)), "endless")
    with pytest.raises(RasterError, match="'endless' lacks overviews") as raised:
        LayerPyramid(layer)
    assert "Build overviews" in raised.value.remedy
    LayerPyramid(layer, Extent(500000, 4999000, 501000, 5000000))


def test_a_missing_level_tells_how_far_it_is(make_raster, noise, monkeypatch):
    monkeypatch.setattr(layer_pyramid, "TELL_SECONDS", 0.0)
    monkeypatch.setattr(layer_pyramid, "BLOCK_PIXELS", 256 * 256)
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 2100, 2400)), "noise"))
    told = []
    pyramid.on_reading = told.append
    whole = read(pyramid, 0)
    assert {step.stage for step in told} == {Stage.READING}
    done = [step.done for step in told]
    assert done == sorted(done) and len(set(done)) > 5
    assert told[-1].done == told[-1].total == 2400 * 2100
    assert (told[-1].level, told[-1].levels) == (1, 3)
    assert (whole[..., 3] == 255).all()


def test_nothing_is_told_of_what_is_done_in_a_moment(make_raster, noise):
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 300, 300)), "noise"))
    told = []
    pyramid.on_reading = told.append
    read(pyramid, 0)
    assert told == []


@pytest.mark.parametrize("block_pixels", [64 * 64, 300 * 300, 2**22])
@pytest.mark.parametrize("options", [["TILED=YES"], [], ["BLOCKYSIZE=7"]])
def test_a_missing_level_is_the_same_in_whatever_blocks_it_is_read(
    tmp_path, noise, monkeypatch, options, block_pixels
):
    """In tiles and in strips, by several threads: the mean of all pixels."""
    pixels = noise(1, 1204, 2112)[0]
    path = str(tmp_path / "raster.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2112, 1204, 1, gdal.GDT_Byte, options)
    dataset.WriteArray(pixels)
    dataset = None
    monkeypatch.setattr(layer_pyramid, "BLOCK_PIXELS", block_pixels)
    monkeypatch.setattr(layer_pyramid, "THREADS", 3)
    layer = QgsRasterLayer(path, "noise")
    layer.renderer().setContrastEnhancement(None)
    pyramid = LayerPyramid(layer)
    assert pyramid.description.levels[0].decimation == 2.0
    mean = pixels.reshape(602, 2, 1056, 2).mean(axis=(1, 3))
    assert np.abs(read(pyramid, 0)[..., 0] - mean).max() <= 0.5
    part = read(pyramid, 0, (101, 57, 333, 211))
    assert (part == read(pyramid, 0)[57 : 57 + 211, 101 : 101 + 333]).all()


def test_every_thread_knows_what_the_analyst_left_out(make_raster, noise, monkeypatch):
    """State of the provider, which no style holds: an additional value without data."""
    monkeypatch.setattr(layer_pyramid, "BLOCK_PIXELS", 64 * 64)
    monkeypatch.setattr(layer_pyramid, "THREADS", 3)
    values = noise(1, 1200, 2400)
    values[:, 200:400] = 7
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(values), "noise"))
    pyramid.layer.provider.setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    valid = read(pyramid, 0)[..., 3] > 0
    assert not valid[50:100].any()
    assert valid[:50].all() and valid[100:].all()


def test_what_hears_of_the_reading_may_end_it(make_raster, noise, monkeypatch):
    monkeypatch.setattr(layer_pyramid, "TELL_SECONDS", 0.0)
    monkeypatch.setattr(layer_pyramid, "BLOCK_PIXELS", 64 * 64)
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 2100, 2400)), "noise"))
    told = []

    def cancelled(progress):
        told.append(progress)
        if len(told) == 3:
            raise CancelledError("Cancelled.")

    pyramid.on_reading = cancelled
    with pytest.raises(CancelledError):
        read(pyramid, 0)
    assert len(told) == 3 and told[-1].done < told[-1].total


def test_cancel_in_the_middle_of_a_missing_level_ends_it(make_raster, noise, monkeypatch):
    monkeypatch.setattr(layer_pyramid, "TELL_SECONDS", 0.0)
    monkeypatch.setattr(layer_pyramid, "BLOCK_PIXELS", 64 * 64)
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 2100, 2400)), "noise"))
    told = []
    pyramid.on_reading = lambda progress: (told.append(progress), pyramid.cancel())
    with pytest.raises(CancelledError):
        read(pyramid, 0)
    assert told[-1].done < told[-1].total


def test_a_provider_that_hangs_does_not_hold_up_cancel(make_raster, noise, monkeypatch):
    hanging = threading.Event()
    monkeypatch.setattr(block_reader, "_draw", lambda *_: hanging.wait(60))
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 50, 50)), "noise"))
    threading.Timer(0.2, pyramid.cancel).start()
    begin = time.monotonic()
    with pytest.raises(CancelledError):
        pyramid.read_rgba(0, PixelWindow(0, 0, 50, 50))
    assert time.monotonic() - begin < 30, "it waited"
    hanging.set()


def test_an_internal_mask_holds_in_external_overviews_without_one(tmp_path):
    path = str(tmp_path / "masked.tif")
    with_mask = gdal.GetDriverByName("GTiff").Create(path, 2400, 2400, 3, gdal.GDT_Byte)
    with_mask.WriteArray(np.full((3, 2400, 2400), 90, np.uint8))
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        with_mask.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.zeros((2400, 2400), np.uint8)
        mask[:, :1200] = 255
        with_mask.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        with_mask = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    bare = str(tmp_path / "bare.tif")
    gdal.Translate(bare, path, maskBand="none")
    gdal.Open(bare, gdal.GA_ReadOnly).BuildOverviews("AVERAGE", [3])
    (tmp_path / "bare.tif.ovr").rename(tmp_path / "masked.tif.ovr")
    pyramid = LayerPyramid(QgsRasterLayer(path, "masked"))
    assert [level.decimation for level in pyramid.description.levels] == [3.0, 1.0]
    pixels = read(pyramid, 0)
    assert (pixels[:, :390, :] == (90, 90, 90, 255)).all()
    assert not pixels[:, 410:, 3].any()


@pytest.mark.parametrize("name", ["ARGB32", "ARGB32_Premultiplied", "RGB32"])
def test_what_qgis_draws_is_taken_as_qt_would_convert_it(noise, name):
    values = np.ascontiguousarray(noise(1, 61, 47 * 4)[0])
    values[:5, 3::4], values[5:9, 3::4] = 0, 255
    if name == "ARGB32_Premultiplied":
        values.reshape(61, 47, 4)[..., :3] //= 2
        values[:, 3::4] = np.maximum(values[:, 3::4], 128) * (values[:, 3::4] > 0)
    image = QImage(values.tobytes(), 47, 61, getattr(QImage.Format, f"Format_{name}")).copy()
    expected = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = rgba_pixels(image)
    wanted = np.frombuffer(expected.constBits().asstring(61 * 47 * 4), np.uint8).reshape(61, 47, 4)
    assert np.abs(pixels.astype(int) - wanted).max() <= 1
    assert (pixels[..., 3] == wanted[..., 3]).all()


def test_blocks_are_drawn_while_tasks_of_qgis_want_pythons_lock():
    """All of QGIS stood still: the block kept the lock and waited for the threads of the tasks."""
    script = """
import sys, threading, time
sys.path.insert(0, sys.argv[1])
from askraster.plugin.layers.image_pixels import rgba_pixels
from qgis.PyQt.QtCore import QThreadPool, QRunnable
from qgis.PyQt.QtGui import QImage

class Wants(QRunnable):
    def run(self):
        end = time.monotonic() + 1
        while time.monotonic() < end:
            time.sleep(0.001)

pool = QThreadPool.globalInstance()
for _ in range(pool.maxThreadCount()):
    pool.start(Wants())
image = QImage(1000, 1000, QImage.Format.Format_ARGB32_Premultiplied)
image.fill(0x80404040)
while pool.activeThreadCount():
    rgba_pixels(image)
"""
    package = str(Path(askraster.__file__).parent.parent)
    subprocess.run([sys.executable, "-c", script, package], timeout=30, check=True)
