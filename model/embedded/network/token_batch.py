"""From samples in words to one padded batch of token ids, with M-RoPE positions.

The ids are those that `model.vlm.chat_prompt.build_prompt` gives, built for a whole batch at once:
every piece of text is tokenised once and remembered. Sequences are padded on the right, which
causal attention never sees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import product

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from ...training.focus_loss import log_focus
from ...vlm.chat_prompt import OVERVIEW
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
    prompt_ends, question_rows: (questions,), the last prompt token, and the row of the batch.
    Where the tiles are shown in parts, a sample takes several rows, each with its overview, and
    every question is asked in each of them; asked: (questions,), which one it is.
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
    question_rows: Tensor
    asked: Tensor
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
        if len(self.question_rows) == len(self.input_ids):
            return None
        length = self.turns.shape[1]
        before = torch.ones(length, length, dtype=torch.bool, device=self.turns.device).tril()
        asking, seen = self.turns[:, :, None], self.turns[:, None, :]
        return (before & ((seen == 0) | (seen == asking)))[:, None]

    def joined(self, logits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The local tokens of all parts of each question, as one: logits (questions, heads, local
        tokens), and the local sources and whether they are valid, (questions, local tokens).

        logits: (questions of all parts, heads, local tokens).
        """
        order = self.asked.argsort(stable=True)
        rows, count = self.question_rows[order], int(self.asked.max()) + 1
        by_part = logits[order].view(count, -1, *logits.shape[1:])
        return (
            by_part.transpose(1, 2).flatten(2),
            self.local_sources[rows].view(count, -1),
            self.local_valid[rows].view(count, -1),
        )


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
        tiles_at_once: int | None = None,
    ) -> TokenBatch:
        """answers: the words, or how many tokens of room to leave for words to come. kept: bool
        (batch, tiles, tokens), the vision tokens that reach the model; a tile without any is left
        out of the prompt altogether. question_samples: which sample each question is about,
        ascending; by default one question each. tiles_at_once: show so many detail tiles at a
        time, as the search does when it scores them."""
        segments = _Segments()
        tiles, tokens = kept.shape[1:]
        parts = math.ceil((tiles - 1) / tiles_at_once) if tiles_at_once else 1
        whole, some = kept.all(axis=2).tolist(), kept.any(axis=2).tolist()
        asked_of: dict[int, list[int]] = {sample: [] for sample in range(len(kept))}
        for number, sample in enumerate(question_samples or range(len(questions))):
            asked_of[sample].append(number)
        for (sample, numbers), part in product(asked_of.items(), range(parts)):
            before = f"{TURN_START}user\n"
            for tile, introduction in enumerate(introductions[sample]):
                elsewhere = tiles_at_once and tile and (tile - 1) // tiles_at_once != part
                if elsewhere or not some[sample][tile]:
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
                segments.ask(self._text(question), number)
                if isinstance(answers, int):
                    segments.answer(self._text(self._backend.id_to_token(self._pad) * answers))
                else:
                    segments.answer(self._text(answers[number] + TURN_END))
            segments.end_row()
        return segments.batch(self._pad, parts, tiles * tokens)

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
        self._rows: list[int] = []
        self._turns: list[int] = []
        self._sources: list[int] = []  # of vision tokens, -1 for text
        self._local: list[bool] = []
        self._ends: list[int] = []  # of prompts, in the row's tokens
        self._question_rows: list[int] = []
        self._asked: list[int] = []
        self._answers: list[int] = []  # tokens of answers
        self._position = self._length = self._row = self._turn = self._shared = 0

    def say(self, text: np.ndarray) -> None:
        self._add(text, text.shape[1], -1, False)

    def show(self, tile: np.ndarray, side: int, source: int, is_local: bool) -> None:
        self._add(tile, side, source, is_local)

    def begin_questions(self) -> None:
        """What was said and shown so far is before every question of this row."""
        self._shared = self._position

    def ask(self, question: np.ndarray, number: int) -> None:
        self._asked.append(number)
        self._position = self._shared
        self._turn += 1
        self.say(question)

    def answer(self, answer: np.ndarray) -> None:
        self._ends.append(self._length - 1)
        self._question_rows.append(self._row)
        self._answers.append(answer.shape[1])
        self.say(answer)

    def end_row(self) -> None:
        self._position = self._length = self._turn = 0
        self._row += 1

    def _add(self, piece: np.ndarray, advance: int, source: int, is_local: bool) -> None:
        self._pieces.append(piece)
        self._starts.append(self._position)
        self._rows.append(self._row)
        self._turns.append(self._turn)
        self._sources.append(source)
        self._local.append(is_local)
        self._position += advance
        self._length += piece.shape[1]

    def batch(self, pad: int, parts: int, tokens_a_sample: int) -> TokenBatch:
        batch = self._row
        flat = np.concatenate(self._pieces, axis=1)
        counts = [piece.shape[1] for piece in self._pieces]
        row, start, turn, source, local = (
            np.repeat(np.array(values), counts)
            for values in (self._rows, self._starts, self._turns, self._sources, self._local)
        )
        lengths = np.bincount(row, minlength=batch)
        place = _rank_within(row, lengths)
        length = -(-int(lengths.max()) // LENGTH_STEP) * LENGTH_STEP
        input_ids = np.full((batch, length), pad)
        input_ids[row, place] = flat[0]
        position_ids = np.zeros((3, batch, length), dtype=np.int64)
        position_ids[:, row, place] = flat[1:4] + start
        turns = np.full((batch, length), max(self._turns))
        turns[row, place] = turn
        is_vision = source >= 0
        local_row, locals_of = row[local], np.bincount(row[local], minlength=batch)
        entry = local_row, _rank_within(local_row, locals_of)
        local_places, local_sources = np.zeros((2, batch, int(locals_of.max())), dtype=np.int64)
        local_places[entry] = place[local]
        sample_start = local_row // parts * tokens_a_sample
        local_sources[entry] = (source + flat[4])[local] - sample_start
        ends, answers = np.array(self._ends), np.array(self._answers)
        question_rows = np.array(self._question_rows)
        answer_questions = np.repeat(np.arange(len(ends)), answers)
        answer_rows = question_rows[answer_questions]
        predicting = ends[answer_questions] + _rank_within(answer_questions, answers)
        return TokenBatch(
            *map(
                torch.from_numpy,
                (
                    input_ids,
                    position_ids,
                    (row * length + place)[is_vision],
                    (source + flat[4])[is_vision],
                    turns,
                    ends,
                    question_rows,
                    np.array(self._asked),
                    answer_rows * length + predicting,
                    input_ids[answer_rows, predicting + 1],
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


def level_scores(tokens: TokenBatch, focus_logits: Tensor, tiles: int, side: int) -> Tensor:
    """The focus scores of whole levels, (questions, tiles, tokens a tile); 0 for the overview, the
    first of the tiles, and where nothing is valid.

    focus_logits: (questions of all parts, heads, local tokens). side: tokens a tile.
    """
    logits, sources, valid = tokens.joined(focus_logits)
    scores = log_focus(logits, valid).exp() * valid
    level = scores.new_zeros(len(scores), tiles * side)
    return level.scatter_add_(1, sources, scores).view(-1, tiles, side)
