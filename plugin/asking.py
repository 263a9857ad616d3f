"""What the panel talks to: asks questions about layers and puts the answers on the map."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..model.wire.engine_state import EngineState
from ..model.wire.errors import (
    AskRasterError,
    CancelledError,
    EngineError,
    InvalidQuestionError,
    explained,
)
from ..model.wire.pyramid import Extent
from ..model.wire.question import Answer, Progress, Question
from .ask_task import AskTask
from .conversation import Conversation
from .engine.engine_process import AskResult, EngineProcess, shared_engine
from .layers import private_folder
from .layers.layer_in_view import Hidden, hidden
from .layers.layer_pyramid import LayerPyramid
from .layers.map_view import MapView
from .layers.overviews import BuildOverviewsTask, OverviewPlan, plan_overviews
from .layers.result_layers import add_result_layers
from .layers.result_switches import ResultsShown, ResultSwitches
from .layers.saved_evidence import evidence_path, move_beside
from .model_names import model_name
from .settings import AskSettings
from .shared_words import bytes_in_words
from .translation import tr

CLOSE_SECONDS = 5.0
SETTLE_MILLISECONDS = 250
"""The map settles before it is looked at whether it shows the layer."""


@dataclass(frozen=True)
class AnswerOnMap:
    """An answer whose evidence is on the map; where nothing was looked at, the last one's is.

    crs: of the extents in the answer. problems: what could not be saved or shown.
    """

    answer: Answer
    crs: QgsCoordinateReferenceSystem
    problems: tuple[AskRasterError, ...]


@dataclass(frozen=True)
class _Asked:
    """The question that is on its way, and when it was asked.

    task: what is done for it now; it answers the question, or builds overviews before.
    """

    task: QgsTask
    layer_id: str
    extent: QgsRectangle | None
    question: Question
    at: float


class AskController(QObject):
    """One question at a time, from the layer to the layers that show its answer.

    A question ends in exactly one of `answered`, `failed`, `cancelled`, whatever goes wrong.
    """

    progressed = pyqtSignal(object)
    """Progress."""

    overviewsProgressed = pyqtSignal(float)
    """The share of the overviews that is built, 0 to 1."""

    wordsArrived = pyqtSignal(str)

    answered = pyqtSignal(object)
    """AnswerOnMap."""

    failed = pyqtSignal(object)
    """AskRasterError."""

    cancelled = pyqtSignal()
    busyChanged = pyqtSignal(bool)

    activeLayerChanged = pyqtSignal(object)
    """The raster layer that is now selected in the layer tree."""

    mapViewChanged = pyqtSignal()
    """What the map shows may have changed."""

    resultsShownChanged = pyqtSignal(object)
    """ResultsShown: the map shows or hides the last answer's layers, by whoever did it."""

    projectLeft = pyqtSignal()
    """The project was cleared or gives way to another: nothing that was said is about the next."""

    problemMet = pyqtSignal(object)
    """AskRasterError of something that has to do with no question."""

    def __init__(
        self,
        iface: QgisInterface,
        engine: EngineProcess | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._engine = engine or shared_engine()
        self._canvas = iface.mapCanvas()
        self._view = MapView(self._canvas)
        self._busy = False
        self._asked: _Asked | None = None
        self._conversation = Conversation()
        self._ending: set[QgsTask] = set()
        self._switches = ResultSwitches(QgsProject.instance(), self)
        self._switches.changed.connect(self.resultsShownChanged)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self.mapViewChanged)
        self._connections: list[tuple[pyqtSignal, Callable[..., None]]] = []
        self._connect()

    # Asking.

    def ask(
        self,
        layer: QgsRasterLayer | None,
        extent: QgsRectangle | None,
        question: Question,
        overviews: OverviewPlan | None = None,
    ) -> None:
        """Ask about the extent (in the layer's CRS; None for all of the layer).

        overviews: build these before; see `missing_overviews`.
        """
        if self.is_busy():
            self.failed.emit(not_answered_yet())
            return
        try:
            if overviews is not None:
                self._build(overviews, extent, question)
            else:
                self._ask(layer, extent, question)
        except Exception as error:
            self._end(self.failed, explained(error, tr("Asking")))

    def cancel(self) -> None:
        """Give the question up. The panel is free at once; the engine has a second to stop."""
        if self._asked is None:
            return
        task, self._asked = self._asked.task, None
        self._ending.add(task)
        try:
            task.cancel()
        except RuntimeError:  # QGIS has deleted it: it has ended
            self._ending.discard(task)
        self._end(self.cancelled)

    def is_busy(self) -> bool:
        return self._asked is not None

    def missing_overviews(
        self, layer: QgsRasterLayer, extent: QgsRectangle | None
    ) -> OverviewPlan | None:
        """What is worth building before a question about this place; None for nothing."""
        try:
            if layer.providerType() != "gdal":
                return None
            return plan_overviews(layer, LayerPyramid(layer, extent).costly_pixels)
        except Exception:  # whatever is wrong with the layer: asking says it
            return None

    # The map.

    def active_layer(self) -> QgsRasterLayer | None:
        """The raster layer that is selected in the layer tree."""
        layer = self._iface.activeLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def hidden(self, layer: QgsRasterLayer, full_layer: bool) -> Hidden | None:
        """What keeps the analyst from seeing the layer; None where it is seen."""
        return hidden(layer, QgsProject.instance(), self._canvas, full_layer)

    def visible_extent(self, layer: QgsRasterLayer) -> QgsRectangle:
        """The canvas' extent in the layer's CRS; see MapView.visible_extent."""
        return self._view.visible_extent(layer)

    def zoom_to(
        self, extent: Extent, crs: QgsCoordinateReferenceSystem, flash: bool = True
    ) -> None:
        """Show a place on the map."""
        self._view.zoom_to(extent, crs)
        if flash:
            self._view.flash([extent], crs)

    def flash(self, extents: Iterable[Extent], crs: QgsCoordinateReferenceSystem) -> None:
        """Draw attention to places for a moment."""
        self._view.flash(extents, crs)

    def set_results_visible(self, heatmap: bool | None = None, tiles: bool | None = None) -> None:
        """Show or hide the last answer's layers; see ResultSwitches.set."""
        self._switches.set(heatmap, tiles)

    def results_shown(self) -> ResultsShown:
        """Whether the map shows the last answer's layers."""
        return self._switches.shown()

    def engine_description(self) -> str:
        """What is loaded and what it takes: 'Qwen3-VL-4B, 8 bits, RTX 4060, 4.2 GB'; or that
        the model that would answer is not loaded, and what it would run on."""
        state = self._engine.state()
        if state.model:
            return _in_words(state)
        settings = AskSettings.load()
        model = model_name(settings.model)
        if self._engine.is_starting():
            return tr("{model}, the engine is starting").format(model=model)
        running = self._engine.description()
        if running is None:
            return tr("{model}, not loaded").format(model=model)
        device = settings.device.upper() or _device_in_words(running.device)
        if self.is_busy():  # it is being loaded, or answers
            return ", ".join((model, device))
        return tr("{model}, not loaded, {device}").format(model=model, device=device)

    def model_is_loaded(self) -> bool:
        """Whether the engine holds a model, and so memory."""
        return bool(self._engine.state().model)

    def unload(self) -> None:
        """Have the model's memory given back. Raises InvalidQuestionError: not in a question."""
        if self.is_busy():
            raise not_answered_yet()
        self._engine.unload()

    def close(self) -> None:
        """Give up what is going on, and wait for its end: afterwards nothing of ours runs."""
        for signal, slot in self._connections:
            with contextlib.suppress(RuntimeError, TypeError):  # what it was of has gone before us
                signal.disconnect(slot)
        self._connections = []
        self._switches.close()
        self._settling.stop()
        self.cancel()
        self._view.end_flash()
        limit = time.monotonic() + CLOSE_SECONDS
        while self._ending and time.monotonic() < limit:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(0.01)  # lets the worker have Python's lock

    # A question on its way.

    def _ask(
        self, layer: QgsRasterLayer | None, extent: QgsRectangle | None, question: Question
    ) -> None:
        at = time.monotonic()
        pyramid = LayerPyramid(layer, extent)
        history = self._conversation.about(pyramid.layer.layer_id, pyramid.description)
        task = AskTask(self._engine, replace(question, history=history), pyramid)
        task.progressed.connect(self._show_progress)
        task.wordsArrived.connect(self._show_words)
        asked = _Asked(task, pyramid.layer.layer_id, extent, question, at)
        self._start(asked, self._finish)

    def _build(self, plan: OverviewPlan, extent: QgsRectangle | None, question: Question) -> None:
        task = BuildOverviewsTask(plan)
        task.progressed.connect(self._show_overviews)
        asked = _Asked(task, plan.layer_id, extent, question, time.monotonic())
        self._start(asked, self._finish_overviews)

    def _start(self, asked: _Asked, finish: Callable[[], None]) -> None:
        asked.task.taskCompleted.connect(finish)
        asked.task.taskTerminated.connect(finish)
        self._asked = asked
        self._set_busy(True)
        if not QgsApplication.taskManager().addTask(asked.task):
            raise EngineError(tr("QGIS did not take the question as a task."), tr("Ask again."))

    def _end(self, signal: pyqtSignal, *what: object) -> None:
        """The one way in which a question ends."""
        self._asked = None
        self._set_busy(False)
        signal.emit(*what)
        self._view.end_flash()  # nothing is looked at any more

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit(busy)

    def _of_sender(self) -> _Asked | None:
        """What the task that tells something was asked; None if that was cancelled meanwhile."""
        asked = self._asked
        return asked if asked is not None and self.sender() is asked.task else None

    def _show_progress(self, progress: Progress) -> None:
        if self._of_sender():
            self.progressed.emit(progress)

    def _show_words(self, words: str) -> None:
        if self._of_sender():
            self.wordsArrived.emit(words)

    def _show_overviews(self, share: float) -> None:
        if self._of_sender():
            self.overviewsProgressed.emit(share)

    def _finish_overviews(self) -> None:
        self._ending.discard(self.sender())
        asked = self._of_sender()
        if asked is None:
            return
        task = asked.task
        if task.error is not None or task.isCanceled():
            self._end_unanswered(task)
            return
        try:
            layer = QgsProject.instance().mapLayer(asked.layer_id)
            if layer is not None:
                layer.dataProvider().reloadData()  # else it goes on without them
            self._ask(layer, asked.extent, asked.question)
        except Exception as error:
            self._end(self.failed, explained(error, tr("Asking")))

    def _finish(self) -> None:
        self._ending.discard(self.sender())
        asked = self._of_sender()
        if asked is None:
            return
        task = asked.task
        if task.result is None:
            self._end_unanswered(task)
            return
        try:
            shown = self._put_on_map(asked, task.result, task.pyramid)
        except Exception as error:
            self._end(self.failed, explained(error, tr("Asking")))
        else:
            self._end(self.answered, shown)

    def _put_on_map(self, asked: _Asked, result: AskResult, pyramid: LayerPyramid) -> AnswerOnMap:
        """The answer, whatever becomes of its layers."""
        seconds = replace(result.answer.seconds, total=time.monotonic() - asked.at)
        result = replace(result, answer=replace(result.answer, seconds=seconds))
        crs = pyramid.crs
        self._conversation.add(asked.layer_id, result.answer)
        if not result.answer.tiles:  # a question that the model has not learnt to answer, say
            return AnswerOnMap(result.answer, crs, ())
        self._switches.follow(None)
        try:
            layers = add_result_layers(QgsProject.instance(), result, crs, pyramid.recipe())
            self._switches.follow(layers)
            self._select_if_nothing_is(asked.layer_id)
        except Exception as error:
            problem = explained(error, tr("Putting the evidence on the map"))
            return AnswerOnMap(result.answer, crs, (problem,))
        return AnswerOnMap(result.answer, crs, layers.problems)

    def _end_unanswered(self, task: QgsTask) -> None:
        """Cancelled here or in QGIS's own list of tasks, or failed."""
        if task.isCanceled() or isinstance(task.error, CancelledError):
            self._end(self.cancelled)
        else:
            error = task.error or EngineError(tr("The question was ended."), tr("Ask again."))
            self._end(self.failed, error)

    def _select_if_nothing_is(self, layer_id: str) -> None:
        """Where nothing is selected in the layer tree, a click into it would select its first node,
        our group, and QGIS would put the next layer into that."""
        tree, layer = self._iface.layerTreeView(), QgsProject.instance().mapLayer(layer_id)
        if tree is not None and layer is not None and not tree.currentIndex().isValid():
            self._iface.setActiveLayer(layer)

    # What happens around us.

    def _connect(self) -> None:
        project = QgsProject.instance()
        root = project.layerTreeRoot()
        self._connections = [
            (project.cleared, self._leave_project),
            (project.writeProject, self._move_evidence),
            (self._iface.currentLayerChanged, self._tell_active_layer),
            (self._canvas.mapCanvasRefreshed, self._settle),
            (self._canvas.extentsChanged, self._settle),
            (root.visibilityChanged, self._settle),
            (root.layerOrderChanged, self._settle),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def _settle(self, *_: object) -> None:
        self._settling.start()

    def _leave_project(self) -> None:
        """Also before another project is read."""
        self.cancel()
        self._conversation.clear()
        self._switches.follow(None)
        self._view.end_flash()
        self.projectLeft.emit()

    def _move_evidence(self, document: QDomDocument) -> None:
        problem: AskRasterError | None
        try:
            problem = move_beside(QgsProject.instance(), document)
        except Exception as error:
            problem = explained(error, tr("Moving the evidence beside the project"))
        if problem is not None:
            self.problemMet.emit(problem)

    def _tell_active_layer(self, layer: QgsMapLayer | None) -> None:
        if isinstance(layer, QgsRasterLayer):
            self.activeLayerChanged.emit(layer)


def _in_words(state: EngineState) -> str:
    held = {"nf4": tr("4 bits"), "int8": tr("8 bits"), "none": ""}.get(
        state.quantization, state.quantization
    )
    device = _device_in_words(state.device)
    taken = bytes_in_words(state.memory_bytes)
    model = tr("embedded model") if state.model == "embedded" else state.model
    return ", ".join(part for part in (model, held, device, taken) if part)


def _device_in_words(device: str) -> str:
    return device.replace("NVIDIA ", "").replace("GeForce ", "")


def not_answered_yet() -> InvalidQuestionError:
    """Why nothing can be asked while a question is on its way."""
    return InvalidQuestionError(
        tr("The last question is not answered yet."), tr("Wait for its answer, or cancel it.")
    )


def clean_up_evidence() -> None:
    """Delete what unsaved projects of ended sessions have left."""
    paths = map(evidence_path, QgsProject.instance().mapLayers().values())
    private_folder.clean_up(path for path in paths if path is not None)
