"""How `run` makes the engine's environment, with tools that only note what they are asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
HAS_GPU = Path("/dev/nvidiactl").exists()
TORCH = next(
    line
    for line in (REPOSITORY / "model" / "requirements.txt").read_text().splitlines()
    if line.startswith("torch==")
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="run is a script of Unix")

MAKE_ENVIRONMENT = """
for folder; do :; done
mkdir -p "$folder/bin"
printf '#!/bin/sh\\necho VERSION\\n' >"$folder/bin/python"
printf '#!/bin/sh\\necho "pip $*" >>"LOG"\\n' >"$folder/bin/pip"
chmod +x "$folder/bin/python" "$folder/bin/pip"
"""


class Machine:
    """A system with some Python, and with uv on its path."""

    def __init__(self, folder: Path, version: str, uv_finds_torch: bool = True) -> None:
        self.log, self.home, self.programs = folder / "log", folder / "home", folder / "programs"
        self.programs.mkdir()
        self.python = self.program(
            "system-python",
            'case "$*" in\n'
            f"*version_info*) echo {version} ;;\n"
            f'*venv*) echo "system $*" >>"{self.log}"; {self._making(version)} ;;\n'
            "esac",
        )
        self.program(
            "uv",
            f'echo "uv $*" >>"{self.log}"\n'
            f'case "$1" in\nvenv) {self._making("3.12")} ;;\n'
            f"pip) exit {0 if uv_finds_torch else 1} ;;\nesac",
        )

    def program(self, name: str, script: str) -> Path:
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    def install(self) -> list[str]:
        """What the tools were asked, in order, to make the engine's environment."""
        done = subprocess.run(
            [REPOSITORY / "run", "tool", "python"],
            env={
                **os.environ,
                "PATH": f"{self.programs}:{os.environ['PATH']}",
                "ASK_RASTER_HOME": str(self.home),
                "ASK_RASTER_QGIS_PYTHON": str(self.python),
            },
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return self.log.read_text().splitlines()

    def folders(self) -> list[str]:
        """The engines' Python versions."""
        return sorted(path.name.split("-py")[1] for path in self.home.glob("engine-*"))

    def _making(self, version: str) -> str:
        return MAKE_ENVIRONMENT.replace("VERSION", version).replace("LOG", str(self.log))


def test_the_systems_python_is_taken_where_it_fits(tmp_path):
    machine = Machine(tmp_path, "3.13")
    first, *_ = machine.install()
    assert first.startswith("system -m venv") and machine.folders() == ["3.13"]


@pytest.mark.parametrize("version", ["3.10", "3.14"])
def test_uv_brings_a_python_where_the_systems_does_not_fit(tmp_path, version):
    machine = Machine(tmp_path, version)
    first, *_ = machine.install()
    assert first.startswith("uv venv") and "--managed-python --python 3.12" in first
    assert machine.folders() == ["3.12"]


def test_a_system_without_any_python_gets_its_own(tmp_path):
    """A new Debian: it is installed first, and the engine's folder has its name, not uv's."""
    machine = Machine(tmp_path, "3.13")
    (machine.programs / "uv").unlink()
    later = machine.python.rename(machine.python.with_name("later"))
    machine.program("sudo", 'exec "$@"')
    bring = f'[ "$1" = update ] || mv "{later}" "{machine.python}"'
    machine.program("apt-get", f'echo "apt-get $*" >>"{machine.log}"\n{bring}')
    asked = machine.install()
    assert asked[1].startswith("apt-get install") and "python3-venv" in asked[1]
    assert asked[2].startswith("system -m venv") and machine.folders() == ["3.13"]


def test_an_environment_is_made_once_and_anew_when_its_python_no_longer_runs(tmp_path):
    machine = Machine(tmp_path, "3.11")
    asked = machine.install()
    assert machine.install() == asked
    (python,) = machine.home.glob("engine-*/bin/python")
    python.write_text("#!/bin/sh\nexit 1\n")
    assert machine.install()[len(asked) :][0].startswith("system -m venv")


def test_all_but_torch_is_installed_with_its_hashes(tmp_path):
    libraries = REPOSITORY / "model" / "locked" / "libraries.txt"
    (line,) = (line for line in Machine(tmp_path, "3.12").install() if str(libraries) in line)
    assert "--require-hashes" in line and "--no-deps" in line


@pytest.mark.skipif(HAS_GPU or sys.platform != "linux", reason="this machine has a GPU")
class TestTorchOnALinuxWithoutAGpu:
    def test_its_build_without_cuda_is_taken(self, tmp_path):
        asked = Machine(tmp_path, "3.12").install()
        assert any(line.endswith(f"--torch-backend cpu {TORCH}") for line in asked)
        assert f"pip install --quiet {TORCH}" not in asked

    def test_where_uv_cannot_reach_it_pip_finds_one(self, tmp_path):
        asked = Machine(tmp_path, "3.12", uv_finds_torch=False).install()
        assert f"pip install --quiet {TORCH}" in asked


def test_on_a_machine_with_a_gpu_pip_alone_is_asked(tmp_path):
    machine = Machine(tmp_path, "3.12")
    machine.program("nvidia-smi", "")
    asked = machine.install()
    assert f"pip install --quiet {TORCH}" in asked
    assert not [line for line in asked if line.startswith("uv")]
