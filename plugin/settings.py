"""What the analyst has chosen once and for all, kept by QGIS under `askraster/`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum

from qgis.core import QgsSettings

from ..model.wire.errors import InvalidQuestionError
from ..model.wire.question import AskOptions, FocusMethod, Quantization
from ..model.wire.reducer_names import reducer_parts

GROUP = "askraster"


class Budget(Enum):
    """How much a question may cost: tiles to look at, and vision tokens to answer from."""

    QUICK = "quick"
    NORMAL = "normal"
    THOROUGH = "thorough"

    @property
    def max_tiles(self) -> int:
        return {"quick": 32, "normal": 96, "thorough": 256}[self.value]

    @property
    def max_vision_tokens(self) -> int:
        return self.max_tiles * 8


@dataclass(frozen=True)
class AskSettings:
    """The settings by their keys.

    engine_python: the engine's interpreter, '' for the one that was installed. model: a model
    folder, '' for the embedded model. device: '' for the best. quantization and focus: '' for what
    suits the model. reducer: names of model.wire.reducer_names, joined with '+'.
    """

    engine_python: str = ""
    model: str = ""
    device: str = ""
    quantization: str = ""
    focus: str = ""
    budget: str = Budget.NORMAL.value
    reducer: str = AskOptions.reducer

    @staticmethod
    def load() -> AskSettings:
        """Read them; a value that no longer means anything counts as the default."""
        settings, found = QgsSettings(), {}
        for name, default in asdict(AskSettings()).items():
            value = str(settings.value(f"{GROUP}/{name}", default))
            found[name] = value if _means_something(name, value) else default
        return AskSettings(**found)

    def save(self) -> None:
        settings = QgsSettings()
        for name, value in asdict(self).items():
            settings.setValue(f"{GROUP}/{name}", value)

    def options(self) -> AskOptions:
        budget = Budget(self.budget)
        return AskOptions(
            model=self.model,
            quantization=Quantization(self.quantization) if self.quantization else None,
            device=self.device or "auto",
            max_tiles=budget.max_tiles,
            max_vision_tokens=budget.max_vision_tokens,
            focus=FocusMethod(self.focus) if self.focus else None,
            reducer=self.reducer,
        )


def _means_something(name: str, value: str) -> bool:
    meanings = {
        "quantization": Quantization,
        "focus": FocusMethod,
        "budget": Budget,
        "reducer": reducer_parts,
    }
    try:
        return name not in meanings or bool(meanings[name](value))
    except (ValueError, InvalidQuestionError):
        return False
