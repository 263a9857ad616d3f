"""Engines of earlier versions of the plugin go, where nobody uses them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from askraster.plugin.engine import former_engines
from askraster.plugin.engine.engine_environment import environment_name
from askraster.plugin.engine.former_engines import MARK, remove_former_engines
from askraster.plugin.engine.running_engines import is_running


@pytest.fixture
def profiles(tmp_path, monkeypatch) -> Path:
    """Of this user's QGIS: the folder that holds those of all versions."""
    own = tmp_path / "QGIS" / "QGIS3" / "profiles" / "default"
    own.mkdir(parents=True)

    class Application:
        qgisSettingsDirPath = staticmethod(lambda: f"{own}/")

    monkeypatch.setattr(former_engines, "QgsApplication", Application)
    return tmp_path / "QGIS"


def engine(home: Path, name: str, marked: bool = True) -> Path:
    folder = home / name
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").touch()
    if marked:
        (folder / MARK).touch()
    return folder


def test_what_an_earlier_version_set_up_is_removed_and_nothing_else(tmp_path, profiles):
    home = tmp_path / "home"
    used = engine(home, "engine-aaa-py3.12")
    former = engine(home, "engine-bbb-py3.12")
    kept = [
        used,
        engine(home, "engine-aaa-py3.11"),
        engine(home, "engine-ccc-py3.12", marked=False),  # by hand
        engine(home, "samples"),
    ]
    rest = engine(home, "removed-engine-ddd-py3.12")
    remove_former_engines(used)
    assert not former.exists() and not rest.exists()
    assert all(folder.exists() for folder in kept)
    assert sorted(path.name for path in home.iterdir()) == sorted(path.name for path in kept)


@pytest.mark.parametrize("qgis", ["QGIS3", "QGIS4"])
def test_what_a_plugin_in_another_profile_needs_stays(tmp_path, profiles, qgis):
    plugin = profiles / qgis / "profiles" / "tests" / "python" / "plugins" / "askraster"
    (plugin / "model").mkdir(parents=True)
    (plugin / "model" / "requirements.txt").write_text("torch==1.0\n")
    name = environment_name(plugin / "model" / "requirements.txt")
    home = tmp_path / "home"
    needed = engine(home, f"{name}-py3.12")
    used = engine(home, "engine-aaa-py3.12")
    remove_former_engines(used)
    assert needed.exists()
    shutil.rmtree(plugin)
    remove_former_engines(used)
    assert not needed.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there the system itself refuses")
def test_what_runs_stays(tmp_path, profiles):
    home = tmp_path / "home"
    running = engine(home, "engine-bbb-py3.12")
    python = running / "bin" / "python"
    python.unlink()
    python.symlink_to(shutil.which("sleep"))
    child = subprocess.Popen([str(python), "600"])
    limit = time.monotonic() + 60
    while not is_running(running):  # for a moment after its start it has no name
        assert time.monotonic() < limit
    remove_former_engines(engine(home, "engine-aaa-py3.12"))
    child.kill()
    child.wait()
    assert running.exists()
