"""The whole way from a question to its answer, on one page.

base level -> tiles -> vision tokens            RegionView, VisionLanguageModel
region focus: attention over those tokens       focus, tile_explorer
the next level's tiles, and again               search, tile_explorer
keep the tokens that matter, answer             tokens, prompt_builder, VisionLanguageModel
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import torch

from ..focus.heatmap import Heatmap, draw_heatmap
from ..focus.region_focus import AttentionReadout, RegionFocus
from ..focus.region_focus_module import RegionFocusModule
from ..raster.region_view import RegionView
from ..search.coarse_to_fine import Search, Stopped, base_level, coarse_to_fine
from ..vlm.between_layers import between_layers
from ..vlm.memory import (
    is_out_of_memory,
    peak_device_bytes,
    peak_host_bytes,
    reset_peak_device_bytes,
)
from ..vlm.vision_language_model import Generation, VisionLanguageModel
from ..wire.errors import DeviceError
from ..wire.question import (
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
from .feature_cache import BoundedCache
from .listener import NOBODY, Listener
from .prompt_builder import PromptBuilder, Prompts, check_context
from .tile_explorer import EncodedTile, Exploration, TileExplorer


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
    cache: BoundedCache[EncodedTile],
    listener: Listener = NOBODY,
    seconds_before: Mapping[str, float] = MappingProxyType({}),
    search: Search | None = None,
) -> AnswerWithHeatmap:
    """Answer a question about a region.

    seconds_before: what has already been spent on this question, by the names of Seconds.
    search: which tiles to examine; by default coarse to fine where there is a focus to guide it.

    Raises:
        NothingToSeeError: the region holds no valid pixel; the model was not run.
        RasterError: a tile could not be read.
        DeviceError: the device ran out of memory; the model can be used again.
        CancelledError: the listener said so.
    """
    begin = time.perf_counter() - sum(seconds_before.values())
    try:
        explorer = TileExplorer(question, view, vlm, focus, cache, listener)
        search = search or (coarse_to_fine if focus else base_level)
        with between_layers(listener.check, vlm.model, focus):
            return _answer(explorer, search, seconds_before, begin)
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


def _answer(
    explorer: TileExplorer, search: Search, seconds_before: Mapping[str, float], begin: float
) -> AnswerWithHeatmap:
    """begin: when the question's time began, on the clock of time.perf_counter."""
    question, vlm, listener = explorer.question, explorer.vlm, explorer.listener
    reset_peak_device_bytes(vlm.device)
    overview = explorer.overview()
    check_context(question, overview, vlm)
    exploration = explorer.explore(overview, search)
    prompts = PromptBuilder(question, exploration, vlm).prompts()
    listener.check()  # choosing the tokens may have taken a while
    listener.progress(Progress(Stage.ANSWERING))
    generation = vlm.generate_from(
        prompts.sequences,
        prompts.shares,
        question.options.max_new_tokens,
        listener.words,
        listener.cancelled,
        exploration.reduction.inside,
    )
    heatmap = draw_heatmap(
        exploration.search.scored,
        exploration.levels,
        exploration.tile_side,
        exploration.description.transform,
    )
    seconds = defaultdict(float, seconds_before)
    for what, took in exploration.seconds.items():
        seconds[what] += took
    seconds["prefill"] = generation.prefill_seconds
    seconds["generate"] = generation.generate_seconds
    seconds["total"] = time.perf_counter() - begin
    recorded = _recorded(question, exploration, prompts, generation, vlm, Seconds(**seconds))
    return AnswerWithHeatmap(recorded, heatmap)


def _recorded(
    question: Question,
    exploration: Exploration,
    prompts: Prompts,
    generation: Generation,
    vlm: VisionLanguageModel,
    seconds: Seconds,
) -> Answer:
    """The answer with all that is known of how it came about."""
    folder, description = vlm.folder, exploration.description
    logs = generation.token_log_probabilities
    probability = math.exp(sum(logs) / len(logs)) if logs else 0.0
    return Answer(
        question=question.text,
        answer=generation.text,
        confidence=folder.profile.confidence.confidence(probability, generation.text),
        model=ModelIdentity(folder.name, folder.sha256(), vlm.quantization, str(vlm.device)),
        raster=RasterIdentity(
            description.path, description.width, description.height, description.crs
        ),
        extent=description.extent,
        levels=exploration.levels,
        tiles=tuple(_evidence(exploration, prompts, generation.support, vlm.tokens_per_tile)),
        vision_tokens=VisionTokens(
            exploration.tokens_encoded, prompts.vision_tokens, len(prompts.sequences)
        ),
        pixels_read=exploration.pixels_read,
        seconds=seconds,
        peak_memory_bytes=PeakMemory(peak_host_bytes(), peak_device_bytes(vlm.device)),
        focus=exploration.focus,
        stopped=exploration.search.stopped.value,
        tile_size=exploration.tile_side,
        metres_per_pixel=description.metres_per_pixel,
        warnings=tuple(_warnings(question, exploration, prompts, folder.profile.notice)),
    )


def _evidence(
    exploration: Exploration, prompts: Prompts, support: Sequence[float], tokens_per_tile: int
) -> Iterator[TileEvidence]:
    rests_on = dict(zip(prompts.kept, support, strict=True)) if len(support) > 1 else {}
    for level in exploration.search.scored:
        for tile, score in level.by_tile.items():
            yield TileEvidence(
                *tile,
                extent=exploration.extent(tile),
                score=score,
                vision_tokens=tokens_per_tile if exploration.encoded[tile].features else 0,
                kept_tokens=prompts.kept.get(tile, 0),
                support=rests_on.get(tile, 0.0) if rests_on else None,
            )


def _warnings(
    question: Question, exploration: Exploration, prompts: Prompts, notice: str
) -> Iterator[str]:
    yield from exploration.description.warnings
    if prompts.left_out:
        yield (
            f"The model's context was too short for all that was found: {prompts.left_out} tiles, "
            "those with the lowest scores, were left out of the answer."
        )
    if notice:
        yield notice
    search = exploration.search
    finest = exploration.levels[search.finest.tiles[0].level]
    if finest.decimation > 1 and search.stopped is Stopped.BUDGET:
        yield (
            f"A budget of {question.options.max_tiles} tiles let it look no closer than "
            f"1/{finest.decimation:g} of the raster's resolution; what is smaller was not seen."
        )
