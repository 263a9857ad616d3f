"""Practise on whole large scenes, as they are searched:
`./run train scenes --model DIR --output DIR`.

After `train embedded`. Scenes are drawn, every tile that a search may look at is encoded once, and
the Region Focus Module learns from them (see practise_focus.py). All else of the model stays as it
is; `train answers --scenes` goes on with the answers.
"""

from __future__ import annotations

import json
import logging
import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ...commands.arguments import show_choices
from ...focus.region_focus_module import RegionFocusModule
from ...scenes.scene_files import draw_scenes
from ...training.distillation import save_region_focus
from ...training.training_state import write_json
from ...vlm.loading import load
from ...vlm.model_folder import ModelFolder
from ...vlm.vision_language_model import VisionLanguageModel
from ...wire.errors import OutputError
from ..network.batched_forward import BatchedForward
from ..network.embedded_model import TOKEN_PIXELS, ModelShape, made_before, stages_after
from ..network.token_batch import PromptEncoder
from ..samples.scene_features import FEATURES, practice
from .focus_distillation import RegionFocusStudent, module_weights
from .practice_scenes import PracticeScenes, add_scenes
from .practise_focus import FocusPractice, PracticeSettings
from .stage_command import (
    Workplace,
    add_blend,
    budget_of,
    carry_out,
    further_training,
    place_of,
    record_of,
)
from .trainer import TrainingBudget

log = logging.getLogger("model.training")


@dataclass(frozen=True)
class ScenesStage:
    """blend: how far what is released is from the old weights to the trained ones."""

    budget: TrainingBudget
    scenes: PracticeScenes
    blend: float = 0.5
    settings: PracticeSettings = PracticeSettings()

    name = "scenes"

    def train(self, model: Path, place: Workplace) -> None:
        """Draw, encode, train and save.

        Raises:
            ModelFolderError: the model is no model of `train embedded`. TrainingDataError: chips, a
            scene or the state are wrong. OutputError: something could not be saved; the last good
            state stands.
        """
        folder = ModelFolder(model)
        made = made_before(folder)
        state = place.state("region_focus")
        files = self.scenes.files(place)
        vlm = load(folder, str(place.device))
        shape = ModelShape(**made["shape"])
        forward = BatchedForward(vlm.model.float(), shape.tile_size, shape.focus_layer)
        vlm.model.requires_grad_(False)
        student, before = module_of(vlm, forward)
        draw_scenes(files, log.info, workers=place.workers)
        images = [file.image for file in files]
        scenes = practice(images, forward, place.data / FEATURES, place.device)
        encoder = PromptEncoder(vlm.tokenizer, shape.tile_size // TOKEN_PIXELS)
        learner = FocusPractice(student, encoder, self.settings, place.device)
        learner.run(scenes, self.budget, state)
        trained = module_weights(student)
        blended = {n: torch.lerp(old, trained[n].cpu(), self.blend) for n, old in before.items()}
        record = record_of(
            self.name, self.settings, folder.sha256(), learner.step, learner.seconds, place.device
        ) | {"scenes": self.scenes.counts(), "blend": self.blend}
        # The module's own metrics were of the old one.
        metrics = {name: of for name, of in made.get("metrics", {}).items() if name != "focus"}
        save(place.model, folder, blended, stages_after(made, record) | {"metrics": metrics})
        log.info("saved %s after %d steps", place.model, learner.step)


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
    add_scenes(parser, 200)
    add_blend(parser)
    show_choices(parser)
    options = parser.parse_args(arguments)
    stage = ScenesStage(
        budget_of(options),
        PracticeScenes(options.scenes),
        options.blend,
        replace(PracticeSettings(), seed=options.seed),
    )
    place = place_of(options)
    return carry_out(lambda: stage.train(options.model, place), place)


if __name__ == "__main__":
    sys.exit(main())
