"""A pyramid whose pixels the caller has: every read is a request over the connection."""

from __future__ import annotations

import itertools
import queue
from collections.abc import Callable

import numpy as np

from ..errors import RasterError
from ..raster.pyramid import PixelWindow, RasterDescription
from .protocol import FrameChannel, Kind, Message, reported_error

ANSWER_SECONDS = 120.0
"""How long a tile may take; web layers can be slow."""

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
        """Hand over a TILE or TILE_FAILED message; one that nobody here waits for is left."""
        if message.fields.get("request") == self._awaited:
            self._answers.put(message)

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        """As in RasterPyramid.read.

        Raises:
            RasterError: as the caller reported it, or no answer in time, or of the wrong size.
            CancelledError: while waiting.
        """
        self._awaited = request = next(_REQUESTS)
        self._channel.send(
            Kind.TILE_REQUEST, id=self._ask_id, request=request, level=level, window=list(window)
        )
        try:
            message = self._wait(level, window)
        finally:
            self._awaited = None
        if message.kind is Kind.TILE_FAILED:
            raise reported_error(message)
        if len(message.body) != window.width * window.height * 4:
            raise RasterError(
                f"{self.description.name}: level {level}, {window} came with "
                f"{len(message.body)} bytes instead of {window.width * window.height * 4}."
            )
        self.pixels_read += window.width * window.height
        pixels = np.frombuffer(message.body, np.uint8).reshape(window.height, window.width, 4)
        valid = pixels[..., 3] > 0
        return np.where(valid[..., None], pixels[..., :3], 0).astype(np.uint8), valid

    def _wait(self, level: int, window: PixelWindow) -> Message:
        waited = 0.0
        while waited < ANSWER_SECONDS:
            self._check_cancelled()
            try:
                return self._answers.get(timeout=0.1)
            except queue.Empty:
                waited += 0.1
        raise RasterError(
            f"{self.description.name}: level {level}, {window} did not come within "
            f"{ANSWER_SECONDS:.0f} s.",
            "Check the connection to the layer's source.",
        )
