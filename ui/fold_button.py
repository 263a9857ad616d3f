"""A button that opens and closes what lies below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget


class FoldButton(QToolButton):
    """An arrow and a word; what is folded begins closed."""

    def __init__(self, text: str, tool_tip: str, folded: QWidget) -> None:
        super().__init__()
        self._folded = folded
        self.setText(text)
        self.setToolTip(tool_tip)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, open: bool) -> None:
        self._folded.setVisible(open)
        self.setArrowType(Qt.ArrowType.DownArrow if open else Qt.ArrowType.RightArrow)
