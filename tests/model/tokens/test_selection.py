"""Reducers that choose by what the vision encoder, or the words for background, say of tokens."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from random_tiles import random_tile

from model.tokens.anchored_selection import AnchoredSelection
from model.tokens.background_words import WORDS, BackgroundWords
from model.tokens.visionzip import VisionZip


def test_anchored_are_the_best_of_each_tile_in_spatial_order():
    kept = np.arange(3, 36)
    tiles = [random_tile(seed=seed, kept=kept) for seed in range(4)]
    for before, after in zip(tiles, AnchoredSelection(24).reduce(tiles, 10_000), strict=True):
        scores = before.image.features.anchored.numpy()
        best = sorted(kept, key=lambda cell, scores=scores: -scores[cell])[:24]
        assert after.image.kept.tolist() == sorted(best)


def test_anchored_takes_fewer_where_the_budget_is_small():
    tiles = [random_tile(seed=seed) for seed in range(4)]
    reduced = AnchoredSelection(24).reduce(tiles, 50)
    assert [len(tile.image.kept) for tile in reduced] == [12] * 4


def test_background_words_drop_the_half_that_is_most_like_them():
    tile = random_tile(kept=np.arange(1, 36))
    words = torch.randn(3, 8, generator=torch.manual_seed(1))
    [reduced] = BackgroundWords(words).reduce([tile], 10_000)
    tokens = tile.image.features.tokens
    alike = torch.cosine_similarity(tokens[:, None], words[None], dim=-1).amax(dim=1)
    ranked = sorted(range(1, 36), key=lambda cell: alike[cell].item())
    assert reduced.image.kept.tolist() == sorted(ranked[:18])


def test_background_words_are_the_models_own(vlm):
    """A tile of which one half is the embedding of a word for background keeps the other."""
    reducer = BackgroundWords.of(vlm)
    embeddings = vlm.model.get_input_embeddings().weight
    ids = vlm.tokenizer(" " + WORDS[3], add_special_tokens=False)["input_ids"]
    tile = random_tile(side=4, width=embeddings.shape[1])
    tile.image.features.tokens[4:12] = embeddings[ids].mean(dim=0).detach() * 5
    [reduced] = reducer.reduce([tile], 10_000)
    assert reduced.image.kept.tolist() == [0, 1, 2, 3, 12, 13, 14, 15]


def test_visionzip_keeps_the_salient_and_merges_the_others():
    """54 and 10 of 64 (arXiv 2412.04467); every token is in one of them."""
    tile = random_tile(side=12, width=8)
    [reduced] = VisionZip().reduce([tile], 64)
    before, after = tile.image.features, reduced.image.features
    assert len(reduced.image.kept) == 64
    salient = before.attention.argsort(descending=True)[:54]
    rows = after.rows(salient.sort().values.numpy())
    torch.testing.assert_close(after.tokens[rows], before.tokens[salient.sort().values])
    merged = np.setdiff1d(np.arange(64), rows.numpy())
    assert len(merged) == 10
    others = np.setdiff1d(np.arange(144), salient.numpy())
    targets = after.cells[merged].numpy()
    assert targets.tolist() == others[np.arange(10) * 90 // 10].tolist()
    unit = torch.nn.functional.normalize(before.tokens, dim=-1)
    nearest = (unit[others] @ unit[targets].T).argmax(dim=1)
    for place, target in enumerate(targets):
        members = [o for o, n in zip(others, nearest, strict=True) if n == place and o != target]
        members = [o for o in members if o not in targets] + [target]
        expected = before.tokens[members].mean(dim=0)
        torch.testing.assert_close(after.tokens[merged[place]], expected)


@pytest.mark.parametrize("budget", [0, 1, 3, 5, 200])
def test_visionzip_fits_any_budget(budget):
    tiles = [random_tile(seed=seed) for seed in range(2)]
    reduced = VisionZip().reduce(tiles, budget)
    assert sum(len(tile.image.kept) for tile in reduced) == min(budget // 2, 36) * 2
