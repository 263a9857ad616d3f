"""From samples in words to one padded batch of token ids, with M-RoPE positions.

The ids are those that `model.vlm.prompt.build_prompt` gives, built for a whole batch at once: every
piece of text is tokenised once and remembered. Sequences are padded on the right, which causal
attention never sees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from ..vlm.prompt import OVERVIEW
from .tokenizer import IMAGE, TURN_END, TURN_START, VISION_END, VISION_START

LENGTH_STEP = 32
"""Sequences are padded to a multiple of this, so that few shapes occur."""


@dataclass(frozen=True)
class TokenBatch:
    """A batch of prompts with their answers.

    input_ids: (batch, length). position_ids: (3, batch, length), M-RoPE's time, row, column.
    vision_places: (vision tokens,), where the kept vision tokens stand in the flattened batch, and
    vision_sources: (vision tokens,), which of the flattened (batch * tiles * tokens) they are.
    Several questions about one sample share its vision tokens: they stand one after the other, each
    with the positions it would have alone, and turns says which a token belongs to: (batch,
    length), 0 for what all share; padding belongs to the last.
    prompt_ends, question_samples: (questions,), the last prompt token, and the sample.
    answer_places: (answer tokens,), flattened places whose output predicts answer_ids;
    answer_questions says whose they are.
    local_places, local_sources, local_valid: (batch, local tokens), the detail tiles' vision tokens
    (all tiles but the overview, unless it is alone), their places in the sequence, which of the
    sample's (tiles * tokens) they are, and whether the entry is one.
    """

    input_ids: Tensor
    position_ids: Tensor
    vision_places: Tensor
    vision_sources: Tensor
    turns: Tensor
    prompt_ends: Tensor
    question_samples: Tensor
    answer_places: Tensor
    answer_ids: Tensor
    answer_questions: Tensor
    local_places: Tensor
    local_sources: Tensor
    local_valid: Tensor

    def to(self, device: torch.device) -> TokenBatch:
        def move(tensor: Tensor) -> Tensor:
            if device.type == "cuda" and tensor.device.type == "cpu":
                tensor = tensor.pin_memory()
            return tensor.to(device, non_blocking=True)

        return TokenBatch(*(move(getattr(self, field.name)) for field in fields(self)))

    def attention_mask(self) -> Tensor | None:
        """Who may see whom, bool (batch, 1, length, length): what stands before it and is shared or
        of the same question. None where a plain causal mask says it."""
        if len(self.question_samples) == len(self.input_ids):
            return None
        length = self.turns.shape[1]
        before = torch.ones(length, length, dtype=torch.bool, device=self.turns.device).tril()
        asking, seen = self.turns[:, :, None], self.turns[:, None, :]
        return (before & ((seen == 0) | (seen == asking)))[:, None]


class PromptEncoder:
    """Builds token batches. side: vision tokens along a tile's side."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase, side: int) -> None:
        ids = tokenizer.convert_tokens_to_ids
        self._backend = tokenizer.backend_tokenizer
        self._image, self._pad, self._side = ids(IMAGE), tokenizer.pad_token_id, side
        self._texts: dict[str, np.ndarray] = {}
        rows, columns = np.divmod(np.arange(side * side), side)
        image = np.full_like(rows, self._image)
        self._tile = np.stack([image, np.zeros_like(rows), rows, columns, np.arange(side * side)])

    def encode(
        self,
        introductions: Sequence[Sequence[str]],
        questions: Sequence[str],
        answers: Sequence[str] | int,
        kept: np.ndarray,
        question_samples: Sequence[int] | None = None,
    ) -> TokenBatch:
        """answers: the words, or how many tokens of room to leave for words to come. kept: bool
        (batch, tiles, tokens), the vision tokens that reach the model; a tile without any is left
        out of the prompt altogether. question_samples: which sample each question is about,
        ascending; by default one question each."""
        segments = _Segments()
        tiles, tokens = kept.shape[1:]
        whole, some = kept.all(axis=2).tolist(), kept.any(axis=2).tolist()
        asked_of: dict[int, list[int]] = {sample: [] for sample in range(len(kept))}
        for number, sample in enumerate(question_samples or range(len(questions))):
            asked_of[sample].append(number)
        for sample, numbers in asked_of.items():
            before = f"{TURN_START}user\n"
            for tile, introduction in enumerate(introductions[sample]):
                if not some[sample][tile]:
                    continue
                segments.say(self._text(before + introduction + VISION_START))
                picture = self._tile
                if not whole[sample][tile]:
                    picture = picture[:, kept[sample, tile]]
                is_local = bool(tile) or tiles == 1 or introduction != OVERVIEW
                source = (sample * tiles + tile) * tokens
                segments.show(picture, self._side, source, is_local)
                before = VISION_END
            segments.begin_questions()
            for number in numbers:
                question = f"{before}\n{questions[number]}{TURN_END}\n{TURN_START}assistant\n"
                segments.ask(self._text(question))
                if isinstance(answers, int):
                    segments.answer(self._text(self._backend.id_to_token(self._pad) * answers))
                else:
                    segments.answer(self._text(answers[number] + TURN_END))
            segments.end_sample()
        return segments.batch(self._pad, len(kept), tiles * tokens)

    def _text(self, text: str) -> np.ndarray:
        """The text's ids and position offsets as a segment, remembered."""
        segment = self._texts.get(text)
        if segment is None:
            ids = np.array(self._backend.encode(text, add_special_tokens=False).ids, dtype=np.int64)
            steps = np.arange(len(ids))
            segment = np.stack([ids, steps, steps, steps, np.zeros_like(steps)])
            self._texts[text] = segment
        return segment


class _Segments:
    """Pieces of prompts, one after the other, put together for the whole batch at once.

    A segment is (5, tokens): ids, offsets of the three positions, and which of its tile's vision
    tokens each is.
    """

    def __init__(self) -> None:
        self._pieces: list[np.ndarray] = []
        self._starts: list[int] = []  # of positions
        self._samples: list[int] = []
        self._turns: list[int] = []
        self._sources: list[int] = []  # of vision tokens, -1 for text
        self._local: list[bool] = []
        self._ends: list[int] = []  # of prompts, in the sample's tokens
        self._question_samples: list[int] = []
        self._answers: list[int] = []  # tokens of answers
        self._position = self._length = self._sample = self._turn = self._shared = 0

    def say(self, text: np.ndarray) -> None:
        self._add(text, text.shape[1], -1, False)

    def show(self, tile: np.ndarray, side: int, source: int, is_local: bool) -> None:
        self._add(tile, side, source, is_local)

    def begin_questions(self) -> None:
        """What was said and shown so far is before every question of this sample."""
        self._shared = self._position

    def ask(self, question: np.ndarray) -> None:
        self._position = self._shared
        self._turn += 1
        self.say(question)

    def answer(self, answer: np.ndarray) -> None:
        self._ends.append(self._length - 1)
        self._question_samples.append(self._sample)
        self._answers.append(answer.shape[1])
        self.say(answer)

    def end_sample(self) -> None:
        self._position = self._length = self._turn = 0
        self._sample += 1

    def _add(self, piece: np.ndarray, advance: int, source: int, is_local: bool) -> None:
        self._pieces.append(piece)
        self._starts.append(self._position)
        self._samples.append(self._sample)
        self._turns.append(self._turn)
        self._sources.append(source)
        self._local.append(is_local)
        self._position += advance
        self._length += piece.shape[1]

    def batch(self, pad: int, batch: int, tokens_a_sample: int) -> TokenBatch:
        flat = np.concatenate(self._pieces, axis=1)
        counts = [piece.shape[1] for piece in self._pieces]
        sample, start, turn, source, local = (
            np.repeat(np.array(values), counts)
            for values in (self._samples, self._starts, self._turns, self._sources, self._local)
        )
        lengths = np.bincount(sample, minlength=batch)
        place = _rank_within(sample, lengths)
        length = -(-int(lengths.max()) // LENGTH_STEP) * LENGTH_STEP
        input_ids = np.full((batch, length), pad)
        input_ids[sample, place] = flat[0]
        position_ids = np.zeros((3, batch, length), dtype=np.int64)
        position_ids[:, sample, place] = flat[1:4] + start
        turns = np.full((batch, length), max(self._turns))
        turns[sample, place] = turn
        is_vision = source >= 0
        locals_of = np.bincount(sample[local], minlength=batch)
        row, column = sample[local], _rank_within(sample[local], locals_of)
        local_places, local_sources = np.zeros((2, batch, int(locals_of.max())), dtype=np.int64)
        local_places[row, column] = place[local]
        local_sources[row, column] = (source + flat[4])[local] - row * tokens_a_sample
        ends, answers = np.array(self._ends), np.array(self._answers)
        question_samples = np.array(self._question_samples)
        answer_questions = np.repeat(np.arange(len(ends)), answers)
        answer_samples = question_samples[answer_questions]
        predicting = ends[answer_questions] + _rank_within(answer_questions, answers)
        return TokenBatch(
            *map(
                torch.from_numpy,
                (
                    input_ids,
                    position_ids,
                    (sample * length + place)[is_vision],
                    (source + flat[4])[is_vision],
                    turns,
                    ends,
                    question_samples,
                    answer_samples * length + predicting,
                    input_ids[answer_samples, predicting + 1],
                    answer_questions,
                    local_places,
                    local_sources,
                    np.arange(local_places.shape[1]) < locals_of[:, None],
                ),
            )
        )


def _rank_within(groups: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """For ascending group numbers, each entry's index within its group."""
    return np.arange(len(groups)) - (np.cumsum(counts) - counts)[groups]
