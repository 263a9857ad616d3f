"""Train the embedded model from scratch: `python -m model.training.train_embedded --output DIR`.

Recognition, answers and focus first, in one mix that shifts; then the Region Focus Module with the
model fixed; then the metrics. Everything is bounded by minutes or steps, and can be interrupted
and resumed.
"""

from __future__ import annotations

import argparse
import json
import logging
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import torch
from transformers import PreTrainedTokenizerBase, PreTrainedTokenizerFast

from ..arguments import show_choices
from ..confidence import ConfidenceCalibration
from ..errors import AskRasterError, OutputError, TrainingDataError
from ..failure import say_failure
from ..vlm.loading import choose_device
from ..vlm.prompt import OVERVIEW
from .batched_forward import PyramidDrop, count_parameters
from .chips import Split, find_chips
from .embedded_model import (
    SMALL,
    TOKEN_PIXELS,
    ModelShape,
    ReleaseRecord,
    build_model,
    save_model,
)
from .evaluate_embedded import Evaluator
from .focus_distillation import (
    FocusObjective,
    FocusSettings,
    module_weights,
    save_region_focus,
    train_region_focus,
)
from .prefetching import ECHO, BatchMaker
from .samples import SampleSource, SampleStage
from .token_batch import PromptEncoder
from .tokenizer import train_tokenizer
from .trainer import (
    StageSizes,
    Trainer,
    TrainingBudget,
    TrainingSettings,
    use_half_precision,
)
from .vocabulary import all_words

log = logging.getLogger("model.training")

Settings = TypeVar("Settings", bound=StageSizes)
NOTICE = "This answer is from the small embedded model."
CHECKPOINTS = (1 / 3, 2 / 3, 1.0)
"""Shares of the training after which the averaged weights are saved as a model of their own."""
DROPPED_SHARE = 0.5
"""With --pyramid-drop, of the vision tokens, from the layer on whose attention points: the share of
arXiv 2410.17247's first stage, which so few layers have room for once."""
TEXT_BATCHES = 12
EVALUATION_SECONDS = 30.0
"""Of a budget in minutes, what is kept for the metrics on the way, and again at the end."""


@dataclass(frozen=True)
class Paths:
    """The folders of one training."""

    output: Path

    @property
    def model(self) -> Path:
        return self.output / "model"

    @property
    def state(self) -> Path:
        return self.output / "state"

    @property
    def focus_state(self) -> Path:
        return self.state / "region_focus.safetensors"

    def checkpoint(self, number: int) -> Path:
        return self.output / "checkpoints" / f"{number}-of-{len(CHECKPOINTS)}"


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    return carry_out(train, parse(arguments))


def carry_out(training: Callable[[argparse.Namespace], None], options: argparse.Namespace) -> int:
    """A training as a command, logged into its output folder; returns the exit code."""
    try:
        options.output.mkdir(parents=True, exist_ok=True)
        _log_to(options.output / "train.log")
        training(options)
    except AskRasterError as error:
        return say_failure(error)
    except OSError as error:
        return say_failure(OutputError(f"{options.output}: {error}"))
    return 0


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("train embedded", description=__doc__.splitlines()[0])
    add_shared_arguments(parser)
    add_sample_arguments(parser)
    add_length(
        parser, "everything in so many minutes", "so many steps, and a quarter more for focus"
    )
    parser.add_argument("--focus-share", type=float, default=0.17, help="of the minutes, for focus")
    parser.add_argument("--small", action="store_true", help="the smaller model, for processors")
    parser.add_argument("--pyramid-drop", action="store_true", help="drop vision tokens in layers")
    parser.add_argument("--compile", action="store_true", help="compile the layers (GPU)")
    parser.add_argument(
        "--focus-objective",
        type=FocusObjective,
        choices=list(FocusObjective),
        default=FocusObjective.BOTH,
        help="what the focus module learns from (both)",
    )
    show_choices(parser)
    return parser.parse_args(arguments)


def add_shared_arguments(parser: argparse.ArgumentParser) -> None:
    """What every training of the embedded model may be told."""
    parser.add_argument("--output", type=Path, required=True, help="folder for all results")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, ...")
    parser.add_argument("--chips", type=Path, help="folder of real chips, one subfolder a class")
    parser.add_argument(
        "--bfloat16", action="store_true", help="half precision on a processor that has it"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", action="store_true", help="go on where it was interrupted")


def add_length(parser: argparse.ArgumentParser, minutes: str, steps: str) -> None:
    """How long to train; with what these mean."""
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float, help=minutes)
    length.add_argument("--steps", type=int, help=steps)


def further_training(name: str, description: str) -> argparse.ArgumentParser:
    """The command line of a training that goes on with a model."""
    parser = argparse.ArgumentParser(name, description=description)
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    add_shared_arguments(parser)
    add_length(parser, "of training, without what prepares it", "of training")
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


def further_budget(options: argparse.Namespace) -> TrainingBudget:
    """How long such a training is."""
    return TrainingBudget(options.steps, options.minutes and 60 * options.minutes)


def refuse_another(state: Path, options: argparse.Namespace) -> None:
    """TrainingDataError if the output's training is neither to begin nor to be gone on with."""
    if state.exists() and not options.resume:
        raise TrainingDataError(
            f"{options.output} already holds a training.", "Add --resume, or use another folder."
        )


def add_sample_arguments(parser: argparse.ArgumentParser) -> None:
    """What a training may be told that composes its samples from banks of imagery."""
    parser.add_argument("--batch-scale", type=float, default=1.0, help="scales all batch sizes")
    parser.add_argument("--banks", type=float, default=1.0, help="scales the banks of imagery")


def train(options: argparse.Namespace) -> None:
    """Train, evaluate and save as the options say.

    Raises:
        TrainingDataError: chips or state are wrong. OutputError: something could not be saved; the
        last good model and state stand. DeviceError: the device is not there.
    """
    begin = time.monotonic()
    paths = Paths(options.output)
    refuse_another(paths.state, options)
    log.info("torch %s, %s", torch.__version__, vars(options))
    device = choose_device(options.device)
    chips = find_chips(options.chips)
    sources = {
        split: SampleSource(
            split,
            device,
            options.seed,
            chips,
            scale=options.banks * share,
            several_questions=split is Split.TRAIN and not options.pyramid_drop,
        )
        for split, share in ((Split.TRAIN, 1.0), (Split.VALIDATION, 0.25))
    }
    log.info("imagery ready after %.0f s", time.monotonic() - begin)
    tokenizer = make_tokenizer(sources[Split.TRAIN], paths)
    encoder = PromptEncoder(tokenizer, ModelShape().tile_size // TOKEN_PIXELS)
    log.info("%d tokens after %.0f s", len(tokenizer), time.monotonic() - begin)
    try:
        maker = BatchMaker(sources[Split.TRAIN], encoder, device)
        train_on(options, paths, tokenizer, maker, sources[Split.VALIDATION], begin)
    finally:
        for source in sources.values():
            source.close()


def train_on(
    options: argparse.Namespace,
    paths: Paths,
    tokenizer: PreTrainedTokenizerBase,
    maker: BatchMaker,
    validation: SampleSource,
    begin: float,
) -> None:
    """Train the model, then its focus module, on the maker's batches; begin: when all began."""
    device, shape = maker.device, SMALL if options.small else ModelShape()
    torch.backends.cuda.matmul.allow_tf32 = True
    use_half_precision(options.bfloat16)
    settings = scaled(TrainingSettings(seed=options.seed), options.batch_scale)
    if options.pyramid_drop:
        settings = replace(settings, pyramid_drop=pyramid_drop_of(shape))
    model = build_model(tokenizer, shape, options.seed)
    trainer = Trainer(model, tokenizer, shape, settings, device, options.compile)
    log.info("%d parameters on %s", count_parameters(model), describe_device(device))
    if options.resume and trainer.load_state(paths.state):
        log.info("resumed at step %d", trainer.step)
    trainer.warm_up(maker)
    log.info("warm after %.0f s", time.monotonic() - begin)
    evaluator = Evaluator(
        trainer.forward,
        trainer.encoder,
        tokenizer,
        validation,
        find_chips(options.chips),
        size=max(8, round(256 * min(1.0, options.batch_scale))),
        batches=2,
    )

    def save(folder: Path, metrics: dict[str, Any]) -> None:
        found = metrics.get("calibration", {}).get("confidence")
        confidence = ConfidenceCalibration.from_json(found) if found else ConfidenceCalibration()
        made = made_how(options, trainer, metrics)
        save_model(folder, model, tokenizer, shape, ReleaseRecord(confidence, NOTICE, made))

    before, steps_before = trainer.seconds, trainer.step
    training = training_budget(options, time.monotonic() - begin)
    for number, share in enumerate(CHECKPOINTS, 1):
        trainer.run(maker, training, paths.state, until=share)
        if not paths.checkpoint(number).exists():
            with trainer.averaged():
                metrics = evaluator.metrics() if share < 1 else {}
                save(paths.checkpoint(number), metrics)
            log.info("checkpoint %d: %s", number, json.dumps(metrics))
    with trainer.averaged():
        save(paths.model, {})
        log.info("training over after %.0f s", time.monotonic() - begin)
        focus = FocusSettings(
            (0, shape.focus_layer),
            objective=options.focus_objective,
            samples=settings.focus,
            seed=options.seed,
        )
        if options.steps is not None:
            budget = TrainingBudget(max(1, options.steps // 4))
        else:
            spent = before + time.monotonic() - begin
            left = options.minutes * 60 - spent - EVALUATION_SECONDS
            budget = TrainingBudget(seconds=max(1.0, left))
        if trainer.step != steps_before:  # a module of the model as it was is of no use
            paths.focus_state.unlink(missing_ok=True)
        student = train_region_focus(
            trainer.forward, maker, focus, budget, device, paths.focus_state
        )
        about = {
            "layers": list(focus.layers),
            "hidden_size": shape.text_width,
            "heads": shape.text_heads,
            "key_value_heads": shape.key_value_heads,
            "intermediate_size": student.intermediate_size,
            "objective": focus.objective.value,
        }
        save_region_focus(paths.model, module_weights(student), about)
        paths.focus_state.unlink(missing_ok=True)
        log.info("region focus over after %.0f s", time.monotonic() - begin)
        metrics = replace(evaluator, batches=8).metrics(student)
        save(paths.model, metrics)
    log.info("done after %.0f s: %s", time.monotonic() - begin, json.dumps(metrics, indent=1))


def pyramid_drop_of(shape: ModelShape) -> PyramidDrop:
    """What --pyramid-drop does to a model of this shape."""
    return PyramidDrop(((shape.focus_layer, 1 - DROPPED_SHARE),))


def made_how(
    options: argparse.Namespace, trainer: Trainer, metrics: dict[str, Any]
) -> dict[str, Any]:
    """The record of how the weights were made."""
    own = ("output", "device", "chips", "resume")  # of the machine, or said elsewhere
    return {
        "command": "train embedded",
        "arguments": {
            name: value.value if isinstance(value, FocusObjective) else value
            for name, value in vars(options).items()
            if name not in own
        },
        "seed": options.seed,
        "settings": asdict(trainer.settings),
        "steps": trainer.step,
        "samples": {stage.name.lower(): n for stage, n in trainer.samples_seen.items()},
        "tiles": trainer.tiles_seen,
        "steps of each composed batch": ECHO,
        "training_seconds": round(trainer.seconds),
        "hardware": describe_device(trainer.device),
        "torch": torch.__version__,
        "data": {
            "drawn scenes": f"of this repository, seed {options.seed}, scale {options.banks:g}",
            "chips": "UC Merced Land Use Dataset (Yang and Newsam 2010), its training split"
            if find_chips(options.chips)
            else "none",
        },
        "metrics": metrics,
    }


def training_budget(options: argparse.Namespace, elapsed: float) -> TrainingBudget:
    """Minutes cover everything, what was trained before an interruption too, so what preparation
    took (elapsed) and what the focus module and the metrics will take is taken off."""
    if options.steps is not None:
        return TrainingBudget(options.steps)
    total = options.minutes * 60
    left = total * (1 - options.focus_share) - elapsed - 2 * EVALUATION_SECONDS
    if left <= 0:
        raise TrainingDataError(
            f"{options.minutes:g} minutes are too few: preparation alone took {elapsed:.0f} s.",
            "Give more minutes.",
        )
    return TrainingBudget(seconds=left)


def make_tokenizer(source: SampleSource, paths: Paths) -> PreTrainedTokenizerBase:
    """The tokenizer of the training's own texts; when resuming, the one it began with."""
    folder = paths.output / "tokenizer"
    if (folder / "tokenizer.json").exists():
        return PreTrainedTokenizerFast.from_pretrained(folder, local_files_only=True)
    texts = [*all_words() * 20, "user\n", "assistant\n", OVERVIEW]
    for number in range(TEXT_BATCHES):
        source.reseed(number)
        stage = list(SampleStage)[number % len(SampleStage)]
        single = stage in (SampleStage.VISION, SampleStage.RECOGNITION)
        samples = source.batch(stage, 64 if single else 4)
        texts += [text for line in samples.introductions for text in line]
        texts += ["\n" + question for question in samples.questions]
        texts += samples.answers
    tokenizer = train_tokenizer(texts)
    tokenizer.save_pretrained(folder)
    return tokenizer


def scaled(settings: Settings, factor: float) -> Settings:
    """The settings with all batch sizes multiplied."""
    counts = {
        *(stage.name.lower() for stage in SampleStage),
        "questions",
        "scenes",
        "scene_questions",
    }
    named = [field.name for field in fields(settings) if field.name in counts]
    return replace(settings, **{n: max(1, round(getattr(settings, n) * factor)) for n in named})


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


if __name__ == "__main__":
    sys.exit(main())
