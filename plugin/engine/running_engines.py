"""Whether an engine runs, of this or another QGIS."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROCESSES_SECONDS = 20
UTF_8 = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
"""Where a folder's name is told letter by letter; elsewhere ps says '?' for an umlaut."""


def is_running(environment: Path) -> bool:
    """Whether a process was started from this Python environment; False on Windows, which itself
    refuses to change files that are in use.
    """
    if sys.platform == "win32":
        return False
    try:
        listed = subprocess.run(  # nosec B603 B607 - of the system
            ["ps", "-A", "-o", "args="],
            env={**os.environ, "LC_ALL": UTF_8},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROCESSES_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    started = listed.stdout.decode("utf-8", "replace").splitlines()
    return any(command.startswith(f"{environment}/") for command in started)
