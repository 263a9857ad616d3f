"""From what a question allows to what it may cost, with this model on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from ..search import whole_scene
from ..search.coarse_to_fine import Search
from ..vlm.answer_budget import (
    AskedApart,
    Capacity,
    capacity_of,
    search_budget,
    whole_scene_budget,
)
from ..vlm.profile import Grounding, ModelProfile
from ..vlm.speed import Speed
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.pyramid import PyramidLevel
from ..wire.question import (
    Budget,
    FocusMethod,
    Limit,
    Looking,
    Progress,
    Question,
    Stage,
)
from .box_answer import MOST_IMAGES
from .conversation import HISTORY_TOKENS, longest_speech
from .listener import Listener
from .locating import what_it_locates
from .question_kind import is_about_the_whole
from .verification import MOST_PLACES


@dataclass(frozen=True)
class PlannedQuestion:
    """question: with numbers where its options left them open. search: None for the usual one.
    warnings: what the answer has to say of the plan."""

    question: Question
    budget: Budget
    search: Search | None = None
    warnings: tuple[str, ...] = ()


def plan_question(
    question: Question,
    levels: tuple[PyramidLevel, ...],
    vlm: VisionLanguageModel,
    speed: Speed | None,
) -> PlannedQuestion:
    """What a question about these levels may cost.

    Raises:
        InvalidQuestionError, DeviceError: there is no room for the whole scene.
    """
    capacity = capacity_of(vlm, _beside_images(question, vlm), speed)
    if question.options.looking is Looking.WHOLE_SCENE:
        return _whole_scene(question, levels, vlm, capacity)
    there = sum(whole_scene.tile_count(levels, n, vlm.tile_size) for n in range(len(levels))) + 1
    apart = _asked_apart(question, vlm.folder.profile)
    budget = search_budget(question.options, vlm.folder.profile, capacity, there, apart)
    options = replace(
        question.options, max_tiles=budget.tiles, max_vision_tokens=budget.vision_tokens
    )
    planned = question if options == question.options else replace(question, options=options)
    return PlannedQuestion(planned, budget, warnings=tuple(_warnings(budget)))


def with_numbers(
    question: Question, levels: tuple[PyramidLevel, ...], vlm: VisionLanguageModel
) -> Question:
    """The question with a budget in numbers, where its options left it open."""
    options = question.options
    if options.max_tiles and options.max_vision_tokens:
        return question
    searched = replace(question, options=replace(options, looking=Looking.SEARCH))
    return plan_question(searched, levels, vlm, None).question


def _whole_scene(
    question: Question,
    levels: tuple[PyramidLevel, ...],
    vlm: VisionLanguageModel,
    capacity: Capacity,
) -> PlannedQuestion:
    largest = vlm.folder.profile.largest_side
    level = whole_scene.level_shown(levels, largest)
    tiles = whole_scene.tile_count(levels, level, vlm.tile_size)
    tokens = whole_scene.details_tokens(tiles, vlm.tokens_per_tile)
    budget = whole_scene_budget(question.options, tiles, tokens, capacity)
    options = replace(
        question.options,
        max_tiles=budget.tiles,
        max_vision_tokens=budget.vision_tokens,
        focus=FocusMethod.NONE,
        reducer=whole_scene.REDUCER,
    )
    warnings: tuple[str, ...] = ()
    if levels[level].decimation > 1:
        warnings = (
            f"The model looks at no more than {largest:,} pixels a side, so the whole scene was "
            f"shown at 1/{levels[level].decimation:g} of its resolution; what is smaller was not "
            "seen.",
        )
    search = partial(whole_scene.every_tile, level=level)
    return PlannedQuestion(replace(question, options=options), budget, search, warnings)


def telling(listener: Listener, budget: Budget) -> Listener:
    """The same listener, who is told how many tiles of the whole scene were looked at."""
    if budget.looking is not Looking.WHOLE_SCENE:
        return listener
    seen, all_tiles = 0, budget.tiles - 1

    def progress(step: Progress) -> None:
        nonlocal seen
        if step.stage is Stage.LOOKING:
            seen = min(seen + len(step.tiles), all_tiles)
            step = replace(step, done=seen, total=all_tiles)
        listener.progress(step)

    return replace(listener, progress=progress)


def _beside_images(question: Question, vlm: VisionLanguageModel) -> int:
    """Tokens that the answer, the thoughts before it and the turns told may take."""
    told = HISTORY_TOKENS if question.history.turns else 0
    return longest_speech(question, vlm) + told


def _asked_apart(question: Question, profile: ModelProfile) -> AskedApart:
    """What this question asks beside its answer, if there is something to look for."""
    options = question.options
    if options.focus is FocusMethod.NONE or is_about_the_whole(question.text, profile.whole_scene):
        return AskedApart()
    checked = profile.verified_places if options.verify is None else options.verify and MOST_PLACES
    boxed = options.locate and profile.grounding is not Grounding.NONE
    images = MOST_IMAGES[options.effort] if boxed and what_it_locates(question.text) else 0
    return AskedApart(int(checked), images)


def _warnings(budget: Budget) -> Iterator[str]:
    if budget.limit is Limit.MEMORY:
        yield (
            f"The free memory has room for {budget.vision_tokens:,} vision tokens of the "
            f"{budget.wanted:,} that this effort means."
        )
