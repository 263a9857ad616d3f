"""How long the engine works between two looks at whether it is cancelled.

The plugin is told, and gives a cancelled engine so much time to stop before it ends its process.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Pace:
    """The longest step of the loaded model, measured while it works, in the thread that works."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._looked: float | None = None
        self._loading = False
        self._worker = 0

    @contextmanager
    def working(self) -> Iterator[None]:
        """While this is open, the time between two looks counts."""
        self._worker = threading.get_ident()
        self._looked = time.monotonic()
        try:
            yield
        finally:
            self._looked = None
            self._loading = False

    def look(self) -> None:
        """The engine looks whether it is cancelled; what reads beside it is none of its steps."""
        if threading.get_ident() != self._worker:
            return
        looked, self._looked = self._looked, time.monotonic()
        if self._loading or looked is None:
            self._loading = False
        else:
            self._longest = max(self._longest, self._looked - looked)

    def new_model(self) -> None:
        """A model is loaded now, which takes long once and says nothing of its steps."""
        self._longest, self._loading = 0.0, True

    @property
    def step_seconds(self) -> float:
        """The longest step so far, or the one that is being taken if that is longer."""
        looked = self._looked
        return self._longest if looked is None else max(self._longest, time.monotonic() - looked)
