"""The QGIS of the machine that runs the tests, if it has one."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess


@functools.cache
def qgis_python() -> str | None:
    """The interpreter that imports QGIS, if this machine has one."""
    for candidate in (os.environ.get("ASK_RASTER_QGIS_PYTHON"), "/usr/bin/python3"):
        python = shutil.which(candidate or "")
        if (
            python
            and subprocess.run([python, "-c", "import qgis.core"], capture_output=True).returncode
            == 0
        ):
            return python
    return None
