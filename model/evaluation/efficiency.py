"""What an answer costs, by the formulas that the field compares with.

All counts are multiply-adds of vision tokens, as in PyramidDrop (arXiv 2410.17247) and LRS-VQA
(arXiv 2503.07588), which call them FLOPs: text tokens, embeddings, norms and the output layer are
left out. A published figure can only be met with the shape that it was counted with; LRS-VQA counts
Qwen2-7B as if its queries were not grouped (QWEN2_7B_AS_PUBLISHED). GeoLLaVA-8K (arXiv 2505.21375)
counts otherwise: see `cost_by_parameters`.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from ..focus.region_focus import AttentionReadout, RegionFocus
from ..focus.same_place import LayerReader
from ..vlm.layer_drop import LayerDrop
from ..vlm.planner import mlp_units
from ..vlm.shared_prefix import Continued, Prefix
from ..vlm.vision_language_model import MultimodalSequence, VisionLanguageModel
from ..wire.question import VisionTokens


@dataclass(frozen=True)
class DecoderShape:
    """What a decoder's cost depends on. intermediate: MLP units that a token runs through."""

    layers: int
    width: int
    heads: int
    key_value_heads: int
    head_width: int
    intermediate: int

    @staticmethod
    def of(text_config: Any) -> DecoderShape:
        """The shape of a transformers text configuration."""
        heads = text_config.num_attention_heads
        return DecoderShape(
            text_config.num_hidden_layers,
            text_config.hidden_size,
            heads,
            text_config.num_key_value_heads,
            getattr(text_config, "head_dim", None) or text_config.hidden_size // heads,
            mlp_units(text_config),
        )

    def without_grouped_queries(self) -> DecoderShape:
        return replace(self, key_value_heads=self.heads)


QWEN2_7B = DecoderShape(28, 3584, 28, 4, 128, 18944)
QWEN2_7B_AS_PUBLISHED = QWEN2_7B.without_grouped_queries()
VICUNA_7B = DecoderShape(32, 4096, 32, 32, 128, 11008)


def layer_cost(shape: DecoderShape, tokens: int, behind: int = 0) -> int:
    """One decoder layer over `tokens` tokens: 2nd(h_q k) + 2nd(h_kv k) + 2n^2 h_q k + 3ndm.

    With as many key-value heads as heads, this is the better known 4nd^2 + 2n^2 d + 3ndm. behind:
    tokens whose keys and values were there already, and are only looked at.
    """
    queries = shape.heads * shape.head_width
    keys = shape.key_value_heads * shape.head_width
    projections = 2 * tokens * shape.width * (queries + keys)
    attention = 2 * tokens * (tokens + behind) * queries
    return projections + attention + 3 * tokens * shape.width * shape.intermediate


def decoder_cost(shape: DecoderShape, tokens: int, drops: Sequence[LayerDrop] = ()) -> int:
    """All layers; from the layer of each drop on, only its share of the tokens is left."""
    left = [tokens] * shape.layers
    for drop in drops:
        left[drop.layer :] = [round(drop.keep_ratio * tokens)] * (shape.layers - drop.layer)
    return sum(layer_cost(shape, count) for count in left)


def answer_cost(shape: DecoderShape, tokens: VisionTokens, drops: Sequence[LayerDrop] = ()) -> int:
    """All prompts that an answer was made from, each with as many tokens."""
    return tokens.prompts * decoder_cost(shape, round(tokens.to_llm / tokens.prompts), drops)


def focus_cost(shape: DecoderShape, tokens: int, full_layers: int, behind: int = 0) -> int:
    """One focus pass: some layers in full, then the keys of the layer whose attention is read.
    behind: as in layer_cost."""
    keys = tokens * shape.width * shape.key_value_heads * shape.head_width
    return full_layers * layer_cost(shape, tokens, behind) + keys


def focus_shape(model: DecoderShape, focus: RegionFocus) -> DecoderShape:
    """Of the layers that a focus of this model goes through: the model's own, but that a module's
    MLPs may be narrower."""
    if isinstance(focus, AttentionReadout):
        return model
    return replace(model, intermediate=focus.intermediate_size)


def cost_by_parameters(parameters: int, tokens: int) -> int:
    """Two for every parameter and token: GeoLLaVA-8K's count, without attention itself."""
    return 2 * parameters * tokens


def vision_cost(vlm: VisionLanguageModel, saliency: bool = False) -> int:
    """Multiply-adds of one tile through the vision tower and projector, counted while it runs."""
    blank = np.zeros((1, vlm.tile_size, vlm.tile_size, 3), np.uint8)
    # With the attention kernel whose parts are counted on every device.
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        vlm.encode(blank, saliency)
    return counter.get_total_flops() // 2


class Pass(NamedTuple):
    """How many tokens were run, and behind how many whose states were there already."""

    tokens: int
    behind: int = 0


class CountingFocus:
    """A focus that remembers how many tokens each of its passes had, and through how many layers
    they went. What a layer costs is not its own to say: one model may stand for another.

    Of prompts with many tiles the vision tokens are counted, as everywhere; where each tile has a
    prompt of its own all tokens are, since the question's are run as often as there are tiles.
    """

    together: None = None  # each prompt is run whole, and counted

    def __init__(self, focus: RegionFocus) -> None:
        self.name, self.tiles_at_once = focus.name, focus.tiles_at_once
        self.passes: list[Pass] = []
        self.focus = focus
        is_readout = isinstance(focus, AttentionReadout)
        self._full_layers = max(focus.layers) if is_readout else len(focus.layers) - 1
        self.reader = CountingReader(focus.reader, self.passes) if focus.reader else None

    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        self.passes.append(Pass(sum(sequence.image_lengths)))
        return self.focus.logits(sequence)

    def cost(self, shape: DecoderShape) -> int:
        """Multiply-adds of all passes since they were cleared. shape: of the layers that the
        passes go through (see focus_shape)."""
        return sum(focus_cost(shape, run, self._full_layers, behind) for run, behind in self.passes)


class CountingReader:
    """A reader that adds each of its passes to `passes`."""

    def __init__(self, reader: LayerReader, passes: list[Pass]) -> None:
        self.layers, self.runner = reader.layers, self
        self._runner, self._passes = reader.runner, passes

    # As PrefixRunner.

    def prefixes(
        self,
        sequences: Sequence[MultimodalSequence],
        lengths: Sequence[int],
        behind: Sequence[Prefix | None] | None = None,
        depth: int | None = None,
    ) -> list[Prefix | None]:
        made = self._runner.prefixes(sequences, lengths, behind, depth)
        before = behind or [None] * len(sequences)
        for own, one in zip(made, before, strict=True):
            if own:
                self._add(own.length, one)
        return made

    def run(
        self,
        sequences: Sequence[MultimodalSequence],
        prefixes: Sequence[Prefix | None],
        read: Sequence[int],
        logits: bool,
    ) -> Iterator[Continued]:
        for sequence, one in zip(sequences, prefixes, strict=True):
            self._add(len(sequence), one)
        return self._runner.run(sequences, prefixes, read, logits)

    def _add(self, length: int, prefix: Prefix | None) -> None:
        behind = prefix.length if prefix else 0
        self._passes.append(Pass(length - behind, behind))


def hardware(device: torch.device) -> str:
    """The device's name, on the CPU with the number of threads."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    names = Path("/proc/cpuinfo")
    lines = names.read_text("utf-8").splitlines() if names.exists() else []
    found = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    name = found[0] if found else platform.processor() or platform.machine()
    threads = torch.get_num_threads()
    return f"{name}, {threads} thread{'s' * (threads > 1)}"
