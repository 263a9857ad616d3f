"""What exploring a region gives, and that it stays as it was given."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import FrozenInstanceError

import numpy as np
import pytest
from array_pyramid import ArrayPyramid, describe

from model.asking.answering import make_focus
from model.asking.feature_cache import BoundedCache
from model.asking.prompt_builder import PromptBuilder
from model.asking.tile_explorer import TileExplorer
from model.raster.region_view import RegionView
from model.search.coarse_to_fine import Stopped, base_level, coarse_to_fine
from model.wire.pyramid import Tile
from model.wire.question import AskOptions, FocusMethod, Question

ASKED = Question("Is there a storage tank?", AskOptions(max_tiles=30, max_vision_tokens=64))


@pytest.fixture
def explorer(vlm) -> TileExplorer:
    view = RegionView(ArrayPyramid(describe(2_000, 1_400, (2, 4))))
    focus = make_focus(vlm, FocusMethod.ATTENTION)
    return TileExplorer(ASKED, view, vlm, focus, BoundedCache(2**28))


def test_every_examined_tile_is_there_with_its_place_on_the_ground(explorer, vlm):
    found = explorer.explore(explorer.overview(), coarse_to_fine)
    examined = [tile for level in found.search.scored for tile in level.tiles]
    assert all(len(found.encoded[tile].features.tokens) == vlm.tokens_per_tile for tile in examined)
    assert found.tokens_encoded == (len(examined) + 1) * vlm.tokens_per_tile  # and the overview
    assert found.focus == "attention" and found.is_ranked
    west, south, east, north = found.description.extent
    for tile in examined:
        extent = found.extent(tile)
        assert west <= extent.west < extent.east <= east
        assert south <= extent.south < extent.north <= north
    assert found.seconds.keys() == {"read", "encode", "focus"}


def test_tiles_are_read_while_others_are_encoded_and_are_the_same(explorer, vlm, monkeypatch):
    """Of a level's tiles all but the first batch can be; no two are read at once."""
    ahead = explorer.explore(explorer.overview(), coarse_to_fine)

    @contextmanager
    def one_by_one(read, items, most, check):
        yield map(read, items)

    monkeypatch.setattr("model.asking.tile_explorer.reading_ahead", one_by_one)
    view = RegionView(ArrayPyramid(explorer.view.description))
    alone = TileExplorer(ASKED, view, vlm, explorer.focus, BoundedCache(2**28))
    expected = alone.explore(alone.overview(), coarse_to_fine)
    assert ahead.encoded.keys() == expected.encoded.keys()
    for tile, encoded in expected.encoded.items():
        assert encoded.features.tokens.equal(ahead.encoded[tile].features.tokens)
    assert explorer.view.pyramid.reads == alone.view.pyramid.reads


def test_reading_goes_on_while_the_vision_tower_works(vlm):
    """Each waits for the other: without the second thread neither would come."""
    encoding, read = threading.Event(), threading.Event()

    class Waiting(RegionView):
        def tile(self, tile, tile_size):
            if tile.column == 7:
                assert encoding.wait(10)
                read.set()
            return super().tile(tile, tile_size)

    view = Waiting(ArrayPyramid(describe(2_000, 1_400, (2, 4))))
    explorer = TileExplorer(ASKED, view, vlm, None, BoundedCache(2**28))
    encode = explorer.encode

    def encode_slowly(pixels):
        encode(pixels)
        if Tile(1, 5, 0) in pixels:
            encoding.set()
            assert read.wait(10)

    explorer.encode = encode_slowly
    explorer.take_in([Tile(1, column, 0) for column in range(8)])
    assert len(explorer.encoded) == 8


def test_it_stays_as_it_was_while_its_maker_goes_on(explorer, vlm):
    overview = explorer.overview()
    first = explorer.explore(overview, base_level)
    encoded, seconds = dict(first.encoded), dict(first.seconds)
    prompt = PromptBuilder(ASKED, first, vlm, explorer.words).prompts()
    second = explorer.explore(overview, coarse_to_fine)
    assert second.encoded.keys() > encoded.keys() and second.pixels_read > first.pixels_read
    assert first.encoded == encoded and first.seconds == seconds
    again = PromptBuilder(ASKED, first, vlm, explorer.words).prompts()
    assert again.kept == prompt.kept
    for one, other in zip(prompt.sequences, again.sequences, strict=True):
        assert one.input_ids.equal(other.input_ids) and one.features.equal(other.features)
    with pytest.raises(FrozenInstanceError):
        first.pixels_read = 0
    with pytest.raises(TypeError):
        first.encoded[Tile(9, 0, 0)] = next(iter(encoded.values()))


def test_a_region_that_the_overview_shows_in_full_is_not_searched(vlm):
    def search(space):
        raise AssertionError("there is nothing to find")

    small = RegionView(ArrayPyramid(describe(vlm.tile_size, vlm.tile_size // 2)))
    explorer = TileExplorer(ASKED, small, vlm, None, BoundedCache(2**28))
    found = explorer.explore(explorer.overview(), search)
    assert found.overview_is_enough and found.search.stopped is Stopped.ONE_TILE
    assert found.extent(Tile(0, 0, 0)) == found.description.extent
    assert not found.is_ranked
    assert np.nansum(found.search.finest.scores) == pytest.approx(1)
