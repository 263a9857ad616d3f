"""Looking at tiles for one question: read, encode, score them; the search says which."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ..focus.heatmap import ScoredLevel
from ..focus.region_focus import RegionFocus, score_overview, score_tiles
from ..raster.region_view import RegionView, tokens_with_ground
from ..search.coarse_to_fine import Search, SearchResult, Sight, Stopped
from ..tokens.reduction import Reduction, choose_reduction
from ..vlm.chat_prompt import OVERVIEW
from ..vlm.vision_language_model import SequenceImage, TileFeatures, VisionLanguageModel
from ..wire.pyramid import Extent, Tile, extent_of, native_bounds, overview_decimation
from ..wire.question import Progress, Question, Stage
from .feature_cache import BoundedCache
from .listener import NOBODY, Listener

CLOSER_THAN_OVERVIEW = 1.25
"""Detail tiles that are not at least this much closer than the overview show nothing new."""

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


class Looking:
    """Looks at a region's tiles for one question.

    Afterwards `seen` holds every tile that was looked at, `seconds` what reading, encoding and
    focus took, and `tokens_encoded` the vision tokens that did not come from the cache. `reduction`
    is what is still to be done about the tokens.
    """

    def __init__(
        self,
        question: Question,
        view: RegionView,
        vlm: VisionLanguageModel,
        focus: RegionFocus | None,
        cache: BoundedCache[SeenTile],
        listener: Listener = NOBODY,
    ) -> None:
        self.question, self.view, self.vlm, self.focus = question, view, vlm, focus
        self.cache, self.listener = cache, listener
        self.reduction = choose_reduction(question.options.reducer, vlm)
        self.needs_saliency = self.reduction.needs_saliency
        self.on_encoding = Reduction({})
        if focus is None:  # nothing scores a tile's tokens, so not all have to be held
            self.on_encoding, self.reduction = self.reduction.split()
        self.levels = view.description.levels
        self.size = vlm.tile_size
        self.seconds: dict[str, float] = defaultdict(float)
        self.tokens_encoded = 0
        self.seen: dict[Tile, SeenTile] = {}

    def overview(self) -> SequenceImage:
        """The whole region in one tile."""
        self.take_in([WHOLE])
        seen = self.seen[WHOLE]
        if seen.features is None:
            raise self.view.nothing_to_see()
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
                    features = self.on_encoding.reduce_encoded(features, seen.valid)
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
        reducers = tuple(self.on_encoding.before) if tile != WHOLE else ()
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
