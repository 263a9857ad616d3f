"""Training samples: deterministic, of disjoint splits, with targets that cover what is asked."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from model.datasets.coverage import coverage
from model.embedded.samples import banks, samples
from model.embedded.samples.banks import BASE_TILES, PATCH, TILE, make_banks, scene_seeds
from model.embedded.samples.compose import Pictures, _compress, paste
from model.embedded.samples.planning import SamplePlanner
from model.embedded.samples.sample_plans import Canvases, Flip
from model.embedded.samples.samples import (
    MOST_DETAILS,
    SEVERAL,
    WIDE_PATCHES,
    SampleSource,
    SampleStage,
    _without_pixels,
)
from model.scenes.chips import LandUse, Split
from model.scenes.questions import NOT_VISIBLE
from model.scenes.scenes import SceneObject
from model.scenes.wordings import Wording
from model.vlm.chat_prompt import OVERVIEW


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    """A small folder of chips, each class of one gray."""
    folder = tmp_path_factory.mktemp("chips")
    for number, use in enumerate(LandUse):
        (folder / use.value).mkdir()
        for chip in range(5):
            pixels = np.full((256, 256, 3), 10 * number + chip, np.uint8)
            Image.fromarray(pixels).save(folder / use.value / f"{chip}.jpg")
    return folder


@pytest.fixture(scope="module")
def source(chips):
    return SampleSource(Split.TRAIN, "cpu", seed=1, chips_folder=chips, scale=1e-4, workers=1)


@pytest.mark.parametrize("stage", list(SampleStage), ids=lambda stage: stage.value)
def test_a_seed_is_a_batch(source, stage):
    source.reseed(7)
    one = source.batch(stage, 3)
    source.batch(stage, 2)
    source.reseed(7)
    same = source.batch(stage, 3)
    source.reseed(8)
    other = source.batch(stage, 3)
    assert torch.equal(one.tiles, same.tiles) and torch.equal(one.target, same.target)
    assert one.questions == same.questions and one.answers == same.answers
    assert one.questions != other.questions


@pytest.mark.parametrize("stage", list(SampleStage), ids=lambda stage: stage.value)
def test_a_batch_has_the_shape_that_training_expects(source, stage):
    for seed in range(4):
        source.reseed(seed)
        batch = source.batch(stage, 3)
        size, count = batch.tiles.shape[:2]
        wide = count == 1 + 4 * WIDE_PATCHES
        assert size == (1 if wide else 3)
        assert batch.tiles.shape == (size, count, 3, TILE, TILE)
        assert batch.tiles.dtype == torch.uint8
        assert batch.target.shape == batch.valid_tokens.shape == (size, count, 64)
        assert batch.valid_tiles.shape == (size, count)
        assert 0 <= batch.target.min() and batch.target.max() <= 1
        assert len(batch.questions) == len(batch.answers) == len(batch.categories) == size
        assert [len(line) for line in batch.introductions] == [count] * size
        assert all(answer == answer.lower() for answer in batch.answers)
        for answer, answerable in zip(batch.answers, batch.answerable, strict=True):
            assert answerable or answer in (NOT_VISIBLE, "no")
        if stage in (SampleStage.VISION, SampleStage.RECOGNITION):
            assert count == 1 and len(batch.truth.things) == 3
        else:
            assert {line[0] for line in batch.introductions} == {OVERVIEW}
        if stage is SampleStage.ANSWER:
            assert count <= 1 + MOST_DETAILS
            assert all(
                t.startswith("Detail at x") for line in batch.introductions for t in line[1:]
            )
        whole = count == 1 + BASE_TILES**2
        assert (batch.details is None) == (stage is not SampleStage.FOCUS or whole)
        for line in batch.details or ():
            assert len(line) == count and line[0] == OVERVIEW
            assert all(text.startswith("Detail at x") for text in line[1:])


@pytest.mark.parametrize("stage", list(SampleStage), ids=lambda stage: stage.value)
def test_several_questions_about_a_sample_are_different_ones(source, stage, monkeypatch):
    monkeypatch.setattr(source, "_questions", SEVERAL)
    source.reseed(3)
    batch = source.batch(stage, 4)
    size = len(batch.tiles)
    most = 1 if stage is SampleStage.VISION else max(SEVERAL.values())
    assert batch.question_samples == sorted(batch.question_samples)
    assert set(batch.question_samples) == set(range(size))
    asked = list(zip(batch.question_samples, batch.questions, strict=True))
    assert len(set(asked)) == len(asked) == len(batch.answers) == len(batch.target)
    assert size * (most > 1) < len(asked) <= size * most


def test_tokens_without_ground_are_black_and_have_no_target(source):
    seen = 0
    for seed in range(6):
        source.reseed(seed)
        batch = source.batch(SampleStage.FOCUS, 2)
        cells = batch.tiles.view(*batch.tiles.shape[:3], 8, 28, 8, 28).amax((2, 4, 6))
        outside = ~batch.valid_tokens.view(*batch.tiles.shape[:2], 8, 8)
        assert (cells[outside] == 0).all()
        assert (batch.target[outside.view_as(batch.target)] == 0).all()
        seen += int(outside.sum())
    assert seen > 0


def test_the_splits_share_no_scene_and_no_chip(chips):
    assert not set(scene_seeds(Split.TRAIN, 0, 500)) & set(scene_seeds(Split.VALIDATION, 0, 500))
    assert not set(scene_seeds(Split.TRAIN, 1, 500)) & set(scene_seeds(Split.VALIDATION, 0, 500))
    train, validation = (make_banks(split, 0, 1, 1, chips, 1) for split in Split)
    assert not {c.name for c in train.chips} & {c.name for c in validation.chips}
    assert not {s.seed for s in train.scenes} & {s.seed for s in validation.scenes}
    pairs = zip(train.sprites, validation.sprites, strict=True)
    assert not any(np.array_equal(one.rgba, other.rgba) for one, other in pairs)


def test_several_processes_make_the_same_samples(source, chips, monkeypatch):
    """Each batch is planned in three parts."""
    monkeypatch.setattr(samples, "CHUNK", dict.fromkeys(samples.CHUNK, 2))
    with_two = SampleSource(Split.TRAIN, "cpu", 1, chips, scale=1e-4, workers=2)
    for stage in SampleStage:
        source.reseed(3)
        with_two.reseed(3)
        one, two = source.batch(stage, 5), with_two.batch(stage, 5)
        assert torch.equal(one.tiles, two.tiles) and one.questions == two.questions
        assert torch.equal(one.target, two.target)
    with_two.close()


def test_validation_chips_are_as_they_are(chips, monkeypatch):
    monkeypatch.setattr(banks, "BASE_REDUCTIONS", {1: 1.0})
    source = SampleSource(Split.VALIDATION, "cpu", 1, chips, scale=1e-4, workers=1)
    batch = source.batch(SampleStage.RECOGNITION, 60)
    grays = {use.words: 10 * number + 4 for number, use in enumerate(LandUse)}
    found = 0
    for tile, answer, category in zip(batch.tiles, batch.answers, batch.categories, strict=True):
        if category == "land use":
            assert (tile.float() - grays[answer]).abs().max() <= 3
            found += 1
    assert found > 3


def test_coverage_is_the_share_of_each_token_under_the_boxes():
    """Against counting small cells."""
    rng = np.random.default_rng(0)
    corners = np.array([(0.0, 0.0), (224.0, 0.0), (0.0, 224.0)])
    for _ in range(20):
        left, top = rng.uniform(-50, 300, 2)
        width, height = rng.uniform(3, 200, 2)
        item = SceneObject(LandUse.HARBOR, (left, top, left + width, top + height))
        fine = (np.arange(4480) + 0.5) / 10
        across = (fine > left) & (fine < left + width)
        down = (fine > top) & (fine < top + height)
        counted = (down[:, None] & across).reshape(16, 280, 16, 280).mean((1, 3))
        found = coverage([item.box], corners, 28.0).reshape(3, 8, 8)
        assert np.abs(found[0] - counted[:8, :8]).max() < 0.02
        assert np.abs(found[1] - counted[:8, 8:]).max() < 0.02
        assert np.abs(found[2] - counted[8:, :8]).max() < 0.02


def test_the_target_covers_what_was_pasted(source):
    """Planned twice, once with nothing to paste: the pixels that differ lie under the objects, and
    a question about the one object has its target there."""
    planner = SamplePlanner(source._planner.catalogue, Split.VALIDATION, Wording.TRAINING)
    checked = 0
    for seed in range(60):
        plan = planner.seed(seed).tiles(1, 1)
        if plan.whole_chips or plan.canvases.chips or len(plan.canvases.objects) != 1:
            continue
        if not plan.target.any():
            continue
        bare = replace(plan, canvases=replace(plan.canvases, objects=[]))
        quiet = SampleSource.__new__(SampleSource)
        quiet.__dict__.update(source.__dict__, split=Split.VALIDATION)
        with_it = quiet._compose_tiles(plan).tiles[0, 0].int()
        without = quiet._compose_tiles(bare).tiles[0, 0].int()
        brighter = ((with_it - without) > 12).any(0).view(8, 28, 8, 28).float().mean((1, 3))
        target = torch.from_numpy(plan.target[0, 0]).view(8, 8)
        assert (brighter[target == 0] < 0.05).all()
        checked += 1
    assert checked > 2


def test_pasting_is_what_an_image_library_does():
    rng = np.random.default_rng(2)
    size = 24
    soft = np.zeros((size, size, 4), np.uint8)
    soft[4:20, 6:18, :3] = rng.integers(0, 255, (16, 12, 3))
    soft[4:20, 6:18, 3] = rng.integers(0, 255, (16, 12))
    below = rng.integers(0, 255, (1, 40, 48, 3)).astype(np.float32)
    canvas = torch.from_numpy(below.copy())
    table = np.array([(0, 0, 20.0, 16.0, 24.0, 0.0, 0.0, 0.0)])
    paste(canvas, Pictures(soft[None], torch.device("cpu")), table)
    image = Image.fromarray(below[0].astype(np.uint8)).convert("RGBA")
    image.alpha_composite(Image.fromarray(soft), (8, 4))
    expected = np.asarray(image.convert("RGB"), np.float32)
    assert np.abs(canvas[0].numpy() - expected).max() <= 2.5


def test_compression_rounds_the_waves_of_each_block():
    """Against the definition of the cosine transform; a step of nearly nothing changes nothing."""
    rng = np.random.default_rng(3)
    tile = torch.from_numpy(rng.uniform(0, 255, (1, 3, 16, 24)).astype(np.float32))
    assert torch.allclose(_compress(tile, torch.full((1, 1, 1, 1), 1e-3)), tile, atol=0.02)
    found = _compress(tile, torch.full((1, 1, 1, 1), 40.0))[0, 1, 8:16, 8:16].numpy()
    block = tile[0, 1, 8:16, 8:16].numpy()
    waves = np.zeros((8, 8))
    k = np.arange(8)
    scale = np.where(k == 0, math.sqrt(1 / 8), math.sqrt(2 / 8))
    basis = scale[:, None] * np.cos((2 * k[None] + 1) * k[:, None] * math.pi / 16)
    for u in range(8):
        for v in range(8):
            size = 40.0 * (1 + u + v) / 2
            waves[u, v] = np.round((np.outer(basis[u], basis[v]) * block).sum() / size) * size
    expected = sum(waves[u, v] * np.outer(basis[u], basis[v]) for u in range(8) for v in range(8))
    assert np.abs(found - expected).max() < 0.1


def test_what_is_pasted_beyond_the_edge_touches_nothing_else():
    solid = np.full((1, 24, 24, 4), 255, np.uint8)
    canvas = torch.zeros(2, 30, 30, 3)
    table = np.array([(0, 0, -100.0, 15.0, 24, 0.3, 0, 0), (1, 0, 30.0, 15.0, 10.0, 0, 0, 0)])
    paste(canvas, Pictures(solid, torch.device("cpu")), table)
    assert canvas[0].abs().sum() == 0
    assert (canvas[1] > 250).any() and canvas[1, :, :20].abs().sum() == 0


def test_flips_of_pixels_ground_and_places_agree(source):
    """A patch's crop, its ground map and its corner are flipped in the same way."""
    planner = source._planner
    number, (_, patch) = 0, planner.patches[0]
    scene = planner.scenes[planner.patches[0][0]]
    pixels = source._patch_pixels[0].numpy()
    for code in range(8):
        flip = Flip(bool(code & 1), bool(code & 2), bool(code & 4))
        canvases = Canvases()
        canvases.crop(0, number, 0, 0, PATCH, PATCH, flip)
        cropped = source._crop(source._patch_pixels, canvases, PATCH)[0].numpy()
        red = flip.of_array(pixels[..., 0])
        assert np.array_equal(cropped[..., 0], red)
        side = PATCH * patch.reduction
        left, top = flip.corner(patch.left, patch.top, side, scene.width, scene.height)
        marked = np.zeros((scene.height, scene.width), bool)
        marked[patch.top : patch.top + side, patch.left : patch.left + side] = True
        flipped = flip.of_array(marked)
        corner = flipped.any(0).argmax(), flipped.any(1).argmax()
        assert corner == (left, top)


def test_many_patches_are_of_several_scenes_and_do_not_overlap(source):
    planner = source._planner
    keys = [key for key, places in planner._places_of.items() if len(places) >= WIDE_PATCHES]
    for number, key in enumerate(keys[:6]):
        region = planner.seed(number)._patch_region(key, WIDE_PATCHES)
        shown = {planner.patches[patch][0] for patch in region.patches}
        assert len(region.patches) == WIDE_PATCHES and len(shown) > 1
        own = len(planner._patches_of[key])
        for patch, window in zip(region.patches[:own], region.windows, strict=False):
            corner, side = planner.patches[patch][1], PATCH * key[1]
            assert (window.left, window.top) == region.flip.corner(
                corner.left, corner.top, side, region.scene.width, region.scene.height
            )
        for scene in shown:
            assert planner.scenes[scene].may_contain <= region.may_contain
        covered = np.zeros((int(region.height), int(region.width)), np.uint8)
        for window in region.windows:
            rows = slice(int(window.top), int(window.top + window.height))
            covered[rows, int(window.left) : int(window.left + window.width)] += 1
        assert covered.max() == 1
        assert covered.sum() == WIDE_PATCHES * (PATCH * key[1]) ** 2
    assert keys


def test_plans_carry_no_pixels(chips):
    catalogue = _without_pixels(make_banks(Split.TRAIN, 0, 2, 1, chips, 1))
    assert all(patch.rgb.size == 0 for _, patch in catalogue.patches)
    assert all(sprite.rgba.size == 0 for sprite in catalogue.sprites)
