"""The whole scene: every tile of a level, step by step, none ranked above another."""

from __future__ import annotations

import numpy as np
import pytest
from array_pyramid import describe

from model.search.coarse_to_fine import SearchSpace, Stopped
from model.search.whole_scene import TILES_A_STEP, details_tokens, every_tile, level_shown

TILE = 64
TOKENS = 4


def space(width: int, height: int, steps: list[int], empty_columns: int = 0) -> SearchSpace:
    """Gives every token of a step the same score; tiles of the first columns have no ground."""

    def scores(level, tiles):
        steps.append(len(tiles))
        found = np.full((len(tiles), TOKENS, TOKENS), np.nan)
        ground = [place for place, tile in enumerate(tiles) if tile.column >= empty_columns]
        found[ground] = 1 / max(len(ground) * TOKENS**2, 1)
        return found

    return SearchSpace(describe(width, height).levels, TILE, 10**6, lambda: np.ones((4, 4)), scores)


def test_every_tile_is_looked_at_once_in_steps():
    steps = []
    looked_at = space(1_000, 700, steps)
    result = every_tile(looked_at, len(looked_at.levels) - 1)
    assert len(set(result.finest.tiles)) == len(result.finest.tiles) == 16 * 11 == sum(steps)
    assert max(steps) == TILES_A_STEP
    assert result.stopped is Stopped.CHOSEN


def test_scores_sum_to_one_over_all_steps_wherever_there_is_ground():
    looked_at = space(1_000, 700, [], empty_columns=3)
    result = every_tile(looked_at, len(looked_at.levels) - 1)
    shares = result.finest.by_tile
    assert sum(shares.values()) == pytest.approx(1)
    assert len({round(share, 12) for share in shares.values()}) == 2, "ground, and none"
    assert all((shares[tile] == 0) == (tile.column < 3) for tile in shares)


def test_nothing_valid_anywhere_is_no_score():
    looked_at = space(300, 300, [], empty_columns=99)
    assert set(every_tile(looked_at, 0).finest.by_tile.values()) == {0}


@pytest.mark.parametrize(
    ("side", "largest", "shown"),
    [(8_064, 8_064, 8_064), (8_065, 8_064, 4_033), (30_000, 0, 30_000), (30_000, 8_064, 7_500)],
)
def test_a_model_is_shown_no_more_pixels_than_it_takes(side, largest, shown):
    levels = describe(side, side // 2).levels
    assert levels[level_shown(levels, largest)].width == shown


def test_where_no_level_is_small_enough_the_coarsest_is_shown():
    assert level_shown(describe(5_000, 5_000).levels, 10) == 0


def test_24_tokens_a_tile_and_never_more_than_it_has():
    assert details_tokens(576, 144) == 13_824
    assert details_tokens(10, 4) == 40
