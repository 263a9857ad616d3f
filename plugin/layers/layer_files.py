"""The files that a layer's pixels come from, and whether they are still the same."""

from __future__ import annotations

from collections.abc import Iterator

from osgeo import gdal
from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ...model.wire.dataset_files import (
    NO_FILES,
    DatasetFiles,
    dataset_of_no_server,
    local_files_of,
)
from .public_source import virtual_raster_inputs


class LayerFiles:
    """All files of a layer: those that a mosaic names, those of mosaics within, what GDAL lists.

    complete: whether every change of the pixels shows in them. Not so for a server, a database, a
    file in memory, nor where there are too many files to look at (`model/wire/dataset_files.py`
    has the bounds).

    Raises:
        RasterError: a file is missing, or a file on this machine gets its pixels from a server.
    """

    def __init__(self, layer: QgsRasterLayer, name: str) -> None:
        self._datasets: list[DatasetFiles] = []
        self._listed: list[str] = []
        for dataset_name, options in _datasets(layer.providerType(), layer.source()):
            found = local_files_of(dataset_name, name) if dataset_name else NO_FILES
            self._datasets.append(found)
            if found.files:
                self._listed += _listed_by_gdal(dataset_name, options)
        known = [each.complete and bool(each.files) for each in self._datasets]
        self.complete = bool(known) and all(known)

    def identity(self) -> str:
        """Changes when a file is written, replaced or gone; looked up anew at each call."""
        return " ".join(each.identity(self._listed) for each in self._datasets)


def refuse_servers(provider: str, source: str, name: str) -> None:
    """Look through what is to be opened: QGIS reads pixels as soon as it opens a raster.

    Raises:
        RasterError: a file on this machine gets its pixels from a server.
    """
    for dataset_name, _ in _datasets(provider, source):
        if dataset_name:
            dataset_of_no_server(dataset_name, name)


def _datasets(provider: str, source: str) -> Iterator[tuple[str, list[str]]]:
    """What GDAL opens for a layer: its name for it, '' where QGIS reads without GDAL; the open
    options."""
    if provider == "virtualraster":
        for _, input_provider, input_source in virtual_raster_inputs(source):
            yield from _datasets(input_provider, input_source)
    elif provider == "gdal":
        parts = QgsProviderRegistry.instance().decodeUri(provider, source)
        yield source.split("|")[0], [str(option) for option in parts.get("openOptions") or []]
    else:
        yield "", []


def _listed_by_gdal(name: str, options: list[str]) -> list[str]:
    """The files of formats that keep a raster in several; none where GDAL cannot open it again."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER, open_options=options)
        return list(dataset.GetFileList() or []) if dataset else []
    except RuntimeError:  # where gdal.UseExceptions was called
        return []
    finally:
        gdal.PopErrorHandler()
