"""Practise on whole large scenes, as they are searched:
`./run train scenes --model DIR --output DIR`.

After `train embedded`. Scenes are drawn, every tile that a search may look at is encoded once, and
the Region Focus Module learns from them (see practise_focus.py). All else of the model stays as it
is; `train answers --scenes` goes on with the answers.
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ..arguments import show_choices
from ..errors import OutputError, TrainingDataError
from ..focus.region_focus_module import RegionFocusModule
from ..vlm.loading import choose_device, load
from ..vlm.model_folder import ModelFolder
from ..vlm.vision_language_model import VisionLanguageModel
from .batched_forward import BatchedForward
from .chips import Split, find_chips
from .embedded_model import TOKEN_PIXELS, ModelShape, write_json
from .focus_distillation import RegionFocusStudent, module_weights, save_region_focus
from .practise_focus import FocusPractice, PracticeSettings
from .scene_features import FEATURES, SCENES, practice
from .scene_files import SceneFile, SceneUse, draw_scenes
from .targets import TARGET_SHARES
from .token_batch import PromptEncoder
from .train_answers import made_before
from .train_embedded import (
    add_blend,
    carry_out,
    describe_device,
    further_budget,
    further_training,
    refuse_another,
)
from .trainer import use_half_precision

log = logging.getLogger("model.training")

LARGE, SMALLER = 8192, 4096
LARGE_SHARE = 0.25
"""Of the scenes, how many are large: the smaller ones cost a quarter, and hold as many targets, as
large in pixels."""
TARGETS, QUESTIONS, ABSENT = 18, 300, 60
"""Of each scene. More targets than in the benchmark's scenes, so that there is more to learn."""
FEWEST, KINDS_OF_FEW, FEW_QUESTIONS, FEW_ABSENT = 4, 5, 120, 24
"""Of those with few targets, four to eight: nearly all that is common is in a scene of 18, so that
what is asked for tells the answer."""


def practice_scenes(folder: Path, count: int, chips: Path | None, few: int = 0) -> list[SceneFile]:
    """The scenes to practise on, of the training split, and as many smaller ones with few targets
    as asked for. TrainingDataError if there are none."""
    if count < 1:
        raise TrainingDataError("There is nothing to practise on.", "Choose a number of scenes.")
    large = round(count * LARGE_SHARE)
    least, most = TARGET_SHARES
    closer = (LARGE / SMALLER) ** 2
    kinds = (
        (LARGE, SceneUse.TRAINING, large, (least, most)),
        (SMALLER, SceneUse.TRAINING + 1000, count - large, (closer * least, closer * most)),
    )
    draw = partial(SceneFile, folder, chips=chips, split=Split.TRAIN)
    many = {"targets": TARGETS, "pool": QUESTIONS, "absent": ABSENT}
    return [
        draw(size, first + number, shares=shares, **many)
        for size, first, of_size, shares in kinds
        for number in range(of_size)
    ] + [
        draw(
            SMALLER,
            SceneUse.TRAINING + 4000 + number,
            shares=(closer * least, closer * most),
            targets=FEWEST + number % KINDS_OF_FEW,
            pool=FEW_QUESTIONS,
            absent=FEW_ABSENT,
        )
        for number in range(few)
    ]


def count_sizes(files: Sequence[SceneFile]) -> dict[str, int]:
    """How many scenes there are of each size, and how many of them have few targets."""
    sizes = {str(size): sum(file.size == size for file in files) for size in (LARGE, SMALLER)}
    return sizes | {"few targets": sum(file.targets < TARGETS for file in files)}


def add_scene_arguments(parser: argparse.ArgumentParser) -> None:
    """What a training may be told that practises on scenes."""
    parser.add_argument("--scenes", type=int, default=200, metavar="N", help="to draw (200)")
    parser.add_argument(
        "--few", type=int, default=0, metavar="N", help="more scenes, with few targets (0)"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="of the scenes (the output's)")


def train_scenes(options: argparse.Namespace) -> None:
    """Draw, encode, train and save as the options say.

    Raises:
        ModelFolderError: the model is no model of `train embedded`. TrainingDataError: chips, a
        scene or the state are wrong. OutputError: something could not be saved; the last good state
        stands.
    """
    folder = ModelFolder(options.model)
    made = made_before(folder)
    state = options.output / "state" / "region_focus.safetensors"
    refuse_another(state, options)
    device, data = choose_device(options.device), options.data or options.output
    chips = find_chips(options.chips)
    files = practice_scenes(data / SCENES, options.scenes, chips, options.few)
    use_half_precision(options.bfloat16)
    vlm = load(folder, str(device))
    shape = ModelShape(**made["shape"])
    forward = BatchedForward(vlm.model.float(), shape.tile_size, shape.focus_layer)
    vlm.model.requires_grad_(False)
    student, before = module_of(vlm, forward)
    draw_scenes(files, log.info)
    scenes = practice([f.image for f in files], forward, data / FEATURES, device)
    encoder = PromptEncoder(vlm.tokenizer, shape.tile_size // TOKEN_PIXELS)
    settings = PracticeSettings(seed=options.seed)
    learner = FocusPractice(student, encoder, settings, device)
    learner.run(scenes, further_budget(options), state)
    trained = module_weights(student)
    blended = {n: torch.lerp(old, trained[n].cpu(), options.blend) for n, old in before.items()}
    practised = {
        "command": "train scenes",
        "scenes": count_sizes(files),
        "settings": asdict(settings),
        "blend": options.blend,
        "from": folder.sha256(),
        "steps": learner.step,
        "training_seconds": round(learner.seconds),
        "hardware": describe_device(device),
    }
    if "scenes" in made:
        practised["before"] = made["scenes"]
    # The module's own metrics were of the old one.
    metrics = {name: of for name, of in made.get("metrics", {}).items() if name != "focus"}
    made |= {"scenes": practised, "metrics": metrics}
    save(options.output / "model", folder, blended, made)
    log.info("saved %s after %d steps", options.output / "model", learner.step)


def module_of(
    vlm: VisionLanguageModel, forward: BatchedForward
) -> tuple[RegionFocusStudent, dict[str, Tensor]]:
    """The model's own module, to be trained further, and its weights as they are.

    Raises:
        ModelFolderError: it has none, or it does not fit.
    """
    module = RegionFocusModule.load(vlm)
    share = module.intermediate_size / vlm.language_model.config.intermediate_size
    student = RegionFocusStudent(forward, module.source_layers, share)
    before = {name: weight.float().cpu() for name, weight in module.needed_weights().items()}
    with torch.no_grad():
        for index in range(len(module.source_layers)):
            for name, parameter in student.weights(index).items():
                known = before.get(f"layers.{index}.{name}")
                if known is not None:
                    parameter.copy_(known)
    return student, before


def save(
    output: Path, folder: ModelFolder, module: dict[str, Tensor], record: dict[str, Any]
) -> None:
    """The model with another module. OutputError: it cannot be written."""
    try:
        shutil.copytree(folder.path, output, dirs_exist_ok=True)
        write_json(output / "training.json", record)
    except (OSError, shutil.Error) as error:
        raise OutputError(
            f"The model could not be saved to {output}.",
            "Make room on the disk, or choose another folder.",
            str(error),
        ) from error
    about = json.loads((folder.path / "region_focus.json").read_text("utf-8"))
    save_region_focus(output, module, about)


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = further_training("train scenes", __doc__.splitlines()[0])
    add_scene_arguments(parser)
    add_blend(parser)
    show_choices(parser)
    return carry_out(train_scenes, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
