"""Scenes as a search sees them: the engine's own tiles and features, kept in a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import ModelShape, build_model
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.samples.scene_features import (
    OVERVIEW_LEVEL,
    encode_scene,
    read_questions,
    scene_features,
)
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView, tokens_with_ground
from model.scenes.scene_files import SceneFile
from model.wire.pyramid import Tile

SHAPE = ModelShape(2, 64, 2, 96, 4, 64, 2, 1, 96, 2, 56)
SIZE = 500


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> SceneFile:
    file = SceneFile(tmp_path_factory.mktemp("scene"), SIZE, 3, None, shares=(0.002, 0.02))
    file.draw()
    return file


@pytest.fixture(scope="module")
def forward() -> BatchedForward:
    model = build_model(train_tokenizer(["a ship"] * 9, 300), SHAPE, 1)
    return BatchedForward(model, SHAPE.tile_size, SHAPE.focus_layer)


def test_every_tile_that_a_search_may_look_at_is_encoded(scene, forward):
    found = encode_scene(scene.image, forward)
    assert list(found.of_level) == [OVERVIEW_LEVEL, *found.visited]
    with GeotiffPyramid(str(scene.image)) as pyramid:
        view = RegionView(pyramid)
        columns = -(-SIZE // SHAPE.tile_size)
        native = len(view.description.levels) - 1
        for level, column, row in ((OVERVIEW_LEVEL, 0, 0), (native, 3, 2), (native, 8, 8)):
            rgb, valid = view.tile(Tile(level, column, row), SHAPE.tile_size)
            pixels = torch.from_numpy(rgb).permute(2, 0, 1)[None].contiguous()
            place = row * columns + column
            with torch.no_grad():
                expected = forward.encode(pixels)[0].bfloat16()
            torch.testing.assert_close(
                found.of_level[level].features[place], expected, atol=0.02, rtol=0.02
            )
            ground = found.of_level[level].ground[place]
            assert ground.nonzero()[:, 0].tolist() == tokens_with_ground(valid, 2).tolist()
    assert len(found.of_level[native].features) == columns**2


def test_features_are_kept_until_the_tower_is_another(scene, forward, tmp_path):
    first = scene_features(scene.image, forward, "one", tmp_path)
    elsewhere = replace(scene, folder=tmp_path / "not there")
    again = scene_features(elsewhere.image, forward, "one", tmp_path)
    assert again.levels == first.levels and list(again.of_level) == list(first.of_level)
    for level, features in first.of_level.items():
        assert torch.equal(again.of_level[level].features, features.features)
        assert torch.equal(again.of_level[level].ground, features.ground)
    (file,) = tmp_path.glob("*.safetensors")
    written = file.stat().st_mtime_ns
    scene_features(scene.image, forward, "another", tmp_path)
    assert file.stat().st_mtime_ns > written
    file.write_bytes(b"half a fi")
    scene_features(scene.image, forward, "another", tmp_path)


def test_questions_are_those_that_were_drawn(scene):
    questions = read_questions(scene.image)
    width = height = SIZE
    assert any(question.boxes for question in questions)
    assert any(question.answer == "no" and not question.boxes for question in questions)
    for box in (box for question in questions for box in question.boxes):
        assert 0 <= box.left < box.right <= width and 0 <= box.top < box.bottom <= height
