"""What a model is called where it is not loaded."""

from __future__ import annotations

from pathlib import Path

from .translation import tr

CACHED = "models--"
"""Begins the name of a folder in Hugging Face's cache, which holds snapshots/COMMIT."""


def model_name(folder: str) -> str:
    """By its folder, as in the settings: '' is the embedded one."""
    if not folder:
        return tr("embedded model")
    path = Path(folder)
    above = path.parents[1].name if len(path.parents) > 1 else ""
    if path.parent.name == "snapshots" and above.startswith(CACHED):
        return above.rpartition("--")[2]
    return path.name or folder
