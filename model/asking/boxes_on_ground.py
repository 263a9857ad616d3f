"""Boxes of many images as places on one ground, each thing once.

The images are tiles of several levels, or neighbours joined: one thing may be seen in two of them,
whole at one level and cut at another, or half in each of two neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Flag, auto

from ..wire.pyramid import Affine, Bounds, PyramidLevel
from ..wire.question import Found
from .boxes import LEAST_INSIDE, Box

SEAM = 0.02
"""Of an image's long side: a box that ends so near to its edge is cut by it."""
SAME = 0.5
"""Of the union of two boxes that is in both: from here on they are of one thing."""
WITHIN = 0.8
"""Of a piece's area: it lies in what it is a piece of."""
FACING = 0.5
"""Of the shorter of two edges that face each other across a seam: two halves of one thing."""


class Edge(Flag):
    """Of an image, those that cut a thing."""

    NONE = 0
    LEFT = auto()
    TOP = auto()
    RIGHT = auto()
    BOTTOM = auto()


@dataclass(frozen=True)
class GroundImage:
    """The ground of one image: native pixels of the region, its padding included, which may lie
    beyond the region. level: of its tiles."""

    bounds: Bounds
    level: int


@dataclass(frozen=True)
class GroundBox:
    """A box in native pixels of the region. probability: 0..1. cut: by which edges of its image,
    beyond which the region goes on; seam: native pixels, how near to an edge that is."""

    bounds: Bounds
    label: str
    probability: float
    level: int
    cut: Edge = Edge.NONE
    seam: float = 0.0

    @property
    def centre(self) -> tuple[float, float]:
        left, top, right, bottom = self.bounds
        return (left + right) / 2, (top + bottom) / 2


def on_ground(
    box: Box, image: GroundImage, native: PyramidLevel, probability: float
) -> GroundBox | None:
    """A box of an image on the region's ground; None where it lies in the image's padding."""
    left, top, right, bottom = image.bounds
    width, height = right - left, bottom - top
    drawn = Bounds(
        left + box.left * width,
        top + box.top * height,
        left + box.right * width,
        top + box.bottom * height,
    )
    inside = Bounds(
        max(drawn.left, 0.0),
        max(drawn.top, 0.0),
        min(drawn.right, native.width),
        min(drawn.bottom, native.height),
    )
    if _area(inside) <= 0 or _area(inside) < LEAST_INSIDE * _area(drawn):
        return None
    seam = SEAM * max(width, height)
    cut = Edge.NONE
    for edge, beyond, distance in (
        (Edge.LEFT, left > 0, inside.left - left),
        (Edge.TOP, top > 0, inside.top - top),
        (Edge.RIGHT, right < native.width, right - inside.right),
        (Edge.BOTTOM, bottom < native.height, bottom - inside.bottom),
    ):
        if beyond and distance <= seam:
            cut |= edge
    return GroundBox(inside, box.label, probability, image.level, cut, seam)


def merged(boxes: Iterable[GroundBox]) -> list[GroundBox]:
    """Each thing once, as it was seen best: from the finest level that saw it whole. Halves on both
    sides of a seam become one; a coarser box around a finer one of the same name goes, be it the
    same thing or a group of such."""
    rows = _joined(boxes, Edge.RIGHT, Edge.LEFT)
    whole = _joined(rows, Edge.BOTTOM, Edge.TOP)
    pieces = [box for box in whole if any(_is_piece(box, other) for other in whole)]
    best_first = sorted(
        (box for box in whole if box not in pieces),
        key=lambda box: (-box.level, bool(box.cut), -box.probability),
    )
    kept: list[GroundBox] = []
    for box in best_first:
        if not any(_is_same(better, box) for better in kept):
            kept.append(box)
    return kept


def found_at(
    box: GroundBox, levels: Sequence[PyramidLevel], tile_side: int, transform: Affine
) -> Found:
    """A box as what is found in the raster's CRS. tile_side: in pixels of a tile's level.
    transform: native pixel of the region to CRS."""
    x, y = box.centre
    side = tile_side * levels[box.level].decimation
    return Found(
        box.label,
        ring_of(box.bounds, transform),
        box.probability,
        box.level,
        int(x // side),
        int(y // side),
    )


def ring_of(bounds: Bounds, transform: Affine) -> tuple[tuple[float, float], ...]:
    """The corners of a rectangle of pixels in the CRS, from the upper left and back to it."""
    left, top, right, bottom = bounds
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return tuple(transform.apply(*corner) for corner in corners)


def _joined(boxes: Iterable[GroundBox], near: Edge, far: Edge) -> list[GroundBox]:
    """The boxes, with halves on both sides of a seam as one. near: the edge that cuts the left or
    upper half; far: the one that cuts the other."""
    joined: list[GroundBox] = []
    for box in boxes:
        place = 0
        while place < len(joined):
            other = joined[place]
            both = _across(other, box, near, far) or _across(box, other, near, far)
            if both:
                del joined[place]
                box, place = both, 0
            else:
                place += 1
        joined.append(box)
    return joined


def _across(first: GroundBox, second: GroundBox, near: Edge, far: Edge) -> GroundBox | None:
    """One box of two halves, of which the first lies left of a seam or above it; None where they
    are none."""
    a, b = first.bounds, second.bounds
    if near is Edge.RIGHT:
        gap, side, other_side = b.left - a.right, (a.top, a.bottom), (b.top, b.bottom)
    else:
        gap, side, other_side = b.top - a.bottom, (a.left, a.right), (b.left, b.right)
    meet = first.cut & near and second.cut & far and abs(gap) <= first.seam + second.seam
    of_one = first.level == second.level and _alike(first, second) and _face(side, other_side)
    if not meet or not of_one:
        return None
    return replace(
        first if _area(a) >= _area(b) else second,
        bounds=Bounds(
            min(a.left, b.left), min(a.top, b.top), max(a.right, b.right), max(a.bottom, b.bottom)
        ),
        cut=(first.cut & ~near) | (second.cut & ~far),
    )


def _face(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two edges face each other."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= FACING * min(one[1] - one[0], other[1] - other[0])


def _is_piece(box: GroundBox, other: GroundBox) -> bool:
    """Whether a box that its image has cut lies in a coarser one that is whole."""
    inside = _overlap(box.bounds, other.bounds) >= WITHIN * _area(box.bounds)
    return bool(box.cut) and other.level < box.level and not other.cut and inside


def _is_same(better: GroundBox, box: GroundBox) -> bool:
    shared = _overlap(better.bounds, box.bounds)
    union = _area(better.bounds) + _area(box.bounds) - shared
    if shared >= SAME * union:
        return better.level != box.level or _alike(better, box)
    x, y = better.centre
    left, top, right, bottom = box.bounds
    holds = left <= x <= right and top <= y <= bottom
    return better.level > box.level and not better.cut and _alike(better, box) and holds


def _alike(one: GroundBox, other: GroundBox) -> bool:
    """Whether they may be called the same: 'ship' and 'Ships', or nothing at all."""
    short, long = sorted((one.label.casefold(), other.label.casefold()), key=len)
    return long.startswith(short)


def _overlap(one: Bounds, other: Bounds) -> float:
    return _area(
        Bounds(
            max(one.left, other.left),
            max(one.top, other.top),
            min(one.right, other.right),
            min(one.bottom, other.bottom),
        )
    )


def _area(bounds: Bounds) -> float:
    return max(0.0, bounds.right - bounds.left) * max(0.0, bounds.bottom - bounds.top)
