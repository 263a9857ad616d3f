"""GDAL as the engine's reader uses it: what it says is heard, and a local file asks no server.

GDAL tells of failures in two ways: by failing, and in its log, when it goes on without what it
could not read. Both are a `RasterError` here. A description of a web service, or a virtual raster
that holds a server's address, could make GDAL ask that server: only a path that is a URL may.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..wire.dataset_files import (
    DatasetFiles,
    file_of,
    local_files_of,
    public_dataset_name,
    server_of,
)
from ..wire.errors import AskRasterError, RasterError

CACHE_BYTES = 128 * 2**20
"""What GDAL may keep of decoded blocks: a row of blocks of a raster 100,000 px wide."""

ALWAYS = {
    "GDAL_CACHEMAX": CACHE_BYTES,
    "VRT_NUM_THREADS": "1",  # what fails in a thread of GDAL's own is told to nobody
}
NO_SERVERS = {
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",  # of the files that GDAL may fetch
    "GDAL_HTTP_PROXY": "127.0.0.1:9",  # the port that nothing answers at
    "GDAL_HTTPS_PROXY": "127.0.0.1:9",
}
PATIENCE = {
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "GDAL_HTTP_LOW_SPEED_TIME": "30",
}
"""With a server that was asked for: seconds until one that does not answer has failed."""

SERVICE_DRIVERS = "WMS WMTS WCS HTTP OGCAPI PLMOSAIC EEDA EEDAI DAAS"
"""Drivers that do nothing but ask servers; layers of services are for QGIS to draw."""

SERVER_SECONDS = 600
"""How long what was seen of a raster on a server may be taken for what is there."""

BESIDE = re.compile(r"\.(ovr|msk|aux)\b", re.IGNORECASE)
"""What GDAL says of a file with such a name is about something beside the raster."""

REMEDY = "Check that the file is there and complete."

with rasterio.Env(GDAL_SKIP=SERVICE_DRIVERS):
    pass  # drivers are chosen once a process, when the first environment begins


class RasterFile:
    """A path that GDAL reads from.

    shown: the path as it may be said and written; of one on a server, without credentials. files:
    what it is made of, as far as that is on this machine.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.shown = public_dataset_name(path)
        self.is_local = not server_of(path)
        self.files = DatasetFiles((), (), (), True)

    @property
    def name(self) -> str:
        return os.path.basename(self.shown)

    def check(self) -> None:
        """Find what cannot be read before it is tried.

        Raises:
            RasterError: naming a file that is missing, or a server that would be asked.
        """
        if self.is_local and os.path.exists(file_of(self.path)):  # of one that is not GDAL says so
            self.files = local_files_of(self.path, self.name)

    def identity(self, also: list[str]) -> str:
        """Changes with any of the files, also those that GDAL knows of; and with time, on a server,
        of which nobody tells when a file changes there."""
        if self.is_local:
            return self.files.identity(also)
        return f"{self.path} {int(time.time() // SERVER_SECONDS)}"

    def open(self, **options: int) -> tuple[rasterio.DatasetReader, bool]:
        """The dataset, and whether it has a transform. To be called within `failing_as`.

        Raises:
            RasterError: it is made of a file that cannot be opened, of which GDAL tells only now.
        """
        with _failures.heard_apart() as heard, warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            dataset = rasterio.open(self.path, **options)
            _look_beside(dataset)
        of_sources = [words for words in heard if not BESIDE.search(words)]
        if dataset.driver == "VRT" and of_sources:
            dataset.close()
            raise RasterError(
                f"A file that {self.name} is made of cannot be opened.",
                REMEDY,
                "\n".join(of_sources),
            )
        unplaced = any(issubclass(warning.category, NotGeoreferencedWarning) for warning in said)
        unplaced |= dataset.transform.is_identity and dataset.rpcs is not None
        return dataset, not unplaced

    @contextmanager
    def failing_as(self, what: str, heeding_log: bool = False) -> Iterator[None]:
        """Turn whatever goes wrong into a RasterError: '<path> <what>.'

        heeding_log: a failure that GDAL only logs counts too. Not while a file is opened, when
        GDAL tries this and that: a broken overview file beside a raster is not the raster's end.
        """
        servers = NO_SERVERS if self.is_local else PATIENCE
        heard: list[str] = []
        try:
            with _failures.heard_apart() as heard, rasterio.Env(**ALWAYS, **servers):
                yield
            if heeding_log and heard:
                raise RasterError(f"{self.shown} {what}.", REMEDY, "\n".join(heard))
        except AskRasterError:
            raise
        except MemoryError as error:
            raise RasterError(
                f"{self.shown} {what}: it would take more memory than there is.",
                "Convert it to a tiled GeoTIFF with overviews.",
                "\n".join([str(error), *heard]),
            ) from error
        except Exception as error:
            known = isinstance(error, (RasterioError, OSError, ValueError))
            causes = [error, error.__cause__, *heard]
            details = [] if known else [f"{type(error).__name__}:"]
            details += dict.fromkeys(str(cause) for cause in causes if cause)
            raise RasterError(f"{self.shown} {what}.", REMEDY, " ".join(details)) from error


def _look_beside(dataset: rasterio.DatasetReader) -> None:
    """Have GDAL look for overviews and a mask; a broken one must not fail what is asked next."""
    for look in (
        lambda: [dataset.overviews(band) for band in dataset.indexes],
        lambda: dataset.mask_flag_enums,
        lambda: dataset.colorinterp,
    ):
        with suppress(Exception):
            look()


class _Failures(logging.Filter):
    """Keeps the failures that GDAL tells rasterio's log, for the thread that they happened in."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = threading.local()

    @contextmanager
    def heard_apart(self) -> Iterator[list[str]]:
        """What fails in this thread in the meantime, and in no such part within."""
        outer = getattr(self._heard, "now", None)
        heard: list[str] = []
        self._heard.now = heard
        try:
            yield heard
        finally:
            self._heard.now = outer

    def filter(self, record: logging.LogRecord) -> bool:
        is_failure = record.levelno >= logging.ERROR or "signalled an error" in str(record.msg)
        heard = getattr(self._heard, "now", None)
        if is_failure and heard is not None:
            heard.append(record.getMessage())
        return record.levelno > logging.INFO


_failures = _Failures()
for _name in ("rasterio._env", "rasterio._err"):
    _log = logging.getLogger(_name)
    _log.addFilter(_failures)
    _log.setLevel(logging.INFO)
    # Heard even where a command has silenced all logs: `logging.disable` asks the manager.
    _log.manager = logging.Manager(logging.root)
