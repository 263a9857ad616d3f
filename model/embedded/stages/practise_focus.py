"""The Region Focus Module on large scenes: every level of a search, the coarse ones as they are and
of the finer ones the tiles that the module itself would look at.

`train embedded` shows the module patches put together for a batch. Here it meets what a search
meets: whole scenes, and of their thousands of tiles those that look most like what is asked for.
The vision tower and the language model stay; only the module learns, from the targets' boxes.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...evaluation.ways_of_looking import tiles_of_boxes
from ...focus.heatmap import ScoredLevel
from ...search.coarse_to_fine import child_mass
from ...training.training_state import resume_module, write_module_state
from ...vlm.chat_prompt import OVERVIEW
from ...wire.pyramid import Tile, tiles_of_level
from ..network.token_batch import PromptEncoder, level_scores
from ..samples.samples import FOCUS_TILES
from ..samples.scene_features import (
    OVERVIEW_LEVEL,
    PracticeScene,
    SceneFeatures,
    SceneQuestion,
    covered_tokens,
)
from .curriculum import learning_rate
from .focus_distillation import RegionFocusStudent, local_logits
from .stepped_training import SteppedTraining
from .trainer import TrainingBudget, autocast, loss_of_focus

SEARCHED = 32
"""Tiles of a finer level that a question's search looks at, where it may look at 90 in all."""


@dataclass(frozen=True)
class PracticeSettings:
    """questions: of a step, all about one scene; absent: the share of them that asks for what is
    not there. finer, native: tiles of such a level that are shown at most, those of the targets
    and those where the module would look. rate: peak learning rate of AdamW."""

    seed: int = 0
    questions: int = 12
    absent: float = 0.2
    finer: int = 50
    native: int = 90
    rate: float = 4e-4
    weight_decay: float = 0.01


class FocusPractice(SteppedTraining):
    """Trains a module on scenes."""

    def __init__(
        self,
        student: RegionFocusStudent,
        encoder: PromptEncoder,
        settings: PracticeSettings,
        device: torch.device,
    ) -> None:
        super().__init__()
        self.student, self.encoder = student, encoder
        self.settings, self.device = settings, device
        self.optimizer = torch.optim.AdamW(
            student.parameters(), betas=(0.9, 0.98), weight_decay=settings.weight_decay
        )

    def run(self, scenes: Sequence[PracticeScene], budget: TrainingBudget, state: Path) -> None:
        """Train until the budget is spent; what was trained before is gone on from. Errors as
        take_steps, and TrainingDataError: the state is of another module, or damaged."""
        self.step, self.seconds = resume_module(state, self.student, self.optimizer)

        def take_step(progress: float) -> tuple[str, float]:
            return "focus", self.train_step(scenes, progress)

        self.take_steps(take_step, budget, state)

    def train_step(self, scenes: Sequence[PracticeScene], progress: float) -> float:
        """One optimiser step about one scene; the loss, the mean over its levels. progress: 0..1,
        how much of the training is over."""
        draw = random.Random(f"{self.settings.seed} {self.step}")
        scene = draw.choice(scenes)
        asked = self._questions(scene, draw)
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.rate * learning_rate(progress)
        self.optimizer.zero_grad(set_to_none=True)
        visited, total = scene.features.visited, 0.0
        parents: list[ScoredLevel] = []
        for level in visited:
            tiles = self._tiles(scene.features, level, asked, parents, draw)
            loss, parents = self._look(scene.features, tiles, asked)
            (loss / len(visited)).backward()
            total += loss.item() / len(visited)
        torch.nn.utils.clip_grad_norm_(self.student.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        return total

    def _questions(self, scene: PracticeScene, draw: random.Random) -> list[SceneQuestion]:
        here = [question for question in scene.questions if question.boxes]
        absent = [question for question in scene.questions if not question.boxes]
        missing = min(len(absent), round(self.settings.questions * self.settings.absent))
        present = min(len(here), self.settings.questions - missing)
        return draw.sample(here, present) + draw.sample(absent, missing)

    def _tiles(
        self,
        scene: SceneFeatures,
        level: int,
        asked: Sequence[SceneQuestion],
        parents: Sequence[ScoredLevel],
        draw: random.Random,
    ) -> list[Tile]:
        """All tiles of the base level. Of a finer one those of all targets, then those that the
        questions' searches would look at, the best of each first, as many as there is room for."""
        everywhere = tiles_of_level(scene.levels, level, scene.tile_size)
        if not parents:
            return everywhere
        boxes = [box for question in asked for box in question.boxes]
        chosen = {
            Tile(level, *place)
            for place in tiles_of_boxes(scene.levels, level, scene.tile_size, boxes)
        }
        native = level == len(scene.levels) - 1
        room = self.settings.native if native else self.settings.finer
        searches = []
        for parent in parents:
            mass = child_mass(parent, scene.levels, level, scene.tile_size)
            best = np.argsort(-mass, axis=None, kind="stable")[:SEARCHED]
            searches.append([everywhere[place] for place in best])
        for rank in zip(*searches, strict=True):
            for tile in draw.sample(rank, len(rank)):
                if len(chosen) < room:
                    chosen.add(tile)
        return sorted(chosen, key=lambda tile: (tile.row, tile.column))

    def _look(
        self, scene: SceneFeatures, tiles: Sequence[Tile], asked: Sequence[SceneQuestion]
    ) -> tuple[Tensor, list[ScoredLevel]]:
        """The loss of these tiles of a level, and what each question's search sees of them."""
        level, overview = scene.of_level[tiles[0].level], scene.of_level[OVERVIEW_LEVEL]
        places = scene.places(tiles)
        features = torch.cat([overview.features, level.features[places]]).float().to(self.device)
        ground = torch.cat([overview.ground, level.ground[places]])
        count, side = ground.shape[1], round(ground.shape[1] ** 0.5)
        target = np.zeros((len(asked), len(ground), count), np.float32)
        for line, question in zip(target, asked, strict=True):
            line[1:] = covered_tokens(scene, tiles, question.boxes, side)
        wanted = (torch.from_numpy(target) * ground).to(self.device)
        tokens = self.encoder.encode(
            [[OVERVIEW, *[""] * len(tiles)]],
            [question.text for question in asked],
            0,
            ground[None].numpy(),
            [0] * len(asked),
            FOCUS_TILES,
        ).to(self.device)
        with autocast(self.device):
            logits = local_logits(self.student(tokens, features)[1], tokens)
            loss = loss_of_focus(logits, wanted, tokens)
        with torch.no_grad():
            scores = level_scores(tokens, logits, len(ground), count)[:, 1:]
        by_tile = scores.cpu().double().numpy().reshape(len(asked), len(tiles), side, side)
        return loss, [ScoredLevel(tiles, of_question, 1.0) for of_question in by_tile]

    # State on disk.

    def save_state(self, file: Path) -> None:
        record = {"step": self.step, "seconds": self.seconds}
        write_module_state(file, self.student, self.optimizer, record)
