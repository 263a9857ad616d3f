"""What `qgis --code` runs: open the panel."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface

iface.mainWindow().findChild(QAction, "askRasterAction").trigger()
