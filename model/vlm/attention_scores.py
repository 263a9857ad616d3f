"""Text-to-vision attention of one decoder layer, without an N x N matrix.

Only a prompt's last token's query meets the vision tokens' keys, so the cost is linear in the
sequence, and the layer's values, output projection and MLP are never run.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn


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

    layer: a decoder layer, or anything with its `input_layernorm` and `self_attn` (q_proj, k_proj,
    and q_norm, k_norm where the family has them). hidden: (1, tokens, hidden size), what the layer
    receives. rotary: (cos, sin), each (1, tokens, head size). vision_index: (vision tokens,).
    asking: whose queries.

    Returns: (asking tokens, heads, vision tokens), float32.
    """
    attention = layer.self_attn
    cos, sin = rotary
    normed = layer.input_layernorm(hidden)[0]
    head_size = attention.head_dim
    queries = attention.q_proj(normed[asking]).view(len(asking), -1, head_size)
    keys = attention.k_proj(normed[vision_index]).view(len(vision_index), -1, head_size)
    if hasattr(attention, "q_norm"):
        queries, keys = attention.q_norm(queries), attention.k_norm(keys)
    queries = rotate(queries, cos[0, asking, None], sin[0, asking, None])
    keys = rotate(keys, cos[0, vision_index, None], sin[0, vision_index, None])
    groups = queries.shape[1] // keys.shape[1]
    keys = keys.float().repeat_interleave(groups, dim=1)  # (vision tokens, heads, head size)
    return torch.einsum("qhd,vhd->qhv", queries.float(), keys) * attention.scaling


def rotate(states: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding, the half-split form that all supported families use."""
    first, second = states.chunk(2, dim=-1)
    return states * cos + torch.cat((-second, first), dim=-1) * sin
