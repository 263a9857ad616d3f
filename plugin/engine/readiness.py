"""Whether the engine can be started, as far as the files tell."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path


class Readiness(Enum):
    """ABSENT: never set up. OUTDATED: set up for another version of the plugin. BROKEN: its Python
    is gone, as after an update of the system, or it did not start. READY: installed; whether it
    works is known when it starts."""

    ABSENT = "absent"
    OUTDATED = "outdated"
    BROKEN = "broken"
    READY = "ready"


def engine_readiness(chosen: Path | None, installed: Path) -> Readiness:
    """What the files say, at once: no process is started.

    chosen: the Python of the settings, None where none is chosen. installed: where the engine's
    Python for these requirements stands or would stand, in a folder `engine-*`.
    """
    if os.path.isfile(chosen) if chosen else is_complete(installed):
        return Readiness.READY
    inside_folder, folder = Path(*installed.parts[-2:]), installed.parents[1]
    pythons = [other / inside_folder for other in folder.parent.glob("engine-*")]
    for_these_requirements = f"{folder.name.rpartition('-py')[0]}-py"
    for python in pythons:
        is_for_these = python == installed or python.parts[-3].startswith(for_these_requirements)
        if is_for_these and was_completed(python) and not os.path.isfile(python):
            return Readiness.BROKEN
    if any(is_complete(python) for python in pythons if python != installed):
        return Readiness.OUTDATED
    return Readiness.ABSENT


def is_complete(python: Path) -> bool:
    """Whether this Python's environment was set up to the end; what a break leaves was not."""
    return os.path.isfile(python) and was_completed(python)


def was_completed(python: Path) -> bool:
    """Whether this Python's environment was set up to the end, whatever is left of it."""
    return os.path.isfile(python.parents[1] / "complete")
