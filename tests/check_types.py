"""The type check of `./run test`: each side as its own Python sees it, with mypy.

The engine's side is `model`, with the packages of the engine's environment. QGIS's is the package
that QGIS loads, for the oldest Python that it has; PyQGIS comes without types.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
ENGINE = ["--python-version", "{}.{}".format(*sys.version_info), "-p", "model"]
QGIS = ["--no-site-packages", "-p", "askraster.plugin", "-p", "askraster.ui"]


def check(words: list[str], folder: Path) -> bool:
    """Whether mypy finds nothing, where the folder's packages can be imported."""
    command = [sys.executable, "-m", "mypy", "--config-file", str(REPOSITORY / "pyproject.toml")]
    environment = os.environ | {"MYPYPATH": str(folder)}
    return not subprocess.run([*command, *words], cwd=folder, env=environment).returncode


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "askraster").symlink_to(REPOSITORY, target_is_directory=True)
        found_nothing = [check(ENGINE, REPOSITORY), check(QGIS, Path(folder))]
    return 0 if all(found_nothing) else 1


if __name__ == "__main__":
    sys.exit(main())
