"""Text-to-vision attention of one decoder layer, without an N x N matrix.

Only the last prompt token's query meets the vision tokens' keys, so the cost is linear in the
sequence, and the layer's values, output projection and MLP are never run.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

PAIRED = ("glm4v_text",)
"""Decoders, by their configuration's type, whose rotary embedding turns neighbours."""


def text_to_vision_logits(
    layer: nn.Module, hidden: Tensor, rotary: tuple[Tensor, Tensor], vision_index: Tensor
) -> Tensor:
    """Scaled q . k of the last token's query with every vision token's key, after RoPE.

    layer: a decoder layer with full attention: its norm and `self_attn` (q_proj, k_proj, and norms
    of both where the family has them). hidden: (1, tokens, hidden size), what the layer receives.
    rotary: (cos, sin), each (1, tokens, rotated part of a head). vision_index: (vision tokens,).

    Returns: (heads, vision tokens), float32.
    """
    attention = layer.self_attn
    cos, sin = rotary
    normed = _normed(layer, hidden, "input_layernorm", "operator_norm")
    head_size = attention.head_dim
    # Qwen3.5's projection holds a gate behind each head's query.
    queries = attention.q_proj(normed[:, -1]).view(attention.config.num_attention_heads, -1)
    queries = queries[:, :head_size]
    keys = attention.k_proj(normed[0, vision_index]).view(len(vision_index), -1, head_size)
    queries = _normed(attention, queries, "q_norm", "q_layernorm")
    keys = _normed(attention, keys, "k_norm", "k_layernorm")
    turn = rotate_pairs if attention.config.model_type in PAIRED else rotate
    queries = turn(queries, cos[0, -1], sin[0, -1])
    keys = turn(keys, cos[0, vision_index, None], sin[0, vision_index, None])
    groups = queries.shape[0] // keys.shape[1]
    keys = keys.float().repeat_interleave(groups, dim=1)  # (vision tokens, heads, head size)
    return torch.einsum("hd,vhd->hv", queries.float(), keys) * attention.scaling


def rotate(states: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding in the half-split form; of a head that is larger than cos and sin,
    the rest stays."""
    size = cos.shape[-1]
    turned, stays = states[..., :size], states[..., size:]
    first, second = turned.chunk(2, dim=-1)
    turned = turned * cos + torch.cat((-second, first), dim=-1) * sin
    return torch.cat((turned, stays), dim=-1)


def rotate_pairs(states: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """The form that turns neighbours, which GLM uses; the rest of a head stays here, too."""
    size = cos.shape[-1]
    turned, stays = states[..., :size], states[..., size:]
    neighbours = torch.stack((-turned[..., 1::2], turned[..., 0::2]), dim=-1).flatten(-2)
    return torch.cat((turned * cos + neighbours * sin, stays), dim=-1)


def _normed(module: nn.Module, states: Tensor, *names: str) -> Tensor:
    """By the norm that the module has under one of these names; as they are where it has none."""
    norm = next((getattr(module, name) for name in names if hasattr(module, name)), None)
    return states if norm is None else norm(states)
