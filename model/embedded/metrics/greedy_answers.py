"""Greedy answers of a model in training, for whole batches, with what confidence needs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from ..network.batched_forward import BatchedForward
from ..network.token_batch import PromptEncoder
from ..samples.samples import SampleBatch
from ..stages.trainer import autocast

ANSWER_ROOM = 12
"""Tokens an answer may have."""


@dataclass(frozen=True)
class GreedyAnswers:
    """texts: the answers. logits: float32 (batch, room, vocabulary), on the CPU. tokens: (batch,
    room), what was chosen. spoken: bool (batch, room), the tokens that are part of the text.
    focus_logits: (batch, heads, local tokens), with local_sources and local_valid as in
    TokenBatch, on the CPU."""

    texts: list[str]
    logits: Tensor
    tokens: Tensor
    spoken: Tensor
    focus_logits: Tensor
    local_sources: Tensor
    local_valid: Tensor

    def probabilities(self) -> Tensor:
        """(batch,): the geometric mean of the tokens' probabilities, as the engine takes it."""
        said = self.logits[self.spoken].log_softmax(-1)
        logs = torch.zeros(self.tokens.shape)
        logs[self.spoken] = said.gather(1, self.tokens[self.spoken][:, None])[:, 0]
        return (logs.sum(1) / self.spoken.sum(1).clamp(min=1)).exp()


@torch.no_grad()
def answer_greedily(
    forward: BatchedForward,
    encoder: PromptEncoder,
    tokenizer: PreTrainedTokenizerBase,
    samples: SampleBatch,
    kept: np.ndarray,
    room: int = ANSWER_ROOM,
) -> GreedyAnswers:
    """Answer every sample of the batch; the sequence is run again for every token, which for a few
    tokens of a small model is cheap. kept: as in PromptEncoder.encode."""
    device = samples.tiles.device
    batch = encoder.encode(samples.introductions, samples.questions, room, kept).to(device)
    rows = torch.arange(len(samples.questions), device=device)
    ended = torch.zeros(len(rows), dtype=torch.bool, device=device)
    spoken, chosen = [], []
    with autocast(device):
        features = forward.encode(samples.tiles.flatten(0, 1))
        for place in range(room):
            decoded = forward.decode(batch, features)
            logits = decoded.answer_logits.view(len(rows), room, -1)
            tokens = logits[:, place].argmax(-1)
            ended = ended | (tokens == tokenizer.eos_token_id)
            spoken.append(~ended)
            chosen.append(tokens)
            batch.input_ids[rows, batch.prompt_ends + 1 + place] = tokens
            if ended.all():
                break
    spoken_tokens, tokens = torch.stack(spoken, 1).cpu(), torch.stack(chosen, 1).cpu()
    texts = [
        tokenizer.decode(line[said], skip_special_tokens=True).strip()
        for line, said in zip(tokens, spoken_tokens, strict=True)
    ]
    return GreedyAnswers(
        texts,
        logits[:, : len(chosen)].cpu(),
        tokens,
        spoken_tokens,
        decoded.focus_logits.cpu(),
        batch.local_sources.cpu(),
        batch.local_valid.cpu(),
    )
