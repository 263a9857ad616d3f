"""Questions of one's own, with their answers where these are known."""

from __future__ import annotations

import json
from pathlib import Path

from model.datasets.own_questions import read_own_questions


def test_known_answers_are_read_where_they_are_said(tmp_path: Path) -> None:
    (tmp_path / "scene.tif").write_bytes(b"")
    rows = [
        {"image": "scene.tif", "text": "How many ships?", "ground_truth": 2, "hbox": [0, 0, 9, 9]},
        {"image": "scene.tif", "text": "Where are they?"},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert [question.answer for question in read_own_questions(file)] == ["2", ""]
