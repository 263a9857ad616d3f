"""What the analyst has chosen once and for all, kept by QGIS under `askraster/`."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from qgis.core import QgsSettings

from ..model.wire.errors import InvalidQuestionError
from ..model.wire.question import AskOptions, Effort, FocusMethod, Looking, Quantization
from ..model.wire.reducer_names import reducer_parts

GROUP = "askraster"
FORMER_NAMES = {"effort": "budget"}
"""Under which earlier versions kept the same values."""

MOST_MINUTES = 24 * 60
"""After which a model is unloaded; longer is never."""


@dataclass(frozen=True)
class AskSettings:
    """The settings by their keys.

    engine_python: the engine's interpreter, '' for the one that was installed. model: a model
    folder, '' for the embedded model. device: '' for the best. quantization and focus: '' for what
    suits the model. effort, looking: an Effort, a Looking. reducer: names of
    model.wire.reducer_names, joined with '+'. package_index: the address of one's own, '' for the
    usual one. wheel_folder: where the engine's packages lie for a set-up without a network.
    unload_after_minutes: without a question the model's memory is given back after so long; 0 for
    never.
    start_with_panel: 'true' to start the engine when the panel is first opened, so that the first
    question does not wait; else 'false'.
    model_folders: folders with models that were chosen, a line each. model_hub: the address of a
    mirror that models are downloaded from, '' for the public one. hub_token: the id of what QGIS's
    authentication manager keeps; its password is the access token.
    """

    engine_python: str = ""
    model: str = ""
    device: str = ""
    quantization: str = ""
    focus: str = ""
    effort: str = Effort.NORMAL.value
    reducer: str = AskOptions.reducer
    looking: str = Looking.SEARCH.value
    package_index: str = ""
    wheel_folder: str = ""
    unload_after_minutes: int = 10
    start_with_panel: str = "true"
    model_folders: str = ""
    model_hub: str = ""
    hub_token: str = ""

    @staticmethod
    def load() -> AskSettings:
        """Read them; a value that no longer means anything counts as the default."""
        settings, found = QgsSettings(), {}
        for name, default in asdict(AskSettings()).items():
            former = settings.value(f"{GROUP}/{FORMER_NAMES.get(name, name)}", default)
            value = str(settings.value(f"{GROUP}/{name}", former))
            found[name] = type(default)(value) if _means_something(name, value) else default
        return AskSettings(**found)

    def save(self) -> None:
        settings = QgsSettings()
        for name, value in asdict(self).items():
            settings.setValue(f"{GROUP}/{name}", value)

    def options(self) -> AskOptions:
        return AskOptions(
            model=self.model,
            quantization=Quantization(self.quantization) if self.quantization else None,
            device=self.device or "auto",
            effort=Effort(self.effort),
            looking=Looking(self.looking),
            focus=FocusMethod(self.focus) if self.focus else None,
            reducer=self.reducer,
        )


def _minutes(value: str) -> str:
    if not 0 <= int(value) <= MOST_MINUTES:
        raise ValueError(value)
    return value


def _means_something(name: str, value: str) -> bool:
    meanings = {
        "quantization": Quantization,
        "focus": FocusMethod,
        "effort": Effort,
        "looking": Looking,
        "reducer": reducer_parts,
        "unload_after_minutes": _minutes,
    }
    try:
        return name not in meanings or bool(meanings[name](value))
    except (ValueError, InvalidQuestionError):
        return False
