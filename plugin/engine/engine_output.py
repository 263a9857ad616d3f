"""What an engine writes to its standard output and standard error: its port, and its log.

However much an engine writes, only the beginnings of its last lines are kept.
"""

from __future__ import annotations

import json
import queue
import threading
from collections import deque
from typing import IO

from .child_output import beginnings_of_lines

LOG_LINES = 60
LINE_BYTES = 2_000
"""Of a longer line only the beginning is kept."""

HIDDEN = "(secret)"


class EngineOutput:
    """Reads both streams to their ends, in threads, so that the engine never waits for a reader.

    secret: what must not be in the log, whoever wrote it there.
    """

    def __init__(self, output: IO[bytes], errors: IO[bytes], secret: str) -> None:
        self._secret = secret
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        # No SimpleQueue: a signal in its last moment, as of a child that ends, makes it wait on.
        self._ports: queue.Queue[int] = queue.Queue()
        self._port_is_told = False
        self._followers = [
            threading.Thread(target=follow, args=(stream,), name="engine-output", daemon=True)
            for follow, stream in ((self._follow_output, output), (self._follow_errors, errors))
        ]
        for follower in self._followers:
            follower.start()

    def port(self, timeout: float) -> int | None:
        """The port that the engine listens at; None if it is not told within `timeout` seconds."""
        try:
            return self._ports.get(timeout=timeout)
        except queue.Empty:
            return None

    def log(self) -> str:
        """The last lines."""
        return "\n".join(list(self._log))

    def join(self, seconds: float) -> None:
        """Wait for the streams' ends, for each at most so long."""
        for follower in self._followers:
            follower.join(seconds)

    def _follow_output(self, stream: IO[bytes]) -> None:
        for line in beginnings_of_lines(stream, LINE_BYTES):
            port = None if self._port_is_told else _port_in(line)
            if port is None:
                self._keep(f"standard output: {line}")
            else:
                self._port_is_told = True
                self._ports.put(port)

    def _follow_errors(self, stream: IO[bytes]) -> None:
        for line in beginnings_of_lines(stream, LINE_BYTES):
            self._keep(line)

    def _keep(self, line: str) -> None:
        self._log.append(line.replace(self._secret, HIDDEN))


def _port_in(line: str) -> int | None:
    """The port, if this is the line that tells it and not what some library prints."""
    try:
        port = json.loads(line)["port"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return port if type(port) is int and 0 < port < 2**16 else None
