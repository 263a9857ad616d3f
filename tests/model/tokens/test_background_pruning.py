"""Background becomes few tokens: against a brute-force reference, and what it must not do."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from random_tiles import random_tile

from model.tokens.background_pruning import BackgroundPruning, cluster_roots

CPU = torch.device("cpu")


def brute_force_roots(tokens, kept, self_affinity):
    """Token by token: look at the eight neighbours in reading order, follow the parents."""
    side = round(len(tokens) ** 0.5)
    unit = tokens / np.maximum(np.linalg.norm(tokens, axis=1, keepdims=True), 1e-12)
    parents = list(range(len(tokens)))
    for cell in range(len(tokens)):
        row, column = divmod(cell, side)
        best = self_affinity
        for down in (-1, 0, 1):
            for across in (-1, 0, 1):
                inside = 0 <= row + down < side and 0 <= column + across < side
                other = cell + down * side + across
                if not inside or other == cell or not (kept[cell] and kept[other]):
                    continue
                affinity = float(np.round(unit[cell] @ unit[other], 6))
                if affinity > best or (affinity == best and parents[cell] == cell):
                    best, parents[cell] = affinity, other
    roots = []
    for cell in range(len(tokens)):
        walked = [cell]
        while parents[walked[-1]] not in walked:
            walked.append(parents[walked[-1]])
        cycle = walked[walked.index(parents[walked[-1]]) :]
        assert len(cycle) <= 2
        roots.append(min(cycle))
    return roots


@given(
    st.integers(1, 7),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.3, 0.9]),
)
def test_roots_are_those_of_brute_force(side, seed, self_affinity):
    """Among them tokens that are equal, so that affinities tie."""
    generator = np.random.default_rng(seed)
    kinds = np.array([[1, 0], [0, 1], [1, 1], [3, 1], [-1, 2]], dtype=float)
    tokens = kinds[generator.integers(0, len(kinds), side * side)]
    kept = generator.random(side * side) < 0.8
    rounded = cluster_roots(torch.tensor(tokens), torch.tensor(kept), self_affinity)
    assert rounded.tolist() == brute_force_roots(tokens, kept, self_affinity)


@given(st.integers(2, 9), st.integers(0, 2**32 - 1))
def test_without_ties_too(side, seed):
    tokens = np.random.default_rng(seed).normal(size=(side * side, 3))
    kept = np.ones(side * side, dtype=bool)
    roots = cluster_roots(torch.tensor(tokens), torch.tensor(kept), 0.2)
    assert roots.tolist() == brute_force_roots(tokens, kept, 0.2)


def test_uniform_ground_is_one_token():
    tile = random_tile()
    tile.image.features.tokens[:] = 1.0
    [reduced] = BackgroundPruning(CPU).reduce([tile], 10_000)
    assert reduced.image.kept.tolist() == [0]
    assert torch.equal(reduced.image.features.tokens, torch.ones(1, 8))


def test_what_is_like_nothing_around_it_stays_as_it_is():
    """One odd token on uniform ground: two tokens are left, the odd one untouched."""
    tile = random_tile()
    tile.image.features.tokens[:] = 1.0
    tile.image.features.tokens[14] = torch.tensor([1.0, -1.0] * 4)
    [reduced] = BackgroundPruning(CPU).reduce([tile], 10_000)
    features = reduced.image.features
    assert reduced.image.kept.tolist() == [0, 14]
    assert torch.equal(features.tokens[1], tile.image.features.tokens[14])
    assert torch.equal(features.deepstack[0][1], tile.image.features.deepstack[0][14])
    assert features.anchored[1] == tile.image.features.anchored[14]
    assert reduced.scores[14] == tile.scores[14]


def test_a_cluster_is_the_mean_of_its_members():
    kept = np.setdiff1d(np.arange(36), [0, 7, 20])
    tile = random_tile(smooth=True, kept=kept)
    before, is_kept = tile.image.features, torch.zeros(36, dtype=torch.bool)
    is_kept[torch.tensor(kept)] = True
    roots = cluster_roots(before.tokens, is_kept).numpy()
    [reduced] = BackgroundPruning(CPU).reduce([tile], 10_000)
    after = reduced.image.features
    assert after.cells.tolist() == reduced.image.kept.tolist() == sorted(set(roots[kept].tolist()))
    assert 1 < len(after.cells) < len(kept)
    for row, root in enumerate(after.cells.tolist()):
        members = [cell for cell in kept.tolist() if roots[cell] == root]
        for name in ("tokens", "attention", "anchored"):
            expected = getattr(before, name)[members].mean(dim=0)
            torch.testing.assert_close(getattr(after, name)[row], expected)
        torch.testing.assert_close(after.deepstack[0][row], before.deepstack[0][members].mean(0))
        assert reduced.scores[root] == pytest.approx(tile.scores[members].mean())
    assert np.isnan(reduced.scores[np.setdiff1d(np.arange(36), after.cells)]).all()


def test_tokens_without_ground_are_in_no_cluster():
    tile = random_tile(kept=[0, 1, 30])
    tile.image.features.tokens[:] = 1.0
    [reduced] = BackgroundPruning(CPU).reduce([tile], 10_000)
    assert reduced.image.kept.tolist() == [0, 30]


def test_memory_is_linear_in_the_tokens():
    """4,096 tokens: a dense affinity of any two would be 64 MiB, a hundred times the tokens."""
    tokens = torch.randn(4_096, 4, generator=torch.manual_seed(0))
    with torch.profiler.profile(profile_memory=True) as profile:
        cluster_roots(tokens, torch.ones(4_096, dtype=torch.bool))
    largest = max(event.cpu_memory_usage for event in profile.events())
    assert largest <= 8 * tokens.nbytes
