"""Qt's images as arrays.

By NumPy: QImage.convertToFormat, and on Qt 6 a QPainter too, keep Python's lock while they wait for
threads of QGIS's own, and QGIS stands still for ever where these are busy with tasks that want that
lock.
"""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QImage


def rgba_pixels(image: QImage) -> np.ndarray:
    """uint8 (height, width, RGBA) of an image of 32 bits a pixel, as QGIS draws rasters."""
    height, width = image.height(), image.width()
    if not (height and width):
        return np.zeros((0, 0, 4), np.uint8)
    values = np.frombuffer(image.constBits().asstring(width * height * 4), np.uint32)
    shifts = (16, 8, 0, 24)  # red, green, blue, alpha
    rgba = np.stack([(values >> shift).astype(np.uint8) for shift in shifts], axis=-1)
    alpha = rgba[:, 3]
    if image.format() == QImage.Format.Format_ARGB32_Premultiplied and (alpha < 255).any():
        factors = (0x00FF00FF // np.maximum(alpha, 1).astype(np.uint32))[:, None]
        rgba[:, :3] = (rgba[:, :3] * factors + 0x8000) >> 16
        rgba[alpha == 0] = 0
    elif image.format() == QImage.Format.Format_RGB32:
        rgba[:, 3] = 255
    return rgba.reshape(height, width, 4)
