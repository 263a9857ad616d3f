"""The engine's requirements can be had on every platform, as wheels: by name alone, for it asks the
package index for minutes.

    ./run tool python -m pytest tests/resolve_requirements.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODEL = Path(__file__).resolve().parents[1] / "model"
REQUIREMENTS = MODEL / "requirements.txt"
LOCK_FILES = ("libraries.txt", "torch.txt", "uv.txt")
PLATFORMS = {
    "Linux, x86-64": "x86_64-unknown-linux-gnu",
    "Linux, ARM": "aarch64-unknown-linux-gnu",
    "Windows": "x86_64-pc-windows-msvc",
    "macOS, ARM": "aarch64-apple-darwin",
}
PYTHON_VERSIONS = ("3.11", "3.12", "3.13", "3.14")
OLDEST_MACOS = "14.0"
"""Of which torch has wheels."""
BROUGHT_BY_TORCH = ("nvidia-", "cuda-", "triton", "setuptools")
BROUGHT_ON_WINDOWS = ("colorama",)
NO_NETWORK = ("Failed to fetch", "error sending request", "dns error", "timed out")


@pytest.mark.parametrize("python_version", PYTHON_VERSIONS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_they_resolve_to_wheels(platform, python_version):
    """From the package index's metadata: nothing is downloaded."""
    resolved = _resolved(REQUIREMENTS.read_text(), PLATFORMS[platform], python_version)
    pinned = {_name(line) for line in REQUIREMENTS.read_text().splitlines() if "==" in line}
    assert pinned <= resolved
    allowed = BROUGHT_BY_TORCH + (BROUGHT_ON_WINDOWS if platform == "Windows" else ())
    assert [name for name in resolved - pinned if not name.startswith(allowed)] == []


@pytest.mark.parametrize("python_version", PYTHON_VERSIONS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_index_has_a_wheel_with_a_locked_hash_for_each(platform, python_version, tmp_path):
    for name in LOCK_FILES:
        command = ["pip", "install", "--dry-run", "--require-hashes", "--no-deps", "--only-binary"]
        command += [":all:", "--python-platform", PLATFORMS[platform], "--python-version"]
        command += [python_version, "--target", str(tmp_path), "-r", str(MODEL / "locked" / name)]
        _said_by_uv(command)


def _resolved(requirements: str, platform: str, python_version: str) -> set[str]:
    """The names of what would be installed there.

    Raises:
        AssertionError: it cannot be had; with uv's words.
    """
    command = ["pip", "compile", "--no-header", "--no-annotate", "--only-binary", ":all:"]
    command += ["--python-platform", platform, "--python-version", python_version, "-"]
    said = _said_by_uv(command, requirements)
    return {_name(line) for line in said.splitlines() if "==" in line}


def _said_by_uv(words: list[str], given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "uv", *words, "--quiet"],
        input=given,
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if any(words in done.stderr for words in NO_NETWORK):
        pytest.skip("the package index cannot be reached")
    assert done.returncode == 0, done.stderr
    return done.stdout


def _name(requirement: str) -> str:
    return requirement.partition("==")[0].lower().replace("_", "-")
