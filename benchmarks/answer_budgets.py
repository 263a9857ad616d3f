"""What an answer costs by its budget of vision tokens: python -m benchmarks.answer_budgets

With the published configurations of Qwen3-VL-4B and 8B, counted, not run: vision tokens and the
tiles that fill them, multiply-adds of the vision tower and of the language model's prefill (of
vision tokens, see model.evaluation.efficiency), and the memory of the weights and of the cache of
the prompt and the longest answer. What a search for the tiles costs comes on top, as do the
activations and the driver's share, which the planner counts.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.random_models import MODELS
from model.evaluation.efficiency import DecoderShape, decoder_cost
from model.evaluation.scores import markdown_table
from model.vlm.architectures import ARCHITECTURES
from model.vlm.planner import (
    INTRODUCTION_TOKENS,
    TEXT_TOKENS,
    kv_bytes_per_token,
    weight_bytes,
)
from model.vlm.profile import AnswerBudget, ModelProfile
from model.vlm.qwen_vl import DEFAULT_TOKEN_COLUMNS
from model.wire.question import Quantization

SHAPES = ("qwen3-vl-4b", "qwen3-vl-8b")
SIXTEEN_BITS = 2
"""Bytes of a number."""


@dataclass(frozen=True)
class BudgetCost:
    """vision, prefill: multiply-adds. cache, weights, four_bit_weights: bytes."""

    budget: str
    tokens: int
    tiles: int
    vision: int
    prefill: int
    cache: int
    weights: int
    four_bit_weights: int


def qwen3_vl_tile_cost(vision: Any, columns: int) -> int:
    """Multiply-adds of a tile of columns x columns tokens through Qwen3-VL's tower and mergers."""
    merged = vision.spatial_merge_size**2
    patches, width = columns**2 * merged, vision.hidden_size
    embedding = vision.in_channels * vision.temporal_patch_size * vision.patch_size**2 * width
    attention = 4 * width**2 + 2 * patches * width
    layer = attention + 2 * width * vision.intermediate_size
    wide = merged * width
    merger = (wide**2 + wide * vision.out_hidden_size) // merged
    mergers = 1 + len(vision.deepstack_visual_indexes)
    return patches * (embedding + vision.depth * layer + mergers * merger)


def budget_costs(name: str) -> Iterator[BudgetCost]:
    """Of quick, normal and thorough answers of this model."""
    made = MODELS[name]
    config, architecture = made.config(), ARCHITECTURES[made.native.__name__]
    shape = DecoderShape.of(config.get_text_config())
    a_tile = DEFAULT_TOKEN_COLUMNS**2
    tile_cost = qwen3_vl_tile_cost(config.vision_config, DEFAULT_TOKEN_COLUMNS)
    plain, four_bit = (
        weight_bytes(architecture, config, quantization, SIXTEEN_BITS)
        for quantization in (Quantization.NONE, Quantization.NF4)
    )
    for budget, tokens in asdict(AnswerBudget()).items():
        tiles = -(-tokens // a_tile)
        prompt = tokens + TEXT_TOKENS + INTRODUCTION_TOKENS * tiles
        held = prompt + ModelProfile().longest_answer
        cache = held * kv_bytes_per_token(config, SIXTEEN_BITS)
        prefill = decoder_cost(shape, tokens)
        yield BudgetCost(budget, tokens, tiles, tiles * tile_cost, prefill, cache, plain, four_bit)


def table() -> str:
    """A row for every model and budget, as markdown."""
    head = ["model, budget", "vision tokens", f"tiles of {DEFAULT_TOKEN_COLUMNS**2}"]
    head += ["vision tower, TFLOPs", "prefill, TFLOPs", "cache, GiB"]
    head += ["weights and cache, bf16, GiB", "NF4, GiB"]
    rows = [
        [
            f"{MODELS[name].title.removesuffix(' class')}, {cost.budget}",
            f"{cost.tokens:,}",
            f"{cost.tiles:,}",
            f"{cost.vision / 1e12:.1f}",
            f"{cost.prefill / 1e12:.1f}",
            f"{cost.cache / 2**30:.2f}",
            f"{(cost.weights + cost.cache) / 2**30:.1f}",
            f"{(cost.four_bit_weights + cost.cache) / 2**30:.1f}",
        ]
        for name in SHAPES
        for cost in budget_costs(name)
    ]
    return markdown_table(head, rows)


def main() -> None:
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    print(table())


if __name__ == "__main__":
    main()
