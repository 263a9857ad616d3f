"""Which pixels lie on a zone's ground, against GEOS' word on each pixel's centre."""

from __future__ import annotations

import ast
from pathlib import Path

import askraster
import numpy as np
import pytest
from askraster.plugin.layers import ground_mask
from askraster.plugin.layers.ground_mask import GroundMask
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

SIDE = 40
GROUND = QgsRectangle(500000, 4999900, 500100, 5000000)
PLUGIN = Path(askraster.__file__).parent / "plugin"
DRAWS_WITH_QT = {"convertToFormat", "convertTo", "scaled", "smoothScaled", "mirrored", "fillPath"}


def star(x: float, y: float, radius: float, spikes: int) -> QgsGeometry:
    turns = np.arange(2 * spikes) * np.pi / spikes + 0.3
    away = np.where(np.arange(2 * spikes) % 2, radius, radius / 3)
    points = zip(x + away * np.cos(turns), y + away * np.sin(turns))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in points]])


def blob(x: float, y: float, radius: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(radius, 12)


def holed() -> QgsGeometry:
    return star(500050, 4999950, 60, 7).difference(blob(500050, 4999950, 15))


ZONES = {
    "a star": star(500047.3, 4999951.1, 45, 5),
    "beyond the pixels": star(500050, 4999950, 300, 9),
    "with a hole": holed(),
    "an island in a hole": holed().combine(blob(500050, 4999950, 6)),
    "several parts": blob(500020, 4999920, 14).combine(star(500075, 4999970, 30, 6)),
    "nowhere near": star(600000, 4999950, 50, 5),
    "round, of arcs": QgsGeometry.fromWkt(
        "CurvePolygon(CircularString(500020 4999950, 500050 4999980, 500080 4999950, "
        "500050 4999920, 500020 4999950))"
    ),
    "with heights": QgsGeometry.fromWkt(
        "PolygonZM((500010 4999910 1 2, 500090 4999930 3 4, 500040 4999990 5 6, "
        "500010 4999910 1 2))"
    ),
}


def centres(width: int, height: int) -> list[list[QgsPointXY]]:
    """Of the pixels of GROUND, row by row from the north."""
    across, down = GROUND.width() / width, GROUND.height() / height
    return [
        [
            QgsPointXY(
                GROUND.xMinimum() + (column + 0.5) * across, GROUND.yMaximum() - (row + 0.5) * down
            )
            for column in range(width)
        ]
        for row in range(height)
    ]


def contained(zone: QgsGeometry, width: int, height: int) -> np.ndarray:
    return np.array([[zone.contains(point) for point in row] for row in centres(width, height)])


@pytest.mark.parametrize("name", ZONES)
def test_a_pixel_is_inside_where_its_centre_is(qgis_app, name):
    zone = ZONES[name]
    inside = GroundMask(zone).inside(GROUND, SIDE, SIDE + 7)
    assert (inside == contained(zone, SIDE, SIDE + 7)).all()
    assert inside.any() == (name != "nowhere near")


def test_a_zone_of_many_edges_is_taken_in_parts(qgis_app, monkeypatch):
    zone = ZONES["an island in a hole"]
    monkeypatch.setattr(ground_mask, "CROSSINGS_AT_ONCE", 5)
    inside = GroundMask(zone).inside(GROUND, SIDE, SIDE)
    assert (inside == contained(zone, SIDE, SIDE)).all()


def test_neighbours_share_no_pixel_and_leave_none_out(qgis_app):
    """Also where pixels' centres lie on the edges between them: here on all of them."""
    quarters = [
        QgsGeometry.fromRect(QgsRectangle(west, south, west + 50, south + 50))
        for west in (500000, 500050)
        for south in (4999900, 4999950)
    ]
    around = QgsRectangle(499999, 4999899, 500101, 5000001)
    taken = sum(GroundMask(each).inside(around, 51, 51).astype(int) for each in quarters)
    assert (taken[:50, :50] == 1).all()
    assert taken.sum() == 50 * 50


def test_what_is_no_polygon_has_no_inside(qgis_app):
    nothing = GroundMask(QgsGeometry()).inside(GROUND, SIDE, SIDE)
    assert nothing.shape == (SIDE, SIDE) and not nothing.any()
    zone = ZONES["a star"]
    polygon = zone.asWkt(9)
    mixed = f"GeometryCollection(Point(500050 4999950), LineString(0 0, 600000 6000000), {polygon})"
    inside = GroundMask(QgsGeometry.fromWkt(mixed)).inside(GROUND, SIDE, SIDE)
    assert (inside == contained(zone, SIDE, SIDE)).all()


def test_nothing_is_drawn_with_qt_where_pixels_are_read():
    """In a thread of its own it would wait with Python's lock held; see image_pixels."""
    for file in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                assert name not in DRAWS_WITH_QT | {"QPainter"}, f"{file.name}:{node.lineno}"
