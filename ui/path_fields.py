"""Fields for a file or a folder."""

from __future__ import annotations

from qgis.gui import QgsFileWidget


def path_field(name: str, tool_tip: str, when_empty: str) -> QgsFileWidget:
    field = QgsFileWidget()
    field.setDialogTitle(name)
    field.setAccessibleName(name)
    field.setToolTip(tool_tip)
    field.lineEdit().setPlaceholderText(when_empty)
    field.lineEdit().setAccessibleName(name)
    field.lineEdit().setToolTip(tool_tip)
    return field
