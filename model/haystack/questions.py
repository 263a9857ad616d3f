"""Which of a scene's questions the large-scene benchmark asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..datasets.rows import Box, Item
from ..scenes.targets import TARGET_SHARES
from ..wire.errors import InvalidQuestionError

PRESENCE = "presence"
WHOLE_SCENE = "rural or urban"


def choose_questions(items: Sequence[Item], count: int) -> list[Item]:
    """At most `count` of a scene's questions: small targets of every category, things that are not
    there, in turn; half of the presence questions are of what is not there, and they are asked
    first, since false alarms are measured of them alone. The same of the same targets, in other
    words, is asked last: it would be answered alike.

    Raises:
        InvalidQuestionError: there are none.
    """
    needles = [item for item in items if is_needle(item)]
    if not needles:
        raise InvalidQuestionError("The scene holds no question about a small target.")
    asked: Counter[tuple[str, tuple[Box, ...]]] = Counter()
    seen: Counter[tuple[str, bool, int]] = Counter()
    ranked = []
    for place, item in enumerate(needles):
        targets = (item.category, item.boxes)
        before = asked[targets] if item.boxes else 0
        asked[targets] += 1
        kind = (item.category, bool(item.boxes), before)
        ranked.append((before, seen[kind], item.category != PRESENCE, place, item))
        seen[kind] += 1
    return [item for *_, item in sorted(ranked, key=lambda entry: entry[:4])[:count]]


def asks_of_absent(item: Item) -> bool:
    """Whether it asks for the number, colour and so on of what is not there."""
    return not item.boxes and item.category not in (PRESENCE, WHOLE_SCENE)


def is_needle(item: Item) -> bool:
    """Whether all targets are small, or the question is of something that is not there."""
    if not item.boxes:
        return item.category != WHOLE_SCENE
    least, most = TARGET_SHARES
    width, height = item.row["image_size"]
    areas = [(right - left) * (bottom - top) for left, top, right, bottom in item.boxes]
    return all(least <= area / (width * height) <= most for area in areas)
