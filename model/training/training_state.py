"""A training's state in one file, so that it can be gone on with after an interruption."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from ..wire.errors import OutputError, TrainingDataError

MODULE, OPTIMIZER = "module.", "optimizer."


def write_state(file: Path, tensors: dict[str, Tensor], record: dict[str, Any]) -> None:
    """A training's state, atomically.

    Raises:
        OutputError: it cannot be written; the state before stands.
    """
    tensors = {name: tensor.cpu().contiguous() for name, tensor in tensors.items()}
    fresh = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save_file(tensors, fresh, metadata={"record": json.dumps(record)})
        os.replace(fresh, file)
    except (OSError, RuntimeError, SafetensorError) as error:
        with suppress(OSError):  # half a file is of no use, and takes the room that there is
            fresh.unlink()
        raise OutputError(
            f"The training's state could not be saved to {file.parent}.",
            "Make room on the disk and resume; the last saved state stands.",
            str(error),
        ) from error


def read_state(file: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """What `write_state` wrote; OSError, KeyError, ValueError or SafetensorError if it is not."""
    with safe_open(file, "pt") as state:
        record = json.loads(state.metadata()["record"])
        return {name: state.get_tensor(name) for name in state.keys()}, record


@contextmanager
def refusing_damage(message: str, remedy: str) -> Iterator[None]:
    """TrainingDataError for a state that cannot be read, or does not fit what it is read into."""
    try:
        yield
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise TrainingDataError(message, remedy, repr(error)) from error


def write_module_state(
    file: Path, module: nn.Module, optimizer: torch.optim.Optimizer, record: dict[str, Any]
) -> None:
    """A module in training with its optimiser, atomically; OutputError as `write_state`."""
    tensors = {f"{MODULE}{name}": tensor for name, tensor in module.state_dict().items()}
    write_state(file, tensors | optimizer_tensors(optimizer, OPTIMIZER), record)


def resume_module(
    file: Path, module: nn.Module, optimizer: torch.optim.Optimizer, identity: Mapping[str, Any]
) -> tuple[int, float]:
    """Take back what `write_module_state` wrote; the step, and the seconds, to go on from: 0 where
    nothing was saved. identity: what its record must say besides.

    Raises:
        TrainingDataError: the state is of another training, or damaged.
    """
    if not file.exists():
        return 0, 0.0
    with refusing_damage(
        f"The training's state in {file} does not fit this training, or is damaged.",
        "Train with the same settings, or remove the file and train anew.",
    ):
        tensors, record = read_state(file)
        step, seconds = int(record.pop("step")), float(record.pop("seconds"))
        if record != json.loads(json.dumps(identity)):  # tuples are lists there
            raise ValueError(f"it was {record}")
        own = {name for name in tensors if name.startswith(MODULE)}
        module.load_state_dict({name.removeprefix(MODULE): tensors[name] for name in own})
        load_optimizer(optimizer, tensors, OPTIMIZER)
        return step, seconds


def optimizer_tensors(optimizer: torch.optim.Optimizer, prefix: str) -> dict[str, Tensor]:
    """An optimiser's state as named tensors; `load_optimizer` takes them back."""
    return {
        f"{prefix}{index}.{key}": torch.as_tensor(value)
        for index, state in optimizer.state_dict()["state"].items()
        for key, value in state.items()
    }


def load_optimizer(
    optimizer: torch.optim.Optimizer, tensors: dict[str, Tensor], prefix: str
) -> None:
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith(prefix):
            index, key = name[len(prefix) :].split(".", 1)
            state.setdefault(int(index), {})[key] = tensor
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": state, "param_groups": groups})


def write_json(path: Path, record: dict[str, Any]) -> None:
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", "utf-8")
