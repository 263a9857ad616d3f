"""As much of QGIS's window as asking needs: a real canvas, and a real layer tree beside it."""

from __future__ import annotations

from qgis.core import QgsLayerTree, QgsLayerTreeModel, QgsLayerTreeRegistryBridge, QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal


class DesktopWindow(QObject):
    """Stands for QgisInterface, and for what QGIS does when a layer is added."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self, crs) -> None:
        super().__init__()
        self.canvas = QgsMapCanvas()
        self.canvas.resize(400, 400)
        self.canvas.setDestinationCrs(crs)
        root = QgsProject.instance().layerTreeRoot()
        self.tree = QgsLayerTreeView()
        self.tree.setModel(QgsLayerTreeModel(root, self.tree))
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas)
        self.tree.currentLayerChanged.connect(self.currentLayerChanged.emit)

    def mapCanvas(self):
        return self.canvas

    def layerTreeView(self):
        return self.tree

    def activeLayer(self):
        return self.tree.currentLayer()

    def setActiveLayer(self, layer):
        self.tree.setCurrentLayer(layer)

    def add_layer(self, layer) -> None:
        """As QgisApp does it: into the group that is current, else above the layer that is."""
        root = QgsProject.instance().layerTreeRoot()
        point = QgsLayerTreeRegistryBridge.InsertionPoint(root, 0)
        if self.tree.currentIndex().isValid():
            node = self.tree.currentNode()
            if QgsLayerTree.isGroup(node):
                point = QgsLayerTreeRegistryBridge.InsertionPoint(node, 0)
            elif node.parent() is not None:
                point = QgsLayerTreeRegistryBridge.InsertionPoint(
                    node.parent(), node.parent().children().index(node)
                )
        registry = QgsProject.instance().layerTreeRegistryBridge()
        registry.setLayerInsertionPoint(point)
        QgsProject.instance().addMapLayer(layer)
        registry.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))

    def close(self) -> None:
        for each in (self.bridge, self.tree, self.canvas):
            sip.delete(each)
