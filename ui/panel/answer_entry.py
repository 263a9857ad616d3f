"""One question and what came of it: the answer as it grows, its evidence, or an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

from ...model.wire.errors import AskRasterError, explained
from ...model.wire.question import Answer, Outcome, Question
from ...plugin.layers.overviews import OverviewPlan
from ...plugin.layers.result_switches import ResultsShown
from ...plugin.shared_words import CERTAINTY, outcome_in_words
from ...plugin.translation import said, tr
from ..error_card import ErrorCard
from ..icon_button import icon_button
from ..plain_label import PlainLabel
from .evidence_strip import EvidenceStrip
from .in_words import answered_by, looked_at
from .overviews_card import OverviewsCard


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
    `copied` text for the clipboard, `heatmapShown` and `tilesShown` the state of the check boxes,
    `overviewsChosen` the plan to build before asking, None for asking without.
    """

    tilePointed = pyqtSignal(object)
    tileChosen = pyqtSignal(object)
    repeated = pyqtSignal(object)
    copied = pyqtSignal(str)
    heatmapShown = pyqtSignal(bool)
    tilesShown = pyqtSignal(bool)
    overviewsChosen = pyqtSignal(object)

    def __init__(self, request: AskRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        self.offer: OverviewsCard | None = None
        self._facts = ""
        self.heatmap = _switch(tr("Heatmap"), tr("Show where it looked"))
        self.heatmap.clicked.connect(self.heatmapShown)
        self.tiles = _switch(tr("Tiles"), tr("Show the tiles it looked at"))
        self.tiles.clicked.connect(self.tilesShown)
        self.question = PlainLabel(request.question.text, bold=True)
        place = tr("visible extent") if request.extent is not None else tr("full layer")
        where = PlainLabel(f"{request.layer_name}  ·  {place}", larger=-1)
        self.answer = PlainLabel(larger=1.5)
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.hide()
        self.outcome = PlainLabel()
        self.outcome.setFrameShape(QFrame.Shape.StyledPanel)
        self.outcome.setAccessibleName(tr("Outcome"))
        self.outcome.hide()

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
        self._layout.addWidget(self.outcome)

    def offer_overviews(self, plan: OverviewPlan) -> None:
        """Ask first what to do about the overviews that the layer lacks."""
        self.offer = OverviewsCard(plan)
        self.offer.build.connect(lambda: self.overviewsChosen.emit(plan))
        self.offer.anyway.connect(lambda: self.overviewsChosen.emit(None))
        self._layout.addWidget(self.offer)

    def end_offer(self) -> None:
        """It was taken, or is past."""
        if self.offer is not None:
            self.offer.hide()
            self.offer.deleteLater()
            self.offer = None

    def add_words(self, words: str) -> None:
        self.answer.setText((self.answer.text() + words).lstrip())
        self.answer.show()

    def show_answer(self, answer: Answer, problems: Sequence[AskRasterError] = ()) -> None:
        """The whole answer with its evidence, and what could not be saved or shown of it.

        The words come first: they are there whatever goes wrong with the rest.
        """
        self.answer.setText(answer.answer.strip() or tr("The model said nothing."))
        self.answer.show()
        if answer.outcome is not Outcome.ANSWERED:
            self._show_outcome(answer.outcome)
        self._within_bounds(lambda: self._show_facts(answer))
        if answer.tiles:
            self._within_bounds(lambda: self._show_tiles(answer))
        for problem in problems:
            self._layout.addWidget(ErrorCard(problem))
        self._add_actions(answered=True, on_map=bool(answer.tiles))

    def show_error(self, error: AskRasterError) -> None:
        self.end_offer()
        self.answer.hide()
        self._layout.addWidget(ErrorCard(error))
        self._add_actions()

    def show_cancelled(self) -> None:
        self._layout.addWidget(PlainLabel(tr("Cancelled."), larger=-1))
        self._add_actions()

    def show_not_asked(self) -> None:
        """Another question was asked before it was said what to do about the overviews."""
        self.end_offer()
        self._layout.addWidget(PlainLabel(tr("Not asked."), larger=-1))
        self._add_actions()

    def show_switches(self, shown: ResultsShown) -> None:
        """Whether the map shows the answer's layers now. A layer that has gone has no switch."""
        for box, is_shown in ((self.heatmap, shown.heatmap), (self.tiles, shown.tiles)):
            box.setChecked(bool(is_shown))
            box.setEnabled(is_shown is not None)

    def hide_switches(self) -> None:
        """They are for the layers of the newest answer."""
        self.heatmap.hide()
        self.tiles.hide()

    def _show_facts(self, answer: Answer) -> None:
        outcome = outcome_in_words(answer.outcome)
        shown = [answered_by(answer), looked_at(answer), *map(said, answer.warnings)]
        self._facts = "\n".join([outcome, *shown] if outcome else shown)
        facts = PlainLabel("\n".join(shown), larger=-1)
        if not answer.calibrated and answer.outcome.is_sure:
            facts.setToolTip(f"<qt>{tr(CERTAINTY)}</qt>")
        self._layout.addWidget(facts)

    def _show_outcome(self, outcome: Outcome) -> None:
        """Calmer than an answer: slanted, and what it means below it."""
        font = self.answer.font()
        font.setItalic(True)
        self.answer.setFont(font)
        self.outcome.setText(outcome_in_words(outcome))
        self.outcome.show()

    def _show_tiles(self, answer: Answer) -> None:
        layer = self.request.layer()
        if layer is not None:
            strip = EvidenceStrip(answer, layer)
            strip.pointed.connect(self.tilePointed)
            strip.chosen.connect(self.tileChosen)
            self._layout.addWidget(strip)

    def _within_bounds(self, show: Callable[[], None]) -> None:
        """What cannot be shown is named in its place."""
        try:
            show()
        except Exception as error:
            self._layout.addWidget(ErrorCard(explained(error, tr("Showing the evidence"))))

    def _as_text(self) -> str:
        return f"{self.request.question.text}\n{self.answer.text()}\n{self._facts}"

    def _add_actions(self, answered: bool = False, on_map: bool = False) -> None:
        row = QHBoxLayout()
        if on_map:
            row.addWidget(self.heatmap)
            row.addWidget(self.tiles)
        row.addStretch()
        repeat = icon_button(
            tr("Repeat"), tr("Ask this again about the same place"), "mActionRefresh"
        )
        repeat.clicked.connect(lambda: self.repeated.emit(self.request))
        row.addWidget(repeat)
        if answered:
            copy = icon_button(tr("Copy"), tr("Copy question, answer and facts"), "mActionEditCopy")
            copy.clicked.connect(lambda: self.copied.emit(self._as_text()))
            row.addWidget(copy)
        self._layout.addLayout(row)


def _switch(name: str, tool_tip: str) -> QCheckBox:
    box = QCheckBox(name)
    box.setToolTip(tool_tip)
    return box
