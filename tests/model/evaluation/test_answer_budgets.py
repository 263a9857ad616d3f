"""What quick, normal and thorough answers cost, with the published shapes."""

from __future__ import annotations

import pytest

from benchmarks.answer_budgets import budget_costs, qwen3_vl_tile_cost
from benchmarks.random_models import qwen3_vl_4b
from model.evaluation.efficiency import vision_cost
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.planner import INTRODUCTION_TOKENS, TEXT_TOKENS
from model.vlm.profile import ModelProfile


def test_a_tile_costs_what_pytorch_counts(tiny_folder) -> None:
    vlm = load(ModelFolder(tiny_folder("qwen3-vl")), "cpu")
    counted = qwen3_vl_tile_cost(vlm.model.config.vision_config, vlm.token_columns)
    assert vision_cost(vlm) == pytest.approx(counted, rel=0.001)


@pytest.mark.parametrize(
    ("name", "billions", "cache_gib"), [("qwen3-vl-4b", 4.44, 2.25), ("qwen3-vl-8b", 8.77, 2.25)]
)
def test_the_published_sizes(name: str, billions: float, cache_gib: float) -> None:
    """As the model cards count parameters; 16,384 vision tokens alone are 2.25 GiB of cache."""
    quick, normal, thorough = budget_costs(name)
    assert (quick.tokens, normal.tokens, thorough.tokens) == (2_048, 6_144, 16_384)
    assert quick.weights / 2e9 == pytest.approx(billions, abs=0.005)
    assert quick.four_bit_weights < quick.weights / 2
    text_and_answer = TEXT_TOKENS + INTRODUCTION_TOKENS * thorough.tiles
    text_and_answer += ModelProfile().longest_answer
    share = 16_384 / (16_384 + text_and_answer)
    assert thorough.cache * share / 2**30 == pytest.approx(cache_gib, abs=0.001)


def test_the_prefill_is_the_fields_formula() -> None:
    text = qwen3_vl_4b().get_text_config()
    n, d, m = 2_048, text.hidden_size, text.intermediate_size
    queries, keys = 32 * 128, 8 * 128
    layer = 2 * n * d * (queries + keys) + 2 * n**2 * queries + 3 * n * d * m
    quick, *_ = budget_costs("qwen3-vl-4b")
    assert quick.prefill == 36 * layer
