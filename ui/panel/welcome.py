"""Before the first question: what will happen, and two questions to begin with."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCommandLinkButton, QSizePolicy, QVBoxLayout, QWidget

from ...plugin.engine.engine_environment import PLUGIN_ROOT
from ...plugin.translation import tr
from ..plain_label import PlainLabel

ICON = PLUGIN_ROOT / "resources" / "icons" / "ask_raster.svg"


class Welcome(QWidget):
    """One sentence and two example questions; `chosen` tells the one that was clicked."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 0, 9)  # a button keeps a margin of its own
        layout.addWidget(PlainLabel(tr("Ask about what you see"), larger=4, bold=True))
        layout.addWidget(
            PlainLabel(
                tr(
                    "A model on this computer looks at the layer, from coarse to fine, until it "
                    "can answer, and the map shows where it looked."
                )
            )
        )
        layout.addSpacing(6)
        self.examples = [  # the questions in English, which is all that the embedded model reads
            self._example(tr("Identify the area"), "Is this a rural or an urban area?"),
            self._example(tr("Look for something"), "Is there an airplane in this scene?"),
        ]
        for example in self.examples:
            layout.addWidget(example)
        layout.addStretch()

    def _example(self, title: str, question: str) -> QCommandLinkButton:
        button = QCommandLinkButton(title, question)  # which wraps the question, not the title
        button.setAccessibleName(question)
        button.setIcon(QIcon(str(ICON)))
        button.setToolTip(tr("Ask this"))
        policy = button.sizePolicy()  # large letters must not push the words above out of sight
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self.chosen.emit(question))
        return button
