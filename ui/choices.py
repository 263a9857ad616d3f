"""Combo boxes over what a setting may be, in words."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..model.wire.question import FocusMethod, Quantization
from ..plugin.settings import Budget
from ..plugin.translation import tr


class ChoiceBox(QComboBox):
    """A combo box over (value, words)."""

    def __init__(
        self,
        choices: list[tuple[str, str]],
        name: str,
        tool_tip: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        for value, words in choices:
            self.addItem(words, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)  # a narrow panel cuts the words, not itself
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)

    def value(self) -> str:
        return self.currentData() or ""

    def set_value(self, value: str) -> None:
        self.setCurrentIndex(max(self.findData(value), 0))


def budget_choices() -> list[tuple[str, str]]:
    words = {
        Budget.QUICK: tr("Quick"),
        Budget.NORMAL: tr("Normal"),
        Budget.THOROUGH: tr("Thorough"),
    }
    return [
        (budget.value, tr("{name}: up to {tiles} tiles").format(name=name, tiles=budget.max_tiles))
        for budget, name in words.items()
    ]


def focus_choices() -> list[tuple[str, str]]:
    return [
        ("", tr("What the model does best")),
        (FocusMethod.RFM.value, tr("Region focus module (trained)")),
        (FocusMethod.ATTENTION.value, tr("The model's own attention")),
        (FocusMethod.NONE.value, tr("None: overview only")),
    ]


def quantization_choices() -> list[tuple[str, str]]:
    return [
        ("", tr("What suits the model")),
        (Quantization.NF4.value, tr("4-bit (NF4)")),
        (Quantization.INT8.value, tr("8-bit (LLM.int8)")),
        (Quantization.NONE.value, tr("None")),
    ]


def device_choices() -> list[tuple[str, str]]:
    return [
        ("", tr("Automatic")),
        ("cpu", tr("Processor (CPU)")),
        ("cuda", tr("NVIDIA or AMD graphics card (CUDA, ROCm)")),
        ("xpu", tr("Intel graphics card (XPU)")),
        ("mps", tr("Apple graphics card (MPS)")),
    ]
