"""What a model said, read as the official scorers read it, and as a reader would."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_wordnet import install_tiny_wordnet

from model.evaluation.answer_matching import normalized, wordnet_synonyms
from model.evaluation.choice_parsing import mme_realworld_letter, robust_letters, xlrs_bench_letters

pytestmark = pytest.mark.filterwarnings("ignore:The multilingual functions")

CHOICES = ("(A) Red", "(B) Blue", "(C) Green", "(D) Dark gray", "(E) It does not say")


@pytest.mark.parametrize(
    ("said", "letter"),
    [
        ("D", "D"),
        ("(D) Dark gray", "D"),
        ("The best answer is C.", "C"),
        ("Answer: D", "A"),  # the capital of 'Answer'
        ("blue", "B"),  # no capital: the first choice that holds the text
        ("gr", "C"),
        ("", "A"),  # the empty text is in every choice
        ("it is somewhere in the upper left but i can not say", ""),  # more than ten words
        ("nothing of it", ""),
    ],
)
def test_official_letter_of_mme_realworld(said: str, letter: str) -> None:
    assert mme_realworld_letter(said, CHOICES) == letter


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("D", "D"),
        ("A C", "AC"),
        ("(B) and (C) are right", "BC"),
        ("Answer: D", "AED"),  # every a to e of 'Answer', and D
        ("The answer is B", "B"),  # a known prefix is taken away first
        ("d", ""),  # no capital, no answer
        ("", ""),
    ],
)
def test_official_letters_of_xlrs_bench(said: str, letters: str) -> None:
    assert xlrs_bench_letters(said) == set(letters)


@pytest.mark.parametrize(
    ("said", "letter"),
    [
        ("D", "D"),
        ("d", "D"),
        ("D.", "D"),
        ("(D)", "D"),
        ("(D) Dark gray", "D"),
        ("D. Dark gray", "D"),
        ("Answer: D", "D"),
        ("The best answer is D.", "D"),
        ("It is option B, because A large roof is blue", "B"),
        ("A small boat can be seen, so C", "C"),
        ("dark gray", "D"),
        ("The roof is dark gray.", "D"),
        ("A or B", ""),
        ("", ""),
        ("a boat", ""),
    ],
)
def test_robust_letter(said: str, letter: str) -> None:
    assert robust_letters(said, CHOICES) == set(letter)


@pytest.mark.parametrize(
    ("said", "letters"),
    [("A B", "AB"), ("A, C and D", "ACD"), ("A and C", "AC"), ("(A) Red (B) Blue", "AB")],
)
def test_robust_letters_where_several_may_be_right(said: str, letters: str) -> None:
    assert robust_letters(said, CHOICES, several=True) == set(letters)


@given(st.text())
def test_robust_letters_are_one_or_none_whatever_is_said(said: str) -> None:
    assert len(robust_letters(said, CHOICES)) <= 1


@pytest.mark.parametrize(
    ("answer", "plain"),
    [
        ("Two.", "2"),
        ("  A  parking-lot! ", "parking lot"),
        ("1.5", "1.5"),
        ("-3", "-3"),
        ("Yes, it is", "yes it is"),
    ],
)
def test_normalized(answer: str, plain: str) -> None:
    assert normalized(answer) == plain


def test_synonyms_share_a_synset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_tiny_wordnet(tmp_path, monkeypatch)
    are_synonyms = wordnet_synonyms()
    assert are_synonyms is not None
    assert are_synonyms("car", "automobile")
    assert are_synonyms("cars", "auto")  # WordNet's own stemming
    assert not are_synonyms("car", "boat")
    assert not are_synonyms("car", "motor vehicle")  # its hypernym, and a text with a space
    assert not are_synonyms("", "")


def test_synonyms_mean_what_the_official_scorer_computes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path similarity above 0.8 for any two synsets of the words."""
    install_tiny_wordnet(tmp_path, monkeypatch)
    from nltk.corpus import wordnet

    words = ["car", "auto", "automobile", "boat", "motor_vehicle", "vehicle", "harbour", ""]
    are_synonyms = wordnet_synonyms()
    for one in words:
        for other in words:
            similar = [
                a.path_similarity(b) or 0
                for a in wordnet.synsets(one)
                for b in wordnet.synsets(other)
            ]
            assert are_synonyms(one, other) == (max(similar, default=0) > 0.8)


def test_without_wordnet_there_are_no_synonyms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_import = builtins.__import__

    def refuse(name: str, *args: object, **kwargs: object) -> object:
        if name.startswith("nltk"):
            raise ImportError(name)
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert wordnet_synonyms() is None
