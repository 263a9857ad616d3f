"""Runs one of the engine's commands about models as a child process, and reads what it tells."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Container, Iterable, Mapping
from typing import IO

from ...model.wire.child_process import pipe
from ...model.wire.errors import AskRasterError, EngineError
from ...model.wire.model_catalog import CatalogRecord, read_line
from .child_output import beginnings_of_lines, lines_as_they_come
from .engine_environment import EngineEnvironment, start_engine_python
from .engine_output import HIDDEN
from .set_up_child import end_with_children
from .windows_job import close_job, job_that_ends_with_us

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
    child = start_engine_python(environment, variables, has_children=True)
    job = job_that_ends_with_us(child)
    log: deque[str] = deque(maxlen=LOG_LINES)
    listener = threading.Thread(
        target=_keep, args=(pipe(child.stderr), log, first_line), daemon=True
    )
    listener.start()
    try:
        _tell(pipe(child.stdin), first_line)
        for line in lines_as_they_come(pipe(child.stdout), is_cancelled):
            said = read_line(line)
            if isinstance(said, AskRasterError):
                raise said
            on_record(said)
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


def _tell(stream: IO[bytes], line: str) -> None:
    with contextlib.suppress(OSError):  # it has ended already, and its output says why
        stream.write(f"{line}\n".encode())
        stream.flush()


def _keep(stream: IO[bytes], log: deque[str], secret: str) -> None:
    for line in beginnings_of_lines(stream):
        log.append(line.replace(secret, HIDDEN) if secret else line)
