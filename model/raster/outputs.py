"""The evidence as files: the heatmap as a GeoTIFF, the examined tiles and what was found as
GeoPackages.

A file is made in memory and put in its place in one step, so that a full disk leaves neither half
a file nor silence.
"""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
import struct
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..wire.errors import OutputError
from ..wire.pyramid import Affine, RasterDescription, Tile, native_bounds
from ..wire.question import FOUND_FIELDS, NEVER_LOOKED, TILE_FIELDS, Answer

UNDEFINED_CRS = 99999
"""What GDAL notes in a GeoPackage for a layer without a CRS."""
GEOPACKAGE_VERSION = "1.2"
"""The newest that every supported QGIS reads without a warning."""
NUMPY_KINDS: dict[type, type] = {int: np.int64, float: np.float64, str: object}


class OutputKind(Enum):
    """A file of evidence, by the endings that its name may have."""

    HEATMAP = (".tif", ".tiff")
    POLYGONS = (".gpkg",)


def check_output(path: str, kind: OutputKind) -> None:
    """Find what cannot be written before the model has run for it.

    Raises:
        OutputError: another format is asked for, the folder is not there or may not be written to.
    """
    target = Path(path).absolute()
    if target.suffix.lower() not in kind.value:
        raise OutputError(
            f"{path} cannot be written in that format.",
            f"Give it a name that ends in {kind.value[0]}.",
        )
    if not target.parent.is_dir():
        raise OutputError(
            f"{path} cannot be written: its folder does not exist.", "Make the folder first."
        )
    if target.is_dir():
        raise OutputError(f"{path} cannot be written: it is a folder.", "Give it another name.")
    partial = _partial(target)
    try:
        partial.touch()
        partial.unlink()
        if target.exists():
            target.open("r+b").close()
    except OSError as error:
        raise _output_error(path, error) from error


def write_heatmap(path: str, values: np.ndarray, crs: str, transform: Affine) -> None:
    """Write a heatmap as a single-band Float32 GeoTIFF.

    values: float32 (height, width), times the average attention, NaN where it was never looked.
    crs: 'EPSG:n', WKT or ''. transform: cell to CRS, rotated or not.

    Raises:
        OutputError: naming the path.
    """
    height, width = values.shape
    profile = {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": 1,
        "dtype": "float32",
        "nodata": NEVER_LOOKED,
        "crs": crs or None,
        "transform": rasterio.Affine.from_gdal(*transform),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "predictor": 3,
    }
    try:
        with rasterio.MemoryFile() as memory, warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with memory.open(**profile) as dataset:
                dataset.write(np.where(np.isnan(values), NEVER_LOOKED, values), 1)
                dataset.set_band_description(1, "relevance")
            content = memory.read()
    except Exception as error:  # rasterio's and GDAL's own kinds have nothing in common
        raise _output_error(path, error) from error
    _write_file(path, content)


def write_tiles(path: str, answer: Answer, description: RasterDescription) -> None:
    """Write the answer's tiles as polygons of a GeoPackage, layer 'tiles'.

    description: of the raster that the answer is about. On a rotated raster a polygon is the
    tile's true parallelogram.

    Raises:
        OutputError: naming the path.
    """
    rings = []
    for tile in answer.tiles:
        left, top, right, bottom = native_bounds(
            answer.levels, Tile(tile.level, tile.column, tile.row), answer.tile_size
        )
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        rings.append([description.transform.apply(*corner) for corner in corners])
    rows = [answer.tile_values(tile) for tile in answer.tiles]
    _write_polygons(path, _Polygons("tiles", rings, TILE_FIELDS, rows), description.crs)


def write_found(path: str, answer: Answer, crs: str) -> None:
    """Write what the answer found as polygons of a GeoPackage, layer 'found'; none where nothing
    was. crs: of the raster that the answer is about, '' for none.

    Raises:
        OutputError: naming the path.
    """
    rings = [found.ring for found in answer.found]
    rows = [answer.found_values(found) for found in answer.found]
    _write_polygons(path, _Polygons("found", rings, FOUND_FIELDS, rows), crs)


@dataclass(frozen=True)
class _Polygons:
    """A layer: a closed ring each, and what the fields say of it."""

    layer: str
    rings: Sequence[Sequence[tuple[float, float]]]
    fields: Mapping[str, type]
    rows: Sequence[Mapping[str, Any]]


def _write_polygons(path: str, polygons: _Polygons, crs: str) -> None:
    try:
        content = _geopackage(polygons, crs)
        if not crs:
            content = _without_crs(content)
    except Exception as error:  # pyogrio's and GDAL's own kinds have nothing in common
        raise _output_error(path, error) from error
    _write_file(path, content)


def _geopackage(polygons: _Polygons, crs: str) -> bytes:
    columns: list[np.ndarray] = []
    unknown: list[np.ndarray] = []
    for name, kind in polygons.fields.items():
        missing = np.array([row[name] is None for row in polygons.rows], dtype=bool)
        known = [kind() if row[name] is None else row[name] for row in polygons.rows]
        columns.append(np.array(known, dtype=NUMPY_KINDS[kind]))
        unknown.append(missing)
    memory = io.BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")
        pyogrio.raw.write(
            memory,
            geometry=np.array([_polygon(ring) for ring in polygons.rings], dtype=object),
            field_data=columns,
            fields=np.array(list(polygons.fields), dtype=object),
            field_mask=unknown,
            layer=polygons.layer,
            driver="GPKG",
            geometry_type="Polygon",
            crs=crs or None,
            dataset_options={"VERSION": GEOPACKAGE_VERSION},
        )
    return memory.getvalue()


def _polygon(ring: Sequence[tuple[float, float]]) -> bytes:
    """A polygon of one closed ring, as well-known binary."""
    little_endian, polygon = 1, 3
    head = struct.pack("<BIII", little_endian, polygon, 1, len(ring))
    return head + b"".join(struct.pack("<dd", *point) for point in ring)


def _without_crs(geopackage: bytes) -> bytes:
    """The GeoPackage with its undefined CRS told in words that no reader takes for one.

    GDAL writes a local grid there, which older versions of itself take for the layer's CRS.
    """
    database = sqlite3.connect(":memory:")
    with contextlib.closing(database):
        database.deserialize(geopackage)
        database.execute(
            "UPDATE gpkg_spatial_ref_sys SET definition = 'undefined' WHERE srs_id = ?",
            (UNDEFINED_CRS,),
        )
        database.commit()
        return database.serialize()


def _write_file(path: str, content: bytes) -> None:
    """Write beside the path, then replace."""
    target = Path(path)
    partial = _partial(target)
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise _output_error(path, error) from error


def _partial(target: Path) -> Path:
    return target.with_name(f".{target.name}.partial")


def _output_error(path: str, error: Exception) -> OutputError:
    return OutputError(
        f"{path} could not be written.",
        "Check that its folder exists, may be written to, and has room.",
        str(error),
    )
