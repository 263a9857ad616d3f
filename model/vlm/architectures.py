"""The supported architectures. A family is one file with its wrapper, and one entry here."""

from __future__ import annotations

from dataclasses import dataclass

from transformers import (
    Gemma3ForConditionalGeneration,
    Glm4vForConditionalGeneration,
    Glm46VForConditionalGeneration,
    InternVLForConditionalGeneration,
    Lfm2VlForConditionalGeneration,
    LlavaForConditionalGeneration,
    LlavaNextForConditionalGeneration,
    LlavaOnevisionForConditionalGeneration,
    PreTrainedModel,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2VLForConditionalGeneration,
    Qwen3_5ForConditionalGeneration,
    Qwen3_5MoeForConditionalGeneration,
    Qwen3VLForConditionalGeneration,
    Qwen3VLMoeForConditionalGeneration,
    SmolVLMForConditionalGeneration,
)

from ..wire.errors import ModelFolderError
from .gemma3 import Gemma3
from .internvl import InternVL
from .lfm2_vl import Lfm2VL
from .llava import Llava
from .model_folder import ModelFolder
from .qwen_vl import QwenVL
from .smolvlm import SmolVLM
from .vision_language_model import VisionLanguageModel


@dataclass(frozen=True)
class Architecture:
    """wrapper: ours. native: transformers' class. not_quantized: how the names of the modules begin
    or end that stay in 16 bits: the vision tower and projector carry the small targets, lm_head the
    confidence. text_types, towers: the decoders and vision towers that a checkpoint may be built of
    (transformers' `model_type`), empty where the architecture leaves no choice."""

    wrapper: type[VisionLanguageModel]
    native: type[PreTrainedModel]
    not_quantized: tuple[str, ...]
    text_types: tuple[str, ...] = ()
    towers: tuple[str, ...] = ()


QWEN = ("model.visual", "lm_head")
QWEN_LINEAR = (*QWEN, "in_proj_a", "in_proj_b", "shared_expert_gate")
"""Gates of one number a head, or one in all: too few for a kernel, and all depends on
them."""
GLM = (("glm4v_text",), ("glm4v_vision",))
"""GLM-4.1V and GLM-4.6V-Flash, whose tower, positions and way of cutting are Qwen-VL's."""
TOWER = ("model.vision_tower", "model.multi_modal_projector", "lm_head")
SMOL = ("model.vision_model", "model.connector", "lm_head")
LLAVA = (TOWER, ("llama", "mistral", "qwen2"), ("clip_vision_model", "siglip_vision_model"))

ARCHITECTURES = {
    architecture.native.__name__: architecture
    for architecture in (
        Architecture(QwenVL, Qwen3_5ForConditionalGeneration, QWEN_LINEAR),
        Architecture(QwenVL, Qwen3_5MoeForConditionalGeneration, QWEN_LINEAR),
        Architecture(QwenVL, Qwen3VLForConditionalGeneration, QWEN),
        Architecture(QwenVL, Qwen3VLMoeForConditionalGeneration, QWEN),
        Architecture(QwenVL, Qwen2_5_VLForConditionalGeneration, QWEN),
        Architecture(QwenVL, Qwen2VLForConditionalGeneration, QWEN),
        Architecture(
            InternVL,
            InternVLForConditionalGeneration,
            TOWER,
            ("qwen2", "qwen3"),
            ("internvl_vision",),
        ),
        Architecture(
            SmolVLM, SmolVLMForConditionalGeneration, SMOL, ("llama",), ("smolvlm_vision",)
        ),
        Architecture(
            Lfm2VL, Lfm2VlForConditionalGeneration, TOWER, ("lfm2",), ("siglip2_vision_model",)
        ),
        Architecture(
            Gemma3,
            Gemma3ForConditionalGeneration,
            TOWER,
            ("gemma3_text",),
            ("siglip_vision_model",),
        ),
        Architecture(QwenVL, Glm4vForConditionalGeneration, QWEN, *GLM),
        Architecture(QwenVL, Glm46VForConditionalGeneration, QWEN, *GLM),
        Architecture(Llava, LlavaOnevisionForConditionalGeneration, *LLAVA),
        Architecture(Llava, LlavaNextForConditionalGeneration, *LLAVA),
        Architecture(Llava, LlavaForConditionalGeneration, *LLAVA),
    )
}


CHOOSE = (
    "Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, "
    "GLM-4.6V-Flash or LLaVA model."
)
INSTEAD = {
    "LlavaQwenForCausalLM": "Convert it first, or take its -hf checkpoint. ",
    "LlavaLlamaForCausalLM": "Convert it first, or take its -hf checkpoint. ",
    "Qwen3ForCausalLM": "It reads text and sees no images. ",
    "Qwen3_5ForCausalLM": "This is its text part, which sees no images. ",
    "Gemma3ForCausalLM": "It reads text and sees no images; those of 4 billion and more do. ",
    "Idefics3ForConditionalGeneration": "SmolVLM2 is its successor. ",
    "Gemma4ForConditionalGeneration": "Gemma 3 works. ",
    "Glm4vMoeForConditionalGeneration": "GLM-4.6V-Flash works. ",
    "Mistral3ForConditionalGeneration": "Of its size, Qwen3.5 and Gemma 3 work. ",
    "Lfm3VlForConditionalGeneration": "LFM2-VL works. ",
}
"""For what is often taken and cannot be read: what is near to it."""


def architecture_of(folder: ModelFolder) -> Architecture:
    """Raises ModelFolderError where the folder's architecture is not supported."""
    if folder.architecture not in ARCHITECTURES:
        raise ModelFolderError(
            f"{folder.name} is a {folder.architecture}, which is not supported.",
            INSTEAD.get(folder.architecture, "") + CHOOSE,
            "supported: " + ", ".join(ARCHITECTURES),
        )
    return ARCHITECTURES[folder.architecture]
