"""Where each way of looking looks, within its budget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pytest
from array_pyramid import ArrayPyramid, describe
from hypothesis import given
from hypothesis import strategies as st

from model.datasets.rows import Box
from model.evaluation.ways_of_looking import (
    WAYS,
    BoxKnown,
    Downsampled,
    Everything,
    EverythingPruned,
    RandomTiles,
    ShrunkPyramid,
    UniformTiles,
    choose_way,
    seen_share,
    tiles_of_boxes,
)
from model.search.coarse_to_fine import SearchResult, SearchSpace
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import InvalidQuestionError
from model.wire.pyramid import PixelWindow, Tile, grid_size, native_bounds
from model.wire.question import AskOptions

TILE = 64
TOKENS = 4
"""Along a tile's side."""


@dataclass
class Scorer:
    """Gives every token the same score, and remembers of which tiles."""

    width: int
    height: int
    max_tiles: int
    examined: list[Tile] = field(default_factory=list)

    def space(self) -> SearchSpace:
        levels = describe(self.width, self.height).levels
        flat = np.full((TOKENS, TOKENS), 1 / TOKENS**2)
        return SearchSpace(levels, TILE, self.max_tiles, lambda: flat, self._tile_scores)

    def _tile_scores(self, level: int, tiles: list[Tile]) -> np.ndarray:
        self.examined += tiles
        return np.full((len(tiles), TOKENS, TOKENS), 1 / (len(tiles) * TOKENS**2))


def search(way: object, scorer: Scorer, *boxes: Box) -> SearchResult:
    return way.search(scorer.space(), boxes)


@pytest.mark.parametrize("way", [UniformTiles(), RandomTiles()])
@given(
    width=st.integers(1, 6_000),
    height=st.integers(1, 6_000),
    max_tiles=st.integers(1, 120),
)
def test_native_tiles_all_different_and_never_more_than_the_budget(
    way: object, width: int, height: int, max_tiles: int
) -> None:
    scorer = Scorer(width, height, max_tiles)
    search(way, scorer)
    columns, rows = grid_size(scorer.space().levels[-1], TILE)
    assert 1 <= len(scorer.examined) <= min(max_tiles, columns * rows)
    assert len(set(scorer.examined)) == len(scorer.examined)
    assert all(t.level == len(scorer.space().levels) - 1 for t in scorer.examined)
    assert all(0 <= t.column < columns and 0 <= t.row < rows for t in scorer.examined)


def test_uniform_tiles_are_spread_evenly() -> None:
    scorer = Scorer(4_096, 4_096, 16)
    search(UniformTiles(), scorer)
    places = sorted({tile.column for tile in scorer.examined})
    assert places == [8, 24, 40, 56]
    assert len(scorer.examined) == 16


def test_random_tiles_use_up_the_budget_and_are_the_same_every_time() -> None:
    first, second = Scorer(4_096, 4_096, 30), Scorer(4_096, 4_096, 30)
    search(RandomTiles(), first)
    search(RandomTiles(), second)
    assert len(first.examined) == 30
    assert first.examined == second.examined


boxes = st.tuples(
    st.floats(0, 4_000), st.floats(0, 2_900), st.floats(1, 300), st.floats(1, 300)
).map(lambda b: Box(b[0], b[1], min(b[0] + b[2], 4_096), min(b[1] + b[3], 3_000)))


@given(boxes)
def test_with_the_box_known_all_of_it_is_seen(box: Box) -> None:
    scorer = Scorer(4_096, 3_000, 40)
    result = search(BoxKnown(), scorer, box)
    levels = scorer.space().levels
    assert seen_share(box, levels, TILE, result.finest.tiles) == pytest.approx(1)
    assert result.finest.tiles[0].level == len(levels) - 1


def test_a_box_too_large_for_the_budget_is_seen_from_further_away() -> None:
    scorer = Scorer(4_096, 4_096, 30)
    box = Box(0, 0, 640, 640)  # 100 native tiles, 25 at half the resolution
    result = search(BoxKnown(), scorer, box)
    assert scorer.space().levels[result.finest.tiles[0].level].decimation == 2
    assert len(scorer.examined) == 25


def test_without_a_box_to_know_it_is_the_base_level() -> None:
    scorer = Scorer(2_048, 2_048, 1_000)
    result = search(BoxKnown(), scorer)
    assert {tile.level for tile in result.finest.tiles} == {0}


@given(st.lists(boxes, max_size=3), st.integers(0, 2))
def test_the_tiles_of_boxes_are_those_that_overlap_any(some: list[Box], level: int) -> None:
    levels = describe(4_096, 3_000).levels
    columns, rows = grid_size(levels[level], TILE)
    overlapping = [
        (column, row)
        for row in range(rows)
        for column in range(columns)
        if any(seen_share(box, levels, TILE, [Tile(level, column, row)]) > 0 for box in some)
    ]
    assert tiles_of_boxes(levels, level, TILE, some) == overlapping


def test_the_seen_share_of_a_box_is_its_area_in_the_tiles() -> None:
    levels = describe(1_000, 1_000).levels
    tile = Tile(0, 1, 1)
    left, top, _, _ = native_bounds(levels, tile, TILE)
    box = Box(left - 10, top - 20, left + 10, top + 20)
    assert seen_share(box, levels, TILE, [tile]) == pytest.approx(1 / 4)
    assert seen_share(box, levels, TILE, []) == 0


def test_everything_is_everything() -> None:
    scorer = Scorer(1_000, 700, 1)
    search(Everything(), scorer)
    assert len(scorer.examined) == 16 * 11


@pytest.fixture(scope="module")
def qwen(tiny_folder: Callable[[str], object]) -> object:
    """56 px a tile, 4 tokens a tile, room for 32,768 tokens."""
    return load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")


def test_everything_says_where_the_model_has_no_room(qwen: object) -> None:
    large = ArrayPyramid(describe(10_000, 10_000))
    with pytest.raises(InvalidQuestionError, match="the model has room for 32,768"):
        Everything().pyramid(large, qwen, AskOptions())
    assert EverythingPruned().pyramid(large, qwen, AskOptions()) is large


@pytest.mark.parametrize(
    ("width", "height", "tokens", "tiles", "size"),
    [
        (4_000, 4_000, 40, 96, (168, 168)),  # 3 x 3 tiles and the overview fill the tokens
        (4_000, 4_000, 400, 17, (224, 224)),  # 4 x 4 and the overview fill the tiles
        (4_000, 1_000, 52, 96, (336, 84)),  # 6 x 2 and the overview; 7 x 2 would be too many
        (4_000, 4_000, 16, 2, (56, 56)),  # nothing beyond one tile
        (100, 90, 400, 96, (100, 90)),  # all of it fits
    ],
)
def test_the_downsampled_image_fills_the_budget(
    qwen: object, width: int, height: int, tokens: int, tiles: int, size: tuple[int, int]
) -> None:
    options = AskOptions(max_vision_tokens=tokens, max_tiles=tiles)
    shown = Downsampled().pyramid(ArrayPyramid(describe(width, height)), qwen, options)
    (level,) = shown.description.levels
    assert (level.width, level.height) == size


def test_a_shrunk_pyramid_shows_the_mean_of_its_ground() -> None:
    source = ArrayPyramid(describe(1_024, 512))
    shrunk = ShrunkPyramid(source, 256)
    rgb, valid = shrunk.read(0, PixelWindow(64, 32, 100, 50))
    native, _ = source.read(0, PixelWindow(256, 128, 400, 200))
    expected = native.reshape(50, 4, 100, 4, 3).mean(axis=(1, 3))
    assert np.abs(rgb - expected).max() <= 1
    assert valid.all()
    assert shrunk.description.metres_per_pixel == source.description.metres_per_pixel * 4
    assert shrunk.description.extent == source.description.extent
    corner = shrunk.description.transform.apply(256, 128)
    assert corner == source.description.transform.apply(1_024, 512)


def test_ways_are_chosen_by_name() -> None:
    assert all(choose_way(name) is way and way.name == name for name, way in WAYS.items())
    with pytest.raises(InvalidQuestionError, match="no way of looking 'by-foot'"):
        choose_way("by-foot")
