"""Devices, number formats and quantisation."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from bitsandbytes import functional
from bitsandbytes.nn import Linear4bit, Linear8bitLt

from model.vlm import loading, planner
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import choose_device, load
from model.vlm.model_folder import ModelFolder
from model.vlm.planner import fitting_plans, plans
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import DeviceError, ModelFolderError
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


def test_the_best_precision_that_fits_is_chosen(tiny_folder, monkeypatch):
    """16 bits, then 8, then 4; on every device."""
    folder = ModelFolder(tiny_folder("qwen3-vl"))
    for device in ("cpu", "cuda", "xpu", "mps"):
        place = torch.device(device)
        choices = plans(folder, place)
        assert [one.quantization for one in choices] == [
            Quantization.NONE,
            Quantization.INT8,
            Quantization.NF4,
        ]
        for best, plan in enumerate(choices):
            monkeypatch.setattr(planner, "free_device_bytes", lambda device, p=plan: p.total)
            fitting = fitting_plans(folder, place)
            assert fitting == [one for one in choices if one.total <= plan.total]
            assert fitting[0] == choices[best]
        assert fitting_plans(folder, place, Quantization.NF4) == choices[-1:]


def test_a_large_model_is_held_in_16_bits_on_a_cpu_too(tiny_folder, monkeypatch):
    folder = ModelFolder(tiny_folder("qwen3-vl"))
    assert load(folder, "cpu").model.dtype is torch.float32
    monkeypatch.setattr(planner, "LARGE_PARAMETERS", 1000)
    assert plans(folder, torch.device("cpu"))[0].dtype is torch.bfloat16
    assert load(folder, "cpu").model.dtype is torch.bfloat16


def test_memory_that_is_gone_when_it_is_needed(tiny_folder, monkeypatch):
    """Another program took it after the plan was made: the next precision is tried."""
    folder, tried = ModelFolder(tiny_folder("qwen3-vl")), []
    real = loading._native_model

    def full(folder, architecture, choice, place):
        tried.append(choice.quantization)
        if len(tried) < 3:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(folder, architecture, choice, place)

    monkeypatch.setattr(loading, "_native_model", full)
    assert load(folder, "cpu").quantization == "nf4"
    assert tried == [Quantization.NONE, Quantization.INT8, Quantization.NF4]
    tried.clear()
    with pytest.raises(DeviceError):
        load(folder, "cpu", Quantization.NONE)  # what was asked for, and nothing else
    assert tried == [Quantization.NONE]


@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "a new one"])
def test_a_folder_that_changes_while_it_is_loaded(tiny_folder, tmp_path, monkeypatch, file):
    path = shutil.copytree(tiny_folder("qwen3-vl"), tmp_path / "changing")
    real = loading.load_tokenizer

    def meanwhile(folder, config):
        content = (path / file).read_bytes() if (path / file).exists() else b""
        (path / "partial").write_bytes(content)
        (path / "partial").replace(path / file)  # as download programs do
        return real(folder, config)

    monkeypatch.setattr(loading, "load_tokenizer", meanwhile)
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(path), "cpu")
    assert f"changing changed while it was loaded: {file}" in caught.value.message
    assert "complete" in caught.value.remedy


def test_loading_at_its_peak_counts(tiny_folder):
    """What is read before it is quantised: a few whole weights."""
    for plan in plans(ModelFolder(tiny_folder("qwen3-vl")), torch.device("cuda")):
        assert (plan.loading > 0) == (plan.quantization is not Quantization.NONE)
        busy = max(plan.kv_cache + plan.activations, plan.loading)
        assert plan.total == plan.weights + busy + plan.reserve
