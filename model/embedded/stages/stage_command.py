"""What all stages of the embedded model's training share: where they are done, and how each is a
command of its own."""

from __future__ import annotations

import argparse
import logging
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from ...commands.failure import say_failure
from ...scenes.chips import find_chips
from ...vlm.loading import choose_device
from ...wire.errors import AskRasterError, OutputError, TrainingDataError
from .trainer import TrainingBudget, use_half_precision

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
    resume: bool = False
    workers: int | None = None

    @property
    def model(self) -> Path:
        """The stage's result."""
        return self.output / "model"

    def state(self, name: str) -> Path:
        """The file of a training's state.

        Raises:
            TrainingDataError: there is one, and it is not to be gone on with.
        """
        file = self.output / "state" / f"{name}.safetensors"
        if file.exists() and not self.resume:
            raise TrainingDataError(
                f"{self.output} already holds a training.", "Add --resume, or use another folder."
            )
        return file


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


def add_place(parser: argparse.ArgumentParser) -> None:
    """Where, and on what; `place_of` reads it."""
    parser.add_argument("--output", type=Path, required=True, help="folder for all results")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, ...")
    parser.add_argument("--chips", type=Path, help="folder of real chips, one subfolder a class")


def place_of(options: argparse.Namespace) -> Workplace:
    """The workplace that a further training's command line names.

    Raises:
        DeviceError: the device is not there. TrainingDataError: there is no such folder of chips.
    """
    return Workplace(
        options.output,
        options.data or options.output,
        choose_device(options.device),
        find_chips(options.chips),
        options.bfloat16,
        options.resume,
    )


def further_training(name: str, description: str) -> argparse.ArgumentParser:
    """The command line of a stage that goes on with a model."""
    parser = argparse.ArgumentParser(name, description=description.rstrip(":"))
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    add_place(parser)
    parser.add_argument("--data", type=Path, metavar="DIR", help="of the scenes (the output's)")
    parser.add_argument(
        "--bfloat16", action="store_true", help="half precision on a processor that has it"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", action="store_true", help="go on where it was interrupted")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float, help="of training, without what prepares it")
    length.add_argument("--steps", type=int, help="of training")
    return parser


def add_blend(parser: argparse.ArgumentParser) -> None:
    """How much of what was before is kept."""
    parser.add_argument(
        "--blend",
        type=float,
        default=0.5,
        metavar="SHARE",
        help="how far what is released is from the old weights (0) to the trained ones (1, best "
        "after 'train vision'); see Wortsman et al., arXiv 2109.01903 (0.5)",
    )


def add_banks(parser: argparse.ArgumentParser) -> None:
    """How much imagery samples are composed from."""
    parser.add_argument(
        "--banks", type=float, default=0.15, metavar="SCALE", help="of the banks of imagery (0.15)"
    )


def budget_of(options: argparse.Namespace) -> TrainingBudget:
    """How long a further training is."""
    return TrainingBudget(options.steps, options.minutes and 60 * options.minutes)


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
