"""The lock files say the same as the requirements; resolve_requirements.py asks the index."""

from __future__ import annotations

import re
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LOCKED = REPOSITORY / "model" / "locked"
BROUGHT = {"colorama", "setuptools"}
"""By what is required, on one system or by one Python alone."""


def entries(name: str) -> dict[str, str]:
    """Of a lock file: its packages with their versions; each has a hash, and no address."""
    found = {}
    for entry in re.split(r"\n(?=\S)", (LOCKED / name).read_text()):
        if entry.startswith("#"):
            continue
        head, hashes = entry.split("\n", 1)
        package, version = re.fullmatch(r"([\w.-]+)==([\w.]+)(?: ; [^\\]+)? \\", head).groups()
        assert re.fullmatch(r"(    --hash=sha256:[0-9a-f]{64}( \\)?\n?)+", hashes)
        assert package not in found
        found[package] = version
    return found


def pins(requirements: str) -> dict[str, str]:
    text = (REPOSITORY / requirements).read_text()
    found = re.findall(r"^([\w.-]+)==([\w.]+)$", text, re.MULTILINE)
    return {name.lower().replace("_", "-"): version for name, version in found}


def test_what_is_required_is_locked_in_the_same_version():
    required = pins("model/requirements.txt")
    torch = entries("torch.txt")
    assert torch.pop("torch") == required.pop("torch")
    libraries = entries("libraries.txt")
    assert {name: libraries.pop(name) for name in required} == required
    assert set(libraries) == BROUGHT
    assert all(name.startswith(("nvidia-", "cuda-", "triton")) for name in torch)


def test_the_installer_is_the_one_of_the_tests():
    assert entries("uv.txt") == {"uv": pins("tests/requirements.txt")["uv"]}
