"""The vision tower on large scenes: what is under every token of their tiles, at the levels that a
search visits.

`train embedded` shows the tower tiles composed for a batch, most of them at half size. Here it
meets whole scenes as they are: what looks like what, among all that surrounds the targets. With
them, as there, views of composed tiles and real chips at half size, so that nothing is forgotten.
Only the tower learns, from linear heads that begin anew and are not released; the heads learn alone
at first, so that the tower does not follow heads that know nothing.
"""

from __future__ import annotations

import random
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ...raster.geotiff_pyramid import GeotiffPyramid
from ...raster.region_view import RegionView
from ...search.budget import levels_to_visit
from ...training.budget import TrainingBudget, learning_rate
from ...vlm.vision_language_model import VisionLanguageModel
from ...wire.pyramid import Tile, grid_size
from ..network.batched_forward import BatchedForward
from ..network.embedded_model import TOKEN_PIXELS, ModelShape
from ..network.token_batch import PromptEncoder
from ..samples.compose import vary
from ..samples.prefetching import BatchMaker, PlannedBatch, PreparedBatch, claim
from ..samples.samples import SampleStage
from ..samples.scene_truth import SceneTruth
from ..samples.token_truth import TokenTruth
from ..samples.truth_heads import TruthHeads, TruthTensors, half_size_views
from .averaged_training import AveragedTraining
from .trainer import StageSizes, autocast, exchanged

HEADS_ALONE = 0.05
"""The share of the training after which the tower learns too."""


@dataclass(frozen=True)
class VisionSettings(StageSizes):
    """scenes, tiles: of a step, and of each of its scenes. targets: the share of the tiles that
    show one; native: the share that is of the finest level. varied: the share whose light, focus
    and so on vary, by this strength. vision: samples of a step of VISION; beside: the share of such
    steps. rate, heads_rate: peak learning rates of AdamW."""

    seed: int = 0
    scenes: int = 8
    tiles: int = 4
    targets: float = 0.65
    native: float = 0.7
    varied: float = 0.5
    strength: float = 0.6
    vision: int = 64
    beside: float = 0.25
    rate: float = 3e-4
    heads_rate: float = 2e-3
    weight_decay: float = 0.02
    average_decay: float = 0.995


@dataclass(frozen=True)
class SceneTiles:
    """Tiles of one drawn scene, with what is under their tokens."""

    image: Path
    truth: SceneTruth
    tile_size: int

    def draw(
        self, draw: random.Random, settings: VisionSettings
    ) -> list[tuple[np.ndarray, TokenTruth]]:
        """As many of them as a step has of a scene: uint8 (3, size, size), turned and mirrored, and
        its truth. Raises RasterError if the image cannot be read."""
        with GeotiffPyramid(str(self.image)) as pyramid:
            view = RegionView(pyramid)
            tiles = [self._choose(view, draw, settings) for _ in range(settings.tiles)]
            return [self._read(view, t, draw.randrange(4), draw.random() < 0.5) for t in tiles]

    def _choose(self, view: RegionView, draw: random.Random, settings: VisionSettings) -> Tile:
        levels = view.description.levels
        *coarser, finest = levels_to_visit(levels)
        is_native = not coarser or draw.random() < settings.native
        level = finest if is_native else draw.choice(coarser)
        columns, rows = grid_size(levels[level], self.tile_size)
        targets = self.truth.objects
        if not targets or draw.random() >= settings.targets:
            return Tile(level, draw.randrange(columns), draw.randrange(rows))
        left, top, right, bottom = draw.choice(targets).box
        side = self.tile_size * levels[level].decimation
        column, row = int(draw.uniform(left, right) / side), int(draw.uniform(top, bottom) / side)
        return Tile(level, min(max(column, 0), columns - 1), min(max(row, 0), rows - 1))

    def _read(
        self, view: RegionView, tile: Tile, turns: int, mirrored: bool
    ) -> tuple[np.ndarray, TokenTruth]:
        side = self.tile_size // TOKEN_PIXELS
        rgb, _ = view.tile(tile, self.tile_size)
        truth = self.truth.under(view.description.levels, tile, self.tile_size, side)
        place = np.arange(side * side).reshape(side, side)
        rgb, place = np.rot90(rgb, turns), np.rot90(place, turns)
        if mirrored:
            rgb, place = rgb[:, ::-1], place[:, ::-1]
        return np.ascontiguousarray(rgb.transpose(2, 0, 1)), truth.rearranged(place.ravel())


class VisionPractice(AveragedTraining):
    """Trains the tower of one model; `average` is the moving average of its weights."""

    def __init__(
        self, vlm: VisionLanguageModel, shape: ModelShape, settings: VisionSettings
    ) -> None:
        super().__init__()
        self.model, self.device, self.settings = vlm.model.float().train(), vlm.device, settings
        size = shape.tile_size
        self.forward = BatchedForward(self.model, size, shape.focus_layer)
        self.half_forward = BatchedForward(self.model, size // 2, shape.focus_layer)
        self.encoder = PromptEncoder(vlm.tokenizer, size // TOKEN_PIXELS)
        torch.manual_seed(settings.seed)
        self.heads = TruthHeads(shape.text_width).to(self.device)
        self.beside = {f"heads.{name}": p for name, p in self.heads.named_parameters()}
        self.model.requires_grad_(False)
        self.parameters = dict(self.model.model.visual.named_parameters())
        for parameter in self.parameters.values():
            parameter.requires_grad_(True)
        self.average = {name: p.detach().clone() for name, p in self.parameters.items()}
        groups = [
            {"params": list(self.parameters.values()), "peak": settings.rate},
            {"params": list(self.heads.parameters()), "peak": settings.heads_rate},
        ]
        self.optimizer = torch.optim.AdamW(
            groups, betas=(0.9, 0.98), weight_decay=settings.weight_decay
        )

    def run(
        self,
        scenes: Sequence[SceneTiles],
        maker: BatchMaker,
        budget: TrainingBudget,
        state: Path,
    ) -> None:
        """Train until the budget is spent; errors as take_steps, and RasterError: a scene cannot be
        read."""
        batches = self._batches(scenes, maker)

        def take_step(progress: float) -> tuple[str, float]:
            batch = next(batches)
            if isinstance(batch, PreparedBatch):
                return "views", self.train_step(*self._views(batch), progress)
            return "scenes", self.train_step(*batch, progress)

        try:
            self.take_steps(take_step, budget, state)
        finally:
            batches.close()

    def _batches(
        self, scenes: Sequence[SceneTiles], maker: BatchMaker
    ) -> Generator[PreparedBatch | tuple[Tensor, TruthTensors], None, None]:
        """What the steps from this one on learn from: composed views, or tiles of scenes."""
        seed, beside = self.settings.seed, self.settings.beside
        return self.batches_between(
            maker,
            self._planned,
            lambda step: random.Random(f"{seed} {step}").random() < beside,
            lambda step: self._of_scenes(scenes, random.Random(f"{seed} {step} tiles")),
        )

    def _views(self, batch: PreparedBatch) -> tuple[Tensor, TruthTensors]:
        samples, _ = claim(batch)
        generator = torch.Generator().manual_seed(self.step)
        return half_size_views(samples.tiles[:, 0], samples.truth, generator)

    def _of_scenes(
        self, scenes: Sequence[SceneTiles], draw: random.Random
    ) -> tuple[Tensor, TruthTensors]:
        some = draw.choices(scenes, k=self.settings.scenes)
        drawn = [tile for scene in some for tile in scene.draw(draw, self.settings)]
        tiles = torch.from_numpy(np.stack([rgb for rgb, _ in drawn])).to(self.device)
        varied = round(self.settings.varied * len(tiles))
        if varied:
            others = draw.sample(range(len(tiles)), varied)
            generator = torch.Generator(self.device).manual_seed(draw.randrange(1 << 30))
            look = vary(tiles[others].float(), varied, generator, self.settings.strength)
            tiles[others] = look.clamp(0, 255).round().to(torch.uint8)
        return tiles, TruthTensors.of(TokenTruth.joined([of for _, of in drawn]), self.device)

    def train_step(self, tiles: Tensor, truth: TruthTensors, progress: float) -> float:
        """One optimiser step; the loss. progress: 0..1, how much of the training is over."""
        tower, heads = self.optimizer.param_groups
        heads["lr"] = heads["peak"] * learning_rate(progress)
        after = (progress - HEADS_ALONE) / (1 - HEADS_ALONE)
        tower["lr"] = tower["peak"] * learning_rate(after) if after > 0 else 0.0
        forward = self.forward if tiles.shape[-1] == self.forward.tile_size else self.half_forward
        with autocast(self.device):
            loss = self.heads.loss(forward.encode(tiles), truth)
        self.step += 1
        return self.descend(loss, self.settings.average_decay)

    def _planned(self, number: int) -> PlannedBatch:
        seed = (self.settings.seed + 177) * 1_000_003
        stage = SampleStage.VISION
        return PlannedBatch(stage, self.settings.size(stage), seed + number)

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Within, the weights are those to be evaluated and released."""
        with exchanged(self.parameters, self.average):
            yield
