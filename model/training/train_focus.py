"""Training of a Region Focus Module on questions about a user's own rasters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from torch import Tensor, nn

from ..asking.feature_cache import BoundedCache
from ..datasets.own_questions import OwnQuestion
from ..focus.region_focus_module import RegionFocusModule
from ..vlm.decoder_layers import nearest_layers
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.errors import TrainingDataError
from ..wire.pyramid import PyramidLevel
from .budget import TrainingBudget
from .distillation import save_region_focus
from .focus_settings import FocusObjective, FocusSettings, ModuleShape
from .focus_trainer import AskedImage, FocusTrainer, search_lessons
from .lessons import FocusQuestion
from .narrow_layers import has_plain_mlp, narrow_size, narrowed
from .searched_images import CACHE_BYTES, EncodedTile, RasterImage

PAPER_LAYERS = (0, 1, 5, 11, 14)
PAPER_DEPTH = 28


def train_focus(
    vlm: VisionLanguageModel,
    questions: Sequence[OwnQuestion],
    shape: ModuleShape,
    settings: FocusSettings,
    objective: FocusObjective,
    budget: TrainingBudget,
    state: Path,
    say: Callable[[str], None] = print,
) -> RegionFocusModule:
    """Train a module on questions about images.

    state: a file that the training goes on from if it is there, and that is written on the way; the
    steps are those of a training in one go.

    Raises:
        OutputError: the state cannot be written; the one before stands.
        RasterError: an image cannot be read.
        TrainingDataError: no questions, a box beside its image, layers that the model does not
            have, boxes are needed and missing, or the state is of another training.
    """
    if not questions:
        raise TrainingDataError("There are no questions to train on.", "Add some to the file.")
    if objective is not FocusObjective.DISTILLATION and not any(q.boxes for q in questions):
        raise TrainingDataError("No question has a box (hbox).", "Use the distillation alone.")
    if objective is FocusObjective.BOXES:
        questions = [question for question in questions if question.boxes]
    module = copied_module(vlm, shape)
    identity = {
        "layers": list(shape.layers),
        "mlp_share": shape.mlp_share,
        "objective": objective.value,
        "settings": asdict(settings),
        "budget": asdict(budget),
    }
    trainer = FocusTrainer(vlm, module, settings, objective, identity)
    images = images_of(vlm, questions)
    trainer.run(search_lessons(images, settings), budget, state, say)
    return module.eval()


def images_of(vlm: VisionLanguageModel, questions: Sequence[OwnQuestion]) -> list[AskedImage]:
    """The questions' images, with what is asked about each.

    Raises:
        RasterError: one cannot be opened. TrainingDataError: a box lies beside its image.
    """
    asked: dict[Path, list[FocusQuestion]] = defaultdict(list)
    for question in questions:
        asked[question.image].append(FocusQuestion(question.text, question.boxes or None))
    cache = BoundedCache[EncodedTile](CACHE_BYTES)
    images = []
    for path, about in asked.items():
        image = RasterImage(vlm, path, cache)
        for one in about:
            _must_touch(image.levels[-1], path, one)
        images.append(AskedImage(image, about))
    return images


def _must_touch(native: PyramidLevel, path: Path, question: FocusQuestion) -> None:
    """A box beside the image would be taken for what is not there."""
    for box in question.boxes or ():
        if min(box.right, box.bottom) <= 0 or box.left >= native.width or box.top >= native.height:
            raise TrainingDataError(
                f"A box of '{question.text}' lies beside {path.name}, which has {native.width} x "
                f"{native.height} pixels.",
                "Boxes are left, top, right and bottom in native pixels.",
                str(tuple(box)),
            )


def default_layers(depth: int) -> tuple[int, ...]:
    """The paper's layers of a 28-layer model, at the same relative depths."""
    scaled = {round(layer * (depth - 1) / (PAPER_DEPTH - 1)) for layer in PAPER_LAYERS}
    return tuple(sorted(scaled))


def copied_module(vlm: VisionLanguageModel, shape: ModuleShape) -> RegionFocusModule:
    """A module that is not trained yet: copies of the language model's layers.

    Raises:
        TrainingDataError: the model does not have these layers.
    """
    depth = len(vlm.language_model.layers)
    layers = shape.layers or nearest_layers(default_layers(depth), vlm.readable_layers)
    if not all(0 <= layer < depth for layer in layers):
        raise TrainingDataError(
            f"The model has layers 0 to {depth - 1}, not {max(layers)}.", "Choose other layers."
        )
    if not set(layers) <= set(vlm.readable_layers):
        raise TrainingDataError(
            "Some of these layers have no full attention, so nothing can be learnt from them.",
            f"Choose from {', '.join(map(str, vlm.readable_layers))}.",
        )
    width = getattr(vlm.language_model.config, "intermediate_size", None)
    units = narrow_size(width, shape.mlp_share) if width else None  # experts have no one width
    if shape.mlp_share < 1 and not has_plain_mlp(vlm.language_model.layers[layers[0]]):
        raise TrainingDataError(
            "This family's layers cannot be made narrower.", "Leave the share of the MLP at 1."
        )
    module = RegionFocusModule(vlm, layers, units)
    for copied, layer in zip(module.layers, layers, strict=True):
        weights = full_precision_state(vlm.language_model.layers[layer])
        if units and units != width:
            weights = narrowed(weights, units)
        copied.load_state_dict(weights)
    return module


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


def save_module(
    folder: Path, module: RegionFocusModule, objective: FocusObjective, settings: FocusSettings
) -> None:
    """Write the module, as the engine loads it. OutputError if it cannot be written."""
    record: dict[str, Any] = {
        "layers": list(module.source_layers),
        "intermediate_size": module.intermediate_size,
        "objective": objective.value,
        "settings": asdict(settings),
    }
    save_region_focus(folder, module.needed_weights(), record)
