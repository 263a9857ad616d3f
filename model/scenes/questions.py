"""Questions about what stands in a scene, with exact answers.

The eight categories of LRS-VQA (arXiv 2503.07588), presence and land use. Only what has one answer
is asked: colour, shape and status of a thing of which there is one, counts of kinds that are
listed completely, directions with a margin. What cannot be seen at the resolution at hand is asked
for too, and the answer is that it is not visible.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..vlm.confidence import AnswerKind
from .chip_knowledge import CHIP_CONTENTS, CHIP_SETTINGS, CHIP_THINGS, DISTINCT_CHIPS, MAY_SHOW
from .chips import LandUse
from .land_cover import LandCover
from .objects import KINDS, ObjectKind
from .scenes import SceneObject, Setting
from .wordings import SUFFIX, Speaker, Wording

NOT_VISIBLE = AnswerKind.NOT_VISIBLE.value


class Category(Enum):
    """What is asked for, by its name in benchmark files."""

    CATEGORY = "object category"
    COUNT = "count"
    COLOR = "object color"
    SHAPE = "object shape"
    STATUS = "object status"
    REASONING = "reasoning"
    BACKGROUND = "object background"
    SETTING = "rural or urban"
    PRESENCE = "presence"
    LAND_USE = "land use"


NEEDED_PIXELS = {
    Category.CATEGORY: 7.0,
    Category.COUNT: 7.0,
    Category.COLOR: 5.0,
    Category.SHAPE: 11.0,
    Category.STATUS: 11.0,
    Category.REASONING: 7.0,
    Category.BACKGROUND: 6.0,
    Category.PRESENCE: 6.0,
}
"""Pixels that the long side of an object must have for the answer to be seen."""
CHIP_PIXELS = 20.0
"""Pixels that a real chip's side must have."""


@dataclass(frozen=True)
class RegionContents:
    """What there is in a region, and how large it is shown.

    width, height: native pixels; objects: all that is listed, in native pixels of the region.
    pixels: for each object, how many pixels its long side has where it is seen best, 0 where it is
    not seen. may_contain: kinds, and land uses of real chips, that may be there without being
    listed. land_use: of the whole region, where it is one real chip.
    """

    width: float
    height: float
    objects: tuple[SceneObject, ...] = ()
    pixels: tuple[float, ...] = ()
    may_contain: frozenset[ObjectKind | LandUse] = frozenset()
    setting: Setting | None = None
    land_use: LandUse | None = None

    def shows(self, category: Category, item: SceneObject) -> bool:
        needed = CHIP_PIXELS if isinstance(item.thing, LandUse) else NEEDED_PIXELS[category]
        return self.pixels[self.objects.index(item)] >= needed


@dataclass(frozen=True)
class AskedQuestion:
    """A question with its truth. targets: the objects that it is about, empty where they are
    absent; answerable: False where the truth is that it cannot be seen."""

    text: str
    answer: str
    category: Category
    targets: tuple[SceneObject, ...] = ()
    answerable: bool = True


GROUPS: dict[str, tuple[ObjectKind, ...]] = {
    "vessel": (ObjectKind.BOAT, ObjectKind.SHIP),
    "aircraft": (ObjectKind.AIRPLANE, ObjectKind.HELICOPTER),
    "sports ground": (
        ObjectKind.TENNIS_COURT, ObjectKind.BASKETBALL_COURT, ObjectKind.SOCCER_FIELD,
        ObjectKind.BASEBALL_DIAMOND, ObjectKind.STADIUM,
    ),
    "vehicle": (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TRAIN),
    "power plant": (ObjectKind.WIND_TURBINE, ObjectKind.SOLAR_FARM),
    "building": (
        ObjectKind.HOUSE, ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE, ObjectKind.GREENHOUSE,
    ),
}  # fmt: skip
PASSES_FOR: dict[ObjectKind | LandUse, set[ObjectKind | LandUse]] = {
    ObjectKind.BOAT: {LandUse.HARBOR},
    ObjectKind.PIER: {LandUse.HARBOR},
    ObjectKind.SHIP: {ObjectKind.BOAT, LandUse.HARBOR},
    ObjectKind.STADIUM: {ObjectKind.SOCCER_FIELD},
}
"""What else a thing may be called, has inside or stands for, so that 'no' would be doubtful."""
WAYS = {"north": (0, -1), "south": (0, 1), "west": (-1, 0), "east": (1, 0)}
COMPASS = ("east", "south east", "south", "south west", "west", "north west", "north", "north east")
COMMON_PAINTS = {"red", "blue", "white", "black", "gray", "brown", "green"}
"""Colours that cars, roofs and trees of any scene may have."""


def ask(
    contents: RegionContents,
    rng: np.random.Generator,
    category: Category | None = None,
    wording: Wording = Wording.TRAINING,
    suffix: float = 0.3,
    absent: bool = False,
    present: float = 0.5,
    noise: float = 0.0,
) -> AskedQuestion | None:
    """A question about a region, of this category or one at random; None if there is none.

    suffix: how often the benchmark's request for a single word follows. absent: ask about
    something that is not there. present: how often a question about presence is about what is
    there; of 1, no question is about what is not. noise: how often each of the liberties that
    people take with words is taken with a training wording; the answer stays.
    """
    speaker = Speaker(rng, wording, noise)
    asker = _Asker(contents, rng, speaker, present)
    categories = [category] if category else asker.likely_categories(absent)
    for chosen in categories:
        asked = asker.about_absent(chosen) if absent else asker.ask(chosen)
        if asked is not None:
            with_suffix = rng.random() < suffix
            text = speaker.carelessly(asked.text, whole=not with_suffix)
            text = f"{text} {SUFFIX}" if with_suffix else text
            return AskedQuestion(
                text, asked.answer, asked.category, asked.targets, asked.answerable
            )
    return None


class _Asker:
    """Asks about one region."""

    def __init__(
        self, contents: RegionContents, rng: np.random.Generator, speaker: Speaker, present: float
    ) -> None:
        self.contents, self.rng, self.speaker, self.present = contents, rng, speaker, present
        self.by_kind: dict[ObjectKind | LandUse, list[SceneObject]] = {}
        for item in contents.objects:
            self.by_kind.setdefault(item.thing, []).append(item)
        self.maybe = set(contents.may_contain)
        for thing in self.by_kind:
            if isinstance(thing, LandUse):
                self.maybe |= CHIP_CONTENTS.get(thing, frozenset())
        alike = (PASSES_FOR.get(thing, set()) for thing in (*self.by_kind, *self.maybe))
        self.unlisted = self.maybe.union(*alike)
        """Things of which there may be more than are listed."""

    def likely_categories(self, absent: bool) -> list[Category]:
        """All categories in a random order, the ones that this region is good for first."""
        contents = self.contents
        if contents.land_use is not None:
            weights = {Category.LAND_USE: 5.0, Category.PRESENCE: 4.0, Category.SETTING: 0.5}
        elif absent:
            weights = {
                Category.PRESENCE: 4.0,
                Category.COUNT: 0.8,
                Category.COLOR: 0.4,
                Category.SHAPE: 0.3,
                Category.STATUS: 0.3,
                Category.BACKGROUND: 0.3,
            }
        else:
            weights = {
                Category.PRESENCE: 3.0,
                Category.COLOR: 2.0,
                Category.CATEGORY: 2.0,
                Category.COUNT: 1.6,
                Category.SHAPE: 1.2,
                Category.STATUS: 1.4,
                Category.REASONING: 2.0,
                Category.BACKGROUND: 1.2,
                Category.SETTING: 0.5,
            }
        names, values = list(weights), np.array(list(weights.values()))
        # Weighted order without replacement (Efraimidis and Spirakis 2006).
        order = np.argsort(-(self.rng.random(len(names)) ** (1 / values)))
        return [names[place] for place in order]

    def ask(self, category: Category) -> AskedQuestion | None:
        return {
            Category.PRESENCE: self._presence,
            Category.CATEGORY: self._category,
            Category.COUNT: self._count,
            Category.COLOR: lambda: self._attribute(Category.COLOR),
            Category.SHAPE: lambda: self._attribute(Category.SHAPE),
            Category.STATUS: lambda: self._attribute(Category.STATUS),
            Category.BACKGROUND: lambda: self._attribute(Category.BACKGROUND),
            Category.REASONING: self._reasoning,
            Category.SETTING: self._setting,
            Category.LAND_USE: self._land_use,
        }[category]()

    def about_absent(self, category: Category) -> AskedQuestion | None:
        """'no', '0' or 'not visible', about a kind that is surely not there."""
        if category is Category.PRESENCE:
            return self._presence_of_absent()
        kind = self.pick(self._absent_with(category))
        if kind is None:
            return None
        if category is Category.COUNT:
            return AskedQuestion(self.speaker.say("count", many=kind.plural), "0", category)
        text = self._attribute_text(category, kind, kind.value)
        return AskedQuestion(text, NOT_VISIBLE, category, (), False)

    # Helpers.

    def say_presence(self, thing: ObjectKind | LandUse) -> str:
        name = CHIP_THINGS[thing] if isinstance(thing, LandUse) else thing.with_article
        return self.speaker.say_presence(name)

    def pick(self, items: Sequence):
        return items[self.rng.integers(len(items))] if len(items) else None

    def absent_kinds(self) -> list[ObjectKind]:
        return [
            kind
            for kind in ObjectKind
            if kind not in self.by_kind
            and kind not in self.unlisted
            and kind is not ObjectKind.TREE
        ]

    def single(self) -> list[SceneObject]:
        """Objects that are the only one of their kind."""
        return [
            items[0]
            for kind, items in self.by_kind.items()
            if len(items) == 1 and isinstance(kind, ObjectKind) and kind not in self.unlisted
        ]

    def named(self, item: SceneObject) -> str:
        return item.thing.value

    # Presence.

    def _presence(self) -> AskedQuestion | None:
        if self.contents.land_use is not None:
            return self._presence_on_chip(self.contents.land_use)
        if self.rng.random() < self.present and self.contents.objects:
            item = self.pick(self.contents.objects)
            thing = item.thing
            like = [other for other in self.contents.objects if _same_thing(other.thing, thing)]
            seen = [other for other in like if self.contents.shows(Category.PRESENCE, other)]
            kind = DISTINCT_CHIPS.get(thing) if isinstance(thing, LandUse) else thing
            if {kind, thing} & self.contents.may_contain or not seen and kind in self.unlisted:
                return None
            text = self.say_presence(thing)
            if not seen:
                return AskedQuestion(text, "no", Category.PRESENCE, tuple(like), False)
            return AskedQuestion(text, "yes", Category.PRESENCE, tuple(seen))
        return self._presence_of_absent()

    def _presence_of_absent(self) -> AskedQuestion | None:
        chips = [
            use
            for use, kind in DISTINCT_CHIPS.items()
            if kind is None and use not in self.by_kind and self._surely_without(use)
        ]
        kind = self.pick([*self.absent_kinds(), *chips])
        if kind is None:
            return None
        return AskedQuestion(self.say_presence(kind), "no", Category.PRESENCE)

    def _surely_without(self, use: LandUse) -> bool:
        """Whether no chip of the scene may show this, and the drawn world has nothing like it."""
        here = {thing for thing in (*self.by_kind, *self.maybe) if isinstance(thing, LandUse)}
        drawn = {LandUse.GOLF_COURSE, LandUse.HARBOR, LandUse.MOBILE_HOME_PARK, LandUse.RUNWAY}
        if use not in drawn or use in here | self.unlisted:
            return False
        return all(
            use not in MAY_SHOW[other] for other in here
        ) and not self.contents.may_contain & {ObjectKind.AIRPLANE}

    def _presence_on_chip(self, use: LandUse) -> AskedQuestion:
        if self.rng.random() < 0.5:
            text = self.say_presence(use)
            return AskedQuestion(text, "yes", Category.PRESENCE)
        others = [other for other in LandUse if other is not use and other not in MAY_SHOW[use]]
        text = self.say_presence(self.pick(others))
        return AskedQuestion(text, "no", Category.PRESENCE)

    # Category.

    def _category(self) -> AskedQuestion | None:
        ways = [self._either, self._group, self._colored, self._grounded]
        for place in self.rng.permutation(len(ways)):
            asked = ways[place]()
            if asked is not None:
                return asked
        return None

    def _about(self, text: str, items: Sequence[SceneObject], answer: str) -> AskedQuestion | None:
        """A category question about some objects of one kind: seen, or not visible."""
        if any(self.contents.shows(Category.CATEGORY, item) for item in items):
            return AskedQuestion(text, answer, Category.CATEGORY, tuple(items))
        if items[0].thing in self.maybe:
            return None  # one that is not listed may be seen
        return AskedQuestion(text, NOT_VISIBLE, Category.CATEGORY, tuple(items), False)

    def _kinds_here(self) -> list[ObjectKind]:
        return [kind for kind in self.by_kind if isinstance(kind, ObjectKind)]

    def _either(self) -> AskedQuestion | None:
        kind, other = self.pick(self._kinds_here()), self.pick(self.absent_kinds())
        if kind is None or other is None:
            return None
        names = [kind.with_article, other.with_article]
        if self.rng.random() < 0.5:
            names.reverse()
        text = self.speaker.say("either", a=names[0], b=names[1])
        return self._about(text, self.by_kind[kind], kind.value)

    def _group(self) -> AskedQuestion | None:
        found = [
            (group, [kind for kind in kinds if kind in self.by_kind])
            for group, kinds in GROUPS.items()
            if not self.maybe & set(kinds)
        ]
        chosen = self.pick([(group, kinds[0]) for group, kinds in found if len(kinds) == 1])
        if chosen is None:
            return None
        group, kind = chosen
        return self._about(self.speaker.say("group", group=group), self.by_kind[kind], kind.value)

    def _colored(self) -> AskedQuestion | None:
        if any(isinstance(thing, LandUse) for thing in self.by_kind):
            return None
        colors = [item.color for item in self.contents.objects]
        fit = [
            item
            for item in self.contents.objects
            if item.color
            and colors.count(item.color) == 1
            and not (self.maybe and item.color in COMMON_PAINTS)
        ]
        item = self.pick(fit)
        if item is None:
            return None
        return self._about(self.speaker.say("colored", color=item.color), [item], self.named(item))

    def _grounded(self) -> AskedQuestion | None:
        """Only on water and sand, where nothing stands that is not listed."""
        for cover in (LandCover.WATER, LandCover.SAND):
            here = [item for item in self.contents.objects if item.ground is cover]
            unknown = any(item.ground is None for item in self.contents.objects)
            if len({item.thing for item in here}) == 1 and not unknown:
                text = self.speaker.say("grounded", ground=cover.words)
                return self._about(text, here, self.named(here[0]))
        return None

    # Count.

    def _count(self) -> AskedQuestion | None:
        if self.present < 1 and self.rng.random() < 0.1:
            return self.about_absent(Category.COUNT)
        kinds = [kind for kind in self._kinds_here() if kind not in self.unlisted]
        several = [kind for kind in kinds if len(self.by_kind[kind]) > 1]
        kind = self.pick(several if several and self.rng.random() < 0.75 else kinds)
        if kind is None or len(self.by_kind[kind]) > 9:
            return None
        items = tuple(self.by_kind[kind])
        text = self.speaker.say("count", many=kind.plural)
        if all(self.contents.shows(Category.COUNT, item) for item in items):
            return AskedQuestion(text, str(len(items)), Category.COUNT, items)
        if any(self.contents.shows(Category.COUNT, item) for item in items):
            return None
        return AskedQuestion(text, NOT_VISIBLE, Category.COUNT, items, False)

    # Colour, shape, status, background.

    def _attribute(self, category: Category) -> AskedQuestion | None:
        if self.present < 1 and self.rng.random() < 0.1:
            return self.about_absent(category)
        fit = [item for item in self.single() if _value(category, item) is not None]
        names = [self.named(item) for item in fit]
        if category in (Category.SHAPE, Category.STATUS):  # told apart by their colours
            for kind, items in self.by_kind.items():
                colors = [item.color for item in items]
                for item in items if len(items) > 1 and kind not in self.unlisted else ():
                    if item.color and colors.count(item.color) == 1 and _value(category, item):
                        fit.append(item)
                        names.append(f"{item.color} {self.named(item)}")
        if not fit:
            return None
        place = self.rng.integers(len(fit))
        item = fit[place]
        text = self._attribute_text(category, item.thing, names[place])
        if not self.contents.shows(category, item):
            return AskedQuestion(text, NOT_VISIBLE, category, (item,), False)
        return AskedQuestion(text, _value(category, item), category, (item,))

    def _absent_with(self, category: Category) -> list[ObjectKind]:
        return [kind for kind in self.absent_kinds() if _has(category, kind)]

    def _attribute_text(self, category: Category, kind: ObjectKind, name: str) -> str:
        key = {
            Category.COLOR: "color",
            Category.SHAPE: "shape",
            Category.STATUS: "status",
            Category.BACKGROUND: "ground",
        }[category]
        states = list(KINDS[kind].statuses)
        if self.rng.random() < 0.5:
            states.reverse()
        return self.speaker.say(key, it=name, choices=" or ".join(states))

    # Reasoning.

    def _reasoning(self) -> AskedQuestion | None:
        ways = [self._further, self._side, self._place, self._bearing, self._more]
        for place in self.rng.permutation(len(ways)):
            asked = ways[place]()
            if asked is not None:
                return asked
        return None

    def _two(self) -> tuple[SceneObject, SceneObject] | None:
        single = self.single()
        if len(single) < 2:
            return None
        first, second = self.rng.choice(len(single), 2, replace=False)
        return single[first], single[second]

    def _offset(self, a: SceneObject, b: SceneObject) -> tuple[float, float]:
        """From b to a, as shares of the region's long side."""
        side = max(self.contents.width, self.contents.height)
        return (a.centre[0] - b.centre[0]) / side, (a.centre[1] - b.centre[1]) / side

    def _reasoned(self, text: str, answer: str, items: Sequence[SceneObject]) -> AskedQuestion:
        if all(self.contents.shows(Category.REASONING, item) for item in items):
            return AskedQuestion(text, answer, Category.REASONING, tuple(items))
        return AskedQuestion(text, NOT_VISIBLE, Category.REASONING, tuple(items), False)

    def _lead(self) -> tuple[tuple[SceneObject, SceneObject], str, float] | None:
        """Two objects, a way, and how much further that way the first lies; None where it is not
        plain."""
        if (two := self._two()) is None:
            return None
        way = self.pick(list(WAYS))
        across, down = self._offset(*two)
        lead = across * WAYS[way][0] + down * WAYS[way][1]
        return None if abs(lead) < 0.08 else (two, way, lead)

    def _further(self) -> AskedQuestion | None:
        if (found := self._lead()) is None:
            return None
        two, way, lead = found
        text = self.speaker.say("further", way=way, a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, self.named(two[0] if lead > 0 else two[1]), two)

    def _side(self) -> AskedQuestion | None:
        if (found := self._lead()) is None:
            return None
        two, way, lead = found
        text = self.speaker.say("side", way=way, a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, "yes" if lead > 0 else "no", two)

    def _place(self) -> AskedQuestion | None:
        item = self.pick(self.single())
        if item is None:
            return None
        x, y = item.centre[0] / self.contents.width, item.centre[1] / self.contents.height
        words = []
        for share, low, high in ((y, "north", "south"), (x, "west", "east")):
            if min(abs(share - 0.35), abs(share - 0.65)) < 0.04:
                return None
            words.append(low if share < 0.35 else high if share > 0.65 else "")
        answer = " ".join(word for word in words if word) or "centre"
        return self._reasoned(self.speaker.say("place", it=self.named(item)), answer, [item])

    def _bearing(self) -> AskedQuestion | None:
        if (two := self._two()) is None:
            return None
        across, down = self._offset(*two)
        eighths = math.atan2(down, across) / (math.pi / 4)
        if math.hypot(across, down) < 0.1 or abs(eighths - round(eighths)) > 0.35:
            return None
        text = self.speaker.say("bearing", a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, COMPASS[round(eighths) % 8], two)

    def _more(self) -> AskedQuestion | None:
        kinds = [kind for kind in self._kinds_here() if kind not in self.unlisted]
        if len(kinds) < 2:
            return None
        first, second = self.rng.choice(len(kinds), 2, replace=False)
        a, b = self.by_kind[kinds[first]], self.by_kind[kinds[second]]
        if len(a) == len(b):
            return None
        text = self.speaker.say("more", many=kinds[first].plural, others=kinds[second].plural)
        return self._reasoned(text, "yes" if len(a) > len(b) else "no", [*a, *b])

    # The whole region.

    def _setting(self) -> AskedQuestion | None:
        setting = self.contents.setting
        if self.contents.land_use is not None:
            setting = CHIP_SETTINGS.get(self.contents.land_use)
        if setting is None:
            return None
        return AskedQuestion(self.speaker.say("setting"), setting.value, Category.SETTING)

    def _land_use(self) -> AskedQuestion | None:
        if self.contents.land_use is None:
            return None
        return AskedQuestion(
            self.speaker.say("land use"), self.contents.land_use.words, Category.LAND_USE
        )


def _same_thing(one: ObjectKind | LandUse, other: ObjectKind | LandUse) -> bool:
    return (
        DISTINCT_CHIPS.get(one, one) == DISTINCT_CHIPS.get(other, other)
        if (DISTINCT_CHIPS.get(one, one) is not None)
        else one == other
    )


def _value(category: Category, item: SceneObject) -> str | None:
    if category is Category.BACKGROUND:
        return item.ground.words if item.ground is not None else None
    return {
        Category.COLOR: item.color,
        Category.SHAPE: item.shape,
        Category.STATUS: item.status,
    }[category]


def _has(category: Category, kind: ObjectKind) -> bool:
    spec = KINDS[kind]
    return {
        Category.COLOR: bool(spec.colors),
        Category.SHAPE: bool(spec.shapes),
        Category.STATUS: bool(spec.statuses),
        Category.BACKGROUND: True,
        Category.COUNT: True,
    }.get(category, False)
