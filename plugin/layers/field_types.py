"""The kinds of columns, by the names that this QGIS knows them by."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.QGIS_VERSION_INT >= 33800:
    TEXT, WHOLE_NUMBER, NUMBER, TRUTH = (
        QMetaType.Type.QString,
        QMetaType.Type.Int,
        QMetaType.Type.Double,
        QMetaType.Type.Bool,
    )
else:
    TEXT, WHOLE_NUMBER, NUMBER, TRUTH = (
        QVariant.Type.String,
        QVariant.Type.Int,
        QVariant.Type.Double,
        QVariant.Type.Bool,
    )
