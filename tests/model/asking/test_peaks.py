"""Of a model that writes no boxes the peaks of its best places are found."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from array_pyramid import describe
from rasterio import Affine as RasterioAffine

from model.asking.peaks import peaks
from model.asking.tile_explorer import Exploration
from model.focus.heatmap import ScoredLevel
from model.search.coarse_to_fine import SearchResult, Stopped
from model.tokens.reduction import Reduction
from model.wire.pyramid import Affine, Tile, region_levels
from model.wire.question import AskOptions, FoundBy, Question

SIDE, TOKENS = 64, 4
ROTATED = Affine(500_000.0, 0.4, 0.3, 4_000_000.0, 0.3, -0.4)
BEST, SECOND, BESIDE = Tile(1, 5, 3), Tile(1, 1, 1), Tile(1, 6, 3)


def explored(stopped=Stopped.NATIVE, transform=ROTATED, visible=None, focus="attention"):
    """Three native tiles; the peaks of two of them are neighbours."""
    description = describe(1_200, 800, (2,), transform)
    scores = np.full((3, TOKENS, TOKENS), 0.01)
    scores[0, 2, 3], scores[1, 0, 0], scores[2, 2, 0] = 0.4, 0.2, 0.1
    scores[1, 3, 3] = np.nan
    finest = ScoredLevel([BEST, SECOND, BESIDE], scores, 1.0)
    assert description.levels == region_levels(1_200, 800, (2,))
    return Exploration(
        description=description,
        overview=None,
        search=SearchResult((finest,), stopped),
        encoded=MappingProxyType({}),
        tile_side=SIDE,
        overview_is_enough=False,
        focus=focus,
        reduction=Reduction({}),
        tokens_encoded=0,
        pixels_read=0,
        seconds={},
        visible=visible or {},
    )


WHERE, HOW_MANY = Question("Where is the ship?"), Question("How many ships are there?")


def test_each_place_that_shows_it_has_a_peak():
    likely = {BEST: 0.9, SECOND: 0.7, BESIDE: 0.2}
    for question in (WHERE, HOW_MANY):
        best, second = peaks(question, explored(visible=likely))
        assert (best.level, best.column, best.row, best.probability) == (*BEST, 0.9)
        assert (second.level, second.column, second.row, second.probability) == (*SECOND, 0.7)
        assert best.by is FoundBy.PEAK and best.label == ""


def test_the_ring_is_the_peaks_token_in_the_rasters_crs():
    (best,) = peaks(WHERE, explored())
    left, top, token = 5 * SIDE + 3 * 16, 3 * SIDE + 2 * 16, 16
    corners = [(left, top), (left + token, top), (left + token, top + token), (left, top + token)]
    by_rasterio = RasterioAffine.from_gdal(*ROTATED)
    assert best.ring == tuple(
        pytest.approx(by_rasterio @ corner) for corner in [*corners, corners[0]]
    )


def test_neighbours_are_one_thing():
    likely = {BEST: 0.6, SECOND: 0.1, BESIDE: 0.9}
    (only,) = peaks(HOW_MANY, explored(visible=likely))
    assert (only.level, only.column, only.row) == BESIDE


def test_without_questions_about_places_the_one_that_stood_out_most():
    (best,) = peaks(WHERE, explored())
    assert best.probability == pytest.approx(explored().search.finest.by_tile[BEST])
    assert peaks(HOW_MANY, explored()) == ()
    assert peaks(WHERE, explored(Stopped.FLAT)) == ()


@pytest.mark.parametrize(
    ("question", "exploration"),
    [
        (Question("Is there a ship?"), explored()),
        (replace(WHERE, options=AskOptions(locate=False)), explored()),
        (WHERE, explored(focus="none")),
        (WHERE, explored(visible={BEST: 0.1, SECOND: 0.2, BESIDE: 0.3})),
    ],
)
def test_otherwise_none(question, exploration):
    assert peaks(question, exploration) == ()
