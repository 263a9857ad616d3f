"""A child's streams: what was asked for is there, what was not is an error and no None. No child
opens a window.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from model.wire.child_process import pipe

REPOSITORY = Path(__file__).resolve().parents[3]


def test_only_a_pipe_that_was_asked_for_is_one():
    command = [sys.executable, "-c", "print(input())"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        pipe(child.stdin).write(b"hello\n")
        pipe(child.stdin).flush()
        assert pipe(child.stdout).readline().strip() == b"hello"
        with pytest.raises(ValueError, match="without this pipe"):
            pipe(child.stderr)


def test_no_child_opens_a_window_on_windows():
    started = [
        (path.name, node)
        for room in ("model", "plugin", "ui")
        for path in (REPOSITORY / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("subprocess.")
    ]
    with_a_window = {
        name for name, call in started if "creationflags=NO_WINDOW" not in ast.unparse(call)
    }
    assert len(started) > 5
    assert with_a_window == {"running_engines.py", "system_certificates.py"}  # not on Windows
