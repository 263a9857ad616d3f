"""Training samples: tiles at the search's reductions, composed on the device, with exact truths.

What stands where and what is asked is planned on the host with few numbers (planning.py, in several
processes); what costs, the pixels, is composed on the device from banks of rendered scenes, sprites
and real chips.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ...datasets.coverage import TOKENS
from ...scenes.chips import LandUse, Split
from ...scenes.scene_planning import chip_sprite
from ...scenes.wordings import Wording
from ...vlm.chat_prompt import OVERVIEW, detail_introduction
from .banks import BASE, PATCH, TILE, Banks, make_banks, start_workers
from .compose import Pictures, paste, vary
from .planning import (
    VISION_CHIP_SHARE,
    Catalogue,
    SamplePlanner,
    plan_in_worker,
    plan_part,
    start_planner,
)
from .sample_plans import Canvases, RegionPlan, TilePlan, Words
from .truth_heads import TruthTensors

SCENES, SPRITES_PER_KIND = 500, 160
"""What banks of scale 1 hold."""
SEVERAL = {"tiles": 8, "focus": 12, "wide": 24, "answer": 8}
"""Questions about a sample, where there are several; wide: in FOCUS, about many patches."""
CHUNK = {"tiles": 48, "focus": 6, "answer": 8}
"""Samples that one process plans at a time."""
BASE_SHARE = 0.5
"""How often FOCUS is about whole base levels."""
FEW_PATCHES, WIDE_PATCHES, WIDE_SHARE = (2, 3, 4), 12, 0.5
"""Else it is about patches of a finer level, 2 x 2 tiles each: a few of one scene, or, so often,
those of several scenes, among which the model meets what it takes for something else."""
MOST_DETAILS = 3
"""Detail tiles in an ANSWER prompt."""
FOCUS_TILES, ANSWER_TILES, PER_TILE_ANSWERS = 5, 2, 5
"""Tiles of a level that the released model scores in one prompt, detail tiles that it answers from
in one prompt, and in one each: chosen on scenes of `SceneUse.CHOICES`."""
OVERVIEW_SHARE = 0.3
"""How often a single tile is introduced as an overview."""


class SampleStage(Enum):
    """What a sample looks like.

    VISION: as RECOGNITION, but only what is under each token counts. RECOGNITION: one tile at any
    reduction. FOCUS: an overview and tiles of one level. ANSWER: an overview and detail tiles, most
    of them wrong ones.
    """

    VISION = "vision"
    RECOGNITION = "recognition"
    FOCUS = "focus"
    ANSWER = "answer"


@dataclass(frozen=True)
class SampleBatch:
    """A batch of one stage; tiles and target are on the source's device, the rest on the CPU.

    tiles: uint8 (batch, tiles, 3, 224, 224); tile 0 is the overview where there are several.
    introductions: per sample and tile. valid_tiles: bool (batch, tiles). questions, answers,
    categories: what is asked; question_samples: about which sample, ascending, by default one
    question a sample. target: float32 (questions, tiles, 64), the share of each vision token's
    ground under the asked-about boxes. answerable: bool (questions,), False where the truth is that
    it cannot be seen. valid_tokens: bool (batch, tiles, 64): which vision tokens have ground under
    them. truth: of single tiles, what is under each token. details: where the introductions name no
    places but the tiles may be answered from, how they are introduced then.
    """

    tiles: Tensor
    introductions: list[list[str]]
    valid_tiles: Tensor
    questions: list[str]
    answers: list[str]
    categories: list[str]
    target: Tensor
    answerable: Tensor
    valid_tokens: Tensor | None = None
    truth: TruthTensors | None = None
    question_samples: list[int] | None = None
    details: list[list[str]] | None = None


class SampleSource:
    """Endless samples of one split: light, focus and chips vary in training; validation samples are
    as the engine would see them.

    chips_folder: None for drawn scenes only. scale: size of the banks. workers: processes that make
    the banks and the plans, by default one a processor; the samples are the same.
    several_questions: ask several questions about each sample, of which the vision features are
    computed but once; else one. whole_levels: how often FOCUS is about whole base levels.

    Raises:
        TrainingDataError: a chip is missing or cannot be read.
    """

    def __init__(
        self,
        split: Split,
        device: torch.device | str,
        seed: int = 0,
        chips_folder: Path | None = None,
        scale: float = 1.0,
        workers: int | None = None,
        wording: Wording = Wording.TRAINING,
        several_questions: bool = False,
        whole_levels: float = BASE_SHARE,
    ) -> None:
        self._whole_levels = whole_levels
        self._questions = SEVERAL if several_questions else dict.fromkeys(SEVERAL, 1)
        self.split, self.device = split, torch.device(device)
        workers = workers or os.cpu_count() or 1
        scenes = max(6, round(SCENES * scale))
        sprites = max(3, round(SPRITES_PER_KIND * scale**0.5))
        banks = make_banks(split, seed, scenes, sprites, chips_folder, workers)
        self._take(banks)
        catalogue = _without_pixels(banks)
        self._planner = SamplePlanner(catalogue, split, wording)
        self._pool: ProcessPoolExecutor | None = None
        if workers > 1:
            self._pool = start_workers(workers, start_planner, (catalogue, split, wording))
        self.reseed(seed)

    def reseed(self, seed: int) -> None:
        """The batches that follow are those of this seed, whatever came before."""
        self._rng = np.random.default_rng([seed, 5, self.split is Split.VALIDATION])
        self._generator = torch.Generator(self.device).manual_seed(int(self._rng.integers(2**31)))

    def batch(self, stage: SampleStage, size: int) -> SampleBatch:
        """A batch of `size` samples of one stage."""
        if stage is SampleStage.VISION:
            parts = self._plan("tiles", size, VISION_CHIP_SHARE, questions=1)
            return self._compose_tiles(TilePlan.merged(parts))
        if stage is SampleStage.RECOGNITION:
            return self._compose_tiles(TilePlan.merged(self._plan("tiles", size)))
        if stage is SampleStage.FOCUS:
            return self._compose_regions(RegionPlan.merged(self._plan_focus(size)), details=False)
        details = int(self._rng.integers(1, MOST_DETAILS + 1))
        return self._compose_regions(
            RegionPlan.merged(self._plan("answer", size, details)), details=True
        )

    def close(self) -> None:
        """End the planning processes."""
        if self._pool is not None:
            self._pool.shutdown()

    def _plan_focus(self, size: int) -> list[RegionPlan]:
        """Whole base levels, a few patches each, or fewer samples of many patches."""
        draw = self._rng.random()
        if draw < self._whole_levels:
            return self._plan("focus", size, 0)
        if draw > 1 - (1 - self._whole_levels) * WIDE_SHARE:
            fewer = max(1, size * max(FEW_PATCHES) // WIDE_PATCHES)
            return self._plan("focus", fewer, WIDE_PATCHES, questions=self._questions["wide"])
        return self._plan("focus", size, int(self._rng.choice(FEW_PATCHES)))

    def _plan(
        self, name: str, size: int, *arguments: float, questions: int | None = None
    ) -> list[TilePlan] | list[RegionPlan]:
        """The batch's plan in parts, each from a seed of its own."""
        questions = questions or self._questions[name]
        first = int(self._rng.integers(2**31))
        step = CHUNK[name]
        jobs = [
            (name, (first, start), min(step, size - start), questions, *arguments)
            for start in range(0, size, step)
        ]
        if self._pool is None:
            return [plan_part(self._planner, *job) for job in jobs]
        return [job.result() for job in [self._pool.submit(plan_in_worker, *job) for job in jobs]]

    # Banks on the device.

    def _take(self, banks: Banks) -> None:
        rgba = np.stack([sprite.rgba for sprite in banks.sprites])
        self._sprite_pictures = Pictures(rgba, self.device)
        self._chip_pictures = None
        if banks.chips:
            faded = np.stack([chip_sprite(chip).rgba for chip in banks.chips])
            self._chip_pictures = Pictures(faded, self.device)
            whole = torch.from_numpy(np.stack([chip.rgb for chip in banks.chips]))
            self._chips = whole.permute(0, 3, 1, 2).contiguous().to(self.device)
        patches = np.stack([patch.rgb for scene in banks.scenes for patch in scene.patches])
        self._patch_pixels = torch.from_numpy(patches).to(self.device)
        bases = np.zeros((len(banks.scenes), BASE, BASE, 3), np.uint8)
        overviews = torch.zeros(len(banks.scenes), TILE, TILE, 3, dtype=torch.uint8)
        for number, scene in enumerate(banks.scenes):
            height, width = scene.base.shape[:2]
            bases[number, :height, :width] = scene.base
            shrink = max(height, width) / TILE
            size = (round(height / shrink), round(width / shrink))
            base = torch.from_numpy(scene.base).permute(2, 0, 1)[None].float()
            small = F.interpolate(base, size, mode="area")[0].permute(1, 2, 0)
            overviews[number, : size[0], : size[1]] = (small + 0.5).to(torch.uint8)
        self._base_pixels = torch.from_numpy(bases).to(self.device)
        self._overview_pixels = overviews.to(self.device)

    # Composing.

    def _compose_tiles(self, plan: TilePlan) -> SampleBatch:
        canvases = torch.zeros(plan.size, TILE, TILE, 3, device=self.device)
        if plan.canvases.crops:
            places = self._on_device(np.array(plan.canvases.canvas_of))
            canvases[places] = self._crop(self._patch_pixels, plan.canvases, TILE)
        if plan.whole_chips:
            rows = np.array(plan.whole_chips)
            canvases[self._on_device(rows[:, 0].astype(np.int64))] = self._chip_crops(rows)
        if plan.mosaics:
            rows = np.array(plan.mosaics)
            small = F.avg_pool2d(self._chip_crops(rows).permute(0, 3, 1, 2), 2)
            half = TILE // 2
            tiles = small.view(-1, 2, 2, 3, half, half).permute(0, 1, 4, 2, 5, 3)
            places = self._on_device(rows[::4, 0].astype(np.int64))
            canvases[places] = tiles.reshape(-1, TILE, TILE, 3)
        self._paste(canvases, plan.canvases)
        tiles = self._vary(canvases.permute(0, 3, 1, 2), plan.size)
        for row in plan.erased:
            sample, left, top, width, height = map(int, row[:5])
            color = self._on_device(np.array(row[5:], np.float32))[:, None, None]
            tiles[sample, :, top : top + height, left : left + width] = color
        said = self._rng.random(plan.size) < OVERVIEW_SHARE
        introductions = [[OVERVIEW if overview else ""] for overview in said]
        tokens = np.ones((plan.size, 1, TOKENS**2), bool)
        samples = self._finish(tiles[:, None], introductions, plan.words, plan.target, tokens)
        return replace(samples, truth=TruthTensors.of(plan.truth, self.device))

    def _compose_regions(self, plan: RegionPlan, details: bool) -> SampleBatch:
        side, bank = (BASE, self._base_pixels) if plan.whole else (PATCH, self._patch_pixels)
        canvases = self._crop(bank, plan.canvases, side)
        self._paste(canvases, plan.canvases)
        across = side // TILE
        tiles = canvases.view(plan.size, -1, across, TILE, across, TILE, 3)
        tiles = tiles.permute(0, 1, 2, 4, 6, 3, 5).reshape(plan.size, -1, 3, TILE, TILE)
        if details:
            index = self._on_device(plan.chosen)[..., None, None, None]
            tiles = torch.take_along_dim(tiles, index, 1)
        overviews = self._crop(self._overview_pixels, plan.overviews, TILE)
        self._paste(overviews, plan.overviews)
        tiles = torch.cat([overviews.permute(0, 3, 1, 2)[:, None], tiles], 1)
        edges = np.arange(TOKENS) * (TILE // TOKENS)
        right, down = edges < plan.sides[..., :1], edges < plan.sides[..., 1:]
        tokens = (down[..., :, None] & right[..., None, :]).reshape(*down.shape[:2], TOKENS**2)
        varied = self._vary(tiles.flatten(0, 1), plan.size)
        pixel = torch.arange(TILE, device=self.device)
        sides = self._on_device(plan.sides).flatten(0, 1)
        inside = (pixel < sides[:, 1:])[:, :, None] & (pixel < sides[:, :1])[:, None, :]
        varied = (varied * inside[:, None]).view(tiles.shape)
        places = [
            [OVERVIEW, *(detail_introduction(*place) for place in line)]
            for line in plan.places.tolist()
        ]
        plain = [[OVERVIEW, *[""] * (len(line) - 1)] for line in places]
        target = plan.target * tokens[plan.words.samples]
        introductions = places if details else plain
        samples = self._finish(varied, introductions, plan.words, target, tokens)
        return samples if details or plan.whole else replace(samples, details=places)

    def _chip_crops(self, rows: np.ndarray) -> Tensor:
        """Chips through their affine maps: float (rows, TILE, TILE, 3)."""
        chosen = self._chips[self._on_device(rows[:, 1].astype(np.int64))].float()
        maps = self._on_device(rows[:, 2:].reshape(-1, 2, 3).astype(np.float32))
        grid = F.affine_grid(maps, [len(rows), 3, TILE, TILE], align_corners=False)
        turned = F.grid_sample(chosen, grid, padding_mode="reflection", align_corners=False)
        return turned.permute(0, 2, 3, 1)

    def _crop(self, bank: Tensor, canvases: Canvases, side: int) -> Tensor:
        """Flipped parts of a bank's images: float (crops, side, side, 3), zero where invalid.

        bank: uint8 (images, height, width, 3).
        """
        table = np.array(canvases.crops)
        image, left, top, width, height, transposed, mirror_x, mirror_y = table.T[:, :, None]
        step = np.arange(side)[None]
        # Mirrored along the axis of the source that becomes x or y of the canvas.
        mirror_column = np.where(transposed, mirror_y, mirror_x)
        mirror_row = np.where(transposed, mirror_x, mirror_y)
        columns = left + np.where(mirror_column, width - 1 - step, step)
        rows = top + np.where(mirror_row, height - 1 - step, step)
        column_valid, row_valid = step < width, step < height
        columns, rows = np.where(column_valid, columns, 0), np.where(row_valid, rows, 0)
        image, rows, columns = map(self._on_device, (image, rows, columns))
        pixels = bank[image[..., None], rows[:, :, None], columns[:, None, :]].float()
        if not (column_valid.all() and row_valid.all()):
            valid = self._on_device(row_valid)[:, :, None] & self._on_device(column_valid)[:, None]
            pixels *= valid[..., None]
        turned = np.flatnonzero(transposed)
        if len(turned):
            index = self._on_device(turned)
            pixels[index] = pixels[index].transpose(1, 2)
        return pixels

    def _paste(self, canvases: Tensor, plan: Canvases) -> None:
        if plan.chips and self._chip_pictures is not None:
            paste(canvases, self._chip_pictures, np.array(plan.chips))
        if plan.objects:
            paste(canvases, self._sprite_pictures, np.array(plan.objects))

    def _vary(self, tiles: Tensor, groups: int) -> Tensor:
        if self.split is Split.VALIDATION:
            return tiles.contiguous()
        return vary(tiles, groups, self._generator)

    def _on_device(self, values: np.ndarray) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(values))
        if self.device.type == "cuda":
            tensor = tensor.pin_memory()
        return tensor.to(self.device, non_blocking=True)

    def _finish(
        self,
        tiles: Tensor,
        introductions: list[list[str]],
        words: Words,
        target: np.ndarray,
        tokens: np.ndarray,
    ) -> SampleBatch:
        return SampleBatch(
            tiles=(tiles + 0.5).clamp(0, 255).to(torch.uint8),
            introductions=introductions,
            valid_tiles=torch.from_numpy(tokens.any(-1)),
            questions=words.questions,
            answers=words.answers,
            categories=words.categories,
            target=self._on_device(target),
            answerable=torch.tensor(words.answerable),
            valid_tokens=torch.from_numpy(tokens),
            question_samples=words.samples,
        )


def _without_pixels(banks: Banks) -> Catalogue:
    """What planning needs to know of the banks."""
    scenes = [
        replace(
            scene,
            base=_NOTHING,
            patches=tuple(replace(patch, rgb=_NOTHING) for patch in scene.patches),
        )
        for scene in banks.scenes
    ]
    patches = [(number, patch) for number, scene in enumerate(scenes) for patch in scene.patches]
    sprites = [replace(sprite, rgba=_NOTHING) for sprite in banks.sprites]
    chips: dict[LandUse, list[int]] = {}
    for number, chip in enumerate(banks.chips):
        chips.setdefault(chip.land_use, []).append(number)
    return Catalogue(scenes, patches, sprites, chips)


_NOTHING = np.empty(0, np.uint8)
