"""Detail tiles with random features, for the reducers' tests."""

from __future__ import annotations

import numpy as np
import torch

from model.tokens.reducer import DetailTile
from model.vlm.vision_language_model import SequenceImage, TileFeatures


def random_tile(side=6, width=8, kept=None, seed=0, smooth=False, depth=1):
    """smooth: neighbouring tokens are much alike, as on uniform ground."""
    generator = np.random.default_rng(seed)
    tokens = generator.normal(size=(side * side, width))
    if smooth:
        tokens = tokens * 0.3 + generator.normal(size=(1, width)) * 2
    kept = np.arange(side * side) if kept is None else np.asarray(kept)
    scores = np.full(side * side, np.nan)
    scores[kept] = generator.random(len(kept))
    features = TileFeatures(
        tensor(tokens),
        tuple(tensor(generator.normal(size=tokens.shape)) for _ in range(depth)),
        tensor(generator.random(side * side)),
        tensor(generator.random(side * side)),
    )
    return DetailTile(SequenceImage("", features, kept), scores)


def tensor(values) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float32)
