"""Text-to-vision attention of one decoder layer, without an N x N matrix.

Only a prompt's last token's query meets the vision tokens' keys, so the cost is linear in the
sequence, and the layer's values, output projection and MLP are never run.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

PAIRED = ("glm4v_text",)
"""Decoders, by their configuration's type, whose rotary embedding turns neighbours."""


def text_to_vision_logits(
    layer: nn.Module, hidden: Tensor, rotary: tuple[Tensor, Tensor], vision_index: Tensor
) -> Tensor:
    """The last token's logits, (heads, vision tokens); see `logits_of_tokens`."""
    return logits_of_tokens(layer, hidden, rotary, vision_index, [-1])[0]


def logits_of_tokens(
    layer: nn.Module,
    hidden: Tensor,
    rotary: tuple[Tensor, Tensor],
    vision_index: Tensor,
    asking: Sequence[int],
) -> Tensor:
    """Scaled q . k of some tokens' queries with every vision token's key, after RoPE.

    layer: a decoder layer with full attention: its norm and `self_attn` (q_proj, k_proj, and norms
    of both where the family has them). hidden: (1, tokens, hidden size), what the layer receives.
    rotary: (cos, sin), each (1, tokens, rotated part of a head). vision_index: (vision tokens,).
    asking: whose queries.

    Returns: (asking tokens, heads, vision tokens), float32.
    """
    queries = queries_of_tokens(layer, hidden, rotary, asking)
    cos, sin = rotary
    seen = hidden[:, vision_index], (cos[:, vision_index], sin[:, vision_index])
    return logits_of_keys(layer, queries, keys_of_tokens(layer, *seen)[0].transpose(0, 1))


def queries_of_tokens(
    layer: nn.Module, hidden: Tensor, rotary: tuple[Tensor, Tensor], asking: Sequence[int]
) -> Tensor:
    """(asking tokens, heads, head size), after RoPE; see `logits_of_tokens`."""
    attention = layer.self_attn
    normed = _normed(layer, hidden[:, asking], "input_layernorm", "operator_norm")[0]
    head_size, heads = attention.head_dim, attention.config.num_attention_heads
    # Qwen3.5's projection holds a gate behind each head's query.
    queries = attention.q_proj(normed).view(len(asking), heads, -1)[..., :head_size]
    queries = _normed(attention, queries, "q_norm", "q_layernorm")
    cos, sin = (part[0, asking, None] for part in rotary)
    return _turned(attention, queries, cos, sin)


def keys_of_tokens(layer: nn.Module, hidden: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
    """All tokens' keys after RoPE, (rows, key heads, tokens, head size), as a cache holds them.

    hidden: (rows, tokens, hidden size). rotary: (cos, sin), each (rows, tokens, rotated part)."""
    attention = layer.self_attn
    normed = _normed(layer, hidden, "input_layernorm", "operator_norm")
    keys = attention.k_proj(normed).view(*normed.shape[:2], -1, attention.head_dim)
    keys = _normed(attention, keys, "k_norm", "k_layernorm")
    cos, sin = (part[:, :, None] for part in rotary)
    return _turned(attention, keys, cos, sin).transpose(1, 2)


def logits_of_keys(layer: nn.Module, queries: Tensor, keys: Tensor) -> Tensor:
    """Scaled q . k, (asking tokens, heads, vision tokens), float32.

    queries: (asking tokens, heads, head size). keys: (vision tokens, key heads, head size)."""
    groups = queries.shape[1] // keys.shape[1]
    keys = keys.float().repeat_interleave(groups, dim=1)  # (vision tokens, heads, head size)
    return torch.einsum("qhd,vhd->qhv", queries.float(), keys) * layer.self_attn.scaling


def _turned(attention: nn.Module, states: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    turn = rotate_pairs if attention.config.model_type in PAIRED else rotate
    return turn(states, cos, sin)


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
