"""A raster layer as it looks at this moment, to be read later in a worker thread.

Made on the main thread. The copy keeps the renderer, the stretch, the transparency, the no-data
values and the filters that the analyst sees; what the analyst changes afterwards does not reach it.
The layer's opacity and its blending with the layers below belong to the map, not to the pixels.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtXml import QDomDocument

from ...model.wire.dataset_files import public_dataset_name
from ...model.wire.errors import InvalidQuestionError, RasterError
from ...model.wire.redaction import redacted
from .fill_values import leave_out_fill
from .layer_files import LayerFiles
from .provider_state import ProviderState
from .public_source import public_source
from .reuse_period import ReusePeriods
from .source_dataset import footprint, overviews

_reuse_periods = ReusePeriods()


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

    layer_id: of the layer that was frozen. name: without what an address in it says beyond its
    server. path: where its file is, '' for a layer that QGIS reads otherwise; of a file on a
    server, without credentials. crs, extent: the layer's. footprint: the ground that it covers,
    None where that is the extent.
    adopt: the layer was opened for this and is nobody else's. Then it is not copied.
    Its files are closed as soon as nobody holds it any more.

    Raises:
        InvalidQuestionError: there is no layer, or no more, or it is no raster layer.
        RasterError: the layer is not valid (its file is gone, its server does not answer), one of
            its files is missing, or a file on this machine gets its pixels from a server.
    """

    def __init__(self, layer: QgsRasterLayer | None, adopt: bool = False) -> None:
        if not isinstance(layer, QgsRasterLayer):
            raise InvalidQuestionError("There is no raster layer.", "Choose a raster layer.")
        if sip.isdeleted(layer):
            raise InvalidQuestionError(
                "The layer is no longer in the project.", "Choose another raster layer."
            )
        self.layer_id = layer.id()
        self.name = _public_name(layer.name()) or "raster"
        path = _file_path(layer)
        self.path = public_dataset_name(path) if path else ""
        if path and _is_missing(path):
            raise _cannot_open(self.name)
        self._files = LayerFiles(layer, self.name)
        if not layer.isValid():
            raise _cannot_open(self.name)
        self._layer = layer if adopt else layer.clone()
        if not self._layer.isValid():
            raise _cannot_open(self.name)
        _freeze_stretch(self._layer)
        _without_opacity(self._layer)
        self._state = ProviderState.of(layer.dataProvider())
        self._state.onto(self._layer.dataProvider())
        leave_out_fill(self._layer.dataProvider())
        self._layer.dataProvider().enableProviderResampling(False)
        self.extent = QgsRectangle(self._layer.extent())
        self.footprint = footprint(layer) if path else None
        self.crs = QgsCoordinateReferenceSystem(layer.crs())

    def __del__(self) -> None:
        """Python deletes the copy, in a worker by way of the main thread; but not after QGIS has
        gone. Ask nothing of Qt here: sip may be deleting what it would look up for an answer."""
        if sys.is_finalizing() and hasattr(self, "_layer"):
            sip.transferto(self._layer, None)

    @property
    def provider(self) -> QgsRasterDataProvider:
        return self._layer.dataProvider()

    @property
    def renderer(self) -> QgsRasterRenderer | None:
        return self._layer.renderer()

    def grid(self) -> Grid | None:
        """The native pixels; None for a web layer, which has resolutions instead."""
        provider = self.provider
        width, height = provider.xSize(), provider.ySize()
        if not (width and height):
            return None
        return Grid(
            self.extent.xMinimum(),
            self.extent.yMaximum(),
            self.extent.width() / width,
            self.extent.height() / height,
            width,
            height,
            overviews(self._layer),
        )

    def resolutions(self) -> list[float]:
        """A web layer's resolutions in CRS units a pixel, coarse to fine; empty if it has all."""
        return sorted((r for r in self.provider.nativeResolutions() if r > 0), reverse=True)

    def server(self) -> QUrl:
        """The address of a web layer's server, empty where it cannot be told."""
        registry = QgsProviderRegistry.instance()
        parts = registry.decodeUri(self._layer.providerType(), self._layer.source())
        return QUrl(str(parts.get("url") or ""))

    def drawn(self) -> QgsRasterInterface:
        """What to read to get the pixels as they are drawn, before any resampling.

        Resampling belongs to a screen's scale. At an overview's own resolution there is nothing to
        resample, and oversampling would read the next finer overview instead.
        """
        pipe = self._layer.pipe()
        resampling = pipe.resampleFilter()
        return resampling.input() if resampling else pipe.last()

    def recipe(self) -> dict[str, str]:
        """What it takes to see the same pixels again: source, CRS, the provider's state, style.

        It is written into results, so credentials are left out (`public_source`); where the source
        needs them, the analyst's own layer is what to see it with again.
        """
        provider, source = self._layer.providerType(), self._layer.source()
        kept = public_source(provider, source)
        return {
            "provider": provider,
            "source": kept,
            "credentials": "" if kept == source else "not kept",
            "crs": crs_text(self.crs),
            "state": self._state.to_text(),
            "style": _style(self._layer),
        }

    def fingerprint(self) -> str:
        """Changes with the source, every file behind it, the provider's state and the style.

        Where files do not tell of every change it also changes with time; see ReusePeriods.
        """
        source = self._layer.source()
        parts = [source, *self.recipe().values(), self._files.identity()]
        if not self._files.complete:
            parts.append(_reuse_periods.of(source))
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


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


def _public_name(name: str) -> str:
    """QGIS calls a layer by its address where it is given nothing else."""
    return redacted(re.sub(r"\?[^\s?=]+=\S*", "?…", name))


def _style(layer: QgsRasterLayer) -> str:
    """How pixels are drawn; without the layer's properties and notes, which may say anything."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    return document.toString()


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


def _without_opacity(layer: QgsRasterLayer) -> None:
    """A layer that shines through would lose its colours to rounding; one at 0 all of them."""
    if layer.renderer() is not None:
        layer.renderer().setOpacity(1.0)
