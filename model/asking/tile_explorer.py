"""Exploring a region for one question: its tiles are read, encoded and scored; the search says
which."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

import numpy as np

from ..focus.heatmap import ScoredLevel
from ..focus.region_focus import RegionFocus, score_overview, score_tiles
from ..raster.reading_ahead import reading_ahead
from ..raster.region_view import RegionView, tokens_with_ground
from ..search.coarse_to_fine import Search, SearchResult, SearchSpace, Stopped
from ..tokens.reduction import Reduction, choose_reduction
from ..vlm.shared_prefix import Prefix, PrefixRunner
from ..vlm.vision_language_model import (
    MultimodalSequence,
    SequenceImage,
    TileFeatures,
    VisionLanguageModel,
)
from ..wire.pyramid import (
    Extent,
    PyramidLevel,
    RasterDescription,
    Tile,
    extent_of,
    native_bounds,
    overview_decimation,
)
from ..wire.question import FocusMethod, Progress, Question, Stage
from .conversation import turns_for_search
from .feature_cache import BoundedCache
from .listener import NOBODY, Listener
from .prefix_cache import KeptPrefixes
from .prompt_words import prompt_words

CLOSER_THAN_OVERVIEW = 1.25
"""Detail tiles that are not at least this much closer than the overview show nothing new."""

LEAST_BATCHES = 4
"""In which a level's tiles are encoded, so that all but the first are read meanwhile."""
BATCHES_AHEAD = 2
"""That are read before they are encoded, at most."""

OVERVIEW_TILE = Tile(-1, 0, 0)
"""Stands for the overview: the whole region in one tile."""


@dataclass(frozen=True)
class EncodedTile:
    """An examined tile: its features (None if it has no ground under it), and the indices of its
    vision tokens that have ground.

    kept: the tokens that may go to the language model: those with ground, unless the features were
    reduced when they were encoded. neutral: the attention for a neutral question, by the layers
    that it was read with (see focus.relative_attention).
    """

    features: TileFeatures | None
    valid: np.ndarray
    neutral: Mapping[Hashable, np.ndarray] = field(default_factory=dict)

    @property
    def kept(self) -> np.ndarray:
        if self.features is None or self.features.cells is None:
            return self.valid
        return self.features.cells.numpy()

    @property
    def nbytes(self) -> int:
        neutral = sum(logits.nbytes for logits in self.neutral.values())
        return sys.getsizeof(self.valid) + neutral + (self.features.nbytes if self.features else 0)


@dataclass(frozen=True)
class Exploration:
    """What exploring a region for one question gave.

    overview: the whole region in one image. search: the tiles that were examined, their scores, and
    why the search ended; encoded: each of them. tile_side: in pixels of a tile's level.
    overview_is_enough: whether no detail shows more than the overview. focus: the method that
    guided the search, as an Answer names it. reduction: what is still to be done about the tokens.
    visible: of the places that were asked one by one, how likely each shows what is asked about.
    tokens_encoded: vision tokens that did not come from the cache. pixels_read: native pixels that
    were read of the raster until now. seconds: what waiting for pixels, encoding and focus took, by
    the names of Seconds.
    """

    description: RasterDescription
    overview: SequenceImage
    search: SearchResult
    encoded: Mapping[Tile, EncodedTile]
    tile_side: int
    overview_is_enough: bool
    focus: str
    reduction: Reduction
    tokens_encoded: int
    pixels_read: int
    seconds: Mapping[str, float]
    visible: Mapping[Tile, float] = field(default_factory=dict)

    @property
    def levels(self) -> tuple[PyramidLevel, ...]:
        return self.description.levels

    @property
    def is_ranked(self) -> bool:
        """Whether the scores say more of one tile than of another."""
        return self.focus != FocusMethod.NONE.value

    @cached_property
    def shares(self) -> Mapping[Tile, float]:
        """How likely each of the finest tiles is to show what is asked about: its share of the
        attention, times what was said of it where it was asked; the others stand behind them."""
        of_attention = self.search.finest.by_tile
        if not self.visible:
            return of_attention
        least = min(self.visible.values())
        return {tile: share * self.visible.get(tile, least) for tile, share in of_attention.items()}

    def extent(self, tile: Tile) -> Extent:
        return tile_extent(self.description, tile, self.tile_side)


def tile_extent(description: RasterDescription, tile: Tile, tile_side: int) -> Extent:
    """A tile on the ground, in the raster's CRS. tile_side: in pixels of its level."""
    return extent_of(description.transform, native_bounds(description.levels, tile, tile_side))


class TileExplorer:
    """Explores a region for one question."""

    def __init__(
        self,
        question: Question,
        view: RegionView,
        vlm: VisionLanguageModel,
        focus: RegionFocus | None,
        cache: BoundedCache[EncodedTile],
        listener: Listener = NOBODY,
        prefixes: BoundedCache[Prefix] | None = None,
    ) -> None:
        self.question, self.view, self.vlm, self.focus = question, view, vlm, focus
        self.cache, self.listener = cache, listener
        self.reduction = choose_reduction(question.options.reducer, vlm)
        self.needs_saliency = self.reduction.needs_saliency
        self.on_encoding = Reduction({})
        if focus is None:  # nothing scores a tile's tokens, so not all have to be held
            self.on_encoding, self.reduction = self.reduction.split()
        prefixes = BoundedCache(0) if prefixes is None else prefixes
        self.kept_prefixes = KeptPrefixes(prefixes, self.cache_key(Tile(0, 0, 0))[:-1])
        for kept in (cache, prefixes):
            kept.begin()
        self.levels = view.description.levels
        self.size = vlm.tile_size
        self.turns = turns_for_search(question.history.turns, vlm)
        self.words = prompt_words(vlm.folder.profile, view.description, vlm.tile_size)
        self.seconds: dict[str, float] = defaultdict(float)
        self.tokens_encoded = 0
        self.encoded: dict[Tile, EncodedTile] = {}

    def overview(self) -> SequenceImage:
        """The whole region in one tile.

        Raises:
            NothingToSeeError: it holds no valid pixel.
        """
        self.take_in([OVERVIEW_TILE])
        tile = self.encoded[OVERVIEW_TILE]
        if tile.features is None:
            raise self.view.nothing_to_see()
        return SequenceImage(self.words.overview(), tile.features, tile.valid)

    def explore(self, overview: SequenceImage, search: Search) -> Exploration:
        """Examine the tiles that the search asks for; a region that the overview shows in full is
        not searched."""
        if self.overview_is_enough():
            found = self.only_overview(overview)
        else:
            found = search(self.search_space(overview))
        return Exploration(
            description=self.view.description,
            overview=overview,
            search=found,
            encoded=MappingProxyType(dict(self.encoded)),
            tile_side=self.tile_side,
            overview_is_enough=self.overview_is_enough(),
            focus=self.focus.name if self.focus else FocusMethod.NONE.value,
            reduction=self.reduction,
            tokens_encoded=self.tokens_encoded,
            pixels_read=self.view.pyramid.pixels_read,
            seconds=MappingProxyType(dict(self.seconds)),
        )

    def search_space(self, overview: SequenceImage) -> SearchSpace:
        return SearchSpace(
            self.levels,
            self.size,
            self.question.options.tiles - 1,
            lambda: self.overview_scores(overview),
            lambda level, tiles: self.tile_scores(overview, level, tiles),
        )

    def only_overview(self, overview: SequenceImage) -> SearchResult:
        """What a search would say that examined the overview as its one tile."""
        tile, side = Tile(0, 0, 0), self.vlm.token_columns
        self.encoded[tile] = self.encoded[OVERVIEW_TILE]
        scores = np.full(side * side, np.nan)
        scores[overview.kept] = self.overview_scores(overview).ravel()[overview.kept]
        whole = ScoredLevel([tile], scores.reshape(1, side, side), 1.0)
        return SearchResult((whole,), Stopped.ONE_TILE)

    def overview_scores(self, overview: SequenceImage) -> np.ndarray:
        """See SearchSpace."""
        side = self.vlm.token_columns
        if self.focus is None:
            share = np.zeros(side * side)
            share[overview.kept] = 1 / len(overview.kept)
            return share.reshape(side, side)
        with self.timed("focus"):
            scores = score_overview(
                self.focus,
                self.vlm,
                self.question.text,
                overview,
                self.turns,
                _KnownPrefixes(self.kept_prefixes, self.focus.name, [OVERVIEW_TILE]),
            )
        return scores.reshape(side, side)

    def tile_scores(self, overview: SequenceImage, level: int, tiles: Sequence[Tile]) -> np.ndarray:
        """See SearchSpace."""
        self.listener.check()
        extents = tuple(tile_extent(self.view.description, t, self.tile_side) for t in tiles)
        self.listener.progress(Progress(Stage.LOOKING, level + 1, len(self.levels), extents))
        self.take_in(tiles)
        side = self.vlm.token_columns
        return self.scores(overview, tiles).reshape(len(tiles), side, side)

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
        """Read and encode the tiles that are not in the cache; afterwards `encoded` holds all.

        The next tiles are read while those at hand are encoded: BATCHES_AHEAD of them at most.
        """
        missing = [tile for tile in tiles if not self.is_known(tile)]
        batch = min(self.vlm.encode_batch, -(-len(missing) // LEAST_BATCHES))
        pixels: dict[Tile, np.ndarray] = {}
        with reading_ahead(
            self.read, missing, BATCHES_AHEAD * batch, self.listener.check
        ) as of_each:
            for tile in missing:
                with self.timed("read"):
                    rgb, tokens = next(of_each)
                self.encoded[tile] = EncodedTile(None, tokens)
                if len(tokens):
                    pixels[tile] = rgb
                else:
                    self.cache.put(self.cache_key(tile), self.encoded[tile])
                if len(pixels) == batch:
                    self.encode(pixels)
                    pixels = {}
            self.encode(pixels)

    def is_known(self, tile: Tile) -> bool:
        """Whether the tile is in the cache; afterwards it is in `encoded`, too."""
        known = self.cache.get(self.cache_key(tile))
        if known is None or self.lacks_saliency(tile, known):
            return False
        self.encoded[tile] = known
        return True

    def read(self, tile: Tile) -> tuple[np.ndarray, np.ndarray]:
        """A tile's pixels, and which of its tokens have ground: in the thread that reads ahead."""
        self.listener.check()
        rgb, valid = self.view.tile(tile, self.size)
        return rgb, tokens_with_ground(valid, self.vlm.token_columns)

    def encode(self, pixels: Mapping[Tile, np.ndarray]) -> None:
        """Encode tiles that were read."""
        if not pixels:
            return
        self.listener.check()
        with self.timed("encode"):
            saliency = self.needs_saliency and OVERVIEW_TILE not in pixels
            encoded = self.vlm.encode(np.stack(list(pixels.values())), saliency)
            for tile, features in zip(pixels, encoded, strict=True):
                read = self.encoded[tile]
                if tile != OVERVIEW_TILE:
                    features = self.on_encoding.reduce_encoded(features, read.valid)
                self.encoded[tile] = replace(read, features=features)
                self.cache.put(self.cache_key(tile), self.encoded[tile])
        self.tokens_encoded += len(pixels) * self.vlm.tokens_per_tile

    def lacks_saliency(self, tile: Tile, known: EncodedTile) -> bool:
        """Whether an earlier question, whose reducer did without, left too little in the cache."""
        if not self.needs_saliency or tile == OVERVIEW_TILE or known.features is None:
            return False
        return not known.features.has_saliency

    def cache_key(self, tile: Tile) -> tuple[object, ...]:
        model = (self.vlm.folder.path, self.vlm.quantization, self.vlm.model.dtype)
        reducers = tuple(self.on_encoding.before) if tile != OVERVIEW_TILE else ()
        return (model, reducers, self.view.description.fingerprint, tile)

    def scores(self, overview: SequenceImage, tiles: Sequence[Tile]) -> np.ndarray:
        """Scores of a level's tiles, NaN where there is no ground."""
        scores = np.full((len(tiles), self.vlm.tokens_per_tile), np.nan)
        shown: dict[int, TileFeatures] = {}
        for place, tile in enumerate(tiles):
            features = self.encoded[tile].features
            if features is not None:
                shown[place] = features
        if not shown:
            return scores
        valid = [self.encoded[tiles[place]].valid for place in shown]
        if self.focus is None:
            shares = np.full((len(shown), self.vlm.tokens_per_tile), 1 / sum(map(len, valid)))
        else:
            of_these = [tiles[place] for place in shown]
            with self.timed("focus"):
                shares = score_tiles(
                    self.focus,
                    self.vlm,
                    self.question.text,
                    overview,
                    list(shown.values()),
                    valid,
                    self.listener.check,
                    self.turns,
                    _KnownNeutral(self, of_these),
                    _KnownPrefixes(self.kept_prefixes, self.focus.name, of_these),
                )
        for place, tokens, share in zip(shown, valid, shares, strict=True):
            scores[place, tokens] = share[tokens]
        return scores

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[what] += time.perf_counter() - begin


@dataclass(frozen=True)
class _KnownNeutral:
    """The attention of these tiles for a neutral question, kept with what they are encoded to; see
    NeutralAttention."""

    explorer: TileExplorer
    tiles: Sequence[Tile]

    def get(self, place: int) -> np.ndarray | None:
        return self.explorer.encoded[self.tiles[place]].neutral.get(self._key)

    def put(self, place: int, logits: np.ndarray) -> None:
        explorer, tile = self.explorer, self.tiles[place]
        encoded = explorer.encoded[tile]
        encoded = replace(encoded, neutral={**encoded.neutral, self._key: logits})
        explorer.encoded[tile] = encoded
        explorer.cache.put(explorer.cache_key(tile), encoded)

    @property
    def _key(self) -> Hashable:
        focus = self.explorer.focus
        return tuple(focus.reader.layers) if focus and focus.reader else ()


@dataclass(frozen=True)
class _KnownPrefixes:
    """What a decoder made of these tiles, the model's or a module's; see TilePrefixes."""

    kept: KeptPrefixes
    decoder: str
    tiles: Sequence[Tile]

    def of(
        self,
        runner: PrefixRunner,
        places: Sequence[tuple[int, ...]],
        sequences: Sequence[MultimodalSequence],
        ends: Sequence[int],
        behind: Sequence[Prefix | None],
        depth: int | None = None,
    ) -> list[Prefix | None]:
        tiles = [(self.decoder, *(self.tiles[place] for place in some)) for some in places]
        return self.kept.of(runner, tiles, sequences, ends, behind, depth)
