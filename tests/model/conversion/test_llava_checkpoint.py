"""Tiny random checkpoints in the published layouts become native folders that answer the same."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_models import STRING_CHAT_TEMPLATE, tiny_tokenizer
from tokenizers.processors import TemplateProcessing
from transformers import (
    CLIPVisionConfig,
    CLIPVisionModel,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    Qwen2Config,
)

from model.conversion.llava_checkpoint import convert
from model.focus.region_focus import AttentionReadout
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.profile import BY_ARCHITECTURE, PromptForm
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError, OutputError

LAYERS = 4
FOCUS = (0, 1, 2)  # of the decoder's layers; config.json names all but the first
OLD_NAMES = (
    (r"^model\.language_model\.", "model."),
    (r"^model\.vision_tower\.", "model.vision_tower.vision_tower.vision_model."),
)


def published_tokenizer(is_qwen):
    tokenizer = tiny_tokenizer()
    tokenizer.chat_template = STRING_CHAT_TEMPLATE  # the bare language model's
    if not is_qwen:
        tokenizer.add_special_tokens({"bos_token": "<s>", "eos_token": "</s>"})
        tokenizer.backend_tokenizer.post_processor = TemplateProcessing(
            single="<s> $A", special_tokens=[("<s>", tokenizer.bos_token_id)]
        )
    return tokenizer


def source_model(is_qwen, rows):
    """The model as its authors would hold it, without `<image>` in its vocabulary."""
    torch.manual_seed(0)
    text = (Qwen2Config if is_qwen else LlamaConfig)(
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=LAYERS,
        num_attention_heads=4,
        num_key_value_heads=2,
        vocab_size=rows,
        rope_theta=50000.0,
        max_position_embeddings=4096,
    )
    vision = CLIPVisionConfig(
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=3,
        num_attention_heads=1,
        image_size=56,
        patch_size=14,
    )
    model = LlavaForConditionalGeneration(LlavaConfig(vision_config=vision, text_config=text))
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.mul_(4)
    return model.eval()


def write_source(folder, layout, model, tokenizer, with_tower=True, shards=2):
    """A checkpoint folder as it is published: LRS-VQA's or GeoLLaVA-8K's."""
    lrs_vqa = layout != "geollava"
    tensors = {}
    projector = "model.mm_projector." + ("mlp_projector." if lrs_vqa else "")
    for name, tensor in model.state_dict().items():
        for pattern, old in OLD_NAMES:
            name = re.sub(pattern, old, name)
        name = name.replace("model.multi_modal_projector.linear_1.", projector + "0.")
        name = name.replace("model.multi_modal_projector.linear_2.", projector + "2.")
        tensors[name] = tensor.clone()
    if not with_tower:
        tensors = {n: t for n, t in tensors.items() if ".vision_tower." not in n}
    if lrs_vqa:
        pruner = "model.mm_projector.token_pruner."
        for place, layer in enumerate(FOCUS):
            for name, tensor in model.model.language_model.layers[layer].state_dict().items():
                tensors[f"{pruner}layers.{place}.{name}"] = tensor.clone()
            tensors[f"{pruner}layers.{place}.self_attn.rotary_emb.inv_freq"] = torch.ones(8)
        tensors[f"{pruner}norm.weight"] = torch.ones(64)
        tensors["model.image_newline"] = torch.ones(64)
    else:
        tensors["reghead.proj.weight"] = torch.ones(9, 64, 1, 1)
        tensors["reghead.proj.bias"] = torch.ones(9)
    folder.mkdir()
    names = sorted(tensors)
    weight_map = {}
    for shard in range(shards):
        file = f"model-{shard + 1:05}-of-{shards:05}.safetensors"
        held = names[shard::shards]
        save_file({name: tensors[name] for name in held}, folder / file)
        weight_map |= dict.fromkeys(held, file)
    index = {"metadata": {}, "weight_map": weight_map}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    text = model.config.text_config
    is_qwen = isinstance(text, Qwen2Config)
    record = {
        "architectures": ["LlavaQwenForCausalLM" if is_qwen else "LlavaLlamaForCausalLM"],
        "model_type": "llava_qwen" if is_qwen else "llava",
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "vocab_size": text.vocab_size,
        "rope_theta": 50000.0,
        "rope_scaling": None,
        "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-6,
        "hidden_act": "silu",
        "torch_dtype": "bfloat16",
        "mm_vision_tower": "openai/clip-vit-large-patch14-336",
        "mm_vision_select_layer": -2,
        "mm_vision_select_feature": "patch",
        "mm_projector_type": "mlp2x_gelu_after_distillpruner" if lrs_vqa else "mlp2x_gelu",
        "mm_patch_merge_type": "spatial_unpad" if lrs_vqa else "unires_max24",
        "mm_hidden_size": 64,
    } | ({"llm_layer_list": list(FOCUS[1:])} if lrs_vqa else {})
    (folder / "config.json").write_text(json.dumps(record))
    tokenizer.save_pretrained(folder)
    return folder


LAYOUTS = {"lrs-vqa-qwen2": True, "lrs-vqa-vicuna": False, "geollava": True}


@pytest.fixture(scope="module", params=LAYOUTS)
def published(request, tmp_path_factory):
    """(layout, the model, its published folder): Qwen2 has rows to spare, Vicuna has none."""
    is_qwen = LAYOUTS[request.param]
    tokenizer = published_tokenizer(is_qwen)
    model = source_model(is_qwen, len(tokenizer) + (10 if is_qwen else 0))
    folder = tmp_path_factory.mktemp("source") / request.param
    return request.param, model, write_source(folder, request.param, model, tokenizer)


@pytest.fixture(scope="module")
def converted(published, tmp_path_factory):
    destination = tmp_path_factory.mktemp("native") / "model"
    return convert(published[2], destination), load(ModelFolder(destination), "cpu")


def sequence_of(vlm, count=2):
    rgb = np.random.default_rng(0).integers(0, 256, (count, 56, 56, 3), dtype=np.uint8)
    kept = np.arange(vlm.tokens_per_tile)
    images = [SequenceImage(OVERVIEW, features, kept) for features in vlm.encode(rgb)]
    return vlm.assemble(images, "Is there a ship?")


@torch.no_grad()
def test_the_native_model_is_the_published_one(published, converted):
    """Vision features and logits to the bit; positions included, so rope_theta came over."""
    _, original, _ = published
    _, vlm = converted
    pixels = torch.rand(1, 3, 56, 56)
    expected = original.model.get_image_features(pixels, return_dict=True).pooler_output[0]
    ours = vlm.model.model.get_image_features(pixels, return_dict=True).pooler_output[0]
    assert torch.equal(ours, expected)
    sequence = sequence_of(vlm)
    embeddings = vlm.embed(sequence)
    rows = original.config.text_config.vocab_size
    expected = original(inputs_embeds=embeddings).logits
    ours = vlm.model(inputs_embeds=embeddings).logits
    assert torch.equal(ours[..., :rows], expected)
    assert (ours[..., rows:] <= ours[..., :rows].amax(-1, keepdim=True)).all()  # never said


def test_the_chat_is_the_one_of_its_training(published, converted):
    _, vlm = converted
    if published[0] == "geollava":  # every tile's 16 patches, from which 24 are chosen at most
        run = "<image>" * 3 * 16
    else:  # a thumbnail, a colon, and tiles of four tokens with a row's end between them
        run = f"{'<image>' * 4}:{'<image>' * 4}<image_newline>{'<image>' * 4}"
    shown = f"{run}\nIs there a ship?"
    said = vlm.tokenizer.decode(sequence_of(vlm, 3).input_ids[0])
    if LAYOUTS[published[0]]:
        assert said == (
            "<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n"
            f"<|im_start|>user\n{shown}<|im_end|>\n<|im_start|>assistant\n"
        )
        end = "<|im_end|>"
    else:
        assert said == (
            "<s>A chat between a curious user and an artificial intelligence assistant. The "
            "assistant gives helpful, detailed, and polite answers to the user's questions. "
            f"USER: {shown} ASSISTANT:"
        )
        end = "</s>"
    ends = vlm.model.generation_config.eos_token_id
    assert ends == vlm.tokenizer.convert_tokens_to_ids(end)


def test_the_region_focus_module_comes_along(published, converted):
    conversion, vlm = converted
    if published[0] == "geollava":
        assert conversion.focus_layers == ()
        assert not vlm.folder.has_region_focus
        return
    assert conversion.focus_layers == FOCUS
    module = RegionFocusModule.load(vlm)
    sequence = sequence_of(vlm)
    expected = AttentionReadout(vlm, [FOCUS[-1]]).logits(sequence)
    np.testing.assert_allclose(module.logits(sequence), expected, atol=1e-5)
    stored = load_file(vlm.folder.path / "region_focus.safetensors")
    last = {name for name in stored if name.startswith("layers.2.")}
    assert all(any(p in name for p in ("layernorm", "q_proj", "k_proj")) for name in last)


def test_what_was_left_out_is_listed(published, converted):
    left_out = converted[0].left_out
    if published[0] == "geollava":
        assert left_out == {"the affinity head: its training gave it no gradient": 2}
    else:
        assert left_out["computed, not learnt"] == len(FOCUS)
        assert left_out["not needed for inference"] > 5  # the last layer's values and MLP, a norm
    assert converted[0].tensors == len(published[1].state_dict())


def test_what_ends_a_row_is_a_word_of_the_vocabulary(published, converted):
    """Its embedding is the published one."""
    if published[0] == "geollava":
        pytest.skip("it has none")
    _, vlm = converted
    token = vlm.tokenizer.convert_tokens_to_ids("<image_newline>")
    embedding = vlm.model.get_input_embeddings().weight[token]
    assert torch.equal(embedding, torch.ones(64))
    assert "<image_newline>" in vlm.tokenizer.get_added_vocab()  # and so no word of a question


def test_the_profile_is_the_one_of_its_training(published, converted):
    profile = converted[1].folder.profile
    assert profile.prompt is PromptForm.IMAGE_RUN and not profile.say_resolution
    if published[0] == "geollava":
        assert (profile.shows_overview, profile.pooled) == (False, False)
        assert profile.largest_side == 24 * 56  # as 8,064 are of 336
        assert profile.answer_budget.normal == 24 * 576
    else:
        assert (profile.shows_overview, profile.pooled) == (True, True)
        assert profile.after_overview == ":"


def test_a_plain_llava_is_prompted_as_its_architecture_is(small, tmp_path):
    _, source = small()
    file = source / "model-00001-of-00001.safetensors"
    tensors = {n: t for n, t in load_file(file).items() if not n.startswith("reghead.")}
    save_file(tensors, file)
    convert(source, tmp_path / "native")
    assert (
        ModelFolder(tmp_path / "native").profile
        == BY_ARCHITECTURE[LlavaForConditionalGeneration.__name__]
    )


@pytest.fixture
def small(tmp_path):
    """A function that writes a GeoLLaVA-8K source, with changes."""
    tokenizer = published_tokenizer(True)
    model = source_model(True, len(tokenizer) + 10)

    def write(layout="geollava", config=None, **options):
        folder = write_source(tmp_path / "source", layout, model, tokenizer, shards=1, **options)
        if config:
            record = json.loads((folder / "config.json").read_text()) | config
            (folder / "config.json").write_text(json.dumps(record))
        return model, folder

    return write


def test_a_vision_tower_of_its_own(small, tmp_path):
    model, source = small(with_tower=False)
    with pytest.raises(ModelFolderError, match="does not hold its vision tower"):
        convert(source, tmp_path / "native")
    tower = CLIPVisionModel(model.config.vision_config)
    tower.load_state_dict(model.model.vision_tower.state_dict())
    (tmp_path / "clip").mkdir()
    names = {f"vision_model.{name}": tensor for name, tensor in tower.state_dict().items()}
    text = {"text_model.final_layer_norm.weight": torch.ones(64)}  # CLIP has a text tower, too
    save_file(names | text, tmp_path / "clip" / "model.safetensors")
    convert(source, tmp_path / "native", tmp_path / "clip")
    vlm = load(ModelFolder(tmp_path / "native"), "cpu")
    for name, tensor in vlm.model.model.vision_tower.state_dict().items():
        assert torch.equal(tensor, model.model.vision_tower.state_dict()[name])


@pytest.mark.parametrize(
    ("config", "why"),
    [
        ({"architectures": ["LlavaMptForCausalLM"]}, "cannot be converted"),
        ({"mm_vision_select_layer": [4, 8, 12]}, "several layers"),
        ({"mm_vision_select_feature": "cls_patch"}, "mm_vision_select_feature"),
        ({"mm_projector_type": "pooler"}, "projector is a pooler"),
        ({"num_hidden_layers": 3}, "another shape"),
        ({"intermediate_size": 96}, "another shape"),
        ({"hidden_size": "many"}, r"config\.json cannot be right: hidden_size"),
        ({"num_hidden_layers": 10**9}, r"config\.json cannot be right: num_hidden_layers"),
        ({"hidden_act": [1]}, r"config\.json is broken"),
        ({"llm_layer_list": {"a": 1}, "layout": "lrs-vqa"}, "cannot be converted"),
    ],
)
def test_a_config_that_does_not_match_is_refused(small, tmp_path, config, why):
    _, source = small(config.pop("layout", "geollava"), config=config)
    with pytest.raises(ModelFolderError, match=why):
        convert(source, tmp_path / "native")
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_a_module_of_another_depth_is_refused(small, tmp_path):
    _, source = small("lrs-vqa", config={"llm_layer_list": [1, 5, 11]})
    with pytest.raises(ModelFolderError, match="has 3 layers, not 4"):
        convert(source, tmp_path / "native")


def test_weights_of_another_layout_are_refused(small, tmp_path):
    _, source = small()
    file = source / "model-00001-of-00001.safetensors"
    tensors = load_file(file) | {"model.talking_head.weight": torch.ones(2)}
    save_file(tensors, file)
    with pytest.raises(ModelFolderError, match="talking_head"):
        convert(source, tmp_path / "native")


def test_missing_weights_are_refused(small, tmp_path):
    _, source = small()
    file = source / "model-00001-of-00001.safetensors"
    tensors = load_file(file)
    del tensors["model.layers.2.mlp.up_proj.weight"]
    save_file(tensors, file)
    with pytest.raises(ModelFolderError, match=r"layers\.2\.mlp\.up_proj") as refusal:
        convert(source, tmp_path / "native")
    assert "None, not (128, 64)" in refusal.value.details


def test_weights_that_are_elsewhere_or_damaged_are_refused(small, tmp_path):
    _, source = small(with_tower=False)
    (tmp_path / "clip").mkdir()
    save_file({"vision_model.a": torch.ones(2)}, tmp_path / "elsewhere")
    (tmp_path / "clip" / "model.safetensors").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ModelFolderError, match="lies outside of the model's folder"):
        convert(source, tmp_path / "native", tmp_path / "clip")
    (tmp_path / "clip" / "model.safetensors").unlink()
    save_file({"vision_model.a": torch.ones(2) * torch.nan}, tmp_path / "clip" / "a.safetensors")
    with pytest.raises(ModelFolderError, match="is damaged"):
        convert(source, tmp_path / "native", tmp_path / "clip")


def test_a_tokenizer_that_is_only_sentencepiece_is_said(small, tmp_path):
    _, source = small()
    (source / "tokenizer.json").rename(source / "tokenizer.model")
    with pytest.raises(ModelFolderError, match=r"only as tokenizer\.model"):
        convert(source, tmp_path / "native")


def test_nothing_is_overwritten(small, tmp_path):
    _, source = small()
    (tmp_path / "native").mkdir()
    with pytest.raises(OutputError, match="exists already"):
        convert(source, tmp_path / "native")
