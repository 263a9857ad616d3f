"""Devices, number formats and quantisation."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from bitsandbytes import functional
from bitsandbytes.nn import Linear4bit, Linear8bitLt

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import choose_device, load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import DeviceError
from model.wire.question import Quantization

FAMILIES = ("qwen2.5-vl", "qwen3-vl", "llava-onevision", "llava-next-llama")


def test_a_device_that_is_not_there_is_said():
    missing = "mps" if not torch.backends.mps.is_available() else "xpu"
    with pytest.raises(DeviceError, match=missing):
        choose_device(missing)
    count = torch.cuda.device_count()
    with pytest.raises(DeviceError, match=f"cuda:{count}"):
        choose_device(f"cuda:{count}")


@pytest.mark.parametrize("name", ["toaster", "", "cuda:x", "meta"])
def test_a_name_that_is_no_device_is_said(name):
    with pytest.raises(DeviceError):
        choose_device(name)


def test_auto_prefers_an_accelerator(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto").type in ("xpu", "mps", "cpu")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto").type == "cuda"


def logits_of(vlm) -> torch.Tensor:
    """The logits after a prompt of two tiles, float32."""
    size = vlm.tile_size
    rgb = np.random.default_rng(3).integers(0, 256, (2, size, size, 3), dtype=np.uint8)
    images = [
        SequenceImage(OVERVIEW, features, np.arange(vlm.tokens_per_tile))
        for features in vlm.encode(rgb)
    ]
    sequence = vlm.assemble(images, "Is there a ship in the harbour?")
    with torch.no_grad():
        output = vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
        )
    return output.logits[0].float()


def dequantised(layer: torch.nn.Module) -> torch.Tensor:
    if isinstance(layer, Linear4bit):
        return functional.dequantize_4bit(layer.weight.data, layer.weight.quant_state)
    weight = layer.weight
    scale = weight.SCB if weight.SCB is not None else layer.state.SCB
    return weight.data.float() * scale[:, None] / 127


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(
    ("quantization", "kind", "tolerance"),
    [(Quantization.NF4, Linear4bit, 0.05), (Quantization.INT8, Linear8bitLt, 0.05)],
)
def test_quantised_on_the_cpu(tiny_folder, family, quantization, kind, tolerance):
    """Only the decoder's layers are quantised, and the logits are those of a plain bfloat16 model
    with the dequantised weights, up to a share of their spread (bfloat16 sums, and for int8 the
    activations too are rounded). They are further from those of the weights as they were."""
    vlm = load(ModelFolder(tiny_folder(family)), "cpu", quantization)
    assert vlm.quantization == quantization.value
    quantised = {name: part for name, part in vlm.model.named_modules() if isinstance(part, kind)}
    layers = len(vlm.language_model.layers)
    assert len(quantised) == 7 * layers  # q, k, v, o, gate, up, down
    assert all(".language_model.layers." in name for name in quantised)
    assert type(vlm.model.lm_head) is torch.nn.Linear
    assert vlm.model.lm_head.weight.is_floating_point()
    seeing = [part for name, part in vlm.model.model.named_children() if name != "language_model"]
    assert [parameter for part in seeing for parameter in part.parameters()]
    assert all(p.is_floating_point() for part in seeing for p in part.parameters())

    plain = load(ModelFolder(tiny_folder(family)), "cpu", Quantization.NONE)
    plain.model.to(torch.bfloat16)
    unquantised = logits_of(plain)
    for name, layer in quantised.items():
        weight = dequantised(layer).to(torch.bfloat16)
        original = plain.model.get_submodule(name).weight
        assert not torch.equal(original.data, weight)
        original.data = weight
    ours, expected = logits_of(vlm), logits_of(plain)
    difference = (ours - expected).square().mean().sqrt()
    assert difference < tolerance * expected.std()
    assert difference < 0.95 * (ours - unquantised).square().mean().sqrt()
