"""The dock in which the analyst asks: a conversation about a place."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...model.wire.errors import AskRasterError, EngineError, InvalidQuestionError, explained
from ...model.wire.question import (
    TAKES_NO_TURNS,
    Answer,
    ModelIdentity,
    Progress,
    Question,
    TileEvidence,
)
from ...plugin.asking import AnswerOnMap, AskController, not_answered_yet
from ...plugin.engine.engine_environment import PLUGIN_ROOT
from ...plugin.engine.model_store import ModelStore
from ...plugin.engine.set_up_task import EngineInstaller
from ...plugin.layers.overviews import OverviewPlan
from ...plugin.layers.result_switches import ResultsShown
from ...plugin.translation import tr
from ..boundary import bounded
from ..error_card import ErrorCard
from ..icon_button import icon_button
from ..models.models_dialog import ModelsDialog
from ..plain_label import PlainLabel
from ..settings.settings_dialog import SettingsDialog
from ..setup.set_up_card import SetUpCard
from .answer_entry import AnswerEntry, AskRequest
from .conversation import Conversation
from .place_chooser import PlaceChooser
from .progress_line import ProgressLine
from .question_edit import QuestionEdit
from .welcome import Welcome

HELP = PLUGIN_ROOT / "resources" / "help" / "ask_panel.html"
FOOTER_MILLISECONDS = 2_000
"""How often the footer looks whether the model is still loaded."""

LEAST_WIDTH = 312
"""With the dock's frame no more than 320 pixels."""


class AskPanel(QgsDockWidget):
    """Asks through the controller and shows what it tells.

    installer: what the card `set_up` works with; None for no such card. model_store: what the page
    `models` works with, which is made when it is first wanted; None for no such page.
    """

    def __init__(
        self,
        controller: AskController,
        parent: QWidget | None = None,
        installer: EngineInstaller | None = None,
        model_store: ModelStore | None = None,
    ) -> None:
        super().__init__(tr("Ask Raster"), parent)
        self.setObjectName("AskRasterPanel")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._controller = controller
        self._asking: AnswerEntry | None = None
        self._offered: AnswerEntry | None = None
        self._newest: AnswerEntry | None = None
        self._asked_anyway: set[str] = set()
        self._take_no_turns: set[ModelIdentity] = set()
        self._said_to_wait = False
        self.set_up = SetUpCard(installer) if installer is not None else None
        self._model_store = model_store
        self.models: ModelsDialog | None = None
        self._build()
        self.opened.connect(self._focus_question)
        controller.progressed.connect(self._show_progress)
        controller.overviewsProgressed.connect(self._show_overviews)
        controller.wordsArrived.connect(self._add_words)
        controller.answered.connect(self._show_answer)
        controller.failed.connect(self._show_error)
        controller.cancelled.connect(self._show_cancelled)
        controller.resultsShownChanged.connect(self._show_switches)
        controller.busyChanged.connect(self._show_busy)
        controller.activeLayerChanged.connect(self.place.follow)
        controller.mapViewChanged.connect(self._show_whether_it_is_seen)
        controller.projectLeft.connect(self._begin_anew)
        controller.problemMet.connect(self.say_problem)
        self.place.follow(controller.active_layer())
        self._show_busy(controller.is_busy())
        if self.set_up is not None:
            self.set_up.ready.connect(self._stop_saying_to_wait)
            self.set_up.look()

    # What is on the panel, from top to bottom.

    def _build(self) -> None:
        self.place = PlaceChooser()
        self.place.layerChanged.connect(self._change_place)
        self.place.scopeChanged.connect(self._change_place)
        self.place.released.connect(self._follow_again)
        self.place.more.modelsWanted.connect(self._show_models)
        self.welcome = Welcome()
        self.welcome.chosen.connect(self.ask)
        self.conversation = Conversation(self.welcome)
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
        self.unload = icon_button(
            tr("Unload the model"),
            tr("Give the model's memory back; the next question loads it again"),
            "mIconClearText",
        )
        self.unload.clicked.connect(lambda: self._unload())
        self._looking_at_engine = QTimer(self)
        self._looking_at_engine.setInterval(FOOTER_MILLISECONDS)
        self._looking_at_engine.timeout.connect(self.show_engine)
        self.visibilityChanged.connect(self._look_at_engine)
        models = icon_button(
            tr("Models"), tr("Choose, download and test models"), "processingModel"
        )
        models.clicked.connect(lambda: self._show_models())
        models.setVisible(self._model_store is not None)
        settings = icon_button(tr("Settings"), tr("Engine, model, device"), "mActionOptions")
        settings.clicked.connect(lambda: self._edit_settings())
        help_button = icon_button(tr("Help"), tr("What this panel does"), "mActionHelpContents")
        help_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(HELP))))

        self._above_question = QVBoxLayout()
        asking = QGridLayout()  # each button has a place of its own, whatever goes on
        asking.setColumnStretch(0, 1)
        asking.addWidget(self.question, 0, 0)
        asking.addWidget(self.ask_button, 0, 1, Qt.AlignmentFlag.AlignBottom)
        asking.addWidget(self.progress, 1, 0)
        asking.addWidget(self.progress.cancel, 1, 1)
        footer = QHBoxLayout()
        footer.addWidget(self.engine)
        footer.addWidget(self.unload)
        footer.addWidget(models)
        footer.addWidget(settings)
        footer.addWidget(help_button)
        content = QWidget()
        content.setMinimumWidth(LEAST_WIDTH)
        layout = QVBoxLayout(content)
        layout.addWidget(self.place)
        if self.set_up is not None:
            layout.addWidget(self.set_up)
        layout.addWidget(self.conversation, 1)
        layout.addLayout(self._above_question)
        layout.addLayout(asking)
        layout.addLayout(footer)
        self.setWidget(content)

    # Asking.

    @bounded
    def ask(self, text: str) -> None:
        """Ask this about the chosen layer and scope, or say at the field what is missing."""
        layer = self.place.layer()
        try:
            if layer is None:
                raise InvalidQuestionError(
                    tr("There is no raster layer in the project."), tr("Add one to ask about it.")
                )
            question = Question(text, self.place.more.options())
            extent = (
                None if self.place.wants_full_layer() else self._controller.visible_extent(layer)
            )
        except AskRasterError as error:
            self._say_at_the_field(error)
            return
        self._send(AskRequest(layer.id(), layer.name(), extent, question))

    @bounded
    def cancel(self) -> None:
        if self._controller.is_busy():
            self.progress.cancelling()
            self._controller.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._controller.is_busy():
            self.cancel()
        else:
            super().keyPressEvent(event)

    @bounded
    def _send(self, request: AskRequest) -> None:
        layer = self._layer_to_ask(request)
        if layer is None:
            return
        self._clear_hint()
        self._withdraw_offer()
        if self.set_up is not None:
            self.set_up.leave_if_done()
        plan = None
        if request.layer_id not in self._asked_anyway:
            plan = self._controller.missing_overviews(layer, request.extent)
        entry = self._new_entry(request)
        self.question.remember(request.question.text)
        if self.question.text() == request.question.text.strip():
            self.question.clear()  # any other text is the beginning of the next question
        if plan is not None:
            self._offered = entry
            entry.offer_overviews(plan)
        else:
            self._start(entry, layer)

    @bounded
    def _go_on(self, entry: AnswerEntry, overviews: OverviewPlan | None) -> None:
        """What to do about the overviews was said."""
        layer = self._layer_to_ask(entry.request)
        if layer is None:
            return
        if overviews is None:
            self._asked_anyway.add(entry.request.layer_id)
        self._clear_hint()
        self._offered = None
        entry.end_offer()
        self._start(entry, layer, overviews)

    def _start(
        self, entry: AnswerEntry, layer: QgsRasterLayer, overviews: OverviewPlan | None = None
    ) -> None:
        self._asking = entry
        request = entry.request
        try:
            self._controller.ask(layer, request.extent, request.question, overviews)
        except Exception as error:
            self._show_error(explained(error, tr("Asking")))

    def _layer_to_ask(self, request: AskRequest) -> QgsRasterLayer | None:
        """The request's layer; where it cannot be asked about now, that is said at the field."""
        layer = request.layer()
        if self._controller.is_busy():
            self._say_at_the_field(not_answered_yet())
            self._said_to_wait = True
            return None
        if self.set_up is not None and self.set_up.is_at_work():
            self._say_at_the_field(
                EngineError(
                    tr("The engine is still being set up."), tr("Ask again as soon as it is ready.")
                )
            )
            self._said_to_wait = True
            return None
        if layer is None:
            self._say_at_the_field(
                InvalidQuestionError(
                    tr("{layer} is not in the project any more.").format(layer=request.layer_name),
                    tr("Add it again, or ask about another layer."),
                )
            )
        return layer

    def _withdraw_offer(self) -> None:
        entry, self._offered = self._offered, None
        if entry is not None:
            entry.show_not_asked()

    def _new_entry(self, request: AskRequest) -> AnswerEntry:
        entry = AnswerEntry(request)
        entry.repeated.connect(self._send)
        entry.copied.connect(QgsApplication.clipboard().setText)
        entry.heatmapShown.connect(lambda on: self._controller.set_results_visible(heatmap=on))
        entry.tilesShown.connect(lambda on: self._controller.set_results_visible(tiles=on))
        entry.overviewsChosen.connect(lambda plan: self._go_on(entry, plan))
        self.welcome.hide()
        self.conversation.add(entry)
        return entry

    # What the controller tells.

    @bounded
    def _show_busy(self, busy: bool) -> None:
        if busy and self.focusWidget() is self.ask_button:
            self.question.setFocus()  # else the focus would go on to Cancel
        self.ask_button.setDisabled(busy)
        if busy:
            self.progress.begin()
        else:
            self.progress.rest()
            self._stop_saying_to_wait()
        self.show_engine()

    @bounded
    def _show_progress(self, progress: Progress) -> None:
        self.progress.show_progress(progress)
        layer = self._asking.request.layer() if self._asking else None
        if progress.tiles and layer is not None:
            self._controller.flash(progress.tiles, layer.crs())

    @bounded
    def _show_overviews(self, share: float) -> None:
        self.progress.show_overviews(share)

    @bounded
    def _add_words(self, words: str) -> None:
        if self._asking:
            self._asking.add_words(words)

    @bounded
    def _show_answer(self, result: AnswerOnMap) -> None:
        entry = self._finish()
        if entry is None:
            return
        if result.answer.tiles:  # else the map still shows the last answer's
            if self._newest is not None:
                self._newest.hide_switches()
            self._newest = entry
        entry.show_answer(self._with_news_alone(result.answer), result.problems)
        entry.show_switches(self._controller.results_shown())
        entry.tilePointed.connect(lambda tile: self._point_at(tile, result.crs))
        entry.tileChosen.connect(lambda tile: self._go_to(tile, result.crs))

    def _with_news_alone(self, answer: Answer) -> Answer:
        """That a model is not told what was asked before is said once in a conversation."""
        if TAKES_NO_TURNS not in answer.warnings:
            return answer
        if answer.model not in self._take_no_turns:
            self._take_no_turns.add(answer.model)
            return answer
        news = tuple(warning for warning in answer.warnings if warning != TAKES_NO_TURNS)
        return replace(answer, warnings=news)

    @bounded
    def _show_switches(self, shown: ResultsShown) -> None:
        if self._newest is not None:
            self._newest.show_switches(shown)

    @bounded
    def _show_error(self, error: AskRasterError) -> None:
        entry = self._finish()
        if entry is None:
            return
        if isinstance(error, InvalidQuestionError):  # nothing was started: say it at the field
            self.conversation.remove(entry)
            if not self.question.text():
                self.question.set_text(entry.request.question.text)
            self._say_at_the_field(error)
        else:
            entry.show_error(error)

    @bounded
    def _show_cancelled(self) -> None:
        entry = self._finish()
        if entry is not None:
            entry.show_cancelled()

    def _finish(self) -> AnswerEntry | None:
        entry, self._asking = self._asking, None
        return entry

    @bounded
    def _begin_anew(self) -> None:
        """Nothing that was asked and answered is about the next project."""
        self._asking = self._offered = self._newest = None
        self._asked_anyway.clear()
        self._take_no_turns.clear()
        self._clear_hint()
        self.conversation.clear()
        self.welcome.show()
        self.place.release()

    # The layer and the map.

    @bounded
    def _change_place(self) -> None:
        self._clear_hint()
        self._show_whether_it_is_seen()

    @bounded
    def _show_whether_it_is_seen(self) -> None:
        """Say whether the analyst sees what the question would be about."""
        layer = self.place.layer()
        if layer is None or not self.isVisible():
            self.place.show_hidden(None)
        else:
            self.place.show_hidden(self._controller.hidden(layer, self.place.wants_full_layer()))

    @bounded
    def _follow_again(self) -> None:
        self.place.follow(self._controller.active_layer())
        self._show_whether_it_is_seen()

    @bounded
    def _point_at(self, tile: TileEvidence, crs: QgsCoordinateReferenceSystem) -> None:
        self._controller.flash([tile.extent], crs)

    @bounded
    def _go_to(self, tile: TileEvidence, crs: QgsCoordinateReferenceSystem) -> None:
        self._controller.zoom_to(tile.extent, crs, flash=True)

    # Small things.

    def say_problem(self, error: AskRasterError) -> None:
        """Say above the field what has no other place, without taking the keyboard."""
        self._clear_hint()
        self.hint = ErrorCard(error)
        self._above_question.addWidget(self.hint)

    def _say_at_the_field(self, error: AskRasterError) -> None:
        """What the analyst can mend where they have just asked."""
        self.say_problem(error)
        self.question.setFocus()

    @bounded
    def _stop_saying_to_wait(self) -> None:
        if self._said_to_wait:
            self._clear_hint()

    def _clear_hint(self) -> None:
        self._said_to_wait = False
        if self.hint is not None:
            self.hint.deleteLater()
            self.hint = None

    @bounded
    def _focus_question(self) -> None:
        self.question.setFocus()
        self._show_whether_it_is_seen()

    @bounded
    def _edit_settings(self) -> None:
        dialog = SettingsDialog(self, can_set_up=self.set_up is not None)
        if self.set_up is not None:
            dialog.setUpAgain.connect(self.set_up.show_offer)
            dialog.engineRemoved.connect(self.set_up.remove)
        dialog.modelsWanted.connect(self._show_models)
        if dialog.exec():
            self._show_model()

    @bounded
    def _show_models(self) -> None:
        if self._model_store is None:
            return
        if self.models is None:
            self.models = ModelsDialog(self._model_store, self)
            self.models.used.connect(self._show_model)
            self.models.setUpWanted.connect(self._show_set_up)
            if self.set_up is not None:
                self.set_up.ready.connect(self.models.look_if_shown)
        self.models.show()
        self.models.raise_()
        self.models.activateWindow()

    @bounded
    def _show_model(self) -> None:
        """Another one may have been chosen."""
        self.place.more.reload()
        self.show_engine()

    @bounded
    def _show_set_up(self) -> None:
        if self.set_up is not None:
            self.set_up.show_offer()

    @bounded
    def show_engine(self) -> None:
        """Say at the foot what is loaded, and how much memory it takes."""
        self.engine.setText(self._controller.engine_description())
        if self.set_up is not None:
            self.set_up.follow()
        self.unload.setVisible(self._controller.model_is_loaded())
        self.unload.setDisabled(self._controller.is_busy())

    @bounded
    def _look_at_engine(self, visible: bool) -> None:
        """While the footer is seen it follows the engine."""
        if visible:
            self.show_engine()
            self._looking_at_engine.start()
        else:
            self._looking_at_engine.stop()

    @bounded
    def _unload(self) -> None:
        try:
            self._controller.unload()
            self.unload.setDisabled(True)  # until the engine says that it is done
        except AskRasterError as error:
            self.say_problem(error)
