"""When two short answers mean the same."""

from __future__ import annotations

import re
from collections.abc import Callable

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()

YES_OR_NO = {"yes", "no"}
DENIALS = {"no", "not", "none", "neither", "nor", "cannot"}

NO_WORDNET = (
    "WordNet is not installed, so synonyms do not count; the official score, which counts them, is"
    " at least the one shown. To count them: pip install nltk; python -m nltk.downloader wordnet"
)


def normalized(answer: str) -> str:
    """Lower case, without punctuation, articles and outer space, number words as digits."""
    words = re.sub(r"[^\w\s.-]|[.-](?!\d)", " ", answer.lower()).split()
    numbers = {word: str(value) for value, word in enumerate(NUMBERS)}
    return " ".join(numbers.get(word, word) for word in words if word not in ("a", "an", "the"))


def says(answer: str, truth: str) -> bool:
    """Whether an answer in free words says the true one: the same words; its yes or no; its one
    number; or the true words one after the other somewhere in it, not denied."""
    said, true = normalized(answer), normalized(truth)
    if said == true:
        return True
    words, wanted = said.split(), true.split()
    if not words or not wanted:
        return False
    if true in YES_OR_NO:
        return words[0] == true
    if true.isdigit():
        return [word for word in words if word.isdigit()] == [true]
    starts = range(len(words) - len(wanted) + 1)
    return not DENIALS & set(words) and any(
        words[start : start + len(wanted)] == wanted for start in starts
    )


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
