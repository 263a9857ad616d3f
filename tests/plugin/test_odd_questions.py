"""Whatever is asked in the panel, the question ends in exactly one of three ways."""

from __future__ import annotations

import random
import sys
import time

import numpy as np
import pytest
from askraster.model.wire.errors import AskRasterError
from askraster.model.wire.question import AskOptions, Question
from askraster.plugin.asking import AskController
from askraster.plugin.engine import engine_process
from desktop_window import DesktopWindow
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip

ENDS = ("answered", "failed", "cancelled")
NOT_A_NUMBER, INFINITE = float("nan"), float("inf")
TEXTS = ["What?", "\ud800", "\0", "%s%n", "<b>", "\u202e", "x" * 100_000, "die", "refuse"]
TEXTS += ["malformed", "garbage", "wrong-answer", "lie 3", "lie 4", "lie 5", "slow"]
OPTIONS = [{"model": "nowhere"}, {"model": "\0"}, {"device": "toaster"}, {"max_tiles": 2}]
OPTIONS += [{"reducer": "none"}, {"max_tiles": 10**30}, {"max_new_tokens": NOT_A_NUMBER}]
BOUNDS = [-INFINITE, -1e300, 0, 1e-300, 500000, 500150.5, 4999900, 5000000, 1e300, NOT_A_NUMBER]


@pytest.fixture
def controller(fake_engine, project, monkeypatch):
    monkeypatch.setattr(engine_process, "SILENCE_SECONDS", 0.5)
    window = DesktopWindow(QgsCoordinateReferenceSystem("EPSG:32633"))
    controller = AskController(window, fake_engine)
    yield controller
    controller.close()
    window.close()


@pytest.fixture
def escaped(monkeypatch):
    """What would be shown in Python's error window."""
    escaped = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: escaped.append(what[1]))
    return escaped


@pytest.fixture
def layers(project, make_raster, tmp_path):
    """By name; 'harbour' is as it should be."""
    ones = np.ones((1, 9, 9), np.uint8)
    square = make_raster(np.full((3, 100, 150), 100, np.uint8))
    torn = make_raster(np.full((3, 300, 300), 9, np.uint8), "torn.tif")
    with open(torn, "r+b") as file:
        file.truncate(5_000)
    layers = {
        "harbour": QgsRasterLayer(square, "harbour"),
        "none": None,
        "vector": QgsVectorLayer("Polygon", "v", "memory"),
        "invalid": QgsRasterLayer(str(tmp_path / "nowhere.tif"), "invalid"),
        "torn": QgsRasterLayer(torn, "torn"),
        "gone": QgsRasterLayer(make_raster(ones, "gone.tif"), "gone"),
        "point": QgsRasterLayer(make_raster(ones[:, :1, :1], "point.tif", None, ()), "point"),
        "thin": QgsRasterLayer(
            make_raster(ones, "thin.tif", None, (0, 1e-300, 0, 0, 0, -1)), "thin"
        ),
        "empty": QgsRasterLayer(make_raster(ones * np.float32("nan"), "empty.tif"), "empty"),
        "not drawn": QgsRasterLayer(square, "not drawn"),
        "deleted": QgsRasterLayer(square, "deleted"),
        "a text": "harbour",
    }
    (tmp_path / "gone.tif").unlink()
    layers["not drawn"].setRenderer(None)
    sip.delete(layers["deleted"])
    project.addMapLayer(layers["harbour"])
    return layers


def question(chance):
    options = chance.choice(OPTIONS) if chance.random() < 0.3 else {}
    return Question(chance.choice(TEXTS), AskOptions(**options))


def extent(chance):
    if chance.random() < 0.6:
        return None
    return QgsRectangle(*(chance.choice(BOUNDS) for _ in range(4)), chance.random() < 0.8)


@pytest.mark.parametrize("seed", range(80))
def test_one_end_and_typed(controller, layers, project, qgis_app, wait_until, escaped, seed):
    """Also if it is cancelled, or its project is left, at any moment."""
    chance = random.Random(seed)
    ends = []
    for name in ENDS:
        getattr(controller, name).connect(lambda *what, name=name: ends.append((name, *what)))
    layer = layers[chance.choice(list(layers)) if chance.random() < 0.5 else "harbour"]
    controller.ask(layer, extent(chance), question(chance))
    if controller.is_busy():
        for _ in range(chance.randrange(30)):
            qgis_app.processEvents()
            time.sleep(0.001)
        end = chance.choice(["wait", "wait", "cancel", "leave", "remove"])
        if end == "cancel" or controller._asked.task.description() == "Ask Raster: slow":
            controller.cancel()
        elif end == "leave":
            project.clear()
        elif end == "remove":
            project.removeAllMapLayers()
    wait_until(lambda: not controller.is_busy())
    wait_until(lambda: not controller._ending)
    ((name, *what),) = ends
    if name == "failed":
        (error,) = what
        assert isinstance(error, AskRasterError) and error.message and error.remedy
        assert "Traceback" not in str(error)
    assert escaped == []
