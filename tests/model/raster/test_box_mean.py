"""Means of squares, against an independent computation of every square."""

from __future__ import annotations

import numpy as np
import pytest

from model.raster.box_mean import box_mean, box_mean_rgba


def expected(rgb, valid, factor):
    """Square by square, in floating point."""
    rows, columns = (-(-side // factor) for side in valid.shape)
    means = np.zeros((rows, columns, 3))
    seen = np.zeros((rows, columns), bool)
    for row in range(rows):
        for column in range(columns):
            square = np.s_[
                row * factor : (row + 1) * factor, column * factor : (column + 1) * factor
            ]
            pixels = rgb[square][valid[square]]
            if len(pixels):
                means[row, column], seen[row, column] = pixels.mean(axis=0), True
    return means, seen


@pytest.mark.parametrize("shape", [(64, 64), (63, 50), (1, 300), (300, 1), (5, 7)])
@pytest.mark.parametrize("factor", [2, 3, 8, 300])
def test_it_is_the_mean_of_the_valid_pixels(shape, factor):
    random = np.random.default_rng(0)
    valid = random.random(shape) > 0.4
    valid[: min(factor, shape[0]), : min(factor, shape[1])] = False
    rgb = random.integers(0, 256, (*shape, 3)).astype(np.uint8) * valid[..., None].astype(np.uint8)
    means, seen = expected(rgb, valid, factor)
    found, found_valid = box_mean(rgb, valid, factor)
    np.testing.assert_array_equal(found_valid, seen)
    assert np.abs(found - means).max() <= 0.5
    opacity = np.where(valid, 200, 0).astype(np.uint8)
    rgba = box_mean_rgba(np.dstack([rgb, opacity]), factor)
    np.testing.assert_array_equal(rgba[..., :3], found)
    np.testing.assert_array_equal(rgba[..., 3], np.where(seen, 255, 0))


def test_white_does_not_overflow():
    white = np.full((600, 600, 4), 255, np.uint8)
    for factor in (257, 258, 600):
        assert (box_mean_rgba(white, factor) == 255).all()
