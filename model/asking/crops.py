"""Neighbouring tiles of a level as one image: what lies together is shown together.

Nothing is encoded again: an image of several tiles is their tokens in one grid, row by row, with
the positions that one image of that size has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import torch

from ..vlm.vision_language_model import SequenceImage, TileFeatures
from ..wire.pyramid import Tile


@dataclass(frozen=True)
class Crop:
    """A rectangle of tiles of one level, both ends included."""

    level: int
    left: int
    top: int
    right: int
    bottom: int

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """Row by row."""
        return tuple(
            Tile(self.level, column, row)
            for row in range(self.top, self.bottom + 1)
            for column in range(self.left, self.right + 1)
        )


def crops_of(tiles: Iterable[Tile]) -> list[Crop]:
    """The tiles in as few rectangles as simple rules find: neighbours in a row, then equal rows
    below each other. Every tile is in exactly one. From the north-west on, row by row."""
    runs: list[Crop] = []
    for tile in sorted(tiles, key=lambda tile: (tile.level, tile.row, tile.column)):
        last = runs[-1] if runs else None
        if last and (last.level, last.top, last.right + 1) == (tile.level, tile.row, tile.column):
            runs[-1] = Crop(tile.level, last.left, tile.row, tile.column, tile.row)
        else:
            runs.append(Crop(tile.level, tile.column, tile.row, tile.column, tile.row))
    crops: dict[tuple[int, int, int, int], Crop] = {}
    for run in runs:
        above = crops.pop((run.level, run.left, run.right, run.top - 1), None)
        top = above.top if above else run.top
        crops[run.level, run.left, run.right, run.bottom] = Crop(
            run.level, run.left, top, run.right, run.bottom
        )
    return sorted(crops.values(), key=lambda crop: (crop.level, crop.top, crop.left))


def joined(
    crop: Crop, images: Mapping[Tile, SequenceImage], side: int, introduction: str
) -> SequenceImage:
    """The crop's tiles as one image. side: vision tokens along a tile's side. A tile that is not
    among `images` has no ground: none of its tokens is shown."""
    columns = (crop.right - crop.left + 1) * side
    shown = [(tile, images[tile]) for tile in crop.tiles if tile in images]
    cells = []
    for tile, image in shown:
        rows, places = np.divmod(image.kept, side)
        rows, places = (
            rows + (tile.row - crop.top) * side,
            places + (tile.column - crop.left) * side,
        )
        cells.append(rows * columns + places)
    order = np.argsort(np.concatenate(cells))
    kept = np.concatenate(cells)[order]
    parts = [image.features.only(image.kept) for _, image in shown]
    deepstack = zip(*(part.deepstack for part in parts), strict=True)
    features = TileFeatures(
        torch.cat([part.tokens for part in parts])[order],
        tuple(torch.cat(depth)[order] for depth in deepstack),
        cells=torch.as_tensor(kept),
    )
    return SequenceImage(introduction, features, kept, (crop.bottom - crop.top + 1) * side, columns)
