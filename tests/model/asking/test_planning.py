"""What a question may cost: settled once the model is loaded, said, kept to, written down."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
import torch
from array_pyramid import ArrayPyramid, describe

from model.asking import engine as engine_module
from model.asking.engine import Engine
from model.asking.listener import Listener
from model.asking.planning import plan_question
from model.vlm import answer_budget
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.profile import AnswerBudget
from model.vlm.speed import Speed
from model.wire.errors import CancelledError, DeviceError, InvalidQuestionError
from model.wire.question import AskOptions, Effort, Limit, Looking, Question, Stage

TEXT = "Is there a storage tank near the harbour?"


@pytest.fixture
def engine() -> Engine:
    return Engine()


def question(folder, **options) -> Question:
    return Question(TEXT, AskOptions(str(folder), device="cpu", max_new_tokens=3, **options))


def scene(side: int = 700) -> ArrayPyramid:
    return ArrayPyramid(describe(side, side))


@pytest.fixture
def folder(tiny_folder, tmp_path):
    """A model that says of itself what it answers from."""
    path = shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "m")
    own = AnswerBudget(24, 48, 96)
    ModelFolder(path).change_profile(answer_budget=vars(own))
    return path


@pytest.mark.parametrize("effort", Effort)
def test_an_effort_means_the_models_own_budget(engine, folder, effort):
    told = []
    answer = engine.ask(question(folder, effort=effort), scene(), Listener(told.append)).answer
    tokens = {"quick": 24, "normal": 48, "thorough": 96}[effort.value]
    assert answer.budget.vision_tokens == tokens
    assert tokens // 2 < answer.vision_tokens.to_llm <= tokens
    assert answer.budget.seconds > 0
    # It is said once, before anything is looked at.
    stages = [step.stage for step in told]
    assert stages.index(Stage.PLANNED) < stages.index(Stage.LOOKING)
    assert [step.budget for step in told if step.budget] == [answer.budget]


def test_the_speed_is_measured_once_and_only_where_it_matters(engine, folder, monkeypatch):
    measured = []
    real = engine_module.measured_speed
    monkeypatch.setattr(
        engine_module, "measured_speed", lambda vlm: measured.append(vlm) or real(vlm)
    )
    numbers = {"max_tiles": 8, "max_vision_tokens": 32}
    assert engine.ask(question(folder, **numbers), scene()).answer.budget.seconds is None
    assert measured == []
    for _ in range(2):
        assert engine.ask(question(folder), scene()).answer.budget.seconds
    assert len(measured) == 1
    assert engine.ask(question(folder, **numbers), scene()).answer.budget.seconds, "it is known"


def test_what_this_question_asks_beside_its_answer_is_in_its_seconds(folder):
    """Boxes in each image, the places one by one, or nothing where there is nothing to look for."""
    vlm = load(ModelFolder(folder), "cpu")

    def seconds(text: str, **options) -> float:
        asked = replace(question(folder, max_tiles=96, **options), text=text)
        speed = Speed(0.1, 0.001, 0.002)
        return plan_question(asked, scene(4_000).description.levels, vlm, speed).budget.seconds

    where, is_there = "Where are the storage tanks?", TEXT
    assert seconds(where) > seconds(is_there) > seconds(is_there, verify=False)
    assert seconds(where, locate=False) == seconds(is_there)
    whole = "Describe this image."
    assert seconds(whole) == seconds(is_there, verify=False) == seconds(whole, verify=True)


def test_a_cpu_that_could_not_be_measured(engine, folder, monkeypatch):
    def full(vlm):
        raise torch.OutOfMemoryError("full")

    monkeypatch.setattr(engine_module, "measured_speed", full)
    budget = engine.ask(question(folder), scene()).answer.budget
    assert (budget.vision_tokens, budget.seconds) == (48, None)


def test_cancel_while_it_is_measured(engine, folder, monkeypatch):
    checks = []

    def cancelled():
        checks.append(1)
        return len(checks) > 3

    monkeypatch.setattr(
        engine, "_load", lambda *given, real=engine._load: checks.clear() or real(*given)
    )
    with pytest.raises(CancelledError):
        engine.ask(question(folder), scene(), Listener(cancelled=cancelled))
    assert "speed" not in vars(engine._loaded)
    assert engine.ask(question(folder), scene()).answer.budget.seconds


def test_memory_that_another_program_has_taken_meanwhile(engine, folder, monkeypatch):
    """Between loading and the question: fewer tokens, and the answer says so."""
    engine.ask(question(folder), scene())
    one = answer_budget.capacity_of(engine._loaded.vlm, 3, None).bytes_per_token
    left = (answer_budget.TEXT_TOKENS + 3 + 40 / answer_budget.MEMORY_SHARE) * one
    monkeypatch.setattr(answer_budget, "usable_device_bytes", lambda device: left)
    answer = engine.ask(question(folder), scene()).answer
    assert (answer.budget.limit, answer.budget.wanted) == (Limit.MEMORY, 48)
    assert answer.vision_tokens.to_llm <= answer.budget.vision_tokens <= 40
    assert any("vision tokens of the 48" in warning for warning in answer.warnings)


@pytest.mark.parametrize(
    ("options", "remedy"),
    [
        ({"effort": Effort.THOROUGH}, "Choose a quicker effort, or 4-bit quantisation"),
        ({"effort": Effort.QUICK}, "Choose 4-bit quantisation"),
        ({"looking": Looking.WHOLE_SCENE}, "let it search instead"),
    ],
)
def test_memory_that_is_taken_while_it_answers(engine, folder, monkeypatch, options, remedy):
    engine.ask(question(folder), scene())

    def full(*given, **named):
        raise torch.OutOfMemoryError("full")

    with monkeypatch.context() as patch:
        patch.setattr(engine._loaded.vlm.model, "generate", full)
        with pytest.raises(DeviceError, match="too small for this question") as error:
            engine.ask(question(folder, **options), scene())
    assert remedy in error.value.remedy
    assert engine.ask(question(folder), scene()).answer


class TestWholeScene:
    """Tiles are of 56 px, and have 4 vision tokens."""

    def ask(self, engine, folder, side=700, listener=None, **options):
        asked = question(folder, looking=Looking.WHOLE_SCENE, **options)
        return engine.ask(asked, scene(side), listener or Listener()).answer

    def test_every_native_tile_is_looked_at_and_answered_from(self, engine, folder):
        told = []
        answer = self.ask(engine, folder, listener=Listener(told.append))
        native = len(answer.levels) - 1
        assert {tile.level for tile in answer.tiles} == {native}
        assert len(answer.tiles) == 13 * 13 == answer.budget.tiles - 1
        assert all(tile.kept_tokens for tile in answer.tiles)
        assert answer.vision_tokens.to_llm <= answer.budget.vision_tokens
        assert (answer.focus, answer.budget.looking) == ("none", Looking.WHOLE_SCENE)
        # Its cost is said before, and then how far it has come.
        planned = next(step for step in told if step.stage is Stage.PLANNED)
        assert planned.budget == answer.budget
        done = [step.done for step in told if step.stage is Stage.LOOKING]
        assert done == sorted(done)
        assert done[-1] == 169
        assert {step.total for step in told if step.stage is Stage.LOOKING} == {169}

    def test_what_it_has_no_room_for_is_refused_before_the_work(self, engine, folder):
        pyramid = scene(12_000)
        asked = question(folder, looking=Looking.WHOLE_SCENE)
        with pytest.raises(InvalidQuestionError, match="46,225 tiles") as error:
            engine.ask(asked, pyramid)
        assert "smaller extent" in error.value.remedy
        base = pyramid.description.levels[0]
        assert pyramid.pixels_read == base.width * base.height
        assert self.ask(engine, folder, 300).tiles, "the engine goes on"

    def test_no_room_in_memory(self, engine, folder, monkeypatch):
        self.ask(engine, folder, 300)
        monkeypatch.setattr(answer_budget, "usable_device_bytes", lambda device: 5e6)
        with pytest.raises(DeviceError, match="are free"):
            self.ask(engine, folder, 300)

    def test_cancel_in_the_middle(self, engine, folder):
        looked_at = []

        def progress(step):
            looked_at.extend(step.tiles)

        listener = Listener(progress, cancelled=lambda: len(looked_at) > 40)
        with pytest.raises(CancelledError):
            self.ask(engine, folder, listener=listener)
        assert len(looked_at) < 169
        assert len(self.ask(engine, folder).tiles) == 169

    def test_a_model_that_takes_no_more_pixels_is_shown_a_coarser_level(self, engine, folder):
        ModelFolder(folder).change_profile(largest_side=1_100)
        answer = self.ask(engine, folder, 4_000)
        (level,) = {tile.level for tile in answer.tiles}
        assert answer.levels[level].width == 1_000
        assert any("shown at 1/4 of its resolution" in warning for warning in answer.warnings)

    def test_a_region_of_one_tile(self, engine, folder):
        assert self.ask(engine, folder, 40).tiles

    def test_another_question_searches_again(self, engine, folder):
        self.ask(engine, folder)
        answer = engine.ask(question(folder), scene()).answer
        assert answer.focus == "attention"
        assert replace(answer.budget, seconds=None).looking is Looking.SEARCH
