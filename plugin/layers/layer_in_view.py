"""Whether the analyst sees the layer that a question is about, and if not, why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTree,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRaster,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QPainter

SAMPLES_A_SIDE = 4
"""A covering layer counts as opaque where so many points a side all have a value."""


class Hiding(Enum):
    """What keeps a layer from being seen."""

    NOT_IN_THE_TREE = "not in the tree"
    UNCHECKED = "unchecked"
    GROUP_UNCHECKED = "group unchecked"
    SCALE = "scale"
    TRANSPARENT = "transparent"
    COVERED = "covered"


@dataclass(frozen=True)
class Hidden:
    """Why a layer is not seen. by: the name of the layer or the group that is in the way."""

    hiding: Hiding
    by: str = ""


def hidden(
    layer: QgsRasterLayer, project: QgsProject, canvas: QgsMapCanvas, full_layer: bool
) -> Hidden | None:
    """What keeps the layer, or the visible part of it, from being seen; None where it is seen."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return Hidden(Hiding.NOT_IN_THE_TREE)
    if not node.itemVisibilityChecked():
        return Hidden(Hiding.UNCHECKED)
    if not node.isVisible():
        return Hidden(Hiding.GROUP_UNCHECKED, _unchecked_group(node))
    if not layer.isInScaleRange(canvas.scale()):
        return Hidden(Hiding.SCALE)
    if layer.opacity() == 0:
        return Hidden(Hiding.TRANSPARENT)
    place = _on_canvas(layer.extent(), layer, project, canvas)
    if place is not None and not full_layer:
        place = place.intersect(canvas.extent())
    if place is None or place.isEmpty():
        return None
    for other in _above(layer, root):
        if _covers(other, place, project, canvas):
            return Hidden(Hiding.COVERED, other.name())
    return None


def _unchecked_group(node: QgsLayerTreeNode) -> str:
    group = node.parent()
    while group.parent() is not None and group.itemVisibilityChecked():
        group = group.parent()
    return group.name()


def _above(layer: QgsRasterLayer, root: QgsLayerTree) -> Iterator[QgsRasterLayer]:
    """The raster layers that are drawn after this one."""
    for other in root.layerOrder():
        if other is layer or other.id() == layer.id():
            return
        node = root.findLayer(other.id())
        if isinstance(other, QgsRasterLayer) and node is not None and node.isVisible():
            yield other


def _covers(
    other: QgsRasterLayer, place: QgsRectangle, project: QgsProject, canvas: QgsMapCanvas
) -> bool:
    """Whether the layer is drawn all over the place (in the canvas' CRS), and lets nothing through.

    Only what can be told without drawing it: of a web layer that it is made of map tiles.
    """
    opaque = QPainter.CompositionMode.CompositionMode_SourceOver
    if (
        not other.isValid()
        or other.renderer() is None
        or other.opacity() < 1
        or other.blendMode() != opaque
        or not other.isInScaleRange(canvas.scale())
    ):
        return False
    ground = _on_canvas(other.extent(), other, project, canvas)
    if ground is None or not ground.contains(place):
        return False
    if other.providerType() != "gdal":
        return "type=xyz" in other.source()
    return _has_values(other, place, project, canvas)


def _has_values(
    layer: QgsRasterLayer, place: QgsRectangle, project: QgsProject, canvas: QgsMapCanvas
) -> bool:
    """Whether a file has a value that is drawn at each of some points all over the place."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    if str(parts.get("path") or "/vsi").startswith("/vsi"):
        return False  # which may be far away
    bands = [1] if layer.renderer().alphaBand() <= 0 else [1, layer.renderer().alphaBand()]
    to_layer = QgsCoordinateTransform(_crs(canvas), layer.crs(), project)
    for row in range(SAMPLES_A_SIDE):
        for column in range(SAMPLES_A_SIDE):
            x = place.xMinimum() + place.width() * (column + 0.5) / SAMPLES_A_SIDE
            y = place.yMinimum() + place.height() * (row + 0.5) / SAMPLES_A_SIDE
            try:
                point = to_layer.transform(QgsPointXY(x, y))
            except QgsCsException:
                return False
            values = [layer.dataProvider().sample(point, band) for band in bands]
            if not all(known for _, known in values) or (len(bands) > 1 and values[1][0] < 255):
                return False
            if _is_made_transparent(layer, point):
                return False
    return True


def _is_made_transparent(layer: QgsRasterLayer, point: QgsPointXY) -> bool:
    """Whether the layer's transparency settings take this value away."""
    transparency = layer.renderer().rasterTransparency()
    if transparency is None or transparency.isEmpty():
        return False
    reply = layer.dataProvider().identify(point, QgsRaster.IdentifyFormat.IdentifyFormatValue)
    values = [reply.results().get(band) for band in layer.renderer().usesBands()]
    if not reply.isValid() or None in values:
        return True
    if len(values) >= 3:
        return transparency.alphaValue(*values[:3], 255) < 255
    return transparency.alphaValue(values[0], 255) < 255


def _on_canvas(
    extent: QgsRectangle, layer: QgsMapLayer, project: QgsProject, canvas: QgsMapCanvas
) -> QgsRectangle | None:
    try:
        to_canvas = QgsCoordinateTransform(layer.crs(), _crs(canvas), project)
        return to_canvas.transformBoundingBox(extent)
    except QgsCsException:
        return None


def _crs(canvas: QgsMapCanvas) -> QgsCoordinateReferenceSystem:
    return canvas.mapSettings().destinationCrs()
