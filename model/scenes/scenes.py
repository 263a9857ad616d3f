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

from ..wire.pyramid import PixelWindow
from .chips import LandUse
from .land_cover import REDUCTIONS, TEXTURE_SIZE, LandCover, coloured_noise, textures
from .objects import ObjectKind, Sprite

NATURAL = 3
"""The first districts are water, forest and sand, whose borders are natural."""
LIGHT_CELL = 512
OCCUPIED = 255
"""Ground that already carries a building, a road or a chip."""
FAMILIES = 8
"""Scenes whose seeds agree modulo this share textures and the sprites of common objects."""
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
        across = distance_to_multiple(u[built], streets[which, 0])
        along = distance_to_multiple(v[built], streets[which, 1])
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


def distance_to_multiple(values: np.ndarray, step: np.ndarray) -> np.ndarray:
    return np.abs(np.mod(values + step / 2, step) - step / 2)


@lru_cache(maxsize=FAMILIES)
def border_jitter(seed: int) -> np.ndarray:
    """How far natural borders wander, native pixels, float32, periodic."""
    rng = np.random.default_rng([seed, 8])
    return 12 * coloured_noise(rng, TEXTURE_SIZE, 1.6, 10)
