"""Words for the analyst, in the language of QGIS.

The texts are English in the code; resources/translations has them in other languages, made by
docs/make_translations.py.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
CONTEXT = "AskRaster"


def tr(text: str) -> str:
    """The text in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text)


class Translation:
    """The catalogue for QGIS's language while the plugin is loaded; English where there is none."""

    def __init__(self, language: str = "") -> None:
        """language: as QGIS names it ('pt_BR', 'zh-Hans'); '' for QGIS's own."""
        self._translator = QTranslator()
        self._is_installed = self._translator.load(
            str(FOLDER / f"ask_raster_{catalogue_of(language or language_of_qgis())}.qm")
        ) and QCoreApplication.installTranslator(self._translator)

    def remove(self) -> None:
        """Back to English."""
        if self._is_installed:
            QCoreApplication.removeTranslator(self._translator)
            self._is_installed = False


def language_of_qgis() -> str:
    """What it was started with, else the settings, else the system's language."""
    settings = QgsSettings()
    if QgsApplication.instance().translation():
        return QgsApplication.instance().translation()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", ""))
    return QLocale.system().name()


def catalogue_of(language: str) -> str:
    """The catalogue that serves a language, by its file's name: 'de' for 'de_AT'."""
    locale = QLocale(language)
    name = locale.name().partition("_")[0]
    if name == "zh" and locale.script() != QLocale.Script.SimplifiedHanScript:
        return "zh_Hant"
    return name
