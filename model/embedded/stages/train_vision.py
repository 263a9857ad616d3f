"""A stage: train the vision tower further, on whole large scenes.

Scenes are drawn, and the tower learns what is under every token of their tiles (see
practise_vision.py). All else of the model stays as it is, and still reads what the tower gives; the
stages after it teach it to read that better.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from ...scenes.chips import Split
from ...scenes.lesson_scope import lesson_scope
from ...scenes.scene_files import draw_scenes
from ...training.budget import TrainingBudget
from ...vlm.loading import load
from ...vlm.model_folder import ModelFolder
from ..network.embedded_model import (
    ModelShape,
    ReleaseRecord,
    copy_module,
    made_before,
    save_model,
    stages_after,
)
from ..samples.prefetching import BatchMaker
from ..samples.samples import SampleSource
from ..samples.scene_truth import SceneTruth
from .practice_scenes import PracticeScenes
from .practise_vision import SceneTiles, VisionPractice, VisionSettings
from .workplace import NOTICE, Workplace, record_of

log = logging.getLogger("model.training")


@dataclass(frozen=True)
class VisionStage:
    """banks: the scale of those that the views at half size are composed from."""

    budget: TrainingBudget
    scenes: PracticeScenes
    banks: float
    settings: VisionSettings = VisionSettings()

    name = "vision"

    def train(self, model: Path, place: Workplace) -> None:
        """Draw, train and save.

        Raises:
            ModelFolderError: the model is no model of `train embedded`. TrainingDataError: chips, a
            scene or the state are wrong. RasterError: a scene cannot be read. OutputError:
            something could not be saved; the last good state stands.
        """
        folder = ModelFolder(model)
        made = made_before(folder)
        state = place.state(self.name)
        files = self.scenes.files(place)
        vlm = load(folder, str(place.device))
        shape = ModelShape(**made["shape"])
        practice = VisionPractice(vlm, shape, self.settings)
        if state.exists():
            practice.load_state(state)
            log.info("resumed at step %d", practice.step)
        truths = draw_scenes(files, log.info, SceneTruth.of, place.workers)
        scenes = [
            SceneTiles(file.image, truth, shape.tile_size)
            for file, truth in zip(files, truths, strict=True)
        ]
        source = SampleSource(
            Split.TRAIN,
            place.device,
            self.settings.seed + 11,
            place.chips,
            self.banks,
            place.workers,
        )
        try:
            maker = BatchMaker(source, practice.encoder, place.device)
            practice.run(scenes, maker, self.budget, state)
        finally:
            source.close()
        record = record_of(
            self.name,
            self.settings,
            folder.sha256(),
            practice.step,
            practice.seconds,
            place.device,
        ) | {"scenes": self.scenes.counts(), "banks": self.banks}
        release = ReleaseRecord(
            folder.profile.confidence, NOTICE, stages_after(made, record), lesson_scope()
        )
        with practice.averaged():
            save_model(place.model, practice.model, vlm.tokenizer, shape, release)
        copy_module(folder, place.model)
        log.info("saved %s after %d steps", place.model, practice.step)
