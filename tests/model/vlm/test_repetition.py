"""A model that says the same again and again is told from one that lists what it sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_models import tiny_tokenizer

from model.vlm.repetition import LEAST_REPEATED, LEAST_TIMES, LONGEST_PERIOD, repeated_tail

TOKENIZER = tiny_tokenizer()


@given(
    before=st.lists(st.integers(0, 5), max_size=20),
    period=st.lists(st.integers(10, 10_000), min_size=1, max_size=LONGEST_PERIOD, unique=True),
    times=st.integers(LEAST_TIMES, 40),
    part=st.floats(0, 1),
)
def test_what_is_said_once_stays_and_the_rest_is_repetition(before, period, times, part):
    again = period * times + period[: int(part * len(period))]
    expected = len(again) if len(again) >= LEAST_REPEATED else 0
    assert repeated_tail(before + period + again) == expected


@given(st.lists(st.integers(0, 3), max_size=LEAST_REPEATED))
def test_a_short_answer_never_repeats_itself(tokens):
    assert repeated_tail(tokens) == 0


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{number}. a storage tank" for number in range(1, 60)),
        ", ".join(f'{{"bbox_2d": [{n}, {n * 7 % 91}, {n + 9}, 40]}}' for n in range(60)),
        "| what | where | colour |\n| --- | --- | --- |\n| ship | north | red |",
        "yes, " * 3 + "there are ships",
        "the roofs are red, and the roofs of the harbour are red, too",
    ],
    ids=["list", "boxes", "table", "stutter", "words"],
)
def test_lists_and_tables_are_none(text):
    assert repeated_tail(TOKENIZER(text)["input_ids"]) == 0


def test_a_sentence_again_and_again_is_one():
    once = TOKENIZER("The ship is red. ")["input_ids"]
    assert repeated_tail(once * 20) == 19 * len(once)
