"""Every name of QGIS and Qt that the code uses is there, and every enum's member is said in full.

From QGIS 3.42 on a class's short names for the members of its enums may mean another enum's, and
Qt 6 has no short names at all.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import Qgis

REPOSITORY = Path(__file__).resolve().parents[2]
ROOMS = ("plugin", "ui", "resources")
FILES = sorted(file for room in ROOMS for file in (REPOSITORY / room).rglob("*.py"))


@dataclass(frozen=True)
class Chain:
    """Names joined by dots, of which the first comes from a module of QGIS."""

    module: str
    names: tuple[str, ...]
    line: int
    is_called: bool

    def __str__(self) -> str:
        return f"line {self.line}: {'.'.join(self.names)}"

    def resolve(self) -> object:
        """What it means in the QGIS that runs.

        Raises AttributeError or ImportError where that does not know it.
        """
        first, *others = self.names
        module = importlib.import_module(self.module)
        if not hasattr(module, first):
            importlib.import_module(f"{self.module}.{first}")
        value = getattr(module, first)
        if value is None:  # iface, which is there with a window only
            return None
        for name in others:
            value = getattr(value, name)
        return value


def chains(source: str) -> list[Chain]:
    """All of a file's, the imported names themselves among them, but not those of other QGISes."""
    tree = ast.parse(source)
    _keep_branches_of_this_qgis(tree)
    modules = {
        alias.asname or alias.name: (node.module, alias.name, node.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis")
        for alias in node.names
    }
    found = [Chain(module, (name,), line, False) for module, name, line in modules.values()]
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    parts = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        names = _names(node) if id(node) not in parts else ()
        if len(names) > 1 and names[0] in modules:
            module, name, _ = modules[names[0]]
            found.append(Chain(module, (name, *names[1:]), node.lineno, id(node) in called))
    return found


def is_short_for_a_member(chain: Chain) -> bool:
    """'Qt.AlignLeft', 'QgsRasterMinMaxOrigin.WholeRaster': a class and, at once, a value."""
    if len(chain.names) != 2 or chain.is_called:
        return False
    first, last = chain.names
    value = chain.resolve()
    is_plain = isinstance(value, type) or type(value) in (int, float, str)  # a type, or a constant
    return first == "Qt" or (last[0].isupper() and not is_plain)


def _names(node: ast.AST) -> tuple[str, ...]:
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        before = _names(node.value)
        return (*before, node.attr) if before else ()
    return ()


def _keep_branches_of_this_qgis(tree: ast.AST) -> None:
    """Where the code asks for QGIS's version, leave only what it does with the one that runs."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.If, ast.IfExp)) and "QGIS_VERSION_INT" in ast.unparse(node.test):
            holds = eval(ast.unparse(node.test), {"Qgis": Qgis})
            unused: ast.expr | list = [] if isinstance(node, ast.If) else ast.Constant(None)
            setattr(node, "orelse" if holds else "body", unused)


def of_all_files() -> Iterator[tuple[str, Chain]]:
    for file in FILES:
        for chain in chains(file.read_text("utf-8")):
            yield str(file.relative_to(REPOSITORY)), chain


def test_every_name_is_there():
    missing = []
    for file, chain in of_all_files():
        try:
            chain.resolve()
        except (AttributeError, ImportError):
            missing.append(f"{file}, {chain}")
    assert not missing


def test_every_member_is_said_with_its_enum():
    assert not [
        f"{file}, {chain}" for file, chain in of_all_files() if is_short_for_a_member(chain)
    ]


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.core import QgsRasterMinMaxOrigin\nlimits = QgsRasterMinMaxOrigin.MinMax",
        "from qgis.core import QgsVectorFileWriter as W\nx = W.NoError",
        "from qgis.PyQt.QtCore import Qt\ny = Qt.red",
        "from qgis.PyQt.QtCore import QVariant\nkind = QVariant.String",
        "from qgis.PyQt.QtWidgets import QSizePolicy\nf(QSizePolicy.Expanding)",
    ],
)
def test_a_short_name_is_noticed(code):
    assert any(map(is_short_for_a_member, chains(code)))


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.core import QgsRasterMinMaxOrigin\nQgsRasterMinMaxOrigin.Limits.MinMax",
        "from qgis.core import QgsRasterLayer\noptions = QgsRasterLayer.LayerOptions()",
        "from qgis.PyQt.QtGui import QTextCursor\ndef f(x: QTextCursor.MoveOperation): ...",
        "from qgis.core import Qgis\nold = Qgis.QGIS_VERSION_INT < 33600",
    ],
)
def test_a_full_name_is_not(code):
    assert not any(map(is_short_for_a_member, chains(code)))
