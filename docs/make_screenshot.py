"""Take a picture of the real QGIS window after a question was answered.

    python3 docs/make_screenshot.py PICTURE.png RASTER "QUESTION" [THEME]

Runs in QGIS's Python and needs Xvfb. THEME is one of QGIS's themes, for example 'Night Mapping'.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "resources" / "project"
LONGEST_SECONDS = 300


def make_screenshot(picture: Path, raster: Path, question: str, theme: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "sample.qgs")
        tool = [sys.executable, TOOLS / "make_profile.py", folder, ROOT]
        subprocess.run(tool, check=True)
        tool = [sys.executable, TOOLS / "make_sample_project.py", raster, project]
        subprocess.run(tool, check=True)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo"]
        command += [
            "--profiles-path",
            folder,
            "--code",
            str(Path(__file__).with_name("ask_once.py")),
        ]
        environment = os.environ | {
            "ASK_ONCE_QUESTION": question,
            "ASK_ONCE_PICTURE": str(picture),
            "ASK_ONCE_THEME": theme,
        }
        qgis = subprocess.Popen([*command, project], env=environment, start_new_session=True)
        try:
            qgis.wait(LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(qgis.pid, signal.SIGTERM)
    if not picture.is_file():
        raise SystemExit(f"error: {picture} was not made.")


if __name__ == "__main__":
    arguments = [*sys.argv[1:], "default"]
    make_screenshot(
        Path(arguments[0]).resolve(), Path(arguments[1]).resolve(), arguments[2], arguments[3]
    )
