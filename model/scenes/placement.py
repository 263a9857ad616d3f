"""Where objects may stand: on their own ground, with room around them, alone or in groups."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .chips import CHIP_METRES, LandUse
from .land_cover import LandCover
from .objects import KINDS, ObjectKind, Sprite
from .scenes import SceneObject, turned_box

SHORTER, LONGER = 0.65, 1.5
"""How much smaller and larger than usual an object may be."""
SMALLEST_CHIP = 18.0
"""Pixels that a chip's side must have."""
CHIP_BOX = (0.08, 0.08, 0.92, 0.92)
"""What of a chip has not faded into the scene."""
_TURNS = np.arange(8) * (math.pi / 4)
_RING_X = np.concatenate([[0.0], np.cos(_TURNS)])
_RING_Y = np.concatenate([[0.0], np.sin(_TURNS)])


@dataclass(frozen=True)
class Window:
    """A part of a region in which objects are placed, in native pixels.

    reduction: at which it is seen. covers: bool (256,), the grounds that occur in it. look: the
    ground at points (x, y).
    """

    left: float
    top: float
    width: float
    height: float
    reduction: int
    covers: np.ndarray
    look: Callable[[np.ndarray, np.ndarray], np.ndarray]


def mapped_window(
    left: float,
    top: float,
    width: float,
    height: float,
    reduction: int,
    ground: np.ndarray,
    cell: int,
) -> Window:
    """A window with a map of its ground; cell: pixels, at the reduction, of the map's cells."""
    size = cell * reduction

    def look(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        rows = np.clip((y - top) // size, 0, ground.shape[0] - 1).astype(np.int64)
        columns = np.clip((x - left) // size, 0, ground.shape[1] - 1).astype(np.int64)
        return ground[rows, columns]

    covers = np.bincount(ground.ravel(), minlength=256) > 0.02 * ground.size
    return Window(left, top, width, height, reduction, covers, look)


@dataclass(frozen=True)
class Placed:
    """An object to paste: its picture (of the sprites, or of the chips), its middle, side and
    height in native pixels, and its angle."""

    item: SceneObject
    picture: int
    x: float
    y: float
    side: float
    angle: float
    height: float

    @property
    def is_chip(self) -> bool:
        return isinstance(self.item.thing, LandUse)


class Placer:
    """Places objects of some kinds, and real chips of some land uses.

    take: a sprite of a kind, whose long side will have so many native pixels, and its number.
    chips: the numbers of the chips of each land use that may be placed.
    """

    def __init__(
        self,
        kinds: Sequence[ObjectKind],
        take: Callable[[ObjectKind, float], tuple[int, Sprite]],
        chips: Mapping[LandUse, Sequence[int]],
    ) -> None:
        self._kinds, self._take, self._chips = list(kinds), take, chips
        self._uses = list(chips)
        spans = np.array([KINDS[kind].metres for kind in self._kinds])
        self._shortest, self._longest = spans[:, 0] * SHORTER, spans[:, 1] * LONGER
        self._grounds = np.zeros((len(self._kinds), 256), bool)
        for number, kind in enumerate(self._kinds):
            self._grounds[number, list(KINDS[kind].grounds)] = True

    def fitting(self, window: Window, metres: float, length: float) -> list[ObjectKind]:
        """Kinds that may be so long (native pixels of `metres` metres) and find their ground."""
        fit = (self._shortest <= length * metres) & (length * metres <= self._longest)
        fit &= (self._grounds & window.covers).any(1)
        return [self._kinds[number] for number in np.flatnonzero(fit)]

    def place(
        self,
        rng: np.random.Generator,
        placed: list[Placed],
        window: Window,
        metres: float,
        length: float,
        kind: ObjectKind,
        count: int = 1,
    ) -> list[Placed]:
        """Add up to `count` objects of a kind, the first anywhere, the others near it; those that
        found room are returned."""
        allowed = self._grounds[self._kinds.index(kind)]
        gap = length * rng.uniform(1.05, 1.8)
        common_angle = rng.uniform(0, 2 * math.pi)
        alike = rng.random() < 0.5
        added: list[Placed] = []
        for _ in range(count):
            this = length * rng.uniform(0.85, 1.15) if count > 1 else length
            number, sprite = self._take(kind, this)
            left, top, right, bottom = sprite.box
            side = this / max(right - left, bottom - top)
            if added:
                turn, reach = rng.uniform(0, 2 * math.pi, 10), gap * rng.choice((1.0, 1.4, 2.0), 10)
                x, y = added[0].x + reach * np.cos(turn), added[0].y + reach * np.sin(turn)
            else:
                x, y = _anywhere(rng, window, 24)
            spot = _free_spot(placed, window, x, y, this, allowed)
            if spot is None:
                continue
            angle = common_angle if alike else rng.uniform(0, 2 * math.pi)
            box = turned_box(sprite.box, spot[0], spot[1], side, angle)
            item = SceneObject(kind, box, sprite.color, sprite.shape, sprite.status, spot[2])
            height = sprite.height / metres * (side * metres / sprite.metres)
            added.append(Placed(item, number, spot[0], spot[1], side, angle, height))
            placed.append(added[-1])
        return added

    def place_chip(
        self,
        rng: np.random.Generator,
        placed: list[Placed],
        window: Window,
        metres: float,
        zooms: tuple[float, float] = (0.7, 1.3),
    ) -> list[Placed]:
        """Add a real chip at about its own ground resolution."""
        length = CHIP_METRES / metres * rng.uniform(*zooms)
        if (
            not self._uses
            or length / window.reduction < SMALLEST_CHIP
            or length > 0.8 * min(window.width, window.height)
        ):
            return []
        use = self._uses[rng.integers(len(self._uses))]
        x, y = _anywhere(rng, window, 16)
        spot = _free_spot(placed, window, x, y, length, np.ones(256, bool))
        if spot is None:
            return []
        numbers = self._chips[use]
        number = int(numbers[rng.integers(len(numbers))])
        angle = float(rng.integers(4)) * math.pi / 2
        item = SceneObject(use, turned_box(CHIP_BOX, spot[0], spot[1], length, 0.0))
        placed.append(Placed(item, number, spot[0], spot[1], length, angle, 0.0))
        return placed[-1:]


def _anywhere(
    rng: np.random.Generator, window: Window, count: int
) -> tuple[np.ndarray, np.ndarray]:
    x, y = rng.uniform(0.02, 0.98, (2, count))
    return window.left + x * window.width, window.top + y * window.height


def _free_spot(
    placed: Sequence[Placed],
    window: Window,
    x: np.ndarray,
    y: np.ndarray,
    length: float,
    allowed: np.ndarray,
) -> tuple[float, float, LandCover | None] | None:
    """The first of the points with room and the right ground around it, and that ground if it is
    all the same."""
    reach = length * 0.5
    margin = min(0.8 * reach, 0.4 * min(window.width, window.height))
    good = (x > window.left + margin) & (x < window.left + window.width - margin)
    good &= (y > window.top + margin) & (y < window.top + window.height - margin)
    ground = window.look(x[:, None] + reach * _RING_X, y[:, None] + reach * _RING_Y)
    good &= allowed[ground].all(1)
    for place in np.flatnonzero(good):
        spot = float(x[place]), float(y[place])
        if not any(_crowded(other, *spot, length) for other in placed):
            same = (ground[place] == ground[place, 0]).all() and ground[place, 0] in _COVERS
            return *spot, LandCover(int(ground[place, 0])) if same else None
    return None


_COVERS = frozenset(int(cover) for cover in LandCover)


def _crowded(other: Placed, x: float, y: float, length: float) -> bool:
    apart = (length + other.item.long_side) * 0.52
    return abs(other.x - x) < apart and abs(other.y - y) < apart
