"""North up, however the file stores its rows and columns."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.raster.orientation import Orientation
from model.wire.pyramid import Affine, PixelWindow

WIDTH, HEIGHT = 7, 4  # as stored

STORED = {
    "rows from north": (2, 0, 0, -2),
    "rows from south": (2, 0, 0, 2),
    "mirrored columns": (-2, 0, 0, -2),
    "half a turn": (-2, 0, 0, 2),
    "columns southward": (0, 2, -2, 0),
    "columns northward": (0, -2, 2, 0),
    "on its side": (0, 2, 2, 0),
    "on its side, mirrored": (0, -2, -2, 0),
    "rotated a little": (1.9, 0.3, 0.3, -1.9),
    "rotated and mirrored": (-1.9, 0.3, 0.3, -1.9),
    "rotated nearly a quarter": (0.3, 1.9, -1.9, 0.3),
}


@pytest.mark.parametrize("name", STORED)
def test_every_pixel_keeps_its_place_and_north_is_up(name):
    b, c, e, f = STORED[name]
    stored = Affine(100, b, c, 200, e, f)
    turn = Orientation.of(stored)
    width, height = turn.size(WIDTH, HEIGHT)
    shown = turn.transform(stored, width, height)
    assert shown.b > abs(shown.c) and -shown.f > abs(shown.e)
    numbers = np.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH)
    turned = turn.shown(numbers)
    assert turned.shape == (height, width)
    for row, column in np.ndindex(HEIGHT, WIDTH):
        x, y = stored.apply(column + 0.5, row + 0.5)
        shown_column, shown_row = (int(v) for v in shown.inverse(x, y))
        assert turned[shown_row, shown_column] == numbers[row, column]


@given(st.sampled_from(sorted(STORED)), st.integers(0, 3), st.integers(0, 3), st.data())
def test_a_window_read_alone_is_the_window_of_the_whole(name, column, row, data):
    b, c, e, f = STORED[name]
    turn = Orientation.of(Affine(0, b, c, 0, e, f))
    width, height = turn.size(WIDTH, HEIGHT)
    columns = data.draw(st.integers(1, width - column))
    rows = data.draw(st.integers(1, height - row))
    numbers = np.arange(2 * WIDTH * HEIGHT).reshape(2, HEIGHT, WIDTH)
    at = turn.stored(PixelWindow(column, row, columns, rows), width, height)
    part = numbers[:, at.row : at.row + at.height, at.column : at.column + at.width]
    expected = turn.shown(numbers)[:, row : row + rows, column : column + columns]
    np.testing.assert_array_equal(turn.shown(part), expected)
