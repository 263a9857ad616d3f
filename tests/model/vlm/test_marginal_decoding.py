"""One answer from several prompts: against an independent computation, and what abstaining does."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.marginal_decoding import MarginalDecoding, distribution_of_sum
from model.vlm.vision_language_model import SequenceImage

QUESTION = "How many ships are there?"
NOTHING = 3
"""The token of 'not visible' in tests without a model."""
DIGITS, END, NO_NUMBER = range(10, 20), 20, 21
"""And those of 0 to 9, of an answer's end, and of a word that is no number."""


@pytest.fixture(scope="module")
def prompts(vlm):
    """Three prompts of different lengths and pictures."""
    pixels = np.random.default_rng(0).integers(0, 256, (4, vlm.tile_size, vlm.tile_size, 3))
    overview, *details = vlm.encode(pixels.astype(np.uint8))
    everything = np.arange(vlm.tokens_per_tile)
    first = SequenceImage(OVERVIEW, overview, everything)
    return [
        vlm.assemble([first, SequenceImage(said, tile, everything[:kept])], QUESTION)
        for said, tile, kept in zip(
            ("Detail: ", "Detail at x 0.25, y 0.75, zoom 4: ", ""), details, (4, 3, 2), strict=True
        )
    ]


def with_words(sequence, tokens):
    """A prompt with the beginning of an answer behind it."""
    if not tokens:
        return sequence
    after = sequence.position_ids[..., -1:] + torch.arange(1, len(tokens) + 1)
    return replace(
        sequence,
        input_ids=torch.cat([sequence.input_ids, torch.tensor([tokens])], 1),
        position_ids=torch.cat([sequence.position_ids, after], -1),
    )


@torch.no_grad()
def next_word(vlm, sequence):
    """Log-probabilities of the next token, without padding, cache or batch."""
    *_, (hidden, rotary) = vlm.hidden_states(sequence)
    last = vlm.language_model.layers[-1]
    hidden = last(hidden, attention_mask=None, position_embeddings=rotary)
    return vlm.model.lm_head(vlm.language_model.norm(hidden))[0, -1].float().log_softmax(-1)


def test_the_answer_is_that_of_the_sum_over_the_prompts(vlm, prompts):
    shares = (0.2, 0.5, 0.3)
    said, expected = [], []
    of_each = torch.tensor(shares).log()
    while len(said) < 6:
        apart = torch.stack([next_word(vlm, with_words(one, said)) for one in prompts])
        before = of_each.logsumexp(0)
        best = (of_each[:, None] + apart).logsumexp(0).argmax().item()
        of_each = of_each + apart[:, best]
        said.append(best)
        expected.append((of_each.logsumexp(0) - before).item())
        if best == vlm.model.generation_config.eos_token_id:
            break
    generation = vlm.generate_from(prompts, [2 * share for share in shares], 6)
    assert generation.text == vlm.tokenizer.decode(said, skip_special_tokens=True).strip()
    expected = [
        value
        for value, token in zip(expected, said, strict=True)
        if token not in vlm.tokenizer.all_special_ids
    ]
    assert generation.token_log_probabilities == pytest.approx(expected, abs=2e-4)
    assert generation.support == pytest.approx(of_each.softmax(0).tolist(), abs=1e-3)


def test_equal_prompts_answer_like_one(vlm, prompts):
    alone = vlm.generate(prompts[0], 6)
    twice = vlm.generate_from([prompts[0]] * 2, [0.9, 0.1], 6)
    assert twice.text == alone.text
    assert twice.token_log_probabilities == pytest.approx(alone.token_log_probabilities, abs=1e-4)


def test_a_prompt_without_a_share_has_no_say(vlm, prompts):
    alone = vlm.generate(prompts[1], 6)
    assert alone.support == (1.0,)
    generation = vlm.generate_from(prompts[:2], [0.0, 1.0], 6)
    assert generation.text == alone.text
    assert generation.support == pytest.approx((0.0, 1.0), abs=1e-4)


def test_words_come_once_though_there_are_several_prompts(vlm, prompts):
    pieces: list[str] = []
    generation = vlm.generate_from(prompts, [1.0, 1.0, 1.0], 8, pieces.append)
    assert "".join(pieces).strip() == generation.text


def decode(probabilities, shares, **abstaining):
    """The first token's probabilities over all prompts."""
    decoding = MarginalDecoding(shares, **abstaining)
    scores = torch.tensor(probabilities).log()
    overall = decoding(torch.zeros(len(scores), 1, dtype=torch.long), scores)
    assert torch.equal(overall, overall[:1].expand_as(overall))
    return overall[0].exp()


def test_who_sees_nothing_leaves_the_word_to_the_others():
    sees_nothing, sees_a_ship = [0.1, 0.1, 0.1, 0.7], [0.1, 0.8, 0.1, 0.0]
    apart = [sees_nothing, sees_nothing, sees_a_ship]
    plain = decode(apart, [1.0, 1.0, 1.0])
    torch.testing.assert_close(plain, torch.tensor(apart).mean(0))
    heard = decode(apart, [1.0, 1.0, 1.0], abstention=NOTHING)
    assert heard[NOTHING] == 0
    torch.testing.assert_close(heard[:3], plain[:3] / plain[:3].sum())
    assert heard.argmax() == 1


def test_where_they_agree_nothing_is_seen():
    apart = [[0.1, 0.1, 0.0, 0.8], [0.0, 0.2, 0.1, 0.7]]
    assert decode(apart, [0.5, 0.5], abstention=NOTHING, agreement=0.7).argmax() == NOTHING
    assert decode(apart, [0.5, 0.5], abstention=NOTHING, agreement=0.8).argmax() != NOTHING


def test_one_prompt_says_what_it_says():
    alone = [[0.2, 0.1, 0.3, 0.4]]
    torch.testing.assert_close(decode(alone, [1.0], abstention=NOTHING), torch.tensor(alone[0]))


@given(st.lists(st.floats(0.01, 1), min_size=2, max_size=5), st.integers(0, 1000))
def test_it_is_a_distribution_and_does_not_depend_on_the_order(shares, seed):
    torch.manual_seed(seed)
    apart = F.softmax(3 * torch.randn(len(shares), 8), -1).tolist()
    overall = decode(apart, shares, abstention=NOTHING)
    assert math.isclose(overall.sum().item(), 1, rel_tol=1e-4)
    mirrored = decode(apart[::-1], shares[::-1], abstention=NOTHING)
    torch.testing.assert_close(overall, mirrored, rtol=1e-4, atol=1e-6)


def counting(decoding, apart, most_words=4):
    """What is said of prompts that count like this: the digits, and the log-probabilities.

    apart: of each prompt, how likely it says which token.
    """
    scores = torch.full((len(apart), 22), 1e-6)
    for row, likely in enumerate(apart):
        for token, probability in likely.items():
            scores[row, token] = probability
    said, logs = [], []
    while len(said) < most_words:
        overall = decoding(torch.tensor([said or [0]] * len(apart)), scores.log())
        assert torch.equal(overall, overall[:1].expand_as(overall))
        said.append(int(overall[0].argmax()))
        logs.append(float(overall[0, said[-1]]))
        if said[-1] == END:
            break
    return said, logs


def test_what_is_counted_in_several_places_is_added_up():
    decoding = MarginalDecoding([1.0, 1.0, 1.0], NOTHING, DIGITS, END)
    two, three, nothing = {12: 0.9, 11: 0.1}, {13: 0.8, 14: 0.2}, {NOTHING: 0.7, 10: 0.3}
    said, logs = counting(decoding, [two, three, nothing])
    assert said == [15, END]
    assert math.exp(logs[0]) == pytest.approx(0.9 * 0.8 + 0.1 * 0.2, abs=1e-3)  # 2 + 3, 1 + 4
    assert logs[1] == 0
    assert decoding.support(END) == pytest.approx((1.9 / 5.1, 3.2 / 5.1, 0), abs=1e-3)


def test_a_place_with_a_small_share_adds_little():
    decoding = MarginalDecoding([1.0, 0.04], NOTHING, DIGITS, END)
    said, logs = counting(decoding, [{12: 1.0}, {11: 1.0}])
    assert said == [12, END] and math.exp(logs[0]) == pytest.approx(0.8, abs=1e-3)
    assert decoding.support(END) == pytest.approx((2 / 2.2, 0.2 / 2.2), abs=1e-3)


def test_a_sum_may_have_two_digits():
    decoding = MarginalDecoding([1.0, 1.0], NOTHING, DIGITS, END)
    said, _ = counting(decoding, [{19: 1.0}, {15: 1.0}])
    assert said == [11, 14, END]


def test_nothing_to_count_is_a_number_too():
    decoding = MarginalDecoding([3.0, 1.0], NOTHING, DIGITS, END)
    said, _ = counting(decoding, [{10: 0.9, NOTHING: 0.1}, {NOTHING: 0.6, 10: 0.4}])
    assert said == [10, END]
    assert decoding.support(END) == pytest.approx((0.75, 0.25))


def test_there_are_none_only_where_that_is_likelier_than_any():
    decoding = MarginalDecoding([1.0, 1.0], NOTHING, DIGITS, END)
    said, logs = counting(decoding, [{10: 0.4, 11: 0.35, 12: 0.25}, {10: 1.0}])
    assert said == [11, END] and math.exp(logs[0]) == pytest.approx(0.35, abs=1e-3)
    decoding = MarginalDecoding([1.0, 1.0], NOTHING, DIGITS, END)
    said, logs = counting(decoding, [{10: 0.6, 11: 0.4}, {10: 1.0}])
    assert said == [10, END] and math.exp(logs[0]) == pytest.approx(0.6, abs=1e-3)


@pytest.mark.parametrize("digits", [DIGITS, ()])
def test_only_numbers_are_added_up(digits):
    decoding = MarginalDecoding([1.0, 1.0], NOTHING, digits, END)
    said, _ = counting(decoding, [{NO_NUMBER: 1.0}, {12: 0.6, NO_NUMBER: 0.4}], most_words=1)
    assert said == [NO_NUMBER]
    decoding = MarginalDecoding([1.0], NOTHING, digits, END)  # one place has nothing to add
    assert counting(decoding, [{12: 1.0}], most_words=1)[0] == [12]


def test_a_model_whose_numbers_are_no_counts_does_not_add_them_up():
    decoding = MarginalDecoding([1.0, 1.0], NOTHING)
    assert counting(decoding, [{12: 1.0}, {12: 1.0}], most_words=1)[0] == [12]


def test_a_sum_is_not_begun_that_could_not_be_ended():
    """Of a tokenizer that has no token for the end of an answer."""
    decoding = MarginalDecoding([1.0, 1.0], NOTHING, DIGITS, end=None)
    assert counting(decoding, [{12: 1.0}, {12: 1.0}])[0] == [12] * 4


@given(st.integers(0, 1000), st.integers(1, 3))
def test_a_sum_is_as_likely_as_all_that_add_up_to_it(seed, places):
    counts = F.softmax(torch.randn(places, 10, generator=torch.Generator().manual_seed(seed)), -1)
    expected = np.zeros(9 * places + 1)
    for numbers in product(range(10), repeat=places):
        expected[sum(numbers)] += math.prod(
            float(counts[place, number]) for place, number in enumerate(numbers)
        )
    assert distribution_of_sum(counts).numpy() == pytest.approx(expected, abs=1e-6)
