"""What is being done, in words and as a bar, and the way out."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..model.question import Progress, Stage
from .in_words import progress_in_words
from .plain_label import PlainLabel
from .translation import tr


class ProgressLine(QWidget):
    """Shown while a question is on its way."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel()
        self.words.setAccessibleName(tr("Progress"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setToolTip(tr("How far the question is on its way"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stop this question (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.words, 0, 0)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.cancel, 0, 1, 2, 1)

    def begin(self) -> None:
        self.words.setText(tr("Starting …"))
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)

    def cancelling(self) -> None:
        self.words.setText(tr("Cancelling …"))
        self.cancel.setEnabled(False)

    def show_progress(self, progress: Progress) -> None:
        self.words.setText(progress_in_words(progress))
        if progress.stage is Stage.LOOKING:
            self.bar.setRange(0, progress.levels + 1)
            self.bar.setValue(progress.level)
        elif progress.stage is Stage.ANSWERING:
            self.bar.setRange(0, 100)
            self.bar.setValue(95)
        else:
            self.bar.setRange(0, 0)
