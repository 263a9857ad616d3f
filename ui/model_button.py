"""A button that says which model answers, and leads to the page where another is chosen."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy

from ..plugin.model_names import model_name
from ..plugin.translation import tr


class ModelButton(QPushButton):
    """As wide as there is room for, however long the model's name is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def show_model(self, folder: str) -> None:
        """folder: as in the settings."""
        name = model_name(folder)
        self.setText(tr("{model} …").format(model=name))
        self.setAccessibleName(tr("Model: {model}").format(model=name))
        self.setToolTip(tr("Choose, download and test models. Now: {model}").format(model=name))
