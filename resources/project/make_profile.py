"""Make a QGIS profile that has the plugin enabled and shows nothing but the work.

    python3 make_profile.py PROFILES_FOLDER [REPOSITORY]

Without REPOSITORY the plugin is not in it. A profile that is there keeps its other settings.
Afterwards: qgis --profiles-path PROFILES_FOLDER.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSettings

PLUGIN = "askraster"

SETTINGS = {
    "qgis/showTips322": False,
    "qgis/checkVersion": False,
    "qgis/newsFeed/httpsfeedqgisorg/disabled": True,
    "core/NewsFeed/httpsfeedqgisorg/disabled": True,
    "migration/firstRunVersionFlag": 99999,
    "plugin-manager/automatically-check-for-updates": False,
    "qgis/askToSaveProjectChanges": False,
}


def make_profile(profiles: Path, repository: Path | None) -> None:
    profile = profiles / "profiles" / "default"
    file = profile / "QGIS" / f"QGIS{Qgis.QGIS_VERSION_INT // 10000}.ini"
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    for key, value in SETTINGS.items():
        settings.setValue(key, value)
    if repository is not None:
        _link_plugin(profile / "python" / "plugins", repository)
        settings.setValue(f"PythonPlugins/{PLUGIN}", True)
    settings.sync()
    if settings.status() != QSettings.Status.NoError:
        raise SystemExit(f"error: the profile cannot be written: {settings.fileName()}")


def _link_plugin(plugins: Path, repository: Path) -> None:
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / PLUGIN
    link.unlink(missing_ok=True)
    link.symlink_to(repository.resolve(), target_is_directory=True)


if __name__ == "__main__":
    make_profile(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
