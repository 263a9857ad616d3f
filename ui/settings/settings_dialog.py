"""The settings: the engine's interpreter, the model, and what it runs on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QWidget

from ...plugin.settings import MOST_MINUTES, AskSettings
from ...plugin.translation import tr
from ..choices import ChoiceBox, device_choices, quantization_choices
from ..path_fields import model_field, path_field
from ..plain_label import PlainLabel


class SettingsDialog(QDialog):
    """Edits the settings; they are written on OK, unless a path leads nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ask Raster: settings"))
        self.setMinimumWidth(480)
        self.engine_python = path_field(
            tr("Engine's Python"),
            tr("The Python interpreter that has the engine's libraries; empty for the installed"),
            tr("the one that was installed"),
        )
        self.model = model_field()
        self.device = ChoiceBox(
            device_choices(), tr("Device"), tr("What the model runs on; Automatic takes the best")
        )
        self.quantization = ChoiceBox(
            quantization_choices(),
            tr("Quantisation"),
            tr("Fewer bits a weight need less memory and cost a little accuracy"),
        )
        self.unload_after = QSpinBox()
        self.unload_after.setRange(0, MOST_MINUTES)
        self.unload_after.setSuffix(tr(" min"))
        self.unload_after.setSpecialValueText(tr("Never"))
        self.unload_after.setAccessibleName(tr("Unload after"))
        self.unload_after.setToolTip(
            tr("Without a question for so long, the model gives its memory back; 0 for never")
        )
        self.hint = PlainLabel()
        self.hint.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        layout = QFormLayout(self)
        layout.addRow(tr("&Engine's Python"), self.engine_python)
        layout.addRow(tr("&Model folder"), self.model)
        layout.addRow(tr("&Device"), self.device)
        layout.addRow(tr("&Quantisation"), self.quantization)
        layout.addRow(tr("&Unload after"), self.unload_after)
        layout.addRow(self.hint)
        layout.addRow(self.buttons)
        self._show(AskSettings.load())

    def accept(self) -> None:
        problem = self._problem()
        if problem:
            self.hint.setText(problem)
            self.hint.show()
            return
        replace(
            AskSettings.load(),
            engine_python=self.engine_python.filePath(),
            model=self.model.filePath(),
            device=self.device.value(),
            quantization=self.quantization.value(),
            unload_after_minutes=self.unload_after.value(),
        ).save()
        super().accept()

    def _show(self, settings: AskSettings) -> None:
        self.engine_python.setFilePath(settings.engine_python)
        self.model.setFilePath(settings.model)
        self.device.set_value(settings.device)
        self.quantization.set_value(settings.quantization)
        self.unload_after.setValue(settings.unload_after_minutes)

    def _problem(self) -> str:
        python, model = self.engine_python.filePath(), self.model.filePath()
        if python and not Path(python).is_file():
            return tr(
                "There is no Python at {path}. Choose another file, or leave the field empty."
            ).format(path=python)
        if model and not Path(model, "config.json").is_file():
            return tr(
                "{path} holds no model: it has no config.json. Choose another folder, or leave the "
                "field empty for the embedded model."
            ).format(path=model)
        return ""
