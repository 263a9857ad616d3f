"""Scenes with small things in them to ask about, and the questions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from .chip_knowledge import CHIP_CONTENTS, DISTINCT_CHIPS
from .chips import CHIP_METRES, Chip, LandUse
from .objects import ObjectKind, Sprite, draw_sprite
from .placement import Placed, Placer, Window
from .questions import AskedQuestion, Category, RegionContents, ask
from .scene_planning import chip_sprite, plan_scene
from .scenes import Scene, Stamps
from .wordings import Wording

TARGET_SHARES = (0.00004, 0.001)
"""Of the scene's area, what a target's box may take: 0.004 % to 0.1 %."""
GROUP_SHARE = 0.3
"""How often there are several of a kind, close to each other."""
CHIP_SHARE = 0.15
ABOUT_ABSENT = (
    Category.COUNT,
    Category.COLOR,
    Category.SHAPE,
    Category.STATUS,
    Category.BACKGROUND,
)
TRIES = 8
LARGEST_SPRITE = 384


def compose_scene(
    seed: int,
    width: int,
    height: int,
    chips: Sequence[Chip] = (),
    targets: int = 10,
    shares: tuple[float, float] = TARGET_SHARES,
    metres_per_pixel: float | None = None,
) -> Scene:
    """A scene with about so many targets, each of a kind of its own, all listed in `objects`.

    chips: real chips that the scene is partly made of. shares: of the scene's area, for each
    target's box.
    """
    scene = plan_scene(seed, width, height, chips, metres_per_pixel)
    return _Targets(scene, chips, shares).add(targets)


class _Targets:
    """Adds targets to a planned scene."""

    def __init__(self, scene: Scene, chips: Sequence[Chip], shares: tuple[float, float]) -> None:
        self.scene, self.chips, self.shares = scene, chips, shares
        self.rng = np.random.default_rng([scene.seed, 6])
        self.sprites: list[Sprite] = list(scene.sprites)
        self.of_use: dict[LandUse, list[int]] = {}
        for number, chip in enumerate(chips):
            if chip.land_use in DISTINCT_CHIPS:
                self.of_use.setdefault(chip.land_use, []).append(number)
        self.window = Window(0, 0, scene.width, scene.height, 1, np.ones(256, bool), scene.ground)

    def add(self, count: int) -> Scene:
        rng, scene, placed = self.rng, self.scene, []
        taken: set[ObjectKind | LandUse] = set(scene.may_contain) | {ObjectKind.TREE}
        kinds = [kind for kind in ObjectKind if kind not in taken]
        for _ in range(count * TRIES):
            if len({one.item.thing for one in placed}) >= count:
                break
            if self.of_use and rng.random() < CHIP_SHARE:
                added = self._chip(placed, kinds, taken)
            else:
                added = self._objects(placed, kinds, taken)
            if not all(self._fits(one) for one in added):
                del placed[len(placed) - len(added) :]
                continue
            for one in added:
                taken |= {one.item.thing} if not one.is_chip else CHIP_CONTENTS[one.item.thing]
        return self._with(placed)

    def _objects(
        self, placed: list[Placed], kinds: list[ObjectKind], taken: set[ObjectKind | LandUse]
    ) -> list[Placed]:
        rng, scene = self.rng, self.scene
        low, high = np.log(self.shares)
        share = math.exp(rng.uniform(low + 0.3, high))
        length = math.sqrt(share * scene.width * scene.height) * rng.uniform(1.0, 1.4)
        free = [kind for kind in kinds if kind not in taken]
        placer = Placer(free, self._take, {}) if free else None
        fit = placer.fitting(self.window, scene.metres_per_pixel, length) if placer else []
        if not fit:
            return []
        kind = fit[rng.integers(len(fit))]
        several = int(rng.integers(2, 7)) if rng.random() < GROUP_SHARE else 1
        return placer.place(rng, placed, self.window, scene.metres_per_pixel, length, kind, several)

    def _chip(
        self, placed: list[Placed], kinds: list[ObjectKind], taken: set[ObjectKind | LandUse]
    ) -> list[Placed]:
        scene = self.scene
        here = {one.item.thing for one in placed}
        fit = {
            use: numbers
            for use, numbers in self.of_use.items()
            if use not in here | scene.may_contain
            and not CHIP_CONTENTS.get(use, frozenset()) & here
        }
        largest = math.sqrt(self.shares[1] * scene.width * scene.height) / 0.84
        zoom = min(1.2, largest * scene.metres_per_pixel / CHIP_METRES)
        if zoom < 0.5 or not fit:
            return []
        placer = Placer(kinds, self._take, fit)
        zooms = (max(0.5, zoom * 0.7), zoom)
        return placer.place_chip(self.rng, placed, self.window, scene.metres_per_pixel, zooms)

    def _take(self, kind: ObjectKind, length: float) -> tuple[int, Sprite]:
        size = int(np.clip(length, 96, LARGEST_SPRITE))
        self.sprites.append(draw_sprite(kind, self.rng, size))
        return len(self.sprites) - 1, self.sprites[-1]

    def _fits(self, one: Placed) -> bool:
        left, top, right, bottom = one.item.box
        share = (right - left) * (bottom - top) / (self.scene.width * self.scene.height)
        return self.shares[0] <= share <= self.shares[1]

    def _with(self, placed: Sequence[Placed]) -> Scene:
        rows = []
        for one in sorted(placed, key=lambda one: not one.is_chip):
            number = one.picture
            if one.is_chip:
                number = len(self.sprites)
                self.sprites.append(chip_sprite(self.chips[one.picture]))
            rows.append((number, one.x, one.y, one.angle, one.side))
        return replace(
            self.scene,
            sprites=tuple(self.sprites),
            stamps=self.scene.stamps + Stamps.of(rows),
            objects=tuple(one.item for one in placed),
            _pictures={},
        )


def scene_contents(scene: Scene) -> RegionContents:
    """All of the scene, shown at native resolution."""
    return RegionContents(
        scene.width,
        scene.height,
        scene.objects,
        tuple(item.long_side for item in scene.objects),
        scene.may_contain,
        scene.setting,
    )


def scene_questions(
    scene: Scene, count: int, wording: Wording = Wording.TRAINING, suffix: float = 1.0
) -> list[AskedQuestion]:
    """Up to `count` different questions about the scene, of every category in turn; presence is
    asked twice as often as the others, half of the time of what is not there."""
    rng = np.random.default_rng([scene.seed, 10])
    contents, asked = scene_contents(scene), {}
    categories = [
        category
        for category in Category
        if category not in (Category.LAND_USE, Category.SETTING, Category.PRESENCE)
    ]
    turns = [Category.SETTING]
    for _ in range(count):
        turns += [Category.PRESENCE, *rng.permutation(np.array(categories, object))]
        turns += [Category.PRESENCE]
    present = 0
    for turn in turns[: 4 * count]:
        if len(asked) >= count:
            break
        # Half of the presence questions get a 'yes', whatever else is said 'no' to.
        absent = turn is Category.PRESENCE and present % 2 == 1
        question = ask(contents, rng, turn, wording, suffix, absent=absent, present=1.0)
        if question is None or question.text in asked or not question.answerable:
            continue
        present += turn is Category.PRESENCE
        asked[question.text] = question
    return list(asked.values())


def absent_questions(scene: Scene, count: int) -> list[AskedQuestion]:
    """Up to `count` different questions about what is not in the scene, of every kind but presence
    in turn; their answer is that it is not visible, or of a number 0."""
    rng = np.random.default_rng([scene.seed, 12])
    contents, asked = scene_contents(scene), {}
    for turn in range(4 * count):
        if len(asked) >= count:
            break
        category = ABOUT_ABSENT[turn % len(ABOUT_ABSENT)]
        question = ask(contents, rng, category, suffix=1.0, absent=True)
        if question is not None:
            asked.setdefault(question.text, question)
    return list(asked.values())
