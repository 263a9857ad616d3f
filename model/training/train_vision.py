"""Train the vision tower further, on whole large scenes:
`./run train vision --model DIR --output DIR`.

After `train embedded`, before `train scenes`: scenes are drawn, and the tower learns what is under
every token of their tiles (see practise_vision.py). All else of the model stays as it is, and still
reads what the tower gives; `train scenes` and `train answers` teach it to read that better.
"""

from __future__ import annotations

import argparse
import logging
import sys
from dataclasses import asdict

from ..arguments import show_choices
from ..vlm.loading import choose_device, load
from ..vlm.model_folder import ModelFolder
from .chips import Split, find_chips
from .embedded_model import ModelShape, ReleaseRecord, save_model
from .practise_vision import SceneTiles, VisionPractice, VisionSettings
from .prefetching import BatchMaker
from .samples import SampleSource
from .scene_features import SCENES
from .scene_files import draw_scenes
from .scene_truth import SceneTruth
from .train_answers import copy_module, made_before
from .train_embedded import (
    NOTICE,
    add_sample_arguments,
    carry_out,
    describe_device,
    further_budget,
    further_training,
    refuse_another,
    scaled,
)
from .train_scenes import add_scene_arguments, count_sizes, practice_scenes
from .trainer import use_half_precision

log = logging.getLogger("model.training")


def train_vision(options: argparse.Namespace) -> None:
    """Draw, train and save as the options say.

    Raises:
        ModelFolderError: the model is no model of `train embedded`. TrainingDataError: chips, a
        scene or the state are wrong. RasterError: a scene cannot be read. OutputError: something
        could not be saved; the last good state stands.
    """
    folder = ModelFolder(options.model)
    made = made_before(folder)
    state = options.output / "state" / "vision.safetensors"
    refuse_another(state, options)
    device, chips = choose_device(options.device), find_chips(options.chips)
    data = options.data or options.output
    files = practice_scenes(data / SCENES, options.scenes, chips, options.few)
    use_half_precision(options.bfloat16)
    vlm = load(folder, str(device))
    shape = ModelShape(**made["shape"])
    settings = scaled(VisionSettings(seed=options.seed), options.batch_scale)
    practice = VisionPractice(vlm, shape, settings)
    if state.exists():
        practice.load_state(state)
        log.info("resumed at step %d", practice.step)
    truths = draw_scenes(files, log.info, SceneTruth.of)
    scenes = [
        SceneTiles(file.image, truth, shape.tile_size)
        for file, truth in zip(files, truths, strict=True)
    ]
    source = SampleSource(Split.TRAIN, device, options.seed + 11, chips, options.banks)
    try:
        maker = BatchMaker(source, practice.encoder, device)
        practice.run(scenes, maker, further_budget(options), state)
    finally:
        source.close()
    record = {
        "command": "train vision",
        "scenes": count_sizes(files),
        "settings": asdict(practice.settings),
        "banks": options.banks,
        "from": folder.sha256(),
        "steps": practice.step,
        "training_seconds": round(practice.seconds),
        "hardware": describe_device(device),
    }
    if "vision" in made:
        record["before"] = made["vision"]
    output = options.output / "model"
    release = ReleaseRecord(folder.settings.confidence, NOTICE, made | {"vision": record})
    with practice.averaged():
        save_model(output, practice.model, vlm.tokenizer, shape, release)
    copy_module(folder, output)
    log.info("saved %s after %d steps", output, practice.step)


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = further_training("train vision", __doc__.splitlines()[0])
    add_scene_arguments(parser)
    add_sample_arguments(parser)
    show_choices(parser)
    return carry_out(train_vision, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
