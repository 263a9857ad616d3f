"""The dock in which the analyst asks: a conversation about a place."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..model.errors import AskRasterError, InvalidQuestionError
from ..model.question import Progress, Question
from .answer_entry import AnswerEntry, AskRequest
from .error_card import ErrorCard
from .icon_button import icon_button
from .plain_label import PlainLabel
from .progress_line import ProgressLine
from .question_edit import QuestionEdit
from .settings_dialog import SettingsDialog
from .translation import tr
from .welcome import Welcome
from .where_to_look import WhereToLook

HELP = Path(__file__).parent.parent / "resources" / "help" / "ask_panel.html"


class AskPanel(QgsDockWidget):
    """Asks through the controller (plugin.asking.AskController) and shows what it tells."""

    def __init__(self, controller: QObject, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ask Raster"), parent)
        self.setObjectName("AskRasterPanel")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._controller = controller
        self._asking: AnswerEntry | None = None
        self._newest: AnswerEntry | None = None
        self._build()
        controller.progressed.connect(self._show_progress)
        controller.wordsArrived.connect(self._add_words)
        controller.answered.connect(self._show_answer)
        controller.failed.connect(self._show_error)
        controller.cancelled.connect(self._show_cancelled)
        controller.busyChanged.connect(self._show_busy)
        self._show_busy(controller.is_busy())

    # What is on the panel, from top to bottom.

    def _build(self) -> None:
        self.where = WhereToLook()
        self.where.layerChanged.connect(self._clear_hint)
        self.welcome = Welcome()
        self.welcome.chosen.connect(self.ask)
        self.conversation = _Conversation(self.welcome)
        self.hint: ErrorCard | None = None
        self.question = QuestionEdit()
        self.question.setPlaceholderText(tr("Ask about what you see …"))
        self.question.setAccessibleName(tr("Question"))
        self.question.setToolTip(
            tr("Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels")
        )
        self.question.asked.connect(lambda: self.ask(self.question.text()))
        self.question.textChanged.connect(self._clear_hint)
        self.ask_button = QPushButton(tr("Ask"))
        self.ask_button.setToolTip(tr("Ask this question (Enter)"))
        self.ask_button.clicked.connect(lambda: self.ask(self.question.text()))
        self.progress = ProgressLine()
        self.progress.cancelled.connect(self.cancel)
        self.engine = PlainLabel(larger=-1)
        self.engine.setAccessibleName(tr("Engine"))
        settings = icon_button(tr("Settings"), tr("Engine, model, device"), "mActionOptions")
        settings.clicked.connect(self._edit_settings)
        help_button = icon_button(tr("Help"), tr("What this panel does"), "mActionHelpContents")
        help_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(HELP))))

        self._above_question = QVBoxLayout()
        asking = QHBoxLayout()
        asking.addWidget(self.question)
        asking.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignBottom)
        footer = QHBoxLayout()
        footer.addWidget(self.engine)
        footer.addWidget(settings)
        footer.addWidget(help_button)
        content = QWidget()
        content.setMinimumWidth(360)
        layout = QVBoxLayout(content)
        layout.addWidget(self.where)
        layout.addWidget(self.conversation, 1)
        layout.addLayout(self._above_question)
        layout.addLayout(asking)
        layout.addWidget(self.progress)
        layout.addLayout(footer)
        self.setWidget(content)

    # Asking.

    def ask(self, text: str) -> None:
        """Ask this about the chosen layer and scope, or say at the field what is missing."""
        layer = self.where.layer()
        try:
            if layer is None:
                raise InvalidQuestionError(
                    tr("There is no raster layer in the project."), tr("Add one to ask about it.")
                )
            question = Question(text, self.where.more.options())
            extent = (
                None if self.where.wants_full_layer() else self._controller.visible_extent(layer)
            )
        except AskRasterError as error:
            self._hint(error)
            return
        self._send(AskRequest(layer.id(), layer.name(), extent, question))

    def cancel(self) -> None:
        if self._controller.is_busy():
            self.progress.cancelling()
            self._controller.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._controller.is_busy():
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _send(self, request: AskRequest) -> None:
        layer = request.layer()
        if self._controller.is_busy():
            self._hint(
                InvalidQuestionError(
                    tr("The last question is not answered yet."),
                    tr("Wait for its answer, or cancel it."),
                )
            )
        elif layer is None:
            self._hint(
                InvalidQuestionError(
                    tr("{layer} is not in the project any more.").format(layer=request.layer_name),
                    tr("Add it again, or ask about another layer."),
                )
            )
        else:
            self._clear_hint()
            self._asking = self._new_entry(request)
            self.question.remember(request.question.text)
            if self.question.text() == request.question.text.strip():
                self.question.clear()  # any other text is the beginning of the next question
            self._controller.ask(layer, request.extent, request.question)

    def _new_entry(self, request: AskRequest) -> AnswerEntry:
        entry = AnswerEntry(request)
        entry.repeated.connect(self._send)
        entry.copied.connect(QgsApplication.clipboard().setText)
        entry.heatmapShown.connect(lambda on: self._controller.set_results_visible(heatmap=on))
        entry.tilesShown.connect(lambda on: self._controller.set_results_visible(tiles=on))
        self.welcome.hide()
        self.conversation.add(entry)
        return entry

    # What the controller tells.

    def _show_busy(self, busy: bool) -> None:
        self.ask_button.setDisabled(busy)
        self.progress.setVisible(busy)
        if busy:
            self.progress.begin()
        self.engine.setText(self._controller.engine_description())

    def _show_progress(self, progress: Progress) -> None:
        self.progress.show_progress(progress)
        layer = self._asking.request.layer() if self._asking else None
        if progress.tiles and layer is not None:
            self._controller.flash(progress.tiles, layer.crs())

    def _add_words(self, words: str) -> None:
        if self._asking:
            self._asking.add_words(words)

    def _show_answer(self, result: object) -> None:
        entry = self._finish()
        if entry is None:
            return
        if self._newest is not None:
            self._newest.hide_layer_switches()
        self._newest = entry
        entry.show_answer(result.answer, result.problems)
        entry.tilePointed.connect(lambda tile: self._controller.flash([tile.extent], result.crs))
        entry.tileChosen.connect(
            lambda tile: self._controller.zoom_to(tile.extent, result.crs, flash=True)
        )

    def _show_error(self, error: AskRasterError) -> None:
        entry = self._finish()
        if entry is None:
            return
        if isinstance(error, InvalidQuestionError):  # nothing was started: say it at the field
            entry.deleteLater()
            if not self.question.text():
                self.question.set_text(entry.request.question.text)
            self._hint(error)
        else:
            entry.show_error(error)

    def _show_cancelled(self) -> None:
        entry = self._finish()
        if entry is not None:
            entry.show_cancelled()

    def _finish(self) -> AnswerEntry | None:
        entry, self._asking = self._asking, None
        return entry

    # Small things.

    def _hint(self, error: AskRasterError) -> None:
        self._clear_hint()
        self.hint = ErrorCard(error)
        self._above_question.addWidget(self.hint)
        self.question.setFocus()

    def _clear_hint(self) -> None:
        if self.hint is not None:
            self.hint.deleteLater()
            self.hint = None

    def _edit_settings(self) -> None:
        if SettingsDialog(self).exec():
            self.where.more.reload()
            self.engine.setText(self._controller.engine_description())


class _Conversation(QScrollArea):
    """Entries below each other, the newest in view."""

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
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

    def _follow(self, _: int, bottom: int) -> None:
        """What grows at the bottom stays in view; who has scrolled up is left there."""
        if self.verticalScrollBar().value() >= self._bottom:
            self.verticalScrollBar().setValue(bottom)
        self._bottom = bottom
