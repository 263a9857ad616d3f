"""The mean of the valid pixels of squares: how a level is made that a raster lacks.

NumPy only: the engine's reader and QGIS's make the same pixels, equally fast.
"""

from __future__ import annotations

import numpy as np

SQUARES_IN_16_BITS = 257
"""The largest factor whose columns of bytes add up to at most 65,535."""


def box_mean(rgb: np.ndarray, valid: np.ndarray, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """The mean of the valid pixels of each square; the last ones may be cut at the edge.

    rgb: uint8 (height, width, 3), zero where not valid. valid: bool (height, width). Returns the
    same of the squares: valid is one with a valid pixel.
    """
    counts = _box_sum(valid, factor)
    return _mean(_box_sum(rgb, factor), counts[..., None]), counts > 0


def box_mean_rgba(rgba: np.ndarray, factor: int) -> np.ndarray:
    """The same of uint8 (height, width, RGBA) whose pixels with any opacity are valid."""
    values = rgba.copy()
    np.minimum(rgba[..., 3], 1, out=values[..., 3])
    sums = _box_sum(values, factor)
    counts = sums[..., 3:]
    opacity = np.where(counts > 0, 255, 0).astype(np.uint8)
    return np.concatenate([_mean(sums[..., :3], counts), opacity], axis=-1)


def _mean(sums: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return ((sums + counts // 2) // np.maximum(counts, 1)).astype(np.uint8)


def _box_sum(values: np.ndarray, factor: int) -> np.ndarray:
    """Sums over squares of (height, width) or (height, width, bands), as uint32."""
    narrow = "uint16" if factor <= SQUARES_IN_16_BITS else "uint32"
    for axis, kind in ((0, narrow), (1, "uint32")):
        before = (slice(None),) * axis
        first, *others = (
            values[(*before, slice(start, None, factor))]
            for start in range(min(factor, values.shape[axis]))
        )
        sums = first.astype(kind)
        for other in others:
            sums[(*before, slice(other.shape[axis]))] += other
        values = sums
    return values
