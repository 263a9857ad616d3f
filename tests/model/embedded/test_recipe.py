"""The recipe is how the shipped weights were made, and can be followed from nothing to the end."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import pytest
import torch

from model.embedded import recipe as recipe_module
from model.embedded.network.embedded_model import ModelShape
from model.embedded.recipe import RECIPE, ConfidenceStage, follow, in_little, main, scaled
from model.embedded.stages import train_embedded
from model.embedded.stages.train_answers import AnswersStage
from model.embedded.stages.train_embedded import EmbeddedStage
from model.embedded.stages.train_scenes import ScenesStage
from model.embedded.stages.train_vision import VisionStage
from model.embedded.stages.trainer import TrainingSettings
from model.embedded.stages.workplace import Workplace
from model.haystack import fitted_confidence as confidence
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import TrainingDataError

CPU = torch.device("cpu")
SHIPPED = json.loads((ModelFolder("").path / "training.json").read_text("utf-8"))


def test_it_has_the_stages_of_the_shipped_weights_and_ends_with_their_confidence() -> None:
    *stages, last = RECIPE
    assert [f"train {stage.name}" for stage in stages] == [s["command"] for s in SHIPPED["stages"]]
    fitted = f"--scenes {last.scenes} --questions {last.questions}"
    assert fitted in SHIPPED["confidence"]


@pytest.mark.parametrize("number", range(len(RECIPE) - 1))
def test_every_stage_is_as_the_record_says(number: int) -> None:
    stage, record = RECIPE[number], SHIPPED["stages"][number]
    settings = asdict(stage.settings)
    # The first training of the answers knew no scenes.
    assert settings.keys() - record["settings"].keys() <= {"scene_questions"}
    # What is no setting any more was not used.
    gone = record["settings"].keys() - settings.keys()
    assert gone <= {"pyramid_drop"} and not any(record["settings"][name] for name in gone)
    assert {n: of for n, of in record["settings"].items() if n not in gone}.items() <= (
        settings.items()
    )
    if isinstance(stage, EmbeddedStage):
        said = record["arguments"]
        assert stage.steps == record["steps"] and asdict(stage.shape) == SHIPPED["shape"]
        assert said["banks"].endswith(f"then {stage.banks}")
        assert said["minutes"].endswith(f"then {stage.focus_share}")
        return
    assert (stage.budget.steps, stage.budget.seconds) == (record["steps"], None)
    assert getattr(stage, "banks", None) == record.get("banks")
    assert getattr(stage, "blend", None) == record.get("blend")
    if isinstance(stage, AnswersStage):
        assert bool(stage.scenes) == record["scenes"]
    else:
        assert stage.scenes.counts() == record["scenes"]


def test_the_answers_practise_on_the_scenes_of_the_module_before_them() -> None:
    for before, stage in zip(RECIPE, RECIPE[1:], strict=False):
        if isinstance(stage, AnswersStage) and isinstance(before, ScenesStage):
            assert stage.scenes == before.scenes


def test_the_sizes_of_a_step_are_scaled_and_never_vanish() -> None:
    sizes = scaled(TrainingSettings(recognition=100, focus=10, answer=4), 0.1)
    assert (sizes.recognition, sizes.focus, sizes.answer) == (10, 1, 1)


def place(output: Path) -> Workplace:
    return Workplace(output, output / "data", CPU, bfloat16=False, workers=1)


@pytest.mark.slow
def test_from_nothing_to_a_finished_folder(
    small_banks, composed_once, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every kind of stage, in little."""
    monkeypatch.setattr(train_embedded, "TEXT_BATCHES", 4)
    monkeypatch.setattr(confidence, "ABSENT", 2)
    kinds = (EmbeddedStage, AnswersStage, ScenesStage, AnswersStage, VisionStage, ConfidenceStage)
    left = list(in_little(RECIPE))
    recipe = []
    for kind in kinds:
        while not isinstance(left[0], kind):
            left.pop(0)
        recipe.append(left.pop(0))
    follow(recipe, place(tmp_path))
    folder = ModelFolder(tmp_path / "model")
    made = json.loads((folder.path / "training.json").read_text("utf-8"))
    names = ["embedded", "answers", "scenes", "answers", "vision"]
    assert [stage["command"] for stage in made["stages"]] == [f"train {name}" for name in names]
    assert ModelShape(**made["shape"]).tile_size == load(folder, "cpu").tile_size
    assert folder.has_region_focus and folder.profile.confidence.offsets
    # Every stage began with what the one before it had left.
    results = [
        ModelFolder(tmp_path / f"{n:02}-{name}" / "model") for n, name in enumerate(names, 1)
    ]
    before = [stage["from"] for stage in made["stages"][1:]]
    assert before == [result.sha256() for result in results[:-1]]
    assert folder.sha256() == results[-1].sha256()


@dataclass(frozen=True)
class Noted:
    """A stage that only says that it was done."""

    name: str
    fails: bool = False

    def train(self, model: Path | None, place: Workplace) -> None:
        if self.fails and not (place.output / "half").exists():
            (place.output / "half").touch()
            raise KeyboardInterrupt
        place.model.mkdir()
        said = (model / "done").read_text() if model else ""
        (place.model / "done").write_text(f"{said} {self.name}")


def test_what_is_finished_is_not_done_again_and_what_was_interrupted_goes_on(tmp_path) -> None:
    recipe = [Noted("one"), Noted("two", fails=True), Noted("three")]
    with pytest.raises(KeyboardInterrupt):
        follow(recipe, place(tmp_path))
    assert not (tmp_path / "model").exists()
    follow(recipe, place(tmp_path))  # a stage that is done twice cannot make its folder
    assert (tmp_path / "model" / "done").read_text() == " one two three"
    follow(recipe, place(tmp_path))
    with pytest.raises(TrainingDataError, match="another recipe"):
        follow([*recipe, Noted("four")], place(tmp_path))


def test_a_stage_can_be_done_alone(tmp_path, monkeypatch) -> None:
    called = []
    monkeypatch.setattr(recipe_module, "follow", lambda *given: called.append(given))
    words = ["--output", str(tmp_path), "--device", "cpu"]
    assert main([*words, "--stage", "3", "--model", "made"]) == 0
    assert main([*words, "--stage", "4"]) == 0
    assert main([*words, "--stage", "1"]) == 0
    assert main(words) == 0
    stages, _, models = zip(*called, strict=True)
    assert stages == (RECIPE[2:3], RECIPE[3:4], RECIPE[:1], RECIPE)
    assert models == (Path("made"), ModelFolder("").path, None, None)
    with pytest.raises(SystemExit):
        main([*words, "--model", "made"])


def test_the_first_stage_begins_with_the_model_that_is_given(tmp_path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "done").write_text("before")
    follow([Noted("one")], place(tmp_path), tmp_path / "old")
    assert (tmp_path / "model" / "done").read_text() == "before one"


def test_a_training_in_little_has_every_stage(tmp_path) -> None:
    little = in_little(RECIPE)
    assert [stage.name for stage in little] == [stage.name for stage in RECIPE]
    assert all(getattr(s, "steps", None) or s.budget.steps == 2 for s in little[:-1])
    assert replace(little[0].shape, tile_size=56).text_width == 32
