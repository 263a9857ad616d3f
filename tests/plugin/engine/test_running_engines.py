"""Which engines run, as the system tells it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time

import pytest
from askraster.plugin.engine import running_engines
from askraster.plugin.engine.running_engines import is_running

NEEDS_PS = pytest.mark.skipif(not shutil.which("ps"), reason="there is no ps here")


@pytest.mark.skipif(sys.platform == "win32", reason="which refuses by itself")
@pytest.mark.parametrize("by_ps", [False, pytest.param(True, marks=NEEDS_PS)])
@pytest.mark.parametrize("name", ["engine", "mit Räumen und Ümlauten"])
def test_an_engine_runs_wherever_its_home_is_and_whatever_qgis_speaks(
    tmp_path, monkeypatch, name, by_ps
):
    monkeypatch.setenv("LC_ALL", "C")
    if by_ps:
        monkeypatch.setattr(running_engines, "PROCESSES", tmp_path / "none")
    program = tmp_path / name / "bin" / "python"
    program.parent.mkdir(parents=True)
    shutil.copy(shutil.which("sleep"), program)
    with subprocess.Popen([str(program), "60"]) as engine:
        limit = time.monotonic() + 60
        while by_ps and not is_running(tmp_path / name):  # ps takes no second look
            assert time.monotonic() < limit
        assert is_running(tmp_path / name)  # though for a moment after its start it has no name
        assert not is_running(tmp_path / name[:3])
        engine.kill()
