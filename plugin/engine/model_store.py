"""The models of this machine: which there are, which fit, and what can be done with them.

Each step is a command of the engine in a process of its own, so that nothing of it stays in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from qgis.core import QgsApplication, QgsAuthMethodConfig

from ...model.wire.errors import EngineError, ProtocolError
from ...model.wire.model_catalog import (
    CatalogRecord,
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
)
from ..settings import AskSettings
from ..translation import tr
from .background_work import IsCancelled
from .engine_environment import (
    EngineEnvironment,
    find_engine_environment,
    free_bytes,
    models_folder,
)
from .engine_process import EngineProcess
from .model_child import run_model_command
from .network_variables import with_proxy_of_qgis

NO_NETWORK = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
"""Set for the engine; a download does without them."""

CANNOT_BE_USED = 1
"""The code with which a check ends that found out so."""

Kind = TypeVar("Kind", bound=CatalogRecord)


@dataclass(frozen=True)
class Survey:
    """This machine, and the models that it has or could have. free_bytes: of the disk that models
    are kept on."""

    machine: Machine
    models: tuple[OfferedModel, ...]
    free_bytes: int


class ModelStore:
    """Runs the engine's commands about models, for the page that shows them."""

    def __init__(
        self,
        engine: EngineProcess,
        find_environment: Callable[[], EngineEnvironment] = find_engine_environment,
    ) -> None:
        self._engine = engine
        self._find_environment = find_environment

    def has_engine(self) -> bool:
        """Whether there is an engine that knows about models, told from the files alone."""
        try:
            self._find_environment()
        except EngineError:
            return False
        return True

    # What is chosen: for the main thread.

    def in_use(self) -> str:
        """The folder of the model that answers; '' for the embedded one."""
        return AskSettings.load().model

    def use(self, folder: str) -> None:
        """From the next question on."""
        replace(AskSettings.load(), model=folder).save()

    def remember(self, folder: str) -> None:
        """Show a folder from now on that the analyst has chosen."""
        settings = AskSettings.load()
        replace(settings, model_folders="\n".join({**_lines(settings), folder: None})).save()

    def forget(self, folder: str) -> None:
        """Show it no longer; the folder stays as it is."""
        settings = AskSettings.load()
        kept = [line for line in _lines(settings) if not same_folder(line, folder)]
        model = "" if same_folder(settings.model, folder) else settings.model
        replace(settings, model_folders="\n".join(kept), model=model).save()

    def is_remembered(self, folder: str) -> bool:
        return any(same_folder(line, folder) for line in _lines(AskSettings.load()))

    def token(self) -> str:
        """The access token that the analyst chose; '' for none. QGIS may ask for its master
        password.

        Raises:
            EngineError: it is not to be had.
        """
        chosen = AskSettings.load().hub_token
        if not chosen:
            return ""
        config = QgsAuthMethodConfig()
        manager = QgsApplication.authManager()
        loaded = not manager.isDisabled() and manager.loadAuthenticationConfig(chosen, config, True)
        token = config.config("password").strip() if loaded and loaded[0] else ""
        if not token or "\n" in token:
            raise EngineError(
                tr("The access token could not be read from QGIS's authentication manager."),
                tr("Choose it again on the models page: it is the password of a basic sign-in."),
            )
        return token

    # What the engine does: these block, for a worker thread.

    def survey(self, is_cancelled: IsCancelled) -> Survey:
        """Look at the models of this machine, and at what is recommended for it.

        Raises:
            AskRasterError: it could not be done.
        """
        settings = AskSettings.load()
        chosen = (settings.model, *_lines(settings), str(models_folder()))
        folders = dict.fromkeys(filter(None, chosen))
        arguments = [part for folder in folders for part in ("--folder", folder)]
        said = self._run(["survey", *arguments, *_device(settings), *self._held()], is_cancelled)
        models = tuple(record for record in said if isinstance(record, OfferedModel))
        return Survey(_only(Machine, said), models, free_bytes(models_folder()))

    def check(self, folder: str, is_cancelled: IsCancelled) -> OfferedModel:
        """Look at a folder that was chosen; the verdict says whether it can be used."""
        command = ["check", folder, *_device(AskSettings.load()), *self._held()]
        said = self._run(command, is_cancelled, good_codes=(0, CANNOT_BE_USED))
        return _only(OfferedModel, said)

    def download(
        self,
        model: OfferedModel,
        token: str,
        tell: Callable[[DownloadProgress], None],
        is_cancelled: IsCancelled,
    ) -> Downloaded:
        """Download a model; what an earlier download left is gone on with.

        Raises:
            CancelledError: what has come is kept for the next time.
            AskRasterError: it could not be downloaded; says why, and what to do.
        """
        command = ["download", model.hub_id, "--into", str(models_folder())]
        command += ["--revision", model.revision] if model.revision else []
        command += _hub(AskSettings.load())

        def on_record(record: CatalogRecord) -> None:
            if isinstance(record, DownloadProgress):
                tell(record)

        said = self._run(command, is_cancelled, token, on_record, network=True)
        return _only(Downloaded, said)

    def delete(self, folder: str, is_cancelled: IsCancelled) -> Deleted:
        """Delete a model that was downloaded. If it was the one in use, the embedded one answers
        from now on.

        Raises:
            InvalidQuestionError: a question is being answered.
            AskRasterError: it could not be deleted whole.
        """
        self._make_room()  # Windows deletes no file that is in use
        deleted = _only(Deleted, self._run(["delete", folder], is_cancelled))
        self.forget(folder)
        return deleted

    def try_out(self, folder: str, is_cancelled: IsCancelled) -> Trial:
        """Ask a model about the sample scene. folder: '' for the embedded model.

        Raises:
            InvalidQuestionError: a question is being answered.
            AskRasterError: it could not answer.
        """
        self._make_room()
        command = ["try", folder, *_device(AskSettings.load())]
        return _only(Trial, self._run(command, is_cancelled))

    def _held(self) -> list[str]:
        """What the engine gives back before it loads another model counts as free."""
        held = self._engine.state().memory_bytes
        return ["--held", str(held)] if held else []

    def _make_room(self) -> None:
        """The engine gives its model's memory back, and its files; one that only starts has none.
        While a question loads a model, the engine does not say yet that it has one."""
        if not self._engine.is_starting():
            self._engine.unload()

    def _run(
        self,
        command: Sequence[str],
        is_cancelled: IsCancelled,
        first_line: str = "",
        on_record: Callable[[CatalogRecord], None] = lambda record: None,
        network: bool = False,
        good_codes: Container[int] = (0,),
    ) -> list[CatalogRecord]:
        found = self._find_environment()
        environment = replace(
            found, arguments=(*found.arguments[:-1], "models", *command, "--json")
        )
        variables = environment.variables()
        if network:
            kept = {name: value for name, value in variables.items() if name not in NO_NETWORK}
            variables = with_proxy_of_qgis(kept)
        said: list[CatalogRecord] = []

        def keep(record: CatalogRecord) -> None:
            if not isinstance(record, DownloadProgress):
                said.append(record)
            on_record(record)

        run_model_command(environment, variables, first_line, keep, is_cancelled, good_codes)
        return said


def is_here(model: OfferedModel) -> bool:
    """Whether it is on this machine already."""
    return model.source is not ModelSource.RECOMMENDED


def folder_of(model: OfferedModel) -> str:
    """A model of this machine as the settings have it: '' for the embedded one."""
    return "" if model.source is ModelSource.EMBEDDED else model.path


def same_folder(one: str, other: str) -> bool:
    """Whether two folders of models are one, however they are written; '' is the embedded one."""
    return bool(one) == bool(other) and Path(one) == Path(other)


def _lines(settings: AskSettings) -> dict[str, None]:
    return dict.fromkeys(filter(None, settings.model_folders.split("\n")))


def _hub(settings: AskSettings) -> list[str]:
    return ["--endpoint", settings.model_hub] if settings.model_hub else []


def _device(settings: AskSettings) -> list[str]:
    return ["--device", settings.device] if settings.device else []


def _only(kind: type[Kind], said: Sequence[CatalogRecord]) -> Kind:
    """The one record of this kind."""
    found = [record for record in said if isinstance(record, kind)]
    if len(found) != 1:
        raise ProtocolError(
            f"The engine told {len(found)} times of what it tells once.", details=kind.__name__
        )
    return found[0]
