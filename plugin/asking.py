"""What the panel talks to: asks questions about layers and puts the answers on the map."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

from ..model.errors import EngineError, InvalidQuestionError, OutputError, explained
from ..model.question import Answer, Progress, Question
from ..model.raster.pyramid import Extent
from .ask_task import AskTask
from .engine_process import EngineProcess, shared_engine
from .layer_pyramid import LayerPyramid
from .map_view import MapView
from .result_layers import ResultLayers, add_result_layers, set_visible
from .settings import AskSettings

CLOSE_SECONDS = 5.0


@dataclass(frozen=True)
class AnswerOnMap:
    """An answer whose evidence is on the map.

    crs: of the extents in the answer. problems: what could not be saved.
    """

    answer: Answer
    crs: QgsCoordinateReferenceSystem
    problems: tuple[OutputError, ...]


class AskController(QObject):
    """One question at a time, from the layer to the layers that show its answer."""

    progressed = pyqtSignal(object)
    """Progress."""

    wordsArrived = pyqtSignal(str)

    answered = pyqtSignal(object)
    """AnswerOnMap."""

    failed = pyqtSignal(object)
    """AskRasterError."""

    cancelled = pyqtSignal()
    busyChanged = pyqtSignal(bool)

    def __init__(
        self,
        iface: QgisInterface,
        engine: EngineProcess | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine or shared_engine()
        self._view = MapView(iface.mapCanvas())
        self._task: AskTask | None = None
        self._ending: set[AskTask] = set()
        self._results: ResultLayers | None = None

    def ask(
        self, layer: QgsRasterLayer | None, extent: QgsRectangle | None, question: Question
    ) -> None:
        """Ask about the extent (in the layer's CRS; None for all of the layer).

        Ends in exactly one of `answered`, `failed`, `cancelled`.
        """
        try:
            if self.is_busy():
                raise InvalidQuestionError(
                    self.tr("The last question is not answered yet."),
                    self.tr("Wait for its answer, or cancel it."),
                )
            pyramid = LayerPyramid(layer, extent)
        except Exception as error:
            self.failed.emit(explained(error, self.tr("Asking")))
            return
        task = AskTask(self._engine, question, pyramid)
        task.progressed.connect(self._show_progress)
        task.wordsArrived.connect(self._show_words)
        task.taskCompleted.connect(self._finish)
        task.taskTerminated.connect(self._finish)
        self._task = task
        self.busyChanged.emit(True)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Give the question up. The panel is free at once; the engine has a second to stop."""
        task, self._task = self._task, None
        if task is None:
            return
        self._ending.add(task)
        task.cancel()
        self.busyChanged.emit(False)
        self.cancelled.emit()

    def is_busy(self) -> bool:
        return self._task is not None

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
        """Show or hide the last answer's layers; None leaves one as it is."""
        if self._results is None:
            return
        if heatmap is not None:
            set_visible(QgsProject.instance(), self._results.heatmap_id, heatmap)
        if tiles is not None:
            set_visible(QgsProject.instance(), self._results.tiles_id, tiles)

    def engine_description(self) -> str:
        """Which model answers, and where: 'embedded model, CPU'."""
        folder = AskSettings.load().model
        model = Path(folder).name if folder else self.tr("embedded model")
        running = self._engine.description()
        return f"{model}, {running.device}" if running and running.device else model

    def close(self) -> None:
        """Give up what is going on, and wait for its end: afterwards nothing of ours runs."""
        self.cancel()
        limit = time.monotonic() + CLOSE_SECONDS
        while self._ending and time.monotonic() < limit:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(0.01)  # lets the worker have Python's lock

    def _show_progress(self, progress: Progress) -> None:
        if self.sender() is self._task:  # else it was cancelled meanwhile
            self.progressed.emit(progress)

    def _show_words(self, words: str) -> None:
        if self.sender() is self._task:
            self.wordsArrived.emit(words)

    def _finish(self) -> None:
        task = self.sender()
        self._ending.discard(task)
        if task is not self._task:
            return
        self._task = None
        self.busyChanged.emit(False)
        if task.result is None:
            self.failed.emit(task.error or EngineError(self.tr("The question was ended.")))
            return
        crs = task.pyramid.crs
        self._results = add_result_layers(
            QgsProject.instance(), task.result, crs, task.pyramid.recipe()
        )
        self.answered.emit(AnswerOnMap(task.result.answer, crs, self._results.problems))
