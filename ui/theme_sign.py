"""One of QGIS's own icons beside some words."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QLabel


class ThemeSign(QLabel):
    """As high as a line of text, and so many pixels more."""

    def __init__(self, icon: str, larger: int = 0) -> None:
        super().__init__()
        size = self.fontMetrics().height() + larger
        self.setPixmap(QgsApplication.getThemeIcon(f"/{icon}.svg").pixmap(size, size))
