"""What a child writes: line by line, however long, and broken off while it says nothing."""

from __future__ import annotations

import io
import os

import pytest
from askraster.model.wire.errors import CancelledError
from askraster.plugin.engine.child_output import beginnings_of_lines, lines_as_they_come


@pytest.fixture
def silent():
    """A stream that says one line, and then nothing."""
    reading, writing = os.pipe()
    os.write(writing, b"hello\r\n")
    yield os.fdopen(reading, "rb")
    os.close(writing)


def test_of_a_long_line_only_the_beginning_is_kept():
    said = io.BytesIO(b"a" * 25 + b"\nshort \n\n\xff\n" + b"c" * 10)
    assert list(beginnings_of_lines(said, 10)) == ["a" * 10, "short", "", "\ufffd", "c" * 10]


def test_what_is_cancelled_waits_for_no_line(silent):
    said: list[str] = []
    with pytest.raises(CancelledError):
        for line in lines_as_they_come(silent, lambda: bool(said)):
            said.append(line)
    assert said == ["hello"]


def test_a_stream_that_does_not_end_in_time_is_given_up(silent):
    with pytest.raises(TimeoutError):
        list(lines_as_they_come(silent, lambda: False, 0.3))
