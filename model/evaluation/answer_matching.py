"""When two short answers mean the same."""

from __future__ import annotations

import re
from collections.abc import Callable

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()

NO_WORDNET = (
    "WordNet is not installed, so synonyms do not count; the official score, which counts them, is"
    " at least the one shown. To count them: pip install nltk; python -m nltk.downloader wordnet"
)


def normalized(answer: str) -> str:
    """Lower case, without punctuation, articles and outer space, number words as digits."""
    words = re.sub(r"[^\w\s.-]|[.-](?!\d)", " ", answer.lower()).split()
    numbers = {word: str(value) for value, word in enumerate(NUMBERS)}
    return " ".join(numbers.get(word, word) for word in words if word not in ("a", "an", "the"))


def wordnet_synonyms() -> Callable[[str, str], bool] | None:
    """Whether two texts share a WordNet synset; None if nltk or its WordNet data is missing.

    This is what LRS-VQA's scorer means by a path similarity above 0.8: two different synsets have
    0.5 at most. A text with spaces is in no synset (WordNet writes 'parking_lot').
    """
    try:
        from nltk.corpus import wordnet

        wordnet.ensure_loaded()
    except (ImportError, LookupError):
        return None

    def are_synonyms(one: str, other: str) -> bool:
        return not set(wordnet.synsets(one)).isdisjoint(wordnet.synsets(other))

    return are_synonyms
