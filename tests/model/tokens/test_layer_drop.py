"""Tokens that leave between layers are gone exactly as if they had been masked from there on."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_models import FAMILIES, LLAVA_FAMILIES

from model.question import Quantization
from model.tokens.layer_drop import LayerDrop, dropping, fastv, late_mild, pyramid_drop
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage

QUESTION = "Is there a storage tank near the harbour?"
INSIDE = {"pyramid-drop": pyramid_drop, "late-drop": late_mild, "fastv": fastv}
EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES
DECODED = 8


@pytest.fixture(scope="module", params=list(EVERY_FAMILY))
def any_vlm(request, tmp_path_factory):
    """Of every family; six layers, so that every stage of every reducer drops something."""
    folder = tmp_path_factory.mktemp("drop") / request.param
    return load(ModelFolder(EVERY_FAMILY[request.param](folder, layers=6)), "cpu")


def sequence_of(vlm, images=4):
    size = vlm.tile_size
    rgb = np.random.default_rng(5).integers(0, 256, (images, size, size, 3), dtype=np.uint8)
    everything = np.arange(vlm.tokens_per_tile)
    parts = [SequenceImage(OVERVIEW, features, everything) for features in vlm.encode(rgb)]
    return vlm.assemble(parts, QUESTION)


class MaskedReference:
    """The decoder layer by layer, nothing removed and nothing cached: transformers' own eager
    attention, with a mask for every layer.

    Where tokens are to be dropped, the layer is first run with the mask as it is, and the attention
    weights that it returns decide, as PyramidDrop says.
    """

    def __init__(self, vlm, drops, first_layer):
        self.vlm = vlm
        self.shares = {max(drop.layer, first_layer, 1): drop.keep_ratio for drop in drops}
        self.gone = {}  # by layer, decided on the prompt
        self.left = []

    @torch.no_grad()
    def logits(self, sequence, appended):
        vlm, count = self.vlm, len(appended)
        ids = torch.tensor([appended], dtype=torch.long)
        words = vlm.model.get_input_embeddings()(ids)
        hidden = torch.cat([vlm.embed(sequence), words], dim=1)
        last = sequence.position_ids[..., -1:]
        positions = torch.cat([sequence.position_ids, last + 1 + torch.arange(count)], dim=-1)
        rotary = vlm.language_model.rotary_emb(hidden, positions)
        masked = torch.zeros(hidden.shape[1], dtype=torch.bool)
        for index, layer in enumerate(vlm.language_model.layers):
            if index in self.shares and not count:
                weights = self._layer(layer, hidden, rotary, masked)[1]
                self.gone[index] = self._least(weights, masked, index, sequence.vision_index)
            for dropped_at, tokens in self.gone.items():
                if dropped_at <= index:
                    masked[tokens] = True
            hidden, _ = self._layer(layer, hidden, rotary, masked)
            if index < len(sequence.deepstack):
                hidden[0, sequence.vision_index] += sequence.deepstack[index]
        return vlm.model.lm_head(vlm.language_model.norm(hidden[0, -1]))

    def _least(self, weights, masked, index, vision_index):
        present = [token for token in vision_index.tolist() if not masked[token]]
        keep = round(self.shares[index] * len(vision_index))
        present.sort(key=lambda token: -weights[token].item())
        self.left.append(min(keep, len(present)))
        return present[keep:]

    def _layer(self, layer, hidden, rotary, masked):
        length = hidden.shape[1]
        hides = torch.ones(length, length, dtype=torch.bool).triu(1) | masked
        hides &= ~torch.eye(length, dtype=torch.bool)  # what is gone attends to itself, unseen
        mask = torch.zeros(1, 1, length, length, dtype=hidden.dtype)
        mask = mask.masked_fill(hides, torch.finfo(hidden.dtype).min)
        seen = []
        hook = layer.self_attn.register_forward_hook(lambda *call: seen.append(call[-1][1]))
        self.vlm.model.set_attn_implementation("eager")
        output = layer(hidden, attention_mask=mask, position_embeddings=rotary)
        self.vlm.model.set_attn_implementation("sdpa")
        hook.remove()
        return output, seen[0][0, :, -1].float().mean(dim=0)


def greedy(reference, sequence, count):
    tokens, logs = [], []
    for _ in range(count):
        distribution = torch.log_softmax(reference.logits(sequence, tokens).float(), dim=-1)
        tokens.append(int(distribution.argmax()))
        logs.append(distribution.max().item())
    return tokens, logs


@pytest.mark.parametrize("reducer", INSIDE)
def test_dropping_equals_masking(any_vlm, reducer):
    """Prefill and eight decoded tokens; which tokens leave is decided by eager attention."""
    vlm, sequence = any_vlm, sequence_of(any_vlm)
    drops = INSIDE[reducer](len(vlm.language_model.layers))
    reference = MaskedReference(vlm, drops, len(sequence.deepstack))
    tokens, logs = greedy(reference, sequence, DECODED)
    assert sum(map(len, reference.gone.values())) >= len(sequence.vision_index) // 2
    generation = vlm.generate(sequence, DECODED, drops=drops)
    special = set(vlm.tokenizer.all_special_ids)
    assert generation.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    assert generation.token_log_probabilities == pytest.approx(
        [log for log, token in zip(logs, tokens, strict=True) if token not in special], abs=1e-4
    )
    plain = vlm.generate(sequence, DECODED)
    assert generation.token_log_probabilities != plain.token_log_probabilities


@torch.no_grad()
def prefill(vlm, sequence, drops):
    """The last position's logits, the vision tokens left after each drop, and the cache."""
    with dropping(
        vlm.language_model, drops, sequence.vision_index, len(sequence.deepstack)
    ) as left:
        output = vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
            use_cache=True,
        )
    return output.logits[0, -1], left, output.past_key_values


def test_keeping_all_is_bit_identical(any_vlm):
    sequence = sequence_of(any_vlm)
    plain, _, _ = prefill(any_vlm, sequence, ())
    kept, left, _ = prefill(any_vlm, sequence, [LayerDrop(layer, 1.0) for layer in range(6)])
    assert torch.equal(plain, kept)
    assert set(left) == {len(sequence.vision_index)}
    assert (
        any_vlm.generate(sequence, DECODED, drops=[LayerDrop(3, 1.0)]).token_log_probabilities
        == any_vlm.generate(sequence, DECODED).token_log_probabilities
    )


def test_later_layers_cache_fewer_tokens(any_vlm):
    sequence = sequence_of(any_vlm)
    text = len(sequence) - 16
    _, left, cache = prefill(any_vlm, sequence, [LayerDrop(3, 0.5), LayerDrop(5, 0.125)])
    assert left == [8, 2]
    lengths = [layer.keys.shape[2] for layer in cache.layers]
    assert lengths == [text + 16] * 3 + [text + 8] * 2 + [text + 2]


@pytest.mark.parametrize(
    ("layers", "boundaries"), [(32, [8, 16, 24]), (28, [7, 14, 21]), (36, [9, 18, 27])]
)
def test_published_stages(layers, boundaries):
    """Of the original tokens a half, a quarter, an eighth (arXiv 2410.17247, section 3)."""
    drops = pyramid_drop(layers)
    assert [drop.layer for drop in drops] == boundaries
    assert [drop.keep_ratio for drop in drops] == [0.5, 0.25, 0.125]


def test_published_stages_leave_the_published_counts(tmp_path):
    """576 image tokens as LLaVA-1.5 has them, in a decoder of eight layers: four stages of two."""
    vlm = load(ModelFolder(EVERY_FAMILY["llava-1.5"](tmp_path / "m", layers=8)), "cpu")
    sequence = sequence_of(vlm, images=144)
    assert len(sequence.vision_index) == 576
    _, left, cache = prefill(vlm, sequence, pyramid_drop(8))
    assert left == [288, 144, 72]
    text = len(sequence) - 576
    lengths = [layer.keys.shape[2] - text for layer in cache.layers]
    assert lengths == [576, 576, 288, 288, 144, 144, 72, 72]


def test_nothing_is_dropped_before_the_first_layers_of_deepstack(tiny_folder):
    """They add features by position."""
    vlm = load(ModelFolder(tiny_folder("qwen3-vl")), "cpu")
    sequence = sequence_of(vlm)
    _, left, cache = prefill(vlm, sequence, [LayerDrop(0, 0.5)])
    lengths = [layer.keys.shape[2] for layer in cache.layers]
    assert left == [8]
    assert lengths == [len(sequence)] * 2 + [len(sequence) - 8] * 3


@pytest.mark.parametrize("family", ["qwen2.5-vl", "qwen3-vl", "llava-next-llama"])
def test_quantised_models_drop_too(family, tiny_folder):
    """Held in 4 bits on the CPU. Scores are read through the quantised projections; the numbers
    are bfloat16, so masking gives the same answer only about."""
    vlm = load(ModelFolder(tiny_folder(family)), "cpu", Quantization.NF4)
    sequence = sequence_of(vlm)
    drops = late_mild(len(vlm.language_model.layers))
    reference = MaskedReference(vlm, drops, len(sequence.deepstack))
    expected = torch.log_softmax(reference.logits(sequence, []).float(), dim=-1)
    logits, left, cache = prefill(vlm, sequence, drops)
    assert left == reference.left == [8]
    assert cache.layers[-1].keys.shape[2] == len(sequence) - 8
    torch.testing.assert_close(
        torch.log_softmax(logits.float(), dim=-1), expected, rtol=0, atol=0.2
    )
    assert len(vlm.generate(sequence, 3, drops=drops).token_log_probabilities) == 3
