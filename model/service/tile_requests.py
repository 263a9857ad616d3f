"""A pyramid whose pixels the caller has: every read is a request over the connection."""

from __future__ import annotations

import itertools
import queue
import time
from collections.abc import Callable

import numpy as np

from ..wire.errors import RasterError
from ..wire.protocol import FrameChannel, Kind, Message, reported_error
from ..wire.pyramid import PixelWindow, RasterDescription, place_in_words

SILENCE_SECONDS = 120.0
"""How long the caller may say nothing of a tile; how long the tile takes is not limited."""

_REQUESTS = itertools.count()
"""Numbers that no two requests share: questions that wait for each other share a connection."""


class RemotePyramid:
    """A RasterPyramid over the connection; `deliver` is called by whoever reads the connection."""

    def __init__(
        self,
        channel: FrameChannel,
        ask_id: int,
        description: RasterDescription,
        check_cancelled: Callable[[], None],
    ) -> None:
        self.description = description
        self.pixels_read = 0
        self._channel = channel
        self._ask_id = ask_id
        self._check_cancelled = check_cancelled
        self._awaited: int | None = None
        self._answers: queue.Queue[Message] = queue.Queue()

    def deliver(self, message: Message) -> None:
        """Hand over a TILE, TILE_FAILED or TILE_PENDING message; one that nobody here waits for is
        left."""
        if message.fields.get("request") == self._awaited:
            self._answers.put(message)

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """As in RasterPyramid.read.

        Raises:
            RasterError: as the caller reported it, or the caller fell silent, or the answer has
                the wrong size.
            CancelledError: while waiting.
        """
        self._awaited = request = next(_REQUESTS)
        self._channel.send(
            Kind.TILE_REQUEST, id=self._ask_id, request=request, level=level, window=list(window)
        )
        place = place_in_words(self.description.levels, level, window)
        try:
            message = self._wait(place)
        finally:
            self._awaited = None
        if message.kind is Kind.TILE_FAILED:
            raise reported_error(message)
        if len(message.body) != window.width * window.height * 4:
            raise RasterError(
                f"The layer '{self.description.name}' came damaged at {place}.",
                "Ask again.",
                f"{len(message.body)} bytes instead of {window.width * window.height * 4}",
            )
        self.pixels_read += window.width * window.height
        pixels = np.frombuffer(message.body, np.uint8).reshape(window.height, window.width, 4)
        valid = pixels[..., 3] > 0
        return np.where(valid[..., None], pixels[..., :3], 0).astype(np.uint8), valid

    def _wait(self, place: str) -> Message:
        heard = time.monotonic()
        while time.monotonic() - heard < SILENCE_SECONDS:
            self._check_cancelled()
            try:
                message = self._answers.get(timeout=0.1)
            except queue.Empty:
                continue
            if message.kind is not Kind.TILE_PENDING:
                return message
            heard = time.monotonic()
        raise RasterError(
            f"The layer '{self.description.name}' did not come at {place}: nothing was heard of it "
            f"for {SILENCE_SECONDS:.0f} s.",
            "Check that QGIS can draw the layer, and ask again.",
        )
