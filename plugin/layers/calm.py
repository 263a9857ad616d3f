"""Whether the analyst's desktop asks for calm: no animations, or a screen reader at work."""

from __future__ import annotations

import ctypes
import sys
import time

from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtWidgets import QApplication, QStyle

SPI_GETSCREENREADER = 0x0046
SPI_GETCLIENTAREAANIMATION = 0x1042

GNOME = (
    (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    (("gsettings", "get", "org.gnome.desktop.a11y.applications", "screen-reader-enabled"), "true"),
)
MACOS = (
    (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
    (("defaults", "read", "com.apple.universalaccess", "voiceOverOnOffKey"), "1"),
)
PATIENCE_MILLISECONDS = 500
REMEMBERED_SECONDS = 30.0

_remembered: tuple[float, bool] | None = None


def wants_calm() -> bool:
    """Whether nothing on the map may move or flash."""
    global _remembered
    if _remembered is None or time.monotonic() - _remembered[0] > REMEMBERED_SECONDS:
        _remembered = time.monotonic(), _style_is_still() or _desktop_asks()
    return _remembered[1]


def _style_is_still() -> bool:
    """KDE's and some others' setting reaches us through Qt."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0


def _desktop_asks() -> bool:
    if sys.platform == "win32":
        return _windows(SPI_GETSCREENREADER) or not _windows(SPI_GETCLIENTAREAANIMATION, True)
    questions = MACOS if sys.platform == "darwin" else GNOME
    return any(_reply(command) == calm for command, calm in questions)


def _windows(parameter: int, otherwise: bool = False) -> bool:
    if sys.platform != "win32":
        return otherwise
    value = ctypes.c_int()
    known = ctypes.windll.user32.SystemParametersInfoW(parameter, 0, ctypes.byref(value), 0)
    return bool(value.value) if known else otherwise


def _reply(command: tuple[str, ...]) -> str:
    """What a program of the desktop says, '' where there is none."""
    process = QProcess()
    process.start(command[0], list(command[1:]))
    if not process.waitForFinished(PATIENCE_MILLISECONDS):
        process.kill()
        process.waitForFinished(PATIENCE_MILLISECONDS)
        return ""
    return bytes(process.readAllStandardOutput()).decode(errors="replace").strip()
