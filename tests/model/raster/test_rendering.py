"""From bands to what an analyst sees. `test_qgis_parity` holds the same against QGIS itself."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.rendering import Rendering, RenderingKind, default_rendering
from model.wire.pyramid import PixelWindow

RAMP = np.arange(256, dtype=np.uint8).reshape(1, 16, 16)


def drawn(path: str) -> tuple[np.ndarray, np.ndarray]:
    with GeotiffPyramid(path) as pyramid:
        native = pyramid.description.levels[-1]
        return pyramid.read(len(pyramid.description.levels) - 1, PixelWindow(0, 0, *_size(native)))


def default(path: str) -> Rendering:
    with rasterio.open(path) as dataset:
        return default_rendering(dataset)


class TestBands:
    """Which bands are shown, and how, when nobody has said."""

    @pytest.mark.parametrize(
        ("count", "bands"), [(1, (1,)), (2, (1, 2)), (3, (1, 2, 3)), (8, (1, 2, 3))]
    )
    def test_the_first_ones(self, write_geotiff, count, bands):
        path = write_geotiff(np.repeat(RAMP, count, 0), photometric="minisblack")
        assert default(path).bands == bands

    def test_in_the_order_of_their_own_colours(self, write_geotiff):
        colours = (ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined)
        path = write_geotiff(np.concatenate([RAMP * 0 + n for n in range(4)]), colours=colours)
        assert default(path).bands == (3, 2, 1)
        assert list(drawn(path)[0][0, 0]) == [2, 1, 0]

    def test_bytes_in_colour_are_shown_as_they_are(self, write_geotiff):
        values = np.concatenate([RAMP, RAMP[:, ::-1], RAMP // 2])
        path = write_geotiff(values)
        assert default(path).kind is RenderingKind.AS_IS
        rgb, valid = drawn(path)
        np.testing.assert_array_equal(rgb, values.transpose(1, 2, 0))
        assert valid.all()

    def test_two_bands_are_red_and_green(self, write_geotiff):
        rgb, _ = drawn(write_geotiff(np.concatenate([RAMP, RAMP[:, ::-1]])))
        np.testing.assert_array_equal(rgb[..., 0], RAMP[0])
        np.testing.assert_array_equal(rgb[..., 1], RAMP[0, ::-1])
        assert not rgb[..., 2].any()

    def test_one_band_of_bytes_is_stretched_from_lowest_to_highest(self, write_geotiff):
        path = write_geotiff(RAMP // 4 + 10)
        assert default(path).ranges == ((10, 73),)
        rgb, _ = drawn(path)
        assert (rgb.min(), rgb.max()) == (0, 255)
        assert (rgb == rgb[..., :1]).all()

    def test_other_types_are_cut_at_two_and_ninety_eight_percent(self, write_geotiff):
        values = np.arange(100 * 100, dtype=np.uint16).reshape(1, 100, 100)
        values[0, 50, 50] = 65_535  # a stray pixel spoils nothing
        ((low, high),) = default(write_geotiff(values)).ranges
        assert (low, high) == pytest.approx((200, 9800), abs=2)

    def test_the_cut_is_of_the_whole_raster_reduced(self, write_geotiff):
        values = np.linspace(0, 1, 3000, dtype=np.float32)[None, None, :].repeat(20, 1)
        ((low, high),) = default(write_geotiff(values)).ranges
        assert (low, high) == pytest.approx((0.02, 0.98), abs=0.002)


class TestNothingThere:
    """Pixels that are not shown: invalid, and black."""

    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    @pytest.mark.parametrize("fill", [-3.4e38, 3.4e38, -3.4028e38, 1e38])
    def test_fill_beside_the_nodata_value_spoils_no_stretch(self, write_geotiff, dtype, fill):
        values = np.linspace(10, 20, 10_000, dtype=dtype).reshape(1, 100, 100)
        values[0, :50] = fill
        path = write_geotiff(values, nodata=-3.4028234663852886e38)
        ((low, high),) = default(path).ranges
        assert 15 <= low < high <= 20
        _, valid = drawn(path)
        assert valid[50:].all()
        assert not valid[:50].any()

    def test_nodata_in_any_band_that_is_shown(self, write_geotiff):
        values = np.full((4, 4, 4), 100, np.uint8)
        values[0, 0], values[2, 1], values[3, 2] = 7, 7, 7
        rgb, valid = drawn(write_geotiff(values, nodata=7, photometric="minisblack"))
        np.testing.assert_array_equal(valid[:, 0], [False, False, True, True])
        assert not rgb[:2].any()
        assert (rgb[2:] == 100).all()

    @pytest.mark.parametrize("nodata", [-9999, 300, float("nan"), 0.5])
    def test_a_nodata_that_the_type_cannot_hold_hides_nothing(self, nodata):
        rendering = Rendering(RenderingKind.AS_IS, (1, 2, 3), nodata=(nodata,) * 3)
        _, valid = rendering.draw(np.repeat(RAMP, 3, 0), np.ones((16, 16), bool))
        assert valid.all()

    @pytest.mark.parametrize("nodata", [-3.4028234663852886e38, -1.7976931348623157e308, 1e-3])
    def test_a_nodata_of_float32_is_found_though_it_is_kept_as_a_double(self, nodata):
        with np.errstate(over="ignore"):
            values = np.array([[[nodata, 0, 1, 2]]]).astype(np.float32)
        rendering = Rendering(RenderingKind.STRETCH, (1,), ((0.0, 2.0),), (nodata,))
        _, valid = rendering.draw(values, np.ones((1, 4), bool))
        assert valid.tolist() == [[False, True, True, True]]

    def test_not_a_number_and_infinity(self, write_geotiff):
        values = np.full((1, 8, 8), 0.5, np.float32)
        values[0, 0, :4] = np.nan, np.inf, -np.inf, 0.25
        path = write_geotiff(values)
        ((low, high),) = default(path).ranges
        assert 0.25 <= low <= high == 0.5
        rgb, valid = drawn(path)
        assert valid[0, :5].tolist() == [False, False, False, True, True]
        assert not rgb[~valid].any()

    def test_transparency_by_an_alpha_band(self, write_geotiff):
        values = np.full((4, 4, 4), 100, np.uint8)
        values[3] = np.array([0, 1, 128, 255])
        colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
        path = write_geotiff(values, colours=colours)
        assert default(path).alpha_band == 4
        rgb, valid = drawn(path)
        assert valid[0].tolist() == [False, True, True, True]
        assert (rgb[valid] == 100).all()

    def test_grey_with_an_alpha_band(self, write_geotiff):
        values = np.concatenate([RAMP, RAMP * 0 + 255])
        values[1, 8:] = 0
        path = write_geotiff(values, alpha="yes")
        assert (default(path).bands, default(path).ranges) == ((1,), ((0, 127),))
        np.testing.assert_array_equal(drawn(path)[1], values[1] > 0)

    @pytest.mark.parametrize("overviews", [(), (2, 4)])
    def test_a_mask_at_every_level(self, write_geotiff, overviews):
        mask = np.zeros((1200, 1200), np.uint8)
        mask[:, 600:] = 255
        path = write_geotiff(np.full((3, 1200, 1200), 9, np.uint8), mask=mask, overviews=overviews)
        with GeotiffPyramid(path) as pyramid:
            for index, level in enumerate(pyramid.description.levels):
                rgb, valid = pyramid.read(index, PixelWindow(0, 0, *_size(level)))
                half = level.width // 2
                assert not valid[:, :half].any()
                assert valid[:, half:].all()
                assert not rgb[:, :half].any()
                assert (rgb[:, half:] == 9).all()

    def test_a_raster_of_nothing_but_nodata(self, write_geotiff):
        rgb, valid = drawn(write_geotiff(np.zeros((3, 9, 9), np.uint16), nodata=0))
        assert not valid.any()
        assert not rgb.any()


class TestPalette:
    """Values that stand for colours."""

    def test_colours_are_looked_up(self, write_geotiff):
        palette = {0: (1, 2, 3, 255), 1: (255, 0, 0, 255), 5: (0, 255, 0, 255)}
        values = np.array([[[0, 1, 5, 1]]], np.uint8)
        path = write_geotiff(values, palette=palette, nodata=0)
        assert default(path).kind is RenderingKind.PALETTE
        rgb, valid = drawn(path)
        assert rgb[0].tolist() == [[0, 0, 0], [255, 0, 0], [0, 255, 0], [255, 0, 0]]
        assert valid[0].tolist() == [False, True, True, True]

    def test_a_value_without_a_colour_is_not_there(self):
        palette = ((9, 9, 9, 255), (8, 8, 8, 0))
        rendering = Rendering(RenderingKind.PALETTE, (1,), palette=palette)
        rgb, valid = rendering.draw(np.array([[[0, 1, 2, 200]]], np.uint8), np.ones((1, 4), bool))
        assert valid.tolist() == [[True, False, False, False]]
        assert rgb[0].tolist() == [[9, 9, 9], [0, 0, 0], [0, 0, 0], [0, 0, 0]]

    def test_a_coarser_level_mixes_colours_and_not_numbers(self, write_geotiff):
        values = np.zeros((1, 1100, 1100), np.uint8)
        values[:, :, 1::2] = 2
        palette = {0: (0, 0, 0, 255), 1: (0, 255, 0, 255), 2: (100, 0, 200, 255)}
        with GeotiffPyramid(write_geotiff(values, palette=palette)) as pyramid:
            rgb, _ = pyramid.read(0, PixelWindow(0, 0, 550, 550))
        assert np.unique(rgb.reshape(-1, 3), axis=0).tolist() == [[50, 0, 100]]


class TestStretch:
    """The same arithmetic for every type."""

    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "float32", "float64"])
    def test_fractions_are_cut_off(self, dtype):
        values = np.arange(100, 201, dtype=dtype).reshape(1, 1, -1)
        rendering = Rendering(RenderingKind.STRETCH, (1,), ((110.0, 190.0),))
        rgb, _ = rendering.draw(values, np.ones((1, 101), bool))
        expected = [min(255, max(0, (v - 110) * 255 // 80)) for v in range(100, 201)]
        assert rgb[0, :, 1].tolist() == expected

    def test_large_windows_are_looked_up_and_no_different(self):
        values = np.random.default_rng(0).integers(0, 65_536, (1, 300, 300)).astype(np.uint16)
        rendering = Rendering(RenderingKind.STRETCH, (1,), ((123.4, 54_321.0),))
        drawn = np.ones((300, 300), bool)
        looked_up, _ = rendering.draw(values, drawn)
        computed, _ = rendering.draw(values.astype(np.float64), drawn)
        np.testing.assert_array_equal(looked_up, computed)

    def test_scale_and_offset_come_before_the_range(self, write_geotiff):
        values = np.arange(256, dtype=np.uint16).reshape(1, 16, 16)
        plain = default(write_geotiff(values, "plain.tif"))
        path = write_geotiff(values, "scaled.tif", scales=(0.1,), offsets=(-5.0,))
        scaled = default(path)
        assert scaled.ranges[0] == pytest.approx([v * 0.1 - 5 for v in plain.ranges[0]])

    def test_a_range_without_width_is_black(self):
        rendering = Rendering(RenderingKind.STRETCH, (1,), ((7.0, 7.0),))
        rgb, valid = rendering.draw(np.full((1, 2, 2), 7.0), np.ones((2, 2), bool))
        assert valid.all()
        assert not rgb.any()


def test_the_recipe_survives_json_and_gives_the_same_pixels(write_geotiff):
    values = np.random.default_rng(0).integers(0, 9000, (4, 50, 60)).astype(np.uint16)
    path = write_geotiff(values, nodata=17, photometric="minisblack")
    recipe = dataclasses.replace(default(path), bands=(4, 2, 1))
    again = Rendering.from_json(json.loads(json.dumps(recipe.to_json())))
    assert again == recipe
    window = PixelWindow(3, 4, 20, 30)
    with GeotiffPyramid(path, None, recipe) as one, GeotiffPyramid(path, None, again) as two:
        np.testing.assert_array_equal(one.read(0, window)[0], two.read(0, window)[0])


def _size(level) -> tuple[int, int]:
    return level.width, level.height
