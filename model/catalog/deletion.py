"""Deletes a model that was downloaded, and nothing else."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..wire.download_errors import FolderWriteError
from ..wire.errors import ModelFolderError
from ..wire.model_catalog import Deleted
from .downloaded_folder import DOWNLOAD, DownloadRecord, folder_bytes, locked


def delete(path: Path) -> Deleted:
    """Delete the folder of a model that we downloaded, whole or not, or a revision in the hub's
    cache with what no other revision needs. Of a link in a model's place the link alone goes.

    Raises:
        ModelFolderError: it is neither, so that it is not ours to delete.
        BusyError: it is being downloaded.
        FolderWriteError: some of it cannot be deleted.
    """
    if path.parent.name == "snapshots" and path.parent.parent.name.startswith("models--"):
        return _delete_from_cache(path)
    if DownloadRecord.read(path) is None:
        raise ModelFolderError(
            f"{path} was not downloaded by Ask Raster, so it is not deleted.",
            "Delete it yourself if you no longer need it.",
        )
    try:
        with locked(path):
            if _is_link(path):
                path.unlink()
                return Deleted(str(path), 0)
            size = folder_bytes(path)
            _empty(path)
            shutil.rmtree(path)
    except OSError as error:
        raise _cannot_delete(path, error) from error
    return Deleted(str(path), size)


def _is_link(path: Path) -> bool:
    return path.is_symlink() or getattr(os.path, "isjunction", lambda place: False)(path)


def _empty(path: Path) -> None:
    """Of all but the record that makes it ours: what cannot be deleted now can be later."""
    for inner in path.iterdir():
        if inner.is_dir() and not inner.is_symlink():
            shutil.rmtree(inner)
        elif inner.name != DOWNLOAD:
            inner.unlink()


def _delete_from_cache(snapshot: Path) -> Deleted:
    from huggingface_hub import CacheNotFound, scan_cache_dir

    cache_folder = snapshot.parents[2]
    try:
        strategy = scan_cache_dir(cache_folder).delete_revisions(snapshot.name)
        strategy.execute()
    except (CacheNotFound, OSError, ValueError) as error:
        raise _cannot_delete(snapshot, error) from error
    if snapshot.exists():
        raise _cannot_delete(snapshot, None)
    return Deleted(str(snapshot), strategy.expected_freed_size)


def _cannot_delete(path: Path, error: Exception | None) -> FolderWriteError:
    return FolderWriteError(
        f"{path} cannot be deleted.",
        "Close other windows of QGIS that may use the model, and try again.",
        str(error or ""),
    )
