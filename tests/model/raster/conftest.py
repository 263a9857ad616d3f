"""Rasters that tests write for themselves."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning

UTM_33N = {"crs": "EPSG:32633", "transform": rasterio.Affine(2, 0, 500_000, 0, -2, 4_000_000)}


@pytest.fixture
def write_geotiff(tmp_path: Path) -> Callable[..., str]:
    """Write values (bands, height, width) as a GeoTIFF of 2 m pixels, and return its path."""

    def write(
        values: np.ndarray,
        name: str = "raster.tif",
        overviews: tuple[int, ...] = (),
        mask: np.ndarray | None = None,
        palette: dict[int, tuple[int, ...]] | None = None,
        colours: tuple[ColorInterp, ...] = (),
        scales: tuple[float, ...] = (),
        offsets: tuple[float, ...] = (),
        **options: Any,
    ) -> str:
        path = str(tmp_path / name)
        bands, height, width = values.shape
        options = {
            "dtype": values.dtype,
            "tiled": True,
            "blockxsize": 64,
            "blockysize": 64,
        } | options
        profile = {"width": width, "height": height, "count": bands, **UTM_33N, **options}
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", driver="GTiff", **profile) as dataset:
                dataset.write(values)
                if palette:
                    dataset.write_colormap(1, palette)
                if colours:
                    dataset.colorinterp = colours
                if scales:
                    dataset.scales, dataset.offsets = scales, offsets
                if mask is not None:
                    dataset.write_mask(mask)
            if overviews:
                with rasterio.open(path, "r+") as dataset:
                    dataset.build_overviews(list(overviews), Resampling.average)
        return path

    return write
