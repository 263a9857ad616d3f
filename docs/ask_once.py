"""Inside QGIS, for make_screenshot.py: ask in the panel, wait, save the window's picture, leave."""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

SETTLE_MILLISECONDS = 3000
READ_MILLISECONDS = 9000  # until QGIS's message about the finished task has gone
window = iface.mainWindow()


def begin() -> None:
    QgsApplication.setUITheme(os.environ["ASK_ONCE_THEME"])
    window.resize(1600, 1000)
    window.findChild(QDockWidget, "Browser").hide()
    window.findChild(QAction, "askRasterAction").trigger()
    iface.zoomFull()
    QTimer.singleShot(SETTLE_MILLISECONDS, ask)


def ask() -> None:
    panel = window.findChild(QDockWidget, "AskRasterPanel")
    panel.place.full_layer.click()
    panel.question.set_text(os.environ["ASK_ONCE_QUESTION"])
    panel.ask_button.click()
    wait(panel)


def wait(panel: QDockWidget) -> None:
    if panel.ask_button.isEnabled():
        QTimer.singleShot(READ_MILLISECONDS, save)
    else:
        QTimer.singleShot(100, lambda: wait(panel))


def save() -> None:
    window.grab().save(os.environ["ASK_ONCE_PICTURE"])
    QgsProject.instance().setDirty(False)
    QgsSettings().setValue("app/askToSaveMemoryLayers", False)
    iface.actionExit().trigger()


QTimer.singleShot(SETTLE_MILLISECONDS, begin)
