"""Write docs/messages.md: every message that an analyst may see, with its remedy.

    python3 docs/make_messages.py

Read from the code itself: wherever one of our typed errors is made, its first argument is the
message and its second the remedy. The commands that only makers of models use are left out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).resolve().parent.parent
PAGE = REPOSITORY / "docs" / "messages.md"
ROOMS = ("model", "plugin", "ui")
FOR_MAKERS_OF_MODELS = {
    "commands",
    "conversion",
    "datasets",
    "embedded",
    "evaluation",
    "haystack",
    "scenes",
    "training",
}
ERRORS = REPOSITORY / "model" / "wire" / "errors.py"
INTRODUCTION = """\
# Messages

What Ask Raster says when something is not right, and what to do then. What stands in braces is \
filled in. Details, where there are any, are in the fold below the message, in Processing's log, \
or below the line on the command line.

This page is made from the code by `python3 docs/make_messages.py`.
"""


class Said(NamedTuple):
    """A message, and what to do then."""

    kind: str
    message: str
    remedy: str


def messages() -> list[Said]:
    """All of them, each once; not what hands on another's."""
    kinds = error_kinds()
    found = {said for file in files() for said in _messages_of(file, kinds)}
    return sorted(said for said in found if not re.fullmatch(r"\{\w+\}", said.message))


def files() -> Iterator[Path]:
    for room in ROOMS:
        for file in (REPOSITORY / room).rglob("*.py"):
            if not set(file.relative_to(REPOSITORY).parts) & FOR_MAKERS_OF_MODELS:
                yield file


def error_kinds() -> dict[str, str]:
    """Our typed errors by name, each with the remedy that all of its kind share, '' for none."""
    kinds = {"AskRasterError": ""}
    for file in (ERRORS, *files()):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.bases:
                base = ast.unparse(node.bases[0])
                if base in kinds:
                    values = _values(node)
                    usual = values.get("usual_remedy")
                    kinds[node.name] = _texts(usual[0], {})[0] if usual else kinds[base]
    return kinds


def page() -> str:
    lines = [INTRODUCTION]
    kind = ""
    for said in messages():
        if said.kind != kind:
            kind = said.kind
            lines += ["", f"## {kind}", "", "| message | remedy |", "|---|---|"]
        row = (said.message, said.remedy)
        lines.append("| {} | {} |".format(*(cell.replace("|", "\\|") for cell in row)))
    return "\n".join(lines) + "\n"


def _messages_of(file: Path, kinds: dict[str, str]) -> Iterator[Said]:
    tree = ast.parse(file.read_text("utf-8"))
    constants = _constants(ERRORS) | _constants(file)
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        values = constants | _values(function)
        for call in ast.walk(function):
            name = call.func if isinstance(call, ast.Call) else None
            if not (isinstance(name, ast.Name) and name.id in kinds and call.args):
                continue
            named = {keyword.arg: keyword.value for keyword in call.keywords}
            remedy = call.args[1] if len(call.args) > 1 else named.get("remedy")
            for message in _texts(call.args[0], values):
                for words in _texts(remedy, values) if remedy else [""]:
                    yield Said(name.id, message, words or kinds[name.id])


def _constants(file: Path) -> dict[str, list[ast.expr]]:
    """What a file's own names stand for that are written in capitals."""
    body = ast.parse(file.read_text("utf-8")).body
    found = _values(ast.Module([node for node in body if isinstance(node, ast.Assign)], []))
    return {name: values for name, values in found.items() if name.isupper()}


def _values(function: ast.AST) -> dict[str, list[ast.expr]]:
    """What a function's own names may stand for."""
    values: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            values.setdefault(node.targets[0].id, []).append(node.value)
    return values


def _texts(node: ast.expr, values: dict[str, list[ast.expr]], depth: int = 3) -> list[str]:
    """What an expression may say, with its parts that are not known in braces."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.JoinedStr):
        return ["".join(_part(part) for part in node.values)]
    if isinstance(node, ast.Name) and node.id in values and depth:
        return [t for value in values[node.id] for t in _texts(value, values, depth - 1)]
    if isinstance(node, ast.IfExp):
        return _texts(node.body, values, depth) + _texts(node.orelse, values, depth)
    if isinstance(node, ast.BinOp):
        return [
            left + right
            for left in _texts(node.left, values, depth)
            for right in _texts(node.right, values, depth)
        ]
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            return _texts(node.func.value, values, depth)
        if node.args and ast.unparse(node.func).split(".")[-1] in ("tr", "_tr"):
            return _texts(node.args[0], values, depth)
    return ["{" + _short(node) + "}"]


def _part(part: ast.expr) -> str:
    if isinstance(part, ast.FormattedValue):
        return "{" + _short(part.value) + "}"
    return str(part.value) if isinstance(part, ast.Constant) else ""


def _short(node: ast.expr) -> str:
    """A name for what is filled in: the last word of how the code calls it."""
    names = [
        n.attr if isinstance(n, ast.Attribute) else n.id
        for n in ast.walk(node)
        if isinstance(n, (ast.Attribute, ast.Name))
    ]
    return names[0].strip("_") if names else "..."


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"written {PAGE}")
