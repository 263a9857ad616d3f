"""Labels for text that we did not write: never taken for HTML, selectable, wrapped."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from ..plugin.translation import tr

LONG_WORD = re.compile(r"\S{20,}")
"""As paths have: QLabel wraps words whole, and cuts off what is too long for a line."""

LETTERS = "!-\u05f4\u10a0-\u10ff\u1e00-\u1fff"
"""And signs, Latin to Hebrew: they can stand in different lines. Scripts without spaces are wrapped
anywhere as it is; in Arabic and those of India letters are joined."""
MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
"""Of these, what stands above or below the letter before."""
BETWEEN = re.compile(
    rf"(?<=[{LETTERS}])(?![{MARKS}])(?=[{LETTERS}])|(?<=[_/\\.-])(?=\w)"  # of any script: in a path
)

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
        self._text, self._is_changed = "", False
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
        self._is_changed = MAY_BREAK not in text  # else its author knows, and it is copied so
        if self._is_changed:
            text = LONG_WORD.sub(lambda word: BETWEEN.sub(MAY_BREAK, word[0]), text)
        super().setText(text)

    def selectedText(self) -> str:
        selected = super().selectedText()
        return selected.replace(MAY_BREAK, "") if self._is_changed else selected

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
