"""The model that comes with the plugin: it fits, it loads, it looks and it answers."""

from __future__ import annotations

import json

import pytest

from model.asking.answering import answer, make_focus
from model.asking.feature_cache import BoundedCache
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.scenes.chips import Split
from model.scenes.questions import Category
from model.scenes.scene_files import SceneUse
from model.scenes.scene_writer import write_scene
from model.scenes.targets import compose_scene, scene_questions
from model.scenes.wordings import Wording
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.question import AskOptions, FocusMethod, Question

MOST_BYTES = 20 * 10**6


@pytest.fixture(scope="module")
def embedded():
    return load(ModelFolder(""), "cpu")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A drawn scene of 1,500 px from a seed that nothing was trained on, on disk."""
    scene = compose_scene(Split.VALIDATION.seed(SceneUse.CHOICES + 50), 1_500, 1_500)
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    write_scene(scene, path)
    return scene, path


def test_it_is_small_and_says_how_it_was_made():
    folder = ModelFolder("").path
    assert sum(file.stat().st_size for file in folder.iterdir()) <= MOST_BYTES
    record = json.loads((folder / "training.json").read_text("utf-8"))
    assert {"shape", "stages", "metrics"} <= set(record)
    assert {"command", "settings", "steps", "data", "hardware"} <= set(record["stages"][0])


@pytest.mark.parametrize("method", [FocusMethod.RFM, FocusMethod.ATTENTION])
def test_it_looks_by_either_focus_and_answers_in_words(embedded, scene, method):
    drawn, path = scene
    asked = next(
        one
        for one in scene_questions(drawn, 20, Wording.USUAL)
        if one.category is Category.CATEGORY
    )
    options = AskOptions(focus=method, max_tiles=30)
    focus = make_focus(embedded, method)
    with GeotiffPyramid(str(path)) as pyramid:
        given = answer(
            Question(asked.text, options), RegionView(pyramid), embedded, focus, BoundedCache(2**28)
        ).answer
    assert given.answer and given.answer == given.answer.strip()
    assert 0 < given.confidence < 1
    finest = max(tile.level for tile in given.tiles)
    answered_from = [tile for tile in given.tiles if tile.kept_tokens and tile.level == finest]
    assert 1 <= len(answered_from) <= embedded.folder.profile.per_tile_answers
