"""Every word that questions and answers may use, for a tokenizer."""

from __future__ import annotations

import re

from .chip_knowledge import CHIP_THINGS
from .chips import LandUse
from .land_cover import LandCover
from .objects import KINDS, ObjectKind
from .pen import COLORS
from .questions import COMPASS, GROUPS, NOT_VISIBLE
from .wordings import PREFIXES, SUFFIX, SYNONYMS, VIEWS, WORDINGS, plural


def all_words() -> list[str]:
    """Words, names and answers, some of them several times."""
    wordings = (wording for wordings in WORDINGS.values() for wording in wordings)
    words = [re.sub(r"\{\w+\}", "", wording) for wording in wordings]
    words += [*PREFIXES, *VIEWS]
    for name in [*(kind.with_article for kind in ObjectKind), *CHIP_THINGS.values()]:
        for called in (name, *SYNONYMS.get(name, ())):
            words += [called, plural(called)]
    answers = [kind.value for kind in ObjectKind] + [use.words for use in LandUse]
    answers += [cover.words for cover in LandCover] + [*COLORS, *COMPASS, *GROUPS]
    answers += [word for spec in KINDS.values() for word in (*spec.shapes, *spec.statuses)]
    answers += [NOT_VISIBLE, "rural", "urban", "yes", "no", "centre", *map(str, range(10))]
    # As the first word and within a line, which byte-level tokens tell apart.
    return [*words, SUFFIX, *answers, *(f" {answer}" for answer in answers)]
