"""What token reducers choose by is what transformers' own eager attention and hidden states say."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_models import FAMILIES, LLAVA_FAMILIES, tiny_qwen2_5_vl
from transformers import AttentionInterface
from transformers.vision_utils import get_vision_window_index

from model.vlm.loading import load
from model.vlm.model_folder import CLIP_MEAN, CLIP_STD, ModelFolder

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES


@pytest.fixture(scope="module", params=list(EVERY_FAMILY))
def any_vlm(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("saliency") / request.param
    return load(ModelFolder(EVERY_FAMILY[request.param](folder)), "cpu")


def tiles_of(vlm, count=3):
    size = vlm.tile_size
    return np.random.default_rng(6).integers(0, 256, (count, size, size, 3), dtype=np.uint8)


def eager_tower(vlm, tiles):
    """LLaVA's tower with everything that it can say."""
    mean, std = (np.array(values)[:, None, None] for values in (CLIP_MEAN, CLIP_STD))
    pixels = torch.tensor((tiles.transpose(0, 3, 1, 2) / 255 - mean) / std, dtype=torch.float32)
    tower = vlm.model.model.vision_tower
    vlm.model.set_attn_implementation("eager")
    try:
        with torch.no_grad():
            return tower(pixels, output_hidden_states=True, output_attentions=True)
    finally:
        vlm.model.set_attn_implementation("sdpa")


def pooled(vlm, scores):
    """(tiles, patches) as the tokens are pooled: the mean of the four, or bilinear where odd."""
    side = round(scores.shape[1] ** 0.5)
    grid = scores.reshape(-1, 1, side, side)
    size = (vlm.token_columns,) * 2
    if side % 2 == 0:
        return torch.nn.functional.avg_pool2d(grid, 2).flatten(1)
    return torch.nn.functional.interpolate(grid, size, mode="bilinear").flatten(1)


def stacked(features, name):
    return torch.stack([getattr(tile, name) for tile in features])


def test_every_token_has_both_scores(any_vlm):
    for features in any_vlm.encode(tiles_of(any_vlm), saliency=True):
        for scores in (features.attention, features.anchored):
            assert scores.shape == (any_vlm.tokens_per_tile,)
            assert scores.dtype == torch.float32
            assert scores.std() > 0
        assert features.nbytes > features.tokens.nbytes + sum(d.nbytes for d in features.deepstack)


def test_only_who_asks_for_it_pays(any_vlm):
    """Without, no layer is read, nothing is held, and the tokens are the same."""
    tiles = tiles_of(any_vlm)
    for plain, salient in zip(
        any_vlm.encode(tiles), any_vlm.encode(tiles, saliency=True), strict=True
    ):
        assert plain.attention is None and plain.anchored is None
        assert (plain.has_saliency, salient.has_saliency) == (False, True)
        assert torch.equal(plain.tokens, salient.tokens)
        assert plain.nbytes == salient.nbytes - 2 * salient.attention.nbytes


@pytest.mark.parametrize("family", ["llava-next-llama", "llava-next-qwen2", "llava-1.5"])
def test_clip_with_its_cls_token(family, tmp_path):
    """CLS's attention in the second-to-last layer; (W_Q CLS) . (W_V patch) / sqrt(d) of the
    second-to-last hidden state (arXiv 2505.21375, section 3.3)."""
    vlm = load(ModelFolder(EVERY_FAMILY[family](tmp_path / "m")), "cpu")
    tiles = tiles_of(vlm)
    features, tower = vlm.encode(tiles, saliency=True), eager_tower(vlm, tiles)
    given_by_cls = tower.attentions[-2][:, :, 0, 1:].mean(dim=1)
    torch.testing.assert_close(stacked(features, "attention"), pooled(vlm, given_by_cls))
    layer = vlm.model.model.vision_tower.encoder.layers[-2].self_attn
    state = tower.hidden_states[-2]
    with torch.no_grad():
        products = torch.einsum("td,tpd->tp", layer.q_proj(state[:, 0]), layer.v_proj(state[:, 1:]))
    expected = pooled(vlm, products / 32**0.5)
    torch.testing.assert_close(stacked(features, "anchored"), expected, rtol=1e-4, atol=1e-4)


def test_siglip_attention_received(tmp_path):
    vlm = load(ModelFolder(EVERY_FAMILY["llava-onevision"](tmp_path / "m")), "cpu")
    tiles = tiles_of(vlm)
    # The tower takes 45 px; the tile's 42 are those of its 3 x 3 patches.
    padded = np.pad(tiles, ((0, 0), (0, 3), (0, 3), (0, 0)))
    received = eager_tower(vlm, padded).attentions[-1].mean(dim=(1, 2))
    features = vlm.encode(tiles, saliency=True)
    torch.testing.assert_close(stacked(features, "attention"), pooled(vlm, received))
    assert torch.equal(stacked(features, "attention"), stacked(features, "anchored"))


def received_in(vlm, block, tiles):
    """What the block's own eager attention gives, chunk by chunk as the tower calls it, in the
    order in which the tower holds its patches."""
    seen = []
    module = vlm.model.model.visual.blocks[block].attn

    def eager(called, query, key, value, attention_mask, scaling, **kwargs):
        weights = (query @ key.transpose(2, 3) * scaling).softmax(dim=-1)
        if called is module:
            seen.append(weights[0].mean(dim=(0, 1)))
        return (weights @ value).transpose(1, 2), weights

    AttentionInterface.register("seen_eager", eager)
    vlm.model.set_attn_implementation({"vision_config": "seen_eager"})
    vlm.encode(tiles)
    vlm.model.set_attn_implementation({"vision_config": "sdpa"})
    return seen


@pytest.mark.parametrize(("family", "block"), [("qwen2.5-vl", 1), ("qwen3-vl", -1)])
def test_qwen_attention_received(family, block, tiny_folder):
    """In the last block with full attention, one call for each tile; a token is four patches."""
    vlm = load(ModelFolder(tiny_folder(family)), "cpu")
    tiles = tiles_of(vlm)
    received = received_in(vlm, block, tiles)
    assert len(received) == len(tiles)
    expected = torch.stack(received).unflatten(1, (-1, 4)).mean(dim=-1)
    torch.testing.assert_close(stacked(vlm.encode(tiles, saliency=True), "attention"), expected)


def test_windows_are_put_back_in_order(tmp_path):
    """Qwen2.5-VL holds its patches window by window: a tile of 3 x 3 windows, the last ones cut."""
    folder = tiny_qwen2_5_vl(tmp_path / "m")
    vlm = load(ModelFolder(folder), "cpu")
    vlm.tile_size, vlm.token_columns = 140, 5
    order = vlm._order_in_tower()
    grid = torch.tensor([vlm._grid()])
    window_index, _ = get_vision_window_index(
        grid, spatial_merge_size=2, window_size=56, patch_size=14, kwargs={}
    )
    assert torch.equal(order, window_index)
    seen = received_in(vlm, 1, tiles_of(vlm, 1))[0].unflatten(0, (-1, 4)).mean(dim=-1)
    expected = torch.empty(25)
    expected[window_index] = seen
    torch.testing.assert_close(vlm.encode(tiles_of(vlm, 1), saliency=True)[0].attention, expected)


def test_in_batches_as_one_by_one(any_vlm, monkeypatch):
    tiles = tiles_of(any_vlm)
    together = any_vlm.encode(tiles, saliency=True)
    monkeypatch.setattr("model.vlm.vision_language_model.ENCODE_BATCH_PIXELS", 1)
    alone = any_vlm.encode(tiles, saliency=True)
    for name in ("attention", "anchored"):
        torch.testing.assert_close(stacked(together, name), stacked(alone, name))
