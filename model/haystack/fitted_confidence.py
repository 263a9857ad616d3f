"""The confidence, fitted to what the engine answers about scenes of known truth.

The scenes are drawn like those of the large-scene benchmark, from other seeds, on which neither
training nor any choice was made.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..datasets.rows import Item, Prediction
from ..evaluation.calibration import KnownAnswers
from ..evaluation.confidence_calibration import reliability_when_fitted, uncalibrated
from ..evaluation.evaluator import Evaluator
from ..evaluation.options import HAYSTACK_TILES
from ..evaluation.ways_of_looking import choose_way
from ..scenes.chips import find_chips
from ..scenes.scene_files import SceneFile, SceneUse, draw_scenes, scenes_from
from ..vlm.confidence import AnswerKind
from ..wire.errors import ModelFolderError
from ..wire.question import AskOptions
from .benchmark import Haystack
from .questions import asks_of_absent, choose_questions

SIZES = (4096, 8192, 16384)
ABSENT = 12
"""Questions about each scene for the number, colour and so on of what is not there. Of their
answers only 'not visible' is fitted to, which elsewhere is never right; all others are fitted to
questions about what is there, of which they are measured."""


def calibrate_confidence(arguments: argparse.Namespace) -> int:
    """The command. Returns 0; errors as fit_confidence."""
    files = confidence_scenes(arguments.data, arguments.scenes, find_chips(None))
    draw_scenes(files)
    if not arguments.only_draw:
        options = AskOptions(
            model=arguments.model, device=arguments.device, quantization=arguments.quantization
        )
        fit_confidence(options, files, arguments.questions)
    return 0


def confidence_scenes(
    data: Path, count: int, chips: Path | None, sizes: Sequence[int] | None = None
) -> list[SceneFile]:
    """So many scenes of each size (SIZES), which nothing else is chosen or trained on."""
    return [
        scene
        for size in sizes or SIZES
        for scene in scenes_from(SceneUse.CONFIDENCE, data, size, count, chips, ABSENT)
    ]


def fit_confidence(options: AskOptions, files: Sequence[SceneFile], questions: int) -> None:
    """Fit the confidence of the model to what it answers to so many questions about each of these
    drawn scenes, write it into the model's folder, and say what it is worth.

    Raises:
        ModelFolderError: the model answers none of the questions.
    """
    benchmark = Haystack()
    options = replace(options, max_new_tokens=benchmark.max_new_tokens, max_tiles=HAYSTACK_TILES)
    evaluator = Evaluator(options)
    asked = [questions_about(benchmark.read_file(file.questions), questions) for file in files]
    folder = evaluator.vlm.folder
    before = folder.profile.confidence
    found, scenes = answers_about(benchmark, evaluator, asked)
    if len(np.unique(scenes)) < 2:
        raise ModelFolderError(
            f"{folder.name} answers too few of the questions to be calibrated.",
            "Ask it one with ./run ask, which says why.",
        )
    folder.change_profile(confidence=found.fit().to_json())
    measured, fitted = found.reliability(before), reliability_when_fitted(found, scenes)
    print(
        f"{len(found.right)} answers, {found.right.mean():.1%} right.\nExpected calibration error "
        f"{fitted.expected_calibration_error:.3f} on scenes that it was not fitted on "
        f"({fitted.error_by_chance:.3f} by chance alone), until now "
        f"{measured.expected_calibration_error:.3f}."
    )


def questions_about(items: Sequence[Item], count: int) -> list[Item]:
    """So many of a scene's questions, and all those that ask of what is not there."""
    of_absent = [item for item in items if asks_of_absent(item)]
    others = [item for item in items if not asks_of_absent(item)]
    return choose_questions(others, count) + of_absent


def answers_about(
    benchmark: Haystack, evaluator: Evaluator, asked: Sequence[Sequence[Item]]
) -> tuple[KnownAnswers, np.ndarray]:
    """Ask the questions about each scene in the engine's own way; those that fail are left out, and
    what is invented about things that are not there.

    Returns the answers with the model's own probabilities, and (answers,), the number of the scene
    that each is about."""
    probabilities, texts, right, scenes = [], [], [], []
    way = choose_way("coarse-to-fine")
    with tempfile.TemporaryDirectory() as scratch, uncalibrated(evaluator):
        for scene, items in enumerate(asked):
            for item, record in zip(items, evaluator.run(items, way, Path(scratch)), strict=True):
                if record.error or not record.output:
                    continue
                if asks_of_absent(item) and not abstains(record.output):
                    continue
                probabilities.append(record.confidence)
                texts.append(record.output)
                right.append(benchmark.judge(Prediction(item, record.output))["right"])
                scenes.append(scene)
            print(f"scene {scene + 1} of {len(asked)}: {sum(right)} of {len(right)} right so far")
    answers = KnownAnswers(np.array(probabilities), tuple(texts), np.array(right))
    return answers, np.array(scenes)


def abstains(answer: str) -> bool:
    return AnswerKind.of(answer) is AnswerKind.NOT_VISIBLE
