"""QGIS's own sign beside what is not as it should be."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QLabel


class WarningSign(QLabel):
    """As high as a line of text, and so many pixels more."""

    def __init__(self, larger: int = 0) -> None:
        super().__init__()
        size = self.fontMetrics().height() + larger
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
        self.setPixmap(icon.pixmap(size, size))
