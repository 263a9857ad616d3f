"""What both sides need of a child process: its streams, of which Popen says that there may be none,
and that Windows opens no window for it.
"""

from __future__ import annotations

import subprocess
from typing import IO

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Popen's creationflags: without it Windows opens a console window. Elsewhere it says nothing."""


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """A stream of a child that was started with a pipe for it.

    Raises:
        ValueError: it was started without.
    """
    if stream is None:
        raise ValueError("the process was started without this pipe")
    return stream
