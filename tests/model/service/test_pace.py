"""The engine's longest step, with a clock that the test turns."""

from __future__ import annotations

import threading

import pytest

from model.service import pace as pace_module
from model.service.pace import Pace


@pytest.fixture
def wait(monkeypatch):
    """Turn the clock."""
    now = [1_000.0]
    monkeypatch.setattr(pace_module.time, "monotonic", lambda: now[0])

    def turn(seconds: float) -> None:
        now[0] += seconds

    return turn


def steps(pace, wait, *seconds):
    with pace.working():
        for step in seconds:
            wait(step)
            pace.look()


def test_the_longest_step_counts(wait):
    pace = Pace()
    assert pace.step_seconds == 0
    steps(pace, wait, 0.5, 4, 0.25)
    assert pace.step_seconds == 4
    wait(100)  # nobody works
    assert pace.step_seconds == 4
    steps(pace, wait, 1)
    assert pace.step_seconds == 4


def test_the_step_that_is_being_taken_counts_as_it_grows(wait):
    pace = Pace()
    with pace.working():
        wait(7)
        assert pace.step_seconds == 7
        wait(2)
        assert pace.step_seconds == 9


def test_loading_counts_only_while_it_lasts_and_a_new_model_begins_anew(wait):
    pace = Pace()
    steps(pace, wait, 30)
    with pace.working():
        pace.new_model()
        wait(90)
        assert pace.step_seconds == 90
        pace.look()
        assert pace.step_seconds == 0
        wait(2)
        pace.look()
    assert pace.step_seconds == 2


def test_a_load_that_fails_is_no_step_of_the_next_model(wait):
    pace = Pace()
    with pytest.raises(KeyError), pace.working():
        pace.new_model()
        wait(90)
        raise KeyError
    steps(pace, wait, 1)
    assert pace.step_seconds == 1


def test_who_reads_beside_the_model_makes_none_of_its_steps_shorter(wait):
    pace = Pace()
    with pace.working():
        for _ in range(10):
            wait(1)
            beside = threading.Thread(target=pace.look)
            beside.start()
            beside.join()
        pace.look()
    assert pace.step_seconds == 10
