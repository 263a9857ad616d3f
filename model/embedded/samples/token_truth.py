"""What is under every vision token of a tile, as far as it is known: the truth that the vision
tower first learns from, far more of it than any question asks for.

Without torch, as plans are made by other processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np

from ...scenes.chip_knowledge import CHIP_CONTENTS, DISTINCT_CHIPS, MAY_SHOW
from ...scenes.chips import LandUse
from ...scenes.land_cover import LandCover
from ...scenes.objects import ObjectKind
from ...scenes.pen import COLORS
from ...scenes.scenes import SceneObject

THINGS: tuple[ObjectKind | LandUse, ...] = (*ObjectKind, *DISTINCT_CHIPS)
"""What may stand somewhere: drawn objects, and real chips that stand out in a scene."""
UNKNOWN = -1
ENOUGH_COVERED = 0.2
"""Of a token's ground, what a thing must cover to be there for certain."""
SMALLEST_SEEN = 5 / 28
"""Of a token's side, 5 of its 28 pixels; of a smaller thing nobody can tell what it is."""
GROUND_HIDDEN = 0.3
LAND_USE_HIDDEN = 0.25
_COLUMNS = {thing: column for column, thing in enumerate(THINGS)}
_USES = {use: number for number, use in enumerate(LandUse)}


@dataclass
class TokenTruth:
    """Of a number of tiles, int8, UNKNOWN (-1) where nobody knows.

    things: (tiles, tokens, THINGS), 1 where it is there, 0 where it is not. colors: (tiles,
    tokens), of the object there. covers: (tiles, tokens), the LandCover. land_use: (tiles,), the
    number of the LandUse.
    """

    things: np.ndarray
    colors: np.ndarray
    covers: np.ndarray
    land_use: np.ndarray

    @staticmethod
    def unknown(tiles: int, tokens: int) -> TokenTruth:
        return TokenTruth(
            np.full((tiles, tokens, len(THINGS)), UNKNOWN, np.int8),
            np.full((tiles, tokens), UNKNOWN, np.int8),
            np.full((tiles, tokens), UNKNOWN, np.int8),
            np.full(tiles, UNKNOWN, np.int8),
        )

    @staticmethod
    def joined(parts: Sequence[TokenTruth]) -> TokenTruth:
        return TokenTruth(
            *(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(TokenTruth))
        )

    def describe_chip(self, tile: int, use: LandUse) -> None:
        """The tile shows a real chip of this use; nobody knows where in it what is."""
        self.land_use[tile] = _USES[use]
        self._absent_but(tile, CHIP_CONTENTS.get(use, frozenset()), {use, *MAY_SHOW[use]})
        if use in DISTINCT_CHIPS and DISTINCT_CHIPS[use] is None:
            self.things[tile, :, _COLUMNS[use]] = 1

    def describe_ground(
        self, tile: int, covers: np.ndarray, may_contain: Iterable[ObjectKind]
    ) -> None:
        """The tile shows drawn ground. covers: LandCover codes, (side, side), of any resolution;
        other codes are unknown. may_contain: kinds that may be there without being listed."""
        self._absent_but(tile, may_contain, ())
        side = round(self.covers.shape[1] ** 0.5)
        middle = ((np.arange(side) + 0.5) * len(covers) / side).astype(int)
        here = covers[middle[:, None], middle].ravel().astype(np.int64)
        self.covers[tile] = np.where(here < len(LandCover), here, UNKNOWN)

    def add(self, tile: int, item: SceneObject, covered: np.ndarray, token: float) -> None:
        """Something stands there. covered: (tokens,), the share of each token's ground that its box
        covers; token: a token's side in the box's unit."""
        if not covered.any():
            return
        truth = self.things[tile]
        if isinstance(item.thing, LandUse):
            hidden = [_COLUMNS[kind] for kind in CHIP_CONTENTS.get(item.thing, ())]
            truth[np.ix_(covered > 0, hidden)] = UNKNOWN
        column = _COLUMNS[item.thing]
        left, top, right, bottom = item.box
        # Some token holds a quarter of what is small; of what is cut off, maybe next to nothing.
        certain = covered >= min(ENOUGH_COVERED, (right - left) * (bottom - top) / token**2 / 4)
        if item.long_side / token < SMALLEST_SEEN:
            certain = np.zeros_like(certain)
        unsure = (covered > 0) & (truth[:, column] != 1)
        truth[unsure, column] = UNKNOWN
        truth[certain, column] = 1
        if item.color is not None:
            self.colors[tile, certain] = COLORS.index(item.color)
        self.covers[tile, covered > GROUND_HIDDEN] = UNKNOWN
        if covered.mean() > LAND_USE_HIDDEN:
            self.land_use[tile] = UNKNOWN

    def forget(self, tile: int, tokens: np.ndarray) -> None:
        """Nothing is known of these tokens. tokens: bool (tokens,)."""
        for truth in (self.things, self.colors, self.covers):
            truth[tile, tokens] = UNKNOWN

    def rearranged(self, order: np.ndarray) -> TokenTruth:
        """The same tiles turned or mirrored. order: (tokens,), which token lies there now."""
        return TokenTruth(
            self.things[:, order], self.colors[:, order], self.covers[:, order], self.land_use
        )

    def _absent_but(self, tile: int, kinds: Iterable[ObjectKind], uses: Iterable[LandUse]) -> None:
        self.things[tile] = 0
        for thing in (*kinds, *uses, ObjectKind.TREE):
            if thing in _COLUMNS:
                self.things[tile, :, _COLUMNS[thing]] = UNKNOWN
