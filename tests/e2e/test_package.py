"""The plugin's package in QGIS: imported alone, and installed as an analyst installs it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).resolve().parents[2]
HARBOUR = REPOSITORY / "tests" / "data" / "ucmerced" / "harbor" / "harbor06.jpg"


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, str(REPOSITORY / "docs" / "make_package.py"), str(folder)]
    made = subprocess.run(command, capture_output=True, text=True, check=True)
    return Path(made.stdout.strip())


IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
for name in ("torch", "transformers", "rasterio"):  # QGIS has none of them
    sys.modules[name] = None
rooms = ["askraster.plugin", "askraster.ui", "askraster.model.wire"]
for room in map(importlib.import_module, rooms):
    assert room.__file__.startswith(sys.argv[1])
    for found in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
        importlib.import_module(found.name)
        print(found.name)
"""


def test_every_module_of_the_qgis_side_can_be_imported(package, tmp_path):
    with zipfile.ZipFile(package) as file:
        file.extractall(tmp_path)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    command = [sys.executable, "-c", IMPORT_ALL, str(tmp_path)]
    ended = subprocess.run(command, env=environment, cwd="/", capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    files = [
        *(tmp_path / "askraster" / "plugin").rglob("*.py"),
        *(tmp_path / "askraster" / "ui").rglob("*.py"),
        *(tmp_path / "askraster" / "model" / "wire").rglob("*.py"),
    ]
    assert len(ended.stdout.split()) == len(files) - 3  # the rooms themselves


INSTALL_AND_ASK = """
import json, os, traceback
import processing, pyplugin_installer, qgis.utils
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QTimer

said = {}

def ask():
    return processing.run("askraster:ask", {"INPUT": RASTER, "QUESTION": QUESTION})

def install_and_ask():
    try:
        pyplugin_installer.instance().installFromZipFile(PACKAGE)
        said["active"] = "askraster" in qgis.utils.active_plugins
        said["version"] = qgis.utils.pluginMetadata("askraster", "version")
        said["file"] = __import__("askraster").__file__
        try:
            ask()
        except QgsProcessingException as error:
            said["without an engine"] = str(error)
        os.environ["ASK_RASTER_ENGINE_PYTHON"] = ENGINE_PYTHON
        said["answer"] = ask()["ANSWER"]
    except BaseException:
        said["failed"] = traceback.format_exc()
    finally:
        with open(OUT, "w") as file:
            json.dump(said, file)
        qgis.utils.iface.actionExit().trigger()

QTimer.singleShot(1000, install_and_ask)
"""


@pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no QGIS desktop")
def test_it_is_installed_from_its_zip_and_answers(package, engine_python, tmp_path):
    """By what the plugin manager calls, into a fresh profile of the real desktop."""
    make_profile = REPOSITORY / "resources" / "project" / "make_profile.py"
    subprocess.run([sys.executable, make_profile, tmp_path], check=True)
    shutil.copy(HARBOUR, tmp_path / "photo.jpg")
    given = {
        "OUT": tmp_path / "said.json",
        "PACKAGE": package,
        "RASTER": tmp_path / "photo.jpg",
        "QUESTION": "What kind of area is this?",
        "ENGINE_PYTHON": engine_python,
    }
    script = tmp_path / "install_and_ask.py"
    lines = [f"{name} = {str(value)!r}\n" for name, value in given.items()]
    script.write_text("".join(lines) + INSTALL_AND_ASK)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QGIS_CUSTOM_CONFIG_PATH", "ASK_RASTER_ENGINE_PYTHON", "PYTHONPATH")
    } | {"ASK_RASTER_HOME": str(tmp_path / "nothing")}
    with open(tmp_path / "log.txt", "w") as log:
        command = ["qgis", "--nologo", "--profiles-path", tmp_path, "--code", script]
        ended = subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=240)
    assert ended.returncode == 0, (tmp_path / "log.txt").read_text()
    said = json.loads((tmp_path / "said.json").read_text())
    assert "failed" not in said, said["failed"]
    assert said["active"]
    assert package.name == f"askraster-{said['version']}.zip"
    installed = tmp_path / "profiles" / "default" / "python" / "plugins" / "askraster"
    assert Path(said["file"]) == installed / "__init__.py"
    assert (installed / "resources" / "help" / "engine.html").is_file()
    assert "'Set up the engine'" in said["without an engine"]
    assert said["answer"] == "harbor"
