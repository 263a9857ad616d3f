"""Draws blocks of a layer in threads of its own.

So whoever waits can say how it goes on, and cancel at once, whatever a provider does meanwhile: a
server that hangs, a disk that sleeps. What GDAL says in its log of what it reads is heard: QGIS's
own words do not name the file that is missing.
"""

from __future__ import annotations

import os
import queue
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterBlockFeedback, QgsRasterInterface, QgsRectangle

from ...model.wire.errors import CancelledError
from .frozen_layer import FrozenLayer
from .image_pixels import rgba_pixels
from .value_table import ValueTable, value_table

Result = TypeVar("Result")

POLL_SECONDS = 0.1

CANCEL_SECONDS = 0.5
"""How long a cancelled read may take to end; afterwards nobody waits for it."""


@dataclass(frozen=True)
class DrawnBlock:
    """uint8 (height, width, RGBA); where it could not be drawn, what GDAL and QGIS said of it."""

    pixels: np.ndarray
    failures: tuple[str, ...]


@dataclass(frozen=True)
class _Pipe:
    """What one thread at a time draws with: the interfaces from the last to the provider."""

    interfaces: tuple[QgsRasterInterface, ...]
    table: ValueTable | None
    feedback: QgsRasterBlockFeedback


class BlockReader:
    """Draws a layer, in the threads of `in_order`. Any thread may `cancel`.

    threads: how many blocks may be drawn at the same time; one for a server, which has a pace.
    """

    def __init__(self, layer: FrozenLayer, threads: int = 1) -> None:
        self._layer = layer  # which what is drawn with belongs to
        self._cancelled = threading.Event()
        self._count = threads
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="layer-pixels")
        interfaces = _with_sources(layer.drawn())
        table = value_table(interfaces)
        self._pipes: list[_Pipe] = [_Pipe(interfaces, table, QgsRasterBlockFeedback())]
        self._free: queue.SimpleQueue[_Pipe] = queue.SimpleQueue()
        self._free.put(self._pipes[0])

    @property
    def feedback(self) -> QgsRasterBlockFeedback:
        """Cancelled by `cancel`."""
        return self._pipes[0].feedback

    def cancel(self) -> None:
        """End what is being drawn, and refuse more."""
        self._cancelled.set()
        for pipe in list(self._pipes):
            pipe.feedback.cancel()

    def in_order(
        self,
        jobs: Sequence[Callable[[], Result]],
        while_waiting: Callable[[], None] = lambda: None,
    ) -> Iterator[Result]:
        """The results of jobs that draw, one after the other; some are ahead of what is taken.

        while_waiting: called some ten times a second; what it raises ends the reading.

        Raises:
            CancelledError: `cancel` was called.
        """
        while len(self._pipes) < min(self._count, len(jobs)):  # while none of them is drawing
            self._add_pipe()
        ahead: deque[Future[Result]] = deque()
        try:
            for job in jobs:
                ahead.append(self._threads.submit(job))
                if len(ahead) >= self._count:
                    yield self._result(ahead, while_waiting)
            while ahead:
                yield self._result(ahead, while_waiting)
        finally:
            for future in ahead:
                future.cancel()
            wait(ahead, CANCEL_SECONDS)  # what is drawn with may serve another reader next

    def draw(self, rectangle: QgsRectangle, width: int, height: int) -> DrawnBlock:
        """Draw a rectangle of the layer's CRS; part of a job.

        Raises:
            CancelledError: `cancel` was called.
        """
        pipe = self._free.get()
        try:
            if self._cancelled.is_set():
                raise CancelledError("Cancelled.")
            return _draw(pipe, rectangle, width, height)
        finally:
            self._free.put(pipe)

    def _add_pipe(self) -> None:
        first = self._pipes[0]
        pipe = _Pipe(_copies(first.interfaces), first.table, QgsRasterBlockFeedback())
        self._pipes.append(pipe)
        self._free.put(pipe)

    def _result(self, ahead: deque[Future[Result]], while_waiting: Callable[[], None]) -> Result:
        """The first one's, which is taken off."""
        try:
            while not wait([ahead[0]], POLL_SECONDS).done and not self._cancelled.is_set():
                while_waiting()
        except BaseException:
            self.cancel()
            raise
        if self._cancelled.is_set():
            raise CancelledError("Cancelled.")
        return ahead.popleft().result()


def _draw(pipe: _Pipe, rectangle: QgsRectangle, width: int, height: int) -> DrawnBlock:
    said: list[str] = []

    def listen(severity: int, number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            said.append(message)

    told_before = len(pipe.feedback.errors())
    gdal.PushErrorHandler(listen)
    try:
        pixels = _looked_up(pipe, rectangle, width, height)
        if pixels is None:
            block = pipe.interfaces[0].block(1, rectangle, width, height, pipe.feedback)
            pixels = rgba_pixels(block.image())
    finally:
        gdal.PopErrorHandler()
    failures = pipe.feedback.errors()[told_before:]
    if not failures and not pixels.size:
        failures = ["The provider gave no pixels."]
    if failures:  # else what was said was harmless: a georeference that was looked for, and is not
        failures = said + failures
    return DrawnBlock(pixels, tuple(dict.fromkeys(failures)))


def _looked_up(pipe: _Pipe, rectangle: QgsRectangle, width: int, height: int) -> np.ndarray | None:
    if pipe.table is None:
        return None
    block = pipe.interfaces[-1].block(pipe.table.band, rectangle, width, height, pipe.feedback)
    return None if block.isEmpty() or not block.isValid() else pipe.table.draw(block)


def _with_sources(last: QgsRasterInterface) -> tuple[QgsRasterInterface, ...]:
    interfaces = [last]
    while (source := interfaces[-1].input()) is not None:
        interfaces.append(source)
    return tuple(interfaces)


def _copies(interfaces: tuple[QgsRasterInterface, ...]) -> tuple[QgsRasterInterface, ...]:
    """Copies of interfaces that draw from each other, for another thread."""
    copies = [original.clone() for original in interfaces]
    for copy, source in zip(copies, copies[1:]):
        copy.setInput(source)
    copies[-1].enableProviderResampling(False)
    return tuple(copies)


def missing_file(failures: Iterable[str]) -> str:
    """The first file that GDAL's messages name and that is not there, '' for none.

    They say it in the system's language: the path stands in quotes or before a colon, sometimes
    with more words after a comma.
    """
    for message in failures:
        for part in re.split(r"""[`'"]|: """, message):
            path = part.strip()
            if not os.path.isabs(path) or path.startswith("/vsi"):
                continue
            words = path.split(", ")
            if not any(os.path.exists(", ".join(words[:n])) for n in range(1, len(words) + 1)):
                return path
    return ""
