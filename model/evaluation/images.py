"""A benchmark's images as one file that is quick to read by window."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..wire.errors import RasterError
from ..wire.pyramid import base_limit

GAP = 32
"""Black pixels between two images that are shown side by side."""


@contextmanager
def readable(images: Sequence[Path], scratch: Path) -> Iterator[str]:
    """A file of the images' pixels that is quick to read by window, while this is open.

    Large images without overviews (PNG, JPEG, plain TIFF) are copied to a tiled GeoTIFF with
    overviews in a folder under `scratch`, once for all of their questions; several images are set
    side by side.

    Raises:
        RasterError: an image is missing or cannot be read.
    """
    with tempfile.TemporaryDirectory(dir=scratch, prefix="image-") as folder:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                path = _prepare(images, Path(folder))
        except (RasterioError, OSError) as error:
            raise RasterError(
                f"{', '.join(map(str, images))} could not be read.",
                "Check that the file is there and complete.",
                str(error),
            ) from error
        yield path


def _prepare(images: Sequence[Path], folder: Path) -> str:
    source = str(images[0]) if len(images) == 1 else _side_by_side(images, folder / "mosaic.vrt")
    with rasterio.open(source) as dataset:
        is_tiled = dataset.block_shapes[0][1] < dataset.width
        if max(dataset.shape) <= 2 * base_limit() or (is_tiled and dataset.overviews(1)):
            return source
    copy = str(folder / "copy.tif")
    rasterio.shutil.copy(
        source,
        copy,
        driver="COG",
        COMPRESS="LZW",
        OVERVIEW_RESAMPLING="AVERAGE",
        BIGTIFF="IF_SAFER",
        NUM_THREADS="ALL_CPUS",
    )
    return copy


def _side_by_side(images: Sequence[Path], path: Path) -> str:
    """A virtual raster (VRT) of the images' first three bands, left to right."""
    sources, left, height = [], 0, 0
    for image in images:
        with rasterio.open(image) as dataset:
            sources.append((image.resolve(), left, dataset.width, dataset.height, dataset.count))
            left += dataset.width + GAP
            height = max(height, dataset.height)
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp>'
        + "".join(
            f"<SimpleSource><SourceFilename>{escape(str(image))}</SourceFilename>"
            f"<SourceBand>{band if count >= 3 else 1}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{rows}"/>'
            f'<DstRect xOff="{column}" yOff="0" xSize="{width}" ySize="{rows}"/></SimpleSource>'
            for image, column, width, rows, count in sources
        )
        + "</VRTRasterBand>"
        for band, colour in ((1, "Red"), (2, "Green"), (3, "Blue"))
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{left - GAP}" rasterYSize="{height}">{bands}</VRTDataset>',
        "utf-8",
    )
    return str(path)
