"""The share of GeoLLaVA-8K's ground that is kept after pooling, as docs/reducers.md gives it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn.functional import avg_pool2d

from benchmarks.anchored_ground import kept_share, tower_scores
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder


def test_what_stands_out_in_whole_tokens_is_kept() -> None:
    blocks = torch.randn(5, 12, 12, generator=torch.manual_seed(0))
    patches = blocks.repeat_interleave(2, dim=1).repeat_interleave(2, dim=2)
    assert kept_share(patches, avg_pool2d(patches, 2)) == 1


def test_single_patches_among_their_opposites_are_lost() -> None:
    """Each of the 24 best patches has a neighbour that outweighs it."""
    patches = torch.zeros(1, 24, 24)
    patches[0, 0, ::2], patches[0, 0, 1::2] = 1, -2
    patches[0, 2, ::2], patches[0, 2, 1::2] = 1, -2
    assert kept_share(patches, avg_pool2d(patches, 2)) == 0


def test_of_independent_scores_half() -> None:
    patches = torch.randn(500, 24, 24, generator=torch.manual_seed(1))
    assert kept_share(patches, avg_pool2d(patches, 2)) == pytest.approx(0.54, abs=0.015)


def test_the_scores_are_the_towers_before_and_after_pooling(tiny_folder) -> None:
    vlm = load(ModelFolder(tiny_folder("llava-next-llama")), "cpu")
    side = vlm.token_columns
    rgb = np.random.default_rng(0).integers(0, 256, (2, vlm.tile_size, vlm.tile_size, 3))
    patches, tokens = (tower_scores(vlm, rgb.astype(np.uint8), n) for n in (2 * side, side))
    assert patches.shape == (2, 2 * side, 2 * side)
    torch.testing.assert_close(avg_pool2d(patches, 2), tokens)
