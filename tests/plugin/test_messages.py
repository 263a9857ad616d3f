"""What is said to an analyst: all of it on one page, with remedies that they can follow."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

MAKE_PAGE = Path(__file__).resolve().parents[2] / "docs" / "make_messages.py"
NOTHING_TO_DO = {"CancelledError"}
FOR_DEVELOPERS = re.compile(r"--\w|\./run|PixelWindow|\b(None|repr|traceback|stdin|stdout)\b")


@pytest.fixture(scope="module")
def make_messages():
    spec = importlib.util.spec_from_file_location("make_messages", MAKE_PAGE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date(make_messages):
    page = make_messages.PAGE.read_text("utf-8")
    assert page == make_messages.page(), "run 'python3 docs/make_messages.py'"


def test_every_message_has_a_remedy(make_messages):
    said = [s for s in make_messages.messages() if s.kind not in NOTHING_TO_DO]
    assert len(said) > 50
    assert not [f"{s.kind}: {s.message}" for s in said if not s.remedy]


def test_nothing_speaks_to_developers(make_messages):
    for said in make_messages.messages():
        assert not FOR_DEVELOPERS.search(f"{said.message} {said.remedy}"), said
