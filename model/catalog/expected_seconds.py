"""About how long a normal question takes with a model that was never loaded here.

Counted from its parameters and from how fast this machine multiplies matrices and reads memory:
right to within a factor of two or three. What is loaded is measured (`model.vlm.speed`).
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import torch
from torch import nn

from ..vlm.answer_budget import SMALL_PARAMETERS, AskedApart, capacity_in, search_budget
from ..vlm.model_folder import ModelFolder
from ..vlm.planner import MemoryPlan, mlp_units, outlined
from ..vlm.speed import Speed
from ..wire.model_catalog import Machine
from ..wire.pyramid import BASE_LONG_SIDE
from ..wire.question import AskOptions, Quantization

ROWS, UNITS = 256, 2048
"""Of the matrices that are multiplied: tokens, and what a decoder of this kind is wide."""

REACHED = 0.5
"""Of that speed what a model reaches between its small operations."""

ENOUGH_SECONDS = 0.05
MOST_TIMES = 5
TILE = 384
"""Pixels of a tile's side where the vision tower leaves the choice."""


@dataclass(frozen=True)
class MachineSpeed:
    """Multiplications with additions, and bytes read, in a second."""

    operations: float
    bytes: float


def expected_seconds(folder: ModelFolder, plan: MemoryPlan, machine: Machine) -> float | None:
    """Of a question with the normal effort; None where counting tells nothing: of tiny models, and
    of weights in few bits on a CPU.

    Raises:
        ModelFolderError: the model is not supported, or its config.json is broken.
    """
    device = torch.device(machine.device)
    if device.type == "cpu" and (plan.quantization is not Quantization.NONE or folder.is_quantized):
        return None
    _, config, model = outlined(folder)
    if sum(weight.numel() for weight in model.parameters()) < SMALL_PARAMETERS:
        return None
    rate = measured_machine(device, plan.dtype)
    side, patches, tokens = _tile(config)
    tower = _tower_parameters(model)
    decoder = _used_parameters(config)
    speed = Speed(
        tile=patches * tower / rate.operations,
        prompt_token=decoder / rate.operations,
        answer_token=max(decoder / rate.operations, decoder * _bytes_per_weight(plan) / rate.bytes),
    )
    answer = folder.profile.longest_answer
    left = machine.free_bytes - plan.weights - plan.reserve
    capacity = replace(
        capacity_in(config, plan.dtype.itemsize, left, answer),
        tokens_per_tile=tokens,
        base_tokens=max(tokens, math.ceil(tokens * (BASE_LONG_SIDE / side) ** 2)),
        speed=speed,
        is_slow=device.type == "cpu",
        focus_share=folder.profile.attention_depth,
    )
    apart = AskedApart(folder.profile.verified_places)
    return search_budget(AskOptions(), folder.profile, capacity, apart=apart).seconds


@cache
def measured_machine(device: torch.device, dtype: torch.dtype) -> MachineSpeed:
    """How fast the device is with numbers of this type; takes a fraction of a second."""
    weights = torch.ones(UNITS, 4 * UNITS, dtype=dtype, device=device)
    many = torch.ones(ROWS, UNITS, dtype=dtype, device=device)
    one = many[:1].clone()
    return MachineSpeed(
        REACHED * ROWS * weights.numel() / _seconds(many, weights),
        REACHED * weights.nbytes / _seconds(one, weights),
    )


def _seconds(left: torch.Tensor, right: torch.Tensor) -> float:
    """Of a multiplication, the fastest of some."""

    def once() -> float:
        begin = time.perf_counter()
        (left @ right).sum().item()  # waits until it is done
        return time.perf_counter() - begin

    once()
    taken = [once()]
    while len(taken) < MOST_TIMES and sum(taken) < ENOUGH_SECONDS:
        taken.append(once())
    return min(taken)


def _tile(config: Any) -> tuple[int, int, int]:
    """Pixels of its side, patches in the vision tower, and the vision tokens they become."""
    vision = config.vision_config
    patch = _first(vision.patch_size)
    side = _first(getattr(vision, "image_size", None) or TILE)
    merge = (
        getattr(vision, "spatial_merge_size", None)
        or getattr(config, "scale_factor", None)
        or getattr(config, "downsample_factor", None)
        or 1 / getattr(config, "downsample_ratio", 1)
    )
    patches = (side // patch) ** 2
    return side, patches, max(1, int(patches / merge**2))


def _tower_parameters(model: nn.Module) -> int:
    towers = ("visual", "vision_tower", "vision_model")
    return sum(
        weight.numel()
        for name, weight in model.named_parameters()
        if any(part in towers for part in name.split("."))
    )


def _used_parameters(config: Any) -> int:
    """Of the decoder, what one token is multiplied with; of experts, those chosen."""
    text = config.get_text_config()
    head = getattr(text, "head_dim", None) or text.hidden_size // text.num_attention_heads
    attention = 2 * text.hidden_size * head * (text.num_attention_heads + text.num_key_value_heads)
    return text.num_hidden_layers * (attention + 3 * text.hidden_size * mlp_units(text))


def _bytes_per_weight(plan: MemoryPlan) -> float:
    return {Quantization.INT8: 1.0, Quantization.NF4: 0.5}.get(
        plan.quantization, plan.dtype.itemsize
    )


def _first(value: Any) -> int:
    return value[0] if isinstance(value, (list, tuple)) else value
