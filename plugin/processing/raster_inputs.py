"""The rasters of a batch: each known when the batch starts, opened only when its turn comes.

An open raster keeps its file open, and a program may have only so many files open. A layer of the
project is remembered as it looks at the start; a path is what lies there when it is opened.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)

from ...model.wire.errors import InvalidQuestionError, RasterError
from ..layers.fill_values import stretch_without_fill
from ..layers.frozen_layer import FrozenLayer
from ..layers.layer_files import refuse_servers
from ..layers.provider_state import ProviderState
from .said_openly import is_path, layer_name, name_of


class RastersParameter(QgsProcessingParameterMultipleLayers):
    """A parameter of many rasters. QGIS would open all of them to see whether the value will do,
    keep them open, and refuse all where one is missing.
    """

    def checkValueIsAcceptable(
        self, input: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        if input is None or isinstance(input, (list, tuple, str)):
            return bool(input)
        return True


class RasterInput(Protocol):
    """One of the rasters. name: for the log and the table; it holds no part of a web address."""

    @property
    def name(self) -> str: ...

    def freeze(self) -> FrozenLayer:
        """Open it, on the thread that will read it. Raises AskRasterError."""
        ...


class OneOpenRaster:
    """Hands out the rasters, of which one at most is open at a time."""

    def __init__(self, inputs: Sequence[RasterInput]) -> None:
        self._inputs = inputs
        self._number = -1
        self._open: FrozenLayer | None = None

    def __enter__(self) -> OneOpenRaster:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def get(self, number: int) -> FrozenLayer:
        """Open the raster of this number, unless it is the open one. Raises AskRasterError."""
        if self._open is None or number != self._number:
            self.close()
            self._number, self._open = number, self._inputs[number].freeze()
        return self._open

    def close(self) -> None:
        """Let go of the open raster. It is closed now, unless something still draws it."""
        if self._open is None:
            return
        held = weakref.ref(self._open)
        self._open = None
        if held() is not None:
            gc.collect()  # an exception that was caught may hold all that its functions held


def raster_inputs(value: Any, context: QgsProcessingContext) -> list[RasterInput]:
    """What the value of a parameter of many rasters stands for, in its order; on the main thread.

    Nothing is opened, and what cannot be opened is there too: it fails when its turn comes.
    """
    inputs: list[RasterInput] = []
    for item in _flat(value, context):
        layer = item
        if not isinstance(item, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(str(item), context, False)
        if isinstance(layer, QgsRasterLayer):
            inputs.append(_RememberedLayer.of(layer, layer_name(layer.name(), len(inputs) + 1)))
        elif layer is not None:
            inputs.append(_NoRaster(layer_name(layer.name(), len(inputs) + 1)))
        else:
            inputs.append(_Source(name_of(str(item), len(inputs) + 1), str(item)))
    return inputs


def refuse_servers_behind(value: Any, context: QgsProcessingContext) -> None:
    """For the value of a parameter of rasters that Processing itself is going to open.

    Raises:
        RasterError: a file on this machine gets its pixels from a server.
    """
    for raster in raster_inputs(value, context):
        if isinstance(raster, _Source):
            raster.refuse_servers()


@dataclass(frozen=True)
class _RememberedLayer:
    """A layer of the project, or of the script that runs the batch."""

    name: str
    provider: str
    source: str
    crs: QgsCoordinateReferenceSystem
    style: str
    state: ProviderState

    @staticmethod
    def of(layer: QgsRasterLayer, name: str) -> _RememberedLayer:
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        return _RememberedLayer(
            name,
            layer.providerType(),
            layer.source(),
            QgsCoordinateReferenceSystem(layer.crs()),
            style.xmlData(),
            ProviderState.of(layer.dataProvider()) if layer.isValid() else ProviderState(),
        )

    def freeze(self) -> FrozenLayer:
        refuse_servers(self.provider, self.source, self.name)
        return FrozenLayer(self.layer(), adopt=True)

    def layer(self) -> QgsRasterLayer:
        """The layer again, as it was; invalid if what it shows is gone."""
        layer = QgsRasterLayer(self.source, self.name, self.provider, _layer_options())
        if layer.isValid():
            layer.setCrs(self.crs)
            QgsMapLayerStyle(self.style).writeToLayer(layer)
            self.state.onto(layer.dataProvider())
        return layer


@dataclass(frozen=True)
class _Source:
    """A path, or another source in the ways that Processing knows."""

    name: str
    source: str

    def freeze(self) -> FrozenLayer:
        self.refuse_servers()
        provider, uri = self._decoded()
        layer = QgsRasterLayer(uri, self.name, provider, _layer_options())
        if not layer.isValid():
            which = self.source if is_path(self.source) else f"'{self.name}'"
            raise RasterError(
                f"The raster {which} cannot be opened.",
                "Check that it is there, and that QGIS can open it as a raster layer.",
            )
        stretch_without_fill(layer)
        return FrozenLayer(layer, adopt=True)

    def refuse_servers(self) -> None:
        """Raises RasterError if opening it would reach out from a file on this machine."""
        refuse_servers(*self._decoded(), self.name)

    def _decoded(self) -> tuple[str, str]:
        has_provider, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(self.source)
        return (provider, uri) if has_provider else ("gdal", self.source)


@dataclass(frozen=True)
class _NoRaster:
    """A layer of another kind."""

    name: str

    def freeze(self) -> FrozenLayer:
        raise InvalidQuestionError(
            f"The layer '{self.name}' is no raster layer.", "Choose raster layers."
        )


def _layer_options() -> QgsRasterLayer.LayerOptions:
    """As Processing opens layers: in QGIS's plain style, and nobody is asked for a missing CRS."""
    options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
    options.skipCrsValidation = True
    return options


def _flat(value: Any, context: QgsProcessingContext) -> list[Any]:
    """The single layers and sources in a value as Processing nests them."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, (list, tuple)):
        return [item for part in value for item in _flat(part, context)]
    return [] if value in (None, "") else [value]
