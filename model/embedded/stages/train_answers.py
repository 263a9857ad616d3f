"""A stage: train the embedded model to answer as it is asked, from a prompt for each of the best
tiles.

Tiles are chosen by the model's own focus, and what counts is the one answer that the engine makes
of all prompts (see per_tile_answers.py). Only what comes after the focus learns: the layers behind
the focus layer, and of that one what does not point. The vision tower, the focus and its module
stay as they are, bit by bit, and so does what the search finds. Single tiles and prompts of several
are trained on too, so that nothing is forgotten. Where there are scenes, most steps are about whole
large scenes, as the engine searches them.
"""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from ...focus.region_focus import AttentionReadout
from ...focus.region_focus_module import RegionFocusModule
from ...scenes.chips import Split
from ...scenes.lesson_scope import lesson_scope
from ...scenes.scene_files import draw_scenes
from ...training.budget import TrainingBudget, learning_rate
from ...vlm.confidence import ConfidenceCalibration
from ...vlm.loading import load
from ...vlm.model_folder import ModelFolder
from ...vlm.vision_language_model import VisionLanguageModel
from ...wire.errors import TrainingDataError
from ..metrics.evaluate_embedded import ATTENTION, Evaluator
from ..network.batched_forward import BatchedForward
from ..network.embedded_model import (
    TOKEN_PIXELS,
    ModelShape,
    ReleaseRecord,
    copy_module,
    made_before,
    save_model,
    stages_after,
)
from ..network.token_batch import PromptEncoder
from ..samples.prefetching import BatchMaker, PlannedBatch, PreparedBatch, claim
from ..samples.samples import SampleSource, SampleStage
from ..samples.scene_features import FEATURES, LOG_EVERY, practice
from ..samples.searched_scenes import FoundTiles, SceneAnswers, find_tiles
from .averaged_training import AveragedTraining
from .per_tile_answers import AnswerTokens, PerTilePrompts, loss_of_answers, per_tile_prompts
from .practice_scenes import PracticeScenes
from .trainer import StageSizes, autocast, exchanged
from .workplace import NOTICE, Workplace, record_of

log = logging.getLogger("model.training")

POINTING = ("input_layernorm", "self_attn.q_proj", "self_attn.k_proj")
"""What of the focus layer points, and so stays."""
STAGES = {SampleStage.FOCUS: 0.65, SampleStage.RECOGNITION: 0.20, SampleStage.ANSWER: 0.15}
"""Which share of the steps each stage gets."""
SCENE_SHARE = 0.65
STAGES_BESIDE_SCENES = {
    SampleStage.FOCUS: 0.20,
    SampleStage.RECOGNITION: 0.50,
    SampleStage.ANSWER: 0.30,
}
"""Where there are scenes: the share of all steps that is about them; of the others each stage's."""


@dataclass(frozen=True)
class AnswerSettings(StageSizes):
    """focus, recognition, answer: samples a step of each stage; questions: at most so many of a
    step of FOCUS are answered; scene_questions: those of a step about scenes. rate: the peak
    learning rate of AdamW. blend: how far the released weights are from the old ones to the trained
    ones (Wortsman et al., arXiv 2109.01903): halfway they keep more of what they knew."""

    seed: int = 0
    focus: int = 4
    recognition: int = 32
    answer: int = 8
    questions: int = 40
    scene_questions: int = 24
    rate: float = 2.5e-4
    weight_decay: float = 0.02
    average_decay: float = 0.995
    blend: float = 0.5


class AnswerTrainer(AveragedTraining):
    """Trains what comes after the focus of one model; `before` are the weights as they were, and
    `average` is the exponential moving average of the trained ones."""

    def __init__(
        self, vlm: VisionLanguageModel, shape: ModelShape, settings: AnswerSettings
    ) -> None:
        super().__init__()
        self.model, self.device, self.settings = vlm.model.float().train(), vlm.device, settings
        self.forward = BatchedForward(self.model, shape.tile_size, shape.focus_layer)
        self.encoder = PromptEncoder(vlm.tokenizer, shape.tile_size // TOKEN_PIXELS)
        self.words = AnswerTokens(vlm.abstention, vlm.digits_of_counts)
        self.model.requires_grad_(False)
        self.parameters = trained_parameters(vlm, shape.focus_layer)
        for parameter in self.parameters.values():
            parameter.requires_grad_(True)
        self.before = {name: p.detach().clone() for name, p in self.parameters.items()}
        self.average = {name: weight.clone() for name, weight in self.before.items()}
        matrices = [p for p in self.parameters.values() if p.ndim > 1]
        others = [p for p in self.parameters.values() if p.ndim == 1]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": matrices, "weight_decay": settings.weight_decay},
                {"params": others, "weight_decay": 0.0},
            ],
            settings.rate,
            betas=(0.9, 0.98),
        )

    def run(
        self,
        maker: BatchMaker,
        budget: TrainingBudget,
        state: Path,
        scenes: SceneAnswers | None = None,
    ) -> None:
        """Train until the budget is spent; errors as take_steps."""
        batches = self._batches(maker, scenes)

        def take_step(progress: float) -> tuple[str, float]:
            batch = next(batches)
            about = "scenes" if isinstance(batch, PerTilePrompts) else batch.stage.name.lower()
            return about, self.train_step(batch, progress)

        try:
            self.take_steps(take_step, budget, state)
        finally:
            batches.close()

    def _batches(
        self, maker: BatchMaker, scenes: SceneAnswers | None
    ) -> Generator[PreparedBatch | PerTilePrompts, None, None]:
        """What the steps from this one on learn from."""
        seed, size = self.settings.seed, self.settings.scene_questions

        def is_about_scenes(step: int) -> bool:
            return scenes is not None and random.Random(f"{seed} {step}").random() < SCENE_SHARE

        return self.batches_between(
            maker,
            partial(self._planned, STAGES if scenes is None else STAGES_BESIDE_SCENES),
            lambda step: not is_about_scenes(step),
            lambda step: scenes.prompts(f"{seed} {step}", size),
        )

    def train_step(self, batch: PreparedBatch | PerTilePrompts, progress: float) -> float:
        """One optimiser step; the loss. progress: 0..1, how much of the training is over."""
        torch.manual_seed(self.settings.seed * 1_000_003 + self.step)
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.rate * learning_rate(progress)
        loss = self.loss(batch)
        self.step += 1
        if loss is None:
            return 0.0
        return self.descend(loss, self.settings.average_decay)

    def loss(self, batch: PreparedBatch | PerTilePrompts) -> Tensor | None:
        """What is to go down; None where the batch has nothing to answer."""
        with autocast(self.device):
            if isinstance(batch, PerTilePrompts):
                return self._loss_apart(batch)
            samples, tokens = claim(batch)
            with torch.no_grad():
                features = self.forward.encode(samples.tiles.flatten(0, 1))
            if batch.stage is not SampleStage.FOCUS:
                decoded = self.forward.decode(tokens, features)
                return F.cross_entropy(decoded.answer_logits, tokens.answer_ids)
            with torch.no_grad():
                focus = self.forward.decode(tokens, features).focus_logits
            most = self.settings.questions
            prompts = per_tile_prompts(self.encoder, samples, tokens, features, focus, most)
            if prompts is None:
                return None
            return self._loss_apart(prompts)

    def _loss_apart(self, prompts: PerTilePrompts) -> Tensor:
        decoded = self.forward.decode(prompts.searched.tokens, prompts.searched.features)
        return loss_of_answers(decoded, prompts, self.words)

    def _planned(self, stages: Mapping[SampleStage, float], number: int) -> PlannedBatch:
        seed = (self.settings.seed + 77) * 1_000_003
        draw = random.Random(f"{seed} {number}")
        stage = draw.choices(list(stages), list(stages.values()))[0]
        return PlannedBatch(stage, self.settings.size(stage), seed + number)

    @contextmanager
    def blended(self) -> Iterator[None]:
        """Within, the weights are those to be evaluated and released."""
        blend = self.settings.blend
        halfway = {n: torch.lerp(old, self.average[n], blend) for n, old in self.before.items()}
        with exchanged(self.parameters, halfway):
            yield


def trained_parameters(vlm: VisionLanguageModel, focus_layer: int) -> dict[str, Tensor]:
    """What comes after the focus, by its names in the language model."""
    return {
        name: parameter
        for name, parameter in vlm.language_model.named_parameters()
        if _is_behind(name, focus_layer)
    }


def _is_behind(name: str, focus_layer: int) -> bool:
    part, _, rest = name.partition(".")
    if part != "layers":
        return part == "norm"
    layer, _, rest = rest.partition(".")
    return int(layer) > focus_layer or (int(layer) == focus_layer and not rest.startswith(POINTING))


@dataclass(frozen=True)
class AnswersStage:
    """banks: the scale of those that samples are composed from. scenes: those that most steps are
    about; none before any were practised on. batches: of each stage, that the result is measured
    on."""

    budget: TrainingBudget
    banks: float
    scenes: PracticeScenes | None = None
    settings: AnswerSettings = AnswerSettings()
    batches: int = 8

    name = "answers"

    def train(self, model: Path, place: Workplace) -> None:
        """Train, evaluate and save.

        Raises:
            ModelFolderError: the model is no model of `train embedded`. TrainingDataError: chips,
            scenes or the state are wrong. OutputError: something could not be saved; the last good
            state stands.
        """
        folder = ModelFolder(model)
        made = made_before(folder)
        state = place.state(self.name)
        vlm = load(folder, str(place.device))
        shape = ModelShape(**made["shape"])
        trainer = AnswerTrainer(vlm, shape, self.settings)
        if state.exists():
            trainer.load_state(state)
            log.info("resumed at step %d", trainer.step)
        scenes = self._searched(vlm, trainer, place) if self.scenes else None
        source = SampleSource(
            Split.TRAIN,
            place.device,
            self.settings.seed + 11,
            place.chips,
            self.banks,
            place.workers,
            several_questions=True,
            whole_levels=0.0,
        )
        try:
            maker = BatchMaker(source, trainer.encoder, place.device)
            trainer.run(maker, self.budget, state, scenes)
        finally:
            source.close()
        with trainer.blended():
            metrics = self._measured(vlm, trainer, place)
            self._save(vlm, shape, trainer, made, metrics, place)
        log.info("done: %s", json.dumps(metrics, indent=1))

    def _searched(
        self, vlm: VisionLanguageModel, trainer: AnswerTrainer, place: Workplace
    ) -> SceneAnswers:
        files = self.scenes.files(place)
        draw_scenes(files, log.info, workers=place.workers)
        return scenes_of([file.image for file in files], vlm, trainer, place.data / FEATURES)

    def _measured(
        self, vlm: VisionLanguageModel, trainer: AnswerTrainer, place: Workplace
    ) -> dict[str, Any]:
        validation = SampleSource(
            Split.VALIDATION,
            place.device,
            self.settings.seed,
            place.chips,
            0.25 * self.banks,
            place.workers,
        )
        try:
            evaluator = Evaluator(
                trainer.forward, trainer.encoder, vlm, validation, place.chips, self.batches
            )
            return evaluator.metrics({ATTENTION: AttentionReadout(vlm)})
        finally:
            validation.close()

    def _save(
        self,
        vlm: VisionLanguageModel,
        shape: ModelShape,
        trainer: AnswerTrainer,
        made: dict[str, Any],
        metrics: dict[str, Any],
        place: Workplace,
    ) -> None:
        """Write the model, with its focus module, which stays, as do that one's metrics."""
        before = vlm.folder.sha256()
        record = record_of(
            self.name, self.settings, before, trainer.step, trainer.seconds, place.device
        ) | {"banks": self.banks, "scenes": self.scenes.counts() if self.scenes else {}}
        of_module = {n: of for n, of in made.get("metrics", {}).items() if n == "focus"}
        made = stages_after(made, record) | {"metrics": metrics | of_module}
        found = ConfidenceCalibration.from_json(metrics["calibration"]["confidence"])
        release = ReleaseRecord(found, NOTICE, made, lesson_scope())
        save_model(place.model, trainer.model, vlm.tokenizer, shape, release)
        copy_module(vlm.folder, place.model)


def scenes_of(
    images: Sequence[Path], vlm: VisionLanguageModel, trainer: AnswerTrainer, features: Path
) -> SceneAnswers:
    """Questions about drawn scenes, searched with the model's own module. features: their folder.

    Raises:
        TrainingDataError: nothing is found. ModelFolderError: the model has no module.
    """
    focus = RegionFocusModule.load(vlm)
    found: list[FoundTiles] = []
    scenes = practice(images, trainer.forward, features, trainer.device)
    for number, scene in enumerate(scenes, 1):
        with torch.autocast(trainer.device.type, enabled=False):  # as the engine searches
            found += find_tiles(vlm, focus, scene, trainer.settings.seed + number)
        if number % LOG_EVERY == 0 or number == len(scenes):
            log.info("%d of %d scenes are searched", number, len(scenes))
    if not found:
        raise TrainingDataError(
            "In the scenes nothing is found that answers a question.", "Draw more of them."
        )
    return SceneAnswers(trainer.device, trainer.encoder, found)
