"""Reading files by level and window."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.control import GroundControlPoint
from rasterio.windows import Window

from model.raster import geotiff_pyramid
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.rendering import Rendering, RenderingKind
from model.wire.errors import AskRasterError, InvalidQuestionError, RasterError
from model.wire.pyramid import Extent, PixelWindow, RasterDescription

REPOSITORY = Path(__file__).resolve().parents[3]


def noise(*shape: int, dtype: str = "uint8", seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, shape).astype(dtype)


def whole(pyramid: GeotiffPyramid, level: int) -> PixelWindow:
    size = pyramid.description.levels[level]
    return PixelWindow(0, 0, size.width, size.height)


def test_levels_are_the_files_overviews_and_their_pixels_are_the_overviews_pixels(write_geotiff):
    path = write_geotiff(noise(3, 3000, 4000), overviews=(2, 4, 8))
    with GeotiffPyramid(path) as pyramid:
        levels = pyramid.description.levels
        assert [(lv.width, lv.decimation, lv.overview) for lv in levels] == [
            (1000, 4, True),
            (2000, 2, True),
            (4000, 1, True),
        ]
        assert pyramid.description.warnings == ()
        for level, overview in ((0, 1), (1, 0)):
            rgb, valid = pyramid.read(level, PixelWindow(100, 200, 300, 150))
            with rasterio.open(path, overview_level=overview) as dataset:
                expected = dataset.read(window=Window(100, 200, 300, 150))
            np.testing.assert_array_equal(rgb, expected.transpose(1, 2, 0))
            assert valid.all()
        assert pyramid.pixels_read == 2 * 300 * 150


class TestOverviews:
    """The levels are the file's own, by whatever factors they were made."""

    @pytest.mark.parametrize(
        ("size", "factors"),
        [
            ((5000, 4000), (3, 9)),
            ((5000, 4000), (3, 7)),
            ((100, 20_000), (2, 4, 8, 16, 32)),
            ((20_000, 100), (2, 4, 8, 16, 32)),
            ((3, 20_000), (4, 32)),
            ((5001, 4003), (2, 5)),
        ],
    )
    def test_are_all_seen(self, write_geotiff, size, factors):
        path = write_geotiff(np.ones((1, size[1], size[0]), np.uint8), overviews=factors)
        with GeotiffPyramid(path) as pyramid:
            levels = pyramid.description.levels
            existing = [level for level in levels if level.overview]
            assert [level.decimation for level in existing] == [*sorted(factors)[::-1], 1]
            assert pyramid.description.warnings == ()
            pyramid.read(0, whole(pyramid, 0))
            assert pyramid.pixels_read == levels[0].width * levels[0].height

    def test_by_no_whole_factor(self, write_geotiff, tmp_path):
        """As a tool makes them that is told their size: 3,000 px, then 1,800 px."""
        ramp = np.repeat(np.arange(250, dtype=np.uint8), 12)[None, None, :].repeat(1000, 1)
        path = write_geotiff(ramp)
        pick = ((np.arange(1800) + 0.5) * 5 / 3).astype(int)
        shrunk = ramp[:, :600][..., pick]
        write_geotiff(shrunk, "raster.tif.ovr", crs=None, transform=None)
        with GeotiffPyramid(path, rendering=Rendering(RenderingKind.AS_IS, (1,))) as pyramid:
            levels = pyramid.description.levels
            assert [(lv.decimation, lv.overview) for lv in levels[-2:]] == [
                (pytest.approx(5 / 3), True),
                (1, True),
            ]
            rgb, _ = pyramid.read(len(levels) - 2, PixelWindow(700, 0, 900, 10))
        np.testing.assert_array_equal(rgb[..., 0], shrunk[0, :10, 700:1600])

    def test_that_only_some_bands_have_are_none(self, write_geotiff, tmp_path):
        """A mosaic whose bands are files of their own, some with overviews."""
        scene = noise(1, 1500, 2200)
        with_them = Path(write_geotiff(scene, "with.tif", overviews=(2, 4))).name
        without = Path(write_geotiff(scene, "without.tif")).name

        def of(*names: str) -> list[tuple[float, bool]]:
            bands = "".join(
                f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename '
                f'relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand>'
                '<SourceProperties RasterXSize="2200" RasterYSize="1500" DataType="Byte"/>'
                "</SimpleSource></VRTRasterBand>"
                for band, name in enumerate(names, 1)
            )
            path = tmp_path / "bands.vrt"
            path.write_text(
                f'<VRTDataset rasterXSize="2200" rasterYSize="1500">{bands}</VRTDataset>'
            )
            with GeotiffPyramid(str(path)) as pyramid:
                for level in range(len(pyramid.description.levels)):
                    rgb, _ = pyramid.read(level, whole(pyramid, level))
                    assert (rgb[..., 0] == rgb[..., 1]).all()
                return [(lv.decimation, lv.overview) for lv in pyramid.description.levels]

        assert of(with_them, with_them) == [(4, True), (2, True), (1, True)]
        assert of(with_them, without) == [(4, False), (2, False), (1, True)]
        assert of(without, with_them) == [(4, False), (2, False), (1, True)]


def test_reading_an_overview_touches_no_finer_pixels(write_geotiff):
    """Each level of this file holds another colour, so a level that is not its own would show."""
    path = write_geotiff(np.full((3, 2200, 2200), 40, np.uint8), overviews=(2, 4))
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.full((3, 2200, 2200), 20, np.uint8))
        dataset.build_overviews([2])
        dataset.write(np.full((3, 2200, 2200), 10, np.uint8))
    with GeotiffPyramid(path) as pyramid:
        seen = [np.unique(pyramid.read(level, whole(pyramid, level))[0]) for level in range(3)]
    assert [list(colours) for colours in seen] == [[40], [20], [10]]


def test_a_missing_level_is_the_mean_of_the_valid_pixels(write_geotiff):
    values = noise(3, 1500, 4600)
    values[:, 100:107, 200:209] = 0  # nodata that cuts through the squares
    with GeotiffPyramid(write_geotiff(values, nodata=0)) as pyramid:
        assert [(lv.decimation, lv.overview) for lv in pyramid.description.levels] == [
            (8, False),
            (4, False),
            (2, False),
            (1, True),
        ]
        rgb, valid = pyramid.read(1, PixelWindow(40, 20, 30, 25))
        assert pyramid.pixels_read == 120 * 100
    for row, column in np.ndindex(25, 30):
        square = values[:, 80 + 4 * row : 84 + 4 * row, 160 + 4 * column : 164 + 4 * column]
        there = (square != 0).all(0)
        assert valid[row, column] == there.any()
        if there.any():
            expected = np.floor(square[:, there].mean(1) + 0.5)
            np.testing.assert_array_equal(rgb[row, column], expected)


def test_a_missing_base_level_is_made_once_and_its_cost_is_said(write_geotiff):
    with GeotiffPyramid(write_geotiff(noise(3, 1500, 2000))) as pyramid:
        assert "3.0 million pixels" in pyramid.description.warnings[0]
        whole_base, _ = pyramid.read(0, PixelWindow(0, 0, 1000, 750))
        part, _ = pyramid.read(0, PixelWindow(224, 448, 224, 224))
        np.testing.assert_array_equal(part, whole_base[448:672, 224:448])
        part[:] = 0
        assert pyramid.read(0, PixelWindow(224, 448, 224, 224))[0].any()
        assert pyramid.pixels_read == 1500 * 2000


def test_a_gap_between_overviews_is_filled_from_the_next_finer_one(write_geotiff):
    path = write_geotiff(noise(3, 500, 8500), overviews=(2,))
    with GeotiffPyramid(path) as pyramid:
        levels = pyramid.description.levels
        assert [(lv.decimation, lv.overview) for lv in levels] == [
            (16, False), (8, False), (4, False), (2, True), (1, True),
        ]  # fmt: skip
        assert "lacks coarse overviews" in pyramid.description.warnings[0]
        pyramid.read(0, whole(pyramid, 0))
        assert pyramid.pixels_read == 4250 * 250


def test_averaging_block_by_block_changes_nothing(write_geotiff, monkeypatch):
    path = write_geotiff(noise(3, 1070, 2150), nodata=7)
    with GeotiffPyramid(path) as pyramid:
        at_once = pyramid.read(0, whole(pyramid, 0))
    monkeypatch.setattr(geotiff_pyramid, "BLOCK_PIXELS", 500)
    with GeotiffPyramid(path) as pyramid:
        in_blocks = pyramid.read(0, whole(pyramid, 0))
    np.testing.assert_array_equal(at_once[0], in_blocks[0])
    np.testing.assert_array_equal(at_once[1], in_blocks[1])


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_tile_by_tile_gives_the_same_pixels_as_all_at_once(write_geotiff, data):
    """Whatever the raster's size, its overviews and the region's place in them."""
    width, height = data.draw(
        st.tuples(st.integers(1, 90), st.integers(1059, 3200))
        | st.tuples(st.integers(1059, 3200), st.integers(1, 90))
        | st.tuples(st.integers(1, 9), st.integers(1, 9)),
        label="size",
    )
    overviews = data.draw(st.sampled_from([(), (2,), (2, 4, 8), (3,), (4,)]), label="overviews")
    overviews = tuple(factor for factor in overviews if factor < max(width, height))
    left = data.draw(st.integers(0, width - 1), label="left")
    top = data.draw(st.integers(0, height - 1), label="top")
    path = write_geotiff(noise(3, height, width), overviews=overviews, nodata=9)
    extent = Extent(
        500_000 + 2 * left, 4_000_000 - 2 * height, 500_000 + 2 * width, 4_000_000 - 2 * top
    )
    with GeotiffPyramid(path, extent) as pyramid:
        native = pyramid.description.levels[-1]
        assert (native.width, native.height) == (width - left, height - top)
        for index, level in enumerate(pyramid.description.levels):
            rgb, valid = pyramid.read(index, whole(pyramid, index))
            assert rgb.shape == (level.height, level.width, 3)
            side = 37
            for row in range(0, level.height, side):
                for column in range(0, level.width, side):
                    tile = np.s_[row : row + side, column : column + side]
                    window = PixelWindow(column, row, *reversed(valid[tile].shape))
                    tile_rgb, tile_valid = pyramid.read(index, window)
                    np.testing.assert_array_equal(tile_rgb, rgb[tile])
                    np.testing.assert_array_equal(tile_valid, valid[tile])


def test_an_overview_that_does_not_divide_the_raster_is_read_alike_whole_and_in_tiles(
    write_geotiff,
):
    """1,300 px are 433 times 3 and one more: the overview's pixels are a little smaller than 3."""
    with GeotiffPyramid(write_geotiff(noise(3, 20, 1300), overviews=(3,))) as pyramid:
        rgb, _ = pyramid.read(0, whole(pyramid, 0))
        for column in (0, 310, 330, 424):
            tile, _ = pyramid.read(0, PixelWindow(column, 0, 10, 7))
            np.testing.assert_array_equal(tile, rgb[:, column : column + 10])


class TestRegion:
    """An extent grows to whole native pixels; everything counts from its upper left one."""

    def test_grows_to_whole_pixels(self, write_geotiff):
        values = noise(3, 100, 100)
        extent = Extent(500_000 + 2 * 10.5, 4_000_000 - 2 * 40.1, 500_030, 4_000_000 - 2 * 20.9)
        with GeotiffPyramid(write_geotiff(values), extent) as pyramid:
            description = pyramid.description
            assert description.extent == (500_020, 3_999_918, 500_030, 3_999_960)
            assert description.transform == (500_020, 2, 0, 3_999_960, 0, -2)
            assert (description.width, description.height) == (100, 100)
            rgb, _ = pyramid.read(0, PixelWindow(0, 0, 5, 21))
        np.testing.assert_array_equal(rgb, values[:, 20:41, 10:15].transpose(1, 2, 0))

    def test_forgives_rounded_coordinates(self, write_geotiff):
        extent = Extent(500_020.000001, 3_999_919.999999, 500_040.000001, 3_999_980)
        with GeotiffPyramid(write_geotiff(noise(3, 100, 100)), extent) as pyramid:
            native = pyramid.description.levels[-1]
        assert (native.width, native.height) == (10, 30)

    def test_a_point_is_its_pixel(self, write_geotiff):
        point = Extent(500_021, 3_999_979, 500_021, 3_999_979)
        with GeotiffPyramid(write_geotiff(noise(3, 100, 100)), point) as pyramid:
            assert pyramid.description.extent == (500_020, 3_999_978, 500_022, 3_999_980)

    def test_is_cut_at_the_rasters_edge(self, write_geotiff):
        extent = Extent(0, 0, 500_010, 9_000_000)
        with GeotiffPyramid(write_geotiff(noise(3, 100, 100)), extent) as pyramid:
            assert pyramid.description.extent == (500_000, 3_999_800, 500_010, 4_000_000)

    @pytest.mark.parametrize(
        "extent",
        [
            Extent(0, 0, 1, 1),
            Extent(500_200, 3_999_800, 500_300, 4_000_000),  # shares only an edge
            Extent(500_100, 3_999_800, 500_000, 4_000_000),
            Extent(float("nan"), 0, 1, 1),
            Extent(float("-inf"), 0, 600_000, 4_000_000),
        ],
    )
    def test_outside_or_senseless_is_refused(self, write_geotiff, extent):
        with pytest.raises(InvalidQuestionError):
            GeotiffPyramid(write_geotiff(noise(3, 100, 100)), extent)

    def test_of_an_overview_begins_within_its_pixels(self, write_geotiff):
        """A level's pixel shows the overview's pixel in which its centre lies."""
        values = np.repeat(np.arange(250, dtype=np.uint8), 10)[None, None, :]
        path = write_geotiff(np.tile(values, (3, 20, 1)), overviews=(2,))
        extent = Extent(500_000 + 2 * 5, 3_999_960, 500_000 + 2 * 2500, 4_000_000)
        with GeotiffPyramid(path, extent) as pyramid:
            level = [lv.decimation for lv in pyramid.description.levels].index(2)
            rgb, _ = pyramid.read(level, PixelWindow(0, 0, 1247, 1))
        centres = 5 + 2 * (np.arange(1247) + 0.5)
        np.testing.assert_array_equal(rgb[0, :, 0], centres // 2 * 2 // 10)


class TestGeoreference:
    """Where the pixels are on the ground."""

    def test_of_a_rotated_raster_is_kept(self, write_geotiff):
        rotated = rasterio.Affine.translation(1000, 2000) @ rasterio.Affine.rotation(30)
        rotated @= rasterio.Affine.scale(2, -2)
        path = write_geotiff(noise(1, 300, 400), transform=rotated)
        with GeotiffPyramid(path) as pyramid:
            description = pyramid.description
        assert description.transform == pytest.approx(rotated.to_gdal())
        west, south, east, north = description.extent
        for column, row in ((0, 0), (400, 0), (0, 300), (400, 300)):
            x, y = rotated @ (column, row)
            assert west - 1e-6 <= x <= east + 1e-6
            assert south - 1e-6 <= y <= north + 1e-6

    def test_of_an_extent_on_a_rotated_raster_holds_all_its_ground(self, write_geotiff):
        rotated = rasterio.Affine.translation(1000, 2000) @ rasterio.Affine.rotation(30)
        path = write_geotiff(noise(1, 300, 400), transform=rotated)
        x, y = rotated @ (200.5, 150.5)
        with GeotiffPyramid(path, Extent(x - 9, y - 9, x + 9, y + 9)) as pyramid:
            transform, native = pyramid.description.transform, pyramid.description.levels[-1]
        for corner in ((x - 9, y - 9), (x - 9, y + 9), (x + 9, y - 9), (x + 9, y + 9)):
            column, row = transform.inverse(*corner)
            assert -1e-6 <= column <= native.width + 1e-6
            assert -1e-6 <= row <= native.height + 1e-6
        assert native.width == native.height == pytest.approx(26, abs=1)

    def test_by_ground_control_points(self, write_geotiff):
        path = write_geotiff(noise(3, 100, 200), crs=None, transform=None)
        corners = ((0, 0), (0, 200), (100, 0), (100, 200))
        points = [
            GroundControlPoint(
                row, column, 500_000 + 3 * column + row, 4_000_000 - 3 * row + column
            )
            for row, column in corners
        ]
        with rasterio.open(path, "r+") as dataset:
            dataset.gcps = (points, rasterio.CRS.from_epsg(32633))
        with GeotiffPyramid(path) as pyramid:
            assert pyramid.description.crs == "EPSG:32633"
            assert pyramid.description.transform == pytest.approx((500_000, 3, 1, 4_000_000, 1, -3))

    def test_missing_counts_pixels_downwards_as_qgis_does(self, write_geotiff):
        path = write_geotiff(noise(3, 100, 200), crs=None, transform=None)
        with GeotiffPyramid(path) as pyramid:
            assert pyramid.description.crs == ""
            assert pyramid.description.extent == (0, -100, 200, 0)
            assert pyramid.description.metres_per_pixel is None

    def test_in_a_crs_without_a_number_is_wkt(self, write_geotiff):
        crs = "+proj=laea +lat_0=10 +lon_0=20 +datum=WGS84"
        with GeotiffPyramid(write_geotiff(noise(3, 10, 10), crs=crs)) as pyramid:
            assert pyramid.description.crs.startswith("PROJCS[")
            assert rasterio.CRS.from_wkt(pyramid.description.crs) == rasterio.CRS.from_string(crs)

    @pytest.mark.parametrize(
        ("crs", "transform", "metres"),
        [
            ("EPSG:32633", (2.0, 0.0, 500_000, 0.0, -2.0, 4_000_000), 2.0),
            ("EPSG:3857", (2.0, 0.0, 0, 0.0, -2.0, 8_399_737), 1.0),  # at 60 degrees north
            ("EPSG:4326", (1e-5, 0, 179.9999, 0, -1e-5, 60.0), 1.11 * 0.5**0.5),
            ("EPSG:2263", (10.0, 0.0, 980_000, 0.0, -10.0, 190_000), 3.048),  # feet
            (None, (2.0, 0.0, 0.0, 0.0, -2.0, 0.0), None),
        ],
    )
    def test_ground_resolution(self, write_geotiff, crs, transform, metres):
        path = write_geotiff(noise(3, 20, 20), crs=crs, transform=rasterio.Affine(*transform))
        with GeotiffPyramid(path) as pyramid:
            found = pyramid.description.metres_per_pixel
        assert found == (metres and pytest.approx(metres, rel=0.005))


def test_the_description_survives_json(write_geotiff):
    with GeotiffPyramid(write_geotiff(noise(3, 50, 2500))) as pyramid:
        description = pyramid.description
    assert RasterDescription.from_json(description.to_json()) == description


def test_the_fingerprint_changes_with_file_region_and_rendering(write_geotiff):
    def fingerprint(*arguments) -> str:
        with GeotiffPyramid(path, *arguments) as pyramid:
            return pyramid.description.fingerprint

    path = write_geotiff(noise(3, 50, 50))
    first = fingerprint()
    assert first == fingerprint()
    region = fingerprint(Extent(500_000, 3_999_950, 500_050, 4_000_000))
    rendering = fingerprint(None, Rendering(RenderingKind.AS_IS, (3, 2, 1)))
    path = write_geotiff(noise(3, 50, 50, seed=1))
    os.utime(path, ns=(1, 1))
    assert len({first, region, rendering, fingerprint()}) == 4


class TestBadInput:
    """Every failure is typed and names the file, and the window if there is one."""

    def test_missing_file(self):
        with pytest.raises(RasterError, match="/no/such.tif could not be opened"):
            GeotiffPyramid("/no/such.tif")

    def test_no_raster(self, tmp_path):
        (tmp_path / "notes.tif").write_text("not a raster")
        with pytest.raises(RasterError, match=r"notes\.tif could not be opened"):
            GeotiffPyramid(str(tmp_path / "notes.tif"))

    def test_truncated_file(self, write_geotiff):
        path = write_geotiff(noise(3, 500, 500), compress="deflate")
        os.truncate(path, os.path.getsize(path) // 2)
        with pytest.raises(RasterError, match=r"raster\.tif"):
            with GeotiffPyramid(path) as pyramid:
                pyramid.read(0, whole(pyramid, 0))

    def test_file_that_breaks_while_it_is_read(self, write_geotiff):
        path = write_geotiff(noise(3, 3000, 3000), overviews=(2, 4), compress="deflate")
        with GeotiffPyramid(path) as pyramid:
            os.truncate(path, 20_000)
            with pytest.raises(RasterError, match=r"raster\.tif could not be read at level 2, col"):
                pyramid.read(2, PixelWindow(2500, 2500, 100, 100))

    def test_file_that_disappears_between_two_levels(self, write_geotiff):
        path = write_geotiff(noise(3, 3000, 3000), overviews=(2, 4))
        with GeotiffPyramid(path) as pyramid:
            os.remove(path)
            with pytest.raises(RasterError, match="could not be read at level 0"):
                pyramid.read(0, PixelWindow(0, 0, 10, 10))

    @pytest.mark.parametrize(
        ("level", "window"),
        [
            (0, PixelWindow(0, 0, 11, 10)),
            (0, PixelWindow(-1, 0, 5, 5)),
            (0, PixelWindow(0, 0, 0, 5)),
            (1, PixelWindow(0, 0, 5, 5)),
            (-1, PixelWindow(0, 0, 5, 5)),
        ],
    )
    def test_window_that_is_not_in_the_level(self, write_geotiff, level, window):
        with GeotiffPyramid(write_geotiff(noise(3, 10, 10))) as pyramid:
            with pytest.raises(RasterError, match="has no pixels at level"):
                pyramid.read(level, window)

    def test_complex_values(self, write_geotiff):
        with pytest.raises(RasterError, match="no bands that can be shown"):
            GeotiffPyramid(write_geotiff(noise(1, 10, 10, dtype="complex64")))

    def test_rendering_with_a_band_that_is_not_there(self, write_geotiff):
        with pytest.raises(RasterError, match="lacks a band"):
            path = write_geotiff(noise(3, 10, 10))
            GeotiffPyramid(path, rendering=Rendering(RenderingKind.AS_IS, (4, 2, 1)))


MEASURE = """
    import resource, sys
    from model.raster.geotiff_pyramid import GeotiffPyramid
    from model.wire.pyramid import PixelWindow

    pyramid = GeotiffPyramid(sys.argv[1])
    base = pyramid.description.levels[0]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rgb, valid = pyramid.read(0, PixelWindow(0, 0, base.width, base.height))
    pyramid.read(1, PixelWindow(0, 0, 448, 448))
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="counts memory as Unix does")
def test_memory_stays_bounded_without_overviews(tmp_path):
    """A stripped raster of 1.2 GB, read at its base level in another process."""
    path, side = str(tmp_path / "strips.tif"), 20_000
    profile = {"width": side, "height": side, "count": 3, "dtype": "uint8"}
    profile |= {"compress": "deflate", "zlevel": 1, "interleave": "pixel", "blockysize": 8}
    strip = np.zeros((3, 2000, side), np.uint8)
    strip[:, :, ::100] = 200
    with rasterio.open(path, "w", driver="GTiff", **profile) as dataset:
        for row in range(0, side, 2000):
            dataset.write(strip, window=Window(0, row, side, 2000))
    measured = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURE), path],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(measured.stdout) < 400 * 2**20


def test_every_real_raster_is_read_at_every_level(real_rasters):
    """The share of valid pixels by file, or the error."""
    read = {}
    for path in real_rasters.rglob("*"):
        if path.suffix not in {".tif", ".jp2", ".vrt"}:
            continue
        try:
            with GeotiffPyramid(str(path)) as pyramid:
                for level in range(len(pyramid.description.levels)):
                    _, valid = pyramid.read(level, whole(pyramid, level))
                read[path.name] = float(valid.mean())
        except AskRasterError as error:
            read[path.name] = type(error)
    assert read.pop("torn.tif") is RasterError
    assert read.pop("nothing_valid.tif") == 0
    assert 0.4 < read.pop("ndvi.tif") < 0.6
    full = {"naip.tif", "globe.tif", "turned.tif", "turned_no_crs.tif", "landsat8_B4.jp2"}
    assert {name for name, share in read.items() if share == 1} == full
    assert all(share > 0.9 for share in read.values()), read
