"""Whether the engine can be started, told from the files alone."""

from __future__ import annotations

from enum import Enum
from pathlib import Path


class Readiness(Enum):
    """ABSENT: never set up. OUTDATED: set up for another version of the plugin. READY: installed;
    whether it works is known when it starts."""

    ABSENT = "absent"
    OUTDATED = "outdated"
    READY = "ready"


def engine_readiness(chosen: Path | None, installed: Path) -> Readiness:
    """What the files say, at once: no process is started.

    chosen: the Python of the settings, None where none is chosen. installed: where the engine's
    Python for these requirements stands or would stand, in a folder `engine-*`.
    """
    if chosen.is_file() if chosen else is_complete(installed):
        return Readiness.READY
    inside_folder = Path(*installed.parts[-2:])
    pythons = (folder / inside_folder for folder in installed.parents[2].glob("engine-*"))
    if any(is_complete(python) for python in pythons if python != installed):
        return Readiness.OUTDATED
    return Readiness.ABSENT


def is_complete(python: Path) -> bool:
    """Whether this Python's environment was set up to the end; what a break leaves was not."""
    return python.is_file() and (python.parents[1] / "complete").is_file()
