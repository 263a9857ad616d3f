"""The Region Focus Module in training starts as the language model and ends as the engine's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from coloured_squares import TOKENS, ColouredSquares

from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import ModelShape, build_model, save_model
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.prefetching import BatchMaker, claim
from model.embedded.samples.samples import SampleStage
from model.embedded.stages import focus_distillation
from model.embedded.stages.focus_distillation import (
    FocusSettings,
    RegionFocusStudent,
    distillation_loss,
    local_logits,
    module_weights,
    teacher_logits,
    train_region_focus,
)
from model.embedded.stages.trainer import TrainingBudget
from model.focus.region_focus_module import RegionFocusModule
from model.training.distillation import attention_difference, save_region_focus
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import TrainingDataError

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(["What color is the square?", "red", "overview: "], 380)


@pytest.fixture
def forward(tokenizer):
    return BatchedForward(build_model(tokenizer, SHAPE, 2), 56, focus_layer=2)


@pytest.fixture
def batch(tokenizer):
    samples = ColouredSquares().batch(SampleStage.FOCUS, 3)
    kept = np.ones((3, 3, TOKENS), dtype=bool)
    tokens = PromptEncoder(tokenizer, 2).encode(
        samples.introductions, samples.questions, samples.answers, kept
    )
    return samples, tokens


@torch.no_grad()
def test_all_layers_copied_score_as_the_language_model(forward, batch):
    samples, tokens = batch
    features = forward.encode(samples.tiles.flatten(0, 1))
    student = RegionFocusStudent(forward, (0, 1, 2))
    scores = student(tokens, features)
    expected = forward.decode(tokens, features).focus_logits
    torch.testing.assert_close(local_logits(scores[1], tokens), expected)
    teachers = teacher_logits(forward, tokens, features, (0, 1, 2))
    assert distillation_loss(teachers, scores, tokens).item() == pytest.approx(0, abs=1e-6)


def test_attention_difference_by_hand():
    teacher, student = torch.randn(2, 3, 4), torch.randn(2, 3, 4)
    divergence, squared = attention_difference(teacher, student, torch.ones(2, 4).bool())
    p, q = (
        np.exp(x.numpy()) / np.exp(x.numpy()).sum(-1, keepdims=True) for x in (teacher, student)
    )
    assert divergence.item() == pytest.approx((p * np.log(p / q)).sum(-1).mean(), rel=1e-5)
    assert squared.item() == pytest.approx(((p - q) ** 2).sum(-1).mean(), rel=1e-5)


def test_training_changes_the_module_and_not_the_model(forward, tokenizer):
    before = [p.clone() for p in forward.model.parameters()]
    student = train_region_focus(
        forward,
        BatchMaker(ColouredSquares(), PromptEncoder(tokenizer, 2), torch.device("cpu")),
        FocusSettings(layers=(0, 2), samples=6, rate=1e-3),
        TrainingBudget(steps=3),
        torch.device("cpu"),
    )
    assert all(torch.equal(a, b) for a, b in zip(before, forward.model.parameters(), strict=True))
    changed = student.weights(1)["self_attn.q_proj.weight"]
    assert not torch.equal(changed, forward.text_weights(2)["self_attn.q_proj.weight"])


def test_interrupted_it_goes_on_as_if_nothing_had_happened(
    forward, tokenizer, tmp_path, monkeypatch
):
    monkeypatch.setattr(focus_distillation, "SAVE_EVERY_SECONDS", -1.0)
    state = tmp_path / "state.safetensors"

    def train(state: Path | None) -> RegionFocusStudent:
        maker = BatchMaker(ColouredSquares(), PromptEncoder(tokenizer, 2), torch.device("cpu"))
        settings = FocusSettings(layers=(0, 2), samples=3, rate=1e-3)
        budget = TrainingBudget(steps=11)
        return train_region_focus(forward, maker, settings, budget, torch.device("cpu"), state)

    whole = train(None)
    calls = []

    def killed(batch):
        calls.append(batch)
        if len(calls) == 10:
            raise KeyboardInterrupt
        return claim(batch)

    monkeypatch.setattr(focus_distillation, "claim", killed)
    with pytest.raises(KeyboardInterrupt):
        train(state)
    again = train(state)
    assert len(calls) == 9 + 1 + 2
    for one, other in zip(whole.parameters(), again.parameters(), strict=True):
        torch.testing.assert_close(one, other)
    state.write_bytes(b"half of it")
    with pytest.raises(TrainingDataError, match="damaged"):
        train(state)


@torch.no_grad()
@pytest.mark.parametrize("mlp_share", [1.0, 0.5])
def test_saved_module_is_the_engines(mlp_share, forward, tokenizer, batch, tmp_path):
    samples, tokens = batch
    save_model(tmp_path / "model", forward.model, tokenizer, SHAPE)
    student = RegionFocusStudent(forward, (0, 2), mlp_share)
    for parameter in student.parameters():
        parameter.add_(0.02 * torch.randn_like(parameter))
    record = {"layers": [0, 2], "intermediate_size": student.intermediate_size}
    save_region_focus(tmp_path / "model", module_weights(student), record)
    vlm = load(ModelFolder(tmp_path / "model"), device="cpu")
    features = vlm.encode(samples.tiles[1].permute(0, 2, 3, 1).numpy())
    images = [
        SequenceImage(text, part, np.arange(TOKENS))
        for text, part in zip(samples.introductions[1], features, strict=True)
    ]
    logits = RegionFocusModule.load(vlm).logits(vlm.assemble(images, samples.questions[1]))
    encoded = forward.encode(samples.tiles.flatten(0, 1))
    ours = local_logits(student(tokens, encoded)[1], tokens)[1]
    np.testing.assert_allclose(logits[:, TOKENS:], ours.numpy(), atol=0.02)  # bf16 on disk
    assert np.abs(ours.numpy()).max() > 0.05
