"""Serves one file, and parts of it, at any address that holds its name: file_server.py PATH.

Prints its port and goes on until it is killed.
"""

from __future__ import annotations

import http.server
import sys
from pathlib import Path

PATH = Path(sys.argv[1])
CONTENT = PATH.read_bytes()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        first, last = 0, len(CONTENT) - 1
        if "Range" in self.headers:
            first, last = map(int, self.headers["Range"].removeprefix("bytes=").split("-"))
        part = CONTENT[first : last + 1]
        whole = PATH.name in self.path
        self.send_response(404 if not whole else 206 if "Range" in self.headers else 200)
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(CONTENT)}")
        self.send_header("Content-Length", str(len(part) if whole else 0))
        self.end_headers()
        if whole and self.command == "GET":
            self.wfile.write(part)

    do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        pass


with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
