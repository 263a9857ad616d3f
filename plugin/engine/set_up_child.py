"""Runs an installer as a child process: its lines as they come. It is ended whole when it is
cancelled, and when QGIS ends in whatever way.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...model.wire.child_process import NO_WINDOW, pipe
from .child_output import lines_as_they_come
from .windows_job import close_job, job_that_ends_with_us

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
        creationflags=NO_WINDOW,
    )
    job = job_that_ends_with_us(child)
    said: list[str] = []
    try:
        for line in lines_as_they_come(pipe(child.stdout), is_cancelled, seconds):
            if line.strip():
                said.append(line.strip())
                on_line(line.strip())
        return Ended(child.wait(), "\n".join(said))
    except TimeoutError:
        return Ended(None, "\n".join(said))
    finally:
        end_with_children(child)
        close_job(job)


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
            creationflags=NO_WINDOW,
        )
    else:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    child.kill()
    child.wait(END_SECONDS)
