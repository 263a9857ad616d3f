"""The first stage of the embedded model's training: from nothing to a model that looks and answers.

Recognition, answers and focus first, in one mix that shifts (see curriculum.py); then the Region
Focus Module with the model fixed; then the metrics.
"""

from __future__ import annotations

import json
import logging
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedTokenizerBase, PreTrainedTokenizerFast

from ...focus.region_focus import AttentionReadout
from ...focus.region_focus_module import RegionFocusModule
from ...scenes.chips import Split
from ...scenes.lesson_scope import lesson_scope
from ...scenes.vocabulary import all_words
from ...training.budget import TrainingBudget
from ...training.focus_settings import FocusObjective, FocusSettings, ModuleShape
from ...training.focus_trainer import FocusTrainer
from ...training.train_focus import copied_module, save_module
from ...vlm.chat_prompt import OVERVIEW
from ...vlm.confidence import ConfidenceCalibration
from ...vlm.loading import load
from ...vlm.model_folder import ModelFolder
from ...vlm.vision_language_model import VisionLanguageModel
from ..metrics.evaluate_embedded import ATTENTION, Evaluator
from ..network.batched_forward import BatchedForward, count_parameters
from ..network.embedded_model import (
    TOKEN_PIXELS,
    ModelShape,
    ReleaseRecord,
    build_model,
    save_model,
)
from ..network.token_batch import PromptEncoder
from ..network.tokenizer import train_tokenizer
from ..samples.composed_lessons import composed_lessons
from ..samples.prefetching import ECHO, BatchMaker
from ..samples.samples import SampleSource, SampleStage
from .trainer import Trainer, TrainingSettings
from .workplace import NOTICE, Workplace, describe_device

log = logging.getLogger("model.training")

TEXT_BATCHES = 12
MODULE_MLP_SHARE, MODULE_RATE = 0.5, 5e-4


@dataclass(frozen=True)
class EmbeddedStage:
    """steps: of the model; the focus module has focus_share times as many more. banks: the scale of
    those that samples are composed from. batches: of each kind, that the result is measured on."""

    steps: int
    focus_share: float
    banks: float
    settings: TrainingSettings = TrainingSettings()
    shape: ModelShape = ModelShape()
    batches: int = 8

    name = "embedded"

    def train(self, model: Path | None, place: Workplace) -> None:
        """Train, evaluate and save. model: None, since it begins with nothing.

        Raises:
            TrainingDataError: chips or state are wrong. OutputError: something could not be saved;
            the last good model and state stand.
        """
        begin = time.monotonic()
        place.state("state")
        sources = {
            split: SampleSource(
                split,
                place.device,
                self.settings.seed,
                place.chips,
                self.banks * share,
                place.workers,
                several_questions=split is Split.TRAIN,
            )
            for split, share in ((Split.TRAIN, 1.0), (Split.VALIDATION, 0.25))
        }
        log.info("imagery ready after %.0f s", time.monotonic() - begin)
        try:
            tokenizer = make_tokenizer(sources[Split.TRAIN], place.output / "tokenizer")
            encoder = PromptEncoder(tokenizer, self.shape.tile_size // TOKEN_PIXELS)
            maker = BatchMaker(sources[Split.TRAIN], encoder, place.device)
            self._train_on(maker, sources[Split.VALIDATION], tokenizer, place)
        finally:
            for source in sources.values():
                source.close()
        log.info("done after %.0f s", time.monotonic() - begin)

    def _train_on(
        self,
        maker: BatchMaker,
        validation: SampleSource,
        tokenizer: PreTrainedTokenizerBase,
        place: Workplace,
    ) -> None:
        """The model, then its focus module."""
        torch.backends.cuda.matmul.allow_tf32 = True
        model = build_model(tokenizer, self.shape, self.settings.seed)
        trainer = Trainer(model, tokenizer, self.shape, self.settings, place.device)
        log.info("%d parameters on %s", count_parameters(model), describe_device(place.device))
        states = place.state("state").parent
        if trainer.load_state(states):
            log.info("resumed at step %d", trainer.step)
        trainer.run(maker, TrainingBudget(self.steps), states)
        with trainer.averaged():
            save_model(place.model, model, tokenizer, self.shape)
        vlm = load(ModelFolder(place.model), str(place.device))
        vlm.model.float().requires_grad_(False)
        module = self._train_module(vlm, maker, states / "region_focus.safetensors")
        forward = BatchedForward(vlm.model, self.shape.tile_size, self.shape.focus_layer)
        evaluator = Evaluator(forward, trainer.encoder, vlm, validation, place.chips, self.batches)
        metrics = evaluator.metrics({ATTENTION: AttentionReadout(vlm), module.name: module})
        found = ConfidenceCalibration.from_json(metrics["calibration"]["confidence"])
        made = {"stages": [self._record(trainer, place)], "metrics": metrics}
        release = ReleaseRecord(found, NOTICE, made, lesson_scope())
        with trainer.averaged():
            save_model(place.model, model, tokenizer, self.shape, release)
        save_module(place.model, module, FocusObjective.BOTH, self._module_settings())
        log.info("%s", json.dumps(metrics, indent=1))

    def _module_settings(self) -> FocusSettings:
        return FocusSettings(self.settings.seed, self.settings.focus, rate=MODULE_RATE)

    def _train_module(
        self, vlm: VisionLanguageModel, maker: BatchMaker, state: Path
    ) -> RegionFocusModule:
        module = copied_module(vlm, ModuleShape((0, self.shape.focus_layer), MODULE_MLP_SHARE))
        trainer = FocusTrainer(vlm, module, self._module_settings(), FocusObjective.BOTH)
        budget = TrainingBudget(max(1, round(self.steps * self.focus_share)))
        with composed_lessons(vlm, maker, self.settings.focus, self.settings.seed) as lessons:
            trainer.run(lessons, budget, state)
        return module.eval()

    def _record(self, trainer: Trainer, place: Workplace) -> dict[str, Any]:
        """How the weights were made."""
        chips = "UC Merced Land Use Dataset (Yang and Newsam 2010), its training split"
        return {
            "command": f"train {self.name}",
            "settings": asdict(self.settings),
            "banks": self.banks,
            "focus_share": self.focus_share,
            "steps": trainer.step,
            "samples": {stage.name.lower(): n for stage, n in trainer.samples_seen.items()},
            "tiles": trainer.tiles_seen,
            "steps of each composed batch": ECHO,
            "training_seconds": round(trainer.seconds),
            "hardware": describe_device(trainer.device),
            "torch": torch.__version__,
            "data": {
                "drawn scenes": f"of this repository, scale {self.banks:g}",
                "chips": chips if place.chips else "none",
            },
        }


def make_tokenizer(source: SampleSource, folder: Path) -> PreTrainedTokenizerBase:
    """The tokenizer of the training's own texts; when resuming, the one it began with."""
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
