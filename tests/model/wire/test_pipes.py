"""A child's streams: what was asked for is there, what was not is an error and no None."""

from __future__ import annotations

import subprocess
import sys

import pytest

from model.wire.pipes import pipe


def test_only_a_pipe_that_was_asked_for_is_one():
    command = [sys.executable, "-c", "print(input())"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        pipe(child.stdin).write(b"hello\n")
        pipe(child.stdin).flush()
        assert pipe(child.stdout).readline().strip() == b"hello"
        with pytest.raises(ValueError, match="without this pipe"):
            pipe(child.stderr)
