"""One model on the models page: what it is, whether it fits, and what can be done with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...model.wire.errors import AskRasterError
from ...model.wire.model_catalog import (
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
)
from ...plugin.engine.model_store import is_here
from ...plugin.shared_words import bytes_in_words
from ...plugin.translation import said, tr
from ..error_card import ErrorCard
from ..flow_layout import FlowLayout
from ..plain_label import PlainLabel
from ..theme_sign import ThemeSign
from ..warning_sign import WarningSign
from .in_words import (
    facts_in_words,
    name_in_words,
    progress_in_words,
    trial_in_words,
    verdict_in_words,
)

BAR_HEIGHT = 6
BAR_STEPS = 1000


class ModelRow(QFrame):
    """Shows a model. Whoever made it does what the buttons ask for, and says how it goes.

    can_forget: whether the analyst chose the folder, and so may take it off the list.
    """

    useWanted = pyqtSignal()
    downloadWanted = pyqtSignal()
    trialWanted = pyqtSignal()
    deletionWanted = pyqtSignal()
    forgettingWanted = pyqtSignal()
    pageWanted = pyqtSignal()
    cancelled = pyqtSignal()

    def __init__(
        self,
        model: OfferedModel,
        machine: Machine,
        can_forget: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.error: ErrorCard | None = None
        name = name_in_words(model)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(name)
        self.name = PlainLabel(name, bold=True)
        self.used = _Mark("mIconSuccess", tr("In use"))
        self.suggested = _Mark("mIconFavorites", tr("Suggested for this machine"))
        self.suggested.setVisible(model.is_suggested)
        self.good_for = PlainLabel(said(model.good_for))
        self.good_for.setVisible(bool(model.good_for))
        self.facts = PlainLabel(facts_in_words(model))
        self.facts.setVisible(bool(self.facts.text()))
        self.where = PlainLabel(model.path, larger=-1)
        self.where.setVisible(model.source is ModelSource.FOLDER and not model.can_delete)
        self.verdict = PlainLabel(verdict_in_words(model, machine))
        self.gate = PlainLabel(
            tr("Its licence must be accepted on its page before it can be downloaded.")
        )
        self.gate.setVisible(model.gated and not is_here(model))
        self.trial = PlainLabel()
        self.trial.setAccessibleName(tr("What the model said of the sample scene"))
        self.trial.hide()
        self._build_work()
        self._build_buttons(can_forget)
        self._lay_out()
        self.show_use(False)

    def _build_work(self) -> None:
        self.step = PlainLabel()
        self.step.setAccessibleName(tr("Progress"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setToolTip(tr("How far it is"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(tr("Stop; a download goes on there the next time"))
        self.cancel.setAccessibleName(self._named(tr("Cancel: {model}")))
        self.cancel.clicked.connect(self.cancelled)
        for widget in (self.step, self.bar, self.cancel):
            widget.hide()

    def _build_buttons(self, can_forget: bool) -> None:
        model = self.model
        runs = model.verdict is not Verdict.CANNOT_BE_USED
        here = is_here(model)
        self.use = self._button(
            tr("Use"), tr("Use: {model}"), tr("Answer with this model from now on"), self.useWanted
        )
        self.use.setVisible(here and runs)
        self.download = self._button(
            _download_in_words(model),
            tr("Download: {model}"),
            tr("Fetch this model; QGIS stays usable, and nothing of yours is sent"),
            self.downloadWanted,
        )
        self.download.setVisible(_can_be_downloaded(model))
        self.try_out = self._button(
            tr("Test"),
            tr("Test: {model}"),
            tr("Ask this model about a sample scene, and show the answer and the time"),
            self.trialWanted,
        )
        self.try_out.setVisible(here and runs)
        self.page = self._button(
            tr("Its page"),
            tr("Page on the internet: {model}"),
            tr("Open the model's page on the internet, with its licence"),
            self.pageWanted,
        )
        self.page.setVisible(bool(model.hub_id))
        self.delete = self._button(
            tr("Delete …"),
            tr("Delete: {model}"),
            tr("Delete what has come of this model")
            if model.partial_path
            else tr("Delete this model from the disk"),
            self.deletionWanted,
        )
        self.delete.setVisible(model.can_delete)
        self.forget = self._button(
            tr("Take off the list"),
            tr("Take off the list: {model}"),
            tr("Show this folder no longer; its files stay"),
            self.forgettingWanted,
        )
        self.forget.setVisible(can_forget and not model.can_delete)

    def _button(self, text: str, name: str, tool_tip: str, signal: pyqtSignal) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)  # Enter in another field presses nothing
        button.setAccessibleName(self._named(name))
        button.setToolTip(tool_tip)
        button.clicked.connect(lambda: signal.emit())
        return button

    def _named(self, words: str) -> str:
        return words.format(model=name_in_words(self.model))

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        if not self.model.verdict.fits and self.model.verdict is not Verdict.UNKNOWN:
            verdict.addWidget(WarningSign())
        verdict.addWidget(self.verdict, 1)
        work = QHBoxLayout()
        work.addWidget(self.bar, 1)
        work.addWidget(self.cancel)
        buttons = FlowLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        for widget in (
            self.name,
            self.used,
            self.suggested,
            self.good_for,
            self.facts,
            self.where,
        ):
            self._layout.addWidget(widget)
        self._layout.addLayout(verdict)
        for widget in (self.gate, self.trial, self.step):
            self._layout.addWidget(widget)
        self._layout.addLayout(work)
        self._layout.addLayout(buttons)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.use, self.download, self.try_out, self.page, self.delete, self.forget

    # What is told of it.

    def show_use(self, in_use: bool) -> None:
        """Mark the model that answers."""
        self.is_used = in_use
        self.used.setVisible(in_use)
        self.use.setDisabled(in_use)

    def show_busy(self, busy: bool) -> None:
        """While something is done with a model, nothing else can be begun with any."""
        for button in (self.download, self.try_out, self.delete, self.forget):
            button.setDisabled(busy)

    def show_step(self, words: str) -> None:
        """What is being done with this model; it is not known how long it takes."""
        self.show_problem(None)
        self.trial.hide()
        self.step.setText(words)
        self.bar.setRange(0, 0)
        had_focus = self.window().focusWidget() in self._buttons()
        for widget in (self.step, self.bar, self.cancel):
            widget.show()
        if had_focus:
            self.cancel.setFocus()

    def show_progress(self, progress: DownloadProgress) -> None:
        self.step.setText(progress_in_words(progress))
        if progress.bytes_total:
            self.bar.setRange(0, BAR_STEPS)
            self.bar.setValue(BAR_STEPS * progress.bytes_done // progress.bytes_total)

    def show_cancelling(self) -> None:
        self.step.setText(tr("Cancelling …"))

    def show_rest(self, words: str = "") -> None:
        """Nothing is done with it any more; words: what came of it."""
        self.step.setText(words)
        self.step.setVisible(bool(words))
        had_focus = self.window().focusWidget() is self.cancel
        self.bar.hide()
        self.cancel.hide()
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first that can be done with it."""
        for button in self._buttons():
            if button.isEnabled() and not button.isHidden():
                button.setFocus()
                return

    def show_trial(self, trial: Trial) -> None:
        self.trial.setText(trial_in_words(trial))
        self.trial.show()

    def show_problem(self, error: AskRasterError | None) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None
        if error is not None:
            self.error = ErrorCard(error)
            self._layout.insertWidget(self._layout.count() - 1, self.error)


def _can_be_downloaded(model: OfferedModel) -> bool:
    """Not here yet, or half of it."""
    if is_here(model):
        return model.verdict is Verdict.CANNOT_BE_USED and model.can_delete and bool(model.hub_id)
    return model.verdict is not Verdict.CANNOT_BE_USED


def _download_in_words(model: OfferedModel) -> str:
    if model.partial_path or is_here(model):
        return tr("Go on with the download")
    if not model.download_bytes:
        return tr("Download")
    return tr("Download {size}").format(size=bytes_in_words(model.download_bytes))


class _Mark(QWidget):
    """What distinguishes a model from the others."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ThemeSign(icon))
        layout.addWidget(PlainLabel(words), 1)
