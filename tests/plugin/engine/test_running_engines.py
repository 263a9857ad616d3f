"""Which engines run, as the system tells it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from askraster.plugin.engine.running_engines import is_running


@pytest.mark.skipif(sys.platform == "win32", reason="which refuses by itself")
@pytest.mark.parametrize("name", ["engine", "mit Räumen und Ümlauten"])
def test_an_engine_runs_wherever_its_home_is_and_whatever_qgis_speaks(tmp_path, monkeypatch, name):
    monkeypatch.setenv("LC_ALL", "C")  # in which ps writes '?' for an umlaut
    program = tmp_path / name / "bin" / "python"
    program.parent.mkdir(parents=True)
    shutil.copy(shutil.which("sleep"), program)
    with subprocess.Popen([str(program), "60"]) as engine:
        assert is_running(tmp_path / name)
        assert not is_running(tmp_path / name[:3])
        engine.kill()
