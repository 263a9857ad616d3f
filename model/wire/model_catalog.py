"""What the engine tells of models: those on offer, a check, a trial, a download as it goes.

The QGIS side runs one command at a time as a child of the engine's Python, in the folder above
`model/`, and reads one JSON object a line from its standard output with `read_line`:

    -m model models survey --json [--folder DIR]... [--device NAME] [--held BYTES]
        a Machine, then an OfferedModel each; held: what a running engine has loaded
        (EngineState.memory_bytes), which it gives back before it loads another model
    -m model models check DIR --json [--device NAME] [--held BYTES]
        an OfferedModel; its verdict is CANNOT_BE_USED where the folder is refused
    -m model models download ID --into DIR --json [--revision COMMIT] [--endpoint URL]
        the first line of standard input is the access token, empty for none; then DownloadProgress
        again and again, then Downloaded. A line 'cancel' on standard input cancels, and so does
        killing: the next download of the same model goes on where this one ended.
    -m model models delete PATH --json
        Deleted
    -m model models try DIR --json [--device NAME]
        Trial; DIR '' is the embedded model

Whatever fails is said in a last line that is an error, and by exit code 1. A command ends by itself
when who started it is gone. Standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, Union

from . import download_errors  # its kinds are known where lines are read  # noqa: F401
from .errors import AskRasterError, ProtocolError
from .records import optional_number, read_record, whole


class ModelSource(Enum):
    """Where a model comes from."""

    EMBEDDED = "embedded"
    FOLDER = "folder"
    HUB_CACHE = "hub cache"
    RECOMMENDED = "recommended"
    """Not on this machine yet."""


class Verdict(Enum):
    """Whether this machine can run a model."""

    FITS = "fits"
    FITS_IN_8_BITS = "fits in 8 bits"
    FITS_IN_4_BITS = "fits in 4 bits"
    DOES_NOT_FIT = "does not fit"
    UNKNOWN = "unknown"
    CANNOT_BE_USED = "cannot be used"

    @property
    def fits(self) -> bool:
        return self in (Verdict.FITS, Verdict.FITS_IN_8_BITS, Verdict.FITS_IN_4_BITS)


@dataclass(frozen=True)
class Machine:
    """What models are judged against.

    device: by its name in PyTorch. description: for people. memory_bytes, free_bytes: of that
    device's memory.
    """

    device: str
    description: str
    memory_bytes: int
    free_bytes: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> Machine:
        """Raises ValueError: the record is none."""
        return read_record(Machine, record, memory_bytes=_size, free_bytes=_size)


@dataclass(frozen=True)
class OfferedModel:
    """A model on this machine, or one to download.

    path: its folder, '' where it is not on this machine; hub_id: where it is to be had, '' where
    that is not known. revision: the commit. licence: by its short name. gated: only for those who
    accepted its licence on its page. good_for: one sentence. download_bytes: of all files that are
    fetched, 0 where not known. disk_bytes: what it takes of the disk. reason: why the verdict, one
    or two sentences. memory_bytes: what a question takes at its peak, held as the verdict says; of
    what does not fit, in the smallest form. seconds: expected for a normal question, None where
    unknown. is_suggested: the first to try on this machine; one of a survey at most. can_delete:
    whether `models delete` takes it: it was downloaded, by us or into the hub's cache.
    partial_path: of a model to download, the folder of a download that was broken off, which takes
    disk_bytes and can be deleted; '' where there is none.
    """

    source: ModelSource
    name: str
    verdict: Verdict
    path: str = ""
    hub_id: str = ""
    revision: str = ""
    licence: str = ""
    gated: bool = False
    good_for: str = ""
    download_bytes: int = 0
    disk_bytes: int = 0
    reason: str = ""
    memory_bytes: int = 0
    seconds: float | None = None
    is_suggested: bool = False
    can_delete: bool = False
    partial_path: str = ""

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"source": self.source.value, "verdict": self.verdict.value}

    @staticmethod
    def from_json(record: Any) -> OfferedModel:
        """Raises ValueError: the record is none."""
        return read_record(
            OfferedModel,
            record,
            source=ModelSource,
            verdict=Verdict,
            download_bytes=_size,
            disk_bytes=_size,
            memory_bytes=_size,
            seconds=optional_number,
        )


@dataclass(frozen=True)
class DownloadProgress:
    """How far a download is. file: the one that is fetched or checked now. total: of all files."""

    file: str
    bytes_done: int
    bytes_total: int
    is_checking: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> DownloadProgress:
        """Raises ValueError: the record is none."""
        return read_record(DownloadProgress, record, bytes_done=_size, bytes_total=_size)


@dataclass(frozen=True)
class Downloaded:
    """A model that is whole and checked now. revision: the commit that was fetched."""

    path: str
    hub_id: str
    revision: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> Downloaded:
        """Raises ValueError: the record is none."""
        return read_record(Downloaded, record)


@dataclass(frozen=True)
class Deleted:
    """A model that is no longer on the disk, and the room that it took."""

    path: str
    freed_bytes: int

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> Deleted:
        """Raises ValueError: the record is none."""
        return read_record(Deleted, record, freed_bytes=_size)


@dataclass(frozen=True)
class Trial:
    """What a model said of the sample scene.

    confidence: 0 to 1, calibrated or not. loading_seconds: once, at its first question. seconds: of
    the question. device: in words. quantization: how its weights are held.
    """

    model: str
    question: str
    answer: str
    confidence: float
    loading_seconds: float
    seconds: float
    device: str
    quantization: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> Trial:
        """Raises ValueError: the record is none."""
        return read_record(Trial, record)


CatalogRecord = Union[Machine, OfferedModel, DownloadProgress, Downloaded, Deleted, Trial]
KINDS = {
    kind.__name__: kind
    for kind in (Machine, OfferedModel, DownloadProgress, Downloaded, Deleted, Trial)
}
ERROR = "error"


def line_of(said: CatalogRecord | AskRasterError) -> str:
    """One line of a command's standard output, without its end."""
    kind = ERROR if isinstance(said, AskRasterError) else type(said).__name__
    return json.dumps({"kind": kind, "record": said.to_json()}, allow_nan=False)


def read_line(line: str) -> CatalogRecord | AskRasterError:
    """What a line says; an error is returned, not raised.

    Raises:
        ProtocolError: it is no such line.
    """
    try:
        envelope = json.loads(line)
        kind, record = envelope["kind"], envelope["record"]
        if kind == ERROR:
            return AskRasterError.from_json(record)
        return KINDS[kind].from_json(record)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ProtocolError(
            "The engine said something about a model that cannot be read.", details=line[:500]
        ) from error


def _size(value: Any) -> int:
    return whole(value, 0)
