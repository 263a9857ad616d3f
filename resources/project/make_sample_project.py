"""Make a QGIS project of one raster, zoomed to all of it.

    python3 make_sample_project.py RASTER PROJECT.qgs

Runs in QGIS's Python, without a window.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle

MARGIN = 1.05


def make_sample_project(raster: Path, project_path: Path) -> None:
    layer = QgsRasterLayer(str(raster), raster.stem.replace("_", " "))
    if not layer.isValid():
        raise SystemExit(f"error: {raster} cannot be opened as a raster.")
    project = QgsProject.instance()
    project.setTitle("Ask Raster")
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    extent = layer.extent()
    extent.scale(MARGIN)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, layer.crs()))
    if not project.write(str(project_path)):
        raise SystemExit(f"error: {project_path} cannot be written: {project.error()}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    try:
        make_sample_project(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
    finally:
        application.exitQgis()
