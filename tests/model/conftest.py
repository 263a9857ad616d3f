"""What the engine's tests share: tiny models of both families, loaded as the engine loads them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # for the processes that tests start, too
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent / "service"))

import torch
import transformers
from hypothesis import settings
from tiny_models import FAMILIES, LLAVA_FAMILIES

from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import VisionLanguageModel

torch.set_num_threads(1)
settings.register_profile("untimed", deadline=None)  # a busy machine is no failure
settings.load_profile("untimed")
transformers.utils.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The model folder of a family; read it, never write into it."""
    root = tmp_path_factory.mktemp("models")
    made = {name: make(root / name) for name, make in FAMILIES.items()}
    return made.__getitem__


@pytest.fixture(autouse=True)
def few_chips(real_chips: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who looks for chips finds these, on every machine."""
    monkeypatch.setenv("ASK_RASTER_TEST_DATA", str(real_chips.parent))


@pytest.fixture
def one_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be done by several processes is done by this one: they take seconds to begin."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


@pytest.fixture(scope="session", params=list(FAMILIES))
def vlm(request: pytest.FixtureRequest, tiny_folder: Callable[[str], Path]) -> VisionLanguageModel:
    """A loaded tiny model, of one family after the other."""
    return load(ModelFolder(tiny_folder(request.param)), "cpu")


@pytest.fixture(scope="module", params=list(EVERY_FAMILY))
def any_vlm(request, tmp_path_factory):
    """Of every family; six layers, so that every stage of every reducer drops something."""
    folder = tmp_path_factory.mktemp("any") / request.param
    return load(ModelFolder(EVERY_FAMILY[request.param](folder, layers=6)), "cpu")
