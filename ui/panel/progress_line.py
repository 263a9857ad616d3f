"""What is being done, in words and as a bar, and the way out."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...model.wire.question import Progress, Stage
from ...plugin.shared_words import percent, progress_in_words
from ...plugin.translation import tr
from ..plain_label import PlainLabel

LINES = 2
BAR_HEIGHT = 6


class ProgressLine(QWidget):
    """Always in its place, so that nothing moves under the pointer when a question ends.

    cancel: the button, to be placed by whoever shows this.
    """

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel()
        self.words.setAccessibleName(tr("Progress"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setToolTip(tr("How far the question is on its way"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stop this question (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.bar)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + BAR_HEIGHT + 4)
        self.rest()

    def rest(self) -> None:
        """Nothing is on its way."""
        self.words.setText(tr("Enter asks, Escape cancels."))
        self.words.setEnabled(False)
        self.bar.hide()
        self.cancel.setEnabled(False)

    def begin(self) -> None:
        self.words.setEnabled(True)
        self.words.setText(tr("Starting …"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel.setEnabled(True)

    def cancelling(self) -> None:
        self.words.setText(tr("Cancelling …"))
        self.cancel.setEnabled(False)

    def show_progress(self, progress: Progress) -> None:
        self.words.setText(progress_in_words(progress))
        if progress.stage is Stage.LOOKING:
            self._show_share(progress.level, progress.levels + 1)
        elif progress.stage is Stage.ANSWERING:
            self._show_share(95, 100)
        else:
            self._show_share(progress.done, progress.total)

    def show_overviews(self, share: float) -> None:
        if share >= 1:  # now the question itself begins
            self.begin()
            return
        self.words.setText(tr("Building overviews: {share}").format(share=percent(share)))
        self._show_share(round(100 * share), 100)

    def _show_share(self, done: int, total: int) -> None:
        """A total of 0 is not known: the bar moves to and fro."""
        scale = max(1, total >> 30)  # the bar counts with 32 bits
        self.bar.setRange(0, total // scale)
        self.bar.setValue(done // scale)
