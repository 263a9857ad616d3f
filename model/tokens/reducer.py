"""Token reducers: which vision tokens the language model gets to see, and until which layer.

A reducer works before the language model (it returns images with fewer kept tokens) or inside it
(it says after which layers tokens are dropped). All are interchangeable, chosen by name, and compose:
'background+anchored' runs one after the other, 'focus+pyramid-drop' before and inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InvalidQuestionError
from ..vlm.vision_language_model import SequenceImage
from .focus_pruning import keep_best_tokens
from .layer_drop import LayerDrop, fastv, late_mild, pyramid_drop


@dataclass(frozen=True)
class DetailTile:
    """A detail tile on its way into the prompt.

    scores: float64 (tokens a tile,), the focus scores, NaN where there is no ground.
    """

    image: SequenceImage
    scores: np.ndarray


class TokenReducer:
    """Before the language model: fewer tokens. The default keeps all.

    name: what it is chosen by.
    """

    name = "none"

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        """The same tiles with at most `budget` tokens kept in all, positions as they were.

        'none' keeps whole tiles, best first, as many as fit.
        """
        order = sorted(range(len(tiles)), key=lambda place: -np.nansum(tiles[place].scores))
        kept = [np.empty(0, dtype=int)] * len(tiles)
        for place in order:
            tokens = tiles[place].image.kept
            if len(tokens) <= budget:
                kept[place] = tokens
                budget -= len(tokens)
        return _with_kept(tiles, kept)


class FocusPruning(TokenReducer):
    """The tokens with the highest focus scores, of all tiles together; see focus_pruning."""

    name = "focus"

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        return _keep_best(tiles, [tile.scores for tile in tiles], budget)


class RandomTokens(TokenReducer):
    """Random tokens, the same ones for the same tiles: the baseline that a reducer has to beat."""

    name = "random"

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        generator = np.random.default_rng(0)
        return _keep_best(tiles, [generator.random(len(tile.scores)) for tile in tiles], budget)


class UniformTokens(TokenReducer):
    """Tokens at even distances in every tile."""

    name = "uniform"

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        available = np.concatenate([tile.image.kept for tile in tiles]) if tiles else np.empty(0)
        keep = np.zeros(len(available), dtype=bool)
        count = min(budget, len(available))
        keep[(np.arange(count) * len(available)) // max(count, 1)] = True
        kept, place = [], 0
        for tile in tiles:
            tokens = tile.image.kept
            kept.append(tokens[keep[place : place + len(tokens)]])
            place += len(tokens)
        return _with_kept(tiles, kept)


@dataclass(frozen=True)
class Reduction:
    """Reducers that were chosen together: some before the language model, some inside."""

    name: str
    before: tuple[TokenReducer, ...]
    inside: tuple[LayerDrop, ...]

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        """All reducers before the language model, one after the other; never over the budget."""
        for reducer in self.before:
            tiles = reducer.reduce(tiles, budget)
        if sum(len(tile.image.kept) for tile in tiles) > budget:
            tiles = FocusPruning().reduce(tiles, budget)
        return list(tiles)


BEFORE: dict[str, type[TokenReducer]] = {
    reducer.name: reducer for reducer in (TokenReducer, FocusPruning, RandomTokens, UniformTokens)
}
INSIDE = {"pyramid-drop": pyramid_drop, "late-drop": late_mild, "fastv": fastv}


def choose_reduction(name: str, layers: int) -> Reduction:
    """The reduction by its name, parts joined with '+'; layers: the language model's depth.

    Raises:
        InvalidQuestionError: a part is not known.
    """
    before: list[TokenReducer] = []
    inside: list[LayerDrop] = []
    for part in name.split("+"):
        if part in BEFORE:
            before.append(BEFORE[part]())
        elif part in INSIDE:
            inside.extend(INSIDE[part](layers))
        else:
            raise InvalidQuestionError(
                f"There is no token reducer '{part}'.",
                "Choose from " + ", ".join([*BEFORE, *INSIDE]) + ", or join some with '+'.",
            )
    return Reduction(name, tuple(before), tuple(sorted(inside, key=lambda drop: drop.layer)))


def _keep_best(
    tiles: Sequence[DetailTile], scores: Sequence[np.ndarray], budget: int
) -> list[DetailTile]:
    """The `budget` tokens with the highest scores among those that are still kept."""
    masked = np.full((len(tiles), max((len(s) for s in scores), default=0)), np.nan)
    for row, tile, values in zip(masked, tiles, scores, strict=True):
        row[tile.image.kept] = np.nan_to_num(values[tile.image.kept], nan=-1)
    return _with_kept(tiles, keep_best_tokens(masked, budget))


def _with_kept(tiles: Sequence[DetailTile], kept: Sequence[np.ndarray]) -> list[DetailTile]:
    return [
        replace(tile, image=replace(tile.image, kept=tokens))
        for tile, tokens in zip(tiles, kept, strict=True)
    ]
