"""Tiny random checkpoints of the real architectures, saved as native folders, for the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from tokenizers.decoders import ByteLevel
from tokenizers.processors import TemplateProcessing
from transformers import (
    CLIPVisionConfig,
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    Glm46VConfig,
    Glm46VForConditionalGeneration,
    InternVLConfig,
    InternVLForConditionalGeneration,
    Lfm2VlConfig,
    Lfm2VlForConditionalGeneration,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaNextConfig,
    LlavaNextForConditionalGeneration,
    LlavaOnevisionConfig,
    LlavaOnevisionForConditionalGeneration,
    MistralConfig,
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2Config,
    Qwen2VLConfig,
    Qwen2VLForConditionalGeneration,
    Qwen3_5Config,
    Qwen3_5ForConditionalGeneration,
    Qwen3_5MoeConfig,
    Qwen3_5MoeForConditionalGeneration,
    Qwen3VLConfig,
    Qwen3VLForConditionalGeneration,
    Qwen3VLMoeConfig,
    Qwen3VLMoeForConditionalGeneration,
    SiglipVisionConfig,
    SmolVLMConfig,
    SmolVLMForConditionalGeneration,
)

CONTROL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
VISION = ["<|vision_start|>", "<|vision_end|>", "<|vision_pad|>", "<|image_pad|>", "<|video_pad|>"]
GAIN = 1.5
"""Standard deviation of what a layer makes of inputs of standard deviation 1."""
CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{% for item in message['content'] %}"
    "{% if item['type'] == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{% else %}{{ item['text'] }}{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tiny_tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE over a few words; every text can be encoded."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=CONTROL + VISION,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(["Is there a storage tank near the harbour? yes no"], trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=["<|im_start|>", *VISION],
        chat_template=CHAT_TEMPLATE,
    )


def _token_ids(tokenizer: PreTrainedTokenizerFast) -> dict[str, int]:
    ids = tokenizer.convert_tokens_to_ids
    return {
        "image_token_id": ids("<|image_pad|>"),
        "video_token_id": ids("<|video_pad|>"),
        "vision_start_token_id": ids("<|vision_start|>"),
        "vision_end_token_id": ids("<|vision_end|>"),
    }


def _save(folder: Path, model: torch.nn.Module, tokenizer: PreTrainedTokenizerFast) -> Path:
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    with torch.no_grad():  # fresh weights are so small that every prompt gets the same answer
        for name, parameter in model.named_parameters():
            if parameter.ndim > 1:
                fan_in = 1 if "embed" in name else parameter[0].numel()
                parameter.copy_(torch.randn_like(parameter) * (GAIN / fan_in**0.5))
        model.lm_head.weight[tokenizer.eos_token_id] = 0  # no answer ends before it is cut
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    layer = min(1, model.config.get_text_config().num_hidden_layers - 1)
    settings = {"tile_size": 56, "attention_layers": [layer]}
    (folder / "ask_raster.json").write_text(json.dumps(settings))
    return folder


def tiny_qwen2_5_vl(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """A Qwen2.5-VL of a few thousand parameters; a tile is 56 px, 2 x 2 vision tokens."""
    torch.manual_seed(seed)
    tokenizer = tiny_tokenizer()
    config = Qwen2_5_VLConfig(
        text_config={
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": layers,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "vocab_size": len(tokenizer),
            "rope_parameters": {"rope_type": "default", "mrope_section": [2, 3, 3]},
            "bos_token_id": None,
            "eos_token_id": tokenizer.eos_token_id,
        },
        vision_config={
            "depth": 2,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_heads": 2,
            "out_hidden_size": 64,
            "patch_size": 14,
            "window_size": 56,
            "fullatt_block_indexes": [1],
        },
        tie_word_embeddings=False,
        **_token_ids(tokenizer),
    )
    return _save(folder, Qwen2_5_VLForConditionalGeneration(config), tokenizer)


def tiny_qwen3_vl(folder: Path, seed: int = 0, layers: int = 5) -> Path:
    """A Qwen3-VL with DeepStack; a tile is 64 px, 2 x 2 vision tokens."""
    torch.manual_seed(seed)
    tokenizer = tiny_tokenizer()
    config = Qwen3VLConfig(
        text_config={
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": layers,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "head_dim": 16,
            "vocab_size": len(tokenizer),
            "rope_parameters": {"rope_type": "default", "mrope_section": [2, 3, 3]},
            "eos_token_id": tokenizer.eos_token_id,
        },
        vision_config={
            "depth": 3,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_heads": 2,
            "out_hidden_size": 64,
            "patch_size": 16,
            "num_position_embeddings": 16,
            "deepstack_visual_indexes": [0, 1],
        },
        tie_word_embeddings=False,
        **_token_ids(tokenizer),
    )
    path = _save(folder, Qwen3VLForConditionalGeneration(config), tokenizer)
    (path / "ask_raster.json").write_text(json.dumps({"tile_size": 64, "attention_layers": [2]}))
    return path


FAMILIES = {"qwen2.5-vl": tiny_qwen2_5_vl, "qwen3-vl": tiny_qwen3_vl}


# LLaVA: a vision tower, a projector, a decoder of the text family.

LLAVA_CHAT_TEMPLATE = (
    "{% for message in messages %}{{ message['role'].upper() + ': ' }}"
    "{% for item in message['content'] | selectattr('type', 'equalto', 'image') %}"
    "{{ '<image>\n' }}{% endfor %}"
    "{% for item in message['content'] | selectattr('type', 'equalto', 'text') %}"
    "{{ item['text'] + ' ' }}{% endfor %}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
)
"""As the published LLaVA templates are: all images first, then all text."""

STRING_CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '[INST] ' + message['content'] + ' [/INST]' }}{% endfor %}"
)
"""As a bare language model's is: a turn's content is a string."""


def _llava_tokenizer(begins: bool) -> PreTrainedTokenizerFast:
    """The tiny tokenizer with `<image>`; begins: every text starts with `<s>`, as Llama's does."""
    tokenizer = tiny_tokenizer()
    tokenizer.add_special_tokens({"additional_special_tokens": ["<image>"]})
    tokenizer.chat_template = LLAVA_CHAT_TEMPLATE
    if begins:
        tokenizer.add_special_tokens({"bos_token": "<s>"})
        start = (tokenizer.bos_token, tokenizer.bos_token_id)
        tokenizer.backend_tokenizer.post_processor = TemplateProcessing(
            single="<s> $A", special_tokens=[start]
        )
    return tokenizer


def _tiny_decoder(config: type, tokenizer: PreTrainedTokenizerFast, layers: int, **more):
    return config(
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        vocab_size=len(tokenizer),
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **more,
    )


def _tiny_tower(config: type, side: int) -> Any:
    return config(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=3,
        num_attention_heads=2,
        image_size=side,
        patch_size=14,
        **({"vision_use_head": False} if config is SiglipVisionConfig else {}),
    )


def tiny_llava_onevision(
    folder: Path, seed: int = 0, layers: int = 4, image_size: int = 45
) -> Path:
    """A LLaVA-OneVision (SigLIP, Qwen2, tied); its tile is 42 px, 3 x 3 patches, 2 x 2 tokens."""
    torch.manual_seed(seed)
    tokenizer = _llava_tokenizer(begins=False)
    config = LlavaOnevisionConfig(
        text_config=_tiny_decoder(Qwen2Config, tokenizer, layers, tie_word_embeddings=True),
        vision_config=_tiny_tower(SiglipVisionConfig, image_size),
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"),
        video_token_index=tokenizer.convert_tokens_to_ids("<|video_pad|>"),
        tie_word_embeddings=True,
    )
    return _save(folder, LlavaOnevisionForConditionalGeneration(config), tokenizer)


def _tiny_llava(
    folder: Path,
    configs: tuple[type, type, type],
    seed: int,
    layers: int,
    image_size: int = 56,
    **text: Any,
) -> Path:
    torch.manual_seed(seed)
    config_class, model_class, text_class = configs
    tokenizer = _llava_tokenizer(begins=text_class is not Qwen2Config)
    config = config_class(
        text_config=_tiny_decoder(text_class, tokenizer, layers, **text),
        vision_config=_tiny_tower(CLIPVisionConfig, image_size),
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"),
    )
    return _save(folder, model_class(config), tokenizer)


def tiny_llava_next_llama(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """A LLaVA-NeXT (CLIP, Llama); a tile is 56 px, 4 x 4 patches, 2 x 2 vision tokens."""
    classes = (LlavaNextConfig, LlavaNextForConditionalGeneration, LlamaConfig)
    return _tiny_llava(folder, classes, seed, layers)


def tiny_llava_next_mistral(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """As above with Mistral; the tokenizer's template is Mistral's, the images' in its own file."""
    classes = (LlavaNextConfig, LlavaNextForConditionalGeneration, MistralConfig)
    path = _tiny_llava(folder, classes, seed, layers, sliding_window=None)
    template = path / "chat_template.jinja"
    record = {"chat_template": template.read_text("utf-8")}
    (path / "chat_template.json").write_text(json.dumps(record), "utf-8")
    template.write_text(STRING_CHAT_TEMPLATE, "utf-8")
    return path


def tiny_llava_next_qwen2(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    classes = (LlavaNextConfig, LlavaNextForConditionalGeneration, Qwen2Config)
    return _tiny_llava(folder, classes, seed, layers)


def tiny_llava_1_5(folder: Path, seed: int = 0, layers: int = 4, image_size: int = 56) -> Path:
    """The form of LLaVA-1.5, and of what `convert` writes."""
    classes = (LlavaConfig, LlavaForConditionalGeneration, LlamaConfig)
    return _tiny_llava(folder, classes, seed, layers, image_size)


LLAVA_FAMILIES = {
    "llava-onevision": tiny_llava_onevision,
    "llava-next-llama": tiny_llava_next_llama,
    "llava-next-mistral": tiny_llava_next_mistral,
    "llava-next-qwen2": tiny_llava_next_qwen2,
    "llava-1.5": tiny_llava_1_5,
}

FAMILIES |= {name: LLAVA_FAMILIES[name] for name in ("llava-onevision", "llava-next-llama")}
"""Of LLaVA one with each tower; the others' decoders are tested where LLaVA is."""


# The families of hybrid decoders and of towers of one size, in the layout that they are published
# in: shards with an index, the processor's files, the chat template in a file of its own.

HALVES = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
CLIP_COLOURS = {
    "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711],
}
IMAGENET_COLOURS = {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}

QWEN3_5_TEMPLATE = CHAT_TEMPLATE.replace(
    "assistant\n",
    "assistant\n{% if enable_thinking is defined and enable_thinking is false %}<think>\n\n</think>"
    "\n\n{% else %}<think>\n{% endif %}",
)
INTERNVL_TEMPLATE = (
    "{%- for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' }}"
    "{%- if message['content'] is string %}{{ message['content'] }}{%- else %}"
    "{%- for content in message['content'] %}{%- if content['type'] == 'image' %}"
    "{{ '<IMG_CONTEXT>\n' }}{%- elif content['type'] == 'text' %}{{ content['text'] }}{%- endif %}"
    "{%- endfor %}{%- endif %}{{ '<|im_end|>\n' }}{%- endfor %}"
    "{%- if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{%- endif %}"
)
SMOLVLM_TEMPLATE = (
    "<|im_start|>{% for message in messages %}{{message['role'] | capitalize}}"
    "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}"
    "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}"
    "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
LFM2_VL_TEMPLATE = (
    "{{- bos_token -}}{%- for message in messages -%}"
    "{{- '<|im_start|>' + message['role'] + '\n' -}}{%- for content in message['content'] -%}"
    "{%- if content['type'] == 'image' -%}{{- '<image>' -}}{%- else -%}{{- content['text'] -}}"
    "{%- endif -%}{%- endfor -%}{{- '<|im_end|>\n' -}}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\n' -}}{%- endif -%}"
)
GEMMA3_TEMPLATE = (
    "{{ bos_token }}{%- for message in messages -%}{{ '<start_of_turn>' + message['role'] + '\n' }}"
    "{%- for item in message['content'] -%}{%- if item['type'] == 'image' -%}"
    "{{ '<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim }}"
    "{%- endif -%}{%- endfor -%}{{ '<end_of_turn>\n' }}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<start_of_turn>model\n' }}{%- endif -%}"
)


def _published(
    folder: Path,
    model: torch.nn.Module,
    tokenizer: PreTrainedTokenizerFast,
    processor: dict[str, Any],
    settings: dict[str, Any] | None = None,
) -> Path:
    """Saved as the hub has it; `ask_raster.json` only where the tests need small tiles."""
    _save(folder, model, tokenizer)
    (folder / "model.safetensors").unlink()
    model.save_pretrained(folder, max_shard_size="150KB")
    (folder / "preprocessor_config.json").write_text(json.dumps(processor), "utf-8")
    (folder / "ask_raster.json").unlink()
    if settings:
        (folder / "ask_raster.json").write_text(json.dumps(settings), "utf-8")
    return folder


def _tokenizer_with(
    template: str, *tokens: str, begin: str = "", end: str = "<|im_end|>"
) -> PreTrainedTokenizerFast:
    tokenizer = tiny_tokenizer()
    tokenizer.add_special_tokens({"additional_special_tokens": list(tokens), "eos_token": end})
    if begin:
        tokenizer.add_special_tokens({"bos_token": begin})
    tokenizer.chat_template = template
    return tokenizer


def _small_decoder(tokenizer: PreTrainedTokenizerFast, layers: int) -> dict[str, Any]:
    return {
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": layers,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "vocab_size": len(tokenizer),
        "eos_token_id": tokenizer.eos_token_id,
        "bos_token_id": tokenizer.bos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }


def tiny_qwen2_vl(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """A Qwen2-VL; a tile is 56 px, 2 x 2 vision tokens."""
    torch.manual_seed(seed)
    tokenizer = tiny_tokenizer()
    text = _small_decoder(tokenizer, layers)
    text["rope_parameters"] = {"rope_type": "default", "mrope_section": [2, 3, 3]}
    config = Qwen2VLConfig(
        text_config=text,
        vision_config={"depth": 2, "embed_dim": 32, "hidden_size": 64, "num_heads": 2},
        tie_word_embeddings=False,
        **_token_ids(tokenizer),
    )
    processor = {"image_processor_type": "Qwen2VLImageProcessor", **CLIP_COLOURS}
    model = Qwen2VLForConditionalGeneration(config)
    return _published(folder, model, tokenizer, processor, {"tile_size": 56})


def _qwen3_tower() -> dict[str, Any]:
    return {
        "depth": 3,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_heads": 2,
        "out_hidden_size": 64,
        "num_position_embeddings": 16,
    }


def _hybrid_decoder(tokenizer: PreTrainedTokenizerFast, layers: int) -> dict[str, Any]:
    """Qwen3.5's: each fourth layer has full attention, a gate, and turns a quarter of each head."""
    return _small_decoder(tokenizer, layers) | {
        "head_dim": 32,
        "linear_key_head_dim": 16,
        "linear_value_head_dim": 16,
        "linear_num_key_heads": 2,
        "linear_num_value_heads": 4,
        "rope_parameters": {
            "rope_type": "default",
            "mrope_section": [2, 1, 1],
            "partial_rotary_factor": 0.25,
        },
    }


def _experts(decoder: dict[str, Any]) -> dict[str, Any]:
    del decoder["intermediate_size"]
    return decoder | {"moe_intermediate_size": 32, "num_experts": 4, "num_experts_per_tok": 2}


def _tiny_qwen3(
    folder: Path, seed: int, text: dict[str, Any], vision: dict[str, Any], kinds: tuple[type, type]
) -> Path:
    """One of Qwen3-VL's kin; a tile is 64 px, 2 x 2 vision tokens."""
    torch.manual_seed(seed)
    tokenizer = tiny_tokenizer()
    config_class, model_class = kinds
    config = config_class(
        text_config=text,
        vision_config=vision,
        tie_word_embeddings=False,
        **_token_ids(tokenizer),
    )
    if "linear_key_head_dim" in text:
        tokenizer.chat_template = QWEN3_5_TEMPLATE
    processor = {"image_processor_type": "Qwen2VLImageProcessorFast", **HALVES}
    return _published(folder, model_class(config), tokenizer, processor, {"tile_size": 64})


def tiny_qwen3_5(folder: Path, seed: int = 0, layers: int = 8) -> Path:
    text = _hybrid_decoder(tiny_tokenizer(), layers)
    kinds = (Qwen3_5Config, Qwen3_5ForConditionalGeneration)
    return _tiny_qwen3(folder, seed, text, _qwen3_tower(), kinds)


def tiny_qwen3_5_moe(folder: Path, seed: int = 0, layers: int = 8) -> Path:
    text = _experts(_hybrid_decoder(tiny_tokenizer(), layers))
    text["shared_expert_intermediate_size"] = 64
    kinds = (Qwen3_5MoeConfig, Qwen3_5MoeForConditionalGeneration)
    return _tiny_qwen3(folder, seed, text, _qwen3_tower(), kinds)


def tiny_qwen3_vl_moe(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    text = _experts(_small_decoder(tiny_tokenizer(), layers)) | {"head_dim": 16}
    text["rope_parameters"] = {"rope_type": "default", "mrope_section": [2, 3, 3]}
    vision = _qwen3_tower() | {"deepstack_visual_indexes": [0, 1]}
    kinds = (Qwen3VLMoeConfig, Qwen3VLMoeForConditionalGeneration)
    return _tiny_qwen3(folder, seed, text, vision, kinds)


def tiny_internvl(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """An InternVL3.5 (Qwen3); its tile is 56 px, 4 x 4 patches, 2 x 2 tokens."""
    torch.manual_seed(seed)
    tokenizer = _tokenizer_with(INTERNVL_TEMPLATE, "<img>", "</img>", "<IMG_CONTEXT>")
    text = _small_decoder(tokenizer, layers) | {"model_type": "qwen3", "head_dim": 16}
    config = InternVLConfig(
        text_config=text | {"tie_word_embeddings": False},
        vision_config={
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": [56, 56],
            "patch_size": [14, 14],
            "attention_bias": True,
        },
        image_token_id=tokenizer.convert_tokens_to_ids("<IMG_CONTEXT>"),
        image_seq_length=4,
        tie_word_embeddings=False,
    )
    processor = {"image_processor_type": "GotOcr2ImageProcessorFast", **IMAGENET_COLOURS}
    return _published(folder, InternVLForConditionalGeneration(config), tokenizer, processor)


def tiny_smolvlm(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """A SmolVLM2; its tile is 84 px of an image of 90, 6 x 6 patches, 2 x 2 tokens."""
    torch.manual_seed(seed)
    tokens = ("<fake_token_around_image>", "<global-img>", "<image>", "<end_of_utterance>")
    tokenizer = _tokenizer_with(SMOLVLM_TEMPLATE, *tokens, end="<end_of_utterance>")
    config = SmolVLMConfig(
        text_config=_small_decoder(tokenizer, layers) | {"model_type": "llama"},
        vision_config={
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": 90,
            "patch_size": 14,
        },
        image_token_id=tokenizer.convert_tokens_to_ids("<image>"),
        scale_factor=3,
        pad_token_id=tokenizer.pad_token_id,
    )
    processor = {"image_processor_type": "SmolVLMImageProcessor", **HALVES}
    return _published(folder, SmolVLMForConditionalGeneration(config), tokenizer, processor)


def tiny_lfm2_vl(folder: Path, seed: int = 0, layers: int = 6) -> Path:
    """An LFM2-VL; a tile is 64 px, 2 x 2 vision tokens; two of its layers have attention."""
    torch.manual_seed(seed)
    tokens = ("<|image_start|>", "<|image_end|>", "<image>")
    tokenizer = _tokenizer_with(LFM2_VL_TEMPLATE, *tokens, begin="<|startoftext|>")
    text = _small_decoder(tokenizer, layers) | {
        "model_type": "lfm2",
        "block_auto_adjust_ff_dim": False,
        "layer_types": ["full_attention" if i in (2, 4) else "conv" for i in range(layers)],
        "tie_word_embeddings": False,
    }
    config = Lfm2VlConfig(
        text_config=text,
        vision_config={
            "model_type": "siglip2_vision_model",
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "num_patches": 16,
            "patch_size": 16,
            "vision_use_head": False,
        },
        image_token_id=tokenizer.convert_tokens_to_ids("<image>"),
        projector_hidden_size=64,
        tie_word_embeddings=False,
    )
    processor = {"image_processor_type": "Lfm2VlImageProcessorFast", **HALVES}
    model = Lfm2VlForConditionalGeneration(config)
    return _published(folder, model, tokenizer, processor, {"tile_size": 64})


def tiny_gemma3(folder: Path, seed: int = 0, layers: int = 7) -> Path:
    """A Gemma 3; its tile is 56 px, 4 x 4 patches, 2 x 2 tokens; its windows are of 8 tokens, and
    every third layer has full attention."""
    torch.manual_seed(seed)
    tokens = ("<start_of_image>", "<end_of_image>", "<image_soft_token>", "<start_of_turn>")
    tokenizer = _tokenizer_with(GEMMA3_TEMPLATE, *tokens, begin="<bos>", end="<end_of_turn>")
    ids = tokenizer.convert_tokens_to_ids
    text = _small_decoder(tokenizer, layers) | {
        "head_dim": 16,
        "query_pre_attn_scalar": 24,
        "sliding_window": 8,
        "sliding_window_pattern": 3,
        "rope_scaling": {"rope_type": "linear", "factor": 8.0},
        "tie_word_embeddings": False,
    }
    config = Gemma3Config(
        text_config=text,
        vision_config={
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": 56,
            "patch_size": 14,
            "vision_use_head": False,
        },
        mm_tokens_per_image=4,
        boi_token_index=ids("<start_of_image>"),
        eoi_token_index=ids("<end_of_image>"),
        image_token_index=ids("<image_soft_token>"),
        tie_word_embeddings=False,
    )
    processor = {"image_processor_type": "Gemma3ImageProcessor", **HALVES}
    return _published(folder, Gemma3ForConditionalGeneration(config), tokenizer, processor)


GLM_TEMPLATE = (
    "[gMASK]<sop>{% for message in messages %}<|user|>\n{% for item in message['content'] %}"
    "{% if item['type'] == 'image' %}<|begin_of_image|><|image|><|end_of_image|>"
    "{% else %}{{ item['text'] }}{% endif %}{% endfor %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)


def tiny_glm_4_6v(folder: Path, seed: int = 0, layers: int = 4) -> Path:
    """A GLM-4.6V-Flash; a tile is 56 px, 2 x 2 vision tokens."""
    torch.manual_seed(seed)
    tokens = ("[gMASK]", "<sop>", "<|user|>", "<|assistant|>")
    seen = ("<|begin_of_image|>", "<|image|>", "<|end_of_image|>")
    tokenizer = _tokenizer_with(GLM_TEMPLATE, *tokens, *seen, end="<|user|>")
    ids = tokenizer.convert_tokens_to_ids
    text = _small_decoder(tokenizer, layers) | {"model_type": "glm4v_text"}
    text["rope_parameters"] = {
        "rope_type": "default",
        "mrope_section": [1, 1, 2],
        "partial_rotary_factor": 0.5,
    }
    config = Glm46VConfig(
        text_config=text,
        vision_config={
            "model_type": "glm4v_vision",
            "depth": 2,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_heads": 2,
            "out_hidden_size": 64,
            "image_size": 56,
        },
        image_token_id=ids("<|image|>"),
        video_token_id=ids("<|video_pad|>"),
        image_start_token_id=ids("<|begin_of_image|>"),
        image_end_token_id=ids("<|end_of_image|>"),
        tie_word_embeddings=False,
    )
    processor = {"image_processor_type": "Glm46VImageProcessor", **CLIP_COLOURS}
    model = Glm46VForConditionalGeneration(config)
    return _published(folder, model, tokenizer, processor, {"tile_size": 56})


PUBLISHED_FAMILIES = {
    "qwen2-vl": tiny_qwen2_vl,
    "qwen3.5": tiny_qwen3_5,
    "qwen3.5-moe": tiny_qwen3_5_moe,
    "qwen3-vl-moe": tiny_qwen3_vl_moe,
    "internvl3.5": tiny_internvl,
    "smolvlm2": tiny_smolvlm,
    "lfm2-vl": tiny_lfm2_vl,
    "gemma3": tiny_gemma3,
    "glm-4.6v": tiny_glm_4_6v,
}
