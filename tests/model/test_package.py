"""The plugin's package: what it holds, the plugin repository's rules, the engine in it."""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MOST_BYTES = 25_000_000
REQUIRED = (
    "name description version qgisMinimumVersion author email about tracker repository".split()
)
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo")
LABORATORY = ("model/embedded/", "model/haystack/", "model/scenes/", "benchmarks/", "tests/")
LEFT_OFF = "B404"
"""Importing subprocess: of bandit's findings the one that the plugin repository does not count."""


def make_package(folder: Path, repository: Path = REPOSITORY) -> Path:
    command = [sys.executable, str(repository / "docs" / "make_package.py"), str(folder)]
    made = subprocess.run(command, capture_output=True, text=True, check=True)
    return Path(made.stdout.strip())


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_package(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def names(package: Path) -> list[str]:
    """Without the folder that all lie in."""
    with zipfile.ZipFile(package) as file:
        found = file.namelist()
    assert {name.split("/")[0] for name in found} == {"askraster"}
    return [name.partition("/")[2] for name in found]


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder `askraster`, alone in another."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as file:
        file.extractall(folder)
    return folder / "askraster"


def test_it_holds_what_a_user_needs_and_no_laboratory(names: list[str]) -> None:
    needed = {"LICENSE", "__init__.py", "metadata.txt", "model/requirements.txt"}
    needed |= {"resources/models/recommended.json", "resources/sample/scene.tif"}
    needed |= {"model/locked/libraries.txt", "model/locked/torch.txt", "model/locked/uv.txt"}
    needed |= {"model/training/train_focus.py", "model/evaluation/tile_calibration.py"}
    needed |= {"resources/help/engine.html", "resources/models/embedded/model.safetensors"}
    assert needed <= set(names)
    assert not [name for name in names if name.startswith((*LABORATORY, "docs/", "resources/p"))]
    assert "run" not in names


def test_the_repository_takes_its_files(package: Path) -> None:
    assert package.stat().st_size < MOST_BYTES
    with zipfile.ZipFile(package) as file:
        assert file.testzip() is None
        for entry in file.infolist():
            parts = entry.filename.split("/")
            assert not (entry.external_attr >> 16) & 0o111, f"{entry.filename} is executable"
            assert not entry.filename.lower().endswith(SUSPICIOUS)
            assert not [p for p in parts if p.startswith(".") or p == "__pycache__"]


def test_the_repository_takes_its_metadata(package: Path, unpacked: Path) -> None:
    parser = configparser.ConfigParser()
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert all(general[field].strip() for field in REQUIRED)
    version = general["version"]
    assert package.name == f"askraster-{version}.zip"
    assert general["changelog"].startswith(f"{version}: ")
    assert len(general["tags"].split(",")) > 3
    assert (unpacked / general["icon"]).is_file()
    assert "/" not in general["author"]
    for address in ("homepage", "tracker", "repository"):
        assert general[address].startswith("https://")


def test_the_same_files_give_the_same_bytes(package: Path, tmp_path: Path) -> None:
    assert make_package(tmp_path).read_bytes() == package.read_bytes()


def test_nothing_untracked_slips_in(tmp_path: Path) -> None:
    repository = tmp_path / "repository"
    tracked = ["LICENSE", "__init__.py", "model/engine.py", "model/scenes/pen.py", "run"]
    tracked += ["resources/translations/de.ts", "resources/translations/de.qm"]
    others = ["model/notes.py", "model/__pycache__/engine.pyc", "ui/.secret", "scratch.gpkg"]
    for name in (*tracked, *others):
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_text(name)
    (repository / "docs").mkdir()
    shutil.copy(REPOSITORY / "docs" / "make_package.py", repository / "docs")
    (repository / "metadata.txt").write_text("[general]\nversion=7\n")

    def packed() -> set[str]:
        with zipfile.ZipFile(make_package(tmp_path / "dist", repository)) as file:
            return {name.partition("/")[2] for name in file.namelist()}

    ships = {"LICENSE", "__init__.py", "metadata.txt", "model/engine.py"}
    ships |= {"resources/translations/de.qm"}
    assert packed() == ships | {"model/notes.py"}  # nobody knows what belongs to it
    subprocess.run(["git", "init", "--quiet"], cwd=repository, check=True)
    (repository / "model" / "link.py").symlink_to(Path(__file__))
    assert "model/link.py" not in packed()
    tracked.append("model/link.py")
    subprocess.run(["git", "add", "metadata.txt", *tracked], cwd=repository, check=True)
    assert packed() == ships


def test_nothing_in_it_speaks_of_commands_that_it_does_not_have(unpacked: Path) -> None:
    for file in unpacked.rglob("*"):
        if file.suffix in (".py", ".html", ".txt", ".json"):
            assert "./run" not in file.read_text("utf-8"), file


def test_the_helps_links_lead_to_pages_of_the_package(unpacked: Path) -> None:
    pages = unpacked / "resources" / "help"
    links = [
        (page.name, link)
        for page in pages.glob("*.html")
        for link in re.findall(r'href="([^"#:]+)"', page.read_text("utf-8"))
    ]
    assert ("ask_panel.html", "engine.html") in links
    assert not [link for _, link in links if not (pages / link).is_file()]


def test_the_help_installs_what_the_requirements_name(unpacked: Path) -> None:
    (torch,) = (
        line
        for line in (unpacked / "model" / "requirements.txt").read_text().splitlines()
        if line.startswith("torch==")
    )
    assert f" {torch} " in (unpacked / "resources" / "help" / "engine.html").read_text("utf-8")


@pytest.fixture(scope="module")
def planted(unpacked: Path) -> Path:
    """A copy of the package with a file at which every scanner must take offence."""
    folder = unpacked.parent.parent / f"{unpacked.parent.name}-planted"
    shutil.copytree(unpacked.parent, folder)
    key = "AKIA" + "QWERTZUIOPASDFGH"
    (folder / "planted.py").write_text(f"key = '{key}'\nexec(input())\n")
    return folder


@pytest.mark.slow
def test_bandit_finds_nothing(planted: Path) -> None:
    found = scan(planted, "bandit", "-q", "-r", ".", "-f", "json", "--skip", LEFT_OFF)
    assert not found["errors"]
    assert [(one["filename"], one["test_id"]) for one in found["results"]] == [
        ("./planted.py", "B102")
    ]


@pytest.mark.slow
def test_detect_secrets_finds_nothing(planted: Path) -> None:
    words = ["scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
    assert list(scan(planted, "detect_secrets", *words)["results"]) == ["planted.py"]


def scan(folder: Path, *words: str) -> Mapping:
    command = [sys.executable, "-m", *words]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert ended.returncode in (0, 1), ended.stderr
    return json.loads(ended.stdout)


IMPORT_ALL = """
import importlib, pkgutil, sys
for name in ("matplotlib", "nltk", "pytest", "hypothesis", "qgis"):  # no user's engine has them
    sys.modules[name] = None
import model
for found in pkgutil.walk_packages(model.__path__, "model."):
    assert importlib.import_module(found.name).__file__.startswith(sys.argv[1]), found.name
    print(found.name)
"""


def engine(folder: Path, *words: str) -> subprocess.CompletedProcess:
    """The engine's Python in a folder, with nothing of the repository on its path."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return subprocess.run(
        [sys.executable, *words], cwd=folder, env=environment, capture_output=True, text=True
    )


@pytest.mark.slow
def test_every_module_of_the_engine_can_be_imported(unpacked: Path, names: list[str]) -> None:
    ended = engine(unpacked, "-c", IMPORT_ALL, str(unpacked))
    assert ended.returncode == 0, ended.stderr
    files = [name for name in names if name.startswith("model/") and name.endswith(".py")]
    assert len(ended.stdout.split()) == len(files) - 1  # model itself


@pytest.mark.parametrize(
    "words",
    ["ask", "models", "convert", "train", "train focus", "evaluate", "evaluate rsvqa", "calibrate"]
    + ["calibrate focus", "calibrate tiles", "calibrate confidence"],
)
def test_what_a_user_can_do_with_the_engine(unpacked: Path, words: str) -> None:
    ended = engine(unpacked, "-m", "model", *words.split(), "--help")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("usage: ")
    for missing in ("haystack", "embedded model by", "drawn", "scenes"):
        assert missing not in ended.stdout


@pytest.mark.parametrize(
    "words",
    ["scene", "train embedded", "evaluate haystack", "calibrate drawn-confidence"],
)
def test_what_is_in_the_repository_alone_is_said_to_be(unpacked: Path, words: str) -> None:
    ended = engine(unpacked, "-m", "model", *words.split(), "--help")
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"error: The command '{words}' is not part of the installed")
