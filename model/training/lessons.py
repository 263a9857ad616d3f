"""What a Region Focus Module is shown in one step: a search, level by level.

All tiles of the base level, as every search begins; then, of each finer level that is visited,
tiles of the targets and those where the module itself would look next, which are mostly its
mistakes: among the thousands of tiles of a large image those that look most like what is asked for.
"""

from __future__ import annotations

import random
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from ..asking.tile_explorer import OVERVIEW_TILE
from ..datasets.coverage import coverage, tiles_of_boxes
from ..datasets.rows import Box
from ..focus.heatmap import ScoredLevel
from ..search.budget import levels_to_visit
from ..search.coarse_to_fine import child_mass
from ..vlm.vision_language_model import SequenceImage
from ..wire.pyramid import PyramidLevel, Tile, native_bounds, tiles_of_level
from .focus_settings import FocusSettings
from .searched_images import SearchedImage

SEARCHED = 32
"""Tiles of a finer level that a question's search looks at, where it may look at 90 in all."""
TARGETS_SHARE = 2 / 3
"""Of a finer level's tiles, what those of the targets may take: the rest is for mistakes."""


@dataclass(frozen=True)
class FocusQuestion:
    """boxes: where the answer lies, in native pixels: nowhere where there are none, and None where
    it is not known."""

    text: str
    boxes: Sequence[Box] | None


@dataclass(frozen=True)
class ShownLevel:
    """Tiles of a level, with the overview before them, and what is asked about them.

    target: float32 (questions, tiles, tokens a tile), of each token's ground the share that the
    boxes cover. known: bool (questions,), whether they are. weight: of the level in its step.
    """

    overview: SequenceImage
    tiles: Sequence[SequenceImage]
    questions: Sequence[str]
    target: np.ndarray
    known: np.ndarray
    weight: float = 1.0


Lesson = Generator[ShownLevel, np.ndarray, None]
"""Levels, one after the other; it is sent the module's scores of each, (questions, tiles, tokens a
tile), each question's summing to 1."""


def search_lesson(
    image: SearchedImage,
    asked: Sequence[FocusQuestion],
    settings: FocusSettings,
    draw: random.Random,
) -> Lesson:
    """A search for the answers to some questions about an image."""
    (overview,) = image.show([OVERVIEW_TILE])
    visited = levels_to_visit(image.levels)
    parents: list[ScoredLevel] = []
    for level in visited:
        tiles = chosen_tiles(image, level, asked, parents, settings, draw)
        shown = [(t, i) for t, i in zip(tiles, image.show(tiles), strict=True) if len(i.kept)]
        if not shown:
            return
        tiles = [tile for tile, _ in shown]
        side = round(overview.features.tokens.shape[0] ** 0.5)
        scores = yield ShownLevel(
            overview,
            [part for _, part in shown],
            [question.text for question in asked],
            np.stack(
                [
                    covered_tokens(image.levels, image.tile_size, tiles, question.boxes or (), side)
                    for question in asked
                ]
            ).astype(np.float32),
            np.array([question.boxes is not None for question in asked]),
            1 / len(visited),
        )
        by_tile = scores.reshape(len(asked), len(tiles), side, side)
        parents = [ScoredLevel(tiles, of_question, 1.0) for of_question in by_tile]


def chosen_tiles(
    image: SearchedImage,
    level: int,
    asked: Sequence[FocusQuestion],
    parents: Sequence[ScoredLevel],
    settings: FocusSettings,
    draw: random.Random,
) -> list[Tile]:
    """All tiles of the base level. Of a finer one those of the targets, then those that the
    questions' searches would look at, the best of each first, as many as there is room for."""
    levels, size = image.levels, image.tile_size
    everywhere = tiles_of_level(levels, level, size)
    if not parents:
        return everywhere
    room = settings.native if level == len(levels) - 1 else settings.finer
    boxes = [box for question in asked for box in question.boxes or ()]
    targets = [Tile(level, *place) for place in tiles_of_boxes(levels, level, size, boxes)]
    most = max(1, round(room * TARGETS_SHARE))
    chosen = set(targets if len(targets) <= most else draw.sample(targets, most))
    searches = []
    for parent in parents:
        mass = child_mass(parent, levels, level, size)
        best = np.argsort(-mass, axis=None, kind="stable")[:SEARCHED]
        searches.append([everywhere[place] for place in best if mass.flat[place] > 0])
    for rank in range(max(map(len, searches))):
        found = [search[rank] for search in searches if rank < len(search)]
        for tile in draw.sample(found, len(found)):
            if len(chosen) < room:
                chosen.add(tile)
    return sorted(chosen, key=lambda tile: (tile.row, tile.column))


def covered_tokens(
    levels: Sequence[PyramidLevel],
    tile_size: int,
    tiles: Sequence[Tile],
    boxes: Sequence[Box],
    side: int,
) -> np.ndarray:
    """Of each token's ground in tiles of one level, the share that the boxes cover, at most 1:
    (tiles, tokens of a tile). side: tokens along a tile's side."""
    corners = [native_bounds(levels, tile, tile_size)[:2] for tile in tiles]
    token = tile_size * levels[tiles[0].level].decimation / side
    return coverage(boxes, np.array(corners), token, side)
