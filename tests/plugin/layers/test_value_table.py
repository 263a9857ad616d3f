"""Looking colours up gives what the layer draws, bit for bit, or is left to QGIS."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.plugin.layers.frozen_layer import FrozenLayer
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from askraster.plugin.layers.value_table import value_table
from layer_pixels import map_of, read
from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterShader,
    QgsRasterTransparency,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("qgis_app")


def has_table(layer):
    frozen = FrozenLayer(layer)
    pipe = [frozen.drawn()]
    while pipe[-1].input() is not None:
        pipe.append(pipe[-1].input())
    return value_table(pipe) is not None


def grey(layer):
    """As QGIS draws a band when it is added."""


def bright_and_coloured(layer):
    layer.brightnessFilter().setBrightness(40)
    layer.brightnessFilter().setContrast(-20)
    layer.hueSaturationFilter().setColorizeOn(True)
    layer.hueSaturationFilter().setColorizeColor(QColor(200, 80, 30))


def half_transparent(layer):
    value = QgsRasterTransparency.TransparentSingleValuePixel()
    value.min, value.max, value.percentTransparent = 20.0, 90.0, 100.0
    transparency = QgsRasterTransparency()
    transparency.setTransparentSingleValuePixelList([value])
    layer.renderer().setRasterTransparency(transparency)


def palette(layer):
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(value, 255 - value, 7))
        for value in range(0, 256, 3)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def colour_ramp(layer):
    ramp = QgsColorRampShader(0, 255)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(0, QColor(0, 0, 90)),
            QgsColorRampShader.ColorRampItem(255, QColor(250, 240, 10)),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


@pytest.mark.parametrize("nodata", [None, 9])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize(
    "style", [grey, bright_and_coloured, half_transparent, palette, colour_ramp]
)
def test_looked_up_is_as_drawn(make_raster, noise, style, dtype, nodata):
    pixels = noise(1, 200, 300, dtype)
    pixels[:, 30:60, 40:90] = 9
    layer = QgsRasterLayer(make_raster(pixels, nodata=nodata), "band")
    style(layer)
    assert has_table(layer)
    drawn, found = map_of(layer, layer.extent(), 300, 200), read(LayerPyramid(layer), -1)
    assert (drawn[..., 3] == found[..., 3]).all()
    assert (drawn == found)[drawn[..., 3] > 0].all()


def test_what_the_analyst_left_out_is_left_to_qgis(make_raster, noise):
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(noise(1, 60, 60)), "band"))
    pyramid.layer.provider.setUserNoDataValue(1, [QgsRasterRange(10, 90)])
    values = noise(1, 60, 60)[0]
    assert ((read(pyramid, -1)[..., 3] == 0) == ((values >= 10) & (values <= 90))).all()


def test_several_bands_and_fractions_are_left_to_qgis(make_raster, noise):
    assert not has_table(QgsRasterLayer(make_raster(noise(3, 60, 60)), "three"))
    fractions = noise(1, 60, 60).astype(np.float32)
    assert not has_table(QgsRasterLayer(make_raster(fractions, "fractions.tif"), "fractions"))
    nodata = QgsRasterLayer(make_raster(noise(1, 60, 60), "shown.tif", nodata=9), "shown")
    nodata.renderer().setNodataColor(QColor(1, 2, 3))
    assert not has_table(nodata)
