"""Hears what a layer's server says: QGIS draws what a server did not send as transparent.

Without this a server that is gone, or that asks for a password on a page, would look like ground
without data. Nothing of a request but its host is ever repeated: addresses hold keys.

Older QGISes ask a server in the thread that draws; newer ones (3.44) fetch tiles in a thread of
their own. All requests are told of in the main thread, too, a moment later.
"""

from __future__ import annotations

import html
import re
import threading
import time
import weakref
from collections.abc import Callable

from qgis.core import (
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsNetworkRequestParameters,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QUrl, QUrlQuery
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

DELIVERY_SECONDS = 0.3
"""How long after a read the main thread may take to be told what it met."""

PAGE_WORDS = 120
"""Characters of a page that are shown."""

SECRET_LENGTH = 4
"""A shorter value of a query ('png', 'map') tells nothing that is not known."""

HARMLESS = (
    QNetworkReply.NetworkError.NoError,
    QNetworkReply.NetworkError.OperationCanceledError,
    QNetworkReply.NetworkError.ContentNotFoundError,  # servers say so where they have no data
    QNetworkReply.NetworkError.ContentGoneError,
)


def hear_all_requests() -> None:
    """Have the main thread tell what all of QGIS's threads ask for; does nothing in another one."""
    global _relay
    in_main_thread = QThread.currentThread() == QCoreApplication.instance().thread()
    if _relay is None and in_main_thread:
        _relay = _Relay()


class _Relay:
    """Hands on what the main thread is told. It connects but once, in that thread: what another
    one connects to it is not called in every QGIS."""

    def __init__(self) -> None:
        network = QgsNetworkAccessManager.instance()
        network.finished[QgsNetworkReplyContent].connect(self._tell_of_reply)
        network.requestTimedOut[QgsNetworkRequestParameters].connect(self._tell_of_silence)

    def _tell_of_reply(self, reply: QgsNetworkReplyContent) -> None:
        for listener in _served_by(reply.request().url()):
            listener.note_reply(reply)

    def _tell_of_silence(self, request: QgsNetworkRequestParameters) -> None:
        for listener in _served_by(request.request().url()):
            listener.note_silence(request)


class WebFailures:
    """Collects what the requests of one thread come back with, and those of QGIS's own threads to
    one server, which others may use too.

    replies: how many have come up to now. last_heard: when the last one came, by time.monotonic.
    failures: what went wrong, host by host.
    """

    def __init__(self, server: QUrl) -> None:
        self._server = (server.host(), server.port())
        self._known: set[int] = set()
        self.replies = 0
        self.last_heard = time.monotonic()
        self.failures: list[str] = []
        self._follows = False
        self._page: QNetworkRequest | None = None
        hear_all_requests()
        with _listening:  # last of all: the main thread may tell it of something at once
            _listeners.add(self)

    def follow_this_thread(self) -> None:
        """Collect from now on what the calling thread asks for; each has its own manager of
        requests, which tells of them while the thread draws."""
        if self._follows:
            return
        self._follows = True
        network = QgsNetworkAccessManager.instance()
        network.finished[QgsNetworkReplyContent].connect(self.note_reply)
        network.requestTimedOut[QgsNetworkRequestParameters].connect(self.note_silence)

    @property
    def has_page(self) -> bool:
        """Whether a page came instead of a picture."""
        return self._page is not None

    def page(self, feedback: QgsFeedback) -> str:
        """The first words of that page, '' where they cannot be had.

        It is asked for again: QGIS does not keep it. To be called in the thread that is followed.
        """
        page, request = self._page, QgsBlockingNetworkRequest()
        if page is None:
            return ""
        if request.get(page, True, feedback) != QgsBlockingNetworkRequest.ErrorCode.NoError:
            return ""
        return _words(bytes(request.reply().content()), page.url())

    def wait(self, let_qgis_work: Callable[[], None]) -> None:
        """After a read that left holes: until it is told why, if there is a reason."""
        limit = time.monotonic() + DELIVERY_SECONDS
        while not self.failures and time.monotonic() < limit:
            let_qgis_work()
            time.sleep(0.01)

    def is_served_by(self, url: QUrl) -> bool:
        return bool(self._server[0]) and (url.host(), url.port()) == self._server

    def note_reply(self, reply: QgsNetworkReplyContent) -> None:
        if reply.requestId() in self._known:
            return
        self._known.add(reply.requestId())
        url = reply.request().url()
        self.replies += 1
        self.last_heard = time.monotonic()
        if reply.error() not in HARMLESS:
            self.failures.append(f"{url.host()}: {_without_addresses(reply.errorString())}")
        elif _is_page(reply) and _asks_for_a_picture(url):
            self._page = QNetworkRequest(reply.request())
            self.failures.append(f"{url.host()}: a page, not a picture")

    def note_silence(self, request: QgsNetworkRequestParameters) -> None:
        """QGIS gives such a request up as if it had been cancelled."""
        if -request.requestId() in self._known:
            return
        self._known.add(-request.requestId())
        self.failures.append(f"{request.request().url().host()}: no answer in time")


_relay: _Relay | None = None
_listeners: weakref.WeakSet[WebFailures] = weakref.WeakSet()
_listening = threading.Lock()
"""Pyramids are made in several threads, and the main thread goes through all of them."""


def _served_by(url: QUrl) -> list[WebFailures]:
    with _listening:
        return [listener for listener in _listeners if listener.is_served_by(url)]


def _is_page(reply: QgsNetworkReplyContent) -> bool:
    if reply.error() != QNetworkReply.NetworkError.NoError:
        return False
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status is not None and not 200 <= int(status) < 300:
        return False  # a redirection, which QGIS follows
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").split(";")[0].strip().lower()
    is_text = kind.startswith("text/") or any(word in kind for word in ("xml", "html", "json"))
    return is_text and not kind.startswith("image/")


def _asks_for_a_picture(url: QUrl) -> bool:
    """Whether it is none of the requests that texts answer: capabilities, legends, features."""
    named = {name.lower(): value.lower() for name, value in QUrlQuery(url).queryItems()}
    return named.get("request", "getmap") in ("getmap", "gettile", "map")


def _words(page: bytes, url: QUrl) -> str:
    """What a reader would see of a page, without what was asked of it."""
    text = page[:100_000].decode("utf-8", errors="replace")
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>|<!--.*?-->", " ", text)
    text = re.sub(r"(?s)<!\[CDATA\[(.*?)\]\]>", r"\1", text)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    secrets = [value for _, value in QUrlQuery(url).queryItems()] + [url.userName(), url.password()]
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SECRET_LENGTH:
            text = text.replace(secret, "…")
    words = " ".join(_without_addresses(text).split())
    return words if len(words) <= PAGE_WORDS else words[:PAGE_WORDS].rsplit(" ", 1)[0] + " …"


def _without_addresses(text: str) -> str:
    return re.sub(r"\S+://\S+", "its server", text)
