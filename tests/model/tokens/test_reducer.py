"""The plain reducers, that the others have to beat: what each keeps, told in another way."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from random_tiles import random_tile

from model.tokens.reducer import FocusPruning, RandomTokens, TokenReducer, UniformTokens
from model.tokens.visionzip import VisionZip


@pytest.fixture
def tiles():
    """Four tiles of 36 tokens, some of them without ground: 120 in all."""
    return [random_tile(seed=seed, kept=np.arange(6, 36)) for seed in range(4)]


def kept(reduced):
    return [tile.image.kept.tolist() for tile in reduced]


@pytest.mark.parametrize(
    "reducer", [TokenReducer(), FocusPruning(), RandomTokens(), UniformTokens(), VisionZip()]
)
def test_where_there_is_room_nothing_changes(tiles, reducer):
    for before, after in zip(tiles, reducer.reduce(tiles, 120), strict=True):
        assert after.image.kept.tolist() == before.image.kept.tolist()
        assert after.image.features is before.image.features


def test_none_keeps_whole_tiles_best_first(tiles):
    totals = [np.nansum(tile.scores) for tile in tiles]
    best = np.argsort(totals)[-2:]
    for place, cells in enumerate(kept(TokenReducer().reduce(tiles, 89))):
        assert cells == (list(range(6, 36)) if place in best else [])


def test_focus_keeps_the_best_of_all_tiles_together(tiles):
    places = [(place, cell) for place in range(4) for cell in range(6, 36)]
    ranked = sorted(places, key=lambda at: -tiles[at[0]].scores[at[1]])
    expected = set(ranked[:25])
    reduced = kept(FocusPruning().reduce(tiles, 25))
    assert {(place, cell) for place, cells in enumerate(reduced) for cell in cells} == expected


def test_random_is_neither_the_focus_nor_another_one_each_time(tiles):
    reduced = kept(RandomTokens().reduce(tiles, 60))
    assert sum(map(len, reduced)) == 60
    assert reduced == kept(RandomTokens().reduce(tiles, 60))
    assert reduced != kept(FocusPruning().reduce(tiles, 60))
    assert all(5 <= len(cells) <= 25 for cells in reduced)


@pytest.mark.parametrize("budget", [1, 7, 40, 119])
def test_uniform_keeps_even_distances(tiles, budget):
    reduced = kept(UniformTokens().reduce(tiles, budget))
    places = [30 * place + cell - 6 for place, cells in enumerate(reduced) for cell in cells]
    assert len(places) == budget
    assert set(np.diff(places)) <= {120 // budget, 120 // budget + 1}


@pytest.mark.parametrize("reducer", [TokenReducer(), FocusPruning(), UniformTokens()])
def test_without_tiles_there_is_nothing_to_keep(reducer):
    assert reducer.reduce([], 10) == []


def test_what_is_known_of_a_token_stays_with_it(tiles):
    """Also without saliency, which nobody asked for."""
    features = tiles[0].image.features
    plain = type(features)(features.tokens, features.deepstack)
    for whole in (features, plain):
        some = whole.only(np.array([7, 20]))
        assert torch.equal(some.tokens, whole.tokens[[7, 20]])
        assert torch.equal(some.deepstack[0], whole.deepstack[0][[7, 20]])
        assert some.cells.tolist() == [7, 20]
        assert some.has_saliency == whole.has_saliency
    assert torch.equal(features.only(np.array([20])).anchored, features.anchored[[20]])
