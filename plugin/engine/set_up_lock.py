"""One set-up at a time, of all that this user runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...model.wire.errors import EngineError


@contextmanager
def set_up_lock(path: Path) -> Iterator[None]:
    """Hold the lock. The system lets go of it when the process ends, however that happens.

    Raises:
        EngineError: another set-up holds it.
        OSError: the file cannot be written.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(file)
        except OSError as error:
            raise EngineError(
                "The engine is being set up already, in this or another window of QGIS.",
                "Wait until it is done.",
                repr(error),
            ) from None
        yield
    finally:
        os.close(file)


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
