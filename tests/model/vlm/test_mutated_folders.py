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


@pytest.mark.slow
@pytest.mark.parametrize(("family", "first"), [("qwen3-vl", 0), ("llava-next-llama", EACH)])
def test_only_typed_errors_come_out(family, first, tiny_folder, tmp_path):
    model = shutil.copytree(tiny_folder(family), tmp_path / "model")
    half = {"image_mean": [0.5] * 3, "image_std": [0.5] * 3}
    (model / "preprocessor_config.json").write_text(json.dumps(half))
    run = subprocess.run(
        [sys.executable, str(MUTATED), str(model), str(tmp_path), str(first), str(EACH)],
        capture_output=True,
        text=True,
        timeout=600,
    )
    came = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(came) == EACH, run.stderr[-2000:]
    for one in came:
        typed = one["came"] == "loaded" or one["came"].startswith(("ModelFolderE", "DeviceE"))
        assert typed and not one["ran"] and not one["net"], one
    kinds = {one["came"] == "loaded" for one in came}
    assert kinds == {True, False}  # else nothing, or everything, was spoilt
