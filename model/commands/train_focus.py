"""Train a Region Focus Module for any model that the engine can load.

What trains is imported only when it is needed: help and mistakes are answered at once.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..training.focus_settings import DistillationSettings, FocusObjective
from ..wire.errors import AskRasterError, OutputError
from ..wire.question import Quantization
from .arguments import show_choices
from .failure import say_failure

STATE = "region_focus.training"


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
        default=DistillationSettings.mlp_share,
        help="of the layers' MLPs, what the module keeps (default: all of it)",
    )
    parser.add_argument(
        "--objective",
        type=FocusObjective,
        choices=list(FocusObjective),
        default=FocusObjective.DISTILLATION,
        help="what the module learns from (distillation)",
    )
    parser.add_argument("--steps", type=int, default=DistillationSettings.steps)
    parser.add_argument(
        "--batch", type=int, default=DistillationSettings.batch, help="questions a step"
    )
    parser.add_argument("--rate", type=float, default=DistillationSettings.rate)
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
    from ..vlm.model_folder import ModelFolder

    folder = ModelFolder(options.model)
    if folder.is_embedded and options.output is None:
        raise OutputError(
            "The embedded model's own module is not replaced.", "Choose a folder with --output."
        )
    questions = read_own_questions(options.data)
    output = options.output or folder.path
    state = output / STATE
    if not options.resume:
        state.unlink(missing_ok=True)
    vlm = load(folder, options.device, options.quantization)
    settings = DistillationSettings(
        options.layers,
        options.mlp_share,
        options.objective,
        options.steps,
        options.batch,
        options.rate,
        options.seed,
    )

    def say(step: int, loss: float) -> None:
        if step % 20 == 0 or step == settings.steps:
            print(f"step {step} of {settings.steps}: loss {loss:.4f}", flush=True)

    module = train_focus(vlm, questions, settings, say, state)
    save_module(output, module, settings)
    state.unlink(missing_ok=True)
    print(f"saved {output / 'region_focus.safetensors'}")
    return 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser("train focus", description=__doc__.splitlines()[0])
    add_arguments(parser)
    try:
        return run(parser.parse_args(arguments))
    except AskRasterError as error:
        return say_failure(error)


def _layers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return share


if __name__ == "__main__":
    sys.exit(main())
