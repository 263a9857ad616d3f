"""The plugin's settings, kept by QGIS under `askraster/`."""

from __future__ import annotations

from enum import Enum

from qgis.core import QgsSettings


class Setting(Enum):
    """Every setting there is."""

    ENGINE_PYTHON = "engine_python"
    MODEL = "model"
    DEVICE = "device"
    QUANTIZATION = "quantization"

    def value_or(self, default: str) -> str:
        """What the analyst set, or the default where nothing is set."""
        return str(QgsSettings().value(f"askraster/{self.value}", "") or default)
