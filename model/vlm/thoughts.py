"""What of a model's words is its answer, and what it only thought before.

A model that thinks writes its thoughts between two tags, of which the first may already stand at
the end of the prompt. Thoughts are no answer: they are neither shown as one nor count for its
confidence, and they have a budget of tokens of their own.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from transformers import PreTrainedTokenizerBase

from ..wire.question import Ending
from .repetition import repeated_tail


@dataclass(frozen=True)
class ThoughtTags:
    """What a thought begins and ends with, as text."""

    begin: str
    end: str


ALL_TAGS = (
    ThoughtTags("<think>", "</think>"),
    ThoughtTags("[THINK]", "[/THINK]"),
    ThoughtTags("◁think▷", "◁/think▷"),
)
BEGINS = tuple(tags.begin for tags in ALL_TAGS)
ENDS = tuple(tags.end for tags in ALL_TAGS)
TAG_TOKENS = 16
"""Tokens that the longest tag may have, where each of its bytes is one."""


def tags_opened_by(prompt: str) -> ThoughtTags | None:
    """The tags of the thought that a prompt's end has begun, None where there is none."""
    return next((tags for tags in ALL_TAGS if prompt.rstrip().endswith(tags.begin)), None)


def begun_tag(text: str, tags: Sequence[str]) -> str:
    """What at the end of a text may become one of the tags; '' for nothing."""
    begun = (
        tag[:length]
        for tag in tags
        for length in range(len(tag), 0, -1)
        if text.endswith(tag[:length])
    )
    return next(begun, "")


@dataclass
class Speech:
    """A model's tokens as they come: answer or thought.

    longest_answer, longest_thought: tokens that each may have; thoughts are counted together. ends:
    the tokens that end all. opened: the tags of a thought that the prompt has begun. restarts: how
    often what had seemed the answer turned out to be a thought.
    """

    tokenizer: PreTrainedTokenizerBase
    longest_answer: int
    longest_thought: int
    ends: Set[int] = frozenset()
    opened: ThoughtTags | None = None
    tokens: list[int] = field(default_factory=list)
    answer_places: list[int] = field(default_factory=list)
    thought_places: list[int] = field(default_factory=list)
    restarts: int = 0

    def __post_init__(self) -> None:
        self._tags = self.opened  # of the thought that is going on
        self._begins = 0  # the place where what is going on began, behind its tag
        self._rest = ""  # of the answer, in the token that ended a thought

    @property
    def is_thinking(self) -> bool:
        return self._tags is not None

    @property
    def answer(self) -> str:
        """What is answered until now."""
        return self._rest + self._text(self.answer_places)

    @property
    def certain_answer(self) -> str:
        """What is answered until now, without half a character or what may become a tag."""
        text = self.answer.rstrip("\ufffd")
        return text.removesuffix(begun_tag(text, BEGINS + ENDS))

    @property
    def thoughts(self) -> str:
        text = self._text(self.thought_places)
        for tags in ALL_TAGS:
            text = text.replace(tags.begin, "").replace(tags.end, "")
        return text.strip()

    @property
    def repeated(self) -> int:
        """Tokens at the end of the answer, or of the thought, that only say again what is there."""
        places = self.thought_places if self.is_thinking else self.answer_places
        return repeated_tail([self.tokens[place] for place in places])

    @property
    def is_over(self) -> bool:
        """Whether the model has ended, or its answer is as long as it may be, or repeats itself."""
        if self.tokens and self.tokens[-1] in self.ends:
            return True
        is_long = len(self.answer_places) >= self.longest_answer
        return not self.is_thinking and (is_long or self.repeated > 0)

    @property
    def has_thought_enough(self) -> bool:
        """Whether a thought that is going on has to end."""
        return self.is_thinking and (
            len(self.thought_places) >= self.longest_thought or self.repeated > 0
        )

    def add(self, token: int) -> None:
        """The next token; what follows the end is none."""
        if self.is_over:
            return
        self.tokens.append(token)
        place = len(self.tokens) - 1
        (self.thought_places if self.is_thinking else self.answer_places).append(place)
        tail = self._raw(self.tokens[max(self._begins, place + 1 - TAG_TOKENS) :])
        if self._tags is not None:
            if self._tags.end in tail:
                self._end_thought(self._tags, tail)
            return
        for tags in ALL_TAGS:
            if tags.begin in tail:
                self._take_back(tags.begin)
                self._tags, self._begins = tags, place + 1
            elif tags.end in tail:  # all before was a thought that nothing had announced
                self.thought_places, self.answer_places = list(range(place + 1)), []
                self.restarts += 1
                self._end_thought(tags, tail)

    def closing_tokens(self) -> list[int]:
        """What ends the thought that is going on; nothing where there is none."""
        end = self._tags.end if self._tags else ""
        return self.tokenizer(end, add_special_tokens=False)["input_ids"]

    def finish(self) -> Ending:
        """How it ended, when nothing follows any more. What the answer's end only says again is
        forgotten."""
        if self.repeated and not self.is_thinking:
            del self.answer_places[-self.repeated :]
            return Ending.REPEATING
        if len(begun := begun_tag(self.answer, BEGINS)) > 1:  # it was about to think again
            length = len(self.answer) - len(begun)
            while self.answer_places and len(self.answer) > length:
                self.thought_places.append(self.answer_places.pop())
        return Ending.COMPLETE if self.tokens and self.tokens[-1] in self.ends else Ending.CUT

    def _end_thought(self, tags: ThoughtTags, tail: str) -> None:
        self._tags, self._begins = None, len(self.tokens)
        if not self.answer_places:
            self._rest = tail.rpartition(tags.end)[2].lstrip()

    def _take_back(self, tag: str) -> None:
        """The tag's tokens are no part of the answer."""
        count = 1
        while tag not in self._raw(self.tokens[-count:]):
            count += 1
        count = min(count, len(self.answer_places))
        self.thought_places += self.answer_places[len(self.answer_places) - count :]
        del self.answer_places[len(self.answer_places) - count :]

    def _text(self, places: list[int]) -> str:
        tokens = [self.tokens[place] for place in places]
        return self.tokenizer.decode(tokens, skip_special_tokens=True)

    def _raw(self, tokens: list[int]) -> str:
        return self.tokenizer.decode(tokens, skip_special_tokens=False)
