"""One question as a background task of QGIS."""

from __future__ import annotations

import contextlib

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..model.wire.errors import AskRasterError, explained
from ..model.wire.question import Progress, Question
from .engine.engine_process import AskResult, EngineProcess
from .layers.layer_pyramid import LayerPyramid
from .translation import tr


class AskTask(QgsTask):
    """Asks in a worker thread. Afterwards `result` or `error` is set; `run` never raises.

    The signals reach the main thread in the order in which they were sent.
    """

    progressed = pyqtSignal(object)
    """Progress."""

    wordsArrived = pyqtSignal(str)

    def __init__(self, engine: EngineProcess, question: Question, pyramid: LayerPyramid) -> None:
        super().__init__(
            tr("Ask Raster: {question}").format(question=question.text), QgsTask.Flag.CanCancel
        )
        self.pyramid = pyramid
        self.result: AskResult | None = None
        self.error: AskRasterError | None = None
        self._engine = engine
        self._question = question

    def run(self) -> bool:
        try:
            self.result = self._engine.ask(
                self._question,
                self.pyramid,
                self._tell,
                self.wordsArrived.emit,
                self.isCanceled,
            )
        except BaseException as error:  # nothing may leave a virtual function that Qt calls
            self.error = explained(error, "Asking")
        return self.error is None

    def cancel(self) -> None:
        with contextlib.suppress(Exception):  # a pyramid that cannot stop is no reason to go on
            self.pyramid.cancel()
        super().cancel()

    def _tell(self, progress: Progress) -> None:
        if progress.total and progress.tiles:
            self.setProgress(90.0 * progress.done / progress.total)
        elif progress.levels:
            self.setProgress(90.0 * progress.level / progress.levels)
        self.progressed.emit(progress)
