"""Whether an engine that was just installed works: its libraries, and a question.

    python -m model.service.self_test

Prints one line of JSON (see `FirstAnswer`), or an error and its remedy.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import bitsandbytes  # noqa: F401 - whether it can be imported is a part of the test
import numpy as np
import rasterio
from rasterio.transform import from_origin

from ..asking.engine import Engine
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..vlm.loading import choose_device
from ..wire.errors import AskRasterError, EngineError
from ..wire.question import Outcome, Question

QUESTION = "Is there a swimming pool?"
SIDE = 512
METRES = 0.3


@dataclass(frozen=True)
class FirstAnswer:
    """device: what the model ran on, in words. accelerated: whether that is no processor. seconds:
    what the question took, with loading the embedded model.
    """

    device: str
    accelerated: bool
    seconds: float


def self_test() -> FirstAnswer:
    """Ask the embedded model about a tile of noise. Raises AskRasterError: it cannot answer."""
    with tempfile.TemporaryDirectory() as folder:
        raster = Path(folder, "noise.tif")
        _write_noise(raster)
        begin = time.perf_counter()
        engine = Engine()
        with GeotiffPyramid(str(raster)) as pyramid:
            answered = engine.ask(Question(QUESTION), pyramid).answer
        if answered.outcome is Outcome.OUT_OF_SCOPE:
            raise EngineError(
                "The embedded model did not look at the raster.",
                "Set up the engine again. If it comes again, report it with the details.",
            )
        seconds = time.perf_counter() - begin
    accelerated = choose_device().type != "cpu"
    return FirstAnswer(engine.device()[0], accelerated, round(seconds, 1))


def _write_noise(path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (3, SIDE, SIDE), np.uint8)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=SIDE,
        height=SIDE,
        count=3,
        dtype="uint8",
        crs="EPSG:32632",
        transform=from_origin(500_000, 5_000_000, METRES, METRES),
    ) as raster:
        raster.write(pixels)


def main() -> int:
    try:
        print(json.dumps(asdict(self_test())))
    except AskRasterError as error:
        print(f"{error.message} {error.remedy}\n{error.details}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
