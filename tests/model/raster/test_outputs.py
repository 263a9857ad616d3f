"""The files that hold the evidence."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from qgis_here import qgis_python

from model.raster.outputs import OutputKind, check_output, write_found, write_heatmap, write_tiles
from model.wire.errors import OutputError
from model.wire.pyramid import (
    Affine,
    RasterDescription,
    Tile,
    extent_of,
    native_bounds,
    region_levels,
)
from model.wire.question import (
    FOUND_FIELDS,
    TILE_FIELDS,
    Answer,
    Found,
    FoundBy,
    ModelIdentity,
    PeakMemory,
    RasterIdentity,
    Seconds,
    TileEvidence,
    VisionTokens,
)

REPOSITORY = Path(__file__).resolve().parents[3]
NORTH_UP = Affine(500_000, 2, 0, 4_000_000, 0, -2)
ROTATED = Affine(500_000, 1.5, 0.8, 4_000_000, 0.8, -1.5)
WKT = rasterio.CRS.from_string("+proj=laea +lat_0=10 +lon_0=20 +datum=WGS84").to_wkt()
SITE = 'LOCAL_CS["Site grid",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'


def heat() -> np.ndarray:
    values = np.random.default_rng(0).random((300, 400), dtype=np.float32)
    values[:120] = np.nan
    return values


def described(transform: Affine, crs: str) -> RasterDescription:
    levels = region_levels(4000, 3000, [2, 4])
    extent = extent_of(transform, (0, 0, 4000, 3000))
    return RasterDescription("r", "r.tif", 4000, 3000, crs, transform, extent, levels, "")


def answered(description: RasterDescription) -> Answer:
    """An answer that looked at three levels; the last tile of each is cut at the edge."""
    cells = [Tile(0, 0, 0), Tile(0, 2, 1), Tile(1, 4, 3), Tile(2, 8, 6)]
    tiles = []
    for n, cell in enumerate(cells):
        bounds = native_bounds(description.levels, cell, 448)
        extent = extent_of(description.transform, bounds)
        tiles.append(TileEvidence(*cell, extent, n / 4, 64, n, n / 5 or None, n / 6 or None))
    return Answer(
        question="How many?",
        answer="Two",
        confidence=0.5,
        model=ModelIdentity("m", "", "none", "cpu"),
        raster=RasterIdentity("r.tif", 4000, 3000, description.crs),
        extent=description.extent,
        levels=description.levels,
        tiles=tuple(tiles),
        vision_tokens=VisionTokens(256, 6),
        pixels_read=1,
        seconds=Seconds(),
        peak_memory_bytes=PeakMemory(),
        focus="attention",
        stopped="native level reached",
        tile_size=448,
    )


@pytest.mark.parametrize("crs", ["EPSG:32633", WKT, SITE, ""])
@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
def test_a_heatmap_keeps_its_place_and_says_where_it_never_looked(tmp_path, crs, transform):
    path, values = str(tmp_path / "heat.tif"), heat()
    write_heatmap(path, values, crs, transform)
    with rasterio.open(path) as dataset:
        assert dataset.transform.to_gdal() == pytest.approx(transform)
        assert dataset.crs == (rasterio.CRS.from_string(crs) if crs else None)
        assert (dataset.count, dataset.dtypes[0], dataset.nodata) == (1, "float32", -1)
        np.testing.assert_array_equal(dataset.read_masks(1) == 0, np.isnan(values))
        np.testing.assert_array_equal(dataset.read(1), np.nan_to_num(values, nan=-1))


@pytest.mark.parametrize("crs", ["EPSG:32633", WKT, SITE, ""])
@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
def test_a_tile_is_its_ground_with_what_was_found_there(tmp_path, crs, transform):
    path, description = str(tmp_path / "tiles.gpkg"), described(transform, crs)
    answer = answered(description)
    write_tiles(path, answer, description)
    meta, _, geometries, columns = pyogrio.raw.read(path, layer="tiles")
    assert pyogrio.read_info(path)["geometry_type"] == "Polygon"
    assert bool(meta["crs"]) == bool(crs)
    if crs:
        assert rasterio.CRS.from_user_input(meta["crs"]) == rasterio.CRS.from_user_input(crs)
    assert [kind.rstrip("0123456789") for kind in meta["dtypes"]] == [
        kind.__name__ for kind in TILE_FIELDS.values()
    ]
    for geometry, *values, tile in zip(geometries, *columns, answer.tiles, strict=True):
        ring = _ring(geometry)
        assert ring[0] == ring[-1]
        xs, ys = zip(*ring, strict=True)
        assert (min(xs), min(ys), max(xs), max(ys)) == pytest.approx(tile.extent)
        left, top, right, bottom = native_bounds(
            answer.levels, Tile(tile.level, tile.column, tile.row), answer.tile_size
        )
        area = (right - left) * (bottom - top)
        area *= abs(transform.b * transform.f - transform.c * transform.e)
        assert _ring_area(ring) == pytest.approx(area)
        found = [None if np.isnan(value) else value for value in values]
        assert dict(zip(meta["fields"], found, strict=True)) == {
            "level": tile.level,
            "column": tile.column,
            "row": tile.row,
            "decimation": answer.levels[tile.level].decimation,
            "score": tile.score,
            "vision_tokens": 64,
            "kept_tokens": tile.kept_tokens,
            "support": tile.support,
            "visible": tile.visible,
        }


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", SITE, ""])
@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
def test_what_was_found_is_a_polygon_with_its_label(tmp_path, crs, transform):
    path, description = str(tmp_path / "found.gpkg"), described(transform, crs)
    corners = [(0, 0), (300, 0), (300, 200), (0, 200), (0, 0)]
    ring = tuple(transform.apply(*corner) for corner in corners)
    found = (Found("船 'ship'", ring, 0.75, 2, 0, 0), Found("", ring, 0.5, 0, 0, 0, FoundBy.PEAK))
    write_found(path, replace(answered(description), found=found), crs)
    meta, _, geometries, columns = pyogrio.raw.read(path, layer="found")
    assert bool(meta["crs"]) == bool(crs)
    if crs:
        assert rasterio.CRS.from_user_input(meta["crs"]) == rasterio.CRS.from_user_input(crs)
    assert [_ring(geometry) for geometry in geometries] == [list(ring), list(ring)]
    assert list(meta["fields"]) == list(FOUND_FIELDS)
    assert list(zip(*columns, strict=True)) == [
        ("船 'ship'", 0.75, "box", 2, 0, 0, description.levels[2].decimation),
        ("", 0.5, "peak", 0, 0, 0, description.levels[0].decimation),
    ]


def test_nothing_found_is_an_empty_layer_with_its_fields(tmp_path):
    path, description = str(tmp_path / "found.gpkg"), described(NORTH_UP, "EPSG:32633")
    write_found(path, answered(description), "EPSG:32633")
    info = pyogrio.read_info(path)
    assert (info["features"], list(info["fields"])) == (0, list(FOUND_FIELDS))


def test_a_geopackage_is_of_a_version_that_every_supported_qgis_knows(tmp_path):
    """GDAL 3.6 warns about 1.4, which newer ones write by themselves."""
    path, description = str(tmp_path / "tiles.gpkg"), described(NORTH_UP, "EPSG:32633")
    write_tiles(path, answered(description), description)
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10_200,)


def test_no_tiles_are_an_empty_layer_with_its_fields(tmp_path):
    path, description = str(tmp_path / "tiles.gpkg"), described(NORTH_UP, "EPSG:32633")
    write_tiles(path, replace(answered(description), tiles=()), description)
    info = pyogrio.read_info(path)
    assert (info["features"], list(info["fields"])) == (0, list(TILE_FIELDS))


def test_tiles_without_a_crs_have_none_in_qgis_either(tmp_path):
    """An older GDAL, which takes what the writer's puts there for a CRS, were it not changed."""
    python = qgis_python()
    if python is None:
        pytest.skip("QGIS is not installed")
    path, description = str(tmp_path / "tiles.gpkg"), described(NORTH_UP, "")
    write_tiles(path, answered(description), description)
    ask = "import sys; from qgis.core import QgsApplication, QgsVectorLayer; "
    ask += "application = QgsApplication([], False); application.initQgis(); "
    ask += "layer = QgsVectorLayer(sys.argv[1], 't', 'ogr'); "
    ask += "print(layer.isValid(), layer.featureCount(), layer.crs().isValid())"
    done = subprocess.run(
        [python, "-c", ask, path],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split()[-3:] == ["True", "4", "False"], done.stderr


class TestCheckOutput:
    """What cannot be written is found before a model runs for it."""

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("heat.tif", OutputKind.HEATMAP),
            ("heat.TIFF", OutputKind.HEATMAP),
            ("tiles.gpkg", OutputKind.POLYGONS),
        ],
    )
    def test_what_can_be_written_passes_and_leaves_nothing(self, tmp_path, name, kind):
        check_output(str(tmp_path / name), kind)
        assert list(tmp_path.iterdir()) == []
        (tmp_path / name).write_text("an old one")
        check_output(str(tmp_path / name), kind)
        assert (tmp_path / name).read_text() == "an old one"

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("heat.png", OutputKind.HEATMAP),
            ("heat", OutputKind.HEATMAP),
            ("tiles.shp", OutputKind.POLYGONS),
            ("tiles.tif", OutputKind.POLYGONS),
        ],
    )
    def test_another_format(self, tmp_path, name, kind):
        with pytest.raises(OutputError, match="in that format. Give it a name that ends in"):
            check_output(str(tmp_path / name), kind)

    def test_no_folder_or_a_folder_in_its_place(self, tmp_path):
        with pytest.raises(OutputError, match="its folder does not exist"):
            check_output(str(tmp_path / "missing" / "heat.tif"), OutputKind.HEATMAP)
        (tmp_path / "heat.tif").mkdir()
        with pytest.raises(OutputError, match="it is a folder"):
            check_output(str(tmp_path / "heat.tif"), OutputKind.HEATMAP)

    def test_a_folder_that_may_not_be_written_to(self, tmp_path, monkeypatch):
        def refuse(*_, **__):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "touch", refuse)
        with pytest.raises(OutputError, match="could not be written") as caught:
            check_output(str(tmp_path / "heat.tif"), OutputKind.HEATMAP)
        assert "Permission denied" in caught.value.details


def test_writing_again_replaces_the_file_and_leaves_nothing_beside_it(tmp_path):
    description = described(NORTH_UP, "EPSG:32633")
    for _ in range(2):
        write_heatmap(str(tmp_path / "heat.tif"), heat(), "EPSG:32633", NORTH_UP)
        write_tiles(str(tmp_path / "tiles.gpkg"), answered(description), description)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["heat.tif", "tiles.gpkg"]
    assert pyogrio.read_info(tmp_path / "tiles.gpkg")["features"] == 4


@pytest.mark.parametrize("folder", ["missing", "file.txt"])
def test_a_path_that_cannot_be_written_is_named(tmp_path, folder):
    (tmp_path / "file.txt").write_text("in the way")
    description = described(NORTH_UP, "EPSG:32633")
    with pytest.raises(OutputError, match=r"heat\.tif could not be written"):
        write_heatmap(str(tmp_path / folder / "heat.tif"), heat(), "", NORTH_UP)
    with pytest.raises(OutputError, match=r"tiles\.gpkg could not be written"):
        write_tiles(str(tmp_path / folder / "tiles.gpkg"), answered(description), description)


def test_a_crs_that_is_none_is_an_output_error(tmp_path):
    with pytest.raises(OutputError, match=r"heat\.tif"):
        write_heatmap(str(tmp_path / "heat.tif"), heat(), "not a CRS", NORTH_UP)
    description = described(NORTH_UP, "not a CRS")
    with pytest.raises(OutputError, match=r"tiles\.gpkg"):
        write_tiles(str(tmp_path / "tiles.gpkg"), answered(description), description)


WITHOUT_ROOM = """
    import resource, signal, sys
    import numpy as np
    from model.wire.errors import OutputError
    from model.raster.outputs import write_heatmap
    from model.wire.pyramid import Affine

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    values = np.random.default_rng(0).random((300, 400), dtype=np.float32)
    try:
        write_heatmap(sys.argv[1], values, "EPSG:32633", Affine(0, 2, 0, 0, 0, -2))
    except OutputError as error:
        print(error.message)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits a file's size as Unix does")
def test_without_room_the_old_file_stays_and_no_half_file_is_left(tmp_path):
    (tmp_path / "heat.tif").write_text("the old one")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WITHOUT_ROOM), str(tmp_path / "heat.tif")],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == f"{tmp_path / 'heat.tif'} could not be written."
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("heat.tif", "the old one")]


def _ring(polygon: bytes) -> list[tuple[float, float]]:
    """The one ring of a polygon in well-known binary."""
    assert struct.unpack_from("<BIi", polygon) == (1, 3, 1)
    (count,) = struct.unpack_from("<I", polygon, 9)
    assert len(polygon) == 13 + 16 * count
    return [struct.unpack_from("<dd", polygon, 13 + 16 * n) for n in range(count)]


def _ring_area(ring: list[tuple[float, float]]) -> float:
    """By the shoelace formula."""
    (x, y) = np.array(ring, dtype=np.float64).T
    x, y = x - x[0], y - y[0]
    return abs(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2
