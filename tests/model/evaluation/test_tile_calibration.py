"""How many tiles a model looks at in one prompt is chosen by what it finds and answers right."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from model.__main__ import main
from model.datasets.own_questions import OwnQuestion
from model.datasets.rows import Box
from model.evaluation.tile_calibration import (
    ANSWER_TILES,
    FOCUS_TILES,
    AnswerOutcome,
    AnswerTiles,
    FocusOutcome,
    TileCalibration,
    calibrate_tiles,
    rank_of_target,
)
from model.scenes.scene_files import SceneFile
from model.vlm.model_folder import ModelFolder
from model.wire.errors import TrainingDataError
from model.wire.pyramid import PyramidLevel


def test_the_best_is_chosen_and_of_equals_the_cheapest() -> None:
    focus = [FocusOutcome(1, (0.4, 0.2)), FocusOutcome(5, (0.1, 0.0)), FocusOutcome(12, (0.0, 0.1))]
    answers = [
        AnswerOutcome(AnswerTiles(answer_tiles=2), (True, False), 90.0),
        AnswerOutcome(AnswerTiles(per_tile_answers=5), (True, True), 300.0),
        AnswerOutcome(AnswerTiles(per_tile_answers=3), (True, True), 200.0),
    ]
    chosen = TileCalibration(tuple(focus), tuple(answers))
    assert chosen.settings() == {"focus_tiles": 5, "answer_tiles": 2, "per_tile_answers": 3}
    without = TileCalibration(tuple(focus), tuple(answers[:1]))
    assert without.settings() == {"focus_tiles": 5, "answer_tiles": 2, "per_tile_answers": 0}
    report = chosen.report()
    assert "| 3, a prompt each | 200 | 100.0% |" in report and "| 1 | 0.30 |" in report


def test_the_rank_of_a_target_is_the_share_of_tiles_above_its_own() -> None:
    level = PyramidLevel(112, 168, 2.0, True)  # 2 x 3 tiles of 56 px, of 112 native ones
    mass = np.array([0.3, 0.1, 0.2, 0.05, 0.25, 0.1])
    assert rank_of_target(mass, level, 56, Box(10, 120, 40, 150)) == pytest.approx(2 / 6)
    assert rank_of_target(mass, level, 56, Box(0, 0, 20, 20)) == 0
    assert rank_of_target(mass, level, 56, Box(200, 300, 224, 336)) == pytest.approx(3 / 6)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawn scene, and some of its questions."""
    scene = SceneFile(tmp_path_factory.mktemp("tiles"), 512, 7_000, None, pool=40)
    scene.draw()
    rows = [json.loads(line) for line in scene.questions.read_text("utf-8").splitlines()]
    placed = [row for row in rows if row.get("hboxes")][:1]
    absent = [row for row in rows if not row.get("hboxes")][:1]
    file = scene.folder / "some.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in placed + absent), "utf-8")
    return file


def test_the_command_tries_everything_and_stores_its_choice(
    tiny_folder: Callable[[str], Path],
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    model = shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "model")
    words = ["calibrate", "tiles", "--model", str(model), "--data", str(data), "--device", "cpu"]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "2 questions" in said
    for tiles in ANSWER_TILES:
        assert f"| {tiles} |" in said
    for count in FOCUS_TILES:
        assert f"| {count or 'as many as fit'} |" in said
    profile = ModelFolder(model).profile
    assert f"chosen: focus_tiles {profile.focus_tiles}, " in said
    assert AnswerTiles(answer_tiles=profile.answer_tiles) in ANSWER_TILES
    assert AnswerTiles(per_tile_answers=profile.per_tile_answers) in ANSWER_TILES


@pytest.mark.parametrize(
    ("boxes", "answer", "missing"), [((), "2", "a box"), (((0, 0, 9, 9),), "", "an answer")]
)
def test_without_known_answers_nothing_is_chosen(boxes, answer: str, missing: str) -> None:
    question = OwnQuestion(Path("scene.tif"), "How many ships are there?", boxes, answer)
    with pytest.raises(TrainingDataError, match=f"No question has {missing}"):
        calibrate_tiles("", [question], "cpu", None)
