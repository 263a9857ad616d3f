"""Whether the engine is there, told from the files alone."""

from __future__ import annotations

import pytest
from askraster.plugin.engine.readiness import Readiness, engine_readiness


@pytest.fixture(params=["bin/python", "Scripts/python.exe"])
def inside(request):
    """Where an environment has its Python: on Linux and macOS, on Windows."""
    return request.param


def made(python, complete=True):
    python.parent.mkdir(parents=True)
    python.touch()
    if complete:
        (python.parents[1] / "complete").touch()
    return python


def test_nothing_was_ever_set_up(tmp_path, inside):
    installed = tmp_path / "ask-raster" / "engine-new" / inside
    assert engine_readiness(None, installed) is Readiness.ABSENT
    (tmp_path / "ask-raster" / "engine-broken").mkdir(parents=True)  # nothing in it
    assert engine_readiness(None, installed) is Readiness.ABSENT


def test_an_engine_for_other_requirements_is_outdated(tmp_path, inside):
    made(tmp_path / "engine-old" / inside)
    installed = tmp_path / "engine-new" / inside
    assert engine_readiness(None, installed) is Readiness.OUTDATED
    made(installed, complete=False)  # set-up was broken off
    assert engine_readiness(None, installed) is Readiness.OUTDATED


def test_what_a_break_leaves_is_no_engine(tmp_path, inside):
    installed = made(tmp_path / "engine-new" / inside, complete=False)
    assert engine_readiness(None, installed) is Readiness.ABSENT


def test_an_engine_for_these_requirements_is_ready_whatever_else_is_there(tmp_path, inside):
    made(tmp_path / "engine-old" / inside)
    installed = made(tmp_path / "engine-new" / inside)
    assert engine_readiness(None, installed) is Readiness.READY


@pytest.mark.parametrize("version", ["3.11", "3.13"])
def test_an_engine_whose_python_is_gone_is_broken(tmp_path, inside, version):
    """As its link leads nowhere after the system was upgraded, perhaps to another version."""
    made(tmp_path / "engine-old-py3.11" / inside)
    python = made(tmp_path / f"engine-new-py{version}" / inside)
    installed = tmp_path / "engine-new-py3.11" / inside
    python.unlink()
    assert engine_readiness(None, installed) is Readiness.BROKEN
    python.symlink_to(tmp_path / "nowhere")
    assert engine_readiness(None, installed) is Readiness.BROKEN


def test_a_chosen_python_counts_instead_of_the_installed_one(tmp_path, inside):
    installed = tmp_path / "engine-new" / inside
    chosen = made(tmp_path / "mine" / "bin" / "python", complete=False)
    assert engine_readiness(chosen, installed) is Readiness.READY
    made(installed)
    chosen.unlink()
    assert engine_readiness(chosen, installed) is Readiness.ABSENT
