"""Real-size models with random weights, made where they run: what an answer costs does not depend
on what the weights say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from tokenizers.decoders import ByteLevel
from transformers import (
    CLIPVisionConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2Config,
    Qwen3VLConfig,
    Qwen3VLForConditionalGeneration,
)

from model.vlm.architectures import ARCHITECTURES
from model.vlm.chat_prompt import OVERVIEW, detail_introduction
from model.vlm.loading import load
from model.vlm.model_folder import CLIP_MEAN, CLIP_STD, ModelFolder
from model.vlm.profile import ModelProfile, PromptForm
from model.vlm.vision_language_model import VisionLanguageModel

QUESTIONS = ("Is there a swimming pool?", "How many ships are in the harbour?")
IMAGE = "<image>"
CHAT_TEMPLATE = (
    "{% for message in messages %}<user>{% for item in message['content'] %}"
    "{% if item['type'] == 'image' %}<begin>" + IMAGE + "<end>"
    "{% else %}{{ item['text'] }}{% endif %}"
    "{% endfor %}{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"
)


@dataclass(frozen=True)
class NoFolder:
    """Stands for the folder of a model that was never saved."""

    name: str
    path: Path = Path()
    profile: ModelProfile = field(  # tokens are pruned one by one, as the published systems do
        default_factory=lambda: ModelProfile(prompt=PromptForm.PLACES)
    )
    has_region_focus: bool = False

    def image_mean_and_std(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        return CLIP_MEAN, CLIP_STD

    def sha256(self) -> str:
        return ""


def make_tokenizer() -> PreTrainedTokenizerFast:
    """Introductions of tiles cost what they cost a real tokenizer: a word or a digit is a token."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = ByteLevel()
    trainer = trainers.BpeTrainer(
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    said = [OVERVIEW, detail_introduction(0.5, 0.5, 8, 0.3), *QUESTIONS]
    tokenizer.train_from_iterator(said, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        additional_special_tokens=[IMAGE, "<video>", "<begin>", "<end>", "<user>", "<assistant>"],
        chat_template=CHAT_TEMPLATE,
    )


def llava(text: dict[str, int], vision: dict[str, int]) -> LlavaConfig:
    """LLaVA with a Qwen2 decoder and CLIP of 336 px, 14 px a patch."""
    return LlavaConfig(
        text_config=Qwen2Config(**text, tie_word_embeddings=False),
        vision_config=CLIPVisionConfig(image_size=336, patch_size=14, **vision),
    )


def llava_7b() -> LlavaConfig:
    """LRS-VQA's and GeoLLaVA-8K's: CLIP ViT-L/14-336 and Qwen2-7B."""
    return llava(
        {
            "hidden_size": 3584,
            "intermediate_size": 18944,
            "num_hidden_layers": 28,
            "num_attention_heads": 28,
            "num_key_value_heads": 4,
            "vocab_size": 152064,
            "max_position_embeddings": 32768,
        },
        {
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "num_hidden_layers": 24,
            "num_attention_heads": 16,
        },
    )


def _qwen3_text(hidden_size: int, intermediate_size: int) -> dict[str, Any]:
    """What the decoders of Qwen3-VL-4B and 8B have alike."""
    return {
        "hidden_size": hidden_size,
        "intermediate_size": intermediate_size,
        "num_hidden_layers": 36,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "vocab_size": 151936,
        "max_position_embeddings": 262144,
        "rope_parameters": {"rope_type": "default", "mrope_section": [24, 20, 20]},
    }


def qwen3_vl_8b() -> Qwen3VLConfig:
    return Qwen3VLConfig(
        text_config=_qwen3_text(4096, 12288),
        vision_config={"out_hidden_size": 4096},
    )


def qwen3_vl_4b() -> Qwen3VLConfig:
    return Qwen3VLConfig(
        text_config=_qwen3_text(2560, 9728),
        vision_config={
            "depth": 24,
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "out_hidden_size": 2560,
            "deepstack_visual_indexes": [5, 11, 17],
        },
        tie_word_embeddings=True,
    )


def qwen2_5_vl_0_5b() -> Qwen2_5_VLConfig:
    """Qwen2-0.5B under a vision tower of 35 M parameters."""
    return Qwen2_5_VLConfig(
        text_config={
            "hidden_size": 896,
            "intermediate_size": 4864,
            "num_hidden_layers": 24,
            "num_attention_heads": 14,
            "num_key_value_heads": 2,
            "vocab_size": 151936,
            "rope_parameters": {"rope_type": "default", "mrope_section": [8, 12, 12]},
        },
        vision_config={
            "depth": 12,
            "hidden_size": 512,
            "intermediate_size": 1376,
            "num_heads": 8,
            "out_hidden_size": 896,
            "fullatt_block_indexes": [5, 11],
        },
    )


def small(text_layers: int = 16) -> LlavaConfig:
    """Shows that everything runs; its figures mean nothing."""
    return llava(
        {
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": text_layers,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "vocab_size": 512,
            "max_position_embeddings": 32768,
        },
        {
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 3,
            "num_attention_heads": 2,
        },
    )


@dataclass(frozen=True)
class RandomModel:
    title: str
    native: type[PreTrainedModel]
    config: Callable[[], object]


MODELS = {
    "llava-7b": RandomModel(
        "LLaVA-7B class (CLIP ViT-L/14-336, Qwen2-7B)", LlavaForConditionalGeneration, llava_7b
    ),
    "qwen3-vl-4b": RandomModel("Qwen3-VL-4B class", Qwen3VLForConditionalGeneration, qwen3_vl_4b),
    "qwen3-vl-8b": RandomModel("Qwen3-VL-8B class", Qwen3VLForConditionalGeneration, qwen3_vl_8b),
    "qwen2.5-vl-0.5b": RandomModel(
        "Qwen2.5-VL-0.5B class", Qwen2_5_VLForConditionalGeneration, qwen2_5_vl_0_5b
    ),
    "llava-7b-narrow": RandomModel(
        "LLaVA of the 7B class's geometry and depth, but narrow",
        LlavaForConditionalGeneration,
        partial(small, 28),
    ),
    "small": RandomModel("a tiny LLaVA", LlavaForConditionalGeneration, small),
}


def random_or_loaded(name: str | None, folder: str) -> VisionLanguageModel:
    """On the CPU: the random model of this name, without one that of the folder."""
    if name:
        return make(name, torch.device("cpu"), torch.float32)
    return load(ModelFolder(folder), "cpu")


def make(name: str, device: torch.device, number_format: torch.dtype) -> VisionLanguageModel:
    """The model by its name, wrapped as the engine wraps one that it has loaded."""
    made = MODELS[name]
    torch.manual_seed(0)
    tokenizer = make_tokenizer()
    config = made.config()
    config.image_token_id = tokenizer.convert_tokens_to_ids(IMAGE)
    config.video_token_id = tokenizer.convert_tokens_to_ids("<video>")
    with torch.device(device):
        model = made.native._from_config(config, dtype=number_format, attn_implementation="sdpa")
    model = model.to(device).requires_grad_(False)
    wrapper = ARCHITECTURES[made.native.__name__].wrapper
    quantization = str(number_format).removeprefix("torch.")
    return wrapper(model, tokenizer, NoFolder(name), quantization)


def quantize_nf4(vlm: VisionLanguageModel) -> None:
    """Hold the decoder's linear layers in 4 bits, as bitsandbytes does when it loads a model."""
    from bitsandbytes.nn import Linear4bit, Params4bit

    for module in list(vlm.language_model.modules()):
        for name, child in list(module.named_children()):
            if type(child) is not torch.nn.Linear:
                continue
            four_bit = Linear4bit(
                child.in_features,
                child.out_features,
                bias=child.bias is not None,
                compute_dtype=torch.bfloat16,
                quant_type="nf4",
                device="meta",
            )
            weight = Params4bit(child.weight.data.cpu(), requires_grad=False, quant_type="nf4")
            four_bit.weight = weight.to(vlm.device)
            four_bit.bias = child.bias
            setattr(module, name, four_bit)
    vlm.quantization = "nf4"
