"""The pyramid gives the pixels that the analyst sees, from the levels that the raster has."""

from __future__ import annotations

import os
import threading
import zipfile

import numpy as np
import pytest
from askraster.model.wire.errors import CancelledError, InvalidQuestionError, RasterError
from askraster.model.wire.pyramid import Extent, PixelWindow
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from layer_pixels import map_of, read
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt import sip

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_levels_are_the_rasters_own_overviews_and_read_exactly_them(make_raster, noise):
    path = make_raster(noise(3, 2500, 4100), overviews=(2, 4, 8))
    pyramid = LayerPyramid(QgsRasterLayer(path, "noise"))
    levels = pyramid.description.levels
    assert [(v.width, v.height, v.decimation, v.overview) for v in levels] == [
        (1025, 625, 4.0, True),
        (2050, 1250, 2.0, True),
        (4100, 2500, 1.0, True),
    ]
    dataset = gdal.Open(path)
    for level, overview in ((0, 1), (1, 0), (2, None)):
        window = PixelWindow(100, 200, 301, 157)
        expected = np.stack(
            [
                (band if overview is None else band.GetOverview(overview)).ReadAsArray(*window)
                for band in (dataset.GetRasterBand(n) for n in (1, 2, 3))
            ],
            axis=-1,
        )
        pixels = read(pyramid, level, window)
        assert (pixels[..., :3] == expected).all()
        assert (pixels[..., 3] == 255).all()


def test_an_extent_is_snapped_outward_to_pixels_and_reads_count_from_it(make_raster, noise):
    pixels = noise(3, 300, 400)
    layer = QgsRasterLayer(make_raster(pixels), "noise")
    pyramid = LayerPyramid(layer, Extent(500010.4, 4999780.5, 500060.2, 4999989.9))
    description = pyramid.description
    assert description.extent == Extent(500010, 4999780, 500061, 4999990)
    assert (description.levels[-1].width, description.levels[-1].height) == (51, 210)
    assert (description.width, description.height) == (400, 300)
    assert (read(pyramid, -1)[..., :3] == pixels[:, 10:220, 10:61].transpose(1, 2, 0)).all()


def test_an_extent_on_the_pixels_edges_takes_no_pixel_more(make_raster, noise):
    layer = QgsRasterLayer(
        make_raster(noise(1, 30, 30), transform=(500000, 0.1, 0, 5000000, 0, -0.1)), "fine"
    )
    pyramid = LayerPyramid(layer, QgsRectangle(500000.3, 4999999.1, 500000.7, 4999999.4))
    assert (pyramid.description.levels[-1].width, pyramid.description.levels[-1].height) == (4, 3)


def test_levels_below_the_overviews_are_made_and_their_cost_is_said(make_raster):
    layer = QgsRasterLayer(make_raster(np.zeros((1, 5000, 5000), np.uint8)), "plain")
    description = LayerPyramid(layer).description
    assert [(v.decimation, v.overview) for v in description.levels] == [
        (8.0, False),
        (4.0, False),
        (2.0, False),
        (1.0, True),
    ]
    (warning,) = description.warnings
    assert "25 million pixels" in warning and "overviews" in warning


def test_a_missing_level_is_the_mean_of_the_finer_ones_valid_pixels(make_raster, noise):
    values = noise(3, 2300, 2500)
    values[:, 100:104, 200:300] = 0
    layer = QgsRasterLayer(make_raster(values, nodata=0), "noise")
    pyramid = LayerPyramid(layer)
    assert pyramid.description.levels[0].decimation == 4.0
    window = PixelWindow(40, 20, 585, 555)  # to the edge
    mean = read(pyramid, 0, window)
    native = values[:, 80:2300, 160:2500].astype(float)
    valid = np.broadcast_to((native > 0).all(axis=0), native.shape)
    squares = (3, 555, 4, 585, 4)
    counts = valid.reshape(squares).sum(axis=(2, 4))
    sums = np.where(valid, native, 0).reshape(squares).sum(axis=(2, 4))
    expected = (sums / np.maximum(counts, 1)).transpose(1, 2, 0)
    assert ((mean[..., 3] > 0) == (counts[0] > 0)).all()
    assert np.abs(mean[..., :3] - expected).max() <= 1.0
    assert not mean[5, 10:35, 3].any()


def test_overviews_spare_the_warning(make_raster):
    path = make_raster(np.zeros((1, 5000, 5000), np.uint8), overviews=(2, 4, 8))
    assert LayerPyramid(QgsRasterLayer(path, "plain")).description.warnings == ()


def test_pixels_equal_the_map_that_qgis_draws(make_raster, noise):
    """16 bits, stretched, with nodata: through the layer's own renderer."""
    values = np.maximum(noise(3, 256, 320, "uint16"), 1)
    values[:, 40:90, 100:200] = 0
    layer = QgsRasterLayer(make_raster(values, nodata=0), "sixteen bits")
    drawn = map_of(layer, layer.extent(), 320, 256)
    pixels = read(LayerPyramid(layer), -1)
    valid = pixels[..., 3] > 0
    assert not valid[40:90, 100:200].any()
    assert valid.sum() == 320 * 256 - 50 * 100
    assert (pixels == drawn)[valid].all()
    assert len(np.unique(pixels[valid])) > 200


def test_alpha_nan_and_brightness_are_seen_as_they_are_drawn(make_raster):
    values = np.linspace(0, 1, 64 * 64, dtype=np.float32).reshape(1, 64, 64).copy()
    values[0, :8] = np.nan
    layer = QgsRasterLayer(make_raster(values, nodata=float("nan")), "float")
    layer.brightnessFilter().setBrightness(40)
    pixels = read(LayerPyramid(layer), -1)
    assert not pixels[:8, :, 3].any()
    assert (pixels[8:] == map_of(layer, layer.extent(), 64, 64)[8:]).all()

    bands = np.full((4, 64, 64), 200, np.uint8)
    bands[3] = np.where(np.arange(64) < 32, 0, 255)
    layer = QgsRasterLayer(make_raster(bands, "alpha.tif", alpha=True), "alpha")
    pixels = read(LayerPyramid(layer), -1)
    assert not pixels[:, :32, 3].any()
    assert (pixels[:, 32:] == (200, 200, 200, 255)).all()


def test_a_stretch_that_follows_the_canvas_is_frozen(make_raster):
    """With min/max of the 'updated canvas' QGIS would stretch every tile for itself."""
    ramp = np.tile(np.arange(0, 512, dtype=np.uint16) * 100, (1, 64, 1))
    layer = QgsRasterLayer(make_raster(ramp), "ramp")
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    layer.setRenderer(renderer)
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.MinMax)
    origin.setExtent(QgsRasterMinMaxOrigin.UpdatedCanvas)
    renderer.setMinMaxOrigin(origin)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.StretchToMinimumMaximum, QgsRasterMinMaxOrigin.MinMax
    )
    before = layer.renderer().contrastEnhancement().maximumValue()
    pyramid = LayerPyramid(layer)
    whole = read(pyramid, -1)
    tile = read(pyramid, -1, (128, 0, 64, 64))
    assert (whole[:, 128:192] == tile).all()
    assert layer.renderer().minMaxOrigin().extent() == QgsRasterMinMaxOrigin.UpdatedCanvas
    assert layer.renderer().contrastEnhancement().maximumValue() == before


def test_what_the_analyst_changes_afterwards_does_not_reach_the_pyramid(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(3, 64, 64)), "noise")
    pyramid = LayerPyramid(layer)
    before = read(pyramid, -1)
    layer.renderer().setOpacity(0.0)
    layer.brightnessFilter().setBrightness(200)
    assert (read(pyramid, -1) == before).all()


def test_oversampling_does_not_leave_the_overview(make_raster):
    """A smooth zoomed-out resampling would read the next finer overview, four times the pixels."""
    path = make_raster(np.zeros((1, 4096, 4096), np.uint8), overviews=(2, 4))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).GetOverview(1).WriteArray(np.full((1024, 1024), 77, np.uint8))
    dataset = None
    layer = QgsRasterLayer(path, "marked")
    layer.renderer().setContrastEnhancement(None)
    from qgis.core import QgsBilinearRasterResampler

    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setMaxOversampling(2.0)
    pixels = read(LayerPyramid(layer), 0, (10, 10, 100, 100))
    assert (pixels[..., 0] == 77).all()


def test_the_last_pixels_of_odd_sizes_are_there(make_raster, noise):
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 2049, 2051), overviews=(2,)), "odd"))
    assert pyramid.description.levels[0].width == 1026
    assert (read(pyramid, 0)[..., 3] > 0).all()
    assert (read(pyramid, 1)[..., 3] > 0).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (20000, 3)])
def test_odd_shapes_read_at_every_level(make_raster, noise, shape):
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, *shape)), "shape"))
    for level in range(len(pyramid.description.levels)):
        assert (read(pyramid, level)[..., 3] > 0).any()


def test_a_rotated_raster_is_valid_where_it_is_and_nowhere_else(make_raster):
    """QGIS fills the corners of its north-up grid with zeros that count as valid."""
    angle = np.radians(30)
    cosine, sine = np.cos(angle), np.sin(angle)
    transform = (500000, cosine, sine, 5000000, sine, -cosine)
    path = make_raster(np.full((1, 300, 400), 200, np.uint8), transform=transform)
    layer = QgsRasterLayer(path, "rotated")
    layer.renderer().setContrastEnhancement(None)
    pyramid = LayerPyramid(layer)
    pixels = read(pyramid, -1)
    valid = pixels[..., 3] > 0
    assert (pixels[valid][:, 0] == 200).mean() > 0.99
    area = pyramid.description.transform.b * -pyramid.description.transform.f
    assert valid.sum() * area == pytest.approx(400 * 300, rel=0.01)
    # A point well inside, and the corner of the grid outside.
    inside = pyramid.description.transform.inverse(
        500000 + 200 * cosine + 150 * sine, 5000000 + 200 * sine - 150 * cosine
    )
    assert valid[int(inside[1]), int(inside[0])]
    assert not valid[0, 0]


def test_a_mask_leaves_only_its_polygon(make_raster):
    layer = QgsRasterLayer(make_raster(np.full((3, 100, 100), 90, np.uint8)), "grey")
    triangle = QgsGeometry.fromWkt(
        "Polygon((500000 4999900, 500100 4999900, 500000 5000000, 500000 4999900))"
    )
    valid = read(LayerPyramid(layer, triangle.boundingBox(), triangle), -1)[..., 3] > 0
    assert valid[90, 5] and not valid[5, 90]
    assert valid.sum() == pytest.approx(5000, rel=0.02)


def test_without_a_crs_there_is_none(make_raster):
    path = make_raster(np.zeros((1, 20, 20), np.uint8), epsg=None, transform=None)
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    description = LayerPyramid(QgsRasterLayer(path, "plain", "gdal", options)).description
    assert description.crs == ""
    assert description.metres_per_pixel is None
    assert (description.levels[-1].width, description.levels[-1].height) == (20, 20)


def test_the_crs_is_named_or_spelled_out(make_raster):
    layer = QgsRasterLayer(make_raster(np.zeros((1, 20, 20), np.uint8)), "utm")
    assert LayerPyramid(layer).description.crs == "EPSG:32633"
    layer.setCrs(QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=10 +lon_0=3"))
    assert "Lambert Azimuthal" in LayerPyramid(layer).description.crs


def test_ground_resolution_is_in_metres_whatever_the_crs(make_raster):
    pixels = np.zeros((1, 20, 20), np.uint8)
    utm = QgsRasterLayer(make_raster(pixels), "utm")
    assert LayerPyramid(utm).description.metres_per_pixel == pytest.approx(1.0, rel=0.01)
    at_60_north = (10.0, 0.001, 0, 60.0, 0, -0.001)
    degrees = QgsRasterLayer(make_raster(pixels, "d.tif", 4326, at_60_north), "degrees")
    expected = 111_200 * 0.001 * np.sqrt(np.cos(np.radians(60)))
    assert LayerPyramid(degrees).description.metres_per_pixel == pytest.approx(expected, rel=0.01)


def test_the_fingerprint_follows_the_style_the_file_and_the_region(make_raster, noise):
    path = make_raster(noise(3, 64, 64))
    layer = QgsRasterLayer(path, "noise")

    def fingerprint(extent=None):
        return LayerPyramid(layer, extent).description.fingerprint

    first = fingerprint()
    assert fingerprint() == first
    assert fingerprint(Extent(500000, 4999970, 500030, 5000000)) != first
    layer.brightnessFilter().setBrightness(20)
    styled = fingerprint()
    assert styled != first
    os.utime(path, (1, 1))
    assert fingerprint() != styled


def test_the_recipe_gives_the_same_pixels_again(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(3, 64, 64, "uint16")), "noise")
    layer.brightnessFilter().setContrast(30)
    pyramid = LayerPyramid(layer)
    recipe = pyramid.recipe()

    from qgis.core import QgsMapLayerStyle

    again = QgsRasterLayer(recipe["source"], "again", recipe["provider"])
    QgsMapLayerStyle(recipe["style"]).writeToLayer(again)
    assert (read(LayerPyramid(again), -1) == read(pyramid, -1)).all()


def test_the_recipe_keeps_no_password():
    source = "type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}&username=me&password=secret&zmax=3"
    layer = QgsRasterLayer(source, "web", "wms")
    assert "secret" not in str(LayerPyramid(layer).recipe())


def test_it_reads_in_a_worker_thread(make_raster, noise):
    pixels = noise(3, 500, 500)
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(pixels), "noise"))
    found = []
    worker = threading.Thread(target=lambda: found.append(read(pyramid, -1)))
    worker.start()
    worker.join()
    assert (found[0][..., :3] == pixels.transpose(1, 2, 0)).all()


def test_an_extent_outside_or_empty_is_refused(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(1, 50, 50)), "noise")
    with pytest.raises(InvalidQuestionError, match="outside the layer 'noise'"):
        LayerPyramid(layer, Extent(0, 0, 10, 10))
    with pytest.raises(InvalidQuestionError, match="empty"):
        LayerPyramid(layer, Extent(500010, 4999980, 500010, 4999990))


def test_a_layer_that_has_left_is_refused(make_raster, noise):
    layer = QgsRasterLayer(make_raster(noise(1, 9, 9)), "harbour")
    sip.delete(layer)
    with pytest.raises(InvalidQuestionError, match="no longer in the project"):
        LayerPyramid(layer)


def test_what_is_no_raster_layer_is_refused(make_raster, noise):
    with pytest.raises(InvalidQuestionError, match="no raster layer"):
        LayerPyramid(None)
    path = make_raster(noise(1, 50, 50))
    layer = QgsRasterLayer(path, "gone")
    os.remove(path)
    with pytest.raises(RasterError, match="'gone' cannot be read"):
        LayerPyramid(layer)


def test_a_file_damaged_half_way_fails_at_the_damaged_window(make_raster, noise):
    path = make_raster(noise(1, 2048, 2048))
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        file.truncate(size * 3 // 4)
    pyramid = LayerPyramid(QgsRasterLayer(path, "half"))
    finest = len(pyramid.description.levels) - 1
    assert read(pyramid, finest, (0, 0, 256, 256)).any()
    with pytest.raises(RasterError, match=r"'half' could not .* level 2 of 2 .*rows 1900 to 2000"):
        read(pyramid, finest, (0, 1900, 256, 100))


def test_cancel_refuses_further_reads(make_raster, noise):
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 50, 50)), "noise"))
    pyramid.cancel()
    with pytest.raises(CancelledError):
        read(pyramid, -1)


def test_virtual_and_zipped_rasters_have_pixels_like_any_other(make_raster, noise, tmp_path):
    pixels = noise(1, 50, 60)
    path = make_raster(pixels)
    vrt = str(tmp_path / "virtual.vrt")
    gdal.BuildVRT(vrt, [path]).FlushCache()
    archive = str(tmp_path / "raster.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(path, "inside.tif")
    geopackage = str(tmp_path / "raster.gpkg")
    gdal.Translate(geopackage, path, format="GPKG").FlushCache()
    for source in (vrt, f"/vsizip/{archive}/inside.tif", geopackage):
        layer = QgsRasterLayer(source, "other")
        assert layer.isValid(), source
        layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
        assert (read(LayerPyramid(layer), -1)[..., 0] == pixels[0]).all(), source


def test_every_real_raster_reads_at_every_level_or_says_why(real_rasters):
    torn = []
    for path in real_rasters.rglob("*"):
        if path.suffix not in (".tif", ".jp2", ".vrt"):
            continue
        pyramid = LayerPyramid(QgsRasterLayer(str(path), path.name))
        for level in range(len(pyramid.description.levels)):
            try:
                pixels = read(pyramid, level)
            except RasterError:
                torn.append(path.name)
                continue
            assert pixels[..., 3].any() == (path.name != "nothing_valid.tif"), path.name
    assert set(torn) == {"torn.tif"}
