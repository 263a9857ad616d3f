"""How fast a loaded model is on this machine, found out with two tiles."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from .vision_language_model import SequenceImage, VisionLanguageModel

TOKENS = 128
"""Vision tokens of the prompt, fewer where two tiles have fewer: a large model on a CPU takes some
seconds for so many."""

WARM_UP_TOKENS = 16
"""What is done for the first time takes longer, and does not count."""

NEW_TOKENS = 3
ENOUGH_SECONDS = 0.5
MOST_TIMES = 3
"""What goes quickly is done again: something else may have held it up."""


@dataclass(frozen=True)
class Speed:
    """Seconds for a tile in the vision tower, a token of a prompt, a token of an answer."""

    tile: float
    prompt_token: float
    answer_token: float


def measured_speed(vlm: VisionLanguageModel, tiles: int = 2, tokens: int = TOKENS) -> Speed:
    """The fastest of some tries with so many tiles, and a prompt of so many vision tokens.

    On a CPU two tiles tell as much as many; a graphics card is only full with more.
    """
    _measure(vlm, 1, WARM_UP_TOKENS)
    tries: list[Speed] = []
    begin = time.perf_counter()
    while not tries or (len(tries) < MOST_TIMES and time.perf_counter() - begin < ENOUGH_SECONDS):
        tries.append(_measure(vlm, tiles, tokens))
    return Speed(
        min(one.tile for one in tries),
        min(one.prompt_token for one in tries),
        min(one.answer_token for one in tries),
    )


def _measure(vlm: VisionLanguageModel, tiles: int, tokens: int) -> Speed:
    shape = (tiles, vlm.tile_size, vlm.tile_size, 3)
    rgb = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    begin = time.perf_counter()
    features = vlm.encode(rgb)
    tile = (time.perf_counter() - begin) / tiles
    kept = np.arange(max(1, min(tokens // tiles, vlm.tokens_per_tile)))
    sequence = vlm.assemble([SequenceImage("", one, kept) for one in features], "?")
    said = vlm.generate(sequence, NEW_TOKENS)
    prompt_token = said.prefill_seconds / len(sequence)
    later = len(said.token_log_probabilities) - 1
    return Speed(tile, prompt_token, said.generate_seconds / later if later > 0 else prompt_token)
