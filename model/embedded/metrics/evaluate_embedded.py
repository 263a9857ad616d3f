"""What the embedded model can do on validation samples: answers, focus, calibration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...evaluation.calibration import KnownAnswers
from ...focus.region_focus import RegionFocus, score_tiles
from ...scenes.chips import Chip, Split, load_chips
from ...scenes.questions import Category
from ...scenes.wordings import Wording
from ...training.lessons import ShownLevel
from ...vlm.confidence import ConfidenceCalibration
from ...vlm.vision_language_model import VisionLanguageModel
from ..network.batched_forward import BatchedForward
from ..network.token_batch import PromptEncoder
from ..samples.composed_lessons import shown_level
from ..samples.samples import SampleBatch, SampleSource, SampleStage
from .chip_questions import chip_batches
from .greedy_answers import GreedyAnswers, answer_greedily

ATTENTION = "attention"
"""What the focus of the language model itself is called among the metrics."""
VALIDATION_SEED = 900_000_000
TILE_SHARES = (0.1, 0.25, 0.5)


@dataclass(frozen=True)
class Evaluator:
    """Evaluates one model on a source of validation samples.

    forward: the batched one of vlm's weights. chips: the folder of real chips, where there is one.
    size: samples a batch of single tiles; batches of many tiles are smaller. batches: how many of
    each stage.
    """

    forward: BatchedForward
    encoder: PromptEncoder
    vlm: VisionLanguageModel
    source: SampleSource
    chips: Path | None = None
    batches: int = 8
    size: int = 26

    def metrics(self, focuses: Mapping[str, RegionFocus]) -> dict[str, Any]:
        """All metrics, as they go into `training.json`. focuses: whose recall is measured."""
        record: dict[str, Any] = {}
        if self.chips is not None:
            record["chips"] = self._chip_accuracy(load_chips(self.chips, Split.VALIDATION))
        right: list[Tensor] = []
        given: list[GreedyAnswers] = []
        for stage in (SampleStage.RECOGNITION, SampleStage.ANSWER):
            outcomes = []
            for samples in self._batches(stage):
                answers = self._answer(samples)
                outcomes.append((samples, answers))
                given.append(answers)
                right.append(is_right(answers.texts, samples.answers))
            record[stage.name.lower()] = accuracy_table(outcomes)
        record["calibration"] = calibrate(given, right)
        record["focus"] = {name: self.focus_recall(focus) for name, focus in focuses.items()}
        return record

    def _chip_accuracy(self, chips: Sequence[Chip]) -> dict[str, dict[str, float]]:
        """Land use (21 classes) and balanced presence, in the training's wordings and in those
        that are held out."""
        table: dict[str, dict[str, float]] = {}
        device, tile = self.forward.model.device, self.forward.tile_size
        for category in (Category.LAND_USE, Category.PRESENCE):
            for wording in Wording:
                right = [
                    is_right(self._answer(samples).texts, samples.answers)
                    for samples in chip_batches(chips, category, wording, tile, device, self.size)
                ]
                accuracy = torch.cat(right).float().mean().item()
                table.setdefault(category.value, {})[wording.value] = round(accuracy, 4)
        return table

    def _batches(self, stage: SampleStage) -> Iterable[SampleBatch]:
        size = self.size if stage is SampleStage.RECOGNITION else max(1, self.size // 8)
        count = self.batches if stage is SampleStage.RECOGNITION else 4 * self.batches
        for number in range(count):
            self.source.reseed(VALIDATION_SEED + 1000 * list(SampleStage).index(stage) + number)
            yield self.source.batch(stage, size)

    def _levels(self) -> Iterable[ShownLevel]:
        """Levels with a target."""
        for samples in self._batches(SampleStage.FOCUS):
            for number in range(len(samples.tiles)):
                level = shown_level(self.vlm, samples, number)
                if level.target.any():
                    yield level

    def _answer(self, samples: SampleBatch) -> GreedyAnswers:
        kept = samples.valid_tokens.numpy()
        return answer_greedily(self.forward, self.encoder, self.vlm.tokenizer, samples, kept)

    @torch.no_grad()
    def focus_recall(self, focus: RegionFocus) -> dict[str, dict[str, float]]:
        """Among samples with a target: how often the tile (and the vision token) with most of it is
        among the best-scored, by the number of tiles of the level."""
        found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for level in self._levels():
            target = level.target[0]
            tiles = len(target)
            tokens = [image.kept for image in level.tiles]
            features = [image.features for image in level.tiles]
            (question,) = level.questions
            scores = score_tiles(focus, self.vlm, question, level.overview, features, tokens)
            of_key = found[f"{tiles} tiles"]
            by_tile = scores.sum(1)
            rank = (by_tile > by_tile[target.sum(1).argmax()]).sum()
            of_key["best tile"].append(rank < 1)
            for share in TILE_SHARES:
                of_key[f"tile in best {share:.0%}"].append(rank < max(1, round(share * tiles)))
            token_rank = (scores > scores.flat[target.argmax()]).sum()
            of_key["token in best 1%"].append(token_rank < max(1, round(0.01 * scores.size)))
            of_key["mass on target"].append(scores[target > 0].sum())
        order = sorted(found, key=lambda key: int(key.split()[0]))
        return {
            key: {name: round(float(np.mean(v)), 4) for name, v in found[key].items()}
            | {"samples": len(found[key]["best tile"])}
            for key in order
        }


def is_right(texts: list[str], truths: list[str]) -> Tensor:
    """Exact match, lower case; bool (batch,)."""
    pairs = zip(texts, truths, strict=True)
    return torch.tensor([text.lower() == truth.lower() for text, truth in pairs])


def accuracy_table(outcomes: list[tuple[SampleBatch, GreedyAnswers]]) -> dict[str, Any]:
    """Accuracy and number of samples by category, and over those whose truth can be seen."""
    table: dict[str, list[bool]] = defaultdict(list)
    for samples, answers in outcomes:
        right = is_right(answers.texts, samples.answers).tolist()
        answerable = samples.answerable.tolist()
        for good, category, truth, seen in zip(
            right, samples.categories, samples.answers, answerable, strict=True
        ):
            table["all"].append(good)
            table["answerable" if seen else "not visible"].append(good)
            table[category].append(good)
            if truth in ("yes", "no"):
                table[f"{category}: {truth}"].append(good)
    return {
        name: {"accuracy": round(sum(good) / len(good), 4), "samples": len(good)}
        for name, good in sorted(table.items())
    }


def calibrate(given: list[GreedyAnswers], right: list[Tensor]) -> dict[str, Any]:
    """How confident the model's probabilities make us, fitted on every other sample; errors
    measured on the rest."""
    texts = [text for answers in given for text in answers.texts]
    answers = KnownAnswers(
        torch.cat([answers.probabilities() for answers in given]).numpy(),
        tuple(texts),
        torch.cat(right).numpy(),
    )
    fitted = np.arange(len(texts)) % 2 == 0
    calibration = answers.chosen(fitted).fit()
    rest = answers.chosen(~fitted)
    before, after = (rest.reliability(one) for one in (ConfidenceCalibration(), calibration))
    return {
        "confidence": calibration.to_json(),
        "expected calibration error before": round(before.expected_calibration_error, 4),
        "expected calibration error": round(after.expected_calibration_error, 4),
        "of perfect confidences": round(after.error_by_chance, 4),
        "accuracy": round(float(answers.right.mean()), 4),
        "samples": len(texts),
    }
