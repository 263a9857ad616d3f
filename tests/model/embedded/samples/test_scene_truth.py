"""What is under the tokens of a whole scene: the same as counting its pixels."""

from __future__ import annotations

import numpy as np
import pytest

from model.embedded.samples.scene_truth import SceneTruth
from model.embedded.samples.token_truth import ENOUGH_COVERED, SMALLEST_SEEN, THINGS, UNKNOWN
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.scenes.chips import LandUse
from model.scenes.land_cover import LandCover
from model.scenes.objects import ObjectKind
from model.scenes.scene_files import SceneFile, draw_scenes
from model.scenes.scenes import SceneObject
from model.wire.pyramid import Tile, tiles_of_level

SIZE, TILE, SIDE = 500, 224, 8


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> SceneFile:
    file = SceneFile(tmp_path_factory.mktemp("scene"), SIZE, 3, None, shares=(0.002, 0.02))
    file.draw()
    return file


@pytest.fixture(scope="module")
def levels(file):
    with GeotiffPyramid(str(file.image)) as pyramid:
        return pyramid.description.levels


def test_objects_are_where_their_pixels_are(file, levels):
    scene = file.compose()
    truth, seen = SceneTruth.of(scene), 0
    for level, pyramid_level in enumerate(levels):
        decimation = round(pyramid_level.decimation)
        token = TILE // SIDE * decimation
        for tile in tiles_of_level(levels, level, TILE):
            under = truth.under(levels, tile, TILE, SIDE)
            left, top = tile.column * TILE * decimation, tile.row * TILE * decimation
            for thing in {item.thing for item in scene.objects}:
                alike = [item for item in scene.objects if item.thing == thing]
                if min(item.long_side for item in alike) / token < 1.2 * SMALLEST_SEEN:
                    continue
                mask = np.zeros((4 * SIZE, 4 * SIZE))
                for item in alike:
                    x, y, right, bottom = (max(0, round(edge)) for edge in item.box)
                    mask[y:bottom, x:right] = 1
                part = mask[top : top + TILE * decimation, left : left + TILE * decimation]
                covered = part.reshape(SIDE, token, SIDE, token).mean((1, 3)).ravel()
                there = under.things[0, :, THINGS.index(thing)]
                assert (there[covered > ENOUGH_COVERED + 0.1] == 1).all()
                assert (there[covered == 0] != 1).all()
                seen += (there == 1).any()
    assert seen >= len({item.thing for item in scene.objects}) > 2


def test_what_is_not_listed_is_absent_unless_it_may_be_anywhere(file, levels):
    scene = file.compose()
    under = SceneTruth.of(scene).under(levels, Tile(len(levels) - 1, 0, 0), TILE, SIDE)
    listed = {item.thing for item in scene.objects}
    for column, thing in enumerate(THINGS):
        if thing in scene.may_contain or thing is ObjectKind.TREE:
            assert (under.things[0, :, column] != 0).all()
        elif thing not in listed:
            assert (under.things[0, :, column] == 0).all()


def test_the_ground_is_the_scenes_own_and_beyond_its_edge_is_nothing(file, levels):
    scene = file.compose()
    bare = SceneTruth.of(scene)
    bare = SceneTruth((), bare.may_contain, bare.covers)
    finest = len(levels) - 1
    middle = (np.arange(SIDE) + 0.5) * TILE / SIDE
    inner = bare.under(levels, Tile(finest, 1, 0), TILE, SIDE).covers[0].reshape(SIDE, SIDE)
    # Known in the middle of every 14 pixels.
    known = [np.floor(place / 14) * 14 + 7 for place in (TILE + middle, middle)]
    true = scene.ground(*np.meshgrid(*known)).astype(int)
    assert (inner == np.where(true < len(LandCover), true, UNKNOWN)).all()
    assert (inner != UNKNOWN).any()
    edge = bare.under(levels, Tile(finest, 2, 0), TILE, SIDE)
    beyond = 2 * TILE + middle >= SIZE
    assert beyond.any() and not beyond.all()
    assert (edge.covers[0].reshape(SIDE, SIDE)[:, beyond] == UNKNOWN).all()
    assert (edge.things[0].reshape(SIDE, SIDE, -1)[:, beyond] == UNKNOWN).all()


def test_objects_upon_a_chip_are_known_and_what_else_is_on_it_is_not(file, levels):
    chip = SceneObject(LandUse.HARBOR, (0.0, 0.0, 190.0, 190.0))
    ship = SceneObject(ObjectKind.SHIP, (20.0, 20.0, 80.0, 60.0), "red")
    truth = SceneTruth((chip, ship), frozenset(), np.zeros((36, 36), np.uint8))
    under = truth.under(levels, Tile(len(levels) - 1, 0, 0), TILE, SIDE)
    ships = under.things[0, :, THINGS.index(ObjectKind.SHIP)].reshape(SIDE, SIDE)
    assert ships[1, 1] == 1 and ships[7, 7] == 0
    boats = under.things[0, :, THINGS.index(ObjectKind.BOAT)].reshape(SIDE, SIDE)
    assert boats[3, 3] == UNKNOWN and boats[7, 7] == 0


def test_scenes_are_described_in_their_order_where_they_are_drawn(tmp_path):
    files = [SceneFile(tmp_path, size, 5, None) for size in (256, 512)]
    described = draw_scenes(files, lambda line: None, SceneTruth.of)
    for file, truth in zip(files, described, strict=True):
        assert truth.objects == SceneTruth.of(file.compose()).objects
        assert file.image.exists()
