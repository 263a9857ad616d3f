"""What the embedded model can do on validation samples: answers, focus, calibration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from ...evaluation.calibration import KnownAnswers
from ...scenes.chips import Chip, Split, load_chips
from ...scenes.questions import Category
from ...scenes.wordings import Wording
from ...vlm.confidence import ConfidenceCalibration
from ..network.batched_forward import BatchedForward
from ..network.token_batch import PromptEncoder, level_scores
from ..samples.samples import FOCUS_TILES, SampleBatch, SampleSource, SampleStage
from ..stages.focus_distillation import RegionFocusStudent, local_logits
from ..stages.trainer import autocast
from .chip_questions import chip_batches
from .greedy_answers import GreedyAnswers, answer_greedily

VALIDATION_SEED = 900_000_000
TILE_SHARES = (0.1, 0.25, 0.5)


@dataclass(frozen=True)
class Evaluator:
    """Evaluates one model on a source of validation samples.

    chips: the folder of real chips, where there is one. size: samples a batch of single tiles;
    batches of many tiles are smaller. batches: how many of each stage.
    """

    forward: BatchedForward
    encoder: PromptEncoder
    tokenizer: PreTrainedTokenizerBase
    source: SampleSource
    chips: Path | None = None
    size: int = 26
    batches: int = 8

    def metrics(self, student: RegionFocusStudent | None = None) -> dict[str, Any]:
        """All metrics, as they go into `training.json`."""
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
        record["focus"] = {"attention": self.focus_recall(None)}
        if student is not None:
            record["focus"]["rfm"] = self.focus_recall(student)
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

    def _answer(self, samples: SampleBatch) -> GreedyAnswers:
        kept = samples.valid_tokens.numpy()
        return answer_greedily(self.forward, self.encoder, self.tokenizer, samples, kept)

    @torch.no_grad()
    def focus_recall(self, student: RegionFocusStudent | None) -> dict[str, dict[str, float]]:
        """Among samples with a target: how often the tile (and the vision token) with most of it is
        among the best-scored, by the number of tiles of the level."""
        found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for samples in self._batches(SampleStage.FOCUS):
            kept = samples.valid_tokens.numpy()
            tokens = self.encoder.encode(
                samples.introductions, samples.questions, 0, kept, tiles_at_once=FOCUS_TILES
            ).to(samples.tiles.device)
            with autocast(samples.tiles.device):
                features = self.forward.encode(samples.tiles.flatten(0, 1))
                if student is None:
                    logits = self.forward.decode(tokens, features).focus_logits
                else:
                    logits = local_logits(student(tokens, features)[1], tokens)
            target = samples.target[:, 1:].flatten(1)
            side = samples.target.shape[2]
            scores = level_scores(tokens, logits, *samples.target.shape[1:])[:, 1:].flatten(1)
            present = target.sum(1) > 0
            if not present.any():
                continue
            tiles = samples.tiles.shape[1] - 1
            key = f"{tiles} tiles"
            by_tile = scores.view(len(scores), -1, side).sum(2)[present]
            aim = target.view(len(target), -1, side).sum(2)[present].argmax(1)
            rank = (by_tile > by_tile.gather(1, aim[:, None])).sum(1)
            found[key]["best tile"] += (rank < 1).float().tolist()
            for share in TILE_SHARES:
                found[key][f"tile in best {share:.0%}"] += (
                    (rank < max(1, round(share * tiles))).float().tolist()
                )
            token = target[present].argmax(1, keepdim=True)
            token_rank = (scores[present] > scores[present].gather(1, token)).sum(1)
            found[key]["token in best 1%"] += (
                (token_rank < max(1, round(0.01 * scores.shape[1]))).float().tolist()
            )
            found[key]["mass on target"] += (scores * (target > 0)).sum(1)[present].float().tolist()
        order = sorted(found, key=lambda key: int(key.split()[0]))
        return {
            key: {name: round(sum(v) / len(v), 4) for name, v in found[key].items()}
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
