"""What the reducers' tests share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from tiny_models import FAMILIES, LLAVA_FAMILIES

from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES


@pytest.fixture(scope="module", params=list(EVERY_FAMILY))
def any_vlm(request, tmp_path_factory):
    """Of every family; six layers, so that every stage of every reducer drops something."""
    folder = tmp_path_factory.mktemp("any") / request.param
    return load(ModelFolder(EVERY_FAMILY[request.param](folder, layers=6)), "cpu")
