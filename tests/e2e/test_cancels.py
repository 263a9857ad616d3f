"""Cancels at random moments leave the engine alive, with its model and what it has seen."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest
from askraster.model.wire.errors import CancelledError
from askraster.model.wire.question import AskOptions, Question, Stage
from askraster.plugin.engine.engine_environment import EngineEnvironment
from askraster.plugin.engine.engine_process import EngineProcess
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from qgis.core import QgsRasterLayer

pytestmark = pytest.mark.slow

CANCELS = 10
QUESTION = Question("Is there a swimming pool?", AskOptions(max_tiles=16))
"""Of the embedded model."""


@pytest.fixture(scope="module")
def engine(qgis_app, engine_python):
    engine = EngineProcess(lambda: EngineEnvironment(engine_python))
    yield engine
    engine.close()


@pytest.fixture
def ask(engine, project, raster):
    layer = QgsRasterLayer(raster, "harbour")

    def ask_about(place: str, is_cancelled=lambda: False, on_progress=lambda progress: None):
        """As if it were another place each time: nothing of it has been seen."""
        pyramid = LayerPyramid(layer)
        pyramid.description = replace(pyramid.description, fingerprint=place)
        return engine.ask(QUESTION, pyramid, on_progress, is_cancelled=is_cancelled)

    return ask_about


def test_many_cancels_leave_the_same_engine(engine, ask):
    ask("warms up")
    expected = ask("whole").answer
    process = engine._connection._process.pid
    chance, cancelled = random.Random(0), 0
    for number in range(CANCELS):
        at = time.monotonic() + chance.uniform(0, 0.8) * expected.seconds.total
        try:
            ask(f"place {number}", lambda at=at: time.monotonic() > at)
        except CancelledError:
            cancelled += 1
        assert engine._connection._process.pid == process
        assert engine.description() is not None
    assert cancelled  # how many, the machine decides
    stages = []
    answer = ask("after all", on_progress=lambda progress: stages.append(progress.stage)).answer
    assert (answer.answer, answer.tiles) == (expected.answer, expected.tiles)
    assert stages and Stage.LOADING not in stages
