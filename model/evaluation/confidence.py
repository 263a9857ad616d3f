"""The confidence's temperature, fitted to what the engine answers about scenes of known truth.

The scenes are drawn like those of the large-scene benchmark, from other seeds that no training has
seen either.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..question import AskOptions
from ..training.chips import find_chips
from ..vlm.vision_language_model import VisionLanguageModel
from .benchmark import Item, Prediction
from .calibration import TEMPERATURES, Reliability, fit_temperature, reliability
from .command import HAYSTACK_TILES
from .evaluator import Evaluator
from .haystack import Haystack
from .haystack_scenes import SceneFile, choose_questions, draw_scenes
from .ways_of_looking import choose_way

SIZES = (4096, 8192)
FIRST_SEED = 7000
"""The benchmark's scenes begin at 9000."""


def calibration_scenes(folder: Path, size: int, count: int, chips: Path | None) -> list[SceneFile]:
    """So many scenes of size x size pixels, which neither training nor the benchmark has."""
    return [
        SceneFile(folder / f"scenes-{size}", size, FIRST_SEED + number, chips)
        for number in range(count)
    ]


@dataclass(frozen=True)
class ScaledConfidences:
    """Answers about scenes. values: (answers, TEMPERATURES), their confidence at each. right:
    (answers,). scene: (answers,), the number of the scene that each is about."""

    values: np.ndarray
    right: np.ndarray
    scene: np.ndarray

    def fit(self, chosen: np.ndarray) -> float:
        """The temperature that is best for the chosen answers, bool (answers,)."""
        return fit_temperature(lambda t: self.at(t)[chosen], self.right[chosen])

    def at(self, temperature: float) -> np.ndarray:
        """The confidences at (about) this temperature."""
        return self.values[:, np.abs(TEMPERATURES - temperature).argmin()]

    def reliability(self, temperature: float) -> Reliability:
        return reliability(self.at(temperature), self.right)

    def reliability_when_fitted(self) -> Reliability:
        """Of temperatures that are fitted on every other scene and measured on the rest."""
        odd = self.scene % 2 == 1
        confidences = np.where(odd, self.at(self.fit(~odd)), self.at(self.fit(odd)))
        return reliability(confidences, self.right)


def calibrate_confidence(arguments: argparse.Namespace) -> int:
    """The command. Returns 0."""
    chips = find_chips(None)
    scenes = [
        scene
        for size in SIZES
        for scene in calibration_scenes(arguments.data, size, arguments.scenes, chips)
    ]
    draw_scenes(scenes)
    if arguments.only_draw:
        return 0
    benchmark = Haystack()
    options = AskOptions(
        model=arguments.model,
        device=arguments.device,
        quantization=arguments.quantization,
        max_new_tokens=benchmark.max_new_tokens,
        max_tiles=HAYSTACK_TILES,
    )
    evaluator = Evaluator(options)
    asked = [
        choose_questions(benchmark.read_file(scene.questions), arguments.questions)
        for scene in scenes
    ]
    found = scaled_confidences(benchmark, evaluator, asked)
    folder = evaluator.vlm.folder
    before = folder.settings.confidence_temperature
    after = found.fit(np.ones(len(found.right), bool))
    folder.change_settings(confidence_temperature=after)
    measured, fitted = found.reliability(before), found.reliability_when_fitted()
    print(
        f"temperature {after:g} from now on, until now {before:g}; {len(found.right)} answers, "
        f"{found.right.mean():.1%} right.\nExpected calibration error "
        f"{fitted.expected_calibration_error:.3f} on scenes that it was not fitted on "
        f"({fitted.error_by_chance:.3f} by chance alone), until now "
        f"{measured.expected_calibration_error:.3f}."
    )
    return 0


def scaled_confidences(
    benchmark: Haystack, evaluator: Evaluator, asked: Sequence[Sequence[Item]]
) -> ScaledConfidences:
    """Ask the questions about each scene in the engine's own way; those that fail are left out."""
    values, right, scenes = [], [], []
    way = choose_way("coarse-to-fine")
    with tempfile.TemporaryDirectory() as scratch, heard_logits(evaluator.vlm) as logits:
        for scene, items in enumerate(asked):
            for item, record in zip(items, evaluator.run(items, way, Path(scratch)), strict=True):
                said = confidence_by_temperature(evaluator.vlm, logits)
                logits.clear()
                if record.error or said is None:
                    continue
                values.append(said)
                right.append(benchmark.judge(Prediction(item, record.output))["right"])
                scenes.append(scene)
            print(f"scene {scene + 1} of {len(asked)}: {sum(right)} of {len(right)} right so far")
    return ScaledConfidences(np.array(values), np.array(right), np.array(scenes))


@contextmanager
def heard_logits(vlm: VisionLanguageModel) -> Iterator[list[Tensor]]:
    """A list that gets the logits, (vocabulary,), of every token that is generated."""
    heard: list[Tensor] = []
    head = vlm.model.get_output_embeddings()
    hook = head.register_forward_hook(lambda _, __, logits: heard.append(logits[0, -1].float()))
    try:
        yield heard
    finally:
        hook.remove()


def confidence_by_temperature(
    vlm: VisionLanguageModel, logits: Sequence[Tensor]
) -> np.ndarray | None:
    """The confidence of a greedy answer at each of TEMPERATURES; None of one without words."""
    special = set(vlm.tokenizer.all_special_ids)
    spoken = [step for step in logits if step.argmax().item() not in special]
    if not spoken:
        return None
    temperatures = torch.tensor(TEMPERATURES, dtype=torch.float32, device=spoken[0].device)
    logs = [
        torch.log_softmax(step / temperatures[:, None], -1)[:, step.argmax()] for step in spoken
    ]
    return torch.stack(logs).mean(0).exp().cpu().numpy()
