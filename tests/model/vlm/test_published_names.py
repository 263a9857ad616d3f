"""The names that published checkpoints give their tensors, from the first form of a family on."""

from __future__ import annotations

import re

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_models import PUBLISHED_FAMILIES

from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder

FIRST_FORMS = {
    "qwen2-vl": ((r"^model\.language_model\.", "model."), (r"^model\.visual\.", "visual.")),
    "internvl3.5": (
        (r"^model\.language_model\.", "language_model.model."),
        (r"^lm_head\.", "language_model.lm_head."),
        (r"^model\.(vision_tower|multi_modal_projector)\.", r"\1."),
    ),
    "gemma3": (
        (r"^model\.language_model\.", "language_model.model."),
        (r"^lm_head\.", "language_model.lm_head."),
        (r"^model\.vision_tower\.", "vision_tower.vision_model."),
        (r"^model\.multi_modal_projector\.", "multi_modal_projector."),
    ),
    "lfm2-vl": ((r"^model\.vision_tower\.", "model.vision_tower.vision_model."),),
}
"""Today's name to the published one."""


def whole_state(folder):
    tensors = {}
    for file in sorted(folder.glob("model-*.safetensors")):
        tensors |= load_file(file)
        file.unlink()
    (folder / "model.safetensors.index.json").unlink()
    return tensors


@pytest.mark.parametrize("family", FIRST_FORMS)
def test_tensors_by_their_first_names(family, tmp_path):
    folder = PUBLISHED_FAMILIES[family](tmp_path / family)
    expected = load(ModelFolder(folder), "cpu").model.state_dict()
    renamed = {}
    for name, tensor in whole_state(folder).items():
        for pattern, first in FIRST_FORMS[family]:
            name = re.sub(pattern, first, name)
        renamed[name] = tensor
    assert any(name not in expected for name in renamed)
    save_file(renamed, folder / "model.safetensors", {"format": "pt"})
    ours = load(ModelFolder(folder), "cpu").model.state_dict()
    assert ours.keys() == expected.keys()
    assert all(torch.equal(ours[name], tensor) for name, tensor in expected.items())


def test_heads_that_guess_further_tokens_are_left(tmp_path):
    """Qwen3.5's checkpoints hold one; the model as it answers does not."""
    folder = PUBLISHED_FAMILIES["qwen3.5"](tmp_path / "m")
    tensors = whole_state(folder) | {"mtp.fc.weight": torch.ones(64, 128)}
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    names = load(ModelFolder(folder), "cpu").model.state_dict()
    assert not any("mtp" in name for name in names)
