"""Fetches a model into a folder: at one commit, file by file, checked, going on after a break.

A file is fetched beside its place and moved there once its digest is right; config.json comes last,
so that a folder without it is no model yet. What was fetched is written down beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..asking.shown_prompt import shown_prompt
from ..vlm.architectures import architecture_of
from ..vlm.checksums import MANIFEST, file_sha256
from ..vlm.model_folder import ModelFolder
from ..wire.download_errors import DamagedFileError, DiskFullError
from ..wire.errors import ModelFolderError
from ..wire.model_catalog import Downloaded, DownloadProgress
from .download_failures import download_failure
from .downloaded_folder import DOWNLOAD, DownloadRecord, locked
from .hub import Hub, HubModel, PublishedFile
from .recommended import PublishedModel, recommended_models
from .stored_models import CONFIG

PART = ".part"
SPARE_BYTES = 200 * 2**20
"""That stay free on the disk."""

SECONDS_BETWEEN = 0.2
"""Of what is told."""

Tell = Callable[[DownloadProgress], None]


def download(
    hub_id: str,
    into: Path,
    tell: Tell,
    revision: str = "",
    endpoint: str = "",
    token: str | None = None,
) -> Downloaded:
    """Fetch a model of the hub, or what lacks of it; it lies in `into / hub_id` then.

    revision: the commit; '' for the one that we recommend, or the newest. endpoint, token: as of
    `Hub`.

    Raises:
        DownloadError: of the kind that tells why.
        ModelFolderError: it is none of a supported model.
    """
    revision = revision or next(
        (one.revision for one in recommended_models() if one.hub_id == hub_id), ""
    )
    folder = into.absolute() / hub_id
    try:
        with Hub(endpoint, token) as hub:
            model = hub.published(hub_id, revision)
            with locked(folder):
                _Download(hub, model, folder, tell).run()
                shown_prompt(ModelFolder(folder))  # what can be told without loading it
    except Exception as error:
        raise download_failure(error, hub_id, str(folder)) from error
    return Downloaded(str(folder), hub_id, model.commit)


@dataclass
class _Download:
    """One model on its way into a folder."""

    hub: Hub
    model: HubModel
    folder: Path
    tell: Tell
    done: int = 0
    told: float = 0.0

    def run(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        *others, config = sorted(self.model.files, key=lambda one: (one.name == CONFIG, one.size))
        self._begin(config)
        for file in others:
            self._bring(file)
        self._place(config)
        self._write_down()

    def _begin(self, config: PublishedFile) -> None:
        """Look whether it can be used and has room, before it is fetched."""
        if self._is_here(config):
            self._part(config).write_bytes((self.folder / CONFIG).read_bytes())
        (self.folder / CONFIG).unlink(missing_ok=True)
        DownloadRecord(self.model.hub_id, self.model.commit).write(self.folder)
        self._forget_other_parts()
        self._check_room()
        self._fetch(config)
        try:
            record = json.loads(self._part(config).read_text("utf-8"))
            architecture_of(PublishedModel(self.model.hub_id, record, self.model.size))
        except ModelFolderError:
            self._part(config).unlink()
            (self.folder / DOWNLOAD).unlink()
            with suppress(OSError):  # it held something before
                self.folder.rmdir()
            raise
        except (AttributeError, RecursionError, TypeError, ValueError) as error:
            self._part(config).unlink()
            raise _damaged(config) from error

    def _check_room(self) -> None:
        missing = sum(file.size - self._bytes_here(file) for file in self.model.files)
        free = shutil.disk_usage(self.folder).free
        if missing and missing + SPARE_BYTES > free:
            raise DiskFullError(
                f"The download needs {(missing + SPARE_BYTES) / 1e9:.1f} GB on the disk of "
                f"{self.folder}, {free / 1e9:.1f} GB are free.",
                "Make room on it, or choose a folder on another disk.",
            )

    def _bring(self, file: PublishedFile) -> None:
        """Have a file in its place, with the right digest."""
        if not self._is_here(file):
            self._fetch(file)
            self._place(file)
        else:
            self._say(file, self.done + file.size)

    def _fetch(self, file: PublishedFile) -> None:
        """Have all of a file beside its place."""
        part = self._part(file)
        begin = self.done
        here = part.stat().st_size if part.is_file() else 0
        if here > file.size:
            part.unlink()
            here = 0
        self._say(file, begin + here)
        if here < file.size or not file.size:
            self.hub.fetch(self.model, file, part, lambda count: self._say(file, self.done + count))
        self._say(file, begin + file.size)

    def _place(self, file: PublishedFile) -> None:
        """Move it to its place, if it is what was published."""
        self.tell(DownloadProgress(file.name, self.done, self.model.size, is_checking=True))
        os.replace(self._part(file), self.folder / file.name)
        if not _is_published(self.folder / file.name, file):
            (self.folder / file.name).unlink()
            raise _damaged(file)

    def _is_here(self, file: PublishedFile) -> bool:
        """Whether a former download left it, whole; a file that is not is deleted."""
        path = self.folder / file.name
        if not path.is_file():
            return False
        self.tell(DownloadProgress(file.name, self.done, self.model.size, is_checking=True))
        if _is_published(path, file):
            return True
        path.unlink()
        return False

    def _write_down(self) -> None:
        """The digests, so that they are compared whenever the model is loaded."""
        lines = [f"{file.sha256}  {file.name}\n" for file in self.model.files if file.sha256]
        (self.folder / MANIFEST).write_text("".join(lines), "utf-8")

    def _part(self, file: PublishedFile) -> Path:
        """Where it is fetched; named by its digest, so that no two revisions are mixed."""
        return self.folder / f"{file.name}.{(file.sha256 or file.git_sha1)[:8]}{PART}"

    def _forget_other_parts(self) -> None:
        parts = {self._part(file) for file in self.model.files}
        for path in self.folder.glob(f"*{PART}"):
            if path not in parts:
                path.unlink()

    def _bytes_here(self, file: PublishedFile) -> int:
        for path in (self.folder / file.name, self._part(file)):
            if path.is_file():
                return min(path.stat().st_size, file.size)
        return 0

    def _say(self, file: PublishedFile, done: int) -> None:
        """That so many bytes of all are there."""
        self.done = min(done, self.model.size)  # some servers begin anew
        now = time.monotonic()
        if now - self.told >= SECONDS_BETWEEN or self.done == self.model.size:
            self.told = now
            self.tell(DownloadProgress(file.name, self.done, self.model.size))


def _is_published(path: Path, file: PublishedFile) -> bool:
    if path.stat().st_size != file.size:
        return False
    if file.sha256:
        return file_sha256(path) == file.sha256
    content = path.read_bytes()
    named = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
    return named.hexdigest() == file.git_sha1


def _damaged(file: PublishedFile) -> DamagedFileError:
    return DamagedFileError(
        f"{file.name} arrived damaged, or is not the one that was published.",
        "Download the model again. If it comes again, ask whoever runs your network or the mirror.",
    )
