"""Real pictures, magnified and not: which of two looks shows more."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.plugin.layers.useful_resolution import adds_detail, busiest_square
from osgeo import gdal
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter

pytestmark = pytest.mark.usefixtures("qgis_app")

SIDE = 256


SHARP = ["overpass/overpass57", "mediumresidential/mediumresidential54", "airplane/airplane98"]
"""Chips that show something at their own resolution; of others a half as fine shows as much."""


@pytest.fixture(scope="module", params=SHARP)
def photograph(request, real_chips, qgis_app):
    """A square of aerial imagery."""
    return gdal.Open(str(real_chips / f"{request.param}.jpg")).ReadAsArray().transpose(1, 2, 0)


def served(photograph, resolution, smooth, jpeg):
    """As a server draws the middle: uint8 (SIDE, SIDE, RGBA). resolution: its pixels a pixel."""
    height, width = photograph.shape[:2]
    if resolution >= 1:
        step = int(resolution)
        photograph = photograph[: height // step * step, : width // step * step]
        photograph = photograph.reshape(height // step, step, width // step, step, 3).mean((1, 3))
        photograph = np.ascontiguousarray(photograph.astype(np.uint8))
        resolution, (height, width) = resolution / step, photograph.shape[:2]
    values = photograph.tobytes()  # the image does not keep it
    source = QImage(values, width, height, width * 3, QImage.Format.Format_RGB888)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    side = SIDE * resolution
    middle = QRectF((width - side) / 2, (height - side) / 2, side, side)
    painter.drawImage(QRectF(0, 0, SIDE, SIDE), source, middle)
    painter.end()
    if jpeg:
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPG", 80)
        image = QImage.fromData(content)
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits().asstring(SIDE * SIDE * 4), np.uint8)
    return pixels.reshape(SIDE, SIDE, 4)


def middle(picture):
    return picture[SIDE // 4 : SIDE * 3 // 4, SIDE // 4 : SIDE * 3 // 4]


@pytest.mark.parametrize("jpeg", [False, True])
def test_a_finer_look_at_a_photograph_shows_more(photograph, jpeg):
    coarse, fine = (served(photograph, resolution, True, jpeg) for resolution in (2, 1))
    coarse = coarse[64 : 64 + 128, 64 : 64 + 128]
    assert adds_detail(coarse, fine)


@pytest.mark.parametrize("jpeg", [False, True])
@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize("resolution", [0.8, 0.5, 0.3])
def test_larger_pixels_show_no_more(photograph, resolution, smooth, jpeg):
    """Whether the server repeats pixels or blends them."""
    coarse = served(photograph, resolution, smooth, jpeg)
    fine = served(photograph, resolution / 2, smooth, jpeg)
    assert not adds_detail(middle(coarse), fine)


def test_ground_without_anything_on_it_tells_nothing():
    sea = np.full((SIDE, SIDE, 4), 90, np.uint8)
    assert adds_detail(middle(sea), sea)


def test_the_busiest_square_is_where_things_are():
    picture = np.full((100, 120, 4), 50, np.uint8)
    picture[60:80:2, 30:50] = 200
    column, row = busiest_square(picture, 32)
    assert column <= 30 and column + 32 >= 50
    assert row <= 60 and row + 32 >= 80
