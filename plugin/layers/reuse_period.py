"""For how long features of a source are reused whose changes nobody can see: a server, a database.

A period begins with the first question about the source, not at a time of the clock: a question
that follows a second later finds the features of the first, whenever that was.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

REUSE_SECONDS = 15 * 60
"""Long enough for a conversation about one view, short enough for a server that is updated."""

MOST_SOURCES = 512


class ReusePeriods:
    """Which period of a source it is. May be used from any thread."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._begun: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def of(self, source: str) -> str:
        """The same text for REUSE_SECONDS from the first call for this source, then another."""
        with self._lock:
            begun, stamp = self._begun.get(source, (None, 0))
            if begun is None or not 0 <= self._now() - begun < REUSE_SECONDS:
                begun, stamp = self._now(), time.time_ns()
                self._begun[source] = (begun, stamp)
            self._begun.move_to_end(source)
            while len(self._begun) > MOST_SOURCES:
                self._begun.popitem(last=False)
            return str(stamp)
