"""The evidence of unsaved projects: nobody else can look in, and what is over goes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from askraster.plugin.layers import private_folder
from qgis.core import QgsApplication

DAY = private_folder.DAY

OTHER_SESSION = """
import sys, time
from qgis.PyQt.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(0)
print("locked", flush=True)
time.sleep(60)
"""


@pytest.fixture
def profile(qgis_app, tmp_path, monkeypatch):
    """A profile folder of the test's own, and a session that has not begun."""
    monkeypatch.setattr(private_folder, "_session", None)
    monkeypatch.setattr(
        private_folder.QgsApplication, "qgisSettingsDirPath", lambda: f"{tmp_path}/"
    )
    assert QgsApplication.qgisSettingsDirPath() == f"{tmp_path}/"
    return tmp_path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def ended_session(profile: Path, *names: str, days: float = 2) -> Path:
    root = profile / "ask_raster"
    root.mkdir(mode=0o700, exist_ok=True)
    folder = root / f"session-{len(list(root.iterdir()))}"
    folder.mkdir()
    for name in names:
        (folder / name).write_text("evidence")
    long_ago = time.time() - days * DAY
    os.utime(folder, (long_ago, long_ago))
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_closed_to_others_and_the_same_for_a_session(profile):
    folder = private_folder.session_folder()
    assert folder.parent == profile / "ask_raster"
    assert mode(folder) == mode(folder.parent) == 0o700
    assert private_folder.session_folder() == folder
    assert private_folder.holds(folder / "a.tif")
    assert not private_folder.holds(profile / "a.tif")


def test_an_open_one_is_closed(profile):
    (profile / "ask_raster").mkdir(mode=0o755)
    private_folder.session_folder()
    assert mode(profile / "ask_raster") == 0o700


@pytest.mark.parametrize("trap", ["link", "file", "owner"])
def test_what_is_not_ours_alone_is_not_used(profile, monkeypatch, trap):
    root, elsewhere = profile / "ask_raster", profile / "elsewhere"
    elsewhere.mkdir()
    if trap == "link":
        root.symlink_to(elsewhere, target_is_directory=True)
    elif trap == "file":
        root.write_text("in the way")
    else:
        root.mkdir()
        monkeypatch.setattr(private_folder.os, "geteuid", lambda: os.getuid() + 1)
    folder = private_folder.session_folder()
    assert profile not in folder.parents
    assert mode(folder) == 0o700
    assert private_folder.holds(folder / "a.tif")
    assert list(elsewhere.iterdir()) == []


def test_what_ended_sessions_left_goes(profile):
    old = ended_session(profile, "a.tif", "a.gpkg")
    fresh = ended_session(profile, "b.tif", days=0.5)
    private_folder.clean_up()
    assert not old.exists()
    assert names(fresh) == ["b.tif"]


def test_what_a_saved_project_refers_to_stays(profile):
    folder = ended_session(profile, "a.tif", "b.tif", "c.tif")
    private_folder.keep([folder / "b.tif"])
    long_ago = time.time() - 2 * DAY
    os.utime(folder, (long_ago, long_ago))
    private_folder.clean_up(in_use=[folder / "c.tif"])
    assert names(folder) == ["b.tif", "c.tif", "kept"]


def test_this_session_and_others_that_go_on_are_left_alone(profile):
    ours = private_folder.session_folder()
    (ours / "a.tif").write_text("evidence")
    theirs = ended_session(profile, "b.tif")
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER_SESSION, str(theirs / "lock")], stdout=subprocess.PIPE
    )
    try:
        assert other.stdout.readline() == b"locked\n"
        private_folder.clean_up(older_than=-1)
        assert (ours / "a.tif").is_file() and (theirs / "b.tif").is_file()
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
    private_folder.clean_up(older_than=-1)
    assert not theirs.exists(), "its process was killed: the session has ended"
    assert (ours / "a.tif").is_file()


def test_links_are_taken_away_and_not_followed(profile):
    target = profile / "precious.tif"
    target.write_text("precious")
    folder = ended_session(profile)
    (folder / "a.tif").symlink_to(target)
    (profile / "ask_raster" / "session-link").symlink_to(profile, target_is_directory=True)
    os.utime(folder, (0, 0))
    private_folder.clean_up()
    assert target.read_text() == "precious"
    assert not folder.exists()


def test_there_may_be_nothing_to_clean(profile):
    private_folder.clean_up()
    assert not (profile / "ask_raster").exists()
