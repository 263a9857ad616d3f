"""Tables of a GeoPackage that are added to bit by bit, each bit committed before the next.

The file is open only while it is added to. Whatever ends QGIS meanwhile, what was added stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...model.wire.errors import OutputError

UNDEFINED_CRS = 99999
"""GDAL's own number, from 3.9 on, for 'no CRS'; earlier ones find no CRS there either."""

DEFINE_UNDEFINED_CRS = (
    "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
    "organization_coordsys_id, definition, description) VALUES ('Undefined SRS', "
    f"{UNDEFINED_CRS}, 'GDAL', {UNDEFINED_CRS}, 'undefined', "
    "'undefined coordinate reference system')"
)


class GeoPackageTable:
    """A table that is there already; its fields by the names that the features have.

    Raises:
        OutputError: naming the file; it cannot be opened.
    """

    def __init__(
        self,
        path: Path,
        fields: QgsFields,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        name: str = "",
    ) -> None:
        self.path = path
        self._fields, self._geometry_type, self._crs = fields, geometry_type, crs
        self._name, self._rows = self._inspect(name)
        if not crs.isValid():
            self._leave_crs_undefined()

    @staticmethod
    def create(
        path: Path,
        name: str,
        fields: QgsFields,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> GeoPackageTable:
        """Make the file anew, with one empty table.

        Raises:
            OutputError: naming the file.
        """
        _write(
            path,
            name,
            fields,
            geometry_type,
            crs,
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile,
            [],
        )
        return GeoPackageTable(path, fields, geometry_type, crs, name)

    def add(self, features: Sequence[QgsFeature]) -> None:
        """Add rows; they are on the disk when it returns.

        Raises:
            OutputError: naming the file.
        """
        _write(
            self.path,
            self._name,
            self._fields,
            self._geometry_type,
            self._crs,
            QgsVectorFileWriter.ActionOnExistingFile.AppendToLayerNoNewFields,
            features,
        )
        before = self._rows
        self._rows = self._inspect(self._name)[1]
        if self._rows != before + len(features):  # closing it failed, and told nobody
            raise not_written(self.path, f"{self._rows} rows instead of {before + len(features)}")

    def close(self) -> None:
        """Nothing is open."""

    def _inspect(self, name: str) -> tuple[str, int]:
        """The table's name (of the first one for '') and how many rows it has."""
        try:
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR)
            table = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
            return table.GetName(), table.GetFeatureCount()
        except (RuntimeError, AttributeError) as error:  # with or without GDAL's exceptions
            raise not_written(self.path, str(error)) from None

    def _leave_crs_undefined(self) -> None:
        """A GeoPackage's default, 'undefined geographic', passes for degrees."""
        name = self._name.replace("'", "''")
        try:
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            dataset.ExecuteSQL(DEFINE_UNDEFINED_CRS)
            for table in ("gpkg_contents", "gpkg_geometry_columns"):
                dataset.ExecuteSQL(
                    f"UPDATE {table} SET srs_id = {UNDEFINED_CRS} "  # nosec B608 - name is quoted
                    f"WHERE table_name = '{name}' AND srs_id = 0"
                )
        except (RuntimeError, AttributeError) as error:
            raise not_written(self.path, str(error)) from None


def not_written(path: Path, details: str) -> OutputError:
    """The error for a file that could not be written."""
    return OutputError(
        f"{path} could not be written.",
        "Check that the folder exists, may be written to, and has space.",
        details,
    )


def _write(
    path: Path,
    name: str,
    fields: QgsFields,
    geometry_type: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    action: QgsVectorFileWriter.ActionOnExistingFile,
    features: Sequence[QgsFeature],
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.actionOnExistingFile = action
    writer = QgsVectorFileWriter.create(
        str(path), fields, geometry_type, crs, QgsCoordinateTransformContext(), options
    )
    added = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    added = added and (not features or writer.addFeatures(list(features)))
    message = writer.errorMessage()
    sip.delete(writer)  # closes the file, whoever else holds on to the writer
    if not added:
        raise not_written(path, message)
