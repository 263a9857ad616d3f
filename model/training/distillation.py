"""What a Region Focus Module learns from a model's attention, and how it is saved."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor

from ..wire.errors import OutputError
from .training_state import write_json

TILE_WEIGHT = 2.0
"""lambda_hr of the paper: the tiles' tokens against all vision tokens."""


def attention_difference(teacher: Tensor, student: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """KL(teacher || student) and squared error, summed over tokens, mean over heads and batch.

    teacher, student: logits (questions, heads, tokens). valid: bool (questions, tokens).
    """
    teacher = teacher.masked_fill(~valid[:, None], -1e4).log_softmax(-1)
    student = student.masked_fill(~valid[:, None], -1e4).log_softmax(-1)
    divergence = (teacher.exp() * (teacher - student)).sum(-1).mean()
    return divergence, (teacher.exp() - student.exp()).square().sum(-1).mean()


def save_region_focus(folder: Path, weights: dict[str, Tensor], record: dict[str, Any]) -> None:
    """Write `region_focus.safetensors` (bfloat16) and `region_focus.json` beside a model.

    record: says at least `layers`, the language model's layers that the module's started as.

    Raises:
        OutputError: they cannot be written; what was there before stands.
    """
    tensors = {n: w.detach().cpu().to(torch.bfloat16).contiguous() for n, w in weights.items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save_file(tensors, folder / "region_focus.new", metadata={"format": "pt"})
        (folder / "region_focus.new").chmod(0o644)
        os.replace(folder / "region_focus.new", folder / "region_focus.safetensors")
        write_json(folder / "region_focus.json", record)
    except (OSError, SafetensorError) as error:
        raise OutputError(
            f"The region focus module could not be saved to {folder}.",
            "Make room on the disk, or choose another folder.",
            str(error),
        ) from error
