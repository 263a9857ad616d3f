"""What is quantised, for every family, and checkpoints that come quantised."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch
from bitsandbytes.functional import dequantize_4bit
from bitsandbytes.nn import Linear4bit, Linear8bitLt
from safetensors.torch import load_file, save_file
from tiny_models import FAMILIES, LLAVA_FAMILIES
from transformers import BitsAndBytesConfig

from model.vlm.architectures import architecture_of
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.planner import plans
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


def change_config(folder, **changes):
    record = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(record | changes))


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ({"quant_method": "gptq", "bits": 4}, "GPTQ"),
        ({"quant_method": "awq", "bits": 4, "version": "gemm"}, "AWQ"),
        ({"quant_method": "fp8", "weight_block_size": [128, 128]}, "FP8"),
        ({"quant_method": "compressed-tensors", "format": "pack-quantized"}, "compressed-tensors"),
        ({"quant_method": "mxfp4"}, "MXFP4"),
        ({"group_size": 64, "bits": 4}, "MLX"),
    ],
)
@pytest.mark.parametrize("part", ["quantization_config", "quantization"])
def test_a_quantisation_that_the_engine_cannot_read_is_named(tmp_path, said, named, part):
    """Before anything is loaded, with what to take instead."""
    folder = FAMILIES["qwen2.5-vl"](tmp_path / "m")
    change_config(folder, **{part: said})
    for refused in (lambda: load(ModelFolder(folder), "cpu"), lambda: planned(folder)):
        with pytest.raises(ModelFolderError) as caught:
            refused()
        assert named in caught.value.message
        assert "not quantised" in caught.value.remedy and "bnb-4bit" in caught.value.remedy


def planned(folder):
    return plans(ModelFolder(folder), torch.device("cpu"))


def stored_in_4_bits(folder, stored, skipped):
    """As others publish it. skipped: what their program left as it was."""
    config = BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", llm_int8_skip_modules=list(skipped)
    )
    architecture = architecture_of(ModelFolder(folder))
    model = architecture.native.from_pretrained(
        folder, quantization_config=config, dtype=torch.bfloat16, device_map={"": "cpu"}
    )
    model.save_pretrained(stored)
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copy(folder / name, stored / name)
    for name in ("preprocessor_config.json", "ask_raster.json"):
        if (folder / name).exists():
            shutil.copy(folder / name, stored / name)
    return model


@pytest.mark.parametrize("listed", [["visual", "merger", "lm_head", "projector"], [], ["q_proj"]])
@pytest.mark.parametrize("skipped", [["model.visual", "lm_head"], ["lm_head"]])
def test_the_weights_say_what_is_quantised_not_the_list(tmp_path, listed, skipped):
    """Lists by the ends of names, lists that lack something, vision towers in 4 bits, too."""
    folder, stored = FAMILIES["qwen3-vl"](tmp_path / "plain"), tmp_path / "bnb-4bit"
    model = stored_in_4_bits(folder, stored, skipped)
    record = json.loads((stored / "config.json").read_text())["quantization_config"]
    change_config(stored, quantization_config=record | {"llm_int8_skip_modules": listed})
    vlm = load(ModelFolder(stored), "cpu")
    assert vlm.quantization == "nf4"
    published = {name: p for name, p in model.named_modules() if isinstance(p, Linear4bit)}
    held = {name for name, part in vlm.model.named_modules() if isinstance(part, Linear4bit)}
    for name, part in published.items():  # the tiny tower is too narrow for a CPU's kernel
        assert (name in held) == (part.in_features % 64 == part.out_features % 32 == 0)
        if name not in held:
            weight = dequantize_4bit(part.weight.data, part.weight.quant_state)
            assert torch.equal(vlm.model.get_submodule(name).weight, weight)
    assert held and held <= published.keys()
    for name in held:
        theirs, ours = (m.get_submodule(name).weight for m in (model, vlm.model))
        assert torch.equal(ours.data, theirs.data)
        assert torch.equal(ours.quant_state.absmax, theirs.quant_state.absmax)
    assert answer_logits(vlm).isfinite().all()


@pytest.mark.parametrize("lost", ["quant_state", "absmax", "quant_map"])
def test_a_quantised_weight_without_its_scales(tmp_path, lost):
    folder, stored = FAMILIES["qwen3-vl"](tmp_path / "plain"), tmp_path / "bnb-4bit"
    stored_in_4_bits(folder, stored, ["model.visual", "lm_head"])
    weights = load_file(stored / "model.safetensors")
    for name in [name for name in weights if f"layers.1.mlp.up_proj.weight.{lost}" in name]:
        del weights[name]
    save_file(weights, stored / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(stored), "cpu")
    assert "bnb-4bit" in caught.value.message and caught.value.remedy


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
