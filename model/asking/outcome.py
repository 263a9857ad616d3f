"""What kind of answer an answer is: one, or one of the ways of having none."""

from __future__ import annotations

import re

from ..search.coarse_to_fine import Stopped
from ..wire.question import Outcome
from .prompt_words import CANNOT_BE_SEEN

SUBJECT = r"(?:answer: )?(?:[\w'-]+ ){0,6}"
"""What may stand before the agreed words: 'The ship', not an answer of its own with a comma."""

NO_ANSWER = re.compile(
    r"(?:sorry[, ]+)?(?:but )?"
    r"(?:unknown|unclear|not sure|unsure|i am not sure|i'm not sure"
    r"|(?:i |we )?(?:do not|don't) know\b.*"
    r"|(?:i |we )?cannot (?:tell|say|determine|answer)\b.*"
    r"|(?:i am |i'm |we are )?unable to (?:tell|say|determine|answer)\b.*"
    r"|(?:it |this |that )cannot be (?:determined|told|answered)\b.*)"
)
NEGATIVE = re.compile(
    r"(?:no|none|nothing|zero|0)(?:[.,;:!](?:\s.*)?)?"
    r"|(?:no,? )?there (?:is|are) (?:no|none)\b(?! (?:more|less|fewer)\b).*",
    re.DOTALL,
)


def outcome_of(
    said: str, stopped: Stopped, abstention: str = "", is_visible: bool = True
) -> Outcome:
    """The outcome of what a model said.

    stopped: why its search ended. abstention: the words that are agreed with the model for what it
    cannot see; those that prompts ask for are known besides. is_visible: False where it was asked
    about each of the best places and saw in none what is asked about. A 'no' is an answer, unless
    the search found nothing to look at more closely.
    """
    words = _plain(said)
    first = re.split(r"[.!?;\n]", words, maxsplit=1)[0].strip()
    if not first or NO_ANSWER.fullmatch(first):
        return Outcome.NO_ANSWER
    abstained = any(
        re.fullmatch(SUBJECT + re.escape(_plain(agreed)), first)
        for agreed in (abstention, CANNOT_BE_SEEN)
        if agreed
    )
    is_negative = NEGATIVE.fullmatch(words) is not None
    if stopped is Stopped.FLAT and (abstained or is_negative):
        return Outcome.NOTHING_STOOD_OUT
    unseen = abstained or not (is_visible or is_negative)
    return Outcome.NOT_VISIBLE if unseen else Outcome.ANSWERED


def _plain(said: str) -> str:
    """Lower case, one kind of apostrophe and of 'cannot', no marks around."""
    words = said.lower().replace("\u2019", "'").strip(" \t\r\n\"'*`.")
    return re.sub(r"\bcan(?:'t| not)\b", "cannot", words)
