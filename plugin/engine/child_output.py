"""What a child process writes, line by line."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import IO

from ...model.wire.errors import CancelledError

LINE_BYTES = 2**16
"""Of a longer line only the beginning is kept."""

POLL_SECONDS = 0.1


def beginnings_of_lines(stream: IO[bytes], longest: int = LINE_BYTES) -> Iterator[str]:
    """Every line until the stream's end, without its end, and at most `longest` bytes of it."""
    begins = True
    with stream:
        while piece := stream.readline(longest):
            if begins:
                yield piece.decode("utf-8", "replace").rstrip()
            begins = piece.endswith(b"\n")


def lines_as_they_come(
    stream: IO[bytes], is_cancelled: Callable[[], bool], seconds: float = float("inf")
) -> Iterator[str]:
    """The same, read in a thread, so that it can be broken off while the child says nothing.

    Raises:
        CancelledError: `is_cancelled` said so.
        TimeoutError: the stream has not ended after so many seconds.
    """
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(stream, lines), daemon=True).start()
    limit = time.monotonic() + seconds
    while True:
        if is_cancelled():
            raise CancelledError("Cancelled.")
        if time.monotonic() > limit:
            raise TimeoutError
        try:
            line = lines.get(timeout=POLL_SECONDS)
        except queue.Empty:
            continue
        if line is None:
            return
        yield line


def _read(stream: IO[bytes], lines: queue.Queue[str | None]) -> None:
    for line in beginnings_of_lines(stream):
        lines.put(line)
    lines.put(None)
