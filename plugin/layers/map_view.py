"""The map canvas: what part of a layer is on screen, and showing a place."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...model.wire.errors import InvalidQuestionError
from ...model.wire.pyramid import Extent
from ..translation import tr
from .flash import Flash

MARGIN = 1.3
"""How much more than the place itself is shown when zooming to it."""

WRAPPED = 5.0
"""A box that comes back so many times as wide went around the world."""


class MapView:
    """One canvas, with everything that takes transforming between its CRS and a layer's."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._flash = Flash(canvas)

    def visible_extent(self, layer: QgsRasterLayer) -> QgsRectangle:
        """The canvas' extent in the layer's CRS.

        Raises:
            InvalidQuestionError: it cannot be said in that CRS, or lies across its 180° meridian.
        """
        to_layer = self._transform(self._crs(), layer.crs())
        forward = Qgis.TransformDirection.Forward
        try:
            extent = to_layer.transformBoundingBox(
                self._canvas.extent(), forward, layer.crs().isGeographic()
            )
            across = extent.xMinimum() > extent.xMaximum() or self._wraps(extent, to_layer)
        except QgsCsException:
            extent, across = QgsRectangle(), False
        if across:
            raise InvalidQuestionError(
                tr("The visible extent lies across the 180° meridian."),
                tr("Show one side of it, or ask about the full layer."),
            )
        if not extent.isEmpty() and extent.isFinite():
            return extent
        if self._shows_all_of(layer):
            return layer.extent()
        raise InvalidQuestionError(
            tr("The visible extent cannot be expressed in the layer's coordinate system."),
            tr("Zoom to the layer, or ask about the full layer."),
        )

    def zoom_to(self, extent: Extent, crs: QgsCoordinateReferenceSystem) -> None:
        """Show the place with some margin around it."""
        try:
            place = self._transform(crs, self._crs()).transformBoundingBox(QgsRectangle(*extent))
        except QgsCsException:
            return  # there is no such place on this map
        place.scale(MARGIN)
        self._canvas.setExtent(place)
        self._canvas.refresh()

    def flash(self, extents: Iterable[Extent], crs: QgsCoordinateReferenceSystem) -> None:
        """Outline the newest dozen for a moment; none where the desktop asks for calm."""
        self._flash.show(tuple(extents), crs)

    def end_flash(self) -> None:
        """Leave nothing of ours on the canvas."""
        self._flash.end()

    def _wraps(self, extent: QgsRectangle, to_layer: QgsCoordinateTransform) -> bool:
        """Whether the extent goes around the world, because the canvas lies across its seam."""
        if self._canvas.extent().isEmpty() or to_layer.isShortCircuited():
            return False
        reverse = Qgis.TransformDirection.Reverse
        back = to_layer.transformBoundingBox(extent, reverse)
        return back.width() > WRAPPED * self._canvas.extent().width()

    def _shows_all_of(self, layer: QgsRasterLayer) -> bool:
        try:
            to_canvas = self._transform(layer.crs(), self._crs())
            return self._canvas.extent().contains(to_canvas.transformBoundingBox(layer.extent()))
        except QgsCsException:
            return False

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    @staticmethod
    def _transform(
        source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
    ) -> QgsCoordinateTransform:
        """Does nothing where either CRS is missing: then the coordinates are taken as they are."""
        return QgsCoordinateTransform(source, target, QgsProject.instance())
