"""Dropping vision tokens between the language model's layers: PyramidDrop, FastV, a mild default.

A drop happens in prefill only, before the layer it names: the tokens with least attention from the
last prompt token leave, the others keep their original positions, and every later layer caches
fewer tokens. Decoding needs nothing further. Works on any decoder, quantised too, by hooks.

PyramidDrop (arXiv 2410.17247) scores with the first layer of the next stage, after RoPE, softmax in
float32 over the whole sequence, mean over heads; so do all drops here.

Its released code counts the positions anew after each drop. A checkpoint that was trained with it
has to be asked so, and says it in its profile (`drop_positions`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from .attention_scores import text_to_vision_logits
from .decoder_layers import full_attention_layers


@dataclass(frozen=True)
class LayerDrop:
    """Before decoder layer `layer` (0-based), or the next one with full attention, keep this share
    of the original vision tokens."""

    layer: int
    keep_ratio: float


def pyramid_drop(layers: int) -> tuple[LayerDrop, ...]:
    """The published stages: a half, a quarter, an eighth after each quarter of the layers.

    [8, 16, 24] of 32 is published; other depths are split as evenly.
    """
    return tuple(LayerDrop(layers * i // 4, 0.5**i) for i in (1, 2, 3))


def late_mild(layers: int) -> tuple[LayerDrop, ...]:
    """One drop to a half at mid-depth: what grounding survives (see docs/reducers.md)."""
    return (LayerDrop(layers // 2, 0.5),)


def fastv(layers: int) -> tuple[LayerDrop, ...]:
    """FastV (arXiv 2403.06764): half of the tokens leave after the second layer.

    FastV itself scores with that layer; here the one after it does, as in PyramidDrop.
    """
    return (LayerDrop(2, 0.5),)


@contextmanager
def dropping(
    decoder: nn.Module,
    drops: Sequence[LayerDrop],
    vision_index: Tensor,
    first_layer: int = 0,
    renumber: bool = False,
) -> Iterator[list[int]]:
    """While this is open, a prefill through `decoder.layers` drops tokens; batch of 1, no padding.

    vision_index: where the prompt's vision tokens stand. first_layer: no drop happens before it
    (Qwen3-VL adds DeepStack features by position after its first layers). renumber: whether the
    tokens that are left move up to the prompt's first positions, and what is decoded follows them,
    as in PyramidDrop's released code; only where positions are a single count. Yields a list that
    gets the number of vision tokens left after each drop.
    """
    run = _PrefillDrops(decoder, drops, vision_index, first_layer, renumber)
    hooks = [
        layer.register_forward_pre_hook(run.before_layer, with_kwargs=True)
        for layer in (decoder.layers if drops else ())
    ]
    try:
        yield run.left
    finally:
        for hook in hooks:
            hook.remove()


class _PrefillDrops:
    """The state of one prefill: which of the prompt's tokens are still there, and, where positions
    are counted anew, where each layer's next token stands."""

    def __init__(
        self,
        decoder: nn.Module,
        drops: Sequence[LayerDrop],
        vision_index: Tensor,
        first: int,
        renumber: bool,
    ) -> None:
        layers = list(decoder.layers)
        readable = full_attention_layers(decoder.config)
        earliest = max(first, readable[0] + 1)  # where the cache's length is read stays whole
        self._drops: dict[int, float] = {}
        for drop in drops:
            at = next((layer for layer in readable if layer >= max(drop.layer, earliest)), None)
            if at is not None:
                self._drops[id(layers[at])] = drop.keep_ratio
        self._first = layers[0]
        self._vision = vision_index
        self._last_vision = int(vision_index.max()) if len(vision_index) else -1
        self._present: Tensor | None = None
        self._length = 0
        self._moved_up = _MovedUp() if renumber else None
        self.left: list[int] = []

    def before_layer(
        self, layer: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]] | None:
        hidden = args[0] if args else kwargs["hidden_states"]
        if layer is self._first:
            self._length = hidden.shape[1]
            self._present = None
        if self._length <= self._last_vision:  # decoding: one token, nothing to drop
            changed = (
                self._moved_up.decoding(layer, args, kwargs) if self._moved_up else None
            ) or (args, kwargs)
            return _seeing_all(*changed)
        if id(layer) in self._drops:
            hidden = self._drop(layer, hidden, kwargs["position_embeddings"])
        if self._present is None:
            return None
        rotary = kwargs["position_embeddings"]
        kwargs = self._shortened(kwargs)
        if self._moved_up:
            kwargs["position_embeddings"] = self._moved_up.prefill(layer, rotary, hidden.shape[1])
        if args:
            return (hidden, *args[1:]), kwargs
        return args, kwargs | {"hidden_states": hidden}

    def _drop(self, layer: nn.Module, hidden: Tensor, rotary: tuple[Tensor, Tensor]) -> Tensor:
        """The hidden states without the vision tokens that leave."""
        if self._present is None:
            self._present = torch.arange(self._length, device=hidden.device)
        places = self._present
        if self._moved_up:
            places = torch.arange(len(places), device=hidden.device)
        cos, sin = (part[:, places] for part in rotary)
        everything = torch.arange(hidden.shape[1], device=hidden.device)
        with torch.no_grad():
            logits = text_to_vision_logits(layer, hidden, (cos, sin), everything)
        attention = logits.softmax(dim=-1).mean(dim=0)
        is_vision = torch.isin(self._present, self._vision)
        count = max(1, round(self._drops[id(layer)] * len(self._vision)))
        count = min(count, int(is_vision.sum()))
        ranked = attention.masked_fill(~is_vision, -1).topk(count).indices
        stays = ~is_vision
        stays[ranked] = True
        self._present = self._present[stays]
        self.left.append(int((is_vision & stays).sum()))
        return hidden[:, stays]

    def _shortened(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """The loop passes every layer the full-length positions again; cut them each time."""
        present = self._present
        cos, sin = kwargs["position_embeddings"]
        shortened = kwargs | {"position_embeddings": (cos[:, present], sin[:, present])}
        if (positions := kwargs.get("position_ids")) is not None:
            shortened["position_ids"] = positions[..., present]
        if (mask := kwargs.get("attention_mask")) is not None:
            # Of padding alone, or of pairs.
            rows = mask if mask.ndim == 2 else mask[..., present, :]
            shortened["attention_mask"] = rows[..., present]
        return shortened


class _MovedUp:
    """Rotary embeddings by place: a layer's n-th token stands where the prompt's n-th stood.

    So it does while decoding, where the n-th may be a token decoded earlier; each layer therefore
    remembers the embeddings that it would have got. Nothing is computed, whatever the embedding.
    """

    def __init__(self) -> None:
        self._given: dict[int, list[tuple[Tensor, Tensor]]] = {}
        self._held: dict[int, int] = {}

    def prefill(
        self, layer: nn.Module, rotary: tuple[Tensor, Tensor], count: int
    ) -> tuple[Tensor, Tensor]:
        """For the `count` tokens that the layer gets. rotary: (cos, sin) of the whole prompt."""
        self._given[id(layer)] = [rotary]
        self._held[id(layer)] = count
        cos, sin = rotary
        return cos[:, :count], sin[:, :count]

    def decoding(
        self, layer: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]] | None:
        """One token further; nothing changes for a layer before the first drop."""
        given = self._given.get(id(layer))
        if given is None:
            return None
        given.append(kwargs["position_embeddings"])
        place = self._held[id(layer)]
        self._held[id(layer)] += 1
        cos, sin = given[0]
        prompt = cos.shape[1]
        if place < prompt:
            rotary = cos[:, place : place + 1], sin[:, place : place + 1]
        else:
            rotary = given[1 + place - prompt]
        return args, kwargs | {"position_embeddings": rotary}


def _seeing_all(
    args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Without a mask in which nothing is masked: it says nothing, but is as long as what a layer
    before the drop holds, which a layer after it cannot take."""
    mask = kwargs.get("attention_mask")
    if mask is None or mask.dtype != torch.bool or not bool(mask.all()):
        return args, kwargs
    return args, kwargs | {"attention_mask": None}
