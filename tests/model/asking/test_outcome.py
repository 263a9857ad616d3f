"""A 'no', what cannot be seen, what did not stand out and what is not known are told apart."""

import pytest

from model.asking.outcome import outcome_of
from model.search.coarse_to_fine import Stopped
from model.wire.question import Outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("No.", Outcome.ANSWERED),
        ("Yes, two, on the north quay.", Outcome.ANSWERED),
        ("0", Outcome.ANSWERED),
        ("I know of two ships.", Outcome.ANSWERED),
        ("not visible", Outcome.NOT_VISIBLE),
        ("**Not visible.**", Outcome.NOT_VISIBLE),
        ("Cannot be seen at this resolution.", Outcome.NOT_VISIBLE),
        ("The ship can't be seen at this resolution. It is too small.", Outcome.NOT_VISIBLE),
        ("Two ships. Their flags cannot be seen at this resolution.", Outcome.ANSWERED),
        ("Yes, but its name cannot be seen at this resolution.", Outcome.ANSWERED),
        ("", Outcome.NO_ANSWER),
        (" \n", Outcome.NO_ANSWER),
        ("I don’t know.", Outcome.NO_ANSWER),
        ("I cannot tell from the images.", Outcome.NO_ANSWER),
        ("It cannot be determined.", Outcome.NO_ANSWER),
    ],
)
def test_a_search_that_went_on(said, outcome):
    assert outcome_of(said, Stopped.NATIVE, "not visible") is outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("no", Outcome.NOTHING_STOOD_OUT),
        ("No, there are none.", Outcome.NOTHING_STOOD_OUT),
        ("There are no ships.", Outcome.NOTHING_STOOD_OUT),
        ("0", Outcome.NOTHING_STOOD_OUT),
        ("not visible", Outcome.NOTHING_STOOD_OUT),
        ("yes", Outcome.ANSWERED),
        ("0.5 km", Outcome.ANSWERED),
        ("There are no more than three.", Outcome.ANSWERED),
        ("Northern quay", Outcome.ANSWERED),
        ("", Outcome.NO_ANSWER),
    ],
)
def test_a_search_that_found_nothing_to_look_at_closer(said, outcome):
    assert outcome_of(said, Stopped.FLAT, "not visible") is outcome


def test_only_agreed_words_are_an_abstention():
    assert outcome_of("not visible", Stopped.NATIVE) is Outcome.ANSWERED
