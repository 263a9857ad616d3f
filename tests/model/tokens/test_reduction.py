"""Reducers by name: all keep the budget, compose, and can run tile by tile as tiles are encoded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from array_pyramid import ArrayPyramid, describe
from hypothesis import given, settings
from hypothesis import strategies as st
from masked_reference import MaskedReference, greedy, prefill
from random_tiles import random_tile
from tiny_models import FAMILIES, LLAVA_FAMILIES, tiny_llava_1_5

from model.asking.answering import answer, make_focus
from model.asking.feature_cache import BoundedCache
from model.evaluation.ways_of_looking import EverythingAnchored
from model.focus.region_focus import AttentionReadout, score_tiles
from model.raster.region_view import RegionView
from model.tokens.reducer import DetailTile
from model.tokens.reduction import choose_reduction
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.layer_drop import LayerDrop
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import InvalidQuestionError
from model.wire.question import AskOptions, FocusMethod, Quantization, Question
from model.wire.reducer_names import BEFORE, INSIDE, REDUCERS, reducer_parts

TEXT = "Is there a storage tank near the harbour?"
EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES
DECODED = 8


@pytest.fixture(scope="module")
def tiny(tiny_folder):
    return load(ModelFolder(tiny_folder("qwen2.5-vl")), "cpu")


def test_names_need_nothing_outside_the_standard_library():
    """The plugin lists them."""
    code = "import sys, model.wire.reducer_names; print({'numpy', 'torch'} & set(sys.modules))"
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_every_name_is_something(tiny):
    for name in REDUCERS:
        reduction = choose_reduction(name, tiny)
        assert list(reduction.before) == ([name] if name in BEFORE else [])
        assert bool(reduction.inside) == (name in INSIDE)


@pytest.mark.parametrize("name", ["", "by-foot", "focus+", "focus+by-foot", "Focus"])
def test_unknown_names_are_refused_with_the_known_ones(tiny, name):
    with pytest.raises(InvalidQuestionError, match="no token reducer"):
        choose_reduction(name, tiny)
    with pytest.raises(InvalidQuestionError, match="Choose from none, focus, background"):
        reducer_parts(name)


@pytest.mark.parametrize("name", ["", "by-foot", "focus+", "+focus", "Focus"])
def test_a_question_is_not_asked_with_an_unknown_one(name):
    """Before anything is loaded; the panel, Processing and the engine all make Questions."""
    with pytest.raises(InvalidQuestionError, match="no token reducer"):
        Question(TEXT, AskOptions(reducer=name))


def test_what_would_do_nothing_is_refused():
    with pytest.raises(InvalidQuestionError, match="'fastv' twice"):
        reducer_parts("fastv+focus+fastv")
    with pytest.raises(InvalidQuestionError, match="merged tokens have no neighbours"):
        reducer_parts("visionzip+anchored+background")
    assert reducer_parts("background + visionzip") == ["background", "visionzip"]


def means_something(name):
    try:
        return bool(reducer_parts(name))
    except InvalidQuestionError:
        return False


@settings(max_examples=20, deadline=None)
@given(
    name=st.lists(st.sampled_from(list(BEFORE)), min_size=1, max_size=3)
    .map("+".join)
    .filter(means_something),
    budget=st.integers(0, 160),
    count=st.integers(0, 4),
    smooth=st.booleans(),
    seed=st.integers(0, 1_000),
)
def test_the_budget_always_holds(tiny, name, budget, count, smooth, seed):
    generator = np.random.default_rng(seed)
    width = tiny.model.get_input_embeddings().weight.shape[1]
    tiles = [
        random_tile(
            width=width,
            seed=seed + place,
            smooth=smooth,
            kept=np.flatnonzero(generator.random(36) < 0.9),
        )
        for place in range(count)
    ]
    reduced = choose_reduction(name, tiny).reduce(tiles, budget)
    assert len(reduced) == count
    assert sum(len(tile.image.kept) for tile in reduced) <= budget
    for before, after in zip(tiles, reduced, strict=True):
        kept = after.image.kept
        assert set(kept.tolist()) <= set(before.image.kept.tolist())
        assert kept.tolist() == sorted(set(kept.tolist()))
        rows = after.image.features.rows(kept)
        if after.image.features.cells is not None:
            assert after.image.features.cells[rows].tolist() == kept.tolist()


def test_reducers_run_one_after_the_other(tiny):
    tiles = [random_tile(smooth=True, seed=seed) for seed in range(3)]
    background = choose_reduction("background", tiny)
    anchored = choose_reduction("anchored-6", tiny)
    both = choose_reduction("background+anchored-6", tiny)
    assert both.inside == ()
    together = both.reduce(tiles, 100)
    in_turn = anchored.reduce(background.reduce(tiles, 100), 100)
    for one, other in zip(together, in_turn, strict=True):
        assert one.image.kept.tolist() == other.image.kept.tolist()
        assert len(one.image.kept) == 6
        assert torch.equal(one.image.features.tokens, other.image.features.tokens)


def test_before_and_inside_the_model(tiny):
    reduction = choose_reduction("fastv+focus+pyramid-drop", tiny)
    assert list(reduction.before) == ["focus"]
    # Of two on one layer the one that keeps less comes last, and counts.
    expected = (LayerDrop(1, 0.5), LayerDrop(2, 0.5), LayerDrop(2, 0.25), LayerDrop(3, 0.125))
    assert reduction.inside == expected


def test_tile_by_tile_is_the_same_as_all_together(tiny):
    """As far as neither the question nor the budget counts; nothing else is held."""
    reduction = choose_reduction("background+anchored-6+focus+late-drop", tiny)
    first, rest = reduction.split()
    assert list(first.before) == ["background", "anchored-6"]
    assert list(rest.before) == ["focus"]
    assert rest.inside == reduction.inside
    tiles = [random_tile(smooth=True, seed=seed) for seed in range(3)]
    for tile, expected in zip(tiles, first.reduce(tiles, 100), strict=True):
        features = first.reduce_encoded(tile.image.features, tile.image.kept)
        kept = expected.image.kept
        assert features.cells.tolist() == kept.tolist()
        assert len(features.tokens) == len(features.deepstack[0]) == 6
        rows = expected.image.features.rows(kept)
        assert torch.equal(features.tokens, expected.image.features.tokens[rows])
        assert features.nbytes < tile.image.features.nbytes / 4


def test_what_needs_the_question_waits_for_it(tiny):
    first, rest = choose_reduction("focus+background", tiny).split()
    assert not first.before
    assert list(rest.before) == ["focus", "background"]
    features = random_tile().image.features
    assert first.reduce_encoded(features, np.arange(36)) is features


def looked_at(vlm):
    """An overview and four detail tiles, 16 tokens, all of them kept and scored by the read-out."""
    size, everything = vlm.tile_size, np.arange(vlm.tokens_per_tile)
    rgb = np.random.default_rng(5).integers(0, 256, (5, size, size, 3), dtype=np.uint8)
    said = (OVERVIEW, *(f"Detail {place}: " for place in range(4)))
    overview, *details = (
        SequenceImage(introduction, features, everything)
        for introduction, features in zip(said, vlm.encode(rgb, saliency=True), strict=True)
    )
    features, valid = [image.features for image in details], [everything] * 4
    scores = score_tiles(AttentionReadout(vlm), vlm, TEXT, overview, features, valid)
    return overview, [DetailTile(*parts) for parts in zip(details, scores, strict=True)]


@pytest.mark.parametrize(
    "name", ["focus", "uniform", "random", "background-words", "anchored", "focus+pyramid-drop"]
)
def test_dropping_equals_masking(any_vlm, name):
    """What the reducer itself leaves out of the prompt, against all tokens with these masked:
    prefill and eight decoded tokens."""
    overview, details = looked_at(any_vlm)
    reduction = choose_reduction(name, any_vlm)
    reduced = [tile.image for tile in reduction.reduce(details, 9)]
    pairs = [(tile.image, r) for tile, r in zip(details, reduced, strict=True) if len(r.kept)]
    full = any_vlm.assemble([overview, *(whole for whole, _ in pairs)], TEXT)
    ours = any_vlm.assemble([overview, *reduced], TEXT)
    stays = [np.isin(whole.kept, some.kept) for whole, some in pairs]
    stays = torch.from_numpy(np.concatenate([overview.kept >= 0, *stays]))
    assert 4 + 8 <= stays.sum() == len(ours.vision_index) <= 4 + 9
    reference = MaskedReference(
        any_vlm, reduction.inside, len(full.deepstack), full.vision_index[~stays].tolist()
    )
    expected = reference.logits(full, [])
    logits, left, _ = prefill(any_vlm, ours, reduction.inside)
    torch.testing.assert_close(logits, expected, rtol=0, atol=1e-4)
    assert left == reference.left
    tokens, logs = greedy(reference, full, DECODED)
    generation = any_vlm.generate(ours, DECODED, drops=reduction.inside)
    special = set(any_vlm.tokenizer.all_special_ids)
    assert generation.text == any_vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert generation.token_log_probabilities == pytest.approx(
        [log for log, token in zip(logs, tokens, strict=True) if token not in special], abs=1e-4
    )
    assert (logits - prefill(any_vlm, full)[0]).abs().max() > 0.01, "nothing depends on them"


@pytest.mark.parametrize("name", ["focus", "uniform", "random"])
def test_a_budget_of_all_tokens_is_bit_identical_to_none(any_vlm, name):
    overview, details = looked_at(any_vlm)

    def said(reducer, budget):
        reduced = choose_reduction(reducer, any_vlm).reduce(details, budget)
        sequence = any_vlm.assemble([overview, *(tile.image for tile in reduced)], TEXT)
        generation = any_vlm.generate(sequence, DECODED)
        return prefill(any_vlm, sequence)[0], generation.text, generation.token_log_probabilities

    plain, *plain_words = said("none", 16)
    kept, *words = said(name, 16)
    assert torch.equal(kept, plain)
    assert words == plain_words
    assert not torch.equal(said(name, 15)[0], plain)


def look(vlm, side):
    """An answer that looks at everything, what is held of the tiles, and the vision tower's
    batches."""
    way = EverythingAnchored()
    pyramid, cache, batches = ArrayPyramid(describe(side, side)), BoundedCache(2**30), []
    chosen = way.options(AskOptions(max_new_tokens=2))
    encode = vlm._encode_batch
    vlm._encode_batch = lambda rgb, saliency: batches.append(len(rgb)) or encode(rgb, saliency)
    try:
        given = answer(
            Question(TEXT, chosen),
            RegionView(way.pyramid(pyramid, vlm, chosen)),
            vlm,
            None,
            cache,
            search=lambda sight: way.search(sight, ()),
        ).answer
    finally:
        del vlm._encode_batch
    return given, cache, batches


@pytest.mark.parametrize(
    ("family", "quantization"),
    [*((family, None) for family in EVERY_FAMILY), ("qwen3-vl", "nf4"), ("llava-1.5", "nf4")],
)
def test_every_family_can_do_all_of_them(family, quantization, tmp_path):
    """From the pixels to the answer, within the budget."""
    folder = EVERY_FAMILY[family](tmp_path / "m")
    vlm = load(ModelFolder(folder), "cpu", quantization and Quantization(quantization))
    names = ["background+anchored+pyramid-drop", "background-words+visionzip+fastv"]
    names += ["uniform+random+none", "background+focus+late-drop"]
    cache, answers = BoundedCache(2**30), set()
    for name in names:
        options = AskOptions(max_new_tokens=2, max_tiles=20, max_vision_tokens=30, reducer=name)
        view = RegionView(ArrayPyramid(describe(400, 400)))
        given = answer(Question(TEXT, options), view, vlm, make_focus(vlm, None), cache).answer
        assert 16 <= given.vision_tokens.to_llm <= 30
        answers.add(given.confidence)
    assert len(answers) == len(names), "they do not answer from the same tokens"


@pytest.mark.slow
def test_8k_gives_24_tokens_a_tile(tmp_path):
    """8,064 x 8,064 px: 576 tiles of 336 px, 331,776 patches, 13,824 tokens (arXiv 2505.21375).

    Encoded batch by batch, and of every tile only what was selected is held.
    """
    folder = tiny_llava_1_5(tmp_path / "m", layers=1, image_size=336)
    vlm = load(ModelFolder(folder), "cpu")
    vlm.model.config.text_config.max_position_embeddings = 32_768  # Qwen2-7B's
    given, cache, batches = look(vlm, 8_064)
    assert given.vision_tokens.encoded == (576 + 1) * 144
    assert max(batches) <= vlm.encode_batch == 36
    assert {tile.kept_tokens for tile in given.tiles} == {24}
    assert sum(tile.kept_tokens for tile in given.tiles) == 13_824
    assert given.vision_tokens.to_llm == 13_824 + 144  # and the overview
    whole_tile = vlm.encode(np.zeros((1, 336, 336, 3), dtype=np.uint8))[0].nbytes
    assert cache.nbytes < 577 * whole_tile / 4


def test_reduced_tiles_are_cached_apart(tiny):
    """The same place, asked about with other reducers, is another matter."""
    given, cache, _ = look(tiny, 448)
    assert all(tile.kept_tokens <= 4 for tile in given.tiles)
    options = AskOptions(max_new_tokens=2, focus=FocusMethod.NONE, reducer="none")
    view = RegionView(ArrayPyramid(describe(448, 448)))
    again = answer(Question(TEXT, options), view, tiny, None, cache).answer
    assert again.vision_tokens.encoded == 4 * len(again.tiles)
    assert all(tile.kept_tokens == 4 for tile in again.tiles)


class TestSaliency:
    """The vision tower is asked what stands out only where a reducer goes by it."""

    @staticmethod
    def ask(vlm, reducer, cache, **options):
        """The answer, and of each batch whether saliency was asked for."""
        asked, encode = [], vlm._encode_batch
        vlm._encode_batch = lambda rgb, saliency: asked.append(saliency) or encode(rgb, saliency)
        chosen = AskOptions(max_new_tokens=2, max_vision_tokens=64, reducer=reducer, **options)
        view = RegionView(ArrayPyramid(describe(1_200, 1_200)))
        focus = make_focus(vlm, chosen.focus)
        try:
            return answer(Question(TEXT, chosen), view, vlm, focus, cache).answer, asked
        finally:
            del vlm._encode_batch

    @pytest.mark.parametrize("name", list(REDUCERS))
    def test_only_where_it_is_needed_and_never_of_the_overview(self, tiny, name):
        overview, *tiles = self.ask(tiny, name, BoundedCache(2**30))[1]
        assert not overview
        assert tiles and set(tiles) == {name.startswith(("anchored", "visionzip"))}

    @pytest.mark.parametrize("focus", [FocusMethod.ATTENTION, FocusMethod.NONE])
    def test_a_cached_tile_without_it_is_encoded_again(self, tiny, focus):
        """Reduced as it was encoded or not: the answer is that of an empty cache. And then it is
        there for everybody."""
        cache, name = BoundedCache(2**30), "background+visionzip"
        self.ask(tiny, "background", cache, focus=focus)
        again, asked = self.ask(tiny, name, cache, focus=focus)
        fresh, _ = self.ask(tiny, name, BoundedCache(2**30), focus=focus)
        assert asked and all(asked), "the overview is not encoded again"
        assert again.vision_tokens.encoded == fresh.vision_tokens.encoded - 4
        assert (again.confidence, again.tiles) == (fresh.confidence, fresh.tiles)
        for reducer in (name, "background"):
            assert self.ask(tiny, reducer, cache, focus=focus)[1] == []
