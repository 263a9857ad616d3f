"""What was asked and answered about each layer and place, while the project is open."""

from __future__ import annotations

from collections import deque

from ..model.wire.pyramid import Extent, RasterDescription
from ..model.wire.question import Answer, History, Turn

MOST_TURNS = 100
"""More than any model is told."""


class Conversation:
    """Remembers answers, and gives those that a question may follow up."""

    def __init__(self) -> None:
        self._said: deque[tuple[str, str, Extent, Turn]] = deque(maxlen=MOST_TURNS)

    def add(self, layer_id: str, answer: Answer) -> None:
        """Of an answer only its turn is kept: its evidence may be large."""
        if answer.answer:
            turn = Turn(answer.question, answer.answer)
            self._said.append((layer_id, answer.raster.path, answer.extent, turn))

    def about(self, layer_id: str, place: RasterDescription) -> History:
        """The turns about this layer and place, oldest first; none of another raster that the layer
        has shown before. place: what is asked about now."""
        now = (layer_id, place.path, place.extent)
        turns = tuple(turn for *known, turn in self._said if tuple(known) == now)
        return History(turns, place.path, place.extent) if turns else History()

    def clear(self) -> None:
        self._said.clear()
