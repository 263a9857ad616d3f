"""Run by QGIS's Python: what QGIS draws of rasters, for `test_qgis_parity`.

Each line of standard input is a JSON list of requests: path, extent [w, s, e, n], width, height,
the file to write RGBA to (NumPy), and optionally updated_canvas. For each line it prints one: a
JSON list of the renderers' recipes. Standard library, NumPy and QGIS only.
"""

from __future__ import annotations

import json
import os
import sys

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

os.environ["GDAL_PAM_ENABLED"] = "NO"  # no statistics beside the rasters


def recipe(renderer: QgsRasterRenderer) -> dict:
    """The renderer's kind, bands and ranges, as `model.raster.rendering` calls them."""
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return {"kind": "palette", "bands": [renderer.band()], "ranges": []}
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
        enhancements = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    else:
        bands, enhancements = [renderer.grayBand()], [renderer.contrastEnhancement()]
    shown = [(b, e) for b, e in zip(bands, enhancements) if b > 0]
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    as_is = all(e is None or e.contrastEnhancementAlgorithm() == none for _, e in shown)
    return {
        "kind": "as-is" if as_is else "stretch",
        "bands": [b for b, _ in shown],
        "ranges": [] if as_is else [(e.minimumValue(), e.maximumValue()) for _, e in shown],
    }


def frozen(request: dict) -> QgsRasterLayer:
    """The layer as it is first added, with its stretch no more recomputed for what is drawn."""
    layer = QgsRasterLayer(request["path"], "raster")
    if not layer.isValid():
        raise ValueError(f"QGIS cannot open {request['path']}")
    if request.get("updated_canvas"):
        origin = QgsRasterMinMaxOrigin()
        origin.setLimits(QgsRasterMinMaxOrigin.Limits.CumulativeCut)
        origin.setExtent(QgsRasterMinMaxOrigin.Extent.UpdatedCanvas)
        layer.renderer().setMinMaxOrigin(origin)
        view = QgsMapSettings()  # drawing it is what sets the stretch
        view.setLayers([layer])
        view.setExtent(layer.extent())
        view.setOutputSize(QSize(300, 200))
        job = QgsMapRendererSequentialJob(view)
        job.start()
        job.waitForFinished()
        layer = layer.clone()
    origin = layer.renderer().minMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    origin.setExtent(QgsRasterMinMaxOrigin.Extent.WholeRaster)
    layer.renderer().setMinMaxOrigin(origin)
    return layer


def rgba(layer: QgsRasterLayer, extent: QgsRectangle, width: int, height: int) -> np.ndarray:
    """What the layer's whole pipe draws, uint8 (height, width, 4), colours not premultiplied."""
    image = layer.pipe().last().block(1, extent, width, height).image()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, : width * 4].reshape(height, width, 4).copy()  # the image's memory goes with it


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    for line in sys.stdin:
        recipes = []
        for request in json.loads(line):
            layer = frozen(request)
            extent = QgsRectangle(*request["extent"])
            np.save(request["output"], rgba(layer, extent, request["width"], request["height"]))
            recipes.append(recipe(layer.renderer()))
            del layer
        print(json.dumps(recipes), flush=True)
    application.exitQgis()
