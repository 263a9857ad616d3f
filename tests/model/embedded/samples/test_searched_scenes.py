"""Scenes as they are answered from: the engine's search and its prompts, from features alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.asking.answering import make_focus
from model.asking.feature_cache import BoundedCache
from model.asking.prompt_builder import PromptBuilder
from model.asking.tile_explorer import OVERVIEW_TILE, TileExplorer
from model.datasets.rows import Box
from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.samples.scene_features import practice
from model.embedded.samples.searched_scenes import (
    OF_CATEGORY,
    SceneAnswers,
    find_tiles,
    is_answered,
    weight_of,
)
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.scenes.chips import Split
from model.scenes.scene_files import SceneFile
from model.search.coarse_to_fine import coarse_to_fine
from model.training.searched_images import RasterImage, search_image
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.pyramid import Tile
from model.wire.question import AskOptions, FocusMethod, Question

SIZE = 1500


@pytest.fixture(scope="module")
def vlm():
    return load(ModelFolder(""), "cpu")


@pytest.fixture(scope="module")
def focus(vlm):
    return make_focus(vlm, FocusMethod.RFM)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    shares = (0.001, 0.01)
    one = SceneFile(folder, SIZE, 13_500, None, Split.TRAIN, shares=shares, pool=60, absent=20)
    one.draw()
    return one


@pytest.fixture(scope="module")
def scene(vlm, file):
    forward = BatchedForward(vlm.model, vlm.tile_size, 2)
    (one,) = practice([file.image], forward, file.folder / "features", torch.device("cpu"))
    return one


@pytest.fixture(scope="module")
def found(vlm, focus, scene):
    return find_tiles(vlm, focus, scene, seed=1)


def test_the_search_is_the_engines(vlm, focus, file, scene):
    question = next(one.text for one in scene.questions if one.boxes)
    with GeotiffPyramid(str(file.image)) as pyramid, torch.inference_mode():
        asked = Question(question, AskOptions(max_tiles=90))
        explorer = TileExplorer(asked, RegionView(pyramid), vlm, focus, BoundedCache(2**28))
        expected = explorer.explore(explorer.overview(), coarse_to_fine).search
    result = search_image(vlm, focus, scene.features, question, 90)
    assert [level.tiles for level in result.scored] == [level.tiles for level in expected.scored]
    for tile, share in expected.finest.by_tile.items():
        assert result.finest.by_tile[tile] == pytest.approx(share, abs=0.02)


def test_a_scenes_features_are_shown_as_its_raster_is(vlm, file, scene):
    raster = RasterImage(vlm, file.image, BoundedCache(2**28))
    assert raster.levels == scene.features.levels
    native = len(raster.levels) - 1
    for tiles in (
        [OVERVIEW_TILE],
        [Tile(0, 0, 0), Tile(0, 1, 1)],
        [Tile(native, 6, 2), Tile(native, 0, 0)],
    ):
        ours, theirs = scene.features.show(tiles), raster.show(tiles)
        for one, other in zip(ours, theirs, strict=True):
            assert one.introduction == other.introduction
            assert one.kept.tolist() == other.kept.tolist()
            torch.testing.assert_close(
                one.features.tokens, other.features.tokens, atol=0.1, rtol=0.1
            )


def test_prompts_are_those_that_the_engine_makes(vlm, focus, file, scene, found):
    encoder = PromptEncoder(vlm.tokenizer, vlm.token_columns)
    answers = SceneAnswers(vlm.device, encoder, found[:1])
    prompts = answers.prompts("seed", 1)
    one = found[0]
    assert prompts.answers == [one.question.answer]
    assert prompts.categories == [one.question.category]
    assert prompts.shares.sum().item() == pytest.approx(1)
    with GeotiffPyramid(str(file.image)) as pyramid, torch.inference_mode():
        options = AskOptions(max_tiles=90, max_vision_tokens=768)
        asked = Question(one.question.text, options)
        explorer = TileExplorer(asked, RegionView(pyramid), vlm, focus, BoundedCache(2**28))
        exploration = explorer.explore(explorer.overview(), coarse_to_fine)
        made = PromptBuilder(asked, exploration, vlm, explorer.words).prompts()
    assert list(made.kept) == list(one.tiles)
    for row, sequence in zip(prompts.searched.tokens.input_ids, made.sequences, strict=True):
        expected = sequence.input_ids[0].tolist()
        assert row[: len(expected)].tolist() == expected
    features = torch.cat([sequence.features for sequence in made.sequences])
    own = prompts.searched.features.flatten(0, 1)[prompts.searched.tokens.vision_sources]
    torch.testing.assert_close(own, features, atol=0.1, rtol=0.1)


def test_every_kind_of_question_is_searched_and_answered_in_its_tiles(vlm, scene, found):
    kinds = [one.question.kind for one in found]
    assert kinds.count(("object color", True)) == 1
    assert all(kinds.count(kind) <= OF_CATEGORY.get(kind[0], 1) for kind in kinds)
    assert kinds.count(("presence", False)) == OF_CATEGORY["presence"]
    for category in ("presence", "object color", "count"):
        assert (category, True) in kinds and (category, False) in kinds
    of_absent = [one.question.answer for one in found if not one.question.boxes]
    assert set(of_absent) == {"no", "0", "not visible"}
    assert all(is_answered(one) for one in found)
    there = next(one for one in found if one.question.boxes)
    elsewhere = replace(there.question, boxes=(Box(-9000, -9000, -8900, -8900),))
    assert not is_answered(replace(there, question=elsewhere))


def test_what_is_not_there_is_asked_for_less_often_but_for_its_presence():
    assert weight_of(("presence", False)) == weight_of(("presence", True))
    assert 0 < weight_of(("object color", False)) < 0.5 * weight_of(("object color", True))


def test_the_same_seed_gives_the_same_prompts(vlm, found):
    answers = SceneAnswers(vlm.device, PromptEncoder(vlm.tokenizer, vlm.token_columns), found)
    first, again, other = (answers.prompts(seed, 6) for seed in ("1", "1", "2"))
    assert first.answers == again.answers
    assert torch.equal(first.searched.tokens.input_ids, again.searched.tokens.input_ids)
    assert len(other.answers) == 6 and first.shares.shape == (6, 5)
