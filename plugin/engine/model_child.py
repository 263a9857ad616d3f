"""Runs one of the engine's commands about models as a child process, and reads what it tells."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Container, Iterable, Mapping
from typing import IO

from ...model.wire.errors import AskRasterError, CancelledError, EngineError
from ...model.wire.model_catalog import CatalogRecord, read_line
from ...model.wire.pipes import pipe
from .engine_environment import PLUGIN_ROOT, EngineEnvironment
from .engine_output import HIDDEN
from .set_up_child import POLL_SECONDS, end_with_children
from .windows_job import close_job, job_that_ends_with_us

LINE_BYTES = 2**16
"""No line of a command is longer; of one that is, the beginning is what cannot be read."""

LOG_LINES = 60
KILLED = -9
"""The code of what a system ends that has no memory left; Windows has none for it."""

LAST_WORDS_SECONDS = 2.0


def run_model_command(
    environment: EngineEnvironment,
    variables: Mapping[str, str],
    first_line: str,
    on_record: Callable[[CatalogRecord], None],
    is_cancelled: Callable[[], bool],
    good_codes: Container[int] = (0,),
) -> None:
    """Run it until it ends. Blocks.

    environment: with the command as its arguments. first_line: what the child is told on its
    standard input, which others on this machine cannot see. on_record: is given what it tells.
    good_codes: with which it ends when all went well.

    Raises:
        CancelledError: `is_cancelled` said so; the child was ended.
        EngineError: it could not be started, or ended without saying why.
        ProtocolError: it said what is no record.
        AskRasterError: what it said went wrong.
    """
    child = _start(environment, variables)
    job = job_that_ends_with_us(child)
    log: deque[str] = deque(maxlen=LOG_LINES)
    listener = threading.Thread(
        target=_keep, args=(pipe(child.stderr), log, first_line), daemon=True
    )
    listener.start()
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(pipe(child.stdout), lines), daemon=True).start()
    try:
        _tell(pipe(child.stdin), first_line)
        _follow(lines, on_record, is_cancelled)
        code = child.wait(LAST_WORDS_SECONDS)
    except subprocess.TimeoutExpired:
        code = 0  # all was said
    finally:
        end_with_children(child)
        close_job(job)
        listener.join(LAST_WORDS_SECONDS)
        with contextlib.suppress(OSError):
            pipe(child.stdin).close()
    if code not in good_codes:
        raise _ended(code, log)


def _ended(code: int, log: Iterable[str]) -> EngineError:
    details = f"The engine's process ended with code {code}.\n" + "\n".join(log)
    if code == KILLED:
        return EngineError(
            "The computer ended the engine, as it does when memory runs out.",
            "Close other programs, or choose a smaller model.",
            details,
        )
    return EngineError(
        "The engine ended before it was done.",
        "Try it again. If it comes again, set up the engine again in the settings of Ask Raster.",
        details,
    )


def _start(environment: EngineEnvironment, variables: Mapping[str, str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # nosec B603 - the Python that the analyst chose
            environment.command(),
            cwd=PLUGIN_ROOT,
            env=dict(variables),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=sys.platform != "win32",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        )
    except (OSError, ValueError) as error:  # ValueError: no path at all
        raise EngineError(
            f"The engine's Python at {environment.python} could not be started.",
            "Choose another one in the settings of Ask Raster.",
            str(error),
        ) from error


def _tell(stream: IO[bytes], line: str) -> None:
    with contextlib.suppress(OSError):  # it has ended already, and its output says why
        stream.write(f"{line}\n".encode())
        stream.flush()


def _follow(
    lines: queue.Queue[str | None],
    on_record: Callable[[CatalogRecord], None],
    is_cancelled: Callable[[], bool],
) -> None:
    while True:
        if is_cancelled():
            raise CancelledError("Cancelled.")
        try:
            line = lines.get(timeout=POLL_SECONDS)
        except queue.Empty:
            continue
        if line is None:
            return
        said = read_line(line)
        if isinstance(said, AskRasterError):
            raise said
        on_record(said)


def _read(stream: IO[bytes], lines: queue.Queue[str | None]) -> None:
    with stream:
        while line := stream.readline(LINE_BYTES):
            lines.put(line.decode("utf-8", "replace"))
    lines.put(None)


def _keep(stream: IO[bytes], log: deque[str], secret: str) -> None:
    with stream:
        while line := stream.readline(LINE_BYTES):
            words = line.decode("utf-8", "replace").rstrip()
            log.append(words.replace(secret, HIDDEN) if secret else words)
