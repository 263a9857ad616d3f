"""A folder that we download a model into: the record that makes it ours, its lock, its size.

Without torch: to delete a model needs none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from ..wire.download_errors import BusyError
from ..wire.records import read_record, text

DOWNLOAD = "ask_raster_download.json"
"""In the folder of every model that we downloaded, from the beginning on."""

MOST_LETTERS = 1000
"""Of a name or a commit, where a record is not nonsense."""


@dataclass(frozen=True)
class DownloadRecord:
    """Where a downloaded model comes from. revision: the commit."""

    hub_id: str
    revision: str

    def write(self, folder: Path) -> None:
        """Raises OSError."""
        (folder / DOWNLOAD).write_text(json.dumps(vars(self)) + "\n", "utf-8")

    @staticmethod
    def read(folder: Path) -> DownloadRecord | None:
        """None where the folder was not downloaded by us."""
        try:
            record = json.loads((folder / DOWNLOAD).read_text("utf-8"))
            return read_record(DownloadRecord, record, hub_id=_short, revision=_short)
        except (OSError, ValueError, RecursionError):
            return None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Nobody else fetches or deletes the model of this folder meanwhile.

    Raises:
        BusyError: somebody does.
        OSError: the folder above cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder.with_name(f".{folder.name}.lock"), timeout=0):
            yield
    except Timeout:
        raise BusyError(
            f"{folder.name} is being downloaded or deleted by another window.",
            "Wait until that is done.",
        ) from None


def folder_bytes(folder: Path) -> int:
    """On the disk, of the files in it."""
    size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                size += (Path(place) / name).stat().st_size
            except OSError:  # a broken link, or gone meanwhile
                continue
    return size


def _short(value: Any) -> str:
    """What is told of a model fits a line."""
    if len(text(value)) > MOST_LETTERS:
        raise ValueError("a text that is too long")
    return text(value)
