"""What a Region Focus Module learns from a model's attention, and how it is saved."""

from __future__ import annotations

import os
from contextlib import suppress
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
FILES = (Path("region_focus.safetensors"), Path("region_focus.json"))


def attention_difference(teacher: Tensor, student: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """KL(teacher || student) and squared error, summed over tokens, mean over heads and batch.

    teacher, student: logits (questions, heads, tokens). valid: bool (questions, tokens).
    """
    teacher = teacher.masked_fill(~valid[:, None], -1e4).log_softmax(-1)
    student = student.masked_fill(~valid[:, None], -1e4).log_softmax(-1)
    divergence = (teacher.exp() * (teacher - student)).sum(-1).mean()
    return divergence, (teacher.exp() - student.exp()).square().sum(-1).mean()


def save_region_focus(folder: Path, weights: dict[str, Tensor], record: dict[str, Any]) -> None:
    """Write `region_focus.safetensors` (bfloat16) and `region_focus.json` beside a model, both or
    neither.

    record: says at least `layers`, the language model's layers that the module's started as.

    Raises:
        OutputError: they cannot be written; what was there before stands.
    """
    tensors = {n: w.detach().cpu().to(torch.bfloat16).contiguous() for n, w in weights.items()}
    new = {folder / f"{file.stem}.new{file.suffix}": folder / file for file in FILES}
    fresh_weights, fresh_record = new
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save_file(tensors, fresh_weights, metadata={"format": "pt"})
        fresh_weights.chmod(0o644)
        write_json(fresh_record, record)
        for fresh, file in new.items():
            os.replace(fresh, file)
    except (OSError, SafetensorError) as error:
        for fresh in new:
            with suppress(OSError):
                fresh.unlink()
        raise OutputError(
            f"The region focus module could not be saved to {folder}.",
            "Make room on the disk, or choose another folder.",
            str(error),
        ) from error
