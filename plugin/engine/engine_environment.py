"""Finds the Python that runs the engine, and prepares a clean environment for it.

QGIS's Python never runs the engine: torch lives in an environment of its own.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...model.wire.child_process import NO_WINDOW
from ...model.wire.errors import EngineError
from ..settings import AskSettings
from .readiness import is_complete

PLUGIN_ROOT = Path(__file__).resolve().parents[2]
ENGINE_PYTHON_VARIABLE = "ASK_RASTER_ENGINE_PYTHON"
HOME_VARIABLE = "ASK_RASTER_HOME"
ENGINE_VERSIONS = range(11, 14)
"""Of Python 3: those on which `run` makes the engine's environment with the system's Python."""
BROUGHT_VERSION = 12
"""Of Python 3: what `run` brings where the system's does not fit."""
HOW_TO_INSTALL = PLUGIN_ROOT / "resources" / "help" / "engine.html"

# QGIS and the bundles that it comes in set these for their own libraries; in another Python they
# mix two builds of the same library.
UNWANTED_VARIABLES = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "VIRTUAL_ENV")
UNWANTED_PREFIXES = ("PYTHON", "QT_", "QGIS_", "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_", "CONDA_")


@dataclass(frozen=True)
class EngineEnvironment:
    """The engine's interpreter, and what to run with it."""

    python: Path
    arguments: tuple[str, ...] = ("-u", "-m", "model", "serve")

    def command(self) -> list[str]:
        return [str(self.python), *self.arguments]

    def variables(self, inherited: Mapping[str, str] = os.environ) -> dict[str, str]:
        """The child's environment variables: ours without QGIS's, and without any network."""
        clean = {
            name: value
            for name, value in inherited.items()
            if name not in UNWANTED_VARIABLES and not name.startswith(UNWANTED_PREFIXES)
        }
        qgis_root = inherited.get("OSGEO4W_ROOT")
        if qgis_root and "PATH" in clean:  # Windows looks for DLLs on the path
            folders = clean["PATH"].split(os.pathsep)
            kept = [f for f in folders if not f.lower().startswith(qgis_root.lower())]
            clean["PATH"] = os.pathsep.join(kept)
        return clean | {
            "HF_HUB_OFFLINE": "1",
            "TRANSFORMERS_OFFLINE": "1",
            "PYTHONNOUSERSITE": "1",
            "PYTHONUTF8": "1",
        }


def find_engine_environment() -> EngineEnvironment:
    """The engine's environment: the setting, else the variable, else the one that was installed.

    Raises:
        EngineError: there is no interpreter at the place.
    """
    chosen = AskSettings.load().engine_python or os.environ.get(ENGINE_PYTHON_VARIABLE)
    python = _expanded(chosen) if chosen else installed_python()
    if os.path.isfile(python) if chosen else is_complete(python):
        return EngineEnvironment(python)
    if chosen:
        raise EngineError(
            f"There is no Python for the engine at {python}.",
            "Choose the engine's Python in the settings of Ask Raster.",
        )
    raise EngineError(
        "The engine is not set up yet.",
        "Press 'Set up the engine' in the panel of Ask Raster.",
        f"It would be at {python.parents[1]}. How to install it by hand: {HOW_TO_INSTALL}",
    )


def start_engine_python(
    environment: EngineEnvironment, variables: Mapping[str, str], has_children: bool = False
) -> subprocess.Popen[bytes]:
    """Start it with a pipe for each of its streams; where it has children, in a group with them.

    Raises:
        EngineError: it could not be started.
    """
    try:
        return subprocess.Popen(  # nosec B603 - the Python that the analyst chose
            environment.command(),
            cwd=PLUGIN_ROOT,
            env=dict(variables),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=has_children and sys.platform != "win32",
            creationflags=NO_WINDOW,
        )
    except (OSError, ValueError) as error:  # ValueError: no path at all
        raise EngineError(
            f"The engine's Python at {environment.python} could not be started.",
            "Choose another one in the settings of Ask Raster.",
            str(error),
        ) from error


def installed_python() -> Path:
    """Where the repository's `run` puts it: one environment for each state of the requirements and
    each Python version. The newest version's that is complete; without any, where one would be.

    Raises:
        EngineError: this user has no folder for it.
    """
    requirements = PLUGIN_ROOT / "model" / "requirements.txt"
    name = f"{environment_name(requirements)}-py3."
    home, this_version = _home(), sys.version_info[1]
    complete = [
        int(folder.name[len(name) :])
        for folder in home.glob(f"{name}*")
        if folder.name[len(name) :].isdecimal()
        and os.path.isfile(folder / "complete")
        and os.path.isfile(python_in(folder))
    ]
    fitting = this_version if this_version in ENGINE_VERSIONS else BROUGHT_VERSION
    return python_in(home / f"{name}{max(complete, default=fitting)}")


def models_folder() -> Path:
    """Where models that are downloaded are kept: beside the engine, for every version of it.

    Raises:
        EngineError: this user has no folder for it.
    """
    return _home() / "models"


def free_bytes(folder: Path) -> int:
    """Of the disk that this folder is on, or would be; 0 where nobody may know."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except (OSError, ValueError):  # it is not there yet, or no path at all
            continue
    return 0


def environment_name(requirements: Path) -> str:
    """Of an environment's folder, before the Python version.

    Raises:
        OSError: the file cannot be read.
    """
    content = requirements.read_bytes() if requirements.is_file() else b""
    return f"engine-{hashlib.sha256(content).hexdigest()[:12]}"


def python_in(environment: Path) -> Path:
    """Where a Python environment has its interpreter."""
    windows = sys.platform == "win32"
    return environment / ("Scripts/python.exe" if windows else "bin/python")


def _home() -> Path:
    if os.environ.get(HOME_VARIABLE):
        return Path(os.environ[HOME_VARIABLE])
    if sys.platform == "win32":
        given, usual = os.environ.get("LOCALAPPDATA"), "~/AppData/Local"
    elif sys.platform == "darwin":
        given, usual = None, "~/Library/Application Support"
    else:
        given, usual = os.environ.get("XDG_DATA_HOME"), "~/.local/share"
    return (Path(given) if given else _expanded(usual)) / "ask-raster"


def _expanded(path: str) -> Path:
    """The path with '~' replaced.

    Raises:
        EngineError: nobody knows where this user's home folder is.
    """
    try:
        return Path(path).expanduser()
    except (RuntimeError, KeyError) as error:  # KeyError: Python 3.9
        raise EngineError(
            "The engine's Python was not found, because this user has no home folder.",
            "Choose the engine's Python in the settings of Ask Raster, with its whole path.",
            repr(error),
        ) from error
