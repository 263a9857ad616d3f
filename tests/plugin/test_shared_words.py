"""What the panel and Processing say alike."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import askraster
import pytest
from askraster.model.wire.pyramid import Extent
from askraster.model.wire.question import Progress, Stage
from askraster.plugin.processing.ask_algorithm import AskAlgorithm
from askraster.plugin.processing.batch_ask_algorithm import BatchAskAlgorithm
from askraster.plugin.shared_words import CONFIDENCE, percent, progress_in_words
from qgis.PyQt.QtCore import QLocale

PANEL_HELP = Path(askraster.__file__).parent / "resources" / "help" / "ask_panel.html"
TILE = Extent(0, 0, 1, 1)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Stage.LOADING), "Loading the model …"),
        (Progress(Stage.LOOKING, 1, 6, (TILE,)), "Level 1 of 6: 1 tile"),
        (Progress(Stage.LOOKING, 3, 6, (TILE,) * 12), "Level 3 of 6: 12 tiles"),
        (Progress(Stage.READING), "Reading the raster …"),
        (Progress(Stage.READING, 1, 3, done=17, total=50), "Reading the raster: 34\u00a0%"),
        (
            Progress(Stage.READING, done=1, from_server=True),
            "1 tile has come from the server",
        ),
        (
            Progress(Stage.READING, done=1200, from_server=True),
            "1,200 tiles have come from the server",
        ),
        (
            Progress(Stage.READING, done=3, total=8, from_server=True),
            "3 of 8 tiles have come from the server",
        ),
        (
            Progress(Stage.READING, done=12, from_server=True, silent_seconds=7.2),
            "The server has not answered for 7\u00a0s",
        ),
        (Progress(Stage.ANSWERING), "Answering …"),
    ],
)
def test_progress(progress, words):
    assert progress_in_words(progress) == words


def test_percent():
    assert [percent(share) for share in (0, 0.126, 1)] == ["0\u00a0%", "13\u00a0%", "100\u00a0%"]


def test_the_helps_agree_on_what_confidence_means(qgis_app):
    assert CONFIDENCE in " ".join(unescape(PANEL_HELP.read_text("utf-8")).split())
    for algorithm in (AskAlgorithm(), BatchAskAlgorithm()):
        assert CONFIDENCE in algorithm.shortHelpString()
