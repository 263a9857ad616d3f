"""The scenes of the large-scene benchmark, drawn once, and which of their questions are asked."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from ..errors import InvalidQuestionError, OutputError
from ..training.chips import Split, load_chips
from ..training.scene_writer import question_row, write_scene
from ..training.scenes import Scene
from ..training.targets import compose_scene, scene_questions
from .benchmark import Box, Item

LEAST_SHARE, MOST_SHARE = 0.00004, 0.001
"""Of the scene's area, what a target's box may take: 0.004 % to 0.1 %."""

QUESTION_POOL = 240
"""Questions drawn about a scene, to choose from: enough that few need be asked in other words."""


class SceneUse(IntEnum):
    """What drawn scenes are for, and the number of the first: none has two uses. Training draws
    from another split.

    CHOICES: how the engine looks and answers is chosen on them (see benchmarks/). CONFIDENCE: it
    is fitted to them, and would come out too high on scenes that the choices have favoured.
    BENCHMARK: nothing is chosen on them.
    """

    CHOICES = 7000
    BENCHMARK = 9000
    CONFIDENCE = 11000


PRESENCE = "presence"
WHOLE_SCENE = "rural or urban"


@dataclass(frozen=True)
class SceneFile:
    """A scene to be drawn: size x size pixels from a number of the validation split.

    chips: a folder of real chips, which every other scene is partly made of.
    """

    folder: Path
    size: int
    number: int
    chips: Path | None

    @property
    def questions(self) -> Path:
        return self.folder / f"scene-{self.size}-{self.number}.jsonl"

    def compose(self) -> Scene:
        """The scene itself, without its pixels. TrainingDataError: a chip cannot be read."""
        chips = load_chips(self.chips, Split.VALIDATION) if self.chips and self.number % 2 else ()
        return compose_scene(Split.VALIDATION.seed(self.number), self.size, self.size, chips)

    def draw(self) -> None:
        """Write the scene and its questions, unless they are there: the questions come last, and
        other ones (of another generator, or of other chips) mean another scene.

        Raises:
            OutputError: they cannot be written. TrainingDataError: a chip cannot be read.
        """
        scene = self.compose()
        image = self.questions.with_suffix(".tif")
        asked = scene_questions(scene, QUESTION_POOL)
        rows = [question_row(scene, image.name, place, one) for place, one in enumerate(asked)]
        text = "".join(json.dumps(row) + "\n" for row in rows)
        try:
            if image.exists() and self.questions.exists():
                if self.questions.read_text("utf-8") == text:
                    return
            self.questions.unlink(missing_ok=True)
            write_scene(scene, image)
            part = self.questions.with_suffix(".part")
            part.write_text(text, "utf-8")
            os.replace(part, self.questions)
        except OSError as error:
            raise OutputError(
                f"{self.questions} could not be written.",
                "Make room on the disk, or choose another folder.",
                str(error),
            ) from error


def scenes_from(
    first: int, folder: Path, size: int, count: int, chips: Path | None
) -> list[SceneFile]:
    """So many scenes of size x size pixels, from this number on (see SceneUse)."""
    return [
        SceneFile(folder / f"scenes-{size}", size, number, chips)
        for number in range(first, first + count)
    ]


def draw_scenes(scenes: Sequence[SceneFile], say: Callable[[str], None] = print) -> None:
    """Draw those that are missing, one on each processor, the largest first.

    Raises:
        OutputError, TrainingDataError: as SceneFile.draw.
    """
    largest_first = sorted(scenes, key=lambda scene: -scene.size)
    workers = max(1, min(len(scenes), os.cpu_count() or 1))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        for scene, _ in zip(largest_first, pool.map(SceneFile.draw, largest_first), strict=True):
            say(f"scene {scene.number} of {scene.size:,} px is drawn")


def choose_questions(items: Sequence[Item], count: int) -> list[Item]:
    """At most `count` of a scene's questions: small targets of every category, things that are not
    there, in turn; half of the presence questions are of what is not there, and they are asked
    first, since false alarms are measured of them alone. The same of the same targets, in other
    words, is asked last: it would be answered alike.

    Raises:
        InvalidQuestionError: there are none.
    """
    needles = [item for item in items if is_needle(item)]
    if not needles:
        raise InvalidQuestionError("The scene holds no question about a small target.")
    asked: Counter[tuple[str, tuple[Box, ...]]] = Counter()
    seen: Counter[tuple[str, bool, int]] = Counter()
    ranked = []
    for place, item in enumerate(needles):
        targets = (item.category, item.boxes)
        before = asked[targets] if item.boxes else 0
        asked[targets] += 1
        kind = (item.category, bool(item.boxes), before)
        ranked.append((before, seen[kind], item.category != PRESENCE, place, item))
        seen[kind] += 1
    return [item for *_, item in sorted(ranked, key=lambda entry: entry[:4])[:count]]


def is_needle(item: Item) -> bool:
    """Whether all targets are small, or the question is of something that is not there."""
    if not item.boxes:
        return item.category != WHOLE_SCENE
    width, height = item.row["image_size"]
    areas = [(right - left) * (bottom - top) for left, top, right, bottom in item.boxes]
    return all(LEAST_SHARE <= area / (width * height) <= MOST_SHARE for area in areas)
