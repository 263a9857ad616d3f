"""Several questions about the same images in one sequence: the images are run once for all.

The questions stand one after the other. None sees another, and each has the positions that it would
have alone, so that what comes of it is what would come of a prompt of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel


@dataclass(frozen=True)
class AskedWords:
    """What stands behind the images where a question is asked. ids: (1, tokens). steps: their
    positions from the first one's on, (..., 1, tokens)."""

    ids: Tensor
    steps: Tensor


@dataclass(frozen=True)
class SharedPrompt:
    """sequence: with a mask, unless there is one question. asking: each question's last token.
    shared: how many tokens stand before the questions."""

    sequence: MultimodalSequence
    asking: tuple[int, ...]
    shared: int

    def apart(self) -> list[SharedPrompt]:
        """A prompt for each question: what decoders need whose layers no mask can keep apart."""
        starts = (self.shared, *(last + 1 for last in self.asking))
        prompts = []
        for start, last in zip(starts, self.asking, strict=False):
            stays = torch.tensor([*range(self.shared), *range(start, last + 1)])
            stays = stays.to(self.sequence.input_ids.device)
            alone = replace(
                self.sequence,
                input_ids=self.sequence.input_ids[:, stays],
                position_ids=self.sequence.position_ids[..., stays],
                mask=None,
            )
            prompts.append(SharedPrompt(alone, (len(stays) - 1,), self.shared))
        return prompts


def words_of(vlm: VisionLanguageModel, overview: SequenceImage, question: str) -> AskedWords:
    """A question's words, as the model's chat template sets them behind images."""
    one = replace(overview, kept=overview.kept[:1])
    sequence = vlm.assemble([one], question)
    start = int(sequence.vision_index[-1]) + 1
    positions = sequence.position_ids[..., start:]
    return AskedWords(sequence.input_ids[:, start:], positions - positions[..., :1])


def ask_together(
    vlm: VisionLanguageModel, images: Sequence[SequenceImage], asked: Sequence[AskedWords]
) -> SharedPrompt:
    """The sequence of these images and questions."""
    alone = vlm.assemble(images, "?")
    shared = int(alone.vision_index[-1]) + 1
    start = alone.position_ids[..., shared : shared + 1]
    lengths = [words.ids.shape[1] for words in asked]
    sequence = replace(
        alone,
        input_ids=torch.cat([alone.input_ids[:, :shared], *(words.ids for words in asked)], -1),
        position_ids=torch.cat(
            [alone.position_ids[..., :shared], *(start + words.steps for words in asked)], -1
        ),
        mask=_mask(shared, lengths, vlm.device) if len(asked) > 1 else None,
    )
    return SharedPrompt(sequence, tuple((shared - 1 + np.cumsum(lengths)).tolist()), shared)


def _mask(shared: int, lengths: Sequence[int], device: torch.device) -> Tensor:
    """Who sees whom: what stands before it and is shared, or of the same question."""
    turns = (
        torch.zeros(shared, dtype=torch.long),
        *(torch.full((length,), turn) for turn, length in enumerate(lengths, 1)),
    )
    turn = torch.cat(turns).to(device)
    before = torch.ones(len(turn), len(turn), dtype=torch.bool, device=device).tril()
    return (before & ((turn == 0) | (turn == turn[:, None])))[None, None]
