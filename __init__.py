"""Ask Raster: ask a question in words about a raster layer, get an answer and its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.ask_raster_plugin import AskRasterPlugin


def classFactory(iface: QgisInterface | None) -> AskRasterPlugin:
    """What QGIS calls to make the plugin; `iface` is None in `qgis_process`."""
    from .ui.ask_raster_plugin import AskRasterPlugin

    return AskRasterPlugin(iface)
