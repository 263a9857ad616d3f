"""Free text without credentials: an error of the network, a log, what a library says.

Such text has no parts to choose from. Of every address only its server is kept, and what is named
like a credential loses its value. Standard library only.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

LEFT_OUT = "…"

_ADDRESS = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]{0,30})(?::|%3A)(?://|%2F%2F)"
    r"(?P<rest>(?:\{[^{}\s]*\}|[^\s\"'<>{}|\\^`])+)",
    re.IGNORECASE,
)
_OF_THIS_MACHINE = ("file", "qrc", "vrt", "zip", "tar", "gzip")
_SERVER = re.compile(r"(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?")
_CREDENTIAL = re.compile(
    r"(?P<name>"
    r"(?:pass(?:word|wd|phrase)|user(?:pwd|name)|secret|authorization|cookie|referer)"
    r"[\"']?\s*(?:=|%3D|:)\s*"
    r"|http-header:[\w.-]+\s*[=:]\s*"
    r"|(?:token|signature|credentials?|pwd|(?:\b|_)user|(?:\b|_)auth|session(?:[_-]?id)?"
    r"|(?:api|access|subscription|license|map|account|service)[_-]?key|\bkey|\bsig)"
    r"[\"']?\s*(?:=|%3D)\s*)"
    r"(?:(?:bearer|basic)\s+)?(?:'[^']*'|\"[^\"]*\"|[^\s&|,;'\"<>]+)",
    re.IGNORECASE,
)


def redacted(text: str) -> str:
    """The text with '…' for what addresses hold beyond the server, and for credentials."""
    return _CREDENTIAL.sub(rf"\g<name>{LEFT_OUT}", _ADDRESS.sub(_server_alone, text))


def _server_alone(match: re.Match[str]) -> str:
    if match["scheme"].lower() in _OF_THIS_MACHINE:
        head = match[0].removesuffix(match["rest"])
        return head + _ADDRESS.sub(_server_alone, match["rest"])  # which may hold another address
    rest = unquote(match["rest"])
    server = re.split(r"[/?#]", rest, maxsplit=1)[0].rsplit("@", 1)[-1].rstrip(".,:;)]")
    if not _SERVER.fullmatch(server):
        server = LEFT_OUT
    cut = "" if rest.rstrip("/.,:;)]") == server else f"/{LEFT_OUT}"
    return f"{match['scheme']}://{server}{cut}"
