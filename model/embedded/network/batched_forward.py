"""The native model's forward for many equal tiles at once.

transformers runs a Qwen2.5-VL vision tower over a packed sequence and, without FlashAttention, one
image after the other. All our tiles are equal, so here they are a batch dimension; the language
model's layers take a whole padded batch. The parameters are the native model's own, and a test
holds the outputs against the native forward.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import Qwen2_5_VLForConditionalGeneration

from ...vlm.attention_scores import rotate
from ...vlm.model_folder import CLIP_MEAN, CLIP_STD
from .token_batch import TokenBatch

Weights = dict[str, Tensor]


@dataclass(frozen=True)
class Decoded:
    """What the language model gives for a batch.

    answer_logits: float32 (answer tokens, vocabulary). focus_logits: float32 (questions, heads,
    local tokens), the focus layer's attention logits of the last prompt token.
    """

    answer_logits: Tensor
    focus_logits: Tensor


class BatchedForward:
    """Vision tower and language model of one native model over batches."""

    def __init__(
        self,
        model: Qwen2_5_VLForConditionalGeneration,
        tile_size: int,
        focus_layer: int,
    ) -> None:
        self.model = model
        self.focus_layer = focus_layer
        self.tile_size = tile_size
        text, vision = model.config.text_config, model.config.vision_config
        self.text_heads = TextHeads(
            text.num_attention_heads,
            text.num_key_value_heads,
            text.hidden_size // text.num_attention_heads,
            text.rms_norm_eps,
        )
        self._patch, self._merge = vision.patch_size, vision.spatial_merge_size
        self._vision_heads = vision.num_heads
        tower, decoder = model.model.visual, model.model.language_model
        self._vision_layers = [dict(block.named_parameters()) for block in tower.blocks]
        self._text_layers = [dict(layer.named_parameters()) for layer in decoder.layers]
        self._inverse_frequencies = decoder.rotary_emb.inv_freq
        self._sections = text.rope_parameters["mrope_section"]
        self._vision_rotary = self._vision_cos_sin(tower.rotary_pos_emb.inv_freq)
        self._normalisation: tuple[Tensor, Tensor] | None = None

    # Vision.

    def encode(self, tiles: Tensor, stochastic_depth: float = 0.0) -> Tensor:
        """uint8 (tiles, 3, size, size) to features (tiles, tokens a tile, hidden size).

        stochastic_depth: the last layer's probability of being skipped for a tile, growing linearly
        from 0 at the first (Huang et al., arXiv 1603.09382).
        """
        tower = self.model.model.visual
        patches = self._patches(tiles)
        hidden = F.linear(patches, tower.patch_embed.proj.weight.flatten(1))
        rotary = tuple(part.to(tiles.device, hidden.dtype) for part in self._vision_rotary)
        depth = len(self._vision_layers)
        for index, weights in enumerate(self._vision_layers):
            keep = 1 - stochastic_depth * index / max(1, depth - 1)
            shape = (2, len(tiles), 1, 1)
            scale = torch.rand(shape, device=tiles.device).lt(keep).to(hidden.dtype) / keep
            hidden = vision_layer(weights, hidden, *rotary, scale, self._vision_heads)
        merger = tower.merger
        merged = rms_norm(hidden, merger.ln_q.weight, 1e-6)
        merged = merged.reshape(len(tiles), -1, self._merge**2 * hidden.shape[-1])
        return merger.mlp(merged)

    def _patches(self, tiles: Tensor) -> Tensor:
        """Normalised pixels, (tiles, patches, values a patch), merge block by merge block."""
        if self._normalisation is None or self._normalisation[0].device != tiles.device:
            mean = torch.tensor(CLIP_MEAN, device=tiles.device).view(3, 1, 1) * 255
            std = torch.tensor(CLIP_STD, device=tiles.device).view(3, 1, 1) * 255
            self._normalisation = mean, std
        mean, std = self._normalisation
        pixels = ((tiles.float() - mean) / std).to(_compute_type(tiles.device))
        patch, merge = self._patch, self._merge
        blocks = self.tile_size // (patch * merge)
        pixels = pixels.view(len(tiles), 3, blocks, merge, patch, blocks, merge, patch)
        return pixels.permute(0, 2, 5, 3, 6, 1, 4, 7).reshape(
            len(tiles), (blocks * merge) ** 2, 3 * patch * patch
        )

    def _vision_cos_sin(self, inverse_frequencies: Tensor) -> tuple[Tensor, Tensor]:
        side = self.tile_size // self._patch
        blocks, merge = side // self._merge, self._merge
        place = torch.arange(side).view(blocks, merge)
        rows = place[:, None, :, None].expand(blocks, blocks, merge, merge).reshape(-1)
        columns = place[None, :, None, :].expand(blocks, blocks, merge, merge).reshape(-1)
        frequencies = inverse_frequencies.float().cpu()
        angles = torch.cat([rows[:, None] * frequencies, columns[:, None] * frequencies], dim=-1)
        angles = torch.cat([angles, angles], dim=-1)
        return angles.cos(), angles.sin()

    # Language.

    def embed(self, batch: TokenBatch, features: Tensor) -> Tensor:
        """Input embeddings (batch, length, hidden size) with the vision features in their places.

        features: (batch * tiles, tokens, hidden size).
        """
        table = self.model.get_input_embeddings().weight
        embeddings = F.embedding(batch.input_ids, table)
        flat = embeddings.view(-1, table.shape[1])
        chosen = features.reshape(-1, table.shape[1]).index_select(0, batch.vision_sources)
        kind = _compute_type(flat.device)
        flat = flat.to(kind).index_copy(0, batch.vision_places, chosen.to(kind))
        return flat.view_as(embeddings)

    def rotary(self, position_ids: Tensor) -> tuple[Tensor, Tensor]:
        """M-RoPE's cos and sin, (batch, length, head size), float32; sections of the frequencies
        turn with time, row and column (Qwen2-VL, arXiv 2409.12191)."""
        frequencies = self._inverse_frequencies.to(position_ids.device).float()
        parts = torch.split(position_ids[..., None].float() * frequencies, self._sections, dim=-1)
        angles = torch.cat([part[axis] for axis, part in enumerate(parts)], dim=-1)
        angles = torch.cat([angles, angles], dim=-1)
        return angles.cos(), angles.sin()

    def decode(self, batch: TokenBatch, features: Tensor) -> Decoded:
        """Run the language model over a batch, no further than is needed. features: see `embed`."""
        mask = batch.attention_mask()
        hidden = self.embed(batch, features)
        cos, sin = self.rotary(batch.position_ids)
        focus = None
        for index, weights in enumerate(self._text_layers):
            if index == self.focus_layer:
                focus = self.focus_logits(weights, hidden, cos, sin, batch)
                if not len(batch.answer_ids):
                    return Decoded(hidden.new_zeros(0, len(self.model.lm_head.weight)), focus)
            hidden = text_layer(weights, hidden, cos, sin, mask, self.text_heads)
        answers = hidden.reshape(-1, hidden.shape[-1]).index_select(0, batch.answer_places)
        answers = rms_norm(
            answers, self.model.model.language_model.norm.weight, self.text_heads.eps
        )
        logits = F.linear(answers, self.model.lm_head.weight).float()
        return Decoded(logits, focus)

    def focus_logits(
        self, weights: Weights, hidden: Tensor, cos: Tensor, sin: Tensor, batch: TokenBatch
    ) -> Tensor:
        """Scaled attention logits of each question's last prompt token with its row's local tokens,
        after RoPE: float32 (questions, heads, local tokens)."""
        queries, query_rows, keys = batch.prompt_ends, batch.question_rows, batch.local_places
        heads = self.text_heads
        count, chosen = keys.shape
        rows = torch.arange(count, device=hidden.device)
        norm = weights["input_layernorm.weight"]
        query_states = rms_norm(hidden[query_rows, queries], norm, heads.eps)
        chosen_states = hidden.gather(1, keys[..., None].expand(-1, -1, hidden.shape[-1]))
        key_states = rms_norm(chosen_states, norm, heads.eps)
        q = F.linear(
            query_states, weights["self_attn.q_proj.weight"], weights["self_attn.q_proj.bias"]
        ).view(len(queries), heads.query, heads.size)
        k = F.linear(
            key_states, weights["self_attn.k_proj.weight"], weights["self_attn.k_proj.bias"]
        ).view(count, chosen, heads.key_value, heads.size)
        turn = (part[query_rows, queries][:, None] for part in (cos, sin))
        q = rotate(q.float(), *turn)
        k = rotate(
            k.float(), cos[rows[:, None], keys][:, :, None], sin[rows[:, None], keys][:, :, None]
        )
        q = q.view(len(queries), heads.key_value, -1, heads.size) * heads.size**-0.5
        if len(queries) != count:
            k = k.index_select(0, query_rows)
        with torch.autocast(hidden.device.type, enabled=False):
            logits = torch.einsum("bkgd,bckd->bkgc", q, k)
        return logits.flatten(1, 2)


@dataclass(frozen=True)
class TextHeads:
    """Attention heads of the language model, and its norms' epsilon."""

    query: int
    key_value: int
    size: int
    eps: float


def vision_layer(
    weights: Weights, hidden: Tensor, cos: Tensor, sin: Tensor, scale: Tensor, heads: int
) -> Tensor:
    """One block of the vision tower with full attention; hidden (tiles, patches, width).

    scale: (2, tiles, 1, 1), what each tile's two residual branches are multiplied by.
    """
    tiles, patches, width = hidden.shape
    normed = rms_norm(hidden, weights["norm1.weight"], 1e-6)
    qkv = F.linear(normed, weights["attn.qkv.weight"], weights["attn.qkv.bias"])
    q, k, v = qkv.view(tiles, patches, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind(0)
    q, k = rotate(q, cos, sin), rotate(k, cos, sin)
    attended = F.scaled_dot_product_attention(q, k, v)
    attended = attended.transpose(1, 2).reshape(tiles, patches, width)
    attended = F.linear(attended, weights["attn.proj.weight"], weights["attn.proj.bias"])
    hidden = hidden + attended * scale[0]
    normed = rms_norm(hidden, weights["norm2.weight"], 1e-6)
    gate = F.linear(normed, weights["mlp.gate_proj.weight"], weights["mlp.gate_proj.bias"])
    up = F.linear(normed, weights["mlp.up_proj.weight"], weights["mlp.up_proj.bias"])
    down = F.linear(
        F.silu(gate) * up, weights["mlp.down_proj.weight"], weights["mlp.down_proj.bias"]
    )
    return hidden + down * scale[1]


def text_layer(
    weights: Weights,
    hidden: Tensor,
    cos: Tensor,
    sin: Tensor,
    mask: Tensor | None,
    heads: TextHeads,
) -> Tensor:
    """One decoder layer with causal attention over right-padded sequences, or with a mask, bool
    (batch, 1, length, length)."""
    batch, length, width = hidden.shape
    normed = rms_norm(hidden, weights["input_layernorm.weight"], heads.eps)

    def project(name: str, count: int) -> Tensor:
        states = F.linear(
            normed, weights[f"self_attn.{name}.weight"], weights[f"self_attn.{name}.bias"]
        )
        return states.view(batch, length, count, heads.size).transpose(1, 2)

    q, k, v = (
        project("q_proj", heads.query),
        project("k_proj", heads.key_value),
        project("v_proj", heads.key_value),
    )
    cos, sin = cos[:, None], sin[:, None]
    q, k = (rotate(states.float(), cos, sin).to(v.dtype) for states in (q, k))
    groups = heads.query // heads.key_value
    k, v = (states.repeat_interleave(groups, dim=1) for states in (k, v))
    attended = F.scaled_dot_product_attention(q, k, v, mask, is_causal=mask is None)
    attended = attended.transpose(1, 2).reshape(batch, length, width)
    hidden = hidden + F.linear(attended, weights["self_attn.o_proj.weight"])
    normed = rms_norm(hidden, weights["post_attention_layernorm.weight"], heads.eps)
    gated = F.silu(F.linear(normed, weights["mlp.gate_proj.weight"]))
    up = F.linear(normed, weights["mlp.up_proj.weight"])
    return hidden + F.linear(gated * up, weights["mlp.down_proj.weight"])


def rms_norm(hidden: Tensor, weight: Tensor, eps: float) -> Tensor:
    scale = torch.rsqrt(hidden.float().square().mean(-1, keepdim=True) + eps)
    return (weight * (hidden.float() * scale)).to(hidden.dtype)


def count_parameters(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def _compute_type(device: torch.device) -> torch.dtype:
    enabled = torch.is_autocast_enabled(device.type)
    return torch.get_autocast_dtype(device.type) if enabled else torch.float32
