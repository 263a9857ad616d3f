"""The heatmap lies where the ground is, at every level, and says where it never looked."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.focus.heatmap import CELLS_PER_TOKEN, LONG_SIDE_CELLS, ScoredLevel, draw_heatmap
from model.search.coarse_to_fine import SearchSpace, search
from model.wire.pyramid import Affine, PyramidLevel, Tile, grid_size, native_bounds

SIDE, TILE = 4, 112
NORTH_UP = Affine(1000.0, 0.5, 0.0, 2000.0, 0.0, -0.5)
ROTATED = Affine(1000.0, 0.4, 0.3, 2000.0, 0.3, -0.4)


def levels_of(width, height, decimations):
    return tuple(
        PyramidLevel(math.ceil(width / d), math.ceil(height / d), float(d), True)
        for d in (*decimations, 1)
    )


def whole_level(levels, index, planted=None):
    """All tiles of a level; nearly all the attention on the token that holds `planted`."""
    columns, rows = grid_size(levels[index], TILE)
    tiles = [Tile(index, c, r) for r in range(rows) for c in range(columns)]
    return some_tiles(levels, tiles, planted)


def some_tiles(levels, tiles, planted=None, lift=1.0):
    native = levels[-1]
    scores = np.ones((len(tiles), SIDE, SIDE))
    for tile, values in zip(tiles, scores, strict=True):
        left, top, _, _ = native_bounds(levels, tile, TILE)
        token = TILE * levels[tile.level].decimation / SIDE
        starts = np.arange(SIDE) * token
        if planted:
            column, row = (planted[0] - left) // token, (planted[1] - top) // token
            if 0 <= column < SIDE and 0 <= row < SIDE:
                values[int(row), int(column)] = 1e6
        values[top + starts >= native.height, :] = np.nan
        values[:, left + starts >= native.width] = np.nan
    return ScoredLevel(tiles, scores / np.nansum(scores), lift)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 3_000),
    st.integers(1, 3_000),
    st.sampled_from([(4, 2), (3,), (5, 2), (1.5,), ()]),
    st.floats(0, 0.999),
    st.floats(0, 0.999),
    st.sampled_from([NORTH_UP, ROTATED]),
)
def test_the_hottest_cell_is_on_the_planted_token(width, height, decimations, x, y, transform):
    """For every place, partial edge tiles and decimations that are no powers of two included."""
    levels = levels_of(width, height, decimations)
    planted = (x * width, y * height)
    heatmap = draw_heatmap([whole_level(levels, 0, planted)], levels, TILE, transform)
    values = heatmap.values
    assert values.dtype == np.float32
    assert not np.isnan(values).any()
    assert values.min() >= 0
    token = TILE * levels[0].decimation / SIDE
    row, column = np.unravel_index(values.argmax(), values.shape)
    on_ground = heatmap.transform.apply(column + 0.5, row + 0.5)
    native_column, native_row = transform.inverse(*on_ground)
    cell = max(width / values.shape[1], height / values.shape[0])
    for place, wanted in ((native_column, planted[0]), (native_row, planted[1])):
        start = wanted // token * token
        assert start - cell / 2 <= place < start + token  # slivers at the edge are in the last cell


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
@pytest.mark.parametrize("size", [(700, 300), (10_001, 4_003), (1, 1), (100_000, 3)])
def test_the_map_covers_the_region_exactly(transform, size):
    width, height = size
    levels = levels_of(width, height, (64, 16, 4))
    heatmap = draw_heatmap([whole_level(levels, 0)], levels, TILE, transform)
    rows, columns = heatmap.values.shape
    assert max(rows, columns) <= LONG_SIDE_CELLS
    for corner in ((0, 0), (1, 0), (0, 1), (1, 1)):
        assert heatmap.transform.apply(corner[0] * columns, corner[1] * rows) == pytest.approx(
            transform.apply(corner[0] * width, corner[1] * height)
        )


def test_where_it_never_looked_is_nan():
    levels = levels_of(896, 896, (2,))  # 4 x 4 tiles at the base level
    looked = [Tile(0, 1, 2)]
    values = draw_heatmap([some_tiles(levels, looked)], levels, TILE, NORTH_UP).values
    cells = values.shape[0] // 4
    seen = np.zeros(values.shape, dtype=bool)
    seen[2 * cells : 3 * cells, cells : 2 * cells] = True
    np.testing.assert_array_equal(~np.isnan(values), seen)


def test_tokens_without_ground_leave_what_is_under_them():
    """The coarse level's hot spot shows through where the fine level has no ground."""
    levels = levels_of(224, 224, (2,))
    coarse = whole_level(levels, 0, (30, 10))  # a token of 56 px
    fine = some_tiles(levels, [Tile(1, 0, 0)], lift=0.1)
    assert draw_heatmap([coarse, fine], levels, TILE, NORTH_UP).values[0, 0] < 1
    fine.scores[0, :2] = np.nan  # the upper 56 px
    values = draw_heatmap([coarse, fine], levels, TILE, NORTH_UP).values
    assert not np.isnan(values).any()
    hot = len(values) * 56 // 224
    assert (values[:hot, :hot] > 10).all()
    assert values[hot:].max() < 1


def test_finer_is_drawn_over_coarser():
    """The coarse level says 'somewhere in this tile', the fine one where."""
    levels = levels_of(448, 448, (4,))
    coarse = whole_level(levels, 0, (130, 130))
    fine = some_tiles(levels, [Tile(1, 1, 1)], (200, 200), lift=0.9)
    values = draw_heatmap([coarse, fine], levels, TILE, NORTH_UP).values
    cell = 448 / len(values)
    found = values[int(200 / cell), int(200 / cell)]
    assert found == values.max()
    assert values[int(130 / cell), int(130 / cell)] < 1


def test_values_are_times_the_average_attention():
    levels = levels_of(112, 112, ())
    scores = np.full((1, SIDE, SIDE), 0.5 / 14)
    scores[0, 0, 0], scores[0, 3, 3] = 0.4, 0.1  # 6.4 and 1.6 times the average of 1 / 16
    level = ScoredLevel([Tile(0, 0, 0)], scores, 1.0)
    values = draw_heatmap([level], levels, TILE, NORTH_UP).values
    assert values.shape == (SIDE * CELLS_PER_TOKEN,) * 2
    tokens = values[::CELLS_PER_TOKEN, ::CELLS_PER_TOKEN]
    assert tokens[0, 0] == pytest.approx(6.4)
    assert tokens[3, 3] == pytest.approx(1.6)
    assert tokens[1, 1] == pytest.approx(16 * 0.5 / 14)
    assert values.mean() == pytest.approx(1)


def searched(levels, attention, most_tiles=20):
    """A real search, where a token's score is the attention on the middle of its ground.

    attention: of a native place, or NaN for no ground.
    """

    def scores(index, tiles):
        rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
        token = TILE * levels[index].decimation / SIDE
        corners = [native_bounds(levels, tile, TILE)[:2] for tile in tiles]
        values = np.array(
            [attention(left + columns * token, top + rows * token) for left, top in corners]
        )
        return values / np.nansum(values)

    def overview():
        return np.nan_to_num(scores(0, [Tile(0, 0, 0)])[0])

    return search(SearchSpace(levels, TILE, most_tiles, overview, scores), range(len(levels)))


def left_half_without_ground(attention):
    return lambda x, y: np.where(x < 448, np.nan, attention(x, y))


def even(x, y):
    return np.ones_like(x)


@pytest.mark.parametrize("attention", [even, left_half_without_ground(even)])
def test_even_attention_is_one_wherever_it_looked(attention):
    """Also where all tiles of each level are looked at, and where half has no ground."""
    levels = levels_of(896, 896, (8, 4))
    found = searched(levels, attention, most_tiles=1 + 4 + 64)
    assert len(found.scored) > 1
    values = draw_heatmap(found.scored, levels, TILE, NORTH_UP).values
    np.testing.assert_allclose(values[~np.isnan(values)], 1, rtol=1e-6)


@pytest.mark.parametrize("ground", [lambda attention: attention, left_half_without_ground])
def test_looking_closer_says_the_same_of_the_same_attention(ground):
    """A corner with 5 times the attention of the rest: every level agrees, and so does the map."""
    levels = levels_of(896, 896, (8, 4))
    attention = ground(lambda x, y: np.where((x >= 672) & (y < 224), 5.0, 1.0))
    found = searched(levels, attention)
    closest = found.scored[-1]
    assert closest.lift > 1.2, "it chose the corner"
    assert closest.tiles[0].level == 2
    values = draw_heatmap(found.scored, levels, TILE, NORTH_UP).values
    looked_at = values[~np.isnan(values)]
    assert looked_at.mean() == pytest.approx(1)
    assert looked_at.max() == pytest.approx(5 * looked_at.min())


def test_twice_the_attention_is_twice_the_value():
    levels = levels_of(448, 448, (2,))  # 2 x 2 tiles
    level = whole_level(levels, 0)
    level.scores[0] *= 2
    level.scores[:] /= level.scores.sum()
    values = draw_heatmap([level], levels, TILE, NORTH_UP).values
    half = len(values) // 2
    np.testing.assert_allclose(values[:half, :half], 2 / 1.25)
    np.testing.assert_allclose(values[half:], 1 / 1.25)


def test_nearly_even_attention_looks_flat():
    """The scale is not the map's own: 0.3 percent more is no find."""
    levels = levels_of(448, 448, (2,))
    level = whole_level(levels, 0)
    level.scores[0, 0, 0] *= 1.003
    values = draw_heatmap([level], levels, TILE, NORTH_UP).values
    np.testing.assert_allclose(values, 1, atol=0.004)


def test_a_strip_has_its_hot_place_too():
    """A token's ground is only what lies in the region: here a 28th of the token."""
    levels = levels_of(1_000, 1, ())
    values = draw_heatmap([whole_level(levels, 0, (500, 0))], levels, TILE, NORTH_UP).values
    assert values[0, len(values[0]) // 2] == values.max() > 10
    assert values[0, 0] < 0.01
