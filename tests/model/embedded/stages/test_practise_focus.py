"""A module practises on scenes: it learns, looks where a search would, and can be interrupted."""

from __future__ import annotations

import random

import pytest
import torch

from model.datasets.rows import Box
from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import ModelShape, build_model
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.scene_features import (
    OVERVIEW_LEVEL,
    LevelFeatures,
    PracticeScene,
    SceneFeatures,
    SceneQuestion,
    covered_tokens,
)
from model.embedded.stages.focus_distillation import RegionFocusStudent
from model.embedded.stages.practise_focus import FocusPractice, PracticeSettings
from model.embedded.stages.trainer import TrainingBudget
from model.wire.errors import TrainingDataError
from model.wire.pyramid import PyramidLevel, Tile

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)
CPU = torch.device("cpu")
LEVELS = tuple(PyramidLevel(896 // n, 896 // n, float(n), True) for n in (8, 4, 2, 1))
SETTINGS = PracticeSettings(seed=1, questions=6, finer=9, native=14, rate=3e-3)
THINGS = {"a red ship": Box(600, 650, 640, 700), "a green barn": Box(100, 300, 150, 330)}


def scene() -> PracticeScene:
    """Of 896 x 896 px: each thing has a feature of its own, the same at every level."""
    generator = torch.Generator().manual_seed(0)
    of_level = {
        level: LevelFeatures(
            0.3 * torch.randn(tiles, 4, SHAPE.text_width, generator=generator).bfloat16(),
            torch.ones(tiles, 4, dtype=torch.bool),
        )
        for level, tiles in ((OVERVIEW_LEVEL, 1), (0, 4), (1, 16), (3, 256))
    }
    features = SceneFeatures(SHAPE.tile_size, LEVELS, of_level)
    for number, box in enumerate(THINGS.values()):
        for level in features.visited:
            columns = round(len(of_level[level].features) ** 0.5)
            for place, tile in enumerate(of_level[level].features):
                where = Tile(level, place % columns, place // columns)
                covered = covered_tokens(features, [where], [box], 2)[0]
                tile[torch.from_numpy(covered > 0), number] = 4.0
    questions = [
        SceneQuestion(f"Where is {name}{mark}", "there", "presence", (box,))
        for name, box in THINGS.items()
        for mark in ("?", "", " here?")
    ]
    questions += [SceneQuestion(f"Is there a {n}?", "no", "presence", ()) for n in ("car", "pool")]
    return PracticeScene(features, questions)


@pytest.fixture(scope="module")
def model_and_tokenizer():
    tokenizer = train_tokenizer([question.text for question in scene().questions] * 5, 400)
    return build_model(tokenizer, SHAPE, 1), tokenizer


def practice(model_and_tokenizer) -> FocusPractice:
    model, tokenizer = model_and_tokenizer
    forward = BatchedForward(model, SHAPE.tile_size, SHAPE.focus_layer)
    student = RegionFocusStudent(forward, (0, 2), 0.5)
    encoder = PromptEncoder(tokenizer, 2)
    return FocusPractice(student, encoder, SETTINGS, CPU)


def test_it_learns_where_things_are_and_the_model_stays(model_and_tokenizer, tmp_path):
    model, _ = model_and_tokenizer
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    learner, scenes = practice(model_and_tokenizer), [scene()]
    first = [practice(model_and_tokenizer).train_step(scenes, 0.0)]
    learner.run(scenes, TrainingBudget(steps=60), tmp_path / "state")
    assert learner.train_step(scenes, 1.0) < 0.2 * first[0]
    assert all(torch.equal(p, before[name]) for name, p in model.named_parameters())


def test_finer_tiles_are_the_targets_and_where_a_search_would_look(model_and_tokenizer):
    learner, one = practice(model_and_tokenizer), scene()
    asked = [question for question in one.questions if question.boxes][::3]
    base = learner._tiles(one.features, 0, asked, [], random.Random(0))
    assert len(base) == 4
    _, parents = learner._look(one.features, base, asked)
    for seen in parents:
        assert seen.tiles == base and seen.scores.shape == (4, 2, 2)
        assert seen.scores.sum() == pytest.approx(1.0)
    native = learner._tiles(one.features, 3, asked, parents, random.Random(0))
    places = {(tile.column, tile.row) for tile in native}
    assert {(10, 11), (11, 12), (1, 5), (2, 5)} <= places  # 56 px each
    assert len(native) == len(places) == SETTINGS.native
    finest = covered_tokens(one.features, native, asked[0].boxes, 2)
    assert finest.sum() * 28**2 == pytest.approx(40 * 50)


def test_resumed_practice_equals_uninterrupted(model_and_tokenizer, tmp_path):
    scenes = [scene()]
    whole = practice(model_and_tokenizer)
    whole.run(scenes, TrainingBudget(steps=6), tmp_path / "whole")
    first = practice(model_and_tokenizer)
    for step in range(3):
        first.train_step(scenes, step / 6)
    first.save_state(tmp_path / "halves")
    second = practice(model_and_tokenizer)
    second.run(scenes, TrainingBudget(steps=6), tmp_path / "halves")
    for one, other in zip(whole.student.parameters(), second.student.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_a_damaged_state_is_said(model_and_tokenizer, tmp_path):
    (tmp_path / "state").write_bytes(b"half a fi")
    with pytest.raises(TrainingDataError, match="damaged"):
        practice(model_and_tokenizer).run([scene()], TrainingBudget(steps=1), tmp_path / "state")
