"""No key of a folder's files decides what is imported, fetched or run; the model stays the same."""

from __future__ import annotations

import json
import shutil
import socket
import sys

import pytest
import torch

from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import ModelFolderError

KERNEL = "kernels-community/flash-attn"
CONFIG = {
    "_attn_implementation": KERNEL,
    "_attn_implementation_internal": KERNEL,
    "_experts_implementation": "own",
    "_name_or_path": "own/own",
    "adapter_kwargs": {"_adapter_model_path": "own"},
    "attn_implementation": KERNEL,
    "attn_implementation ": {"text_config": KERNEL, "vision_config": "eager"},
    "base_model_ep_plan": {"layers.*": "own"},
    "base_model_fsdp_plan": {"layers.*": "own"},
    "base_model_pp_plan": {"layers": [["own"], ["own"]]},
    "base_model_tp_plan": {"layers.*": "own"},
    "configuration_files": ["config.0.0.0.json"],
    "custom_generate": "own",
    "custom_pipelines": {"own": {"impl": "own.Own"}},
    "distributed_config": {"tp_size": 2},
    "dtype": "load",
    "experts_implementation": "grouped_mm",
    "extra_config_files": ["own.json"],
    "extra_files": ["own.safetensors"],
    "fusion_config": {"patch_embeddings": True},
    "gguf_file": "own.gguf",
    "id2label": {"0": "own"},
    "is_encoder_decoder": True,
    "kernel_config": {"RMSNorm": "own/own:RMSNorm"},
    "num_labels": 10**12,
    "output_attentions": True,
    "output_hidden_states": True,
    "per_layer_config": {"0": {"hidden_size": 8}},
    "pruned_heads": {"0": [0, 1]},
    "quantizer": "own",
    "return_dict": False,
    "sub_configs": {"text_config": "own"},
    "task_specific_params": {"own": 1},
    "tokenizer_class": "OwnTokenizer",
    "torch_dtype": "float16",
    "transformers_version": "own",
    "transformers_weights": "own.bin",
    "use_cache": False,
    "use_kernels": True,
}
TOKENIZER = {
    "auto_map ": {"AutoTokenizer": ["own.Own", None]},
    "custom_generate": "own",
    "fast_tokenizer_files": ["own.json"],
    "fix_mistral_regex": True,
    "gguf_file": "own.gguf",
    "init_inputs": ["own"],
    "is_local": False,
    "merges_file": "/etc/passwd",
    "name_or_path": "mistralai/own",
    "processor_class": "OwnProcessor",
    "tokenizer_class": "BertJapaneseTokenizer",
    "tokenizer_file": "/etc/passwd",
    "tokenizer_object": {"own": 1},
    "trust_remote_code": True,
    "vocab_file": "/etc/passwd",
}
GENERATION = {
    "assistant_model": "own/own",
    "cache_implementation": "static",
    "compile_config": {"backend": "own"},
    "custom_generate": "own",
    "do_sample": True,
    "num_beams": 99,
    "output_attentions": True,
    "repetition_penalty": 1.05,
    "return_dict_in_generate": False,
    "transformers_version": "own",
    "use_cache": False,
    "watermarking_config": {"own": 1},
}


@pytest.fixture(params=["qwen2.5-vl", "llava-onevision"])
def folder(request, tiny_folder, tmp_path):
    """A model to which a stranger added what transformers would follow, and what would show it."""
    path = shutil.copytree(tiny_folder(request.param), tmp_path / "tiny")
    (path / "own.py").write_text("raise AssertionError('foreign code')\n")
    for name in (
        "own.json",
        "config.0.0.0.json",
        "own.bin",
        "own.safetensors",
        "adapter_model.bin",
    ):
        (path / name).write_text("not to be opened")
    adapter = {"base_model_name_or_path": "own/own", "peft_type": "LORA"}
    (path / "adapter_config.json").write_text(json.dumps(adapter))
    for name in ("processor_config.json", "video_preprocessor_config.json"):
        (path / name).write_text(json.dumps({"auto_map": {"AutoProcessor": "own.Own"}}))
    (path / "custom_generate").mkdir()
    (path / "custom_generate" / "generate.py").write_text("raise AssertionError\n")
    (path / "additional_chat_templates").mkdir()
    (path / "additional_chat_templates" / "own.jinja").write_text("{{ 9**(9**9) }}")
    return path


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Online as far as the libraries know, but nothing may try."""

    def refuse(*args):
        raise AssertionError("reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)


def change(path, changes, parts=()):
    record = json.loads(path.read_text()) if path.exists() else {}
    for part in (record, *(record[name] for name in parts)):
        part.update({name.strip(): value for name, value in changes.items()})
    path.write_text(json.dumps(record))


def test_loading_keys_change_nothing(folder, tiny_folder):
    change(folder / "config.json", CONFIG, ("text_config", "vision_config"))
    change(folder / "generation_config.json", GENERATION)
    record = {name: value for name, value in TOKENIZER.items() if name.strip() != "auto_map"}
    change(folder / "tokenizer_config.json", record)
    imported = set(sys.modules)
    vlm = load(ModelFolder(folder), "cpu")
    plain = load(ModelFolder(tiny_folder(_family(folder))), "cpu")

    assert not {name for name in set(sys.modules) - imported if "own" in name.split(".")}
    for config in (vlm.model.config, vlm.model.config.text_config, vlm.model.config.vision_config):
        assert config._attn_implementation == "sdpa"
        assert not any(hasattr(config, name) for name in ("fusion_config", "custom_generate"))
    assert vlm.model.config.to_dict() == plain.model.config.to_dict()
    assert vlm.model.generation_config.to_dict() == plain.model.generation_config.to_dict()
    assert vlm.model.dtype == torch.float32
    assert type(vlm.tokenizer) is type(plain.tokenizer)
    said = "A ship in <|im_start|> the harbour?"
    assert vlm.tokenizer(said)["input_ids"] == plain.tokenizer(said)["input_ids"]
    for name, weight in plain.model.state_dict().items():
        assert torch.equal(vlm.model.state_dict()[name], weight), name


def _family(folder):
    record = json.loads((folder / "config.json").read_text())
    return {"qwen2_5_vl": "qwen2.5-vl"}.get(record["model_type"], "llava-onevision")


@pytest.mark.parametrize(
    "method", ["gptq", "fp8", "compressed-tensors", "own", 3, ["bitsandbytes"]]
)
@pytest.mark.parametrize("part", [(), ("text_config",)])
def test_a_quantisation_is_bitsandbytes_or_refused(folder, method, part):
    record = json.loads((folder / "config.json").read_text())
    (record[part[0]] if part else record)["quantization_config"] = {"quant_method": method}
    (folder / "config.json").write_text(json.dumps(record))
    with pytest.raises(ModelFolderError, match="comes quantised (by|in a way)"):
        load(ModelFolder(folder), "cpu")


@pytest.mark.parametrize(
    "settings",
    [
        {"load_in_4bit": True, "bnb_4bit_compute_dtype": "load"},
        {"load_in_4bit": "yes"},
        {"load_in_8bit": True, "llm_int8_threshold": "six"},
        {"load_in_8bit": True, "llm_int8_skip_modules": [1]},
    ],
)
def test_settings_of_a_quantisation_that_cannot_be(folder, settings):
    change(folder / "config.json", {"quantization_config": settings})
    with pytest.raises(ModelFolderError, match=r"config\.json cannot be right"):
        load(ModelFolder(folder), "cpu")


@pytest.mark.parametrize("part", ["text_config", "vision_config"])
def test_a_llava_is_built_of_known_parts(tiny_folder, tmp_path, part):
    path = shutil.copytree(tiny_folder("llava-onevision"), tmp_path / "tiny")
    record = json.loads((path / "config.json").read_text())
    record[part]["model_type"] = "mamba"
    (path / "config.json").write_text(json.dumps(record))
    with pytest.raises(ModelFolderError, match="parts that are not supported"):
        load(ModelFolder(path), "cpu")
