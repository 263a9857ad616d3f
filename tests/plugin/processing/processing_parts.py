"""What the tests of the algorithms share: a feedback that keeps what is said, zones, rows."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)


class Feedback(QgsProcessingFeedback):
    """Keeps what is said; can be told to cancel when a text comes."""

    def __init__(self, cancel_at: str | None = None) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self._cancel_at = cancel_at

    def pushInfo(self, info):
        self.lines.append(info)
        if self._cancel_at and self._cancel_at in info:
            self.cancel()

    def pushWarning(self, warning):
        self.lines.append(f"warning: {warning}")

    def reportError(self, error, fatalError=False):
        self.lines.append(f"error: {error}")

    def text(self) -> str:
        return "\n".join(self.lines)


def zones_layer(crs="EPSG:32633", **polygons):
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={crs}&field=fid:integer&field=name:string", "z", "memory"
    )
    features = []
    for number, (name, wkt) in enumerate(polygons.items()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def box(west, south, east, north):
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north)).asWkt()


def written(path):
    """The rows of a file, or of a layer in memory."""
    layer = path if isinstance(path, QgsVectorLayer) else QgsVectorLayer(str(path), "o", "ogr")
    assert layer.isValid(), path
    return list(layer.getFeatures())


def rows(result):
    return written(result["OUTPUT"])
