"""LLaVA's families give the engine what plain transformers gives, tile by tile."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_models import LLAVA_FAMILIES, tiny_llava_1_5, tiny_llava_next_llama, tiny_llava_onevision

from model.focus.region_focus import AttentionReadout, score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.layer_drop import LayerDrop
from model.vlm.loading import load
from model.vlm.model_folder import CLIP_MEAN, CLIP_STD, ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import CancelledError, ModelFolderError

QUESTION = "Is there a storage tank near the harbour?"
DETAIL = "Detail at x 0.25, y 0.75, zoom 8: "


@pytest.fixture(scope="module", params=list(LLAVA_FAMILIES))
def llava(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("llava") / request.param
    return load(ModelFolder(LLAVA_FAMILIES[request.param](folder)), "cpu")


@pytest.fixture(scope="module")
def tiles(llava):
    size = llava.tile_size
    return np.random.default_rng(5).integers(0, 256, (2, size, size, 3), dtype=np.uint8)


def sequence_of(vlm, tiles, kept=((0, 1, 2, 3), (0, 1, 2, 3))):
    parts = zip((OVERVIEW, DETAIL), vlm.encode(tiles), kept, strict=True)
    images = [SequenceImage(said, features, np.array(k)) for said, features, k in parts]
    return vlm.assemble(images, QUESTION)


def pixels_of(tiles):
    mean, std = (np.array(values)[:, None, None] for values in (CLIP_MEAN, CLIP_STD))
    return torch.tensor((tiles.transpose(0, 3, 1, 2) / 255 - mean) / std, dtype=torch.float32)


@torch.no_grad()
def test_features_are_the_native_ones_pooled(llava, tiles):
    """Against the family's own way from pixels to tokens; its newline tokens left out."""
    native, pixels = llava.model.model, pixels_of(tiles)
    name = type(llava.model).__name__
    if name == "LlavaOnevisionForConditionalGeneration":
        pixels = torch.nn.functional.pad(pixels, (0, 3, 0, 3), value=7.0)  # 45 px: left over
        sizes = torch.full((2, 2), 45)
        images = native.get_image_features(pixels, sizes, batch_num_images=[2], return_dict=True)
        unpooled = torch.stack([tokens[:-1] for tokens in images.pooler_output])
        expected = native.apply_pooling(unpooled)  # what it does with video frames
    else:
        states = native.vision_tower(pixels, output_hidden_states=True).hidden_states[-2]
        unpooled = native.multi_modal_projector(states[:, 1:])
        if name == "LlavaForConditionalGeneration":
            images = native.get_image_features(pixels, return_dict=True).pooler_output
            torch.testing.assert_close(torch.stack(list(images)), unpooled)
        grid = unpooled.view(2, 2, 2, 2, 2, -1)  # tile, row, sub-row, column, sub-column
        expected = grid.mean(dim=(2, 4)).flatten(1, 2)
    ours = torch.stack([features.tokens for features in llava.encode(tiles)])
    torch.testing.assert_close(ours, expected, rtol=0, atol=1e-4)


def test_encoding_in_batches_equals_one_by_one(llava, tiles, monkeypatch):
    batches, encode = [], llava._encode_batch
    monkeypatch.setattr(llava, "_encode_batch", lambda *a: batches.append(len(a[0])) or encode(*a))
    together = torch.stack([features.tokens for features in llava.encode(tiles)])
    monkeypatch.setattr("model.vlm.vision_language_model.ENCODE_BATCH_PIXELS", 1)
    alone = torch.stack([features.tokens for features in llava.encode(tiles)])
    assert batches == [2, 1, 1]
    assert together[0].std() > 0.1
    torch.testing.assert_close(together, alone, rtol=0, atol=1e-5)


def test_siglip_384_loses_no_pixel_of_a_tile(tmp_path):
    """27 x 27 patches cover 378 of its 384 pixels; a tile is 378 px and 14 x 14 = 196 tokens."""
    vlm = load(ModelFolder(tiny_llava_onevision(tmp_path / "m", layers=1, image_size=384)), "cpu")
    assert (vlm.tile_size, vlm.token_columns) == (378, 14)
    black = np.zeros((1, 378, 378, 3), dtype=np.uint8)
    corner = black.copy()
    corner[0, -1, -1] = 255
    changed = (vlm.encode(corner)[0].tokens - vlm.encode(black)[0].tokens).abs().amax(-1)
    assert changed.shape == (196,)
    assert changed.argmax() == 195


def test_clip_336_gives_the_tokens_of_lrs_vqa(tmp_path):
    """24 x 24 pooled to 12 x 12 = 144 tokens a tile (arXiv 2503.07588, section 4.1)."""
    vlm = load(ModelFolder(tiny_llava_1_5(tmp_path / "m", layers=1, image_size=336)), "cpu")
    assert (vlm.tile_size, vlm.tokens_per_tile) == (336, 144)
    assert vlm.encode(np.zeros((1, 336, 336, 3), dtype=np.uint8))[0].tokens.shape[0] == 144


def test_images_stand_where_they_are_introduced(llava, tiles):
    """Though the published templates put image items first, and whatever a question claims."""
    everything = np.arange(4)
    features = llava.encode(tiles)
    images = [SequenceImage(OVERVIEW, features[0], everything)]
    images += [SequenceImage(DETAIL, features[1], everything)]
    sequence = llava.assemble(images, "What <image> is it?")
    start = "<s>" if llava.tokenizer.bos_token else ""
    shown = f"{OVERVIEW}{'<image>' * 4}{DETAIL}{'<image>' * 4}"
    expected = f"{start}USER: {shown}\nWhat < image> is it? ASSISTANT:"
    assert llava.tokenizer.decode(sequence.input_ids[0]) == expected


def test_a_template_for_strings_serves_too(tmp_path):
    folder = tiny_llava_next_llama(tmp_path / "m")
    template = "{% for m in messages %}{{ '[INST] ' + m['content'] + ' [/INST]' }}{% endfor %}"
    (folder / "chat_template.jinja").write_text(template)
    vlm = load(ModelFolder(folder), "cpu")
    tiles = np.zeros((2, 56, 56, 3), dtype=np.uint8)
    text = vlm.tokenizer.decode(sequence_of(vlm, tiles).input_ids[0])
    shown = f"{OVERVIEW}{'<image>' * 4}{DETAIL}{'<image>' * 4}\n{QUESTION}"
    assert text == f"<s>[INST] {shown} [/INST]"


def test_no_template_is_said_when_loading(tmp_path):
    folder = tiny_llava_next_llama(tmp_path / "m")
    (folder / "chat_template.jinja").unlink()
    with pytest.raises(ModelFolderError, match="chat template"):
        load(ModelFolder(folder), "cpu")


@torch.no_grad()
def test_dropped_tokens_equal_the_same_tokens_masked(llava, tiles):
    """Prefill and eight decoded tokens, against plain transformers without a cache."""
    full, ours = sequence_of(llava, tiles), sequence_of(llava, tiles, ((0, 3), (1,)))
    assert len(ours) == len(full) - 5
    ids, mask = full.input_ids, torch.ones_like(full.input_ids)
    mask[0, full.vision_index[[1, 2, 4, 6, 7]]] = 0
    tokens, logs = [], []
    for _ in range(8):
        positions = torch.arange(ids.shape[1])[None]
        logits = llava.model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            mm_encoder_outputs={"image": llava._encoder_outputs(full)},
            use_cache=False,
        ).logits[0, -1]
        tokens.append(int(logits.argmax()))
        logs.append(torch.log_softmax(logits, -1).max().item())
        ids = torch.cat([ids, torch.tensor([[tokens[-1]]])], 1)
        mask = torch.cat([mask, mask.new_ones(1, 1)], 1)
    generation = llava.generate(ours, 8)
    special = set(llava.tokenizer.all_special_ids)
    assert generation.text == llava.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert generation.token_log_probabilities == pytest.approx(
        [log for log, token in zip(logs, tokens, strict=True) if token not in special], abs=1e-5
    )


@torch.no_grad()
def test_readout_and_fresh_rfm_read_the_layers_attention(llava, tiles):
    """Equal to the eager attention of the same layer; a module of copied layers reads the same."""
    sequence = sequence_of(llava, tiles)
    ours = torch.from_numpy(AttentionReadout(llava, [1]).logits(sequence)).softmax(-1)
    llava.model.set_attn_implementation("eager")
    try:
        attention = llava.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": llava._encoder_outputs(sequence)},
            output_attentions=True,
        ).attentions[1][0, :, -1, sequence.vision_index]
    finally:
        llava.model.set_attn_implementation("sdpa")
    torch.testing.assert_close(ours, attention / attention.sum(-1, True), rtol=0, atol=1e-5)
    module = RegionFocusModule(llava, [0, 1]).eval()
    for layer, source in zip(module.layers, llava.language_model.layers, strict=False):
        layer.load_state_dict(source.state_dict())
    copied = torch.from_numpy(module.logits(sequence)).softmax(-1)
    torch.testing.assert_close(copied, ours, rtol=0, atol=1e-5)


def test_keeping_all_between_layers_changes_nothing_and_dropping_does(llava, tiles):
    sequence = sequence_of(llava, tiles)
    plain = llava.generate(sequence, 6)
    kept = llava.generate(sequence, 6, drops=[LayerDrop(2, 1.0)])
    assert kept.token_log_probabilities == plain.token_log_probabilities
    dropped = llava.generate(sequence, 6, drops=[LayerDrop(2, 0.25)])
    assert dropped.token_log_probabilities != plain.token_log_probabilities


def test_words_are_streamed_and_a_cancel_ends_it(llava, tiles):
    sequence, words = sequence_of(llava, tiles), []
    generation = llava.generate(sequence, 8, words.append)
    assert "".join(words).strip() == generation.text
    words.clear()
    with pytest.raises(CancelledError):
        llava.generate(sequence, 400, words.append, lambda: len(words) >= 2)
    assert len(words) < 10


def test_a_short_context_is_scored_in_parts(tmp_path, monkeypatch):
    """Vicuna attends over 4,096 tokens: more tiles are scored in several passes, comparably."""
    vlm = load(ModelFolder(tiny_llava_1_5(tmp_path / "m")), "cpu")
    vlm.model.config.text_config.max_position_embeddings = 128
    size = vlm.tile_size
    rgb = np.random.default_rng(5).integers(0, 256, (40, size, size, 3), dtype=np.uint8)
    overview, *tiles = vlm.encode(rgb)
    every = np.arange(4)
    seen = []
    readout = AttentionReadout(vlm, [1])
    readout.tiles_at_once = 39  # in one prompt, as far as there is room
    plain = readout.runner.run

    def watched(sequences, *more, **options):
        seen.extend(len(sequence.vision_index) for sequence in sequences)
        return plain(sequences, *more, **options)

    monkeypatch.setattr(readout.runner, "run", watched)
    whole = SequenceImage(OVERVIEW, overview, every)
    scores = score_tiles(readout, vlm, QUESTION, whole, tiles, [every] * 39)
    assert seen == [64 + 4, 64 + 4, 28 + 4]
    assert scores.sum() == pytest.approx(1)
