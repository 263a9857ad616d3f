"""What the lessons teach to answer, as a model's folder says it (model.vlm.profile.Scope)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from ..asking.scope import ARTICLES, FUNCTION_WORDS, ONE, without_articles, words_of
from ..vlm.profile import Scope
from .chip_knowledge import CHIP_THINGS
from .chips import LandUse
from .land_cover import LandCover
from .objects import KINDS, ObjectKind
from .pen import COLORS
from .questions import COMPASS, GROUPS
from .wordings import PREFIXES, SUFFIX, SYNONYMS, VIEWS, WORDINGS, plural

COARSEST = 5.0
"""Metres a pixel. The lessons show whole scenes of 0.15 to 0.6 m reduced, and a car is a pixel at
5 m: beyond, nothing that it knows but the cover of the ground is to be seen."""
WHOLE_SCENE = ("rural", "urban", "land")
"""What is asked of a whole scene, and needs no thing in it."""
WAYS = (*COMPASS, "left", "right")
SPELLINGS = ("grey", "aircrafts")


def lesson_scope() -> Scope:
    """Of the vocabulary and the wordings, sorted."""
    things = {word for name in _names() for word in words_of(name)}
    things -= FUNCTION_WORDS | ARTICLES | {word for view in VIEWS for word in words_of(view)}
    things |= {*WHOLE_SCENE, *SPELLINGS, "object", "objects"}
    told = [*_plain_wordings(), *PREFIXES, SUFFIX, *VIEWS, *COMPASS, "middle"]
    told += [word for spec in KINDS.values() for word in (*spec.shapes, *spec.statuses)]
    words = {word for text in told for word in words_of(text)}
    words -= FUNCTION_WORDS | ARTICLES | things
    return Scope(
        tuple(sorted(things)),
        tuple(sorted(words)),
        tuple(sorted(set(_openings(things)))),
        tuple(sorted(set(_whole_questions(things)))),
        COARSEST,
    )


def _names() -> Iterator[str]:
    for name in [*(kind.with_article for kind in ObjectKind), *CHIP_THINGS.values()]:
        for called in (name, *SYNONYMS.get(name, ())):
            yield from (called, plural(called))
    yield from (use.words for use in LandUse)
    yield from (cover.words for cover in LandCover)
    for group in GROUPS:
        yield from (group, plural(f"a {group}"))
    yield from COLORS


def _plain_wordings() -> Iterator[str]:
    for wordings in WORDINGS.values():
        yield from (re.sub(r"\{\w+\}", " ", wording) for wording in wordings)


def _openings(things: set[str]) -> Iterator[str]:
    """A wording's first two words, with a star for what it is about."""
    for wording in (wording for wordings in WORDINGS.values() for wording in wordings):
        for way, view in product(WAYS, VIEWS):
            filled = re.sub(r"\{way\}", way, wording)
            filled = re.sub(r"\{\w+\}", " ship ", filled)
            words = without_articles(words_of(re.sub(r"\b(image|picture|scene)\b", view, filled)))
            words = words[1:] if words[0] == "please" else words
            yield " ".join("*" if word in things else ONE.get(word, word) for word in words[:2])


def _whole_questions(things: set[str]) -> Iterator[str]:
    """The wordings without a thing, of whatever people call what they look at."""
    for wording in (*WORDINGS["land use"], *WORDINGS["setting"]):
        for old, new in product(VIEWS, VIEWS):
            words = words_of(re.sub(rf"\b{old}\b", new, wording))
            if not things.intersection(words):
                yield " ".join(without_articles(words))
