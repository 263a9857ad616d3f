"""Fetches the installer uv for a machine without a fitting Python, through QGIS's own network.

uv brings a Python along. Its wheel is looked for where pip would, and counts with its locked hash
alone.
"""

from __future__ import annotations

import hashlib
import io
import platform
import re
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...model.wire.errors import CancelledError
from .set_up_failures import set_up_failure

PAGE_FORM = b"application/vnd.pypi.simple.v1+html, text/html"
POLL_SECONDS = 0.1
NOT_FOUND = 404


def fetch_uv(
    folder: Path, locked: Path, index: str, wheels: str, is_cancelled: Callable[[], bool]
) -> Path | None:
    """Put uv's program into the folder; None where it cannot be had for this machine.

    locked: its lock file. index: the package index's address, '' for the usual one. wheels: a
    folder of wheels that is looked into instead, where it is not ''.

    Raises:
        CancelledError: `is_cancelled` said so.
        EngineError: the network failed.
        OSError: the folder cannot be written.
    """
    entry = locked.read_text("utf-8")
    name = re.compile(rf"uv-{_version(entry)}-py3-none-{_tag()}\.whl")
    content = _from_folder(Path(wheels), name) if wheels else _from_index(index, name, is_cancelled)
    if content is None:
        return None
    if hashlib.sha256(content).hexdigest() not in re.findall(r"sha256:([0-9a-f]+)", entry):
        raise set_up_failure("The hash of uv's wheel is not the expected sha256.")
    return _unpacked(content, folder)


def _version(entry: str) -> str:
    return re.escape(re.findall(r"^uv==(\S+)", entry, re.MULTILINE)[0])


def _tag() -> str:
    """Of wheels for this machine."""
    machine = platform.machine().lower()
    if sys.platform == "win32":
        return f"win_{machine}"
    if sys.platform == "darwin":
        return rf"macosx_\d+_\d+_{machine}"
    return rf"manylinux\S*_{machine}"


def _from_folder(wheels: Path, name: re.Pattern[str]) -> bytes | None:
    found = [file for file in wheels.glob("uv-*.whl") if name.fullmatch(file.name)]
    return found[0].read_bytes() if found else None


def _from_index(
    index: str, name: re.Pattern[str], is_cancelled: Callable[[], bool]
) -> bytes | None:
    index = index or _usual_index()
    if not index:
        return None
    page = f"{index.rstrip('/')}/uv/"
    links = re.findall(r'href="([^"]+)"', _got(page, is_cancelled).decode("utf-8", "replace"))
    for link in links:
        if name.fullmatch(unquote(urlsplit(link).path).rpartition("/")[2]):
            return _got(urljoin(page, link.partition("#")[0]), is_cancelled)
    return None


def _usual_index() -> str:
    """As the pip beside QGIS knows it, which QGIS has on Windows and macOS."""
    try:
        return str(import_module("pip._internal.models.index").PyPI.simple_url)
    except (ImportError, AttributeError):
        return ""


def _got(address: str, is_cancelled: Callable[[], bool]) -> bytes:
    """Nothing where the server has nothing there."""
    request, wanted = QgsBlockingNetworkRequest(), QNetworkRequest(QUrl(address))
    wanted.setRawHeader(b"Accept", PAGE_FORM)
    with _cancelled_with(is_cancelled) as feedback:
        ended = request.get(wanted, True, feedback)
    if is_cancelled():
        raise CancelledError("Cancelled.")
    reply = request.reply()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0
    if status == NOT_FOUND:
        return b""
    if ended != QgsBlockingNetworkRequest.ErrorCode.NoError:
        kind = f"{status} {'Server' if status >= 500 else 'Client'} Error"  # as pip has it
        raise set_up_failure(f"{kind if status else 'Connection broken'}: {request.errorMessage()}")
    return bytes(reply.content())


@contextmanager
def _cancelled_with(is_cancelled: Callable[[], bool]) -> Iterator[QgsFeedback]:
    """A feedback that is cancelled when `is_cancelled` says so."""
    feedback, over = QgsFeedback(), threading.Event()

    def watch() -> None:
        while not over.wait(POLL_SECONDS):
            if is_cancelled():
                feedback.cancel()
                return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield feedback
    finally:
        over.set()
        watcher.join()


def _unpacked(wheel: bytes, folder: Path) -> Path | None:
    program = "uv.exe" if sys.platform == "win32" else "uv"
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        inside = [name for name in archive.namelist() if name.endswith(f".data/scripts/{program}")]
        if not inside:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / program
        path.write_bytes(archive.read(inside[0]))
    path.chmod(0o755)
    return path
