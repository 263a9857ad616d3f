"""Training of the Region Focus Module for a model that is trained: LRS-VQA's distillation of the
language model's attention (arXiv 2503.07588, section 3.2), and direct supervision from boxes.

The language model and the vision features are fixed; only the module learns.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from ...training.distillation import TILE_WEIGHT, attention_difference
from ...training.narrow_layers import narrow_size, narrowed
from ...training.training_state import resume_module, write_module_state
from ..network.batched_forward import BatchedForward, Weights
from ..network.token_batch import TokenBatch
from ..samples.prefetching import BatchMaker, PlannedBatch, claim
from ..samples.samples import SampleStage
from .curriculum import learning_rate
from .trainer import LOG_EVERY, SAVE_EVERY_SECONDS, TrainingBudget, autocast, loss_of_focus

log = logging.getLogger(__name__)

NEEDED_OF_LAST = ("input_layernorm", "self_attn.q_proj", "self_attn.k_proj")
"""What of the last layer inference needs."""


@dataclass(frozen=True)
class FocusSettings:
    """layers: the language model's layers (0-based) that the module's layers start as. mlp_share:
    of their MLPs' units, which the module has."""

    layers: tuple[int, ...] = (0, 2)
    mlp_share: float = 0.5
    samples: int = 3
    rate: float = 5e-4
    seed: int = 0


class RegionFocusStudent(nn.Module):
    """The module in training: copies of the language model's decoder layers, run over batches."""

    def __init__(
        self, forward: BatchedForward, layers: Sequence[int], mlp_share: float = 1.0
    ) -> None:
        super().__init__()
        self.sources = tuple(layers)
        text = forward.model.config.text_config
        self.intermediate_size = narrow_size(text.intermediate_size, mlp_share)
        self._forward = (forward,)  # a tuple, so that the model does not become a part of this
        self._names = list(forward.text_weights(0))
        self.parameters_of = nn.ModuleList(
            nn.ParameterList(
                nn.Parameter(weight.detach().clone())
                for weight in narrowed(forward.text_weights(layer), self.intermediate_size).values()
            )
            for layer in layers
        )

    def weights(self, index: int) -> Weights:
        """The parameters of one of the module's layers, by their names within it."""
        return dict(zip(self._names, self.parameters_of[index], strict=True))

    def forward(self, batch: TokenBatch, features: Tensor) -> tuple[Tensor, Tensor]:
        """Attention logits of the last prompt token to every place of the sequence, by the first
        and by the last layer; each float32 (questions, heads, length)."""
        run = self._forward[0]
        middle = [self.weights(index) for index in range(len(self.sources) - 1)]
        return logits_of_pair(run, batch, features, (self.weights(0), [])), logits_of_pair(
            run, batch, features, (self.weights(len(self.sources) - 1), middle)
        )


def train_region_focus(
    forward: BatchedForward,
    maker: BatchMaker,
    settings: FocusSettings,
    budget: TrainingBudget,
    device: torch.device,
    state: Path | None = None,
) -> RegionFocusStudent:
    """Train a module until the budget is spent.

    state: a file that the training goes on from if it is there, and that is written on the way.

    Raises:
        OutputError: the state cannot be written; the one before stands.
        TrainingDataError: the state is of another module, or damaged.
    """
    student = RegionFocusStudent(forward, settings.layers, settings.mlp_share)
    optimizer = torch.optim.AdamW(
        student.parameters(), settings.rate, betas=(0.9, 0.98), fused=device.type == "cuda"
    )
    seed = (settings.seed + 17) * 1_000_003

    def plan(number: int) -> PlannedBatch:
        return PlannedBatch(SampleStage.FOCUS, settings.samples, seed + number)

    step, seconds = resume_module(state, student, optimizer)
    batches = maker.steps(plan, step)
    begin = last_save = time.monotonic()
    sums = torch.zeros(2, device=device)
    try:
        while (progress := budget.progress(step, seconds + time.monotonic() - begin)) < 1:
            samples, tokens = claim(next(batches))
            for group in optimizer.param_groups:
                group["lr"] = settings.rate * learning_rate(progress)
            with autocast(device):
                with torch.no_grad():
                    features = forward.encode(samples.tiles.flatten(0, 1))
                    teachers = teacher_logits(forward, tokens, features, settings.layers)
                students = student(tokens, features)
                distilled = distillation_loss(teachers, students, tokens)
                boxes = loss_of_focus(local_logits(students[1], tokens), samples.target, tokens)
            optimizer.zero_grad(set_to_none=True)
            (distilled + boxes).backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            sums += torch.stack([distilled.detach(), boxes.detach()])
            step += 1
            if step % LOG_EVERY == 0:
                log.info(
                    "region focus step %d, %.0f %%: distillation %.3f, boxes %.3f",
                    step,
                    100 * progress,
                    *(sums / LOG_EVERY).tolist(),
                )
                sums.zero_()
            now = time.monotonic()
            if state and now - last_save > SAVE_EVERY_SECONDS:
                last_save = now
                record = {"step": step, "seconds": seconds + now - begin}
                write_module_state(state, student, optimizer, record)
    finally:
        batches.close()
    return student


def teacher_logits(
    forward: BatchedForward, batch: TokenBatch, features: Tensor, layers: Sequence[int]
) -> tuple[Tensor, Tensor]:
    """The language model's own logits at the layers that the first and the last of the module's
    layers are paired with; shapes as the module's."""
    first, last = (
        logits_of_pair(
            forward,
            batch,
            features,
            (forward.text_weights(layer), [forward.text_weights(i) for i in range(layer)]),
        )
        for layer in (layers[0], layers[-1])
    )
    return first, last


def distillation_loss(
    teachers: Sequence[Tensor], students: Sequence[Tensor], batch: TokenBatch
) -> Tensor:
    """Per head, the mean over the pairs: KL(teacher || student) over all vision tokens, and
    TILE_WEIGHT times KL and squared error over the tiles' tokens."""
    vision = torch.zeros(batch.input_ids.numel(), dtype=torch.bool, device=batch.input_ids.device)
    vision[batch.vision_places] = True
    vision = vision.view_as(batch.input_ids)[batch.question_rows]
    local = batch.local_valid[batch.question_rows]
    total = torch.zeros((), device=batch.input_ids.device)
    for teacher, student in zip(teachers, students, strict=True):
        everything, _ = attention_difference(teacher, student, vision)
        divergence, squared = attention_difference(
            local_logits(teacher, batch), local_logits(student, batch), local
        )
        total = total + everything + TILE_WEIGHT * (divergence + squared)
    return total / len(teachers)


def local_logits(logits: Tensor, batch: TokenBatch) -> Tensor:
    """Of logits over the sequence, those of the tiles' tokens: (questions, heads, local tokens)."""
    index = batch.local_places[batch.question_rows][:, None].expand(-1, logits.shape[1], -1)
    return logits.gather(2, index)


def module_weights(student: RegionFocusStudent) -> dict[str, Tensor]:
    """The parameters that inference needs, by the engine's names for them."""
    last = len(student.sources) - 1
    return {
        f"layers.{index}.{name}": weight
        for index in range(last + 1)
        for name, weight in student.weights(index).items()
        if index < last or name.startswith(NEEDED_OF_LAST)
    }


def logits_of_pair(
    forward: BatchedForward,
    batch: TokenBatch,
    features: Tensor,
    layers: tuple[Weights, Sequence[Weights]],
) -> Tensor:
    """Attention logits over the whole sequence, read at one layer after running those before."""
    read, before = layers
    hidden, cos, sin = forward.hidden_states(batch, features, before)
    places = torch.arange(hidden.shape[1], device=hidden.device).expand(hidden.shape[:2])
    return forward.focus_logits(
        read, hidden, cos, sin, batch.prompt_ends, places, batch.question_rows
    )
