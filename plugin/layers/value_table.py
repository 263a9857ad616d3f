"""The colours of every value that a band of whole numbers can hold, as the layer draws them.

A renderer of one band colours each pixel by its value alone, one by one, which takes most of the
time of reading. So it is asked once for each value; pixels are then looked up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsBrightnessContrastFilter,
    QgsHueSaturationFilter,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterInterface,
    QgsRasterRenderer,
    QgsRectangle,
)

from .image_pixels import rgba_pixels

BY_VALUE_ALONE = ("singlebandgray", "singlebandpseudocolor", "paletted")
FILTERS = (QgsBrightnessContrastFilter, QgsHueSaturationFilter)
VALUES = {Qgis.DataType.Byte: np.uint8, Qgis.DataType.UInt16: np.uint16}


class ValueTable:
    """What a pipe draws of one band's values."""

    def __init__(self, band: int, kind: Qgis.DataType, colours: np.ndarray) -> None:
        """colours: RGBA as uint32, by value."""
        self.band = band
        self._kind = kind
        self._colours = colours

    def draw(self, block: QgsRasterBlock) -> np.ndarray | None:
        """uint8 (height, width, RGBA) of a block of the band; None where the table cannot tell."""
        if block.dataType() != self._kind or (block.hasNoData() and not block.hasNoDataValue()):
            return None
        values = np.frombuffer(block.data(), VALUES[self._kind])
        colours = self._colours.take(values)
        if block.hasNoDataValue():
            colours[values == block.noDataValue()] = 0
        return colours.view(np.uint8).reshape(block.height(), block.width(), 4)


def value_table(pipe: Sequence[QgsRasterInterface]) -> ValueTable | None:
    """The table of a pipe, from its last interface to its provider; None where there is none:
    several bands, an alpha band, values that are not few and whole."""
    if len(pipe) < 2 or not isinstance(pipe[-2], QgsRasterRenderer):
        return None
    *filters, renderer, provider = pipe
    bands = renderer.usesBands()
    if renderer.type() not in BY_VALUE_ALONE or len(bands) != 1 or renderer.alphaBand() > 0:
        return None
    kind = provider.dataType(bands[0])
    known = all(isinstance(one, FILTERS) for one in filters)
    if kind not in VALUES or renderer.nodataColor().isValid() or not known:
        return None
    every_value = _EveryValue(kind, provider.bandCount())
    last: QgsRasterInterface = every_value
    copies = []  # which hold on to what they draw from
    for original in (renderer, *reversed(filters)):
        copies.append(original.clone())
        copies[-1].setInput(last)
        last = copies[-1]
    row = QgsRectangle(0, 0, every_value.count, 1)
    # QGIS 3.44 crashes in a filter that changes colours where there is no feedback.
    block = last.block(1, row, every_value.count, 1, QgsRasterBlockFeedback())
    colours = rgba_pixels(block.image()).view(np.uint32).reshape(-1)
    return ValueTable(bands[0], kind, colours) if colours.size == every_value.count else None


class _EveryValue(QgsRasterInterface):
    """A row of all values that a type can hold, in every band."""

    def __init__(self, kind: Qgis.DataType, bands: int) -> None:
        super().__init__()
        self.count = np.iinfo(VALUES[kind]).max + 1
        self._kind = kind
        self._bands = bands

    def clone(self) -> _EveryValue:
        return _EveryValue(self._kind, self._bands)

    def bandCount(self) -> int:
        return self._bands

    def dataType(self, band: int) -> Qgis.DataType:
        return self._kind

    def block(
        self,
        band: int,
        extent: QgsRectangle,
        width: int,
        height: int,
        feedback: QgsRasterBlockFeedback | None = None,
    ) -> QgsRasterBlock:
        row = QgsRasterBlock(self._kind, self.count, 1)
        row.setData(np.arange(self.count, dtype=VALUES[self._kind]).tobytes())
        return row
