"""The plan of a large scene, drawn from a seed: its districts, streets and natural borders, and the
common things that it is full of.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image

from .chip_knowledge import CHIP_CONTENTS
from .chips import CHIP_METRES, CHIP_SIZE, Chip, LandUse
from .land_cover import MEAN_COLORS, LandCover
from .objects import ObjectKind, Sprite, draw_sprite
from .scenes import (
    FAMILIES,
    LIGHT_CELL,
    NATURAL,
    OCCUPIED,
    Curve,
    Districts,
    Scene,
    Setting,
    Stamps,
    Use,
    distance_to_multiple,
)

FINE_CELL, COARSE_CELL, FINE_UNTIL = 8, 16, 8192
"""Native pixels of a cell of the plan's grid, in scenes up to a size and in larger ones."""
COMMON_SIZE = 96
SEAM = 0.15
"""Share of a chip's side over which it fades into the scene."""
COMMON_KINDS = {
    ObjectKind.HOUSE: 14,
    ObjectKind.APARTMENT_BLOCK: 8,
    ObjectKind.WAREHOUSE: 8,
    ObjectKind.CAR: 14,
    ObjectKind.TRUCK: 5,
    ObjectKind.TREE: 14,
}
"""Kinds that districts and roads are full of, and how many sprites of each a family has."""
COMMON_COLORS = {
    ObjectKind.HOUSE: ("brown", "gray", "gray", "brown", "gray", "red"),
    ObjectKind.APARTMENT_BLOCK: ("gray", "gray", "gray", "white", "brown"),
    ObjectKind.WAREHOUSE: ("gray", "gray", "gray", "white", "brown"),
    ObjectKind.CAR: ("white", "gray", "black", "red", "blue", "white", "gray"),
    ObjectKind.TRUCK: ("white", "gray", "blue"),
}


@lru_cache(maxsize=FAMILIES)
def common_sprites(family: int) -> tuple[Sprite, ...]:
    """The sprites of a family's common objects."""
    rng = np.random.default_rng([family, 9])
    sprites = []
    for kind, count in COMMON_KINDS.items():
        for _ in range(count):
            colors = COMMON_COLORS.get(kind)
            color = str(rng.choice(colors)) if colors else None
            shape = "rectangular" if kind is ObjectKind.WAREHOUSE else None
            sprites.append(draw_sprite(kind, rng, COMMON_SIZE, color, shape))
    return tuple(sprites)


def chip_sprite(chip: Chip) -> Sprite:
    """A chip that fades towards its edges."""
    ramp = np.clip((np.arange(CHIP_SIZE) + 0.5) / (SEAM * CHIP_SIZE), 0, 1)
    ramp = np.minimum(ramp, ramp[::-1])
    ramp = ramp * ramp * (3 - 2 * ramp)
    alpha = np.round(255 * ramp[:, None] * ramp[None]).astype(np.uint8)
    rgba = np.dstack([chip.rgb, alpha])
    return Sprite(ObjectKind.TREE, rgba, CHIP_METRES, 0.0, (0.0, 0.0, 1.0, 1.0))


def plan_scene(
    seed: int,
    width: int,
    height: int,
    chips: Sequence[Chip] = (),
    metres_per_pixel: float | None = None,
    setting: Setting | None = None,
) -> Scene:
    """The plan of a scene without anything to ask about; what is not given is drawn from the seed.

    chips: real chips, some of which are set into the scene.
    """
    return _Planner(seed, width, height, metres_per_pixel, setting).plan(chips)


class _Planner:
    """Plans one scene, step by step, from one random generator."""

    def __init__(
        self,
        seed: int,
        width: int,
        height: int,
        metres_per_pixel: float | None,
        setting: Setting | None,
    ) -> None:
        self.seed, self.width, self.height = seed, width, height
        self.rng = rng = np.random.default_rng([seed, 1])
        drawn = 0.3 * math.exp(np.clip(rng.normal(0, 0.3), -0.7, 0.7))
        self.metres = metres_per_pixel or drawn
        self.setting = setting or (Setting.URBAN if rng.random() < 0.5 else Setting.RURAL)
        self.cell = FINE_CELL if max(width, height) <= FINE_UNTIL else COARSE_CELL
        self.rows, self.columns = -(-height // self.cell), -(-width // self.cell)
        self.sprites = list(common_sprites(seed % FAMILIES))
        self.of_kind = {
            kind: [n for n, sprite in enumerate(self.sprites) if sprite.kind is kind]
            for kind in COMMON_KINDS
        }

    def plan(self, chips: Sequence[Chip]) -> Scene:
        rng = self.rng
        grid, middles, reach = self._voronoi()
        districts = self._districts(len(middles))
        grid = self._natural_borders(grid, districts)
        curves = self._curves()
        light_shape = (self.height // LIGHT_CELL + 4, self.width // LIGHT_CELL + 4)
        light = (rng.uniform(4, 14) * rng.normal(size=light_shape)).astype(np.float32)
        turn, length = rng.uniform(0, 2 * math.pi), rng.uniform(0.2, 1.1)
        scene = Scene(
            self.seed,
            self.width,
            self.height,
            self.metres,
            self.setting,
            (length * math.cos(turn), length * math.sin(turn)),
            self.cell,
            grid,
            districts,
            curves,
            light,
            np.zeros(grid.shape, bool),
            (),
            Stamps.of([]),
            frozenset(),
        )
        self.scene, self.contents = scene, set()
        patches = self._chips(chips) if chips else Stamps.of([])
        buildings = Stamps.of([])
        for number in np.flatnonzero(districts.street[:, 0] > 0):
            buildings += self._buildings(int(number), middles[number - NATURAL], reach)
        buildings = self._clear(buildings)
        self._occupy(buildings)
        cars, trees = self._cars(middles, reach), self._trees()
        stamps = patches + cars + buildings + trees
        kinds = {
            self.sprites[number].kind for number in np.unique((cars + buildings + trees).sprite)
        }
        self._occupy(cars + trees)
        return Scene(
            **{
                **vars(scene),
                "sprites": tuple(self.sprites),
                "stamps": stamps,
                "may_contain": frozenset(kinds | self.contents),
                "_pictures": {},
            }
        )

    def _field(self, wavelength: float) -> np.ndarray:
        """Smooth noise on the grid, float32, about -2..2; wavelength in native pixels."""
        total = np.zeros((self.rows, self.columns), np.float32)
        for octave in range(5):
            step = wavelength / 2**octave
            if step < 3 * self.cell:
                break
            shape = int(self.height / step) + 3, int(self.width / step) + 3
            coarse = Image.fromarray(self.rng.normal(size=shape).astype(np.float32))
            box = (0.5, 0.5, 0.5 + self.width / step, 0.5 + self.height / step)
            size = (self.columns, self.rows)
            fine = coarse.resize(size, Image.Resampling.BICUBIC, box=box)
            total += np.asarray(fine) / 1.8**octave
        return total

    def _voronoi(self) -> tuple[np.ndarray, np.ndarray, float]:
        """District of each cell (numbers from 3 on), the districts' middles (x, y), their reach."""
        rng = self.rng
        longest = max(self.width, self.height)
        step = min(max(longest / rng.uniform(4, 13), 400), 1500)
        across, down = int(self.width / step) + 3, int(self.height / step) + 3
        place = np.stack(np.meshgrid(np.arange(across), np.arange(down)), -1) - 0.5
        middles = (place + rng.uniform(-0.42, 0.42, place.shape)) * step
        x = (np.arange(self.columns) + 0.5) * self.cell
        y = (np.arange(self.rows) + 0.5) * self.cell
        ratio = rng.uniform(0.55, 1.0)  # districts are longer one way
        main = rng.uniform(-0.35, 0.35)
        cosine, sine = np.float32(math.cos(main)), np.float32(math.sin(main))
        best = np.full((self.rows, self.columns), np.inf, np.float32)
        nearest = np.zeros((self.rows, self.columns), np.int32)
        column = np.clip((x / step + 1).astype(np.int64), 1, across - 2)
        row = np.clip((y / step + 1).astype(np.int64), 1, down - 2)
        for right in (-1, 0, 1):
            for below in (-1, 0, 1):
                which = (row + below)[:, None] * across + (column + right)[None]
                seed = middles.reshape(-1, 2)[which].astype(np.float32)
                away_x = seed[..., 0] - x[None].astype(np.float32)
                away_y = seed[..., 1] - y[:, None].astype(np.float32)
                along = np.abs(away_x * cosine + away_y * sine)
                distance = np.maximum(along, np.abs(away_y * cosine - away_x * sine) * ratio)
                closer = distance < best
                best = np.where(closer, distance, best)
                nearest = np.where(closer, which, nearest)
        return (nearest + NATURAL).astype(np.int16), middles.reshape(-1, 2), step * 1.3

    def _districts(self, count: int) -> Districts:
        rng, urban = self.rng, self.setting is Setting.URBAN
        built = rng.random(count) < (rng.uniform(0.5, 0.9) if urban else rng.uniform(0, 0.1))
        uses = [Use.RESIDENTIAL, Use.CITY, Use.INDUSTRY]
        use = [Use.OPEN] * NATURAL + [
            uses[rng.choice(3, p=(0.6, 0.2, 0.2))] if is_built else Use.OPEN for is_built in built
        ]
        covers = [LandCover.GRASS, LandCover.CROP, LandCover.SOIL, LandCover.ASPHALT]
        shares = (0.55, 0.05, 0.25, 0.15) if urban else (0.3, 0.48, 0.2, 0.02)
        cover = [LandCover.WATER, LandCover.FOREST, LandCover.SAND]
        street = np.zeros((count + NATURAL, 2), np.float32)
        for number in range(NATURAL, count + NATURAL):
            if use[number] is Use.OPEN:
                cover.append(covers[rng.choice(4, p=shares)])
                continue
            cover.append(LandCover.ASPHALT if use[number] is Use.INDUSTRY else LandCover.CITY)
            blocks = {
                Use.RESIDENTIAL: (rng.uniform(90, 180), rng.uniform(55, 80)),
                Use.CITY: (rng.uniform(90, 150), rng.uniform(80, 130)),
                Use.INDUSTRY: (rng.uniform(160, 260), rng.uniform(130, 200)),
            }
            street[number] = np.array(blocks[use[number]]) / self.metres
        main = rng.uniform(0, math.pi)
        angle = main + np.where(
            rng.random(count + NATURAL) < 0.5, 0, rng.uniform(0, math.pi, count + NATURAL)
        )
        color = np.empty((count + NATURAL, 3), np.float32)
        for number, kind in enumerate(cover):
            choices = MEAN_COLORS[kind]
            mean = np.array(choices[rng.integers(len(choices))])
            color[number] = mean + rng.normal(0, 7) + rng.normal(0, 3, 3)
        return Districts(
            np.array(cover, np.uint8),
            color,
            angle.astype(np.float32),
            street,
            (rng.uniform(6, 11, count + NATURAL) / self.metres).astype(np.float32),
            np.array([item.value for item in use]),
        )

    def _natural_borders(self, grid: np.ndarray, districts: Districts) -> np.ndarray:
        """Water, its beaches, and forest over the districts."""
        rng = self.rng
        longest = max(self.width, self.height)
        wavelength = max(longest * rng.uniform(0.25, 0.8), 400)
        grid = grid.copy()
        trees = self._field(max(longest * rng.uniform(0.1, 0.4), 300))
        share = rng.uniform(0.02, 0.1) if self.setting is Setting.URBAN else rng.uniform(0.05, 0.5)
        wooded = trees > np.quantile(trees, 1 - share)
        grid[wooded & (districts.use[grid] == Use.OPEN.value)] = LandCover.FOREST
        if rng.random() < 0.7:
            height = self._field(wavelength)
            share = rng.uniform(0.03, 0.45)
            level = np.quantile(height, share)
            if rng.random() < 0.6:
                grid[height < level + rng.uniform(0.03, 0.25)] = 2
            grid[height < level] = 0
        return grid

    def _curves(self) -> tuple[Curve, ...]:
        rng = self.rng
        longest = max(self.width, self.height)
        curves = []

        def curve(width: float, color: tuple[float, float, float], river: bool) -> Curve:
            angle = rng.uniform(0, math.pi)
            through = rng.uniform(0.15, 0.85, 2) * (self.width, self.height)
            offset = through[1] * math.cos(angle) - through[0] * math.sin(angle)
            waves = []
            for _ in range(3):
                wavelength = rng.uniform(0.15, 0.9) * max(longest, 1500)
                bend = rng.uniform(0.1, 0.5) if river else rng.uniform(0, 0.25)
                waves.append((wavelength * bend / 7, wavelength, rng.uniform(0, 2 * math.pi)))
            shade = np.array(color, np.float32) + np.float32(rng.normal(0, 8))
            return Curve(angle, offset, tuple(waves), width / self.metres, shade, river)

        if rng.random() < 0.3:
            water = MEAN_COLORS[LandCover.WATER]
            curves.append(curve(rng.uniform(12, 60), water[rng.integers(len(water))], True))
        for _ in range(int(rng.integers(0, 3)) + (longest > 6000)):
            curves.append(curve(rng.choice((6.0, 8.0, 16.0, 24.0)), (124, 121, 117), False))
        return tuple(curves)

    def _clear(self, stamps: Stamps) -> Stamps:
        """Those whose ground is free and is their district's."""
        return stamps[self.scene.ground(stamps.x, stamps.y) != OCCUPIED] if len(stamps) else stamps

    def _occupy(self, stamps: Stamps) -> None:
        occupied = self.scene.occupied
        half = stamps.side * 0.55
        edges = [stamps.x - half, stamps.x + half, stamps.y - half, stamps.y + half]
        for left, right, top, bottom in np.stack(edges, 1).astype(np.int64) // self.cell:
            occupied[max(top, 0) : max(bottom + 1, 0), max(left, 0) : max(right + 1, 0)] = True

    def _chips(self, chips: Sequence[Chip]) -> Stamps:
        """Real chips, alone or in groups of one class, each with its soft seams."""
        rng, rows = self.rng, []
        side = CHIP_METRES / self.metres
        area = self.width * self.height / side**2
        budget = int(np.clip(area * rng.uniform(0.02, 0.3), 1, 160))
        by_use: dict[LandUse, list[Chip]] = {}
        for chip in chips:
            by_use.setdefault(chip.land_use, []).append(chip)
        known: dict[str, int] = {}
        # Few classes a scene, so that many kinds are surely not on its chips.
        uses = list(by_use)
        uses = [uses[place] for place in rng.permutation(len(uses))[: rng.integers(1, 5)]]
        while budget > 0:
            use = uses[rng.integers(len(uses))]
            pool = by_use[use]
            across, down = rng.integers(1, 4, 2) if len(pool) > 3 else (1, 1)
            x, y = rng.uniform(0, self.width, 8), rng.uniform(0, self.height, 8)
            wet = self.scene.ground(x, y) == LandCover.WATER
            best = int(np.argmax(wet == (use is LandUse.HARBOR)))
            x0, y0 = x[best], y[best]
            turn = rng.uniform(0, 2 * math.pi)
            zoom = rng.uniform(0.85, 1.2)
            for row in range(down):
                for column in range(across):
                    chip = pool[rng.integers(len(pool))]
                    if chip.name not in known:
                        known[chip.name] = len(self.sprites)
                        self.sprites.append(chip_sprite(chip))
                    step = side * zoom * (1 - SEAM * 0.9)
                    u, v = column * step, row * step
                    x = x0 + u * math.cos(turn) - v * math.sin(turn)
                    y = y0 + u * math.sin(turn) + v * math.cos(turn)
                    quarter = turn + rng.integers(4) * math.pi / 2
                    rows.append((known[chip.name], x, y, quarter, side * zoom))
                    budget -= 1
            self.contents |= CHIP_CONTENTS.get(use, frozenset()) | {use}
        stamps = Stamps.of(rows)
        self._occupy(stamps)
        return stamps

    def _buildings(self, number: int, middle: np.ndarray, reach: float) -> Stamps:
        """Houses, blocks or halls in rows along the streets of one district."""
        rng, of = self.rng, self.scene.districts
        use = Use(int(of.use[number]))
        kind, lot, rows_between = {
            Use.RESIDENTIAL: (ObjectKind.HOUSE, rng.uniform(17, 30), 2),
            Use.CITY: (ObjectKind.APARTMENT_BLOCK, rng.uniform(40, 62), 2),
            Use.INDUSTRY: (ObjectKind.WAREHOUSE, rng.uniform(70, 105), 2),
        }[use]
        lot /= self.metres
        street_u, street_v = of.street[number]
        angle = float(of.angle[number])
        cosine, sine = math.cos(angle), math.sin(angle)
        u0, v0 = middle[0] * cosine + middle[1] * sine, middle[1] * cosine - middle[0] * sine
        u = np.arange(math.floor((u0 - reach) / lot), math.ceil((u0 + reach) / lot)) * lot
        blocks = np.arange(math.floor((v0 - reach) / street_v), math.ceil((v0 + reach) / street_v))
        side_of = np.array([0.26, 0.74]) if rows_between == 2 else np.array([0.5])
        v = (blocks[:, None] + side_of[None]).ravel() * street_v
        u, v = (grid.ravel() for grid in np.meshgrid(u, v))
        u = u + rng.normal(0, 0.05 * lot, u.shape)
        v = v + rng.normal(0, 0.03 * street_v, v.shape)
        names = np.array(self.of_kind[kind])[rng.integers(0, len(self.of_kind[kind]), len(u))]
        side = np.array([self.sprites[name].metres for name in names]) / self.metres
        side = np.minimum(side, lot * 0.95)
        free = distance_to_multiple(u, street_u) > side * 0.5 + of.street_width[number] * 0.7
        free &= rng.random(len(u)) < rng.uniform(0.75, 1.0)
        x, y = u * cosine - v * sine, u * sine + v * cosine
        free &= (x > -50) & (x < self.width + 50) & (y > -50) & (y < self.height + 50)
        row = np.clip(y // self.cell, 0, self.rows - 1).astype(np.int64)
        column = np.clip(x // self.cell, 0, self.columns - 1).astype(np.int64)
        free &= self.scene.grid[row, column] == number
        turn = angle + rng.integers(0, 4, len(u)) * math.pi / 2
        return Stamps(names, x, y, turn, side)[free]

    def _cars(self, middles: np.ndarray, reach: float) -> Stamps:
        """Cars and trucks on the streets and roads."""
        rng, of = self.rng, self.scene.districts
        vehicles = np.array(self.of_kind[ObjectKind.CAR] * 3 + self.of_kind[ObjectKind.TRUCK])
        metres = np.array([sprite.metres for sprite in self.sprites])
        stamps = Stamps.of([])
        for number in np.flatnonzero(of.street[:, 0] > 0):
            angle, width = float(of.angle[number]), float(of.street_width[number])
            cosine, sine = math.cos(angle), math.sin(angle)
            x0, y0 = middles[number - NATURAL]
            count = int(rng.uniform(0.1, 0.6) * 2 * reach / 100)
            u = x0 * cosine + y0 * sine + rng.uniform(-reach, reach, count)
            v = y0 * cosine - x0 * sine + rng.uniform(-reach, reach, count)
            step = float(of.street[number, 1])
            lane = rng.choice((-0.25, 0.25), count) * width
            v = np.round(v / step) * step + lane
            x, y = u * cosine - v * sine, u * sine + v * cosine
            inside = (x > 0) & (x < self.width) & (y > 0) & (y < self.height)
            row, column = (y // self.cell).astype(np.int64), (x // self.cell).astype(np.int64)
            inside[inside] &= self.scene.grid[row[inside], column[inside]] == number
            names = vehicles[rng.integers(0, len(vehicles), count)]
            turn = angle + np.where(lane > 0, math.pi / 2, -math.pi / 2)
            stamps += Stamps(names, x, y, turn, metres[names] / self.metres)[inside]
        for curve in self.scene.curves:
            if curve.is_river:
                continue
            length = math.hypot(self.width, self.height)
            count = int(length * self.metres / rng.uniform(30, 200))
            x, y, turn = curve.point(rng.uniform(-length, length, count))
            lane = rng.choice((-0.28, 0.28), count) * curve.width
            x, y = x - lane * np.sin(turn), y + lane * np.cos(turn)
            inside = (x > 0) & (x < self.width) & (y > 0) & (y < self.height)
            names = vehicles[rng.integers(0, len(vehicles), count)]
            turn = turn + np.where(lane > 0, math.pi / 2, -math.pi / 2)
            stamps += Stamps(names, x, y, turn, metres[names] / self.metres)[inside]
        return stamps

    def _trees(self) -> Stamps:
        rng = self.rng
        area = self.width * self.height * self.metres**2
        count = int(area / rng.uniform(500, 2500))
        x, y = rng.uniform(0, self.width, count), rng.uniform(0, self.height, count)
        likely = np.zeros(256)
        likely[LandCover.GRASS], likely[LandCover.CITY] = 0.4, 0.8
        likely[LandCover.SOIL], likely[LandCover.CROP] = 0.1, 0.02
        kept = rng.random(count) < likely[self.scene.ground(x, y)]
        x, y = x[kept], y[kept]
        names = np.array(self.of_kind[ObjectKind.TREE])
        names = names[rng.integers(0, len(names), len(x))]
        metres = np.array([self.sprites[name].metres for name in names])
        side = metres / self.metres * rng.uniform(0.7, 1.3, len(x))
        return Stamps(names, x, y, rng.uniform(0, 2 * math.pi, len(x)), side)
