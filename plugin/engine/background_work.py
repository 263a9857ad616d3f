"""Work in a thread of its own, told of in the main thread.

No task of QGIS: it would not be left without a question while one runs.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.wire.errors import AskRasterError, explained

Tell = Callable[[Any], None]
IsCancelled = Callable[[], bool]

END_SECONDS = 5.0
"""What is cancelled has ended its child by then."""


class BackgroundWork(QObject):
    """Some work, done once. Afterwards `error` is None and `result` is what it returned, or
    `error` says why not."""

    progressed = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, work: Callable[[Tell, IsCancelled], Any], doing: str) -> None:
        """work: is given how to tell of its progress, and whether it is cancelled. doing: what it
        does, as the beginning of a sentence."""
        super().__init__()
        self.result: Any = None
        self.error: AskRasterError | None = None
        self._work = work
        self._doing = doing
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ask-raster-work", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; it has when `ended` comes."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def let_go(self) -> None:
        """Wait for its end; nobody wants to know of it any more."""
        self._thread.join(END_SECONDS)
        self.deleteLater()

    def _run(self) -> None:
        try:
            self.result = self._work(self._tell, self.is_cancelled)
        except BaseException as error:  # a thread has nobody above it
            self.error = explained(error, self._doing)
        with contextlib.suppress(RuntimeError):  # whoever asked for it has gone
            self.ended.emit()

    def _tell(self, progress: object) -> None:
        if not self.is_cancelled():
            with contextlib.suppress(RuntimeError):
                self.progressed.emit(progress)
