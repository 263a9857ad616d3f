"""Training samples: tiles at the search's reductions, composed on the device, with exact truths.

What is planned (what stands where, what is asked) is planned on the host with few numbers; what
costs (pixels) is composed on the device from banks of rendered scenes, sprites and real chips.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..vlm.prompt import OVERVIEW, detail_introduction
from .banks import BASE, GROUND_CELL, PATCH, TILE, Banks, Patch, SceneRecord, make_banks
from .chips import LandUse, Split
from .compose import Paste, Pictures, paste, vary
from .land_cover import LandCover
from .objects import ObjectKind, Sprite
from .placement import Placed, Placer, Window, mapped_window
from .questions import DISTINCT_CHIPS, AskedQuestion, Category, View, Wording, ask
from .scenes import CHIP_CONTENTS, SceneObject, chip_sprite

__all__ = ["SampleBatch", "SampleSource", "SampleStage", "Split"]

TOKENS = 8
"""Vision tokens along a tile's side."""
SCENES, SPRITES_PER_KIND = 400, 160
"""What a bank of scale 1 holds."""
ABSENT_SHARE = 1 / 3
"""How often a FOCUS sample asks for something that is not there."""
CHIP_SHARE, CHIP_AND_OBJECT_SHARE, MOSAIC_SHARE = 0.42, 0.10, 0.06
PLACED_CHIP_SHARE = 0.12
TARGET_MISSED = 0.1
"""How often an ANSWER prompt lacks the tiles that its question is about."""
WATER_USES = (LandUse.BEACH, LandUse.HARBOR, LandUse.RIVER)


class SampleStage(Enum):
    """What a sample looks like.

    RECOGNITION: one tile at any reduction. FOCUS: an overview and tiles of one level. ANSWER: an
    overview and detail tiles, most of them wrong ones.
    """

    RECOGNITION = "recognition"
    FOCUS = "focus"
    ANSWER = "answer"


@dataclass(frozen=True)
class SampleBatch:
    """A batch of one stage; the tiles and the target are on the source's device.

    tiles: uint8 (batch, tiles, 3, 224, 224); tile 0 is the overview where there are several.
    introductions: per sample and tile. valid_tiles: bool (batch, tiles), on the CPU. target:
    float32 (batch, tiles, 64), the share of each vision token's ground under the asked-about
    boxes. answerable: bool (batch,), False where the truth is that it cannot be seen.
    valid_tokens: bool (batch, tiles, 64), on the CPU: which vision tokens have ground under them.
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


@dataclass(frozen=True)
class Flip:
    """One of the eight symmetries of the square: first transposed, then mirrored."""

    transposed: bool
    mirrored_x: bool
    mirrored_y: bool

    @staticmethod
    def draw(rng: np.random.Generator) -> Flip:
        code = int(rng.integers(8))
        return Flip(bool(code & 1), bool(code & 2), bool(code & 4))

    def size(self, width: float, height: float) -> tuple[float, float]:
        return (height, width) if self.transposed else (width, height)

    def of_array(self, values: np.ndarray) -> np.ndarray:
        values = values.T if self.transposed else values
        values = values[:, ::-1] if self.mirrored_x else values
        return values[::-1] if self.mirrored_y else values

    def vector(self, x: float, y: float) -> tuple[float, float]:
        x, y = (y, x) if self.transposed else (x, y)
        return -x if self.mirrored_x else x, -y if self.mirrored_y else y

    def corner(self, left: float, top: float, side: float, width: float, height: float):
        """Left and top of a square of a width x height region, after the flip."""
        width, height = self.size(width, height)
        left, top = (top, left) if self.transposed else (left, top)
        return (
            width - left - side if self.mirrored_x else left,
            height - top - side if self.mirrored_y else top,
        )


@dataclass(frozen=True)
class Crop:
    """A square of a bank's image that becomes a canvas: its corner, and which part is valid."""

    image: int
    left: int
    top: int
    width: int
    height: int
    flip: Flip


@dataclass
class Region:
    """One sample of several tiles on its way: the flipped region and what stands in it."""

    scene: SceneRecord
    flip: Flip
    width: float
    height: float
    windows: list[Window]
    placed: list[Placed]
    asked: AskedQuestion | None = None

    @property
    def overview_reduction(self) -> float:
        return max(self.width, self.height) / TILE


class SampleSource:
    """Endless samples of one split.

    chips_folder: None for drawn scenes only. scale: size of the banks. workers: processes that
    make the banks, by default one a processor.

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
    ) -> None:
        self.split, self.device, self.wording = split, torch.device(device), wording
        scenes, sprites = max(6, round(SCENES * scale)), max(3, round(SPRITES_PER_KIND * scale))
        self._take(make_banks(split, seed, scenes, sprites, chips_folder, workers))
        self.reseed(split.seed(seed))

    def move_to(self, device: torch.device) -> None:
        """Compose on another device from now on; takes effect with the next `reseed`."""
        self.device = device
        self._pictures = self._pictures.to(device)
        self._patch_pixels = self._patch_pixels.to(device)
        self._base_pixels = self._base_pixels.to(device)
        self._overview_pixels = self._overview_pixels.to(device)
        if self._land_uses:
            self._chip_pictures = self._chip_pictures.to(device)
            self._chips = self._chips.to(device)

    def reseed(self, seed: int) -> None:
        """The batches that follow are those of this seed, whatever came before."""
        self._rng = np.random.default_rng([seed, 4, self.split is Split.VALIDATION])
        self._generator = torch.Generator(self.device).manual_seed(int(self._rng.integers(2**31)))

    def batch(self, stage: SampleStage, size: int) -> SampleBatch:
        """A batch of `size` samples of one stage."""
        return {
            SampleStage.RECOGNITION: self._recognition,
            SampleStage.FOCUS: self._focus,
            SampleStage.ANSWER: self._answer,
        }[stage](size)

    # Banks on the device.

    def _take(self, banks: Banks) -> None:
        self.scenes, sprites = banks.scenes, banks.sprites
        self._sprites = sprites
        self._pictures = Pictures(np.stack([sprite.rgba for sprite in sprites]), self.device)
        self._of_kind: dict[ObjectKind, list[int]] = {}
        for number, sprite in enumerate(sprites):
            self._of_kind.setdefault(sprite.kind, []).append(number)
        self._uses: dict[LandUse, list[int]] = {}
        for number, chip in enumerate(banks.chips):
            self._uses.setdefault(chip.land_use, []).append(number)
        self._land_uses = list(self._uses)
        distinct = {use: self._uses[use] for use in self._land_uses if use in DISTINCT_CHIPS}
        self._placer = Placer(list(self._of_kind), self._take_sprite, distinct)
        if banks.chips:
            faded = np.stack([chip_sprite(chip).rgba for chip in banks.chips])
            self._chip_pictures = Pictures(faded, self.device)
            whole = torch.from_numpy(np.stack([chip.rgb for chip in banks.chips]))
            self._chips = whole.permute(0, 3, 1, 2).contiguous().to(self.device)
        self._patches: list[tuple[int, Patch]] = [
            (number, patch) for number, scene in enumerate(self.scenes) for patch in scene.patches
        ]
        pixels = np.stack([patch.rgb for _, patch in self._patches])
        self._patch_pixels = torch.from_numpy(pixels).to(self.device)
        self._patches_of: dict[tuple[int, int], list[int]] = {}
        for number, (scene, patch) in enumerate(self._patches):
            self._patches_of.setdefault((scene, patch.reduction), []).append(number)
        bases = np.zeros((len(self.scenes), BASE, BASE, 3), np.uint8)
        overviews = torch.zeros(len(self.scenes), TILE, TILE, 3, dtype=torch.uint8)
        for number, scene in enumerate(self.scenes):
            height, width = scene.base.shape[:2]
            bases[number, :height, :width] = scene.base
            shrink = max(height, width) / TILE
            size = (round(height / shrink), round(width / shrink))
            base = torch.from_numpy(scene.base).permute(2, 0, 1)[None].float()
            small = F.interpolate(base, size, mode="area")[0].permute(1, 2, 0)
            overviews[number, : size[0], : size[1]] = (small + 0.5).to(torch.uint8)
        self._base_pixels = torch.from_numpy(bases).to(self.device)
        self._overview_pixels = overviews.to(self.device)

    # One tile.

    def _recognition(self, size: int) -> SampleBatch:
        rng = self._rng
        chips, mosaics, crops, pastes = {}, {}, {}, ([], [])
        asked: list[AskedQuestion] = []
        for sample in range(size):
            kind = rng.random() if self._land_uses else 1.0
            if kind < CHIP_SHARE:
                use = self._land_uses[rng.integers(len(self._land_uses))]
                if rng.random() < MOSAIC_SHARE / CHIP_SHARE:
                    mosaics[sample] = rng.choice(self._uses[use], 4)
                else:
                    chips[sample] = self._pick(self._uses[use])
                view = View(TILE, TILE, land_use=use)
                question = ask(view, rng, wording=self.wording)
                if rng.random() < 0.08:
                    self._clutter(sample, pastes)
            elif kind < CHIP_SHARE + CHIP_AND_OBJECT_SHARE:
                use = self._land_uses[rng.integers(len(self._land_uses))]
                chips[sample] = self._pick(self._uses[use])
                question = self._object_on_chip(sample, use, pastes)
            else:
                question = self._object_in_patch(sample, crops, pastes)
            asked.append(question)
        canvases = torch.zeros(size, TILE, TILE, 3, device=self.device)
        if crops:
            self._set(
                canvases, list(crops), self._crop(self._patch_pixels, list(crops.values()), TILE)
            )
        if chips:
            self._set(canvases, list(chips), self._chip_crops(list(chips.values())))
        if mosaics:
            numbers = np.concatenate(list(mosaics.values()))
            parts = self._chip_crops(numbers)
            small = F.avg_pool2d(parts.permute(0, 3, 1, 2), 2)
            half = TILE // 2
            quarters = small.view(-1, 2, 2, 3, half, half).permute(0, 1, 4, 2, 5, 3)
            self._set(canvases, list(mosaics), quarters.reshape(-1, TILE, TILE, 3))
        paste(canvases, self._pictures, pastes[0])
        if pastes[1]:
            paste(canvases, self._chip_pictures, pastes[1])
        tiles = self._vary(canvases.permute(0, 3, 1, 2), size)
        if chips and self.split is Split.TRAIN:
            self._erase(tiles, list(chips))
        target = np.zeros((size, 1, TOKENS**2), np.float32)
        corner = np.zeros((1, 2))
        for sample, question in enumerate(asked):
            target[sample] = coverage(question, corner, TILE / TOKENS)
        introductions = [[OVERVIEW if rng.random() < 0.3 else ""] for _ in range(size)]
        valid = np.ones((size, 1, TOKENS**2), bool)
        return self._finish(tiles[:, None], introductions, asked, target, valid)

    def _object_in_patch(self, sample: int, crops: dict[int, Crop], pastes) -> AskedQuestion:
        """Drawn objects in a part of a drawn scene, at the reduction that it was rendered at."""
        rng = self._rng
        number = int(rng.integers(len(self._patches)))
        scene, patch = self.scenes[self._patches[number][0]], self._patches[number][1]
        left, top = (int(value) for value in rng.integers(0, PATCH - TILE + 1, 2))
        flip = Flip.draw(rng)
        crops[sample] = Crop(number, left, top, TILE, TILE, flip)
        cells = (np.arange(TILE // GROUND_CELL) * GROUND_CELL + GROUND_CELL // 2)[:, None]
        ground = patch.ground[(top + cells) // GROUND_CELL, (left + cells.T) // GROUND_CELL]
        metres = scene.metres_per_pixel * patch.reduction
        window = mapped_window(0, 0, TILE, TILE, 1, flip.of_array(ground), GROUND_CELL)
        plots = int(rng.choice(5, p=(0.1, 0.35, 0.3, 0.15, 0.1)))
        placed = self._populate([window], metres, (4.5, 170), plots)
        self._add(pastes, sample, placed, 0, 0, 1.0, flip.vector(*scene.sun))
        setting = scene.setting if patch.reduction >= 8 else None
        view = View(
            TILE,
            TILE,
            tuple(item.item for item in placed),
            tuple(item.item.long_side for item in placed),
            scene.may_contain,
            setting,
        )
        return self._ask(view, absent=not placed)

    def _object_on_chip(self, sample: int, use: LandUse, pastes) -> AskedQuestion:
        """Drawn objects on a real chip."""
        rng = self._rng
        ground = np.full((TILE // GROUND_CELL,) * 2, LandCover.GRASS, np.uint8)
        window = mapped_window(0, 0, TILE, TILE, 1, ground, GROUND_CELL)
        metres = rng.uniform(0.2, 0.34)
        placed = []
        if use not in WATER_USES:
            placed = self._populate([window], metres, (10, 190), int(rng.integers(1, 3)))
        placed = [replace(one, item=replace(one.item, ground=None)) for one in placed]
        turn = rng.uniform(0, 2 * math.pi)
        length = rng.uniform(0.2, 1.0)
        sun = length * math.cos(turn), length * math.sin(turn)
        self._add(pastes, sample, placed, 0, 0, 1.0, sun)
        view = View(
            TILE,
            TILE,
            tuple(item.item for item in placed),
            tuple(item.item.long_side for item in placed),
            CHIP_CONTENTS.get(use, frozenset()),
        )
        return self._ask(view, absent=not placed)

    def _clutter(self, sample: int, pastes) -> None:
        """A drawn thing that changes nothing about the chip's land use."""
        rng = self._rng
        for _ in range(int(rng.integers(1, 3))):
            kind = (ObjectKind.TREE, ObjectKind.CAR, ObjectKind.TENT)[rng.integers(3)]
            if kind in self._of_kind:
                x, y = rng.uniform(0, TILE, 2)
                number = self._pick(self._of_kind[kind])
                side, angle = rng.uniform(10, 36), rng.uniform(0, 2 * math.pi)
                pastes[0].append(Paste(sample, number, x, y, side, angle))

    def _chip_crops(self, numbers: Sequence[int]) -> Tensor:
        """Chips cropped, zoomed, turned and mirrored: float (chips, TILE, TILE, 3)."""
        rng, count = self._rng, len(numbers)
        share = np.where(rng.random(count) < 0.3, 1.0, rng.uniform(0.5, 1.0, count))
        quarter = rng.integers(0, 4, count) * (math.pi / 2)
        small = rng.normal(0, 0.06, count) * (rng.random(count) < 0.5)
        angle = quarter + small
        share = share * np.where(small != 0, 0.93, 1.0)
        stretch = np.exp(rng.normal(0, 0.06, count))
        mirror = rng.choice((-1.0, 1.0), count)
        room = np.clip(1 - share * (np.abs(np.cos(small)) + np.abs(np.sin(small))), 0, None)
        x, y = rng.uniform(-1, 1, (2, count)) * room
        cosine, sine = np.cos(angle) * share, np.sin(angle) * share
        matrix = np.stack(
            [
                np.stack([cosine * mirror, -sine * stretch, x], -1),
                np.stack([sine * mirror, cosine * stretch, y], -1),
            ],
            1,
        )
        theta = torch.from_numpy(matrix.astype(np.float32)).to(self.device)
        chosen = self._chips[torch.as_tensor(np.asarray(numbers), device=self.device)].float()
        grid = F.affine_grid(theta, [count, 3, TILE, TILE], align_corners=False)
        turned = F.grid_sample(chosen, grid, padding_mode="reflection", align_corners=False)
        return turned.permute(0, 2, 3, 1)

    def _erase(self, tiles: Tensor, samples: list[int]) -> None:
        """Random rectangles out of a fifth of the chips (Zhong et al., arXiv 1708.04896)."""
        rng = self._rng
        for sample in samples:
            if rng.random() < 0.2:
                width, height = rng.integers(20, 90, 2)
                left, top = rng.integers(0, TILE - 90, 2)
                color = torch.from_numpy(rng.uniform(20, 220, (3, 1, 1)).astype(np.float32))
                tiles[sample, :, top : top + height, left : left + width] = color.to(self.device)

    # Several tiles.

    def _focus(self, size: int) -> SampleBatch:
        rng = self._rng
        whole = rng.random() < 0.6
        if whole:
            numbers = rng.integers(len(self.scenes), size=size)
            regions = [self._base_region(int(number)) for number in numbers]
        else:
            count = int(rng.integers(1, 5))
            fit = [key for key, patches in self._patches_of.items() if len(patches) >= count]
            finer = [key for key in fit if key[1] < self.scenes[key[0]].reduction] or fit
            keys = [finer[place] for place in rng.integers(len(finer), size=size)]
            regions = [self._patch_region(key, count) for key in keys]
        for region, _ in regions:
            reduction = region.windows[0].reduction
            metres = region.scene.metres_per_pixel
            absent = rng.random() < ABSENT_SHARE
            plots = int(rng.choice(4, p=(0.15, 0.4, 0.3, 0.15) if absent else (0, 0.5, 0.3, 0.2)))
            region.placed = self._populate(region.windows, metres, (4, 64), plots)
            pixels = [item.item.long_side / reduction for item in region.placed]
            region.asked = self._ask(self._view(region, pixels), absent or not region.placed)
        tiles, corners, valid = self._cut(regions, whole)
        return self._assemble([region for region, _ in regions], tiles, corners, valid, None)

    def _answer(self, size: int) -> SampleBatch:
        rng = self._rng
        details = int(rng.integers(1, 12))
        count = min(4, -(-details // 2))
        fit = [key for key, patches in self._patches_of.items() if len(patches) >= count]
        native = [key for key in fit if key[1] == 1]
        regions, chosen = [], []
        for _ in range(size):
            keys = native if native and rng.random() < 0.8 else fit
            region, crops = self._patch_region(keys[rng.integers(len(keys))], count)
            plots = int(rng.integers(1, 2 + min(2, details // 2)))
            metres = region.scene.metres_per_pixel
            region.placed = self._populate(region.windows, metres, (12, 240), plots)
            regions.append((region, crops))
            tiles = self._choose_tiles(region, details)
            chosen.append(tiles)
            pixels = [self._pixels(region, item.item, tiles) for item in region.placed]
            region.asked = self._ask(self._view(region, pixels), not region.placed)
        tiles, corners, valid = self._cut(regions, False)
        return self._assemble([region for region, _ in regions], tiles, corners, valid, chosen)

    def _base_region(self, number: int) -> tuple[Region, list[Crop]]:
        """All of a scene's base level."""
        scene, flip = self.scenes[number], Flip.draw(self._rng)
        height, width = scene.base.shape[:2]
        size = flip.size(scene.width, scene.height)
        ground = flip.of_array(scene.base_ground)
        window = mapped_window(0, 0, *size, scene.reduction, ground, GROUND_CELL)
        region = Region(scene, flip, *size, [window], [])
        return region, [Crop(number, 0, 0, width, height, flip)]

    def _patch_region(self, key: tuple[int, int], count: int) -> tuple[Region, list[Crop]]:
        """Some patches of one level of a scene."""
        rng = self._rng
        scene, flip = self.scenes[key[0]], Flip.draw(rng)
        numbers = rng.permutation(self._patches_of[key])[:count]
        windows = []
        for number in numbers:
            patch = self._patches[number][1]
            side = PATCH * patch.reduction
            left, top = flip.corner(patch.left, patch.top, side, scene.width, scene.height)
            ground = flip.of_array(patch.ground)
            windows.append(
                mapped_window(left, top, side, side, patch.reduction, ground, GROUND_CELL)
            )
        region = Region(scene, flip, *flip.size(scene.width, scene.height), windows, [])
        return region, [Crop(int(number), 0, 0, PATCH, PATCH, flip) for number in numbers]

    def _view(self, region: Region, pixels: list[float]) -> View:
        return View(
            region.width,
            region.height,
            tuple(item.item for item in region.placed),
            tuple(pixels),
            region.scene.may_contain,
            region.scene.setting,
        )

    def _choose_tiles(self, region: Region, details: int) -> list[int]:
        """Which of the windows' tiles are shown: mostly those with objects, and wrong ones."""
        rng = self._rng
        corners = tile_corners(region)
        side = TILE * region.windows[0].reduction
        held = np.zeros(len(corners))
        if rng.random() > TARGET_MISSED:
            for item in region.placed:
                held += shared_area(item.item.box, corners, side) / side**2 + 1e-9
                held[shared_area(item.item.box, corners, side) == 0] -= 1e-9
        order = np.lexsort((rng.random(len(corners)), -held))[:details]
        return sorted((int(tile) for tile in order), key=lambda tile: tuple(corners[tile][::-1]))

    def _pixels(self, region: Region, item: SceneObject, tiles: list[int]) -> float:
        """Pixels of an object's long side where it is seen best: in a detail or the overview."""
        reduction = region.windows[0].reduction
        left, top, right, bottom = item.box
        area = max((right - left) * (bottom - top), 1e-6)
        seen = shared_area(item.box, tile_corners(region)[tiles], TILE * reduction).sum() / area
        return item.long_side / (reduction if seen > 0.6 else region.overview_reduction)

    def _cut(
        self, regions: list[tuple[Region, list[Crop]]], whole: bool
    ) -> tuple[Tensor, list[np.ndarray], list[np.ndarray]]:
        """The regions' canvases (whole base levels, or patches), composed and cut: float (batch,
        tiles, 3, TILE, TILE), the tiles' corners in native pixels, and how many of each tile's
        pixels are valid (tiles, 2)."""
        side, bank = (BASE, self._base_pixels) if whole else (PATCH, self._patch_pixels)
        crops = [crop for _, parts in regions for crop in parts]
        canvases = self._crop(bank, crops, side)
        pastes: tuple[list[Paste], list[Paste]] = ([], [])
        number = 0
        for region, _ in regions:
            sun = region.flip.vector(*region.scene.sun)
            for window in region.windows:
                near = [item for item in region.placed if _touches(item, window)]
                self._add(pastes, number, near, window.left, window.top, window.reduction, sun)
                number += 1
        self._paste(canvases, pastes)
        count, across = len(regions[0][1]), side // TILE
        cut = canvases.view(len(regions), count, across, TILE, across, TILE, 3)
        cut = cut.permute(0, 1, 2, 4, 6, 3, 5).reshape(len(regions), -1, 3, TILE, TILE)
        corners, valid = [], []
        steps = np.arange(across) * TILE
        place = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
        for region, parts in regions:
            corners.append(
                np.concatenate(
                    [(w.left, w.top) + place * float(w.reduction) for w in region.windows]
                )
            )
            sizes = [crop.flip.size(crop.width, crop.height) for crop in parts]
            valid.append(
                np.concatenate([np.clip(np.array(size) - place, 0, TILE) for size in sizes])
            )
        return cut, corners, valid

    def _assemble(
        self,
        regions: list[Region],
        tiles: Tensor,
        corners: list[np.ndarray],
        valid: list[np.ndarray],
        chosen: list[list[int]] | None,
    ) -> SampleBatch:
        """The overview, then the level's tiles or the chosen details; varied, with targets."""
        size = len(regions)
        if chosen is not None:
            index = torch.tensor(chosen, device=self.device)[..., None, None, None]
            tiles = torch.take_along_dim(tiles, index, 1)
            corners = [c[keep] for c, keep in zip(corners, chosen, strict=True)]
            valid = [v[keep] for v, keep in zip(valid, chosen, strict=True)]
        overviews, sizes = self._overviews(regions)
        tiles = torch.cat([overviews[:, None], tiles], 1)
        count = tiles.shape[1]
        sides = np.stack([np.concatenate([o[None], v]) for o, v in zip(sizes, valid, strict=True)])
        target = np.zeros((size, count, TOKENS**2), np.float32)
        introductions = []
        for sample, region in enumerate(regions):
            reduction, shrink = region.windows[0].reduction, region.overview_reduction
            token = TILE / TOKENS
            target[sample, :1] = coverage(region.asked, np.zeros((1, 2)), token * shrink)
            target[sample, 1:] = coverage(region.asked, corners[sample], token * reduction)
            line = [OVERVIEW]
            for (left, top), (width, height) in zip(corners[sample], valid[sample], strict=True):
                x = (left + width * reduction / 2) / region.width
                y = (top + height * reduction / 2) / region.height
                zoom = shrink / reduction
                line.append("" if chosen is None else detail_introduction(x, y, zoom))
            introductions.append(line)
        edges = np.arange(TOKENS) * (TILE // TOKENS)
        across, down = edges < sides[..., :1], edges < sides[..., 1:]
        tokens = (down[..., :, None] & across[..., None, :]).reshape(size, count, -1)
        target *= tokens
        varied = self._vary(tiles.flatten(0, 1), size)
        pixel = torch.arange(TILE, device=self.device)
        inside = torch.from_numpy(sides).to(self.device).flatten(0, 1)[:, :, None]
        inside = (pixel < inside[:, :1])[:, :, None] & (pixel < inside[:, 1:])[..., None][:, :, :]
        varied = varied * inside.view(len(varied), 1, TILE, TILE)
        return self._finish(
            varied.view(tiles.shape), introductions, [r.asked for r in regions], target, tokens
        )

    def _overviews(self, regions: list[Region]) -> tuple[Tensor, np.ndarray]:
        """Each region in one tile: float (batch, 3, TILE, TILE), and its width and height."""
        crops, sizes = [], []
        numbers = {id(scene): number for number, scene in enumerate(self.scenes)}
        for region in regions:
            shrink = region.overview_reduction
            width = round(region.scene.width / shrink)
            height = round(region.scene.height / shrink)
            crops.append(Crop(numbers[id(region.scene)], 0, 0, width, height, region.flip))
            sizes.append(region.flip.size(width, height))
        canvases = self._crop(self._overview_pixels, crops, TILE)
        pastes: tuple[list[Paste], list[Paste]] = ([], [])
        for number, region in enumerate(regions):
            self._add(pastes, number, region.placed, 0, 0, region.overview_reduction, (0.0, 0.0))
        self._paste(canvases, pastes)
        return canvases.permute(0, 3, 1, 2), np.array(sizes)

    # What stands where.

    def _populate(
        self, windows: list[Window], metres: float, sizes: tuple[float, float], plots: int
    ) -> list[Placed]:
        """Objects of up to `plots` kinds in the windows; sizes: range of their long sides in pixels
        of the windows; metres: of a native pixel."""
        rng, placed = self._rng, []
        for _ in range(plots):
            window = windows[rng.integers(len(windows))]
            if rng.random() < PLACED_CHIP_SHARE:
                self._placer.place_chip(rng, placed, window, metres)
                continue
            pixels = math.exp(rng.uniform(math.log(sizes[0]), math.log(sizes[1])))
            length = pixels * window.reduction
            kinds = self._placer.fitting(window, metres, length)
            if kinds:
                count = int(rng.integers(2, 8)) if rng.random() < 0.35 else 1
                kind = kinds[rng.integers(len(kinds))]
                self._placer.place(rng, placed, window, metres, length, kind, count)
        return placed

    def _take_sprite(self, kind: ObjectKind, length: float) -> tuple[int, Sprite]:
        number = self._pick(self._of_kind[kind])
        return number, self._sprites[number]

    # Small things.

    def _vary(self, tiles: Tensor, groups: int) -> Tensor:
        """Training tiles vary in light and focus; validation tiles are as the engine sees them."""
        if self.split is Split.VALIDATION:
            return tiles
        return vary(tiles, groups, self._generator)

    def _ask(self, view: View, absent: bool) -> AskedQuestion:
        rng = self._rng
        for _ in range(6):
            asked = ask(view, rng, wording=self.wording, absent=absent)
            if asked is not None:
                return asked
            absent = True
        return AskedQuestion("Is there a zebra?", "no", Category.PRESENCE)

    def _pick(self, numbers: Sequence[int]) -> int:
        return int(numbers[self._rng.integers(len(numbers))])

    def _add(
        self,
        pastes: tuple[list[Paste], list[Paste]],
        canvas: int,
        placed: Sequence[Placed],
        left: float,
        top: float,
        reduction: float,
        sun: tuple[float, float],
    ) -> None:
        """What to paste on a canvas that begins at (left, top) and is reduced. sun: how far an
        object throws its shadow, in its own height."""
        for item in placed:
            x, y = (item.x - left) / reduction, (item.y - top) / reduction
            throw = item.height / reduction
            shadow = sun[0] * throw, sun[1] * throw
            side = item.side / reduction
            if side >= 1:
                pastes[item.is_chip].append(
                    Paste(canvas, item.picture, x, y, side, item.angle, shadow)
                )

    def _paste(self, canvases: Tensor, pastes: tuple[list[Paste], list[Paste]]) -> None:
        if pastes[1]:
            paste(canvases, self._chip_pictures, pastes[1])
        paste(canvases, self._pictures, pastes[0])

    def _set(self, canvases: Tensor, samples: list[int], pixels: Tensor) -> None:
        canvases[torch.tensor(samples, device=self.device)] = pixels

    def _crop(self, bank: Tensor, crops: Sequence[Crop], side: int) -> Tensor:
        """Flipped squares of a bank's images: float (crops, side, side, 3), zero where invalid.

        bank: uint8 (images, height, width, 3).
        """
        step = np.arange(side)
        rows = np.empty((len(crops), side), np.int64)
        columns = np.empty((len(crops), side), np.int64)
        for place, crop in enumerate(crops):
            # Mirrored along the axis of the source that becomes x or y of the canvas.
            flip = crop.flip
            mirror_column = flip.mirrored_y if flip.transposed else flip.mirrored_x
            mirror_row = flip.mirrored_x if flip.transposed else flip.mirrored_y
            columns[place] = crop.left + (crop.width - 1 - step if mirror_column else step)
            rows[place] = crop.top + (crop.height - 1 - step if mirror_row else step)
            columns[place, crop.width :], rows[place, crop.height :] = -1, -1
        outside = (rows < 0)[:, :, None] | (columns < 0)[:, None, :]
        images = torch.tensor([crop.image for crop in crops], device=self.device)
        row_index = torch.from_numpy(rows.clip(0)).to(self.device)
        column_index = torch.from_numpy(columns.clip(0)).to(self.device)
        pixels = bank[images[:, None, None], row_index[:, :, None], column_index[:, None, :]]
        pixels = pixels.float()
        if outside.any():
            pixels *= torch.from_numpy(~outside).to(self.device)[..., None]
        turned = [place for place, crop in enumerate(crops) if crop.flip.transposed]
        if turned:
            index = torch.tensor(turned, device=self.device)
            pixels[index] = pixels[index].transpose(1, 2)
        return pixels.contiguous()

    def _finish(
        self,
        tiles: Tensor,
        introductions: list[list[str]],
        asked: list[AskedQuestion],
        target: np.ndarray,
        tokens: np.ndarray,
    ) -> SampleBatch:
        return SampleBatch(
            tiles=(tiles + 0.5).clamp(0, 255).to(torch.uint8),
            introductions=introductions,
            valid_tiles=torch.from_numpy(tokens.any(-1)),
            questions=[question.text for question in asked],
            answers=[question.answer for question in asked],
            categories=[question.category.value for question in asked],
            target=torch.from_numpy(target).to(self.device),
            answerable=torch.tensor([question.answerable for question in asked]),
            valid_tokens=torch.from_numpy(tokens),
        )


def coverage(asked: AskedQuestion, corners: np.ndarray, token: float) -> np.ndarray:
    """The share of each vision token's ground under the question's targets, (tiles, TOKENS**2).

    corners: (tiles, 2), left and top of each tile; token: a token's side, in the same unit.
    """
    share = np.zeros((len(corners), TOKENS, TOKENS))
    steps = np.arange(TOKENS) * token
    for item in asked.targets:
        left, top, right, bottom = item.box
        x, y = corners[:, :1] + steps, corners[:, 1:] + steps
        across = np.clip(np.minimum(x + token, right) - np.maximum(x, left), 0, None) / token
        down = np.clip(np.minimum(y + token, bottom) - np.maximum(y, top), 0, None) / token
        share += down[:, :, None] * across[:, None, :]
    return np.minimum(share, 1).reshape(len(corners), -1)


def shared_area(
    box: tuple[float, float, float, float], corners: np.ndarray, side: float
) -> np.ndarray:
    """How much of a box lies in each of the squares with these corners."""
    left, top, right, bottom = box
    across = np.minimum(corners[:, 0] + side, right) - np.maximum(corners[:, 0], left)
    down = np.minimum(corners[:, 1] + side, bottom) - np.maximum(corners[:, 1], top)
    return np.clip(across, 0, None) * np.clip(down, 0, None)


def tile_corners(region: Region) -> np.ndarray:
    """Left and top, native pixels, of the tiles of a region made of patches; four a window."""
    place = np.array([(0, 0), (1, 0), (0, 1), (1, 1)]) * float(TILE)
    return np.concatenate([(w.left, w.top) + place * w.reduction for w in region.windows])


def _touches(item: Placed, window: Window) -> bool:
    reach = item.side * 0.75 + item.height * 2
    return (
        window.left - reach < item.x < window.left + window.width + reach
        and window.top - reach < item.y < window.top + window.height + reach
    )
