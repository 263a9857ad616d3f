"""From what was seen to the prompts that are answered: within the token budget and the context."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..focus.heatmap import ScoredLevel
from ..search.coarse_to_fine import SearchResult
from ..tokens.focus_pruning import GOLDEN_RATIO
from ..tokens.reducer import DetailTile
from ..vlm.chat_prompt import detail_introduction
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage
from ..wire.errors import InvalidQuestionError
from ..wire.pyramid import (
    PyramidLevel,
    Tile,
    native_bounds,
    overview_decimation,
)
from .tile_explorer import Looking

MOST_INTRODUCED = 96
"""Of more tiles than this none is introduced: that would take more tokens than the tiles do."""


@dataclass(frozen=True)
class Prompts:
    """What is answered from: one prompt, or several of which one answer is made.

    shares: of each prompt, how likely it shows what is asked about. kept: how many tokens of each
    tile are in them. left_out: tiles that the model's context had no room for.
    """

    sequences: Sequence[MultimodalSequence]
    shares: Sequence[float]
    kept: Mapping[Tile, int]
    left_out: int = 0

    @property
    def vision_tokens(self) -> int:
        return sum(sum(sequence.image_lengths) for sequence in self.sequences)


class Prompting:
    """Makes one question's prompts."""

    def __init__(self, looking: Looking) -> None:
        self.looking, self.reduction = looking, looking.reduction
        self.question, self.vlm = looking.question, looking.vlm
        self.ranked = looking.focus is not None

    def check_context(self, overview: SequenceImage) -> None:
        """The question is never cut: a prompt that is too long is refused before it is run.

        Raises:
            InvalidQuestionError: the question and the overview alone are too long.
        """
        tokens = len(self.vlm.assemble([overview], self.question.text))
        if tokens > self.room():
            raise InvalidQuestionError(
                f"The question and the overview take {tokens:,} tokens; the model has room for "
                f"{max(self.room(), 0):,}.",
                "Ask a shorter question, or for a shorter answer.",
            )

    def prompts(self, overview: SequenceImage, result: SearchResult) -> Prompts:
        """The overview and all details in one prompt, or with each detail in one of its own."""
        finest = result.finest
        overview, details = self.evidence_images(overview, finest)
        if len(details) > 1 and self.prompts_apart(overview):
            apart = [self.within_context(overview, {t: i}, finest) for t, i in details.items()]
            if all(kept for _, kept in apart):
                shares = finest.by_tile
                return Prompts(
                    [sequence for sequence, _ in apart],
                    [shares[tile] for tile in details],
                    {tile: count for _, kept in apart for tile, count in kept.items()},
                )
        sequence, kept = self.within_context(overview, details, finest)
        return Prompts([sequence], [1.0], kept, len(details.keys() - kept.keys()))

    def evidence_images(
        self, overview: SequenceImage, finest: ScoredLevel
    ) -> tuple[SequenceImage, dict[Tile, SequenceImage]]:
        """The overview and the kept tokens of the finest tiles, within the token budget."""
        budget = self.question.options.max_vision_tokens
        if len(overview.kept) > budget:
            spread = np.linspace(0, len(overview.kept) - 1, budget).round().astype(int)
            overview = replace(overview, kept=overview.kept[spread])
        if self.looking.overview_is_enough() or len(overview.kept) == budget:
            return overview, {}
        introduce = self.introduce if len(finest.tiles) <= MOST_INTRODUCED else lambda tile: ""
        apart = self.prompts_apart(overview)
        most = apart or self.vlm.folder.profile.answer_tiles
        details = {
            tile: DetailTile(
                SequenceImage(introduce(tile), seen.features, seen.kept), scores.ravel()
            )
            for tile, scores in self.best_tiles(finest, most)
            if (seen := self.looking.seen[tile]).features
        }
        left = budget - max(1, apart) * len(overview.kept)
        reduced = self.reduction.reduce(list(details.values()), left)
        images = {tile: r.image for tile, r in zip(details, reduced, strict=True)}
        return overview, {tile: image for tile, image in images.items() if len(image.kept)}

    def prompts_apart(self, overview: SequenceImage) -> int:
        """How many detail tiles are answered from in a prompt each, with the overview in each; 0
        for one prompt of all."""
        if not self.ranked or self.reduction.inside:  # nothing ranks, or one prompt is reduced
            return 0
        each = len(overview.kept) + self.vlm.tokens_per_tile
        room = self.question.options.max_vision_tokens // each
        apart = min(self.vlm.folder.profile.answers_apart, room)
        return apart if apart > 1 else 0

    def best_tiles(self, finest: ScoredLevel, most: int) -> list[tuple[Tile, np.ndarray]]:
        """The tiles to answer from, in their order, with their scores: the `most` (0: all) that
        hold most of the attention; all where nothing ranks them."""
        scored = list(zip(finest.tiles, finest.scores, strict=True))
        if not most or not self.ranked:
            return scored
        shares = finest.by_tile
        best = set(sorted(shares, key=lambda tile: -shares[tile])[:most])
        return [one for one in scored if one[0] in best]

    def within_context(
        self, overview: SequenceImage, details: Mapping[Tile, SequenceImage], finest: ScoredLevel
    ) -> tuple[MultimodalSequence, dict[Tile, int]]:
        """The prompt, and how many tokens of each tile are in it.

        Of more tiles than the model has room for, those with the lowest scores are left out (of
        equal ones, some from everywhere); the question is never cut.
        """
        if self.looking.overview_is_enough():
            sequence = self.vlm.assemble([overview], self.question.text)
            return sequence, {finest.tiles[0]: len(overview.kept)}
        scores = finest.by_tile
        spread = {tile: place * GOLDEN_RATIO % 1 for place, tile in enumerate(details)}
        best = sorted(details, key=lambda tile: (-scores[tile], spread[tile]))

        def prompt(count: int) -> MultimodalSequence:
            shown = set(best[:count])
            images = [image for tile, image in details.items() if tile in shown]
            return self.vlm.assemble([overview, *images], self.question.text)

        count, sequence = len(best), prompt(len(best))
        if len(sequence) > self.room():
            # Without any there is room: that was known before the search.
            count = bisect_right(range(1, len(best)), self.room(), key=lambda n: len(prompt(n)))
            sequence = prompt(count)
        return sequence, {tile: len(details[tile].kept) for tile in best[:count]}

    def introduce(self, tile: Tile) -> str:
        metres = self.looking.view.description.metres_per_pixel
        if not self.vlm.folder.profile.say_resolution:
            metres = None
        return introduction_of(self.looking.levels, tile, self.vlm.tile_size, metres)

    def room(self) -> float:
        """Tokens that the prompt may have, so that the longest answer still fits."""
        limit = getattr(self.vlm.model.config.get_text_config(), "max_position_embeddings", None)
        return (limit or math.inf) - self.question.options.max_new_tokens


def introduction_of(
    levels: Sequence[PyramidLevel],
    tile: Tile,
    tile_size: int,
    metres_per_pixel: float | None = None,
) -> str:
    """What a prompt says of a detail tile. metres_per_pixel: of the native level, if it is said."""
    decimation, native = levels[tile.level].decimation, levels[-1]
    left, top, right, bottom = native_bounds(levels, tile, tile_size)
    return detail_introduction(
        (left + right) / 2 / native.width,
        (top + bottom) / 2 / native.height,
        overview_decimation(native, tile_size) / decimation,
        None if metres_per_pixel is None else metres_per_pixel * decimation,
    )
