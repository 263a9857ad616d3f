"""Chat templates, run where they can do no harm: in a process with limits of time and memory.

A template is a program that comes with a model. jinja2's sandbox keeps it from files and modules,
not from `9**(9**9)`; nothing in Python can stop that but the end of its process.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import psutil

from ..wire.child_process import NO_WINDOW, pipe
from ..wire.errors import EngineError, ModelFolderError

WORKER = Path(__file__).with_name("template_worker.py")
MOST_SECONDS = 1.0
"""Of the processor, for one text; a published template takes a thousandth of it."""
MOST_BYTES = 200 * 2**20
"""Of the process, which takes 60 MB itself."""
LOOK_EVERY_S = 0.02


def start() -> None:
    """Start the process, so that it is ready when the first text is wanted."""
    with _lock:
        _worker()


def rendered(template: str, chat: list[dict[str, Any]], variables: dict[str, Any]) -> str:
    """A chat, up to where the model answers.

    chat: its turns, each with `role` and `content`. variables: what the template may know, as the
    tokenizer's special tokens.

    Raises:
        ModelFolderError: the template runs too long or takes too much memory.
        EngineError: there is no process to run it.
        TypeError, ValueError: it fails, the former where a list is used as a string.
    """
    asked = {"template": template, "chat": chat, "variables": variables}
    request = json.dumps(asked).encode() + b"\n"
    with _lock:
        worker = _worker()
        answer = worker.ask(request)
        if answer is None and not worker.went_too_far:  # ended from outside
            worker = _worker()
            answer = worker.ask(request)
    if answer is None and not worker.went_too_far:
        raise EngineError(
            "The process that runs the model's chat template cannot be started, or has ended.",
            "Try it again. If it comes again, install the engine again in the settings.",
        )
    if answer is None or answer.get("kind") == "MemoryError":
        raise ModelFolderError(
            "The model's chat template runs too long or takes too much memory.",
            "Choose another model, or download it again from where it was published.",
        )
    if "text" in answer:
        return answer["text"]
    raise (TypeError if answer["kind"] == "TypeError" else ValueError)(answer["error"])


class _Worker:
    """The process that runs templates; lives as long as this one, or until it goes too far."""

    def __init__(self) -> None:
        self.went_too_far = False
        self._ended = self._ready = False
        self._owner = os.getpid()
        self._process = subprocess.Popen(  # nosec B603 - a script of ours
            [sys.executable, "-P", str(WORKER)],  # our modules' names are not for everybody
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )
        self._requests, self._answers = pipe(self._process.stdin), pipe(self._process.stdout)

    @property
    def is_alive(self) -> bool:
        return self._owner == os.getpid() and not self._ended and self._process.poll() is None

    def ask(self, request: bytes) -> dict[str, Any] | None:
        """None if the process has ended instead of answering."""
        try:
            if not self._ready:
                self._ready = bool(self._answers.readline())
            done = threading.Event()
            watch = threading.Thread(target=self._watch, args=(done,), daemon=True)
            watch.start()
            try:
                self._requests.write(request)
                self._requests.flush()
                line = self._answers.readline()
            finally:
                done.set()
        except OSError:
            line = b""
        self._ended = not line
        return json.loads(line) if line else None

    def end(self) -> None:
        if self._owner == os.getpid():  # not of a process that forked
            self._process.kill()
            self._process.communicate()

    def _watch(self, done: threading.Event) -> None:
        """End the process where one answer takes too much; it cannot do so itself."""
        try:
            seen = psutil.Process(self._process.pid)
            begin = sum(seen.cpu_times()[:2])
            while not done.wait(LOOK_EVERY_S):
                seconds = sum(seen.cpu_times()[:2]) - begin
                if seconds > MOST_SECONDS or seen.memory_info().rss > MOST_BYTES:
                    self.went_too_far = True
                    self._process.kill()
                    return
        except psutil.Error:
            pass  # it has ended


_lock = threading.Lock()
_running: list[_Worker] = []


def _worker() -> _Worker:
    if not _running or not _running[0].is_alive:
        _end()
        _running.append(_Worker())
    return _running[0]


@atexit.register
def _end() -> None:
    while _running:
        _running.pop().end()
