"""Training to answer from a prompt for each tile: it learns, the focus stays, and it goes on where
it was interrupted."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from coloured_squares import ColouredSquares

from model.embedded.network.embedded_model import ModelShape, ReleaseRecord, build_model, save_model
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.prefetching import BatchMaker, PlannedBatch, prepare
from model.embedded.samples.samples import SampleBatch, SampleStage
from model.embedded.stages.per_tile_answers import AnswerTokens
from model.embedded.stages.train_answers import AnswerSettings, AnswersStage, AnswerTrainer
from model.embedded.stages.workplace import Workplace
from model.training.budget import TrainingBudget
from model.vlm.chat_prompt import OVERVIEW, detail_introduction
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import TrainingDataError

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)
SETTINGS = AnswerSettings(seed=1, focus=16, recognition=16, answer=16, questions=16, rate=3e-3)
CPU = torch.device("cpu")


class SearchedSquares(ColouredSquares):
    """Whose levels can be answered from."""

    def batch(self, stage: SampleStage, size: int) -> SampleBatch:
        samples = super().batch(stage, size)
        if stage is not SampleStage.FOCUS:
            return samples
        places = [detail_introduction(0.25 + 0.5 * tile, 0.5, 2) for tile in range(2)]
        return replace(samples, details=[[OVERVIEW, *places]] * size)


@pytest.fixture
def folder(tmp_path):
    texts = ["What color is the square?", "red", "green", "blue", "not visible", "overview: "]
    tokenizer = train_tokenizer(texts * 5 + list("0123456789"), 400)
    model = build_model(tokenizer, SHAPE, 1)
    for parameter in model.parameters():
        if parameter.ndim > 1:
            parameter.data.mul_(4)  # or all tokens look alike
    record = ReleaseRecord(training={"stages": []})
    save_model(tmp_path / "model", model, tokenizer, SHAPE, record)
    return tmp_path / "model"


def new_trainer(folder) -> AnswerTrainer:
    return AnswerTrainer(load(ModelFolder(folder), "cpu"), SHAPE, SETTINGS)


def maker(trainer: AnswerTrainer) -> BatchMaker:
    return BatchMaker(SearchedSquares(), trainer.encoder, CPU)


def focus_batch(trainer: AnswerTrainer, seed: int = 5):
    return prepare(SearchedSquares(), trainer.encoder, PlannedBatch(SampleStage.FOCUS, 32, seed))


def test_it_learns_and_what_points_stays(folder, tmp_path):
    trainer = new_trainer(folder)
    assert isinstance(trainer.words, AnswerTokens) and len(trainer.words.digits) == 10
    before = {name: p.detach().clone() for name, p in trainer.model.named_parameters()}
    batch = focus_batch(trainer)

    @torch.no_grad()
    def focus_and_loss():
        features = trainer.forward.encode(batch.samples.tiles.flatten(0, 1))
        focus = trainer.forward.decode(batch.tokens, features).focus_logits
        torch.manual_seed(0)
        return focus, trainer.loss(batch).item()

    focus, untrained = focus_and_loss()
    trainer.run(maker(trainer), TrainingBudget(steps=60), tmp_path / "state")
    with trainer.blended():
        same_focus, trained = focus_and_loss()
    assert trained < 0.6 * untrained
    assert torch.equal(same_focus, focus)
    changed = {
        name
        for name, parameter in trainer.model.named_parameters()
        if not torch.equal(parameter, before[name])
    }
    learned = {name.removeprefix("model.language_model.") for name in changed}
    assert learned == set(trainer.parameters)
    assert not any(name.startswith(("layers.0", "layers.1", "embed")) for name in learned)
    assert not any("layers.2.self_attn.q_proj" in name for name in learned)


def test_resumed_training_equals_uninterrupted(folder, tmp_path):
    whole = new_trainer(folder)
    whole.run(maker(whole), TrainingBudget(steps=8), tmp_path / "whole")
    first = new_trainer(folder)
    batches = first._batches(maker(first), None)
    for step in range(4):
        first.train_step(next(batches), step / 8)
    batches.close()
    first.save_state(tmp_path / "halves")
    second = new_trainer(folder)
    second.load_state(tmp_path / "halves")
    assert second.step == 4
    second.run(maker(second), TrainingBudget(steps=8), tmp_path / "halves")
    for name, parameter in whole.parameters.items():
        torch.testing.assert_close(second.parameters[name], parameter, rtol=0, atol=0)
        torch.testing.assert_close(second.average[name], whole.average[name], rtol=0, atol=0)


def test_a_wrong_state_is_said(folder, tmp_path):
    (tmp_path / "state").write_bytes(b"half a fi")
    with pytest.raises(TrainingDataError, match="damaged"):
        new_trainer(folder).load_state(tmp_path / "state")


def test_only_a_model_of_ours_is_trained(folder, tmp_path):
    (folder / "training.json").unlink()
    stage = AnswersStage(TrainingBudget(steps=1), banks=0.15)
    with pytest.raises(TrainingDataError, match="is not a model that './run train embedded' made"):
        stage.train(folder, Workplace(tmp_path / "out", tmp_path / "out", CPU))


def test_steps_about_scenes_stand_between_the_others_and_are_the_same_when_resumed(folder):
    class Scenes:
        def prompts(self, seed: str, count: int) -> str:
            return f"{count} questions of {seed}"

    def what(trainer: AnswerTrainer, steps: int) -> list[str]:
        batches = trainer._batches(maker(trainer), Scenes())
        found = [next(batches) for _ in range(steps)]
        batches.close()
        return [
            one if isinstance(one, str) else f"{one.stage.name} {one.samples.target.sum()}"
            for one in found
        ]

    trainer = new_trainer(folder)
    whole = what(trainer, 20)
    trainer.step = 8
    assert what(trainer, 12) == whole[8:]
    about_scenes = [one for one in whole if "questions of" in one]
    assert 0 < len(about_scenes) == len(set(about_scenes)) < 20
