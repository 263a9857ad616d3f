"""A package index of this machine, with tiny packages, that can behave badly."""

from __future__ import annotations

import hashlib
import io
import ssl
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TORCH = "class cuda:\n    is_available = staticmethod(lambda: False)\n"


def wheel(name: str, version: str, code: str = "", script: str = "") -> tuple[str, bytes]:
    """(file name, content) of a package with one module; script: 'command = module:function'."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{script}\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD"))
    return f"{name}-{version}-py3-none-any.whl", archive(files)


def archive(files: dict[str, str]) -> bytes:
    """A ZIP without times: its hash stays."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as zipped:
        for path, text in files.items():
            zipped.writestr(zipfile.ZipInfo(path), text)
    return content.getvalue()


def locked_entry(name: str, content: bytes) -> str:
    """A line of a lock file: this wheel and no other."""
    package, version, *_ = name.split("-")
    return f"{package}=={version} --hash=sha256:{hashlib.sha256(content).hexdigest()}"


class PackageIndex(ThreadingHTTPServer):
    """status: what every request is answered with. hold: requests of wheels wait while set.
    certificate: a file with a key and a certificate, for HTTPS.
    """

    daemon_threads = True

    def __init__(self, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.scheme = "https" if certificate else "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.status = 200
        self.true_hashes = True
        self.hold = False
        self.asked_for_wheel = threading.Event()
        self.released = threading.Event()
        self.asked: list[str] = []
        self.wheels: dict[str, bytes] = {}
        for name in ("transformers", "rasterio", "bitsandbytes"):
            self.add(*wheel(name, "1.0"))
        self.add(*wheel("torch", "2.0", TORCH))
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def add(self, name: str, content: bytes) -> None:
        self.wheels[name] = content

    @property
    def url(self) -> str:
        # A certificate is of a name: pip 24.2 and later takes none of a number.
        host = "localhost" if self.scheme == "https" else "127.0.0.1"
        return f"{self.scheme}://{host}:{self.server_address[1]}/simple"


class _Handler(BaseHTTPRequestHandler):
    server: PackageIndex

    def do_GET(self) -> None:
        index = self.server
        index.asked.append(self.path)
        *_, name = self.path.rstrip("/").split("/")
        if index.status != 200:
            self._answer(index.status, b"")
        elif name.endswith(".whl"):
            index.asked_for_wheel.set()
            if index.hold:
                index.released.wait(60)
            self._answer(200, index.wheels[name])
        else:
            links = [self._link(file) for file in index.wheels if file.startswith(f"{name}-")]
            self._answer(200 if links else 404, "".join(links).encode())

    def do_CONNECT(self) -> None:
        self.do_GET()

    def _link(self, file: str) -> str:
        right = hashlib.sha256(self.server.wheels[file]).hexdigest()
        return (
            f'<a href="/{file}#sha256={right if self.server.true_hashes else "0" * 64}">{file}</a>'
        )

    def _answer(self, status: int, content: bytes) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            pass  # the installer was ended

    def log_message(self, *words: object) -> None:
        pass
