"""A stage: practise on whole large scenes, as they are searched.

Scenes are drawn, every tile that a search may look at is encoded once, and the Region Focus Module
learns from them (see training/focus_trainer.py). All else of the model stays as it is.
"""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ...focus.region_focus_module import RegionFocusModule
from ...scenes.scene_files import draw_scenes
from ...training.budget import TrainingBudget
from ...training.distillation import save_region_focus
from ...training.focus_settings import FocusObjective, FocusSettings
from ...training.focus_trainer import AskedImage, FocusTrainer, search_lessons
from ...training.lessons import FocusQuestion
from ...training.training_state import write_json
from ...vlm.loading import load
from ...vlm.model_folder import ModelFolder
from ...wire.errors import OutputError
from ..network.batched_forward import BatchedForward
from ..network.embedded_model import ModelShape, made_before, stages_after
from ..samples.scene_features import FEATURES, practice
from .practice_scenes import PracticeScenes
from .workplace import Workplace, record_of

log = logging.getLogger("model.training")

PRACTICE = FocusSettings(questions=12, finer=50, native=90, rate=4e-4)


@dataclass(frozen=True)
class ScenesStage:
    """blend: how far what is released is from the old weights to the trained ones."""

    budget: TrainingBudget
    scenes: PracticeScenes
    blend: float = 0.5
    settings: FocusSettings = PRACTICE

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
        module = RegionFocusModule.load(vlm)
        before = {name: weight.clone() for name, weight in module.needed_weights().items()}
        draw_scenes(files, log.info, workers=place.workers)
        images = [file.image for file in files]
        scenes = [
            AskedImage(scene.features, [FocusQuestion(q.text, q.boxes) for q in scene.questions])
            for scene in practice(images, forward, place.data / FEATURES, place.device)
        ]
        learner = FocusTrainer(vlm, module, self.settings, FocusObjective.BOXES)
        learner.run(search_lessons(scenes, self.settings), self.budget, state)
        trained = module.needed_weights()
        blended = {n: torch.lerp(old, trained[n], self.blend) for n, old in before.items()}
        record = record_of(
            self.name, self.settings, folder.sha256(), learner.step, learner.seconds, place.device
        ) | {"scenes": self.scenes.counts(), "blend": self.blend}
        # The module's own metrics were of the old one.
        metrics = {name: of for name, of in made.get("metrics", {}).items() if name != "focus"}
        save(place.model, folder, blended, stages_after(made, record) | {"metrics": metrics})
        log.info("saved %s after %d steps", place.model, learner.step)


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
