"""The prompt of a capable model: the base level as one image, then whole tiles in crops.

What is shown is what a person would be shown: the whole at the base level's resolution, and the
places that the search found, each whole and with its neighbours. No tile is cut into crumbs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from ..tokens.focus_pruning import best_first
from ..tokens.reducer import DetailTile, FocusPruning, TokenReducer
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from ..wire.pyramid import Bounds, Tile, grid_size, native_bounds
from ..wire.question import Question
from .conversation import room_for_prompt
from .crops import Crop, crops_of, joined
from .prompt_builder import Prompts, thinned
from .prompt_words import MOST_INTRODUCED, PromptWords
from .tile_explorer import Exploration

LEAST_TOKENS = 36
"""Of a detail: with fewer vision tokens there is little to be seen in it."""

BASE_SHARE = 2 / 3
"""Of the token budget that the base level may take; of a larger one the overview is one tile."""


class CropPrompt:
    """Makes one question's prompt from what was found for it."""

    def __init__(
        self,
        question: Question,
        exploration: Exploration,
        vlm: VisionLanguageModel,
        words: PromptWords,
    ) -> None:
        self.question, self.exploration, self.vlm = question, exploration, vlm
        self.words, self.budget = words, question.options.vision_tokens
        self.base, self.finest = exploration.search.scored[0], exploration.search.finest
        self.room = room_for_prompt(question, vlm)

    def prompts(self) -> Prompts:
        """One prompt: the overview, and the crops of the details that there is room for."""
        overview, shown = self.overview()
        left = self.budget - sum(len(image.kept) for image in overview)
        best = self.details(left, shown)
        count, sequence = len(best), self.prompt(overview, best)
        if len(sequence) > self.room:
            counts = range(len(best) + 1)
            fits = bisect_right(
                counts, self.room, key=lambda n: len(self.prompt(overview, _first(best, n)))
            )
            count = max(fits - 1, 0)  # without any there is room: known before the search
            sequence = self.prompt(overview, _first(best, count))
        kept = {tile: len(image.kept) for tile, image in (shown | _first(best, count)).items()}
        beyond = self.images([tile for tile in self.best() if tile not in kept])
        return Prompts(
            [sequence],
            [1.0],
            kept,
            left_out=len(best) - count,
            beyond_budget=len(beyond) - (len(best) - count),
        )

    def overview(self) -> tuple[list[SequenceImage], dict[Tile, SequenceImage]]:
        """The whole: the base level, else the region in one tile; and the tiles of which it is."""
        base = None if self.exploration.overview_is_enough else self.base_level()
        if base is not None:
            return base
        overview = thinned(self.exploration.overview, self.budget)
        whole = self.exploration.overview_is_enough
        return [overview], {self.finest.tiles[0]: overview} if whole else {}

    def base_level(self) -> tuple[list[SequenceImage], dict[Tile, SequenceImage]] | None:
        """None where not all of it was examined, or it leaves too little room for details."""
        tiles = self.images(self.base.tiles)
        columns, rows = grid_size(self.exploration.levels[0], self.vlm.tile_size)
        if self.base.tiles[0].level or len(self.base.tiles) < columns * rows:
            return None
        crops = self.crops(self.base.tiles)
        shown = [crop for crop in crops if any(tile in tiles for tile in crop.tiles)]
        introduction = self.words.overview(self.decimation(crops[0]), len(shown))
        images = [
            joined(crop, tiles, self.vlm.token_columns, "" if place else introduction)
            for place, crop in enumerate(shown)
        ]
        share = 1 if self.base is self.finest else BASE_SHARE
        fits = sum(len(image.kept) for image in images) <= share * self.budget
        return (images, tiles) if fits and len(self.assemble(images)) <= share * self.room else None

    def crops(self, tiles: Iterable[Tile]) -> list[Crop]:
        """Neighbours in one, where the model tells rows from columns by position. Where it counts
        tokens one by one, a tile's rows are only its own: each is an image."""
        if not self.vlm.counts_positions:
            return crops_of(tiles)
        return [crop for tile in tiles for crop in crops_of([tile])]

    def details(self, room: int, shown: Mapping[Tile, SequenceImage]) -> dict[Tile, SequenceImage]:
        """The finest tiles that are not shown yet, best first, within this many tokens: whole ones,
        unless the reducer that was chosen says otherwise."""
        images = self.images([tile for tile in self.best() if tile not in shown])
        scores = dict(zip(self.finest.tiles, self.finest.scores, strict=True))
        tiles = [DetailTile(image, scores[tile].ravel()) for tile, image in images.items()]
        if set(self.exploration.reduction.before) <= {"focus"}:
            reduced = TokenReducer().reduce(tiles, room)
            if room >= LEAST_TOKENS and not any(len(tile.image.kept) for tile in reduced):
                reduced = FocusPruning().reduce(tiles[:1], room)
        else:
            reduced = self.exploration.reduction.reduce(tiles, room)
        return {
            tile: detail.image
            for tile, detail in zip(images, reduced, strict=False)  # one, where none fits whole
            if len(detail.image.kept)
        }

    def best(self) -> list[Tile]:
        """The finest tiles that may be shown, best first: all, or as many as the model's profile
        says. Of equal ones, some from everywhere."""
        most = self.vlm.folder.profile.answer_tiles
        return best_first(self.exploration.shares)[: most or None]

    def images(self, tiles: Sequence[Tile]) -> dict[Tile, SequenceImage]:
        """Those of the tiles that have ground, not introduced."""
        encoded = {tile: self.exploration.encoded[tile] for tile in tiles}
        return {
            tile: SequenceImage("", one.features, one.kept)
            for tile, one in encoded.items()
            if one.features is not None
        }

    def prompt(
        self, overview: Sequence[SequenceImage], details: Mapping[Tile, SequenceImage]
    ) -> MultimodalSequence:
        crops = self.crops(sorted(details, key=lambda tile: (tile.row, tile.column)))
        introduced = len(crops) <= MOST_INTRODUCED
        images = [
            joined(
                crop,
                details,
                self.vlm.token_columns,
                self.words.crop(number, self.ground(crop), self.decimation(crop))
                if introduced
                else "",
            )
            for number, crop in enumerate(crops, 1)
        ]
        return self.assemble([*overview, *images])

    def assemble(self, images: Sequence[SequenceImage]) -> MultimodalSequence:
        said = self.words.question(self.question.text)
        return self.vlm.assemble(images, said, self.question.history.turns)

    def ground(self, crop: Crop) -> Bounds:
        first, last = (
            native_bounds(self.exploration.levels, tile, self.exploration.tile_side)
            for tile in (crop.tiles[0], crop.tiles[-1])
        )
        return Bounds(first.left, first.top, last.right, last.bottom)

    def decimation(self, crop: Crop) -> float:
        return self.exploration.levels[crop.level].decimation


def _first(images: Mapping[Tile, SequenceImage], count: int) -> dict[Tile, SequenceImage]:
    return dict(islice(images.items(), count))
