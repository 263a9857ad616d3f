"""Lock the engine's packages: versions and hashes for every platform, in model/locked/.

    ./run lock

Asks the package index (for metadata alone) what model/requirements.txt brings on Linux, Windows and
macOS with every Python, and writes it down by what is installed together: torch with the libraries
of its accelerator as the index has them, everything else, and the installer.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
REQUIREMENTS = REPOSITORY / "model" / "requirements.txt"
TEST_REQUIREMENTS = REPOSITORY / "tests" / "requirements.txt"
LOCKED = REPOSITORY / "model" / "locked"
OLDEST_PYTHON = "3.11"
OF_TORCH = ("torch==", "triton==", "nvidia-", "cuda-")
INSTALLER = "uv=="
LEFT_OUT = ("httpx2-jsfetch==",)
"""For Python in a browser."""
HEADER = """\
# {what}, each with the hashes of its files, on every platform.
# Made by docs/make_locks.py from model/requirements.txt: change that one.
"""


def make_locks(folder: Path = LOCKED) -> None:
    """Write the lock files; raises CalledProcessError if the index cannot be asked."""
    wanted = [REQUIREMENTS.read_text("utf-8"), *_pins(TEST_REQUIREMENTS, INSTALLER)]
    entries = _resolved("\n".join(wanted))
    torch = [entry for entry in entries if entry.startswith(OF_TORCH)]
    installer = [entry for entry in entries if entry.startswith(INSTALLER)]
    libraries = [entry for entry in entries if entry not in (*torch, *installer)]
    folder.mkdir(exist_ok=True)
    _write(folder / "torch.txt", "torch with its accelerator's libraries", torch)
    _write(folder / "libraries.txt", "What the engine needs besides torch", libraries)
    _write(folder / "uv.txt", "The installer", installer)


def _resolved(requirements: str) -> list[str]:
    """An entry a package, with its marker and its hashes: several lines."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"]
    command += ["--python-version", OLDEST_PYTHON, "--only-binary", ":all:", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "-"]
    done = subprocess.run(
        command, input=requirements, stdout=subprocess.PIPE, text=True, check=True
    )
    entries = re.split(r"\n(?=\S)", done.stdout.strip())
    return [entry for entry in entries if "==" in entry and not entry.startswith(LEFT_OUT)]


def _pins(requirements: Path, start: str) -> list[str]:
    return [line for line in requirements.read_text("utf-8").splitlines() if line.startswith(start)]


def _write(path: Path, what: str, entries: list[str]) -> None:
    path.write_text(HEADER.format(what=what) + "\n".join(entries) + "\n", "utf-8")


if __name__ == "__main__":
    make_locks()
