"""The supported architectures. A family is one file with its wrapper, and one entry here."""

from __future__ import annotations

from dataclasses import dataclass

from transformers import (
    LlavaForConditionalGeneration,
    LlavaNextForConditionalGeneration,
    LlavaOnevisionForConditionalGeneration,
    PreTrainedModel,
    Qwen2_5_VLForConditionalGeneration,
    Qwen3VLForConditionalGeneration,
)

from ..wire.errors import ModelFolderError
from .llava import Llava
from .model_folder import ModelFolder
from .qwen_vl import QwenVL
from .vision_language_model import VisionLanguageModel


@dataclass(frozen=True)
class Architecture:
    """wrapper: ours. native: transformers' class. not_quantized: how the names of the modules begin
    that stay in 16 bits: the vision tower and projector carry the small targets, lm_head the
    confidence. text_types, towers: the decoders and vision towers that a checkpoint may be built of
    (transformers' `model_type`), empty where the architecture leaves no choice."""

    wrapper: type[VisionLanguageModel]
    native: type[PreTrainedModel]
    not_quantized: tuple[str, ...]
    text_types: tuple[str, ...] = ()
    towers: tuple[str, ...] = ()


QWEN_NOT_QUANTIZED = ("model.visual", "lm_head")
LLAVA_NOT_QUANTIZED = ("model.vision_tower", "model.multi_modal_projector", "lm_head")
LLAVA_PARTS = (("llama", "mistral", "qwen2"), ("clip_vision_model", "siglip_vision_model"))
LLAVA = (LLAVA_NOT_QUANTIZED, *LLAVA_PARTS)

ARCHITECTURES = {
    architecture.native.__name__: architecture
    for architecture in (
        Architecture(QwenVL, Qwen2_5_VLForConditionalGeneration, QWEN_NOT_QUANTIZED),
        Architecture(QwenVL, Qwen3VLForConditionalGeneration, QWEN_NOT_QUANTIZED),
        Architecture(
            Llava, LlavaOnevisionForConditionalGeneration, LLAVA_NOT_QUANTIZED, *LLAVA_PARTS
        ),
        Architecture(Llava, LlavaNextForConditionalGeneration, *LLAVA),
        Architecture(Llava, LlavaForConditionalGeneration, *LLAVA),
    )
}


def architecture_of(folder: ModelFolder) -> Architecture:
    """Raises ModelFolderError where the folder's architecture is not supported."""
    if folder.architecture not in ARCHITECTURES:
        raise ModelFolderError(
            f"{folder.name} is a {folder.architecture}, which is not supported.",
            "Choose a Qwen3-VL, Qwen2.5-VL, LLaVA-OneVision, LLaVA-NeXT or LLaVA-1.5 model.",
            "supported: " + ", ".join(ARCHITECTURES),
        )
    return ARCHITECTURES[folder.architecture]
