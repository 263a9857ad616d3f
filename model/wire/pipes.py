"""The streams of a child process, of which Popen says that there may be none."""

from __future__ import annotations

from typing import IO


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """A stream of a child that was started with a pipe for it.

    Raises:
        ValueError: it was started without.
    """
    if stream is None:
        raise ValueError("the process was started without this pipe")
    return stream
