"""Training of the embedded model: batches composed ahead, one optimiser step after the other, state
that survives an interruption."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor
from transformers import PreTrainedTokenizerBase, Qwen2_5_VLForConditionalGeneration

from ...training.budget import TrainingBudget, learning_rate
from ...training.focus_loss import focus_loss
from ...training.training_state import (
    load_optimizer,
    optimizer_tensors,
    read_state,
    refusing_damage,
    write_state,
)
from ...wire.errors import TrainingDataError
from ..network.batched_forward import BatchedForward
from ..network.batched_muon import BatchedMuon
from ..network.embedded_model import TOKEN_PIXELS, ModelShape
from ..network.token_batch import PromptEncoder, TokenBatch
from ..samples.prefetching import ECHO, BatchMaker, PlannedBatch, PreparedBatch, claim
from ..samples.samples import SampleStage
from ..samples.searched_answers import searched_prompts
from ..samples.truth_heads import TruthHeads, half_size_views
from .curriculum import stage_of

log = logging.getLogger(__name__)

LOG_EVERY = 50
SAVE_EVERY_SECONDS = 120.0
HEADS = "truth_heads."


class StageSizes:
    """Settings that say, under a stage's name, how many samples a step of it has."""

    def size(self, stage: SampleStage) -> int:
        return getattr(self, stage.name.lower())


@dataclass(frozen=True)
class TrainingSettings(StageSizes):
    """How to train.

    vision, recognition, focus, answer: samples a step of each stage. rate: peak learning rate of
    AdamW; matrix_rate: of Muon (Jordan et al. 2024, as scaled in arXiv 2502.16982), which trains
    the layers' matrices. focus_weight, truth_weight: of the focus loss, and of the truth under the
    tokens, beside the language model's.
    """

    seed: int = 0
    vision: int = 64
    recognition: int = 51
    focus: int = 3
    answer: int = 13
    rate: float = 1e-3
    matrix_rate: float = 4e-3
    weight_decay: float = 0.1
    focus_weight: float = 0.3
    truth_weight: float = 0.5
    stochastic_depth: float = 0.1
    average_decay: float = 0.998


class Trainer:
    """Trains one native model; `average` is the exponential moving average of its weights."""

    def __init__(
        self,
        model: Qwen2_5_VLForConditionalGeneration,
        tokenizer: PreTrainedTokenizerBase,
        shape: ModelShape,
        settings: TrainingSettings,
        device: torch.device,
    ) -> None:
        self.model = model.to(device).train()
        self.settings, self.device, self.shape = settings, device, shape
        self.forward = BatchedForward(model, shape.tile_size, shape.focus_layer)
        self.half_forward = BatchedForward(model, shape.tile_size // 2, shape.focus_layer)
        self.encoder = PromptEncoder(tokenizer, shape.tile_size // TOKEN_PIXELS)
        self.heads = TruthHeads(shape.text_width).to(device)
        self.parameters = dict(model.named_parameters())
        self.parameters |= {f"{HEADS}{n}": p for n, p in self.heads.named_parameters()}
        self.average = {name: p.detach().clone() for name, p in self.parameters.items()}
        self.optimizers = make_optimizers(self.parameters, settings, device)
        self.caution = 1.0
        self.step = 0
        self.seconds = 0.0
        self.samples_seen = dict.fromkeys(SampleStage, 0)
        self.tiles_seen = 0

    def run(self, maker: BatchMaker, budget: TrainingBudget, state_folder: Path) -> None:
        """Train until the budget is spent; the state is saved on the way and at the end.

        Raises:
            TrainingDataError: the loss is no number again and again, or a sample is wrong.
            OutputError: the state cannot be written; the one before stands.
        """
        last_save = last_log = time.monotonic()
        stages = len(SampleStage)
        sums, count = torch.zeros(3, stages, device=self.device), torch.zeros(stages)
        logged_tiles, seed, waited = self.tiles_seen, self.settings.seed, 0.0

        def plan(number: int) -> PlannedBatch:
            stage = stage_of(seed, number, budget.progress(number * ECHO, self.seconds))
            return PlannedBatch(stage, self.settings.size(stage), seed * 1_000_003 + number)

        batches = maker.steps(plan, self.step)
        try:
            begin = time.monotonic() - self.seconds
            while (progress := budget.progress(self.step, self.seconds)) < 1:
                asked = time.monotonic()
                batch = next(batches)
                waited += time.monotonic() - asked
                losses = self.train_step(batch, learning_rate(progress))
                place = list(SampleStage).index(batch.stage)
                sums[:, place] += losses
                count[place] += 1
                self.step += 1
                self.seconds = time.monotonic() - begin
                now = time.monotonic()
                if self.step % LOG_EVERY == 0:
                    means = (sums.cpu() / count.clamp(min=1)).tolist()
                    rate = (self.tiles_seen - logged_tiles) / max(now - last_log, 1e-9)
                    waited_share = waited / max(now - last_log, 1e-9)
                    last_log, logged_tiles, waited = now, self.tiles_seen, 0.0
                    self._log(progress, rate, waited_share, means, count.tolist())
                    if not torch.isfinite(sums).all():
                        self._step_back(state_folder)
                    elif now - last_save > SAVE_EVERY_SECONDS:
                        self.save_state(state_folder)
                        last_save = time.monotonic()
                    sums.zero_(), count.zero_()
        finally:
            batches.close()
        self.save_state(state_folder)

    def train_step(self, batch: PreparedBatch, rate: float) -> Tensor:
        """One optimiser step; the losses (answer, focus, truth), not waited for. rate: the learning
        rate as a share of its peak."""
        torch.manual_seed(self.settings.seed * 1_000_003 + self.step)
        loss, losses = self._losses(batch)
        for optimizer in self.optimizers:
            optimizer.zero_grad(set_to_none=True)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * rate * self.caution
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
        follow(self.average, self.parameters, self.settings.average_decay, self.step)
        samples = batch.samples
        asked = samples.tiles if batch.stage is SampleStage.VISION else samples.questions
        self.samples_seen[batch.stage] += len(asked)
        self.tiles_seen += batch.samples.tiles.shape[:2].numel()
        return losses

    def _losses(self, batch: PreparedBatch) -> tuple[Tensor, Tensor]:
        """The loss to go down, and its parts (answer, focus, truth) for the log."""
        samples, tokens = claim(batch)
        depth, nothing = self.settings.stochastic_depth, torch.zeros((), device=self.device)
        with autocast(self.device):
            if tokens is None:
                generator = torch.Generator().manual_seed(self.step)
                views, truth = half_size_views(samples.tiles[:, 0], samples.truth, generator)
                loss = self.heads.loss(self.half_forward.encode(views, depth), truth)
                return loss, torch.stack([nothing, nothing, loss.detach()])
            features = self.forward.encode(samples.tiles.flatten(0, 1), depth)
            decoded = self.forward.decode(tokens, features)
            focus = loss_of_focus(decoded.focus_logits, samples.target, tokens)
            answer = truth = nothing
            if samples.details is not None:
                focused = decoded.focus_logits
                searched = searched_prompts(self.encoder, samples, tokens, features, focused)
                if searched is not None:
                    tokens = searched.tokens
                    decoded = self.forward.decode(tokens, searched.features)
            if len(tokens.answer_ids):
                answer = F.cross_entropy(decoded.answer_logits, tokens.answer_ids)
            if samples.truth is not None:
                truth = self.heads.loss(features, samples.truth)
            weights = self.settings
            loss = answer + weights.focus_weight * focus + weights.truth_weight * truth
        return loss, torch.stack([answer.detach(), focus.detach(), truth.detach()])

    def _step_back(self, state_folder: Path) -> None:
        """After a loss that is no number: the last saved weights, and half the learning rate.

        Raises:
            TrainingDataError: it happens again and again, or before anything was saved.
        """
        self.caution /= 2
        step, seconds = self.step, self.seconds
        if self.caution < 0.1 or not self.load_state(state_folder):
            raise TrainingDataError(
                f"The loss is no number any more at step {self.step}.",
                "Train with a lower learning rate or another seed.",
            )
        self.step, self.seconds = step, seconds
        log.warning("no number at step %d: stepped back, at half the learning rate", step)

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Within, the weights are their moving average, for evaluation and release."""
        with exchanged(self.parameters, self.average):
            yield

    def _log(
        self,
        progress: float,
        tiles_a_second: float,
        waited_share: float,
        means: list[list[float]],
        count: list[float],
    ) -> None:
        stages = [
            f"{stage.name.lower()} " + "/".join(f"{mean:.3f}" for mean in losses)
            for stage, *losses, n in zip(SampleStage, *means, count, strict=True)
            if n
        ]
        memory = torch.cuda.max_memory_allocated() / 2**30 if self.device.type == "cuda" else 0
        log.info(
            "step %d, %.0f s, %.0f %%: %.0f tiles/s, %.0f %% waiting, %.1f GiB, "
            "losses answer/focus/truth: %s",
            self.step,
            self.seconds,
            100 * progress,
            tiles_a_second,
            100 * waited_share,
            memory,
            ", ".join(stages),
        )

    # State on disk.

    def save_state(self, folder: Path) -> None:
        """Everything that an interrupted training needs to go on, atomically.

        Raises:
            OutputError: it cannot be written; the state before stands.
        """
        tensors = {f"weight.{name}": p.detach() for name, p in self.parameters.items()}
        tensors |= {f"average.{name}": a for name, a in self.average.items()}
        for number, optimizer in enumerate(self.optimizers):
            tensors |= optimizer_tensors(optimizer, f"optimizer.{number}.")
        record = {
            "step": self.step,
            "seconds": self.seconds,
            "tiles_seen": self.tiles_seen,
            "samples_seen": {stage.name: n for stage, n in self.samples_seen.items()},
        }
        write_state(folder / "state.safetensors", tensors, record)

    def load_state(self, folder: Path) -> bool:
        """Go on from the last saved state; False where there is none.

        Raises:
            TrainingDataError: the state is of another model, or damaged.
        """
        if not (folder / "state.safetensors").exists():
            return False
        with refusing_damage(
            f"The training's state in {folder} does not fit this model, or is damaged.",
            "Train without --resume, or into another folder.",
        ):
            tensors, record = read_state(folder / "state.safetensors")
            with torch.no_grad():
                for name, parameter in self.parameters.items():
                    parameter.copy_(tensors[f"weight.{name}"])
                    self.average[name].copy_(tensors[f"average.{name}"])
            for number, optimizer in enumerate(self.optimizers):
                load_optimizer(optimizer, tensors, f"optimizer.{number}.")
            self.step, self.seconds = int(record["step"]), float(record["seconds"])
            self.tiles_seen = int(record["tiles_seen"])
            self.samples_seen = {s: int(record["samples_seen"][s.name]) for s in SampleStage}
        return True


@torch.no_grad()
def set_weights(parameters: dict[str, Tensor], weights: dict[str, Tensor]) -> None:
    for name, parameter in parameters.items():
        parameter.copy_(weights[name])


@contextmanager
def exchanged(parameters: dict[str, Tensor], weights: dict[str, Tensor]) -> Iterator[None]:
    """Within, the parameters have these values."""
    trained = {name: parameter.detach().clone() for name, parameter in parameters.items()}
    set_weights(parameters, weights)
    try:
        yield
    finally:
        set_weights(parameters, trained)


@torch.no_grad()
def follow(
    average: dict[str, Tensor], parameters: dict[str, Tensor], decay: float, step: int
) -> None:
    """One step of an exponential moving average, which forgets its beginning faster."""
    decay = min(decay, (1 + step) / (10 + step))
    torch._foreach_lerp_(list(average.values()), list(parameters.values()), 1 - decay)


def loss_of_focus(logits: Tensor, target: Tensor, tokens: TokenBatch) -> Tensor:
    """The focus loss of local logits (questions of all parts, heads, local tokens) against targets
    (questions, tiles, tokens); a level that is shown in parts is one level."""
    logits, sources, valid = tokens.joined(logits)
    return focus_loss(logits, valid, target.flatten(1).gather(1, sources))


def make_optimizers(
    parameters: dict[str, Tensor], settings: TrainingSettings, device: torch.device
) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers and the projector, AdamW for everything else."""
    matrices, others, small = [], [], []
    for name, parameter in parameters.items():
        if parameter.ndim == 2 and not any(part in name for part in ("embed", "lm_head", HEADS)):
            matrices.append(parameter)
        else:
            (others if parameter.ndim > 1 else small).append(parameter)
    muon = BatchedMuon(matrices, settings.matrix_rate, settings.weight_decay)
    adam = torch.optim.AdamW(
        [
            {"params": others, "weight_decay": settings.weight_decay},
            {"params": small, "weight_decay": 0.0},
        ],
        lr=settings.rate,
        betas=(0.9, 0.98),
        fused=device.type == "cuda",
    )
    for optimizer in (muon, adam):
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


def use_half_precision(wanted: bool) -> None:
    """Half precision on the CPU from now on, if wanted and the processor has it: one that emulates
    bfloat16 takes several times as long as in float32."""
    able = torch.cpu.get_capabilities()
    emulated = able.get("architecture") == "x86_64" and not (
        able.get("amx_bf16") or able.get("avx512_bf16")
    )
    if wanted and emulated:
        log.warning("this processor has no bfloat16; it computes in float32 instead")
    torch.set_autocast_enabled("cpu", wanted and not emulated)


def autocast(device: torch.device) -> torch.autocast:
    """bfloat16 arithmetic on a GPU; on the CPU float32, unless half precision was switched on."""
    half = device.type != "cpu" or torch.is_autocast_enabled("cpu")
    return torch.autocast(device.type, torch.bfloat16, enabled=half)
