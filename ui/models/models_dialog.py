"""The models page: which models there are, which fit this machine, and which one answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...model.wire.download_errors import AccessError
from ...model.wire.errors import AskRasterError, CancelledError, ModelFolderError
from ...model.wire.model_catalog import (
    Deleted,
    Downloaded,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
)
from ...plugin.engine.background_work import BackgroundWork, IsCancelled, Tell
from ...plugin.engine.model_store import ModelStore, Survey, folder_of, is_here, same_folder
from ...plugin.model_names import model_name
from ...plugin.shared_words import bytes_in_words
from ...plugin.translation import said, tr
from ..boundary import bounded
from ..error_card import ErrorCard
from ..fold_button import FoldButton
from ..plain_label import PlainLabel
from .hub_form import PUBLIC_HUB, HubForm
from .in_words import disk_in_words, machine_in_words
from .model_row import BAR_HEIGHT, ModelRow

LEAST_WIDTH = 312
USUAL_SIZE = (520, 640)


class ModelsDialog(QDialog):
    """Lists the models, and does one thing at a time with them.

    It can be closed meanwhile: what was begun goes on, and is there when it is shown again.
    """

    used = pyqtSignal()
    """Another model answers from now on."""

    setUpWanted = pyqtSignal()

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._work: BackgroundWork | None = None
        self._working_row: ModelRow | None = None
        self._trials: dict[str, Trial] = {}
        self.rows: list[ModelRow] = []
        self.error: ErrorCard | None = None
        self.setWindowTitle(tr("Ask Raster: models"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.resize(*USUAL_SIZE)
        self._layout = QVBoxLayout(self)
        for part in (self._built_no_engine(), self._built_status(), self._built_list()):
            self._layout.addWidget(part, 1 if part is self.list else 0)
        self._build_foot()

    def _built_no_engine(self) -> QWidget:
        self.no_engine = QWidget()
        self.set_up_button = QPushButton(tr("Set up the engine"))
        self.set_up_button.setToolTip(tr("Show in the panel what would be installed"))
        self.set_up_button.clicked.connect(lambda: self._go_to_set_up())
        layout = QVBoxLayout(self.no_engine)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PlainLabel(tr("The engine is not set up yet"), bold=True))
        layout.addWidget(
            PlainLabel(
                tr(
                    "It runs the models, and knows which of them fit this machine. Set it up "
                    "first; then choose a model here."
                )
            )
        )
        layout.addWidget(self.set_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return self.no_engine

    def _built_status(self) -> QWidget:
        """What is going on that is not about one of the rows."""
        self.status = QWidget()
        self.status_words = PlainLabel()
        self.status_words.setAccessibleName(tr("Progress"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(BAR_HEIGHT)
        bar.setAccessibleName(tr("Progress"))
        bar.setToolTip(tr("The models are being looked at"))
        self.status_cancel = QPushButton(tr("Cancel"))
        self.status_cancel.setToolTip(tr("Stop looking"))
        self.status_cancel.clicked.connect(lambda: self.cancel())
        line = QHBoxLayout()
        line.addWidget(bar, 1)
        line.addWidget(self.status_cancel)
        layout = QVBoxLayout(self.status)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.status_words)
        layout.addLayout(line)
        self.status.hide()
        return self.status

    def _built_list(self) -> QWidget:
        content = QWidget()
        self.machine = PlainLabel()
        self.machine.setAccessibleName(tr("This machine"))
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 6, 0)
        self._content.addWidget(self.machine)
        self._content.addStretch(1)
        self.list = QScrollArea()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Models"))
        self.list.setWidget(content)
        return self.list

    def _build_foot(self) -> None:
        self.hub = HubForm()
        self.hub_fold = FoldButton(
            tr("Where models come from"),
            tr("A mirror, an access token, and the folder in which they are kept"),
            self.hub,
        )
        self.disk = PlainLabel()
        self.disk.setAccessibleName(tr("Disk"))
        self.choose_folder = QPushButton(tr("Choose a &folder …"))
        self.choose_folder.setToolTip(tr("Use a model from a folder on this computer"))
        self.choose_folder.clicked.connect(lambda: self._choose_folder())
        self.again = QPushButton(tr("&Look again"))
        self.again.setToolTip(tr("Look for models and free memory again"))
        self.again.clicked.connect(lambda: self.look())
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Close the page; a download goes on"))
        close.clicked.connect(lambda: self.close())
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose_folder)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        for button in (self.choose_folder, self.again, close, self.status_cancel):
            button.setAutoDefault(False)  # Enter in the address keeps it
        self.foot = QWidget()
        layout = QVBoxLayout(self.foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.disk)
        layout.addWidget(self.hub_fold)
        layout.addWidget(self.hub)
        self._layout.addWidget(self.foot)
        self._layout.addLayout(buttons)

    # Looking.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    @bounded
    def look(self) -> None:
        """Look at the models, unless something is being done already."""
        has_engine = self._store.has_engine()
        self.no_engine.setVisible(not has_engine)
        for part in (self.list, self.foot, self.choose_folder, self.again):
            part.setVisible(has_engine)
        if has_engine and self._work is None:
            self.hub.reload()
            self._look_for_models(None)

    def look_if_shown(self) -> None:
        """The engine was set up just now."""
        if self.isVisible():
            self.look()

    def _look_for_models(self, then: Callable[[], None] | None) -> None:
        def finish(survey: Survey) -> None:
            self._show_survey(survey)
            if then is not None:
                then()

        self._begin(
            lambda tell, is_cancelled: self._store.survey(is_cancelled),
            tr("Looking for models …"),
            finish,
        )

    def _show_survey(self, survey: Survey) -> None:
        while self._content.count() > 1:  # the machine
            widget = self._content.takeAt(1).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self.machine.setText(machine_in_words(survey.machine))
        here = [model for model in survey.models if is_here(model)]
        to_come = [model for model in survey.models if not is_here(model)]
        for title, models in ((tr("On this computer"), here), (tr("Recommended"), to_come)):
            if models:
                self._content.addWidget(PlainLabel(title, larger=1, bold=True))
            for model in sorted(models, key=_rank):
                self._add_row(model, survey)
        self._content.addStretch(1)
        self._show_use()
        used = sum(model.disk_bytes for model in survey.models if model.can_delete)
        self.disk.setText(disk_in_words(used, survey.free_bytes))
        self._say_if_it_is_gone()

    def _say_if_it_is_gone(self) -> None:
        in_use = self._store.in_use()
        if in_use and not any(row.is_used for row in self.rows):
            self.say_problem(
                ModelFolderError(
                    tr("The model in use, {model}, is not there any more.").format(
                        model=model_name(in_use)
                    ),
                    tr("Choose another one."),
                    in_use,
                )
            )

    def _add_row(self, model: OfferedModel, survey: Survey) -> None:
        row = ModelRow(model, survey.machine, self._store.is_remembered(model.path))
        row.useWanted.connect(lambda: self._use(folder_of(model)))
        row.downloadWanted.connect(lambda: self._download(row))
        row.trialWanted.connect(lambda: self._try_out(row))
        row.deletionWanted.connect(lambda: self._delete(row))
        row.forgettingWanted.connect(lambda: self._forget(model.path))
        row.pageWanted.connect(
            lambda: QDesktopServices.openUrl(QUrl(f"{PUBLIC_HUB}/{model.hub_id}"))
        )
        row.cancelled.connect(self.cancel)
        if is_here(model) and folder_of(model) in self._trials:
            row.show_trial(self._trials[folder_of(model)])
        self.rows.append(row)
        self._content.addWidget(row)
        row.show()  # at once, so that it can have the keyboard

    # What the rows ask for.

    @bounded
    def _use(self, folder: str) -> None:
        for row in self.rows:  # an earlier version's setting may be the only trace of a folder
            if row.is_used and row.model.source is ModelSource.FOLDER and not row.model.can_delete:
                self._store.remember(row.model.path)
        self._store.use(folder)
        self.say_problem(None)
        self._show_use()
        self.used.emit()

    def _show_use(self) -> None:
        in_use = self._store.in_use()
        for row in self.rows:
            row.show_use(is_here(row.model) and same_folder(folder_of(row.model), in_use))

    @bounded
    def _download(self, row: ModelRow) -> None:
        model = row.model
        if model.verdict is Verdict.DOES_NOT_FIT and not self._agrees(
            tr("Download a model that does not fit?"),
            tr("{verdict}\nIt can be downloaded all the same.").format(verdict=row.verdict.text()),
        ):
            return
        token = self._store.token()

        def work(tell: Tell, is_cancelled: IsCancelled) -> Downloaded:
            return self._store.download(model, token, tell, is_cancelled)

        def finish(downloaded: Downloaded) -> None:
            self._look_for_models(lambda: self._point_at(downloaded.path, tr("Downloaded.")))

        self._begin(work, tr("Downloading …"), finish, row)

    @bounded
    def _try_out(self, row: ModelRow) -> None:
        folder = folder_of(row.model)

        def finish(trial: Trial) -> None:
            self._trials[folder] = trial
            row.show_trial(trial)

        self._begin(
            lambda tell, is_cancelled: self._store.try_out(folder, is_cancelled),
            tr("Asking about the sample scene …"),
            finish,
            row,
        )

    @bounded
    def _delete(self, row: ModelRow) -> None:
        model, folder = row.model, row.model.partial_path or row.model.path
        in_use = same_folder(folder, self._store.in_use())
        question = (
            tr("{model} takes {size} of the disk. The embedded model answers from then on.")
            if in_use
            else tr("{model} takes {size} of the disk. It can be downloaded again.")
        )
        words = question.format(model=model.name, size=bytes_in_words(model.disk_bytes))
        if not self._agrees(tr("Delete this model?"), words):
            return

        def finish(deleted: Deleted) -> None:
            if in_use:
                self.used.emit()
            self._look_for_models(None)

        self._begin(
            lambda tell, is_cancelled: self._store.delete(folder, is_cancelled),
            tr("Deleting …"),
            finish,
            row,
        )

    @bounded
    def _forget(self, folder: str) -> None:
        self._store.forget(folder)
        self.used.emit()
        self._look_for_models(None)

    @bounded
    def _choose_folder(self) -> None:
        """One is looked at before it is used: what is no model is refused here."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder with a model"))
        if not folder or self._work is not None:
            return

        def finish(model: OfferedModel) -> None:
            if model.verdict is Verdict.CANNOT_BE_USED:
                self.say_problem(
                    ModelFolderError(
                        tr("{folder} cannot be used.").format(folder=folder),
                        said(model.reason),
                    )
                )
                return
            self._store.remember(model.path or folder)
            self._use(model.path or folder)
            self._look_for_models(lambda: self._point_at(model.path or folder, ""))

        self._begin(
            lambda tell, is_cancelled: self._store.check(folder, is_cancelled),
            tr("Looking at the folder …"),
            finish,
        )

    def _agrees(self, title: str, question: str) -> bool:
        answer = QMessageBox.question(self, title, question)
        return answer == QMessageBox.StandardButton.Yes

    def _go_to_set_up(self) -> None:
        self.close()
        self.setUpWanted.emit()

    def _point_at(self, folder: str, words: str) -> None:
        for row in self.rows:
            if is_here(row.model) and same_folder(folder_of(row.model), folder):
                row.show_rest(words)
                if not self.hub.isAncestorOf(self.focusWidget()):  # where somebody may be typing
                    row.take_focus()
                self._bring_into_view(row)

    def _bring_into_view(self, row: ModelRow) -> None:
        """Once it has its size."""
        timer = QTimer(row)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self.list.ensureWidgetVisible(row))
        timer.start()

    # One thing at a time.

    def _begin(
        self,
        work: Callable[[Tell, IsCancelled], Any],
        doing: str,
        finish: Callable[[Any], None],
        row: ModelRow | None = None,
    ) -> None:
        if self._work is not None:
            return
        self.say_problem(None)
        self._work = running = BackgroundWork(work, doing.rstrip(" …"))
        self._working_row = row
        if row is not None:
            row.show_step(doing)
            running.progressed.connect(row.show_progress)
            self._bring_into_view(row)
        else:
            self.status_words.setText(doing)
            self.status.show()
        self._show_busy(True)
        running.ended.connect(lambda: self._end(running, finish))
        running.start()

    @bounded
    def cancel(self) -> None:
        if self._work is None:
            return
        self._work.cancel()
        if self._working_row is not None:
            self._working_row.show_cancelling()
        else:
            self.status_words.setText(tr("Cancelling …"))

    @bounded
    def _end(self, work: BackgroundWork, finish: Callable[[Any], None]) -> None:
        if work is not self._work:
            return
        row, self._work, self._working_row = self._working_row, None, None
        work.let_go()
        self.status.hide()
        self._show_busy(False)
        if row is not None:
            row.show_rest()
        if work.error is None:
            finish(work.result)
        elif isinstance(work.error, CancelledError):
            if row is not None:
                row.show_rest(_cancelled_in_words(row.model))
        else:
            self._show_failure(work.error, row)

    def _show_failure(self, error: AskRasterError, row: ModelRow | None) -> None:
        if isinstance(error, AccessError):
            self.hub_fold.setChecked(True)
        if row is None:
            self.say_problem(error)
        else:
            row.show_problem(error)
            self._bring_into_view(row)

    def _show_busy(self, busy: bool) -> None:
        self.choose_folder.setDisabled(busy)
        self.again.setDisabled(busy)
        for row in self.rows:
            row.show_busy(busy)

    def say_problem(self, error: AskRasterError | None) -> None:
        """Say above the list what is not about one of the rows; None takes it away."""
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None
        if error is not None:
            self.error = ErrorCard(error)
            self._layout.insertWidget(0, self.error)

    def give_up(self) -> None:
        """Cancel what is being done, and wait for its end: the plugin is unloaded."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            work.let_go()


def _rank(model: OfferedModel) -> tuple[bool, bool]:
    """The embedded one first, then the suggested one; the others as they came."""
    return model.source is not ModelSource.EMBEDDED, not model.is_suggested


def _cancelled_in_words(model: OfferedModel) -> str:
    return (
        tr("Cancelled.")
        if is_here(model)
        else tr("Cancelled. The next download goes on where this one ended.")
    )
