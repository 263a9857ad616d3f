"""Two hundred broken GeoTIFFs: each is a typed error or pixels, never a crash, never a hang."""

from __future__ import annotations

import collections
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint

SEED = 20261129
COUNT = 200
REPOSITORY = Path(__file__).resolve().parents[3]

READ = """
    import faulthandler, json, resource, sys, warnings
    import numpy as np
    from model.wire.errors import AskRasterError
    from model.raster.geotiff_pyramid import GeotiffPyramid
    from model.wire.pyramid import PixelWindow, first_look_pixels

    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (6 * 2**30, 6 * 2**30))

    def read(path):
        with GeotiffPyramid(path) as pyramid:
            description = pyramid.description
            json.dumps(description.to_json(), allow_nan=False)
            for number, level in enumerate(description.levels):
                if not level.overview and first_look_pixels(description.levels) > 4e6:
                    continue  # what it costs is said, and is not what is tested here
                for column, row in ((0, 0), (level.width - 1, level.height - 1)):
                    column, row = max(0, column - 99), max(0, row - 99)
                    width, height = min(100, level.width), min(100, level.height)
                    rgb, valid = pyramid.read(number, PixelWindow(column, row, width, height))
                    assert (rgb.shape, rgb.dtype) == ((height, width, 3), np.uint8)
                    assert (valid.shape, valid.dtype) == ((height, width), bool)
                    assert not rgb[~valid].any()

    for path in sys.argv[1:]:
        print(path, end=" ", flush=True)
        faulthandler.dump_traceback_later(60, exit=True)
        try:
            read(path)
            print("read", flush=True)
        except AskRasterError as error:
            error.to_json()
            print(type(error).__name__, flush=True)
"""


def originals(write_geotiff) -> list[bytes]:
    """Small rasters of the kinds that there are, with all that a TIFF may hold beside pixels."""
    rng = np.random.default_rng(SEED)
    scene = rng.integers(0, 255, (3, 120, 1500)).astype(np.uint8)
    mask = np.where(scene[0] > 20, 255, 0).astype(np.uint8)
    palette = {value: (value, 255 - value, 7, 255) for value in range(256)}
    paths = [
        write_geotiff(scene, "colours.tif", overviews=(2, 4), mask=mask, compress="deflate"),
        write_geotiff(scene[:1], "palette.tif", palette=palette, compress="packbits"),
        write_geotiff(scene[:1].astype("uint16") * 99, "grey.tif", tiled=False, compress="lzw"),
        write_geotiff(scene[:2, :, :200].astype("float32"), "float.tif", nodata=-3.4e38),
        write_geotiff(scene[:, :64, :64], "jpeg.tif", compress="jpeg", photometric="ycbcr"),
        write_geotiff(scene[:, :90, :90], "scaled.tif", scales=(0.1,) * 3, offsets=(5.0,) * 3),
        write_geotiff(scene[:, :90, :90], "points.tif", crs=None, transform=None),
        write_geotiff(scene[:, :90, :90], "big.tif", bigtiff="yes", interleave="pixel"),
    ]
    points = [(0, 0, 1e5, 2e5), (0, 90, 2e5, 2e5), (90, 0, 1e5, 1e5), (90, 90, 2e5, 1e5)]
    with rasterio.open(paths[-2], "r+") as dataset:
        dataset.gcps = (
            [GroundControlPoint(*point) for point in points],
            rasterio.CRS.from_epsg(32633),
        )
    return [Path(path).read_bytes() for path in paths]


def broken(original: bytes, rng: np.random.Generator) -> bytes:
    """The file with some of its bytes changed, most of them where its tags are; or cut short."""
    content = bytearray(original)
    if rng.random() < 0.15:
        return bytes(content[: rng.integers(8, len(content))])
    tags = min(len(content), 1200)
    for _ in range(rng.integers(1, 12)):
        start = int(rng.integers(4, tags if rng.random() < 0.8 else len(content)))
        values = (0, 1, 255, 2**15, 2**16 - 1, 2**31 - 1, 2**32 - 1, int(rng.integers(2**32)))
        size = int(rng.choice([1, 2, 4]))
        value = int(rng.choice(values)) % 2 ** (8 * size)
        content[start : start + size] = value.to_bytes(size, "little")
    return bytes(content[: max(len(original), 8)])


@pytest.mark.skipif(sys.platform == "win32", reason="limits memory as Unix does")
def test_two_hundred_broken_files_are_typed_errors_or_pixels(write_geotiff, tmp_path):
    rng = np.random.default_rng(SEED)
    files = originals(write_geotiff)
    paths = []
    for number in range(COUNT):
        paths.append(tmp_path / f"broken-{number}.tif")
        paths[-1].write_bytes(broken(files[number % len(files)], rng))
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(READ), *map(str, paths)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=300,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, (lines[-1], done.stderr[-3000:])
    outcomes = collections.Counter(line.split()[-1] for line in lines)
    assert sum(outcomes.values()) == COUNT
    assert set(outcomes) == {"read", "RasterError"}
    assert min(outcomes.values()) > COUNT // 10  # neither all broken nor none
