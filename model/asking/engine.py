"""The engine of one process: the loaded model, what it has seen, and questions one at a time."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, replace
from functools import cached_property

import torch
import transformers

from ..focus.region_focus import RegionFocus
from ..raster.region_view import RegionView
from ..vlm.between_layers import between_layers
from ..vlm.loading import choose_device, load
from ..vlm.memory import (
    device_memory_bytes,
    empty_device_cache,
    held_device_bytes,
    is_out_of_memory,
)
from ..vlm.model_folder import ModelFolder
from ..vlm.shared_prefix import Prefix
from ..vlm.speed import Speed, measured_speed
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.engine_state import EngineState
from ..wire.errors import DeviceError
from ..wire.pyramid import RasterPyramid
from ..wire.question import AskOptions, FocusMethod, Progress, Question, Stage
from .answering import AnswerWithHeatmap, answer, make_focus
from .feature_cache import BoundedCache
from .listener import NOBODY, Listener
from .planning import plan_question, telling
from .prefix_cache import PREFIX_CACHE_BYTES
from .refusal import refusal
from .tile_explorer import EncodedTile

FEATURE_CACHE_BYTES = 2**30


@dataclass(frozen=True)
class _Loaded:
    key: tuple[object, ...]
    vlm: VisionLanguageModel
    focus: dict[FocusMethod | None, RegionFocus | None]

    @cached_property
    def speed(self) -> Speed | None:
        """On a CPU; None on other devices, and where there was no memory to measure it."""
        if self.vlm.device.type != "cpu":
            return None
        try:
            return measured_speed(self.vlm)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return None


class Engine:
    """Loads models when they are asked for, keeps one, and answers questions with it."""

    def __init__(self) -> None:
        transformers.utils.logging.set_verbosity_error()
        transformers.utils.logging.disable_progress_bar()
        self._loaded: _Loaded | None = None
        self._features: BoundedCache[EncodedTile] = BoundedCache(FEATURE_CACHE_BYTES)
        self._prefixes: BoundedCache[Prefix] = BoundedCache(PREFIX_CACHE_BYTES)
        self._view: RegionView | None = None

    def ask(
        self, question: Question, pyramid: RasterPyramid, listener: Listener = NOBODY
    ) -> AnswerWithHeatmap:
        """Answer a question about the pyramid's region.

        Raises:
            AskRasterError: of whatever kind; the engine can be used again.
        """
        begin = time.perf_counter()
        view = self._view_of(pyramid)
        _, valid = view.base
        self._view = view  # not before its base level has been read
        if not valid.any():
            raise view.nothing_to_see()
        listener.check()
        read = time.perf_counter()
        loaded = self._load(question.options, listener)
        took = {"read": read - begin, "load": time.perf_counter() - read}
        if refused := refusal(question, view.description, loaded.vlm, took):
            return refused
        levels, speed = view.description.levels, self._speed(question.options, loaded, listener)
        planned = plan_question(question, levels, loaded.vlm, speed)
        method = planned.question.options.focus
        if method not in loaded.focus:
            loaded.focus[method] = make_focus(loaded.vlm, method)
        listener.progress(Progress(Stage.PLANNED, budget=planned.budget))
        seconds = {"read": read - begin, "load": time.perf_counter() - read}
        try:
            given = answer(
                planned.question,
                view,
                loaded.vlm,
                loaded.focus[method],
                self._features,
                telling(listener, planned.budget),
                seconds,
                planned.search,
                self._prefixes,
            )
        except DeviceError:  # what is kept takes memory that the next question may need
            self._forget()
            raise
        warnings = (*given.answer.warnings, *planned.warnings)
        return replace(
            given, answer=replace(given.answer, budget=planned.budget, warnings=warnings)
        )

    def release(self) -> None:
        """Give the model's memory back; the next question loads it again."""
        self._loaded = None
        self._view = None
        self._forget()
        gc.collect()
        empty_device_cache()

    def _forget(self) -> None:
        self._features.clear()
        self._prefixes.clear()

    @property
    def model_name(self) -> str:
        """The loaded model, '' if none is."""
        loaded = self._loaded  # asked for from other threads
        return loaded.vlm.folder.name if loaded else ""

    def device(self) -> tuple[str, int]:
        """The device that 'auto' would choose, in words, and its memory in bytes."""
        device = choose_device()
        return _in_words(device), device_memory_bytes(device)

    def state(self) -> EngineState:
        """What is loaded, and how much of its device's memory it takes."""
        loaded = self._loaded  # asked for from other threads
        if loaded is None:
            return EngineState()
        vlm = loaded.vlm
        return EngineState(
            vlm.folder.name,
            vlm.quantization,
            _in_words(vlm.device),
            held_device_bytes(vlm.model, vlm.device),
        )

    def _load(self, options: AskOptions, listener: Listener) -> _Loaded:
        key = (options.model, options.quantization, options.device)
        if self._loaded is None or self._loaded.key != key:
            self._loaded = None  # first give the old one's memory back
            listener.progress(Progress(Stage.LOADING))
            folder = ModelFolder(options.model)
            self._loaded = _Loaded(key, load(folder, options.device, options.quantization), {})
        return self._loaded

    def _speed(self, options: AskOptions, loaded: _Loaded, listener: Listener) -> Speed | None:
        """What the question's budget is made with: not needed where the options say it all."""
        if options.max_tiles and options.max_vision_tokens and "speed" not in vars(loaded):
            return None
        with between_layers(listener.check, loaded.vlm.model):
            return loaded.speed

    def _view_of(self, pyramid: RasterPyramid) -> RegionView:
        """The last view again if it shows the same pixels, so that its base level is kept."""
        view = RegionView(pyramid)
        last = self._view
        if last and last.description.fingerprint == view.description.fingerprint:
            view.base = last.base
        return view


def _in_words(device: torch.device) -> str:
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return device.type.upper()
