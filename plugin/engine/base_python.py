"""Finds the Python that the engine's environment is made with: never QGIS's own."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...model.wire.child_process import NO_WINDOW
from .engine_environment import BROUGHT_VERSION, ENGINE_VERSIONS

VERSIONS = tuple(
    f"3.{minor}"
    for minor in sorted(ENGINE_VERSIONS, key=lambda minor: (minor != BROUGHT_VERSION, -minor))
)
"""Which the requirements are made for, the best first."""
PROBE_SECONDS = 20
PROBE = (
    "import sys, ensurepip, venv; "
    "print('%d.%d' % sys.version_info[:2]); print(sys._base_executable or sys.executable)"
)


@dataclass(frozen=True)
class BasePython:
    """An interpreter that can make environments, and its version: '3.12'."""

    executable: Path
    version: str

    def __str__(self) -> str:
        return f"Python {self.version} ({self.executable})"


def find_base_python(variables: Mapping[str, str]) -> BasePython | None:
    """The best Python of this machine; None where there is none. variables: the child's."""
    for command in _candidates(variables):
        found = _probed(command, variables)
        if found:
            return found
    return None


def _candidates(variables: Mapping[str, str]) -> Iterator[list[str]]:
    path = variables.get("PATH")
    if sys.platform == "win32":
        launcher = shutil.which("py", path=path)
        if launcher:
            yield from ([launcher, f"-{version}"] for version in VERSIONS)
        roots = [Path(variables[name]) for name in ("ProgramFiles",) if name in variables]
        if "LOCALAPPDATA" in variables:
            roots.append(Path(variables["LOCALAPPDATA"]) / "Programs" / "Python")
        for version in VERSIONS:
            name = f"Python{version.replace('.', '')}"
            yield from ([str(root / name / "python.exe")] for root in roots)
        return
    folders = ["/usr/bin", "/usr/local/bin"]
    if sys.platform == "darwin":
        folders = ["/opt/homebrew/bin", "/usr/local/bin"]
    for version in VERSIONS:
        on_path = shutil.which(f"python{version}", path=path)
        if on_path:
            yield [on_path]
        if sys.platform == "darwin":
            frameworks = "/Library/Frameworks/Python.framework/Versions"
            yield from ([found] for found in glob.glob(f"{frameworks}/{version}/bin/python3"))
        yield from ([f"{folder}/python{version}"] for folder in folders)
    if sys.platform != "darwin":  # where /usr/bin/python3 offers to install developer tools
        yield ["/usr/bin/python3"]


def _probed(command: list[str], variables: Mapping[str, str]) -> BasePython | None:
    if not os.path.isfile(command[0]):
        return None
    try:
        said = subprocess.run(  # nosec B603 - a Python that is installed here
            [*command, "-I", "-c", PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PROBE_SECONDS,
            env=dict(variables),
            creationflags=NO_WINDOW,
        ).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return None
    version, _, executable = said.strip().partition("\n")
    path = Path(executable.strip())
    if version.strip() not in VERSIONS or _belongs_to_qgis(path):
        return None
    return BasePython(path, version.strip())


def _belongs_to_qgis(executable: Path) -> bool:
    """On Windows and macOS QGIS brings a Python; on Linux it uses the system's."""
    if sys.platform not in ("win32", "darwin"):
        return False
    roots = [sys.base_prefix, os.environ.get("OSGEO4W_ROOT", "")]
    parents = [os.path.normcase(parent) for parent in executable.parents]
    of_qgis = any(root and os.path.normcase(Path(root)) in parents for root in roots)
    return of_qgis or "qgis" in str(executable).lower()
