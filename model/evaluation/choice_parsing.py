"""From what a model said to the letters of the options it chose.

The official parsers are followed to the letter, quirks and all, because published figures were made
with them. They misread sentences, so the robust parser stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

OFFICIAL_PREFIXES = (
    "The best answer is",
    "The correct answer is",
    "The answer is",
    "The answer",
    "The best option isThe correct option is",  # two that a missing comma made one, as are the next
    "Best answer:Best option:",
)

LETTERS = "ABCDE"


def mme_realworld_letter(output: str, choices: Sequence[str]) -> str:
    """MME-RealWorld's parser: the first capital A to E, or the first choice that holds the text.

    Its quirks: any capital A to E counts, that of a word too; an empty answer is in every choice,
    so becomes the first.
    """
    text = _without_prefixes(output)
    if found := re.search(f"[{LETTERS}]", text):
        return found[0]
    if len(text.split()) > 10:
        return ""
    return next((choice[1] for choice in choices if text.lower() in choice.lower()), "")


def xlrs_bench_letters(output: str) -> frozenset[str]:
    """XLRS-Bench's parser: the letters in brackets, or else every a to e, of whatever word.

    'Answer: D' becomes A, D and E. Without any capital A to E there is no answer.
    """
    text = _without_prefixes(output)
    if not re.search(f"[{LETTERS}]", text):
        return frozenset()
    found = re.findall(r"\(([a-eA-E])\)", text) or re.findall("[a-eA-E]", text)
    return frozenset(letter.upper() for letter in found)


def robust_letters(output: str, choices: Sequence[str], several: bool = False) -> frozenset[str]:
    """The letters that a reader would take as chosen; empty if there are none, or too many.

    In this order: nothing but letters; letters in brackets; a letter after 'answer' or 'option';
    a letter that leads ('D. Red roof'); capitals that stand alone (not the article 'A'); the text
    of one choice and of no other.
    """
    text = output.strip()
    attempts = [
        re.findall("[a-eA-E]", text) if re.fullmatch(r"(?:\W*\b[a-eA-E]\b)+\W*", text) else [],
        re.findall(r"\(([a-eA-E])\)", text),
        re.findall(r"\b(?i:answer|option|choice)\b(?: is)?\W*\b([A-E])\b(?! (?:and|or) )", text),
        re.findall(r"^([A-E])[.:)]", text),
        re.findall(r"\b(?:[B-E]|A(?! (?!and |or )[a-z]))\b", text),
        [choice[1] for choice in choices if _bare(text) and _bare(choice[3:]) == _bare(text)],
        [choice[1] for choice in choices if _bare(choice[3:]) and _bare(choice[3:]) in _bare(text)],
    ]
    letters = frozenset(letter.upper() for letter in next(filter(None, attempts), ()))
    return letters if several or len(letters) == 1 else frozenset()


def _without_prefixes(text: str) -> str:
    text = text.strip()
    for prefix in OFFICIAL_PREFIXES:
        text = text.replace(prefix, "")
    return text


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.lower()).split())
