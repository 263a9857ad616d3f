"""Draws blocks of a layer in a thread of its own.

So whoever waits can say how it goes on, and cancel at once, whatever a provider does meanwhile: a
server that hangs, a disk that sleeps. What GDAL says in its log of what it reads is heard: QGIS's
own words do not name the file that is missing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsRasterBlockFeedback, QgsRectangle
from qgis.PyQt.QtGui import QImage

from ..model.errors import CancelledError
from .frozen_layer import FrozenLayer

POLL_SECONDS = 0.1

CANCEL_SECONDS = 0.5
"""How long a cancelled read may take to end; afterwards nobody waits for it."""


@dataclass(frozen=True)
class DrawnBlock:
    """RGBA8888, and what QGIS and GDAL said that went wrong."""

    image: QImage
    failures: tuple[str, ...]


class BlockReader:
    """Reads one block after the other. Only `cancel` may be called from another thread.

    feedback: QGIS's, cancelled by `cancel`.
    """

    def __init__(self, layer: FrozenLayer) -> None:
        self._layer = layer
        self.feedback = QgsRasterBlockFeedback()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="layer-pixels")

    def read(
        self,
        rectangle: QgsRectangle,
        width: int,
        height: int,
        while_waiting: Callable[[], None] = lambda: None,
    ) -> DrawnBlock:
        """Draw a rectangle of the layer's CRS.

        while_waiting: called some ten times a second; what it raises ends the read.

        Raises:
            CancelledError: `cancel` was called.
        """
        if self.feedback.isCanceled():
            raise CancelledError("Cancelled.")
        drawing = self._thread.submit(self._draw, rectangle, width, height)
        try:
            while not wait([drawing], POLL_SECONDS).done:
                if self.feedback.isCanceled():
                    break
                while_waiting()
        except BaseException:
            self.cancel()
            raise
        if self.feedback.isCanceled():
            wait([drawing], CANCEL_SECONDS)
            raise CancelledError("Cancelled.")
        return drawing.result()

    def cancel(self) -> None:
        """End a read that goes on, and refuse further ones."""
        self.feedback.cancel()

    def _draw(self, rectangle: QgsRectangle, width: int, height: int) -> DrawnBlock:
        said: list[str] = []

        def listen(severity: int, number: int, message: str) -> None:
            if severity >= gdal.CE_Failure:
                said.append(message)

        told_before = len(self.feedback.errors())
        gdal.PushErrorHandler(listen)
        try:
            block = self._layer.drawn().block(1, rectangle, width, height, self.feedback)
        finally:
            gdal.PopErrorHandler()
        said += self.feedback.errors()[told_before:]
        if not said and (not block.isValid() or block.isEmpty()):
            said.append("The provider gave no pixels.")
        return DrawnBlock(
            block.image().convertToFormat(QImage.Format.Format_RGBA8888),
            tuple(dict.fromkeys(said)),
        )


def missing_file(failures: tuple[str, ...] | list[str]) -> str:
    """The first file that GDAL's messages name and that is not there, '' for none.

    They say it in the system's language: the path stands in quotes or before a colon, sometimes
    with more words after a comma.
    """
    for message in failures:
        for part in re.split(r"""[`'"]|: """, message):
            path = part.strip()
            if not os.path.isabs(path) or path.startswith("/vsi"):
                continue
            if not os.path.exists(path) and not os.path.exists(path.split(", ")[0]):
                return path
    return ""
