"""Which questions ask where something is, or how many there are.

By their first words, in six languages. A question that is missed is answered in words, as all are;
one that is taken wrongly would be answered with boxes that nobody asked for: so these are few, and
sure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

LONGEST = 300
"""Characters; a longer question wants more than a place."""

CHOICES = re.compile(r"\n|\(\s*[a-e1-5]\s*\)|(?:^|\s)[a-e]\)", re.IGNORECASE)
"""Of a question that says what may be answered."""


class Language(Enum):
    """Of a question, and so of the words that answer it."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    PORTUGUESE = "pt"
    CHINESE = "zh"


class Asked(Enum):
    """WHERE: where it is. HOW_MANY: how many there are, and so where each of them is."""

    WHERE = "where"
    HOW_MANY = "how many"


@dataclass(frozen=True)
class Locating:
    """What a question of places asks, and in which language."""

    asked: Asked
    language: Language


WHERE = {
    Language.ENGLISH: r"where(?:'s| is| are| can| do| does)\b"
    r"|(?:please )?(?:find(?! out)|locate|outline|mark|point (?:out|to)|detect|show me)\b"
    r"|in (?:which|what) (?:part|corner|area|place|direction)\b",
    Language.GERMAN: r"wo (?:ist|sind|liegt|liegen|befindet|befinden|steht|stehen|gibt)\b"
    r"|(?:bitte )?(?:finde|suche|markiere|lokalisiere)\b|zeige? mir\b|in welchem teil\b",
    Language.FRENCH: r"où\b|(?:trouve|localise|repère|montre)[rz]?(?:-moi)?\b"
    r"|dans quelle partie\b",
    Language.SPANISH: r"d[óo]nde\b|(?:encuentra|localiza|busca|señala|marca|muéstrame)\b"
    r"|en qué parte\b",
    Language.PORTUGUESE: r"onde\b|(?:encontre|localize|procure|marque|mostre)\b|em que parte\b",
    Language.CHINESE: r".*(?:在哪|在什么地方|位于何处|的位置)|(?:请)?(?:找出|找到|定位|标出)",
}
HOW_MANY = {
    Language.ENGLISH: r"how many\b|(?:please )?count (?:the|all|every)\b"
    r"|what(?: is|'s) the (?:total )?number of\b",
    Language.GERMAN: r"wie ?viele\b|(?:bitte )?zähle?\b",
    Language.FRENCH: r"combien (?:de|d'|y a|sont)\b|combien d'|(?:compte)[rz]? (?:les|tous)\b",
    Language.SPANISH: r"cu[áa]nt[oa]s\b|cuenta (?:los|las|tod[oa]s)\b",
    Language.PORTUGUESE: r"quant[oa]s\b|conte (?:os|as|tod[oa]s)\b",
    Language.CHINESE: r".*(?:有|是|共)?(?:多少|几)(?:个|艘|辆|架|座|栋|条|棵|只|块|处)|数一数",
}
LEADING = r"[\s¿¡\"'«“]*(?:(?:and|und|et|y|e|so|also|alors|then)\s+)?"
"""What may stand before: 'And where are they?'"""

NOT_THINGS = re.compile(
    r".*\b(?:met(?:er|re)s?|kilomet(?:er|re)s?|km|hectares?|acres|hektar|percent|prozent"
    r"|pixels?|bands?|kinds?|types?|classes|categories|colou?rs|years?|people live|times"
    r"|mètres|kilomètres|metros|quilômetros|kilómetros|hectáreas|hectares|arten|farben|farbe"
    r"|jahre|années|años|anos|tipos|types|colores|cores|couleurs)\b"
    r"|.*(?:多少|几)种|.*(?:平方|公里|公顷|米远|百分)",
    re.IGNORECASE | re.DOTALL,
)
"""Measures and kinds: nothing that a box can be drawn around."""

NOT_ON_IT = re.compile(
    r".*\b(?:taken|photographed|captured|aufgenommen|prise|tomada|tirada)\b"
    r"|.*\bwhere (?:am i|are we)\b|.*\bwhere(?: is|'s) (?:this|that|it|the (?:image|scene|raster))"
    r"(?: (?:place|image|picture|photo|scene|city|area|region|from))?\s*[?.!]*$"
    r"|.*(?:拍摄)",
    re.IGNORECASE | re.DOTALL,
)
"""Where on the earth all of it is."""


def what_it_locates(question: str) -> Locating | None:
    """What a question of places asks; None of any other question, and of one with choices."""
    said = question.strip().replace("\u2019", "'")
    if len(said) > LONGEST or CHOICES.search(said) or NOT_ON_IT.match(said):
        return None
    for asked, words in ((Asked.HOW_MANY, HOW_MANY), (Asked.WHERE, WHERE)):
        for language, begins in words.items():
            if re.match(f"{LEADING}(?:{begins})", said, re.IGNORECASE):
                counts_none = asked is Asked.HOW_MANY and NOT_THINGS.match(said)
                return None if counts_none else Locating(asked, language)
    return None
