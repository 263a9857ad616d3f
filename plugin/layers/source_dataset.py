"""The file behind a layer as GDAL has it: what QGIS's provider knows and does not tell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsProviderRegistry, QgsRasterLayer

from ...model.wire.pyramid import decimation_of

WARP_TOLERANCE = 0.2
"""As QGIS warps: in pixels."""

STEPS_ALONG_AN_EDGE = 20
"""Ground control points and sensor models bend a raster's edges."""


def overviews(layer: QgsRasterLayer) -> tuple[float, ...]:
    """Native pixels per overview pixel, for the overviews that exist.

    QGIS lists those alone whose factor is in a list of its own; it reads from all that GDAL has.
    """
    provider = layer.dataProvider()
    native = (provider.xSize(), provider.ySize())
    sizes = _overview_sizes(layer, native)
    if sizes is None:
        levels = [level for level in provider.buildPyramidList() if level.exists]
        sizes = [(level.xDim, level.yDim) for level in levels]
    return tuple(decimation_of(native, size) for size in sizes if 0 < max(size) < max(native))


def footprint(layer: QgsRasterLayer) -> QgsGeometry | None:
    """The ground that a rotated or bent raster covers; None for one that fills its extent.

    QGIS warps such rasters to a north-up grid, whose corners beyond the raster are zero but count
    as valid.
    """
    try:
        with _quietly():
            dataset = open_dataset(layer)
            if dataset is None or not _is_warped_by_qgis(dataset) or _fills_its_extent(dataset):
                return None
            to_ground = gdal.Transformer(dataset, None, [])
            points, found = to_ground.TransformPoints(0, _edge(dataset))
    except (RuntimeError, AttributeError):  # its points or sensor model fix no place
        return None
    if not all(found):
        return None
    ring = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y, _ in points]])
    return ring if ring.boundingBox().isFinite() and ring.area() > 0 else None


def open_dataset(layer: QgsRasterLayer) -> gdal.Dataset | None:
    """What QGIS's provider opens for the layer, a second time; None where GDAL cannot or where
    the layer is of another provider.

    Raises:
        RuntimeError: the same, where GDAL's exceptions are on.
    """
    if layer.providerType() != "gdal":
        return None
    source = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), source)
    options = [str(option) for option in parts.get("openOptions") or ()]
    return gdal.OpenEx(source.split("|")[0], gdal.OF_RASTER, open_options=options)


@contextmanager
def _quietly() -> Iterator[None]:
    """Where a failure is an answer, GDAL does not print it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _overview_sizes(layer: QgsRasterLayer, native: tuple[int, int]) -> list[tuple[int, int]] | None:
    """None where GDAL cannot tell."""
    try:
        with _quietly():
            dataset = open_dataset(layer)
            if dataset is not None and _is_warped_by_qgis(dataset):
                nearest = gdal.GRA_NearestNeighbour
                dataset = gdal.AutoCreateWarpedVRT(dataset, None, None, nearest, WARP_TOLERANCE)
            if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != native:
                return None
            band = dataset.GetRasterBand(1)
            found = [band.GetOverview(index) for index in range(band.GetOverviewCount())]
            return [(level.XSize, level.YSize) for level in found if level is not None]
    except RuntimeError:
        return None


def _is_warped_by_qgis(dataset: gdal.Dataset) -> bool:
    """Whether QGIS makes a north-up grid of its own of it."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    turned = transform is not None and (
        transform[1] < 0 or transform[5] > 0 or transform[2] != 0 or transform[4] != 0
    )
    return turned or dataset.GetGCPCount() > 0 or bool(dataset.GetMetadata("RPC"))


def _fills_its_extent(dataset: gdal.Dataset) -> bool:
    """Whether its rows and columns run along the CRS's axes, in whichever direction."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        return False
    return transform[2] == transform[4] == 0 or transform[1] == transform[5] == 0


def _edge(dataset: gdal.Dataset) -> list[tuple[float, float]]:
    """Pixel coordinates around the raster."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    corners = [(0, 0), (width, 0), (width, height), (0, height), (0, 0)]
    shares = [step / STEPS_ALONG_AN_EDGE for step in range(STEPS_ALONG_AN_EDGE)]
    return [
        (x + share * (to_x - x), y + share * (to_y - y))
        for (x, y), (to_x, to_y) in zip(corners, corners[1:])
        for share in shares
    ]
