"""Offered in place of an answer: build what the raster lacks, then ask."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from ...plugin.layers.overviews import OverviewPlan
from ...plugin.shared_words import bytes_in_words
from ...plugin.translation import tr
from ..plain_label import PlainLabel
from ..warning_sign import WarningSign
from .in_words import what_overviews_cost


class OverviewsCard(QFrame):
    """What is missing, what would be written and where; `build` or `anyway` tells the choice."""

    build = pyqtSignal()
    anyway = pyqtSignal()

    def __init__(self, plan: OverviewPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.build_button = QPushButton(tr("Build overviews"))
        self.build_button.setToolTip(
            tr("Write {path}, then ask; the raster itself is not changed").format(path=plan.target)
        )
        self.build_button.clicked.connect(lambda: self.build.emit())
        self.anyway_button = QPushButton(tr("Ask anyway"))
        self.anyway_button.setToolTip(tr("Go through all pixels, and write nothing"))
        self.anyway_button.clicked.connect(lambda: self.anyway.emit())
        written = tr(
            "Built once, they are written beside the raster as {name}, up to {size}. "
            "The raster itself is not changed. Then your question is asked."
        ).format(name=plan.target.name, size=bytes_in_words(plan.bytes))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.build_button)
        buttons.addWidget(self.anyway_button)
        buttons.addStretch()
        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.setVerticalSpacing(6)
        layout.addWidget(WarningSign(larger=4), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(PlainLabel(what_overviews_cost(plan.pixels), bold=True), 0, 1)
        layout.addWidget(PlainLabel(written), 1, 1)
        layout.addLayout(buttons, 2, 0, 1, 2)
