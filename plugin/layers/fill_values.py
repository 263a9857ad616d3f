"""Values of floating-point rasters that are no measurement, whether or not the file says so.

-3.4e38 is written beside a no-data value of -3.4028e38, or without any. QGIS draws it as black
ground, and one such pixel stretches the colours until nothing can be told apart.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ...model.wire.pyramid import FILL

FRACTIONS = (Qgis.DataType.Float32, Qgis.DataType.Float64)

STRETCHED_TO_FILL = (
    "The layer's colours are stretched to a value that only fills gaps, so that little can be told "
    "apart. Enter that value as additional no data value in the layer's properties, under "
    "Transparency, and stretch the colours again."
)
"""A warning with the answer: the model sees what the analyst sees."""


def leave_out_fill(provider: QgsRasterDataProvider) -> None:
    """Have fill read as no data, beside what is no data already."""
    endless = float("inf")
    fill = [QgsRasterRange(-endless, -FILL), QgsRasterRange(FILL, endless)]
    for band in range(1, provider.bandCount() + 1):
        if provider.dataType(band) in FRACTIONS:
            provider.setUserNoDataValue(band, provider.userNoDataValues(band) + fill)


def is_stretched_to_fill(renderer: QgsRasterRenderer | None) -> bool:
    """Whether the colours reach to a fill value, so that measurements have none of their own."""
    return any(abs(limit) >= FILL for limit in _limits(renderer))


def stretch_without_fill(layer: QgsRasterLayer) -> None:
    """For a layer whose stretch nobody has chosen: choose it as QGIS does, from measurements."""
    if is_stretched_to_fill(layer.renderer()):
        leave_out_fill(layer.dataProvider())
        layer.setDefaultContrastEnhancement()


def _limits(renderer: QgsRasterRenderer | None) -> list[float]:
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return [renderer.classificationMin(), renderer.classificationMax()]
    stretches: list[QgsContrastEnhancement | None] = []
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        stretches = [renderer.contrastEnhancement()]
    if isinstance(renderer, QgsMultiBandColorRenderer):
        stretches = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    return [
        limit
        for stretch in stretches
        if stretch is not None
        for limit in (stretch.minimumValue(), stretch.maximumValue())
    ]
