"""Attention that is the question's: what of it a neutral question does not get as well.

A few vision tokens of any image get most of the attention, whatever is asked ('sinks'). Divided by
the attention of a generic instruction (arXiv 2502.17422), with the same tokens in the same places,
that is gone, and so is what a place in the prompt is worth. The paper divides the means over heads;
here each head is compared with itself, and the logarithms of the ratios are averaged: a head whose
attention is a sink's alone says nothing, in place of drowning the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from ..vlm.vision_language_model import SequenceImage, VisionLanguageModel
from ..wire.question import Turn
from .outliers import robust_deviations
from .same_place import LayerReader, TilePrefixes, TilePrompts, logits_of_each

NEUTRAL_QUESTION = "Write a general description of the image."
LEAST_SHARE, MOST_SHARE = 1.0, 30.0
"""Of the attention, in multiples of the median token's: what both get is raised by the first and
cut at the second before it is compared. What gets next to nothing of either says nothing by the
ratio of the two, and what gets most of both is a sink."""
MOST_DEVIATIONS = 6.0
"""From here on a token stands out whatever chance does; of several that do, none hides the others.
"""


class NeutralAttention(Protocol):
    """The attention of tiles, by their place among those that are scored, for the neutral question,
    as far as it is known: it does not depend on what is asked."""

    def get(self, place: int) -> np.ndarray | None: ...

    def put(self, place: int, logits: np.ndarray) -> None: ...


def asked_and_neutral(
    reader: LayerReader,
    vlm: VisionLanguageModel,
    question: str,
    overview: SequenceImage,
    tiles: Sequence[SequenceImage],
    cancelled: Callable[[], None] = lambda: None,
    history: Sequence[Turn] = (),
    neutral: NeutralAttention | None = None,
    prefixes: TilePrefixes | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """The attention logits of both questions, each (heads of all layers, kept tokens of all tiles),
    with every tile alone behind the overview.

    history: the turns before the question; what it owes to them is not taken from it, so the
    neutral one stands alone, and is the same whatever was asked before. neutral: what is known of
    it, and takes what is found out.
    prefixes: what is known of the tiles, by their place, whatever was asked.
    """
    asking = TilePrompts(vlm, overview, question, history)
    not_asking = TilePrompts(vlm, overview, NEUTRAL_QUESTION)
    with_ground = [place for place, tile in enumerate(tiles) if len(tile.kept)]
    known = {place: None if neutral is None else neutral.get(place) for place in with_ground}
    prompts = [
        [asking.about(tiles[place])]
        + ([not_asking.about(tiles[place])] if known[place] is None else [])
        for place in with_ground
    ]
    asked = []
    places = [(place,) for place in with_ground]
    each = logits_of_each(reader, prompts, len(overview.kept), cancelled, prefixes, places)
    for place, (of_question, *of_neutral) in zip(with_ground, each, strict=True):
        asked.append(of_question)
        for found in of_neutral:
            known[place] = found
            if neutral is not None:
                neutral.put(place, found)
    both = np.concatenate(asked, axis=1), np.concatenate(list(known.values()), axis=1)
    for logits in both:
        vlm.must_be_numbers(logits)
    return both


def relative_scores(asked: np.ndarray, neutral: np.ndarray) -> np.ndarray:
    """(tokens,), summing to 1: e to how many robust standard deviations a token's gain lies above
    the median one, so that a model whose heads hardly react is searched as well as one whose do.

    asked, neutral: (heads, tokens), attention logits of the same tokens.
    """
    gain = (np.log(_shares(asked)) - np.log(_shares(neutral))).mean(axis=0)
    deviations = np.clip(robust_deviations(gain), -MOST_DEVIATIONS, MOST_DEVIATIONS)
    weights = np.exp(deviations)
    return weights / weights.sum()


def _shares(logits: np.ndarray) -> np.ndarray:
    """Each head's attention, in multiples of its median token's, within limits."""
    logits = logits.astype(np.float64)
    logits = logits - np.median(logits, axis=-1, keepdims=True)
    return np.exp(np.minimum(logits, np.log(MOST_SHARE))) + LEAST_SHARE
