"""When a project gets a folder of its own, its evidence moves there."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...model.wire.errors import OutputError
from ..layers import private_folder
from ..translation import tr
from .result_layers import RECIPE_PROPERTY, folder_beside


def move_beside(project: QgsProject, document: QDomDocument) -> OutputError | None:
    """Move the evidence from the private folder beside the project that is being written.

    document: what is written, with the layer tree in it but not yet the layers. Returns what could
    not be moved, in words; that stays where it is, and is kept.
    """
    waiting: dict[Path, list[QgsMapLayer]] = {}
    for layer in project.mapLayers().values():
        path = evidence_path(layer)
        if path is not None and private_folder.holds(path):
            waiting.setdefault(path, []).append(layer)
    left = {}
    for path, layers in waiting.items():
        try:
            _move(path, layers, project, document)
        except (OSError, sqlite3.Error, OutputError) as error:
            left[path] = str(error)
    if not left:
        return None
    private_folder.keep(left)
    names = sorted({layer.name() for path in left for layer in waiting[path]})
    return OutputError(
        tr("These layers could not be moved beside the project: {names}.").format(
            names=", ".join(names)
        ),
        tr(
            "They stay in your QGIS profile and work on this computer. To pass the project on, "
            "export them into its folder."
        ),
        "\n".join(f"{path}: {reason}" for path, reason in left.items()),
    )


def evidence_path(layer: QgsMapLayer) -> Path | None:
    """The file behind a layer of evidence; None for every other layer."""
    if not layer.customProperty(RECIPE_PROPERTY):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return Path(parts["path"]) if parts.get("path") else None


def _move(
    path: Path, layers: list[QgsMapLayer], project: QgsProject, document: QDomDocument
) -> None:
    folder = folder_beside(project)
    if folder is None:
        raise OutputError(
            "The project is not kept in a folder.",
            "Save it as a file to keep its evidence beside it.",
        )
    if any(isinstance(layer, QgsVectorLayer) and layer.isEditable() for layer in layers):
        raise OutputError("The layer is being edited.", "End editing, and save the project again.")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    try:
        _copy(path, target)
    except (OSError, sqlite3.Error):
        with contextlib.suppress(OSError):
            target.unlink()
        raise
    for layer in layers:
        _lead(layer, path, target)
    _correct_layer_tree(document, path, target)
    for old in (path, path.with_name(f"{path.name}.aux.xml")):  # GDAL's notes: statistics
        with contextlib.suppress(OSError):  # Windows: open elsewhere; a later session cleans up
            old.unlink()


def _copy(path: Path, target: Path) -> None:
    if path.suffix != ".gpkg":
        shutil.copyfile(path, target)
        return
    with contextlib.closing(sqlite3.connect(path)) as source:  # with what its journal holds
        with contextlib.closing(sqlite3.connect(target)) as copy:
            source.backup(copy)


def _lead(layer: QgsMapLayer, path: Path, target: Path) -> None:
    """Have the layer read the file at its new place; nothing else of it changes."""
    style, crs = QgsMapLayerStyle(), layer.crs()
    style.readFromLayer(layer)
    source = layer.source().replace(str(path), str(target)).replace(path.as_posix(), str(target))
    layer.setDataSource(source, layer.name(), layer.providerType(), False)
    style.writeToLayer(layer)
    layer.setCrs(crs)
    if not layer.isValid():
        raise OutputError(
            f"{target} cannot be opened.", "Check the folder, and save the project again."
        )


def _correct_layer_tree(document: QDomDocument, path: Path, target: Path) -> None:
    """The tree's own note of where a layer comes from was written a moment ago."""
    nodes = document.elementsByTagName("layer-tree-layer")
    for index in range(nodes.count()):
        node = nodes.at(index).toElement()
        if path.name in node.attribute("source"):
            node.setAttribute("source", f"./{target.parent.name}/{target.name}")
