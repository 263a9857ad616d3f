"""Scenes as files: drawn once, with questions, each for one use."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from .chips import Split, load_chips
from .mosaics import compose_mosaic
from .scene_writer import holds, question_lines, write_scene, written
from .scenes import Scene
from .targets import TARGET_SHARES, absent_questions, compose_scene, scene_questions

Description = TypeVar("Description")

QUESTION_POOL = 240
"""Questions drawn about a scene, to choose from: enough that few need be asked in other words."""


def nothing_of(scene: Scene) -> None:
    """Of a scene that is only to be drawn."""


class SceneUse(IntEnum):
    """What drawn scenes are for, and the number of the first: none has two uses.

    CHOICES: how the engine looks and answers is chosen on them (see benchmarks/). CONFIDENCE: it
    is fitted to them, and would come out too high on scenes that the choices have favoured.
    BENCHMARK: nothing is chosen on them. TRAINING: to practise on, of the training split.
    """

    CHOICES = 7000
    BENCHMARK = 9000
    CONFIDENCE = 11000
    TRAINING = 13000


@dataclass(frozen=True)
class SceneFile:
    """A scene to be drawn: size x size pixels from a number of a split.

    chips: a folder of real chips, which every other scene is partly made of. targets, shares: how
    many, and of the scene's area, for each (see compose_scene). pool: questions drawn about it, to
    choose from. absent: more of them, about what is not there (see absent_questions). is_mosaic:
    whether it is made of chips alone (see compose_mosaic), which fade into each other in every
    other scene; then it has one target, a chip.
    """

    folder: Path
    size: int
    number: int
    chips: Path | None
    split: Split = Split.VALIDATION
    targets: int = 10
    shares: tuple[float, float] = TARGET_SHARES
    pool: int = QUESTION_POOL
    absent: int = 0
    is_mosaic: bool = False

    @property
    def image(self) -> Path:
        return self.questions.with_suffix(".tif")

    @property
    def questions(self) -> Path:
        kind = "mosaic" if self.is_mosaic else "scene"
        return self.folder / f"{kind}-{self.size}-{self.number}.jsonl"

    def compose(self) -> Scene:
        """The scene itself, without its pixels. TrainingDataError: a chip cannot be read, or there
        are none for a mosaic."""
        if self.is_mosaic:
            every = load_chips(self.chips, self.split) if self.chips else ()
            seed = self.split.seed(self.number)
            return compose_mosaic(seed, self.size, every, bool(self.number % 2))
        chips = load_chips(self.chips, self.split) if self.chips and self.number % 2 else ()
        seed = self.split.seed(self.number)
        return compose_scene(seed, self.size, self.size, chips, self.targets, self.shares)

    def draw(self) -> Scene:
        """Write the scene and its questions, each unless it is there already; the questions last.

        Raises:
            OutputError: they cannot be written. TrainingDataError: a chip cannot be read.
        """
        scene = self.compose()
        image = self.image
        asked = scene_questions(scene, self.pool) + absent_questions(scene, self.absent)
        text = question_lines(scene, image.name, asked)
        if not holds(image, scene):
            write_scene(scene, image)
        if not self.questions.exists() or self.questions.read_text("utf-8") != text:
            with written(self.questions) as fresh:
                fresh.write_text(text, "utf-8")
        return scene


def scenes_from(
    first: int,
    folder: Path,
    size: int,
    count: int,
    chips: Path | None,
    absent: int = 0,
    mosaics: bool = False,
) -> list[SceneFile]:
    """So many scenes of size x size pixels, from this number on (see SceneUse)."""
    where = folder / f"{'mosaics' if mosaics else 'scenes'}-{size}"
    return [
        SceneFile(where, size, number, chips, absent=absent, is_mosaic=mosaics)
        for number in range(first, first + count)
    ]


def draw_scenes(
    scenes: Sequence[SceneFile],
    say: Callable[[str], None] = print,
    describe: Callable[[Scene], Description] = nothing_of,
    workers: int | None = None,
) -> list[Description]:
    """Draw those that are missing, the largest first. describe: what is returned of each scene, in
    their order; done where the scene is. workers: processes, by default one a processor; with one,
    this is it.

    Raises:
        OutputError, TrainingDataError: as SceneFile.draw.
    """
    largest_first = sorted(range(len(scenes)), key=lambda place: -scenes[place].size)
    in_turn = [scenes[place] for place in largest_first]
    workers = max(1, min(len(scenes), workers or os.cpu_count() or 1))
    described: dict[int, Description] = {}
    with ExitStack() as stack:
        each = map
        if workers > 1:
            context = multiprocessing.get_context("spawn")
            each = stack.enter_context(ProcessPoolExecutor(workers, mp_context=context)).map
        drawn = each(partial(_draw, describe), in_turn)
        for place, scene, description in zip(largest_first, in_turn, drawn, strict=True):
            described[place] = description
            say(f"scene {scene.number} of {scene.size:,} px is drawn")
    return [described[place] for place in range(len(scenes))]


def _draw(describe: Callable[[Scene], Description], scene: SceneFile) -> Description:
    return describe(scene.draw())
