"""The mean of models that were trained on from the same weights: `./run train average`.

Such models lie in one valley of the loss, and their mean is often as good as the best of them at
each thing that one of them is best at (model soups, Wortsman et al., arXiv 2203.05482). It costs
nothing where it is used.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from ..errors import AskRasterError, TrainingDataError
from ..vlm.loading import choose_device
from .batched_forward import BatchedForward
from .chips import Split, find_chips
from .embedded_model import (
    TOKEN_PIXELS,
    ModelShape,
    ReleaseRecord,
    build_model,
    save_model,
)
from .evaluate_embedded import Evaluator
from .focus_distillation import RegionFocusStudent, module_weights, save_region_focus
from .samples import SampleSource
from .token_batch import PromptEncoder
from .train_embedded import NOTICE, VALIDATION_SHARE

EVALUATED_TILES, EVALUATED_BATCHES = 26, 8
"""Single tiles a batch, and batches: the same samples as `train embedded --batch-scale 0.1`."""


@dataclass(frozen=True)
class TrainedModel:
    """What `train embedded` leaves: weights by name, and its records."""

    weights: dict[str, Tensor]
    region_focus: dict[str, Tensor]
    about_focus: dict[str, Any]
    training: dict[str, Any]

    @staticmethod
    def read(folder: Path) -> TrainedModel:
        """TrainingDataError: the folder does not hold one."""
        try:
            return TrainedModel(
                load_file(folder / "model.safetensors"),
                load_file(folder / "region_focus.safetensors"),
                json.loads((folder / "region_focus.json").read_text("utf-8")),
                json.loads((folder / "training.json").read_text("utf-8")),
            )
        except (OSError, ValueError, SafetensorError) as error:
            raise TrainingDataError(
                f"{folder} holds no model that `train embedded` made.",
                "Give the folder model/ below the training's output.",
                str(error),
            ) from error

    @property
    def shape(self) -> ModelShape:
        return ModelShape(**self.training["shape"])


def mean_of(models: Sequence[TrainedModel]) -> TrainedModel:
    """The mean of the weights and of the region focus modules.

    Raises:
        TrainingDataError: they are not of one shape, or fewer than two.
    """
    first = models[0]
    for other in models[1:]:
        if (other.shape, other.about_focus) != (first.shape, first.about_focus):
            raise TrainingDataError(
                "Models of different shapes have no mean.",
                "Give models that were trained on from the same weights.",
            )
    if len(models) < 2:
        raise TrainingDataError("One model has no mean.", "Give two folders or more.")

    def mean(parts: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
        return {
            name: torch.stack([part[name].float() for part in parts]).mean(0) for name in parts[0]
        }

    made = [{k: v for k, v in one.training.items() if k != "metrics"} for one in models]
    return TrainedModel(
        mean([one.weights for one in models]),
        mean([one.region_focus for one in models]),
        first.about_focus,
        {"shape": first.training["shape"], "command": "train average", "models": made},
    )


@dataclass(frozen=True)
class EvaluationSettings:
    """On what the mean is evaluated; banks: scales the banks of imagery, as in training."""

    device: torch.device
    seed: int = 0
    chips: Path | None = None
    banks: float = 1.0


def save_mean(folders: Sequence[Path], output: Path, evaluation: EvaluationSettings) -> None:
    """Average the models, evaluate the mean as `train embedded` does, and write it.

    Raises:
        TrainingDataError: a folder holds no such model, or they do not fit; a chip cannot be read.
        OutputError: it cannot be written.
    """
    mean = mean_of([TrainedModel.read(folder) for folder in folders])
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folders[0], local_files_only=True)
    shape = mean.shape
    model = build_model(tokenizer, shape, seed=0)
    model.load_state_dict(mean.weights, strict=False)  # without the tied head
    model.to(evaluation.device).eval()
    forward = BatchedForward(model, shape.tile_size, shape.focus_layer)
    module = module_of(mean, forward).to(evaluation.device)
    source = SampleSource(
        Split.VALIDATION,
        evaluation.device,
        evaluation.seed,
        evaluation.chips,
        scale=evaluation.banks * VALIDATION_SHARE,
    )
    try:
        evaluator = Evaluator(
            forward,
            PromptEncoder(tokenizer, shape.tile_size // TOKEN_PIXELS),
            tokenizer,
            source,
            evaluation.chips,
            EVALUATED_TILES,
            EVALUATED_BATCHES,
        )
        metrics = evaluator.metrics(module)
    finally:
        source.close()
    record = ReleaseRecord(notice=NOTICE, training={**mean.training, "metrics": metrics})
    save_model(output, model, tokenizer, shape, record)
    save_region_focus(output, module_weights(module), mean.about_focus)


def module_of(mean: TrainedModel, forward: BatchedForward) -> RegionFocusStudent:
    """The region focus module with the mean's weights."""
    layers, narrow = mean.about_focus["layers"], mean.about_focus["intermediate_size"]
    module = RegionFocusStudent(forward, layers, narrow / mean.shape.text_intermediate)
    with torch.no_grad():
        for name, weight in module_weights(module).items():
            weight.copy_(mean.region_focus[name])
    return module


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser("train average", description=__doc__.splitlines()[0])
    parser.add_argument("models", type=Path, nargs="+", metavar="DIR", help="trained models")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="for the mean")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, ...")
    parser.add_argument("--chips", type=Path, help="folder of real chips, one subfolder a class")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--banks", type=float, default=1.0, help="scales the banks of imagery")
    options = parser.parse_args(arguments)
    try:
        settings = EvaluationSettings(
            choose_device(options.device), options.seed, find_chips(options.chips), options.banks
        )
        save_mean(options.models, options.output, settings)
    except AskRasterError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
