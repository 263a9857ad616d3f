"""The budget of tiles is shared out before the first pixel is read."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.raster.pyramid import grid_size, region_levels
from model.search.budget import tiles_per_level
from model.tokens.focus_pruning import keep_best_tokens

SIDES = st.integers(1, 200_000)


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


@given(
    st.integers(1, 6),
    st.integers(1, 20),
    st.integers(1, 60),
    st.integers(0, 2**32 - 1),
)
def test_the_best_tokens_are_kept_within_the_budget(tiles, tokens, budget, seed):
    generator = np.random.default_rng(seed)
    scores = generator.integers(0, 4, (tiles, tokens)).astype(float)
    scores[generator.random(scores.shape) < 0.3] = np.nan
    kept = keep_best_tokens(scores, budget)
    chosen = np.zeros(scores.shape, dtype=bool)
    for tile, indices in enumerate(kept):
        assert list(indices) == sorted(set(indices.tolist()))
        chosen[tile, indices] = True
    assert chosen.sum() == min(budget, (~np.isnan(scores)).sum())
    assert not np.isnan(scores[chosen]).any()
    left = scores[~chosen & ~np.isnan(scores)]
    if chosen.any() and len(left):
        assert scores[chosen].min() >= left.max()


def test_of_equal_tokens_some_are_kept_from_everywhere():
    kept = keep_best_tokens(np.ones((4, 100)), 80)
    assert all(15 <= len(tile) <= 25 for tile in kept)
