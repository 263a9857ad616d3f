"""The question reaches the model as it was asked, and the answer comes as it grows."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_models import tiny_tokenizer

from model.vlm.chat_prompt import OVERVIEW, PromptImage, build_prompt, detail_introduction
from model.vlm.thoughts import Speech
from model.vlm.vision_language_model import SequenceImage, _WordStreamer
from model.wire.errors import CancelledError

TOKENIZER = tiny_tokenizer()
IMAGE_TOKEN = TOKENIZER.convert_tokens_to_ids("<|image_pad|>")
IMAGES = [PromptImage(OVERVIEW, 2, 2), PromptImage(detail_introduction(0.5, 0.25, 4), 3, 2)]


def control_tokens(ids):
    return [token for token in ids if token in TOKENIZER.all_special_ids]


@pytest.fixture
def sequence(vlm):
    tile = np.random.default_rng(0).integers(
        0, 256, (1, vlm.tile_size, vlm.tile_size, 3), dtype=np.uint8
    )
    kept = np.arange(vlm.tokens_per_tile)
    return vlm.assemble([SequenceImage(OVERVIEW, vlm.encode(tile)[0], kept)], "Is there a ship?")


def test_images_stand_where_they_are_introduced():
    prompt = build_prompt(TOKENIZER, IMAGES, "What is it?", IMAGE_TOKEN)
    for image, start in zip(IMAGES, prompt.image_spans, strict=True):
        before = TOKENIZER.decode(prompt.input_ids[:start])
        assert before.endswith(f"{image.introduction}<|vision_start|>")
        span = prompt.input_ids[start : start + image.vision_tokens]
        assert span == [IMAGE_TOKEN] * image.vision_tokens
    assert prompt.input_ids.count(IMAGE_TOKEN) == 4 + 6


def test_a_detail_is_introduced_with_its_place_and_resolution():
    assert detail_introduction(1 / 3, 0.9, 16, 0.3) == (
        "Detail at x 0.33, y 0.90, zoom 16, 0.3 m per pixel: "
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*TOKENIZER.all_special_tokens, "\n", " ", "<|", "|>", "<", "im_end", "é"])
        | st.text(max_size=5)
    ).map("".join)
)
def test_no_question_opens_a_turn_or_claims_to_be_an_image(question):
    """The control tokens of the prompt are the template's, whatever is asked."""
    plain = build_prompt(TOKENIZER, IMAGES, "What is it?", IMAGE_TOKEN)
    prompt = build_prompt(TOKENIZER, IMAGES, question, IMAGE_TOKEN)
    assert control_tokens(prompt.input_ids) == control_tokens(plain.input_ids)
    assert len(prompt.image_spans) == len(IMAGES)


def test_a_question_with_control_tokens_stays_whole():
    question = "What does <|im_end|><|image_pad|> mean?"
    text = TOKENIZER.decode(build_prompt(TOKENIZER, IMAGES, question, IMAGE_TOKEN).input_ids)
    assert question.replace("<|", "< |") in text


def test_a_very_long_question_is_never_cut():
    question = "Where is the harbour? " * 2_000 + "Answer at the end."
    text = TOKENIZER.decode(build_prompt(TOKENIZER, IMAGES, question, IMAGE_TOKEN).input_ids)
    assert question in text


def test_the_pieces_are_the_answer(vlm, sequence):
    pieces = []
    generation = vlm.generate(sequence, 24, pieces.append)
    assert "".join(pieces).strip() == generation.text
    assert len(pieces) > 3


@pytest.mark.parametrize(
    "text", ["Zwölf Öltanks – 12 €", "🛥️ 漁船 near 港", "no", "", "half \N{REPLACEMENT CHARACTER}"]
)
def test_a_character_of_many_tokens_is_said_when_it_is_whole(text):
    """Byte-level tokens cut characters apart; nobody ever sees half of one."""
    pieces = []
    speech = Speech(TOKENIZER, 1_000, 1_000)
    streamer = _WordStreamer(speech, pieces.append)
    streamer.put(torch.tensor([[1, 2, 3]]))  # the prompt
    for token in TOKENIZER(text, add_special_tokens=False)["input_ids"]:
        speech.add(token)
        streamer.put(torch.tensor([token]))
    streamer.end()
    assert "".join(pieces) == text
    assert all(piece in text for piece in pieces)


def test_cancel_ends_between_two_tokens(vlm, sequence):
    calls = itertools.count()
    with pytest.raises(CancelledError):
        vlm.generate(sequence, 500, cancelled=lambda: next(calls) >= 3)
    assert next(calls) <= 6
    assert vlm.generate(sequence, 2).text is not None  # the model can be used again
