"""python -m model models | convert | calibrate: about models, not about rasters."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ..wire.errors import AskRasterError, ModelFolderError
from ..wire.question import Quantization
from .arguments import show_choices
from .own_command_lines import offer

if TYPE_CHECKING:
    from ..focus.calibration import Box
    from ..wire.pyramid import RasterPyramid


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands. Imports nothing heavy: the command line must start quickly."""
    models = commands.add_parser(
        "models",
        help="say what models need, before loading them; or survey, check, download, delete, try",
        epilog="models survey | check | download | delete | try: each has a --help of its own",
    )
    models.add_argument("folders", nargs="*", default=[""], metavar="DIR", help="(embedded)")
    models.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    models.add_argument(
        "--measure", action="store_true", help="load them, to say how long a question takes"
    )
    models.add_argument(
        "--show-prompt", action="store_true", help="show how they are asked about a sample scene"
    )
    models.set_defaults(command=_models)

    convert = commands.add_parser("convert", help="LRS-VQA's or GeoLLaVA-8K's weights to native")
    convert.add_argument("source", type=Path, metavar="SOURCE", help="a folder of safetensors")
    convert.add_argument("destination", type=Path, metavar="DEST", help="a folder to be made")
    convert.add_argument(
        "--vision-tower", type=Path, metavar="DIR", help="CLIP's folder, if SOURCE has no tower"
    )
    convert.set_defaults(command=_convert)

    calibrate = commands.add_parser("calibrate", help="fit a model's settings to known answers")
    parts = calibrate.add_subparsers(required=True, metavar="PART")
    focus = parts.add_parser("focus", help="choose the layers whose attention guides the search")
    focus.add_argument("--model", required=True, metavar="DIR", help="a model folder")
    focus.add_argument(
        "--data", required=True, type=Path, metavar="FILE.jsonl|DIR", help="image, text, hbox"
    )
    focus.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    focus.add_argument("--quantization", type=Quantization, choices=list(Quantization))
    focus.add_argument("--limit", type=int, default=64, metavar="N", help="the first N boxes (64)")
    focus.set_defaults(command=_calibrate_focus)
    tiles = parts.add_parser("tiles", help="choose how many tiles a prompt shows")
    tiles.add_argument("--model", default="", metavar="DIR", help="a model folder (embedded)")
    tiles.add_argument(
        "--data", required=True, type=Path, metavar="FILE.jsonl|DIR", help="with ground_truth, too"
    )
    tiles.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    tiles.add_argument("--quantization", type=Quantization, choices=list(Quantization))
    tiles.add_argument("--limit", type=int, default=64, metavar="N", help="the first N (64)")
    tiles.set_defaults(command=_calibrate_tiles)
    confidence = parts.add_parser("confidence", help="fit the confidence to known answers")
    confidence.add_argument("--model", required=True, metavar="DIR", help="a model folder")
    confidence.add_argument(
        "--data",
        required=True,
        type=Path,
        metavar="FILE.jsonl|DIR",
        help="image, text, ground_truth",
    )
    confidence.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    confidence.add_argument("--quantization", type=Quantization, choices=list(Quantization))
    confidence.add_argument("--limit", type=int, metavar="N", help="the first N questions (all)")
    confidence.set_defaults(command=_calibrate_confidence)
    offer(parts, "calibrate")
    show_choices(focus)
    show_choices(tiles)
    show_choices(confidence)


def _models(options: argparse.Namespace) -> int:
    from ..asking.shown_prompt import shown_prompt
    from ..vlm.loading import choose_device
    from ..vlm.memory import free_device_bytes
    from ..vlm.model_folder import ModelFolder
    from ..vlm.planner import best_fitting, experts_note, gigabytes, plans
    from .budgets import budgets_in_words

    device = choose_device(options.device)
    free = free_device_bytes(device)
    print(f"{device}: {gigabytes(free)} free")
    failed = False
    for path in options.folders:
        try:
            folder = ModelFolder(path)
            choices = plans(folder, device)
            shown = shown_prompt(folder) if options.show_prompt else ""
        except AskRasterError as error:
            print(f"{path}: {error}")
            failed = True
            continue
        print(f"{folder.name}: {folder.architecture}")
        if shown:
            print(shown)
            continue
        best = best_fitting(choices, free)
        for choice in choices:
            held = "as it is" if folder.is_quantized else choice.quantization.value
            fits = "does not fit" if choice.total > free else "chosen" if choice is best else "fits"
            print(
                f"  {held:8} {fits:12} {gigabytes(choice.total):>8}: weights "
                f"{gigabytes(choice.weights)}, cache {gigabytes(choice.kv_cache)}, activations "
                f"{gigabytes(choice.activations + choice.reserve)}, loading "
                f"{gigabytes(choice.loading)}"
            )
        if note := experts_note(choices):
            print(f"  {note}")
        profile = folder.profile
        print(
            f"  prompt {profile.prompt.value}; answers of {profile.longest_answer} tokens; "
            f"thinking {profile.thinking.value}; boxes {profile.grounding.value}"
        )
        try:
            for line in budgets_in_words(folder, device, choices, free, options.measure):
                print(f"  {line}")
        except AskRasterError as error:
            print(f"{path}: {error}")
            failed = True
    return 1 if failed else 0


def _convert(options: argparse.Namespace) -> int:
    from ..conversion.llava_checkpoint import convert

    conversion = convert(options.source, options.destination, options.vision_tower)
    print(f"{options.destination}: {conversion.tensors} tensors")
    if conversion.focus_layers:
        print(f"with a region focus module of {len(conversion.focus_layers)} layers")
    for reason, count in conversion.left_out.items():
        print(f"left out: {count} tensors ({reason})")
    return 0


def _calibrate_focus(options: argparse.Namespace) -> int:
    from ..focus.calibration import calibrate
    from ..vlm.loading import load
    from ..vlm.model_folder import ModelFolder

    folder = ModelFolder(options.model)
    if folder.is_embedded:
        raise ModelFolderError("The embedded model is calibrated already.")
    vlm = load(folder, options.device, options.quantization)
    with tempfile.TemporaryDirectory() as scratch:
        result = calibrate(vlm, _questions(options.data, options.limit, Path(scratch)))
    folder.change_profile(attention_layers=list(result.layers))
    for layer, worth in enumerate(result.by_layer):
        print(f"layer {layer:2}  {worth:.3f}")
    print(
        f"layers {', '.join(map(str, result.layers))} from now on: {result.worth:.3f} on "
        f"{result.questions} boxes (until now {result.default_worth:.3f}; 0.5 is chance)"
    )
    return 0


def _calibrate_tiles(options: argparse.Namespace) -> int:
    from ..datasets.own_questions import read_own_questions
    from ..evaluation.tile_calibration import calibrate_tiles

    questions = read_own_questions(options.data)[: options.limit]
    found = calibrate_tiles(options.model, questions, options.device, options.quantization)
    print(found.report())
    print("chosen: " + ", ".join(f"{name} {value}" for name, value in found.settings().items()))
    return 0


def _calibrate_confidence(options: argparse.Namespace) -> int:
    from ..datasets.own_questions import read_own_questions
    from ..evaluation.confidence_calibration import calibrate_confidence

    questions = read_own_questions(options.data)[: options.limit]
    fit = calibrate_confidence(options.model, questions, options.device, options.quantization)
    print(fit.report())
    return 0


def _questions(
    data: Path, limit: int, scratch: Path
) -> Iterator[tuple[str, RasterPyramid, Sequence[Box]]]:
    """The questions that have a box, each with its image open while it is used."""
    from ..datasets.own_questions import read_own_questions
    from ..evaluation.images import readable
    from ..raster.geotiff_pyramid import GeotiffPyramid

    asked = [question for question in read_own_questions(data) if question.boxes]
    for image, about in groupby(asked[:limit], key=lambda question: question.image):
        with readable([image], scratch) as path, GeotiffPyramid(path) as pyramid:
            for question in about:
                yield question.text, pyramid, question.boxes
