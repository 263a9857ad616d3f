"""What was asked and answered, from the first to the newest."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Conversation(QScrollArea):
    """Entries below each other, the newest in view."""

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        self._first = first
        self._layout = QVBoxLayout(content)
        self._layout.addWidget(first)
        self._layout.addStretch(1)
        self.setWidget(content)
        self._bottom = 0
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(390, 480)

    def add(self, entry: QWidget) -> None:
        self.verticalScrollBar().setValue(self._bottom)
        self._layout.insertWidget(self._layout.count() - 1, entry)

    def remove(self, entry: QWidget) -> None:
        entry.hide()  # at once
        entry.deleteLater()

    def clear(self) -> None:
        """Take away all entries."""
        for index in reversed(range(self._layout.count())):
            entry = self._layout.itemAt(index).widget()
            if entry is not None and entry is not self._first:
                self._layout.takeAt(index)
                self.remove(entry)

    def _follow(self, _: int, bottom: int) -> None:
        """What grows at the bottom stays in view; who has scrolled up is left there, and so is who
        has asked nothing yet."""
        has_entries = self._layout.count() > 2  # the first widget and the stretch
        if has_entries and self.verticalScrollBar().value() >= self._bottom:
            self.verticalScrollBar().setValue(bottom)
        self._bottom = bottom
