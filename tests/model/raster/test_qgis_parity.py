"""The engine alone draws what QGIS draws: the same file, the same recipe, the same pixels.

QGIS runs in its own Python, as a child process that draws for all of these tests.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from qgis_here import qgis_python

from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.rendering import Rendering, RenderingKind, default_rendering
from model.wire.pyramid import PixelWindow, RasterDescription, extent_of

QGIS_BLOCKS = Path(__file__).with_name("qgis_blocks.py")
QgisDraws = Callable[[list[dict[str, Any]]], list[tuple[np.ndarray, dict[str, Any]]]]
DEGREES = {"crs": "EPSG:4326", "transform": rasterio.Affine(1e-3, 0, 179.7, 0, -7e-4, -16.1)}


@pytest.fixture(scope="module")
def qgis(tmp_path_factory):
    """QGIS, waiting for requests; and where it writes what it has to say."""
    python = qgis_python()
    if python is None:
        pytest.skip("QGIS is not installed")
    said = tmp_path_factory.mktemp("qgis") / "said"
    with (
        said.open("w") as stderr,
        subprocess.Popen(
            [python, str(QGIS_BLOCKS)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "GDAL_PAM_ENABLED": "NO"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        ) as process,
    ):
        yield process, said
        process.stdin.close()
        assert process.wait(60) == 0, said.read_text()


@pytest.fixture
def qgis_draws(qgis) -> QgisDraws:
    """RGBA and the renderer's recipe for each request (see `qgis_blocks`)."""
    process, said = qgis

    def draw(requests):
        process.stdin.write(json.dumps(requests) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        assert line, said.read_text()
        recipes = json.loads(line)
        return [(np.load(r["output"]), recipe) for r, recipe in zip(requests, recipes, strict=True)]

    return draw


def request_for(description: RasterDescription, level: int, window: PixelWindow) -> dict[str, Any]:
    decimation = description.levels[level].decimation
    left, top = window.column * decimation, window.row * decimation
    bounds = (left, top, left + window.width * decimation, top + window.height * decimation)
    return {
        "path": description.path,
        "extent": list(extent_of(description.transform, bounds)),
        "width": window.width,
        "height": window.height,
        "output": f"{description.path}.{level}.{window.column}.{window.row}.npy",
    }


def with_recipe_of_qgis(path: str, recipe: dict[str, Any]) -> Rendering:
    """Our default, which must be of the same kind and bands, with QGIS's ranges."""
    with rasterio.open(path) as dataset:
        ours = default_rendering(dataset)
    assert (ours.kind.value, list(ours.bands)) == (recipe["kind"], recipe["bands"])
    return dataclasses.replace(ours, ranges=tuple(map(tuple, recipe["ranges"])))


@pytest.fixture
def assert_same_pixels(qgis_draws) -> Callable[[str, list[tuple[int, PixelWindow]]], Rendering]:
    """Bit for bit: colours where valid, and what is valid. Level -1 is the native one."""
    return functools.partial(compare, qgis_draws)


def compare(qgis_draws: QgisDraws, path: str, windows: list[tuple[int, PixelWindow]]) -> Rendering:
    with GeotiffPyramid(path) as pyramid:
        description = pyramid.description
    levels = range(len(description.levels))
    requests = [request_for(description, levels[level], window) for level, window in windows]
    answers = qgis_draws(requests)
    rendering = with_recipe_of_qgis(path, answers[0][1])
    with GeotiffPyramid(path, rendering=rendering) as pyramid:
        for (level, window), (rgba, _) in zip(windows, answers, strict=True):
            rgb, valid = pyramid.read(levels[level], window)
            np.testing.assert_array_equal(valid, rgba[..., 3] > 0)
            np.testing.assert_array_equal(rgb, rgba[..., :3] * valid[..., None])
            assert valid.any()
    return rendering


NATIVE = [(-1, PixelWindow(0, 0, 300, 200)), (-1, PixelWindow(37, 51, 113, 97))]


def values(dtype: str, high: float, bands: int = 3) -> np.ndarray:
    return (np.random.default_rng(0).random((bands, 200, 300)) * high).astype(dtype)


@pytest.mark.parametrize("bands", [1, 2, 3, 5])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "float32", "float64"])
def test_every_type_and_number_of_bands(assert_same_pixels, write_geotiff, dtype, bands):
    high = 255 if dtype == "uint8" else 30_000
    path = write_geotiff(values(dtype, high, bands), photometric="minisblack")
    rendering = assert_same_pixels(path, NATIVE)
    as_is = dtype == "uint8" and bands > 1
    assert rendering.kind is (RenderingKind.AS_IS if as_is else RenderingKind.STRETCH)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_nodata(assert_same_pixels, write_geotiff, dtype):
    scene = np.floor(values("float64", 40)).astype(dtype)
    assert_same_pixels(write_geotiff(scene, nodata=9), NATIVE)


def test_a_nodata_that_the_type_cannot_hold(assert_same_pixels, write_geotiff):
    """As other programs write it; GDAL's own interface refuses to."""
    path = write_geotiff(values("uint8", 255))
    virtual = Path(path).with_suffix(".vrt")
    rasterio.shutil.copy(path, virtual, driver="VRT")
    text = re.sub(
        r"(<VRTRasterBand [^>]*>)", r"\1<NoDataValue>-9999</NoDataValue>", virtual.read_text()
    )
    virtual.write_text(text)
    assert_same_pixels(str(virtual), NATIVE)


@pytest.mark.parametrize("bands", [1, 3])
def test_not_a_number_and_infinity(qgis_draws, write_geotiff, bands):
    """(Of several bands QGIS looks at red alone; to us a pixel that lacks any is not there.)"""
    scene = values("float32", 5, bands)
    scene[:, 10:20], scene[0, 30:40], scene[0, 50:60] = np.nan, np.inf, -np.inf
    with GeotiffPyramid(write_geotiff(scene)) as pyramid:
        ((rgba, _),) = qgis_draws([request_for(pyramid.description, 0, NATIVE[0][1])])
        _, valid = pyramid.read(0, NATIVE[0][1])
    np.testing.assert_array_equal(valid, rgba[..., 3] > 0)
    assert not valid[[15, 35, 55]].any()


def test_alpha_of_all_or_nothing(assert_same_pixels, write_geotiff):
    scene = values("uint8", 255, 4)
    scene[3] = np.where(scene[3] > 99, 255, 0)
    path = write_geotiff(scene, alpha="yes", photometric="rgb")
    assert assert_same_pixels(path, NATIVE).alpha_band == 4


def test_half_transparent_pixels_are_valid_and_keep_their_colour(qgis_draws, write_geotiff):
    """QGIS multiplies the colour by its opacity, so what it can give back is rounded."""
    scene = values("uint8", 255, 4)
    scene[3] = np.where(scene[3] > 99, 128, 0)
    path = write_geotiff(scene, alpha="yes", photometric="rgb")
    with GeotiffPyramid(path) as pyramid:
        ((rgba, _),) = qgis_draws([request_for(pyramid.description, 0, NATIVE[0][1])])
        rgb, valid = pyramid.read(0, NATIVE[0][1])
    np.testing.assert_array_equal(valid, rgba[..., 3] > 0)
    difference = np.abs(rgb[valid].astype(int) - rgba[..., :3][valid])
    assert difference.max() <= 3


def test_grey_with_alpha(assert_same_pixels, write_geotiff):
    scene = values("uint16", 9000, 2)
    scene[1] = np.where(scene[1] > 4000, 255, 0)
    assert_same_pixels(write_geotiff(scene, alpha="yes", photometric="minisblack"), NATIVE)


def test_an_internal_mask(assert_same_pixels, write_geotiff):
    mask = np.zeros((200, 300), np.uint8)
    mask[20:150, 40:222] = 255
    assert_same_pixels(write_geotiff(values("uint8", 255), mask=mask), NATIVE)


def test_a_mask_that_the_overviews_lack(assert_same_pixels, write_geotiff, tmp_path):
    """As overviews are that were made before the mask, or by a program that knows of none."""
    scene = np.full((3, 1100, 1800), 90, np.uint8)
    mask = np.zeros((1100, 1800), np.uint8)
    mask[201:903, 333:1412] = 255
    scene[:, mask == 0] = 0
    path = write_geotiff(scene, mask=mask)
    with rasterio.Env(TIFF_USE_OVR=True):
        write_geotiff(scene, "unmasked.tif", overviews=(2,))
    (tmp_path / "unmasked.tif.ovr").rename(f"{path}.ovr")
    assert_same_pixels(path, [(0, PixelWindow(0, 0, 900, 550))])
    with GeotiffPyramid(path) as pyramid:
        rgb, valid = pyramid.read(0, PixelWindow(0, 0, 900, 550))
        _, part = pyramid.read(0, PixelWindow(151, 90, 99, 77))
    assert valid.mean() == pytest.approx((mask > 0).mean(), abs=0.001)
    np.testing.assert_array_equal(part, valid[90:167, 151:250])


def test_a_palette(assert_same_pixels, write_geotiff):
    rng = np.random.default_rng(1)
    palette = {v: (*map(int, rng.integers(0, 256, 3)), 255) for v in range(256)}
    path = write_geotiff(values("uint8", 255, 1), palette=palette, nodata=3)
    assert assert_same_pixels(path, NATIVE).kind is RenderingKind.PALETTE


def test_scale_and_offset(assert_same_pixels, write_geotiff):
    scene = values("uint16", 9000)
    path = write_geotiff(scene, scales=(0.01, 0.02, 0.03), offsets=(-5, 0, 5), nodata=700)
    assert_same_pixels(path, NATIVE)


def test_degrees(assert_same_pixels, write_geotiff):
    assert_same_pixels(write_geotiff(values("uint16", 9000), **DEGREES), NATIVE)


def test_no_georeference(assert_same_pixels, write_geotiff):
    assert_same_pixels(write_geotiff(values("uint8", 255), crs=None, transform=None), NATIVE)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_overview_levels(assert_same_pixels, write_geotiff, dtype):
    scene = np.random.default_rng(0).integers(0, 250, (3, 2048, 4096)).astype(dtype)
    path = write_geotiff(scene, overviews=(2, 4), nodata=0)
    levels = {0: (1024, 512), 1: (2048, 1024), 2: (4096, 2048)}
    windows = [
        (level, PixelWindow(width // 4, height // 2, 224, 200))
        for level, (width, height) in levels.items()
    ]
    windows.append((0, PixelWindow(0, 0, 1024, 512)))
    assert_same_pixels(path, windows)


def test_a_stretch_that_follows_the_canvas_is_frozen_when_the_question_is_asked(
    qgis_draws, write_geotiff
):
    """Darker in the west: a tile's own stretch would make the west as bright as the east."""
    scene = (values("uint16", 1000) + np.linspace(0, 8000, 300)).astype(np.uint16)
    path = write_geotiff(scene)
    with GeotiffPyramid(path) as pyramid:
        request = request_for(pyramid.description, 0, PixelWindow(0, 0, 40, 200))
    ((rgba, recipe),) = qgis_draws([request | {"updated_canvas": True}])
    with GeotiffPyramid(path, rendering=with_recipe_of_qgis(path, recipe)) as pyramid:
        rgb, _ = pyramid.read(0, PixelWindow(0, 0, 40, 200))
    np.testing.assert_array_equal(rgb, rgba[..., :3])
    assert rgb.mean() < 60


@pytest.mark.parametrize(
    ("across", "down"),
    [
        ((2, 0), (0, 2)),  # rows from south to north
        ((-2, 0), (0, -2)),  # columns from east to west
        ((-2, 0), (0, 2)),  # half a turn
        ((0, 2), (2, 0)),  # on its side
        ((0, -2), (-2, 0)),
        ((0, -2), (2, 0)),  # a quarter turn
    ],
)
def test_north_is_up_however_the_rows_are_stored(
    assert_same_pixels, qgis_draws, write_geotiff, across, down
):
    scene = np.random.default_rng(0).integers(0, 250, (3, 1500, 2400)).astype(np.uint8)
    transform = rasterio.Affine(across[0], down[0], 500_000, across[1], down[1], 4_000_000)
    path = write_geotiff(scene, transform=transform, overviews=(2, 4), nodata=0)
    window = PixelWindow(30, 60, 211, 130)
    if across[0] < 0:
        with GeotiffPyramid(path) as pyramid:
            ((rgba, _),) = qgis_draws([request_for(pyramid.description, 2, window)])
        if not rgba[..., 3].any():
            pytest.skip("QGIS 3.40 draws nothing of columns that are stored from east to west")
    assert_same_pixels(path, [(0, window), (1, window), (2, window)])


def test_an_identity_transform_that_is_written_counts_rows_northward(
    assert_same_pixels, write_geotiff
):
    """(One that is not written at all counts them southward: see `test_no_georeference`.)"""
    path = write_geotiff(values("uint8", 255))
    virtual = Path(path).with_suffix(".vrt")
    rasterio.shutil.copy(path, virtual, driver="VRT")
    text = re.sub(
        "<GeoTransform>.*</GeoTransform>",
        "<GeoTransform>0, 1, 0, 0, 0, 1</GeoTransform>",
        virtual.read_text(),
    )
    virtual.write_text(text)
    assert_same_pixels(str(virtual), NATIVE)
    with GeotiffPyramid(str(virtual)) as pyramid:
        assert pyramid.description.transform == (0, 1, 0, 200, 0, -1)
        assert pyramid.description.crs == "EPSG:32633"


def test_a_crs_without_a_transform(assert_same_pixels, write_geotiff):
    assert_same_pixels(write_geotiff(values("uint8", 255), transform=None), NATIVE)


def test_a_rotated_raster_shows_the_same_ground(qgis_draws, write_geotiff):
    """QGIS resamples it to a grid of its own: the colours at the same places are compared."""
    blocks = np.random.default_rng(0).integers(0, 256, (3, 20, 30)).astype(np.uint8)
    rotated = rasterio.Affine.translation(500_000, 4_000_000) @ rasterio.Affine.rotation(25)
    rotated @= rasterio.Affine.scale(2, -2)
    path = write_geotiff(blocks.repeat(10, 1).repeat(10, 2), transform=rotated)
    with GeotiffPyramid(path) as pyramid:
        rgb, _ = pyramid.read(0, PixelWindow(0, 0, 300, 200))
        transform = pyramid.description.transform
    places = [(column, row) for column in range(5, 300, 40) for row in range(5, 200, 40)]
    requests = []
    for column, row in places:
        x, y = transform.apply(column, row)
        output = f"{path}.{column}.{row}.npy"
        extent = [x - 0.5, y - 0.5, x + 0.5, y + 0.5]
        requests.append({"path": path, "extent": extent, "width": 1, "height": 1, "output": output})
    for (column, row), (rgba, _) in zip(places, qgis_draws(requests), strict=True):
        assert rgba[0, 0].tolist() == [*rgb[row, column].tolist(), 255]


@pytest.mark.parametrize(
    ("name", "window"),
    [
        ("naip.tif", PixelWindow(20, 30, 100, 60)),
        ("naip_alpha.tif", PixelWindow(0, 0, 124, 70)),
        ("ndvi.tif", PixelWindow(10, 10, 80, 60)),
        ("landsat8/landsat8.vrt", PixelWindow(0, 0, 104, 96)),
        ("landsat8_B4.jp2", PixelWindow(30, 20, 90, 100)),
    ],
)
def test_real_rasters(assert_same_pixels, real_rasters, name, window):
    assert_same_pixels(str(real_rasters / name), [(-1, window)])


@pytest.mark.parametrize("name", ["globe.tif", "naip_jpeg_mask.tif"])
def test_real_rasters_in_jpeg(qgis_draws, real_rasters, name):
    """Two builds of GDAL decode JPEG a little differently, and that is all."""
    path, window = str(real_rasters / name), PixelWindow(10, 5, 40, 30)
    with GeotiffPyramid(path) as pyramid:
        for level in range(len(pyramid.description.levels)):
            ((rgba, _),) = qgis_draws([request_for(pyramid.description, level, window)])
            rgb, valid = pyramid.read(level, window)
            np.testing.assert_array_equal(valid, rgba[..., 3] > 0)
            assert np.abs(rgb.astype(int) - rgba[..., :3])[valid].mean() < 1
