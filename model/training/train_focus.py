"""Training of a Region Focus Module for any model that the engine can load.

As in LRS-VQA (arXiv 2503.07588, section 3.2): the module's layers are copied from a sparse subset
of the language model's; its input is the thumbnail, the base level's tiles and the question; per
head, its first and last layer learn the attention of the layers they were copied from. Where the
data has boxes, the last layer may learn from them too. The model itself stays as it is.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..datasets.own_questions import OwnQuestion
from ..datasets.rows import Box
from ..focus.region_focus import in_parts
from ..focus.region_focus_module import RegionFocusModule
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..raster.region_view import RegionView, tokens_with_ground
from ..vlm.attention_scores import text_to_vision_logits
from ..vlm.chat_prompt import OVERVIEW
from ..vlm.decoder_layers import nearest_layers
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from ..wire.errors import TrainingDataError
from ..wire.pyramid import native_bounds, tiles_of_level
from .distillation import TILE_WEIGHT, attention_difference, save_region_focus
from .focus_loss import focus_loss
from .focus_settings import DistillationSettings, FocusObjective
from .narrow_layers import narrow_size, narrowed
from .training_state import read_module_state, refusing_damage, write_module_state

PAPER_LAYERS = (0, 1, 5, 11, 14)
PAPER_DEPTH = 28
IMAGES_REMEMBERED = 32
SAVE_EVERY = 50


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
    questions: Sequence[OwnQuestion],
    settings: DistillationSettings,
    listener: Callable[[int, float], None] = lambda step, loss: None,
    state: Path | None = None,
) -> RegionFocusModule:
    """Train a module on questions about images.

    listener hears of every step and its loss. state: a file that the training goes on from if it is
    there, and that is written on the way; the steps are those of a training in one go.

    Raises:
        OutputError: the state cannot be written; the one before stands.
        TrainingDataError: no items, layers that the model does not have, or boxes are needed and
            missing.
    """
    depth = len(vlm.language_model.layers)
    layers = settings.layers or nearest_layers(default_layers(depth), vlm.readable_layers)
    if not questions:
        raise TrainingDataError("There are no questions to train on.")
    if not all(0 <= layer < depth for layer in layers):
        raise TrainingDataError(
            f"The model has layers 0 to {depth - 1}, not {max(layers)}.", "Choose other layers."
        )
    if not set(layers) <= set(vlm.readable_layers):
        raise TrainingDataError(
            "Some of these layers have no full attention, so nothing can be learnt from them.",
            f"Choose from {', '.join(map(str, vlm.readable_layers))}.",
        )
    if settings.objective is not FocusObjective.DISTILLATION:
        questions = [question for question in questions if question.boxes]
        if not questions:
            raise TrainingDataError("No question has a box (hbox).", "Use the distillation alone.")
    width = getattr(vlm.language_model.config, "intermediate_size", None)
    units = narrow_size(width, settings.mlp_share) if width else None  # experts stay as they are
    module = RegionFocusModule(vlm, layers, units)
    for copied, layer in zip(module.layers, layers, strict=True):
        weights = full_precision_state(vlm.language_model.layers[layer])
        copied.load_state_dict(narrowed(weights, units) if units else weights)
    module.to(vlm.device, torch.float32).train()
    needed = [p for name, p in module.named_parameters() if module.is_needed(name)]
    optimizer = torch.optim.AdamW(needed, settings.rate, betas=(0.9, 0.98), weight_decay=0.0)
    look = lru_cache(IMAGES_REMEMBERED)(lambda image: look_at_base_level(vlm, image))
    for step in range(_resume(state, module, optimizer, settings), settings.steps):
        draw = random.Random(f"{settings.seed} {step}")  # nosec B311 - chooses questions
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * (1 + math.cos(math.pi * step / settings.steps)) / 2
        optimizer.zero_grad(set_to_none=True)
        total = 0.0
        for question in draw.choices(questions, k=settings.batch):
            level = look(question.image)
            loss = question_loss(vlm, module, level, question, settings.objective)
            (loss / settings.batch).backward()
            total += loss.item() / settings.batch
        torch.nn.utils.clip_grad_norm_(needed, 1.0)
        optimizer.step()
        listener(step + 1, total)
        if state and (step + 1) % SAVE_EVERY == 0:
            record = _identity(settings) | {"step": step + 1}
            write_module_state(state, module, optimizer, record)
    return module.eval()


def _identity(settings: DistillationSettings) -> dict[str, Any]:
    """What a training that goes on must have in common with the one that was interrupted."""
    return asdict(settings) | {
        "layers": list(settings.layers),
        "objective": settings.objective.value,
    }


def _resume(
    file: Path | None,
    module: RegionFocusModule,
    optimizer: torch.optim.Optimizer,
    settings: DistillationSettings,
) -> int:
    """The step to go on from; 0 where nothing was saved.

    Raises:
        TrainingDataError: the state is damaged, or of other settings.
    """
    if file is None or not file.exists():
        return 0
    with refusing_damage(
        f"The training's state in {file} does not fit this training, or is damaged.",
        "Train with the same settings, or without --resume.",
    ):
        record = read_module_state(file, module, optimizer)
        step = int(record.pop("step"))
        if record != _identity(settings):
            raise ValueError(f"settings were {record}")
    return step


def full_precision_state(layer: nn.Module) -> dict[str, Tensor]:
    """A decoder layer's state with its weights as they are used: quantised ones multiplied out."""
    state = {}
    for name, parameter in layer.named_parameters():
        if type(parameter).__name__ == "Params4bit":
            from bitsandbytes.functional import dequantize_4bit

            state[name] = dequantize_4bit(parameter.data, parameter.quant_state)
        elif type(parameter).__name__ == "Int8Params":
            module = layer.get_submodule(name.rpartition(".")[0])
            scale = parameter.SCB if parameter.SCB is not None else module.state.SCB
            state[name] = parameter.data.float() * scale[:, None] / 127
        else:
            state[name] = parameter.data
    return state


def look_at_base_level(vlm: VisionLanguageModel, image: Path) -> BaseLevel:
    """Encode the overview and the base level's tiles of an image.

    Raises:
        RasterError: it cannot be read.
    """
    size, side = vlm.tile_size, vlm.token_columns
    with GeotiffPyramid(str(image)) as pyramid:
        view = RegionView(pyramid)
        levels = view.description.levels
        tiles = tiles_of_level(levels, 0, size)
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
    question: OwnQuestion,
    objective: FocusObjective,
) -> Tensor:
    """The loss of one question; gradients reach the module alone. The level is shown in as many
    parts as when it is searched."""
    parts = list(in_parts(module, vlm, level.images[0], level.images[1:]))
    loss, read = torch.zeros((), device=vlm.device), []
    for images in parts:
        sequence = vlm.assemble(images, question.text)
        teachers, students = pairs_of_logits(vlm, module, sequence)
        of_tiles = slice(sequence.image_lengths[0], None)
        if objective is not FocusObjective.BOXES:
            for teacher, student in zip(teachers, students, strict=True):
                whole, _ = _difference(teacher, student)
                divergence, squared = _difference(teacher[:, of_tiles], student[:, of_tiles])
                loss = loss + (whole + TILE_WEIGHT * (divergence + squared)) / 2 / len(parts)
        read.append(students[-1][:, of_tiles])
    if objective is not FocusObjective.DISTILLATION and question.boxes:
        target = torch.from_numpy(covered_share(level.bounds, question.boxes)).to(vlm.device)[None]
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
    rotary = rotary[0].float(), rotary[1].float()
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
    record = _identity(settings) | {
        "layers": list(module.source_layers),
        "intermediate_size": module.intermediate_size,
    }
    save_region_focus(folder, module.needed_weights(), record)
