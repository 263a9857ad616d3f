"""A module learns from whole searches, and from its own mistakes in them."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch
from drawn_image import DrawnImage

from model.asking.tile_explorer import OVERVIEW_TILE
from model.datasets.rows import Box
from model.focus.heatmap import ScoredLevel
from model.focus.region_focus_module import RegionFocusModule
from model.training.budget import TrainingBudget
from model.training.focus_settings import FocusObjective, FocusSettings, ModuleShape
from model.training.focus_trainer import AskedImage, FocusTrainer, search_lessons
from model.training.lessons import FocusQuestion, chosen_tiles, covered_tokens, search_lesson
from model.training.searched_images import search_image
from model.training.train_focus import copied_module
from model.wire.errors import TrainingDataError
from model.wire.pyramid import Tile, native_bounds, tiles_of_level

SETTINGS = FocusSettings(seed=1, questions=6, finer=9, native=14, rate=3e-3)


@pytest.fixture
def image(vlm) -> DrawnImage:
    size, side = vlm.tile_size, vlm.token_columns
    width = vlm.model.get_input_embeddings().weight.shape[1]
    token = size / side
    ship, barn = (
        Box(x, y, x + 2 * token, y + token) for x, y in ((11.2 * size,) * 2, (size, 5 * size))
    )
    things = {"a red ship": ship, "a green barn": barn}
    return DrawnImage(size, side, width, things, [])


@pytest.fixture
def asked(image) -> AskedImage:
    questions = [
        FocusQuestion(f"Where is {name}{mark}", (box,))
        for name, box in image.things.items()
        for mark in ("?", "", " here?")
    ]
    questions += [FocusQuestion(f"Is there a {name}?", ()) for name in ("car", "pool")]
    return AskedImage(image, questions)


def trainer(vlm, objective: FocusObjective = FocusObjective.BOXES) -> FocusTrainer:
    module = copied_module(vlm, ModuleShape((0, 2), 0.5))
    return FocusTrainer(vlm, module, SETTINGS, objective)


@pytest.mark.parametrize("objective", FocusObjective)
def test_it_learns_and_the_model_stays(vlm, asked, objective, tmp_path):
    before = [parameter.detach().clone() for parameter in vlm.model.parameters()]
    learner, lessons = trainer(vlm, objective), search_lessons([asked], SETTINGS)
    first = trainer(vlm, objective).train_step(lessons(0), 0.5)
    learner.run(lessons, TrainingBudget(steps=16), tmp_path / "state", lambda line: None)
    assert learner.train_step(lessons(0), 1.0) < 0.9 * first
    assert all(torch.equal(a, b) for a, b in zip(before, vlm.model.parameters(), strict=True))


def test_every_level_that_a_search_visits_is_shown(vlm, asked):
    lesson = search_lesson(asked.image, asked.questions[:2], SETTINGS, random.Random(0))
    flat = np.ones(1)
    levels = [next(lesson)]
    try:
        while True:
            levels.append(lesson.send(np.broadcast_to(flat, levels[-1].target.shape).copy()))
    except StopIteration:
        pass
    assert asked.image.shown[0] == OVERVIEW_TILE
    assert {tile.level for tile in asked.image.shown[1:]} == {0, 1, 3}
    assert sum(level.weight for level in levels) == pytest.approx(1)
    assert [len(level.tiles) for level in levels] == [4, SETTINGS.finer, SETTINGS.native]
    for level in levels:  # what is asked about is among the tiles, and marked
        assert (level.target.sum((1, 2)) > 0).all()


def test_finer_tiles_are_the_targets_and_where_the_module_would_look(image):
    """Its mistake: it points at the north-west corner, where nothing is."""
    parent_tiles = tiles_of_level(image.levels, 1, image.tile_size)
    scores = np.zeros((len(parent_tiles), image.side, image.side))
    scores[0] = 1 / image.side**2
    parents = [ScoredLevel(parent_tiles, scores, 1.0)]
    (ship, _) = image.things.values()
    question = FocusQuestion("Where is the ship?", (ship,))
    args = (image, 3, [question], parents, SETTINGS, random.Random(0))
    chosen = set(chosen_tiles(*args))
    assert {Tile(3, 11, 11)} <= chosen
    mistakes = {Tile(3, column, row) for column in range(4) for row in range(4)}
    assert len(chosen & mistakes) == SETTINGS.native - len(chosen - mistakes) >= 12
    # Targets that would fill all of the room leave some for mistakes.
    everywhere = FocusQuestion(
        "What is it?", (Box(0, 0, 16 * image.tile_size, 16 * image.tile_size),)
    )
    chosen = chosen_tiles(image, 3, [everywhere], parents, SETTINGS, random.Random(0))
    assert len(chosen) == SETTINGS.native and len(set(chosen) & mistakes) >= 4


def test_covered_tokens_are_those_of_an_independent_computation(image):
    boxes = [Box(60, 70, 190, 171.5), Box(100, 50, 300, 90)]
    for level in range(4):
        tile = Tile(level, 1, 1) if level > 0 else Tile(0, 0, 0)
        left, top, *_ = native_bounds(image.levels, tile, image.tile_size)
        token = image.tile_size * image.levels[level].decimation / image.side
        expected = np.zeros((image.side, image.side))
        for row in range(image.side):
            for column in range(image.side):
                x, y = left + column * token, top + row * token
                for box in boxes:
                    width = min(x + token, box.right) - max(x, box.left)
                    height = min(y + token, box.bottom) - max(y, box.top)
                    expected[row, column] += max(width, 0) * max(height, 0) / token**2
        covered = covered_tokens(image.levels, image.tile_size, [tile], boxes, image.side)
        np.testing.assert_allclose(covered[0], np.minimum(expected, 1).ravel(), atol=1e-9)


def test_interrupted_it_goes_on_as_if_nothing_had_happened(vlm, asked, tmp_path):
    lessons, quiet = search_lessons([asked], SETTINGS), lambda line: None
    whole = trainer(vlm)
    whole.run(lessons, TrainingBudget(steps=4), tmp_path / "whole", quiet)
    first = trainer(vlm)
    for step in range(2):
        first.train_step(lessons(step), step / 4)
    first.save_state(tmp_path / "halves")
    second = trainer(vlm)
    second.run(lessons, TrainingBudget(steps=4), tmp_path / "halves", quiet)
    for one, other in zip(whole.parameters, second.parameters, strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)
    (tmp_path / "halves").write_bytes(b"half a fi")
    with pytest.raises(TrainingDataError, match="damaged"):
        trainer(vlm).run(lessons, TrainingBudget(steps=4), tmp_path / "halves", quiet)


@torch.no_grad()
def test_a_copy_of_all_layers_has_nothing_to_learn(vlm, asked):
    """A module of all layers up to the last one read is the language model itself."""
    module = copied_module(vlm, ModuleShape((0, 1, 2)))
    learner = FocusTrainer(vlm, module, SETTINGS, FocusObjective.DISTILLATION)
    assert learner._learn(search_lessons([asked], SETTINGS)(0)[0], 1.0) == pytest.approx(
        0, abs=1e-5
    )


def test_a_search_of_a_trained_module_stays_within_its_tiles(vlm, image):
    module = RegionFocusModule(vlm, (0, 1)).eval()
    found = search_image(vlm, module, image, "Where is a red ship?", 12)
    assert sum(len(level.tiles) for level in found.scored) <= 11
