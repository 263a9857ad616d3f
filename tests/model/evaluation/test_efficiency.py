"""The cost formulas give the published figures, and what PyTorch itself counts."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode
from transformers.models.qwen3_vl_moe.configuration_qwen3_vl_moe import Qwen3VLMoeTextConfig
from transformers.models.qwen3_vl_moe.modeling_qwen3_vl_moe import Qwen3VLMoeTextDecoderLayer

from benchmarks import efficiency, random_models
from benchmarks.efficiency import Cost, Setting, run
from benchmarks.published_costs import CountingBench
from model.evaluation.efficiency import (
    QWEN2_7B_AS_PUBLISHED,
    VICUNA_7B,
    CountingFocus,
    DecoderShape,
    Pass,
    cost_by_parameters,
    decoder_cost,
    focus_cost,
    focus_shape,
    layer_cost,
    vision_cost,
)
from model.evaluation.ways_of_looking import WAYS
from model.focus.region_focus import AttentionReadout
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.layer_drop import LayerDrop, fastv, pyramid_drop
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder

QWEN = QWEN2_7B_AS_PUBLISHED
ANYRES = 21_312
"""Vision tokens of a 4,000 x 4,000 px image: 576 of the thumbnail, 144 tiles of 144."""


@pytest.mark.parametrize(
    ("cost", "published"),
    [
        (decoder_cost(QWEN, ANYRES), 243.37),
        (decoder_cost(QWEN, 5_328), 43.75),  # PruMerge++
        (decoder_cost(QWEN, 9_280), 83.56),  # VisionZip
        (decoder_cost(QWEN, ANYRES, fastv(28)), 109.21),
        (decoder_cost(QWEN, ANYRES, pyramid_drop(28)), 101.62),
        # Four RFM layers over all tokens, then the LLM over what is left.
        (4 * layer_cost(QWEN, ANYRES) + decoder_cost(QWEN, 5_760), 82.56),
    ],
)
def test_published_figures_of_lrs_vqa_for_one_level(cost: int, published: float) -> None:
    assert cost / 1e12 == pytest.approx(published, abs=0.01)


def test_published_figure_of_lrs_vqa_for_the_pyramid() -> None:
    """576 thumbnail tokens, 9, 36 and 50 tiles of 144; a quarter of the last goes to the LLM."""
    passes = [576 + 144 * tiles for tiles in (9, 36, 50)]
    to_llm = 576 + 144 * 50 // 4
    assert to_llm == 2_376
    assert (1 + 9 + 36 + 50) * 576 == 55_296  # out of the vision tower, before pooling
    cost = 4 * sum(layer_cost(QWEN, tokens) for tokens in passes) + decoder_cost(QWEN, to_llm)
    assert cost / 1e12 == pytest.approx(36.61, abs=0.01)


@pytest.fixture(scope="module")
def counting() -> CountingBench:
    return CountingBench()


def tera(cost: Cost) -> float:
    return (cost.llm + cost.focus) / 1e12


@pytest.mark.slow
def test_a_search_within_the_goals_for_lrs_vqas_image(counting: CountingBench) -> None:
    """At most 20,000 patches, the published tokens to the LLM, at most 30 TFLOPs. The module has
    Qwen2-7B's own layers: its passes are over 144 tokens of the overview and of each tile."""
    cost = counting.count("rfm", 4_000)
    assert not cost.why_not
    assert cost.patches == 34 * 576 <= 20_000
    assert cost.tokens_to_llm == 2_376
    assert cost.llm == decoder_cost(QWEN, 2_376)
    assert tera(cost) == pytest.approx(23.64, abs=0.005)


@pytest.mark.slow
def test_a_search_beside_geollava_8ks_every_tile(counting: CountingBench) -> None:
    """8,064 px: 13,968 tokens of all tiles and the overview take 138.92."""
    cost = counting.count("rfm", 8_064)
    assert tera(cost) == pytest.approx(19.69, abs=0.005)
    assert tera(cost) / (decoder_cost(QWEN, 13_968) / 1e12) == pytest.approx(0.142, abs=0.0005)


@pytest.mark.slow
def test_what_a_search_costs_has_nothing_of_the_model_that_stood_in(
    counting: CountingBench, monkeypatch
) -> None:
    """One of half its widths gives the same counts."""
    monkeypatch.setattr(efficiency, "REPEATS", 1)
    monkeypatch.setattr(efficiency, "release_memory", lambda: None)
    config = random_models.small(28)
    config.text_config.intermediate_size //= 2
    config.text_config.hidden_size //= 2
    config.vision_config.hidden_size //= 2
    config.vision_config.intermediate_size //= 2
    narrower = replace(random_models.MODELS[counting.setting.model], config=lambda: config)
    monkeypatch.setitem(random_models.MODELS, counting.setting.model, narrower)
    other = CountingBench()
    assert other.vlm.model.config.get_text_config().hidden_size == 32
    for way in ("rfm", "attention"):
        ours, theirs = counting.count(way, 1_000), other.count(way, 1_000)
        assert replace(ours, **measured(theirs)) == theirs
        assert ours.focus > 0


def measured(cost: Cost) -> dict[str, object]:
    """What is no count: times and memory."""
    names = ("first_token", "total", "seconds", "device_bytes", "host_bytes")
    return {name: getattr(cost, name) for name in names}


@pytest.mark.slow
def test_every_table_of_the_efficiency_benchmark_with_a_tiny_model(monkeypatch) -> None:
    """Every way of looking and every reducer runs; what is counted is what the reducer keeps."""
    monkeypatch.setattr(efficiency, "REPEATS", 1)
    monkeypatch.setattr(efficiency, "release_memory", lambda: None)  # takes seconds of a large heap
    setting = Setting("small", torch.device("cpu"), False, 6, 288, 288, 4_000, 16, 2, ((900, 700),))
    text, record = run(setting, lambda words: None)
    costs = [*record["ways"]["900 x 700 px"], *record["reducers"], *record["second_question"]]
    assert not any(cost["why_not"] for cost in costs)
    assert all(cost["tokens_to_llm"] <= 4_000 for cost in costs)
    ways = {cost["title"]: cost for cost in record["ways"]["900 x 700 px"]}
    assert len(ways) == len(WAYS) - 2 and all(title in text for title in ways)
    reducers = {cost["title"]: cost for cost in record["reducers"]}
    assert reducers["focus (rfm)"]["tokens_to_llm"] < reducers["none"]["tokens_to_llm"]
    assert reducers["pyramid-drop"]["llm"] < reducers["none"]["llm"]
    assert record["prefill"]["pyramid-drop"]["multiply_adds_share"] < 0.5
    assert record["second_question"][1]["tokens_encoded"] == 0


def test_published_share_of_pyramid_drop() -> None:
    for tokens in (576, 2_880):
        dropped = decoder_cost(VICUNA_7B, tokens, pyramid_drop(VICUNA_7B.layers))
        assert 0.45 <= dropped / decoder_cost(VICUNA_7B, tokens) <= 0.47


@pytest.mark.parametrize(
    ("tokens", "published"), [(14_000, 198), (10_500, 149), (7_100, 100), (3_600, 51)]
)
def test_published_figures_of_geollava_8k(tokens: int, published: float) -> None:
    """Qwen2-7B without its input embeddings; the published token counts are rounded."""
    parameters = 7_615_616_512 - 152_064 * 3_584
    assert cost_by_parameters(parameters, tokens) / 1e12 == pytest.approx(published, abs=1)


def test_without_grouped_queries_it_is_the_better_known_formula() -> None:
    n, d, m = 1_000, VICUNA_7B.width, VICUNA_7B.intermediate
    assert layer_cost(VICUNA_7B, n) == 4 * n * d**2 + 2 * n**2 * d + 3 * n * d * m


def test_a_drop_counts_from_its_layer_on() -> None:
    drops = (LayerDrop(1, 0.5), LayerDrop(3, 0.25))
    shape = DecoderShape(4, 8, 2, 2, 4, 16)
    expected = sum(layer_cost(shape, tokens) for tokens in (100, 50, 50, 25))
    assert decoder_cost(shape, 100, drops) == expected


def test_experts_cost_what_those_do_that_a_token_is_sent_to() -> None:
    """Two of six; the configuration also has the size of an MLP that no layer has."""
    text = Qwen3VLMoeTextConfig(
        num_hidden_layers=1,
        hidden_size=64,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        moe_intermediate_size=24,
        num_experts=6,
        num_experts_per_tok=2,
        intermediate_size=1_000,
        vocab_size=16,
    )
    layer = Qwen3VLMoeTextDecoderLayer(text, 0)
    experts = layer.mlp.experts
    of_expert = sum(weight[0].numel() for weight in (experts.gate_up_proj, experts.down_proj))
    shape = DecoderShape.of(text)
    attention = layer_cost(replace(shape, intermediate=0), 10)
    assert layer_cost(shape, 10) - attention == 10 * 2 * of_expert


def test_a_decoder_layer_costs_what_pytorch_counts(vlm) -> None:
    """Grouped queries and a head width of its own (Qwen3-VL) among them."""
    tokens = 40
    shape = DecoderShape.of(vlm.model.config.get_text_config())
    hidden = torch.zeros(1, tokens, shape.width)
    width = 1 if vlm.image_text else 3  # LLaVA's positions are 1-D
    positions = torch.arange(tokens).expand(width, 1, -1).squeeze(0)
    rotary = vlm.language_model.rotary_emb(hidden, positions)
    layer = vlm.language_model.layers[0]
    with (
        torch.no_grad(),
        sdpa_kernel(SDPBackend.MATH),
        FlopCounterMode(display=False) as counter,
    ):
        layer(hidden, attention_mask=None, position_embeddings=rotary)
    assert counter.get_total_flops() // 2 == layer_cost(shape, tokens)


def test_focus_costs_full_layers_and_one_layers_keys() -> None:
    shape = DecoderShape(4, 8, 2, 1, 4, 16)
    assert focus_cost(shape, 10, 2) == 2 * layer_cost(shape, 10) + 10 * 8 * 4


def test_tokens_behind_others_look_at_those_but_do_not_run_them() -> None:
    shape = DecoderShape(4, 8, 2, 1, 4, 16)
    together, first = layer_cost(shape, 10), layer_cost(shape, 7)
    looking_ahead = 2 * 7 * 3 * 8  # counted of a whole square, though no token sees a later one
    assert first + layer_cost(shape, 3, behind=7) == together - looking_ahead


def test_a_focus_module_costs_what_its_own_mlp_does(tiny_folder) -> None:
    vlm = load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")
    shape = DecoderShape.of(vlm.model.config.get_text_config())
    half = replace(shape, intermediate=shape.intermediate // 2)
    for module, expected in (
        (RegionFocusModule(vlm, (0, 2)), shape),
        (RegionFocusModule(vlm, (0, 2), half.intermediate), half),
    ):
        counting = CountingFocus(module)
        counting.passes = [Pass(10), Pass(20)]
        assert focus_shape(shape, module) == expected
        assert counting.cost(expected) == sum(focus_cost(expected, n, 1) for n in (10, 20))
    readout = CountingFocus(AttentionReadout(vlm, (2,)))
    readout.passes = [Pass(10), Pass(3, behind=10)]
    assert focus_shape(shape, readout.focus) == shape
    assert readout.cost(shape) == focus_cost(shape, 10, 2) + focus_cost(shape, 3, 2, behind=10)


def test_the_vision_tower_costs_what_its_matrices_say(tiny_folder) -> None:
    vlm = load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")
    vision = vlm.model.config.vision_config
    n, d, m = 16, vision.hidden_size, vision.intermediate_size  # 4 x 4 patches of a 56 px tile
    embedding = n * (3 * vision.temporal_patch_size * vision.patch_size**2) * d
    layer = 4 * n * d**2 + 2 * n**2 * d + 3 * n * d * m
    merger = (n // 4) * ((4 * d) ** 2 + 4 * d * vision.out_hidden_size)
    saliency = 3 * n * d**2 + n**2 * d  # one block's queries and keys (and values) once more
    expected = embedding + vision.depth * layer + merger
    assert vision_cost(vlm) == pytest.approx(expected, rel=0.001)
    assert vision_cost(vlm, saliency=True) == pytest.approx(expected + saliency, rel=0.001)
