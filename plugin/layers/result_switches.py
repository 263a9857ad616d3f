"""Whether the map shows the layers of the newest answer, and the switches for them."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from qgis.core import QgsLayerTreeLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .result_layers import ResultLayers


@dataclass(frozen=True)
class ResultsShown:
    """Whether the map shows each of the layers; None where it is no longer in the Layers panel."""

    heatmap: bool | None = None
    tiles: bool | None = None


class ResultSwitches(QObject):
    """Shows and hides the layers of one answer, and tells when the analyst did in QGIS.

    A layer is shown when it is ticked and all groups around it are.
    """

    changed = pyqtSignal(object)
    """ResultsShown."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = project.layerTreeRoot()
        self._results: ResultLayers | None = None
        self._told = ResultsShown()
        self._signals = (
            self._root.visibilityChanged,
            self._root.addedChildren,
            self._root.removedChildren,
        )
        for signal in self._signals:
            signal.connect(self._tell_if_changed)

    def follow(self, results: ResultLayers | None) -> None:
        """The newest answer's layers are these; None for none."""
        self._results = results
        self._tell_if_changed()

    def shown(self) -> ResultsShown:
        heatmap, tiles = self._nodes()
        return ResultsShown(_is_shown(heatmap), _is_shown(tiles))

    def set(self, heatmap: bool | None = None, tiles: bool | None = None) -> None:
        """Show or hide the layers; None leaves one as it is.

        What is shown has the groups around it ticked too: otherwise nothing would be seen of it.
        The other layer, hidden by these groups, stays hidden.
        """
        pairs = zip(self._nodes(), (heatmap, tiles))
        wanted = [(node, shown) for node, shown in pairs if node is not None]
        shows = any(shown for _, shown in wanted)
        for node, shown in wanted:
            if shown is False or (shows and not node.isVisible()):
                node.setItemVisibilityChecked(False)
        for node, shown in wanted:
            if shown:
                node.setItemVisibilityCheckedParentRecursive(True)
        self._tell()

    def close(self) -> None:
        """Hear nothing more of the project."""
        for signal in self._signals:
            with contextlib.suppress(RuntimeError, TypeError):  # the project has gone before us
                signal.disconnect(self._tell_if_changed)

    def _nodes(self) -> tuple[QgsLayerTreeLayer | None, QgsLayerTreeLayer | None]:
        if self._results is None:
            return None, None
        find = self._root.findLayer
        return find(self._results.heatmap_id), find(self._results.tiles_id)

    def _tell_if_changed(self, *_: object) -> None:
        if self.shown() != self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = self.shown()
        self.changed.emit(self._told)


def _is_shown(node: QgsLayerTreeLayer | None) -> bool | None:
    return None if node is None else node.isVisible()
