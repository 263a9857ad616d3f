"""What kind of answer an answer is: one, or one of the ways of having none."""

from __future__ import annotations

import re

from ..search.coarse_to_fine import Stopped
from ..wire.question import Outcome
from .prompt_words import CANNOT_BE_SEEN

SUBJECT = r"(?:answer: )?(?:[\w'-]+ ){0,6}"
"""What may stand before the agreed words: 'The ship', not an answer of its own with a comma."""

UNSEEN = re.compile(
    SUBJECT + "(?:"
    # What prompts ask for, in the words that models find for it themselves.
    r"(?:cannot|could not|can hardly) be (?:clearly )?(?:seen|made out|recogni[sz]ed|discerned)"
    r"(?: (?:clearly|well enough))?"
    r"|(?:is|are) not (?:clearly )?(?:visible|recogni[sz]able|discernible)"
    r"|(?:ist|sind) (?:\w+ ){0,4}nicht (?:\w+ ){0,2}(?:zu sehen|zu erkennen|sichtbar|erkennbar)"
    r"|(?:kann|können) (?:\w+ ){0,4}nicht (?:\w+ ){0,2}(?:gesehen|erkannt)(?: werden)?"
    r"|nicht (?:zu sehen|zu erkennen|sichtbar|erkennbar)"
    r"|(?:on )?ne (?:l'|le |la |les )?(?:voit|distingue|voyons)(?: pas)\b.*"
    r"|ne (?:se voit|se voient|peut pas être vue?|peuvent pas être vue?s)(?: pas)?"
    r"|n'(?:est|sont) pas (?:\w+ ){0,2}visibles?"
    r"|no (?:se|lo|la|los|las) (?:ve|ven|veo|distingue|distinguen|aprecia|aprecian)\b.*"
    r"|no (?:se )?puede[n]? (?:verse|ver|distinguir|apreciar)(?:se)?\b.*"
    r"|no (?:es|son|está|están) visibles?"
    r"|não (?:se|é possível) (?:v[êe]|veem|vêem|ver|distingue|distinguir)\b.*"
    r"|não (?:é|são|está|estão) vis(?:ível|íveis)"
    r"|não (?:pode|podem) ser vist[oa]s?"
    ")"
    # Why: at this resolution, in dieser Auflösung, à cette résolution, ...
    r"(?:,? (?:at|in|bei|auf|à|dans|con|en|a|com|nesta|na|because|da|weil|car|porque)\b.*)?"
)
UNSEEN_IN_CHINESE = re.compile(
    r"[^，,。]{0,24}(?:看不到|看不见|看不清|无法看到|无法看清|无法辨认|无法识别|不可见)[^，,。]{0,8}"
)

NO_ANSWER = re.compile(
    r"(?:sorry[, ]+)?(?:but )?"
    r"(?:unknown|unclear|not sure|unsure|i am not sure|i'm not sure"
    r"|(?:i |we )?(?:do not|don't) know\b.*"
    r"|(?:i |we )?cannot (?:tell|say|determine|answer)\b.*"
    r"|(?:i am |i'm |we are )?unable to (?:tell|say|determine|answer)\b.*"
    r"|(?:it |this |that )cannot be (?:determined|told|answered)\b.*"
    r"|(?:das )?(?:ich )?weiß (?:ich|es|das)? ?(?:es )?nicht\b.*|unbekannt|unklar"
    r"|(?:das )?(?:lässt|kann) (?:sich|ich|man) (?:\w+ ){0,2}nicht (?:\w+ )?"
    r"(?:sagen|bestimmen|beantworten)\b.*"
    r"|je ne (?:sais|peux) pas\b.*|inconnu|on ne peut pas (?:le )?(?:dire|déterminer)\b.*"
    r"|(?:yo )?no (?:lo )?sé\b.*|desconocido|no (?:se )?puede[n]? (?:determinar|decir|saber)\b.*"
    r"|(?:eu )?não sei\b.*|desconhecido|não (?:é possível|se pode) (?:determinar|dizer|saber)\b.*"
    r"|(?:我)?(?:不知道|不清楚|无法(?:确定|判断|回答|得知)).*)"
)
NEGATIVE = re.compile(
    r"(?:no|none|nothing|zero|0|nein|kein|keine|keiner|non|aucun|aucune|ninguno|ninguna|não|nao"
    r"|nenhum|nenhuma)(?:[.,;:!](?:\s.*)?)?"
    r"|(?:no,? )?there (?:is|are) (?:no|none)\b(?! (?:more|less|fewer)\b).*"
    r"|(?:nein, )?es gibt (?:hier )?kein(?:e[nr]?)?\b(?! (?:mehr|weniger) als\b).*"
    r"|(?:non, )?il n'y (?:en )?a (?:pas|aucun)\b.*"
    r"|(?:no, )?no hay\b(?! más\b).*|(?:não, )?não há\b(?! mais\b).*"
    r"|没有(?!超过)[^，,。]{0,12}(?:[，,。].*)?|(?:不是|否|无)(?:[，,。].*)?",
    re.DOTALL,
)


def outcome_of(
    said: str, stopped: Stopped, abstention: str = "", is_visible: bool = True
) -> Outcome:
    """The outcome of what a model said, in the languages of model.asking.locating.

    stopped: why its search ended. abstention: the words that are agreed with the model for what it
    cannot see; those that prompts ask for are known besides, and what models make of them in the
    question's language. is_visible: False where it was asked about each of the best places and saw
    in none what is asked about. A 'no' is an answer, unless the search found nothing to look at
    more closely.
    """
    words = _plain(said)
    first = re.split(r"[.!?;\n。！？；]", words, maxsplit=1)[0].strip()
    if not first or NO_ANSWER.fullmatch(first):
        return Outcome.NO_ANSWER
    abstained = _is_unseen(first) or any(
        re.fullmatch(SUBJECT + re.escape(_plain(agreed)), first)
        for agreed in (abstention, CANNOT_BE_SEEN)
        if agreed
    )
    negative = is_negative(said)
    if stopped is Stopped.FLAT and (abstained or negative):
        return Outcome.NOTHING_STOOD_OUT
    unseen = abstained or not (is_visible or negative)
    return Outcome.NOT_VISIBLE if unseen else Outcome.ANSWERED


def is_negative(said: str) -> bool:
    """Whether an answer says no, none or nothing."""
    return NEGATIVE.fullmatch(_plain(said)) is not None


def _is_unseen(first: str) -> bool:
    """Whether a sentence says, of whatever is asked about, that it cannot be seen."""
    return bool(UNSEEN.fullmatch(first) or UNSEEN_IN_CHINESE.fullmatch(first))


def _plain(said: str) -> str:
    """Lower case, one kind of apostrophe and of 'cannot', no marks around."""
    words = said.lower().replace("\u2019", "'").strip(" \t\r\n\"'*`.")
    return re.sub(r"\bcan(?:'t| not)\b", "cannot", words)
