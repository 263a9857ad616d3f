"""Plans of training samples: what stands where, what is asked, which pictures go where.

A plan is small and needs no pixels, so that other processes can make it while the device composes
an earlier batch. Without torch, for the same reason.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...datasets.coverage import TOKENS, coverage, shared_area
from ...scenes.chip_knowledge import CHIP_CONTENTS, DISTINCT_CHIPS
from ...scenes.chips import LandUse, Split
from ...scenes.land_cover import LandCover
from ...scenes.objects import ObjectKind, Sprite
from ...scenes.placement import Placed, Placer, Window, mapped_window
from ...scenes.questions import AskedQuestion, Category, RegionContents, ask
from ...scenes.scenes import SceneObject
from ...scenes.wordings import Wording
from .banks import (
    BASE_TILES,
    GROUND_CELL,
    PATCH,
    PATCHES_PER_LEVEL,
    TILE,
    Patch,
    SceneRecord,
)
from .sample_plans import Canvases, Flip, RegionPlan, TilePlan, Words
from .token_truth import TokenTruth

FOCUS_ABSENT, ANSWER_ABSENT = 0.17, 0.2
"""How often something is asked for on purpose that is not there; by chance it is as often again."""
CHIP_SHARE, CHIP_AND_OBJECT_SHARE = 0.42, 0.10
"""Of single tiles: a real chip as it is, and with drawn objects on it."""
VISION_CHIP_SHARE = 0.65
MOSAIC_SHARE, CLUTTER_SHARE, ERASED_SHARE = 0.14, 0.08, 0.2
"""Of real chips: four of a class in one tile, with small drawn things, with a part erased (Zhong et
al., arXiv 1708.04896)."""
PLACED_CHIP_SHARE = 0.12
GROUP_SHARE = 0.35
BASE_SIZES, FINER_SIZES = (4, 64), (5, 240)
"""Pixels that objects' long sides have in FOCUS samples, in base levels and in finer ones."""
WIDE_PRESENT_SHARE, WIDE_ABSENT = 0.8, 0.12
"""As PRESENT_SHARE and FOCUS_ABSENT, where patches of several scenes are shown: among so many tiles
some look like what is asked for, and are not."""
TARGET_MISSED = 0.1
"""How often an ANSWER prompt lacks the tiles that its question is about."""
SEEN_SHARE = 0.35
"""Of an object's box, what must lie in the details for it to be seen."""
PRESENT_SHARE, REGION_PRESENT_SHARE = 0.55, 0.75
"""Of questions about presence where there is something, in a tile and in a region; 'no' comes from
empty places and from what cannot be seen, too."""
WORDING_NOISE = 0.15
"""How often training questions get a prefix, lose their question mark, and the like."""
WATER_USES = (LandUse.BEACH, LandUse.HARBOR, LandUse.RIVER)


@dataclass(frozen=True)
class Region:
    """A flipped scene, and the windows of it that are seen; `patches`: their numbers.

    may_contain: what their imagery may show beside what is pasted.
    """

    number: int
    scene: SceneRecord
    flip: Flip
    width: float
    height: float
    windows: list[Window]
    patches: list[int]
    may_contain: frozenset[ObjectKind | LandUse]

    @property
    def reduction(self) -> int:
        return self.windows[0].reduction

    @property
    def overview_reduction(self) -> float:
        return max(self.width, self.height) / TILE

    @property
    def sun(self) -> tuple[float, float]:
        return self.flip.vector(*self.scene.sun)


@dataclass(frozen=True)
class Catalogue:
    """What the banks hold, without their pixels.

    patches: (scene, patch) for every patch. chips: numbers of each land use's chips.
    """

    scenes: list[SceneRecord]
    patches: list[tuple[int, Patch]]
    sprites: list[Sprite]
    chips: dict[LandUse, list[int]]


class SamplePlanner:
    """Plans samples of one split; the same seed gives the same plan."""

    def __init__(self, catalogue: Catalogue, split: Split, wording: Wording) -> None:
        self.catalogue = catalogue
        self.scenes, self.patches = catalogue.scenes, catalogue.patches
        self._sprites, self._chips = catalogue.sprites, catalogue.chips
        self.split, self.wording = split, wording
        self._noise = WORDING_NOISE if split is Split.TRAIN else 0.0
        self._uses = list(catalogue.chips)
        self._of_kind: dict[ObjectKind, list[int]] = {}
        for number, sprite in enumerate(self._sprites):
            self._of_kind.setdefault(sprite.kind, []).append(number)
        distinct = {use: self._chips[use] for use in self._uses if use in DISTINCT_CHIPS}
        self._placer = Placer(list(self._of_kind), self._take_sprite, distinct)
        self._patches_of: dict[tuple[int, int], list[int]] = {}
        self._patches_at: dict[int, list[int]] = {}
        for number, (scene, patch) in enumerate(self.patches):
            self._patches_of.setdefault((scene, patch.reduction), []).append(number)
            self._patches_at.setdefault(patch.reduction, []).append(number)
        self._places_of = {key: self._patch_places(key) for key in self._patches_of}
        self.seed(0)

    def seed(self, *seed: int) -> SamplePlanner:
        self._rng = np.random.default_rng([*seed, 4, self.split is Split.VALIDATION])
        return self

    # One tile.

    def tiles(self, size: int, questions: int, chip_share: float = CHIP_SHARE) -> TilePlan:
        """RECOGNITION: real chips, chips with drawn objects, and parts of scenes with objects, and
        up to so many questions about each."""
        rng = self._rng
        nothing = np.zeros((0, 1, TOKENS**2), np.float32)
        truth = TokenTruth.unknown(size, TOKENS**2)
        plan = TilePlan(size, Canvases(), Words(), nothing, truth, [], [], [])
        corner, targets = np.zeros((1, 2)), []
        for sample in range(size):
            draw = rng.random() if self._uses else 1.0
            use = self._uses[rng.integers(len(self._uses))] if self._uses else None
            if draw < chip_share:
                contents = self._real_chip(plan, sample, use)
            elif draw < chip_share + CHIP_AND_OBJECT_SHARE and use not in WATER_USES:
                contents = self._object_on_chip(plan, sample, use)
            else:
                contents = self._object_in_patch(plan, sample)
            for asked in self._ask(contents, questions, PRESENT_SHARE):
                plan.words.add(sample, asked)
                targets.append(
                    coverage([item.box for item in asked.targets], corner, TILE / TOKENS)
                )
        plan.target = np.stack(targets).astype(np.float32)
        return plan

    def _real_chip(self, plan: TilePlan, sample: int, use: LandUse) -> RegionContents:
        rng, training = self._rng, self.split is Split.TRAIN
        if training and rng.random() < MOSAIC_SHARE:
            plan.mosaics += [self._chip_row(sample, use) for _ in range(4)]
        else:
            plan.whole_chips.append(self._chip_row(sample, use))
        if training and rng.random() < CLUTTER_SHARE:
            for _ in range(int(rng.integers(1, 3))):
                kind = (ObjectKind.CAR, ObjectKind.TENT, ObjectKind.CONTAINER)[rng.integers(3)]
                place = self._pick(self._of_kind[kind]), *rng.uniform(0, TILE, 2)
                size = rng.uniform(10, 36), rng.uniform(0, 2 * math.pi)
                plan.canvases.objects.append((sample, *place, *size, 0.0, 0.0))
        if training and rng.random() < ERASED_SHARE:
            corner, size = rng.integers(0, TILE - 90, 2), rng.integers(20, 90, 2)
            plan.erased.append((sample, *corner, *size, *rng.uniform(20, 220, 3)))
        plan.truth.describe_chip(sample, use)
        return RegionContents(TILE, TILE, land_use=use)

    def _chip_row(self, sample: int, use: LandUse) -> tuple[float, ...]:
        """A chip of the class; in training cropped, turned, mirrored and a little stretched."""
        rng, number = self._rng, self._pick(self._chips[use])
        if self.split is Split.VALIDATION:
            return (sample, number, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
        share = 1.0 if rng.random() < 0.3 else rng.uniform(0.5, 1.0)
        tilt = rng.normal(0, 0.06) if rng.random() < 0.5 else 0.0
        angle = rng.integers(4) * math.pi / 2 + tilt
        room = max(0.0, 1 - share * (abs(math.cos(tilt)) + abs(math.sin(tilt))))
        x, y = rng.uniform(-room, room, 2)
        stretch = share * math.exp(rng.normal(0, 0.06))
        share *= rng.choice((-1.0, 1.0))
        cosine, sine = math.cos(angle), math.sin(angle)
        return (
            sample,
            number,
            cosine * share,
            -sine * stretch,
            x,
            sine * share,
            cosine * stretch,
            y,
        )

    def _object_on_chip(self, plan: TilePlan, sample: int, use: LandUse) -> RegionContents:
        rng = self._rng
        plan.whole_chips.append(self._chip_row(sample, use))
        ground = np.full((TILE // GROUND_CELL,) * 2, LandCover.GRASS, np.uint8)
        window = mapped_window(0, 0, TILE, TILE, 1, ground, GROUND_CELL)
        placed = self._populate([window], rng.uniform(0.2, 0.34), (10, 190), 1, chips=False)
        placed = [replace(one, item=replace(one.item, ground=None)) for one in placed]
        turn, length = rng.uniform(0, 2 * math.pi), rng.uniform(0.2, 1.0)
        sun = length * math.cos(turn), length * math.sin(turn)
        plan.canvases.add(sample, placed, 0, 0, 1.0, sun)
        plan.truth.describe_chip(sample, use)
        _describe_placed(plan.truth, sample, placed)
        return self._tile_contents(placed, CHIP_CONTENTS.get(use, frozenset()))

    def _object_in_patch(self, plan: TilePlan, sample: int) -> RegionContents:
        """Drawn objects, and chips, in a part of a scene at the reduction of its patch."""
        rng = self._rng
        number = int(rng.integers(len(self.patches)))
        scene, patch = self.scenes[self.patches[number][0]], self.patches[number][1]
        left, top = (int(value) for value in rng.integers(0, PATCH - TILE + 1, 2))
        flip = Flip.draw(rng)
        plan.canvases.crop(sample, number, left, top, TILE, TILE, flip)
        cells = np.arange(GROUND_CELL // 2, TILE, GROUND_CELL)
        rows, columns = (top + cells) // GROUND_CELL, (left + cells) // GROUND_CELL
        ground = flip.of_array(patch.ground[rows[:, None], columns])
        window = mapped_window(0, 0, TILE, TILE, 1, ground, GROUND_CELL)
        metres = scene.metres_per_pixel * patch.reduction
        plots = int(rng.choice(7, p=(0.07, 0.2, 0.23, 0.18, 0.14, 0.1, 0.08)))
        placed = self._populate([window], metres, (4.5, 170), plots)
        plan.canvases.add(sample, placed, 0, 0, 1.0, flip.vector(*scene.sun))
        plan.truth.describe_ground(sample, ground, scene.may_contain)
        _describe_placed(plan.truth, sample, placed)
        contents = self._tile_contents(placed, scene.may_contain)
        if patch.reduction >= 8:
            contents = replace(contents, setting=scene.setting)
        return contents

    def _tile_contents(
        self, placed: Sequence[Placed], may_contain: frozenset[ObjectKind | LandUse]
    ) -> RegionContents:
        items = tuple(one.item for one in placed)
        return RegionContents(
            TILE, TILE, items, tuple(item.long_side for item in items), may_contain
        )

    # Several tiles.

    def focus(self, size: int, questions: int, patches: int) -> RegionPlan:
        """FOCUS: whole base levels (patches 0), or so many patches of one finer level; the most
        that fit, and of other scenes where a scene's own are too few."""
        rng = self._rng
        patches = min(patches, max(map(len, self._places_of.values())))
        wide = patches > PATCHES_PER_LEVEL
        present = WIDE_PRESENT_SHARE if wide else REGION_PRESENT_SHARE
        absent = WIDE_ABSENT if wide else FOCUS_ABSENT
        room = self._places_of if wide else self._patches_of
        fit = [key for key, places in room.items() if len(places) >= patches]
        finer = [key for key in fit if key[1] < self.scenes[key[0]].reduction] or fit
        rows = []
        for _ in range(size):
            if patches:
                region = self._patch_region(finer[rng.integers(len(finer))], patches)
            else:
                region = self._base_region(int(rng.integers(len(self.scenes))))
            plots = int(rng.choice(7, p=(0.03, 0.12, 0.2, 0.2, 0.2, 0.15, 0.1)))
            metres = region.scene.metres_per_pixel
            sizes = FINER_SIZES if patches else BASE_SIZES
            placed = self._populate(region.windows, metres, sizes, plots)
            pixels = [one.item.long_side / region.reduction for one in placed]
            contents = self._contents(region, placed, pixels)
            asked = self._ask(contents, questions, present, absent)
            rows.append((region, placed, asked, np.arange(len(tile_corners(region)))))
        return self._region_plan(rows, whole=not patches)

    def answer(self, size: int, questions: int, details: int) -> RegionPlan:
        """ANSWER: so many detail tiles, mostly native, with the target's among them."""
        rng = self._rng
        patches = min(4, -(-details // 2))
        fit = [key for key, numbers in self._patches_of.items() if len(numbers) >= patches]
        native = [key for key in fit if key[1] == 1]
        rows = []
        for _ in range(size):
            keys = native if native and rng.random() < 0.8 else fit
            region = self._patch_region(keys[rng.integers(len(keys))], patches)
            metres = region.scene.metres_per_pixel
            plots = int(rng.integers(1, 5))
            placed = self._populate(region.windows, metres, (12, 240), plots)
            chosen = self._choose_tiles(region, placed, details)
            pixels = [self._pixels(region, one.item, chosen) for one in placed]
            contents = self._contents(region, placed, pixels)
            asked = self._ask(contents, questions, REGION_PRESENT_SHARE, ANSWER_ABSENT)
            rows.append((region, placed, asked, chosen))
        return self._region_plan(rows, whole=False)

    def _base_region(self, number: int) -> Region:
        scene, flip = self.scenes[number], Flip.draw(self._rng)
        size = flip.size(scene.width, scene.height)
        ground = flip.of_array(scene.base_ground)
        window = mapped_window(0, 0, *size, scene.reduction, ground, GROUND_CELL)
        return Region(number, scene, flip, *size, [window], [], scene.may_contain)

    def _patch_region(self, key: tuple[int, int], count: int) -> Region:
        """Patches of one level of a scene where they belong, and where there are not so many, those
        of other scenes in other places."""
        rng, (number, reduction) = self._rng, key
        scene, flip = self.scenes[number], Flip.draw(rng)
        side = PATCH * reduction
        numbers = [int(patch) for patch in rng.permutation(self._patches_of[key])[:count]]
        corners = [(self.patches[own][1].left, self.patches[own][1].top) for own in numbers]
        if count > len(numbers):
            free = [place for place in self._places_of[key] if place not in corners]
            own = set(self._patches_of[key])
            others = [one for one in self._patches_at[reduction] if one not in own] or numbers
            for place in rng.permutation(len(free))[: count - len(numbers)]:
                corners.append(free[place])
                numbers.append(self._pick(others))
        windows = []
        for patch, corner in zip(numbers, corners, strict=True):
            place = flip.corner(*corner, side, scene.width, scene.height)
            ground = flip.of_array(self.patches[patch][1].ground)
            windows.append(mapped_window(*place, side, side, reduction, ground, GROUND_CELL))
        size = flip.size(scene.width, scene.height)
        shown = {number, *(self.patches[patch][0] for patch in numbers)}
        may_contain = frozenset().union(*(self.scenes[one].may_contain for one in shown))
        return Region(number, scene, flip, *size, windows, numbers, may_contain)

    def _patch_places(self, key: tuple[int, int]) -> list[tuple[int, int]]:
        """Left and top of all places for patches on a scene's tile grid, as its own lie."""
        scene, patch = self.scenes[key[0]], self.patches[self._patches_of[key][0]][1]
        side = PATCH * patch.reduction
        across = range(patch.left % side, scene.width - side + 1, side)
        down = range(patch.top % side, scene.height - side + 1, side)
        return [(left, top) for top in down for left in across]

    def _contents(
        self, region: Region, placed: Sequence[Placed], pixels: Sequence[float]
    ) -> RegionContents:
        return RegionContents(
            region.width,
            region.height,
            tuple(one.item for one in placed),
            tuple(pixels),
            region.may_contain,
            region.scene.setting,
        )

    def _choose_tiles(self, region: Region, placed: Sequence[Placed], details: int) -> np.ndarray:
        """Which tiles are shown, row by row: mostly those with objects, and wrong ones."""
        rng = self._rng
        corners, side = tile_corners(region), TILE * region.reduction
        held = np.zeros(len(corners))
        if rng.random() > TARGET_MISSED:
            for one in placed:
                held += shared_area(one.item.box, corners, side)
        order = np.lexsort((rng.random(len(corners)), -held))[:details]
        return order[np.lexsort((corners[order, 0], corners[order, 1]))]

    def _pixels(self, region: Region, item: SceneObject, tiles: np.ndarray) -> float:
        """Pixels of an object's long side where it is seen best: in a detail or the overview."""
        left, top, right, bottom = item.box
        corners = tile_corners(region)[tiles]
        seen = shared_area(item.box, corners, TILE * region.reduction).sum()
        inside = seen > SEEN_SHARE * (right - left) * (bottom - top)
        return item.long_side / (region.reduction if inside else region.overview_reduction)

    def _region_plan(
        self,
        rows: Sequence[tuple[Region, list[Placed], list[AskedQuestion], np.ndarray]],
        whole: bool,
    ) -> RegionPlan:
        canvases, overviews, words = Canvases(), Canvases(), Words()
        places, sides, targets, number = [], [], [], 0
        for sample, (region, placed, asked, chosen) in enumerate(rows):
            scene, reduction, shrink = region.scene, region.reduction, region.overview_reduction
            for place, window in enumerate(region.windows):
                base = scene.width // scene.reduction, scene.height // scene.reduction
                size = (PATCH, PATCH) if region.patches else base
                image = region.patches[place] if region.patches else region.number
                canvases.crop(number, image, 0, 0, *size, region.flip)
                near = [one for one in placed if _touches(one, window)]
                canvases.add(number, near, window.left, window.top, reduction, region.sun)
                number += 1
            size = round(scene.width / shrink), round(scene.height / shrink)
            overviews.crop(sample, region.number, 0, 0, *size, region.flip)
            overviews.add(sample, placed, 0, 0, shrink, (0.0, 0.0))
            corners = tile_corners(region)[chosen]
            valid = (np.array((region.width, region.height)) - corners) / reduction
            valid = np.clip(np.round(valid), 0, TILE)
            sides.append(np.concatenate([[region.flip.size(*size)], valid]))
            middle = (corners + valid * reduction / 2) / (region.width, region.height)
            zoom = np.full((len(corners), 1), shrink / reduction)
            places.append(np.concatenate([middle, zoom], 1))
            token, origin = TILE / TOKENS, np.zeros((1, 2))
            for one in asked:
                words.add(sample, one)
                boxes = [item.box for item in one.targets]
                whole_scene = coverage(boxes, origin, token * shrink)
                details = coverage(boxes, corners, token * reduction)
                targets.append(np.concatenate([whole_scene, details]))
        return RegionPlan(
            len(rows),
            whole,
            canvases,
            overviews,
            words,
            np.stack(places),
            np.stack(sides).astype(np.int64),
            np.stack([chosen for _, _, _, chosen in rows]),
            np.stack(targets).astype(np.float32),
        )

    # What stands where.

    def _populate(
        self,
        windows: Sequence[Window],
        metres: float,
        sizes: tuple[float, float],
        plots: int,
        chips: bool = True,
    ) -> list[Placed]:
        """Objects of up to `plots` kinds in the windows; sizes: range of their long sides in pixels
        of the windows; metres: of a native pixel."""
        rng, placed, kinds_placed = self._rng, [], 0
        for _ in range(2 * plots + 1 if plots else 0):
            if kinds_placed == plots:
                break
            window = windows[rng.integers(len(windows))]
            if chips and rng.random() < PLACED_CHIP_SHARE:
                kinds_placed += bool(self._placer.place_chip(rng, placed, window, metres))
                continue
            pixels = math.exp(rng.uniform(math.log(sizes[0]), math.log(sizes[1])))
            length = pixels * window.reduction
            kinds = self._placer.fitting(window, metres, length)
            if kinds:
                count = int(rng.integers(2, 8)) if rng.random() < GROUP_SHARE else 1
                kind = kinds[rng.integers(len(kinds))]
                added = self._placer.place(rng, placed, window, metres, length, kind, count)
                kinds_placed += bool(added)
        return placed

    def _take_sprite(self, kind: ObjectKind, length: float) -> tuple[int, Sprite]:
        number = self._pick(self._of_kind[kind])
        return number, self._sprites[number]

    def _ask(
        self, contents: RegionContents, questions: int, present: float, absent_share: float = 0.0
    ) -> list[AskedQuestion]:
        """Up to so many different questions about a region, at least one. absent_share: how often
        something is asked for on purpose that is not there."""
        nothing = not contents.objects and contents.land_use is None
        asked: dict[str, AskedQuestion] = {}
        for _ in range(2 * questions + 4):
            if len(asked) >= questions:
                break
            absent = nothing or self._rng.random() < absent_share
            one = ask(
                contents,
                self._rng,
                wording=self.wording,
                absent=absent,
                present=present,
                noise=self._noise,
            )
            if one is None:
                nothing = contents.land_use is None  # what is there cannot be asked about
            else:
                asked.setdefault(one.text, one)
        if asked:
            return list(asked.values())
        return [AskedQuestion("Is there a volcano in the image?", "no", Category.PRESENCE)]

    def _pick(self, numbers: Sequence[int]) -> int:
        return int(numbers[self._rng.integers(len(numbers))])


def _describe_placed(truth: TokenTruth, tile: int, placed: Sequence[Placed]) -> None:
    """Chips lie under objects, so they come first."""
    corner = np.zeros((1, 2))
    for one in sorted(placed, key=lambda one: not one.is_chip):
        covered = coverage([one.item.box], corner, TILE / TOKENS)[0]
        truth.add(tile, one.item, covered, TILE / TOKENS)


def tile_corners(region: Region) -> np.ndarray:
    """Left and top, native pixels, of the tiles that the region's canvases are cut into."""
    across = BASE_TILES if not region.patches else PATCH // TILE
    steps = np.arange(across) * float(TILE)
    place = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
    return np.concatenate([(w.left, w.top) + place * w.reduction for w in region.windows])


def _touches(one: Placed, window: Window) -> bool:
    reach = one.side * 0.75 + one.height * 2
    return (
        window.left - reach < one.x < window.left + window.width + reach
        and window.top - reach < one.y < window.top + window.height + reach
    )


_planner_of_worker: list[SamplePlanner] = []


def start_planner(catalogue: Catalogue, split: Split, wording: Wording) -> None:
    """Make a worker process ready for `plan_in_worker`."""
    _planner_of_worker[:] = [SamplePlanner(catalogue, split, wording)]


def plan_in_worker(name: str, seed: tuple[int, int], *arguments: float) -> TilePlan | RegionPlan:
    return plan_part(_planner_of_worker[0], name, seed, *arguments)


def plan_part(
    planner: SamplePlanner, name: str, seed: tuple[int, int], *arguments: float
) -> TilePlan | RegionPlan:
    """Part of a batch, from a seed of its own. name: tiles, focus or answer."""
    return getattr(planner.seed(*seed), name)(*arguments)
