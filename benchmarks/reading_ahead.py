"""What reading ahead saves: python -m benchmarks.reading_ahead RASTER [RASTER ...]

A first question about each raster, tiles read ahead and not, in turn; and about the first one as if
each tile came from a server, so many milliseconds later. Seconds as they pass: loading the model
and generating the words are left out; what reading costs a core is hidden where another is free.
Processor seconds, of all threads, show that nothing is done twice.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch

from benchmarks.second_question import cost
from model.asking import tile_explorer
from model.asking.answering import answer, make_focus
from model.asking.feature_cache import BoundedCache
from model.evaluation.scores import markdown_table
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.pyramid import PixelWindow
from model.wire.question import Answer, AskOptions, Question

TEXT = "Is there a swimming pool?"
LATE = (0.02, 0.1)
"""Seconds after which a tile comes from a server near by, and from one that draws it first."""


class LatePyramid:
    """Tiles of another pyramid, so many seconds later."""

    def __init__(self, pyramid: GeotiffPyramid, seconds: float) -> None:
        self._pyramid, self._seconds = pyramid, seconds
        self.description = pyramid.description

    @property
    def pixels_read(self) -> int:
        return self._pyramid.pixels_read

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        time.sleep(self._seconds)
        return self._pyramid.read(level, window)


@contextmanager
def one_by_one(read, items, most, check=lambda: None) -> Iterator[Iterator]:
    """Stands for `reading_ahead`: each when it is asked for."""
    yield map(read, items)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rasters", nargs="+", metavar="RASTER")
    parser.add_argument("--model", default="")
    parser.add_argument("--tiles", type=int, default=96)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(1)  # threads that wait for each other count as work
    vlm = load(ModelFolder(options.model), "cpu")
    focus = make_focus(vlm, None)
    question = Question(
        TEXT, AskOptions(max_tiles=options.tiles, max_vision_tokens=768, max_new_tokens=16)
    )

    def ask(path: str, late: float) -> Answer:
        with GeotiffPyramid(path) as pyramid:
            view = RegionView(LatePyramid(pyramid, late))
            return answer(question, view, vlm, focus, BoundedCache(2**30)).answer

    sources = [(path, 0.0, Path(path).name) for path in options.rasters]
    sources += [(options.rasters[0], late, f"each tile {late * 1000:.0f} ms late") for late in LATE]
    ways = {"one by one": one_by_one, "ahead": tile_explorer.reading_ahead}
    ask(options.rasters[0], 0.0)  # the process warms up
    rows = []
    for path, late, words in sources:
        took: dict[str, list[Answer]] = {way: [] for way in ways}
        worked: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(options.runs):
            for way, reading in ways.items():
                tile_explorer.reading_ahead = reading
                begin = time.process_time()
                took[way].append(ask(path, late))
                worked[way].append(time.process_time() - begin)
        waited = {w: statistics.median(one.seconds.read for one in took[w]) for w in ways}
        whole = {way: statistics.median(map(cost, took[way])) for way in ways}
        work = {way: statistics.median(worked[way]) for way in ways}
        rows.append(
            [words]
            + [f"{of[way]:.2f}" for of in (waited, whole) for way in ways]
            + [f"{whole['one by one'] / whole['ahead']:.2f} x"]
            + [f"{work[way]:.2f}" for way in ways]
        )
    head = ["source", "waited for pixels, s", "ahead", "all seconds", "ahead", "faster"]
    head += ["processor seconds", "ahead"]
    print(markdown_table(head, rows))


if __name__ == "__main__":
    main()
