"""Where the stages of the embedded model's training are done, and what all of them write down."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from ...commands.failure import say_failure
from ...wire.errors import AskRasterError, OutputError
from .trainer import use_half_precision

log = logging.getLogger("model.training")

NOTICE = "This answer is from the small embedded model."


@dataclass(frozen=True)
class Workplace:
    """Where, and on what, a stage is done.

    output: the folder of its results. data: of the drawn scenes and their features. chips: of real
    chips, one subfolder a class; none for drawn imagery alone. resume: go on with what the output
    holds. workers: processes that draw and plan, by default one a processor.
    """

    output: Path
    data: Path
    device: torch.device
    chips: Path | None = None
    bfloat16: bool = True
    workers: int | None = None

    @property
    def model(self) -> Path:
        """The stage's result."""
        return self.output / "model"

    def state(self, name: str) -> Path:
        """The file of a training's state, which is gone on with if it is there."""
        return self.output / "state" / f"{name}.safetensors"


def carry_out(work: Callable[[], None], place: Workplace) -> int:
    """A training as a command, logged into its output folder; returns the exit code."""
    try:
        place.output.mkdir(parents=True, exist_ok=True)
        _log_to(place.output / "train.log")
        use_half_precision(place.bfloat16)
        work()
    except AskRasterError as error:
        return say_failure(error)
    except OSError as error:
        return say_failure(OutputError(f"{place.output}: {error}"))
    finally:
        use_half_precision(False)
    return 0


def record_of(
    name: str, settings: Any, before: str, steps: int, seconds: float, device: torch.device
) -> dict[str, Any]:
    """What `training.json` says of every further stage. before: digest of the weights that it began
    with."""
    return {
        "command": f"train {name}",
        "settings": asdict(settings),
        "from": before,
        "steps": steps,
        "training_seconds": round(seconds),
        "hardware": describe_device(device),
    }


def describe_device(device: torch.device) -> str:
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return f"{device.type} ({platform.machine()}, {torch.get_num_threads()} threads)"


def _log_to(file: Path) -> None:
    formatter = logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S")
    logging.disable(logging.NOTSET)  # the command line silences libraries, and us with them
    log.setLevel(logging.INFO)
    log.handlers.clear()
    for handler in (logging.FileHandler(file, encoding="utf-8"), logging.StreamHandler()):
        handler.setFormatter(formatter)
        log.addHandler(handler)
