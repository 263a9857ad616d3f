"""Which pixels of a read lie on the ground that it is about: a zone, or a rotated raster's outline.

By NumPy: a QPainter in a worker thread may wait for QGIS's own threads with Python's lock held, see
image_pixels.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsRectangle

CROSSINGS_AT_ONCE = 2**20
"""How many places where a polygon's edge crosses a row of pixels are held in memory."""

WKB_HEADER = 9
"""Bytes before a line's coordinates: byte order, type, count."""


class GroundMask:
    """The inside of polygons with holes, in a layer's CRS. Read in any thread."""

    def __init__(self, polygons: QgsGeometry) -> None:
        """polygons: valid, one or several; lines and points among them count for nothing."""
        self.text = polygons.asWkt(9)
        rings = _rings(polygons)
        none = np.zeros((0, 2))
        self._starts = np.concatenate([none, *(ring[:-1] for ring in rings)])
        self._ends = np.concatenate([none, *(ring[1:] for ring in rings)])

    def inside(self, rectangle: QgsRectangle, width: int, height: int) -> np.ndarray:
        """bool (height, width): whether each pixel's centre lies inside. A centre on an edge
        belongs to the polygon east or south of it.
        """
        scale = np.array([width / rectangle.width(), -height / rectangle.height()])
        corner = np.array([rectangle.xMinimum(), rectangle.yMaximum()])
        # From here on in pixels, with whole numbers at the pixels' centres.
        starts, ends = ((points - corner) * scale - 0.5 for points in (self._starts, self._ends))
        first, stop = np.sort(np.ceil(np.stack([starts[:, 1], ends[:, 1]])), axis=0)
        first, stop = (rows.clip(0, height).astype(np.int64) for rows in (first, stop))
        count = stop - first
        turns = np.zeros(height * (width + 1), np.uint8)  # of how many edges, modulo 256
        for some in _in_parts(np.flatnonzero(count > 0), count):
            edge = np.repeat(some, count[some])
            before = count[some].cumsum() - count[some]
            row = np.arange(edge.size) - np.repeat(before - first[some], count[some])
            (x0, y0), (x1, y1) = starts[edge].T, ends[edge].T
            x = x0 + (row - y0) * ((x1 - x0) / (y1 - y0))
            column = np.ceil(x).clip(0, width).astype(np.int64)
            at = row * (width + 1) + column
            turns += np.bincount(at, minlength=turns.size).astype(np.uint8)
        crossed = turns.reshape(height, -1)[:, :width].cumsum(axis=1, dtype=np.uint8)
        return (crossed & 1).view(bool)


def _in_parts(edges: np.ndarray, count: np.ndarray) -> list[np.ndarray]:
    """The edges, as many at once as have few enough crossings."""
    total = count[edges].cumsum()
    if not total.size or total[-1] <= CROSSINGS_AT_ONCE:
        return [edges]
    limits = np.arange(CROSSINGS_AT_ONCE, total[-1], CROSSINGS_AT_ONCE)
    return np.split(edges, np.searchsorted(total, limits))


def _rings(polygons: QgsGeometry) -> list[np.ndarray]:
    """The corners (n, 2) of every ring, the first one again at the end."""
    rings = []
    for part in polygons.constParts():
        if part.dimension() < 2:
            continue
        polygon = part.segmentize()  # to which its rings belong
        holes = map(polygon.interiorRing, range(polygon.numInteriorRings()))
        rings += [_corners(ring) for ring in (polygon.exteriorRing(), *holes)]
    return rings


def _corners(ring: QgsLineString) -> np.ndarray:
    flat = ring.clone()
    flat.dropZValue()
    flat.dropMValue()
    return np.frombuffer(flat.asWkb().data(), np.float64, offset=WKB_HEADER).reshape(-1, 2)
