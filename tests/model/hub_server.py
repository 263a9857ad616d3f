"""A hub on loopback: the parts of Hugging Face's API that a download needs, for folders on disk.

It can be slow, cut its connections off, ask for a token, answer with a status, serve other bytes
than it says, and hand large files to a second server as the real one does.
"""

from __future__ import annotations

import hashlib
import json
import re
import ssl
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LARGE = 20_000
"""Bytes from which on a file is stored apart and named by its sha256."""

PIECE = 4096


class HubServer(ThreadingHTTPServer):
    """folders: by the models' names. token: that must be sent, '' for none. status: answered to
    everything else, 0 for none. seconds: between two pieces of a file. cut_after: bytes of a file
    after which its connection ends, so many times. spoilt: names of files that are served wrong.
    says_digests: whether it tells the files' digests. storage: the server that large files are
    handed to. goes_on: whether it sends a part of a file. sent: bytes of every file. tokens: what
    was sent as authorization.
    """

    daemon_threads = True

    def __init__(self, folders: dict[str, Path], certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folders = folders
        self.token = ""
        self.is_gated = False
        self.status = 0
        self.seconds = 0.0
        self.cut_after = 0
        self.cuts = 0
        self.spoilt: set[str] = set()
        self.says_digests = True
        self.storage: HubServer | None = None
        self.goes_on = True
        self.sent: Counter[str] = Counter()
        self.tokens: set[str] = set()
        scheme = "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
            scheme = "https"
        self.url = f"{scheme}://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    def commit_of(self, hub_id: str) -> str:
        """Another one as soon as a file changes."""
        digest = hashlib.sha1(hub_id.encode())
        for path in sorted(self.folders[hub_id].iterdir()):
            digest.update(path.name.encode() + path.read_bytes())
        return digest.hexdigest()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: HubServer

    def do_GET(self) -> None:
        if authorization := self.headers.get("Authorization"):
            self.server.tokens.add(authorization)
        if self.server.status:
            return self._answer(self.server.status)
        if self.server.token and authorization != f"Bearer {self.server.token}":
            return self._answer(401, code="GatedRepo" if self.server.is_gated else "")
        if found := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/(\w+))?\?.*", self.path):
            return self._model(*found.groups())
        if found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/(\w+)/([^/?]+)", self.path):
            return self._file(*found.groups())
        return self._answer(404, code="RepoNotFound")

    do_HEAD = do_GET

    def _model(self, hub_id: str, revision: str | None) -> None:
        if hub_id not in self.server.folders:
            return self._answer(404, code="RepoNotFound")
        commit = self.server.commit_of(hub_id)
        if revision not in (None, commit):
            return self._answer(404, code="RevisionNotFound")
        siblings = []
        for path in sorted(self.server.folders[hub_id].iterdir()):
            content = path.read_bytes()
            blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            one = {"rfilename": path.name, "size": len(content)}
            if self.server.says_digests:
                one["blobId"] = blob
            if self.server.says_digests and len(content) >= LARGE:
                sha256 = hashlib.sha256(content).hexdigest()
                one["lfs"] = {"sha256": sha256, "size": len(content), "pointerSize": 130}
            siblings.append(one)
        return self._answer(200, json.dumps({"id": hub_id, "sha": commit, "siblings": siblings}))

    def _file(self, hub_id: str, revision: str, name: str) -> None:
        content = (self.server.folders[hub_id] / name).read_bytes()
        if self.server.storage and len(content) >= LARGE:
            self.send_response(302)
            self.send_header("Location", self.server.storage.url + self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if name in self.server.spoilt:
            content = bytes(byte ^ 1 for byte in content)
        begin = 0
        wanted = self.headers.get("Range") if self.server.goes_on else None
        if wanted:
            begin = int(re.fullmatch(r"bytes=(\d+)-.*", wanted)[1])
        self.send_response(206 if wanted else 200)
        if wanted:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - begin))
        self.end_headers()
        for start in range(begin, len(content), PIECE):
            if self.server.cuts and start - begin >= self.server.cut_after > 0:
                self.server.cuts -= 1
                self.close_connection = True
                return
            time.sleep(self.server.seconds)
            try:
                self.wfile.write(content[start : start + PIECE])
            except OSError:  # who listened is gone
                self.close_connection = True
                return
            self.server.sent[name] += len(content[start : start + PIECE])

    def _answer(self, status: int, body: str = "", code: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if code:
            self.send_header("X-Error-Code", code)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        pass
