"""Tokens that leave between layers are gone exactly as if they had been masked from there on."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch
from masked_reference import MaskedReference, greedy, prefill
from tiny_models import LLAVA_FAMILIES, tiny_llava_1_5

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.layer_drop import LayerDrop, fastv, late_mild, pyramid_drop
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError
from model.wire.question import Quantization

QUESTION = "Is there a storage tank near the harbour?"
INSIDE = {"pyramid-drop": pyramid_drop, "late-drop": late_mild, "fastv": fastv}
DECODED = 8
MORE_DECODED = 12


def sequence_of(vlm, images=4):
    size = vlm.tile_size
    rgb = np.random.default_rng(5).integers(0, 256, (images, size, size, 3), dtype=np.uint8)
    everything = np.arange(vlm.tokens_per_tile)
    parts = [SequenceImage(OVERVIEW, features, everything) for features in vlm.encode(rgb)]
    return vlm.assemble(parts, QUESTION)


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


def test_keeping_all_is_bit_identical(any_vlm):
    sequence = sequence_of(any_vlm)
    plain, _, _ = prefill(any_vlm, sequence)
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
    vlm = load(ModelFolder(tiny_llava_1_5(tmp_path / "m", layers=8)), "cpu")
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


class RenumberedReference:
    """As PyramidDrop's released code runs: the decoder layer by layer over plain sequences, nothing
    cached. After each drop what is left is counted from 0 again, as is each stage's scoring, and
    decoded tokens follow. transformers' eager attention decides which tokens leave."""

    def __init__(self, vlm, drops):
        self.vlm = vlm
        self.shares = {drop.layer: drop.keep_ratio for drop in drops}
        self.left = {}  # by layer, decided on the prompt

    @torch.no_grad()
    def logits(self, sequence, appended):
        vlm, ids = self.vlm, torch.tensor([appended], dtype=torch.long)
        words = vlm.model.get_input_embeddings()(ids)
        hidden = torch.cat([vlm.embed(sequence), words], dim=1)
        present = torch.arange(hidden.shape[1])
        for index, layer in enumerate(vlm.language_model.layers):
            if index in self.shares:
                if not appended:
                    self.left[index] = self._most(layer, hidden, present, index, sequence)
                new = torch.arange(len(sequence), len(sequence) + len(appended))
                stays = torch.isin(present, torch.cat([self.left[index], new]))
                hidden, present = hidden[:, stays], present[stays]
            hidden, _ = self._run(layer, hidden)
        return vlm.model.lm_head(vlm.language_model.norm(hidden[0, -1]))

    def _most(self, layer, hidden, present, index, sequence):
        weights = self._run(layer, hidden)[1]
        vision = set(sequence.vision_index.tolist())
        scored = [(w, p) for w, p in zip(weights.tolist(), present.tolist()) if p in vision]
        keep = int(self.shares[index] * len(vision))
        best = {place for _, place in sorted(scored, reverse=True)[:keep]}
        return torch.tensor([p for p in present.tolist() if p not in vision or p in best])

    def _run(self, layer, hidden):
        """The layer's output, and the attention of the last token, mean over heads."""
        count = hidden.shape[1]
        rotary = self.vlm.language_model.rotary_emb(hidden, torch.arange(count)[None])
        mask = torch.full((count, count), torch.finfo(hidden.dtype).min).triu(1)[None, None]
        seen = []
        hook = layer.self_attn.register_forward_hook(lambda *call: seen.append(call[-1][1]))
        self.vlm.model.set_attn_implementation("eager")
        output = layer(hidden, attention_mask=mask, position_embeddings=rotary)
        self.vlm.model.set_attn_implementation("sdpa")
        hook.remove()
        return output, seen[0][0, :, -1].float().mean(dim=0)


def says_renumbered(folder, model):
    shutil.copytree(model, folder)
    (folder / "ask_raster.json").write_text(json.dumps({"drop_positions": "renumbered"}))
    return ModelFolder(folder)


@pytest.mark.parametrize("family", list(LLAVA_FAMILIES))
def test_positions_renumbered_as_in_pyramid_drops_code(family, tmp_path):
    """Prefill, and more decoded tokens than the first drop takes away, so that in the layers behind
    it the last of them stand where earlier ones were decoded."""
    made = LLAVA_FAMILIES[family](tmp_path / "made", layers=8)
    vlm = load(says_renumbered(tmp_path / "m", made), "cpu")
    sequence = sequence_of(vlm, images=4)
    drops = pyramid_drop(8)
    reference = RenumberedReference(vlm, drops)
    tokens, logs = greedy(reference, sequence, MORE_DECODED)
    assert [16 - (len(sequence) - len(left)) for left in reference.left.values()] == [8, 4, 2]
    special = set(vlm.tokenizer.all_special_ids)
    expected = [log for log, token in zip(logs, tokens, strict=True) if token not in special]
    generation = vlm.generate(sequence, MORE_DECODED, drops=drops)
    assert generation.token_log_probabilities == pytest.approx(expected, abs=1e-4)
    assert generation.text == vlm.tokenizer.decode(tokens, skip_special_tokens=True).strip()
    kept = load(ModelFolder(made), "cpu").generate(sequence, MORE_DECODED, drops=drops)
    assert kept.token_log_probabilities != pytest.approx(expected, abs=1e-4)


def test_renumbering_changes_nothing_where_nothing_is_dropped(tmp_path):
    made = tiny_llava_1_5(tmp_path / "made")
    vlm = load(says_renumbered(tmp_path / "m", made), "cpu")
    sequence = sequence_of(vlm)
    plain = vlm.generate(sequence, DECODED)
    all_kept = vlm.generate(sequence, DECODED, drops=[LayerDrop(1, 1.0), LayerDrop(3, 1.0)])
    assert all_kept.token_log_probabilities == pytest.approx(
        plain.token_log_probabilities, abs=1e-6
    )


def test_positions_of_three_axes_cannot_be_renumbered(tiny_folder, tmp_path):
    folder = says_renumbered(tmp_path / "m", tiny_folder("qwen2.5-vl"))
    with pytest.raises(ModelFolderError, match="three axes") as caught:
        load(folder, "cpu")
    assert "drop_positions" in caught.value.remedy
