"""What a large raster costs: pixels read, seconds and memory, for several ways to hold and read it.

    python -m benchmarks.large_raster [--side 30000] [--ask] [--qgis] [--model DIR] [--folder DIR]

Draws a raster of 30,000 x 30,000 px by window, as a tiled JPEG GeoTIFF with and without overviews
and as a stripped deflate GeoTIFF without, and then, each in a process of its own,

- looks as the search does: the whole base level, and MAX_TILES tiles of the finer levels, chosen
  around one place as a search that has found it would;
- reads the whole raster into memory and reduces it;
- with --ask, asks the engine itself a question about it;
- with --qgis, reads the base level as the plugin does, through QGIS, and says how many times as
  long that takes (the goal is at most 1.5 times). Besides the rasters above, one of a single band
  in strips, as the smaller scanners write them.

Prints one table. A peak is the highest resident memory of the process that read.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.pyramid import PixelWindow, grid_size, tile_window, tiles_of_level

ROOT = Path(__file__).resolve().parent.parent
SEED = 1
MAX_TILES = 96
TILE_SIZE = 224
STRIPE_ROWS = 1024
QUESTION = "Is there a ship?"
IN_QGIS = "base level in QGIS"

TILED = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "jpeg"}
TILED |= {"photometric": "ycbcr", "interleave": "pixel", "num_threads": "all_cpus"}
STRIPS = {"blockysize": 16, "compress": "deflate", "zlevel": 1, "interleave": "pixel"}
STRIPS |= {"num_threads": "all_cpus", "bigtiff": "if_safer"}


def draw_raster(path: Path, side: int, options: dict[str, object], bands: int = 3) -> None:
    """Fields of smoothed noise, written a stripe of rows at a time."""
    random = np.random.default_rng(SEED)
    fields = random.integers(40, 200, (side // 256 + 1, side // 256 + 1, 3)).astype(np.uint8)
    grain = random.integers(0, 24, (STRIPE_ROWS, side, 1)).astype(np.uint8) // 8 * 8
    profile = {"width": side, "height": side, "count": bands, "dtype": "uint8", "crs": "EPSG:32633"}
    profile["transform"] = rasterio.Affine(0.3, 0, 500_000, 0, -0.3, 4_000_000)
    with rasterio.open(path, "w", driver="GTiff", **profile, **options) as raster:
        for top in range(0, side, STRIPE_ROWS):
            rows = np.arange(top, min(top + STRIPE_ROWS, side)) // 256
            stripe = fields[rows][:, np.arange(side) // 256] + grain[: len(rows)]
            window = Window(0, top, side, len(rows))
            raster.write(stripe.transpose(2, 0, 1)[:bands], window=window)


def add_overviews(path: Path, side: int) -> None:
    """Overviews by halving, down to about 1,000 px."""
    factors = [2**n for n in range(1, 12) if side / 2 ** (n - 1) > 1000]
    with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"), rasterio.open(path, "r+") as raster:
        raster.build_overviews(factors, Resampling.average)


def look_as_the_search_does(path: str) -> int:
    """Read the base level's tiles, then the finer levels' tiles nearest to one place."""
    with GeotiffPyramid(path) as pyramid:
        levels = pyramid.description.levels
        for warning in pyramid.description.warnings:
            print(warning, file=sys.stderr)
        budget, left = MAX_TILES, len(levels)
        for index, level in enumerate(levels):
            columns, rows = grid_size(level, TILE_SIZE)
            tiles = tiles_of_level(levels, index, TILE_SIZE)
            if index:
                place = (columns * 0.7, rows * 0.3)
                tiles.sort(key=lambda t: (t.column - place[0]) ** 2 + (t.row - place[1]) ** 2)
                tiles = tiles[: budget // left]
            for tile in tiles:
                pyramid.read(index, tile_window(level, tile, TILE_SIZE))
            budget, left = budget - len(tiles), left - 1
        return pyramid.pixels_read


def look_at_the_base(path: str) -> int:
    """Read the base level at once, as a search does that finds nothing worth a closer look."""
    with GeotiffPyramid(path) as pyramid:
        base = pyramid.description.levels[0]
        pyramid.read(0, PixelWindow(0, 0, base.width, base.height))
        return pyramid.pixels_read


def read_everything(path: str) -> int:
    """What a program does that knows nothing of windows: read, then reduce."""
    with rasterio.open(path) as raster:
        values = raster.read()
    step = max(1, max(values.shape[1:]) // 1008)
    values[:, ::step, ::step].mean()
    return values.shape[1] * values.shape[2]


WAYS = {
    "search": look_as_the_search_does,
    "base level": look_at_the_base,
    "read everything": read_everything,
}


def measure(way: str, path: str) -> None:
    """In the child: print pixels, seconds and peak memory as JSON."""
    start = time.perf_counter()
    pixels = WAYS[way](path)
    seconds = time.perf_counter() - start
    print(json.dumps({"pixels": pixels, "seconds": seconds, "peak": _peak_resident_bytes()}))


def ask(path: Path, model: str) -> dict[str, float]:
    """Ask the engine, and take what its answer says of itself."""
    command = [sys.executable, "-m", "model", "ask", "--json", "--max-tiles", str(MAX_TILES)]
    command += ["--model", model] if model else []
    done = subprocess.run(
        [*command, str(path), QUESTION], cwd=ROOT, check=True, capture_output=True, text=True
    )
    answer = json.loads(done.stdout)
    return {
        "pixels": answer["pixels_read"],
        "seconds": answer["seconds"]["total"],
        "peak": answer["peak_memory_bytes"]["host"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="What a large raster costs to look at.")
    parser.add_argument("--side", type=int, default=30_000, help="pixels (30000)")
    parser.add_argument("--ask", action="store_true", help="ask the engine, too")
    parser.add_argument("--qgis", action="store_true", help="read through QGIS, too")
    parser.add_argument("--model", default="", help="the model's folder, for --ask (embedded)")
    parser.add_argument("--folder", help="where to make the rasters (a temporary folder)")
    parser.add_argument("--measure", nargs=2, metavar=("WAY", "PATH"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        measure(*options.measure)
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        print_table(Path(folder), options.side, options.ask, options.qgis, options.model)


def print_table(folder: Path, side: int, with_ask: bool, with_qgis: bool, model: str) -> None:
    print(f"\n{side:,} x {side:,} px, a byte a band\n")
    print("| raster | way | pixels read | share | seconds | peak memory, MiB |")
    print("|---|---|---:|---:|---:|---:|", flush=True)
    rasters = [
        ("tiled, overviews", TILED, 3, True),
        ("tiled, no overviews", TILED, 3, False),
        ("strips, no overviews", STRIPS, 3, False),
    ]
    if with_qgis:
        rasters.append(("one band in strips, no overviews", STRIPS, 1, False))
    ratios = {}
    for name, options, bands, overviews in rasters:
        path = folder / "large.tif"
        draw_raster(path, side, options, bands)
        if overviews:
            add_overviews(path, side)
        found = {}
        for way in _ways(overviews, with_ask, with_qgis):
            found[way] = ask(path, model) if way == "ask" else measured(way, path)
            _print_row(name, way, found[way], side * side)
        if with_qgis:
            ratios[name] = found[IN_QGIS]["seconds"] / found["base level"]["seconds"]
        os.remove(path)
    if ratios:
        print("\n| raster | base level in QGIS: times the engine's own |\n|---|---:|")
        for name, ratio in ratios.items():
            print(f"| {name} | {ratio:.2f} |")


def measured(way: str, path: Path) -> dict[str, float]:
    """What a process of its own finds."""
    if way == IN_QGIS:
        command = [qgis_python(), str(Path(__file__).with_name("qgis_reader.py")), str(path)]
    else:
        module = [sys.executable, "-m", "benchmarks.large_raster"]
        command = [*module, "--measure", way, str(path)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def qgis_python() -> str:
    """The interpreter that imports QGIS."""
    for candidate in (os.environ.get("ASK_RASTER_QGIS_PYTHON"), "/usr/bin/python3"):
        python = shutil.which(candidate or "")
        if not python:
            continue
        if subprocess.run([python, "-c", "import qgis"], capture_output=True).returncode == 0:
            return python
    raise SystemExit("QGIS is not installed; set ASK_RASTER_QGIS_PYTHON to its Python.")


def _ways(overviews: bool, with_ask: bool, with_qgis: bool) -> list[str]:
    ways = ["search", "base level"] + [IN_QGIS] * with_qgis
    return ways + ["read everything"] * overviews + ["ask"] * with_ask


def _print_row(name: str, way: str, found: dict[str, float], pixels: int) -> None:
    print(
        f"| {name} | {way} | {found['pixels']:,} | {found['pixels'] / pixels:.2%} "
        f"| {found['seconds']:.1f} | {found['peak'] / 2**20:,.0f} |",
        flush=True,
    )


def _peak_resident_bytes() -> int:
    """Of this process alone: what getrusage gives includes the parent's on Linux."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    main()
