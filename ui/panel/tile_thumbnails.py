"""Small pictures of tiles, drawn in the background by QGIS's own map renderer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...model.wire.pyramid import Extent


class TileThumbnails(QObject):
    """Draws one picture after the other; `drawn` tells the place in the list and the picture."""

    drawn = pyqtSignal(int, QPixmap)

    def __init__(
        self,
        layer: QgsRasterLayer,
        extents: Sequence[Extent],
        side: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._layer = _frozen(layer)
        self._layer.setParent(self)
        self._extents = extents
        self._side = side
        self._place = -1
        self._draw_next()

    def _draw_next(self) -> None:
        self._place += 1
        if self._place == len(self._extents):
            return
        settings = QgsMapSettings()
        settings.setLayers([self._layer])
        settings.setDestinationCrs(self._layer.crs())
        settings.setExtent(QgsRectangle(*self._extents[self._place]))
        settings.setOutputSize(QSize(self._side, self._side))
        settings.setBackgroundColor(Qt.GlobalColor.transparent)
        job = QgsMapRendererParallelJob(settings)
        job.setParent(self)
        job.finished.connect(self._finish)
        job.start()

    def _finish(self) -> None:
        job = self.sender()
        self.drawn.emit(self._place, QPixmap.fromImage(job.renderedImage()))
        job.deleteLater()
        self._draw_next()


def _frozen(layer: QgsRasterLayer) -> QgsRasterLayer:
    """A clone that keeps its stretch: 'Updated canvas' would stretch anew for every tile, and write
    that back to the analyst's layer."""
    clone = layer.clone()
    if clone.renderer() is not None:
        origin = clone.renderer().minMaxOrigin()
        origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
        clone.renderer().setMinMaxOrigin(origin)
    return clone
