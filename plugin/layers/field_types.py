"""The kinds of columns, by the names that this QGIS knows them by."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.QGIS_VERSION_INT >= 33800:
    TEXT, WHOLE_NUMBER, NUMBER = (
        QMetaType.Type.QString,
        QMetaType.Type.Int,
        QMetaType.Type.Double,
    )
else:
    TEXT, WHOLE_NUMBER, NUMBER = QVariant.Type.String, QVariant.Type.Int, QVariant.Type.Double
