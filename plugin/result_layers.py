"""Puts the evidence on the map: a group with the examined tiles above the relevance heatmap.

All of it on the main thread.
"""

from __future__ import annotations

import getpass
import html
import json
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerNotesUtils,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..model.errors import OutputError
from ..model.question import Answer
from .engine_environment import PLUGIN_ROOT
from .engine_process import AskResult
from .result_files import write_heatmap, write_tiles

STYLES = PLUGIN_ROOT / "resources" / "styles"
RELEVANCE_STYLE = STYLES / "relevance.qml"
TILES_STYLE = STYLES / "examined_tiles.qml"
RECIPE_PROPERTY = "askraster/recipe"
GROUP_PROPERTY = "askraster/answer"
LONGEST_QUESTION = 60


@dataclass(frozen=True)
class ResultLayers:
    """The nodes of one answer in the layer tree (by layer id), and what could not be saved."""

    heatmap_id: str
    tiles_id: str
    problems: tuple[OutputError, ...]


def add_result_layers(
    project: QgsProject,
    result: AskResult,
    crs: QgsCoordinateReferenceSystem,
    recipe: dict[str, str],
) -> ResultLayers:
    """Save the evidence beside the project and add it to the map, above everything else.

    Where the project's folder cannot be written, or the project has none yet, a temporary folder
    is used. Layers that could not be saved at all are left out, and named in `problems`.
    """
    problems: list[OutputError] = []
    stem = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    heatmap, tiles = None, None
    for folder in _folders(project):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_heatmap(folder / f"{stem}-relevance.tif", result.heatmap, crs)
            write_tiles(folder / f"{stem}-tiles.gpkg", result.answer, crs)
        except OSError as error:
            problems.append(OutputError(f"{folder} could not be made.", details=str(error)))
        except OutputError as error:
            problems.append(error)
        else:
            heatmap = _heatmap_layer(folder / f"{stem}-relevance.tif")
            tiles = _tiles_layer(folder / f"{stem}-tiles.gpkg")
            break
    if heatmap is None or tiles is None:
        return ResultLayers("", "", tuple(problems))
    for layer in (heatmap, tiles):
        layer.setCrs(crs)
        notes_onto(layer, result.answer, recipe)
        project.addMapLayer(layer, False)
    _add_group(project, result.answer.question, tiles, heatmap)
    return ResultLayers(heatmap.id(), tiles.id(), tuple(problems))


def set_visible(project: QgsProject, layer_id: str, visible: bool) -> None:
    """Show or hide a layer, if it is still in the project."""
    node = project.layerTreeRoot().findLayer(layer_id)
    if node:
        node.setItemVisibilityChecked(visible)


def notes_onto(layer: QgsMapLayer, answer: Answer, recipe: dict[str, str]) -> None:
    """Write question, answer and where they came from into the layer's notes."""
    QgsLayerNotesUtils.setLayerNotes(layer, _notes(answer))
    layer.setCustomProperty(RECIPE_PROPERTY, json.dumps(recipe))


def _notes(answer: Answer) -> str:
    rows = {
        _tr("Question"): answer.question,
        _tr("Answer"): answer.answer,
        _tr("Confidence"): f"{answer.confidence:.2f}",
        _tr("Model"): f"{answer.model.name}, {answer.model.quantization}, {answer.model.device}",
        _tr("Weights (SHA-256)"): answer.model.sha256,
        _tr("Asked"): datetime.now().astimezone().isoformat(timespec="seconds"),
        _tr("Seconds"): f"{answer.seconds.total:.1f}",
        _tr("Raster"): answer.raster.path,
        _tr("Extent"): ", ".join(f"{side:.12g}" for side in answer.extent),
        _tr("Focus"): answer.focus,
        _tr("Ended because"): answer.stopped,
        _tr("Warnings"): " ".join(answer.warnings),
    }
    return "".join(
        f"<p><b>{html.escape(name)}</b><br/>{html.escape(value)}</p>"
        for name, value in rows.items()
        if value
    )


def _folders(project: QgsProject) -> list[Path]:
    home = project.homePath()
    beside = [Path(home) / "ask_raster"] if home else []
    return [*beside, Path(tempfile.gettempdir()) / f"ask_raster-{getpass.getuser()}"]


def _heatmap_layer(path: Path) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True  # a raster without a CRS asks nobody for one
    layer = QgsRasterLayer(str(path), _tr("Relevance"), "gdal", options)
    layer.loadNamedStyle(str(RELEVANCE_STYLE))
    return layer


def _tiles_layer(path: Path) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.skipCrsValidation = True
    layer = QgsVectorLayer(str(path), _tr("Examined tiles"), "ogr", options)
    layer.loadNamedStyle(str(TILES_STYLE))
    return layer


def _add_group(project: QgsProject, question: str, *layers: QgsMapLayer) -> None:
    """A new group where the analyst keeps such groups: above the last one, else on top."""
    root = project.layerTreeRoot()
    parent, index = root, 0
    earlier = [g for g in root.findGroups(True) if g.customProperty(GROUP_PROPERTY)]
    if earlier:
        parent = earlier[0].parent()
        index = parent.children().index(earlier[0])
        for group in earlier:  # two heatmaps on top of each other cannot be read
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)
    group: QgsLayerTreeGroup = parent.insertGroup(index, _group_name(question))
    group.setCustomProperty(GROUP_PROPERTY, True)
    for layer in layers:
        node: QgsLayerTreeLayer = group.addLayer(layer)
        node.setExpanded(False)
    if root.hasCustomLayerOrder():  # which puts new layers at the bottom
        others = [layer for layer in root.customLayerOrder() if layer not in layers]
        root.setCustomLayerOrder([*layers, *others])


def _group_name(question: str) -> str:
    text = " ".join(question.split())
    if len(text) > LONGEST_QUESTION:
        text = text[: LONGEST_QUESTION - 1].rstrip() + "…"
    return _tr("Ask Raster: {question}").format(question=text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AskRasterResults", text)
