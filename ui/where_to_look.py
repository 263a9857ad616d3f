"""Which layer, and how much of it."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QRadioButton, QToolButton, QWidget

from ..plugin.result_layers import RECIPE_PROPERTY
from .more_options import MoreOptions
from .translation import tr


class WhereToLook(QWidget):
    """The layer chooser, the scope, and the fold with more options."""

    layerChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.setAccessibleName(tr("Layer"))
        self.layers.setToolTip(tr("The raster layer to ask about"))
        self.layers.layerChanged.connect(self.layerChanged)
        self._leave_out_results()
        QgsProject.instance().layersAdded.connect(self._leave_out_results)
        self.visible_extent = QRadioButton(tr("Visible extent"))
        self.visible_extent.setToolTip(tr("Ask about the part of the layer that the map shows"))
        self.visible_extent.setChecked(True)
        self.full_layer = QRadioButton(tr("Full layer"))
        self.full_layer.setToolTip(tr("Ask about the whole layer, however large"))
        self.fold = QToolButton()
        self.fold.setText(tr("More"))
        self.fold.setToolTip(tr("Budget, focus, reducer and model"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setAutoRaise(True)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._show_more)
        self.more = MoreOptions()
        self.more.hide()

        scope = QHBoxLayout()
        scope.addWidget(self.visible_extent)
        scope.addWidget(self.full_layer)
        scope.addStretch()
        scope.addWidget(self.fold)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(QLabel(tr("Layer")), 0, 0)
        layout.addWidget(self.layers, 0, 1)
        layout.addLayout(scope, 1, 0, 1, 2)
        layout.addWidget(self.more, 2, 0, 1, 2)

    def layer(self) -> QgsRasterLayer | None:
        return self.layers.currentLayer()

    def wants_full_layer(self) -> bool:
        return self.full_layer.isChecked()

    def _leave_out_results(self) -> None:
        """Heatmaps of earlier answers are raster layers too, but nothing to ask about."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList(
            [layer for layer in layers if layer.customProperty(RECIPE_PROPERTY)]
        )

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
