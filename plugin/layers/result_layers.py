"""Puts the evidence on the map: a group with the examined tiles above the relevance heatmap.

All of it on the main thread.
"""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerNotesUtils,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ...model.wire.errors import OutputError
from ...model.wire.question import Answer
from ..engine.engine_environment import PLUGIN_ROOT
from ..engine.engine_process import AskResult
from ..shared_words import outcome_in_words
from ..translation import said, tr
from .private_folder import session_folder
from .result_files import write_heatmap, write_tiles

STYLES = PLUGIN_ROOT / "resources" / "styles"
RELEVANCE_STYLE = STYLES / "relevance.qml"
TILES_STYLE = STYLES / "examined_tiles.qml"
RECIPE_PROPERTY = "askraster/recipe"
ANSWER_PROPERTY = "askraster/evidence"
"""On the layers of the panel's answers; what Processing made is the analyst's."""
GROUP_PROPERTY = "askraster/answer"
EMBEDDED_PROPERTY = "embedded"
"""QGIS's own, on groups that come from another project."""
LONGEST_QUESTION = 60


@dataclass(frozen=True)
class ResultLayers:
    """The nodes of one answer in the layer tree (by layer id), and what could not be saved."""

    heatmap_id: str
    tiles_id: str
    problems: tuple[OutputError, ...]


def style_layer(layer: QgsMapLayer, style: Path) -> None:
    """Give a layer one of these styles, its legend in the analyst's language."""
    layer.loadNamedStyle(str(style))
    if not isinstance(layer, QgsRasterLayer):
        return
    colours = layer.renderer().shader().rasterShaderFunction()
    items = colours.colorRampItemList()
    for item in items:
        item.label = tr(item.label)
    colours.setColorRampItemList(items)
    layer.emitStyleChanged()


def add_result_layers(
    project: QgsProject,
    result: AskResult,
    crs: QgsCoordinateReferenceSystem,
    recipe: dict[str, str],
) -> ResultLayers:
    """Save the evidence beside the project and add it to the map, above everything else.

    Where the project's folder cannot be written, or the project has none yet, a private folder
    is used. Layers that could not be saved at all are left out, and named in `problems`.
    """
    problems: list[OutputError] = []
    layers: list[QgsMapLayer] = []
    for folder in (folder_beside, lambda _: session_folder()):
        try:
            place = folder(project)
            if place is not None:
                layers = _saved(place, result, crs)
                break
        except OSError as error:
            problems.append(_no_folder(error))
        except OutputError as error:
            problems.append(error)
    if not layers:
        return ResultLayers("", "", tuple(problems))
    tiles, heatmap = layers
    for layer in layers:
        layer.setCrs(crs)
        layer.setCustomProperty(ANSWER_PROPERTY, True)
        notes_onto(layer, result.answer, recipe)
    try:
        for layer in layers:
            project.addMapLayer(layer, False)
        _add_group(project, result.answer.question, tiles, heatmap)
    except Exception:
        project.removeMapLayers([each.id() for each in layers if not sip.isdeleted(each)])
        raise
    return ResultLayers(heatmap.id(), tiles.id(), tuple(problems))


def folder_beside(project: QgsProject) -> Path | None:
    """Where a project keeps its evidence; None as long as it has no folder of its own."""
    return Path(project.homePath()) / "ask_raster" if project.homePath() else None


def notes_onto(layer: QgsMapLayer, answer: Answer, recipe: dict[str, str]) -> None:
    """Write question, answer and where they came from into the layer's notes."""
    QgsLayerNotesUtils.setLayerNotes(layer, _notes(answer))
    layer.setCustomProperty(RECIPE_PROPERTY, json.dumps(recipe))


def _notes(answer: Answer) -> str:
    rows = {
        tr("Question"): answer.question,
        tr("Answer"): answer.answer,
        tr("Outcome"): outcome_in_words(answer.outcome),
        tr("Confidence") if answer.calibrated else tr("Certainty"): (
            f"{answer.confidence:.2f}" if answer.outcome.is_sure else ""
        ),
        tr("Model"): f"{answer.model.name}, {answer.model.quantization}, {answer.model.device}",
        tr("Weights (SHA-256)"): answer.model.sha256,
        tr("Asked"): datetime.now().astimezone().isoformat(timespec="seconds"),
        tr("Seconds"): f"{answer.seconds.total:.1f}",
        tr("Raster"): answer.raster.path,
        tr("Extent"): ", ".join(f"{side:.12g}" for side in answer.extent),
        tr("Focus"): answer.focus,
        tr("Ended because"): answer.stopped,
        tr("Warnings"): " ".join(map(said, answer.warnings)),
    }
    return "".join(
        f"<p><b>{html.escape(name)}</b><br/>{html.escape(value)}</p>"
        for name, value in rows.items()
        if value
    )


def _saved(folder: Path, result: AskResult, crs: QgsCoordinateReferenceSystem) -> list[QgsMapLayer]:
    """The examined tiles and the heatmap, written and opened again."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    heatmap, tiles = folder / f"{stem}-relevance.tif", folder / f"{stem}-tiles.gpkg"
    write_heatmap(heatmap, result.heatmap, crs)
    try:
        write_tiles(tiles, result.answer, crs)
    except OutputError:
        heatmap.unlink()  # nobody would refer to it
        raise
    layers = [_tiles_layer(tiles), _heatmap_layer(heatmap)]
    if not all(layer.isValid() for layer in layers):
        raise OutputError(
            tr("The evidence in {folder} cannot be opened again.").format(folder=folder),
            tr("Check that the folder has space, and that nothing else deletes files there."),
        )
    return layers


def _heatmap_layer(path: Path) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True  # a raster without a CRS asks nobody for one
    layer = QgsRasterLayer(str(path), tr("Relevance"), "gdal", options)
    style_layer(layer, RELEVANCE_STYLE)
    return layer


def _tiles_layer(path: Path) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.skipCrsValidation = True
    layer = QgsVectorLayer(str(path), tr("Examined tiles"), "ogr", options)
    style_layer(layer, TILES_STYLE)
    return layer


def _no_folder(error: OSError) -> OutputError:
    folder = error.filename or tr("A folder for the evidence")
    return OutputError(
        tr("{folder} could not be made.").format(folder=folder),
        tr("Check that the project's folder and your QGIS profile may be written to."),
        str(error),
    )


def _add_group(project: QgsProject, question: str, *layers: QgsMapLayer) -> None:
    """A new group where the analyst keeps such groups: above the last one, else on top.

    Of what is there already only the layers of earlier answers are hidden, each by itself: what
    the analyst has put into their groups is the analyst's.
    """
    root = project.layerTreeRoot()
    parent, index = root, 0
    earlier = [g for g in root.findGroups(True) if g.customProperty(GROUP_PROPERTY)]
    own = [g for g in earlier if not g.parent().customProperty(EMBEDDED_PROPERTY)]
    if own:
        parent = own[0].parent()
        index = parent.children().index(own[0])
    for shown in root.findLayers():
        if _is_evidence(shown):
            shown.setItemVisibilityChecked(False)  # two heatmaps above each other cannot be read
    for before in earlier:
        if all(_is_evidence(node) for node in before.children()):
            before.setExpanded(False)
    group: QgsLayerTreeGroup = parent.insertGroup(index, _group_name(question))
    group.setCustomProperty(GROUP_PROPERTY, True)
    for layer in layers:
        node: QgsLayerTreeLayer = group.addLayer(layer)
        node.setExpanded(False)
    if root.hasCustomLayerOrder():  # which puts new layers at the bottom
        others = [layer for layer in root.customLayerOrder() if layer not in layers]
        root.setCustomLayerOrder([*layers, *others])


def _is_evidence(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    if layer is None:
        return False
    if layer.customProperty(ANSWER_PROPERTY):
        return True
    # In older projects their group alone tells them from what Processing made.
    in_answer = node.parent().customProperty(GROUP_PROPERTY)
    return bool(in_answer and layer.customProperty(RECIPE_PROPERTY))


def _group_name(question: str) -> str:
    text = " ".join(question.split())
    if len(text) > LONGEST_QUESTION:
        text = text[: LONGEST_QUESTION - 1].rstrip() + "…"
    return tr("Ask Raster: {question}").format(question=text)
