"""Mosaics of real chips: nothing drawn in them, and one chip that is of another class."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from model.scenes.chip_knowledge import DISTINCT_CHIPS
from model.scenes.chips import CHIP_SIZE, LandUse, Split, load_chips
from model.scenes.mosaics import QUIET, compose_mosaic
from model.scenes.questions import Category
from model.scenes.scene_files import SceneFile
from model.scenes.targets import TARGET_SHARES, scene_questions
from model.wire.errors import TrainingDataError
from model.wire.pyramid import PixelWindow

SIZE = 1024


@pytest.fixture(scope="module")
def chips(real_chips):
    return load_chips(real_chips, Split.VALIDATION)


def test_the_target_is_a_chip_pixel_by_pixel(chips):
    mosaic = compose_mosaic(3, SIZE, chips, blended=False)
    (target,) = mosaic.objects
    left, top, right, bottom = map(int, target.box)
    assert (right - left, bottom - top) == (CHIP_SIZE, CHIP_SIZE)
    shown = mosaic.render(PixelWindow(left, top, CHIP_SIZE, CHIP_SIZE))
    alike = [chip for chip in chips if np.abs(shown - chip.rgb.astype(float)).mean() < 1]
    assert [chip.land_use for chip in alike] == [target.thing]
    assert target.thing in DISTINCT_CHIPS
    assert target.thing not in QUIET


@pytest.mark.parametrize("blended", [False, True])
def test_nothing_drawn_shows_through(chips, blended):
    """The drawn scene under a mosaic may be any: no pixel of it is left."""
    mosaic = compose_mosaic(4, SIZE, chips, blended)
    dark = replace(mosaic, light=mosaic.light - 1000, curves=(), _pictures={})
    everything = PixelWindow(0, 0, SIZE, SIZE)
    np.testing.assert_array_equal(mosaic.render(everything), dark.render(everything))


def test_chips_end_anywhere_and_blended_ones_fade(chips):
    """Where unblended chips meet there is an edge, in each mosaic somewhere else."""
    edges = set()
    for seed in (1, 2, 3):
        sharp, soft = (compose_mosaic(seed, SIZE, chips, blended) for blended in (False, True))
        window = PixelWindow(0, 0, SIZE, SIZE)
        steps = [
            np.abs(np.diff(one.render(window).astype(float), axis=1)).mean((0, 2))
            for one in (sharp, soft)
        ]
        assert steps[0].max() > steps[1].max()
        edges.add(int(steps[0].argmax()) % CHIP_SIZE)
    assert len(edges) > 1


def test_it_is_asked_for_the_chip_and_for_what_is_surely_not_there(chips):
    mosaic = compose_mosaic(5, 8192, chips, blended=True)
    asked = scene_questions(mosaic, 20)
    presence = [one for one in asked if one.category is Category.PRESENCE]
    assert {one.answer for one in presence} == {"yes", "no"}
    assert all(one.targets == mosaic.objects for one in presence if one.answer == "yes")
    area = CHIP_SIZE**2 / 8192**2
    assert TARGET_SHARES[0] <= area <= TARGET_SHARES[1]  # as small as the drawn ones


def test_a_mosaic_is_a_file_like_any_scene(real_chips, tmp_path):
    file = SceneFile(tmp_path, 512, 9_001, real_chips, is_mosaic=True)
    file.draw()
    drawn = file.image.stat().st_mtime_ns
    file.draw()
    assert file.image.stat().st_mtime_ns == drawn
    assert file.image.name == "mosaic-512-9001.tif"


def test_without_chips_there_is_no_mosaic(chips, tmp_path):
    with pytest.raises(TrainingDataError, match="quiet"):
        SceneFile(tmp_path, 512, 9_000, None, is_mosaic=True).draw()
    forest = [chip for chip in chips if chip.land_use is LandUse.FOREST]
    with pytest.raises(TrainingDataError, match="quiet"):
        compose_mosaic(1, SIZE, forest, blended=False)
