"""How much memory a model will take on a device, known before it is loaded.

The weights are counted on a model without memory (PyTorch's meta device) built from config.json, so
exactly the modules that will be quantised count as such; a checkpoint that comes quantised counts
as its files say. The rest is an upper estimate of what one question needs on top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import torch
from torch import nn

from ..wire.errors import DeviceError, ModelFolderError
from ..wire.question import AskOptions, Quantization
from .architectures import Architecture, architecture_of
from .folder_files import model_folder_errors
from .memory import free_device_bytes
from .model_folder import ModelFolder
from .native_config import native_config
from .profile import Thinking
from .vision_language_model import ENCODE_BATCH_PIXELS

BYTES_PER_WEIGHT = {
    # A block of 64 shares an 8-bit scale, 256 of these a 32-bit one (arXiv 2305.14314, section 3).
    Quantization.NF4: 0.5 + 1 / 64 + 4 / (64 * 256),
    Quantization.INT8: 1.0,  # and a 32-bit scale a row, counted below
}
TEXT_TOKENS = 512
"""Room for the question and the chat format."""

INTRODUCTION_TOKENS = 40
"""Room for what introduces a tile, and what stands around its image (see model.vlm.chat_prompt)."""

FOCUS_TOKENS = 8192 + 256
"""What one focus pass takes at once (see model.focus.region_focus), and its overview."""

DEFAULTS = AskOptions()

WEIGHTS_PER_BYTE = 2
"""At most: with 4 bits each."""

GPU_RESERVE = 600 * 2**20
"""What a GPU's driver context and the allocator's gaps take."""


@dataclass(frozen=True)
class MemoryPlan:
    """Bytes on the device, by what takes them. weights: the region focus module's too."""

    quantization: Quantization
    weights: int
    kv_cache: int
    activations: int
    reserve: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.activations + self.reserve


def plan(
    folder: ModelFolder,
    quantization: Quantization,
    device: torch.device,
    options: AskOptions = DEFAULTS,
) -> MemoryPlan:
    """What this model will take, held like this, for a question with these options.

    Raises:
        ModelFolderError: it is not supported, or its config.json is broken.
    """
    architecture = architecture_of(folder)
    plain = quantization is Quantization.NONE and not folder.is_quantized
    number = 4 if plain and device.type == "cpu" else 2
    config = native_config(folder, architecture)
    with model_folder_errors(f"{folder.name}'s config.json", "used"):
        model = _without_memory(architecture, config)
        held = sum(file.stat().st_size for file in folder.weight_files())
        if sum(weight.numel() for weight in model.parameters()) > WEIGHTS_PER_BYTE * held:
            raise ModelFolderError(
                f"{folder.name}'s config.json describes a larger model than its weights are.",
                "Download it again.",
                f"{held} bytes of weights",
            )
        weights = held
        if not folder.is_quantized:
            weights = _bytes_of(model, architecture, quantization, number)
        per_token = kv_bytes_per_token(config, number)
        activations = _activation_bytes(config, number)
    if folder.has_region_focus:
        weights += (folder.path / "region_focus.safetensors").stat().st_size
    tiles = min(options.max_tiles, options.max_vision_tokens)
    tokens = options.max_vision_tokens
    tokens += options.max_new_tokens or folder.profile.longest_answer
    if folder.profile.thinking is Thinking.ALWAYS:
        tokens += folder.profile.longest_thought
    tokens += TEXT_TOKENS + INTRODUCTION_TOKENS * tiles
    return MemoryPlan(
        quantization,
        weights,
        tokens * per_token,
        activations,
        GPU_RESERVE if device.type != "cpu" else 0,
    )


def weight_bytes(
    architecture: Architecture, config: Any, quantization: Quantization, number: int
) -> int:
    """Bytes of all weights. number: bytes of one that is not quantised."""
    return _bytes_of(_without_memory(architecture, config), architecture, quantization, number)


def _without_memory(architecture: Architecture, config: Any) -> nn.Module:
    with torch.device("meta"):
        return architecture.native(config)


def _bytes_of(
    model: nn.Module, architecture: Architecture, quantization: Quantization, number: int
) -> int:
    quantized = {
        id(module.weight): _quantized_bytes(module, quantization)
        for name, module in model.named_modules()
        if quantization is not Quantization.NONE
        and isinstance(module, nn.Linear)
        and not name.startswith(architecture.not_quantized)
    }
    return sum(  # tied weights come once
        quantized.get(id(weight), weight.numel() * number) for weight in model.parameters()
    )


def kv_bytes_per_token(config: Any, number: int = 2) -> int:
    """Bytes of one token's keys and values in all decoder layers."""
    text = config.get_text_config()
    head_size = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    return 2 * text.num_hidden_layers * text.num_key_value_heads * head_size * number


def check_fits(folder: ModelFolder, quantization: Quantization, device: torch.device) -> None:
    """Refuse a model that the device's free memory cannot take.

    Raises:
        DeviceError: it cannot; the remedy names the setting that fits, where one does.
    """
    free = free_device_bytes(device)
    wanted = plan(folder, quantization, device)
    if wanted.total <= free:
        return
    others = [other for other in plans(folder, device) if other.total < wanted.total]
    fitting = best_fitting(others, free)
    remedy = "Choose a smaller model, or free memory."
    if fitting:
        remedy = f"Choose {_in_words(fitting.quantization)}: it needs {gigabytes(fitting.total)}."
    raise DeviceError(
        f"{folder.name} needs {gigabytes(wanted.total)} on {device}, {gigabytes(free)} free.",
        remedy,
        repr(wanted),
    )


def plans(
    folder: ModelFolder, device: torch.device, options: AskOptions = DEFAULTS
) -> list[MemoryPlan]:
    """What can be chosen, best first; a checkpoint that comes quantised leaves no choice."""
    choices = [Quantization.NONE]
    if not folder.is_quantized:
        choices += [Quantization.INT8, Quantization.NF4]
    return [plan(folder, choice, device, options) for choice in choices]


def best_fitting(choices: Sequence[MemoryPlan], free: int) -> MemoryPlan | None:
    """The first that fits."""
    return next((choice for choice in choices if choice.total <= free), None)


def gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


def _quantized_bytes(module: nn.Linear, quantization: Quantization) -> int:
    size = ceil(module.weight.numel() * BYTES_PER_WEIGHT[quantization])
    return size + (4 * module.out_features if quantization is Quantization.INT8 else 0)


def _activation_bytes(config: Any, number: int) -> int:
    """A batch of tiles in the vision tower, or a focus pass, whichever is more: per token the
    residual stream, queries, keys, values and the two halves and product of the MLP."""
    text, vision = config.get_text_config(), config.vision_config
    patches = ENCODE_BATCH_PIXELS // vision.patch_size**2
    return number * max(
        patches * (5 * vision.hidden_size + 3 * vision.intermediate_size),
        FOCUS_TOKENS * (5 * text.hidden_size + 3 * text.intermediate_size),
    )


def _in_words(quantization: Quantization) -> str:
    return {"nf4": "4-bit (nf4)", "int8": "8-bit (int8)"}.get(quantization.value, "none")
