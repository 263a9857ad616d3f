"""Fields for a file or a folder."""

from __future__ import annotations

from qgis.gui import QgsFileWidget

from ..plugin.translation import tr


def path_field(name: str, tool_tip: str, when_empty: str) -> QgsFileWidget:
    field = QgsFileWidget()
    field.setDialogTitle(name)
    field.setAccessibleName(name)
    field.setToolTip(tool_tip)
    field.lineEdit().setPlaceholderText(when_empty)
    field.lineEdit().setAccessibleName(name)
    field.lineEdit().setToolTip(tool_tip)
    return field


def model_field() -> QgsFileWidget:
    field = path_field(
        tr("Model folder"),
        tr("A folder with a vision-language model in safetensors; empty for the embedded model"),
        tr("embedded model"),
    )
    field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    return field
