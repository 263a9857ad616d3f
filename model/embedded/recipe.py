"""How the shipped weights were made, stage by stage: `./run train embedded --output DIR`.

Every number here is frozen: a test holds the recipe against the `training.json` beside the shipped
weights. Three things differ from how it was. The first stage was trained in four sittings, in which
the samples changed (see the record's 'interrupted'); here it is one, with the last samples. The
module of the first practice was blended in two steps (see 'rounded'); here in one. And the record
says of answers that they practised on scenes, not on how many; here on those of the module.
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..haystack.fitted_confidence import SIZES as CONFIDENCE_SIZES
from ..haystack.fitted_confidence import confidence_scenes, fit_confidence
from ..scenes.chips import find_chips
from ..scenes.scene_files import draw_scenes
from ..training.budget import TrainingBudget
from ..training.training_state import write_json
from ..vlm.loading import choose_device
from ..vlm.model_folder import ModelFolder
from ..wire.errors import ModelFolderError, TrainingDataError
from ..wire.question import AskOptions
from .network.embedded_model import TINY, ModelShape
from .samples.samples import SampleStage
from .stages.practice_scenes import PracticeScenes
from .stages.practise_vision import VisionSettings
from .stages.train_answers import AnswerSettings, AnswersStage
from .stages.train_embedded import EmbeddedStage
from .stages.train_scenes import PRACTICE, ScenesStage
from .stages.train_vision import VisionStage
from .stages.trainer import TrainingSettings
from .stages.workplace import Workplace, carry_out

log = logging.getLogger("model.training")

Settings = TypeVar("Settings")


class Stage(Protocol):
    """A part of the training, which makes a model of a model."""

    name: str

    def train(self, model: Path | None, place: Workplace) -> None:
        """Train from the model (None: from nothing), and leave `place.model`."""
        ...


@dataclass(frozen=True)
class ConfidenceStage:
    """scenes: of each size; questions: about each. may_be_silent: whether the model may answer none
    of them, as one in little does; its confidence then stays as it is."""

    scenes: int = 10
    questions: int = 60
    sizes: tuple[int, ...] = CONFIDENCE_SIZES
    may_be_silent: bool = False

    name = "confidence"

    def train(self, model: Path, place: Workplace) -> None:
        """The same weights, with a confidence that was fitted to what they answer; errors as
        fit_confidence."""
        shutil.copytree(model, place.model, dirs_exist_ok=True)
        files = confidence_scenes(place.data, self.scenes, place.chips, self.sizes)
        draw_scenes(files, log.info, workers=place.workers)
        options = AskOptions(model=str(place.model), device=str(place.device))
        try:
            fit_confidence(options, files, self.questions)
        except ModelFolderError as error:
            if not self.may_be_silent:
                raise
            log.info("%s", error)


RECIPE: tuple[Stage, ...] = (
    EmbeddedStage(steps=9300, focus_share=0.03, banks=0.3, settings=TrainingSettings(seed=0)),
    AnswersStage(TrainingBudget(665), banks=0.3, settings=AnswerSettings(seed=0)),
    # Practice on whole scenes, twice.
    ScenesStage(TrainingBudget(1500), PracticeScenes(200), 0.5, replace(PRACTICE, seed=0)),
    AnswersStage(TrainingBudget(500), 0.15, PracticeScenes(200), AnswerSettings(seed=0)),
    ScenesStage(TrainingBudget(2000), PracticeScenes(400), 0.5, replace(PRACTICE, seed=1)),
    AnswersStage(TrainingBudget(700), 0.15, PracticeScenes(400), AnswerSettings(seed=1)),
    # The vision tower on whole scenes; what reads it follows, the module not blended at first.
    VisionStage(TrainingBudget(2485), PracticeScenes(400), 0.15, VisionSettings(seed=0)),
    ScenesStage(TrainingBudget(1100), PracticeScenes(180), 1.0, replace(PRACTICE, seed=3)),
    AnswersStage(TrainingBudget(570), 0.15, PracticeScenes(180), AnswerSettings(seed=3)),
    ScenesStage(TrainingBudget(1892), PracticeScenes(400), 0.5, replace(PRACTICE, seed=4)),
    AnswersStage(TrainingBudget(1059), 0.15, PracticeScenes(400), AnswerSettings(seed=4)),
    ConfidenceStage(scenes=10, questions=60),
)
"""Some eight hours on two cores, beside the drawing of the scenes."""


FEWEST = 1e-4
"""The scale of the smallest banks that there are."""


def in_little(recipe: Sequence[Stage]) -> tuple[Stage, ...]:
    """Every stage of a recipe for two steps, of a tiny model on a few small scenes: what comes of
    it answers nothing, but all of the way is walked."""
    return tuple(map(_in_little, recipe))


def _in_little(stage: Stage) -> Stage:
    if isinstance(stage, ConfidenceStage):
        return ConfidenceStage(scenes=2, questions=4, sizes=(512,), may_be_silent=True)
    little: dict[str, Any] = {"settings": scaled(stage.settings, 0.1)}
    if isinstance(stage, EmbeddedStage):
        shape = replace(TINY, tile_size=ModelShape().tile_size)
        return replace(stage, **little, steps=2, banks=FEWEST, shape=shape, batches=1)
    if not isinstance(stage, ScenesStage):
        little["banks"] = FEWEST
    if isinstance(stage, AnswersStage):
        little["batches"] = 1
    if stage.scenes:
        little["scenes"] = PracticeScenes(2, (768, 512))
    return replace(stage, **little, budget=TrainingBudget(2))


def scaled(settings: Settings, factor: float) -> Settings:
    """The settings with all sizes of a step multiplied."""
    sizes = {stage.name.lower() for stage in SampleStage} | {"questions", "scenes"}
    sizes |= {"scene_questions"}
    named = [field.name for field in fields(settings) if field.name in sizes]
    return replace(settings, **{n: max(1, round(getattr(settings, n) * factor)) for n in named})


def follow(recipe: Sequence[Stage], place: Workplace, model: Path | None = None) -> None:
    """Do the stages of a recipe, each in a folder of its own, and leave the last one's model. What
    is finished is not done again; what was interrupted goes on. model: that the first begins with.

    Raises:
        TrainingDataError: the output holds the training of another recipe, or a stage says so.
        OutputError: something could not be saved; the last good state stands.
    """
    _claim(place.output / "recipe.json", recipe)
    for number, stage in enumerate(recipe, 1):
        here = replace(place, output=place.output / f"{number:02}-{stage.name}")
        finished = here.output / "finished"
        if not finished.exists():
            log.info("stage %d of %d: %s", number, len(recipe), stage.name)
            here.output.mkdir(parents=True, exist_ok=True)
            stage.train(model, here)
            finished.touch()
        model = here.model
    shutil.copytree(model, place.model, dirs_exist_ok=True)
    log.info("the model is in %s", place.model)


def _claim(file: Path, recipe: Sequence[Stage]) -> None:
    """Say in the output whose training it is."""
    text = json.dumps([{"stage": stage.name, **asdict(stage)} for stage in recipe])
    record = json.loads(text)  # tuples are lists there
    if not file.exists():
        write_json(file, record)
    elif json.loads(file.read_text("utf-8")) != record:
        raise TrainingDataError(
            f"{file.parent} holds the training of another recipe.", "Use another folder."
        )


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(
        "train embedded",
        description="Make the embedded model as the shipped one was made, from nothing to a "
        "finished folder. The same command goes on where it was interrupted.",
    )
    parser.add_argument("--output", type=Path, required=True, help="folder for all results")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, ...")
    parser.add_argument("--chips", type=Path, help="folder of real chips, one subfolder a class")
    parser.add_argument(
        "--stage",
        type=int,
        choices=range(1, len(RECIPE) + 1),
        metavar="N",
        help=f"only this one, 1 to {len(RECIPE)}, of the model given by --model",
    )
    parser.add_argument(
        "--model", type=Path, help="folder of the model that --stage begins with (the shipped one)"
    )
    parser.add_argument(
        "--trial", action="store_true", help="every stage in little: minutes, to see that it works"
    )
    options = parser.parse_args(arguments)
    if options.model and not options.stage:
        parser.error("--model goes with --stage")
    output, device = options.output, choose_device(options.device)
    place = Workplace(output, output / "data", device, find_chips(options.chips))
    recipe, model = RECIPE, None
    if options.stage:
        recipe = recipe[options.stage - 1 : options.stage]
        model = None if options.stage == 1 else options.model or ModelFolder("").path
    if options.trial:
        recipe, place = in_little(recipe), replace(place, workers=1)
    return carry_out(lambda: follow(recipe, place, model), place)


if __name__ == "__main__":
    sys.exit(main())
