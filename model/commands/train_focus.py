"""Train a Region Focus Module for any model that the engine can load.

What trains is imported only when it is needed: help and mistakes are answered at once.
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

from ..training.budget import TrainingBudget
from ..training.focus_settings import FocusObjective, FocusSettings, ModuleShape
from ..wire.errors import AskRasterError, DeviceError, OutputError, TrainingDataError
from ..wire.question import Quantization
from .arguments import show_choices
from .failure import say_failure

STATE = "region_focus.training"
STEPS = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", default="", help="model folder (default: the embedded model)")
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="FILE.jsonl|DIR",
        help="rows of image, text and, for objectives with boxes, hbox",
    )
    parser.add_argument("--output", type=Path, help="folder for the module (default: the model's)")
    parser.add_argument("--layers", type=_layers, default=(), help="such as 0,1,5,11,14")
    parser.add_argument(
        "--mlp-share",
        type=_share,
        default=ModuleShape.mlp_share,
        help="of the layers' MLPs, what the module keeps (default: all of it)",
    )
    parser.add_argument(
        "--objective",
        type=FocusObjective,
        choices=list(FocusObjective),
        default=FocusObjective.DISTILLATION,
        help="what the module learns from (distillation)",
    )
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=_positive, help=f"of training ({STEPS:,})")
    length.add_argument(
        "--minutes", type=_minutes, help="of training, in place of a number of steps"
    )
    parser.add_argument(
        "--batch", type=_positive, default=FocusSettings.questions, help="questions a step"
    )
    parser.add_argument(
        "--tiles",
        type=_positive,
        help="of a finer level that are shown at most: less memory, fewer of its own mistakes "
        f"({FocusSettings.finer}, of the native level {FocusSettings.native})",
    )
    parser.add_argument("--rate", type=float, default=FocusSettings.rate)
    parser.add_argument("--device", default="auto")
    parser.add_argument(
        "--quantization",
        type=Quantization,
        choices=list(Quantization),
        help="how the model is held while the module learns from it (default: as for questions)",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", action="store_true", help="go on where it was interrupted")
    show_choices(parser)


def run(options: argparse.Namespace) -> int:
    """Train and save as the options say."""
    from ..datasets.own_questions import read_own_questions
    from ..training.train_focus import save_module, train_focus
    from ..vlm.loading import load
    from ..vlm.memory import is_out_of_memory
    from ..vlm.model_folder import ModelFolder

    folder = ModelFolder(options.model)
    if folder.is_embedded and options.output is None:
        raise OutputError(
            "The embedded model's own module is not replaced.", "Choose a folder with --output."
        )
    questions = read_own_questions(options.data)
    output = options.output or folder.path
    state = output / STATE
    if state.exists() and not options.resume:
        raise TrainingDataError(
            f"{output} holds a training that was interrupted.",
            f"Add --resume to go on with it, or remove {STATE}.",
        )
    steps = None if options.minutes else options.steps or STEPS
    budget = TrainingBudget(steps, options.minutes and 60 * options.minutes)
    settings = FocusSettings(
        seed=options.seed,
        questions=options.batch,
        finer=options.tiles or FocusSettings.finer,
        native=options.tiles or FocusSettings.native,
        rate=options.rate,
    )
    shape = ModuleShape(options.layers, options.mlp_share)
    vlm = load(folder, options.device, options.quantization)
    try:
        module = train_focus(
            vlm, questions, shape, settings, options.objective, budget, state, _say
        )
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise DeviceError(
            f"The training does not fit into the memory of {vlm.device}.",
            "Show fewer tiles (--tiles), ask fewer questions a step (--batch), or hold the model "
            "in 4 bits (--quantization nf4).",
            str(error),
        ) from error
    save_module(output, module, options.objective, settings)
    state.unlink(missing_ok=True)
    print(f"saved {output / 'region_focus.safetensors'}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser("train focus", description=__doc__.splitlines()[0].rstrip(":"))
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except AskRasterError as error:
        return say_failure(error)


def _say(line: str) -> None:
    print(line, flush=True)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return number


def _minutes(text: str) -> float:
    minutes = float(text)
    if not 0 < minutes < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return minutes


def _layers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return share


if __name__ == "__main__":
    sys.exit(main())
