"""A raster layer as it looks at this moment, to be read later in a worker thread.

Made on the main thread. The copy keeps the renderer, the stretch, the transparency and the
filters that the analyst sees; what the analyst changes afterwards does not reach it.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsPointXY,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl

from ..model.errors import InvalidQuestionError, RasterError


@dataclass(frozen=True)
class Grid:
    """A raster's native pixels: the upper left corner, the pixel's size, how many there are.

    overviews: native pixels per overview pixel, for the overviews that exist.
    """

    west: float
    north: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int
    overviews: tuple[float, ...]


class FrozenLayer:
    """A copy of a raster layer that nothing changes any more.

    crs, extent: the layer's. footprint: the ground that it covers, None where that is the extent.
    adopt: the layer was opened for this and is nobody else's. Then it is not copied, and Python
    deletes it and closes its files as soon as nobody holds it any more.

    Raises:
        InvalidQuestionError: there is no layer, or it is no raster layer.
        RasterError: the layer is not valid (its file is gone, its server does not answer).
    """

    _adopted = False

    def __init__(self, layer: QgsRasterLayer | None, adopt: bool = False) -> None:
        if not isinstance(layer, QgsRasterLayer):
            raise InvalidQuestionError("There is no raster layer.", "Choose a raster layer.")
        self.name = layer.name() or "raster"
        self.path = _file_path(layer)
        if not layer.isValid() or (self.path and _is_missing(self.path)):
            raise _cannot_open(self.name)
        self._adopted = adopt
        self._layer = layer if adopt else layer.clone()
        if not self._layer.isValid():
            raise _cannot_open(self.name)
        # Whichever thread lets go of it last, and were it after QGIS has gone: see __del__.
        if not adopt:
            sip.transferto(self._layer, None)
        _freeze_stretch(self._layer)
        self._layer.dataProvider().enableProviderResampling(False)
        self.extent = QgsRectangle(self._layer.extent())
        self.footprint = _footprint_of_warped(layer) if self.path else None
        self.crs = QgsCoordinateReferenceSystem(layer.crs())

    def __del__(self) -> None:
        """Have the copy deleted on the main thread, which it belongs to."""
        layer = getattr(self, "_layer", None)
        if layer is not None and not self._adopted and not sip.isdeleted(layer):
            layer.deleteLater()

    @property
    def provider(self) -> QgsRasterDataProvider:
        return self._layer.dataProvider()

    def grid(self) -> Grid | None:
        """The native pixels; None for a web layer, which has resolutions instead."""
        provider = self.provider
        width, height = provider.xSize(), provider.ySize()
        if not (width and height):
            return None
        levels = [level for level in provider.buildPyramidList() if level.exists]
        return Grid(
            self.extent.xMinimum(),
            self.extent.yMaximum(),
            self.extent.width() / width,
            self.extent.height() / height,
            width,
            height,
            tuple(_decimation(width, level.xDim) for level in levels if level.xDim < width),
        )

    def resolutions(self) -> list[float]:
        """A web layer's resolutions in CRS units a pixel, coarse to fine; empty if it has any."""
        return sorted((r for r in self.provider.nativeResolutions() if r > 0), reverse=True)

    def host(self) -> str:
        """The server of a web layer, '' where it cannot be told."""
        registry = QgsProviderRegistry.instance()
        parts = registry.decodeUri(self._layer.providerType(), self._layer.source())
        return QUrl(str(parts.get("url") or "")).host()

    def drawn(self) -> QgsRasterInterface:
        """What to read to get the pixels as they are drawn, before any resampling.

        Resampling belongs to a screen's scale. At an overview's own resolution there is nothing to
        resample, and oversampling would read the next finer overview instead.
        """
        pipe = self._layer.pipe()
        resampling = pipe.resampleFilter()
        return resampling.input() if resampling else pipe.last()

    def recipe(self) -> dict[str, str]:
        """What it takes to see the same pixels again: the source, its CRS and its whole style."""
        style = QgsMapLayerStyle()
        style.readFromLayer(self._layer)
        return {
            "provider": self._layer.providerType(),
            "source": re.sub(r"\bpassword=[^&\s]*", "password=", self._layer.source()),
            "crs": crs_text(self.crs),
            "style": style.xmlData(),
        }

    def fingerprint(self) -> str:
        """Changes with the source, the file behind it, and anything of the style."""
        parts = [self._layer.source(), *self.recipe().values()]
        if self.path and os.path.exists(self.path):
            status = os.stat(self.path)
            parts += [str(status.st_mtime_ns), str(status.st_size)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """'EPSG:n' or the like where the CRS is a known one, else its WKT, '' for none."""
    if not crs.isValid():
        return ""
    authority = crs.authid()
    if authority and not authority.startswith("USER:"):  # those are known on this machine alone
        return authority
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def _cannot_open(name: str) -> RasterError:
    return RasterError(
        f"The layer '{name}' cannot be read.",
        "Check that its file or server is still there.",
    )


def _file_path(layer: QgsRasterLayer) -> str:
    """The file behind the layer, '' for a web layer or a database."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "") if layer.providerType() == "gdal" else ""


def _is_missing(path: str) -> bool:
    return os.path.isabs(path) and not path.startswith("/vsi") and not os.path.exists(path)


def _freeze_stretch(layer: QgsRasterLayer) -> None:
    """Keep the stretch as it is now: 'Updated canvas' would fit it to every tile that is read."""
    renderer = layer.renderer()
    if renderer is None:
        return
    origin = renderer.minMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    origin.setExtent(QgsRasterMinMaxOrigin.Extent.WholeRaster)
    renderer.setMinMaxOrigin(origin)


def _decimation(width: int, overview_width: int) -> float:
    """Native pixels per overview pixel: a whole number wherever the overview was made by one."""
    ratio = width / overview_width
    nearest = round(ratio)
    return float(nearest) if -(-width // nearest) == overview_width else ratio


def _footprint_of_warped(layer: QgsRasterLayer) -> QgsGeometry | None:
    """The ground that a rotated raster covers; None for one whose rows run west to east.

    QGIS warps rotated rasters to a north-up grid, whose corners beyond the raster are zero but
    count as valid.
    """
    try:
        dataset = gdal.Open(layer.source().split("|")[0])
    except RuntimeError:  # another plugin may have called gdal.UseExceptions
        dataset = None
    if dataset is None:
        return None
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None and dataset.GetGCPCount():
        transform = gdal.GCPsToGeoTransform(dataset.GetGCPs())
    if transform is None or (transform[2] == 0 and transform[4] == 0):
        return None
    width, height = dataset.RasterXSize, dataset.RasterYSize
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    ring = [QgsPointXY(*gdal.ApplyGeoTransform(transform, *corner)) for corner in corners]
    return QgsGeometry.fromPolygonXY([[*ring, ring[0]]])
