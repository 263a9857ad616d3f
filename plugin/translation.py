"""Words for the analyst, in the language of QGIS.

The texts are English in the code; resources/translations has them in other languages, made by
docs/make_translations.py. What the engine says comes in English, with its parts filled in: it is
known again by its pattern.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..model.wire.errors import AskRasterError

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
CONTEXT = "AskRaster"
WORDS = {"doing", "in_words"}
"""Parts that are words of ours themselves, not an analyst's names."""

IN_NO_CATALOGUE = re.compile("[\0\ud800-\udfff]")
"""Letters that Qt cannot look up: names of files may have them."""

LONGEST = 4000
"""Characters of a text that is looked up; those of ours are shorter."""


def tr(text: str) -> str:
    """The text in the language of QGIS."""
    if IN_NO_CATALOGUE.search(text):
        return text
    return QCoreApplication.translate(CONTEXT, text)


def said(text: str) -> str:
    """An error's or a warning's text in the language of QGIS; in English where it is not known."""
    if len(text) > LONGEST:
        return text
    whole = _known(text)
    if whole is not None:
        return whole
    for end in re.finditer(r"\.(?= \S)", text):  # an error's message and remedy may come as one
        parts = [_known(text[: end.end()]), _known(text[end.end() + 1 :])]
        if None not in parts:
            return " ".join(map(str, parts))
    return text


def _known(text: str) -> str | None:
    at_once = tr(text)
    if at_once != text:
        return at_once
    for words, pieces in _patterns():
        parts = _filled_in(pieces, text)
        if parts is not None:
            translated_parts = {name: tr(parts[name]) for name in WORDS & parts.keys()}
            return tr(words).format(**{**parts, **translated_parts})
    return None


def translated(error: AskRasterError) -> AskRasterError:
    """The same error, to be shown: its message and remedy in the language of QGIS."""
    return type(error)(said(error.message), said(error.remedy), error.details)


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, list[str]]]:
    """The texts with parts that are filled in, those that say most first; and each in pieces: words
    and names of parts by turns."""
    texts = json.loads((FOLDER / "filled_in.json").read_text("utf-8"))
    pieces = [re.split(r"\{(\w+)\}", words) for words in texts]
    return sorted(zip(texts, pieces), key=lambda one: -len("".join(one[1][::2])))


def _filled_in(pieces: list[str], text: str) -> dict[str, str] | None:
    """The parts, if the text is this one: each as short as can be, but never empty. One way through
    the text, where a regular expression would try all of them."""
    first, last = pieces[0], pieces[-1]
    if not text.startswith(first) or not text.endswith(last):
        return None
    parts: dict[str, str] = {}
    begin, rest = len(first), text[: len(text) - len(last)]
    names, words = pieces[1::2], pieces[2::2]
    for name, after in zip(names, words):
        is_last = len(parts) == len(names) - 1
        end = len(rest) if is_last else rest.find(after, begin + 1)
        if end <= begin or (name in WORDS and "." in rest[begin:end]):
            return None
        parts[name] = rest[begin:end]
        begin = end + len(after)
    return parts


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
        return "zh-Hant"
    return name
