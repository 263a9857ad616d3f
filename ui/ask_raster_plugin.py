"""The plugin as QGIS sees it: a button and a menu entry that open the panel, and the provider."""

from __future__ import annotations

import contextlib

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..plugin.asking import AskController, clean_up_evidence
from ..plugin.engine.engine_environment import PLUGIN_ROOT
from ..plugin.engine.engine_process import close_shared_engine
from ..plugin.processing.provider import AskRasterProvider
from ..plugin.translation import tr

MENU = "Ask Raster"


class AskRasterPlugin:
    """Puts everything in place and takes it away again. `iface` is None in `qgis_process`."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: AskRasterProvider | None = None
        self._action: QAction | None = None
        self._controller: AskController | None = None
        self._panel = None

    def initProcessing(self) -> None:
        """Add the algorithms: all there is to do without a window."""
        self._provider = AskRasterProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the algorithms, the button and the menu entry."""
        self.initProcessing()
        icon = QIcon(str(PLUGIN_ROOT / "resources" / "icons" / "ask_raster.svg"))
        self._action = QAction(icon, tr("Ask Raster"), self._iface.mainWindow())
        self._action.setObjectName("askRasterAction")
        self._action.setToolTip(tr("Ask a question about a raster layer"))
        self._action.setCheckable(True)
        self._action.triggered.connect(self._show_panel)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        with contextlib.suppress(OSError):
            clean_up_evidence()

    def unload(self) -> None:
        """Leave QGIS as it was; a question that is being answered is given up."""
        if self._controller is not None:
            self._controller.close()
        if self._panel is not None:
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
        if self._controller is not None:
            self._controller.deleteLater()
        if self._action is not None:
            self._iface.removeToolBarIcon(self._action)
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._action.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._panel = self._controller = self._action = self._provider = None
        close_shared_engine()

    def _show_panel(self, shown: bool) -> None:
        if self._panel is None and shown:
            self._make_panel()
        if self._panel is not None:
            self._panel.setUserVisible(shown)

    def _make_panel(self) -> None:
        from .panel.ask_panel import AskPanel  # when it is first wanted: QGIS starts faster

        self._controller = AskController(self._iface)
        self._panel = AskPanel(self._controller, self._iface.mainWindow())
        self._panel.setToggleVisibilityAction(self._action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
