"""Labels for text that we did not write: never taken for HTML, selectable, wrapped."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A wrapped plain-text label that takes the width it is given, and `larger` points."""

    def __init__(
        self, text: str = "", larger: float = 0, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = self.sizePolicy()  # its height already follows its width
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() + larger)
        font.setBold(bold)
        self.setFont(font)
        self.setText(text)
