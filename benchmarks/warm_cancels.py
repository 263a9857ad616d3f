"""Cancels at random moments of a warm engine: python3 -m benchmarks.warm_cancels RASTER

Runs in QGIS's Python. Every question is one that the engine has never been asked, so that a cancel
may fall on any part of its work: reading, encoding, the search, the answer. Says how many cancels
cost the engine its life, and how long it took to stop.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("raster")
    parser.add_argument("--model", default="")
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--max-tiles", type=int, default=96)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "askraster").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, folder)
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        measure(options)
        application.exitQgis()


def measure(options: argparse.Namespace) -> None:
    from askraster.model.wire.errors import CancelledError
    from askraster.model.wire.question import AskOptions, Question
    from askraster.plugin.engine.engine_process import EngineProcess
    from askraster.plugin.layers.layer_pyramid import LayerPyramid
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(options.raster, "raster")
    engine, chance = EngineProcess(), random.Random(0)
    question = Question(
        "Is there a swimming pool?", AskOptions(model=options.model, max_tiles=options.max_tiles)
    )

    def ask(number: int, is_cancelled=lambda: False) -> float:
        pyramid = LayerPyramid(layer)
        unseen = f"{pyramid.description.fingerprint} {number}"
        pyramid.description = replace(pyramid.description, fingerprint=unseen)
        begin = time.monotonic()
        engine.ask(question, pyramid, is_cancelled=is_cancelled)
        return time.monotonic() - begin

    ask(-1)
    whole, killed, stopped_after = ask(-2), 0, []
    for number in range(options.runs):
        process = engine._connection._process.pid
        cancel_at = time.monotonic() + chance.uniform(0, whole)
        try:
            ask(number, lambda at=cancel_at: time.monotonic() > at)
        except CancelledError:
            stopped_after.append(time.monotonic() - cancel_at)
        if engine.description() is None or engine._connection._process.pid != process:
            killed += 1
            ask(-1)
    engine.close()
    print(f"a question takes {whole:.2f} s; {len(stopped_after)} of {options.runs} were cancelled")
    print(f"{killed} engines were ended")
    median, longest = statistics.median(stopped_after), max(stopped_after)
    print(f"stopped after {median:.2f} s (median), {longest:.2f} s (longest)")


if __name__ == "__main__":
    main()
