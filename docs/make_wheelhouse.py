"""Fill a folder with the engine's packages, to set it up on a machine without a network.

    ./run wheelhouse FOLDER [--platform PLATFORM] [--python 3.12] [--accelerator cpu]

The machine need not be like this one. What is locked (model/locked/) is checked by its hash; a
build of torch that PyTorch's own index alone has is checked by its version.
"""

from __future__ import annotations

import argparse
import platform
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from plugin.engine.torch_builds import Accelerator, TorchBuild, build_of_torch  # noqa: E402

LOCKED = REPOSITORY / "model" / "locked"
PYTHONS = ("3.11", "3.12", "3.13")
ACCELERATORS = [accelerator.value for accelerator in Accelerator if accelerator.value != "auto"]
TORCH_IS_MISSING = """\
torch could not be fetched from PyTorch's own index; all else is in the folder. Put its wheel, and \
what it needs, there too."""
OLDEST_GLIBC, NEWEST_GLIBC = 5, 28


@dataclass(frozen=True)
class Target:
    """A kind of machine, in the words of Python, of uv, and of wheels' names."""

    sys_platform: str
    system: str
    machine: str
    for_uv: str
    tags: tuple[str, ...]

    def takes(self, marker: str, python: str) -> bool:
        """Whether what has this marker is installed there."""
        environment = {
            "sys_platform": self.sys_platform,
            "platform_system": self.system,
            "platform_machine": self.machine,
            "os_name": "nt" if self.sys_platform == "win32" else "posix",
            "python_version": python,
            "python_full_version": f"{python}.0",
        }
        return not marker or Marker(marker).evaluate(environment)


def _linux(machine: str) -> Target:
    names = [f"manylinux_2_{minor}" for minor in range(NEWEST_GLIBC, OLDEST_GLIBC - 1, -1)]
    names += ["manylinux2014", "manylinux2010", "manylinux1", "linux"]
    tags = tuple(f"{name}_{machine}" for name in names)
    return Target("linux", "Linux", machine, f"{machine}-unknown-linux-gnu", tags)


TARGETS = {
    "linux-x86_64": _linux("x86_64"),
    "linux-aarch64": _linux("aarch64"),
    "windows": Target("win32", "Windows", "AMD64", "x86_64-pc-windows-msvc", ("win_amd64",)),
    "macos": Target("darwin", "Darwin", "arm64", "aarch64-apple-darwin", ("macosx_14_0_arm64",)),
}


def make_wheelhouse(folder: Path, target: Target, python: str, accelerator: Accelerator) -> None:
    """Download the wheels; raises CalledProcessError if one cannot be had."""
    build = build_of_torch(accelerator, target.sys_platform)
    names = ["uv.txt", "libraries.txt", *(["torch.txt"] if build.locked else [])]
    with tempfile.TemporaryDirectory() as made:
        for name in names:
            chosen = Path(made, name)
            chosen.write_text("\n".join(locked_for(LOCKED / name, target, python)), "utf-8")
            _download(folder, target, python, "--require-hashes", "--requirement", str(chosen))
    if not build.locked:
        for requirement, index in _on_pytorchs_index(target, python, build):
            _download(folder, target, python, "--index-url", index, requirement)


def locked_for(locked: Path, target: Target, python: str) -> list[str]:
    """The file's entries for the target, without their markers: pip would ask this machine."""
    chosen = []
    for entry in re.split(r"\n(?=\S)", locked.read_text("utf-8")):
        head, *hashes = entry.split("\n")
        requirement, _, marker = head.removesuffix("\\").strip().partition(" ; ")
        if hashes and target.takes(marker, python):
            chosen.append("\n".join([f"{requirement} \\", *hashes]))
    return chosen


def _download(folder: Path, target: Target, python: str, *what: str) -> None:
    command = [sys.executable, "-m", "pip", "download", "--dest", str(folder), "--no-deps"]
    command += ["--only-binary", ":all:", "--implementation", "cp", "--python-version", python]
    for tag in target.tags:
        command += ["--platform", tag]
    subprocess.run([*command, *what], check=True)


def _on_pytorchs_index(target: Target, python: str, build: TorchBuild) -> list[tuple[str, str]]:
    """torch and what only it needs: (requirement, index). uv knows where the index is."""
    torch = next(
        line.split()[0]
        for line in (LOCKED / "torch.txt").read_text("utf-8").splitlines()
        if line.startswith("torch==")
    )
    libraries = locked_for(LOCKED / "libraries.txt", target, python)
    pins = [entry.split()[0] for entry in libraries]
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-header"]
    command += ["--no-annotate", "--emit-index-annotation", "--torch-backend", build.backend]
    command += ["--python-platform", target.for_uv, "--python-version", python, "-"]
    given = "\n".join([torch, *pins])
    asked = subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True)
    if asked.returncode:
        sys.exit(TORCH_IS_MISSING)
    found = re.findall(r"^(\S+==\S+).*\n\s+# from (\S+)$", asked.stdout, re.MULTILINE)
    return [(requirement, index) for requirement, index in found if requirement not in pins]


def _this_machine() -> str:
    if sys.platform == "win32":
        return "windows"
    return "macos" if sys.platform == "darwin" else f"linux-{platform.machine()}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run wheelhouse", description=__doc__.split("\n")[0])
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="is made; what is there stays")
    parser.add_argument("--platform", choices=TARGETS, default=_this_machine())
    parser.add_argument(
        "--python", choices=PYTHONS, default=".".join(platform.python_version_tuple()[:2])
    )
    parser.add_argument("--accelerator", choices=ACCELERATORS, default="cpu")
    options = parser.parse_args()
    accelerator = Accelerator(options.accelerator)
    try:
        make_wheelhouse(options.folder, TARGETS[options.platform], options.python, accelerator)
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)  # the tool has said why
    print(options.folder.resolve())


if __name__ == "__main__":
    main()
