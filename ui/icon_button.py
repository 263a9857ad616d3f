"""Small buttons that show one of QGIS's own icons."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QToolButton


def icon_button(name: str, tool_tip: str, icon: str) -> QToolButton:
    """A flat button; `name` is what a screen reader says."""
    button = QToolButton()
    button.setText(name)
    button.setAccessibleName(name)
    button.setToolTip(tool_tip)
    button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
    button.setAutoRaise(True)
    return button
