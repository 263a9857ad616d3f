"""Asks a benchmark's questions in one way of looking, and writes down what it cost."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import transformers

from ..asking.answering import answer, make_focus
from ..asking.feature_cache import BoundedCache
from ..asking.tile_explorer import EncodedTile
from ..datasets.rows import Item
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..raster.region_view import RegionView
from ..search.coarse_to_fine import Stopped
from ..tokens.reduction import choose_reduction
from ..vlm.loading import load
from ..vlm.memory import (
    peak_device_bytes,
    peak_host_bytes,
    reset_peak_device_bytes,
    reset_peak_host_bytes,
)
from ..vlm.model_folder import ModelFolder
from ..wire.errors import AskRasterError
from ..wire.pyramid import RasterPyramid, Tile
from ..wire.question import AskOptions, FocusMethod, Question
from .efficiency import CountingFocus, DecoderShape, answer_cost, focus_shape, vision_cost
from .images import readable
from .options import comparable
from .ways_of_looking import WayOfLooking, seen_share

FEATURE_CACHE_BYTES = 2**30

SEEN_SHARE = 0.5
"""A target counts as seen if at least this share of its box lies in examined native tiles."""


@dataclass(frozen=True)
class Record:
    """What came of one item.

    finest_tiles: those of the native level. targets, targets_seen: the item's boxes, and those of
    which at least half lies in finest tiles; none are counted where no native tile is ever looked
    at. tokens_seen: out of the vision tower, as for a first question; tokens_encoded: without those
    that an earlier question about the image had encoded. llm, vision: multiply-adds, as for a first
    question (see efficiency); focus: of what was run, for what is kept none. first: nothing was
    kept of earlier questions, so that tokens encoded, focus, pixels, seconds and memory are those
    of a first question, too. error: why there is no answer, '' if there is one.
    """

    identifier: str
    output: str = ""
    confidence: float = 0.0
    tiles: int = 0
    finest_tiles: int = 0
    stopped: str = ""
    targets: int = 0
    targets_seen: int = 0
    tokens_seen: int = 0
    tokens_encoded: int = 0
    tokens_to_llm: int = 0
    llm: int = 0
    focus: int = 0
    vision: int = 0
    pixels_read: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    peak_host_bytes: int = 0
    peak_device_bytes: int = 0
    first: bool = False
    error: str = ""

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class Evaluator:
    """A loaded model that answers items.

    options: the budget, and the model. In every call of `run` the first question finds nothing
    kept, so that it costs what a first one costs; the others share the image's pyramid and its
    tiles' features, as they do in QGIS. Ways of looking at one image share the features, too.

    Raises:
        ModelFolderError, DeviceError: the model cannot be loaded.
    """

    def __init__(self, options: AskOptions) -> None:
        transformers.utils.logging.set_verbosity_error()
        transformers.utils.logging.disable_progress_bar()
        self.options = comparable(options)
        self.vlm = load(ModelFolder(options.model), options.device, options.quantization)
        self._images: tuple[Path, ...] = ()
        self._features: BoundedCache[EncodedTile] = BoundedCache(FEATURE_CACHE_BYTES)
        self._shape = DecoderShape.of(self.vlm.model.config.get_text_config())
        self._tile_costs = {asked: vision_cost(self.vlm, asked) for asked in (False, True)}
        self._focuses: dict[FocusMethod | None, CountingFocus | None] = {}

    def run(self, items: Sequence[Item], way: WayOfLooking, scratch: Path) -> Iterator[Record]:
        """Answer items about one image (or set of images); one that fails is recorded as failed."""
        options = way.options(self.options)
        if items[0].images != self._images:
            self._images = items[0].images
            self._features.clear()

        def show(pyramid: RasterPyramid) -> RasterPyramid:
            return way.pyramid(pyramid, self.vlm, options)

        with _ImageView(items[0].images, scratch, show) as image:
            for item in items:
                try:
                    record = self._ask(item, way, options, image)
                except AskRasterError as error:
                    record = Record(item.identifier, error=str(error))
                except Exception as error:  # hours of answers must not be lost to one strange file
                    record = Record(item.identifier, error=repr(error))
                yield record

    def _ask(self, item: Item, way: WayOfLooking, options: AskOptions, image: _ImageView) -> Record:
        question = Question(item.prompt, options)
        if not way.shows_image:
            return self._ask_blind(item, question)
        reduction = choose_reduction(options.reducer, self.vlm)
        first = not image.is_open
        features = _Forgetful(self._features) if first else self._features
        view = image.get()
        reset_peak_host_bytes()
        pixels_before = view.pyramid.pixels_read
        focus = self._focus(options.focus)
        search = partial(way.search, boxes=item.boxes)
        given = answer(question, view, self.vlm, focus, features, search=search).answer
        native = len(given.levels) - 1 if way.sees_native else None
        finest = [Tile(t.level, t.column, t.row) for t in given.tiles if t.level == native]
        targets = item.boxes if way.sees_native else ()
        shares = [seen_share(box, given.levels, given.tile_size, finest) for box in targets]
        tiles_seen = sum(tile.vision_tokens > 0 for tile in given.tiles)
        tiles_seen += given.stopped != Stopped.ONE_TILE.value  # the overview
        return Record(
            identifier=item.identifier,
            output=given.answer,
            confidence=given.confidence,
            tiles=len(given.tiles),
            finest_tiles=len(finest),
            stopped=given.stopped,
            targets=len(targets),
            targets_seen=sum(share >= SEEN_SHARE for share in shares),
            tokens_seen=tiles_seen * self.vlm.tokens_per_tile,
            tokens_encoded=given.vision_tokens.encoded,
            tokens_to_llm=given.vision_tokens.to_llm,
            llm=answer_cost(self._shape, given.vision_tokens, reduction.inside),
            focus=focus.cost(focus_shape(self._shape, focus.focus)) if focus else 0,
            vision=tiles_seen * self._tile_costs[reduction.needs_saliency],
            pixels_read=view.pyramid.pixels_read - pixels_before,
            seconds=asdict(given.seconds),
            peak_host_bytes=given.peak_memory_bytes.host,
            peak_device_bytes=given.peak_memory_bytes.device,
            first=first,
        )

    def _ask_blind(self, item: Item, question: Question) -> Record:
        """The question alone, in the model's own chat format."""
        reset_peak_host_bytes()
        reset_peak_device_bytes(self.vlm.device)
        begin = time.perf_counter()
        sequence = self.vlm.assemble([], question.text)
        given = self.vlm.generate(sequence, question.options.max_new_tokens)
        calibration = self.vlm.folder.profile.confidence
        return Record(
            identifier=item.identifier,
            output=given.text,
            confidence=calibration.confidence(given.probability, given.text),
            seconds={
                "prefill": given.prefill_seconds,
                "generate": given.generate_seconds,
                "total": time.perf_counter() - begin,
            },
            peak_host_bytes=peak_host_bytes(),
            peak_device_bytes=peak_device_bytes(self.vlm.device),
            first=True,
        )

    def _focus(self, method: FocusMethod | None) -> CountingFocus | None:
        """The focus of this method, with its count at nothing."""
        if method not in self._focuses:
            focus = make_focus(self.vlm, method)
            self._focuses[method] = CountingFocus(focus) if focus else None
        focus = self._focuses[method]
        if focus:
            focus.passes.clear()
        return focus


class _Forgetful(BoundedCache[EncodedTile]):
    """Gives nothing back; what it is given, another cache keeps."""

    def __init__(self, keeper: BoundedCache[EncodedTile]) -> None:
        super().__init__(keeper.capacity)
        self._keeper = keeper

    def put(self, key: Hashable, value: EncodedTile) -> None:
        self._keeper.put(key, value)


class _ImageView:
    """An image's view, prepared when it is first asked for."""

    def __init__(
        self,
        images: Sequence[Path],
        scratch: Path,
        show: Callable[[RasterPyramid], RasterPyramid],
    ) -> None:
        self._images, self._scratch, self._show = images, scratch, show
        self._stack = ExitStack()
        self._view: RegionView | None = None

    @property
    def is_open(self) -> bool:
        return self._view is not None

    def get(self) -> RegionView:
        if self._view is None:
            path = self._stack.enter_context(readable(self._images, self._scratch))
            pyramid = self._stack.enter_context(GeotiffPyramid(path))
            self._view = RegionView(self._show(pyramid))
        return self._view

    def __enter__(self) -> _ImageView:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
