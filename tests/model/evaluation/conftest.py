"""What the tests of evaluation share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def few_chips(real_chips: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who looks for chips finds these, on every machine."""
    monkeypatch.setenv("ASK_RASTER_TEST_DATA", str(real_chips.parent))
