"""Every family, in the layout that it is published in, is plain transformers: prompt, logits,
greedy answer, read-out, and what is left when tokens are dropped before or between its layers.

Qwen2.5-VL, Qwen3-VL and LLaVA have more of their own in test_parity and test_llava.
"""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch
from PIL import Image
from tiny_models import PUBLISHED_FAMILIES
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from model.focus.region_focus import AttentionReadout, score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.attention_scores import text_to_vision_logits
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.layer_drop import LayerDrop
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.profile import Thinking
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError
from model.wire.question import Quantization

QUESTION = "Is there a storage tank near the harbour?"
INTRODUCTIONS = (OVERVIEW, "Detail at x 0.25, y 0.75, zoom 8: ")
FULL_ATTENTION = {
    "qwen2-vl": (0, 1, 2, 3),
    "qwen3.5": (3, 7),
    "qwen3.5-moe": (3, 7),
    "qwen3-vl-moe": (0, 1, 2, 3),
    "internvl3.5": (0, 1, 2, 3),
    "smolvlm2": (0, 1, 2, 3),
    "lfm2-vl": (2, 4),
    "gemma3": (2, 5),
    "glm-4.6v": (0, 1, 2, 3),
}
SHOWN = {
    "glm-4.6v": "<|begin_of_image|>" + "<|image|>" * 4 + "<|end_of_image|>",
    "internvl3.5": "<img>" + "<IMG_CONTEXT>" * 4 + "</img>\n",
    "smolvlm2": (
        "<fake_token_around_image><global-img>" + "<image>" * 4 + "<fake_token_around_image>"
    ),
    "lfm2-vl": "<|image_start|>" + "<image>" * 4 + "<|image_end|>",
    "gemma3": "\n\n<start_of_image>" + "<image_soft_token>" * 4 + "<end_of_image>\n\n",
}
"""What the families' own processors make of one image of four tokens."""


@pytest.fixture(scope="module", params=list(PUBLISHED_FAMILIES))
def family(request):
    return request.param


@pytest.fixture(scope="module")
def folder(family, tmp_path_factory):
    return PUBLISHED_FAMILIES[family](tmp_path_factory.mktemp("published") / family)


@pytest.fixture(scope="module")
def vlm(folder):
    return load(ModelFolder(folder), "cpu")


@pytest.fixture(scope="module")
def tiles(vlm):
    shape = (len(INTRODUCTIONS), vlm.tile_size, vlm.tile_size, 3)
    return np.random.default_rng(5).integers(0, 256, shape, dtype=np.uint8)


@pytest.fixture(scope="module")
def sequence(vlm, tiles):
    return sequence_of(vlm, vlm.encode(tiles))


def sequence_of(vlm, features, kept=((0, 1, 2, 3), (0, 1, 2, 3))):
    images = [
        SequenceImage(introduction, of_tile, np.array(cells))
        for introduction, of_tile, cells in zip(INTRODUCTIONS, features, kept, strict=True)
    ]
    return vlm.assemble(images, QUESTION)


@pytest.fixture(scope="module")
def plain_inputs(family, folder, vlm, tiles):
    """The prompt as the family's own processor makes it, computed here."""
    shown = SHOWN.get(family, "<|vision_start|>" + "<|image_pad|>" * 4 + "<|vision_end|>")
    overview, detail = (
        (text.strip() if family == "gemma3" else text) for text in INTRODUCTIONS
    )  # Gemma's template strips texts
    said = f"{overview}{shown}{detail}{shown}" + ("" if family == "gemma3" else "\n") + QUESTION
    if family == "smolvlm2":
        text = f"<|im_start|>User: {said}<end_of_utterance>\nAssistant:"
    elif family == "glm-4.6v":
        text = f"[gMASK]<sop><|user|>\n{said}<|assistant|>\n"
    elif family == "gemma3":
        text = f"<bos><start_of_turn>user\n{said}<end_of_turn>\n<start_of_turn>model\n"
    else:
        begin = "<|startoftext|>" if family == "lfm2-vl" else ""
        text = f"{begin}<|im_start|>user\n{said}<|im_end|>\n<|im_start|>assistant\n"
        text += "<think>\n\n</think>\n\n" if family.startswith("qwen3.5") else ""
    ids = torch.tensor([vlm.tokenizer(text, add_special_tokens=False)["input_ids"]])
    is_image = (ids == vlm.model.config.image_token_id).long()
    record = json.loads((folder / "preprocessor_config.json").read_text())
    mean, std = np.array(record["image_mean"]), np.array(record["image_std"])
    pixels = torch.from_numpy((tiles / 255 - mean) / std).float().permute(0, 3, 1, 2)
    inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    if family == "internvl3.5":
        return inputs | {"pixel_values": pixels}
    if family == "smolvlm2":
        return inputs | {"pixel_values": pixels[None]}
    if family == "gemma3":
        return inputs | {"pixel_values": pixels, "token_type_ids": is_image}
    if family == "lfm2-vl":
        patches = [
            torch.stack([c for r in image.split(16, 1) for c in r.split(16, 2)]) for image in pixels
        ]
        flat = torch.stack(patches).permute(0, 1, 3, 4, 2).flatten(2)  # colours last
        shapes, mask = torch.tensor([[4, 4]] * 2), torch.ones(2, 16)
        return inputs | {
            "pixel_values": flat,
            "spatial_shapes": shapes,
            "pixel_attention_mask": mask,
        }
    vision = vlm.model.config.vision_config
    processor = Qwen2VLImageProcessorPil(
        patch_size=vision.patch_size,
        merge_size=vision.spatial_merge_size,
        image_mean=record["image_mean"],
        image_std=record["image_std"],
        min_pixels=1,
    )
    images = processor([Image.fromarray(tile) for tile in tiles], return_tensors="pt")
    return inputs | dict(images) | {"mm_token_type_ids": is_image.int()}


def test_the_prompt_is_the_processors(vlm, sequence, plain_inputs):
    assert vlm.tokenizer.decode(sequence.input_ids[0]) == vlm.tokenizer.decode(
        plain_inputs["input_ids"][0]
    )
    assert torch.equal(sequence.input_ids, plain_inputs["input_ids"])


def last_logits(vlm, sequence):
    """Through the layers one by one, as the read-out runs them."""
    decoder = vlm.language_model
    arguments = vlm.layer_arguments(vlm.embed(sequence), sequence)[-1]
    *_, (hidden, _) = vlm.hidden_states(sequence)
    hidden = decoder.layers[-1](
        hidden, attention_mask=arguments.mask, position_embeddings=arguments.rotary
    )
    norm = decoder.embedding_norm if hasattr(decoder, "embedding_norm") else decoder.norm
    return vlm.model.lm_head(norm(hidden))


@torch.no_grad()
def test_logits_are_plain(vlm, sequence, plain_inputs):
    expected = vlm.model(**plain_inputs).logits
    torch.testing.assert_close(last_logits(vlm, sequence), expected, rtol=0, atol=1e-4)


@torch.no_grad()
def test_greedy_answers_are_plain(vlm, sequence, plain_inputs):
    plain = vlm.model.generate(
        **plain_inputs,
        max_new_tokens=12,
        do_sample=False,
        output_logits=True,
        return_dict_in_generate=True,
    )
    tokens = plain.sequences[0, plain_inputs["input_ids"].shape[1] :]
    expected = [
        torch.log_softmax(logits[0], -1)[token].item()
        for logits, token in zip(plain.logits, tokens, strict=True)
        if token not in vlm.tokenizer.all_special_ids
    ]
    ours = vlm.generate(sequence, 12)
    assert ours.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert ours.token_log_probabilities == pytest.approx(expected, abs=1e-4)


def test_answers_depend_on_the_pixels(vlm, tiles, sequence):
    """Otherwise equal answers would show nothing."""
    other = sequence_of(vlm, vlm.encode(255 - tiles))
    assert vlm.generate(other, 12).text != vlm.generate(sequence, 12).text


@torch.no_grad()
def test_the_read_out_is_the_attention_of_the_layers_that_have_it(
    family, folder, vlm, sequence, plain_inputs
):
    assert vlm.readable_layers == FULL_ATTENTION[family]
    eager = load(ModelFolder(folder), "cpu").model
    eager.set_attn_implementation("eager")
    attentions = eager(**plain_inputs, output_attentions=True).attentions
    if len(attentions) == len(vlm.readable_layers):  # the other layers have none
        attentions = dict(zip(vlm.readable_layers, attentions, strict=True))
    everything = torch.arange(len(sequence))
    for layer, (hidden, rotary) in enumerate(vlm.hidden_states(sequence)):
        if layer in vlm.readable_layers:
            decoder_layer = vlm.language_model.layers[layer]
            ours = text_to_vision_logits(decoder_layer, hidden, rotary, everything).softmax(-1)
            expected = attentions[layer][0, :, -1]
            torch.testing.assert_close(ours, expected, rtol=0, atol=1e-5)


def test_by_default_the_readable_layer_nearest_to_the_middle_is_read(vlm):
    (layer,) = AttentionReadout(vlm).layers
    middle = len(vlm.language_model.layers) // 2
    assert layer in vlm.readable_layers
    assert abs(layer - middle) == min(abs(other - middle) for other in vlm.readable_layers)


def test_a_layer_without_attention_cannot_be_chosen(vlm, folder, tmp_path):
    others = set(range(len(vlm.language_model.layers))) - set(vlm.readable_layers)
    if not others:
        pytest.skip("every layer has full attention")
    copy = shutil.copytree(folder, tmp_path / "copy")
    ModelFolder(copy).change_profile(attention_layers=[min(others)])
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(copy), "cpu")
    assert "attention_layers" in caught.value.message
    assert ", ".join(map(str, vlm.readable_layers)) in caught.value.remedy


@torch.no_grad()
def reference(vlm, sequence, count, layer=0, gone=()):
    """The logits of `count` greedy tokens, without a cache: all layers again for each of them, from
    `layer` on without the tokens `gone`. Masks and rotary are the whole sequence's, cut."""
    decoder, hidden = vlm.language_model, vlm.embed(sequence)
    positions, found = sequence.position_ids, []
    ids = sequence.input_ids
    for _ in range(count):
        grown = type(sequence)(
            ids, positions, sequence.vision_index, sequence.features, sequence.deepstack, ()
        )
        arguments = vlm.layer_arguments(hidden, grown)
        stays = torch.tensor([place for place in range(hidden.shape[1]) if place not in gone])
        state = hidden
        for index, (decoder_layer, given) in enumerate(zip(decoder.layers, arguments, strict=True)):
            if index == layer:
                state = state[:, stays]
            (cos, sin), mask = given.rotary, given.mask
            if index >= layer:
                cos, sin = cos[:, stays], sin[:, stays]
                mask = None if mask is None else mask[..., stays, :][..., stays]
            state = decoder_layer(state, attention_mask=mask, position_embeddings=(cos, sin))
            if index < len(sequence.deepstack):
                state[0, sequence.vision_index] += sequence.deepstack[index]
        norm = decoder.embedding_norm if hasattr(decoder, "embedding_norm") else decoder.norm
        found.append(vlm.model.lm_head(norm(state[0, -1])))
        token = found[-1].argmax().view(1, 1)
        ids = torch.cat([ids, token], 1)
        hidden = torch.cat([hidden, vlm.model.get_input_embeddings()(token)], 1)
        next_one = positions.amax() + 1
        positions = torch.cat([positions, next_one.expand(*positions.shape[:-1], 1)], -1)
    return found


def assert_generated(vlm, generation, expected):
    tokens = [logits.argmax() for logits in expected]
    assert generation.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert generation.token_log_probabilities == pytest.approx(
        [
            torch.log_softmax(logits, -1).max().item()
            for logits, token in zip(expected, tokens, strict=True)
            if token not in vlm.tokenizer.all_special_ids
        ],
        abs=5e-4,
    )


def test_tokens_that_are_dropped_before_the_decoder_are_gone(vlm, tiles):
    """Prefill and eight decoded tokens; the others' positions are as they were."""
    features = vlm.encode(tiles)
    ours = sequence_of(vlm, features, ((0, 2), (3,)))
    whole = sequence_of(vlm, features)
    gone = [place for n, place in enumerate(whole.vision_index.tolist()) if n not in (0, 2, 7)]
    stays = torch.tensor([place for place in range(len(whole)) if place not in gone])
    assert torch.equal(ours.position_ids, whole.position_ids[..., stays])
    assert_generated(vlm, vlm.generate(ours, 8), reference(vlm, ours, 8))
    if len(vlm.readable_layers) == len(vlm.language_model.layers) and not whole.deepstack:
        expected = reference(vlm, whole, 8, layer=0, gone=gone)
        assert_generated(vlm, vlm.generate(ours, 8), expected)


def test_tokens_that_are_dropped_between_layers_are_gone(vlm, sequence):
    """They leave before a layer with full attention, which is not the first one."""
    wanted = LayerDrop(1, 0.5)
    earliest = max(vlm.readable_layers[0] + 1, len(sequence.deepstack))
    layer = next(index for index in vlm.readable_layers if index >= earliest)
    for index, (hidden, rotary) in enumerate(vlm.hidden_states(sequence)):
        if index == layer:
            everything = torch.arange(len(sequence))
            logits = text_to_vision_logits(
                vlm.language_model.layers[layer], hidden, rotary, everything
            )
            break
    attention = logits.softmax(-1).mean(0)[sequence.vision_index]
    best = set(attention.topk(4).indices.tolist())
    gone = [place for n, place in enumerate(sequence.vision_index.tolist()) if n not in best]
    expected = reference(vlm, sequence, 8, layer, gone)
    assert_generated(vlm, vlm.generate(sequence, 8, drops=(wanted,)), expected)


def test_scores_are_shares_of_the_tiles(vlm, tiles):
    features = vlm.encode(tiles)
    kept = np.arange(vlm.tokens_per_tile)
    overview = SequenceImage(OVERVIEW, features[0], kept)
    scores = score_tiles(AttentionReadout(vlm), vlm, QUESTION, overview, features, [kept, kept[:3]])
    assert scores.shape == (2, 4) and scores.sum() == pytest.approx(1)
    assert scores[1, 3] == 0 and (scores.ravel()[:7] > 0).all()


def test_every_token_lies_where_its_pixels_do(vlm):
    """Row by row from the north-west: on an average a token changes most where its pixels do."""
    draw = np.random.default_rng(3)
    side, size = vlm.token_columns, vlm.tile_size // vlm.token_columns
    change = torch.zeros(side * side, side * side)
    for _ in range(6):
        tile = draw.integers(0, 256, (vlm.tile_size, vlm.tile_size, 3), dtype=np.uint8)
        seen = [tile]
        for token in range(side * side):
            row, column = divmod(token, side)
            other = tile.copy()
            block = (slice(row * size, (row + 1) * size), slice(column * size, (column + 1) * size))
            other[block] = draw.integers(0, 256, (size, size, 3), dtype=np.uint8)
            seen.append(other)
        before, *after = (features.tokens for features in vlm.encode(np.stack(seen)))
        change += torch.stack([(tokens - before).norm(dim=-1) for tokens in after])
    assert change.argmax(dim=0).tolist() == list(range(side * side))
    assert change.argmax(dim=1).tolist() == list(range(side * side))


def test_saliency_is_a_share_of_the_towers_attention(vlm, tiles):
    for features in vlm.encode(tiles, saliency=True):
        assert features.attention.shape == (vlm.tokens_per_tile,)
        assert 0 < float(features.attention.sum()) <= 1


def test_a_region_focus_module_is_made_of_layers_with_attention(vlm, sequence):
    """It starts as the model's own layers, and its first one attends as the model's does there."""
    layers = vlm.readable_layers[:2]
    module = RegionFocusModule(vlm, layers)
    for copied, layer in zip(module.layers, layers, strict=True):
        copied.load_state_dict(vlm.language_model.layers[layer].state_dict())
    embeddings = vlm.embed(sequence)
    rotary = vlm.rotary(embeddings, sequence.position_ids)
    logits = module(embeddings, rotary, sequence.vision_index, sequence.deepstack)
    logits.square().sum().backward()
    unused = [
        name
        for name, parameter in module.named_parameters()
        if module.is_needed(name) and parameter.grad is None
    ]
    assert logits.shape[-1] == len(sequence.vision_index) and not unused
    ours = text_to_vision_logits(module.layers[0], embeddings, rotary, sequence.vision_index)
    model_layer = vlm.language_model.layers[layers[0]]
    expected = text_to_vision_logits(model_layer, embeddings, rotary, sequence.vision_index)
    torch.testing.assert_close(ours, expected)


@pytest.mark.parametrize("quantization", [Quantization.NF4, Quantization.INT8])
def test_quantised_it_still_answers(folder, tiles, quantization):
    """Only the decoder's linear layers are quantised."""
    vlm = load(ModelFolder(folder), "cpu", quantization)
    kinds = {type(part).__name__ for part in vlm.language_model.modules()}
    assert kinds & {"Linear4bit", "Linear8bitLt"}
    assert type(vlm.model.lm_head) is torch.nn.Linear
    seeing = [part for part in vlm.model.model.children() if part is not vlm.language_model]
    assert all(p.is_floating_point() for part in seeing for p in part.parameters())
    generation = vlm.generate(sequence_of(vlm, vlm.encode(tiles)), 4)
    assert np.isfinite(generation.token_log_probabilities).all()


def test_who_thinks_where_the_template_is_told_to(family, vlm):
    switched = vlm.folder.profile.thinking is Thinking.SWITCHED
    assert switched == family.startswith(("qwen3.5", "glm"))
