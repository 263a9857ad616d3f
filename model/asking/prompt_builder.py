"""From what was examined to the prompts of a model that was trained on a prompt of its own: within
the token budget and the model's context."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..tokens.focus_pruning import best_first
from ..tokens.reducer import DetailTile
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from ..wire.errors import InvalidQuestionError
from ..wire.pyramid import Tile, native_bounds
from ..wire.question import Question
from .conversation import room_for_prompt
from .prompt_words import MOST_INTRODUCED, PromptWords
from .tile_explorer import Exploration


@dataclass(frozen=True)
class Prompts:
    """What is answered from: one prompt, or several of which one answer is made.

    shares: of each prompt, how likely it shows what is asked about. kept: how many tokens of each
    tile are in them. left_out: tiles that the model's context had no room for. beyond_budget: tiles
    of the finest level that the budget of vision tokens had no room for.
    """

    sequences: Sequence[MultimodalSequence]
    shares: Sequence[float]
    kept: Mapping[Tile, int]
    left_out: int = 0
    beyond_budget: int = 0

    @property
    def vision_tokens(self) -> int:
        return sum(sum(sequence.image_lengths) for sequence in self.sequences)


def check_context(
    question: Question, overview: SequenceImage, vlm: VisionLanguageModel, words: PromptWords
) -> None:
    """The question is never cut: a prompt that is too long is refused before it is run.

    Raises:
        InvalidQuestionError: the question and the overview alone are too long.
    """
    said = words.question(question.text)
    tokens = len(vlm.assemble([overview], said, question.history.turns))
    room = room_for_prompt(question, vlm)
    if tokens > room:
        raise InvalidQuestionError(
            f"The question and the overview take {tokens:,} tokens; the model has room for "
            f"{max(room, 0):,}.",
            "Ask a shorter question, or for a shorter answer.",
        )


def thinned(overview: SequenceImage, budget: int) -> SequenceImage:
    """The overview with at most so many tokens, from everywhere in it."""
    if len(overview.kept) <= budget:
        return overview
    spread = np.linspace(0, len(overview.kept) - 1, budget).round().astype(int)
    return replace(overview, kept=overview.kept[spread])


class PromptBuilder:
    """Makes one question's prompts from what was found for it."""

    def __init__(
        self,
        question: Question,
        exploration: Exploration,
        vlm: VisionLanguageModel,
        words: PromptWords,
    ) -> None:
        self.question, self.exploration, self.vlm = question, exploration, vlm
        self.words = words
        self.finest = exploration.search.finest
        self.room = room_for_prompt(question, vlm)

    def prompts(self) -> Prompts:
        """The overview and all details in one prompt, or with each detail in one of its own."""
        overview, details = self.evidence_images()
        if len(details) > 1 and self.per_tile_prompts(overview):
            per_tile = [self.within_context(overview, {t: i}) for t, i in details.items()]
            if all(kept for _, kept in per_tile):
                shares = self.exploration.shares
                return Prompts(
                    [sequence for sequence, _ in per_tile],
                    [shares[tile] for tile in details],
                    {tile: count for _, kept in per_tile for tile, count in kept.items()},
                )
        sequence, kept = self.within_context(overview, details)
        return Prompts([sequence], [1.0], kept, len(details.keys() - kept.keys()))

    def evidence_images(self) -> tuple[SequenceImage, dict[Tile, SequenceImage]]:
        """The overview and the kept tokens of the finest tiles, within the token budget."""
        budget = self.question.options.vision_tokens
        overview = thinned(self.exploration.overview, budget)
        if self.exploration.overview_is_enough or len(overview.kept) == budget:
            return overview, {}
        per_tile = self.per_tile_prompts(overview)
        most = per_tile or self.vlm.folder.profile.answer_tiles
        details = {
            tile: DetailTile(
                SequenceImage(self.introduce(number, tile), encoded.features, encoded.kept),
                scores.ravel(),
            )
            for number, (tile, scores) in enumerate(self.best_tiles(most), 1)
            if (encoded := self.exploration.encoded[tile]).features
        }
        left = budget
        if self.vlm.folder.profile.shows_overview:
            left -= max(1, per_tile) * len(overview.kept)
        reduced = self.exploration.reduction.reduce(list(details.values()), left)
        images = {tile: r.image for tile, r in zip(details, reduced, strict=True)}
        return overview, {tile: image for tile, image in images.items() if len(image.kept)}

    def per_tile_prompts(self, overview: SequenceImage) -> int:
        """How many detail tiles are answered from in a prompt each, with the overview in each; 0
        for one prompt of all."""
        if not self.exploration.is_ranked or self.exploration.reduction.inside:
            return 0  # nothing ranks, or one prompt is reduced
        each = len(overview.kept) + self.vlm.tokens_per_tile
        room = self.question.options.vision_tokens // each
        per_tile = min(self.vlm.folder.profile.per_tile_answers, room)
        return per_tile if per_tile > 1 else 0

    def best_tiles(self, most: int) -> list[tuple[Tile, np.ndarray]]:
        """The tiles to answer from, in their order, with their scores: the `most` (0: all) that
        hold most of the attention; all where nothing ranks them."""
        scored = list(zip(self.finest.tiles, self.finest.scores, strict=True))
        if not most or not self.exploration.is_ranked:
            return scored
        shares = self.exploration.shares
        best = set(sorted(shares, key=lambda tile: -shares[tile])[:most])
        return [one for one in scored if one[0] in best]

    def within_context(
        self, overview: SequenceImage, details: Mapping[Tile, SequenceImage]
    ) -> tuple[MultimodalSequence, dict[Tile, int]]:
        """The prompt, and how many tokens of each tile are in it.

        Of more tiles than the model has room for, those with the lowest scores are left out (of
        equal ones, some from everywhere); the question is never cut.
        """
        if self.exploration.overview_is_enough:
            sequence = self.assemble([overview])
            return sequence, {self.finest.tiles[0]: len(overview.kept)}
        scores = self.exploration.shares
        best = best_first({tile: scores[tile] for tile in details})

        def prompt(count: int) -> MultimodalSequence:
            shown = set(best[:count])
            images = [image for tile, image in details.items() if tile in shown]
            hidden = images and not self.vlm.folder.profile.shows_overview
            return self.assemble(images if hidden else [overview, *images])

        count, sequence = len(best), prompt(len(best))
        if len(sequence) > self.room:
            # Without any there is room: that was known before the search.
            count = bisect_right(range(1, len(best)), self.room, key=lambda n: len(prompt(n)))
            sequence = prompt(count)
        return sequence, {tile: len(details[tile].kept) for tile in best[:count]}

    def assemble(self, images: Sequence[SequenceImage]) -> MultimodalSequence:
        said = self.words.question(self.question.text)
        return self.vlm.assemble(images, said, self.question.history.turns)

    def introduce(self, number: int, tile: Tile) -> str:
        if len(self.finest.tiles) > MOST_INTRODUCED:
            return ""
        levels = self.exploration.levels
        ground = native_bounds(levels, tile, self.exploration.tile_side)
        return self.words.crop(number, ground, levels[tile.level].decimation)
