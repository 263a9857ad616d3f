"""An error where the answer would stand: what happened, what to do, details in a fold."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QWidget

from ..model.wire.errors import AskRasterError
from ..plugin.translation import tr, translated
from .fold_button import FoldButton
from .plain_label import PlainLabel
from .warning_sign import WarningSign


class ErrorCard(QFrame):
    """One sentence, one remedy, and a 'Details' fold if there are details."""

    def __init__(self, error: AskRasterError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        error = translated(error)
        self.message = PlainLabel(error.message, bold=True)
        self.remedy = PlainLabel(error.remedy)
        self.remedy.setVisible(bool(error.remedy))
        self.details = QPlainTextEdit(error.details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setToolTip(tr("Select the text to copy it"))
        self.details.setFixedHeight(8 * self.fontMetrics().lineSpacing())
        self.fold = FoldButton(
            tr("Details"), tr("Show what to pass on when you report this"), self.details
        )
        self.fold.setVisible(bool(error.details))

        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.setVerticalSpacing(2)
        layout.addWidget(WarningSign(larger=4), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.message, 0, 1)
        layout.addWidget(self.remedy, 1, 1)
        layout.addWidget(self.fold, 2, 1, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.details, 3, 0, 1, 2)
