"""What comes of a sequence behind a prefix that was run before is what comes of it alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_models import FAMILIES, LLAVA_FAMILIES, PUBLISHED_FAMILIES

from model.focus.region_focus import AttentionReadout
from model.focus.region_focus_module import RegionFocusModule
from model.vlm import shared_prefix
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.shared_prefix import PrefixRunner, common_length
from model.vlm.vision_language_model import SequenceImage

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES | PUBLISHED_FAMILIES
QUESTIONS = ("Is there a ship?", "How many storage tanks are near the harbour?")


@pytest.fixture(scope="module", params=["embedded", *EVERY_FAMILY])
def one(request, tmp_path_factory):
    if request.param == "embedded":
        return load(ModelFolder(""), "cpu")
    folder = tmp_path_factory.mktemp("families") / request.param
    return load(ModelFolder(EVERY_FAMILY[request.param](folder)), "cpu")


@pytest.fixture(scope="module")
def images(one):
    """An overview and three tiles, of which one has little ground."""
    shape = (4, one.tile_size, one.tile_size, 3)
    rgb = np.random.default_rng(5).integers(0, 256, shape, dtype=np.uint8)
    kept = [np.arange(one.tokens_per_tile)] * 3 + [np.array([1, 3])]
    return [
        SequenceImage(OVERVIEW if not place else "", features, cells)
        for place, (features, cells) in enumerate(zip(one.encode(rgb), kept, strict=True))
    ]


def sequences_of(one, images, questions=QUESTIONS[:1]):
    overview, *tiles = images
    return [one.assemble([overview, tile], q) for tile in tiles for q in questions]


@torch.no_grad()
def alone(one, sequence):
    """The next token's logits by the family's own forward pass over the whole sequence."""
    return one.model(
        input_ids=sequence.input_ids,
        attention_mask=torch.ones_like(sequence.input_ids),
        position_ids=sequence.position_ids,
        mm_encoder_outputs={"image": one._encoder_outputs(sequence)},
        use_cache=False,
        **one._more_inputs(sequence),
    ).logits[0, -1]


def readout(one, layers, sequence):
    return torch.from_numpy(AttentionReadout(one, layers).logits(sequence))


def same(found, expected):
    expected = expected.float()
    torch.testing.assert_close(found, expected, rtol=1e-3, atol=2e-4 * float(expected.abs().max()))


def test_tiles_behind_a_shared_overview_are_what_they_are_alone(one, images):
    layers = one.readable_layers[-2:]
    sequences = sequences_of(one, images)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(sequences)
    assert (begin is not None) == one.has_prefixes
    if begin:
        assert begin.length > len(images[0].kept)
    found = list(runner.run(sequences, [begin] * len(sequences), read=layers))
    for sequence, one_found in zip(sequences, found, strict=True):
        same(one_found.logits, alone(one, sequence))
        same(one_found.attention, readout(one, layers, sequence))


def test_another_question_costs_its_own_tokens(one, images):
    """Prefixes stand behind each other: the overview, each tile, and then only the questions."""
    layers = one.readable_layers[:1]
    first, other = (sequences_of(one, images, [question]) for question in QUESTIONS)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(first)
    ends = [int(sequence.vision_index[-1]) + 1 for sequence in first]
    tiles = runner.prefixes(first, ends, [begin] * len(first))
    for sequences in (first, other):
        found = list(runner.run(sequences, tiles, read=layers))
        for sequence, one_found in zip(sequences, found, strict=True):
            same(one_found.logits, alone(one, sequence))
            same(one_found.attention, readout(one, layers, sequence))


def test_for_attention_alone_nothing_above_is_run(one, images):
    layer = one.readable_layers[1]
    sequences = sequences_of(one, images)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(sequences, depth=layer)
    found = list(runner.run(sequences, [begin] * 3, read=[layer], logits=False))
    for sequence, one_found in zip(sequences, found, strict=True):
        assert one_found.logits is None
        same(one_found.attention, readout(one, [layer], sequence))
    if begin:
        assert begin.layers[layer].values is None and begin.layers[layer].keys is not None
        assert all(not state.nbytes for state in begin.layers[layer + 1 :])


def test_prefixes_of_any_length_stand_side_by_side(one, images):
    """One sequence is run whole, one behind the overview, one behind its tile, too."""
    sequences = sequences_of(one, images)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(sequences)
    end = int(sequences[2].vision_index[-1]) + 1
    (tile,) = runner.prefixes(sequences[2:], [end], [begin])
    for sequence, found in zip(sequences, runner.run(sequences, [None, begin, tile]), strict=True):
        same(found.logits, alone(one, sequence))


def test_many_are_run_in_parts(one, images, monkeypatch):
    sequences = sequences_of(one, images, QUESTIONS)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(sequences)
    begins = [begin] * len(sequences)
    together = [found.logits for found in runner.run(sequences, begins)]
    monkeypatch.setattr(shared_prefix, "TOKENS_AT_ONCE", 2 * max(map(len, sequences)))
    apart = [found.logits for found in runner.run(sequences, begins)]
    for one_found, expected in zip(apart, together, strict=True):
        same(one_found, expected)


def test_what_was_run_before_stays_as_it_was(one, images):
    sequences = sequences_of(one, images)
    runner = PrefixRunner(one)
    begin = runner.common_prefix(sequences)
    once, again = ([found.logits for found in runner.run(sequences, [begin] * 3)] for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(once, again, strict=True))


def test_a_module_s_layers_have_prefixes_of_their_own():
    one = load(ModelFolder(""), "cpu")
    module = RegionFocusModule.load(one)
    rgb = np.random.default_rng(1).integers(0, 256, (3, 224, 224, 3), dtype=np.uint8)
    kept = np.arange(one.tokens_per_tile)
    images = [SequenceImage("", features, kept) for features in one.encode(rgb)]
    sequences, last = sequences_of(one, images), len(module.layers) - 1
    runner = PrefixRunner(one, module.layers)
    begin = runner.common_prefix(sequences, depth=last)
    found = list(runner.run(sequences, [begin] * 2, read=[last], logits=False))
    for sequence, one_found in zip(sequences, found, strict=True):
        same(one_found.attention, torch.from_numpy(module.logits(sequence)))


def test_sequences_begin_alike_as_far_as_ids_places_and_features_agree(one, images):
    overview, tile, other, _ = images
    ask, twice = QUESTIONS[0], one.assemble([overview, tile], QUESTIONS[0])
    assert common_length([twice, twice]) == len(twice) - 1
    different = one.assemble([overview, other], ask)
    first_of_tile = int(twice.vision_index[len(overview.kept)])
    assert common_length([twice, different]) == first_of_tile
    elsewhere = one.assemble([other, tile], ask)
    assert common_length([twice, elsewhere]) <= int(twice.vision_index[0])
