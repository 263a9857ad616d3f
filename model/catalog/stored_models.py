"""The models on this machine: in folders that were named, and in the cache of the hub."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..vlm.architectures import ARCHITECTURES
from ..wire.model_catalog import ModelSource
from .downloaded_folder import DOWNLOAD, DownloadRecord, folder_bytes

CONFIG = "config.json"
DEEPEST = 2
"""Folders below a named one: the hub's names have two parts."""

MOST_FOLDERS = 2000
"""That are looked into below a named one, which may be the root of a disk."""


@dataclass(frozen=True)
class StoredModel:
    """A model on the disk. is_whole: its download was finished. can_delete: we may delete it."""

    source: ModelSource
    path: Path
    hub_id: str = ""
    revision: str = ""
    disk_bytes: int = 0
    is_whole: bool = True
    can_delete: bool = False


def models_in_folders(folders: Iterable[Path]) -> Iterator[StoredModel]:
    """Those in these folders: a model's own, or one that holds models; each once."""
    seen: set[Path] = set()
    for named in folders:
        for folder in _model_folders(named):
            if (place := folder.resolve()) not in seen:
                seen.add(place)
                yield stored_in_folder(folder)


def stored_in_folder(folder: Path) -> StoredModel:
    """What this folder holds, a model or not."""
    record, is_model = DownloadRecord.read(folder), os.path.isfile(folder / CONFIG)
    return StoredModel(
        ModelSource.FOLDER,
        folder,
        record.hub_id if record else "",
        record.revision if record else "",
        folder_bytes(folder) if record or is_model else 0,
        is_whole=record is None or is_model,
        can_delete=record is not None,
    )


def models_in_hub_cache() -> Iterator[StoredModel]:
    """Those of the hub's cache that are of a supported kind, each in its newest revision."""
    from huggingface_hub import CacheNotFound, constants, scan_cache_dir

    try:
        cache = scan_cache_dir(constants.HF_HUB_CACHE)
    except (CacheNotFound, OSError, ValueError):  # there is none, or it is a file
        return
    for repository in sorted(cache.repos, key=lambda one: one.repo_id):
        if repository.repo_type != "model":
            continue
        revisions = sorted(repository.revisions, key=lambda one: one.last_modified, reverse=True)
        for revision in revisions:
            if _is_of_supported_kind(revision.snapshot_path):
                yield StoredModel(
                    ModelSource.HUB_CACHE,
                    revision.snapshot_path,
                    repository.repo_id,
                    revision.commit_hash,
                    revision.size_on_disk,
                    can_delete=True,
                )
                break


def _model_folders(named: Path) -> Iterator[Path]:
    """The named folder where it is a model's, or those below it that are."""
    waiting, looked_at = [(named, 0)], 0
    while waiting and looked_at < MOST_FOLDERS:
        folder, depth = waiting.pop(0)
        looked_at += 1
        if os.path.isfile(folder / CONFIG) or os.path.isfile(folder / DOWNLOAD):
            yield folder
        elif depth < DEEPEST:
            waiting += [(below, depth + 1) for below in _folders_below(folder)]


def _folders_below(folder: Path) -> list[Path]:
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if os.path.isdir(path) and not path.name.startswith(".")
        )
    except (OSError, ValueError):  # not there, not ours to read, or no path at all
        return []


def _is_of_supported_kind(folder: Path) -> bool:
    try:
        config: Any = json.loads((folder / CONFIG).read_text("utf-8"))
        return any(name in ARCHITECTURES for name in config["architectures"])
    except (KeyError, OSError, RecursionError, TypeError, ValueError):
        return False
