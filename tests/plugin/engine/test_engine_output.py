"""What an engine writes, read as it comes."""

from __future__ import annotations

import io
import signal
import sys
import time

import pytest
from askraster.plugin.engine.engine_output import EngineOutput


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
def test_signals_do_not_make_it_wait_longer_for_the_port():
    """QGIS gets one when a child ends: the wait for an engine that is no more went on forever."""
    limit = time.monotonic() + 30

    def look_at_the_clock(*_: object) -> None:
        if time.monotonic() > limit:
            raise TimeoutError("it waits for longer than it may")

    output = EngineOutput(io.BytesIO(), io.BytesIO(b"nothing of a port\n"), "secret")
    before = signal.signal(signal.SIGALRM, look_at_the_clock)
    signal.setitimer(signal.ITIMER_REAL, 1e-4, 1e-4)
    try:
        assert {output.port(3e-4) for _ in range(2_000)} == {None}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
