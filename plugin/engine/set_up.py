"""Sets up the engine from QGIS: a Python environment of its own, with what the engine needs.

The installer is uv where it can be had, for it finds the torch that suits the machine; else pip.
An environment counts once the file `complete` is in it. What a break leaves is cleared by the next
set-up, which takes what was downloaded from the installer's cache.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from ...model.wire.errors import AskRasterError, EngineError, explained
from ...model.wire.redaction import redacted
from ..settings import AskSettings
from ..translation import tr
from .base_python import BasePython, find_base_python
from .engine_environment import (
    BROUGHT_VERSION,
    PLUGIN_ROOT,
    EngineEnvironment,
    installed_python,
    python_in,
)
from .network_variables import with_proxy_of_qgis
from .set_up_child import Ended, run_child
from .set_up_failures import TAIL, set_up_failure
from .set_up_lock import set_up_lock

REQUIREMENTS = PLUGIN_ROOT / "model" / "requirements.txt"
MANAGED_PYTHON = f"3.{BROUGHT_VERSION}"
LINE_LENGTH = 120
SELF_TEST_SECONDS = 600
"""The first import of torch may wait for an antivirus."""
SELF_TEST = (
    "import torch, transformers, rasterio, bitsandbytes\n"
    "print('The GPU is used.' if torch.cuda.is_available() else 'The GPU is not used.')"
)


class Accelerator(Enum):
    """What the engine computes with."""

    AUTOMATIC = "auto"
    CPU = "cpu"
    CUDA = "cuda"


class SetUpStep(Enum):
    """In the order in which they come."""

    PREPARING = "preparing"
    PYTHON = "python"
    TORCH = "torch"
    LIBRARIES = "libraries"
    CHECKING = "checking"


@dataclass(frozen=True)
class SetUpPlan:
    """What a set-up will do. python, accelerator_found: in words; the megabytes are estimates."""

    folder: Path
    python: str
    accelerator_found: str
    download_megabytes: int
    free_megabytes: int


@dataclass(frozen=True)
class SetUpProgress:
    """Where a set-up is. line: the newest of the installer's, shortened and without credentials."""

    step: SetUpStep
    line: str = ""


def plan_set_up(accelerator: Accelerator) -> SetUpPlan:
    """What would be installed, with which Python, and where. Asks this machine alone; seconds."""
    variables = EngineEnvironment(Path()).variables()
    python = find_base_python(variables)
    gpu, folder = _nvidia_driver(), _folder_for(python)
    return SetUpPlan(
        folder=folder,
        python=str(python)
        if python
        else tr("Python {version}, which is downloaded").format(version=MANAGED_PYTHON),
        accelerator_found=_accelerator_in_words(gpu),
        download_megabytes=_megabytes(accelerator, gpu)[0],
        free_megabytes=_free_megabytes(folder),
    )


def set_up_engine(
    accelerator: Accelerator,
    on_progress: Callable[[SetUpProgress], None],
    is_cancelled: Callable[[], bool],
    requirements: Path = REQUIREMENTS,
) -> Path:
    """Install the engine, or install it anew; returns its Python. Blocks, for minutes.

    Raises:
        CancelledError: what was begun is no engine; the next set-up clears it.
        EngineError: it could not be installed; says why, and what to do.
    """
    python = find_base_python(EngineEnvironment(Path()).variables())
    folder = _folder_for(python)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with set_up_lock(folder.parent / "set-up.lock"):
            set_up = _SetUp(folder, python, accelerator, on_progress, is_cancelled, requirements)
            return set_up.run()
    except AskRasterError:
        raise
    except OSError as error:
        raise set_up_failure(f"{folder}: {error}") from error
    except Exception as error:
        raise explained(error, "Setting up the engine") from None


def remove_engine() -> None:
    """Delete the engine that this version of the plugin uses, if it was installed.

    Raises:
        EngineError: it is being set up, or a file is held.
    """
    folder = installed_python().parents[1]
    if not folder.is_dir():
        return
    try:
        with set_up_lock(folder.parent / "set-up.lock"):
            _complete(folder).unlink(missing_ok=True)
            shutil.rmtree(folder)
    except OSError as error:
        raise EngineError(
            "The engine could not be removed whole.",
            "Restart QGIS, and remove it again before asking anything.",
            str(error),
        ) from error


@dataclass
class _SetUp:
    """One set-up, from top to bottom. base: None where uv is to bring a Python. uv: its command,
    None where pip installs.
    """

    folder: Path
    base: BasePython | None
    accelerator: Accelerator
    on_progress: Callable[[SetUpProgress], None]
    is_cancelled: Callable[[], bool]
    requirements: Path
    step: SetUpStep = SetUpStep.PREPARING
    uv: str | None = None
    variables: dict[str, str] = field(default_factory=dict)
    wheels: tuple[str, ...] = ()

    def run(self) -> Path:
        self._begin(SetUpStep.PREPARING)
        self._take_settings()
        self._check_room()
        _complete(self.folder).unlink(missing_ok=True)
        self._begin(SetUpStep.PYTHON)
        self._make_environment()
        self._begin(SetUpStep.TORCH)
        self._find_uv()
        self._install(*_pinned_torch(self.requirements))
        self._begin(SetUpStep.LIBRARIES)
        self._install("--requirement", str(self.requirements))
        self._begin(SetUpStep.CHECKING)
        self._check()
        _complete(self.folder).touch()
        return self._python

    @property
    def _python(self) -> Path:
        return python_in(self.folder)

    @property
    def _log(self) -> Path:
        return self.folder.parent / "set-up.log"

    def _begin(self, step: SetUpStep) -> None:
        self.step = step
        self._say("")

    def _say(self, line: str) -> None:
        self.on_progress(SetUpProgress(self.step, redacted(line)[:LINE_LENGTH]))

    def _take_settings(self) -> None:
        settings = AskSettings.load()
        variables = with_proxy_of_qgis(EngineEnvironment(Path()).variables())
        variables |= {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0"}
        if settings.package_index:
            variables |= dict.fromkeys(("PIP_INDEX_URL", "UV_INDEX_URL"), settings.package_index)
        if settings.wheel_folder:
            self.wheels = ("--no-index", "--find-links", settings.wheel_folder)
        self.variables = variables

    def _check_room(self) -> None:
        needed = _megabytes(self.accelerator, _nvidia_driver())[1]
        free = _free_megabytes(self.folder)
        if free < needed:
            raise EngineError(
                f"The disk has {free} MB free, and the engine needs about {needed} MB.",
                "Make room on the disk, and set up the engine again.",
                str(self.folder),
            )

    def _make_environment(self) -> None:
        if self.base:
            self._say(str(self.base))
            self._must([str(self.base.executable), "-m", "venv", "--clear", str(self.folder)])
            return
        uv = shutil.which("uv", path=self.variables.get("PATH"))
        if not uv:
            raise EngineError(
                "No Python was found that the engine can be installed with.",
                "Install Python 3.12 from python.org, then set up the engine again."
                + (" On Linux, install the package python3-venv." if _on_linux() else ""),
            )
        chosen = ["--python", MANAGED_PYTHON, "--managed-python"]
        # --seed: with pip, for when uv does not find the packages
        self._must([uv, "venv", "--clear", "--seed", *chosen, str(self.folder)])

    def _find_uv(self) -> None:
        self.uv = shutil.which("uv", path=self.variables.get("PATH"))
        if self.uv:
            return
        ended = self._run(self._pip("uv"))
        here = self._python.with_name("uv.exe" if sys.platform == "win32" else "uv")
        self.uv = str(here) if ended.code == 0 and here.is_file() else None

    def _install(self, *what: str) -> None:
        if self.uv:
            backend = () if self.wheels else ("--torch-backend", self._torch_backend)
            command = [self.uv, "pip", "install", "--python", str(self._python), *backend]
            if self._run([*command, *self.wheels, *what]).code == 0:
                return
            self.uv = None  # as where only pip knows the packages' server
        self._must(self._pip(*what))

    @property
    def _torch_backend(self) -> str:
        return "cpu" if self.accelerator is Accelerator.CPU else "auto"

    def _pip(self, *what: str) -> list[str]:
        pip = [str(self._python), "-P", "-m", "pip", "--log", str(self._log), "install"]
        return [*pip, *self.wheels, *what]

    def _check(self) -> None:
        command = [str(self._python), "-P", "-c", SELF_TEST]
        ended = self._run(command, seconds=SELF_TEST_SECONDS)
        if ended.code != 0:
            raise EngineError(
                "The engine was installed, but does not start.",
                "Set up the engine again. If it comes again, choose the CPU, or report it with the "
                "details.",
                ended.output[-TAIL:],
            )

    def _must(self, command: list[str]) -> None:
        ended = self._run(command)
        if ended.code != 0:
            raise set_up_failure(ended.output, _text_of(self._log))

    def _run(self, command: list[str], seconds: float = float("inf")) -> Ended:
        self._log.unlink(missing_ok=True)
        return run_child(
            command, self.variables, self.folder.parent, self._say, self.is_cancelled, seconds
        )


def _folder_for(python: BasePython | None) -> Path:
    """Where the plugin looks for an engine of this Python."""
    usual = installed_python().parents[1]
    version = python.version if python else MANAGED_PYTHON
    return usual.with_name(re.sub(r"-py3\.\d+$", f"-py{version}", usual.name))


def _complete(folder: Path) -> Path:
    return folder / "complete"


def _pinned_torch(requirements: Path) -> list[str]:
    lines = requirements.read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.startswith("torch==")]


def _text_of(log: Path) -> str:
    return log.read_text("utf-8", "replace") if log.is_file() else ""


def _nvidia_driver() -> str:
    """The driver's version; '' where there is no NVIDIA GPU."""
    program = shutil.which("nvidia-smi")
    if not program:
        return ""
    try:
        said = subprocess.run(  # nosec B603 - the driver's own tool
            [program, "--query-gpu=driver_version", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    lines = said.stdout.split() if said.returncode == 0 else []
    return lines[0] if lines else ""


def _accelerator_in_words(driver: str) -> str:
    if driver:
        return tr("NVIDIA driver {version}").format(version=driver)
    return "Apple" if sys.platform == "darwin" else tr("no NVIDIA GPU")


def _megabytes(accelerator: Accelerator, driver: str) -> tuple[int, int]:
    """(to download, on the disk), roughly."""
    with_cuda = driver and accelerator is not Accelerator.CPU and sys.platform != "darwin"
    return (3400, 9000) if with_cuda else (450, 2000)


def _free_megabytes(folder: Path) -> int:
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    return shutil.disk_usage(there).free // 2**20 if there else 0


def _on_linux() -> bool:
    return sys.platform.startswith("linux")
