"""The settings: the engine's interpreter, the model, and what it runs on."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ...plugin.settings import MOST_MINUTES, AskSettings
from ...plugin.translation import tr
from ..choices import ChoiceBox, device_choices, quantization_choices
from ..model_button import ModelButton
from ..path_fields import path_field
from ..plain_label import PlainLabel


class SettingsDialog(QDialog):
    """Edits the settings; they are written on OK, unless a path leads nowhere.

    can_set_up: whether to offer what the two signals tell; each closes the dialog first.
    """

    setUpAgain = pyqtSignal()
    engineRemoved = pyqtSignal()
    modelsWanted = pyqtSignal()
    """The analyst wants another model; the dialog has closed."""

    def __init__(self, parent: QWidget | None = None, can_set_up: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ask Raster: settings"))
        self.setMinimumWidth(480)
        self.engine_python = path_field(
            tr("Engine's Python"),
            tr("The Python interpreter that has the engine's libraries; empty for the installed"),
            tr("the one that was installed"),
        )
        self.model = ModelButton()
        self.model.clicked.connect(lambda: self._go_to_models())
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
        self.start_with_panel = QCheckBox(tr("&Start the engine with the panel"))
        self.start_with_panel.setToolTip(tr("So that the first question does not wait for it"))
        self.set_up_again = QPushButton(tr("Set up again …"))
        self.set_up_again.setToolTip(tr("Show in the panel what would be installed, to repair it"))
        self.set_up_again.clicked.connect(lambda: self._set_up_again())
        self.remove = QPushButton(tr("Remove …"))
        self.remove.setToolTip(tr("Delete the engine that was set up, to free the disk"))
        self.remove.clicked.connect(lambda: self._ask_to_remove())
        self.package_index = QLineEdit()
        self.package_index.setPlaceholderText(tr("the public one"))
        self.package_index.setAccessibleName(tr("Package index"))
        self.package_index.setToolTip(
            tr("The address of your organisation's Python package index, for the set-up")
        )
        self.wheel_folder = path_field(
            tr("Packages' folder"),
            tr("A folder with all packages of the engine, for a set-up without a network"),
            tr("none: they are downloaded"),
        )
        self.wheel_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.hint = PlainLabel()
        self.hint.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        layout = QFormLayout(self)
        if can_set_up:
            engine = QHBoxLayout()
            engine.addWidget(self.set_up_again)
            engine.addWidget(self.remove)
            engine.addStretch()
            layout.addRow(tr("Engine"), engine)
            layout.addRow(tr("Package &index"), self.package_index)
            layout.addRow(tr("Packages' &folder"), self.wheel_folder)
        layout.addRow(tr("&Engine's Python"), self.engine_python)
        layout.addRow(tr("&Model"), self.model)
        layout.addRow(tr("&Device"), self.device)
        layout.addRow(tr("&Quantisation"), self.quantization)
        layout.addRow(tr("&Unload after"), self.unload_after)
        layout.addRow(self.start_with_panel)
        layout.addRow(self.hint)
        layout.addRow(self.buttons)
        self._show(AskSettings.load())

    def accept(self) -> None:
        if self._save():
            super().accept()

    def _save(self) -> bool:
        """Write what was chosen, or say what is wrong with it."""
        problem = self._problem()
        if problem:
            self.hint.setText(problem)
            self.hint.show()
            return False
        replace(
            AskSettings.load(),
            engine_python=self.engine_python.filePath(),
            device=self.device.value(),
            quantization=self.quantization.value(),
            unload_after_minutes=self.unload_after.value(),
            start_with_panel="true" if self.start_with_panel.isChecked() else "false",
            package_index=self.package_index.text().strip(),
            wheel_folder=self.wheel_folder.filePath(),
        ).save()
        return True

    def _show(self, settings: AskSettings) -> None:
        self.engine_python.setFilePath(settings.engine_python)
        self.model.show_model(settings.model)
        self.device.set_value(settings.device)
        self.quantization.set_value(settings.quantization)
        self.unload_after.setValue(settings.unload_after_minutes)
        self.start_with_panel.setChecked(settings.start_with_panel != "false")
        self.package_index.setText(settings.package_index)
        self.wheel_folder.setFilePath(settings.wheel_folder)

    def _set_up_again(self) -> None:
        """With what was chosen for it."""
        if self._save():
            super().accept()
            self.setUpAgain.emit()

    def _go_to_models(self) -> None:
        """With what was chosen before: the device decides on what fits."""
        if self._save():
            super().accept()
            self.modelsWanted.emit()

    def _leave(self, signal: pyqtSignal) -> None:
        self.reject()
        signal.emit()

    def _ask_to_remove(self) -> None:
        answer = QMessageBox.question(
            self,
            tr("Remove the engine?"),
            tr("The engine is deleted from this computer. It can be set up again."),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._leave(self.engineRemoved)

    def _problem(self) -> str:
        python = self.engine_python.filePath()
        if python and not os.path.isfile(python):
            return tr(
                "There is no Python at {path}. Choose another file, or leave the field empty."
            ).format(path=python)
        return self._problem_of_packages()

    def _problem_of_packages(self) -> str:
        index, folder = QUrl(self.package_index.text().strip()), self.wheel_folder.filePath()
        if not index.isEmpty() and (index.scheme() not in ("https", "file") or not index.isValid()):
            return tr("A package index has an address that begins with https://.")
        if index.userInfo():
            return tr(
                "The address of the package index has a password in it, which would be kept "
                "unprotected. Write it into pip's own configuration instead."
            )
        if folder and not any(Path(folder).glob("*.whl")):
            return tr("{path} holds no packages: there is no .whl file in it.").format(path=folder)
        return ""
