"""Levels, tiles and windows, for rasters of any size."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.wire.pyramid import (
    Affine,
    Extent,
    RasterDescription,
    Tile,
    base_limit,
    decimation_of,
    extent_of,
    grid_size,
    native_bounds,
    region_levels,
    tile_window,
)

sides = st.one_of(st.integers(1, 3_000), st.integers(1, 2_000_000))
decimations = st.lists(st.integers(2, 512), max_size=8)
tile_sizes = st.sampled_from([56, 224, 336, 448, 1008])


@given(sides, sides, decimations)
def test_levels_go_from_the_base_to_native_in_small_steps(width, height, overviews):
    levels = region_levels(width, height, overviews)

    assert (levels[-1].width, levels[-1].height, levels[-1].decimation) == (width, height, 1)
    assert levels[-1].overview
    assert max(width, height) / levels[0].decimation <= base_limit()
    for coarser, finer in zip(levels, levels[1:], strict=False):
        assert 1 < coarser.decimation / finer.decimation <= 3
        assert max(width, height) / finer.decimation > base_limit(), "a base level too coarse"


odd_decimations = st.lists(
    st.sampled_from([1.01, 1.5, 2.0, 2.5, 3.0, 3.9999, 5.0, 7.0, 7.03, 9.0, 64.0]), max_size=8
)


@given(sides, sides, odd_decimations)
def test_whatever_levels_are_made_can_be_sent(width, height, overviews):
    levels = region_levels(width, height, overviews)
    extent = Extent(0, -height, width, 0)
    sent = RasterDescription(
        "a", "", 2**40, 2**40, "", Affine(0, 1, 0, 0, 0, -1), extent, levels, "f", None, ("slow",)
    )
    text = json.dumps(sent.to_json(), allow_nan=False)
    assert RasterDescription.from_json(json.loads(text)) == sent


@given(sides, sides, decimations)
def test_a_level_holds_the_whole_region_and_is_an_overview_only_if_the_file_has_it(
    width, height, overviews
):
    for level in region_levels(width, height, overviews):
        assert level.width == math.ceil(width / level.decimation) >= 1
        assert level.height == math.ceil(height / level.decimation) >= 1
        assert level.overview == (level.decimation in {1, *overviews})


@given(sides, sides, decimations)
def test_a_missing_level_is_a_whole_number_of_times_coarser_than_the_one_it_is_made_of(
    width, height, overviews
):
    levels = region_levels(width, height, overviews)
    for index, level in enumerate(levels):
        source = next(finer for finer in levels[index:] if finer.overview)
        assert (level.decimation / source.decimation).is_integer()


@given(sides, sides, decimations, tile_sizes)
def test_windows_tile_a_level_without_gap_or_overlap(width, height, overviews, tile_size):
    for index, level in enumerate(region_levels(width, height, overviews)):
        columns, rows = grid_size(level, tile_size)
        top_row = [tile_window(level, Tile(index, c, 0), tile_size) for c in range(columns)]
        left_column = [tile_window(level, Tile(index, 0, r), tile_size) for r in range(rows)]
        _assert_in_a_row([(w.column, w.width) for w in top_row], level.width, tile_size)
        _assert_in_a_row([(w.row, w.height) for w in left_column], level.height, tile_size)
        last = tile_window(level, Tile(index, columns - 1, rows - 1), tile_size)
        assert last == (top_row[-1].column, left_column[-1].row, *last[2:])
        assert last[2:] == (top_row[-1].width, left_column[-1].height)


@given(sides, sides, decimations, tile_sizes, st.data())
def test_a_tiles_ground_is_in_the_region_and_is_what_its_window_shows(
    width, height, overviews, tile_size, data
):
    levels = region_levels(width, height, overviews)
    index = data.draw(st.integers(0, len(levels) - 1))
    columns, rows = grid_size(levels[index], tile_size)
    tile = Tile(index, data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1)))

    left, top, right, bottom = native_bounds(levels, tile, tile_size)
    window = tile_window(levels[index], tile, tile_size)

    decimation = levels[index].decimation
    assert (left, top) == (window.column * decimation, window.row * decimation)
    assert right == min((window.column + window.width) * decimation, width) > left
    assert bottom == min((window.row + window.height) * decimation, height) > top


coefficients = st.floats(-1000, 1000)
small = st.floats(-10, 10)


@given(coefficients, small, small, coefficients, small, small, st.floats(0, 1e5), st.floats(0, 1e5))
def test_ground_to_pixel_undoes_pixel_to_ground(a, b, c, d, e, f, column, row):
    transform = Affine(a, b, c, d, e, f)
    if abs(b * f - c * e) < 0.1:
        return
    assert transform.inverse(*transform.apply(column, row)) == pytest.approx(
        (column, row), abs=1e-3
    )


def test_the_extent_of_a_rotated_rectangle_holds_its_corners():
    quarter_turn = Affine(100.0, 0.0, 2.0, 200.0, 2.0, 0.0)
    assert extent_of(quarter_turn, (0, 0, 10, 30)) == (100, 200, 160, 220)


def _assert_in_a_row(pieces: list[tuple[int, int]], total: int, longest: int) -> None:
    end = 0
    for start, length in pieces:
        assert start == end
        assert 0 < length <= longest
        end += length
    assert end == total


@pytest.mark.parametrize("size", [(1, 1), (100, 200_000), (200_000, 100), (5000, 4000), (1301, 20)])
@pytest.mark.parametrize("factor", [2, 3, 5, 7, 9, 16, 128])
def test_an_overviews_decimation_is_the_factor_that_it_was_made_by(size, factor):
    rounded_up = tuple(-(-side // factor) for side in size)
    if max(rounded_up) > 2 * factor:  # less than this, and other factors give the same size
        assert decimation_of(size, rounded_up) == factor
        assert decimation_of(size, tuple(max(1, side // factor) for side in size)) == factor
    assert decimation_of((1000, 800), (600, 480)) == pytest.approx(5 / 3)
