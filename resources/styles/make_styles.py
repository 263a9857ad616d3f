"""Write relevance.qml and examined_tiles.qml beside this file, as QGIS itself saves them.

    QT_QPA_PLATFORM=offscreen python3 make_styles.py

Runs in QGIS's Python. What the oldest supported QGIS writes, all later ones read.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

FOLDER = Path(__file__).parent
OPACITY = 0.6
STEPS = 16

LABEL = """CASE WHEN "level" = maximum("level") THEN format_number(100 * "score", 0) || ' %' END"""
"""The closest tiles' share of the attention; coarser tiles lie under them and stay unlabelled."""


def main() -> None:
    ramp = QgsStyle.defaultStyle().colorRamp("Magma")
    save(relevance_layer(ramp), FOLDER / "relevance.qml")
    save(examined_tiles_layer(ramp), FOLDER / "examined_tiles.qml")


def relevance_layer(ramp) -> QgsRasterLayer:
    """Magma from 0 to 1, its low end transparent: what is not relevant stays imagery."""
    path = "/vsimem/relevance.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 2, 0, -1))
    dataset = None
    layer = QgsRasterLayer(path, "relevance")
    colours = QgsColorRampShader(0, 1, None, QgsColorRampShader.Type.Interpolated)
    items = []
    for step in range(STEPS + 1):
        value = step / STEPS
        colour = QColor(ramp.color(value))
        colour.setAlphaF(min(1.0, value / 0.5))
        items.append(QgsColorRampShader.ColorRampItem(value, colour, f"{value:.2f}"))
    colours.setColorRampItemList(items)
    shader = QgsRasterShader(0, 1)
    shader.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(1)
    layer.setRenderer(renderer)
    layer.setOpacity(OPACITY)
    return layer


def examined_tiles_layer(ramp) -> QgsVectorLayer:
    """Outlines that read on any imagery: light in a dark casing, wider the closer it looked."""
    fields = "field=level:integer&field=decimation:double&field=score:double"
    layer = QgsVectorLayer(f"Polygon?{fields}", "tiles", "memory")
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(outline(ramp.color(0.0), '0.7 + 0.15 * "level"'))
    symbol.appendSymbolLayer(outline(ramp.color(1.0), '0.2 + 0.15 * "level"'))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))

    settings = QgsPalLayerSettings()
    settings.fieldName = LABEL
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.fitInPolygonOnly = True
    settings.priority = 5
    settings.setDataDefinedProperties(label_properties(settings))
    text = QgsTextFormat()
    text.setSize(9)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(ramp.color(1.0))
    casing = QgsTextBufferSettings()
    casing.setEnabled(True)
    casing.setSize(0.7)
    casing.setColor(ramp.color(0.0))
    text.setBuffer(casing)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def outline(colour: QColor, width: str) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(colour)
    line.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression(width)
    )
    return line


def label_properties(settings: QgsPalLayerSettings):
    """Where labels compete, the tile with the most attention keeps its own."""
    properties = settings.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression('10 * "score"')
    )
    return properties


def save(layer: QgsMapLayer, path: Path) -> None:
    looks = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    message, saved = layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategories(looks))
    if not saved:
        raise OSError(message)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
