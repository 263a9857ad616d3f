"""What is held out among the wordings is new, and says the same."""

import re

import pytest

from model.scenes.wordings import WORDINGS, plural, without_article


def plain(wording: str) -> str:
    """A wording without case, punctuation, articles and the word for what is looked at."""
    words = re.findall(r"\w+|\{\w+\}", wording.lower())
    views = {"photo", "picture", "scene"}
    return " ".join("image" if w in views else w for w in words if w not in ("a", "an", "the"))


@pytest.mark.parametrize("key", list(WORDINGS))
def test_no_held_out_wording_differs_from_a_trained_one_by_its_dress_alone(key):
    *trained, held_out = WORDINGS[key]
    assert len({wording.lower() for wording in trained}) == len(trained) > 10
    assert plain(held_out) not in set(map(plain, trained))
    assert set(re.findall(r"\{(a|b|way|choices|others)\}", held_out)) <= set(
        re.findall(r"\{(\w+)\}", " ".join(trained))
    )


@pytest.mark.parametrize(
    "name, several",
    [
        ("a tent", "tents"),
        ("an apartment block", "apartment blocks"),
        ("a block of flats", "blocks of flats"),
        ("a bus", "buses"),
        ("a beach", "beaches"),
        ("a crossroads", "crossroads"),
        ("woodland", "woodland"),
    ],
)
def test_names_have_a_plural_unless_they_have_no_article(name, several):
    assert plural(name) == several
    assert not without_article(name).startswith(("a ", "an "))
