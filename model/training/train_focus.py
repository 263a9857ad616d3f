"""Train a Region Focus Module for any model that the engine can load:
`./run train focus --model DIR --data DIR`.

As in LRS-VQA (arXiv 2503.07588, section 3.2): the module's layers are copied from a sparse subset
of the language model's; its input is the thumbnail, the base level's tiles and the question; per
head, its first and last layer learn the attention of the layers they were copied from. Where the
data has boxes, the last layer may learn from them too. The model itself stays as it is.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..errors import AskRasterError, TrainingDataError
from ..evaluation.benchmark import Box, Item
from ..evaluation.lrs_vqa import LrsVqa
from ..focus.attention_scores import text_to_vision_logits
from ..focus.region_focus import in_parts
from ..focus.region_focus_module import RegionFocusModule
from ..question import Quantization
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..raster.pyramid import Tile, grid_size, native_bounds
from ..region_view import RegionView, tokens_with_ground
from ..vlm.loading import load
from ..vlm.model_folder import ModelFolder
from ..vlm.prompt import OVERVIEW
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from .focus_distillation import (
    TILE_WEIGHT,
    FocusObjective,
    attention_difference,
    save_region_focus,
)
from .focus_loss import focus_loss

PAPER_LAYERS = (0, 1, 5, 11, 14)
PAPER_DEPTH = 28
IMAGES_REMEMBERED = 32


@dataclass(frozen=True)
class DistillationSettings:
    """layers: the language model's (0-based) that are copied; empty for the paper's, scaled to the
    model's depth. batch: questions a step."""

    layers: tuple[int, ...] = ()
    objective: FocusObjective = FocusObjective.DISTILLATION
    steps: int = 1000
    batch: int = 8
    rate: float = 1e-4
    seed: int = 0


@dataclass(frozen=True)
class BaseLevel:
    """An image as the first step of the search sees it: overview, base-level tiles, and the native
    pixels that each kept token of the tiles covers, (tokens, 4)."""

    images: tuple[SequenceImage, ...]
    bounds: np.ndarray


def default_layers(depth: int) -> tuple[int, ...]:
    """The paper's layers of a 28-layer model, at the same relative depths."""
    scaled = {round(layer * (depth - 1) / (PAPER_DEPTH - 1)) for layer in PAPER_LAYERS}
    return tuple(sorted(scaled))


def train_focus(
    vlm: VisionLanguageModel,
    items: Sequence[Item],
    settings: DistillationSettings,
    listener: Callable[[int, float], None] = lambda step, loss: None,
) -> RegionFocusModule:
    """Train a module on questions about images.

    listener hears of every step and its loss.

    Raises:
        TrainingDataError: no items, layers that the model does not have, or boxes are needed and
            missing.
    """
    depth = len(vlm.language_model.layers)
    layers = settings.layers or default_layers(depth)
    if not items:
        raise TrainingDataError("There are no questions to train on.")
    if not all(0 <= layer < depth for layer in layers):
        raise TrainingDataError(
            f"The model has layers 0 to {depth - 1}, not {max(layers)}.", "Choose other layers."
        )
    if settings.objective is not FocusObjective.DISTILLATION:
        items = [item for item in items if item.boxes]
        if not items:
            raise TrainingDataError("No question has a box (hbox).", "Use the distillation alone.")
    module = RegionFocusModule(vlm, layers)
    for copied, layer in zip(module.layers, layers, strict=True):
        copied.load_state_dict(vlm.language_model.layers[layer].state_dict())
    module.to(vlm.device, torch.float32).train()
    needed = [p for name, p in module.named_parameters() if module.is_needed(name)]
    optimizer = torch.optim.AdamW(needed, settings.rate, betas=(0.9, 0.98), weight_decay=0.0)
    look = lru_cache(IMAGES_REMEMBERED)(lambda image: look_at_base_level(vlm, image))
    draw = random.Random(settings.seed)
    for step in range(settings.steps):
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * (1 + math.cos(math.pi * step / settings.steps)) / 2
        optimizer.zero_grad(set_to_none=True)
        total = 0.0
        for item in draw.choices(items, k=settings.batch):
            loss = question_loss(vlm, module, look(item.images[0]), item, settings.objective)
            (loss / settings.batch).backward()
            total += loss.item() / settings.batch
        torch.nn.utils.clip_grad_norm_(needed, 1.0)
        optimizer.step()
        listener(step + 1, total)
    return module.eval()


def look_at_base_level(vlm: VisionLanguageModel, image: Path) -> BaseLevel:
    """Encode the overview and the base level's tiles of an image.

    Raises:
        RasterError: it cannot be read.
    """
    size, side = vlm.tile_size, vlm.token_columns
    with GeotiffPyramid(str(image)) as pyramid:
        view = RegionView(pyramid)
        levels = view.description.levels
        columns, rows = grid_size(levels[0], size)
        tiles = [Tile(0, column, row) for row in range(rows) for column in range(columns)]
        pixels = [view.overview(size), *(view.tile(tile, size) for tile in tiles)]
    features = vlm.encode(np.stack([rgb for rgb, _ in pixels]))
    token = size // side
    images, bounds = [], []
    for place, ((_, valid), part) in enumerate(zip(pixels, features, strict=True)):
        kept = tokens_with_ground(valid, side)
        images.append(SequenceImage("" if place else OVERVIEW, part, kept))
        if place:
            left, top, *_ = native_bounds(levels, tiles[place - 1], size)
            step = token * levels[0].decimation
            row, column = np.divmod(kept, side)
            corner = np.stack([left + column * step, top + row * step], axis=1)
            bounds.append(np.concatenate([corner, corner + step], axis=1))
    return BaseLevel(tuple(images), np.concatenate(bounds))


def question_loss(
    vlm: VisionLanguageModel,
    module: RegionFocusModule,
    level: BaseLevel,
    item: Item,
    objective: FocusObjective,
) -> Tensor:
    """The loss of one question; gradients reach the module alone. The level is shown in as many
    parts as when it is searched."""
    parts = list(in_parts(module, vlm, level.images[0], level.images[1:]))
    loss, read = torch.zeros((), device=vlm.device), []
    for images in parts:
        sequence = vlm.assemble(images, item.prompt)
        teachers, students = pairs_of_logits(vlm, module, sequence)
        of_tiles = slice(sequence.image_lengths[0], None)
        if objective is not FocusObjective.BOXES:
            for teacher, student in zip(teachers, students, strict=True):
                whole, _ = _difference(teacher, student)
                divergence, squared = _difference(teacher[:, of_tiles], student[:, of_tiles])
                loss = loss + (whole + TILE_WEIGHT * (divergence + squared)) / 2 / len(parts)
        read.append(students[-1][:, of_tiles])
    if objective is not FocusObjective.DISTILLATION and item.boxes:
        target = torch.from_numpy(covered_share(level.bounds, item.boxes)).to(vlm.device)[None]
        valid = torch.ones_like(target, dtype=torch.bool)
        loss = loss + focus_loss(torch.cat(read, -1)[None], valid, target.float())
    return loss


def pairs_of_logits(
    vlm: VisionLanguageModel, module: RegionFocusModule, sequence: MultimodalSequence
) -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
    """The teacher's and the module's text-to-vision logits, (heads, vision tokens), each at the
    module's first and last layer."""
    vision = sequence.vision_index
    first, last = module.source_layers[0], module.source_layers[-1]
    teachers = {}
    with torch.no_grad():
        for index, (hidden, rotary) in enumerate(vlm.hidden_states(sequence)):
            if index in (first, last):
                layer = vlm.language_model.layers[index]
                teachers[index] = text_to_vision_logits(layer, hidden, rotary, vision)
            if index == last:
                break
        embeddings = vlm.embed(sequence).float()
    rotary = tuple(part.float() for part in rotary)
    deepstack = [depth.float() for depth in sequence.deepstack]
    entry = text_to_vision_logits(module.layers[0], embeddings, rotary, vision)
    read = module(embeddings, rotary, vision, deepstack)
    return (teachers[first], teachers[last]), (entry, read)


def _difference(teacher: Tensor, student: Tensor) -> tuple[Tensor, Tensor]:
    everywhere = torch.ones(1, student.shape[-1], dtype=torch.bool, device=student.device)
    return attention_difference(teacher[None], student[None], everywhere)


def covered_share(bounds: np.ndarray, boxes: Sequence[Box]) -> np.ndarray:
    """Of each rectangle (left, top, right, bottom), the share that the boxes cover, at most 1."""
    left, top, right, bottom = bounds.T
    covered = np.zeros(len(bounds))
    for box in boxes:
        width = np.clip(np.minimum(right, box.right) - np.maximum(left, box.left), 0, None)
        height = np.clip(np.minimum(bottom, box.bottom) - np.maximum(top, box.top), 0, None)
        covered += width * height
    return np.minimum(covered / ((right - left) * (bottom - top)), 1)


def save_module(folder: Path, module: RegionFocusModule, settings: DistillationSettings) -> None:
    """Write the module, as the engine loads it. OutputError if it cannot be written."""
    needed = {name: w for name, w in module.state_dict().items() if module.is_needed(name)}
    record = asdict(settings) | {
        "layers": list(module.source_layers),
        "objective": settings.objective.value,
    }
    save_region_focus(folder, needed, record)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", default="", help="model folder (default: the embedded model)")
    parser.add_argument("--data", type=Path, required=True, help="folder in the LRS-VQA form")
    parser.add_argument("--output", type=Path, help="folder for the module (default: the model's)")
    parser.add_argument("--layers", type=_layers, default=(), help="such as 0,1,5,11,14")
    parser.add_argument(
        "--objective",
        type=FocusObjective,
        choices=list(FocusObjective),
        default=FocusObjective.DISTILLATION,
    )
    parser.add_argument("--steps", type=int, default=DistillationSettings.steps)
    parser.add_argument("--batch", type=int, default=DistillationSettings.batch)
    parser.add_argument("--rate", type=float, default=DistillationSettings.rate)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)


def run(options: argparse.Namespace) -> int:
    """Train and save as the options say."""
    vlm = load(ModelFolder(options.model), options.device, Quantization.NONE)
    settings = DistillationSettings(
        options.layers,
        options.objective,
        options.steps,
        options.batch,
        options.rate,
        options.seed,
    )
    items = LrsVqa().read(options.data)

    def say(step: int, loss: float) -> None:
        if step % 20 == 0 or step == settings.steps:
            print(f"step {step} of {settings.steps}: loss {loss:.4f}", flush=True)

    module = train_focus(vlm, items, settings, say)
    output = options.output or vlm.folder.path
    save_module(output, module, settings)
    print(f"saved {output / 'region_focus.safetensors'}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser("train focus", description=__doc__.splitlines()[0])
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except AskRasterError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _layers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    sys.exit(main())
