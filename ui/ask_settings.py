"""What the analyst has chosen once and for all, kept in QGIS's settings."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum

from qgis.core import QgsSettings

from ..model.question import AskOptions, FocusMethod, Quantization

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
    """The settings, by their keys under `askraster/`; '' is the default of each but the budget.

    engine_python: the engine's interpreter, '' for the one that was installed. model: a model
    folder, '' for the embedded model. quantization and focus: '' for what suits the model.
    """

    engine_python: str = ""
    model: str = ""
    device: str = ""
    quantization: str = ""
    focus: str = ""
    budget: str = Budget.NORMAL.value

    @staticmethod
    def load() -> AskSettings:
        """Read them; a value that no longer means anything counts as the default."""
        settings = QgsSettings()
        found = AskSettings(
            **{
                field.name: str(settings.value(f"{GROUP}/{field.name}", field.default))
                for field in fields(AskSettings)
            }
        )
        for name, kind in (
            ("quantization", Quantization),
            ("focus", FocusMethod),
            ("budget", Budget),
        ):
            if getattr(found, name) not in {choice.value for choice in kind}:
                found = replace(found, **{name: getattr(AskSettings, name)})
        return found

    def save(self) -> None:
        settings = QgsSettings()
        for field in fields(self):
            settings.setValue(f"{GROUP}/{field.name}", getattr(self, field.name))

    def options(self) -> AskOptions:
        budget = Budget(self.budget)
        return AskOptions(
            model=self.model,
            quantization=Quantization(self.quantization) if self.quantization else None,
            device=self.device or "auto",
            max_tiles=budget.max_tiles,
            max_vision_tokens=budget.max_vision_tokens,
            focus=FocusMethod(self.focus) if self.focus else None,
        )
