"""Questions of where and of how many are told from all others."""

from __future__ import annotations

import pytest

from model.asking.locating import Asked, Language, Locating, what_it_locates


@pytest.mark.parametrize(
    ("language", "where", "how_many"),
    [
        (Language.ENGLISH, "Where is the ship?", "How many ships are there?"),
        (Language.ENGLISH, "  where's the airport", "Count all cars in the car park."),
        (Language.ENGLISH, "And where are they?", "What is the number of storage tanks?"),
        (Language.ENGLISH, "Find the red roofs.", "And how many are white?"),
        (Language.ENGLISH, "In which part of the image is the harbour?", "HOW MANY PLANES?"),
        (Language.GERMAN, "Wo liegt der Hafen?", "Wie viele Schiffe liegen im Hafen?"),
        (Language.GERMAN, "Finde alle Tanks", "Wieviele Häuser gibt es?"),
        (Language.FRENCH, "Où est le port ?", "Combien de bateaux y a-t-il ?"),
        (Language.FRENCH, "Montre-moi les avions", "Combien d'avions vois-tu ?"),
        (Language.FRENCH, "Où se trouvent les réservoirs ?", "Combien d’avions ?"),
        (Language.SPANISH, "¿Dónde está el puerto?", "¿Cuántos barcos hay?"),
        (Language.PORTUGUESE, "Onde fica o porto?", "Quantas casas há?"),
        (Language.CHINESE, "船在哪里？", "图中有多少艘船？"),
        (Language.CHINESE, "请找出所有的储罐", "有几架飞机？"),
    ],
)
def test_places_and_counts(language, where, how_many):
    assert what_it_locates(where) == Locating(Asked.WHERE, language)
    assert what_it_locates(how_many) == Locating(Asked.HOW_MANY, language)


@pytest.mark.parametrize(
    "question",
    [
        "Is there a ship?",
        "Is the area where the ships lie polluted?",
        "Describe the scene.",
        "What colour is the roof where the car stands?",
        "Where was this image taken?",
        "Where is this?",
        "Where am I?",
        "How many metres wide is the river?",
        "How many hectares of forest are there?",
        "How many kinds of land cover are there?",
        "Wie viele Hektar Wald gibt es?",
        "Combien de types de toits y a-t-il ?",
        "图中有多少种土地覆盖？",
        "How long is the runway?",
        "Where is the ship?\n(A) North\n(B) South",
        "Where is the ship? (A) North (B) South",
        "Onderdeel?",
        "Wohnt hier jemand?",
        "",
        "Where is " + "the very " * 60 + "long pier?",
    ],
)
def test_all_other_questions(question):
    assert what_it_locates(question) is None
