"""Hears what a layer's server says: QGIS draws what a server did not send as transparent.

Without this a server that is gone, or that asks for a password on a page, would look like ground
without data. Nothing of a request but its host is ever repeated: addresses hold keys.
"""

from __future__ import annotations

import html
import re
import time

from qgis.core import (
    QgsBlockingNetworkRequest,
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsNetworkRequestParameters,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

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


class WebFailures:
    """Collects what the requests of one thread come back with: others use the same servers.

    replies: how many have come up to now. last_heard: when the last one came, by time.monotonic.
    failures: what went wrong, host by host.
    """

    def __init__(self) -> None:
        self.replies = 0
        self.last_heard = time.monotonic()
        self.failures: list[str] = []
        self._follows = False
        self._page: QNetworkRequest | None = None

    def follow_this_thread(self) -> None:
        """Collect from now on what the calling thread asks for; each has its own manager of
        requests, which tells of them while the thread draws."""
        if self._follows:
            return
        self._follows = True
        network = QgsNetworkAccessManager.instance()
        network.finished[QgsNetworkReplyContent].connect(self._note_reply)
        network.requestTimedOut[QgsNetworkRequestParameters].connect(self._note_silence)

    @property
    def has_page(self) -> bool:
        """Whether a page came instead of a picture."""
        return self._page is not None

    def page(self, feedback: QgsFeedback) -> str:
        """The first words of that page, '' where they cannot be had.

        It is asked for again: QGIS does not keep it. To be called in the thread that is followed.
        """
        request = QgsBlockingNetworkRequest()
        if request.get(self._page, True, feedback) != QgsBlockingNetworkRequest.ErrorCode.NoError:
            return ""
        return _words(bytes(request.reply().content()), self._page.url())

    def _note_reply(self, reply: QgsNetworkReplyContent) -> None:
        url = reply.request().url()
        self.replies += 1
        self.last_heard = time.monotonic()
        if reply.error() not in HARMLESS:
            self.failures.append(f"{url.host()}: {_without_addresses(reply.errorString())}")
        elif _is_page(reply) and _asks_for_a_picture(url):
            self._page = QNetworkRequest(reply.request())
            self.failures.append(f"{url.host()}: a page, not a picture")

    def _note_silence(self, request: QgsNetworkRequestParameters) -> None:
        """QGIS gives such a request up as if it had been cancelled."""
        self.failures.append(f"{request.request().url().host()}: no answer in time")


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
