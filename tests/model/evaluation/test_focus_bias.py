"""The simulation of attention sinks, in a few trials: what is lost to them, and found again."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.focus_bias import (
    SINKS,
    WAYS,
    SceneOutcome,
    SimulatedAttention,
    TilesOutcome,
    report_lines,
    simulate,
)
from model.wire.pyramid import Tile

TRIALS = 6


@pytest.fixture(scope="module")
def outcomes():
    return {way.words: simulate(way, SINKS[-1], TRIALS) for way in (WAYS[0], WAYS[-1])}


def test_sinks_lose_what_the_shipped_search_finds(outcomes):
    before, shipped = outcomes.values()
    assert shipped.found[1] >= 5 / 6 > before.found[1]
    assert all(one <= half for one, half in zip(shipped.in_one, shipped.found, strict=True))


def test_what_is_not_there_does_not_stand_out(outcomes):
    _, shipped = outcomes.values()
    assert shipped.says_nothing >= 0.5
    assert max(shipped.lost) <= 1 / 6


def test_sinks_are_as_many_and_as_strong_as_said():
    def shares(sinks):
        return np.exp(SimulatedAttention(1, 0.0, sinks).logits([Tile(4, 3, 3)])[1]).mean(0)

    none, four = shares(SINKS[0]), shares(SINKS[-1])
    assert (four > 10 * np.median(four)).sum() == 4
    assert (none > 10 * np.median(none)).sum() == 0


def test_the_report_has_every_part():
    simulated = [simulate(way, sinks, 1) for way in WAYS for sinks in SINKS]
    tiles = [TilesOutcome("a way", 1.0, (10, 5), (0.2, 0.1))]
    scenes = [SceneOutcome("a way", kind, 1, 2) for kind in ("scenes", "mosaics")]
    report = "\\n".join(report_lines(simulated, tiles, scenes, 1, "a device"))
    assert all(way.words in report for way in WAYS)
    assert "1 of 2" in report and "0.10 (0.50 x)" in report
