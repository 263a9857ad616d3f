"""Boxes out of a model's words, in whatever form its family writes them.

Strict in what a box is: four numbers that lie on the image. Tolerant in what stands around them:
fences, words, another name for the field, quotes of another kind, a list that is cut in the middle,
of which the whole entries are kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..vlm.profile import Grounding

MOST_BOXES = 200
"""Of one image; a model that writes more goes round in circles."""
LONGEST_LABEL = 80
LEAST_INSIDE = 0.25
"""Of a box's area; one that lies more beside the image than on it is a mistake about its scale."""

NUMBER = r"\s*(-?\d{1,7}(?:\.\d{1,9})?)\s*"
QUADRUPLE = re.compile(rf"[\[(]{NUMBER},{NUMBER}(?:\)\s*,\s*\(|,){NUMBER},{NUMBER}[\])]")
"""[x1, y1, x2, y2] or (x1,y1),(x2,y2)."""
ENTRY = re.compile(r"\{[^{}]*\}")
LABEL = re.compile(r"""["'](?:label|name|category|object)["']\s*:\s*(?:"([^"]*)"|'([^']*)')""")
TAG = re.compile(r"<[^<>]{0,40}>")
NAMED_BEFORE = (Grounding.BOX_TOKENS, Grounding.BOX_TAGS)
"""The forms in which a label stands before its box: 'a ship(1,2),(3,4)'."""


@dataclass(frozen=True)
class Box:
    """Where something is on an image, in shares of its sides, 0..1, from the upper left. label:
    what the model calls it, '' where it does not say."""

    left: float
    top: float
    right: float
    bottom: float
    label: str = ""


@dataclass(frozen=True)
class Boxes:
    """What a model wrote about one image. is_cut: its list was not ended. dropped: boxes that are
    none: beside the image, without area, or of the same place again."""

    boxes: tuple[Box, ...]
    is_cut: bool = False
    dropped: int = 0


def read_boxes(said: str, form: Grounding, width: float, height: float) -> Boxes:
    """The boxes in a model's words about an image; none where it writes none.

    width, height: pixels of the image as it was shown.
    """
    units = {Grounding.PIXELS: (width, height), Grounding.SHARES: (1.0, 1.0)}
    across, down = units.get(form, (1000.0, 1000.0))
    found: dict[tuple[float, ...], Box] = {}
    dropped = 0
    for numbers, label in _written(said, form):
        x1, y1, x2, y2 = numbers
        box = _on_image((x1 / across, y1 / down, x2 / across, y2 / down), clean_label(label))
        if box is None or numbers in found:
            dropped += 1
        elif len(found) < MOST_BOXES:
            found[numbers] = box
    return Boxes(tuple(found.values()), _is_cut(said), dropped)


def clean_label(label: str) -> str:
    """One line of words, without tags and marks around it; '' where that leaves nothing."""
    words = " ".join(TAG.sub(" ", label).split())
    printable = "".join(letter for letter in words if letter.isprintable())
    return printable.strip(" \t,;:.-*`\"'[](){}|")[:LONGEST_LABEL].strip()


def _written(said: str, form: Grounding) -> Iterator[tuple[tuple[float, ...], str]]:
    """Every four numbers, and what is called so there."""
    entries = ENTRY.findall(said)
    for entry in entries:
        for four in QUADRUPLE.finditer(entry):
            yield _numbers(four), _label_of(entry)
    if entries or "{" in said:  # of which the only entry is cut
        return
    end = 0
    for four in QUADRUPLE.finditer(said):
        named = said[end : four.start()] if form in NAMED_BEFORE else ""
        yield _numbers(four), (named.splitlines() or [""])[-1]
        end = four.end()


def _label_of(entry: str) -> str:
    found = LABEL.search(entry)
    label = found[1] or found[2] or "" if found else ""
    try:
        return str(json.loads(f'"{label}"'))  # \u8239
    except ValueError:
        return label


def _numbers(four: re.Match[str]) -> tuple[float, ...]:
    return tuple(float(number) for number in four.groups())


def _on_image(shares: tuple[float, float, float, float], label: str) -> Box | None:
    """The part of the box that lies on the image, whichever corners were given; None for none."""
    left, right = sorted((shares[0], shares[2]))
    top, bottom = sorted((shares[1], shares[3]))
    area = (right - left) * (bottom - top)
    left, top, right, bottom = (min(max(side, 0.0), 1.0) for side in (left, top, right, bottom))
    inside = (right - left) * (bottom - top)
    if inside <= 0 or inside < LEAST_INSIDE * area:
        return None
    return Box(left, top, right, bottom, label)


def _is_cut(said: str) -> bool:
    """Whether a list of boxes that was begun does not end."""
    return any(said.count(opening) > said.count(end) for opening, end in ("[]", "{}"))
