"""Who may import whom: the table of docs/architecture.md, held to the code's syntax trees."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGES = ("model", "plugin", "ui")

PRODUCT = (
    "raster",
    "vlm",
    "focus",
    "search",
    "tokens",
    "asking",
    "service",
    "conversion",
    "catalog",
)
LABORATORY = ("datasets", "scenes", "training", "evaluation", "haystack", "commands", "embedded")
FLOORS = (
    ("wire",),
    ("raster",),
    ("vlm",),
    ("tokens", "focus", "conversion"),
    ("search",),
    ("asking",),
    ("service", "datasets", "catalog"),
    ("scenes", "training"),
    ("evaluation",),
    ("haystack",),
    ("commands", "embedded"),
)
"""The rooms of model/ from the ground up: none imports from a higher one."""

SHARED = {"model.raster.box_mean"}
NOT_IN_QGIS = {"torch", "transformers", "bitsandbytes", "rasterio", "PIL", "safetensors"}
NOT_IN_THE_ENGINE = {"qgis", "PyQt5", "PyQt6"}


@dataclass(frozen=True)
class Import:
    """What a file imports. target: a file of ours by its dotted name, or a foreign package."""

    file: Path
    line: int
    target: str
    is_ours: bool
    at_start: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(REPOSITORY)}:{self.line} imports {self.target}"


def module_of(file: Path) -> str:
    parts = file.relative_to(REPOSITORY).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {module_of(f): f for package in PACKAGES for f in (REPOSITORY / package).rglob("*.py")}


def imports(file: Path) -> Iterator[Import]:
    """A file's imports; not those that are for type checking alone."""
    tree = ast.parse(file.read_text("utf-8"))
    package = file.relative_to(REPOSITORY).parent.parts
    typing_only = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in typing_only or not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        at_start = node in tree.body
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name.split(".")[0], False, at_start)
        elif not node.level:
            yield Import(file, node.lineno, (node.module or "").split(".")[0], False, at_start)
        else:
            base = ".".join(package[: len(package) - node.level + 1])
            module = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                target = inner if inner in FILES else module
                yield Import(file, node.lineno, target, True, at_start)


ALL = [found for file in FILES.values() for found in imports(file)]


def room_of(module: str) -> tuple[str, str]:
    """('model', 'wire'), ('plugin', ''), ..."""
    package, *rest = module.split(".")
    is_room = bool(rest) and (REPOSITORY / package / rest[0]).is_dir()
    return package, rest[0] if is_room else ""


def refused(room_of_file: str, allowed) -> list[str]:
    """The imports of ours in a package that `allowed` (given both rooms) says no to."""
    return [
        str(found)
        for found in ALL
        if found.is_ours
        and module_of(found.file).split(".")[0] == room_of_file
        and not allowed(room_of(module_of(found.file)), room_of(found.target))
    ]


def test_the_qgis_side_knows_the_engine_by_its_wire_alone():
    """And by what needs NumPy alone, so that both readers average alike."""
    for found in ALL:
        if found.is_ours and module_of(found.file).split(".")[0] in ("plugin", "ui"):
            package, room = room_of(found.target)
            assert package != "model" or room == "wire" or found.target in SHARED, found


def test_the_wire_needs_the_standard_library_alone():
    for found in ALL:
        if room_of(module_of(found.file)) == ("model", "wire") and found.is_ours:
            assert room_of(found.target) == ("model", "wire"), found


def test_the_plugin_does_not_know_the_screen():
    assert not refused("plugin", lambda _, target: target[0] != "ui")


def test_of_the_screen_only_the_plugin_class_knows_all():
    """The panel opens the others; the widgets beside them know none."""
    known = {
        "panel": ("panel", "settings", "setup", "models", ""),
        "settings": ("settings", ""),
        "setup": ("setup", ""),
        "models": ("models", ""),
        "": ("",),
    }
    for found in ALL:
        module = module_of(found.file)
        if found.is_ours and module.startswith("ui.") and module != "ui.ask_raster_plugin":
            package, room = room_of(found.target)
            assert package != "ui" or room in known[room_of(module)[1]], found


def test_the_engine_knows_neither_qgis_nor_the_plugin():
    assert not refused("model", lambda _, target: target[0] == "model")


def test_the_product_does_not_know_the_laboratory():
    def allowed(source, target):
        return source[1] not in PRODUCT or target[1] not in LABORATORY

    assert not refused("model", allowed)


def test_what_ships_imports_only_what_ships():
    """Not even where it is needed: in the plugin's package the rest is not there."""
    place = REPOSITORY / "docs" / "make_package.py"
    spec = importlib.util.spec_from_file_location("make_package", place)
    make_package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_package)

    def ships(file: Path) -> bool:
        return make_package.ships(PurePosixPath(file.relative_to(REPOSITORY).as_posix()))

    left_out = [file for file in FILES.values() if not ships(file)]
    assert left_out and len(left_out) < len(FILES)
    assert not [
        str(found)
        for found in ALL
        if found.is_ours and ships(found.file) and not ships(FILES[found.target])
    ]


def test_only_its_makers_know_the_embedded_model():
    def allowed(source, target):
        return target[1] != "embedded" or source[1] in ("embedded", "commands", "")

    assert not refused("model", allowed)


def test_no_import_runs_up():
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}

    def allowed(source, target):
        if source[1] not in floor or target[1] not in floor:
            return source[1] == ""  # the command line
        return floor[target[1]] <= floor[source[1]]

    assert not refused("model", allowed)


@pytest.mark.parametrize(
    ("package", "foreign"),
    [("plugin", NOT_IN_QGIS), ("ui", NOT_IN_QGIS), ("model", NOT_IN_THE_ENGINE)],
)
def test_foreign_packages_stay_where_they_can_be_had(package, foreign):
    assert not [
        str(found)
        for found in ALL
        if module_of(found.file).split(".")[0] == package and found.target in foreign
    ]


def test_no_circle_between_files():
    graph = {
        module: {i.target for i in ALL if i.file == file and i.is_ours and i.target != module}
        for module, file in FILES.items()
    }
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))
