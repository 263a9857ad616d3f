"""The training of a Region Focus Module, for any model that the engine can load.

As in LRS-VQA (arXiv 2503.07588, section 3.2): the module's layers are copied from a sparse subset
of the language model's; its input is the overview, tiles and the question; per head, its first and
last layer learn the attention of the layers that they were copied from. Where boxes are known, the
last layer may learn from them too. The paper shows the base level; here it is shown what a search
visits (see lessons.py). The model itself stays as it is.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..focus.region_focus import in_parts
from ..focus.region_focus_module import RegionFocusModule
from ..vlm.attention_scores import logits_of_tokens
from ..vlm.vision_language_model import VisionLanguageModel
from .budget import TrainingBudget, learning_rate
from .distillation import TILE_WEIGHT, attention_difference
from .focus_loss import focus_loss, log_focus
from .focus_settings import FocusObjective, FocusSettings
from .lessons import FocusQuestion, Lesson, ShownLevel, search_lesson
from .searched_images import SearchedImage
from .shared_prompt import AskedWords, SharedPrompt, ask_together, words_of
from .stepped_training import SteppedTraining
from .training_state import resume_module, write_module_state

log = logging.getLogger("model.training")


@dataclass(frozen=True)
class AskedImage:
    """An image, and what is asked about it."""

    image: SearchedImage
    questions: Sequence[FocusQuestion]


class FocusTrainer(SteppedTraining):
    """Trains a module on lessons. identity: what a training that is gone on with must have in
    common with the one that was interrupted."""

    def __init__(
        self,
        vlm: VisionLanguageModel,
        module: RegionFocusModule,
        settings: FocusSettings,
        objective: FocusObjective,
        identity: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self.vlm, self.settings, self.objective = vlm, settings, objective
        self.identity = dict(identity or {})
        self.module = module.to(vlm.device, torch.float32).requires_grad_(True).train()
        self.parameters = [p for name, p in module.named_parameters() if module.is_needed(name)]
        self.optimizer = torch.optim.AdamW(
            self.parameters, settings.rate, betas=(0.9, 0.98), weight_decay=settings.weight_decay
        )

    def run(
        self,
        lessons: Callable[[int], Sequence[Lesson]],
        budget: TrainingBudget,
        state: Path,
        say: Callable[[str], None] = log.info,
    ) -> None:
        """Train until the budget is spent; what was trained before is gone on from. lessons: those
        of a step, by its number.

        Raises:
            TrainingDataError: the state is damaged, or of another training; or as take_steps.
            OutputError: the state cannot be written; the one before stands.
            RasterError, NothingToSeeError: an image cannot be read, or has no valid pixel; what was
            saved stands.
        """
        self.step, self.seconds = resume_module(state, self.module, self.optimizer, self.identity)

        def take_step(progress: float) -> tuple[str, float]:
            return "focus", self.train_step(lessons(self.step), progress)

        self.take_steps(take_step, budget, state, say)

    def train_step(self, lessons: Sequence[Lesson], progress: float) -> float:
        """One optimiser step; the loss, a mean over the lessons and their levels. progress: 0..1,
        how much of the training is over."""
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.rate * learning_rate(progress)
        self.optimizer.zero_grad(set_to_none=True)
        total = sum(self._learn(lesson, 1 / len(lessons)) for lesson in lessons)
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.step += 1
        return total

    def _learn(self, lesson: Lesson, weight: float) -> float:
        """Add the gradient of a lesson's levels; their loss."""
        total, scores = 0.0, None
        words: dict[str, AskedWords] = {}
        while True:
            try:
                level = next(lesson) if scores is None else lesson.send(scores)
            except StopIteration:
                return total
            for text in level.questions:
                if text not in words:
                    words[text] = words_of(self.vlm, level.overview, text)
            asked = [words[text] for text in level.questions]
            loss, scores = self.loss_of(level, asked)
            loss = loss * weight * level.weight
            if loss.requires_grad:
                loss.backward()
            total += loss.item()

    def loss_of(self, level: ShownLevel, asked: Sequence[AskedWords]) -> tuple[Tensor, np.ndarray]:
        """The loss of a level, a mean over the questions, and the module's scores of it. The level
        is shown in as many parts as when it is searched."""
        parts = list(in_parts(self.module, self.vlm, level.overview, level.tiles))
        loss, read = torch.zeros((), device=self.vlm.device), []
        for images in parts:
            prompt = ask_together(self.vlm, images, asked)
            of_tiles = slice(prompt.sequence.image_lengths[0], None)
            entry, last = self._student_logits(prompt)
            if self.objective is not FocusObjective.BOXES:
                teachers = teacher_logits(self.vlm, self.module.source_layers, prompt)
                loss = loss + _distillation(teachers, (entry, last), of_tiles) / len(parts)
            read.append(last[..., of_tiles])
        logits = torch.cat(read, -1)
        if self.objective is not FocusObjective.DISTILLATION and level.known.any():
            target = np.concatenate(
                [level.target[:, i, tile.kept] for i, tile in enumerate(level.tiles)], axis=1
            )
            known = torch.from_numpy(level.known)
            aimed = torch.from_numpy(target)[known].to(self.vlm.device)
            valid = torch.ones_like(aimed, dtype=torch.bool)
            loss = loss + focus_loss(logits[known.to(self.vlm.device)], valid, aimed)
        return loss, _scores(logits.detach(), level)

    def _student_logits(self, prompt: SharedPrompt) -> tuple[Tensor, Tensor]:
        """The module's logits (questions, heads, vision tokens) at its first and its last layer."""
        sequence, asking = prompt.sequence, list(prompt.asking)
        with torch.no_grad():
            embeddings = self.vlm.embed(sequence).float()
            rotary = self.vlm.language_model.rotary_emb(embeddings, sequence.position_ids)
        deepstack = [depth.float() for depth in sequence.deepstack]
        vision = sequence.vision_index
        entry = logits_of_tokens(self.module.layers[0], embeddings, rotary, vision, asking)
        last = self.module(embeddings, rotary, vision, deepstack, sequence.mask, asking)
        return entry, last

    def save_state(self, file: Path) -> None:
        record = self.identity | {"step": self.step, "seconds": self.seconds}
        write_module_state(file, self.module, self.optimizer, record)


def search_lessons(
    images: Sequence[AskedImage], settings: FocusSettings
) -> Callable[[int], list[Lesson]]:
    """The lessons of a step, by its number: searches for the answers to as many questions as the
    settings say, about images drawn at random."""
    weights = [len(one.questions) for one in images]

    def lessons(step: int) -> list[Lesson]:
        draw = random.Random(f"{settings.seed} {step}")  # nosec B311 - chooses questions
        made: list[Lesson] = []
        left = settings.questions
        while left > 0:
            (one,) = draw.choices(images, weights)
            asked = _asked(one.questions, left, settings.absent, draw)
            made.append(search_lesson(one.image, asked, settings, draw))
            left -= len(asked)
        return made

    return lessons


def _asked(
    questions: Sequence[FocusQuestion], most: int, share: float, draw: random.Random
) -> list[FocusQuestion]:
    """Some of an image's questions; of those about what is not there at most a share, where there
    are others."""
    absent = [q for q in questions if q.boxes is not None and not q.boxes]
    others = [q for q in questions if q.boxes is None or q.boxes]
    missing = min(len(absent), round(most * share) if others else most)
    chosen = draw.sample(others, min(len(others), most - missing))
    return chosen + draw.sample(absent, missing)


@torch.no_grad()
def teacher_logits(
    vlm: VisionLanguageModel, layers: Sequence[int], prompt: SharedPrompt
) -> tuple[Tensor, Tensor]:
    """The language model's own logits (questions, heads, vision tokens), at the first and the last
    of these layers."""
    apart = prompt.apart() if vlm.is_hybrid else [prompt]
    first, last = zip(*(_teacher_logits(vlm, layers, one) for one in apart), strict=True)
    return torch.cat(first), torch.cat(last)


def _teacher_logits(
    vlm: VisionLanguageModel, layers: Sequence[int], prompt: SharedPrompt
) -> tuple[Tensor, Tensor]:
    found = {}
    for index, (hidden, rotary) in enumerate(vlm.hidden_states(prompt.sequence)):
        if index in (layers[0], layers[-1]):
            layer, vision = vlm.language_model.layers[index], prompt.sequence.vision_index
            found[index] = logits_of_tokens(layer, hidden, rotary, vision, list(prompt.asking))
        if index == layers[-1]:
            break
    return found[layers[0]], found[layers[-1]]


def _distillation(
    teachers: Sequence[Tensor], students: Sequence[Tensor], of_tiles: slice
) -> Tensor:
    """Per head, the mean over the pairs: KL(teacher || student) over all vision tokens, and
    TILE_WEIGHT times KL and squared error over the tiles' tokens."""
    total = torch.zeros((), device=students[0].device)
    for teacher, student in zip(teachers, students, strict=True):
        whole, _ = _difference(teacher, student)
        divergence, squared = _difference(teacher[..., of_tiles], student[..., of_tiles])
        total = total + whole + TILE_WEIGHT * (divergence + squared)
    return total / len(teachers)


def _difference(teacher: Tensor, student: Tensor) -> tuple[Tensor, Tensor]:
    everywhere = torch.ones_like(student[:, 0], dtype=torch.bool)
    return attention_difference(teacher, student, everywhere)


def _scores(logits: Tensor, level: ShownLevel) -> np.ndarray:
    """The module's scores, (questions, tiles, tokens a tile); 0 where there is no ground."""
    valid = torch.ones_like(logits[:, 0], dtype=torch.bool)
    found = log_focus(logits, valid).exp().double().cpu().numpy()
    scores = np.zeros(level.target.shape)
    place = 0
    for number, tile in enumerate(level.tiles):
        scores[:, number, tile.kept] = found[:, place : place + len(tile.kept)]
        place += len(tile.kept)
    return scores
