"""Runs an installer as a child process: its lines as they come. It is ended whole when it is
cancelled, and when QGIS ends in whatever way.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...model.wire.errors import CancelledError
from .windows_job import close_job, job_that_ends_with_us

POLL_SECONDS = 0.1
END_SECONDS = 10
SHELL = "/bin/sh"
ENDS_WITH_ITS_PARENT = (
    'exec 3<&0; (read -r _; kill -s KILL -- -$$) <&3 >/dev/null 2>&1 & exec "$@" 3<&- </dev/null'
)
"""The shell becomes the command; beside it waits one that kills its process group once nobody holds
the other end of the first one's input."""


@dataclass(frozen=True)
class Ended:
    """How a child ended; the code is None when its time was over."""

    code: int | None
    output: str


def run_child(
    command: list[str],
    variables: Mapping[str, str],
    folder: Path,
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
    seconds: float = float("inf"),
) -> Ended:
    """Run it in the folder until it ends.

    Raises:
        CancelledError: the child and its children were ended.
        OSError: it cannot be started, on Windows; elsewhere its code is 127 then.
    """
    on_windows = sys.platform == "win32"
    child = subprocess.Popen(  # nosec B603 - an installer; the shell gets its words as they are
        command if on_windows else [SHELL, "-c", ENDS_WITH_ITS_PARENT, "sh", *command],
        cwd=str(folder),
        env=dict(variables),
        stdin=subprocess.DEVNULL if on_windows else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=not on_windows,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
    )
    job = job_that_ends_with_us(child)
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(child, lines), daemon=True).start()
    said: list[str] = []
    limit = time.monotonic() + seconds
    try:
        while True:
            if is_cancelled():
                raise CancelledError("Cancelled.")
            if time.monotonic() > limit:
                return Ended(None, "\n".join(said))
            try:
                line = lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return Ended(child.wait(), "\n".join(said))
            if line:
                said.append(line)
                on_line(line)
    finally:
        end_with_children(child)
        close_job(job)


def _read(child: subprocess.Popen[bytes], lines: queue.Queue[str | None]) -> None:
    if child.stdout is not None:  # it is a pipe
        with child.stdout:
            for line in child.stdout:
                lines.put(line.decode("utf-8", "replace").strip())
    lines.put(None)


def end_with_children(child: subprocess.Popen[bytes]) -> None:
    """End a child, with all that it started."""
    if child.stdin is not None:
        with contextlib.suppress(OSError):  # what it was told last, it did not hear
            child.stdin.close()
    if child.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(  # nosec B603 - of Windows
            [
                str(Path(os.environ["SystemRoot"], "System32", "taskkill.exe")),
                "/T",
                "/F",
                "/PID",
                str(child.pid),
            ],
            capture_output=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    else:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    child.kill()
    child.wait(END_SECONDS)
