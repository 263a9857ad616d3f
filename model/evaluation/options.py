"""How the benchmarks ask."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..wire.question import AskOptions

TILES = 96
VISION_TOKENS = 768
"""What every model is given alike where nobody says otherwise, so that figures can be compared: an
effort would mean another budget for each model and machine."""

HAYSTACK_TILES = 90
"""Through the vision tower for a question; no more than 1/15 of those of 8,192 x 8,192 px."""


def comparable(options: AskOptions) -> AskOptions:
    """The options with numbers where they leave the budget open, and no boxes asked for: what is
    judged are the words."""
    return replace(
        options,
        max_tiles=options.max_tiles or TILES,
        max_vision_tokens=options.max_vision_tokens or VISION_TOKENS,
        locate=False,
    )


def options_of(arguments: argparse.Namespace, max_new_tokens: int) -> AskOptions:
    """What the questions are asked with."""
    return AskOptions(
        model=arguments.model,
        quantization=arguments.quantization,
        device=arguments.device,
        max_tiles=arguments.max_tiles,
        max_vision_tokens=arguments.max_vision_tokens,
        focus=arguments.focus,
        reducer=arguments.reducer,
        max_new_tokens=max_new_tokens,
    )
