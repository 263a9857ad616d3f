"""Large aerial scenes, planned from a seed and rendered by window.

A scene is a plan, not an image: districts on a coarse grid, roads and rivers as curves, and a list
of what stands where. Any window at any reduction is rendered from the plan, with the same pixels
whatever the windows, so that memory does not grow with what is rendered.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

import numpy as np
from PIL import Image

from ..raster.pyramid import PixelWindow
from .chips import CHIP_METRES, CHIP_SIZE, Chip, LandUse
from .land_cover import MEAN_COLORS, REDUCTIONS, TEXTURE_SIZE, LandCover, coloured_noise, textures
from .objects import ObjectKind, Sprite, draw_sprite

FINE_CELL, COARSE_CELL, FINE_UNTIL = 8, 16, 8192
"""Native pixels of a cell of the plan's grid, in scenes up to a size and in larger ones."""
NATURAL = 3
"""The first districts are water, forest and sand, whose borders are natural."""
LIGHT_CELL = 512
OCCUPIED = 255
"""Ground that already carries a building, a road or a chip."""
FAMILIES = 8
"""Scenes whose seeds agree modulo this share the sprites of their common objects."""
COMMON_SIZE = 96
SEAM = 0.15
"""Share of a chip's side over which it fades into the scene."""
SMALLEST = 1.2
"""Pixels below which an object is left out at a reduction."""
SHADOW = 0.5
STRIP = 256
"""Rows that are rendered at a time."""


class Setting(Enum):
    """What a scene is as a whole; the value is the answer."""

    RURAL = "rural"
    URBAN = "urban"


class Use(Enum):
    """What a district is used for."""

    OPEN = 0
    RESIDENTIAL = 1
    CITY = 2
    INDUSTRY = 3


@dataclass(frozen=True)
class SceneObject:
    """Something in a scene that may be asked about.

    thing: an object, or the land use of a real chip. box: left, top, right, bottom in native
    pixels. ground: the one cover all around it, None where there is no such.
    """

    thing: ObjectKind | LandUse
    box: tuple[float, float, float, float]
    color: str | None = None
    shape: str | None = None
    status: str | None = None
    ground: LandCover | None = None

    @property
    def centre(self) -> tuple[float, float]:
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2

    @property
    def long_side(self) -> float:
        left, top, right, bottom = self.box
        return max(right - left, bottom - top)


@dataclass(frozen=True)
class Curve:
    """A road or river in native pixels: v = offset + its waves in u, in a turned frame.

    waves: (amplitude, wavelength, phase) of each bend.
    """

    angle: float
    offset: float
    waves: tuple[tuple[float, float, float], ...]
    width: float
    color: np.ndarray
    is_river: bool

    def frame(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Along the curve, and the distance across, nearly, of each point."""
        cosine, sine = np.float32(math.cos(self.angle)), np.float32(math.sin(self.angle))
        u, v = x * cosine + y * sine, y * cosine - x * sine
        bend, slope = self._bend(u)
        return u, (v - bend) / np.sqrt(1 + slope * slope)

    def point(self, u: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """x, y and direction of the curve at u."""
        bend, slope = self._bend(u)
        cosine, sine = math.cos(self.angle), math.sin(self.angle)
        return u * cosine - bend * sine, u * sine + bend * cosine, self.angle + np.arctan(slope)

    def _bend(self, u: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        bend, slope = np.full_like(u, self.offset), np.zeros_like(u)
        for amplitude, wavelength, phase in self.waves:
            turn = u * u.dtype.type(2 * math.pi / wavelength) + u.dtype.type(phase)
            bend += u.dtype.type(amplitude) * np.sin(turn)
            slope += u.dtype.type(amplitude * 2 * math.pi / wavelength) * np.cos(turn)
        return bend, slope


@dataclass(frozen=True)
class Districts:
    """The districts' properties, each an array over districts; the first three are water, forest
    and sand, whose borders are natural.

    street: native pixels from street to street along and across, (districts, 2), 0 without.
    """

    cover: np.ndarray
    color: np.ndarray
    angle: np.ndarray
    street: np.ndarray
    street_width: np.ndarray
    use: np.ndarray


@dataclass(frozen=True)
class Stamps:
    """Pictures that are pasted, in order: which sprite, where its middle is (native pixels), by how
    much it is turned (radians), and the native length of its side."""

    sprite: np.ndarray
    x: np.ndarray
    y: np.ndarray
    angle: np.ndarray
    side: np.ndarray

    def __len__(self) -> int:
        return len(self.sprite)

    def __add__(self, other: Stamps) -> Stamps:
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Stamps(*(np.concatenate(pair) for pair in pairs))

    def __getitem__(self, chosen: np.ndarray) -> Stamps:
        return Stamps(*(values[chosen] for values in vars(self).values()))

    @staticmethod
    def of(rows: Sequence[tuple[int, float, float, float, float]]) -> Stamps:
        table = np.array(rows, np.float64).reshape(-1, 5)
        return Stamps(table[:, 0].astype(np.int64), *table[:, 1:].T)


@dataclass(frozen=True)
class Scene:
    """The plan of a scene.

    sun: how far right and down an object throws its shadow, in its own height. cell: native pixels
    of a cell of `grid`, which holds each cell's district. objects: what may be asked about;
    may_contain: kinds, and land uses of real chips, that may also be somewhere, unlisted.
    """

    seed: int
    width: int
    height: int
    metres_per_pixel: float
    setting: Setting
    sun: tuple[float, float]
    cell: int
    grid: np.ndarray
    districts: Districts
    curves: tuple[Curve, ...]
    light: np.ndarray
    occupied: np.ndarray
    sprites: tuple[Sprite, ...]
    stamps: Stamps
    may_contain: frozenset[ObjectKind | LandUse]
    objects: tuple[SceneObject, ...] = ()
    _pictures: dict[tuple[int, int], Image.Image] = field(default_factory=dict, repr=False)

    def ground(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """The LandCover at native points, or OCCUPIED; uint8, of the shape of x."""
        row = np.clip(y // self.cell, 0, self.grid.shape[0] - 1).astype(np.int64)
        column = np.clip(x // self.cell, 0, self.grid.shape[1] - 1).astype(np.int64)
        cover = self.districts.cover[self.grid[row, column]].astype(np.uint8)
        for curve in self.curves:
            near = np.abs(curve.frame(np.float64(x), np.float64(y))[1]) < curve.width * 0.6
            cover[near] = LandCover.WATER if curve.is_river else OCCUPIED
        cover[self.occupied[row, column]] = OCCUPIED
        return cover

    def render(self, window: PixelWindow, decimation: int = 1) -> np.ndarray:
        """uint8 (height, width, 3): the window, in pixels of the scene reduced `decimation` times
        (one of land_cover.REDUCTIONS)."""
        level = REDUCTIONS.index(decimation)
        rgb = np.empty((window.height, window.width, 3), np.uint8)
        for top in range(0, window.height, STRIP):
            rows = min(STRIP, window.height - top)
            part = PixelWindow(window.column, window.row + top, window.width, rows)
            canvas = self._paint_ground(part, level)
            self._paint_stamps(canvas, part, decimation)
            rgb[top : top + rows] = np.clip(canvas + 0.5, 0, 255)
        return rgb

    def _paint_ground(self, window: PixelWindow, level: int) -> np.ndarray:
        reduction = REDUCTIONS[level]
        columns = np.arange(window.column, window.column + window.width)
        rows = np.arange(window.row, window.row + window.height)
        x = ((columns + 0.5) * reduction).astype(np.float32)[None]
        y = ((rows + 0.5) * reduction).astype(np.float32)[:, None]
        jitter = border_jitter(self.seed % FAMILIES)
        inside = (rows[:, None] * reduction) % TEXTURE_SIZE, (columns * reduction) % TEXTURE_SIZE
        shift_x, shift_y = jitter.T[inside], jitter[inside]
        natural = self._district_at(x + shift_x, y + shift_y)
        made = self._district_at(x + 0.3 * shift_x, y + 0.3 * shift_y)
        district = np.where((natural < NATURAL) | (made < NATURAL), natural, made)
        of = self.districts
        angle = of.angle[district]
        cosine, sine = np.cos(angle), np.sin(angle)
        u, v = x * cosine + y * sine, y * cosine - x * sine
        side = TEXTURE_SIZE // reduction
        texture = textures(self.seed % FAMILIES)[level]
        place_u = np.floor(u * (1 / reduction)).astype(np.int32) & (side - 1)
        place_v = np.floor(v * (1 / reduction)).astype(np.int32) & (side - 1)
        canvas = texture[of.cover[district], place_v, place_u].astype(np.float32)
        canvas += of.color[district]
        canvas += self._light_at(x[0], y[:, 0])[..., None]
        for curve in self.curves:
            if curve.is_river:
                self._paint_curve(canvas, curve, x, y, reduction)
        self._paint_streets(canvas, district, u, v, reduction)
        for curve in self.curves:
            if not curve.is_river:
                self._paint_curve(canvas, curve, x, y, reduction)
        return canvas

    def _district_at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        row = np.clip(y * (1 / self.cell), 0, self.grid.shape[0] - 1).astype(np.int32)
        column = np.clip(x * (1 / self.cell), 0, self.grid.shape[1] - 1).astype(np.int32)
        return self.grid[row, column]

    def _light_at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Slow variation of brightness: the light grid, interpolated."""
        rows = _smoothed(self.light, y / LIGHT_CELL)
        return _smoothed(rows.T, x / LIGHT_CELL).T

    def _paint_streets(
        self, canvas: np.ndarray, district: np.ndarray, u: np.ndarray, v: np.ndarray, pixel: int
    ) -> None:
        streets = self.districts.street
        built = streets[district, 0] > 0
        if not built.any():
            return
        which = district[built]
        half = self.districts.street_width[which] / 2
        across = _distance_to_multiple(u[built], streets[which, 0])
        along = _distance_to_multiple(v[built], streets[which, 1])
        distance = np.minimum(across, along)
        share = np.clip((half - distance) / pixel + 0.5, 0, 1)[:, None]
        pavement = np.clip((half * 1.35 - distance) / pixel + 0.5, 0, 1)[:, None]
        asphalt = np.float32(112) + (canvas[built] - 110) * np.float32(0.12)
        mixed = canvas[built] * (1 - pavement) + pavement * (asphalt + 42)
        canvas[built] = mixed * (1 - share) + share * asphalt

    def _paint_curve(
        self, canvas: np.ndarray, curve: Curve, x: np.ndarray, y: np.ndarray, pixel: int
    ) -> None:
        u, across = curve.frame(x, y)
        across = np.abs(across)
        half = curve.width / 2
        near = across < half * 1.4 + pixel
        if not near.any():
            return
        u, across, below = u[near], across[near], canvas[near]
        texture = (below - below.mean(1, keepdims=True)) * np.float32(0.15)
        share = np.clip((half - across) / pixel + 0.5, 0, 1)[:, None]
        if curve.is_river:
            bank = np.clip((half * 1.3 - across) / (half * 0.3), 0, 1)[:, None] * np.float32(0.5)
            below = below * (1 - bank) + bank * np.array((128, 112, 88), np.float32)
            canvas[near] = below * (1 - share) + share * (curve.color + texture)
            return
        surface = curve.color + texture
        dashes = (np.floor(u / 40) % 2 == 0) & (half > 20)
        lane = np.minimum(np.abs(across - half * 0.5), np.where(dashes, 99, 99))
        stripe = np.clip((1.0 - np.minimum(np.where(dashes, lane, 99), across)) / pixel + 0.5, 0, 1)
        stripe = np.maximum(
            stripe, np.clip((0.8 - np.abs(across - half * 0.9)) / pixel + 0.5, 0, 1)
        )
        stripe = stripe[:, None] * np.float32(min(1.0, 2.0 / pixel))
        surface = surface * (1 - stripe) + stripe * np.array((222, 220, 210), np.float32)
        canvas[near] = below * (1 - share) + share * surface

    def _paint_stamps(self, canvas: np.ndarray, window: PixelWindow, decimation: int) -> None:
        stamps = self.stamps
        left, top = window.column * decimation, window.row * decimation
        right, bottom = left + window.width * decimation, top + window.height * decimation
        reach = stamps.side * 0.75 + 60
        near = (stamps.side >= SMALLEST * decimation) & (stamps.x > left - reach)
        near &= (stamps.x < right + reach) & (stamps.y > top - reach) & (stamps.y < bottom + reach)
        for place in np.flatnonzero(near):
            self._paste(canvas, window, decimation, int(place))

    def _paste(self, canvas: np.ndarray, window: PixelWindow, decimation: int, place: int) -> None:
        stamps = self.stamps
        number = int(stamps.sprite[place])
        sprite = self.sprites[number]
        side = float(stamps.side[place]) / decimation
        x, y = stamps.x[place] / decimation, stamps.y[place] / decimation
        throw = sprite.height / sprite.metres * side
        shift_x, shift_y = round(self.sun[0] * throw), round(self.sun[1] * throw)
        reach = math.ceil(side * 0.5 * (abs(math.sin(2 * stamps.angle[place])) * 0.42 + 1)) + 1
        west, north = math.floor(x) - reach, math.floor(y) - reach
        size = 2 * reach + 2
        pad = max(abs(shift_x), abs(shift_y))
        if (
            west - pad >= window.column + window.width
            or north - pad >= window.row + window.height
            or west + size + pad <= window.column
            or north + size + pad <= window.row
        ):
            return
        picture = self._turned(number, side, stamps.angle[place], x - west, y - north, size)
        alpha = picture[..., 3:] / np.float32(255)
        if pad:
            shade = np.zeros((size + 2 * pad, size + 2 * pad, 1), np.float32)
            for step in (0.34, 0.67, 1.0):
                row, column = pad + round(shift_y * step), pad + round(shift_x * step)
                part = shade[row : row + size, column : column + size]
                np.maximum(part, alpha, out=part)
            shade = 1 - np.float32(SHADOW) * shade
            _blend(canvas, window, west - pad, north - pad, shade, None)
        _blend(canvas, window, west, north, 1 - alpha, picture[..., :3] * alpha)

    def _turned(
        self, number: int, side: float, angle: float, x: float, y: float, size: int
    ) -> np.ndarray:
        """The sprite with its middle at (x, y) of a picture of size x size, float32 RGBA with
        straight alpha."""
        sprite = self.sprites[number]
        level = int(np.clip(math.floor(math.log2(sprite.rgba.shape[0] / side) + 0.2), 0, 5))
        key = (number, level)
        source = self._pictures.get(key)
        if source is None:
            source = Image.fromarray(sprite.rgba)
            source = source.reduce(1 << level) if level else source
            self._pictures[key] = source
        scale = source.width / side
        cosine, sine = math.cos(angle) * scale, math.sin(angle) * scale
        half = source.width / 2
        matrix = (
            cosine, sine, half - cosine * x - sine * y,
            -sine, cosine, half + sine * x - cosine * y,
        )  # fmt: skip
        turned = source.transform(
            (size, size), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
        )
        return np.asarray(turned, np.float32)


def _blend(
    canvas: np.ndarray,
    window: PixelWindow,
    west: int,
    north: int,
    keep: np.ndarray,
    add: np.ndarray | None,
) -> None:
    """canvas = canvas * keep + add, where the picture overlaps the window."""
    column, row = west - window.column, north - window.row
    left, top = max(column, 0), max(row, 0)
    right = min(column + keep.shape[1], canvas.shape[1])
    bottom = min(row + keep.shape[0], canvas.shape[0])
    if left >= right or top >= bottom:
        return
    inner = slice(top - row, bottom - row), slice(left - column, right - column)
    part = canvas[top:bottom, left:right]
    part *= keep[inner]
    if add is not None:
        part += add[inner]


def turned_box(
    box: tuple[float, float, float, float], x: float, y: float, side: float, angle: float
) -> tuple[float, float, float, float]:
    """The bounds of a sprite's box (shares of its side) once it is turned and set at (x, y)."""
    left, top, right, bottom = box
    half_width, half_height = (right - left) / 2 * side, (bottom - top) / 2 * side
    u, v = ((left + right) / 2 - 0.5) * side, ((top + bottom) / 2 - 0.5) * side
    cosine, sine = math.cos(angle), math.sin(angle)
    x, y = x + u * cosine - v * sine, y + u * sine + v * cosine
    reach_x = abs(half_width * cosine) + abs(half_height * sine)
    reach_y = abs(half_width * sine) + abs(half_height * cosine)
    return x - reach_x, y - reach_y, x + reach_x, y + reach_y


def _smoothed(values: np.ndarray, position: np.ndarray) -> np.ndarray:
    """The cubic B-spline through rows of values, at fractional rows: (positions, columns)."""
    first = np.clip(position.astype(np.int64), 0, len(values) - 4)
    t = (position - first)[:, None]
    weights = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, 3 * t * (1 + t - t**2) + 1, t**3)
    return sum(weight / 6 * values[first + place] for place, weight in enumerate(weights))


def _distance_to_multiple(values: np.ndarray, step: np.ndarray) -> np.ndarray:
    return np.abs(np.mod(values + step / 2, step) - step / 2)


@lru_cache(maxsize=FAMILIES)
def border_jitter(seed: int) -> np.ndarray:
    """How far natural borders wander, native pixels, float32, periodic."""
    rng = np.random.default_rng([seed, 8])
    return 12 * coloured_noise(rng, TEXTURE_SIZE, 1.6, 10)


# Planning.


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


CHIP_CONTENTS: dict[LandUse, frozenset[ObjectKind]] = {
    use: frozenset(kinds)
    for use, kinds in {
        LandUse.AIRPLANE: (ObjectKind.AIRPLANE, ObjectKind.TRUCK, ObjectKind.CAR, ObjectKind.BUS),
        LandUse.BASEBALL_DIAMOND: (ObjectKind.BASEBALL_DIAMOND, ObjectKind.CAR, ObjectKind.TREE),
        LandUse.BUILDINGS: (
            ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE,
            ObjectKind.HOUSE, ObjectKind.PARKING_LOT, ObjectKind.TREE,
        ),
        LandUse.DENSE_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.APARTMENT_BLOCK, ObjectKind.TRUCK,
        ),
        LandUse.FOREST: (ObjectKind.TREE,),
        LandUse.FREEWAY: (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TREE),
        LandUse.GOLF_COURSE: (ObjectKind.TREE,),
        LandUse.HARBOR: (ObjectKind.BOAT, ObjectKind.SHIP, ObjectKind.PIER),
        LandUse.INTERSECTION: (
            ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.HOUSE, ObjectKind.TREE,
            ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE, ObjectKind.PARKING_LOT,
            ObjectKind.ROUNDABOUT,
        ),
        LandUse.MEDIUM_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.TENNIS_COURT,
        ),
        LandUse.MOBILE_HOME_PARK: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.TREE, ObjectKind.TRUCK,
            ObjectKind.CONTAINER, ObjectKind.SWIMMING_POOL,
        ),
        LandUse.OVERPASS: (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TREE),
        LandUse.PARKING_LOT: (
            ObjectKind.PARKING_LOT, ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS,
        ),
        LandUse.RIVER: (ObjectKind.TREE, ObjectKind.BOAT, ObjectKind.HOUSE),
        LandUse.RUNWAY: (ObjectKind.AIRPLANE,),
        LandUse.SPARSE_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.TENNIS_COURT,
        ),
        LandUse.STORAGE_TANKS: (
            ObjectKind.STORAGE_TANK, ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.WAREHOUSE,
        ),
        LandUse.TENNIS_COURT: (
            ObjectKind.TENNIS_COURT, ObjectKind.BASKETBALL_COURT, ObjectKind.SWIMMING_POOL,
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.TREE, ObjectKind.PARKING_LOT,
        ),
    }.items()
}  # fmt: skip
"""Which kinds may be on a real chip of a land use."""


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
        free = _distance_to_multiple(u, street_u) > side * 0.5 + of.street_width[number] * 0.7
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
