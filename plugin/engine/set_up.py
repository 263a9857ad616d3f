"""Sets up the engine from QGIS: a Python environment of its own, with what the engine needs.

The installer is uv where it can be had, for it knows PyTorch's own index; else pip. Versions and
hashes of all packages are locked (model/locked/). Of torch the hash is checked where its build is
the usual package index's; where it comes from PyTorch's own index, an own one, or a folder of
packages, its version alone is.

An environment counts once the file `complete` is in it. What a break leaves of it is cleared; what
was downloaded stays for the next set-up, and goes when the engine is there.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from ...model.wire.errors import AskRasterError, EngineError, explained
from ...model.wire.records import number, text, truth
from ...model.wire.redaction import redacted
from ..settings import AskSettings
from ..translation import tr
from .accelerators import accelerator_in_words, find_graphics_cards, torch_build
from .base_python import BasePython, find_base_python
from .engine_environment import (
    BROUGHT_VERSION,
    PLUGIN_ROOT,
    EngineEnvironment,
    free_bytes,
    installed_python,
    python_in,
)
from .former_engines import MARK, remove_former_engines
from .network_variables import with_proxy_of_qgis
from .running_engines import is_running
from .set_up_child import Ended, run_child
from .set_up_failures import TAIL, set_up_failure
from .set_up_lock import set_up_lock
from .system_certificates import write_trusted_certificates
from .torch_builds import Accelerator, TorchBuild
from .uv_download import fetch_uv

LOCKED = PLUGIN_ROOT / "model" / "locked"
MANAGED_PYTHON = f"3.{BROUGHT_VERSION}"
WHEELS_ALONE = ("--only-binary", ":all:")
"""Nothing is built here, and no package runs a script while it is installed."""
INSTALL_PYTHON = "Install Python 3.12 from python.org, then set up the engine again."
INSTALL_VENV = (
    "Install the package python3-venv as you install programs on this computer, then set up the "
    "engine again."
)
DOWNLOADS = "downloads"
INSTALLER = "installer"
PYTHONS = "python"
"""The folders beside the engines; what uv brings is in the last."""
LINE_LENGTH = 120
LAST_WORDS_SECONDS = 5.0
"""How long an engine that was ended, and what it started, may take to be gone."""
SAID_EVERY_SECONDS = 1.0
SELF_TEST_SECONDS = 600
"""The first import of torch may wait for an antivirus."""
SELF_TEST = ("-m", "model.service.self_test")


class SetUpStep(Enum):
    """In the order in which they come."""

    PREPARING = "preparing"
    PYTHON = "python"
    LIBRARIES = "libraries"
    TORCH = "torch"
    CHECKING = "checking"


@dataclass(frozen=True)
class SetUpPlan:
    """What a set-up will do. python, runs_on: in words; the megabytes are estimates, disk_megabytes
    of what it takes. wheel_folder: where all packages come from, '' if they are downloaded.
    """

    folder: Path
    python: str
    runs_on: str
    download_megabytes: int
    disk_megabytes: int
    free_megabytes: int
    wheel_folder: str = ""


@dataclass(frozen=True)
class SetUpProgress:
    """Where a set-up is. line: the newest of the installer's, shortened and without credentials.
    megabytes: about what it has written, of about whole_megabytes, 0 where that is not known.
    """

    step: SetUpStep
    line: str = ""
    megabytes: int = 0
    whole_megabytes: int = 0


@dataclass(frozen=True)
class SetUpResult:
    """The engine's Python, and how its first answer went. device: what it ran on, in words.
    misses_card: whether it runs on the processor, and was set up for a graphics card.
    """

    python: Path
    device: str
    seconds: float
    misses_card: bool


def plan_set_up(accelerator: Accelerator) -> SetUpPlan:
    """What would be installed, with which Python, and where. Asks this machine alone; seconds."""
    variables = EngineEnvironment(Path()).variables()
    python = find_base_python(variables)
    cards, folder = find_graphics_cards(), _folder_for(python)
    build = torch_build(accelerator, cards)
    return SetUpPlan(
        folder=folder,
        python=str(python)
        if python
        else tr("Python {version}, which is downloaded").format(version=MANAGED_PYTHON),
        runs_on=accelerator_in_words(accelerator, cards),
        download_megabytes=build.download_megabytes,
        disk_megabytes=build.disk_megabytes,
        free_megabytes=_free_megabytes(folder),
        wheel_folder=AskSettings.load().wheel_folder,
    )


def set_up_engine(
    accelerator: Accelerator,
    on_progress: Callable[[SetUpProgress], None],
    is_cancelled: Callable[[], bool],
    locked: Path = LOCKED,
) -> SetUpResult:
    """Install the engine, or install it anew, and ask it a question. Blocks, for minutes.

    Raises:
        CancelledError: what was begun is no engine; the next set-up clears it.
        EngineError: it could not be installed; says why, and what to do.
    """
    python = find_base_python(EngineEnvironment(Path()).variables())
    folder, build = _folder_for(python), torch_build(accelerator, find_graphics_cards())
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with set_up_lock(folder.parent / "set-up.lock"):
            _check_that_nobody_uses(folder)
            set_up = _SetUp(folder, python, build, on_progress, is_cancelled, locked)
            result = set_up.run()
            with suppress(OSError):
                remove_former_engines(folder)
            return result
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
            _check_that_nobody_uses(folder)
            _complete(folder).unlink(missing_ok=True)
            shutil.rmtree(folder)
            _remove_what_no_engine_needs(folder.parent)
    except OSError as error:
        raise EngineError(
            "The engine could not be removed whole.",
            "Restart QGIS, and remove it again before asking anything.",
            str(error),
        ) from error


def _remove_what_no_engine_needs(home: Path) -> None:
    brought = () if any(home.glob("engine-*")) else (INSTALLER, PYTHONS)
    for name in (DOWNLOADS, *brought):
        shutil.rmtree(home / name, ignore_errors=True)


@dataclass
class _SetUp:
    """One set-up, from top to bottom. base: None where uv is to bring a Python. uv: its command,
    None where pip installs.
    """

    folder: Path
    base: BasePython | None
    build: TorchBuild
    on_progress: Callable[[SetUpProgress], None]
    is_cancelled: Callable[[], bool]
    locked: Path
    step: SetUpStep = SetUpStep.PREPARING
    uv: str | None = None
    variables: dict[str, str] = field(default_factory=dict)
    wheels: tuple[str, ...] = ()
    has_own_index: bool = False
    line: str = ""
    free_before: int = 0
    said_at: float = 0.0

    def run(self) -> SetUpResult:
        try:
            result = self._install()
        except BaseException:
            self._clear_what_was_begun()
            raise
        shutil.rmtree(self._downloads, ignore_errors=True)
        return result

    def _install(self) -> SetUpResult:
        self._begin(SetUpStep.PREPARING)
        self._take_settings()
        self._check_room()
        _complete(self.folder).unlink(missing_ok=True)
        self._begin(SetUpStep.PYTHON)
        self._make_environment()
        (self.folder / MARK).touch()
        self._trust_what_the_system_trusts()
        self._begin(SetUpStep.LIBRARIES)
        self._find_uv()
        self._install_locked("libraries.txt")
        self._begin(SetUpStep.TORCH)
        self._install_torch()
        self._begin(SetUpStep.CHECKING)
        result = self._check()
        _complete(self.folder).touch()
        return result

    def _clear_what_was_begun(self) -> None:
        """But an engine that was there before anything was changed."""
        if self.step is not SetUpStep.PREPARING:
            shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def _downloads(self) -> Path:
        return self.folder.parent / DOWNLOADS

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
        """But what the engine itself says, which is for developers."""
        if self.step is SetUpStep.CHECKING:
            line = ""
        self.line = redacted(line)[:LINE_LENGTH]
        self._say_how_far()

    def _say_how_far(self) -> None:
        self.said_at = time.monotonic()
        written = max(0, self.free_before - _free_megabytes(self.folder))
        whole = self.build.disk_megabytes if self.free_before else 0
        self.on_progress(SetUpProgress(self.step, self.line, min(written, whole), whole))

    def _is_cancelled_meanwhile(self) -> bool:
        """Asked all the time while an installer works, which may say nothing for long."""
        if time.monotonic() - self.said_at > SAID_EVERY_SECONDS:
            self._say_how_far()
        return self.is_cancelled()

    def _take_settings(self) -> None:
        settings = AskSettings.load()
        variables = with_proxy_of_qgis(EngineEnvironment(Path()).variables())
        variables |= {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0"}
        variables["UV_PYTHON_INSTALL_DIR"] = str(self.folder.parent / PYTHONS)
        variables |= {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}  # newer and older ones
        variables |= dict.fromkeys(("UV_CACHE_DIR", "PIP_CACHE_DIR"), str(self._downloads))
        unpacked = self._downloads / "unpacked"  # the usual place may be small, or on another disk
        variables |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(unpacked))
        shutil.rmtree(unpacked, ignore_errors=True)  # of a set-up that was killed
        unpacked.mkdir(parents=True, exist_ok=True)
        self.has_own_index = bool(settings.package_index)
        if settings.package_index:
            variables |= dict.fromkeys(("PIP_INDEX_URL", "UV_INDEX_URL"), settings.package_index)
        if settings.wheel_folder:
            self.wheels = ("--no-index", "--find-links", settings.wheel_folder)
        self.variables = variables

    def _check_room(self) -> None:
        needed = self.build.disk_megabytes
        free = _free_megabytes(self.folder)
        if free < needed:
            raise EngineError(
                f"The disk has {free} MB free, and the engine needs about {needed} MB.",
                "Make room on the disk, and set up the engine again.",
                str(self.folder),
            )
        self.free_before = free

    def _make_environment(self) -> None:
        if self.base:
            self._say(str(self.base))
            self._must([str(self.base.executable), "-m", "venv", "--clear", str(self.folder)])
            return
        uv = self._uv_that_brings_a_python()
        if not uv:
            raise EngineError(
                "No Python was found that the engine can be installed with.", _another_way()
            )
        chosen = ["--python", MANAGED_PYTHON, "--managed-python"]
        # --seed: with pip, for when uv does not find the packages
        try:
            self._must([uv, "venv", "--clear", "--seed", *chosen, str(self.folder)])
        except EngineError as error:  # as where the server of Pythons is not to be reached
            remedy = f"{error.remedy} Or: {_another_way()}"
            raise EngineError(error.message, remedy, error.details) from None

    def _uv_that_brings_a_python(self) -> str | None:
        """The locked one, and else one that is on the machine, which may be an old one."""
        installed = self._installed_uv()
        try:
            self.uv = self._fetched_uv()
        except EngineError:
            if not installed:
                raise
        return self.uv or installed

    def _installed_uv(self) -> str | None:
        return shutil.which("uv", path=self.variables.get("PATH"))

    def _fetched_uv(self) -> str | None:
        settings, folder = AskSettings.load(), self.folder.parent
        places = settings.package_index, settings.wheel_folder
        uv = fetch_uv(folder / INSTALLER, self.locked / "uv.txt", *places, self.is_cancelled)
        return str(uv) if uv else None

    def _trust_what_the_system_trusts(self) -> None:
        """uv is told to ask the system; pip gets a file, unless the user has chosen one."""
        certificates = self._downloads / "certificates.pem"
        is_chosen = "PIP_CERT" in self.variables
        if not is_chosen and write_trusted_certificates(self.folder, certificates):
            self.variables["PIP_CERT"] = str(certificates)

    def _find_uv(self) -> None:
        """The locked one, and else one that is on the machine, which may be an old one."""
        if self.uv:
            return
        ended = self._run(self._pip(*self._with_hashes("uv.txt")))
        here = self._python.with_name("uv.exe" if sys.platform == "win32" else "uv")
        is_here = ended.code == 0 and here.is_file()
        self.uv = str(here) if is_here else self._installed_uv()

    def _install_locked(self, name: str) -> None:
        """Nothing but what is in the file, with its hashes."""
        what = self._with_hashes(name)
        if not self._uv_installs(*what):
            self._must(self._pip(*what))

    def _with_hashes(self, name: str) -> tuple[str, ...]:
        return ("--require-hashes", "--no-deps", "--requirement", str(self.locked / name))

    def _install_torch(self) -> None:
        if self.build.locked and not self.wheels:
            self._install_locked("torch.txt")
            return
        torch = _pinned_torch(self.locked / "torch.txt")
        backend = () if self.wheels else ("--torch-backend", self.build.backend)
        if self._uv_installs(*backend, torch):
            return
        if self.wheels or self.has_own_index:  # whose builds may be others
            self._must(self._pip(torch))
        elif self._run(self._pip("--no-index", torch)).code != 0:  # in the folders that pip knows
            self._install_locked("torch.txt")

    def _uv_installs(self, *what: str) -> bool:
        if not self.uv:
            return False
        command = [self.uv, "pip", "install", "--python", str(self._python)]
        if self._run([*command, *WHEELS_ALONE, *self.wheels, *what]).code == 0:
            return True
        self.uv = None  # as where only pip knows the packages' server
        return False

    def _pip(self, *what: str) -> list[str]:
        pip = [str(self._python), "-P", "-m", "pip", "--log", str(self._log), "install"]
        return [*pip, *WHEELS_ALONE, *self.wheels, *what]

    def _check(self) -> SetUpResult:
        """Its libraries, and a question to the embedded model."""
        command = [str(self._python), *SELF_TEST]
        ended = self._run(command, PLUGIN_ROOT, SELF_TEST_SECONDS)
        told = _told(ended.output) if ended.code == 0 else None
        if told is None:
            raise EngineError(
                "The engine was installed, but does not start.",
                "Set up the engine again. If it comes again, choose 'Processor only', or report it "
                "with the details.",
                ended.output[-TAIL:],
            )
        device, accelerated, seconds = told
        misses_card = self.build.accelerator is not Accelerator.CPU and not accelerated
        return SetUpResult(self._python, device, seconds, misses_card)

    def _must(self, command: list[str]) -> None:
        ended = self._run(command)
        if ended.code != 0:
            raise set_up_failure(ended.output, _text_of(self._log))

    def _run(
        self, command: list[str], folder: Path | None = None, seconds: float = float("inf")
    ) -> Ended:
        self._log.unlink(missing_ok=True)
        asked = self._is_cancelled_meanwhile
        folder = folder or self.folder.parent
        return run_child(command, self.variables, folder, self._say, asked, seconds)


def _check_that_nobody_uses(folder: Path) -> None:
    """The engine of this QGIS has been told to end before."""
    limit = time.monotonic() + LAST_WORDS_SECONDS
    while is_running(folder):
        if time.monotonic() < limit:
            time.sleep(0.2)
            continue
        raise EngineError(
            "Another window of QGIS uses the engine.",
            "Close the other windows of QGIS, and try again.",
            str(folder),
        )


def _folder_for(python: BasePython | None) -> Path:
    """Where the plugin looks for an engine of this Python."""
    usual = installed_python().parents[1]
    version = python.version if python else MANAGED_PYTHON
    return usual.with_name(re.sub(r"-py3\.\d+$", f"-py{version}", usual.name))


def _complete(folder: Path) -> Path:
    return folder / "complete"


def _pinned_torch(locked: Path) -> str:
    """'torch==2.0', for a build whose hash is not in the file."""
    lines = locked.read_text("utf-8").splitlines()
    return next(line.split()[0] for line in lines if line.startswith("torch=="))


def _told(output: str) -> tuple[str, bool, float] | None:
    """What the self-test's line says: (device, whether it is no processor, seconds)."""
    lines = [line for line in output.splitlines() if line.startswith("{")]
    try:
        told = json.loads(lines[-1])
        return text(told["device"]), truth(told["accelerated"]), number(told["seconds"])
    except (LookupError, ValueError, TypeError):
        return None


def _text_of(log: Path) -> str:
    return log.read_text("utf-8", "replace") if log.is_file() else ""


def _free_megabytes(folder: Path) -> int:
    return free_bytes(folder) // 10**6


def _another_way() -> str:
    return INSTALL_VENV if _on_linux() else INSTALL_PYTHON


def _on_linux() -> bool:
    return sys.platform.startswith("linux")
