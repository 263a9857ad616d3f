"""What is under every vision token of a large scene's tiles, at any of its levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...datasets.coverage import coverage
from ...scenes.chips import LandUse
from ...scenes.objects import ObjectKind
from ...scenes.scenes import Scene, SceneObject
from ...wire.pyramid import PyramidLevel, Tile, native_bounds
from .token_truth import TokenTruth

CELL = 14
"""Native pixels between two points whose ground is known: half a token of a native tile."""


@dataclass(frozen=True)
class SceneTruth:
    """A scene without its pixels and pictures. objects, may_contain: as the Scene's. covers: uint8
    (rows, columns), the LandCover at the middle of every CELL x CELL pixels, or another code."""

    objects: tuple[SceneObject, ...]
    may_contain: frozenset[ObjectKind | LandUse]
    covers: np.ndarray

    @staticmethod
    def of(scene: Scene) -> SceneTruth:
        across = np.arange(CELL / 2, scene.width, CELL)
        down = np.arange(CELL / 2, scene.height, CELL)
        covers = scene.ground(*np.meshgrid(across, down))
        chips_first = sorted(scene.objects, key=lambda item: not isinstance(item.thing, LandUse))
        return SceneTruth(tuple(chips_first), scene.may_contain, covers)

    def under(
        self, levels: Sequence[PyramidLevel], tile: Tile, tile_size: int, side: int
    ) -> TokenTruth:
        """Of one tile of side x side vision tokens; where it reaches over the scene's edge there is
        nothing to be known."""
        token = tile_size * levels[tile.level].decimation / side
        left, top, right, bottom = native_bounds(levels, tile, tile_size)
        middle = (np.arange(side) + 0.5) * token
        rows = np.minimum((top + middle) / CELL, len(self.covers) - 1).astype(int)
        columns = np.minimum((left + middle) / CELL, self.covers.shape[1] - 1).astype(int)
        truth = TokenTruth.unknown(1, side * side)
        truth.describe_ground(0, self.covers[rows[:, None], columns], self.may_contain)
        corner = np.array([[left, top]])
        for item in self.objects:
            covered = coverage([item.box], corner, token, side)[0]
            truth.add(0, item, covered, token)
        outside = (top + middle >= bottom)[:, None] | (left + middle >= right)
        truth.forget(0, outside.ravel())
        return truth
