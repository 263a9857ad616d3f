"""Make the plugin's package for QGIS's 'Install from ZIP' and for the plugin repository.

    python3 docs/make_package.py [FOLDER]

Writes FOLDER (dist) / askraster-VERSION.zip and prints its path. The same files give the same
bytes. What ships is what a user needs; the laboratory and its tools stay in the repository.
"""

from __future__ import annotations

import configparser
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

REPOSITORY = Path(__file__).resolve().parent.parent
NAME = "askraster"

SHIPPED = ("LICENSE", "__init__.py", "metadata.txt", "model", "plugin", "resources", "ui")
LEFT_OUT = (
    # the drawn world, what is measured and fitted in it, and the making of the embedded model
    "model/commands/fitted_confidence.py",
    "model/commands/haystack.py",
    "model/commands/scene.py",
    "model/embedded",
    "model/haystack",
    "model/scenes",
    "resources/models/embedded/training.json",
    # what makes the demo, the screenshots and the styles
    "resources/project",
    "resources/styles/make_styles.py",
)
SOURCES_ONLY = {".ts"}
"""Of a translation the compiled form ships."""
NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The first that a ZIP can tell."""
MODE = stat.S_IFREG | 0o644


def make_package(folder: Path) -> Path:
    """Write the package into a folder, which is made; returns its path."""
    path = folder / f"{NAME}-{version()}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for file in shipped_files():
            entry = zipfile.ZipInfo(f"{NAME}/{file}", NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made: the mode counts
            entry.external_attr = MODE << 16
            package.writestr(entry, (REPOSITORY / file).read_bytes())
    unfinished.replace(path)
    return path


def version() -> str:
    metadata = configparser.ConfigParser()
    metadata.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def shipped_files() -> list[PurePosixPath]:
    """What the package holds, relative to the repository, sorted."""
    return sorted(file for file in repository_files() if ships(file))


def ships(file: PurePosixPath) -> bool:
    """Whether the package holds this file (relative to the repository) if it exists."""
    places = {str(file), *map(str, file.parents)}
    return (
        bool(places & set(SHIPPED))
        and not places & set(LEFT_OUT)
        and file.suffix not in SOURCES_ONLY
    )


def repository_files() -> Iterator[PurePosixPath]:
    """The files that git knows and that are there; without git, all but caches and hidden ones."""
    if shutil.which("git") and (REPOSITORY / ".git").exists():
        command = ["git", "ls-files", "-z", "--", *SHIPPED]
        listed = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
        names = listed.stdout.decode().split("\0")
        yield from (PurePosixPath(n) for n in names if n and is_own_file(REPOSITORY / n))
        return
    for file in REPOSITORY.rglob("*"):
        place = PurePosixPath(file.relative_to(REPOSITORY).as_posix())
        hidden = any(part.startswith(".") or part == "__pycache__" for part in place.parts)
        if is_own_file(file) and not hidden and file.suffix != ".pyc":
            yield place


def is_own_file(path: Path) -> bool:
    """Whether it is a file that lies here: a link would ship what it leads to."""
    return path.is_file() and not path.is_symlink()


def main(arguments: list[str]) -> int:
    print(make_package(Path(arguments[0]) if arguments else REPOSITORY / "dist"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
