"""Which levels are visited, and how many tiles each may have, decided before the first pixel is
read."""

from __future__ import annotations

from collections.abc import Sequence

from ..wire.pyramid import PyramidLevel, grid_size

LONGEST_STEP = 4
"""How much closer the last step of a search may go at once: a native tile then has a quarter of the
side of a tile of the level above, several vision tokens wide."""


def levels_to_visit(levels: Sequence[PyramidLevel]) -> list[int]:
    """All levels, but for the one above the native level where the one above that is near enough:
    what it would tell is not worth its tiles, which are better spent on native ones."""
    visited = list(range(len(levels)))
    native = levels[-1].decimation
    if len(levels) > 2 and levels[-3].decimation <= LONGEST_STEP * native:
        del visited[-2]
    return visited


def tiles_per_level(
    levels: Sequence[PyramidLevel], tile_size: int, max_tiles: int
) -> tuple[int, ...]:
    """Share out the tiles: the base level first, the rest evenly, what is left over to the finest.

    The base level gets all of its tiles if they are at most half of the budget (or if it is the
    only level). With fewer tiles than levels the finest levels get none: the search then ends
    before them. The sum never exceeds max_tiles.
    """
    totals = [columns * rows for columns, rows in (grid_size(lv, tile_size) for lv in levels)]
    if len(levels) == 1:
        return (min(totals[0], max_tiles),)
    allotted = [min(totals[0], max(1, max_tiles // 2))]
    left = max_tiles - allotted[0]
    for index in range(1, len(levels)):
        fair = max(left // (len(levels) - index), min(left, 1))
        allotted.append(min(totals[index], fair))
        left -= allotted[-1]
    return tuple(allotted)
