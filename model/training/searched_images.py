"""Images as the search sees them, to train on: any tile of any level, encoded when it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ..asking.feature_cache import BoundedCache
from ..asking.prompt_words import prompt_words
from ..asking.tile_explorer import OVERVIEW_TILE
from ..focus.region_focus import RegionFocus, score_overview, score_tiles
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..raster.region_view import RegionView, tokens_with_ground
from ..search.coarse_to_fine import SearchResult, SearchSpace, coarse_to_fine
from ..vlm.vision_language_model import SequenceImage, VisionLanguageModel
from ..wire.pyramid import PyramidLevel, Tile

CACHE_BYTES = 2**31


class SearchedImage(Protocol):
    """levels: coarse to fine. tile_size: in pixels of a level."""

    @property
    def levels(self) -> Sequence[PyramidLevel]: ...

    @property
    def tile_size(self) -> int: ...

    def show(self, tiles: Sequence[Tile]) -> list[SequenceImage]:
        """These tiles, or OVERVIEW_TILE, with the tokens that have ground under them, if any."""
        ...


@dataclass(frozen=True)
class EncodedTile:
    """A tile as it is shown, with its size for the cache."""

    image: SequenceImage

    @property
    def nbytes(self) -> int:
        return self.image.kept.nbytes + self.image.features.nbytes


class RasterImage:
    """A raster in a file, encoded by a model tile by tile.

    Raises:
        RasterError: it cannot be opened. NothingToSeeError: it has no valid pixel.
    """

    def __init__(
        self, vlm: VisionLanguageModel, path: Path, cache: BoundedCache[EncodedTile]
    ) -> None:
        self._vlm, self._path, self._cache = vlm, path, cache
        self.tile_size = vlm.tile_size
        with GeotiffPyramid(str(path)) as pyramid:
            self.levels: Sequence[PyramidLevel] = pyramid.description.levels

    def show(self, tiles: Sequence[Tile]) -> list[SequenceImage]:
        """See SearchedImage. RasterError: it cannot be read; NothingToSeeError: there is nothing in
        all of it."""
        known = {tile: self._cache.get((self._path, tile)) for tile in tiles}
        missing = [tile for tile, encoded in known.items() if encoded is None]
        for start in range(0, len(missing), self._vlm.encode_batch):
            fresh = self._encoded(missing[start : start + self._vlm.encode_batch])
            for tile, encoded in fresh.items():
                self._cache.put((self._path, tile), encoded)
            known |= fresh
        return [encoded.image for encoded in known.values() if encoded is not None]

    def _encoded(self, tiles: Sequence[Tile]) -> dict[Tile, EncodedTile]:
        with GeotiffPyramid(str(self._path)) as pyramid:
            view = RegionView(pyramid)
            words = prompt_words(self._vlm.folder.profile, view.description, self.tile_size)
            pixels = [view.tile(tile, self.tile_size) for tile in tiles]
        kept = [tokens_with_ground(valid, self._vlm.token_columns) for _, valid in pixels]
        if OVERVIEW_TILE in tiles and not len(kept[tiles.index(OVERVIEW_TILE)]):
            raise view.nothing_to_see()
        features = self._vlm.encode(np.stack([rgb for rgb, _ in pixels]))
        return {
            tile: EncodedTile(
                SequenceImage(words.overview() if tile == OVERVIEW_TILE else "", part, of_tile)
            )
            for tile, part, of_tile in zip(tiles, features, kept, strict=True)
        }


def search_image(
    vlm: VisionLanguageModel,
    focus: RegionFocus,
    image: SearchedImage,
    question: str,
    max_tiles: int,
) -> SearchResult:
    """The engine's search for a question. max_tiles: with the overview. Errors as the image's."""
    (overview,) = image.show([OVERVIEW_TILE])
    side = vlm.token_columns

    def look(level: int, tiles: list[Tile]) -> np.ndarray:
        scores = np.full((len(tiles), side * side), np.nan)
        shown = [(place, part) for place, part in enumerate(image.show(tiles)) if len(part.kept)]
        if shown:
            features, valid = zip(*((part.features, part.kept) for _, part in shown), strict=True)
            found = score_tiles(focus, vlm, question, overview, features, valid)
            for (place, part), of_tile in zip(shown, found, strict=True):
                scores[place, part.kept] = of_tile[part.kept]
        return scores.reshape(len(tiles), side, side)

    def overview_scores() -> np.ndarray:
        return score_overview(focus, vlm, question, overview).reshape(side, side)

    return coarse_to_fine(
        SearchSpace(image.levels, image.tile_size, max_tiles - 1, overview_scores, look)
    )
