"""What is published of the families' models: the parts of config.json that decide on sizes, and how
many parameters their pages count (without the heads that guess further tokens, which are no part of
the model as it answers)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Published:
    """parameters: as the model's page counts them. cache: KiB that a further token adds."""

    architecture: str
    config: dict[str, Any]
    parameters: float
    cache: float


def _qwen3_5(
    hidden: int,
    inner: int,
    layers: int,
    heads: tuple[int, int, int],
    tower: tuple[int, int, int],
    tied: bool,
) -> dict[str, Any]:
    """heads: of queries, of keys and values, of linear attention's values. tower: depth, width,
    inner width."""
    return {
        "tie_word_embeddings": tied,
        "text_config": {
            "hidden_size": hidden,
            "intermediate_size": inner,
            "num_hidden_layers": layers,
            "num_attention_heads": heads[0],
            "num_key_value_heads": heads[1],
            "head_dim": 256,
            "linear_num_key_heads": 16,
            "linear_num_value_heads": heads[2],
            "vocab_size": 248320,
            "full_attention_interval": 4,
            "tie_word_embeddings": tied,
        },
        "vision_config": {
            "depth": tower[0],
            "hidden_size": tower[1],
            "intermediate_size": tower[2],
            "num_heads": 16 if tower[1] > 768 else 12,
            "out_hidden_size": hidden,
        },
    }


def _experts(hidden: int, layers: int, more: dict[str, Any]) -> dict[str, Any]:
    return {
        "tie_word_embeddings": False,
        "text_config": {
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "num_experts_per_tok": 8,
            "tie_word_embeddings": False,
            **more,
        },
        "vision_config": {
            "depth": 27,
            "hidden_size": 1152,
            "intermediate_size": 4304,
            "out_hidden_size": hidden,
        },
    }


def _qwen2_vl(
    hidden: int, inner: int, heads: tuple[int, int], vocabulary: int, tied: bool
) -> dict[str, Any]:
    """Without parts for the text, as these are published."""
    return {
        "hidden_size": hidden,
        "intermediate_size": inner,
        "num_hidden_layers": 28,
        "num_attention_heads": heads[0],
        "num_key_value_heads": heads[1],
        "vocab_size": vocabulary,
        "tie_word_embeddings": tied,
        "rope_scaling": {"type": "mrope", "mrope_section": [16, 24, 24]},
        "rope_theta": 1000000.0,
        "vision_config": {
            "depth": 32,
            "embed_dim": 1280,
            "mlp_ratio": 4,
            "num_heads": 16,
            "hidden_size": hidden,
            "patch_size": 14,
            "model_type": "qwen2_vl",
        },
    }


def _internvl(kind: str, hidden: int, inner: int, layers: int, heads: tuple[int, int]) -> dict:
    text = {
        "model_type": kind,
        "hidden_size": hidden,
        "intermediate_size": inner,
        "num_hidden_layers": layers,
        "num_attention_heads": heads[0],
        "num_key_value_heads": heads[1],
        "vocab_size": 151674 if kind == "qwen2" else 151936,
        "tie_word_embeddings": False,
    }
    return {
        "tie_word_embeddings": False,
        "text_config": text | ({"head_dim": 128} if kind == "qwen3" else {}),
        "vision_config": {
            "model_type": "internvl_vision",
            "hidden_size": 1024,
            "intermediate_size": 4096,
            "num_hidden_layers": 24,
            "num_attention_heads": 16,
            "attention_bias": True,
            "image_size": [448, 448],
            "patch_size": [14, 14],
        },
    }


def _smolvlm(
    hidden: int, inner: int, layers: int, heads: tuple[int, int], large_tower: bool
) -> dict[str, Any]:
    small = {
        "hidden_size": 768,
        "intermediate_size": 3072,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "image_size": 512,
        "patch_size": 16,
    }
    large = {
        "hidden_size": 1152,
        "intermediate_size": 4304,
        "num_hidden_layers": 27,
        "num_attention_heads": 16,
        "image_size": 384,
        "patch_size": 14,
    }
    return {
        "tie_word_embeddings": False,
        "scale_factor": 3 if large_tower else 4,
        "text_config": {
            "model_type": "llama",
            "hidden_size": hidden,
            "intermediate_size": inner,
            "num_hidden_layers": layers,
            "num_attention_heads": heads[0],
            "num_key_value_heads": heads[1],
            "head_dim": 64,
            "vocab_size": 49280,
        },
        "vision_config": large if large_tower else small,
    }


def _lfm2_vl(
    hidden: int, inner: int, heads: tuple[int, int], tower: tuple[int, int, int, int]
) -> dict[str, Any]:
    """tower: width, inner width, layers, heads."""
    return {
        "projector_hidden_size": 2560,
        "tie_embedding": True,
        "text_config": {
            "model_type": "lfm2",
            "hidden_size": hidden,
            "block_ff_dim": inner,
            "num_hidden_layers": 16,
            "num_attention_heads": heads[0],
            "num_key_value_heads": heads[1],
            "full_attn_idxs": [2, 5, 8, 10, 12, 14],
            "vocab_size": 65536,
        },
        "vision_config": {
            "model_type": "siglip2_vision_model",
            "hidden_size": tower[0],
            "intermediate_size": tower[1],
            "num_hidden_layers": tower[2],
            "num_attention_heads": tower[3],
            "num_patches": 256,
            "patch_size": 16,
            "vision_use_head": False,
        },
    }


def _gemma3(
    hidden: int, inner: int, layers: int, heads: tuple[int, int], head_size: int
) -> dict[str, Any]:
    return {
        "text_config": {
            "model_type": "gemma3_text",
            "hidden_size": hidden,
            "intermediate_size": inner,
            "num_hidden_layers": layers,
            "num_attention_heads": heads[0],
            "num_key_value_heads": heads[1],
            "head_dim": head_size,
            "sliding_window": 1024,
            "sliding_window_pattern": 6,
            "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
        },
        "vision_config": {
            "model_type": "siglip_vision_model",
            "hidden_size": 1152,
            "intermediate_size": 4304,
            "num_hidden_layers": 27,
            "num_attention_heads": 16,
            "image_size": 896,
            "patch_size": 14,
            "vision_use_head": False,
        },
    }


def _glm() -> dict[str, Any]:
    return {
        "tie_word_embeddings": False,
        "text_config": {
            "model_type": "glm4v_text",
            "hidden_size": 4096,
            "intermediate_size": 13696,
            "num_hidden_layers": 40,
            "num_attention_heads": 32,
            "num_key_value_heads": 2,
            "vocab_size": 151552,
        },
        "vision_config": {
            "model_type": "glm4v_vision",
            "depth": 24,
            "hidden_size": 1536,
            "intermediate_size": 13696,
            "num_heads": 12,
            "out_hidden_size": 4096,
        },
    }


QWEN3_5 = "Qwen3_5ForConditionalGeneration"
QWEN2_VL = "Qwen2VLForConditionalGeneration"
INTERNVL = "InternVLForConditionalGeneration"
SMOLVLM = "SmolVLMForConditionalGeneration"
LFM2_VL = "Lfm2VlForConditionalGeneration"
GEMMA3 = "Gemma3ForConditionalGeneration"
SMALL, MIDDLE, LARGE = (12, 768, 3072), (24, 1024, 4096), (27, 1152, 4304)
OF_35B = {
    "num_attention_heads": 16,
    "num_key_value_heads": 2,
    "head_dim": 256,
    "moe_intermediate_size": 512,
    "shared_expert_intermediate_size": 512,
    "num_experts": 256,
    "linear_num_value_heads": 32,
    "vocab_size": 248320,
}
OF_30B = {
    "intermediate_size": 6144,
    "num_attention_heads": 32,
    "num_key_value_heads": 4,
    "head_dim": 128,
    "moe_intermediate_size": 768,
    "num_experts": 128,
    "vocab_size": 151936,
}

PUBLISHED = {
    "Qwen3.5-0.8B": Published(
        QWEN3_5, _qwen3_5(1024, 3584, 24, (8, 2, 16), SMALL, True), 0.853e9, 12
    ),
    "Qwen3.5-2B": Published(
        QWEN3_5, _qwen3_5(2048, 6144, 24, (8, 2, 16), MIDDLE, True), 2.213e9, 12
    ),
    "Qwen3.5-4B": Published(
        QWEN3_5, _qwen3_5(2560, 9216, 32, (16, 4, 32), MIDDLE, True), 4.539e9, 32
    ),
    "Qwen3.5-9B": Published(
        QWEN3_5, _qwen3_5(4096, 12288, 32, (16, 4, 32), LARGE, False), 9.410e9, 32
    ),
    "Qwen3.8-27B": Published(
        QWEN3_5, _qwen3_5(5120, 17408, 64, (24, 4, 48), LARGE, False), 27.36e9, 64
    ),
    "Qwen3.5-35B-A3B": Published(
        "Qwen3_5MoeForConditionalGeneration", _experts(2048, 40, OF_35B), 35.1e9, 20
    ),
    "Qwen3-VL-30B-A3B": Published(
        "Qwen3VLMoeForConditionalGeneration", _experts(2048, 48, OF_30B), 31.07e9, 96
    ),
    "Qwen2-VL-2B": Published(
        QWEN2_VL, _qwen2_vl(1536, 8960, (12, 2), 151936, True), 2_208_985_600, 28
    ),
    "Qwen2-VL-7B": Published(
        QWEN2_VL, _qwen2_vl(3584, 18944, (28, 4), 152064, False), 8_291_375_616, 56
    ),
    "InternVL3-1B": Published(INTERNVL, _internvl("qwen2", 896, 4864, 24, (14, 2)), 0.938e9, 12),
    "InternVL3.5-1B": Published(INTERNVL, _internvl("qwen3", 1024, 3072, 28, (16, 8)), 1.06e9, 112),
    "InternVL3.5-4B": Published(
        INTERNVL, _internvl("qwen3", 2560, 9728, 36, (32, 8)), 4.732e9, 144
    ),
    "InternVL3.5-8B": Published(
        INTERNVL, _internvl("qwen3", 4096, 12288, 36, (32, 8)), 8.528e9, 144
    ),
    "SmolVLM2-256M": Published(SMOLVLM, _smolvlm(576, 1536, 30, (9, 3), False), 256_484_928, 22.5),
    "SmolVLM2-500M": Published(SMOLVLM, _smolvlm(960, 2560, 32, (15, 5), False), 507_482_304, 40),
    "SmolVLM2-2.2B": Published(
        SMOLVLM, _smolvlm(2048, 8192, 24, (32, 32), True), 2_246_784_880, 192
    ),
    "LFM2-VL-450M": Published(
        LFM2_VL, _lfm2_vl(1024, 6656, (16, 8), (768, 3072, 12, 12)), 450_822_656, 12
    ),
    "LFM2-VL-1.6B": Published(
        LFM2_VL, _lfm2_vl(2048, 12288, (32, 8), (1152, 4304, 26, 16)), 1.585e9, 12
    ),
    "Gemma-3-4B": Published(GEMMA3, _gemma3(2560, 10240, 34, (8, 4), 256), 4_300_079_472, 20),
    "Gemma-3-12B": Published(GEMMA3, _gemma3(3840, 15360, 48, (16, 8), 256), 12_187_325_040, 64),
    "Gemma-3-27B": Published(GEMMA3, _gemma3(5376, 21504, 62, (32, 16), 128), 27_432_406_640, 80),
    "GLM-4.6V-Flash": Published("Glm4vForConditionalGeneration", _glm(), 10.29e9, 40),
}
