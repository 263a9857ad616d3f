"""The texts that an analyst may see, found in the code: for docs/make_translations.py.

What plugin/ and ui/ say goes through `tr()`. Errors and warnings do not: they come from the engine
too, which knows no language, and are translated where they are shown (`said` in
plugin/translation.py). What is filled into them stands in braces.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from make_messages import REPOSITORY, files, messages

ROOMS = ("plugin", "ui")
TRANSLATION = REPOSITORY / "plugin" / "translation.py"
"""Which translates whatever it is given."""

KEPT_ELSEWHERE = {
    "REDUCERS": ("model/wire/reducer_names.py", r'^    "[\w-]+": "(.*)",$'),
    "item.label": ("resources/styles/relevance.qml", r' label="(.*)"/>$'),
}
"""What `tr()` is given that is no text of its own file: where it stands, and how it is found."""

SENTENCES = (
    # warnings
    ("model/asking/answering.py", "_warnings"),
    ("model/asking/answering.py", "_warnings_of"),
    ("model/asking/conversation.py", "what_was_not_told"),
    ("model/asking/planning.py", "_warnings"),
    ("model/asking/planning.py", "_whole_scene"),
    ("model/wire/question.py", "TAKES_NO_TURNS"),
    ("plugin/layers/fill_values.py", "STRETCHED_TO_FILL"),
    ("plugin/layers/layer_region.py", "web_region"),
    ("plugin/layers/layer_region.py", "_cost"),
    ("model/asking/box_answer.py", "_warnings"),
    ("model/asking/assessment.py", "NOT_ASSESSED"),
    ("model/asking/verification.py", "NOT_CHECKED"),
    # remedies put together
    ("model/asking/answering.py", "_less_memory"),
    ("model/vlm/architectures.py", "CHOOSE"),
    ("model/vlm/architectures.py", "INSTEAD"),
    # models to choose from
    ("model/catalog/survey.py", "EMBEDDED_IS_GOOD_FOR"),
    ("model/catalog/survey.py", "UNFINISHED"),
    # errors from a table
    ("plugin/engine/set_up_failures.py", "_FAMILIES"),
    ("model/catalog/download_failures.py", "_of_network"),
    ("model/catalog/download_failures.py", "_of_hub"),
    ("model/catalog/download_failures.py", "_of_disk"),
    ("model/catalog/download_failures.py", "GOES_ON"),
)
"""Files, and what in them says whole sentences that are handed on."""

FOR_DEVELOPERS = {"ConnectionClosedError", "StreamLostError", "TrainingDataError"}
REMEDIES_ALONE = {"ProtocolError"}
"""Errors whose message says little to an analyst."""
PROSE = re.compile(r"\{(what|get|scene|prompt|allowed|less_memory|message|remedy)\}")
"""Parts that are words themselves, in English: what has them is left as it is."""
PHRASES = (
    *("converted", "loaded", "read", "used"),
    *("4-bit (nf4)", "8-bit (int8)", "none"),
)
"""What `{doing}` and `{in_words}` may be, besides what errors are explained with."""


class Text(NamedTuple):
    """A text in English, and where it is said."""

    words: str
    file: str


class TextError(Exception):
    """A text that nobody could translate."""


def texts() -> list[Text]:
    """All texts, by their words, each with every file that says it.

    Raises:
        TextError: `tr()` is given something that is known only when it runs, or called before the
            language is known.
    """
    return sorted({*_given_to_tr(), *_handed_on()})


def filled_in() -> list[str]:
    """The errors and warnings with something filled in, which only their pattern tells."""
    at_once = {text.words for text in _given_to_tr()}
    return sorted(
        {text.words for text in _handed_on() if "{" in text.words and text.words not in at_once}
    )


# What is given to tr().


def _given_to_tr() -> Iterator[Text]:
    trees = {file: ast.parse(file.read_text("utf-8")) for file in _files()}
    imported = {}
    for tree in trees.values():
        imported |= _constants(tree)
    for file, tree in trees.items():
        name = file.relative_to(REPOSITORY).as_posix()
        constants = imported | _constants(tree)
        looped = _looped_over(tree)
        when_run = _when_run(tree)
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and ast.unparse(call.func) == "tr"):
                continue
            where = f"{name}:{call.lineno}"
            if call not in when_run:
                raise TextError(f"{where}: here tr() runs before the language is known")
            given = call.args[0]
            written = ast.unparse(given)
            written = re.sub(r"\[.*\]$", "", looped.get(written, written))
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield Text(given.value, name)
            elif written in constants:
                yield Text(constants[written], name)
            elif written in KEPT_ELSEWHERE:
                yield from _kept_elsewhere(*KEPT_ELSEWHERE[written])
            else:
                raise TextError(f"{where}: tr() can only be given a text, not {written}")


def _files() -> list[Path]:
    files = {file for room in ROOMS for file in (REPOSITORY / room).rglob("*.py")}
    return sorted(files - {TRANSLATION})


def _constants(tree: ast.Module) -> dict[str, str]:
    """The texts that a file has under names in capitals."""
    return {
        ast.unparse(node.targets[0]): node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and ast.unparse(node.targets[0]).isupper()
    }


def _looped_over(tree: ast.Module) -> dict[str, str]:
    """By the name that stands for a value of one: the dictionary whose items are gone through."""
    loops = [node for node in ast.walk(tree) if isinstance(node, (ast.For, ast.comprehension))]
    return {
        ast.unparse(loop.target.elts[1]): ast.unparse(loop.iter)[: -len(".items()")]
        for loop in loops
        if isinstance(loop.target, ast.Tuple) and ast.unparse(loop.iter).endswith(".items()")
    }


def _when_run(tree: ast.Module) -> set[ast.AST]:
    """What does not run at once when the file is imported."""
    functions = (n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.Lambda)))
    bodies = (
        function.body if isinstance(function.body, list) else [function.body]
        for function in functions
    )
    return {node for body in bodies for line in body for node in ast.walk(line)}


def _kept_elsewhere(file: str, pattern: str) -> Iterator[Text]:
    for words in re.findall(pattern, (REPOSITORY / file).read_text("utf-8"), re.MULTILINE):
        yield Text(words, file)


# What is handed on as it was said.


def _handed_on() -> Iterator[Text]:
    for said in messages():
        if said.kind not in FOR_DEVELOPERS:
            yield from _pattern(said.remedy, "docs/messages.md")
        if said.kind not in FOR_DEVELOPERS | REMEDIES_ALONE:
            yield from _pattern(said.message, "docs/messages.md")
    for file in files():
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "explained":
                doing = call.args[1]
                if isinstance(doing, ast.Constant):
                    yield Text(doing.value, file.relative_to(REPOSITORY).as_posix())
    for file, name in SENTENCES:
        for words in _sentences(file, name):
            yield from _pattern(words, file)
    for words in PHRASES:
        yield Text(words, "model/vlm/folder_files.py")
    yield from _kept_elsewhere("resources/models/embedded/ask_raster.json", r'"notice": "(.*)"')
    yield from _kept_elsewhere("resources/models/recommended.json", r'"good_for": "(.*)"')


def _pattern(words: str, file: str) -> Iterator[Text]:
    """The text with a name of its own for each part; nothing where it cannot be translated."""
    if not re.search(r"\w{3}", re.sub(r"\{.*?\}", "", words)) or PROSE.search(words):
        return
    seen: list[str] = []

    def name_part(part: re.Match[str]) -> str:
        name = part[1] if part[1].isidentifier() else "part"
        seen.append(name)
        count = seen.count(name)
        return "{" + (name if count == 1 else f"{name}{count}") + "}"

    yield Text(re.sub(r"\{(.*?)\}", name_part, words), file)


def _sentences(file: str, name: str) -> Iterator[str]:
    """The whole sentences in what has this name.

    Raises:
        TextError: nothing has.
    """
    tree = ast.parse((REPOSITORY / file).read_text("utf-8"))
    named = [
        node
        for node in ast.walk(tree)
        if (isinstance(node, ast.FunctionDef) and node.name == name)
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name)
    ]
    found = [words.rstrip() for node in named for words in _texts_in(node)]
    sentences = [words for words in found if re.fullmatch(r"\S+ .+[.]", words)]
    if not sentences:
        raise TextError(f"{file}: '{name}' says nothing")
    yield from sentences


def _texts_in(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # what it is for
    if isinstance(node, ast.JoinedStr):
        yield "".join(
            part.value if isinstance(part, ast.Constant) else "{" + _last_word(part) + "}"
            for part in node.values
        )
    elif isinstance(node, ast.Constant):
        yield str(node.value)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _texts_in(child)


def _last_word(part: ast.AST) -> str:
    words = re.findall(r"[a-z_]+", ast.unparse(part.value))
    return words[-1] if words else "part"
