"""Reading ahead gives what reading one by one gives, and leaves no thread behind."""

from __future__ import annotations

import threading

import pytest

from model.raster.reading_ahead import reading_ahead
from model.wire.errors import CancelledError, RasterError

SOON = 10.0
"""Seconds within which a thread that is not stuck has done what it was told."""


def readers() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name.startswith("reading-ahead")]


@pytest.fixture(autouse=True)
def no_thread_is_left():
    yield
    assert readers() == []


def test_all_come_in_their_order_read_by_one_other_thread():
    who = []

    def read(item):
        who.append(threading.get_ident())
        return item * 10

    with reading_ahead(read, range(20), 3) as results:
        assert list(results) == [item * 10 for item in range(20)]
    assert len(set(who)) == 1 and threading.get_ident() not in who


@pytest.mark.parametrize("items", [[], [7]])
def test_where_nothing_follows_no_thread_is_begun(items):
    def read(item):
        assert threading.current_thread() is threading.main_thread()
        return item

    with reading_ahead(read, items, 3) as results:
        assert list(results) == items


def test_the_next_ones_are_read_while_the_first_is_worked_with_and_no_more_than_allowed():
    done = threading.Semaphore(0)
    read_so_far = []

    def read(item):
        read_so_far.append(item)
        done.release()
        return item

    with reading_ahead(read, range(10), 3) as results:
        assert next(results) == 0
        for _ in range(4):  # the one at hand, and three more
            assert done.acquire(timeout=SOON)
        assert not done.acquire(timeout=0.05)
        assert read_so_far == [0, 1, 2, 3]


def test_what_cannot_be_read_is_said_in_its_place():
    def read(item):
        if item == 4:
            raise RasterError("4 is broken.")
        return item

    given = []
    with (
        pytest.raises(RasterError, match="4 is broken"),
        reading_ahead(read, range(10), 2) as results,
    ):
        for item in results:
            given.append(item)
    assert given == [0, 1, 2, 3]


def test_behind_what_cannot_be_read_nothing_is_read():
    """A server that is gone takes its minute each time that it is asked."""
    tried, failed = [], threading.Event()

    def read(item):
        tried.append(item)
        if item == 1:
            failed.set()
            raise RasterError("The server is gone.")
        return item

    with pytest.raises(RasterError, match="gone"), reading_ahead(read, range(10), 4) as results:
        assert next(results) == 0
        assert failed.wait(SOON)
        next(results)
    assert tried == [0, 1]


def test_cancelled_while_a_tile_is_waited_for():
    """What reads hears of it by itself, as over a connection it does."""
    cancelled = threading.Event()

    def read(item):
        if item == 2 and cancelled.wait(SOON):
            raise CancelledError("The question was cancelled.")
        return item

    def check():
        cancelled.set()
        raise CancelledError("The question was cancelled.")

    with pytest.raises(CancelledError), reading_ahead(read, range(10), 2, check) as results:
        assert [next(results), next(results)] == [0, 1]
        next(results)


def test_given_up_in_the_middle_the_read_at_hand_is_the_last():
    """GDAL's handle is closed behind it: nobody may be reading by then."""
    begun, read_so_far = threading.Event(), []

    def read(item):
        if item == 1:
            begun.set()
        read_so_far.append(item)
        return item

    with pytest.raises(KeyError), reading_ahead(read, range(10), 2) as results:
        next(results)
        assert begun.wait(SOON)
        raise KeyError
    assert readers() == [] and len(read_so_far) <= 3
