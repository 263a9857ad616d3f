"""The plugin as QGIS sees it: a button and a menu entry that open the panel, and the provider."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ..plugin.asking import AskController, clean_up_evidence
from ..plugin.engine.engine_environment import PLUGIN_ROOT
from ..plugin.engine.engine_process import close_shared_engine, shared_engine
from ..plugin.engine.model_store import ModelStore
from ..plugin.engine.readiness import Readiness
from ..plugin.engine.set_up_task import EngineInstaller
from ..plugin.processing.provider import AskRasterProvider
from ..plugin.settings import GROUP, AskSettings
from ..plugin.translation import Translation, tr

if TYPE_CHECKING:
    from .panel.ask_panel import AskPanel

MENU = "Ask Raster"
POINTED = f"{GROUP}/pointed_at_the_panel"


class AskRasterPlugin:
    """Puts everything in place and takes it away again. `iface` is None in `qgis_process`."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translation = Translation()
        self._provider: AskRasterProvider | None = None
        self._on_screen: _OnScreen | None = None

    def initProcessing(self) -> None:
        """Add the algorithms: all there is to do without a window."""
        self._provider = AskRasterProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the algorithms, the button and the menu entry."""
        self.initProcessing()
        if self._iface is not None:
            self._on_screen = _OnScreen(self._iface)
        with contextlib.suppress(OSError):
            clean_up_evidence()

    def unload(self) -> None:
        """Leave QGIS as it was; a question that is being answered is given up."""
        if self._on_screen is not None:
            self._on_screen.remove()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._on_screen = self._provider = None
        self._translation.remove()
        close_shared_engine()


class _OnScreen:
    """The button, the menu entry, and the panel, which is made when it is first wanted."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._controller: AskController | None = None
        self._panel: AskPanel | None = None
        icon = QIcon(str(PLUGIN_ROOT / "resources" / "icons" / "ask_raster.svg"))
        self._action = QAction(icon, tr("Ask Raster"), iface.mainWindow())
        self._action.setObjectName("askRasterAction")
        self._action.setToolTip(tr("Ask a question about a raster layer"))
        self._action.setCheckable(True)
        self._action.triggered.connect(self._show_panel)
        iface.addToolBarIcon(self._action)
        iface.addPluginToRasterMenu(MENU, self._action)
        self._pointer: QgsMessageBarItem | None = None
        if not QgsSettings().value(POINTED, False, type=bool):
            self._point_at_the_panel()

    def _point_at_the_panel(self) -> None:
        """Once, after the plugin was installed: its button is one of many."""
        QgsSettings().setValue(POINTED, True)
        bar = self._iface.messageBar()
        self._pointer = bar.createMessage(
            tr("Ask Raster"), tr("It is in the Raster menu, and a button in the toolbar.")
        )
        opening = QPushButton(tr("Open the panel"))
        opening.setToolTip(tr("Ask a question about a raster layer"))
        opening.clicked.connect(self._action.trigger)
        self._pointer.layout().addWidget(opening)
        self._action.triggered.connect(self._take_pointer_away)
        bar.pushWidget(self._pointer, Qgis.MessageLevel.Info)

    def _take_pointer_away(self) -> None:
        pointer, self._pointer = self._pointer, None
        if pointer is not None and not sip.isdeleted(pointer):
            self._iface.messageBar().popWidget(pointer)

    def remove(self) -> None:
        self._take_pointer_away()
        if self._controller is not None:
            self._controller.close()
        if self._panel is not None:
            if self._panel.set_up is not None:
                self._panel.set_up.give_up()
            if self._panel.models is not None:
                self._panel.models.give_up()
            self._iface.removeDockWidget(self._panel)
            self._panel.deleteLater()
        if self._controller is not None:
            self._controller.deleteLater()
        self._iface.removeToolBarIcon(self._action)
        self._iface.removePluginRasterMenu(MENU, self._action)
        self._action.deleteLater()

    def _show_panel(self, shown: bool) -> None:
        if self._panel is None and shown:
            self._panel = self._made_panel()
        if self._panel is not None:
            self._panel.setUserVisible(shown)

    def _made_panel(self) -> AskPanel:
        from .panel.ask_panel import AskPanel  # when it is first wanted: QGIS starts faster

        self._controller = AskController(self._iface)
        installer = EngineInstaller(shared_engine())
        store = ModelStore(shared_engine())
        panel = AskPanel(self._controller, self._iface.mainWindow(), installer, store)
        if panel.set_up is not None:
            panel.set_up.ready.connect(lambda: _start_engine(installer))
        _start_engine(installer)
        panel.setToggleVisibilityAction(self._action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        return panel


def _start_engine(installer: EngineInstaller) -> None:
    """Start the engine in the background, so that the first question does not wait for it. No task
    of QGIS: it would not be left without a question while one runs."""
    starts = AskSettings.load().start_with_panel != "false"
    if starts and installer.readiness() is Readiness.READY:
        threading.Thread(target=_start_quietly, args=(installer,), daemon=True).start()


def _start_quietly(installer: EngineInstaller) -> None:
    """What goes wrong is said when a question is asked."""
    with contextlib.suppress(Exception):
        installer.start(lambda: False)
