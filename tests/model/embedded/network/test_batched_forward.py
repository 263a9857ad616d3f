"""The batched forward is the native model's forward."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import TINY, ModelShape, build_model
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import train_tokenizer
from model.vlm.attention_scores import text_to_vision_logits
from model.vlm.chat_prompt import OVERVIEW, PromptImage, build_prompt, detail_introduction

SHAPE = ModelShape(2, 32, 2, 48, 4, 64, 4, 2, 96, 2, 56)
SIDE = 2
INTRODUCTIONS = [
    [OVERVIEW, detail_introduction(0.25, 0.5, 4), detail_introduction(0.75, 0.5, 4)],
    [OVERVIEW, "", ""],
]
QUESTIONS = ["Is there a red truck?", "What color is the storage tank near the road, 12 m wide?"]
ANSWERS = ["yes", "not visible"]


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer([*QUESTIONS, *ANSWERS, "overview: detail at x zoom"], 400)


@pytest.fixture(scope="module")
def model(tokenizer):
    model = build_model(tokenizer, SHAPE, seed=3).eval()
    with torch.no_grad():  # larger than fresh weights, so that differences would show
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * (0.1 if parameter.ndim > 1 else 0.3))
            if parameter.ndim == 1:
                parameter.add_(1)
    return model


@pytest.fixture(scope="module")
def tiles():
    return torch.randint(0, 256, (6, 3, 56, 56), generator=torch.manual_seed(1)).byte()


def native_image_features(model, tiles):
    """The tower's output for each tile, through patches made as the engine makes them."""
    patches = BatchedForward(model, 56, 2)._patches(tiles)
    grid = torch.tensor([[1, 4, 4]] * len(tiles))
    return model.model.get_image_features(
        patches.flatten(0, 1), grid, return_dict=True
    ).pooler_output


@torch.no_grad()
def test_vision_tower_equals_native(model, tiles):
    ours = BatchedForward(model, 56, 2).encode(tiles)
    torch.testing.assert_close(ours, torch.stack(list(native_image_features(model, tiles))))


def test_prompts_are_the_engines_prompts(tokenizer, model):
    kept = np.ones((2, 3, SIDE * SIDE), dtype=bool)
    batch = PromptEncoder(tokenizer, SIDE).encode(INTRODUCTIONS, QUESTIONS, ANSWERS, kept)
    for sample in range(2):
        images = [PromptImage(text, SIDE, SIDE) for text in INTRODUCTIONS[sample]]
        prompt = build_prompt(tokenizer, images, QUESTIONS[sample], model.config.image_token_id)
        end = batch.prompt_ends[sample] + 1
        assert batch.input_ids[sample, :end].tolist() == prompt.input_ids
        answer = batch.answer_ids[batch.answer_questions == sample].tolist()
        assert tokenizer.decode(answer) == ANSWERS[sample] + "<|im_end|>"
        spans = [list(range(span, span + SIDE * SIDE)) for span in prompt.image_spans[1:]]
        assert batch.local_places[sample].tolist() == sum(spans, [])
        ids = torch.tensor([prompt.input_ids])
        native = model.model.get_rope_index(
            ids,
            mm_token_type_ids=(ids == model.config.image_token_id).int(),
            image_grid_thw=torch.tensor([[1, 4, 4]] * 3),
        )[0]
        assert torch.equal(batch.position_ids[:, sample, :end], native[:, 0])


@torch.no_grad()
def test_answers_and_focus_equal_native(tokenizer, model, tiles):
    kept = np.ones((2, 3, SIDE * SIDE), dtype=bool)
    batch = PromptEncoder(tokenizer, SIDE).encode(INTRODUCTIONS, QUESTIONS, ANSWERS, kept)
    forward = BatchedForward(model, 56, focus_layer=2)
    features = forward.encode(tiles)
    decoded = forward.decode(batch, features)
    for sample in range(2):
        length = batch.prompt_ends[sample] + (batch.answer_questions == sample).sum()
        embeddings = forward.embed(batch, features)[sample : sample + 1, :length]
        positions = batch.position_ids[:, sample : sample + 1, :length]
        native = model(inputs_embeds=embeddings, position_ids=positions, output_hidden_states=True)
        mine = decoded.answer_logits[batch.answer_questions == sample]
        torch.testing.assert_close(mine, native.logits[0, batch.prompt_ends[sample] :])
        prompt = slice(0, int(batch.prompt_ends[sample]) + 1)
        rotary = model.model.language_model.rotary_emb(embeddings, positions)
        focus = text_to_vision_logits(
            model.model.language_model.layers[2],
            native.hidden_states[2][:, prompt],
            tuple(part[:, prompt] for part in rotary),
            batch.local_places[sample],
        )
        torch.testing.assert_close(decoded.focus_logits[sample], focus)


@torch.no_grad()
def test_a_level_shown_in_parts_is_scored_as_one(tokenizer, model, tiles):
    """Two tiles are scored one at a time: the logits are those of prompts with one tile each."""
    encoder, forward = PromptEncoder(tokenizer, SIDE), BatchedForward(model, 56, 2)
    questions, asked_of = [*QUESTIONS, "How many trucks?"], [0, 0, 1]
    kept = np.ones((2, 3, SIDE * SIDE), dtype=bool)
    kept[0, 2, 1:] = False
    parts = encoder.encode(INTRODUCTIONS, questions, 0, kept, asked_of, tiles_at_once=1)
    features = forward.encode(tiles)
    decoded = forward.decode(parts, features)
    assert not len(parts.answer_ids)
    logits, sources, valid = parts.joined(decoded.focus_logits)
    assert valid.sum(1).tolist() == [5, 5, 8]
    for number, sample in enumerate(asked_of):
        expected, of = [], []
        for tile in (1, 2):
            shown = [3 * sample, 3 * sample + tile]
            alone = encoder.encode(
                [[INTRODUCTIONS[sample][0], INTRODUCTIONS[sample][tile]]],
                questions[number : number + 1],
                ["yes"],
                kept[sample : sample + 1, [0, tile]],
            )
            single = forward.decode(alone, features[shown])
            expected.append(single.focus_logits[0])
            of.append(alone.local_sources[0] + (tile - 1) * SIDE * SIDE)
        torch.testing.assert_close(logits[number][:, valid[number]], torch.cat(expected, 1))
        assert torch.equal(sources[number][valid[number]], torch.cat(of))


@torch.no_grad()
def test_questions_that_share_a_sample_are_answered_as_if_alone(tokenizer, model, tiles):
    encoder, forward = PromptEncoder(tokenizer, SIDE), BatchedForward(model, 56, 2)
    questions = [*QUESTIONS, "How many trucks?"]
    answers = [*ANSWERS, "3"]
    kept = np.ones((2, 3, SIDE * SIDE), dtype=bool)
    together = encoder.encode(INTRODUCTIONS, questions, answers, kept, [0, 0, 1])
    packed = forward.decode(together, forward.encode(tiles))
    for number, sample in enumerate((0, 0, 1)):
        alone = encoder.encode(
            INTRODUCTIONS[sample : sample + 1],
            questions[number : number + 1],
            answers[number : number + 1],
            kept[:1],
        )
        single = forward.decode(alone, forward.encode(tiles[3 * sample : 3 * sample + 3]))
        here = together.answer_questions == number
        assert torch.equal(together.answer_ids[here], alone.answer_ids)
        torch.testing.assert_close(packed.answer_logits[here], single.answer_logits)
        torch.testing.assert_close(packed.focus_logits[number], single.focus_logits[0])


@torch.no_grad()
def test_dropped_tokens_leave_the_others_in_their_places(tokenizer, model, tiles):
    """A tile without kept tokens is left out; every other token keeps its position."""
    encoder = PromptEncoder(tokenizer, SIDE)
    kept = np.ones((2, 3, SIDE * SIDE), dtype=bool)
    kept[0, 2] = False
    kept[0, 1, 1] = kept[1, 1, 0] = False
    batch = encoder.encode(INTRODUCTIONS, QUESTIONS, ANSWERS, kept)
    whole = encoder.encode(
        INTRODUCTIONS[1:], QUESTIONS[1:], ANSWERS[1:], np.ones((1, 3, SIDE * SIDE), dtype=bool)
    )
    assert batch.local_valid.sum(1).tolist() == [3, 7]
    missing = int(whole.local_places[0, 0])
    stays = [place for place in range(int(whole.prompt_ends[0]) + 1) if place != missing]
    end = int(batch.prompt_ends[1]) + 1
    assert torch.equal(batch.position_ids[:, 1, :end], whole.position_ids[:, 0, stays])
    assert batch.vision_sources.tolist() == [
        *range(4), 4, 6, 7, *range(12, 16), *range(17, 24)
    ]  # fmt: skip
    assert BatchedForward(model, 56, 2).decode(batch, BatchedForward(model, 56, 2).encode(tiles))


def test_tiny_shape_builds(tokenizer):
    assert sum(p.numel() for p in build_model(tokenizer, TINY, 0).parameters()) < 200_000
