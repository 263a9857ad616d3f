"""Every tile in the same place: alone behind the overview, which is run once for all of them.
Models that have learnt to look at some tiles in one prompt get so many behind it.

In one prompt of many tiles attention follows the place as much as what is there: of 37 identical
tiles the first third got .72 of it, the last .01. Behind a shared beginning (vlm.shared_prefix) no
tile stands before another; there is no limit of tiles a prompt; and a second question about a tile
costs its own words alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
import torch

from ..vlm.shared_prefix import Prefix, PrefixRunner
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from ..wire.question import Turn

TILES_AT_ONCE = 16
"""Whose states are held side by side until all questions about them are asked."""


class LayerReader(Protocol):
    """runner: runs sequences behind a shared beginning. layers: those whose attention is read."""

    @property
    def runner(self) -> PrefixRunner: ...

    @property
    def layers(self) -> Sequence[int]: ...


class TilePrefixes(Protocol):
    """What the decoder made of tiles, by their places among those that are scored, one or more in a
    prompt: run now, or known from an earlier question. The rest is as `PrefixRunner.prefixes` takes
    it."""

    def of(
        self,
        runner: PrefixRunner,
        places: Sequence[tuple[int, ...]],
        sequences: Sequence[MultimodalSequence],
        ends: Sequence[int],
        behind: Sequence[Prefix | None],
        depth: int | None = None,
    ) -> list[Prefix | None]: ...


class _RunNow:
    def of(
        self,
        runner: PrefixRunner,
        places: Sequence[tuple[int, ...]],
        sequences: Sequence[MultimodalSequence],
        ends: Sequence[int],
        behind: Sequence[Prefix | None],
        depth: int | None = None,
    ) -> list[Prefix | None]:
        return runner.prefixes(sequences, ends, behind, depth)


class TilePrompts:
    """The prompts of one question about a tile or some; what they have alike is made once."""

    def __init__(
        self,
        vlm: VisionLanguageModel,
        overview: SequenceImage,
        question: str,
        history: Sequence[Turn] = (),
    ) -> None:
        self._vlm, self._overview = vlm, overview
        self._question, self._history = question, history
        self._made: dict[tuple[bytes, ...], MultimodalSequence] = {}

    def about(self, *tiles: SequenceImage) -> MultimodalSequence:
        """The overview, the tiles and the question."""
        which = tuple(tile.kept.tobytes() for tile in tiles)
        made = self._made.get(which)
        if made is None:
            images = [self._overview, *tiles]
            made = self._vlm.assemble(images, self._question, self._history)
            self._made[which] = made
            return made
        before = len(self._overview.kept)
        rows = [tile.features.rows(tile.kept) for tile in tiles]

        def with_tiles(parts: torch.Tensor, own: Sequence[torch.Tensor]) -> torch.Tensor:
            chosen = [one[of_tile].to(parts) for one, of_tile in zip(own, rows, strict=True)]
            return torch.cat([parts[:before], *chosen])

        return replace(
            made,
            features=with_tiles(made.features, [tile.features.tokens for tile in tiles]),
            deepstack=tuple(
                with_tiles(depth, [tile.features.deepstack[number] for tile in tiles])
                for number, depth in enumerate(made.deepstack)
            ),
        )


def logits_of_each(
    reader: LayerReader,
    tiles: Sequence[Sequence[MultimodalSequence]],
    overview_tokens: int,
    cancelled: Callable[[], None] = lambda: None,
    prefixes: TilePrefixes | None = None,
    places: Sequence[tuple[int, ...]] = (),
) -> Iterator[list[np.ndarray]]:
    """Of each tile, for each question about it, float32 (heads, vision tokens of the tile); of some
    tiles in one prompt alike.

    tiles: of each the prompts of one or more questions, which differ in nothing but those and the
    turns before them.
    overview_tokens: vision tokens that stand before the tile's own. prefixes: what is known of the
    tiles, which have these places among those that are scored.
    """
    kept = prefixes or _RunNow()
    runner, depth = reader.runner, max(reader.layers)
    first = tiles[0][0]
    start = int(first.vision_index[overview_tokens])
    begin = kept.of(runner, [()], [first], [start], [None], depth)[0] if start else None
    in_prompt = max(1, len(first.image_lengths) - (overview_tokens > 0))
    at_once = max(1, TILES_AT_ONCE // in_prompt)
    for at in range(0, len(tiles), at_once):
        cancelled()
        some = tiles[at : at + at_once]
        firsts = [prompts[0] for prompts in some]
        ends = [int(prompt.vision_index[-1]) + 1 for prompt in firsts]
        here = places[at : at + len(some)]
        behind = kept.of(runner, here, firsts, ends, [begin] * len(some), depth)
        found: list[list[np.ndarray]] = [[] for _ in some]
        # Question by question: what comes of one does not depend on which others are asked.
        for number in range(max(map(len, some))):
            asked = [place for place, prompts in enumerate(some) if number < len(prompts)]
            sequences = [some[place][number] for place in asked]
            at_hand = asked[0]
            alike = _begin_alike(firsts[at_hand], sequences[0], ends[at_hand])
            before = [behind[place] if alike else None for place in asked]
            each = runner.run(sequences, before, reader.layers, logits=False)
            for place, one in zip(asked, each, strict=True):
                found[place].append(one.attention[:, overview_tokens:].cpu().numpy())
        yield from found


def _begin_alike(one: MultimodalSequence, other: MultimodalSequence, end: int) -> bool:
    """Of two prompts about the same tile, which a template may begin by how many turns follow."""
    return torch.equal(one.input_ids[:, :end], other.input_ids[:, :end])
