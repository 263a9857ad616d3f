"""One question and what came of it: the answer as it grows, its evidence, or an error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ..model.errors import AskRasterError
from ..model.question import Answer, Question
from .error_card import ErrorCard
from .evidence_strip import EvidenceStrip
from .icon_button import icon_button
from .in_words import answered_by, looked_at
from .plain_label import PlainLabel
from .translation import tr


@dataclass(frozen=True)
class AskRequest:
    """A question and the place it is about: all that is needed to ask it again.

    extent: in the layer's CRS, None for the full layer.
    """

    layer_id: str
    layer_name: str
    extent: QgsRectangle | None
    question: Question

    def layer(self) -> QgsRasterLayer | None:
        """The layer, unless it has left the project."""
        return QgsProject.instance().mapLayer(self.layer_id)


class AnswerEntry(QWidget):
    """A question, and below it the answer, or what went wrong.

    Signals: `tilePointed` and `tileChosen` carry a TileEvidence, `repeated` the request,
    `copied` text for the clipboard, `heatmapShown` and `tilesShown` the state of the check boxes.
    """

    tilePointed = pyqtSignal(object)
    tileChosen = pyqtSignal(object)
    repeated = pyqtSignal(object)
    copied = pyqtSignal(str)
    heatmapShown = pyqtSignal(bool)
    tilesShown = pyqtSignal(bool)

    def __init__(self, request: AskRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        self.question = PlainLabel(request.question.text, bold=True)
        place = tr("visible extent") if request.extent is not None else tr("full layer")
        where = PlainLabel(f"{request.layer_name}  ·  {place}", larger=-1)
        self.answer = PlainLabel(larger=1.5)
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.hide()

        asked = QFrame()
        asked.setFrameShape(QFrame.Shape.StyledPanel)
        asked.setAutoFillBackground(True)
        asked.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        asked_layout = QVBoxLayout(asked)
        asked_layout.setSpacing(2)
        asked_layout.addWidget(self.question)
        asked_layout.addWidget(where)

        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 6)
        self._layout.addWidget(asked)
        self._layout.addWidget(self.answer)

    def add_words(self, words: str) -> None:
        self.answer.setText((self.answer.text() + words).lstrip())
        self.answer.show()

    def show_answer(self, answer: Answer, problems: Sequence[AskRasterError] = ()) -> None:
        """The whole answer with its evidence, and what could not be saved of it."""
        self.answer.setText(answer.answer.strip() or tr("The model said nothing."))
        self.answer.show()
        facts = "\n".join([answered_by(answer), looked_at(answer), *answer.warnings])
        self._layout.addWidget(PlainLabel(facts, larger=-1))
        layer = self.request.layer()
        if layer is not None:
            strip = EvidenceStrip(answer, layer)
            strip.pointed.connect(self.tilePointed)
            strip.chosen.connect(self.tileChosen)
            self._layout.addWidget(strip)
        for problem in problems:
            self._layout.addWidget(ErrorCard(problem))
        self._add_actions(self._as_text(facts))

    def show_error(self, error: AskRasterError) -> None:
        self.answer.hide()
        self._layout.addWidget(ErrorCard(error))
        self._add_actions("")

    def show_cancelled(self) -> None:
        self._layout.addWidget(PlainLabel(tr("Cancelled."), larger=-1))
        self._add_actions("")

    def hide_layer_switches(self) -> None:
        """The check boxes are for the layers of the newest answer."""
        for box in self.findChildren(QCheckBox):
            box.hide()

    def _as_text(self, facts: str) -> str:
        return f"{self.request.question.text}\n{self.answer.text()}\n{facts}"

    def _add_actions(self, text: str) -> None:
        row = QHBoxLayout()
        if text:
            row.addWidget(_switch(tr("Heatmap"), tr("Show where it looked"), self.heatmapShown))
            row.addWidget(_switch(tr("Tiles"), tr("Show the tiles it looked at"), self.tilesShown))
        row.addStretch()
        repeat = icon_button(
            tr("Repeat"), tr("Ask this again about the same place"), "mActionRefresh"
        )
        repeat.clicked.connect(lambda: self.repeated.emit(self.request))
        row.addWidget(repeat)
        if text:
            copy = icon_button(tr("Copy"), tr("Copy question, answer and facts"), "mActionEditCopy")
            copy.clicked.connect(lambda: self.copied.emit(text))
            row.addWidget(copy)
        self._layout.addLayout(row)


def _switch(name: str, tool_tip: str, changed: pyqtSignal) -> QCheckBox:
    box = QCheckBox(name)
    box.setToolTip(tool_tip)
    box.setChecked(True)
    box.toggled.connect(changed)
    return box
