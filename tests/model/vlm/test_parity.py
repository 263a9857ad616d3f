"""With nothing dropped, the engine is plain transformers; with tokens dropped, it is plain
transformers with the same tokens masked. For Qwen-VL; LLaVA's are in test_llava."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from model.asking.feature_cache import BoundedCache
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage

QUESTION = "Is there a storage tank near the harbour?"
INTRODUCTIONS = (OVERVIEW, "Detail at x 0.25, y 0.75, zoom 8: ", "")


@pytest.fixture(scope="module", params=["qwen2.5-vl", "qwen3-vl"])
def vlm(request, tiny_folder):
    return load(ModelFolder(tiny_folder(request.param)), "cpu")


@pytest.fixture(scope="module")
def tiles(vlm):
    size = vlm.tile_size
    return np.random.default_rng(5).integers(0, 256, (3, size, size, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def plain_inputs(vlm, tiles):
    """The prompt as transformers' own image processor and the chat template make it."""
    vision = vlm.model.config.vision_config
    processor = Qwen2VLImageProcessorPil(
        patch_size=vision.patch_size, merge_size=vision.spatial_merge_size
    )
    images = processor([Image.fromarray(tile) for tile in tiles], return_tensors="pt")
    content = []
    for introduction in INTRODUCTIONS:
        content += [{"type": "text", "text": introduction}] if introduction else []
        content += [{"type": "image"}]
    content += [{"type": "text", "text": "\n" + QUESTION}]
    text = vlm.tokenizer.apply_chat_template(
        [{"role": "user", "content": content}], tokenize=False, add_generation_prompt=True
    )
    text = text.replace("<|image_pad|>", "<|image_pad|>" * vlm.tokens_per_tile)
    inputs = dict(vlm.tokenizer(text, return_tensors="pt", return_token_type_ids=False))
    is_image = (inputs["input_ids"] == vlm.model.config.image_token_id).int()
    return inputs | dict(images) | {"mm_token_type_ids": is_image}


def sequence_of(vlm, tiles, keep=lambda place, tokens: tokens):
    everything = np.arange(vlm.tokens_per_tile)
    images = [
        SequenceImage(introduction, features, keep(place, everything))
        for place, (introduction, features) in enumerate(
            zip(INTRODUCTIONS, vlm.encode(tiles), strict=True)
        )
    ]
    return vlm.assemble(images, QUESTION)


def last_logits(vlm, sequence):
    """The logits at every position, through the layers one by one, as the read-out runs them."""
    *_, (hidden, rotary) = vlm.hidden_states(sequence)
    hidden = vlm.language_model.layers[-1](hidden, attention_mask=None, position_embeddings=rotary)
    return vlm.model.lm_head(vlm.language_model.norm(hidden))


def test_patches_are_the_image_processors(vlm, tiles, plain_inputs):
    torch.testing.assert_close(vlm._patches(tiles), plain_inputs["pixel_values"], rtol=0, atol=1e-6)


def test_the_prompt_and_its_positions_are_plain(vlm, tiles, plain_inputs):
    sequence = sequence_of(vlm, tiles)
    assert torch.equal(sequence.input_ids, plain_inputs["input_ids"])
    positions, _ = vlm.model.model.get_rope_index(
        plain_inputs["input_ids"],
        plain_inputs["mm_token_type_ids"],
        plain_inputs["image_grid_thw"],
    )
    assert torch.equal(sequence.position_ids, positions)


@torch.no_grad()
def test_logits_with_nothing_dropped_are_plain(vlm, tiles, plain_inputs):
    ours = last_logits(vlm, sequence_of(vlm, tiles))
    torch.testing.assert_close(ours, vlm.model(**plain_inputs).logits, rtol=0, atol=1e-4)


@torch.no_grad()
def test_greedy_answer_with_nothing_dropped_is_plain(vlm, tiles, plain_inputs):
    plain = vlm.model.generate(
        **plain_inputs,
        max_new_tokens=12,
        do_sample=False,
        output_logits=True,
        return_dict_in_generate=True,
    )
    tokens = plain.sequences[0, plain_inputs["input_ids"].shape[1] :]
    ours = vlm.generate(sequence_of(vlm, tiles), 12)
    assert ours.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    expected = [
        torch.log_softmax(logits[0], -1)[token].item()
        for logits, token in zip(plain.logits, tokens, strict=True)
        if token not in vlm.tokenizer.all_special_ids
    ]
    assert ours.token_log_probabilities == pytest.approx(expected, abs=1e-4)


def test_answers_depend_on_pixels_and_question(vlm, tiles):
    """Otherwise equal answers would show nothing."""
    sequences = [sequence_of(vlm, tiles), sequence_of(vlm, 255 - tiles)]
    everything = np.arange(vlm.tokens_per_tile)
    image = SequenceImage(OVERVIEW, vlm.encode(tiles[:1])[0], everything)
    sequences.append(vlm.assemble([image], "How many ships are there?"))
    assert len({vlm.generate(sequence, 12).text for sequence in sequences}) == 3


def test_encoding_in_batches_equals_one_by_one(vlm, tiles, monkeypatch):
    together = vlm.encode(tiles)
    monkeypatch.setattr("model.vlm.vision_language_model.ENCODE_BATCH_PIXELS", 1)
    assert vlm.encode_batch == 1
    for features, alone in zip(together, vlm.encode(tiles), strict=True):
        torch.testing.assert_close(features.tokens, alone.tokens, rtol=0, atol=1e-5)
        assert len(features.deepstack) == len(alone.deepstack)
        for depth, alone_depth in zip(features.deepstack, alone.deepstack, strict=True):
            torch.testing.assert_close(depth, alone_depth, rtol=0, atol=1e-5)


def test_cached_features_give_the_answer_of_fresh_ones(vlm, tiles):
    cache = BoundedCache(2**20)
    for place, features in enumerate(vlm.encode(tiles)):
        cache.put(place, features)
    everything = np.arange(vlm.tokens_per_tile)
    images = [
        SequenceImage(introduction, cache.get(place), everything)
        for place, introduction in enumerate(INTRODUCTIONS)
    ]
    fresh = vlm.generate(sequence_of(vlm, tiles), 8)
    cached = vlm.generate(vlm.assemble(images, QUESTION), 8)
    assert cached.text == fresh.text
    assert cached.token_log_probabilities == fresh.token_log_probabilities


@torch.no_grad()
def masked_reference(vlm, full, dropped_index, count):
    """Plain transformers, without a cache: the whole prompt with the dropped tokens masked, and
    the logits of the `count` greedy tokens after it."""
    ids, positions = full.input_ids, full.position_ids
    mask = torch.ones_like(ids)
    mask[0, dropped_index] = 0
    logits = []
    for _ in range(count):
        output = vlm.model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            mm_encoder_outputs={"image": vlm._encoder_outputs(full)},
            use_cache=False,
        )
        logits.append(output.logits[0, -1])
        ids = torch.cat([ids, logits[-1].argmax().view(1, 1)], dim=1)
        mask = torch.cat([mask, mask.new_ones(1, 1)], dim=1)
        positions = torch.cat(
            [positions, positions.amax((0, 2), keepdim=True).expand(3, 1, 1) + 1], 2
        )
    return logits


@pytest.mark.parametrize("kept_of_each_image", [((0, 2), (1,), (3,)), ((0, 1, 2, 3), (), (1, 2))])
def test_dropped_tokens_equal_the_same_tokens_masked(vlm, tiles, kept_of_each_image):
    """Prefill and eight decoded tokens; the positions of what stays are as they were."""
    full = sequence_of(vlm, tiles)
    if all(kept_of_each_image):
        ours = sequence_of(vlm, tiles, lambda place, tokens: np.array(kept_of_each_image[place]))
    else:  # an image without a kept token is not introduced either: compare with two images
        places = [place for place, kept in enumerate(kept_of_each_image) if kept]
        everything = np.arange(vlm.tokens_per_tile)
        encoded = vlm.encode(tiles)

        def assemble(kept):
            images = [SequenceImage(INTRODUCTIONS[p], encoded[p], kept(p)) for p in places]
            return vlm.assemble(images, QUESTION)

        full = assemble(lambda place: everything)
        ours = sequence_of(
            vlm, tiles, lambda place, tokens: np.array(kept_of_each_image[place], dtype=int)
        )
        kept_of_each_image = [kept for kept in kept_of_each_image if kept]
    kept = np.concatenate(
        [np.array(k) + i * vlm.tokens_per_tile for i, k in enumerate(kept_of_each_image)]
    )
    dropped = np.setdiff1d(np.arange(len(full.vision_index)), kept)
    assert len(ours) == len(full) - len(dropped) > 0
    reference = masked_reference(vlm, full, full.vision_index[dropped], 8)
    torch.testing.assert_close(last_logits(vlm, ours)[0, -1], reference[0], rtol=0, atol=1e-5)
    generation = vlm.generate(ours, len(reference))
    tokens = [logits.argmax() for logits in reference]
    assert generation.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert generation.token_log_probabilities == pytest.approx(
        [
            torch.log_softmax(logits, -1).max().item()
            for logits, token in zip(reference, tokens, strict=True)
            if token not in vlm.tokenizer.all_special_ids
        ],
        abs=1e-5,
    )
