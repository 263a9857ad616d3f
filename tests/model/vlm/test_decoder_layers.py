"""Which layers of a decoder are read, dropped at and trained."""

from __future__ import annotations

import pytest

from model.vlm.decoder_layers import layers_to_read, nearest_layers
from model.vlm.profile import ModelProfile, ProfileLimits, read_profile


def profile_of(architecture: str, **said) -> ModelProfile:
    return read_profile(said, architecture, ProfileLimits(layers=100), "ask_raster.json")


@pytest.mark.parametrize(
    ("architecture", "layers", "read"),
    [
        ("LlavaForConditionalGeneration", 32, 14),  # LLaVA-1.5-7B
        ("Qwen2_5_VLForConditionalGeneration", 28, 22),  # 7B
        ("Qwen2_5_VLForConditionalGeneration", 36, 28),  # 3B
        ("Qwen3VLForConditionalGeneration", 36, 24),  # 4B and 8B
        ("InternVLForConditionalGeneration", 36, 24),
        ("SmolVLMForConditionalGeneration", 32, 16),  # of which nothing was published
        ("SmolVLMForConditionalGeneration", 1, 0),
    ],
)
def test_a_family_is_read_where_its_publications_say(architecture, layers, read):
    assert layers_to_read(profile_of(architecture), layers, range(layers)) == (read,)


def test_a_hybrid_is_read_at_the_layer_with_full_attention_that_is_nearest():
    """Qwen3.5: every fourth."""
    full = range(3, 32, 4)
    assert layers_to_read(profile_of("Qwen3_5ForConditionalGeneration"), 32, full) == (15,)
    assert nearest_layers([17], full) == (19,)


def test_a_folder_has_the_last_word():
    folder = profile_of("Qwen2_5_VLForConditionalGeneration", attention_depth=1)
    assert layers_to_read(folder, 28, range(28)) == (27,)
    folder = profile_of("Qwen2_5_VLForConditionalGeneration", attention_layers=[3, 9])
    assert layers_to_read(folder, 28, range(28)) == (3, 9)
