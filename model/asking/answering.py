"""The whole way from a question to its answer, on one page.

base level -> tiles -> vision tokens            RegionView, VisionLanguageModel
is the overview enough?                         assessment, where the profile wants it
region focus: attention over those tokens       focus, tile_explorer
the next level's tiles, and again               search, tile_explorer
ask the best places one by one                  verification, VisionLanguageModel
keep the tokens that matter, answer             tokens, prompt_builder, VisionLanguageModel
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from ..focus.heatmap import Heatmap, draw_heatmap
from ..focus.region_focus import AttentionReadout, RegionFocus
from ..focus.region_focus_module import RegionFocusModule
from ..raster.region_view import RegionView
from ..search.coarse_to_fine import Search, Stopped, base_level, coarse_to_fine
from ..vlm.answer_budget import LET_IT_SEARCH
from ..vlm.between_layers import between_layers
from ..vlm.memory import (
    empty_device_cache,
    is_out_of_memory,
    peak_device_bytes,
    peak_host_bytes,
    reset_peak_device_bytes,
)
from ..vlm.profile import ModelProfile, PromptForm
from ..vlm.shared_prefix import Prefix
from ..vlm.vision_language_model import Generation, VisionLanguageModel
from ..wire.errors import DeviceError
from ..wire.question import (
    Answer,
    AskOptions,
    Effort,
    Ending,
    FocusMethod,
    Looking,
    ModelIdentity,
    Outcome,
    PeakMemory,
    Progress,
    Question,
    RasterIdentity,
    Seconds,
    Stage,
    TileEvidence,
    VisionTokens,
)
from .assessment import is_assessed, is_enough
from .box_answer import box_answer
from .conversation import longest_answer, longest_thought, what_was_not_told, with_told_turns
from .crop_prompt import CropPrompt
from .feature_cache import BoundedCache
from .listener import NOBODY, Listener
from .outcome import is_negative, outcome_of
from .peaks import peaks
from .planning import with_numbers
from .prompt_builder import PromptBuilder, Prompts, check_context
from .question_kind import is_about_the_whole
from .tile_explorer import EncodedTile, Exploration, TileExplorer
from .verification import VISIBLE, confidence_in, is_verified, verified


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
    prefixes: BoundedCache[Prefix] | None = None,
) -> AnswerWithHeatmap:
    """Answer a question about a region.

    seconds_before: what has already been spent on this question, by the names of Seconds.
    prefixes: keeps what the decoder makes of the images, so that another question about them costs
    its own words. search: which tiles to examine; by default coarse to fine where there is a focus
    to guide it. Options that leave the budget open get the model's own for their effort, however
    long it takes.

    Raises:
        InvalidQuestionError: it is too long for the model, or the turns before it are about another
            place.
        NothingToSeeError: the region holds no valid pixel; the model was not run.
        RasterError: a tile could not be read.
        DeviceError: the device ran out of memory; the model can be used again.
        CancelledError: the listener said so.
    """
    begin = time.perf_counter() - sum(seconds_before.values())
    question = with_numbers(question, view.description.levels, vlm)
    try:
        told = with_told_turns(question, view.description, vlm)
        explorer = TileExplorer(told, view, vlm, focus, cache, listener, prefixes)
        search = search or usual_search(question, vlm.folder.profile, focus)
        with between_layers(listener.check, vlm.model, focus):
            given = _answer(explorer, search, seconds_before, begin)
        if untold := what_was_not_told(question, told, vlm):
            warnings = (*given.answer.warnings, untold)
            return replace(given, answer=replace(given.answer, warnings=warnings))
        return given
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        empty_device_cache()
        raise DeviceError(
            f"The memory of {vlm.device} is too small for this question.",
            _less_memory(question.options),
            str(error),
        ) from error


def usual_search(question: Question, profile: ModelProfile, focus: RegionFocus | None) -> Search:
    """Coarse to fine where there is something to look for and a focus to guide it."""
    if focus is None:
        return base_level
    if profile.skips_search and is_about_the_whole(question.text, profile.whole_scene):
        return partial(base_level, stopped=Stopped.WHOLE)
    return coarse_to_fine


def _less_memory(options: AskOptions) -> str:
    """What helps against too little memory."""
    if options.looking is Looking.WHOLE_SCENE:
        return LET_IT_SEARCH
    if options.effort is Effort.QUICK:
        return "Choose 4-bit quantisation, or close other programs."
    return "Choose a quicker effort, or 4-bit quantisation, or close other programs."


def _answer(
    explorer: TileExplorer, search: Search, seconds_before: Mapping[str, float], begin: float
) -> AnswerWithHeatmap:
    """begin: when the question's time began, on the clock of time.perf_counter."""
    question, vlm, listener = explorer.question, explorer.vlm, explorer.listener
    reset_peak_device_bytes(vlm.device)
    overview = explorer.overview()
    check_context(question, overview, vlm, explorer.words)
    unassessed = unchecked = ""
    if search is coarse_to_fine and len(explorer.levels) > 1 and is_assessed(question, vlm):
        with explorer.timed("assess"):
            enough, unassessed = is_enough(
                question, overview, vlm, explorer.words, explorer.kept_prefixes
            )
        if enough:
            search = partial(base_level, stopped=Stopped.ASSESSED)
        listener.check()
    exploration = explorer.explore(overview, search)
    if is_verified(question, exploration, vlm):
        with explorer.timed("verify"):
            exploration, unchecked = verified(
                question,
                exploration,
                vlm,
                explorer.words,
                explorer.kept_prefixes,
                listener.check,
            )
    listener.check()  # the search may have taken a while
    listener.progress(Progress(Stage.ANSWERING))
    boxes = box_answer(question, exploration, vlm, explorer.words, listener)
    if boxes:
        prompts, generation = boxes.prompts, boxes.generation
    else:
        prompts, generation = _in_words(explorer, exploration)
    heatmap = draw_heatmap(
        exploration.search.scored,
        exploration.levels,
        exploration.tile_side,
        exploration.description.transform,
    )
    seconds = defaultdict(float, seconds_before)
    for what, took in explorer.seconds.items():
        seconds[what] += took
    seconds["prefill"] = generation.prefill_seconds
    seconds["generate"] = generation.generate_seconds
    seconds["total"] = time.perf_counter() - begin
    recorded = _recorded(question, exploration, prompts, generation, vlm, Seconds(**seconds))
    if boxes:
        recorded = replace(
            recorded,
            found=boxes.found,
            outcome=Outcome.ANSWERED,
            warnings=(*recorded.warnings, *boxes.warnings),
        )
    elif recorded.outcome is Outcome.ANSWERED and not is_negative(recorded.answer):
        recorded = replace(recorded, found=peaks(question, exploration))
    unasked = tuple(warning for warning in (unassessed, unchecked) if warning)
    recorded = replace(recorded, warnings=(*recorded.warnings, *unasked))
    return AnswerWithHeatmap(recorded, heatmap)


def _in_words(explorer: TileExplorer, exploration: Exploration) -> tuple[Prompts, Generation]:
    """What the model says, and what it was shown."""
    question, vlm, listener = explorer.question, explorer.vlm, explorer.listener
    profile = vlm.folder.profile
    in_crops = profile.prompt is PromptForm.CROPS and not profile.per_tile_answers
    maker = CropPrompt if in_crops else PromptBuilder
    prompts = maker(question, exploration, vlm, explorer.words).prompts()
    listener.check()  # choosing the tokens may have taken a while
    return prompts, vlm.generate_from(
        prompts.sequences,
        prompts.shares,
        longest_answer(question, vlm),
        listener.words,
        listener.cancelled,
        exploration.reduction.inside,
        longest_thought(vlm),
    )


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
    return Answer(
        question=question.text,
        answer=generation.text,
        confidence=confidence_in(generation, exploration.visible, folder.profile.confidence),
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
        warnings=(
            *_warnings(question, exploration, prompts, folder.profile.notice),
            *_warnings_of(generation),
        ),
        ending=generation.ending,
        thoughts=generation.thoughts,
        turns=len(question.history.turns),
        calibrated=folder.profile.confidence.is_fitted,
        outcome=outcome_of(
            generation.text,
            exploration.search.stopped,
            folder.profile.abstention,
            not exploration.visible or max(exploration.visible.values()) >= VISIBLE,
        ),
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
                visible=exploration.visible.get(tile),
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
    if prompts.beyond_budget:
        yield (
            f"{prompts.beyond_budget} of the tiles that were examined most closely did not fit "
            f"into the answer's {question.options.vision_tokens:,} vision tokens; those with "
            "the lowest scores were left out."
        )
    if notice:
        yield notice
    search = exploration.search
    finest = exploration.levels[search.finest.tiles[0].level]
    if finest.decimation > 1 and search.stopped is Stopped.BUDGET:
        yield (
            f"A budget of {question.options.tiles} tiles let it look no closer than "
            f"1/{finest.decimation:g} of the raster's resolution; what is smaller was not seen."
        )
    if finest.decimation > 1 and search.stopped is Stopped.FLAT:
        yield (
            f"Nothing stood out, so it looked no closer than 1/{finest.decimation:g} of the "
            "resolution."
        )


def _warnings_of(generation: Generation) -> Iterator[str]:
    if generation.thoughts_cut:
        yield "The model thought for as long as it may, and was then made to answer."
    if not generation.text:
        yield (
            "The model thought about the question, but gave no answer."
            if generation.thoughts
            else "The model gave no answer."
        )
    elif generation.ending is Ending.CUT:
        yield "The answer is cut: it had become as long as an answer may be."
    elif generation.ending is Ending.REPEATING:
        yield "The model began to repeat itself, and was stopped."
