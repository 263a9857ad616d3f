"""An image for the tests of the focus trainer: every thing has a feature of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from model.asking.tile_explorer import OVERVIEW_TILE
from model.datasets.rows import Box
from model.training.lessons import covered_tokens
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage, TileFeatures
from model.wire.pyramid import PyramidLevel, Tile


@dataclass
class DrawnImage:
    """Of 16 x 16 native tiles, in four levels. things: the same at every level. shown: the tiles
    that were."""

    tile_size: int
    side: int
    width: int
    things: Mapping[str, Box]
    shown: list[Tile]

    @property
    def levels(self) -> Sequence[PyramidLevel]:
        native = 16 * self.tile_size
        return tuple(PyramidLevel(native // n, native // n, float(n), True) for n in (8, 4, 2, 1))

    def show(self, tiles: Sequence[Tile]) -> list[SequenceImage]:
        self.shown += tiles
        return [self._image(tile) for tile in tiles]

    def _image(self, tile: Tile) -> SequenceImage:
        seed = hash(tuple(tile)) % 2**31
        generator = torch.Generator().manual_seed(seed)
        tokens = 0.3 * torch.randn(self.side**2, self.width, generator=generator)
        everything = np.arange(self.side**2)
        if tile == OVERVIEW_TILE:
            return SequenceImage(OVERVIEW, TileFeatures(tokens), everything)
        for number, box in enumerate(self.things.values()):
            covered = covered_tokens(self.levels, self.tile_size, [tile], [box], self.side)[0]
            tokens[torch.from_numpy(covered > 0), number] = 4.0
        return SequenceImage("", TileFeatures(tokens), everything)
