"""Scenes: the same pixels whatever the windows, in bounded memory, with what they say is there."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.scenes.chip_knowledge import DISTINCT_CHIPS
from model.scenes.chips import LandUse, Split, load_chips
from model.scenes.land_cover import LandCover
from model.scenes.objects import ObjectKind
from model.scenes.scene_planning import plan_scene
from model.scenes.scenes import Setting
from model.scenes.targets import TARGET_SHARES, compose_scene
from model.wire.pyramid import PixelWindow

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def scene():
    return compose_scene(12, 1500, 1100, shares=(0.0005, 0.01))


@pytest.fixture(scope="module")
def whole(scene):
    return {
        decimation: scene.render(
            PixelWindow(0, 0, 1500 // decimation, 1100 // decimation), decimation
        )
        for decimation in (1, 2, 4)
    }


@settings(max_examples=25, deadline=None)
@given(data=st.data(), decimation=st.sampled_from((1, 2, 4)))
def test_any_window_gives_the_same_pixels(scene, whole, data, decimation):
    width, height = 1500 // decimation, 1100 // decimation
    column = data.draw(st.integers(0, width - 1))
    row = data.draw(st.integers(0, height - 1))
    across = data.draw(st.integers(1, min(300, width - column)))
    down = data.draw(st.integers(1, min(300, height - row)))
    part = scene.render(PixelWindow(column, row, across, down), decimation)
    expected = whole[decimation][row : row + down, column : column + across]
    assert np.array_equal(part, expected)


def test_a_seed_is_a_scene(scene, whole):
    again = compose_scene(12, 1500, 1100, shares=(0.0005, 0.01))
    assert again.objects == scene.objects
    assert np.array_equal(again.render(PixelWindow(90, 80, 200, 150)), whole[1][80:230, 90:290])
    other = compose_scene(14, 1500, 1100).render(PixelWindow(90, 80, 200, 150))
    assert not np.array_equal(other, whole[1][80:230, 90:290])


def test_a_reduced_scene_looks_like_the_average_of_the_scene(whole):
    native = whole[1].astype(float)
    average = native.reshape(275, 4, 375, 4, 3).mean((1, 3))
    difference = np.abs(average - whole[4])
    assert difference.mean() < 6
    assert abs(average.mean() - whole[4].mean()) < 2


def test_every_object_is_drawn_where_its_box_says(scene):
    """Against the same scene without its objects: pixels change in every box, and, but for
    shadows, nowhere else."""
    without = replace(scene, stamps=scene.stamps[np.arange(len(scene.stamps) - len(scene.objects))])
    window = PixelWindow(0, 0, scene.width, scene.height)
    before, after = without.render(window).astype(int), scene.render(window).astype(int)
    changed = np.abs(after - before).max(-1) > 12
    darker = (after <= before).all(-1)
    assert len(scene.objects) > 4
    elsewhere = np.ones(changed.shape, bool)
    for item in scene.objects:
        left, top, right, bottom = (round(edge) for edge in item.box)
        inside = changed[max(top, 0) : bottom, max(left, 0) : right]
        assert inside.mean() > 0.15, item
        elsewhere[max(top - 2, 0) : bottom + 2, max(left - 2, 0) : right + 2] = False
    assert not (changed & elsewhere & ~darker).any()


def test_objects_stand_on_the_ground_that_they_name(scene):
    plan = plan_scene(12, 1500, 1100)
    standing = [item for item in scene.objects if item.ground is not None]
    assert standing
    for item in standing:
        x, y = (np.array([value]) for value in item.centre)
        assert plan.ground(x, y)[0] == item.ground
    vessels = (ObjectKind.SHIP, ObjectKind.BOAT, ObjectKind.PIER)
    for item in scene.objects:
        assert (item.thing in vessels) == (item.ground is LandCover.WATER)


def test_targets_are_small_and_of_kinds_that_are_not_about_already():
    for seed in (1, 3, 5):
        scene = compose_scene(seed, 4096, 4096)
        for item in scene.objects:
            left, top, right, bottom = item.box
            share = (right - left) * (bottom - top) / 4096**2
            assert TARGET_SHARES[0] <= share <= TARGET_SHARES[1]
            assert item.thing not in scene.may_contain


def test_town_and_country():
    urban = plan_scene(8, 2048, 2048, setting=Setting.URBAN)
    rural = plan_scene(8, 2048, 2048, setting=Setting.RURAL)
    assert len(urban.stamps) > 3 * len(rural.stamps)


def test_real_chips_are_set_into_the_scene(real_chips):
    chips = load_chips(real_chips, Split.VALIDATION)
    drawn, mixed = plan_scene(5, 1024, 1024), plan_scene(5, 1024, 1024, chips)
    chip_sprites = [s for s in mixed.sprites if s.rgba.shape[0] == 256]
    assert chip_sprites and len(mixed.sprites) == len(drawn.sprites) + len(chip_sprites)
    window = PixelWindow(0, 0, 1024, 1024)
    assert (mixed.render(window) != drawn.render(window)).any(-1).mean() > 0.005


def test_chips_of_the_scene_itself_are_no_targets(real_chips):
    """Their place is not listed, so a question about another of the kind would have no one
    answer."""
    chips = load_chips(real_chips, Split.VALIDATION)
    unlisted = set()
    for seed in range(4):
        scene = compose_scene(seed, 1024, 1024, chips, shares=(0.0001, 0.02))
        uses = {thing for thing in scene.may_contain if isinstance(thing, LandUse)}
        assert uses and not uses & {item.thing for item in scene.objects}
        unlisted |= uses
    assert unlisted & set(DISTINCT_CHIPS)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
def test_memory_does_not_grow_with_the_scene():
    """Windows of the largest scene, in a process of its own."""
    code = (
        "from pathlib import Path\n"
        "from model.wire.pyramid import PixelWindow\n"
        "from model.scenes.scene_planning import plan_scene\n"
        "scene = plan_scene(21, 32768, 32768)\n"
        "for place in (0, 12000, 32000):\n"
        "    assert scene.render(PixelWindow(place, place, 700, 700)).any()\n"
        "assert scene.render(PixelWindow(0, 0, 1024, 1024), 32).std() > 3\n"
        "print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(run.stdout) < 700_000  # KiB; the scene itself is 3.2 GB
