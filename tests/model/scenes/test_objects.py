"""Objects are the same from the same seed, fill their canvas, and have the colour they say."""

import colorsys

import numpy as np
import pytest

from model.scenes.objects import KINDS, ObjectKind, draw_sprite

HUES = {"red": 0.0, "orange": 0.075, "yellow": 0.153, "green": 0.35, "blue": 0.617}


def named(rgb: np.ndarray) -> str:
    """A colour's name by rules of the test's own."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(rgb / 255))
    if saturation < 0.3 or value < 0.2:
        return "black" if value < 0.3 else "gray" if value < 0.75 else "white"
    if value < 0.62 and 0.02 < hue < 0.11:
        return "brown"
    return min(HUES, key=lambda name: min(abs(hue - HUES[name]), 1 - abs(hue - HUES[name])))


@pytest.mark.parametrize("kind", list(ObjectKind), ids=lambda kind: kind.value)
def test_the_same_seed_draws_the_same(kind):
    one, same, other = (draw_sprite(kind, np.random.default_rng(s), 96) for s in (1, 1, 2))
    assert np.array_equal(one.rgba, same.rgba)
    assert not np.array_equal(one.rgba, other.rgba)


@pytest.mark.parametrize("kind", list(ObjectKind), ids=lambda kind: kind.value)
def test_the_box_holds_all_that_is_solid_and_the_size_is_plausible(kind):
    sprite = draw_sprite(kind, np.random.default_rng(3), 96)
    left, top, right, bottom = (round(96 * edge) for edge in sprite.box)
    solid = sprite.rgba[..., 3] > 96
    assert solid.sum() == solid[top:bottom, left:right].sum() > 50
    shortest, longest = KINDS[kind].metres
    assert shortest <= sprite.metres * 0.94 <= longest * 1.001


@pytest.mark.parametrize(
    "kind",
    [
        ObjectKind.CAR, ObjectKind.BUS, ObjectKind.CONTAINER, ObjectKind.HOUSE,
        ObjectKind.STORAGE_TANK, ObjectKind.TENT, ObjectKind.WAREHOUSE, ObjectKind.BOAT,
        ObjectKind.SHIP, ObjectKind.AIRPLANE, ObjectKind.TRAIN,
    ],
    ids=lambda kind: kind.value,
)  # fmt: skip
def test_a_coloured_object_has_the_colour_that_it_is_said_to_have(kind):
    status = KINDS[kind].statuses[-1] if KINDS[kind].statuses else None
    for color in KINDS[kind].colors:
        sprite = draw_sprite(kind, np.random.default_rng(5), 96, color=color, status=status)
        names = [
            named(rgb) for rgb in sprite.rgba[sprite.rgba[..., 3] > 200][::7, :3].astype(float)
        ]
        counts = {name: names.count(name) for name in set(names)}
        likely = sorted(counts, key=counts.get)[-2:]  # glass and decks may take a share
        assert color in likely, (color, counts)
