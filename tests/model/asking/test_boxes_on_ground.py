"""Boxes of several images become places on one ground, each thing once."""

from __future__ import annotations

import pytest
from rasterio import Affine as RasterioAffine

from model.asking.boxes import Box
from model.asking.boxes_on_ground import (
    Edge,
    GroundBox,
    GroundImage,
    found_at,
    merged,
    on_ground,
)
from model.wire.pyramid import Affine, Bounds, PyramidLevel

NATIVE = PyramidLevel(1000, 600, 1.0, True)
LEVELS = (PyramidLevel(250, 150, 4.0, True), PyramidLevel(500, 300, 2.0, True), NATIVE)
INNER = GroundImage(Bounds(400, 200, 600, 400), 2)
RIGHT_OF_IT = GroundImage(Bounds(600, 200, 800, 400), 2)
BELOW = GroundImage(Bounds(400, 400, 600, 600), 2)
WHOLE = GroundImage(Bounds(0, 0, 1024, 1024), 0)


def at(image: GroundImage, *native: float, label="ship", probability=0.5) -> GroundBox:
    """The box that an image shows of this ground, as far as it does."""
    left, top, right, bottom = image.bounds
    width, height = right - left, bottom - top

    def share(value, start, length):
        return min(max((value - start) / length, 0.0), 1.0)

    box = Box(
        share(native[0], left, width),
        share(native[1], top, height),
        share(native[2], left, width),
        share(native[3], top, height),
        label,
    )
    placed = on_ground(box, image, NATIVE, probability)
    assert placed is not None
    return placed


def test_a_box_on_its_images_ground():
    placed = on_ground(Box(0.25, 0.5, 0.5, 0.75, "ship"), INNER, NATIVE, 0.75)
    assert placed is not None
    assert placed.bounds == (450, 300, 500, 350)
    assert (placed.label, placed.probability, placed.level) == ("ship", 0.75, 2)
    assert placed.cut is Edge.NONE


def test_what_lies_in_the_padding_is_clipped_or_dropped():
    assert at(WHOLE, 900, 500, 1020, 640).bounds == (900, 500, 1000, 600)
    assert on_ground(Box(0.1, 0.7, 0.3, 0.9), WHOLE, NATIVE, 0.5) is None


def test_an_edge_cuts_only_where_the_region_goes_on():
    assert at(INNER, 350, 150, 450, 300).cut == Edge.LEFT | Edge.TOP
    assert at(INNER, 550, 350, 700, 500).cut == Edge.RIGHT | Edge.BOTTOM
    assert at(WHOLE, 0, 0, 1000, 600).cut is Edge.NONE


@pytest.mark.parametrize(
    ("neighbour", "thing"),
    [(RIGHT_OF_IT, (560, 250, 660, 290)), (BELOW, (450, 380, 480, 460))],
)
def test_halves_on_both_sides_of_a_seam_are_one(neighbour, thing):
    halves = [at(INNER, *thing, probability=0.4), at(neighbour, *thing, probability=0.6)]
    for order in (halves, halves[::-1]):
        (one,) = merged(order)
        assert one.bounds == pytest.approx(thing)
        assert one.cut is Edge.NONE


def test_a_thing_in_four_images_is_one():
    corner = GroundImage(Bounds(600, 400, 800, 600), 2)
    thing = (550, 350, 680, 450)
    (one,) = merged(at(image, *thing) for image in (INNER, corner, BELOW, RIGHT_OF_IT))
    assert one.bounds == pytest.approx(thing)


def test_two_things_that_a_seam_separates_stay_two():
    apart = [at(INNER, 500, 210, 600, 230), at(RIGHT_OF_IT, 600, 300, 700, 330)]
    assert len(merged(apart)) == 2
    other_names = [at(INNER, 560, 250, 660, 290), at(RIGHT_OF_IT, 560, 250, 660, 290, label="quay")]
    assert len(merged(other_names)) == 2


def test_what_two_levels_see_is_one_as_the_finer_saw_it():
    fine, coarse = at(INNER, 450, 250, 480, 270), at(WHOLE, 440, 245, 490, 280, probability=0.9)
    assert merged([coarse, fine]) == [fine]
    assert merged([coarse, at(INNER, 450, 250, 480, 270, label="Ships")])[0].label == "Ships"


def test_a_coarse_box_around_a_group_goes():
    ships = [at(INNER, x, 250, x + 20, 270) for x in (420, 450, 480)]
    assert merged([at(WHOLE, 410, 240, 510, 280), *ships]) == ships


def test_a_thing_of_another_name_around_it_stays():
    harbour, ship = at(WHOLE, 400, 200, 700, 400, label="harbour"), at(INNER, 450, 250, 480, 270)
    assert set(merged([harbour, ship])) == {harbour, ship}


def test_a_piece_of_what_a_coarser_level_saw_whole_goes():
    island = at(WHOLE, 450, 250, 950, 500)
    assert merged([at(INNER, 450, 250, 950, 500), island]) == [island]


def test_neighbours_of_one_level_stay_each():
    planes = [at(INNER, x, 250, x + 30, 280) for x in (410, 442, 474)]
    assert sorted(merged([*planes, planes[1]]), key=lambda box: box.bounds) == planes


@pytest.mark.parametrize(
    "transform",
    [
        Affine(500_000.0, 0.5, 0.0, 4_000_000.0, 0.0, -0.5),
        Affine(500_000.0, 0.4, 0.3, 4_000_000.0, 0.3, -0.4),
        Affine(13.25, 1e-5, 0.0, 52.5, 0.0, -1e-5),
        Affine(0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
    ],
    ids=["metres", "rotated", "degrees", "pixels"],
)
def test_the_ring_is_the_box_in_the_rasters_crs(transform):
    found = found_at(at(INNER, 450, 300, 520, 330), LEVELS, 100, transform)
    by_rasterio = RasterioAffine.from_gdal(*transform)
    corners = [(450, 300), (520, 300), (520, 330), (450, 330), (450, 300)]
    assert found.ring == tuple(pytest.approx(by_rasterio @ corner) for corner in corners)
    assert (found.level, found.column, found.row) == (2, 4, 3)
