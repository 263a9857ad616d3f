"""Whether a question is one that a model has learnt to answer, by what its folder says of that.

Lenient with how it is asked (articles, plurals, misspellings), strict with what it is about.
"""

from __future__ import annotations

import difflib
import re
from enum import Enum

from ..vlm.profile import Scope

ARTICLES = frozenset({"a", "an", "the"})
SIZES = frozenset({"big", "small", "large", "little", "tiny"})
FUNCTION_WORDS = SIZES | frozenset(
    "about above across all along also am among and any are around as at be been behind being "
    "below beneath beside between but by can could did do does for from further had has have here "
    "i if in inside into is it its just me more near nearby next no not of off on one only onto or "
    "other our out outside over please some than that their them then there these they this "
    "those through to too towards under up us was we were whether which will with within would "
    "northern southern eastern western left right top bottom upper lower corner edge centre center "
    "yes you your single many ok okay thanks".split()
)
"""They say how a question is put, not what it is about."""
GREETINGS = frozenset("and also hello hi hey please so then ok okay question now".split())
"""What a question may begin with, and be none the less the same."""
SENTENCE = re.compile(r"[?.!:;\n]+")
"""What stands between the parts of a text of which one has to be a question."""
ONE = {"are": "is", "was": "is", "were": "is", "does": "do", "did": "do"}
"""Forms of a verb that make no difference to what kind of question it opens."""
LONG_ENOUGH = 5
"""Letters of a word from which on a slip in it is still read."""
ALIKE = 0.84


class OutOfScope(Enum):
    """Why a model is not asked a question."""

    RESOLUTION = "resolution"
    WORDS = "words"
    KIND = "kind"


def why_out_of_scope(
    text: str, scope: Scope | None, metres_per_pixel: float | None = None
) -> OutOfScope | None:
    """None where the model may be asked; so too where its folder says nothing of its scope, and for
    a resolution that is not known."""
    if scope is None:
        return None
    if metres_per_pixel is not None and metres_per_pixel > scope.metres_per_pixel:
        return OutOfScope.RESOLUTION
    known = _Words(scope)
    sentences = [[known.read(word) for word in words_of(part)] for part in SENTENCE.split(text)]
    if any(None in words for words in sentences):
        return OutOfScope.WORDS
    asked = any(known.asks([word for word in words if word]) for words in sentences)
    return None if asked else OutOfScope.KIND


def out_of_scope_in_words(why: OutOfScope, scope: Scope) -> str:
    """What the analyst is told instead of an answer."""
    if why is OutOfScope.RESOLUTION:
        cannot = (
            "This raster is too coarse for this model: it knows pixels of at most "
            f"{scope.metres_per_pixel:g} m."
        )
    elif why is OutOfScope.WORDS:
        cannot = "This model does not know all the words of this question."
    else:
        cannot = "This model cannot answer this kind of question."
    return (
        f"{cannot} It answers short English questions about whether there are things such as "
        "ships, airplanes or buildings, how many, where, of what color, and about land use. For "
        "anything else, choose a larger model in the settings."
    )


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case, without its marks."""
    plain = re.sub(r"(?<=[^\W_])['\u2019]s\b", " is", text.casefold())
    return re.findall(r"[^\W_]+", plain)


def without_articles(words: list[str]) -> list[str]:
    """Nor sizes, which stand before a thing as articles do, other than in 'how large'."""
    before = ["", *words]
    return [
        word
        for last, word in zip(before, words, strict=False)
        if word not in ARTICLES and (word not in SIZES or last == "how")
    ]


class _Words:
    def __init__(self, scope: Scope) -> None:
        self._things = frozenset(scope.things)
        self._words = frozenset(scope.words) | FUNCTION_WORDS | ARTICLES
        self._openings = frozenset(scope.openings)
        self._whole_scene = frozenset(scope.whole_scene)
        self._long = [word for word in (*scope.things, *scope.words) if len(word) >= LONG_ENOUGH]

    def read(self, word: str) -> str | None:
        """The known word that is meant, None where there is none."""
        known = self._things | self._words
        for form in (word, word.removesuffix("s"), word.removesuffix("es"), word + "s"):
            if form in known:
                return form
        if word.isascii() and word.isdigit():
            return word
        near = difflib.get_close_matches(word, self._long, 1, ALIKE)
        return near[0] if near and len(word) >= LONG_ENOUGH else None

    def asks(self, words: list[str]) -> bool:
        """Whether known words are put as a question of a known kind."""
        plain = without_articles(words)
        while plain and plain[0] in GREETINGS:
            plain = plain[1:]
        if " ".join(plain) in self._whole_scene:
            return True
        if not self._things.intersection(plain):
            return False
        starred = ["*" if word in self._things else ONE.get(word, word) for word in plain]
        return starred[0] == "*" or " ".join(starred[:2]) in self._openings
