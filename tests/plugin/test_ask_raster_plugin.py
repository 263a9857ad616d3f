"""The plugin as QGIS loads and unloads it, and its metadata."""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path

import askraster
import pytest
from askraster.model.wire.errors import EngineError
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton

ROOT = Path(askraster.__file__).resolve().parent


class Window(QObject):
    """A real main window with as much of QgisInterface as the plugin uses."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.toolbar = self.window.addToolBar("Raster")
        self.menus = {}
        self.messages = QgsMessageBar(self.window)

    def messageBar(self):
        return self.messages

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return None

    def layerTreeView(self):
        return None

    def addToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def addPluginToRasterMenu(self, menu, action):
        self.menus.setdefault(menu, []).append(action)

    def removePluginRasterMenu(self, menu, action):
        self.menus[menu].remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def window(project):
    window = Window()
    window.window.show()
    QgsSettings().setValue("askraster/start_with_panel", "false")
    yield window
    QgsSettings().remove("askraster/start_with_panel")
    QgsSettings().remove("askraster/pointed_at_the_panel")
    sip.delete(window.window)


def provider():
    return QgsApplication.processingRegistry().providerById("askraster")


def test_the_button_opens_and_closes_the_panel(window, qgis_app):
    plugin = askraster.classFactory(window)
    plugin.initGui()
    (action,) = window.toolbar.actions()
    assert window.menus == {"Ask Raster": [action]}
    assert not action.icon().isNull()
    assert window.window.findChildren(QgsDockWidget) == []  # made when it is first wanted
    action.trigger()
    (dock,) = window.window.findChildren(QgsDockWidget)
    assert dock.isVisible() and action.isChecked()
    assert dock.focusWidget() is dock.question, "whoever opens it wants to ask"
    action.trigger()
    assert not dock.isVisible() and not action.isChecked()
    dock.show()
    qgis_app.processEvents()
    assert action.isChecked()
    plugin.unload()


def test_once_after_it_was_installed_it_points_at_its_panel(window, qgis_app):
    plugin = askraster.classFactory(window)
    plugin.initGui()
    (item,) = window.messages.items()
    (opening,) = (each for each in item.findChildren(QPushButton) if each.text())
    opening.click()
    (dock,) = window.window.findChildren(QgsDockWidget)
    assert dock.isVisible()
    assert window.messages.items() == []
    plugin.unload()
    qgis_app.sendPostedEvents(None, 52)
    plugin = askraster.classFactory(window)
    plugin.initGui()
    assert window.messages.items() == []
    plugin.unload()


@pytest.mark.parametrize(
    ("state", "setting", "starts"),
    [("READY", "true", True), ("READY", "false", False), ("ABSENT", "true", False)],
)
def test_the_engine_starts_with_the_panel(
    window, qgis_app, monkeypatch, wait_until, state, setting, starts
):
    """In the background, where it is there and wanted; a failure is silent."""
    from askraster.plugin.engine.readiness import Readiness
    from askraster.plugin.engine.set_up_task import EngineInstaller

    started = []

    def start(self, is_cancelled):
        started.append(True)
        raise EngineError("It does not start.")

    monkeypatch.setattr(EngineInstaller, "readiness", lambda self: Readiness[state])
    monkeypatch.setattr(EngineInstaller, "start", start)
    QgsSettings().setValue("askraster/start_with_panel", setting)
    plugin = askraster.classFactory(window)
    plugin.initGui()
    window.toolbar.actions()[0].trigger()
    wait_until(lambda: bool(started) is starts)
    wait_until(lambda: not QgsApplication.taskManager().tasks())
    (dock,) = window.window.findChildren(QgsDockWidget)
    assert dock.hint is None
    assert dock.set_up.isVisible() is (state == "ABSENT")
    plugin.unload()


def test_unload_leaves_nothing_and_the_plugin_can_be_loaded_again(window, qgis_app):
    for _ in range(2):
        plugin = askraster.classFactory(window)
        plugin.initGui()
        window.toolbar.actions()[0].trigger()
        assert provider() is not None
        plugin.unload()
        qgis_app.sendPostedEvents(None, 52)  # deferred deletes
        assert provider() is None
        assert window.toolbar.actions() == []
        assert window.menus == {"Ask Raster": []}
        assert window.window.findChildren(QgsDockWidget) == []


def test_without_a_window_there_are_the_algorithms(qgis_app):
    plugin = askraster.classFactory(None)
    plugin.initProcessing()
    assert {algorithm.id() for algorithm in provider().algorithms()} == {
        "askraster:ask",
        "askraster:batchask",
    }
    plugin.unload()
    assert provider() is None


def test_importing_the_package_imports_nothing_but_the_standard_library():
    code = (
        "import sys, askraster; print([m for m in sys.modules if m.split('.')[0] in "
        "('qgis', 'PyQt5', 'numpy', 'torch')])"
    )
    parent = Path(askraster.__file__).parent.parent
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=parent, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_the_plugin_never_imports_the_engines_libraries(qgis_app):
    import askraster.plugin.asking
    import askraster.plugin.processing.provider
    import askraster.ui.panel.ask_panel  # noqa: F401

    assert not {"torch", "transformers", "rasterio"} & sys.modules.keys()


def test_the_metadata_has_what_the_repository_requires():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    required = "name description version qgisMinimumVersion author email about tracker repository"
    for field in required.split():
        assert general[field].strip(), field
    assert general["hasProcessingProvider"] == "yes"
    assert general["qgisMaximumVersion"] == "4.99"
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()
