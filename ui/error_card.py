"""An error where the answer would stand: what happened, what to do, details in a fold."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QToolButton, QWidget

from ..model.wire.errors import AskRasterError
from .plain_label import PlainLabel
from .translation import tr


class ErrorCard(QFrame):
    """One sentence, one remedy, and a 'Details' fold if there are details."""

    def __init__(self, error: AskRasterError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        size = self.fontMetrics().height() + 4
        icon = QLabel()
        icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self.message = PlainLabel(error.message, bold=True)
        self.remedy = PlainLabel(error.remedy)
        self.remedy.setVisible(bool(error.remedy))
        self.fold = QToolButton()
        self.fold.setText(tr("Details"))
        self.fold.setToolTip(tr("Show what to pass on when you report this"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setVisible(bool(error.details))
        self.details = QPlainTextEdit(error.details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setToolTip(tr("Select the text to copy it"))
        self.details.setFixedHeight(8 * self.fontMetrics().lineSpacing())
        self.details.hide()
        self.fold.toggled.connect(self._show_details)

        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.setVerticalSpacing(2)
        layout.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.message, 0, 1)
        layout.addWidget(self.remedy, 1, 1)
        layout.addWidget(self.fold, 2, 1, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.details, 3, 0, 1, 2)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
