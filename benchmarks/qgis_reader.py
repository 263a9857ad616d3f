"""The base level of a raster through QGIS's reader, run by QGIS's Python for `large_raster`.

    python3 qgis_reader.py PATH

Prints pixels, seconds and the peak memory as JSON, as `large_raster --measure` does.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent


def main(path: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(ROOT, Path(folder) / "askraster")
        sys.path.insert(0, folder)
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(folder) / "profile")
        measure(path)


def measure(path: str) -> None:
    from qgis.core import QgsApplication, QgsRasterLayer

    application = QgsApplication([], False)
    application.initQgis()
    from askraster.model.wire.pyramid import PixelWindow, first_look_pixels
    from askraster.plugin.layers.layer_pyramid import LayerPyramid

    start = time.perf_counter()
    pyramid = LayerPyramid(QgsRasterLayer(path, "raster"))
    levels = pyramid.description.levels
    pyramid.read_rgba(0, PixelWindow(0, 0, levels[0].width, levels[0].height))
    seconds = time.perf_counter() - start
    pixels = first_look_pixels(levels)
    print(json.dumps({"pixels": pixels, "seconds": seconds, "peak": _peak_resident_bytes()}))
    sys.stdout.flush()
    os._exit(0)  # QGIS need not be taken down


def _peak_resident_bytes() -> int:
    """0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(sys.argv[1])
