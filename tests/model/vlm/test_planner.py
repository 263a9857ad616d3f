"""Memory is known before loading: published sizes, tiny checkpoints on disk, what is refused."""

from __future__ import annotations

import json
import re

import psutil
import published_models
import pytest
import torch
from tiny_models import FAMILIES, LLAVA_FAMILIES, PUBLISHED_FAMILIES, tiny_qwen3_vl

from model.vlm import planner
from model.vlm.architectures import ARCHITECTURES
from model.vlm.chat_prompt import detail_introduction
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.native_config import native_config
from model.vlm.planner import (
    INTRODUCTION_TOKENS,
    MemoryPlan,
    cache_bytes,
    check_fits,
    experts_note,
    kv_bytes_per_token,
    plan,
    plans,
    weight_bytes,
)
from model.wire.errors import DeviceError, ModelFolderError
from model.wire.question import AskOptions, Quantization

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES | PUBLISHED_FAMILIES
CPU, GPU = torch.device("cpu"), torch.device("cuda")


def qwen3_vl(hidden, intermediate, layers, heads, vision, tied):
    depth, width, inner = vision
    return "Qwen3VLForConditionalGeneration", {
        "tie_word_embeddings": tied,
        "text_config": {
            "hidden_size": hidden,
            "intermediate_size": intermediate,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "num_key_value_heads": 8,
            "head_dim": 128,
            "vocab_size": 151936,
            "tie_word_embeddings": tied,
        },
        "vision_config": {
            "depth": depth,
            "hidden_size": width,
            "intermediate_size": inner,
            "num_heads": 16,
            "out_hidden_size": hidden,
            "patch_size": 16,
            "num_position_embeddings": 2304,
            "deepstack_visual_indexes": [8, 16, 24] if depth == 27 else [5, 11, 17],
        },
    }


def qwen2_5_vl(hidden, intermediate, layers, heads, key_value_heads, vocabulary, tied):
    return "Qwen2_5_VLForConditionalGeneration", {
        "tie_word_embeddings": tied,
        "text_config": {
            "hidden_size": hidden,
            "intermediate_size": intermediate,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "num_key_value_heads": key_value_heads,
            "vocab_size": vocabulary,
            "tie_word_embeddings": tied,
        },
        "vision_config": {
            "depth": 32,
            "hidden_size": 1280,
            "intermediate_size": 3420,
            "num_heads": 16,
            "out_hidden_size": hidden,
        },
    }


SMALL_TOWER, LARGE_TOWER = (24, 1024, 4096), (27, 1152, 4304)
PUBLISHED = {
    # configuration, GiB in nf4, GiB in bf16, KiB of keys and values a token
    "Qwen3-VL-2B": (qwen3_vl(2048, 6144, 28, 16, SMALL_TOWER, True), 2.01, 3.96, 112),
    "Qwen3-VL-4B": (qwen3_vl(2560, 9728, 36, 32, SMALL_TOWER, True), 3.24, 8.27, 144),
    "Qwen3-VL-8B": (qwen3_vl(4096, 12288, 36, 32, LARGE_TOWER, False), 6.73, 16.33, 144),
    "Qwen2.5-VL-3B": (qwen2_5_vl(2048, 11008, 36, 16, 2, 151936, True), 3.16, 6.99, 36),
    "Qwen2.5-VL-7B": (qwen2_5_vl(3584, 18944, 28, 28, 4, 152064, False), 6.43, 15.45, 56),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_models(name):
    """From their published configurations, without a weight on disk."""
    (architecture_name, record), nf4, bf16, kv = PUBLISHED[name]
    architecture = ARCHITECTURES[architecture_name]
    config = architecture.native.config_class.from_dict(record)
    in_16_bits = weight_bytes(architecture, config, Quantization.NONE, 2) / 2**30
    in_4_bits = weight_bytes(architecture, config, Quantization.NF4, 2) / 2**30
    assert in_16_bits == pytest.approx(bf16, abs=0.01)
    assert in_4_bits == pytest.approx(nf4, abs=0.02)
    assert kv_bytes_per_token(config) == kv * 1024


class PublishedFolder:
    """Stands for a folder of which only config.json is there."""

    def __init__(self, name):
        published = published_models.PUBLISHED[name]
        self.name, self.architecture = name, published.architecture
        self.config = published.config | {"architectures": [published.architecture]}
        self.quantization = {}


@pytest.mark.parametrize("name", published_models.PUBLISHED)
def test_published_families(name):
    """From config.json as it is published, to within 3 % of what the model's page counts."""
    published = published_models.PUBLISHED[name]
    architecture = ARCHITECTURES[published.architecture]
    config = native_config(PublishedFolder(name), architecture)
    in_16_bits = weight_bytes(architecture, config, Quantization.NONE, 2)
    assert in_16_bits / 2 == pytest.approx(published.parameters, rel=0.03)
    assert kv_bytes_per_token(config) == published.cache * 1024


def four_bits_by_hand(name):
    """Of a dense decoder with plain attention: its seven matrices a layer in 4 bits."""
    published = published_models.PUBLISHED[name]
    text = published.config.get("text_config", published.config)
    heads, pairs = text["num_attention_heads"], text["num_key_value_heads"]
    hidden = text["hidden_size"]
    size = text.get("head_dim", hidden // heads)
    matrices = 2 * hidden * heads * size + 2 * hidden * pairs * size
    matrices += 3 * hidden * text["intermediate_size"]
    quantised = text["num_hidden_layers"] * matrices
    return 2 * (published.parameters - quantised) + quantised * (0.5 + 1 / 64 + 4 / 64 / 256)


@pytest.mark.parametrize(
    "name",
    ["Qwen2-VL-7B", "InternVL3-1B", "InternVL3.5-4B", "InternVL3.5-8B", "SmolVLM2-2.2B"]
    + ["Gemma-3-4B", "Gemma-3-12B", "Gemma-3-27B"],
)
def test_published_families_in_4_bits(name):
    architecture = ARCHITECTURES[published_models.PUBLISHED[name].architecture]
    config = native_config(PublishedFolder(name), architecture)
    in_4_bits = weight_bytes(architecture, config, Quantization.NF4, 2)
    assert in_4_bits == pytest.approx(four_bits_by_hand(name), rel=0.03)


def test_a_hybrid_in_4_bits():
    """As measured of Qwen3.5-9B: 7.96 GiB, too much for a card of 8 GB."""
    architecture = ARCHITECTURES[published_models.QWEN3_5]
    config = native_config(PublishedFolder("Qwen3.5-9B"), architecture)
    in_4_bits = weight_bytes(architecture, config, Quantization.NF4, 2) / 2**30
    assert in_4_bits == pytest.approx(7.96, rel=0.03)


@pytest.mark.parametrize("name", ["Qwen3.5-35B-A3B", "Qwen3-VL-30B-A3B"])
def test_experts_stay_in_16_bits(name):
    """bitsandbytes quantises single matrices, not the stacks that experts are held in."""
    architecture = ARCHITECTURES[published_models.PUBLISHED[name].architecture]
    config = native_config(PublishedFolder(name), architecture)
    in_16_bits = weight_bytes(architecture, config, Quantization.NONE, 2)
    in_4_bits = weight_bytes(architecture, config, Quantization.NF4, 2)
    assert in_4_bits > 0.9 * in_16_bits
    held = [
        MemoryPlan(kind, torch.bfloat16, size, 0, 0, 0, 0)
        for kind, size in ((Quantization.NONE, in_16_bits), (Quantization.NF4, in_4_bits))
    ]
    assert "experts" in experts_note(held) and not experts_note(held[:1])


def test_of_a_dense_model_nothing_is_said_of_experts(tmp_path):
    assert not experts_note(plans(ModelFolder(tiny_qwen3_vl(tmp_path / "m")), GPU))


def test_windows_and_linear_attention_do_not_grow_with_the_prompt():
    """Gemma 3 remembers 1,024 tokens in five of six layers; Qwen3.5 a matrix a head in three of
    four."""
    for name, constant in {
        "Gemma-3-4B": 29 * 1024 * 2 * 4 * 256 * 2,
        "Qwen3.5-4B": 24 * 32 * 128 * 128 * 4,
    }.items():
        published = published_models.PUBLISHED[name]
        config = native_config(PublishedFolder(name), ARCHITECTURES[published.architecture])
        for tokens in (2048, 16384):
            expected = constant + tokens * published.cache * 1024
            assert cache_bytes(config, tokens) == expected


def held_bytes(model):
    """What a loaded model's weights really take, quantisation state included."""
    total = 0
    for weight in model.parameters():
        total += weight.nbytes
        if (state := getattr(weight, "quant_state", None)) is not None:
            total += state.absmax.nbytes + (state.state2.absmax.nbytes if state.nested else 0)
        if (scale := getattr(weight, "SCB", None)) is not None:
            total += scale.nbytes
    return total


@pytest.mark.parametrize("quantization", Quantization)
@pytest.mark.parametrize("family", EVERY_FAMILY)
def test_the_plan_is_what_loading_takes(family, quantization, tmp_path):
    folder = ModelFolder(EVERY_FAMILY[family](tmp_path / "m"))
    planned = plan(folder, quantization, CPU)
    held = held_bytes(load(folder, "cpu", quantization).model)
    if quantization is Quantization.NF4:  # bitsandbytes rounds scales up to whole blocks
        assert planned.weights == pytest.approx(held, rel=0.02)
    else:
        assert planned.weights == held


def test_a_quantised_checkpoint_is_planned_from_its_files(tmp_path):
    vlm = load(ModelFolder(tiny_qwen3_vl(tmp_path / "m")), "cpu", Quantization.NF4)
    vlm.model.save_pretrained(tmp_path / "q")
    vlm.tokenizer.save_pretrained(tmp_path / "q")
    (only,) = plans(ModelFolder(tmp_path / "q"), CPU)
    assert only.weights == (tmp_path / "q" / "model.safetensors").stat().st_size


def test_the_region_focus_module_counts(tmp_path):
    path = tiny_qwen3_vl(tmp_path / "m")
    without = plan(ModelFolder(path), Quantization.NONE, CPU)
    (path / "region_focus.safetensors").write_bytes(bytes(1000))
    assert plan(ModelFolder(path), Quantization.NONE, CPU).weights == without.weights + 1000


def test_there_is_room_for_what_introduces_tiles():
    """Even where every digit and sign is a token."""
    words = re.findall(r"[A-Za-z]+|\d|[^\sA-Za-z\d]", detail_introduction(0.51, 0.38, 123, 0.35))
    assert len(words) + 4 <= INTRODUCTION_TOKENS  # and the image's own begin and end


def test_more_vision_tokens_need_a_longer_cache(tmp_path):
    folder = ModelFolder(tiny_qwen3_vl(tmp_path / "m"))
    config = load(folder, "cpu").model.config
    few, many = (
        plan(folder, Quantization.NONE, CPU, AskOptions(max_vision_tokens=count, max_tiles=16))
        for count in (768, 1768)
    )
    assert many.kv_cache - few.kv_cache == 1000 * kv_bytes_per_token(config, 4)


@pytest.fixture
def sparse_8b(tmp_path):
    """Qwen3-VL-8B's configuration beside weights of its size that take no room on the disk:
    planned, never loaded."""
    path = tiny_qwen3_vl(tmp_path / "Qwen3-VL-8B")
    name, record = PUBLISHED["Qwen3-VL-8B"][0]
    (path / "config.json").write_text(json.dumps(record | {"architectures": [name]}))
    size = 16 * 2**30
    tensor = {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}
    header = json.dumps({"all": tensor}).encode()
    with (path / "model.safetensors").open("wb") as stream:
        stream.write(len(header).to_bytes(8, "little") + header)
        stream.truncate(8 + len(header) + size)
    return ModelFolder(path)


def test_the_longest_answer_and_thought_are_planned_for(tmp_path):
    folder = ModelFolder(FAMILIES["qwen3-vl"](tmp_path / "m"))
    short = plan(folder, Quantization.NONE, CPU, AskOptions(max_new_tokens=12)).kv_cache
    usual = plan(folder, Quantization.NONE, CPU, AskOptions()).kv_cache
    folder.change_profile(thinking="always", longest_thought=1_000)
    thinking = plan(folder, Quantization.NONE, CPU, AskOptions()).kv_cache
    assert (usual - short) / (thinking - usual) == 500 / 1_000 > 0


def test_what_fits_is_named_before_anything_is_loaded(sparse_8b, monkeypatch):
    monkeypatch.setattr(planner, "free_device_bytes", lambda device: int(11e9))
    with pytest.raises(DeviceError) as refusal:
        check_fits(sparse_8b, Quantization.NONE, GPU)
    assert "Qwen3-VL-8B needs 20." in refusal.value.message
    assert "11.0 GB free" in refusal.value.message
    assert "Choose 4-bit (nf4): it needs 10." in refusal.value.remedy
    check_fits(sparse_8b, Quantization.NF4, GPU)

    monkeypatch.setattr(planner, "free_device_bytes", lambda device: int(4e9))
    with pytest.raises(DeviceError, match="smaller model"):
        check_fits(sparse_8b, Quantization.NF4, GPU)


def test_loading_refuses_what_cannot_fit(sparse_8b, monkeypatch):
    def never(*args, **kwargs):
        raise AssertionError("loading began")

    native = ARCHITECTURES["Qwen3VLForConditionalGeneration"].native
    monkeypatch.setattr(native, "from_pretrained", never)
    monkeypatch.setattr(
        psutil, "virtual_memory", lambda: type("Memory", (), {"available": 8 * 10**9})
    )
    with pytest.raises(DeviceError, match="needs .* GB on cpu, 8.0 GB free"):
        load(sparse_8b, "cpu")


def test_a_configuration_of_a_larger_model_than_the_weights_are(tmp_path):
    path = tiny_qwen3_vl(tmp_path / "m")
    record = json.loads((path / "config.json").read_text())
    record["text_config"]["vocab_size"] = 10**9
    (path / "config.json").write_text(json.dumps(record))
    with pytest.raises(ModelFolderError, match="larger model than its weights are"):
        plan(ModelFolder(path), Quantization.NONE, CPU)


@pytest.mark.parametrize(
    "broken",
    [
        {"text_config": 3},
        {"vision_config": {"depth": "many"}},
        {"vision_config": {"patch_size": 0}},
        {"vision_config": {"hidden_size": -1}},
        {"vision_config": {"in_channels": 10**18}},
        {"vision_config": {"depth": 10**9}},
        {"text_config": {"num_hidden_layers": 10**9}},
        {"text_config": {"hidden_act": 3}},
        {"text_config": {"rope_parameters": {"rope_type": "none"}}},
        {"num_labels": 10**9, "vision_config": {"depth": 0}},
    ],
)
def test_a_broken_configuration_is_said(tmp_path, broken):
    path = tiny_qwen3_vl(tmp_path / "m")
    record = json.loads((path / "config.json").read_text()) | broken
    (path / "config.json").write_text(json.dumps(record))
    with pytest.raises(ModelFolderError, match=r"config\.json"):
        plan(ModelFolder(path), Quantization.NONE, CPU)
