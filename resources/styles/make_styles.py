"""Write relevance.qml and examined_tiles.qml beside this file, as QGIS itself saves them.

    QT_QPA_PLATFORM=offscreen python3 make_styles.py

Runs in QGIS's Python. What the oldest supported QGIS writes, all later ones read.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsColorRampLegendNodeSettings,
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

RELEVANCE = (
    # times the average attention, place on the ramp, how opaque, what the legend says
    (1, 0.0, 0.0, "no more than average"),
    (2, 0.3, 0.0, "2 times the average"),
    (5, 0.5, 0.3, "5 times the average"),
    (10, 0.7, 0.7, "10 times the average"),
    (100, 1.0, 1.0, "100 times the average and more"),
)
"""The same for all answers: a no has places of 5 times the average too, a find those of 100.

The legend's words are translated where the style is loaded.
"""

LABEL = """CASE WHEN "level" = maximum("level") THEN format_number(100 * "score", 0) || ' %' END"""
"""The closest tiles' share of the attention; coarser tiles lie under them and stay unlabelled."""


def main() -> None:
    ramp = QgsStyle.defaultStyle().colorRamp("Magma")
    save(relevance_layer(ramp), FOLDER / "relevance.qml")
    save(examined_tiles_layer(ramp), FOLDER / "examined_tiles.qml")


def relevance_layer(ramp) -> QgsRasterLayer:
    """Magma, transparent up to twice the average: what is not relevant stays imagery."""
    path = "/vsimem/relevance.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 2, 0, -1))
    dataset = None
    layer = QgsRasterLayer(path, "relevance")
    least, most = RELEVANCE[0][0], RELEVANCE[-1][0]
    colours = QgsColorRampShader(least, most, None, QgsColorRampShader.Type.Interpolated)
    items = []
    for times, place, opaque, words in RELEVANCE:
        colour = QColor(ramp.color(place))
        colour.setAlphaF(opaque)
        items.append(QgsColorRampShader.ColorRampItem(times, colour, words))
    colours.setColorRampItemList(items)
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)  # which would show numbers, and only the two ends
    colours.setLegendSettings(legend)
    shader = QgsRasterShader(least, most)
    shader.setRasterShaderFunction(colours)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(least)
    renderer.setClassificationMax(most)
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
