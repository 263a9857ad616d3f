"""An installer's process: what it says, and that nothing of it stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from askraster.model.wire.errors import CancelledError
from askraster.plugin.engine.set_up_child import end_with_children, run_child

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its commands are a Unix's")

REPOSITORY = Path(__file__).resolve().parents[3]
INSTALLER = ["/bin/sh", "-c", "sleep 600 & echo $!; echo $$; exec sleep 600"]
"""It starts a process of its own; says the numbers of both."""

QGIS = """
import sys, types
package = types.ModuleType("askraster")
package.__path__ = [sys.argv[1]]
sys.modules["askraster"] = package
from pathlib import Path
from askraster.plugin.engine.set_up_child import end_with_children, run_child
run_child(sys.argv[2:], {"PATH": "/bin:/usr/bin"}, Path("."), lambda l: print(l, flush=True),
          lambda: False)
"""


def run(command, tmp_path, said=None, is_cancelled=lambda: False, seconds=60.0):
    on_line = (said if said is not None else []).append
    return run_child(command, dict(os.environ), tmp_path, on_line, is_cancelled, seconds)


def wait_until_gone(pids) -> None:
    limit = time.monotonic() + 60
    while any(is_running(pid) for pid in pids):
        assert time.monotonic() < limit, "they still run"
        time.sleep(0.02)


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2]
    except FileNotFoundError:
        return False
    return not state.startswith("Z")


def test_its_lines_come_as_they_are_and_its_code(tmp_path):
    said: list[str] = []
    odd = ["a b", "$HOME", "'\"", "*", ""]
    ended = run(["/usr/bin/printf", "%s|"] + odd, tmp_path, said)
    assert ended.code == 0 and said == ["a b|$HOME|'\"|*||"]
    assert run(["/bin/sh", "-c", "read x; exit 7"], tmp_path).code == 7  # nothing to read


@pytest.mark.parametrize("way", ["cancelled", "too long"])
def test_what_it_started_ends_with_it(tmp_path, way):
    said: list[str] = []
    if way == "cancelled":
        with pytest.raises(CancelledError):
            run(INSTALLER, tmp_path, said, lambda: len(said) == 2)
    else:
        assert run(INSTALLER, tmp_path, said, seconds=1).code is None
    wait_until_gone(map(int, said))


def test_it_ends_with_a_qgis_that_is_killed(tmp_path):
    qgis = subprocess.Popen(
        [sys.executable, "-c", QGIS, str(REPOSITORY), *INSTALLER], stdout=subprocess.PIPE
    )
    pids = [int(qgis.stdout.readline()) for _ in range(2)]
    assert all(map(is_running, pids))
    qgis.send_signal(signal.SIGKILL)
    qgis.wait()
    qgis.stdout.close()
    wait_until_gone(pids)


def test_a_child_that_ended_before_it_was_told_all():
    child = subprocess.Popen(["/bin/sh", "-c", "exit 3"], stdin=subprocess.PIPE)
    child.wait()
    child.stdin.write(b"too late\n")
    end_with_children(child)
    assert child.returncode == 3
