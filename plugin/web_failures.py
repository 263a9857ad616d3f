"""Notices when a layer's server fails: QGIS draws what a server did not send as transparent.

Without this a server that is gone would look like ground without data.
"""

from __future__ import annotations

import time

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThread
from qgis.PyQt.QtNetwork import QNetworkReply

DELIVERY_SECONDS = 0.15
"""A failure is told to the thread that this was made in, a moment after the read that met it."""

HARMLESS = (
    QNetworkReply.NetworkError.NoError,
    QNetworkReply.NetworkError.OperationCanceledError,
    QNetworkReply.NetworkError.ContentNotFoundError,  # servers say so where they have no data
    QNetworkReply.NetworkError.ContentGoneError,
)


class WebFailures(QObject):
    """Collects what requests to one host fail with."""

    def __init__(self, host: str) -> None:
        super().__init__()
        self._host = host
        self._failures: list[str] = []
        QgsNetworkAccessManager.instance().finished.connect(self._note)

    def wait(self) -> list[str]:
        """The failures up to now. Call it from any thread, after a read that left holes."""
        in_own_thread = QThread.currentThread() == self.thread()
        limit = time.monotonic() + DELIVERY_SECONDS
        while not self._failures and time.monotonic() < limit:
            if in_own_thread:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(0.01)
        return list(self._failures)

    def _note(self, reply: QgsNetworkReplyContent) -> None:
        host = reply.request().url().host()
        if reply.error() not in HARMLESS and self._host in ("", host):
            self._failures.append(f"{host}: {reply.errorString()}")
