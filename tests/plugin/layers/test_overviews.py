"""Overviews are those that GDAL itself would build, beside a raster that is left as it was."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from askraster.model.wire.errors import CancelledError, OutputError
from askraster.plugin.layers import overviews
from askraster.plugin.layers.overviews import build_overviews, plan_overviews
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
PIXELS = 10**9


@pytest.fixture(params=[False, True])
def gdal_exceptions(request):
    """QGIS 3.38 and later switch them on."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def layer(make_raster, noise):
    return QgsRasterLayer(make_raster(noise(3, 1500, 2100)), "survey")


def digest(path) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def overview(path, index: int, band: int = 1) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).GetOverview(index).ReadAsArray()


def test_the_plan_says_what_is_written_and_how_large(layer):
    plan = plan_overviews(layer, PIXELS)
    assert plan.target == Path(layer.source() + ".ovr")
    assert plan.factors == (2, 4)
    assert plan.pixels == PIXELS
    assert plan.bytes == 3 * (1050 * 750 + 525 * 375)
    assert not plan.target.exists(), "nothing is written yet"


def test_they_are_gdals_own(layer, gdal_exceptions, tmp_path):
    before, twin = digest(layer.source()), tmp_path / "twin.tif"
    shutil.copy(layer.source(), twin)
    shares = []
    build_overviews(plan_overviews(layer, PIXELS), lambda share: shares.append(share) or True)
    gdal.Open(str(twin)).BuildOverviews("AVERAGE", [2, 4])
    for index in range(2):
        for band in (1, 2, 3):
            expected = overview(twin, index, band)
            assert np.array_equal(overview(layer.source(), index, band), expected)
    assert digest(layer.source()) == before, "the raster itself is not touched"
    assert shares == sorted(shares) and shares[-1] == 1.0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["raster.tif", "raster.tif.ovr", "twin.tif", "twin.tif.ovr"]


def test_no_data_stays_no_data(make_raster, noise):
    pixels = noise(1, 1200, 1300)
    pixels[:, :, :650] = 0
    layer = QgsRasterLayer(make_raster(pixels, nodata=0), "survey")
    build_overviews(plan_overviews(layer, PIXELS), lambda share: True)
    halved = overview(layer.source(), 0)
    assert not halved[:, :325].any()
    assert halved[:, 325:].any(axis=0).all()


def test_classes_are_not_averaged(make_raster):
    pixels = np.random.default_rng(1).choice([1, 9], (1, 1200, 1300)).astype(np.uint8)
    layer = QgsRasterLayer(make_raster(pixels), "classes")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, []))
    plan = plan_overviews(layer, PIXELS)
    assert plan.nearest
    build_overviews(plan, lambda share: True)
    assert set(np.unique(overview(layer.source(), 0))) == {1, 9}


def test_cancel_leaves_nothing(layer, gdal_exceptions, tmp_path):
    with pytest.raises(CancelledError):
        build_overviews(plan_overviews(layer, PIXELS), lambda share: share < 0.3)
    assert [path.name for path in tmp_path.iterdir()] == ["raster.tif"]


def test_too_little_room_is_known_before(layer, tmp_path):
    plan = replace(plan_overviews(layer, PIXELS), bytes=10**18)
    with pytest.raises(OutputError, match="too little room"):
        build_overviews(plan, lambda share: True)
    assert [path.name for path in tmp_path.iterdir()] == ["raster.tif"]


def test_a_raster_that_has_gone(layer, tmp_path, gdal_exceptions):
    plan = plan_overviews(layer, PIXELS)
    Path(layer.source()).unlink()
    with pytest.raises(overviews.RasterError, match="cannot be read"):
        build_overviews(plan, lambda share: True)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_offered_where_nothing_is_lacking_or_can_be_done(
    layer, make_raster, noise, monkeypatch
):
    assert plan_overviews(layer, 0) is None
    has = make_raster(noise(1, 1200, 1300), "has.tif", overviews=(2,))
    assert plan_overviews(QgsRasterLayer(has, "has"), PIXELS) is None
    masked = make_raster(noise(1, 1200, 1300), "masked.tif")
    dataset = gdal.Open(masked, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset = None
    assert plan_overviews(QgsRasterLayer(masked, "masked"), PIXELS) is None
    Path(layer.source() + ".ovr").write_text("somebody's")
    assert plan_overviews(layer, PIXELS) is None
    other = QgsRasterLayer(make_raster(noise(1, 1200, 1300), "other.tif"), "other")
    monkeypatch.setattr(overviews.os, "access", lambda *_: False)
    assert plan_overviews(other, PIXELS) is None
