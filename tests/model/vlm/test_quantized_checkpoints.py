"""What is quantised, for every family, and checkpoints that come quantised."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from bitsandbytes.nn import Linear4bit, Linear8bitLt
from tiny_models import FAMILIES, LLAVA_FAMILIES

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError
from model.wire.question import Quantization

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES
KINDS = {Quantization.NF4: Linear4bit, Quantization.INT8: Linear8bitLt}


def answer_logits(vlm):
    size = vlm.tile_size
    rgb = np.random.default_rng(3).integers(0, 256, (1, size, size, 3), dtype=np.uint8)
    kept = np.arange(vlm.tokens_per_tile)
    sequence = vlm.assemble([SequenceImage(OVERVIEW, vlm.encode(rgb)[0], kept)], "A ship?")
    with torch.no_grad():
        return vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
        ).logits


def test_a_quantisation_that_the_engine_cannot_read_is_named(tmp_path):
    folder = FAMILIES["qwen2.5-vl"](tmp_path / "m")
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = {"quant_method": "gptq", "bits": 4}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(folder), "cpu")
    assert "gptq" in caught.value.remedy and "4 bits" in caught.value.remedy


@pytest.mark.parametrize("quantization", KINDS)
@pytest.mark.parametrize("family", EVERY_FAMILY)
def test_a_quantised_checkpoint_loads_as_it_is(family, quantization, tmp_path):
    """Only the decoder's layers are quantised; saved and loaded again, nothing has changed."""
    folder = EVERY_FAMILY[family](tmp_path / "plain", layers=4)
    vlm = load(ModelFolder(folder), "cpu", quantization)
    kind = KINDS[quantization]
    quantised = [name for name, part in vlm.model.named_modules() if isinstance(part, kind)]
    assert len(quantised) == 7 * 4  # q, k, v, o, gate, up, down
    assert all(".language_model.layers." in name for name in quantised)

    stored = tmp_path / "quantised"
    vlm.model.save_pretrained(stored)  # before its first forward, which repacks on some CPUs
    vlm.tokenizer.save_pretrained(stored)
    (stored / "ask_raster.json").write_text((folder / "ask_raster.json").read_text())
    again = load(ModelFolder(stored), "cpu")
    assert again.quantization == quantization.value
    assert {name for name, p in again.model.named_modules() if isinstance(p, kind)} == set(
        quantised
    )
    torch.testing.assert_close(answer_logits(again), answer_logits(vlm), rtol=0, atol=0)
