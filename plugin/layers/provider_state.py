"""What an analyst sets at a layer's provider: neither its source nor its style holds it.

Of all that a provider keeps for itself this is what changes pixels and what a copy of the layer
loses. Scale and offset of bands come from the file; the resampling is of the screen, and is left
out where pixels are read one by one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.core import QgsRasterDataProvider, QgsRasterRange


@dataclass(frozen=True)
class BandNoData:
    """Which values of a band are not drawn.

    source: whether the file's own no-data value counts. ranges: the additional values, each from,
    to, and the number of QgsRasterRange's bounds.
    """

    source: bool = True
    ranges: tuple[tuple[float, float, int], ...] = ()


@dataclass(frozen=True)
class ProviderState:
    """bands: by band, counted from 1, where it is not as the file has it. dpi: asked of a server,
    -1 for none."""

    bands: tuple[tuple[int, BandNoData], ...] = ()
    dpi: int = -1

    @staticmethod
    def of(provider: QgsRasterDataProvider) -> ProviderState:
        bands = (
            (number, _no_data_of(provider, number)) for number in range(1, provider.bandCount() + 1)
        )
        changed = tuple((number, band) for number, band in bands if band != BandNoData())
        return ProviderState(changed, provider.dpi())

    def onto(self, provider: QgsRasterDataProvider) -> None:
        """Set a provider that was just opened to this."""
        for number, band in self.bands:
            provider.setUseSourceNoDataValue(number, band.source)
            ranges = [
                QgsRasterRange(low, high, QgsRasterRange.BoundsType(bounds))
                for low, high, bounds in band.ranges
            ]
            provider.setUserNoDataValue(number, ranges)
        provider.setDpi(self.dpi)

    def to_text(self) -> str:
        bands = {str(number): [band.source, band.ranges] for number, band in self.bands}
        return json.dumps({"no_data": bands, "dpi": self.dpi})

    @staticmethod
    def from_text(text: str) -> ProviderState:
        """The inverse of `to_text`: what a recipe says, to see the same pixels again."""
        record = json.loads(text)
        bands = tuple(
            (int(number), BandNoData(source, tuple(map(tuple, ranges))))
            for number, (source, ranges) in record["no_data"].items()
        )
        return ProviderState(bands, int(record["dpi"]))


def _no_data_of(provider: QgsRasterDataProvider, band: int) -> BandNoData:
    ranges = tuple(
        (each.min(), each.max(), int(getattr(each.bounds(), "value", each.bounds())))
        for each in provider.userNoDataValues(band)
    )
    return BandNoData(provider.useSourceNoDataValue(band), ranges)
