"""Banks of imagery that samples are composed from: rendered scenes, sprites and real chips.

Made once from a seed, by as many processes as there are processors.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...scenes.chips import Chip, LandUse, Split, load_chips
from ...scenes.objects import KINDS, ObjectKind, Sprite, draw_sprite
from ...scenes.scene_planning import plan_scene
from ...scenes.scenes import OCCUPIED, Scene, Setting
from ...wire.pyramid import PixelWindow

TILE = 224
PATCH = 2 * TILE
BASE_TILES = 5
BASE = BASE_TILES * TILE
GROUND_CELL = 8
"""Pixels of a cell of the ground maps that come with the imagery."""
BASE_REDUCTIONS = {1: 0.10, 2: 0.16, 4: 0.26, 8: 0.32, 16: 0.16}
"""Reductions of a scene's base level, and how often each occurs."""
SHORTEST, LONGEST = 640, 1058
"""Range of the base level's sides, in pixels."""
PATCHES_PER_LEVEL = 4


@dataclass(frozen=True)
class Patch:
    """2 x 2 tiles of one level of a scene, on its tile grid.

    left, top: native pixels. rgb: (PATCH, PATCH, 3). ground: LandCover codes of cells of
    GROUND_CELL pixels.
    """

    reduction: int
    left: int
    top: int
    rgb: np.ndarray
    ground: np.ndarray


@dataclass(frozen=True)
class SceneRecord:
    """What is kept of a scene: its base level, and patches of every level."""

    seed: int
    width: int
    height: int
    reduction: int
    metres_per_pixel: float
    sun: tuple[float, float]
    setting: Setting
    may_contain: frozenset[ObjectKind | LandUse]
    base: np.ndarray
    base_ground: np.ndarray
    patches: tuple[Patch, ...]


def scene_seeds(split: Split, seed: int, count: int) -> list[int]:
    """Seeds of a bank's scenes, never shared between the splits."""
    return [split.seed(1_000_000 * seed + number) for number in range(count)]


def record_scene(seed: int, chips: list[Chip]) -> SceneRecord:
    """Plan a scene and render what a bank keeps of it."""
    rng = np.random.default_rng([seed, 2])
    shares = list(BASE_REDUCTIONS.values())
    reduction = int(rng.choice(list(BASE_REDUCTIONS), p=np.array(shares) / sum(shares)))
    longer = int(rng.integers(800, LONGEST + 1))
    shorter = int(rng.integers(max(SHORTEST, round(0.6 * longer)), longer + 1))
    if rng.random() < 0.3:
        shorter = longer
    sides = (longer, shorter) if rng.random() < 0.5 else (shorter, longer)
    width, height = (side * reduction for side in sides)
    scene = plan_scene(seed, width, height, chips if rng.random() < 0.6 else ())
    patches = []
    level = reduction
    while level >= 1:
        across, down = width // level // PATCH, height // level // PATCH
        spare_x, spare_y = width // level % PATCH // TILE, height // level % PATCH // TILE
        left, top = rng.integers(0, spare_x + 1), rng.integers(0, spare_y + 1)
        for place in rng.permutation(across * down)[:PATCHES_PER_LEVEL]:
            row, column = divmod(int(place), across)
            corner = column * PATCH + int(left) * TILE, row * PATCH + int(top) * TILE
            window = PixelWindow(*corner, PATCH, PATCH)
            patches.append(
                Patch(
                    level,
                    window.column * level,
                    window.row * level,
                    scene.render(window, level),
                    ground_map(scene, window, level),
                )
            )
        level //= 2
    whole = PixelWindow(0, 0, *sides)
    return SceneRecord(
        seed,
        width,
        height,
        reduction,
        scene.metres_per_pixel,
        scene.sun,
        scene.setting,
        scene.may_contain,
        scene.render(whole, reduction),
        ground_map(scene, whole, reduction),
        tuple(patches),
    )


def ground_map(scene: Scene, window: PixelWindow, reduction: int) -> np.ndarray:
    """uint8: the ground in the middle of each cell of GROUND_CELL pixels of the window."""
    across, down = -(-window.width // GROUND_CELL), -(-window.height // GROUND_CELL)
    cell = GROUND_CELL * reduction
    x = window.column * reduction + (np.arange(across) + 0.5) * cell
    y = window.row * reduction + (np.arange(down) + 0.5) * cell
    x, y = np.meshgrid(x, y)
    ground = scene.ground(x, y)
    ground[(x >= scene.width) | (y >= scene.height)] = OCCUPIED
    return ground


def record_sprites(seed: int, kind: ObjectKind, count: int) -> list[Sprite]:
    rng = np.random.default_rng([seed, list(ObjectKind).index(kind), 3])
    return [draw_sprite(kind, rng) for _ in range(count)]


@dataclass(frozen=True)
class Banks:
    """Everything that one split's samples are made of, in host memory."""

    scenes: list[SceneRecord]
    sprites: list[Sprite]
    chips: list[Chip]


def make_banks(
    split: Split,
    seed: int,
    scenes: int,
    sprites_per_kind: int,
    chips_folder: Path | None,
    workers: int | None = None,
) -> Banks:
    """Make a split's banks; the same arguments give the same banks whatever the workers.

    Raises:
        TrainingDataError: a chip is missing or cannot be read.
    """
    chips = load_chips(chips_folder, split) if chips_folder else []
    kinds = [kind for kind in KINDS if kind is not ObjectKind.TREE]
    sprite_jobs = [(split.seed(seed), kind, sprites_per_kind) for kind in kinds]
    scene_jobs = scene_seeds(split, seed, scenes)
    if workers == 1:
        sprites = [record_sprites(*job) for job in sprite_jobs]
        records = [record_scene(job, chips) for job in scene_jobs]
        return Banks(records, _flat(sprites), chips)
    with start_workers(workers, _keep_chips, (chips,)) as pool:
        waiting = [pool.submit(_record_in_worker, job) for job in scene_jobs]
        sprites = [pool.submit(record_sprites, *job) for job in sprite_jobs]
        records = [job.result() for job in waiting]
        return Banks(records, _flat(job.result() for job in sprites), chips)


def start_workers(
    workers: int | None, begin: Callable[..., None], arguments: tuple
) -> ProcessPoolExecutor:
    """Processes that have run `begin(*arguments)`; one a processor if not said.

    Forked where that is possible: the banks need not be sent, and nothing is imported again. The
    workers never touch the device.
    """
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in methods else "spawn")
    return ProcessPoolExecutor(workers, context, initializer=begin, initargs=arguments)


_chips_of_worker: list[Chip] = []


def _keep_chips(chips: list[Chip]) -> None:
    _chips_of_worker[:] = chips


def _record_in_worker(seed: int) -> SceneRecord:
    return record_scene(seed, _chips_of_worker)


def _flat(parts: Iterable[list[Sprite]]) -> list[Sprite]:
    return [sprite for part in parts for sprite in part]
