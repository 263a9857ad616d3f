"""What is under the tokens: known where it is known, and learnable."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from model.datasets.coverage import coverage
from model.embedded.samples.token_truth import THINGS, UNKNOWN, TokenTruth
from model.embedded.samples.truth_heads import TruthHeads, TruthTensors, half_size_views
from model.scenes.chips import LandUse
from model.scenes.land_cover import LandCover
from model.scenes.objects import ObjectKind
from model.scenes.pen import COLORS
from model.scenes.scenes import SceneObject

TANK, CAR = THINGS.index(ObjectKind.STORAGE_TANK), THINGS.index(ObjectKind.CAR)


def drawn_tile(*things: SceneObject) -> TokenTruth:
    """A tile of grass with things on it, in a scene where cars may be anywhere."""
    truth = TokenTruth.unknown(1, 64)
    truth.describe_ground(0, np.full((28, 28), LandCover.GRASS), {ObjectKind.CAR})
    for item in things:
        covered = coverage([item.box], np.zeros((1, 2)), 28.0)[0]
        truth.add(0, item, covered, 28.0)
    return truth


def test_a_thing_is_there_where_it_stands_and_nowhere_else() -> None:
    truth = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (30, 30, 54, 54), "white"))
    assert np.flatnonzero(truth.things[0, :, TANK] == 1).tolist() == [9]
    assert (np.delete(truth.things[0, :, TANK], 9) == 0).all()
    assert truth.colors[0, 9] == COLORS.index("white")
    assert truth.covers[0, 9] == UNKNOWN and truth.covers[0, 10] == LandCover.GRASS


def test_what_may_be_there_unlisted_or_is_hardly_seen_is_unknown() -> None:
    truth = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (30, 30, 34, 33)))
    assert (truth.things[0, :, CAR] == UNKNOWN).all()
    assert truth.things[0, 9, TANK] == UNKNOWN


def test_a_real_chip_tells_its_land_use_and_what_is_surely_absent() -> None:
    truth = TokenTruth.unknown(1, 64)
    truth.describe_chip(0, LandUse.HARBOR)
    assert truth.land_use[0] == list(LandUse).index(LandUse.HARBOR)
    assert (truth.things[0, :, THINGS.index(ObjectKind.BOAT)] == UNKNOWN).all()
    assert (truth.things[0, :, THINGS.index(ObjectKind.STADIUM)] == 0).all()
    assert (truth.things[0, :, THINGS.index(LandUse.HARBOR)] == 1).all()


def test_what_is_small_is_there_though_it_lies_on_several_tokens_and_a_sliver_is_not() -> None:
    small = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (24, 24, 32, 32), "white"))
    assert np.flatnonzero(small.things[0, :, TANK] == 1).tolist() == [0, 1, 8, 9]
    sliver = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (-60, 28, 1, 84), "white"))
    assert (sliver.things[0, :, TANK] != 1).all()
    assert np.flatnonzero(sliver.things[0, :, TANK] == UNKNOWN).tolist() == [8, 16]


def test_what_is_forgotten_is_unknown_and_what_is_turned_goes_along() -> None:
    truth = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (30, 30, 54, 54), "white"))
    turned = truth.rearranged(np.rot90(np.arange(64).reshape(8, 8)).ravel())
    assert np.flatnonzero(turned.things[0, :, TANK] == 1).tolist() == [6 * 8 + 1]
    assert turned.colors[0, 6 * 8 + 1] == COLORS.index("white")
    truth.forget(0, np.arange(64) == 9)
    assert (truth.things[0, 9] == UNKNOWN).all() and (truth.things[0, 10, TANK] == 0).all()
    assert truth.colors[0, 9] == truth.covers[0, 9] == UNKNOWN


def test_half_size_views_keep_truth_and_pixels_together() -> None:
    """Each token of a view tells of the ground that its pixels show."""
    truth = drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (140, 30, 164, 54), "red"))
    tiles = torch.zeros(1, 3, 224, 224, dtype=torch.uint8)
    tiles[:, :, 30:54, 140:164] = 200
    tensors = TruthTensors.of(truth, torch.device("cpu"))
    for seed in range(8):
        views, seen = half_size_views(tiles, tensors, torch.Generator().manual_seed(seed))
        assert views.shape == (2, 3, 112, 112) and seen.things.shape[:2] == (2, 16)
        bright = (views[:, 0].unflatten(1, (4, 28)).unflatten(3, (4, 28)) > 100).any(4).any(2)
        assert torch.equal(seen.things[..., TANK] == 1, bright.flatten(1))
        assert torch.equal(seen.colors[1] != UNKNOWN, bright[1].flatten())


def test_mixed_chips_are_labelled_by_what_is_left_of_them() -> None:
    uses = (LandUse.BEACH, LandUse.FOREST, LandUse.HARBOR, LandUse.RIVER)
    truth = TokenTruth.unknown(4, 64)
    for tile, use in enumerate(uses):
        truth.describe_chip(tile, use)
    tiles = torch.stack([torch.full((3, 224, 224), tile, dtype=torch.uint8) for tile in range(4)])
    tensors = TruthTensors.of(truth, torch.device("cpu"))
    mixed = 0
    for seed in range(8):
        views, seen = half_size_views(tiles, tensors, torch.Generator().manual_seed(seed))
        for view, shares in zip(views, seen.land_use, strict=True):
            for tile, use in enumerate(uses):
                share = (view == tile).float().mean()
                torch.testing.assert_close(shares[list(LandUse).index(use)], share)
                mixed += bool(0 < share < 1)
    assert mixed


def test_heads_learn_from_features_that_tell() -> None:
    torch.manual_seed(0)
    truth = TruthTensors.of(
        drawn_tile(SceneObject(ObjectKind.STORAGE_TANK, (30, 30, 54, 54), "white")),
        torch.device("cpu"),
    )
    features = torch.randn(1, 64, 32)
    heads = TruthHeads(32)
    optimizer = torch.optim.Adam(heads.parameters(), 0.05)
    first = heads.loss(features, truth).item()
    for _ in range(60):
        optimizer.zero_grad()
        loss = heads.loss(features, truth)
        loss.backward()
        optimizer.step()
    assert loss.item() < first / 10
    assert heads(features)[0][0, :, TANK].argmax().item() == 9


def test_unknown_everywhere_costs_nothing() -> None:
    truth = TruthTensors.of(TokenTruth.unknown(2, 16), torch.device("cpu"))
    assert TruthHeads(8).loss(torch.randn(2, 16, 8), truth).item() == pytest.approx(0)
