"""Which layer, and how much of it."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from ...plugin.layers.layer_in_view import Hidden
from ...plugin.layers.result_layers import RECIPE_PROPERTY
from ...plugin.translation import tr
from ..fold_button import FoldButton
from ..icon_button import icon_button
from ..plain_label import PlainLabel
from ..warning_sign import WarningSign
from .in_words import hidden_in_words
from .more_options import MoreOptions

KEPT, FOLLOWING = "locked", "unlocked"
"""QGIS's icons for the button that keeps the layer."""


class PlaceChooser(QWidget):
    """The layer chooser, the scope, and the fold with more options.

    The chooser follows the layer tree (`follow`) until a layer is pinned, by the button or by
    being chosen here. `layerChanged`, `scopeChanged` tell what is chosen now, `released` that the
    chooser follows again.
    """

    layerChanged = pyqtSignal()
    scopeChanged = pyqtSignal()
    released = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active: QgsRasterLayer | None = None
        self._pinned_id = ""
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layers.setMinimumContentsLength(10)
        self.layers.setAccessibleName(tr("Layer"))
        self.layers.setToolTip(tr("The raster layer to ask about"))
        self._leave_out_results()
        self.layers.layerChanged.connect(self._tell_layer)
        self.layers.activated.connect(lambda _: self._pin_what_was_chosen())
        QgsProject.instance().layersAdded.connect(self._leave_out_results)
        QgsProject.instance().layersRemoved.connect(self._release_if_gone)
        self.pin = icon_button(
            tr("Keep this layer"), tr("Keep this layer when another is selected"), FOLLOWING
        )
        self.pin.setCheckable(True)
        self.pin.toggled.connect(self._show_pinned)
        self.warning = WarningSign()
        self.notice = PlainLabel(larger=-1)
        self.notice.setAccessibleName(tr("About the layer"))
        self.visible_extent = QRadioButton(tr("Visible extent"))
        self.visible_extent.setToolTip(tr("Ask about the part of the layer that the map shows"))
        self.visible_extent.setChecked(True)
        self.full_layer = QRadioButton(tr("Full layer"))
        self.full_layer.setToolTip(tr("Ask about the whole layer, however large"))
        self.full_layer.toggled.connect(lambda _: self.scopeChanged.emit())
        self.more = MoreOptions()
        self.fold = FoldButton(tr("More"), tr("Effort, focus, reducer and model"), self.more)
        self._arrange()
        self.show_hidden(None)

    def _arrange(self) -> None:
        chooser = QHBoxLayout()
        chooser.addWidget(self.layers, 1)
        chooser.addWidget(self.pin)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self.warning, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.notice, 1)
        said.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        scope = QHBoxLayout()
        scope.addWidget(self.visible_extent)
        scope.addWidget(self.full_layer)
        scope.addStretch()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(4)
        layout.addLayout(chooser, 0, 0)
        layout.addLayout(said, 1, 0)
        layout.addLayout(scope, 2, 0)
        layout.addWidget(self.more, 3, 0)

    def layer(self) -> QgsRasterLayer | None:
        return self.layers.currentLayer()

    def wants_full_layer(self) -> bool:
        return self.full_layer.isChecked()

    def follow(self, layer: QgsRasterLayer | None) -> None:
        """This raster layer is now selected in the layer tree; None for no raster layer."""
        self._active = layer
        if layer is not None and not self.pin.isChecked() and not _is_result(layer):
            self.layers.setLayer(layer)

    def release(self) -> None:
        """Follow the layer tree again."""
        self.pin.setChecked(False)

    def show_hidden(self, hidden: Hidden | None) -> None:
        """Say why the chosen layer is not seen; else only whose choice it is."""
        self.warning.setVisible(hidden is not None)
        if hidden is not None:
            self.notice.setText(hidden_in_words(hidden))
        elif self.layer() is None:
            self.notice.setText(tr("Add a raster layer to ask about it."))
        elif self.pin.isChecked():
            self.notice.setText(tr("Kept: it stays when you select another layer."))
        else:
            self.notice.setText(tr("Follows the raster layer that you select in the Layers panel."))

    def _tell_layer(self) -> None:
        self.show_hidden(None)
        self.layerChanged.emit()

    def _pin_what_was_chosen(self) -> None:
        layer = self.layer()
        if layer is not None and layer is not self._active:
            self.pin.setChecked(True)
            self._pinned_id = layer.id()

    def _release_if_gone(self, layer_ids: list[str]) -> None:
        if self.pin.isChecked() and self._pinned_id in layer_ids:
            self.release()

    def _show_pinned(self, pinned: bool) -> None:
        layer = self.layer()
        self._pinned_id = layer.id() if pinned and layer else ""
        icon = KEPT if pinned else FOLLOWING
        self.pin.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self.show_hidden(None)
        if not pinned:
            self.released.emit()

    def _leave_out_results(self) -> None:
        """Heatmaps of earlier answers are raster layers too, but nothing to ask about."""
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if _is_result(layer)])


def _is_result(layer: QgsRasterLayer) -> bool:
    return bool(layer.customProperty(RECIPE_PROPERTY))
