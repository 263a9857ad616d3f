"""QGIS's own sign beside what is not as it should be."""

from __future__ import annotations

from .theme_sign import ThemeSign


class WarningSign(ThemeSign):
    """As high as a line of text, and so many pixels more."""

    def __init__(self, larger: int = 0) -> None:
        super().__init__("mIconWarning", larger)
