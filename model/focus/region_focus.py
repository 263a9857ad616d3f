"""From vision tokens and a question to one score a token.

Two ways: reading the language model's own middle layers (needs no extra weights, works with every
model), and the trained Region Focus Module. Both give logits that become scores over all tokens of
a level at once, so that tiles are comparable with each other: an empty tile next to a full one gets
next to nothing.

Nothing has taught most models to look at what is asked and at nothing else: the attention that is
read out is compared with that for a neutral question (relative_attention), tile by tile in the same
place (same_place). The module has learnt both, and so has a model whose folder says how many tiles
it looks at in one prompt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import count, islice
from typing import Protocol

import numpy as np
import torch

from ..vlm.attention_scores import text_to_vision_logits
from ..vlm.chat_prompt import OVERVIEW
from ..vlm.shared_prefix import PrefixRunner
from ..vlm.vision_language_model import (
    MultimodalSequence,
    SequenceImage,
    TileFeatures,
    VisionLanguageModel,
)
from ..wire.question import Turn
from .relative_attention import NeutralAttention, asked_and_neutral, relative_scores
from .same_place import LayerReader, TilePrefixes, TilePrompts, logits_of_each

TOKENS_AT_ONCE = 8192
"""Vision tokens scored in one sequence; more tiles are scored in several, bounding the memory."""


class RegionFocus(Protocol):
    """Scores vision tokens by how much the question's answer depends on them."""

    name: str
    tiles_at_once: int
    """Tiles of a level that it scores best in one prompt; 0 for as many as there is room for."""

    @property
    def reader(self) -> LayerReader | None:
        """What reads it tile by tile, where it has to be compared with a neutral question."""
        ...

    @property
    def together(self) -> LayerReader | None:
        """What reads prompts of several tiles behind what is known of them, where it does not read
        each alone; None for `logits` to run each prompt whole."""
        ...

    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        """float32 (heads, vision tokens): the attention logits of the prompt's last token."""
        ...


class AttentionReadout:
    """The language model's own text-to-vision attention, layers read together, none above run.

    layers: 0-based; the heads of all of them are averaged. By default those of the model's profile,
    of a hybrid decoder the one with full attention nearest to it.
    """

    name = "attention"

    def __init__(self, vlm: VisionLanguageModel, layers: Sequence[int] = ()) -> None:
        self._vlm = vlm
        self.layers = tuple(layers) or vlm.layers_to_read
        self.tiles_at_once = vlm.folder.profile.focus_tiles

    @property
    def reader(self) -> LayerReader | None:
        """None for a model that has learnt to look at so many tiles in one prompt."""
        return None if self.tiles_at_once else self

    @property
    def together(self) -> LayerReader | None:
        """See RegionFocus."""
        return self if self.tiles_at_once else None

    @cached_property
    def runner(self) -> PrefixRunner:
        """See LayerReader."""
        return PrefixRunner(self._vlm)

    @torch.no_grad()
    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        heads = []
        for index, (hidden, rotary) in enumerate(self._vlm.hidden_states(sequence)):
            if index in self.layers:
                layer = self._vlm.language_model.layers[index]
                heads.append(text_to_vision_logits(layer, hidden, rotary, sequence.vision_index))
            if index == max(self.layers):
                break
        return torch.cat(heads).cpu().numpy()


def score_tiles(
    focus: RegionFocus,
    vlm: VisionLanguageModel,
    question: str,
    overview: SequenceImage,
    tiles: Sequence[TileFeatures],
    valid: Sequence[np.ndarray],
    cancelled: Callable[[], None] = lambda: None,
    history: Sequence[Turn] = (),
    neutral: NeutralAttention | None = None,
    prefixes: TilePrefixes | None = None,
) -> np.ndarray:
    """Score every token of a level's tiles.

    valid: per tile, the indices of tokens with ground under them. history: the turns before the
    question. neutral: what is known of the neutral question, and takes what is found out.
    prefixes: what is known of the tiles, where they are read one by one.

    Returns: float64 (tiles, tokens a tile); sums to 1; 0 where not valid.
    """
    images = [
        SequenceImage("", features, kept) for features, kept in zip(tiles, valid, strict=True)
    ]
    if focus.reader:
        found = relative_scores(
            *asked_and_neutral(
                focus.reader, vlm, question, overview, images, cancelled, history, neutral, prefixes
            )
        )
    else:
        found = _in_one_softmax(
            focus, vlm, question, overview, images, cancelled, history, prefixes
        )
    scores = np.zeros((len(tiles), vlm.tokens_per_tile))
    place = 0
    for tile, kept in enumerate(valid):
        scores[tile, kept] = found[place : place + len(kept)]
        place += len(kept)
    return scores


def _in_one_softmax(
    focus: RegionFocus,
    vlm: VisionLanguageModel,
    question: str,
    overview: SequenceImage,
    images: Sequence[SequenceImage],
    cancelled: Callable[[], None],
    history: Sequence[Turn],
    prefixes: TilePrefixes | None,
) -> np.ndarray:
    """(tokens of all tiles,): one softmax over them per head, averaged over heads.

    The prompt is the overview, then the tiles, then the question (method of LRS-VQA, arXiv
    2503.07588, section 3.2). A level is shown in parts where it has more tiles than there is room
    for or than the model was trained on: attention that has not learnt such distances follows the
    place in the prompt rather than what is there.
    """
    before = len(overview.kept)
    with_ground = [image for image in images if len(image.kept)]
    parts = [part[1:] for part in in_parts(focus, vlm, overview, with_ground)]
    prompts = TilePrompts(vlm, overview, question, history)
    logits = []
    if focus.together:
        places = _consecutive(map(len, parts))
        asked = [[prompts.about(*part)] for part in parts]
        each = logits_of_each(focus.together, asked, before, cancelled, prefixes, places)
        logits = [of_part for [of_part] in each]
    else:
        for part in parts:
            cancelled()
            logits.append(focus.logits(prompts.about(*part))[:, before:])
    joined = np.concatenate(logits, axis=1).astype(np.float64)
    vlm.must_be_numbers(joined)
    weights = np.exp(joined - joined.max(axis=1, keepdims=True))
    return (weights / weights.sum(axis=1, keepdims=True)).mean(axis=0)


def _consecutive(lengths: Iterable[int]) -> list[tuple[int, ...]]:
    """The numbers from 0 on, so many at a time."""
    numbers = count()
    return [tuple(islice(numbers, length)) for length in lengths]


def in_parts(
    focus: RegionFocus,
    vlm: VisionLanguageModel,
    overview: SequenceImage,
    tiles: Sequence[SequenceImage],
) -> Iterator[list[SequenceImage]]:
    """The prompts in which a level is scored: some of its tiles each, the overview in front."""
    at_once = tiles_at_once(focus, vlm)
    for start in range(0, len(tiles), at_once):
        yield [overview, *tiles[start : start + at_once]]


def tiles_at_once(focus: RegionFocus, vlm: VisionLanguageModel) -> int:
    """How many tiles are scored in one prompt: at most half of what the model was trained to attend
    over (Vicuna: 4,096 tokens), so that the overview and the question fit in, too."""
    context = getattr(vlm.model.config.get_text_config(), "max_position_embeddings", None)
    tokens = min(TOKENS_AT_ONCE, context // 2) if context else TOKENS_AT_ONCE
    room = max(1, tokens // vlm.tokens_per_tile)
    return min(focus.tiles_at_once or room, room)


def score_overview(
    focus: RegionFocus,
    vlm: VisionLanguageModel,
    question: str,
    overview: SequenceImage,
    history: Sequence[Turn] = (),
    prefixes: TilePrefixes | None = None,
) -> np.ndarray:
    """Score the overview's own tokens, float64 (tokens a tile); sums to 1.

    For when not even the base level's tiles fit into the budget.
    """
    nothing = SequenceImage(OVERVIEW, overview.features, np.empty(0, dtype=int))
    tiles, valid = [overview.features], [overview.kept]
    return score_tiles(
        focus, vlm, question, nothing, tiles, valid, history=history, prefixes=prefixes
    )[0]
