"""The evidence as files and features: the heatmap as a raster, the examined tiles as polygons."""

from __future__ import annotations

import contextlib
import functools
import os
import tempfile
import uuid
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsRasterFileWriter,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...model.wire.errors import OutputError
from ...model.wire.pyramid import Affine
from ...model.wire.question import NEVER_LOOKED, TILE_FIELDS, Answer
from ..engine.engine_process import Heatmap
from .field_types import NUMBER, WHOLE_NUMBER
from .geopackage import GeoPackageTable, not_written

SMALL_HEATMAP = Heatmap(
    2,
    2,
    Affine(0.0, 1.0, 0.0, 0.0, 0.0, -1.0),
    np.array([0.0, 0.25, 1234.5, np.nan], "<f4").tobytes(),
)
"""What a format must be able to hold."""


def write_heatmap(path: Path, heatmap: Heatmap, crs: QgsCoordinateReferenceSystem) -> None:
    """Write the heatmap, by the file's extension; nodata where the model never looked.

    Made in memory and put in its place in one step: a full disk leaves no half a file.

    Raises:
        OutputError: naming the path, or the format that cannot hold a heatmap.
    """
    beside: list[tuple[Path, Path]] = []
    try:
        for name, content in _encoded(path, heatmap, crs).items():
            beside.append((path.with_name(f".{name}.part"), path.with_name(name)))
            beside[-1][0].write_bytes(content)
        for part, whole in beside:
            os.replace(part, whole)
    except OSError as error:
        raise not_written(path, str(error)) from error
    finally:
        for part, _ in beside:
            with contextlib.suppress(OSError):
                part.unlink()


@functools.cache
def holds_heatmaps(suffix: str) -> bool:
    """Whether the format of files with this ending can hold a heatmap."""
    try:
        _encoded(Path(f"heat{suffix}"), SMALL_HEATMAP, QgsCoordinateReferenceSystem())
    except OutputError:
        return False
    return True


def check_heatmap_path(path: Path, crs: QgsCoordinateReferenceSystem) -> None:
    """Find out before the model runs whether a heatmap can be written there.

    Raises:
        OutputError: as `write_heatmap` would, but for a disk that fills up.
    """
    _encoded(path, SMALL_HEATMAP, crs)
    check_file_path(path)


def check_tiles_path(destination: str, crs: QgsCoordinateReferenceSystem) -> None:
    """Find out before the model runs whether examined tiles can be written there.

    destination: as Processing names it; only files are looked at, by their names' endings.

    Raises:
        OutputError: naming the path, or the format that cannot hold the tiles.
    """
    path = Path(destination)
    if not path.is_absolute():
        return
    _check_tiles_format(path, crs)
    check_file_path(path)


def check_file_path(path: Path) -> None:
    """Find out whether a file can be written there, by trying; one that is there stays as it is.

    Raises:
        OutputError: naming the path.
    """
    try:
        if path.exists():
            with path.open("r+b"):
                pass
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise not_written(path, str(error)) from error


def write_tiles(path: Path, answer: Answer, crs: QgsCoordinateReferenceSystem) -> None:
    """Write the examined tiles as a GeoPackage; without a CRS where the raster has none.

    Raises:
        OutputError: naming the path.
    """
    try:
        table = GeoPackageTable.create(
            path, "examined_tiles", tile_fields(), QgsWkbTypes.Type.Polygon, crs
        )
        table.add(tile_features(answer))
    except OutputError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def tile_fields() -> QgsFields:
    """What is known of each examined tile."""
    fields = QgsFields()
    for name, kind in TILE_FIELDS.items():
        fields.append(QgsField(name, WHOLE_NUMBER if kind is int else NUMBER))
    return fields


def tile_features(answer: Answer) -> list[QgsFeature]:
    """The examined tiles, coarse to fine, as `tile_fields` has them."""
    fields, features = tile_fields(), []
    for tile in sorted(answer.tiles, key=lambda tile: tile.level):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*tile.extent)))
        feature.setAttributes(list(answer.tile_values(tile).values()))
        features.append(feature)
    return features


def _check_tiles_format(path: Path, crs: QgsCoordinateReferenceSystem) -> None:
    """Begin such a file elsewhere. Raises OutputError."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    if not options.driverName:
        return  # Processing puts an ending of its own behind the name
    with tempfile.TemporaryDirectory() as folder:
        writer = QgsVectorFileWriter.create(
            str(Path(folder) / path.name),
            tile_fields(),
            QgsWkbTypes.Type.Polygon,
            crs,
            QgsCoordinateTransformContext(),
            options,
        )
        fails = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
        details = writer.errorMessage()
        sip.delete(writer)
    if fails:
        raise OutputError(
            f"A '{path.suffix}' file cannot hold the examined tiles.",
            "Choose a name ending in .gpkg.",
            details,
        )


def _encoded(path: Path, heatmap: Heatmap, crs: QgsCoordinateReferenceSystem) -> dict[str, bytes]:
    """The contents of the heatmap's file, and of those that its format puts beside it, by name.

    Raises:
        OutputError: the format is unknown, or what comes back is not what went in.
    """
    driver_name = QgsRasterFileWriter.driverForExtension(path.suffix) if path.suffix else "GTiff"
    driver = gdal.GetDriverByName(driver_name) if driver_name else None
    if driver is None:
        raise OutputError(f"'{path.suffix}' is no raster format.", "Choose a name ending in .tif.")
    options = ["TILED=YES", "COMPRESS=DEFLATE"] if driver_name == "GTiff" else []
    folder = f"/vsimem/ask_raster_{uuid.uuid4().hex}"
    dataset, details = _dataset(heatmap, crs), ""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if "Float32" in (driver.GetMetadataItem(gdal.DMD_CREATIONDATATYPES) or ""):
            copy = driver.CreateCopy(f"{folder}/{path.name}", dataset, options=options)
            del copy  # closes it
            if _is_like(f"{folder}/{path.name}", dataset):
                return {name: _read_all(f"{folder}/{name}") for name in gdal.ReadDir(folder)}
    except (OSError, RuntimeError) as error:
        details = str(error)
    finally:
        with contextlib.suppress(RuntimeError):
            gdal.RmdirRecursive(folder)
        gdal.PopErrorHandler()
    raise OutputError(
        f"A '{path.suffix}' file cannot hold the relevance: it takes numbers with decimals, and "
        "one that says 'no data'.",
        "Choose a name ending in .tif.",
        details,
    )


def _dataset(heatmap: Heatmap, crs: QgsCoordinateReferenceSystem) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create(
        "", heatmap.width, heatmap.height, 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform(list(heatmap.transform))
    if crs.isValid():
        dataset.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    values = np.frombuffer(heatmap.values, "<f4").reshape(heatmap.height, heatmap.width)
    band = dataset.GetRasterBand(1)
    band.WriteArray(np.where(np.isnan(values), np.float32(NEVER_LOOKED), values))
    band.SetNoDataValue(NEVER_LOOKED)
    band.SetDescription("relevance")
    return dataset


def _is_like(path: str, heatmap: gdal.Dataset) -> bool:
    """Whether the file holds the heatmap's numbers, nodata and place, and a CRS if it has one."""
    copy = gdal.Open(path)
    if copy is None or copy.RasterCount != 1:
        return False
    return (
        copy.GetRasterBand(1).GetNoDataValue() == NEVER_LOOKED
        and bool(copy.GetProjection()) == bool(heatmap.GetProjection())
        and np.allclose(copy.GetGeoTransform(), heatmap.GetGeoTransform())
        and np.allclose(copy.ReadAsArray(), heatmap.ReadAsArray(), atol=1e-3)
    )


def _read_all(path: str) -> bytes:
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        raise OSError(f"{path} cannot be read")
    try:
        return gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file)
    finally:
        gdal.VSIFCloseL(file)
