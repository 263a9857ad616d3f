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
    Qwen3VLConfig,
    Qwen3VLForConditionalGeneration,
    SiglipVisionConfig,
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
