"""Where the evidence of a project without a folder of its own lies: its owner alone can look in.

One folder for each session of QGIS, in the profile. What a saved project refers to is kept; the
rest goes when the session has ended and a day has passed.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

SESSION = "session-"
LOCK = "lock"
KEPT = "kept"
DAY = 24 * 3600.0

_session: tuple[Path, QLockFile] | None = None


def session_folder() -> Path:
    """This session's folder, made when it is first wanted.

    Raises:
        OSError: there is no place for it that is ours alone.
    """
    global _session
    if _session is None or not _session[0].is_dir():
        folder = _new_folder()
        _session = folder, _locked(folder)
    return _session[0]


def holds(path: Path) -> bool:
    """Whether the file lies in a session's folder, this one's or an earlier one's."""
    return path.parent.parent == _root() or bool(_session and path.parent == _session[0])


def keep(paths: Iterable[Path]) -> None:
    """These files stay for good: a saved project refers to them."""
    for path in paths:
        with contextlib.suppress(OSError), open(path.parent / KEPT, "a", encoding="utf-8") as kept:
            kept.write(path.name + "\n")


def clean_up(in_use: Iterable[Path] = (), older_than: float = DAY) -> None:
    """Delete what ended sessions have left, but for what is kept and what is in use."""
    root = _root()
    if root.is_symlink() or not root.is_dir():
        return
    in_use = set(in_use)
    for folder in root.glob(f"{SESSION}*"):
        with contextlib.suppress(OSError):
            age = time.time() - folder.lstat().st_mtime
            if age > older_than and not folder.is_symlink() and not _is_this_sessions(folder):
                _clean(folder, in_use)


def _clean(folder: Path, in_use: set[Path]) -> None:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # stale when its process has ended, and only then
    if not lock.tryLock(0):
        return
    kept = folder / KEPT
    names = kept.read_text(encoding="utf-8").split("\n") if kept.is_file() else []
    for path in folder.iterdir():
        left = path.name in (LOCK, KEPT, *names) or path in in_use
        if not left and (path.is_symlink() or path.is_file()):
            path.unlink()
    if {path.name for path in folder.iterdir()} <= {LOCK, KEPT}:
        with contextlib.suppress(FileNotFoundError):
            kept.unlink()
    lock.unlock()
    with contextlib.suppress(OSError):  # it is not empty
        folder.rmdir()


def _new_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=SESSION, dir=_ours_alone(_root())))
    except OSError:
        return Path(tempfile.mkdtemp(prefix="ask_raster-"))  # mode 0700, and nobody knows its name


def _ours_alone(folder: Path) -> Path:
    """Make the folder, or make sure that it is one, ours, and closed to others."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(0o700)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise NotADirectoryError(f"{folder} is no folder")  # a link might lead anywhere
    if hasattr(os, "geteuid"):  # on Windows the profile is its owner's by inherited rights
        if status.st_uid != os.geteuid():
            raise PermissionError(f"{folder} belongs to somebody else")
        folder.chmod(0o700)
    return folder


def _locked(folder: Path) -> QLockFile:
    """Held until QGIS ends: it tells other sessions that this one lives."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    lock.tryLock(0)
    return lock


def _is_this_sessions(folder: Path) -> bool:
    return bool(_session and folder == _session[0])


def _root() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "ask_raster"
