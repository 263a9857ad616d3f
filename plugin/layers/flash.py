"""Outlines on the map that draw attention to places for a moment."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor

from ...model.wire.pyramid import Extent
from .calm import wants_calm

MOST = 12
MILLISECONDS = 1200
WIDTH = 3
OUTLINE = QColor(255, 0, 0)
"""QGIS flashes in this colour too."""
CASING = QColor(255, 255, 255)


class Flash:
    """At most a dozen outlines at a time, nothing filled; none where the desktop asks for calm."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None
        self._timer = QTimer(canvas)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)

    def show(self, extents: Sequence[Extent], crs: QgsCoordinateReferenceSystem) -> None:
        """Outline the last of these places, in place of those that are outlined now."""
        self.end()
        newest = extents[-MOST:]
        if not newest or wants_calm():
            return
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setBrushStyle(Qt.BrushStyle.NoBrush)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(OUTLINE)
        self._band.setSecondaryStrokeColor(CASING)
        self._band.setWidth(WIDTH)
        for extent in newest:
            self._band.addGeometry(QgsGeometry.fromRect(QgsRectangle(*extent)), crs)
        self._timer.start(MILLISECONDS)

    def end(self) -> None:
        """Take the outlines away."""
        band, self._band = self._band, None
        if band is not None and not sip.isdeleted(band) and not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(band)
