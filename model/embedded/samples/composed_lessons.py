"""Lessons of a focus module from composed samples: a level of some scene, with its targets."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

import numpy as np
import torch

from ...training.lessons import Lesson, ShownLevel
from ...vlm.chat_prompt import OVERVIEW
from ...vlm.vision_language_model import SequenceImage, VisionLanguageModel
from .prefetching import BatchMaker, PlannedBatch, PreparedBatch, claim
from .samples import SampleBatch, SampleStage


@contextmanager
def composed_lessons(
    vlm: VisionLanguageModel, maker: BatchMaker, samples: int, seed: int
) -> Iterator[Callable[[int], list[Lesson]]]:
    """The lessons of a step by its number, of so many samples each; steps come one after the
    other."""
    seed = (seed + 17) * 1_000_003
    batches: Generator[PreparedBatch, None, None] | None = None

    def plan(number: int) -> PlannedBatch:
        return PlannedBatch(SampleStage.FOCUS, samples, seed + number)

    def lessons(step: int) -> list[Lesson]:
        nonlocal batches
        batches = batches or maker.steps(plan, step)
        batch, _ = claim(next(batches))
        return [_lesson(shown_level(vlm, batch, number)) for number in range(len(batch.tiles))]

    try:
        yield lessons
    finally:
        if batches:
            batches.close()


def _lesson(level: ShownLevel) -> Lesson:
    yield level


def shown_level(vlm: VisionLanguageModel, batch: SampleBatch, number: int) -> ShownLevel:
    """A sample of FOCUS, and what is asked about it."""
    rgb = batch.tiles[number].permute(0, 2, 3, 1).cpu().numpy()
    ground = batch.valid_tokens[number].cpu().numpy()
    places = [place for place, of_tile in enumerate(ground) if of_tile.any()]
    images = [
        SequenceImage("" if place else OVERVIEW, features, np.flatnonzero(ground[place]))
        for place, features in zip(places, vlm.encode(rgb[places]), strict=True)
    ]
    of_question = torch.tensor(batch.question_samples or range(len(batch.questions)))
    asked = (of_question == number).nonzero()[:, 0].tolist()
    return ShownLevel(
        images[0],
        images[1:],
        [batch.questions[one] for one in asked],
        batch.target[asked][:, places[1:]].cpu().numpy(),
        np.ones(len(asked), dtype=bool),
    )
