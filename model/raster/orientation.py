"""How a raster's stored rows and columns are turned so that north is up.

Most rasters are stored so. Some have their rows from south to north, their columns from east to
west, or lie on their side, and their georeference says so. QGIS shows all of them north up, and so
must the model see them, that is told what lies north. A raster that is rotated by some other angle
is turned by the quarter turn that is nearest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..wire.pyramid import Affine, PixelWindow


@dataclass(frozen=True)
class Orientation:
    """Rows and columns change places first, then columns and rows are mirrored."""

    transposed: bool
    columns_mirrored: bool
    rows_mirrored: bool

    @staticmethod
    def of(transform: Affine) -> Orientation:
        """What brings a raster with this transform nearest to columns eastward, rows southward."""
        transposed = abs(transform.c * transform.e) > abs(transform.b * transform.f)
        eastward = transform.c if transposed else transform.b
        southward = -(transform.e if transposed else transform.f)
        return Orientation(transposed, eastward < 0, southward < 0)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of a stored raster as it is shown."""
        return (height, width) if self.transposed else (width, height)

    def transform(self, stored: Affine, width: int, height: int) -> Affine:
        """From pixels as they are shown to the CRS. width, height: as shown."""
        a, b, c, d, e, f = stored
        if self.transposed:
            a, b, c, d, e, f = a, c, b, d, f, e
        if self.columns_mirrored:
            a, b, d, e = a + width * b, -b, d + width * e, -e
        if self.rows_mirrored:
            a, c, d, f = a + height * c, -c, d + height * f, -f
        return Affine(*(value + 0.0 for value in (a, b, c, d, e, f)))  # no -0.0

    def stored(self, shown: PixelWindow, width: int, height: int) -> PixelWindow:
        """Where a window lies in the file. width, height: of the raster, as shown."""
        column, row, columns, rows = shown
        if self.columns_mirrored:
            column = width - column - columns
        if self.rows_mirrored:
            row = height - row - rows
        if self.transposed:
            return PixelWindow(row, column, rows, columns)
        return PixelWindow(column, row, columns, rows)

    def shown(self, stored: np.ndarray) -> np.ndarray:
        """Stored pixels (..., height, width) as they are shown."""
        turned = stored.swapaxes(-1, -2) if self.transposed else stored
        return turned[
            ..., :: -1 if self.rows_mirrored else 1, :: -1 if self.columns_mirrored else 1
        ]
