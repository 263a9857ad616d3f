"""Of all tiles' tokens the best are kept, within a budget that is known before."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.tokens.focus_pruning import keep_best_tokens


@given(
    st.integers(1, 6),
    st.integers(1, 20),
    st.integers(1, 60),
    st.integers(0, 2**32 - 1),
)
def test_the_best_tokens_are_kept_within_the_budget(tiles, tokens, budget, seed):
    generator = np.random.default_rng(seed)
    scores = generator.integers(0, 4, (tiles, tokens)).astype(float)
    scores[generator.random(scores.shape) < 0.3] = np.nan
    kept = keep_best_tokens(scores, budget)
    chosen = np.zeros(scores.shape, dtype=bool)
    for tile, indices in enumerate(kept):
        assert list(indices) == sorted(set(indices.tolist()))
        chosen[tile, indices] = True
    assert chosen.sum() == min(budget, (~np.isnan(scores)).sum())
    assert not np.isnan(scores[chosen]).any()
    left = scores[~chosen & ~np.isnan(scores)]
    if chosen.any() and len(left):
        assert scores[chosen].min() >= left.max()


def test_of_equal_tokens_some_are_kept_from_everywhere():
    kept = keep_best_tokens(np.ones((4, 100)), 80)
    assert all(15 <= len(tile) <= 25 for tile in kept)
