"""Which layers of a decoder can be read, dropped at and trained: those with full attention.

Many decoders are hybrids: most of their layers are linear attention (Qwen3.5), convolutions (LFM2)
or see a window of the last tokens alone (Gemma 3). Only in the others does the last token of a
prompt meet every vision token.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from .profile import ModelProfile

FULL_ATTENTION = "full_attention"


def full_attention_layers(config: Any) -> tuple[int, ...]:
    """Of a model's or its decoder's configuration, ascending; all where none is named."""
    text = config.get_text_config()
    kinds = getattr(text, "layer_types", None) or ()
    full = tuple(index for index, kind in enumerate(kinds) if kind == FULL_ATTENTION)
    return full or tuple(range(text.num_hidden_layers))


def nearest_layers(wanted: Iterable[int], possible: Sequence[int]) -> tuple[int, ...]:
    """Of the possible layers those nearest to the wanted ones, ascending; of two the later."""
    return tuple(sorted({min(possible, key=lambda p: (abs(p - one), -p)) for one in wanted}))


def layers_to_read(profile: ModelProfile, layers: int, possible: Sequence[int]) -> tuple[int, ...]:
    """The layers whose attention guides the search: those that the profile names, else the one
    nearest to its depth. layers: of the decoder."""
    deep = min(int(profile.attention_depth * layers), layers - 1)
    return profile.attention_layers or nearest_layers([deep], possible)
