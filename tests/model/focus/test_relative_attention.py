"""The read-out says what the question looks at, and nothing that any question would: no sink, no
place in the prompt."""

from __future__ import annotations

import numpy as np
import pytest

from model.focus.outliers import highest_by_chance, is_even, robust_deviations, stands_out
from model.focus.region_focus import AttentionReadout, score_tiles
from model.focus.relative_attention import NEUTRAL_QUESTION, asked_and_neutral, relative_scores
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import ModelFolderError
from model.wire.question import Turn

QUESTION = "Is there a storage tank near the harbour?"


@pytest.fixture(scope="module")
def images(vlm):
    """An overview and three tiles, of which one has little ground."""
    size = vlm.tile_size
    rgb = np.random.default_rng(8).integers(0, 256, (4, size, size, 3), dtype=np.uint8)
    every = np.arange(vlm.tokens_per_tile)
    return [
        SequenceImage(OVERVIEW if not place else "", features, cells)
        for place, (features, cells) in enumerate(
            zip(vlm.encode(rgb), [every, every, np.array([1, 2]), every], strict=True)
        )
    ]


class Remembered(dict):
    """Known neutral attention, by a tile's place."""

    put = dict.__setitem__


def scores_of(vlm, images, question=QUESTION, **more):
    overview, *tiles = images
    features, kept = [tile.features for tile in tiles], [tile.kept for tile in tiles]
    return score_tiles(AttentionReadout(vlm), vlm, question, overview, features, kept, **more)


# Through a model.


def test_each_tile_is_read_as_in_a_prompt_of_its_own(vlm, images):
    overview, *tiles = images
    readout = AttentionReadout(vlm)
    asked, neutral = asked_and_neutral(readout, vlm, QUESTION, overview, tiles)
    for found, words in ((asked, QUESTION), (neutral, NEUTRAL_QUESTION)):
        alone = [
            readout.logits(vlm.assemble([overview, tile], words))[:, len(overview.kept) :]
            for tile in tiles
        ]
        np.testing.assert_allclose(found, np.concatenate(alone, axis=1), atol=2e-4)


def test_a_template_that_begins_by_how_many_turns_follow_is_read_as_it_stands(
    vlm, images, monkeypatch
):
    """The neutral question stands alone: it may begin otherwise than one with turns before it."""
    template = vlm.tokenizer.chat_template
    counts = "{% if messages|length > 1 %}Many turns. {% endif %}"
    monkeypatch.setattr(vlm.tokenizer, "chat_template", counts + template)
    turns = [Turn("Is there a ship?", "yes")]
    overview, *tiles = images
    readout = AttentionReadout(vlm)
    found = asked_and_neutral(readout, vlm, QUESTION, overview, tiles, history=turns)
    for logits, words, before in zip(found, (QUESTION, NEUTRAL_QUESTION), (turns, []), strict=True):
        alone = [
            readout.logits(vlm.assemble([overview, tile], words, before))[:, len(overview.kept) :]
            for tile in tiles
        ]
        np.testing.assert_allclose(logits, np.concatenate(alone, axis=1), atol=2e-4)


def test_identical_tiles_score_alike_however_many(vlm, images):
    """In one prompt of 37 the best had 181 times the attention of the worst."""
    overview, tile, *_ = images
    by_tile = scores_of(vlm, [overview, *[tile] * 37]).sum(axis=1)
    np.testing.assert_allclose(by_tile, 1 / 37, rtol=1e-3)


def test_a_neutral_question_looks_nowhere(vlm, images):
    scores = scores_of(vlm, images, NEUTRAL_QUESTION)
    ground = np.concatenate([row[tile.kept] for row, tile in zip(scores, images[1:], strict=True)])
    np.testing.assert_allclose(ground, 1 / len(ground), rtol=1e-3)


def test_tokens_without_ground_have_no_score(vlm, images):
    scores = scores_of(vlm, images)
    assert scores.sum() == pytest.approx(1)
    assert np.flatnonzero(scores[1]).tolist() == [1, 2]


def test_tiles_without_ground_are_left_out(vlm, images):
    overview, tile, *_ = images
    nothing = SequenceImage("", tile.features, np.array([], dtype=int))
    scores = scores_of(vlm, [overview, nothing, tile])
    assert not scores[0].any()
    np.testing.assert_allclose(scores[1:], scores_of(vlm, [overview, tile]), rtol=1e-3)


def test_what_the_neutral_question_gave_is_not_asked_for_again(vlm, images):
    known = Remembered()
    first = scores_of(vlm, images, neutral=known)
    assert sorted(known) == [0, 1, 2]
    taught = dict(known)
    np.testing.assert_allclose(scores_of(vlm, images, neutral=known), first, rtol=1e-3)
    for place, logits in known.items():
        assert logits is taught[place]


def test_a_model_that_learnt_on_few_tiles_is_not_compared(vlm, images):
    """It is shown so many in a prompt, as it has learnt."""
    readout = AttentionReadout(vlm)
    assert readout.reader is readout
    readout.tiles_at_once = 5
    assert readout.reader is None


def test_cancel_comes_between_tiles(vlm, images, monkeypatch):
    monkeypatch.setattr("model.focus.same_place.TILES_AT_ONCE", 1)
    calls = []
    scores_of(vlm, images, cancelled=lambda: calls.append(1))
    assert len(calls) == 3


def test_attention_that_is_no_number_is_said(vlm, images):
    broken = images[1].features.map(lambda part: part * np.nan, np.arange(vlm.tokens_per_tile))
    with pytest.raises(ModelFolderError, match="no numbers"):
        scores_of(vlm, [images[0], SequenceImage("", broken, images[1].kept)])


# By numbers.


def test_sinks_cancel_and_the_target_stays():
    rng = np.random.default_rng(2)
    common = rng.normal(size=(8, 500)) * 0.1
    common[:, rng.choice(500, 40, replace=False)] += np.log(50)
    asked, neutral = (common + rng.normal(size=(8, 500)) * 0.1 for _ in range(2))
    asked[:, 123] += 1
    scores = relative_scores(asked, neutral)
    assert scores.argmax() == 123
    assert stands_out(scores)
    assert np.exp(asked).mean(0).argmax() != 123


def test_one_target_hides_no_other():
    """However much more attention it gets."""
    rng = np.random.default_rng(3)
    asked, neutral = rng.normal(size=(2, 8, 2_000))
    asked[:, 7] += 9
    asked[:, 1_400] += 4
    scores = relative_scores(asked, neutral)
    assert set(np.argsort(scores)[-2:]) == {7, 1_400}
    assert scores[1_400] > 0.3 * scores[7]


def test_numbers_as_large_as_they_come():
    asked, neutral = np.zeros((2, 2, 9), np.float32)
    asked[:, 4] = np.finfo(np.float32).max
    for logits in ((asked, neutral), (neutral, asked), (asked, asked), (neutral, neutral)):
        scores = relative_scores(*logits)
        assert np.isfinite(scores).all()
        assert scores.sum() == pytest.approx(1)
    assert relative_scores(asked, neutral).argmax() == 4
    np.testing.assert_allclose(relative_scores(asked[:, :1], neutral[:, :1]), [1.0])


# Outliers.


def test_chance_alone_rarely_stands_out():
    rng = np.random.default_rng(4)
    said = [stands_out(np.exp(rng.normal(size=5_000))) for _ in range(400)]
    assert 0 < sum(said) <= 0.03 * 400


@pytest.mark.parametrize("count", [100, 5_000, 100_000])
def test_one_of_many_stands_out_however_many(count):
    scores = np.exp(np.random.default_rng(5).normal(size=count))
    scores[7] = np.exp(highest_by_chance(count) + 2)
    assert stands_out(scores / scores.sum())
    assert highest_by_chance(count) < 6


def test_what_is_even_does_not_stand_out():
    flat = np.full((3, 4), 1 / 12)
    assert is_even(flat) and not stands_out(flat)
    assert is_even(np.array([])) and not stands_out(np.array([]))
    assert is_even(np.full(3, np.nan)) and not stands_out(np.full(3, np.nan))
    assert is_even(np.array([np.nan, 0.5])) and not stands_out(np.array([np.nan, 0.5]))
    assert not is_even(np.array([0.4, 0.6]))


def test_one_above_the_same_stands_out_and_one_below_does_not():
    scores = np.full(100, 0.01)
    scores[3] = 0.02
    assert stands_out(scores)
    scores[3] = 0.0
    assert not stands_out(scores)


def test_deviations_where_half_are_the_same():
    found = robust_deviations(np.array([1.0, 1.0, 1.0, 2.0, 0.0, np.nan]))
    np.testing.assert_array_equal(found, [0, 0, 0, np.inf, -np.inf, np.nan])
