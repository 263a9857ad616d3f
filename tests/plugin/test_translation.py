"""The five languages: nothing is missing or wrong in them, and QGIS's language chooses."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
from pathlib import Path

import askraster
import pytest
from askraster.model.wire.errors import InvalidQuestionError, RasterError, explained
from askraster.plugin import translation
from qgis.core import QgsSettings

REPOSITORY = Path(askraster.__file__).resolve().parent
MAKE_TRANSLATIONS = REPOSITORY / "docs" / "make_translations.py"
SHOWS_TEXT = {
    "PlainLabel",
    "QAction",
    "QCheckBox",
    "QLabel",
    "QPushButton",
    "addAction",
    "addItem",
    "addRow",
    "icon_button",
    "path_field",
    "pushInfo",
    "pushMessage",
    "pushWarning",
    "reportError",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
}


@pytest.fixture(scope="module")
def make_translations():
    spec = importlib.util.spec_from_file_location("make_translations", MAKE_TRANSLATIONS)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speak(qgis_app):
    """Load the catalogue that serves a language, for this test."""
    loaded = []

    def speak(language):
        loaded.append(translation.Translation(language))

    yield speak
    for one in loaded:
        one.remove()


@pytest.fixture
def catalogues(make_translations, tmp_path, monkeypatch):
    """A German catalogue of one window's texts, to spoil."""
    module = make_translations
    texts = [
        module.Text(words, "ui/window.py")
        for words in ("&Ask {layer}", "&Build", "<b>Go</b> …", "Go")
    ]
    monkeypatch.setattr(module, "texts", lambda: texts)
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    monkeypatch.setattr(module, "LANGUAGES", ("de",))
    return module


GOOD = {"&Ask {layer}": "{layer} &fragen", "&Build": "&Bauen", "<b>Go</b> …": "<b>Los</b> …"}


def test_every_text_is_translated_into_every_language(make_translations):
    assert make_translations.problems() == [], "run './run translate'"


def test_what_qgis_loads_is_what_was_translated(make_translations, speak):
    for language in make_translations.LANGUAGES:
        speak(language)
        for words, said in make_translations.read_catalogue(language).items():
            assert translation.tr(words) == said, "run './run translate'"
    known = json.loads(make_translations.FILLED_IN.read_text("utf-8"))
    assert known == make_translations.filled_in(), "run './run translate'"


@pytest.mark.parametrize(
    ("words", "translation", "problem"),
    [
        ("Go", "", "not translated"),
        ("&Ask {layer}", "{Layer} &fragen", "other parts are filled in"),
        ("&Ask {layer}", "{layer} fragen", "an accelerator"),
        ("&Ask {layer}", "{layer} &befragen", "two accelerators are '&b'"),
        ("<b>Go</b> …", "<i>Los</i> …", "other tags"),
        ("<b>Go</b> …", "<b>Los</b>", "an ellipsis"),
        ("Go", "Los ", "other spaces"),
        ("Go", "Los\n", "a line break"),
    ],
)
def test_what_is_wrong_with_a_translation_is_found(catalogues, words, translation, problem):
    catalogues.write_catalogue("de", catalogues.texts(), GOOD | {"Go": "Los"})
    assert catalogues.problems() == []
    catalogues.write_catalogue(
        "de", catalogues.texts(), GOOD | {"Go": "Los"} | {words: translation}
    )
    assert any(problem in found for found in catalogues.problems())


def test_new_texts_come_in_and_those_that_are_gone_go(catalogues, monkeypatch):
    catalogues.write_catalogue("de", catalogues.texts(), GOOD)
    assert catalogues.missing() == {"de": {"Go": ""}}
    monkeypatch.setattr(catalogues, "FILLED_IN", catalogues.FOLDER / "filled_in.json")
    monkeypatch.setattr(catalogues, "filled_in", list)
    monkeypatch.setattr(catalogues, "texts", lambda: [catalogues.Text("Go", "a.py")])
    assert any("'&Build'" in found for found in catalogues.problems())
    catalogues.take_in({"de": {"Go": "Los"}})
    assert catalogues.read_catalogue("de") == {"Go": "Los"}


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("def say(word):\n    return tr(word)", "can only be given a text, not word"),
        ("def say(n):\n    return tr(f'{n} tiles')", "can only be given a text"),
        ("TITLE = tr('Ask')", "before the language is known"),
    ],
)
def test_what_cannot_be_translated_is_refused(
    make_translations, tmp_path, monkeypatch, code, problem
):
    room = tmp_path / "ui"
    room.mkdir()
    (room / "window.py").write_text(code)
    searching = make_translations.texts.__globals__
    monkeypatch.setitem(searching, "_files", lambda: [room / "window.py"])
    monkeypatch.setitem(searching, "REPOSITORY", tmp_path)
    with pytest.raises(make_translations.TextError, match=re.escape(problem)):
        make_translations.texts()


def test_what_is_shown_goes_through_tr():
    bare = [
        f"{file.relative_to(REPOSITORY)}:{call.lineno}: {words!r}"
        for room in ("plugin", "ui")
        for file in (REPOSITORY / room).rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in SHOWS_TEXT
        for argument in call.args
        for words in bare_words(argument)
    ]
    assert bare == []


def bare_words(node):
    """The words in an expression that are not handed to something else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if re.search(r"[A-Za-z]{2}.*\s|^[A-Z][a-z]+$", node.value):
            yield node.value
    elif isinstance(node, (ast.JoinedStr, ast.BinOp, ast.IfExp)):
        for child in ast.iter_child_nodes(node):
            yield from bare_words(child)


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("de", "Antwort"),
        ("de_AT", "Antwort"),
        ("fr_CA", "Réponse"),
        ("es_MX", "Respuesta"),
        ("pt_BR", "Resposta"),
        ("pt_PT", "Resposta"),
        ("zh-Hans", "回答"),
        ("zh_CN", "回答"),
        ("zh-Hant", "Answer"),
        ("zh_TW", "Answer"),
        ("fi", "Answer"),
        ("en_US", "Answer"),
        ("C", "Answer"),
    ],
)
def test_the_language_chooses_the_catalogue(speak, language, answer):
    speak(language)
    assert translation.tr("Answer") == answer


def test_the_language_is_that_of_qgis(qgis_app):
    settings = QgsSettings()
    settings.setValue("locale/userLocale", "de")
    try:
        settings.setValue("locale/overrideFlag", False)
        assert translation.language_of_qgis() != "de"
        settings.setValue("locale/overrideFlag", True)
        assert translation.language_of_qgis() == "de"
    finally:
        settings.remove("locale/userLocale")
        settings.remove("locale/overrideFlag")


def test_without_a_catalogue_it_speaks_english(speak, monkeypatch, tmp_path):
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    speak("de")
    assert translation.tr("Answer") == "Answer"


def test_errors_and_warnings_of_the_engine_are_known_again(speak):
    """They come in English, with what is filled in."""
    error = RasterError(
        "'harbour {1}.vrt' needs a file that is missing: tile.tif (and 3 more).",
        "Put it back, or make the virtual raster again from the files that are there.",
        "the details",
    )
    assert str(translation.translated(error)) == str(error)
    speak("de")
    shown = translation.translated(error)
    assert isinstance(shown, RasterError)
    assert shown.message == (
        "„harbour {1}.vrt“ braucht eine Datei, die fehlt: tile.tif (und 3 weitere)."
    )
    assert shown.remedy.startswith("Legen Sie sie zurück")
    assert shown.details == "the details"
    assert translation.said("The model gave no answer.") == "Das Modell gab keine Antwort."
    assert translation.said("Nobody has said this before.") == "Nobody has said this before."


def test_what_nobody_foresaw_is_said_in_the_language_too(speak):
    speak("fr")
    error = translation.translated(explained(KeyError("band"), "Starting the engine"))
    assert error.message == "Démarrage du moteur\u00a0: erreur imprévue (KeyError\u00a0: 'band')."


def test_every_pattern_knows_itself_again(make_translations, speak):
    """Each is told from all others by what it says besides its parts."""
    speak("de")
    german = make_translations.read_catalogue("de")
    for words in json.loads(make_translations.FILLED_IN.read_text("utf-8")):
        parts = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", words)}
        assert translation.said(words.format(**parts)) == german[words].format(**parts)


def test_an_error_is_translated_once(speak):
    speak("de")
    once = translation.translated(
        InvalidQuestionError("The question is empty.", "Type a question.")
    )
    assert translation.translated(once).to_json() == once.to_json()


def test_a_message_and_its_remedy_may_come_as_one_text(speak):
    speak("de")
    text = "The tokenizer of tiny.v1 cannot be loaded. Download it again."
    assert translation.said(text) == (
        "The tokenizer of tiny.v1 kann nicht geladen werden. Laden Sie es neu herunter."
    )


@pytest.mark.parametrize(
    "odd", ["{x}", "{0.__class__}", "a\udcffb", "a\0b", "C:\\x. y", "ü x", "}"]
)
def test_a_name_in_an_error_may_be_anything(speak, odd):
    speak("de")
    assert translation.said(f"{odd} cannot be written.") == (
        f"{odd} kann nicht geschrieben werden."
    )
    assert translation.said(odd) == odd


def test_long_and_odd_texts_are_looked_up_in_no_time(speak, make_translations):
    """Each of these took minutes when every way to read them was tried."""
    speak("de")
    for words in ["x" * 100_000, "a. " * 1300, "The raster covers " + "a, " * 1300 + "!"]:
        assert translation.said(words) == words


def test_parts_are_those_that_a_regular_expression_finds(make_translations):
    fills = ["a", "the roof", "5", "x, y", "'q' (z)"]
    for words, pieces in translation._patterns():
        pattern = "".join(
            f"(?P<{piece}>.+?)" if place % 2 else re.escape(piece)
            for place, piece in enumerate(pieces)
        )
        for shift in range(len(fills)):
            names = pieces[1::2]
            parts = {name: fills[(shift + place) % len(fills)] for place, name in enumerate(names)}
            text = words.format(**parts)
            expected = re.fullmatch(pattern, text, re.DOTALL).groupdict()
            assert translation._filled_in(pieces, text) == expected


def test_errors_from_a_table_are_translated_too(make_translations):
    """A kind, a message and a remedy in a tuple: nobody sees there that an error is raised."""
    known = {re.sub(r"\{.*?\}", "{}", text.words) for text in make_translations.texts()}
    found = [
        re.sub(r"\{.*?\}", "{}", ast.unparse(words)[1:].strip("'\""))
        for room in ("model", "plugin")
        for file in sorted((REPOSITORY / room).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Tuple) and len(node.elts) == 3
        for kind, words in [node.elts[:2]]
        if ast.unparse(kind).endswith("Error") and isinstance(words, (ast.Constant, ast.JoinedStr))
    ]
    assert len(found) > 10
    for words in found:
        assert any(words in one for one in known), words


@pytest.mark.parametrize(
    "words",
    [
        "The folder C:\\Müller\\models cannot be written.",
        "Choose another folder for models in the settings of Ask Raster.",
        "Wait some minutes. Download it again: it goes on where it ended.",
    ],
)
def test_why_a_download_failed_is_said_in_every_language(make_translations, speak, words):
    for language in make_translations.LANGUAGES:
        speak(language)
        assert translation.said(words) != words
