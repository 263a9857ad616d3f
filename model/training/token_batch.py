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
    prompt_ends: (batch,), the last prompt token. answer_places: (answer tokens,), flattened places
    whose output predicts answer_ids; answer_samples says whose they are.
    local_places, local_sources, local_valid: (batch, local tokens), the detail tiles' vision tokens
    (all tiles but the overview), their places in the sequence, which of the sample's (tiles *
    tokens) they are, and whether the entry is one.
    """

    input_ids: Tensor
    position_ids: Tensor
    vision_places: Tensor
    vision_sources: Tensor
    prompt_ends: Tensor
    answer_places: Tensor
    answer_ids: Tensor
    answer_samples: Tensor
    local_places: Tensor
    local_sources: Tensor
    local_valid: Tensor

    def to(self, device: torch.device) -> TokenBatch:
        def move(tensor: Tensor) -> Tensor:
            if device.type == "cuda":
                tensor = tensor.pin_memory()
            return tensor.to(device, non_blocking=True)

        return TokenBatch(*(move(getattr(self, field.name)) for field in fields(self)))


class PromptEncoder:
    """Builds token batches. side: vision tokens along a tile's side."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase, side: int) -> None:
        ids = tokenizer.convert_tokens_to_ids
        self._backend = tokenizer.backend_tokenizer
        self._pieces: dict[str, list[int]] = {}
        self._image, self._end_of_turn = ids(IMAGE), ids(TURN_END)
        self._pad = tokenizer.pad_token_id
        self._vision_start, self._vision_end = ids(VISION_START), ids(VISION_END)
        self._tail = self._text(f"{TURN_END}\n{TURN_START}assistant\n")
        self._side = side
        rows, columns = np.divmod(np.arange(side * side), side)
        self._grid = np.stack([np.zeros_like(rows), rows, columns])

    def encode(
        self,
        introductions: Sequence[Sequence[str]],
        questions: Sequence[str],
        answers: Sequence[str] | int,
        kept: np.ndarray,
    ) -> TokenBatch:
        """answers: the words, or how many tokens of room to leave for words to come. kept: bool
        (batch, tiles, tokens), the vision tokens that reach the model; a tile without any is left
        out of the prompt altogether."""
        tiles, tokens = kept.shape[1:]
        sequences, positions, ends, sources, local = [], [], [], [], []
        for sample, question in enumerate(questions):
            ids, places, vision, near = self._prompt(introductions[sample], question, kept[sample])
            ends.append(len(ids) - 1)
            if isinstance(answers, int):
                answer = [self._pad] * answers
            else:
                answer = [*self._text(answers[sample]), self._end_of_turn]
            after = places[0, -1] + 1 + np.arange(len(answer))
            sequences.append(ids + answer)
            positions.append(np.concatenate([places, np.broadcast_to(after, (3, len(after)))], 1))
            sources.append(vision + sample * tiles * tokens)
            local.append((near, vision[len(vision) - len(near) :]))
        longest = max(map(len, sequences))
        length = -(-longest // LENGTH_STEP) * LENGTH_STEP
        batch = len(sequences)
        input_ids = np.full((batch, length), self._pad)
        position_ids = np.zeros((3, batch, length), dtype=np.int64)
        most = max(len(near) for near, _ in local)
        local_places, local_sources = np.zeros((2, batch, most), dtype=np.int64)
        local_valid = np.zeros((batch, most), dtype=bool)
        answer_places, answer_samples = [], []
        for sample, ids in enumerate(sequences):
            input_ids[sample, : len(ids)] = ids
            position_ids[:, sample, : len(ids)] = positions[sample]
            near, vision = local[sample]
            local_places[sample, : len(near)] = near
            local_sources[sample, : len(near)] = vision
            local_valid[sample, : len(near)] = True
            answer_places.append(sample * length + np.arange(ends[sample], len(ids) - 1))
            answer_samples.append(np.full(len(ids) - 1 - ends[sample], sample))
        places = np.concatenate(answer_places)
        return TokenBatch(
            *map(
                torch.from_numpy,
                (
                    input_ids,
                    position_ids,
                    np.flatnonzero(input_ids.reshape(-1) == self._image),
                    np.concatenate(sources),
                    np.array(ends),
                    places,
                    input_ids.reshape(-1)[places + 1],
                    np.concatenate(answer_samples),
                    local_places,
                    local_sources,
                    local_valid,
                ),
            )
        )

    def _prompt(
        self, introductions: Sequence[str], question: str, kept: np.ndarray
    ) -> tuple[list[int], np.ndarray, np.ndarray, np.ndarray]:
        """Ids, positions (3, tokens), the vision tokens' sources, and the places of the local ones
        (they are the last of the vision tokens)."""
        ids: list[int] = []
        positions: list[np.ndarray] = []
        sources: list[np.ndarray] = []
        local: list[np.ndarray] = []
        next_position = 0
        text = f"{TURN_START}user\n"
        seen_image = False

        def say(pieces: list[int]) -> None:
            nonlocal next_position
            ids.extend(pieces)
            step = np.arange(next_position, next_position + len(pieces))
            positions.append(np.broadcast_to(step, (3, len(pieces))))
            next_position += len(pieces)

        for tile, (introduction, tokens) in enumerate(zip(introductions, kept, strict=True)):
            chosen = np.flatnonzero(tokens)
            if not len(chosen):
                continue
            say(
                [
                    *self._text(text + introduction if not seen_image else introduction),
                    self._vision_start,
                ]
            )
            if tile or introduction != OVERVIEW:
                local.append(np.arange(len(ids), len(ids) + len(chosen)))
            ids.extend([self._image] * len(chosen))
            positions.append(self._grid[:, chosen] + next_position)
            sources.append(chosen + tile * len(tokens))
            next_position += self._side
            say([self._vision_end])
            seen_image = True
        say([*self._text("\n" + question if seen_image else text + "\n" + question), *self._tail])
        nothing = np.empty(0, dtype=np.int64)
        return (
            ids,
            np.concatenate(positions, axis=1),
            np.concatenate(sources) if sources else nothing,
            np.concatenate(local) if local else nothing,
        )

    def _text(self, text: str) -> list[int]:
        pieces = self._pieces.get(text)
        if pieces is None:
            pieces = self._backend.encode(text, add_special_tokens=False).ids
            self._pieces[text] = pieces
        return pieces
