"""A miniature training learns, can be interrupted, and leaves a native model."""

from __future__ import annotations

import pytest
import torch
from coloured_squares import TOKENS, ColouredSquares

from model.embedded.metrics.evaluate_embedded import ATTENTION, Evaluator
from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import ModelShape, build_model, save_model
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.prefetching import BatchMaker
from model.embedded.samples.samples import SampleStage
from model.embedded.stages.curriculum import kept_tokens, stage_of
from model.embedded.stages.trainer import (
    Trainer,
    TrainingSettings,
    use_half_precision,
)
from model.focus.region_focus import AttentionReadout
from model.training.budget import TrainingBudget, learning_rate
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import OutputError, TrainingDataError

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)
SETTINGS = TrainingSettings(
    seed=1,
    vision=16,
    recognition=24,
    focus=12,
    answer=12,
    rate=3e-3,
    matrix_rate=1e-2,
    stochastic_depth=0.0,
)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def tokenizer():
    texts = ["What color is the square?", "red", "green", "blue", "not visible", "overview: "]
    return train_tokenizer(texts * 5, 380)


def maker(trainer: Trainer) -> BatchMaker:
    return BatchMaker(ColouredSquares(), trainer.encoder, CPU)


class InterruptedTrainer(Trainer):
    stop_at: int | None = None

    def train_step(self, batch, rate):
        if self.step == self.stop_at:
            raise KeyboardInterrupt
        return super().train_step(batch, rate)


def new_trainer(tokenizer) -> InterruptedTrainer:
    return InterruptedTrainer(build_model(tokenizer, SHAPE, 1), tokenizer, SHAPE, SETTINGS, CPU)


@pytest.mark.slow
def test_training_learns_to_answer_and_to_point(tokenizer, tmp_path):
    trainer = new_trainer(tokenizer)
    trainer.run(maker(trainer), TrainingBudget(steps=120), tmp_path / "state")
    with trainer.averaged():
        save_model(tmp_path / "model", trainer.model, tokenizer, SHAPE)
        vlm = load(ModelFolder(tmp_path / "model"), device="cpu")
        metrics = Evaluator(
            trainer.forward, trainer.encoder, vlm, ColouredSquares(), size=64, batches=1
        ).metrics({ATTENTION: AttentionReadout(vlm)})
    assert metrics["recognition"]["all"]["accuracy"] > 0.9, "chance is 1/3"
    assert metrics["focus"]["attention"]["2 tiles"]["best tile"] > 0.8, "chance is 1/2"
    assert vlm.tile_size == 56
    assert vlm.folder.profile.attention_layers == (2,)
    samples = ColouredSquares().batch(SampleStage.RECOGNITION, 4)
    native = vlm.encode(samples.tiles[:, 0].permute(0, 2, 3, 1).numpy())
    with torch.no_grad(), trainer.averaged():
        ours = trainer.forward.encode(samples.tiles[:, 0])
    torch.testing.assert_close(native[3].tokens, ours[3], rtol=0.05, atol=0.05)  # bf16 on disk


@pytest.mark.slow
def test_resumed_training_equals_uninterrupted(tokenizer, tmp_path):
    whole = new_trainer(tokenizer)
    whole.run(maker(whole), TrainingBudget(steps=14), tmp_path / "whole")
    first = new_trainer(tokenizer)
    first.stop_at = 7
    with pytest.raises(KeyboardInterrupt):
        first.run(maker(first), TrainingBudget(steps=14), tmp_path / "halves")
    first.save_state(tmp_path / "halves")
    second = new_trainer(tokenizer)
    assert second.load_state(tmp_path / "halves")
    second.run(maker(second), TrainingBudget(steps=14), tmp_path / "halves")
    for name, parameter in whole.parameters.items():
        torch.testing.assert_close(second.parameters[name], parameter, rtol=0, atol=0)
        torch.testing.assert_close(second.average[name], whole.average[name], rtol=0, atol=0)
    assert second.samples_seen == whole.samples_seen


def test_a_wrong_state_is_said(tokenizer, tmp_path):
    trainer = new_trainer(tokenizer)
    assert not trainer.load_state(tmp_path)
    (tmp_path / "state.safetensors").write_bytes(b"half a fi")
    with pytest.raises(TrainingDataError, match="damaged"):
        trainer.load_state(tmp_path)


def test_a_state_that_cannot_be_written_is_said(tokenizer, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError):
        new_trainer(tokenizer).save_state(tmp_path / "file")


def test_learning_rate_rises_and_falls():
    rates = [learning_rate(step / 1000) for step in range(1001)]
    assert max(rates) == pytest.approx(1.0, abs=1e-3)
    assert rates.index(max(rates)) == 30
    assert rates[-1] == pytest.approx(0.02)
    assert all(later <= rate for rate, later in zip(rates[30:], rates[31:], strict=False))


def test_all_stages_are_trained_in_the_end():
    stages = {stage_of(0, batch, 0.9) for batch in range(50)}
    assert stages == set(SampleStage)
    assert {stage_of(0, batch, 0.1) for batch in range(50)} == {SampleStage.VISION}


def test_dropping_keeps_overview_and_equal_counts():
    target = torch.zeros(6, 4, TOKENS)
    target[:, 2, 1] = 0.5
    ground = torch.ones(6, 4, TOKENS, dtype=torch.bool)
    dropped = 0
    for seed in range(30):
        kept = kept_tokens(SampleStage.ANSWER, target, ground, torch.manual_seed(seed))
        assert kept[:, 0].all()
        assert len(set(kept.sum((1, 2)).tolist())) == 1
        dropped += not kept.all()
    assert 5 < dropped < 25
    assert kept_tokens(SampleStage.FOCUS, target, ground, torch.manual_seed(0)).all()


@torch.no_grad()
def test_greedy_answers_equal_generate(tokenizer, tmp_path):
    """The evaluation's answers are the engine's answers."""
    import numpy as np

    from model.embedded.metrics.greedy_answers import answer_greedily
    from model.embedded.network.token_batch import PromptEncoder
    from model.vlm.vision_language_model import SequenceImage

    model = build_model(tokenizer, SHAPE, 5)
    for parameter in model.parameters():
        if parameter.ndim > 1:
            parameter.mul_(6)
    save_model(tmp_path / "model", model, tokenizer, SHAPE)
    vlm = load(ModelFolder(tmp_path / "model"), device="cpu")
    samples = ColouredSquares().batch(SampleStage.ANSWER, 2)
    answers = answer_greedily(
        BatchedForward(vlm.model, 56, 2),
        PromptEncoder(tokenizer, 2),
        tokenizer,
        samples,
        np.ones((2, 3, TOKENS), dtype=bool),
        room=6,
    )
    for sample in range(2):
        features = vlm.encode(samples.tiles[sample].permute(0, 2, 3, 1).numpy())
        images = [
            SequenceImage(text, part, np.arange(TOKENS))
            for text, part in zip(samples.introductions[sample], features, strict=True)
        ]
        sequence = vlm.assemble(images, samples.questions[sample])
        generation = vlm.generate(sequence, max_new_tokens=6)
        assert answers.texts[sample] == generation.text
        mean = np.exp(np.mean(generation.token_log_probabilities))
        assert answers.probabilities()[sample].item() == pytest.approx(mean, rel=1e-3)


def test_a_loss_that_is_no_number_steps_back(tokenizer, tmp_path, monkeypatch):
    monkeypatch.setattr("model.embedded.stages.trainer.LOG_EVERY", 2)
    trainer = new_trainer(tokenizer)
    trainer.save_state(tmp_path)
    with torch.no_grad():
        trainer.parameters["model.language_model.norm.weight"][0] = torch.nan
    trainer.run(maker(trainer), TrainingBudget(steps=4), tmp_path)
    assert all(parameter.isfinite().all() for parameter in trainer.parameters.values())
    assert trainer.caution == 0.5


@pytest.mark.parametrize(
    ("able", "half"),
    [
        ({"architecture": "x86_64", "amx_bf16": True}, True),
        ({"architecture": "x86_64", "amx_bf16": False, "avx512_bf16": False}, False),
        ({"architecture": "aarch64"}, True),
    ],
)
def test_half_precision_only_on_a_processor_that_has_it(monkeypatch, caplog, able, half) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able)
    caplog.set_level("INFO", "model.embedded.stages.trainer")
    try:
        use_half_precision(True)
        assert torch.is_autocast_enabled("cpu") == half
        assert ("no bfloat16" in caplog.text) != half
    finally:
        use_half_precision(False)
    assert not torch.is_autocast_enabled("cpu")
