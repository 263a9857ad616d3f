"""The copy gives the pixels that QGIS draws, whatever the analyst has set, and says when they
change."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from askraster.model.wire.errors import RasterError
from askraster.plugin.layers import frozen_layer
from askraster.plugin.layers.frozen_layer import FrozenLayer
from askraster.plugin.layers.layer_files import LayerFiles
from askraster.plugin.layers.provider_state import BandNoData, ProviderState
from askraster.plugin.layers.reuse_period import REUSE_SECONDS, ReusePeriods
from osgeo import gdal
from qgis.core import (
    QgsBilinearRasterResampler,
    QgsCoordinateReferenceSystem,
    QgsCubicRasterResampler,
    QgsHillshadeRenderer,
    QgsMapLayerStyle,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterTransparency,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

pytestmark = pytest.mark.usefixtures("qgis_app")

WIDTH, HEIGHT = 40, 30
VIRTUAL_GRID = f"&extent=500000,4999970,500040,5000000&width={WIDTH}&height={HEIGHT}"


def rgba(image):
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    values = image.constBits().asstring(image.width() * image.height() * 4)
    return np.frombuffer(values, np.uint8).reshape(image.height(), image.width(), 4)


def seen(layer):
    """What the model gets to see."""
    frozen = layer if isinstance(layer, FrozenLayer) else FrozenLayer(layer)
    # QGIS 3.44 crashes in a filter that changes colours where there is no feedback.
    block = frozen.drawn().block(1, frozen.extent, WIDTH, HEIGHT, QgsRasterBlockFeedback())
    return rgba(block.image())


def drawn(layer):
    """What QGIS puts on the map, pixel by pixel."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return rgba(job.renderedImage())


def same(first, second):
    """Equal where something is drawn, and nothing in the same places."""
    valid = first[..., 3] > 0
    return (valid == (second[..., 3] > 0)).all() and (first[valid] == second[valid]).all()


@pytest.fixture
def path(make_raster):
    """Three bands; its own no-data value is 0, which an eighth of each band has."""
    values = np.random.default_rng(3).integers(1, 250, (3, HEIGHT, WIDTH)).astype(np.uint8)
    values[:, :, :5] = 0
    values[:, 10:20, 10:30] = 77
    return make_raster(values, nodata=0)


def additional_no_data(layer):
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(77, 77)])


def ranges_of_no_data(layer):
    bounds = QgsRasterRange.BoundsType
    layer.dataProvider().setUserNoDataValue(
        1, [QgsRasterRange(10, 60, bounds.IncludeMin), QgsRasterRange(200, 240, bounds.Exclusive)]
    )


def open_ended_no_data(layer):
    layer.dataProvider().setUserNoDataValue(3, [QgsRasterRange(float("-inf"), 100)])


def source_no_data_unticked(layer):
    for band in (1, 2, 3):
        layer.dataProvider().setUseSourceNoDataValue(band, False)


def colour_of_no_data(layer):
    layer.renderer().setNodataColor(QColor(255, 0, 0))


def transparent_values(layer):
    transparency = QgsRasterTransparency()
    transparency.initializeTransparentPixelList(77, 77, 77)
    layer.renderer().setRasterTransparency(transparency)


def alpha_band(layer):
    layer.renderer().setAlphaBand(2)


def brightness(layer):
    layer.brightnessFilter().setBrightness(40)
    layer.brightnessFilter().setContrast(-20)
    layer.brightnessFilter().setGamma(1.4)


def hue(layer):
    layer.hueSaturationFilter().setSaturation(-60)
    layer.hueSaturationFilter().setInvertColors(True)
    layer.hueSaturationFilter().setColorizeOn(True)


def hillshade(layer):
    layer.setRenderer(QgsHillshadeRenderer(layer.dataProvider(), 1, 315, 45))


def grey(layer):
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 2))


def own_crs(layer):
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))


STATES = [
    additional_no_data,
    ranges_of_no_data,
    open_ended_no_data,
    source_no_data_unticked,
    colour_of_no_data,
    transparent_values,
    alpha_band,
    brightness,
    hue,
    hillshade,
    grey,
    own_crs,
]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_the_model_sees_what_qgis_draws(path, state):
    """As it is drawn, with another fingerprint; and the recipe gives it again."""
    layer = QgsRasterLayer(path, "layer")
    plain = FrozenLayer(layer)
    state(layer)
    frozen = FrozenLayer(layer)
    assert same(seen(frozen), drawn(layer))
    assert frozen.fingerprint() != plain.fingerprint()
    assert state is own_crs or not same(seen(frozen), seen(plain))

    recipe = frozen.recipe()
    again = QgsRasterLayer(recipe["source"], "again", recipe["provider"])
    again.setCrs(QgsCoordinateReferenceSystem(recipe["crs"]))
    QgsMapLayerStyle(recipe["style"]).writeToLayer(again)
    ProviderState.from_text(recipe["state"]).onto(again.dataProvider())
    assert same(seen(again), seen(frozen))
    assert FrozenLayer(again).fingerprint() == frozen.fingerprint()


def test_what_belongs_to_the_map_changes_no_pixel(path):
    """Opacity, blending, and a screen's resampling: the colours of a faint layer stay whole."""
    layer = QgsRasterLayer(path, "layer")
    before, fingerprint = seen(layer), FrozenLayer(layer).fingerprint()
    layer.setOpacity(0.03)
    assert same(seen(layer), before)
    assert FrozenLayer(layer).fingerprint() == fingerprint
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    layer.resampleFilter().setZoomedInResampler(QgsCubicRasterResampler())
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setMaxOversampling(4)
    layer.dataProvider().enableProviderResampling(True)
    assert same(seen(layer), before)
    assert layer.opacity() == pytest.approx(0.03)


def test_scale_and_offset_of_the_file_are_those_of_the_copy(make_raster):
    path = make_raster(np.arange(WIDTH * HEIGHT, dtype=np.uint16).reshape(1, HEIGHT, WIDTH))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(1000)
    dataset = None
    layer = QgsRasterLayer(path, "scaled")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1100, 1200)])
    assert same(seen(layer), drawn(layer))
    assert 0 < (seen(layer)[..., 3] > 0).mean() < 1


def test_open_options_and_what_lies_within_a_file_are_kept(make_raster, noise, tmp_path):
    path = make_raster(noise(3, HEIGHT * 2, WIDTH * 2), overviews=(2,))
    layer = QgsRasterLayer(f"{path}|option:OVERVIEW_LEVEL=0", "overview")
    assert layer.width() == WIDTH
    assert same(seen(layer), drawn(layer))
    assert FrozenLayer(layer).recipe()["source"] == layer.source()

    geopackage = str(tmp_path / "two.gpkg")
    for number, table in enumerate(("one", "two")):
        source = make_raster(np.full((3, HEIGHT, WIDTH), 50 + number, np.uint8), f"{table}.tif")
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"]
        gdal.Translate(geopackage, source, format="GPKG", creationOptions=options)
    layer = QgsRasterLayer(f"GPKG:{geopackage}:two", "two")
    assert layer.isValid()
    recipe = FrozenLayer(layer).recipe()
    assert same(seen(QgsRasterLayer(recipe["source"], "again")), seen(layer))
    assert (seen(layer)[..., 0] == 51).any()


def test_the_state_survives_as_text():
    state = ProviderState(((2, BandNoData(False, ((1.5, float("inf"), 3),))),), 96)
    assert ProviderState.from_text(state.to_text()) == state


# What the fingerprint notices


def write(path, value):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(band).WriteArray(np.full((HEIGHT, WIDTH), value, np.uint8))


@pytest.fixture
def sheet(make_raster):
    return Path(make_raster(np.full((1, HEIGHT, WIDTH), 9, np.uint8), "sheet.tif"))


@pytest.fixture
def nested(sheet, tmp_path):
    """A mosaic of a mosaic of the sheet."""
    inner, outer = str(tmp_path / "inner.vrt"), str(tmp_path / "outer.vrt")
    gdal.BuildVRT(inner, [str(sheet)]).FlushCache()
    gdal.BuildVRT(outer, [inner]).FlushCache()
    return outer


def rewritten(sheet):
    write(sheet, 200)


def rewritten_and_dated_back(sheet):
    before = os.stat(sheet)
    write(sheet, 200)
    os.utime(sheet, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert os.stat(sheet).st_size == before.st_size


def replaced_by_another_of_the_same_size_and_date(sheet):
    before = os.stat(sheet)
    other = shutil.copy(sheet, sheet.with_name("other.tif"))
    write(other, 200)
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    os.replace(other, sheet)


def given_external_overviews(sheet):
    dataset = gdal.Open(str(sheet))
    dataset.BuildOverviews("AVERAGE", [2])
    dataset = None
    assert sheet.with_name("sheet.tif.ovr").exists()


def given_a_mask(sheet):
    dataset = gdal.Open(str(sheet))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.zeros((HEIGHT, WIDTH), np.uint8))
    dataset = None
    assert sheet.with_name("sheet.tif.msk").exists()


def given_a_no_data_value_beside_it(sheet, value=9):
    dataset = gdal.Open(str(sheet))
    dataset.GetRasterBand(1).SetNoDataValue(value)
    dataset = None
    assert sheet.with_name("sheet.tif.aux.xml").exists()


def given_a_worldfile(sheet):
    sheet.with_name("sheet.tfw").write_text("2\n0\n0\n-2\n500001\n4999999\n")


def given_statistics(raster):
    """As QGIS writes them when it fits a stretch."""
    dataset = gdal.Open(str(raster))
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.GetRasterBand(1).GetDefaultHistogram(force=True)
    dataset = None


CHANGES = [
    rewritten,
    rewritten_and_dated_back,
    replaced_by_another_of_the_same_size_and_date,
    given_external_overviews,
    given_a_mask,
    given_a_no_data_value_beside_it,
    given_a_worldfile,
]


@pytest.mark.parametrize("behind", ["a file", "mosaics", "a virtual raster"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_question_after_a_change_of_files_finds_no_old_features(change, behind, sheet, nested):
    if behind == "a virtual raster":
        layer = virtual_raster(sheet)
    else:
        layer = QgsRasterLayer(str(sheet) if behind == "a file" else nested, "layer")
    assert layer.isValid()
    before = FrozenLayer(layer).fingerprint()
    assert FrozenLayer(layer).fingerprint() == before
    change(sheet)
    assert FrozenLayer(layer).fingerprint() != before


@pytest.mark.parametrize("behind", ["a file", "mosaics", "a virtual raster"])
def test_statistics_that_qgis_keeps_of_a_raster_are_no_change_of_it(behind, sheet, nested):
    """Else the second question about a layer would encode all of it again."""
    given_a_no_data_value_beside_it(sheet, 7)
    path = str(sheet) if behind == "a file" else nested
    layer = virtual_raster(sheet) if behind == "a virtual raster" else QgsRasterLayer(path, "layer")
    before, texts = FrozenLayer(layer).fingerprint(), written_beside(sheet)
    given_statistics(sheet)
    given_statistics(path)
    assert "STATISTICS_MEAN" in written_beside(sheet) != texts
    assert FrozenLayer(layer).fingerprint() == before
    given_a_no_data_value_beside_it(sheet, 9)
    assert FrozenLayer(layer).fingerprint() != before


def written_beside(sheet):
    return "".join(path.read_text() for path in sorted(sheet.parent.glob("*.[xv][mr][lt]")))


def virtual_raster(sheet):
    """Twice the sheet, computed as it is drawn."""
    return QgsRasterLayer(
        f'?crs=EPSG:32633{VIRTUAL_GRID}&formula="a@1"*2&a:provider=gdal&a:uri={sheet}',
        "virtual",
        "virtualraster",
    )


def test_the_pixels_behind_a_mosaic_are_read_anew(sheet, nested):
    layer = QgsRasterLayer(nested, "mosaic")
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    assert (seen(layer)[..., 0] == 9).all()
    replaced_by_another_of_the_same_size_and_date(sheet)
    assert (seen(layer)[..., 0] == 200).all()


def test_features_of_a_server_are_reused_for_a_while_from_the_first_question(monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr(frozen_layer, "_reuse_periods", ReusePeriods(lambda: clock[0]))
    layers = [
        QgsRasterLayer(f"type=xyz&url=http://127.0.0.1:1/{n}/{{z}}/{{x}}/{{y}}&zmax=3", "w", "wms")
        for n in (1, 2)
    ]

    def fingerprint(number=0):
        return FrozenLayer(layers[number]).fingerprint()

    for start in (1000.0, 1000.0 + REUSE_SECONDS, 7777777.7):
        clock[0] = start
        first = fingerprint()
        clock[0] += REUSE_SECONDS - 1
        assert fingerprint() == first
        other = fingerprint(1)
        clock[0] += 1
        assert fingerprint() != first
        assert fingerprint(1) == other  # it has a period of its own


def test_what_is_in_memory_or_too_much_to_look_at_is_reused_for_a_while(
    monkeypatch, make_raster, noise
):
    from askraster.model.wire import dataset_files

    clock = [0.0]
    monkeypatch.setattr(frozen_layer, "_reuse_periods", ReusePeriods(lambda: clock[0]))
    path = make_raster(noise(1, HEIGHT, WIDTH))
    gdal.Translate("/vsimem/kept.tif", path)
    for source in ("/vsimem/kept.tif", path):
        layer = QgsRasterLayer(source, "layer")
        first = FrozenLayer(layer).fingerprint()
        clock[0] += REUSE_SECONDS
        assert (FrozenLayer(layer).fingerprint() == first) == (source == path)
    monkeypatch.setattr(dataset_files, "MAX_SECONDS", -1)
    layer = QgsRasterLayer(path, "layer")
    first = FrozenLayer(layer).fingerprint()
    clock[0] += REUSE_SECONDS
    assert FrozenLayer(layer).fingerprint() != first
    gdal.Unlink("/vsimem/kept.tif")


@pytest.mark.parametrize(
    ("second", "complete"),
    [
        ("b:provider=gdal&b:uri={sheet}", True),
        ("b:provider=wms&b:uri=type%3Dxyz%26url%3Dhttp://127.0.0.1:1/", False),
        ("b:provider=gdal&b:uri=/vsicurl/http://127.0.0.1:1/a.tif", False),
    ],
)
def test_a_virtual_raster_is_as_well_known_as_all_of_its_inputs(sheet, second, complete):
    formula = f'&formula="a@1"%2B"b@1"&a:provider=gdal&a:uri={sheet}&' + second.format(sheet=sheet)
    layer = QgsRasterLayer(f"?crs=EPSG:32633{VIRTUAL_GRID}{formula}", "both", "virtualraster")
    assert LayerFiles(layer, "both").complete == complete


# What is refused before a model runs


def test_a_mosaic_with_a_missing_file_names_it(sheet, nested):
    layer = QgsRasterLayer(nested, "harbour")
    sheet.unlink()
    for again in (layer, QgsRasterLayer(nested, "harbour")):
        with pytest.raises(RasterError) as raised:
            FrozenLayer(again)
        assert "'harbour'" in raised.value.message
        assert str(sheet) in raised.value.message
        assert raised.value.remedy


def test_a_virtual_raster_of_a_missing_file_names_it(sheet):
    layer = virtual_raster(sheet)
    sheet.unlink()
    with pytest.raises(RasterError, match=r"sheet\.tif"):
        FrozenLayer(layer)


@pytest.mark.parametrize("adopt", [False, True])
def test_a_worker_that_lets_go_of_it_last_leaves_it_to_the_main_thread(make_raster, noise, adopt):
    deleted_by = []

    def note():
        deleted_by.append(threading.current_thread())

    held = [FrozenLayer(QgsRasterLayer(make_raster(noise(1, 50, 50))), adopt)]
    held[0]._layer.willBeDeleted.connect(note, Qt.ConnectionType.DirectConnection)
    worker = threading.Thread(target=held.clear)
    worker.start()
    worker.join()
    assert deleted_by == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert deleted_by == [threading.main_thread()]
