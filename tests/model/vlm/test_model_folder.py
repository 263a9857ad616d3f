"""A folder that is no whole, safe, supported model is refused before anything of it is loaded."""

from __future__ import annotations

import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import ModelFolderError
from model.wire.question import Quantization


@pytest.fixture
def folder(tiny_folder, tmp_path):
    """A whole model, to be spoilt."""
    return shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "tiny")


@pytest.fixture
def shards(folder):
    """The same model in two files with an index, as large models come."""
    weights = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = sorted(weights)
    parts = {"model-00001-of-00002.safetensors": names[:10]}
    parts["model-00002-of-00002.safetensors"] = names[10:]
    for file, held in parts.items():
        save_file({name: weights[name] for name in held}, folder / file, {"format": "pt"})
    places = {name: file for file, held in parts.items() for name in held}
    index = {"metadata": {}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return folder


def change_json(path, **changes):
    record = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps(record | changes))


def refusal(folder):
    with pytest.raises(ModelFolderError) as caught:
        ModelFolder(folder)
    return str(caught.value)


def test_a_whole_model_is_accepted(folder):
    model = ModelFolder(folder)
    assert model.name == "tiny"
    assert model.architecture == "Qwen2_5_VLForConditionalGeneration"
    assert model.profile.tile_size == 56


def test_a_model_in_shards_is_accepted_and_loaded(shards):
    assert len(ModelFolder(shards).weight_files()) == 2
    assert load(ModelFolder(shards), "cpu").tile_size == 56


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tile_size", 50),
        ("tile_size", "large"),
        ("tile_size", 56 * 10**9),
        ("attention_layers", [0, 99]),
        ("attention_layers", 1),
        ("focus_tiles", -1),
        ("focus_tiles", 10**30),
        ("answer_tiles", 2.5),
        ("per_tile_answers", -1),
        ("abstention", 0),
        ("counts_add_up", "yes"),
        ("confidence", 1.5),
        ("confidence", {"scale": -1, "offsets": {}}),
        ("confidence", {"scale": 1, "offsets": {"perhaps": 0.5}}),
        ("confidence", {"scale": 10**400, "offsets": {}}),
        ("confidence", {"scale": 1, "offsets": []}),
        ("notice", 3),
        ("notice", "!" * 10**5),
    ],
)
def test_a_setting_that_does_not_fit_the_model(folder, name, value):
    change_json(folder / "ask_raster.json", **{name: value})
    assert f"wrong {name}: {json.dumps(value)[:80]}" in refusal(folder)


def test_settings_are_recorded_with_results(folder):
    calibration = {"scale": 0.5, "offsets": {"yes": -1.0}}
    change_json(folder / "ask_raster.json", confidence=calibration)
    record = json.loads(json.dumps(ModelFolder(folder).profile.to_json()))
    assert record["confidence"] == calibration and record["focus_tiles"] == 0


def test_no_folder(tmp_path):
    assert "no model folder" in refusal(tmp_path / "nowhere")


def test_a_folder_that_is_no_model(tmp_path):
    (tmp_path / "holiday.txt").write_text("not a model")
    assert "no config.json" in refusal(tmp_path)


def test_no_weights(folder):
    (folder / "model.safetensors").unlink()
    assert "no weights" in refusal(folder)


def test_weights_for_other_programs(folder):
    (folder / "model.safetensors").rename(folder / "model-Q4_K_M.gguf")
    assert "as GGUF" in refusal(folder) and "safetensors" in refusal(folder)


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.pt", "model.pth", "model.ckpt"])
def test_pickled_weights(folder, name):
    (folder / "model.safetensors").rename(folder / name)
    assert f"pickled weights ({name})" in refusal(folder)


@pytest.mark.parametrize("file", ["config.json", "tokenizer_config.json"])
def test_code_of_its_own(folder, file):
    change_json(folder / file, auto_map={"AutoModel": "modeling_own.OwnModel"})
    assert f"code of its own (auto_map in {file})" in refusal(folder)


def test_a_model_that_is_published_in_two_forms(folder):
    """InternVL's first one runs code of its own, the other is read."""
    auto_map = {"AutoModel": "modeling_internvl_chat.InternVLChatModel"}
    change_json(folder / "config.json", architectures=["InternVLChatModel"], auto_map=auto_map)
    assert "ends in -HF" in refusal(folder)


def test_a_missing_shard(shards):
    (shards / "model-00002-of-00002.safetensors").unlink()
    message = refusal(shards)
    assert "half a download" in message
    assert "model-00002-of-00002.safetensors" in message
    assert "model-00001-of-00002.safetensors" not in message


@pytest.mark.parametrize("length", [0, 5, 8, 500, -1])
def test_a_file_that_is_cut_short(folder, length):
    weights = folder / "model.safetensors"
    content = weights.read_bytes()
    weights.write_bytes(content[:length])
    assert "half a download: model.safetensors" in refusal(folder)


@pytest.mark.parametrize("header", [b"[]", b"7", b'{"a": 1}', b'{"a": {"data_offsets": []}}'])
def test_weights_that_are_no_safetensors(folder, header):
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)
    assert "half a download: model.safetensors" in refusal(folder)


def test_no_tokenizer(folder):
    (folder / "tokenizer.json").unlink()
    assert "no tokenizer" in refusal(folder)


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "\xff"])
def test_a_config_that_is_no_json_object(folder, content):
    (folder / "config.json").write_text(content, "latin-1")
    assert "config.json" in refusal(folder)


@pytest.mark.parametrize("index", ["{}", '{"weight_map": 3}', '{"weight_map": {"a": 1}}', "["])
def test_an_index_that_is_none(shards, index):
    (shards / "model.safetensors.index.json").write_text(index)
    assert "model.safetensors.index.json" in refusal(shards)


def loading_refusal(folder):
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(folder), "cpu")
    return str(caught.value)


@pytest.mark.parametrize("architectures", [["LlamaForCausalLM"], [], None])
def test_an_unsupported_architecture_is_named_with_the_supported_ones(folder, architectures):
    change_json(folder / "config.json", architectures=architectures)
    message = loading_refusal(folder)
    assert (architectures or ["none"])[0] in message
    assert "Qwen3-VL" in message


@pytest.mark.parametrize(
    ("architecture", "near"),
    [
        ("Glm4vMoeForConditionalGeneration", "GLM-4.6V-Flash"),
        ("Mistral3ForConditionalGeneration", "Gemma 3"),
        ("Gemma4ForConditionalGeneration", "Gemma 3"),
        ("Qwen3_5ForCausalLM", "sees no images"),
        ("LlavaQwenForCausalLM", "Convert it"),
    ],
)
def test_what_is_often_taken_and_not_supported_is_told_what_is_near(folder, architecture, near):
    change_json(folder / "config.json", architectures=[architecture])
    assert near in loading_refusal(folder)


def test_weights_of_other_shapes(folder):
    weights = load_file(folder / "model.safetensors")
    name = next(key for key in weights if key.endswith("layers.0.mlp.up_proj.weight"))
    weights[name] = torch.zeros(3, 3)
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    assert "tiny" in loading_refusal(folder)


def test_weights_that_lack_a_layer(folder):
    weights = load_file(folder / "model.safetensors")
    left = {name: tensor for name, tensor in weights.items() if "layers.3." not in name}
    assert len(left) < len(weights)
    save_file(left, folder / "model.safetensors", {"format": "pt"})
    assert "do not fit its config.json" in loading_refusal(folder)


@pytest.mark.parametrize("content", ["{}", "not json", '{"version": "1.0", "model": {}}'])
def test_a_broken_tokenizer(folder, content):
    (folder / "tokenizer.json").write_text(content)
    assert "tiny cannot be loaded" in loading_refusal(folder)


def test_a_tokenizer_without_a_chat_template(folder):
    (folder / "chat_template.jinja").unlink()
    assert "chat template" in loading_refusal(folder)


def test_a_chat_template_without_images(folder):
    (folder / "chat_template.jinja").write_text("{{ messages[0]['role'] }}")
    assert "chat template" in loading_refusal(folder)


def test_normalisation_is_read_from_either_of_the_two_files(folder):
    """Older checkpoints have preprocessor_config.json, newer ones processor_config.json."""
    assert ModelFolder(folder).image_mean_and_std()[0][0] == pytest.approx(0.48145466)
    half = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.25, 0.25, 0.25]}
    change_json(folder / "processor_config.json", image_processor=half)
    assert ModelFolder(folder).image_mean_and_std() == ((0.5,) * 3, (0.25,) * 3)
    change_json(folder / "preprocessor_config.json", **half | {"image_mean": [0.1, 0.1, 0.1]})
    assert ModelFolder(folder).image_mean_and_std() == ((0.1,) * 3, (0.25,) * 3)


def test_the_digest_is_of_the_weights(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    first = ModelFolder(folder).sha256()
    assert len(first) == 64
    assert ModelFolder(shutil.copytree(folder, tmp_path / "copy")).sha256() == first
    weights = load_file(folder / "model.safetensors")
    weights["lm_head.weight"] += 1
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    assert ModelFolder(folder).sha256() != first


def test_a_model_on_a_cpu_is_not_quantised_unless_asked(folder):
    assert load(ModelFolder(folder), "cpu").quantization == Quantization.NONE.value
