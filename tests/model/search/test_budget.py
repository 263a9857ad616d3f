"""The budget of tiles is shared out before the first pixel is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.search.budget import levels_to_visit, tiles_per_level
from model.wire.pyramid import PyramidLevel, grid_size, region_levels

SIDES = st.integers(1, 200_000)


@pytest.mark.parametrize(
    ("decimations", "visited"),
    [
        ([1], [0]),
        ([2, 1], [0, 1]),
        ([4, 2, 1], [0, 2]),
        ([16, 8, 4, 2, 1], [0, 1, 2, 4]),
        ([16, 4, 1], [0, 1, 2]),  # the layer's own overviews are far apart
        ([6, 3, 1], [0, 1, 2]),
    ],
)
def test_the_last_step_may_go_four_times_closer(decimations, visited):
    levels = [PyramidLevel(10_000 // d, 10_000 // d, float(d), True) for d in decimations]
    assert levels_to_visit(levels) == visited


@given(SIDES, SIDES, st.sampled_from([56, 64, 224, 336, 384]), st.integers(1, 500))
def test_shares_are_within_the_budget_and_the_levels(width, height, tile_size, max_tiles):
    levels = region_levels(width, height, [])
    allotted = tiles_per_level(levels, tile_size, max_tiles)
    assert len(allotted) == len(levels)
    assert sum(allotted) <= max_tiles
    for level, count in zip(levels, allotted, strict=True):
        columns, rows = grid_size(level, tile_size)
        assert 0 <= count <= columns * rows
    assert allotted[0] >= 1
    depth = sum(count > 0 for count in allotted)
    assert all(count > 0 for count in allotted[:depth])  # a search never skips a level
    if max_tiles >= 2 * len(levels):
        assert depth == len(levels)


@pytest.mark.parametrize(
    ("max_tiles", "expected"),
    [
        (96, (9, 17, 17, 17, 18, 18)),  # the base level whole, the rest evenly
        (12, (6, 1, 1, 1, 1, 2)),  # the base level gets half at most
        (3, (1, 1, 1, 0, 0, 0)),  # the finest get none
        (1, (1, 0, 0, 0, 0, 0)),
    ],
)
def test_a_large_scene(max_tiles, expected):
    levels = region_levels(30_000, 30_000, [2, 4, 8, 16, 32])
    assert tiles_per_level(levels, 336, max_tiles) == expected
