"""Keep the translations in step with the code.

    ./run translate                     take in new texts, drop what is gone, check, make the .qm
    ./run translate --missing FILE      write what is still to be translated, as JSON by language
    ./run translate --take FILE         take in such a file, its translations filled in

Each language has resources/translations/ask_raster_LANGUAGE.ts, which Qt Linguist opens too, and
beside it the .qm that QGIS loads. Both are kept in the history, so that a clone and a package need
no tools of Qt. docs/translatable_texts.py finds the texts.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))

from make_messages import REPOSITORY
from translatable_texts import Text, TextError, filled_in, texts

FOLDER = REPOSITORY / "resources" / "translations"
FILLED_IN = FOLDER / "filled_in.json"
"""The texts by whose patterns plugin/translation.py knows again what it is told."""
LANGUAGES = ("de", "es", "fr", "pt", "zh")
CONTEXT = "AskRaster"
"""As plugin/translation.py has it."""

# The catalogues.


def path_of(language: str) -> Path:
    return FOLDER / f"ask_raster_{language}.ts"


def read_catalogue(language: str) -> dict[str, str]:
    """Its translations by their English words; '' where there is none."""
    if not path_of(language).exists():
        return {}
    messages = ElementTree.parse(path_of(language)).iter("message")
    return {
        message.findtext("source", ""): message.findtext("translation", "") for message in messages
    }


def write_catalogue(language: str, said: Iterable[Text], translations: Mapping[str, str]) -> None:
    """Of these texts, those without a translation marked as unfinished."""
    files: dict[str, list[str]] = {}
    for text in said:
        files.setdefault(text.words, []).append(text.file)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for words, sayers in files.items():
        translation = translations.get(words, "")
        state = "" if translation else ' type="unfinished"'
        lines.append("    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in sayers]
        lines.append(f"        <source>{_as_xml(words)}</source>")
        lines.append(f"        <translation{state}>{_as_xml(translation)}</translation>")
        lines.append("    </message>")
    FOLDER.mkdir(exist_ok=True)
    path_of(language).write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")


def _as_xml(text: str) -> str:
    return escape(text, {"\u00a0": "&#xa0;"})


def take_in(given: Mapping[str, Mapping[str, str]]) -> None:
    """Bring every catalogue up to the code's texts, with these translations by language."""
    said = texts()
    for language in LANGUAGES:
        new = {words: its for words, its in given.get(language, {}).items() if its}
        write_catalogue(language, said, read_catalogue(language) | new)
    FILLED_IN.write_text(json.dumps(filled_in(), ensure_ascii=False, indent=1) + "\n", "utf-8")


def missing() -> dict[str, dict[str, str]]:
    """The texts without a translation, by language, as `take_in` takes them."""
    return {
        language: {words: "" for words, said in read_catalogue(language).items() if not said}
        for language in LANGUAGES
    }


# What is wrong.


def problems() -> list[str]:
    """What an analyst would stumble over, in words; none where all is well."""
    said = texts()
    found = []
    for language in LANGUAGES:
        catalogue = read_catalogue(language)
        known = {text.words for text in said}
        found += [f"{language}: not in the catalogue: {w!r}" for w in known - catalogue.keys()]
        found += [f"{language}: nobody says any more: {w!r}" for w in catalogue.keys() - known]
        for words, translation in catalogue.items():
            found += [f"{language}: {what}: {words!r}" for what in _faults(words, translation)]
        found += [f"{language}: {what}" for what in _doubled_accelerators(said, catalogue)]
    return sorted(found)


def _faults(words: str, translation: str) -> Iterator[str]:
    if not translation:
        yield "not translated"
        return
    for what, parts in (
        ("other parts are filled in", _filled_in),
        ("other tags", _tags),
        ("other spaces around it", _spaces_around),
        ("an accelerator ('&') is lost, or there are two", _count_of_accelerators),
        ("an ellipsis is lost or too many", lambda text: text.endswith("…")),
        ("a line break is lost or too many", lambda text: text.count("\n")),
    ):
        if parts(words) != parts(translation):
            yield what


def _filled_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[^{}]*\}", text))


def _tags(text: str) -> Counter[str]:
    return Counter(re.findall(r"</?\w+[^<>]*>", text))


def _spaces_around(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"^\s+|\s+$", text))


def _accelerators(text: str) -> list[str]:
    return [letter.lower() for letter in re.findall(r"(?<!&)&(\w)(?!\w*;)", text)]


def _count_of_accelerators(text: str) -> int:
    return len(_accelerators(text))


def _doubled_accelerators(said: Iterable[Text], catalogue: Mapping[str, str]) -> Iterator[str]:
    by_file: dict[str, Counter[str]] = {}
    for text in said:
        letters = _accelerators(catalogue.get(text.words, ""))
        by_file.setdefault(text.file, Counter()).update(letters)
    for file, letters in by_file.items():
        for letter, count in letters.items():
            if count > 1:
                yield f"two accelerators are '&{letter}' in {file}"


def make_compiled() -> None:
    """Write each catalogue's .qm, by Qt's lrelease."""
    for tool in ("/usr/lib/qt5/bin/lrelease", "lrelease", "lrelease-qt5", "lrelease-qt6"):
        if shutil.which(tool):
            catalogues = [str(path_of(language)) for language in LANGUAGES]
            subprocess.run([tool, "-silent", *catalogues], check=True)
            return
    raise FileNotFoundError("There is no lrelease: install Qt's Linguist tools.")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./run translate", description=__doc__.split("\n")[0])
    parser.add_argument("--missing", type=Path, metavar="FILE", help="write what is missing")
    parser.add_argument("--take", type=Path, metavar="FILE", help="take in what was missing")
    chosen = parser.parse_args(arguments)
    try:
        take_in(json.loads(chosen.take.read_text("utf-8")) if chosen.take else {})
    except TextError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    make_compiled()
    if chosen.missing:
        text = json.dumps(missing(), ensure_ascii=False, indent=1)
        chosen.missing.write_text(text + "\n", "utf-8")
    found = problems()
    print("\n".join([*found, f"{len(found)} problems" if found else "All is translated."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
