"""What may be said of a source or an output: sources of databases and servers hold passwords."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..translation import tr


def is_path(source: str) -> bool:
    """Whether it is a file's path, which may be said as it is."""
    return not re.search(r"://|=|@", source) or os.path.exists(source)


def name_of(source: str, number: int) -> str:
    """The file's name without its ending, or which of the rasters it is."""
    if is_path(source):
        return Path(source.split("|")[0]).stem or _numbered(number)
    last = re.split(r"[?#|]", source)[0].rsplit("/", 1)[-1]
    return last.rsplit(".", 1)[0] if re.fullmatch(r"[\w .-]+\.\w+", last) else _numbered(number)


def layer_name(name: str, number: int) -> str:
    """A layer's name, or which of the rasters it is: QGIS calls a layer by its address where it is
    given nothing else.
    """
    return name if name and not re.search(r"://|\w=\S", name) else _numbered(number)


def output_of(destination: str) -> str:
    """An output's path; of one that is no file only that it is the output."""
    path = destination.split("|")[0]
    return path if Path(path).is_absolute() and is_path(path) else tr("The output")


def _numbered(number: int) -> str:
    return tr("raster {number}").format(number=number)
