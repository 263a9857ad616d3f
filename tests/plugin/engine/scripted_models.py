"""Stands in for the engine's commands about models: a real child process that says what it is told.

    python scripted_models.py FOLDER models COMMAND ... --json

says the lines of FOLDER/COMMAND. A line `wait NAME` waits for the file FOLDER/NAME, `error WORDS`
writes to standard error, `exit CODE` ends, `killed` ends as by a system without memory.
What it was started with is in FOLDER/calls.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

NETWORK = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HTTPS_PROXY", "NO_PROXY")


class ScriptedModels:
    """What a test tells the child to say, and sees of it. Needs QGIS's package `askraster`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def environment(self):
        from askraster.plugin.engine.engine_environment import EngineEnvironment

        arguments = ("-u", __file__, str(self.folder), "serve")
        return EngineEnvironment(Path(sys.executable), arguments)

    def says(self, command: str, *said: object) -> None:
        """said: records and errors, and lines as they are."""
        from askraster.model.wire.model_catalog import line_of

        lines = [one if isinstance(one, str) else line_of(one) for one in said]
        (self.folder / command).write_text("\n".join(lines), "utf-8")

    def go_on(self, name: str) -> None:
        (self.folder / name).touch()

    def calls(self) -> list[dict]:
        calls = self.folder / "calls"
        return (
            [json.loads(line) for line in calls.read_text().splitlines()] if calls.exists() else []
        )


def main(folder: Path, arguments: list[str]) -> int:
    command = arguments[1]
    call = {
        "command": arguments[1:],
        "first_line": sys.stdin.readline().rstrip("\n"),
        "network": {name: os.environ[name] for name in NETWORK if name in os.environ},
        "process": os.getpid(),
    }
    with (folder / "calls").open("a") as calls:
        calls.write(json.dumps(call) + "\n")
    for line in (folder / command).read_text("utf-8").splitlines():
        doing, _, words = line.partition(" ")
        if doing == "wait":
            while not (folder / words).exists():
                time.sleep(0.01)
        elif doing == "exit":
            return int(words)
        elif doing == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        elif doing == "error":
            print(words, file=sys.stderr)
        else:
            print(line)
    return 1 if '"kind": "error"' in (folder / command).read_text("utf-8") else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
