"""Fill values of floating-point rasters are no ground, and do not spoil what is."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.model.wire.pyramid import PixelWindow
from askraster.plugin.layers.fill_values import STRETCHED_TO_FILL
from askraster.plugin.layers.layer_pyramid import LayerPyramid
from askraster.plugin.processing.raster_inputs import raster_inputs
from qgis.core import QgsProcessingContext, QgsRasterLayer, QgsRasterRange

pytestmark = pytest.mark.usefixtures("qgis_app")

LOWEST = -3.4028234663852886e38
SIDE = 60


@pytest.fixture
def filled(make_raster):
    """10 to 20 from north to south, the northern tenth of which is fill. Returns its path."""

    def make(fill: float, nodata: float | None, bands: int = 1) -> str:
        values = np.linspace(10, 20, SIDE * SIDE, dtype=np.float32).reshape(1, SIDE, SIDE)
        values = values.repeat(bands, 0)
        values[:, : SIDE // 10] = fill
        return make_raster(values, nodata=nodata)

    return make


def pixels(pyramid):
    raw = pyramid.read_rgba(0, PixelWindow(0, 0, SIDE, SIDE))
    return np.frombuffer(raw, np.uint8).reshape(SIDE, SIDE, 4)


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("nodata", [LOWEST, None])
@pytest.mark.parametrize("fill", [-3.4e38, 3.4e38, -3.4028e38, 2e38])
def test_fill_is_no_ground(filled, fill, nodata, bands):
    seen = pixels(LayerPyramid(QgsRasterLayer(filled(fill, nodata, bands), "heights")))
    assert not seen[: SIDE // 10].any()
    assert (seen[SIDE // 10 :, :, 3] == 255).all()


@pytest.mark.parametrize("fill", [-3.4e38, -3.4028e38, -1e38])
def test_fill_beside_the_nodata_value_spoils_no_stretch(filled, fill):
    pyramid = LayerPyramid(QgsRasterLayer(filled(fill, LOWEST), "heights"))
    assert len(np.unique(pixels(pyramid)[SIDE // 10 :, :, 0])) > 200
    assert STRETCHED_TO_FILL not in pyramid.description.warnings


@pytest.mark.parametrize("bands", [1, 3])
def test_a_stretch_that_it_spoils_is_said_until_it_is_mended(filled, bands):
    """The map looks the same, and the analyst's stretch is the analyst's."""
    layer = QgsRasterLayer(filled(-3.4e38, None, bands), "heights")
    assert STRETCHED_TO_FILL in LayerPyramid(layer).description.warnings
    for band in range(1, bands + 1):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(-3.5e38, -3.3e38)])
    layer.setDefaultContrastEnhancement()
    pyramid = LayerPyramid(layer)
    assert STRETCHED_TO_FILL not in pyramid.description.warnings
    assert len(np.unique(pixels(pyramid)[..., 0])) > 200


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("fill", [-3.4e38, 3.4e38])
def test_a_batch_chooses_the_stretch_of_a_file_without_it(filled, fill, bands, project):
    (raster,) = raster_inputs([filled(fill, None, bands)], QgsProcessingContext())
    pyramid = LayerPyramid(raster.freeze())
    assert STRETCHED_TO_FILL not in pyramid.description.warnings
    assert len(np.unique(pixels(pyramid)[SIDE // 10 :, :, 0])) > 200


def test_values_that_are_large_are_no_fill(make_raster):
    values = np.linspace(1e30, 9e37, SIDE * SIDE, dtype=np.float32).reshape(1, SIDE, SIDE)
    pyramid = LayerPyramid(QgsRasterLayer(make_raster(values), "large"))
    assert (pixels(pyramid)[..., 3] == 255).all()
    assert STRETCHED_TO_FILL not in pyramid.description.warnings
