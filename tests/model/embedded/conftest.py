"""What the tests of this folder share, and what they draw."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from model.embedded.samples import banks, samples
from model.embedded.samples.banks import Banks
from model.scenes.chips import Split
from model.scenes.scene_files import SceneFile
from model.scenes.scenes import Scene


@pytest.fixture(scope="session")
def drawn_banks() -> dict[Split, Banks]:
    """Small banks of each split, without chips: to make them takes longer than a training of a few
    steps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(banks, "BASE_REDUCTIONS", {2: 1.0})
        patch.setattr(banks, "LONGEST", 850)
        return {split: banks.make_banks(split, 1, 4, 2, None, workers=1) for split in Split}


@pytest.fixture
def small_banks(drawn_banks: dict[Split, Banks], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever banks a test would make, these are taken."""
    monkeypatch.setattr(samples, "make_banks", lambda split, *of_them: drawn_banks[split])


@pytest.fixture(scope="session")
def composed() -> Callable[[SceneFile], Scene]:
    """Scenes without their pixels, each composed once for all tests."""
    return lru_cache(SceneFile.compose)


@pytest.fixture
def composed_once(
    composed: Callable[[SceneFile], Scene], one_processor: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scenes are composed in this process, wherever their files lie, and remembered."""
    monkeypatch.setattr(SceneFile, "compose", lambda file: composed(replace(file, folder=Path())))
