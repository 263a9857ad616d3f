"""Labels for text that we did not write: never taken for HTML, selectable, wrapped."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from ..plugin.translation import tr

LONG_WORD = re.compile("[!-\u024f]{20,}")
"""Of Latin letters, digits and signs, as paths are: QLabel wraps words whole, and cuts off what is
too long for a line. Scripts without spaces it wraps anywhere by itself."""

MAY_BREAK = "\u200b"
"""Has no width, and a line may end after it."""


class PlainLabel(QLabel):
    """A wrapped plain-text label that takes the width it is given, and `larger` points. A word that
    is too long for a line goes on in the next one.
    """

    def __init__(
        self, text: str = "", larger: float = 0, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
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

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(LONG_WORD.sub(lambda word: MAY_BREAK.join(word[0]), text))

    def selectedText(self) -> str:
        return super().selectedText().replace(MAY_BREAK, "")

    # QLabel's own way of copying would copy where lines may break, too.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"), self._copy)
        copy.setEnabled(self.hasSelectedText())
        menu.addAction(tr("Select all"), self._select_all)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText())

    def _select_all(self) -> None:
        self.setSelection(0, len(super().text().encode("utf-16-le")) // 2)  # as Qt counts
