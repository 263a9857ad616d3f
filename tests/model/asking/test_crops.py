"""Neighbours become one image, every tile is shown once, and nothing moves."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from model.asking.crops import Crop, crops_of, joined
from model.vlm.vision_language_model import SequenceImage, TileFeatures
from model.wire.pyramid import Tile

SIDE = 3


def tile_image(tile: Tile, kept: np.ndarray | None = None) -> SequenceImage:
    """Each token says which tile it is of, and which cell of it."""
    cells = np.arange(SIDE * SIDE)
    tokens = torch.tensor([[tile.column, tile.row, cell] for cell in cells], dtype=torch.float32)
    kept = cells if kept is None else kept
    return SequenceImage("", TileFeatures(tokens, (tokens + 100,)), kept)


def test_a_block_is_one_crop():
    block = [Tile(2, column, row) for row in (4, 5) for column in (7, 8, 9)]
    assert crops_of(reversed(block)) == [Crop(2, 7, 4, 9, 5)]
    assert crops_of(block)[0].tiles == tuple(block)


def test_an_l_is_a_row_and_what_hangs_from_it():
    corner = [Tile(1, 0, 0), Tile(1, 1, 0), Tile(1, 0, 1)]
    assert crops_of(corner) == [Crop(1, 0, 0, 1, 0), Crop(1, 0, 1, 0, 1)]


def test_levels_and_corners_are_no_neighbours():
    assert len(crops_of([Tile(1, 0, 0), Tile(2, 1, 0), Tile(1, 1, 1)])) == 3


@pytest.mark.parametrize("seed", range(20))
def test_every_tile_is_in_exactly_one_crop(seed):
    generator = np.random.default_rng(seed)
    places = np.argwhere(generator.random((6, 7)) < 0.5)
    tiles = {Tile(3, int(column), int(row)) for row, column in places}
    shown = [tile for crop in crops_of(tiles) for tile in crop.tiles]
    assert len(shown) == len(tiles) and set(shown) == tiles


def test_tokens_lie_where_they_would_in_one_picture():
    crop = Crop(0, 2, 1, 3, 2)
    some = np.array([0, 4, 8])
    images = {tile: tile_image(tile, some if tile.column == 3 else None) for tile in crop.tiles}
    image = joined(crop, images, SIDE, "Crop: ")
    assert (image.introduction, image.rows, image.columns) == ("Crop: ", 6, 6)
    assert list(image.kept) == sorted(image.kept)
    for place, (column, row, cell) in zip(
        image.kept, image.features.tokens.int().tolist(), strict=True
    ):
        down, across = divmod(int(place), 6)
        assert (across // SIDE + 2, down // SIDE + 1) == (column, row)
        assert (down % SIDE) * SIDE + across % SIDE == cell
    assert torch.equal(image.features.deepstack[0], image.features.tokens + 100)
    rows = image.features.rows(image.kept)
    assert torch.equal(image.features.tokens[rows], image.features.tokens)


def test_a_tile_without_ground_leaves_its_place_empty():
    crop = Crop(0, 0, 0, 1, 0)
    image = joined(crop, {Tile(0, 1, 0): tile_image(Tile(0, 1, 0))}, SIDE, "")
    assert (image.rows, image.columns, len(image.kept)) == (3, 6, 9)
    assert set(image.kept % 6) == {3, 4, 5}
