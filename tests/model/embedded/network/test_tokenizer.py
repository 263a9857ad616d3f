"""The embedded model's tokenizer encodes any text and keeps control tokens apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from transformers import AutoTokenizer

from model.embedded.network.embedded_model import TINY, build_model, save_model
from model.embedded.network.tokenizer import CONTROL_TOKENS, train_tokenizer

TEXTS = ["Is there a red truck?", "How many ships are there?", "not visible", "yes", "no"] * 5


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(TEXTS, vocabulary_size=400)


@given(text=st.text(max_size=60))
def test_any_text_comes_back_in_lower_case(tokenizer, text):
    if any(token in text.lower() for token in CONTROL_TOKENS):
        return
    normal = tokenizer.backend_tokenizer.normalizer.normalize_str(text)
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    assert tokenizer.decode(ids) == normal


def test_known_words_are_short_and_digits_alone(tokenizer):
    assert len(tokenizer("yes")["input_ids"]) == 1
    assert len(tokenizer("not visible")["input_ids"]) == 2
    assert len(tokenizer("1234")["input_ids"]) == 4


def test_chat_template_opens_the_answer(tokenizer):
    content = [{"type": "image"}, {"type": "text", "text": "\nIs there a ship?"}]
    text = tokenizer.apply_chat_template(
        [{"role": "user", "content": content}], tokenize=False, add_generation_prompt=True
    )
    assert text == (
        "<|im_start|>user\n<|vision_start|><|image_pad|><|vision_end|>\nIs there a ship?"
        "<|im_end|>\n<|im_start|>assistant\n"
    )


def test_saved_tokenizer_is_the_same(tokenizer, tmp_path):
    save_model(tmp_path / "model", build_model(tokenizer, TINY, 0), tokenizer, TINY)
    loaded = AutoTokenizer.from_pretrained(tmp_path / "model", local_files_only=True)
    text = "Is THERE a ship?<|im_end|>"
    assert loaded(text)["input_ids"] == tokenizer(text)["input_ids"]
    assert loaded.eos_token == "<|im_end|>"
    assert loaded.chat_template == tokenizer.chat_template
