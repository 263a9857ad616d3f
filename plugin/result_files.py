"""The evidence as files and features: the heatmap as a raster, the examined tiles as polygons."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
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
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..model.errors import OutputError
from ..model.question import NEVER_LOOKED, TILE_FIELDS, Answer
from .engine_process import Heatmap
from .field_types import NUMBER, WHOLE_NUMBER


def write_heatmap(path: Path, heatmap: Heatmap, crs: QgsCoordinateReferenceSystem) -> None:
    """Write the heatmap, by the file's extension; nodata where the model never looked.

    Made in memory and put in its place in one step: a full disk leaves no half a file.

    Raises:
        OutputError: naming the path.
    """
    suffix = path.suffix or ".tif"
    driver_name = QgsRasterFileWriter.driverForExtension(suffix)
    driver = gdal.GetDriverByName(driver_name) if driver_name else None
    if driver is None:
        raise OutputError(f"'{suffix}' is no raster format.", "Choose a name that ends in .tif.")
    in_memory = f"/vsimem/ask_raster_{os.getpid()}_{id(heatmap)}{suffix}"
    options = ["TILED=YES", "COMPRESS=DEFLATE"] if driver_name == "GTiff" else []
    beside = path.with_name(f".{path.name}.part")
    try:
        copy = driver.CreateCopy(in_memory, _dataset(heatmap, crs), options=options)
        del copy  # closes it
        beside.write_bytes(_read_all(in_memory))
        os.replace(beside, path)
    except (OSError, RuntimeError) as error:
        raise _not_written(path, str(error)) from error
    finally:
        gdal.Unlink(in_memory)
        with contextlib.suppress(OSError):
            beside.unlink()


def write_tiles(path: Path, answer: Answer, crs: QgsCoordinateReferenceSystem) -> None:
    """Write the examined tiles as a GeoPackage.

    Raises:
        OutputError: naming the path.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "examined_tiles"
    writer = QgsVectorFileWriter.create(
        str(path),
        tile_fields(),
        QgsWkbTypes.Type.Polygon,
        crs,
        QgsCoordinateTransformContext(),
        options,
    )
    writer.addFeatures(list(tile_features(answer)))
    message = writer.errorMessage()
    del writer  # closes the file: only then is all of it on the disk, or not
    written = QgsVectorLayer(str(path), "tiles", "ogr")
    if not written.isValid() or written.featureCount() != len(answer.tiles):
        with contextlib.suppress(OSError):
            path.unlink()
        raise _not_written(path, message)


def tile_fields() -> QgsFields:
    """What is known of each examined tile."""
    fields = QgsFields()
    for name, kind in TILE_FIELDS.items():
        fields.append(QgsField(name, WHOLE_NUMBER if kind is int else NUMBER))
    return fields


def tile_features(answer: Answer) -> Iterator[QgsFeature]:
    """The examined tiles, coarse to fine, as `tile_fields` has them."""
    fields = tile_fields()
    for tile in sorted(answer.tiles, key=lambda tile: tile.level):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*tile.extent)))
        feature.setAttributes(list(answer.tile_values(tile).values()))
        yield feature


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


def _read_all(path: str) -> bytes:
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        raise OSError("the format cannot hold a heatmap")
    try:
        return gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file)
    finally:
        gdal.VSIFCloseL(file)


def _not_written(path: Path, details: str) -> OutputError:
    return OutputError(
        f"{path} could not be written.",
        "Check that the folder exists, may be written to, and has space.",
        details,
    )
