"""Two Pythons share these tests: QGIS's runs tests/plugin, tests/ui and tests/e2e, where this
repository is the package `askraster`; the engine's runs tests/model, where its root is on the path.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
DATA = REPOSITORY / "tests" / "data"
HAS_QGIS = importlib.util.find_spec("qgis") is not None
HAS_TORCH = importlib.util.find_spec("torch") is not None

collect_ignore = [] if HAS_TORCH else ["model"]
if not HAS_QGIS:
    collect_ignore += ["plugin", "ui", "e2e"]

if HAS_QGIS:
    # Before anything of QGIS is imported: a profile and a package of the tests' own.
    _scratch = Path(tempfile.mkdtemp(prefix="askraster-tests-"))
    (_scratch / "askraster").symlink_to(REPOSITORY, target_is_directory=True)
    sys.path.insert(0, str(_scratch))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(_scratch / "profile")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from osgeo import gdal

    gdal.UseExceptions()  # as QGIS does from 3.38 on, and other plugins before


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fast", action="store_true", help="each test's first case, nothing slow")


def pytest_collection() -> None:
    """Before the tests' modules make anything of QGIS: 3.34 remembers of a coordinate system that
    was made without its application that there is none."""
    if HAS_QGIS:
        from qgis.testing import start_app

        start_app()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --fast, what is marked slow is left out, and of a test with many cases all but one."""
    if not config.getoption("fast"):
        return
    seen: set[str] = set()
    chosen, left_out = [], []
    for item in items:
        test = item.nodeid.partition("[")[0]
        is_chosen = test not in seen and item.get_closest_marker("slow") is None
        seen.add(test)
        (chosen if is_chosen else left_out).append(item)
    items[:] = chosen
    config.hook.pytest_deselected(items=left_out)


def pytest_report_header() -> list[str]:
    without = [("QGIS", HAS_QGIS, "plugin, ui, e2e"), ("torch", HAS_TORCH, "model")]
    return [f"no {name}: tests/{rooms} left out" for name, there, rooms in without if not there]


@pytest.fixture(scope="session")
def qgis_app():
    """The one QgsApplication of this test run."""
    from qgis.testing import start_app

    app = start_app()
    yield app
    gc.collect()  # layers must go before the providers that read them
    shutil.rmtree(_scratch, ignore_errors=True)


@pytest.fixture(scope="session")
def real_chips() -> Path:
    """A folder of real chips, as published: two of each of the 21 classes."""
    return DATA / "ucmerced"


@pytest.fixture
def real_rasters(tmp_path: Path) -> Path:
    """Small rasters of every kind that people have: copies, for QGIS writes beside what it reads.

    tests/data/rasters/README.md says what each is.
    """
    return Path(shutil.copytree(DATA / "rasters", tmp_path / "rasters"))


@pytest.fixture(scope="session")
def engine_python() -> Path:
    """The engine's interpreter, found as the plugin finds it."""
    from askraster.model.wire.errors import EngineError
    from askraster.plugin.engine.engine_environment import find_engine_environment

    try:
        return find_engine_environment().python
    except EngineError as error:
        pytest.skip(str(error))
