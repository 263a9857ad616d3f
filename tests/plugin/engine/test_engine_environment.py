"""The engine's Python is found where it should be, and gets an environment without QGIS's."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from askraster.model.wire.errors import EngineError
from askraster.plugin.engine.engine_environment import (
    HOW_TO_INSTALL,
    PLUGIN_ROOT,
    EngineEnvironment,
    find_engine_environment,
    free_bytes,
    installed_python,
)
from askraster.plugin.settings import AskSettings
from qgis.core import QgsSettings


@pytest.fixture(autouse=True)
def no_choice_made(qgis_app, monkeypatch):
    QgsSettings().remove("askraster")
    for name in ("ASK_RASTER_ENGINE_PYTHON", "ASK_RASTER_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    yield
    QgsSettings().remove("askraster")


def test_the_setting_wins_over_the_variable(monkeypatch):
    monkeypatch.setenv("ASK_RASTER_ENGINE_PYTHON", "/no/such/python")
    QgsSettings().setValue("askraster/engine_python", sys.executable)
    assert find_engine_environment().python == Path(sys.executable)


def test_the_variable_wins_over_the_installed_one(monkeypatch):
    monkeypatch.setenv("ASK_RASTER_ENGINE_PYTHON", sys.executable)
    assert find_engine_environment().python == Path(sys.executable)


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is Linux's")
def test_the_installed_one_belongs_to_these_requirements(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert _folder(installed_python()).parent == tmp_path / "home/.local/share/ask-raster"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert _folder(installed_python()).parent == tmp_path / "ask-raster"
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path / "mine"))
    assert _folder(installed_python()).parent == tmp_path / "mine"
    assert _folder(installed_python()).name.startswith(f"{_requirements_name()}-py3.")


@pytest.mark.skipif(sys.platform != "linux", reason="run is a script of Unix, the names Linux's")
@pytest.mark.parametrize(
    ("system", "engine"),
    [("3.10", "3.12"), ("3.11", "3.11"), ("3.12", "3.12"), ("3.13", "3.13"), ("3.14", "3.12")],
)
def test_the_plugin_finds_what_run_made(monkeypatch, tmp_path, system, engine):
    """On every system: `run` makes the engine with its Python, or with the one that it brings."""
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("ASK_RASTER_QGIS_PYTHON", str(_script(tmp_path / "system", system)))
    folder = tmp_path / "home" / f"{_requirements_name()}-py{engine}"
    tool = _script(folder / "bin" / "python", engine)
    (folder / "complete").touch()
    shutil.copy(PLUGIN_ROOT / "tests" / "requirements.txt", folder / "test-tools")
    done = subprocess.run(
        [PLUGIN_ROOT / "run", "tool", "python"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, engine), done.stderr
    assert installed_python() == tool


@pytest.mark.skipif(sys.platform == "win32", reason="an environment's folders as on Unix")
def test_of_more_than_one_the_newest_complete_one_is_taken(monkeypatch, tmp_path):
    """As after the system's upgrade, when the older one's interpreter is gone."""
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path))
    folders = {n: tmp_path / f"{_requirements_name()}-py3.{n}" for n in (9, 11, 12, 13)}
    for number, folder in folders.items():
        _script(folder / "bin" / "python", f"3.{number}")
        (folder / "complete").touch()
    _script(tmp_path / "engine-0123456789ab-py3.14" / "bin" / "python", "3.14")
    _script(tmp_path / f"{_requirements_name()}-py3.x" / "bin" / "python", "3.14")
    for number in (13, 12, 11):
        assert _folder(installed_python()) == folders[number]
        if number == 13:
            (folders[number] / "complete").unlink()
        else:
            (folders[number] / "bin" / "python").unlink()
    assert _folder(installed_python()) == folders[9]


def test_a_missing_engine_says_where_it_was_looked_for_and_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path))
    with pytest.raises(EngineError) as raised:
        find_engine_environment()
    assert "Set up the engine" in raised.value.remedy
    assert "/" not in raised.value.message + raised.value.remedy
    assert str(tmp_path) in raised.value.details
    assert HOW_TO_INSTALL.is_file() and str(HOW_TO_INSTALL) in raised.value.details


@pytest.mark.skipif(sys.platform == "win32", reason="the user's number is Unix's")
@pytest.mark.parametrize("chosen", ["", "~/engine/bin/python"])
def test_a_user_without_a_home_folder_is_told_so(monkeypatch, chosen):
    """As in a container, under a number that no account has."""

    def nobody(number):
        raise KeyError(number)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    QgsSettings().setValue("askraster/engine_python", chosen)
    with pytest.raises(EngineError, match="no home folder") as raised:
        find_engine_environment()
    assert "settings of Ask Raster" in raised.value.remedy


def test_a_path_that_is_none_is_a_missing_engine():
    QgsSettings().setValue("askraster/engine_python", "py\0thon")
    with pytest.raises(EngineError):
        find_engine_environment()


def test_the_child_gets_nothing_of_the_libraries_of_qgis():
    inherited = {
        "HOME": "/home/analyst",
        "PATH": "/usr/bin",
        "CUDA_VISIBLE_DEVICES": "1",
        "PYTHONHOME": "/Applications/QGIS",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PROJ_LIB": "/opt/qgis/proj",
        "GDAL_DATA": "/opt/qgis/gdal",
        "QT_PLUGIN_PATH": "/opt/qgis/qt",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
    }
    variables = EngineEnvironment(Path("python")).variables(inherited)
    assert {"HOME", "PATH", "CUDA_VISIBLE_DEVICES"} <= variables.keys()
    assert not {"PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "GDAL_DATA"} & variables.keys()
    assert not {"QT_PLUGIN_PATH", "LD_LIBRARY_PATH"} & variables.keys()
    assert variables["HF_HUB_OFFLINE"] == variables["TRANSFORMERS_OFFLINE"] == "1"


def _requirements_name() -> str:
    content = (PLUGIN_ROOT / "model" / "requirements.txt").read_bytes()
    return f"engine-{hashlib.sha256(content).hexdigest()[:12]}"


def _folder(python: Path) -> Path:
    return python.parents[1]


def _script(path: Path, version: str) -> Path:
    """An interpreter that tells its version and can do nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {version}\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("odd", ["x" * 5000, "/a\0b", "/not/there"])
def test_nonsense_for_the_engines_python_is_said(qgis_app, monkeypatch, odd):
    settings = replace(AskSettings(), engine_python=odd)
    monkeypatch.setattr(AskSettings, "load", lambda *_: settings)
    with pytest.raises(EngineError, match="There is no Python"):
        find_engine_environment()


def test_free_bytes_are_those_of_the_disk_that_a_folder_will_be_on(tmp_path):
    there = shutil.disk_usage(tmp_path).total
    for folder in (tmp_path, tmp_path / "a" / "b", tmp_path / ("x" * 5000), tmp_path / "a\0b"):
        assert 0 < free_bytes(folder) <= there
