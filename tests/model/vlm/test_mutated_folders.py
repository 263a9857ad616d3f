"""One hundred folders with something wrong in them: each is refused in words, or loads and runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MUTATED = Path(__file__).with_name("mutated_folders.py")
EACH = 50
FAMILIES = ("qwen3-vl", "llava-next-llama")


@pytest.mark.slow
def test_only_typed_errors_come_out(tiny_folder, tmp_path):
    models = [shutil.copytree(tiny_folder(name), tmp_path / name) for name in FAMILIES]
    half = {"image_mean": [0.5] * 3, "image_std": [0.5] * 3}
    for model in models:
        (model / "preprocessor_config.json").write_text(json.dumps(half))
    run = subprocess.run(
        [sys.executable, str(MUTATED), str(tmp_path), str(EACH), *map(str, models)],
        capture_output=True,
        text=True,
        timeout=600,
    )
    came = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(came) == EACH * len(FAMILIES), run.stderr[-2000:]
    for one in came:
        typed = one["came"] == "loaded" or one["came"].startswith(("ModelFolderE", "DeviceE"))
        assert typed and not one["ran"] and not one["net"], one
    for of_family in (came[:EACH], came[EACH:]):
        kinds = {one["came"] == "loaded" for one in of_family}
        assert kinds == {True, False}  # else nothing, or everything, was spoilt
