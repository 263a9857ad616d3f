"""Ways of looking at a large image within one budget, to be compared with each other.

All run through the same engine with the same model, the same limit of tiles through the vision
tower and the same limit of vision tokens to the language model, unless their title says otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from ..datasets.coverage import tiles_of_boxes
from ..datasets.rows import Box
from ..search import whole_scene
from ..search.coarse_to_fine import SearchResult, SearchSpace, base_level, coarse_to_fine
from ..search.whole_scene import look_at
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.errors import InvalidQuestionError
from ..wire.pyramid import (
    Affine,
    PixelWindow,
    PyramidLevel,
    RasterPyramid,
    Tile,
    grid_size,
    native_bounds,
)
from ..wire.question import AskOptions, FocusMethod


class WayOfLooking:
    """Where to look; by default coarse to fine.

    name: what it is chosen by. title: for tables. focus: what scores the tokens (None: what the
    options say). sees_native: whether its finest tiles are tiles of the image's native level.
    shows_image: whether the model is shown anything.
    """

    name = "coarse-to-fine"
    title = "coarse to fine"
    focus: FocusMethod | None = None
    sees_native = True
    shows_image = True

    def options(self, options: AskOptions) -> AskOptions:
        """The options that this way needs, within the given ones' budget."""
        return options if self.focus is None else replace(options, focus=self.focus)

    def pyramid(
        self, pyramid: RasterPyramid, vlm: VisionLanguageModel, options: AskOptions
    ) -> RasterPyramid:
        """What is shown of the raster.

        Raises:
            InvalidQuestionError: this way cannot look at a raster so large.
        """
        return pyramid

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        """Which tiles are examined. boxes: where the targets are, for who may know it."""
        return coarse_to_fine(space)


class Attention(WayOfLooking):
    """Coarse to fine by the language model's own attention."""

    name = "attention"
    title = "coarse to fine, attention read-out"
    focus = FocusMethod.ATTENTION


class Rfm(WayOfLooking):
    """Coarse to fine by the trained module."""

    name = "rfm"
    title = "coarse to fine, region focus module"
    focus = FocusMethod.RFM


class AttentionVerified(Attention):
    """The best places are asked one by one, whatever the model's profile says of that."""

    name = "attention-verified"
    title = "coarse to fine, attention read-out, places asked one by one"

    def options(self, options: AskOptions) -> AskOptions:
        return replace(super().options(options), verify=True)


class RfmVerified(Rfm):
    """The best places are asked one by one, whatever the model's profile says of that."""

    name = "rfm-verified"
    title = "coarse to fine, region focus module, places asked one by one"

    def options(self, options: AskOptions) -> AskOptions:
        return replace(super().options(options), verify=True)


class Downsampled(WayOfLooking):
    """The image shrunk until all of its tokens fit into the budget: how a plain model sees it."""

    name = "downsampled"
    title = "one downsampled image"
    focus = FocusMethod.NONE
    sees_native = False

    def pyramid(
        self, pyramid: RasterPyramid, vlm: VisionLanguageModel, options: AskOptions
    ) -> RasterPyramid:
        native = pyramid.description.levels[-1]
        most = min(options.max_vision_tokens // vlm.tokens_per_tile, options.max_tiles) - 1
        long_side, short_side = sorted((native.width, native.height), reverse=True)
        across = 1
        while (across + 1) * math.ceil((across + 1) * short_side / long_side) <= most:
            across += 1
        size = across * vlm.tile_size
        return pyramid if size >= long_side else ShrunkPyramid(pyramid, size)


class Blind(WayOfLooking):
    """The question alone: how much of a score needs no image. Belongs into every report."""

    name = "blind"
    title = "blind: no image"
    focus = FocusMethod.NONE
    sees_native = False
    shows_image = False


class UniformTiles(WayOfLooking):
    """Native tiles on a regular grid; what of them goes to the model is chosen by focus."""

    name = "uniform"
    title = "uniform native tiles"

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        columns, rows = grid_size(space.levels[-1], space.tile_size)
        across = min(columns, max(1, round(math.sqrt(space.max_tiles * columns / rows))))
        down = min(rows, max(1, space.max_tiles // across))
        across = min(columns, space.max_tiles // down)
        places = [(c, r) for r in _centres(rows, down) for c in _centres(columns, across)]
        return look_at(space, len(space.levels) - 1, places)


class RandomTiles(WayOfLooking):
    """Random native tiles, the same for every question about an image."""

    name = "random"
    title = "random native tiles"

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        columns, rows = grid_size(space.levels[-1], space.tile_size)
        count = min(space.max_tiles, columns * rows)
        chosen = np.random.default_rng(0).choice(columns * rows, count, replace=False)
        places = [(int(place % columns), int(place // columns)) for place in np.sort(chosen)]
        return look_at(space, len(space.levels) - 1, places)


class BoxKnown(WayOfLooking):
    """The tiles that hold the targets, at the finest level where they fit: an upper bound.

    Where there is no target to point at, the base level.
    """

    name = "box-known"
    title = "the box known (upper bound)"

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        if not boxes:
            return base_level(space)
        for level in reversed(range(len(space.levels))):
            places = tiles_of_boxes(space.levels, level, space.tile_size, boxes)
            if len(places) <= space.max_tiles:
                break
        return look_at(space, level, places[: space.max_tiles])


class Everything(WayOfLooking):
    """All native tiles and all of their tokens, without a budget, where the model has room."""

    name = "everything"
    title = "everything (no budget)"
    focus = FocusMethod.NONE
    reducer = "none"

    def tokens_a_tile(self, vlm: VisionLanguageModel) -> int:
        """That go to the language model at most."""
        return vlm.tokens_per_tile

    def options(self, options: AskOptions) -> AskOptions:
        unlimited = 10**9
        return replace(
            super().options(options),
            max_tiles=unlimited,
            max_vision_tokens=unlimited,
            reducer=self.reducer,
        )

    def pyramid(
        self, pyramid: RasterPyramid, vlm: VisionLanguageModel, options: AskOptions
    ) -> RasterPyramid:
        columns, rows = grid_size(pyramid.description.levels[-1], vlm.tile_size)
        tokens = vlm.tokens_per_tile + columns * rows * self.tokens_a_tile(vlm)
        room = getattr(vlm.model.config.get_text_config(), "max_position_embeddings", tokens)
        if tokens > room:
            raise InvalidQuestionError(
                f"All of it would take {tokens:,} vision tokens; the model has room for {room:,}."
            )
        return pyramid

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        columns, rows = grid_size(space.levels[-1], space.tile_size)
        places = [(column, row) for row in range(rows) for column in range(columns)]
        return look_at(space, len(space.levels) - 1, places)


class EverythingAnchored(Everything):
    """After GeoLLaVA-8K (arXiv 2505.21375): of every native tile the 24 clusters that stand out.

    It chooses among 24 x 24 patches; here the choice is among the tokens that they are pooled to,
    which keeps about half of the same ground (see docs/reducers.md). A tile is reduced as soon as
    it is encoded. The overview is kept; GeoLLaVA-8K drops it.
    """

    name = "everything-anchored"
    title = "all native tiles, background and anchored selection (after GeoLLaVA-8K)"
    reducer = whole_scene.REDUCER

    def tokens_a_tile(self, vlm: VisionLanguageModel) -> int:
        return whole_scene.details_tokens(1, vlm.tokens_per_tile)

    def search(self, space: SearchSpace, boxes: Sequence[Box]) -> SearchResult:
        return whole_scene.every_tile(space, len(space.levels) - 1)


class EverythingPruned(Everything):
    """All native tiles through the vision tower, then the best tokens within the token budget."""

    name = "everything-pruned"
    title = "all native tiles, tokens pruned by focus (no tile budget)"
    focus = None

    def options(self, options: AskOptions) -> AskOptions:
        return replace(options, max_tiles=10**9)

    def pyramid(
        self, pyramid: RasterPyramid, vlm: VisionLanguageModel, options: AskOptions
    ) -> RasterPyramid:
        return pyramid


WAYS: dict[str, WayOfLooking] = {
    way.name: way
    for way in (
        WayOfLooking(),
        Blind(),
        Downsampled(),
        UniformTiles(),
        RandomTiles(),
        Attention(),
        Rfm(),
        AttentionVerified(),
        RfmVerified(),
        BoxKnown(),
        Everything(),
        EverythingAnchored(),
        EverythingPruned(),
    )
}


def choose_way(name: str) -> WayOfLooking:
    """The way of this name. InvalidQuestionError if there is none."""
    if name not in WAYS:
        raise InvalidQuestionError(
            f"There is no way of looking '{name}'.", "Choose from " + ", ".join(WAYS) + "."
        )
    return WAYS[name]


def with_blind(names: Sequence[str]) -> list[str]:
    """The names of ways of looking, the blind one among them."""
    return list(dict.fromkeys([*names, Blind.name]))


def seen_share(
    box: Box, levels: Sequence[PyramidLevel], tile_size: int, tiles: Sequence[Tile]
) -> float:
    """Which share of the box lies in these tiles (of one level)."""
    seen = 0.0
    for tile in tiles:
        left, top, right, bottom = native_bounds(levels, tile, tile_size)
        width = min(box.right, right) - max(box.left, left)
        height = min(box.bottom, bottom) - max(box.top, top)
        seen += max(width, 0) * max(height, 0)
    return seen / ((box.right - box.left) * (box.bottom - box.top))


@dataclass
class ShrunkPyramid:
    """A raster shrunk, with antialiasing, to a long side of `long_side` pixels: its only level."""

    source: RasterPyramid
    long_side: int

    def __post_init__(self) -> None:
        source = self.source.description
        native = source.levels[-1]
        self._factor = max(native.width, native.height) / self.long_side
        width, height = (
            max(1, round(side / self._factor)) for side in (native.width, native.height)
        )
        transform = source.transform
        self.description = replace(
            source,
            transform=Affine(
                transform.a,
                transform.b * self._factor,
                transform.c * self._factor,
                transform.d,
                transform.e * self._factor,
                transform.f * self._factor,
            ),
            levels=(PyramidLevel(width, height, 1.0, True),),
            fingerprint=f"{source.fingerprint} shrunk to {self.long_side}",
            metres_per_pixel=source.metres_per_pixel and source.metres_per_pixel * self._factor,
        )

    @property
    def pixels_read(self) -> int:
        return self.source.pixels_read

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """A window of the shrunk raster, from the coarsest level that is no coarser than it."""
        levels = self.source.description.levels
        finest = max(
            (i for i, lv in enumerate(levels) if lv.decimation <= self._factor),
            key=lambda i: levels[i].decimation,
        )
        whole = PixelWindow(0, 0, levels[finest].width, levels[finest].height)
        rgb, valid = self.source.read(finest, whole)
        size = (self.description.levels[0].width, self.description.levels[0].height)
        rgb = np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.BOX))
        share = Image.fromarray(valid.astype(np.float32)).resize(size, Image.Resampling.BOX)
        rows = slice(window.row, window.row + window.height)
        columns = slice(window.column, window.column + window.width)
        return rgb[rows, columns], np.asarray(share)[rows, columns] > 0


def _centres(cells: int, count: int) -> list[int]:
    """`count` cells at even distances among `cells`."""
    return [int((index + 0.5) * cells / count) for index in range(count)]
