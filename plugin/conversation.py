"""What was asked and answered about each layer and place, while the project is open."""

from __future__ import annotations

from collections import deque

from ..model.wire.pyramid import RasterDescription
from ..model.wire.question import Answer, History, Turn

MOST_TURNS = 100
"""More than any model is told."""


class Conversation:
    """Remembers answers, and gives those that a question may follow up."""

    def __init__(self) -> None:
        self._said: deque[tuple[str, Answer]] = deque(maxlen=MOST_TURNS)

    def add(self, layer_id: str, answer: Answer) -> None:
        self._said.append((layer_id, answer))

    def about(self, layer_id: str, place: RasterDescription) -> History:
        """The turns about this layer and place, oldest first. place: what is asked about now."""
        turns = tuple(
            Turn(answer.question, answer.answer)
            for known, answer in self._said
            if known == layer_id and answer.extent == place.extent
        )
        return History(turns, place.path, place.extent) if turns else History()

    def clear(self) -> None:
        self._said.clear()
