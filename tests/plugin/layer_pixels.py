"""A layer's pixels as arrays: through the pyramid, and as QGIS draws them."""

from __future__ import annotations

import numpy as np
from askraster.model.wire.pyramid import PixelWindow
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage


def read(pyramid, level, window=None):
    """A window of a level (all of it by default) as an array (height, width, RGBA)."""
    size = pyramid.description.levels[level]
    window = PixelWindow(*(window or (0, 0, size.width, size.height)))
    rgba = np.frombuffer(pyramid.read_rgba(level, window), np.uint8)
    return rgba.reshape(window.height, window.width, 4)


def map_of(layer, extent, width, height):
    """What QGIS draws of the layer, as an array (height, width, RGBA)."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(width, height))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits().asstring(width * height * 4), np.uint8).reshape(
        height, width, 4
    )
