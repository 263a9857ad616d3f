"""Where something is, told by a model that writes no boxes: the peaks of its best places."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..search.coarse_to_fine import Stopped
from ..wire.pyramid import Bounds, Tile
from ..wire.question import Found, FoundBy, Question
from .boxes_on_ground import ring_of
from .locating import Asked, what_it_locates
from .tile_explorer import Exploration
from .verification import VISIBLE

APART = 2
"""Tokens' sides between two peaks; nearer ones are of one thing."""


def peaks(question: Question, exploration: Exploration) -> tuple[Found, ...]:
    """Of a question of where or how many, in each place that shows what is asked about the token
    that got most attention, best first.

    Which places do was asked one by one (Exploration.visible). Where that was not, it is the one
    place that stood out most, and of a question of how many none: the places are not its count.
    """
    locating = what_it_locates(question.text)
    if locating is None or not question.options.locate or not exploration.is_ranked:
        return ()
    visible, shares = exploration.visible, exploration.search.finest.by_tile
    if visible:
        places = {tile: likely for tile, likely in visible.items() if likely >= VISIBLE}
    elif locating.asked is Asked.HOW_MANY or exploration.search.stopped is Stopped.FLAT:
        places = {}
    else:
        best = max(shares, key=lambda tile: shares[tile])
        places = {best: shares[best]}
    ranked = sorted(places, key=lambda tile: (-places[tile], -shares[tile]))
    return tuple(_apart(ranked, places, exploration))


def _apart(
    ranked: list[Tile], places: dict[Tile, float], exploration: Exploration
) -> Iterator[Found]:
    """The peaks of these places, without those that are another's neighbour."""
    told: list[Bounds] = []
    for tile in ranked:
        bounds = _peak(tile, exploration)
        if bounds and not any(_are_near(bounds, other) for other in told):
            told.append(bounds)
            ring = ring_of(bounds, exploration.description.transform)
            yield Found("", ring, places[tile], *tile, by=FoundBy.PEAK)


def _peak(tile: Tile, exploration: Exploration) -> Bounds | None:
    """The ground of the tile's token with the highest score, in native pixels; None of a tile
    without scores."""
    finest, native = exploration.search.finest, exploration.levels[-1]
    scores = finest.scores[list(finest.tiles).index(tile)]
    if np.isnan(scores).all():
        return None
    row, column = np.unravel_index(np.nanargmax(scores), scores.shape)
    side = exploration.tile_side * exploration.levels[tile.level].decimation
    token = side / len(scores)
    left, top = tile.column * side + column * token, tile.row * side + row * token
    return Bounds(left, top, min(left + token, native.width), min(top + token, native.height))


def _are_near(one: Bounds, other: Bounds) -> bool:
    apart = max(abs(one.left - other.left), abs(one.top - other.top))
    return apart < APART * (one.right - one.left)
