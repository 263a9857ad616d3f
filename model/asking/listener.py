"""Who wants to know how an answer goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..wire.errors import CancelledError
from ..wire.question import Progress


@dataclass(frozen=True)
class Listener:
    """Who wants to know how it goes, and may say that it should end."""

    progress: Callable[[Progress], None] = lambda progress: None
    words: Callable[[str], None] = lambda words: None
    cancelled: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raises CancelledError if the analyst has cancelled."""
        if self.cancelled():
            raise CancelledError("The question was cancelled.")


NOBODY = Listener()
