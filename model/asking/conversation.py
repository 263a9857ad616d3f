"""What a model is told of the questions before, and how long it may answer."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..vlm.chat_prompt import without_halves
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.errors import InvalidQuestionError
from ..wire.pyramid import Extent, RasterDescription
from ..wire.question import TAKES_NO_TURNS, History, Question, Turn
from .prompt_words import prompt_words

HISTORY_TOKENS = 1024
"""Of all turns together: several long answers, or dozens of short ones."""
LEAST_CONTEXT = 8
"""Of this share of a model's context the turns never take more than one part."""
ANSWER_SHARE, THOUGHT_SHARE = 1 / 4, 1 / 2
"""Of a model's context: a folder that grants it more leaves no room for a question."""
SEARCH_TOKENS = 128
"""Of all turns together, where they stand behind every tile that is looked at."""
SEARCH_ANSWER = 80
"""Characters of an answer that are told there: what a question refers to stands in the questions,
or where an answer begins."""
LONGEST_TURN = 32 * HISTORY_TOKENS
"""Characters; a longer one has too many tokens, whatever it says."""


def longest_answer(question: Question, vlm: VisionLanguageModel) -> int:
    """Tokens that the answer may have: as many as are asked for, else as suit the model, within
    ANSWER_SHARE of its context."""
    suits = int(min(vlm.folder.profile.longest_answer, context_of(vlm) * ANSWER_SHARE))
    return question.options.max_new_tokens or max(1, suits)


def longest_thought(vlm: VisionLanguageModel) -> int:
    """Tokens that it may think before."""
    suits = min(vlm.folder.profile.longest_thought, context_of(vlm) * THOUGHT_SHARE)
    return max(1, int(suits))


def longest_speech(question: Question, vlm: VisionLanguageModel) -> int:
    """Tokens that the thought before the answer, if there is one, and the answer may have."""
    thought = longest_thought(vlm) if vlm.opened_thought else 0
    return longest_answer(question, vlm) + thought


def room_for_prompt(question: Question, vlm: VisionLanguageModel) -> float:
    """Tokens that the prompt may have, so that the longest thought and answer still fit."""
    return context_of(vlm) - longest_speech(question, vlm)


def context_of(vlm: VisionLanguageModel) -> float:
    """Tokens that the model can attend over, infinite where it does not say."""
    config = vlm.model.config.get_text_config()
    return getattr(config, "max_position_embeddings", None) or math.inf


def with_told_turns(
    question: Question, description: RasterDescription, vlm: VisionLanguageModel
) -> Question:
    """The question with those of the turns before it that the model is told: the last ones, within
    HISTORY_TOKENS and the model's context; none for a model that takes no turns.

    Raises:
        InvalidQuestionError: the turns are about another raster or place.
    """
    if not question.history.turns:
        return question
    check_place(question.history, description)
    told: list[Turn] = []
    if vlm.takes_turns:
        left = min(HISTORY_TOKENS, context_of(vlm) // LEAST_CONTEXT)
        for turn in reversed(question.history.turns):
            left -= _tokens(turn, vlm)
            if left < 0:
                break
            told.append(turn)
        told.reverse()
        room = room_for_prompt(question, vlm)
        words = prompt_words(vlm.folder.profile, description, vlm.tile_size)
        overview, said = [words.overview()], words.question(question.text)

        def prompt_of(last: int) -> int:
            return len(vlm.prompt(overview, said, told[len(told) - last :]).input_ids)

        if told and prompt_of(len(told)) > room:
            fits = bisect_right(range(1, len(told)), room, key=prompt_of)
            told = told[len(told) - fits :]
    return replace(question, history=replace(question.history, turns=tuple(told)))


def turns_for_search(turns: Sequence[Turn], vlm: VisionLanguageModel) -> tuple[Turn, ...]:
    """Of the turns that the model is told, those that tell a search what a question refers to: the
    last ones within SEARCH_TOKENS, their answers cut, and the last one in any case."""
    told: list[Turn] = []
    left: float = SEARCH_TOKENS
    for turn in reversed(turns):
        if len(turn.answer) > SEARCH_ANSWER:
            turn = replace(turn, answer=turn.answer[:SEARCH_ANSWER] + "…")
        left -= _tokens(turn, vlm)
        if told and left < 0:
            break
        told.append(turn)
    return tuple(reversed(told))


def what_was_not_told(asked: Question, told: Question, vlm: VisionLanguageModel) -> str:
    """In words for the analyst; '' where the model was told every turn."""
    turns, known = len(asked.history.turns), len(told.history.turns)
    if known == turns:
        return ""
    if not vlm.takes_turns:
        return TAKES_NO_TURNS
    if not known:
        return "What was asked before is too long for this model: it was not told any of it."
    return f"The conversation is long: of its {turns} turns the model was told the last {known}."


def check_place(history: History, description: RasterDescription) -> None:
    """InvalidQuestionError where the turns are said to be about another raster or place."""
    elsewhere = history.extent is not None and not _are_same(history.extent, description.extent)
    if elsewhere or history.raster not in ("", description.path):
        raise InvalidQuestionError(
            "The questions before are about another layer or another place.",
            "Ask this question without them.",
            f"{history.raster} {history.extent}, not {description.path} {description.extent}",
        )


def _are_same(one: Extent, other: Extent) -> bool:
    """Whether two extents differ by less than a thousandth of their sides."""
    width, height = other.east - other.west, other.north - other.south
    slack = (width / 1000, height / 1000) * 2
    return all(abs(a - b) <= s for a, b, s in zip(one, other, slack, strict=True))


def _tokens(turn: Turn, vlm: VisionLanguageModel) -> float:
    """At least one: what stands around a turn is not counted, and an empty one takes that, too."""
    if len(turn.question) + len(turn.answer) > LONGEST_TURN:
        return math.inf
    said = [without_halves(turn.question), without_halves(turn.answer)]
    ids = vlm.tokenizer(said, add_special_tokens=False)["input_ids"]
    return max(1, sum(map(len, ids)))
