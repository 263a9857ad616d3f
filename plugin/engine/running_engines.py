"""Whether an engine runs, of this or another QGIS."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

PROCESSES = Path("/proc")
"""Of Linux, where ps is not everywhere."""

LOOKS = 20
LOOK_AGAIN_SECONDS = 0.02
"""A process that has just been started does not tell yet what with."""

PROCESSES_SECONDS = 20
UTF_8 = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
"""Where a folder's name is told letter by letter; elsewhere ps says '?' for an umlaut."""


def is_running(environment: Path) -> bool:
    """Whether a process was started from this Python environment; False on Windows, which itself
    refuses to change files that are in use.
    """
    if sys.platform == "win32":
        return False
    begin = os.fsencode(f"{environment}/")
    return any(command.startswith(begin) for command in _commands())


def _commands() -> list[bytes]:
    """What each process was started with; of those that may not be asked nothing."""
    found = []
    for process in PROCESSES.glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            found.append(_command(process))
    return found or _commands_of_ps()


def _command(process: Path) -> bytes:
    for _ in range(LOOKS):
        command = (process / "cmdline").read_bytes()
        if command:
            return command
        (process / "exe").readlink()  # an OSError for what has no program: the kernel's own
        time.sleep(LOOK_AGAIN_SECONDS)
    return b""


def _commands_of_ps() -> list[bytes]:
    try:
        listed = subprocess.run(  # nosec B603 B607 - of the system
            ["ps", "-A", "-o", "args="],
            env={**os.environ, "LC_ALL": UTF_8},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROCESSES_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return listed.stdout.splitlines()
