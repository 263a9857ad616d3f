"""Reducers chosen together by name: 'background+anchored', 'focus+pyramid-drop'."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

import numpy as np

from ..vlm.layer_drop import LayerDrop, fastv, late_mild, pyramid_drop
from ..vlm.vision_language_model import SequenceImage, TileFeatures, VisionLanguageModel
from ..wire.reducer_names import reducer_parts
from .anchored_selection import AnchoredSelection
from .background_pruning import BackgroundPruning
from .background_words import BackgroundWords
from .reducer import DetailTile, FocusPruning, RandomTokens, TokenReducer, UniformTokens
from .visionzip import VisionZip


@dataclass(frozen=True)
class Reduction:
    """What happens before the language model, one reducer after the other, and inside of it."""

    before: Mapping[str, TokenReducer]
    inside: tuple[LayerDrop, ...] = ()

    @property
    def needs_saliency(self) -> bool:
        return any(reducer.needs_saliency for reducer in self.before.values())

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        """All reducers before the language model; never over the budget."""
        for reducer in self.before.values():
            tiles = reducer.reduce(tiles, budget)
        if sum(len(tile.image.kept) for tile in tiles) > budget:
            tiles = FocusPruning().reduce(tiles, budget)
        return list(tiles)

    def split(self) -> tuple[Reduction, Reduction]:
        """The first reducers, which can run tile by tile as tiles are encoded; and the rest."""
        names = list(self.before)
        first = list(takewhile(lambda name: self.before[name].by_tile, names))
        rest = names[len(first) :]
        return (
            Reduction({name: self.before[name] for name in first}),
            Reduction({name: self.before[name] for name in rest}, self.inside),
        )

    def reduce_encoded(self, features: TileFeatures, kept: np.ndarray) -> TileFeatures:
        """What is left of one tile, without the memory of the rest."""
        if not self.before:
            return features
        scores = np.zeros(len(features.tokens))
        tile = DetailTile(SequenceImage("", features, kept), scores)
        [reduced] = self.reduce([tile], len(kept))
        return reduced.image.features.only(reduced.image.kept)


BEFORE: dict[str, Callable[[VisionLanguageModel], TokenReducer]] = {
    "none": lambda vlm: TokenReducer(),
    "focus": lambda vlm: FocusPruning(),
    "background": lambda vlm: BackgroundPruning(vlm.device),
    "background-words": BackgroundWords.of,
    "anchored": lambda vlm: AnchoredSelection(),
    "anchored-18": lambda vlm: AnchoredSelection(18),
    "anchored-12": lambda vlm: AnchoredSelection(12),
    "anchored-6": lambda vlm: AnchoredSelection(6),
    "visionzip": lambda vlm: VisionZip(),
    "random": lambda vlm: RandomTokens(),
    "uniform": lambda vlm: UniformTokens(),
}
INSIDE = {"pyramid-drop": pyramid_drop, "late-drop": late_mild, "fastv": fastv}


def choose_reduction(name: str, vlm: VisionLanguageModel) -> Reduction:
    """The reduction by its name, parts joined with '+'.

    Raises:
        InvalidQuestionError: the name stands for none; see reducer_parts.
    """
    parts = reducer_parts(name)
    layers = len(vlm.language_model.layers)
    inside = [drop for part in parts if part in INSIDE for drop in INSIDE[part](layers)]
    return Reduction(
        {part: BEFORE[part](vlm) for part in parts if part in BEFORE},
        # Where two fall on one layer, the one that keeps less counts: the last.
        tuple(sorted(inside, key=lambda drop: (drop.layer, -drop.keep_ratio))),
    )
