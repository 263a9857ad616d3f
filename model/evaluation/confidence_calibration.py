"""The confidence of any model, fitted to its answers to questions whose answers are known."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import numpy as np

from ..asking.outcome import outcome_of
from ..datasets.own_questions import OwnQuestion
from ..datasets.rows import Item
from ..search.coarse_to_fine import Stopped
from ..vlm.confidence import ConfidenceCalibration
from ..vlm.model_folder import ModelFolder
from ..wire.errors import ModelFolderError, TrainingDataError
from ..wire.question import AskOptions, Outcome, Quantization
from .answer_matching import says
from .calibration import KnownAnswers, Reliability, reliability
from .evaluator import Evaluator
from .ways_of_looking import choose_way

LEAST_ANSWERS = 20
"""With fewer a fit says more of them than of the model."""
LEAST_OF_A_KIND = 5
"""Right and wrong ones: what tells them apart is what is fitted."""
FOLDS = 5
NOT_VISIBLE = "not visible"
"""As truths say it."""


@dataclass(frozen=True)
class ConfidenceFit:
    """A fit, and what it is worth.

    answers: what it was made from. before: the reliability of the confidence until now. fitted: of
    fits that did not see what they are measured on.
    """

    calibration: ConfidenceCalibration
    answers: KnownAnswers
    before: Reliability
    fitted: Reliability

    def report(self) -> str:
        right = self.answers.right
        return (
            f"{len(right)} answers, {right.mean():.1%} right.\nExpected calibration error "
            f"{self.fitted.expected_calibration_error:.3f} on questions that it was not fitted on "
            f"({self.fitted.error_by_chance:.3f} by chance alone), until now "
            f"{self.before.expected_calibration_error:.3f}."
        )


def calibrate_confidence(
    model: str, questions: Sequence[OwnQuestion], device: str, quantization: Quantization | None
) -> ConfidenceFit:
    """Ask the questions, fit the model's confidence to what it answers, and write the fit into its
    `ask_raster.json`.

    Raises:
        TrainingDataError: fewer than LEAST_ANSWERS of the questions have an answer, or get one; or
            nearly all are right, or wrong.
        ModelFolderError, DeviceError: the model cannot be loaded, or is the embedded one.
        OutputError: the fit cannot be written.
    """
    folder = ModelFolder(model)
    if folder.is_embedded:
        raise ModelFolderError("The embedded model is calibrated already.")
    answered = [question for question in questions if question.answer]
    _check(len(answered), "have a known answer")
    evaluator = Evaluator(
        AskOptions(
            model=model,
            device=device,
            quantization=quantization,
            max_vision_tokens=folder.profile.answer_budget.normal,
        )
    )
    folder = evaluator.vlm.folder
    before = folder.profile.confidence
    answers, groups = known_answers(evaluator, answered)
    _check(len(groups), "were answered")
    right = int(answers.right.sum())
    for count, kind in ((right, "right"), (len(groups) - right, "wrong")):
        if count < LEAST_OF_A_KIND:
            raise TrainingDataError(
                f"Only {count} of {len(groups)} answers are {kind}: that tells nothing of when to "
                "believe the model.",
                "Ask easier questions." if kind == "right" else "Ask more, and harder, questions.",
            )
    fit = ConfidenceFit(
        answers.fit(),
        answers,
        answers.reliability(before),
        reliability_when_fitted(answers, groups),
    )
    folder.change_profile(confidence=fit.calibration.to_json())
    return fit


def _check(count: int, what: str) -> None:
    if count < LEAST_ANSWERS:
        raise TrainingDataError(
            f"Too few of the questions {what}: {count}, at least {LEAST_ANSWERS} are needed.",
            "Give more rows with image, text and ground_truth.",
        )


def known_answers(
    evaluator: Evaluator, questions: Sequence[OwnQuestion]
) -> tuple[KnownAnswers, np.ndarray]:
    """What is answered, with the model's own probabilities, in the engine's own way; what failed
    or was no answer is left out. And (answers,): which ones to fit without when one of them is
    measured: those about the same image, or where there are few images a part of all."""
    images = list(dict.fromkeys(question.image for question in questions))
    probabilities, texts, right, groups = [], [], [], []
    with tempfile.TemporaryDirectory() as scratch, uncalibrated(evaluator):
        for image, about in groupby(questions, key=lambda question: question.image):
            asked = list(about)
            items = [
                Item(str(number), (image,), one.text, one.answer, "", boxes=tuple(one.boxes))
                for number, one in enumerate(asked)
            ]
            way = choose_way("coarse-to-fine")
            for item, record in zip(items, evaluator.run(items, way, Path(scratch)), strict=True):
                if record.error or not is_sure(record.output):
                    continue
                many = len(images) >= FOLDS
                groups.append(images.index(image) if many else len(groups) % FOLDS)
                probabilities.append(record.confidence)
                texts.append(record.output)
                right.append(is_right(record.output, item.truth))
    return KnownAnswers(np.array(probabilities), tuple(texts), np.array(right)), np.array(groups)


def is_sure(said: str) -> bool:
    """Whether it is an answer that a confidence is shown of."""
    return outcome_of(said, Stopped.NATIVE).is_sure


def is_right(said: str, truth: str) -> bool:
    """Whether an answer means the true one; where that is 'not visible', in whatever words."""
    return abstains(said) if abstains(truth) else says(said, truth)


def abstains(said: str) -> bool:
    return outcome_of(said, Stopped.NATIVE, NOT_VISIBLE) is Outcome.NOT_VISIBLE


@contextmanager
def uncalibrated(evaluator: Evaluator) -> Iterator[None]:
    """Within, answers come with the probabilities that the model gave its words; nothing is
    written."""
    folder, options = evaluator.vlm.folder, evaluator.options
    settings = folder.profile
    folder.profile = replace(settings, confidence=ConfidenceCalibration())
    evaluator.options = replace(options, verify=False)
    try:
        yield
    finally:
        folder.profile, evaluator.options = settings, options


def reliability_when_fitted(answers: KnownAnswers, group: np.ndarray) -> Reliability:
    """Of calibrations that are fitted without a group of answers and measured on it, for every
    group."""
    confidences = np.zeros(len(group))
    for number in np.unique(group):
        here = group == number
        calibration = answers.chosen(~here).fit()
        confidences[here] = answers.chosen(here).confidences(calibration)
    return reliability(confidences, answers.right)
