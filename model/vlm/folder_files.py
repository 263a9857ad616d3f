"""Reading the files of a model's folder, which a stranger may have made.

Every file is a regular one, lies inside of the folder after following links, and is not longer than
such a file can be; whatever else goes wrong while reading becomes a ModelFolderError.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..wire.errors import AskRasterError, DeviceError, ModelFolderError, explained
from .memory import is_out_of_memory

MOST_JSON_BYTES = 4 * 2**20
"""Published descriptions and indices take a tenth of it."""


FilesState = dict[str, tuple[int, ...]]
"""Of each file by its name: its size, time and number."""


class FolderFiles:
    """The files of one folder, by their names.

    In a cache of Hugging Face's hub the files of a snapshot are links to the blobs of the same
    model (`models--org--name/snapshots/revision/file` to `../../blobs/digest`): there, inside means
    inside of that model's part of the cache.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        resolved = folder.resolve()
        of_model = resolved.parent.parent
        is_hub_cache = resolved.parent.name == "snapshots" and of_model.name.startswith("models--")
        self._root = of_model if is_hub_cache else resolved

    def has(self, name: str) -> bool:
        """Whether there is anything of this name, a broken link too."""
        path = self.folder / name
        return path.exists() or path.is_symlink()

    def state(self) -> FilesState:
        """Of each file what changes when it is written: its size, time and number."""
        found: FilesState = {}
        for path in self.folder.iterdir():
            try:
                stat = path.stat()
            except OSError:  # a broken link, or gone meanwhile
                found[path.name] = ()
            else:
                found[path.name] = (stat.st_size, stat.st_mtime_ns, stat.st_ino)
        return found

    def file(self, name: str) -> Path:
        """The path of a file that may be opened.

        Raises:
            ModelFolderError: it is missing, lies elsewhere, or is no regular file.
        """
        path = self.folder / name
        if {"/", "\\", "\0"} & set(name) or not path.resolve().is_relative_to(self._root):
            raise ModelFolderError(
                f"{name} lies outside of the model's folder {self.folder}.",
                "Copy the file itself into the folder.",
            )
        if not path.is_file():
            what = "is not a file" if path.exists() else "is missing"
            raise ModelFolderError(f"{path} {what}.", "Download it again.")
        return path

    def bytes(self, name: str, most: int) -> bytes:
        """All of a file. most: the bytes that it may have."""
        path = self.file(name)
        with path.open("rb") as stream:
            content = stream.read(most + 1)
        if len(content) > most:
            raise ModelFolderError(
                f"{path} is larger than such a file can be ({most / 2**20:.3g} MB).",
                "Download it again.",
            )
        return content

    def json(self, name: str) -> dict[str, Any]:
        content = self.bytes(name, MOST_JSON_BYTES)
        try:
            record = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise ModelFolderError(
                f"{self.folder / name} cannot be read as JSON.", "Download it again.", str(error)
            ) from error
        if not isinstance(record, dict):
            raise ModelFolderError(
                f"{self.folder / name} does not hold what it should.", "Download it again."
            )
        return record


@contextmanager
def model_folder_errors(name: str, doing: str = "read") -> Iterator[None]:
    """Whatever is raised within becomes a typed error that keeps its details.

    doing: what cannot be done with the folder of this name, as 'loaded'.
    """
    try:
        yield
    except (AskRasterError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # a panic in a library written in Rust is no Exception
        details = explained(error, name).details
        if isinstance(error, Exception) and is_out_of_memory(error):
            raise DeviceError(
                f"There is not enough memory: {name} cannot be {doing}.",
                "Choose a smaller model, or close other programs.",
                details,
            ) from None
        raise ModelFolderError(
            f"{name} cannot be {doing}.", "Download it again.", details
        ) from None
