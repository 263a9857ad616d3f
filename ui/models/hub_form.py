"""Where models are downloaded from: a mirror, and the token for those that ask for one."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QWidget

from ...plugin.engine.engine_environment import models_folder
from ...plugin.settings import AskSettings
from ...plugin.translation import tr
from ..plain_label import PlainLabel

PUBLIC_HUB = "https://huggingface.co"


class HubForm(QWidget):
    """Each choice is kept as soon as it is made, unless it is not safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit()
        self.address.setPlaceholderText(PUBLIC_HUB)
        self.address.setAccessibleName(tr("Address"))
        self.address.setToolTip(tr("The address of your organisation's mirror of Hugging Face"))
        self.token = QgsAuthConfigSelect()
        self.token.setAccessibleName(tr("Access token"))
        self.token.setToolTip(
            tr(
                "For models whose licence has to be accepted: a basic sign-in whose password is "
                "your access token"
            )
        )
        self.hint = PlainLabel()
        self.hint.hide()
        self.folder = PlainLabel(models_folder().as_posix())  # Qt wraps after '/' alone
        self.folder.setAccessibleName(tr("Kept in"))
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(tr("&Address"), self.address)
        layout.addRow(self.hint)
        layout.addRow(tr("Access &token"), self.token)
        layout.addRow(tr("Kept in"), self.folder)
        self.reload()
        self.address.editingFinished.connect(self._keep_address)
        self.token.selectedConfigIdChanged.connect(self._keep_token)

    def reload(self) -> None:
        settings = AskSettings.load()
        self.address.setText(settings.model_hub)
        self.token.setConfigId(settings.hub_token)

    def _keep_address(self) -> None:
        address = self.address.text().strip()
        problem = _problem(address)
        self.hint.setText(problem)
        self.hint.setVisible(bool(problem))
        if not problem:
            replace(AskSettings.load(), model_hub=address.rstrip("/")).save()

    def _keep_token(self, config_id: str) -> None:
        replace(AskSettings.load(), hub_token=config_id or "").save()


def _problem(address: str) -> str:
    url = QUrl(address)
    if not address:
        return ""
    if url.scheme() != "https" or not url.isValid() or not url.host():
        return tr("The address of a mirror begins with https://.")
    if url.userInfo():
        return tr(
            "The address of the mirror has a password in it, which would be kept unprotected. "
            "Choose an access token instead."
        )
    return ""
