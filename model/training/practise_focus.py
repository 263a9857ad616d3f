"""The Region Focus Module on large scenes: every level of a search, the coarse ones as they are and
of the finer ones the tiles that the module itself would look at.

`train embedded` shows the module patches put together for a batch. Here it meets what a search
meets: whole scenes, and of their thousands of tiles those that look most like what is asked for.
The vision tower and the language model stay; only the module learns, from the targets' boxes.
"""

from __future__ import annotations

import logging
import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..errors import TrainingDataError
from ..focus.heatmap import ScoredLevel
from ..raster.pyramid import Tile, grid_size
from ..search.coarse_to_fine import child_mass
from ..vlm.prompt import OVERVIEW
from .focus_distillation import RegionFocusStudent, local_logits
from .focus_loss import level_scores
from .samples import FOCUS_TILES
from .scene_features import (
    OVERVIEW_LEVEL,
    PracticeScene,
    SceneFeatures,
    SceneQuestion,
    covered_tokens,
)
from .token_batch import PromptEncoder
from .trainer import (
    SAVE_EVERY_SECONDS,
    TrainingBudget,
    autocast,
    loss_of_focus,
    read_module_state,
    refusing_damage,
    write_module_state,
)

log = logging.getLogger("model.training")

LOG_EVERY = 20
SEARCHED = 32
"""Tiles of a finer level that a question's search looks at, where it may look at 90 in all."""
FINAL_RATE = 0.02
WARM_UP_STEPS = 40


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


class FocusPractice:
    """Trains a module on scenes."""

    def __init__(
        self,
        student: RegionFocusStudent,
        encoder: PromptEncoder,
        tile_size: int,
        settings: PracticeSettings,
        device: torch.device,
    ) -> None:
        self.student, self.encoder, self.tile_size = student, encoder, tile_size
        self.settings, self.device = settings, device
        self.optimizer = torch.optim.AdamW(
            student.parameters(), betas=(0.9, 0.98), weight_decay=settings.weight_decay
        )
        self.step, self.seconds = 0, 0.0

    def run(self, scenes: Sequence[PracticeScene], budget: TrainingBudget, state: Path) -> None:
        """Train until the budget is spent; the state is saved on the way, and is gone on from where
        it is there.

        Raises:
            TrainingDataError: the loss is no number any more, the last state stands; or the state
                is of another module, or damaged.
            OutputError: the state cannot be written; the one before stands.
        """
        self._resume(state)
        begin = time.monotonic() - self.seconds
        last_save, losses = time.monotonic(), []
        while (progress := budget.progress(self.step, self.seconds)) < 1:
            losses.append(self.train_step(scenes, progress))
            self.seconds = time.monotonic() - begin
            if not math.isfinite(losses[-1]):
                raise TrainingDataError(
                    f"The loss is no number any more at step {self.step}.",
                    "Train with a lower learning rate or another seed.",
                )
            if self.step % LOG_EVERY == 0:
                mean = sum(losses) / len(losses)
                log.info("focus step %d, %.0f %%: loss %.3f", self.step, 100 * progress, mean)
                losses.clear()
            if time.monotonic() - last_save > SAVE_EVERY_SECONDS:
                self.save_state(state)
                last_save = time.monotonic()
        self.save_state(state)

    def train_step(self, scenes: Sequence[PracticeScene], progress: float) -> float:
        """One optimiser step about one scene; the loss, the mean over its levels. progress: 0..1,
        how much of the training is over."""
        draw = random.Random(f"{self.settings.seed} {self.step}")
        scene = draw.choice(scenes)
        asked = self._questions(scene, draw)
        warm = min(1.0, (self.step + 1) / WARM_UP_STEPS)
        falling = FINAL_RATE + (1 - FINAL_RATE) * (1 + math.cos(math.pi * progress)) / 2
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.rate * warm * falling
        self.optimizer.zero_grad(set_to_none=True)
        visited, total = scene.features.visited, 0.0
        parents: list[ScoredLevel] = []
        for level in visited:
            tiles = self._tiles(scene.features, level, asked, parents, draw)
            loss, scores = self._look(scene.features, tiles, asked)
            (loss / len(visited)).backward()
            total += loss.item() / len(visited)
            parents = self.parents(tiles, scores)
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
        columns, rows = grid_size(scene.levels[level], self.tile_size)
        if not parents:
            return [Tile(level, column, row) for row in range(rows) for column in range(columns)]
        size = self.tile_size * scene.levels[level].decimation
        chosen = {
            (row, column)
            for question in asked
            for box in question.boxes
            for row in range(int(box.top // size), min(rows - 1, int(box.bottom // size)) + 1)
            for column in range(int(box.left // size), min(columns - 1, int(box.right // size)) + 1)
        }
        native = level == len(scene.levels) - 1
        room = self.settings.native if native else self.settings.finer
        searches = []
        for parent in parents:
            mass = child_mass(parent, scene.levels, level, self.tile_size)
            best = np.argsort(-mass, axis=None, kind="stable")[:SEARCHED]
            searches.append([divmod(int(place), columns) for place in best])
        for rank in zip(*searches, strict=True):
            for place in draw.sample(rank, len(rank)):
                if len(chosen) < room:
                    chosen.add(place)
        return [Tile(level, column, row) for row, column in sorted(chosen)]

    def parents(self, tiles: Sequence[Tile], scores: np.ndarray) -> list[ScoredLevel]:
        """What each question's search has seen of a level."""
        return [ScoredLevel(tiles, of_question, 1.0) for of_question in scores]

    def _look(
        self, scene: SceneFeatures, tiles: Sequence[Tile], asked: Sequence[SceneQuestion]
    ) -> tuple[Tensor, np.ndarray]:
        """The loss of these tiles of a level, and their scores for each question (questions, tiles,
        token rows, token columns)."""
        level, overview = scene.of_level[tiles[0].level], scene.of_level[OVERVIEW_LEVEL]
        columns, _ = grid_size(scene.levels[tiles[0].level], self.tile_size)
        rows = torch.tensor([tile.row * columns + tile.column for tile in tiles])
        features = torch.cat([overview.features, level.features[rows]]).float().to(self.device)
        ground = torch.cat([overview.ground, level.ground[rows]])
        count, side = ground.shape[1], round(ground.shape[1] ** 0.5)
        target = np.zeros((len(asked), len(ground), count), np.float32)
        for line, question in zip(target, asked, strict=True):
            for place, tile in enumerate(tiles, 1):
                line[place] = covered_tokens(scene, self.tile_size, tile, question.boxes, side)
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
        return loss, scores.cpu().double().numpy().reshape(len(asked), len(tiles), side, side)

    # State on disk.

    def save_state(self, file: Path) -> None:
        """Everything that an interrupted training needs to go on, atomically; OutputError if it
        cannot be written."""
        record = {"step": self.step, "seconds": self.seconds}
        write_module_state(file, self.student, self.optimizer, record)

    def _resume(self, file: Path) -> None:
        if not file.exists():
            return
        with refusing_damage(
            f"The training's state in {file} does not fit this module, or is damaged.",
            "Remove the file and train the module anew.",
        ):
            record = read_module_state(file, self.student, self.optimizer)
            self.step, self.seconds = int(record["step"]), float(record["seconds"])
