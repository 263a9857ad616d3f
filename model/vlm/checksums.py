"""Whether a model's files are the bytes that were published, where somebody wrote down which."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from ..wire.errors import ModelFolderError
from .folder_files import FolderFiles

SHA256 = re.compile(r"[0-9a-f]{64}")
MANIFEST = "SHA256SUMS"
MOST_BYTES = 2**20
KEPT_FROM = 2**28
"""Bytes of a file from which on its digest is kept in the user's cache."""


def check_published(files: FolderFiles, weights: Iterable[Path]) -> None:
    """Compare each file with the digest that a download or a manifest left for it, if any did.

    Raises:
        ModelFolderError: a file is not what was published.
    """
    manifest = _manifest(files)
    for file in weights:
        published = _of_blob(file) or _of_download(file) or manifest.get(file.name, "")
        if published and published != file_sha256(file):
            raise ModelFolderError(
                f"{file} is damaged: it is not what was published.",
                "Download it again.",
                f"published {published}, here {file_sha256(file)}",
            )


def file_sha256(file: Path) -> str:
    """A file's digest; a large file's is kept until it changes: hashing 16 GB takes too long."""
    status = file.stat()
    cached = None
    if status.st_size > KEPT_FROM and (base := _cache_folder()):
        key = f"{file.resolve()}|{status.st_size}|{status.st_mtime_ns}"
        cached = base / "ask-raster" / "sha256" / hashlib.sha256(key.encode()).hexdigest()
        try:
            kept = cached.read_text("ascii")
            if SHA256.fullmatch(kept):
                return kept
        except (OSError, ValueError):
            pass
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if cached:
        try:
            cached.parent.mkdir(parents=True, exist_ok=True)
            cached.write_text(digest, "ascii")
        except OSError:
            pass  # a cache that cannot be written costs time, nothing else
    return digest


def _cache_folder() -> Path | None:
    """The user's cache; None for a user without a home."""
    if chosen := os.environ.get("XDG_CACHE_HOME"):
        return Path(chosen)
    try:
        return Path.home() / ".cache"
    except RuntimeError:
        return None


def _of_blob(file: Path) -> str:
    """A hub's cache calls a blob by its digest."""
    blob = file.resolve()
    return blob.name if blob.parent.name == "blobs" and SHA256.fullmatch(blob.name) else ""


def _of_download(file: Path) -> str:
    """What the hub's download into a folder noted: revision, digest, and when. As the hub itself
    does, we believe it only of a file that was not written after that."""
    notes = FolderFiles(file.parent / ".cache" / "huggingface" / "download")
    name = f"{file.name}.metadata"
    if not (notes.folder / name).is_file():
        return ""
    try:
        _, digest, noted = notes.bytes(name, MOST_BYTES).decode("ascii").split()[:3]
        is_newer = file.stat().st_mtime - 1 > float(noted)
    except ValueError:
        return ""
    return digest if SHA256.fullmatch(digest) and not is_newer else ""


def _manifest(files: FolderFiles) -> dict[str, str]:
    """File name to digest, from lines as `sha256sum` writes them."""
    if not files.has(MANIFEST):
        return {}
    lines = files.bytes(MANIFEST, MOST_BYTES).decode("utf-8", "replace").splitlines()
    parts = [line.split(maxsplit=1) for line in lines]
    return {
        part[1].lstrip("*").removeprefix("./"): part[0].lower()
        for part in parts
        if len(part) == 2 and SHA256.fullmatch(part[0].lower())
    }
