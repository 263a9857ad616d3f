"""What crosses between QGIS and the engine survives JSON, and JSON of older versions is read."""

from __future__ import annotations

import json

import pytest

from model.wire.pyramid import Extent
from model.wire.question import Progress, Stage


@pytest.mark.parametrize(
    "progress",
    [
        Progress(Stage.LOADING),
        Progress(Stage.LOOKING, 2, 6, (Extent(0, 1, 2, 3),)),
        Progress(Stage.READING, 1, 4, done=30, total=900),
        Progress(Stage.READING, from_server=True, done=7, silent_seconds=5.5),
    ],
)
def test_progress_goes_through_json(progress):
    assert Progress.from_json(json.loads(json.dumps(progress.to_json()))) == progress


def test_progress_without_the_newer_fields_is_read():
    record = {"stage": "looking", "level": 1, "levels": 3, "tiles": []}
    assert Progress.from_json(record) == Progress(Stage.LOOKING, 1, 3)
