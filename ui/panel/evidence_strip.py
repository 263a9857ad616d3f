"""The tiles that were looked at, as a strip of small pictures."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QStyle, QWidget

from ...model.wire.question import Answer, TileEvidence
from ...plugin.shared_words import percent
from ...plugin.translation import tr
from .in_words import tile_in_words
from .tile_thumbnails import TileThumbnails

SIDE = 56
MOST_TILES = 24


class EvidenceStrip(QListWidget):
    """The closest tiles, those with the most attention first.

    `pointed` tells the tile under the mouse or the keyboard's cursor, `chosen` the one that was
    clicked or entered.
    """

    pointed = pyqtSignal(object)
    chosen = pyqtSignal(object)

    def __init__(
        self, answer: Answer, layer: QgsRasterLayer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tiles that were looked at"))
        self.setToolTip(tr("Point at a tile to see it on the map, click to go there"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(2)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        text = self.fontMetrics().lineSpacing()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedHeight(SIDE + text + bar + 18)

        self.tiles = best_tiles(answer)
        blank = QPixmap(SIDE, SIDE)
        blank.fill(Qt.GlobalColor.transparent)
        for tile in self.tiles:
            item = QListWidgetItem(QIcon(blank), percent(tile.score), self)
            item.setToolTip(tile_in_words(answer, tile))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tile_in_words(answer, tile))
        self.itemEntered.connect(self._point_at)
        self.currentItemChanged.connect(lambda item, _: self._point_at(item))
        self.itemClicked.connect(lambda item: self.chosen.emit(self._tile(item)))
        self.itemActivated.connect(lambda item: self.chosen.emit(self._tile(item)))

        self._thumbnails = TileThumbnails(layer, [tile.extent for tile in self.tiles], SIDE, self)
        self._thumbnails.drawn.connect(lambda place, image: self.item(place).setIcon(QIcon(image)))

    def _point_at(self, item: QListWidgetItem | None) -> None:
        if item is not None:  # none is current when the last one goes
            self.pointed.emit(self._tile(item))

    def _tile(self, item: QListWidgetItem) -> TileEvidence:
        return self.tiles[self.row(item)]


def best_tiles(answer: Answer) -> list[TileEvidence]:
    """The tiles worth showing: closest first, and of those the ones with the most attention."""
    ranked = sorted(answer.tiles, key=lambda tile: (tile.level, tile.score), reverse=True)
    return ranked[:MOST_TILES]
