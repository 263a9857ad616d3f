"""Folders that ask for too much are refused before it is given to them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HOSTILE = Path(__file__).with_name("hostile_folders.py")
MOST_GROWN = 200 * 2**20


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measured as Linux measures")
def test_they_are_refused_before_anything_is_allocated(tiny_folder, tmp_path):
    run = subprocess.run(
        [sys.executable, str(HOSTILE), str(tiny_folder("qwen3-vl")), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=600,  # far more than it takes: a FIFO or a template would take for ever
    )
    came = [json.loads(line) for line in run.stdout.splitlines()]
    assert came and came[-1]["name"] == "nested template", run.stderr[-2000:]
    for one in came:
        wanted = "loaded" if one["name"] == "labels" else "ModelFolderError"
        assert one["came"].startswith(wanted) and one["grown"] < MOST_GROWN, one
