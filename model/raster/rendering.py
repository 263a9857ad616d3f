"""What an analyst sees: from a raster's bands to RGB, as QGIS draws them by default.

The recipe is complete in itself: with it and the bands' values, the same pixels come again. Its
arithmetic is that of QGIS's renderers (a stretch cuts off fractions, a pixel is not drawn if any
of its bands has no data, is not a number or infinite), so that the engine alone and QGIS agree.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags

from ..wire.errors import RasterError
from ..wire.pyramid import FILL, FIRST_LOOK_LIMIT

SAMPLE_LONG_SIDE = 1008
"""The stretch is computed from the whole raster, reduced to this many pixels."""

CUMULATIVE_CUT_PERCENT = (2.0, 98.0)


class RenderingKind(Enum):
    """How values become grey levels or colours."""

    AS_IS = "as-is"
    STRETCH = "stretch"
    PALETTE = "palette"


@dataclass(frozen=True)
class Rendering:
    """A recipe for RGB.

    bands: one (grey, or an index into the palette), two (red and green) or three, from 1.
    ranges: for a stretch, each band's values that become 0 and 255, after scale and offset.
    nodata: each band's value that means 'nothing here', or None. scales: each band's scale and
    offset. alpha_band: the band that holds opacity, 0 if none does. palette: RGBA by value.
    """

    kind: RenderingKind
    bands: tuple[int, ...]
    ranges: tuple[tuple[float, float], ...] = ()
    nodata: tuple[float | None, ...] = (None, None, None)
    scales: tuple[tuple[float, float], ...] = ((1.0, 0.0),) * 3
    alpha_band: int = 0
    palette: tuple[tuple[int, int, int, int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"kind": self.kind.value}

    @staticmethod
    def from_json(record: dict[str, Any]) -> Rendering:
        return Rendering(
            kind=RenderingKind(record["kind"]),
            bands=tuple(map(int, record["bands"])),
            ranges=tuple((float(low), float(high)) for low, high in record["ranges"]),
            nodata=tuple(None if v is None else float(v) for v in record["nodata"]),
            scales=tuple((float(scale), float(offset)) for scale, offset in record["scales"]),
            alpha_band=int(record["alpha_band"]),
            palette=tuple((int(r), int(g), int(b), int(a)) for r, g, b, a in record["palette"]),
        )

    def draw(self, values: np.ndarray, drawn: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Draw the values (bands, height, width) of this recipe's bands.

        drawn: bool (height, width), false where a mask or an alpha band hides the pixel.
        Returns RGB, uint8 (height, width, 3), zero where not valid, and validity, bool.
        """
        valid = drawn.copy()
        for band, nodata in zip(values, self.nodata, strict=False):
            valid &= _has_data(band, nodata)
        rgb = np.zeros((*valid.shape, 3), np.uint8)
        if self.kind is RenderingKind.PALETTE:
            palette = np.array(self.palette, np.uint8)
            inside = (values[0] >= 0) & (values[0] < len(palette))
            colours = palette[np.where(inside, values[0], 0).astype(np.intp)]
            valid &= inside & (colours[..., 3] > 0)
            rgb[:] = colours[..., :3]
        else:
            greys = [self._grey(channel, band) for channel, band in enumerate(values)]
            for channel, grey in enumerate(greys * 3 if len(greys) == 1 else greys):
                rgb[..., channel] = grey
        rgb[~valid] = 0
        return rgb, valid

    def _grey(self, channel: int, band: np.ndarray) -> np.ndarray:
        if self.kind is RenderingKind.AS_IS:
            return band
        return _stretch(band, self.scales[channel], self.ranges[channel])


def default_rendering(dataset: rasterio.DatasetReader) -> Rendering:
    """How QGIS shows the dataset when it is first added.

    Bytes in colour are shown as they are, a palette's colours are looked up, everything else is
    stretched: a single band of bytes from its lowest to its highest value, other types by the
    2-98 % cumulative cut (QGIS stretches single bands from lowest to highest as well, which one
    stray pixel is enough to spoil). Where QGIS 3.22 takes bands 1 to 3 for red, green and blue,
    the bands' own colour interpretation is followed if it names all three, as later versions do.
    """
    interpretation = dataset.colorinterp
    alpha_band = next((i for i, c in enumerate(interpretation, 1) if c is ColorInterp.alpha), 0)
    colours = [i for i in range(1, dataset.count + 1) if i != alpha_band]
    if interpretation[0] is ColorInterp.palette and len(colours) == 1:
        return Rendering(
            RenderingKind.PALETTE,
            (1,),
            nodata=(dataset.nodatavals[0],),
            alpha_band=alpha_band,
            palette=_palette(dataset),
        )
    red_green_blue = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if all(c in interpretation for c in red_green_blue):
        bands = tuple(interpretation.index(c) + 1 for c in red_green_blue)
    else:
        bands = tuple(colours[:3]) if colours else (alpha_band,)
    nodata = tuple(dataset.nodatavals[b - 1] for b in bands)
    scales = tuple((dataset.scales[b - 1], dataset.offsets[b - 1]) for b in bands)
    is_byte = all(dataset.dtypes[b - 1] == "uint8" for b in bands) and set(scales) == {(1.0, 0.0)}
    if is_byte and len(bands) > 1:
        return Rendering(RenderingKind.AS_IS, bands, (), nodata, scales, alpha_band)
    cut = (0.0, 100.0) if is_byte else CUMULATIVE_CUT_PERCENT
    unranged = Rendering(RenderingKind.STRETCH, bands, (), nodata, scales, alpha_band)
    ranges = _sample_ranges(dataset, unranged, cut)
    return Rendering(RenderingKind.STRETCH, bands, ranges, nodata, scales, alpha_band)


def too_many_pixels(name: str, pixels: int) -> RasterError:
    """The refusal to go through all of a huge raster without overviews."""
    return RasterError(
        f"{name} lacks overviews: to see all of it, {pixels / 1e9:,.0f} billion pixels would "
        "have to be gone through.",
        "Build overviews first.",
    )


def has_mask(dataset: rasterio.DatasetReader) -> bool:
    """Whether the dataset has a mask of its own, beside nodata and alpha."""
    return list(dataset.mask_flag_enums[0]) == [MaskFlags.per_dataset]


def _has_data(band: np.ndarray, nodata: float | None) -> np.ndarray:
    if band.dtype.kind == "f":
        with np.errstate(invalid="ignore", over="ignore"):
            has_data = np.abs(band) < FILL  # neither infinite nor not a number
        if nodata is not None:
            with np.errstate(over="ignore"):
                has_data &= band != band.dtype.type(nodata)
        return has_data
    if nodata is None:
        return np.ones(band.shape, bool)
    return band != nodata


def _stretch(
    band: np.ndarray, scale: tuple[float, float], limits: tuple[float, float]
) -> np.ndarray:
    """The band's values as grey levels 0..255; a range without width is black."""
    low, high = limits
    if not high > low:
        return np.zeros(band.shape, np.uint8)
    if band.dtype in (np.uint8, np.uint16) and band.size > 2**16:
        every_value = np.arange(np.iinfo(band.dtype).max + 1, dtype=np.float64)
        return _stretch(every_value, scale, limits)[band]
    with np.errstate(invalid="ignore", over="ignore"):
        values = band.astype(np.float64) * scale[0] + scale[1]
        grey = (values - low) / (high - low) * 255.0
    return np.clip(np.nan_to_num(grey, posinf=255.0, neginf=0.0), 0.0, 255.0).astype(np.uint8)


def _sample_ranges(
    dataset: rasterio.DatasetReader, rendering: Rendering, cut: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """Each band's percentiles over the whole raster's data, (0, 1) where it has none.

    Raises:
        RasterError: the raster is too large to be gone through.
    """
    _refuse_endless(dataset)
    reduction = max(1.0, max(dataset.width, dataset.height) / SAMPLE_LONG_SIDE)
    shape = (max(1, int(dataset.height / reduction)), max(1, int(dataset.width / reduction)))
    drawn = np.ones(shape, bool)
    if has_mask(dataset):
        drawn &= dataset.read_masks(1, out_shape=shape) > 0
    if rendering.alpha_band:
        drawn &= dataset.read(rendering.alpha_band, out_shape=shape) > 0
    ranges = []
    bands = dataset.read(rendering.bands, out_shape=(len(rendering.bands), *shape))
    for band, nodata, (scale, offset) in zip(
        bands, rendering.nodata, rendering.scales, strict=True
    ):
        values = band[drawn & _has_data(band, nodata)].astype(np.float64)
        low, high = np.percentile(values, cut) if values.size else (0.0, 1.0)
        low, high = sorted((low * scale + offset, high * scale + offset))
        ranges.append((float(low), float(high)))
    return tuple(ranges)


def _refuse_endless(dataset: rasterio.DatasetReader) -> None:
    """GDAL takes a sample from the overviews; without them it goes through all blocks."""
    coarsest = max([1, *dataset.overviews(1)])
    pixels = dataset.width * dataset.height // coarsest**2
    if pixels > FIRST_LOOK_LIMIT:
        raise too_many_pixels(os.path.basename(dataset.name), pixels)


def _palette(dataset: rasterio.DatasetReader) -> tuple[tuple[int, int, int, int], ...]:
    """The first band's colour table as RGBA by value; values without a colour are transparent."""
    colours = dataset.colormap(1)
    return tuple(colours.get(value, (0, 0, 0, 0)) for value in range(max(colours) + 1))
