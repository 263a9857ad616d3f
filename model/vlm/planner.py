"""How much memory a model will take on a device, known before it is loaded.

The weights are counted on a model without memory (PyTorch's meta device) built from config.json, so
exactly the modules that will be quantised count as such; a checkpoint that comes quantised counts
as its files say. The rest is an upper estimate of what one question needs on top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Any

import torch
from torch import nn
from transformers.quantizers.quantizers_utils import should_convert_module

from ..wire.errors import DeviceError, ModelFolderError
from ..wire.question import AskOptions, Quantization
from .architectures import Architecture, architecture_of
from .decoder_layers import full_attention_layers
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

MOST_DETAILS = 96
"""Tiles that a question looks at, where nobody says how many."""

LEAST_DETAIL = 36
"""Tokens of a detail, at least."""

LARGE_PARAMETERS = 10**9
"""From this size on, a CPU holds a model in 16 bits, too: in 32 it would seldom fit."""

STACKED = 3
"""Dimensions of a layer's experts in one tensor, which is made of theirs while loading."""

MOST_KEPT = 0.8
"""Of a dense model's weights 4 bits leave a third."""

TENSORS_AT_ONCE = 4
"""As transformers' threads read them from the files."""

WEIGHTS_PER_BYTE = 2
"""At most: with 4 bits each."""

GPU_RESERVE = 600 * 2**20
"""What a GPU's driver context and the allocator's gaps take."""


@dataclass(frozen=True)
class MemoryPlan:
    """Bytes on the device, by what takes them.

    dtype: of the numbers that are not quantised. weights: the region focus module's too. kv_cache,
    activations: while a question is answered. loading: what is held beside the weights at the peak
    of loading: weights as they are read, before they are quantised.
    """

    quantization: Quantization
    dtype: torch.dtype
    weights: int
    kv_cache: int
    activations: int
    loading: int
    reserve: int

    @property
    def total(self) -> int:
        """At the peak, be it that of loading or of answering."""
        return self.weights + max(self.kv_cache + self.activations, self.loading) + self.reserve


def plan(
    folder: ModelFolder,
    quantization: Quantization,
    device: torch.device,
    options: AskOptions | None = None,
) -> MemoryPlan:
    """What this model will take, held like this, for a question with these options, by default with
    the normal budget of its profile.

    Raises:
        ModelFolderError: it is not supported, or its config.json is broken.
    """
    return _plan(folder, *outlined(folder), quantization, device, options)


@lru_cache(maxsize=1)
def outlined(folder: ModelFolder) -> tuple[Architecture, Any, nn.Module]:
    """Its architecture and configuration, and the model without memory; kept for who asks next,
    mostly about the same folder.

    Raises:
        ModelFolderError: it is not supported, or its config.json is broken.
    """
    architecture = architecture_of(folder)
    config = native_config(folder, architecture)
    with model_folder_errors(f"{folder.name}'s config.json", "used"):
        model = without_memory(architecture, config)
        held = folder.weight_bytes()
        if _parameters(model) > WEIGHTS_PER_BYTE * held:
            raise ModelFolderError(
                f"{folder.name}'s config.json describes a larger model than its weights are.",
                "Download it again.",
                f"{held} bytes of weights",
            )
    return architecture, config, model


def _plan(
    folder: ModelFolder,
    architecture: Architecture,
    config: Any,
    model: nn.Module,
    quantization: Quantization,
    device: torch.device,
    options: AskOptions | None,
) -> MemoryPlan:
    with model_folder_errors(f"{folder.name}'s config.json", "used"):
        plain = quantization is Quantization.NONE and not folder.is_quantized
        in_full = plain and device.type == "cpu" and _parameters(model) < LARGE_PARAMETERS
        dtype = torch.float32 if in_full else torch.bfloat16
        number = dtype.itemsize
        weights = folder.weight_bytes()
        if not folder.is_quantized:
            weights = _bytes_of(model, architecture, quantization, number)
        activations = _activation_bytes(config, number)
        loading = 0
        if not folder.is_quantized:
            to_change = _quantized_layers(model, architecture, quantization)
            largest = max((layer.weight.numel() for layer in to_change), default=0)
            stacks = [weight.numel() for weight in model.parameters() if weight.ndim == STACKED]
            loading = (TENSORS_AT_ONCE * largest + max(stacks, default=0)) * number
        kv_cache = cache_bytes(config, _prompt_tokens(folder, options), number)
    if folder.has_region_focus:
        weights += (folder.path / "region_focus.safetensors").stat().st_size
    return MemoryPlan(
        quantization,
        dtype,
        weights,
        kv_cache,
        activations,
        loading,
        GPU_RESERVE if device.type != "cpu" else 0,
    )


def _prompt_tokens(folder: ModelFolder, options: AskOptions | None) -> int:
    """Of the longest prompt that is answered, and of what the model thinks and answers."""
    vision, answer = folder.profile.answer_budget.normal, folder.profile.longest_answer
    details = MOST_DETAILS
    if options is not None:
        vision, answer = options.max_vision_tokens or vision, options.max_new_tokens or answer
        details = options.max_tiles or details
    details = min(details, vision // LEAST_DETAIL)
    thought = folder.profile.longest_thought if folder.profile.thinking is Thinking.ALWAYS else 0
    return vision + thought + answer + TEXT_TOKENS + INTRODUCTION_TOKENS * details


def weight_bytes(
    architecture: Architecture, config: Any, quantization: Quantization, number: int
) -> int:
    """Bytes of all weights. number: bytes of one that is not quantised."""
    return _bytes_of(without_memory(architecture, config), architecture, quantization, number)


def without_memory(architecture: Architecture, config: Any) -> nn.Module:
    """The model of this configuration on PyTorch's meta device: its modules, and no weights."""
    with torch.device("meta"):
        return architecture.native(config)


def _parameters(model: nn.Module) -> int:
    return sum(weight.numel() for weight in model.parameters())


def _bytes_of(
    model: nn.Module, architecture: Architecture, quantization: Quantization, number: int
) -> int:
    quantized = {
        id(layer.weight): _quantized_bytes(layer, quantization)
        for layer in _quantized_layers(model, architecture, quantization)
    }
    return sum(  # tied weights come once
        quantized.get(id(weight), weight.numel() * number) for weight in model.parameters()
    )


def _quantized_layers(
    model: nn.Module, architecture: Architecture, quantization: Quantization
) -> list[nn.Linear]:
    return [
        module
        for name, module in model.named_modules()
        if quantization is not Quantization.NONE
        and isinstance(module, nn.Linear)
        and should_convert_module(name, list(architecture.not_quantized))
    ]


def kv_bytes_per_token(config: Any, number: int = 2) -> int:
    """Bytes that a further token adds: its keys and values in the layers with full attention."""
    return len(full_attention_layers(config)) * _layer_bytes(config, number)


def cache_bytes(config: Any, tokens: int, number: int = 2) -> int:
    """Bytes of what the decoder remembers of so many tokens: layers with a window hold no more than
    that; linear attention holds a matrix a head, however many there are."""
    text = config.get_text_config()
    kinds = getattr(text, "layer_types", None) or ()
    size = tokens * kv_bytes_per_token(config, number)
    window = min(tokens, getattr(text, "sliding_window", None) or tokens)
    if len(full_attention_layers(config)) < text.num_hidden_layers:
        size += kinds.count("sliding_attention") * window * _layer_bytes(config, number)
    if "linear_attention" in kinds:
        heads, keys = text.linear_num_value_heads, text.linear_key_head_dim
        size += kinds.count("linear_attention") * heads * keys * text.linear_value_head_dim * 4
    return size


def _layer_bytes(config: Any, number: int) -> int:
    """Of one token's keys and values in a layer."""
    text = config.get_text_config()
    head_size = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    return 2 * text.num_key_value_heads * head_size * number


def prefill_bytes_per_token(config: Any, number: int = 2) -> int:
    """Bytes of one token of a prompt while it runs through a decoder layer: the residual stream,
    queries, keys, values and the two halves and product of the MLP."""
    text = config.get_text_config()
    return number * (5 * text.hidden_size + 3 * mlp_units(text))


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


def fitting_plans(
    folder: ModelFolder, device: torch.device, quantization: Quantization | None = None
) -> list[MemoryPlan]:
    """The plans that fit into the free memory, best first; at least one.

    quantization: the only one that is wanted.

    Raises:
        DeviceError: none fits; the remedy names the setting that would, where one does.
    """
    free = free_device_bytes(device)
    possible = plans(folder, device)
    if quantization:
        possible = [one for one in possible if one.quantization is quantization] or possible
    fitting = [choice for choice in possible if choice.total <= free]
    if not fitting:
        check_fits(folder, possible[-1].quantization, device)
    return fitting or possible[-1:]  # memory that was given back meanwhile


def plans(
    folder: ModelFolder, device: torch.device, options: AskOptions | None = None
) -> list[MemoryPlan]:
    """What can be chosen, best first; a checkpoint that comes quantised leaves no choice."""
    choices = [Quantization.NONE]
    if not folder.is_quantized:
        choices += [Quantization.INT8, Quantization.NF4]
    outline = outlined(folder)
    return [_plan(folder, *outline, choice, device, options) for choice in choices]


def best_fitting(choices: Sequence[MemoryPlan], free: int) -> MemoryPlan | None:
    """The first that fits."""
    return next((choice for choice in choices if choice.total <= free), None)


def experts_note(choices: Sequence[MemoryPlan]) -> str:
    """What is to be said of a model that fewer bits hardly make smaller, '' of others."""
    largest, smallest = choices[0], choices[-1]
    if len(choices) < 2 or smallest.weights < MOST_KEPT * largest.weights:
        return ""
    return "Fewer bits save little: its experts stay in 16 bits. Take a model without experts."


def gigabytes(size: float) -> str:
    return f"{size / 1e9:.1f} GB"


def _quantized_bytes(module: nn.Linear, quantization: Quantization) -> int:
    size = ceil(module.weight.numel() * BYTES_PER_WEIGHT[quantization])
    return size + (4 * module.out_features if quantization is Quantization.INT8 else 0)


def _activation_bytes(config: Any, number: int) -> int:
    """A batch of tiles in the vision tower, or a focus pass, whichever is more."""
    vision = config.vision_config
    patch = vision.patch_size if isinstance(vision.patch_size, int) else vision.patch_size[0]
    patches = ENCODE_BATCH_PIXELS // patch**2
    width = getattr(vision, "embed_dim", None) or vision.hidden_size  # Qwen2-VL's own names
    inner = getattr(vision, "intermediate_size", None) or width * vision.mlp_ratio
    return max(
        number * patches * (5 * width + 3 * inner),
        FOCUS_TOKENS * prefill_bytes_per_token(config, number),
    )


def mlp_units(text: Any) -> int:
    """Units of the MLPs that one token runs through in a layer; of experts, those chosen."""
    experts = getattr(text, "moe_intermediate_size", None)
    if not experts:
        return text.intermediate_size
    shared = getattr(text, "shared_expert_intermediate_size", None) or 0
    return experts * text.num_experts_per_tok + shared


def _in_words(quantization: Quantization) -> str:
    return {"nf4": "4-bit (nf4)", "int8": "8-bit (int8)"}.get(quantization.value, "none")
