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


@pytest.mark.parametrize(
    "said",
    [
        "Cannot be seen at this resolution.",
        "The wreck cannot be clearly seen.",
        "The number of ships cannot be made out at this resolution",
        "The ship is not visible in the image.",
        "Das Schiff ist bei dieser Auflösung nicht zu sehen.",
        "Nicht zu sehen.",
        "Das ist in dieser Auflösung nicht zu erkennen",
        "Das Boot kann nicht erkannt werden.",
        "On ne voit pas de bateau à cette résolution.",
        "On ne le voit pas.",
        "Le bateau n\u2019est pas visible.",
        "Cela ne peut pas être vu à cette résolution",
        "No se ve a esta resolución.",
        "El barco no se puede ver con esta resolución.",
        "No es visible",
        "Não se vê nesta resolução.",
        "O barco não é visível.",
        "看不到",
        "在此分辨率下看不到船。",
        "这个分辨率无法看清。",
    ],
)
def test_what_cannot_be_seen_in_the_languages_of_questions(said):
    assert outcome_of(said, Stopped.NATIVE) is Outcome.NOT_VISIBLE
    assert outcome_of(said, Stopped.FLAT) is Outcome.NOTHING_STOOD_OUT


@pytest.mark.parametrize(
    "said",
    [
        "Das weiß ich nicht.",
        "Das lässt sich nicht bestimmen.",
        "Unklar",
        "Je ne sais pas.",
        "On ne peut pas le dire.",
        "No lo sé.",
        "No se puede determinar.",
        "Não sei.",
        "Não é possível determinar.",
        "不知道",
        "我无法确定。",
    ],
)
def test_what_is_not_known_in_the_languages_of_questions(said):
    assert outcome_of(said, Stopped.NATIVE) is Outcome.NO_ANSWER


@pytest.mark.parametrize(
    "said",
    [
        "Nein.",
        "Nein, es gibt keine Schiffe.",
        "Es gibt hier kein Schiff.",
        "Keine",
        "Non, il n'y a pas de bateau.",
        "Aucun.",
        "No hay barcos.",
        "Não, não há barcos.",
        "没有。",
        "没有船",
    ],
)
def test_a_no_in_the_languages_of_questions(said):
    assert outcome_of(said, Stopped.NATIVE) is Outcome.ANSWERED
    assert outcome_of(said, Stopped.FLAT) is Outcome.NOTHING_STOOD_OUT


@pytest.mark.parametrize(
    "said",
    [
        "Ja, drei Schiffe, im Norden.",
        "Es gibt nicht mehr als drei lange Schiffe, und zwei kurze.",
        "Nordwesten",
        "Le toit rouge; son bord n'est pas visible.",
        "Oui, mais on ne voit pas son nom.",
        "No hay más de tres.",
        "Noche",
        "Tres barcos. No se ve el cuarto.",
        "Não há mais de três.",
        "无人机",
        "三艘船，但看不到船名。",
        "Die Straße, die nicht zu sehen war, führt nach Norden.",
        "Sichtbar",
        "The visible ships are white.",
    ],
)
def test_an_answer_in_any_language_is_one(said):
    for stopped in (Stopped.NATIVE, Stopped.FLAT):
        assert outcome_of(said, stopped) is Outcome.ANSWERED


def test_long_words_are_told_at_once():
    for words in ("the ship " * 20_000, "no " * 20_000, "ist nicht " * 20_000, "看不" * 20_000):
        assert outcome_of(words, Stopped.FLAT) is Outcome.ANSWERED
