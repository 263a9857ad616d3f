"""The field in which the analyst asks: Enter asks, Up recalls."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from qgis.PyQt.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 5


class QuestionEdit(QPlainTextEdit):
    """A text field that grows with its text, up to five lines.

    Enter emits `asked`, Shift+Enter starts a new line. Up on the first line recalls older
    questions, Down on the last line newer ones.
    """

    asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._place = 0
        self._draft = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_to_text)
        self._fit_to_text()

    def text(self) -> str:
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def remember(self, question: str) -> None:
        """Make this the question that Up recalls first."""
        if question in self._history:
            self._history.remove(question)
        self._history.append(question)
        self._place = len(self._history)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.asked.emit()
        elif key == Qt.Key.Key_Up and self._cannot_move(QTextCursor.MoveOperation.Up):
            self._recall(-1)
        elif key == Qt.Key.Key_Down and self._cannot_move(QTextCursor.MoveOperation.Down):
            self._recall(1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_text()

    def _cannot_move(self, operation: QTextCursor.MoveOperation) -> bool:
        return not self.textCursor().movePosition(operation)

    def _recall(self, step: int) -> None:
        place = self._place + step
        if not 0 <= place <= len(self._history):
            return
        if self._place == len(self._history):
            self._draft = self.toPlainText()
        self._place = place
        self.set_text(self._draft if place == len(self._history) else self._history[place])

    def _fit_to_text(self) -> None:
        lines = max(int(self.document().size().height()), 1)
        around = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(min(lines, MOST_LINES) * self.fontMetrics().lineSpacing() + around + 2)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MOST_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
