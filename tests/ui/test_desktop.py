"""The sample project and the profile, in the real QGIS desktop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "resources" / "project"

PROBE = """
import json, runpy
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

def look():
    panel = iface.mainWindow().findChild(QDockWidget, "AskRasterPanel")
    found = {
        "visible": panel.isVisible(),
        "layer": panel.place.layer().name(),
        "engine": panel.engine.text(),
        "width": panel.width(),
    }
    open(OUT, "w").write(json.dumps(found))
    QgsSettings().setValue("app/askToSaveMemoryLayers", False)  # the raster's folder is temporary
    iface.actionExit().trigger()

runpy.run_path(STARTUP)
QTimer.singleShot(1000, look)
"""


def run_tool(name: str, *arguments: object) -> subprocess.CompletedProcess:
    command = [sys.executable, str(TOOLS / name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.fixture
def sample_project(raster_layer, tmp_path) -> Path:
    path = tmp_path / "sample.qgs"
    made = run_tool("make_sample_project.py", raster_layer.source(), path)
    assert made.returncode == 0, made.stderr
    return path


def test_sample_project_shows_all_of_the_raster(sample_project, raster_layer):
    project = QgsProject()
    assert project.read(str(sample_project))
    (layer,) = project.mapLayers().values()
    assert layer.isValid()
    assert project.crs() == raster_layer.crs()
    view = project.viewSettings().defaultViewExtent()
    assert view.contains(raster_layer.extent())


def test_sample_project_of_no_raster(tmp_path):
    made = run_tool("make_sample_project.py", tmp_path / "nothing.tif", tmp_path / "sample.qgs")
    assert made.returncode == 1
    assert "cannot be opened as a raster" in made.stderr


def test_profile_can_be_made_again(tmp_path):
    for _ in range(2):
        assert run_tool("make_profile.py", tmp_path, ROOT).returncode == 0
    plugin = tmp_path / "profiles" / "default" / "python" / "plugins" / "askraster"
    assert plugin.resolve() == ROOT


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("qgis") is None, reason="there is no QGIS desktop")
def test_the_desktop_opens_with_the_panel(sample_project, tmp_path):
    assert run_tool("make_profile.py", tmp_path, ROOT).returncode == 0
    found, probe = tmp_path / "found.json", tmp_path / "probe.py"
    startup = str(TOOLS / "qgis_startup.py")
    probe.write_text(f"OUT = {str(found)!r}\nSTARTUP = {startup!r}\n{PROBE}")
    environment = {k: v for k, v in os.environ.items() if k != "QGIS_CUSTOM_CONFIG_PATH"}
    command = ["qgis", "--nologo", "--profiles-path", tmp_path, "--code", probe, sample_project]
    with open(tmp_path / "log.txt", "w") as log:
        ended = subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=120)
    assert ended.returncode == 0, log.name
    panel = json.loads(found.read_text())
    assert panel["visible"]
    assert panel["layer"] == "harbour"
    assert panel["engine"].startswith("embedded model")
    assert 300 <= panel["width"] <= 480
