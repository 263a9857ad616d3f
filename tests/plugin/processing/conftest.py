"""The provider in real Processing, over an engine without a model."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def provider(project, shared_fake_engine):
    from askraster.plugin.processing.provider import AskRasterProvider
    from qgis.core import QgsApplication

    provider = AskRasterProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def raster(make_raster):
    """200 x 100 m, red in the west, blue in the east."""
    pixels = np.zeros((3, 100, 200), np.uint8)
    pixels[0, :, :100] = 240
    pixels[2, :, 100:] = 240
    return make_raster(pixels, "halves.tif")
