"""What the panel does about the engine, as background tasks of QGIS."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...model.wire.errors import AskRasterError, explained
from ..settings import AskSettings
from .engine_environment import ENGINE_PYTHON_VARIABLE, installed_python
from .engine_process import EngineProcess
from .readiness import Readiness, engine_readiness
from .set_up import SetUpPlan, SetUpProgress, SetUpResult, plan_set_up, remove_engine, set_up_engine
from .torch_builds import Accelerator

Tell = Callable[[SetUpProgress], None]
IsCancelled = Callable[[], bool]


class EngineInstaller:
    """Sets up and removes the engine, which is ended before its files change."""

    def __init__(self, engine: EngineProcess) -> None:
        self._engine = engine

    def readiness(self) -> Readiness:
        """What the files say, and the last start: at once."""
        try:
            chosen = AskSettings.load().engine_python or os.environ.get(ENGINE_PYTHON_VARIABLE)
            by_files = engine_readiness(
                Path(chosen).expanduser() if chosen else None, installed_python()
            )
            did_not_start = by_files is Readiness.READY and self._engine.start_failure()
            return Readiness.BROKEN if did_not_start else by_files
        except (AskRasterError, OSError, ValueError, RuntimeError, KeyError):
            return Readiness.ABSENT  # the plan says what is in the way

    def start_failure(self) -> str:
        """What the engine said when it did not start; '' where it did, or was not started."""
        try:
            return self._engine.start_failure()
        except AskRasterError:
            return ""  # there is none

    def use_installed(self) -> None:
        """From now on the engine is the one that was set up, whatever was chosen before."""
        replace(AskSettings.load(), engine_python="").save()

    # These block: for a worker thread.

    def plan(self, accelerator: Accelerator) -> SetUpPlan:
        return plan_set_up(accelerator)

    def set_up(
        self, accelerator: Accelerator, tell: Tell, is_cancelled: IsCancelled
    ) -> SetUpResult:
        self._engine.stop(is_cancelled)  # Windows replaces no file that is in use
        return set_up_engine(accelerator, tell, is_cancelled)

    def remove(self, is_cancelled: IsCancelled) -> None:
        self._engine.stop(is_cancelled)
        remove_engine()

    def start(self, is_cancelled: IsCancelled) -> None:
        self._engine.start(is_cancelled)


class EngineTask(QgsTask):
    """Does some work in a worker thread. Afterwards `result` is set, or `error`; `run` never
    raises."""

    progressed = pyqtSignal(object)
    """SetUpProgress, in the main thread."""

    def __init__(self, title: str, work: Callable[[Tell, IsCancelled], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.result: Any = None
        self.error: AskRasterError | None = None
        self._work = work

    def run(self) -> bool:
        try:
            self.result = self._work(self.progressed.emit, self.isCanceled)
        except BaseException as error:  # nothing may leave a virtual function that Qt calls
            self.error = explained(error, "Setting up the engine")
        return self.error is None
