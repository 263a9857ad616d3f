"""Removes the engines that an earlier version of the plugin set up, where nobody uses them."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication

from .engine_environment import environment_name
from .running_engines import is_running

MARK = "set-up-by-qgis"
"""In an engine's folder: it was made by the plugin, not by hand."""
LEAVING = "removed-"


def remove_former_engines(used: Path) -> None:
    """All that the plugin set up beside `used`, but what a plugin that is installed in any of this
    user's profiles needs, and what runs. What cannot be removed stays: nothing is raised.
    """
    needed = {used.name.rpartition("-py")[0], *_needed_by_installed_plugins()}
    for folder in used.parent.glob("engine-*-py3.*"):
        is_needed = folder.name.rpartition("-py")[0] in needed
        if not is_needed and (folder / MARK).is_file() and not is_running(folder):
            _remove(folder)
    for rest in used.parent.glob(f"{LEAVING}*"):
        shutil.rmtree(rest, ignore_errors=True)


def _remove(folder: Path) -> None:
    """Renamed first: Windows refuses that where a file of it is in use, and all stays whole."""
    with suppress(OSError):
        renamed = folder.rename(folder.with_name(f"{LEAVING}{folder.name}"))
        shutil.rmtree(renamed, ignore_errors=True)


def _needed_by_installed_plugins() -> set[str]:
    """The engines' names, without the Python version, of all profiles of all QGIS."""
    profile = Path(QgsApplication.qgisSettingsDirPath())
    if len(profile.parents) < 3:
        return set()
    pattern = "*/profiles/*/python/plugins/*/model/requirements.txt"
    found = set()
    for requirements in profile.parents[2].glob(pattern):
        with suppress(OSError):
            found.add(environment_name(requirements))
    return found
