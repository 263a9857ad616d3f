"""The read-out is eager attention's last row over the vision tokens, at the cost of one row; the
region focus module is made of the same layers."""

from __future__ import annotations

import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from model.focus.region_focus import AttentionReadout, score_overview, score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.attention_scores import text_to_vision_logits
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError

QUESTION = "Is there a storage tank near the harbour?"


@pytest.fixture(scope="module")
def features(vlm):
    size = vlm.tile_size
    rgb = np.random.default_rng(8).integers(0, 256, (4, size, size, 3), dtype=np.uint8)
    return vlm.encode(rgb)


@pytest.fixture(scope="module")
def sequence(vlm, features):
    kept = [np.arange(vlm.tokens_per_tile), np.array([1, 2]), np.array([0]), np.array([0, 1, 3])]
    images = [
        SequenceImage(OVERVIEW if place == 0 else "", part, tokens)
        for place, (part, tokens) in enumerate(zip(features, kept, strict=True))
    ]
    return vlm.assemble(images, QUESTION)


@pytest.fixture(scope="module")
def eager_attention(vlm, sequence):
    """Per layer, what transformers' own eager attention gives: (heads, tokens), last query."""
    vlm.model.set_attn_implementation("eager")
    with torch.no_grad():
        output = vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
            output_attentions=True,
        )
    vlm.model.set_attn_implementation("sdpa")
    return [layer[0, :, -1] for layer in output.attentions]


def over_vision(attention, vision_index):
    """One softmax over the vision tokens only: the row's part, made to sum to 1."""
    part = attention[:, vision_index]
    return part / part.sum(dim=1, keepdim=True)


def test_every_layer_and_head_equals_eager_attention(vlm, sequence, eager_attention):
    for layer, expected in enumerate(eager_attention):
        logits = torch.from_numpy(AttentionReadout(vlm, (layer,)).logits(sequence))
        assert logits.dtype == torch.float32
        torch.testing.assert_close(
            logits.softmax(dim=-1), over_vision(expected, sequence.vision_index), rtol=0, atol=1e-5
        )


def test_several_layers_are_read_together(vlm, sequence):
    both = AttentionReadout(vlm, (0, 2)).logits(sequence)
    assert len(both) == 2 * vlm.language_model.config.num_attention_heads
    single = [AttentionReadout(vlm, (layer,)).logits(sequence) for layer in (0, 2)]
    np.testing.assert_array_equal(both, np.concatenate(single))


@pytest.mark.parametrize("layer", [0, 1, 3])
def test_nothing_at_or_above_the_layer_that_is_read_is_run(vlm, sequence, layer):
    ran = []
    hooks = [
        part.register_forward_hook(lambda *_, index=index: ran.append(index))
        for index, part in enumerate(vlm.language_model.layers)
    ]
    AttentionReadout(vlm, (layer,)).logits(sequence)
    for hook in hooks:
        hook.remove()
    assert ran == list(range(layer))


def test_by_default_the_model_says_which_layer_is_read(vlm):
    assert AttentionReadout(vlm).layers == vlm.folder.profile.attention_layers


def overview_of(vlm, features):
    return SequenceImage(OVERVIEW, features[0], np.arange(vlm.tokens_per_tile))


def as_module(vlm):
    """Scores as the Region Focus Module does, by the layer that the model is read at: one prompt of
    all tiles, and no neutral question."""
    readout = AttentionReadout(vlm)
    return SimpleNamespace(
        name="rfm", tiles_at_once=0, reader=None, together=None, logits=readout.logits
    )


def test_scores_are_one_softmax_over_all_tokens_with_ground(vlm, features, eager_attention):
    """Against the eager attention of the same prompt, heads averaged."""
    valid = [np.array([1, 2]), np.array([0]), np.array([0, 1, 3])]
    layer = vlm.folder.profile.attention_layers[0]
    scores = score_tiles(
        as_module(vlm), vlm, QUESTION, overview_of(vlm, features), features[1:], valid
    )
    assert scores.shape == (3, vlm.tokens_per_tile)
    assert scores.sum() == pytest.approx(1)
    sequence = vlm.assemble(
        [overview_of(vlm, features)]
        + [SequenceImage("", part, kept) for part, kept in zip(features[1:], valid, strict=True)],
        QUESTION,
    )
    local = over_vision(eager_attention[layer], sequence.vision_index[vlm.tokens_per_tile :])
    got = np.concatenate([row[kept] for row, kept in zip(scores, valid, strict=True)])
    np.testing.assert_allclose(got, local.mean(dim=0), atol=1e-5)
    for row, kept in zip(scores, valid, strict=True):
        assert row[np.setdiff1d(np.arange(vlm.tokens_per_tile), kept)].sum() == 0


def test_many_tiles_are_scored_in_parts_under_one_softmax(vlm, features, monkeypatch):
    """A tile's logits may differ a little, as it stands elsewhere in the prompt; the scores of all
    parts together are one distribution, and cancel comes between the parts."""
    monkeypatch.setattr("model.focus.region_focus.TOKENS_AT_ONCE", vlm.tokens_per_tile)
    valid = [np.arange(vlm.tokens_per_tile)] * 3
    calls = []
    scores = score_tiles(
        as_module(vlm),
        vlm,
        QUESTION,
        overview_of(vlm, features),
        features[1:],
        valid,
        lambda: calls.append(1),
    )
    assert len(calls) == 3
    assert scores.sum() == pytest.approx(1)
    assert (scores > 0).all()


def test_a_model_that_learnt_on_few_tiles_scores_few_at_a_time(vlm, features):
    """Two and one: each part is a prompt of its own, and one softmax is over both."""
    few = as_module(vlm)
    few.tiles_at_once = 2
    valid = [np.array([1, 2]), np.array([0]), np.array([0, 1, 3])]
    overview = overview_of(vlm, features)
    scores = score_tiles(few, vlm, QUESTION, overview, features[1:], valid)
    images = [SequenceImage("", part, kept) for part, kept in zip(features[1:], valid, strict=True)]
    logits = np.concatenate(
        [
            few.logits(vlm.assemble([overview, *part], QUESTION))[:, vlm.tokens_per_tile :]
            for part in (images[:2], images[2:])
        ],
        axis=1,
    )
    expected = torch.from_numpy(logits).double().softmax(-1).mean(0).numpy()
    got = np.concatenate([row[kept] for row, kept in zip(scores, valid, strict=True)])
    np.testing.assert_allclose(got, expected, atol=1e-6)


@pytest.mark.parametrize("kind", ["read-out", "module"])
def test_prompts_behind_what_is_shared_score_as_whole_ones(vlm, features, kind):
    """The overview is run once, the tiles of each prompt behind it, the question behind those."""
    if kind == "module":
        focus = RegionFocusModule(vlm, vlm.readable_layers[:2]).to(vlm.model.dtype).eval()
    else:
        focus = AttentionReadout(vlm)
    focus.tiles_at_once = 2
    whole = SimpleNamespace(
        name="", tiles_at_once=2, reader=None, together=None, logits=focus.logits
    )
    valid = [np.array([1, 2]), np.array([0]), np.array([0, 1, 3])]
    given = vlm, QUESTION, overview_of(vlm, features), features[1:], valid
    found, expected = (score_tiles(one, *given) for one in (focus, whole))
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert focus.together and focus.reader is None


def test_the_overview_alone_can_be_scored(vlm, features):
    scores = score_overview(AttentionReadout(vlm), vlm, QUESTION, overview_of(vlm, features))
    assert scores.shape == (vlm.tokens_per_tile,)
    assert scores.sum() == pytest.approx(1)


# The Region Focus Module.


def saved_focus(vlm, folder, layers, drop=(), extra=()):
    """The language model's own layers as a module beside the model, as training starts it."""
    state = {}
    for place, layer in enumerate(layers):
        for name, tensor in vlm.language_model.layers[layer].state_dict().items():
            state[f"layers.{place}.{name}"] = tensor.clone()
    state = {name: tensor for name, tensor in state.items() if name not in drop}
    state |= {name: torch.zeros(2) for name in extra}
    save_file(state, folder / "region_focus.safetensors")
    (folder / "region_focus.json").write_text(json.dumps({"layers": list(layers)}))


@pytest.fixture
def with_own_folder(vlm, tmp_path):
    """The model again, in a folder that may be written to."""
    return load(ModelFolder(shutil.copytree(vlm.folder.path, tmp_path / "tiny")), "cpu")


@pytest.mark.parametrize("layer", [0, 1, 3])
def test_all_layers_copied_is_the_read_out(with_own_folder, vlm, sequence, layer):
    """DeepStack too: its features are added after the same layers."""
    saved_focus(vlm, with_own_folder.folder.path, range(layer + 1))
    module = RegionFocusModule.load(with_own_folder)
    np.testing.assert_allclose(
        module.logits(sequence), AttentionReadout(vlm, (layer,)).logits(sequence), atol=1e-5
    )


def test_only_the_last_layers_queries_and_keys_are_needed(with_own_folder, vlm, sequence):
    layers = (0, 2)
    names = vlm.language_model.layers[2].state_dict()
    drop = [f"layers.1.{n}" for n in names if "mlp" in n or "v_proj" in n or "o_proj" in n]
    drop.append("layers.1.post_attention_layernorm.weight")
    saved_focus(vlm, with_own_folder.folder.path, layers, drop)
    assert RegionFocusModule.load(with_own_folder).logits(sequence).shape[1] == len(
        sequence.vision_index
    )


@pytest.mark.parametrize(
    "spoil",
    [
        lambda vlm, folder: None,  # none there
        lambda vlm, folder: saved_focus(vlm, folder, (0, 1), ["layers.1.self_attn.k_proj.weight"]),
        lambda vlm, folder: saved_focus(vlm, folder, (0, 1), ["layers.0.mlp.up_proj.weight"]),
        lambda vlm, folder: saved_focus(vlm, folder, (0, 1), extra=["layers.0.own.weight"]),
        lambda vlm, folder: saved_focus(vlm, folder, ()),
        lambda vlm, folder: (
            saved_focus(vlm, folder, (0, 1)),
            (folder / "region_focus.json").unlink(),
        ),
        lambda vlm, folder: (
            saved_focus(vlm, folder, (0, 1)),
            (folder / "region_focus.json").write_text("[1]"),
        ),
        *(
            lambda vlm, folder, record=record: (
                saved_focus(vlm, folder, (0, 1)),
                (folder / "region_focus.json").write_text(json.dumps(record)),
            )
            for record in (
                {"layers": [0] * 10**5},
                {"layers": [0, 10**9]},
                {"layers": "01"},
                {"layers": [0, 1], "intermediate_size": 10**9},
                {"layers": [0, 1], "intermediate_size": -1},
            )
        ),
        lambda vlm, folder: (
            saved_focus(vlm, folder, (0, 1)),
            (folder / "region_focus.safetensors").write_bytes(b"cut short"),
        ),
        lambda vlm, folder: (
            saved_focus(vlm, folder, (0, 1)),
            (folder / "region_focus.safetensors").rename(folder.parent / "elsewhere"),
            (folder / "region_focus.safetensors").symlink_to(folder.parent / "elsewhere"),
        ),
    ],
)
def test_a_module_that_is_missing_or_does_not_fit_is_refused(with_own_folder, vlm, spoil):
    spoil(vlm, with_own_folder.folder.path)
    with pytest.raises(ModelFolderError, match="region focus module"):
        RegionFocusModule.load(with_own_folder)


def test_the_module_trains_alone(with_own_folder, vlm, sequence):
    """Gradients reach its layers, through DeepStack too, and no further."""
    module = RegionFocusModule(with_own_folder, (0, 1))
    embeddings = with_own_folder.embed(sequence).detach()
    rotary = vlm.language_model.rotary_emb(embeddings, sequence.position_ids)
    module(embeddings, rotary, sequence.vision_index, sequence.deepstack).square().sum().backward()
    assert module.layers[0].mlp.up_proj.weight.grad.abs().sum() > 0
    assert all(parameter.grad is None for parameter in with_own_folder.model.parameters())


def test_scores_of_one_query_against_many_keys_by_hand():
    """One head, no rotation, identity projections: the logits are plain dot products."""

    class Layer(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.input_layernorm = torch.nn.Identity()
            self.self_attn = torch.nn.Module()
            self.self_attn.q_proj = self.self_attn.k_proj = torch.nn.Identity()
            self.self_attn.head_dim, self.self_attn.scaling = 4, 0.5
            self.self_attn.config = SimpleNamespace(num_attention_heads=1, model_type="own")

    hidden = torch.randn(1, 6, 4, generator=torch.manual_seed(0))
    still = (torch.ones(1, 6, 4), torch.zeros(1, 6, 4))
    logits = text_to_vision_logits(Layer(), hidden, still, torch.tensor([1, 3]))
    torch.testing.assert_close(logits[0], hidden[0, [1, 3]] @ hidden[0, -1] * 0.5)
