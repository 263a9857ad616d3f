"""Shown in the panel while there is no engine: what would be installed, and one button for it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...model.wire.errors import AskRasterError, CancelledError, EngineError
from ...plugin.engine.readiness import Readiness
from ...plugin.engine.set_up import SetUpPlan, SetUpProgress, SetUpResult, SetUpStep
from ...plugin.engine.set_up_task import EngineInstaller, EngineTask
from ...plugin.engine.torch_builds import Accelerator
from ...plugin.shared_words import bytes_in_words
from ...plugin.translation import tr
from ..choices import ChoiceBox
from ..error_card import ErrorCard
from ..fold_button import FoldButton
from ..plain_label import PlainLabel

BAR_HEIGHT = 6
NOT_ON_MACOS = (Accelerator.CUDA, Accelerator.ROCM, Accelerator.XPU)


class SetUpCard(QFrame):
    """Offers to set up the engine, shows how it goes, and says when it is ready: until it is
    closed, or a question is asked, for whoever went away meanwhile.

    One task runs at a time; while one runs nothing else can be begun.
    """

    ready = pyqtSignal()
    """The engine was set up just now."""

    def __init__(self, installer: EngineInstaller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installer = installer
        self._task: EngineTask | None = None
        self._was_broken_off = False
        self._last_seen: Readiness | None = None
        self._finish: Callable[[Any], None] = lambda result: None
        self.error: ErrorCard | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = PlainLabel(bold=True)
        self.offer = self._built_offer()
        self.work = self._built_work()
        self.done = self._built_done()
        self.again_button = QPushButton(tr("Try again"))
        self.again_button.setToolTip(tr("Look again at what is needed, then set up the engine"))
        self.again_button.clicked.connect(lambda: self.show_offer())
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(6)
        for part in (self.title, self.offer, self.work, self.done):
            self._layout.addWidget(part)
        self._layout.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def _built_offer(self) -> QWidget:
        self.why = PlainLabel()
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setToolTip(tr("Select the text to copy it"))
        self.details.setFixedHeight(8 * self.fontMetrics().lineSpacing())
        self.fold = FoldButton(
            tr("Details"), tr("Show what to pass on when you report this"), self.details
        )
        self.accelerator = ChoiceBox(
            [
                (accelerator.value, _accelerator_in_words(accelerator))
                for accelerator in Accelerator
                if sys.platform != "darwin" or accelerator not in NOT_ON_MACOS
            ],
            tr("Runs on"),
            tr("What the engine computes on; Automatic takes a graphics card where it finds one"),
        )
        self.accelerator.currentIndexChanged.connect(lambda: self.show_offer())
        self.facts = PlainLabel()
        self.facts.setAccessibleName(tr("What will be installed"))
        self.set_up_button = QPushButton(tr("Set up the engine"))
        self.set_up_button.setToolTip(tr("Download and install the engine; QGIS stays usable"))
        self.set_up_button.setDefault(True)
        self.set_up_button.clicked.connect(lambda: self.begin())
        self.not_now_button = QPushButton(tr("Not now"))
        self.not_now_button.setToolTip(tr("Leave the engine as it is"))
        self.not_now_button.clicked.connect(self.hide)
        choice = QHBoxLayout()
        choice.addWidget(PlainLabel(tr("Runs on")), 1)
        choice.addWidget(self.accelerator, 3)
        part = _part(self.why)
        part.layout().addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        part.layout().addWidget(self.details)
        plan = _part()
        plan.layout().addLayout(choice)
        plan.layout().addWidget(self.facts)
        self.fold.toggled.connect(plan.setHidden)  # the panel has no room for both
        part.layout().addWidget(plan)
        buttons = QHBoxLayout()
        buttons.addWidget(self.set_up_button, 1)
        buttons.addWidget(self.not_now_button)
        part.layout().addLayout(buttons)
        return part

    def _built_work(self) -> QWidget:
        self.step = PlainLabel()
        self.step.setAccessibleName(tr("Progress"))
        self.line = PlainLabel(larger=-1)
        self.line.setAccessibleName(tr("Newest line"))
        self.line.setFixedHeight(2 * self.line.fontMetrics().lineSpacing())  # nothing jumps
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setToolTip(tr("The engine is being set up"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop setting up the engine"))
        self.cancel_button.clicked.connect(lambda: self.cancel())
        part = _part(self.step, self.line, self.bar)
        part.layout().addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _built_done(self) -> QWidget:
        self.first_answer = PlainLabel()
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Ask questions now"))
        close.clicked.connect(self.hide)
        part = _part(self.first_answer)
        part.layout().addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    # What the panel says.

    def look(self) -> None:
        """Show the offer if the engine is not ready."""
        if self._installer.readiness() is not Readiness.READY:
            self.show_offer()

    def follow(self) -> None:
        """Show the offer once when the engine is found broken meanwhile, and go away when another
        window has set it up; to be called often.
        """
        if self._task is not None:
            return
        before, self._last_seen = self._last_seen, self._installer.readiness()
        if self._last_seen is before:
            return
        if self._last_seen is Readiness.BROKEN:
            self.show_offer()
        elif self._last_seen is Readiness.READY and self.offer.isVisible():
            self.hide()
            self.ready.emit()

    def is_at_work(self) -> bool:
        """Whether the engine is being set up, or removed."""
        return self._task is not None and not self.work.isHidden()

    def leave_if_done(self) -> None:
        """A question is asked."""
        if not self.done.isHidden():
            self.hide()

    def show_offer(self) -> None:
        """Show what would be installed, also where an engine is there: to repair it."""
        if self._task is not None:
            self.show()
            return
        self._last_seen = readiness = self._installer.readiness()
        title, why = _reason(readiness)
        can_wait = readiness in (Readiness.READY, Readiness.BROKEN)  # else nothing can be asked
        self.not_now_button.setVisible(can_wait)
        failure = self._installer.start_failure() if readiness is Readiness.BROKEN else ""
        self.details.setPlainText(failure)
        self.fold.setChecked(False)
        self.fold.setVisible(bool(failure))
        self.why.setText(why)
        self.facts.setText(tr("Looking at what is needed …"))
        self.set_up_button.setEnabled(False)
        self.accelerator.setEnabled(False)
        self._show(title, self.offer)
        accelerator = Accelerator(self.accelerator.value())
        self._start(
            tr("Ask Raster: what the engine needs"),
            lambda tell, is_cancelled: self._installer.plan(accelerator),
            self._show_plan,
        )

    def begin(self) -> None:
        """Set up the engine, unless something is being done already."""
        if self._task is not None:
            return
        self._show_work(tr("Setting up the engine"), SetUpProgress(SetUpStep.PREPARING))
        accelerator = Accelerator(self.accelerator.value())
        self._start(
            tr("Ask Raster: set up the engine"),
            lambda tell, is_cancelled: self._installer.set_up(accelerator, tell, is_cancelled),
            self._show_ready,
        )

    def remove(self) -> None:
        """Remove the engine, unless something is being done already; then offer a new one."""
        if self._task is not None:
            self.show()
            return
        self._show_work(tr("Removing the engine"), None)
        self._start(
            tr("Ask Raster: remove the engine"),
            lambda tell, is_cancelled: self._installer.remove(is_cancelled),
            lambda result: self._show_removed(),
        )

    def cancel(self) -> None:
        """Give up what is being done; it is over when the task has ended."""
        if self._task is not None:
            self.step.setText(tr("Cancelling …"))
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def give_up(self) -> None:
        """Cancel what is being done, and do not wait for its end: the plugin is unloaded."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    # The task.

    def _start(self, title: str, work: Callable[..., Any], finish: Callable[[Any], None]) -> None:
        self._finish = finish
        self._task = task = EngineTask(title, work)
        task.progressed.connect(self._show_progress)
        task.taskCompleted.connect(self._end)
        task.taskTerminated.connect(self._end)
        if not QgsApplication.taskManager().addTask(task):
            self._task = None
            self._show_error(EngineError(tr("QGIS did not take the task."), tr("Try again.")))

    def _end(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        cancelled = isinstance(task.error, CancelledError) or (
            task.error is None and task.result is None and task.isCanceled()
        )
        if cancelled:
            self._was_broken_off = True
            self.show_offer()
        elif task.error is not None:
            self._was_broken_off = True
            self._show_error(task.error)
        else:
            self._finish(task.result)

    # What it shows.

    def _show(self, title: str, part: QWidget | None) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None
        self.title.setText(title)
        self.title.setVisible(bool(title))
        for each in (self.offer, self.work, self.done, self.again_button):
            each.setVisible(each is part)
        self.show()

    def _show_plan(self, plan: SetUpPlan) -> None:
        self.facts.setText(_facts(plan, self._was_broken_off))
        self.set_up_button.setEnabled(True)
        self.accelerator.setEnabled(True)

    def _show_work(self, title: str, progress: SetUpProgress | None) -> None:
        self._show(title, self.work)
        self.cancel_button.setEnabled(True)
        self.step.setText("" if progress is None else _step_in_words(progress.step))
        self.line.setText("")
        self.bar.setRange(0, 0)

    def _show_progress(self, progress: SetUpProgress) -> None:
        if self._task is None or self._task.isCanceled():
            return
        self.step.setText(_how_far(progress))
        self.line.setText(progress.line)
        is_checking = progress.step is SetUpStep.CHECKING  # of which no part is known
        self.bar.setRange(0, 0 if is_checking else progress.whole_megabytes)
        self.bar.setValue(progress.megabytes)

    def _show_ready(self, result: SetUpResult) -> None:
        self._was_broken_off = False
        self._installer.use_installed()
        self._show(tr("The engine is ready."), self.done)
        self.first_answer.setText(_first_answer(result))
        self.ready.emit()

    def _show_removed(self) -> None:
        self.hide()  # where another Python was chosen, the engine is ready all the same
        self.look()

    def _show_error(self, error: AskRasterError) -> None:
        self._show("", self.again_button)
        self.error = ErrorCard(error)
        self._layout.insertWidget(0, self.error)


def _part(*widgets: QWidget) -> QWidget:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget)
    return part


def _reason(readiness: Readiness) -> tuple[str, str]:
    """What is the matter, and why the engine is needed."""
    if readiness is Readiness.ABSENT:
        return (
            tr("The engine is not set up yet"),
            tr("It runs the model that answers, on this computer, and is installed once."),
        )
    if readiness is Readiness.OUTDATED:
        return (
            tr("The engine is out of date"),
            tr("This version of Ask Raster needs newer libraries to answer questions."),
        )
    if readiness is Readiness.BROKEN:
        return (
            tr("The engine does not start any more"),
            tr("Set it up again to replace it: all of it is downloaded again."),
        )
    return (
        tr("Set up the engine again"),
        tr("This replaces the engine that runs the model, for when it no longer works."),
    )


def _accelerator_in_words(accelerator: Accelerator) -> str:
    return {
        Accelerator.AUTOMATIC: tr("Automatic"),
        Accelerator.CPU: tr("Processor only"),
        Accelerator.CUDA: tr("NVIDIA graphics card"),
        Accelerator.ROCM: tr("AMD graphics card"),
        Accelerator.XPU: tr("Intel graphics"),
    }[accelerator]


def _facts(plan: SetUpPlan, was_broken_off: bool) -> str:
    again = tr("What was downloaded whole the last time is not downloaded again.")
    source = tr("About {download} to download.").format(download=_size(plan.download_megabytes))
    if plan.wheel_folder:
        folder = Path(plan.wheel_folder).as_posix()
        source = tr("Nothing is downloaded: the packages come from {folder}.").format(folder=folder)
    place = tr("Installed in {folder}, where it takes about {needed} and {free} are free.").format(
        folder=plan.folder.as_posix(),  # Qt wraps after '/' alone, and Windows takes it too
        needed=_size(plan.disk_megabytes),
        free=_size(plan.free_megabytes),
    )
    facts = "\n".join([plan.runs_on, source, place])
    return f"{facts}\n{again}" if was_broken_off else facts


def _size(megabytes: int) -> str:
    return bytes_in_words(megabytes * 10**6)


def _first_answer(result: SetUpResult) -> str:
    took = tr("The embedded model gave its first answer in {seconds} s, on {device}.").format(
        seconds=round(result.seconds), device=result.device
    )
    if not result.misses_card:
        return took
    missed = tr(
        "The graphics card is not used, so answers take longer. Update its driver, then set up the "
        "engine again in the settings of Ask Raster."
    )
    return f"{took}\n{missed}"


def _how_far(progress: SetUpProgress) -> str:
    step = _step_in_words(progress.step)
    if not progress.megabytes or progress.step is SetUpStep.CHECKING:
        return step
    return tr("{step}: about {done} of {whole} MB").format(
        step=step, done=progress.megabytes, whole=progress.whole_megabytes
    )


def _step_in_words(step: SetUpStep) -> str:
    return {
        SetUpStep.PREPARING: tr("Preparing"),
        SetUpStep.PYTHON: tr("Installing Python"),
        SetUpStep.LIBRARIES: tr("Installing the libraries"),
        SetUpStep.TORCH: tr("Downloading PyTorch, the largest part"),
        SetUpStep.CHECKING: tr("Checking that the engine works"),
    }[step]
