"""Ask Raster's algorithms in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..engine.engine_environment import PLUGIN_ROOT
from ..layers.result_files import holds_heatmaps
from ..layers.web_failures import hear_all_requests
from .ask_algorithm import AskAlgorithm
from .batch_ask_algorithm import BatchAskAlgorithm


class AskRasterProvider(QgsProcessingProvider):
    """The provider `askraster`."""

    def loadAlgorithms(self) -> None:
        hear_all_requests()  # this is the main thread, and algorithms run in others
        for algorithm in (AskAlgorithm, BatchAskAlgorithm):
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        return "askraster"

    def name(self) -> str:
        return "Ask Raster"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Those of formats that can hold a heatmap."""
        endings = super().supportedOutputRasterLayerExtensions()
        return [ending for ending in endings if holds_heatmaps(f".{ending}")]

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_ROOT / "resources" / "icons" / "ask_raster.svg"))
