"""How the benchmarks ask."""

from __future__ import annotations

import argparse

from ..wire.question import AskOptions

HAYSTACK_TILES = 90
"""Through the vision tower for a question; no more than 1/15 of those of 8,192 x 8,192 px."""


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
