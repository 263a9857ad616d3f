"""The table that a batch fills: each row is on the disk as soon as it is done.

Processing hands an algorithm a sink that writes its rows when it is closed, or never. A GeoPackage
can be added to row by row. For every other format a GeoPackage beside it holds the rows until the
output is closed and has been found whole.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...model.wire.errors import AskRasterError, OutputError, explained
from ..layers.geopackage import GeoPackageTable, not_written
from ..translation import tr, translated
from .said_openly import output_of


class Rows(Protocol):
    """What rows go to."""

    def add(self, features: Sequence[QgsFeature]) -> None:
        """Raises OutputError."""
        ...

    def close(self) -> None: ...


@dataclass
class Output:
    """A sink of Processing's, and what it was made with. remapped: it adds to a layer that is
    there already, under that layer's names.
    """

    sink: QgsFeatureSink
    destination: str
    fields: QgsFields
    geometry_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    remapped: bool = False

    def path(self) -> Path | None:
        """The output's file, which some formats make at their end; None for one in memory or in a
        database.
        """
        path = Path(self.destination.split("|")[0])
        return path if path.is_absolute() and path.parent.is_dir() else None

    def rows(self) -> Rows:
        """Where to add the rows: to the file itself where that keeps them at once. A sink that
        adds to a table of a larger GeoPackage holds that open, and does so too.

        Raises:
            OutputError: naming the file.
        """
        path = Path(self.destination)
        if not path.is_file() or path.suffix.lower() != ".gpkg" or self.remapped:
            return _SinkRows(self.sink, self.destination)
        sip.delete(self.sink)  # which has made the table, and holds the file
        return GeoPackageTable(path, self.fields, self.geometry_type, self.crs)


class OutputTable:
    """Takes a batch's rows, and ends with all of them in the output or with an error that says
    where they are.

    own_texts: the names of the columns of text by which what was written is compared.
    """

    def __init__(
        self, output: Output, own_texts: Sequence[str], feedback: QgsProcessingFeedback
    ) -> None:
        """Raises OutputError."""
        self.fields = output.fields
        self._output, self._own_texts, self._feedback = output, own_texts, feedback
        self._added: list[QgsFeature] = []
        self._targets = [_Target(output.rows())]
        if not isinstance(self._targets[0].rows, GeoPackageTable):
            self._keep_journal()

    def __enter__(self) -> OutputTable:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        """Close the output. Raises OutputError where rows are missing in it."""
        for target in self._targets:
            with contextlib.suppress(AskRasterError):
                target.flush()
            target.rows.close()
        if kind is None:
            self._end_well()
        elif self._added:
            kept_in = self._kept_in()
            self._feedback.reportError(
                tr("The rows that are done are in {path}.").format(path=kept_in)
            )

    def add(self, feature: QgsFeature) -> None:
        """Add a row. What cannot be written is said, and tried again with the next row."""
        self._added.append(feature)
        for target in self._targets:
            target.waiting.append(feature)
            try:
                target.flush()
            except AskRasterError as error:
                again = tr("It is tried again with the next row.")
                self._feedback.reportError(f"{translated(error)} {again}")

    def _keep_journal(self) -> None:
        """Keep the rows in a GeoPackage too, from now until the output is whole."""
        output = self._output
        path = self._journal_path()
        try:
            table = GeoPackageTable.create(
                path, "answers", output.fields, output.geometry_type, output.crs
            )
        except OutputError as error:
            alone = tr("The rows are kept in the output alone.")
            self._feedback.pushWarning(f"{translated(error)} {alone}")
            return
        self._targets.append(_Target(table))
        self._feedback.pushInfo(
            tr(
                "Until the output is complete, each row that is done is also kept in {path}."
            ).format(path=path)
        )

    def _journal_path(self) -> Path:
        """A file that is not there yet: an earlier batch may have left rows in its own."""
        output = self._output.path()
        folder = output.parent if output else Path(QgsProcessingUtils.tempFolder())
        stem = output.name if output else "answers"
        path, number = folder / f"{stem}.rows.gpkg", 1
        while path.exists():
            number += 1
            path = folder / f"{stem}.rows-{number}.gpkg"
        return path

    def _end_well(self) -> None:
        missing, cut = self._compare()
        journal = self._journal()
        if missing:
            output = output_of(self._output.destination)
            raise OutputError(
                f"{output} lacks {missing} of {len(self._added)} rows.",
                f"All rows are in {journal}." if journal else "Their answers are in the log.",
            )
        if cut and journal:
            self._feedback.pushWarning(
                tr(
                    "The output's format has shortened {count} of the texts. They are whole in "
                    "{path}."
                ).format(count=cut, path=journal)
            )
        elif journal:
            with contextlib.suppress(OSError):
                journal.unlink()
            done = tr("The output is complete; {name} is removed again.")
            self._feedback.pushInfo(done.format(name=journal.name))

    def _compare(self) -> tuple[int, int]:
        """How many rows the output lacks, and how many of our texts are not in it as they were."""
        written = self._targets[0]
        path = self._output.path()
        if path is None or self._output.remapped or isinstance(written.rows, GeoPackageTable):
            return len(written.waiting), 0
        found = _texts(path, self._output.destination, self._own_texts)
        cut = 0
        for feature, texts in zip(self._added, found):
            before = [feature[name] or "" for name in self._own_texts]
            cut += sum(whole != text for whole, text in zip(before, texts))
        return max(0, len(self._added) - len(found)), cut

    def _journal(self) -> Path | None:
        """The journal's file, if it holds all rows."""
        for target in self._targets[1:]:
            if isinstance(target.rows, GeoPackageTable) and not target.waiting:
                return target.rows.path
        return None

    def _kept_in(self) -> str:
        return str(self._journal() or output_of(self._output.destination))


@dataclass
class _Target:
    """Where rows go, and those that could not be written there yet."""

    rows: Rows
    waiting: list[QgsFeature] = field(default_factory=list)

    def flush(self) -> None:
        """Write what waits, each row for itself. Raises AskRasterError if some has to wait."""
        waiting, self.waiting, problem = self.waiting, [], None
        for feature in waiting:
            try:
                self.rows.add([feature])
            except Exception as error:
                self.waiting.append(feature)
                problem = explained(error, "Writing a row")
        if problem is not None:
            raise problem


class _SinkRows:
    """A sink that is closed for certain. Python may not let go of one in time: an exception that
    was caught holds on to everything that its functions held.
    """

    def __init__(self, sink: QgsFeatureSink, destination: str) -> None:
        self._sink, self._destination = sink, destination

    def add(self, features: Sequence[QgsFeature]) -> None:
        if not self._sink.addFeatures(list(features), QgsFeatureSink.Flag.FastInsert):
            raise not_written(Path(output_of(self._destination)), "")

    def close(self) -> None:
        if not sip.isdeleted(self._sink):
            sip.delete(self._sink)


def _texts(path: Path, destination: str, names: Sequence[str]) -> list[list[str]]:
    """Some columns of a written table as texts, row by row; '' for what it does not have."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    rows = []
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = parts.get("layerName")
        table = dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0)
        columns = [table.GetLayerDefn().GetFieldIndex(name) for name in names]
        feature = table.GetNextFeature()
        while feature is not None:
            rows.append([feature.GetFieldAsString(n) if n >= 0 else "" for n in columns])
            feature = table.GetNextFeature()
    except (RuntimeError, AttributeError):
        return []  # it cannot be opened
    return rows
