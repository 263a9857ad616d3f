"""The whole way from a question to its answer, on one page.

base level -> tiles -> vision tokens            RegionView, VisionLanguageModel
region focus: attention over those tokens       focus
the next level's tiles, and again               search
keep the tokens that matter, answer             tokens, VisionLanguageModel
"""

from __future__ import annotations

import math
import sys
import time
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import torch

from .errors import CancelledError, DeviceError, InvalidQuestionError, NothingToSeeError
from .focus.heatmap import Heatmap, ScoredLevel, draw_heatmap
from .focus.region_focus import AttentionReadout, RegionFocus, score_overview, score_tiles
from .focus.region_focus_module import RegionFocusModule
from .memory import (
    is_out_of_memory,
    peak_device_bytes,
    peak_host_bytes,
    reset_peak_device_bytes,
)
from .question import (
    Answer,
    FocusMethod,
    ModelIdentity,
    PeakMemory,
    Progress,
    Question,
    RasterIdentity,
    Seconds,
    Stage,
    TileEvidence,
    VisionTokens,
)
from .raster.pyramid import Extent, Tile, extent_of, native_bounds, overview_decimation
from .region_view import RegionView, introduction_of, tokens_with_ground
from .search.coarse_to_fine import (
    Search,
    SearchResult,
    Sight,
    Stopped,
    base_level,
    coarse_to_fine,
)
from .tokens.focus_pruning import GOLDEN_RATIO
from .tokens.reducer import DetailTile
from .tokens.reduction import Reduction, choose_reduction
from .vlm.feature_cache import BoundedCache
from .vlm.prompt import OVERVIEW
from .vlm.vision_language_model import (
    Generation,
    MultimodalSequence,
    SequenceImage,
    TileFeatures,
    VisionLanguageModel,
)

CLOSER_THAN_OVERVIEW = 1.25
"""Detail tiles that are not at least this much closer than the overview show nothing new."""


MOST_INTRODUCED = 96
"""Of more tiles than this none is introduced: that would take more tokens than the tiles do."""

WHOLE = Tile(-1, 0, 0)
"""Stands for the overview: the whole region in one tile."""


@dataclass(frozen=True)
class SeenTile:
    """A tile that was looked at: its features (None if it has no ground under it), and the indices
    of its vision tokens that have ground.

    kept: the tokens that may go to the language model: those with ground, unless the features were
    reduced when they were encoded.
    """

    features: TileFeatures | None
    valid: np.ndarray

    @property
    def kept(self) -> np.ndarray:
        reduced = self.features is not None and self.features.cells is not None
        return self.features.cells.numpy() if reduced else self.valid

    @property
    def nbytes(self) -> int:
        return sys.getsizeof(self.valid) + (self.features.nbytes if self.features else 0)


@dataclass(frozen=True)
class Prompts:
    """What is answered from: one prompt, or several of which one answer is made.

    shares: of each prompt, how likely it shows what is asked about. kept: how many tokens of each
    tile are in them.
    """

    sequences: Sequence[MultimodalSequence]
    shares: Sequence[float]
    kept: Mapping[Tile, int]

    @property
    def vision_tokens(self) -> int:
        return sum(sum(sequence.image_lengths) for sequence in self.sequences)


@dataclass(frozen=True)
class Listener:
    """Who wants to know how it goes, and may say that it should end."""

    progress: Callable[[Progress], None] = lambda progress: None
    words: Callable[[str], None] = lambda words: None
    cancelled: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raises CancelledError if the analyst has cancelled."""
        if self.cancelled():
            raise CancelledError("The question was cancelled.")


@dataclass(frozen=True)
class AnswerWithHeatmap:
    """The answer, and its heatmap on the ground."""

    answer: Answer
    heatmap: Heatmap


def make_focus(vlm: VisionLanguageModel, method: FocusMethod | None) -> RegionFocus | None:
    """What guides the search; by default the trained module where the model has one.

    Raises:
        ModelFolderError: the trained module is asked for and missing, or does not fit.
    """
    if method is None:
        method = FocusMethod.RFM if vlm.folder.has_region_focus else FocusMethod.ATTENTION
    if method is FocusMethod.NONE:
        return None
    return RegionFocusModule.load(vlm) if method is FocusMethod.RFM else AttentionReadout(vlm)


def answer(
    question: Question,
    view: RegionView,
    vlm: VisionLanguageModel,
    focus: RegionFocus | None,
    cache: BoundedCache[SeenTile],
    listener: Listener = Listener(),
    seconds_before: Mapping[str, float] = MappingProxyType({}),
    search: Search | None = None,
) -> AnswerWithHeatmap:
    """Answer a question about a region.

    seconds_before: what has already been spent on this question, by the names of Seconds.
    search: how to look around; by default coarse to fine where there is a focus to guide it.

    Raises:
        NothingToSeeError: the region holds no valid pixel; the model was not run.
        RasterError: a tile could not be read.
        DeviceError: the device ran out of memory; the model can be used again.
        CancelledError: the listener said so.
    """
    try:
        asking = _Asking(question, view, vlm, focus, cache, listener, seconds_before)
        return asking.run(search or (coarse_to_fine if focus else base_level))
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        raise DeviceError(
            f"The memory of {vlm.device} is too small for this question.",
            "Lower the tile and token budget, or choose 4-bit quantisation.",
            str(error),
        ) from error


class _Asking:
    """One question on its way."""

    def __init__(
        self,
        question: Question,
        view: RegionView,
        vlm: VisionLanguageModel,
        focus: RegionFocus | None,
        cache: BoundedCache[SeenTile],
        listener: Listener,
        seconds_before: Mapping[str, float],
    ) -> None:
        self.question, self.view, self.vlm, self.focus = question, view, vlm, focus
        self.cache, self.listener = cache, listener
        self.levels = view.description.levels
        self.size = vlm.tile_size
        self.seconds: dict[str, float] = defaultdict(float, seconds_before)
        self.seconds_before = sum(seconds_before.values())
        self.begin = time.perf_counter()
        self.tokens_encoded = 0
        self.seen: dict[Tile, SeenTile] = {}
        self.left_out = 0
        self.reduction = choose_reduction(question.options.reducer, vlm)
        self.needs_saliency = self.reduction.needs_saliency
        self.reduction_of_tiles = Reduction({})
        if focus is None:  # nothing scores a tile's tokens, so not all have to be held
            self.reduction_of_tiles, self.reduction = self.reduction.split()
        reset_peak_device_bytes(vlm.device)

    def run(self, search: Search) -> AnswerWithHeatmap:
        overview = self.overview()
        self.check_context(len(self.vlm.assemble([overview], self.question.text)))
        result = self.look_around(overview, search)
        overview, details = self.evidence_images(overview, result)
        prompts = self.prompts(overview, details, result.finest)
        self.listener.check()
        self.listener.progress(Progress(Stage.ANSWERING))
        generation = self.vlm.generate_from(
            prompts.sequences,
            prompts.shares,
            self.question.options.max_new_tokens,
            self.listener.words,
            self.listener.cancelled,
            self.reduction.inside,
        )
        self.seconds["prefill"] = generation.prefill_seconds
        self.seconds["generate"] = generation.generate_seconds
        heatmap = draw_heatmap(
            result.scored, self.levels, self.tile_side, self.view.description.transform
        )
        return AnswerWithHeatmap(self.answer(generation, result, prompts), heatmap)

    # Looking.

    def overview(self) -> SequenceImage:
        """The whole region in one tile."""
        self.take_in([WHOLE])
        seen = self.seen[WHOLE]
        if seen.features is None:
            raise NothingToSeeError(
                f"There are no valid pixels of {self.view.description.name} in this extent.",
                "Move to a place that has data.",
            )
        return SequenceImage(OVERVIEW, seen.features, seen.valid)

    def look_around(self, overview: SequenceImage, search: Search) -> SearchResult:
        """What the search saw; a region that the overview shows in full is not searched."""
        side = self.vlm.token_columns

        def overview_scores() -> np.ndarray:
            if self.focus is None:
                share = np.zeros(side * side)
                share[overview.kept] = 1 / len(overview.kept)
                return share.reshape(side, side)
            with self.timed("focus"):
                scores = score_overview(self.focus, self.vlm, self.question.text, overview)
            return scores.reshape(side, side)

        def look(level: int, tiles: list[Tile]) -> np.ndarray:
            self.listener.check()
            extents = tuple(self.extent(tile) for tile in tiles)
            self.listener.progress(Progress(Stage.LOOKING, level + 1, len(self.levels), extents))
            self.take_in(tiles)
            return self.scores(overview, tiles).reshape(len(tiles), side, side)

        if self.overview_is_enough():
            tile = Tile(0, 0, 0)
            self.seen[tile] = self.seen[WHOLE]
            scores = np.full(side * side, np.nan)
            scores[overview.kept] = overview_scores().ravel()[overview.kept]
            whole = ScoredLevel([tile], scores.reshape(1, side, side), 1.0)
            return SearchResult((whole,), Stopped.ONE_TILE)
        max_tiles = self.question.options.max_tiles - 1
        return search(Sight(self.levels, self.size, max_tiles, overview_scores, look))

    def overview_is_enough(self) -> bool:
        return len(self.levels) == 1 and overview_decimation(self.levels[-1], self.size) < (
            CLOSER_THAN_OVERVIEW
        )

    @property
    def tile_side(self) -> int:
        """In pixels of a tile's level; the one tile of a small region is all of the region."""
        if not self.overview_is_enough():
            return self.size
        return max(self.size, self.levels[0].width, self.levels[0].height)

    def take_in(self, tiles: Sequence[Tile]) -> None:
        """Read and encode the tiles that are not in the cache; afterwards `seen` holds all."""
        pixels: dict[Tile, np.ndarray] = {}
        for tile in tiles:
            seen = self.cache.get(self.cache_key(tile))
            if seen is not None and not self.lacks_saliency(tile, seen):
                self.seen[tile] = seen
                continue
            self.listener.check()
            with self.timed("read"):
                rgb, valid = self.view.tile(tile, self.size)
            tokens = tokens_with_ground(valid, self.vlm.token_columns)
            self.seen[tile] = SeenTile(None, tokens)
            if len(tokens):
                pixels[tile] = rgb
            else:
                self.cache.put(self.cache_key(tile), self.seen[tile])
            if len(pixels) == self.vlm.encode_batch:
                self.encode(pixels)
                pixels = {}
        self.encode(pixels)

    def encode(self, pixels: Mapping[Tile, np.ndarray]) -> None:
        """Encode tiles that were read."""
        if not pixels:
            return
        self.listener.check()
        with self.timed("encode"):
            saliency = self.needs_saliency and WHOLE not in pixels
            encoded = self.vlm.encode(np.stack(list(pixels.values())), saliency)
            for tile, features in zip(pixels, encoded, strict=True):
                seen = self.seen[tile]
                if tile != WHOLE:
                    features = self.reduction_of_tiles.reduce_encoded(features, seen.valid)
                self.seen[tile] = replace(seen, features=features)
                self.cache.put(self.cache_key(tile), self.seen[tile])
        self.tokens_encoded += len(pixels) * self.vlm.tokens_per_tile

    def lacks_saliency(self, tile: Tile, seen: SeenTile) -> bool:
        """Whether an earlier question, whose reducer did without, left too little in the cache."""
        if not self.needs_saliency or tile == WHOLE or seen.features is None:
            return False
        return not seen.features.has_saliency

    def cache_key(self, tile: Tile) -> tuple:
        model = (self.vlm.folder.path, self.vlm.quantization)
        reducers = tuple(self.reduction_of_tiles.before) if tile != WHOLE else ()
        return (model, reducers, self.view.description.fingerprint, tile)

    def scores(self, overview: SequenceImage, tiles: Sequence[Tile]) -> np.ndarray:
        """Scores of a level's tiles, NaN where there is no ground."""
        scores = np.full((len(tiles), self.vlm.tokens_per_tile), np.nan)
        seen = [place for place, tile in enumerate(tiles) if self.seen[tile].features]
        if not seen:
            return scores
        valid = [self.seen[tiles[place]].valid for place in seen]
        if self.focus is None:
            shares = np.full((len(seen), self.vlm.tokens_per_tile), 1 / sum(map(len, valid)))
        else:
            with self.timed("focus"):
                shares = score_tiles(
                    self.focus,
                    self.vlm,
                    self.question.text,
                    overview,
                    [self.seen[tiles[place]].features for place in seen],
                    valid,
                    self.listener.check,
                )
        for place, tokens, share in zip(seen, valid, shares, strict=True):
            scores[place, tokens] = share[tokens]
        return scores

    # Answering.

    def evidence_images(
        self, overview: SequenceImage, result: SearchResult
    ) -> tuple[SequenceImage, dict[Tile, SequenceImage]]:
        """The overview and the kept tokens of the finest tiles, within the token budget."""
        finest = result.finest
        budget = self.question.options.max_vision_tokens
        if len(overview.kept) > budget:
            spread = np.linspace(0, len(overview.kept) - 1, budget).round().astype(int)
            overview = replace(overview, kept=overview.kept[spread])
        if self.overview_is_enough() or len(overview.kept) == budget:
            return overview, {}
        introduce = self.introduce if len(finest.tiles) <= MOST_INTRODUCED else lambda tile: ""
        apart = self.prompts_apart(overview)
        most = apart or self.vlm.folder.settings.answer_tiles
        details = {
            tile: DetailTile(
                SequenceImage(introduce(tile), seen.features, seen.kept), scores.ravel()
            )
            for tile, scores in self.best_tiles(finest, most)
            if (seen := self.seen[tile]).features
        }
        left = budget - max(1, apart) * len(overview.kept)
        reduced = self.reduction.reduce(list(details.values()), left)
        images = {tile: r.image for tile, r in zip(details, reduced, strict=True)}
        return overview, {tile: image for tile, image in images.items() if len(image.kept)}

    def prompts_apart(self, overview: SequenceImage) -> int:
        """How many detail tiles are answered from in a prompt each, with the overview in each; 0
        for one prompt of all."""
        if self.focus is None or self.reduction.inside:  # nothing ranks, or one prompt is reduced
            return 0
        each = len(overview.kept) + self.vlm.tokens_per_tile
        room = self.question.options.max_vision_tokens // each
        apart = min(self.vlm.folder.settings.answers_apart, room)
        return apart if apart > 1 else 0

    def best_tiles(self, finest: ScoredLevel, most: int) -> list[tuple[Tile, np.ndarray]]:
        """The tiles to answer from, in their order, with their scores: the `most` (0: all) that
        hold most of the attention; all where nothing ranks them."""
        scored = list(zip(finest.tiles, finest.scores, strict=True))
        if not most or self.focus is None:
            return scored
        shares = finest.by_tile
        best = set(sorted(shares, key=lambda tile: -shares[tile])[:most])
        return [one for one in scored if one[0] in best]

    def prompts(
        self, overview: SequenceImage, details: Mapping[Tile, SequenceImage], finest: ScoredLevel
    ) -> Prompts:
        """The overview and all details in one prompt, or with each detail in one of its own."""
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
        return Prompts([sequence], [1.0], kept)

    def within_context(
        self, overview: SequenceImage, details: Mapping[Tile, SequenceImage], finest: ScoredLevel
    ) -> tuple[MultimodalSequence, dict[Tile, int]]:
        """The prompt, and how many tokens of each tile are in it.

        Of more tiles than the model has room for, those with the lowest scores are left out (of
        equal ones, some from everywhere); the question is never cut.
        """
        if self.overview_is_enough():
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
        self.left_out = len(best) - count
        return sequence, {tile: len(details[tile].kept) for tile in best[:count]}

    def introduce(self, tile: Tile) -> str:
        metres = self.view.description.metres_per_pixel
        if not self.vlm.folder.settings.say_resolution:
            metres = None
        return introduction_of(self.levels, tile, self.size, metres)

    def check_context(self, tokens: int) -> None:
        """The question is never cut: a prompt that is too long is refused before it is run."""
        if tokens > self.room():
            raise InvalidQuestionError(
                f"The question and the overview take {tokens:,} tokens; the model has room for "
                f"{max(self.room(), 0):,}.",
                "Ask a shorter question, or for a shorter answer.",
            )

    def room(self) -> float:
        """Tokens that the prompt may have, so that the longest answer still fits."""
        limit = getattr(self.vlm.model.config.get_text_config(), "max_position_embeddings", None)
        return (limit or math.inf) - self.question.options.max_new_tokens

    def answer(self, generation: Generation, result: SearchResult, prompts: Prompts) -> Answer:
        description, options = self.view.description, self.question.options
        self.seconds["total"] = time.perf_counter() - self.begin + self.seconds_before
        logs = generation.token_log_probabilities
        probability = math.exp(sum(logs) / len(logs)) if logs else 0.0
        calibration = self.vlm.folder.settings.confidence
        return Answer(
            question=self.question.text,
            answer=generation.text,
            confidence=calibration.confidence(probability, generation.text),
            model=ModelIdentity(
                self.vlm.folder.name,
                self.vlm.folder.sha256(),
                self.vlm.quantization,
                str(self.vlm.device),
            ),
            raster=RasterIdentity(
                description.path, description.width, description.height, description.crs
            ),
            extent=description.extent,
            levels=self.levels,
            tiles=tuple(self.evidence(result, prompts, generation.support)),
            vision_tokens=VisionTokens(
                self.tokens_encoded, prompts.vision_tokens, len(prompts.sequences)
            ),
            pixels_read=self.view.pyramid.pixels_read,
            seconds=Seconds(**self.seconds),
            peak_memory_bytes=PeakMemory(peak_host_bytes(), peak_device_bytes(self.vlm.device)),
            focus=self.focus.name if self.focus else FocusMethod.NONE.value,
            stopped=result.stopped.value,
            tile_size=self.tile_side,
            metres_per_pixel=description.metres_per_pixel,
            warnings=tuple(self.warnings(result, options.max_tiles)),
        )

    def evidence(
        self, result: SearchResult, prompts: Prompts, support: Sequence[float]
    ) -> Iterator[TileEvidence]:
        rests_on = dict(zip(prompts.kept, support, strict=True)) if len(support) > 1 else {}
        for level in result.scored:
            for tile, score in level.by_tile.items():
                features = self.seen[tile].features
                yield TileEvidence(
                    *tile,
                    extent=self.extent(tile),
                    score=score,
                    vision_tokens=self.vlm.tokens_per_tile if features else 0,
                    kept_tokens=prompts.kept.get(tile, 0),
                    support=rests_on.get(tile, 0.0) if rests_on else None,
                )

    def warnings(self, result: SearchResult, max_tiles: int) -> Iterator[str]:
        yield from self.view.description.warnings
        if self.left_out:
            yield (
                f"The model's context was too short for all that was found: {self.left_out} tiles, "
                "those with the lowest scores, were left out of the answer."
            )
        if self.vlm.folder.settings.notice:
            yield self.vlm.folder.settings.notice
        finest = self.levels[result.finest.tiles[0].level]
        if finest.decimation > 1 and result.stopped is Stopped.BUDGET:
            yield (
                f"A budget of {max_tiles} tiles let it look no closer than 1/{finest.decimation:g} "
                "of the raster's resolution; what is smaller was not seen."
            )

    # Small things.

    def extent(self, tile: Tile) -> Extent:
        return extent_of(
            self.view.description.transform, native_bounds(self.levels, tile, self.tile_side)
        )

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[what] += time.perf_counter() - begin
