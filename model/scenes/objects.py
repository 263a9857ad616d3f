"""Objects on the ground as an aircraft sees them: sprites drawn from a random generator.

A sprite is a square RGBA picture of one object from above, without its shadow (whoever pastes it
casts the shadow from the sprite's outline and height, so that all shadows of a scene agree). It is
drawn three times larger and reduced, with grain, weathering and shading.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from .land_cover import LandCover
from .pen import COLORS, Color, Pen, Point, from_hsv, paint, shade, turned

SPRITE_SIZE = 192
MARGIN = 0.94
"""Share of the sprite's side that the object's long side takes."""


class ObjectKind(Enum):
    """What is drawn, by its name in questions and answers."""

    AIRPLANE = "airplane"
    APARTMENT_BLOCK = "apartment block"
    BASEBALL_DIAMOND = "baseball diamond"
    BASKETBALL_COURT = "basketball court"
    BOAT = "boat"
    BUS = "bus"
    CAR = "car"
    CONTAINER = "shipping container"
    PIER = "pier"
    GREENHOUSE = "greenhouse"
    HELICOPTER = "helicopter"
    HELIPAD = "helipad"
    HOUSE = "house"
    PARKING_LOT = "parking lot"
    ROUNDABOUT = "roundabout"
    SHIP = "ship"
    SOCCER_FIELD = "soccer field"
    SOLAR_FARM = "solar farm"
    STADIUM = "stadium"
    STORAGE_TANK = "storage tank"
    SWIMMING_POOL = "swimming pool"
    TENNIS_COURT = "tennis court"
    TENT = "tent"
    TRAIN = "train"
    TREE = "tree"
    TRUCK = "truck"
    WAREHOUSE = "warehouse"
    WIND_TURBINE = "wind turbine"

    @property
    def plural(self) -> str:
        return self.value + ("es" if self.value.endswith("s") else "s")

    @property
    def with_article(self) -> str:
        return ("an " if self.value[0] in "aeiou" else "a ") + self.value


@dataclass(frozen=True)
class Sprite:
    """An object from above.

    rgba: uint8 (size, size, 4), straight alpha. metres: the ground length of the sprite's side.
    height: how high it stands, in metres, for its shadow. box: left, top, right, bottom of what is
    not transparent, as shares of the side. color, shape, status: what may be asked, or None where
    the word would mean nothing.
    """

    kind: ObjectKind
    rgba: np.ndarray
    metres: float
    height: float
    box: tuple[float, float, float, float]
    color: str | None = None
    shape: str | None = None
    status: str | None = None


@dataclass(frozen=True)
class KindSpec:
    """How a kind is drawn and where it may stand.

    metres: range of the long side. colors, shapes, statuses: what a sprite may be, the empty
    tuple where it means nothing. grounds: the land covers on which it stands.
    """

    metres: tuple[float, float]
    height: float
    draw: Callable[[Drawing], None]
    grounds: tuple[LandCover, ...]
    colors: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """What a kind's drawing function is given; `length`: the object's long side in metres, along
    y where the object has a direction."""

    pen: Pen
    rng: np.random.Generator
    length: float
    color: str | None
    shape: str | None
    status: str | None

    @property
    def paint(self) -> Color:
        return paint(self.rng, self.color or "gray")

    def any_paint(self, *colors: str) -> Color:
        return paint(self.rng, str(self.rng.choice(colors or COLORS)))


def draw_sprite(
    kind: ObjectKind,
    rng: np.random.Generator,
    size: int = SPRITE_SIZE,
    color: str | None = None,
    shape: str | None = None,
    status: str | None = None,
) -> Sprite:
    """A sprite of this kind, size x size pixels; what is not given is drawn at random."""
    spec = KINDS[kind]

    def choose(options: tuple[str, ...]) -> str | None:
        return str(rng.choice(options)) if options else None

    length = math.exp(rng.uniform(*np.log(spec.metres)))
    metres = length / MARGIN
    pen = Pen(rng, size, metres)
    color, shape = color or choose(spec.colors), shape or choose(spec.shapes)
    drawing = Drawing(pen, rng, length, color, shape, status or choose(spec.statuses))
    spec.draw(drawing)
    rgba = pen.finish()
    solid = rgba[..., 3] > 96
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    box = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    left, top, right, bottom = (float(edge) / size for edge in box)
    return Sprite(
        kind,
        rgba,
        metres,
        spec.height * rng.uniform(0.7, 1.3),
        (left, top, right, bottom),
        drawing.color,
        drawing.shape,
        drawing.status,
    )


# The kinds, each drawn in the metres of its own sprite.


def _airplane(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    body = d.paint
    wing = body if rng.random() < 0.6 else shade(body, 0.85)
    span, sweep = n * rng.uniform(0.42, 0.48), n * rng.uniform(0.02, 0.22)
    chord, tip = n * rng.uniform(0.13, 0.2), n * rng.uniform(0.04, 0.07)
    fuselage, root = n * rng.uniform(0.085, 0.12), -n * rng.uniform(0.08, 0.14)
    for side in (-1, 1):
        edge = [(0, root), (side * span, root + sweep), (side * span, root + sweep + tip)]
        pen.polygon([*edge, (0, root + chord + 0.02 * n)], wing)
        tail = n * 0.36
        edge = [
            (0, tail),
            (side * span * 0.42, tail + 0.07 * n),
            (side * span * 0.42, tail + 0.11 * n),
        ]
        pen.polygon([*edge, (0, tail + 0.09 * n)], wing)
        for place in (0.35, 0.65)[: rng.integers(0, 3)]:
            x, y = side * span * place, root + sweep * place
            pen.ellipse(x, y, 0.035 * n, 0.11 * n, shade(body, 0.6))
    pen.ellipse(0, -n * 0.38, fuselage, n * 0.24, body)
    pen.rectangle(0, -n * 0.02, fuselage, n * 0.72, body)
    pen.polygon([(-fuselage / 2, n * 0.33), (fuselage / 2, n * 0.33), (0, n * 0.5)], body)
    pen.line([(0, -n * 0.4), (0, n * 0.35)], fuselage * 0.3, shade(body, 1.12))
    pen.line([(0, n * 0.3), (0, n * 0.48)], fuselage * 0.3, d.any_paint())
    pen.ellipse(0, -n * 0.455, fuselage * 0.5, n * 0.03, (30, 35, 45))


def _helicopter(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    body = d.paint
    pen.ellipse(0, -n * 0.02, n * 0.96, n * 0.96, (70, 70, 70), 26)
    pen.line([(0, 0), (0, n * 0.46)], n * 0.06, body)
    pen.line([(-n * 0.09, n * 0.42), (n * 0.09, n * 0.42)], n * 0.05, shade(body, 0.8))
    for side in (-1, 1):
        pen.line([(side * n * 0.13, -n * 0.2), (side * n * 0.13, n * 0.12)], n * 0.02, (40, 40, 40))
    pen.ellipse(0, -n * 0.06, n * 0.22, n * 0.42, body)
    pen.ellipse(0, -n * 0.19, n * 0.15, n * 0.12, (35, 45, 60))
    start = rng.uniform(0, math.pi)
    blades = int(rng.integers(2, 5))
    for blade in range(blades):
        x, y = turned([(n * 0.47, 0)], start + blade * 2 * math.pi / blades)[0]
        pen.line([(0, -n * 0.02), (x, y - n * 0.02)], n * 0.03, (45, 45, 48))


def _hull(length: float, beam: float, top: float = 0.0) -> list[Point]:
    half = length / 2
    return [
        (0, top - half),
        (beam * 0.38, top - half * 0.62),
        (beam * 0.5, top - half * 0.2),
        (beam * 0.47, top + half * 0.92),
        (beam * 0.38, top + half),
        (-beam * 0.38, top + half),
        (-beam * 0.47, top + half * 0.92),
        (-beam * 0.5, top - half * 0.2),
        (-beam * 0.38, top - half * 0.62),
    ]


def _wake(d: Drawing, bow: float, stern: float, beam: float) -> None:
    """A bright V of foam behind a moving vessel."""
    end = d.length / 2
    for side in (-1, 1):
        edge = [(0, bow), (side * beam * 1.5, end), (side * beam * 0.9, end)]
        d.pen.polygon([*edge, (side * beam * 0.3, stern)], (225, 235, 238), 110)
    d.pen.polygon(
        [(-beam * 0.4, stern), (beam * 0.4, stern), (beam * 0.75, end), (-beam * 0.75, end)],
        (238, 244, 246),
        200,
    )


def _vessel_place(d: Drawing) -> tuple[float, float]:
    """Length of the hull and its middle: a moving vessel leaves room for its wake."""
    if d.status == "moving":
        return d.length * 0.55, -d.length * 0.225
    return d.length, 0.0


def _boat(d: Drawing) -> None:
    pen = d.pen
    n, middle = _vessel_place(d)
    beam, hull = n * d.rng.uniform(0.28, 0.36), d.paint
    if d.status == "moving":
        _wake(d, middle - n * 0.3, middle + n * 0.45, beam)
    pen.polygon(_hull(n, beam, middle), hull)
    pen.polygon(_hull(n * 0.8, beam * 0.72, middle + n * 0.03), shade(hull, 0.82))
    if d.rng.random() < 0.6:
        cabin = (235, 235, 230) if d.color not in ("white", "gray") else shade(hull, 0.6)
        pen.rectangle(0, middle + n * 0.08, beam * 0.5, n * 0.22, cabin)
        pen.rectangle(0, middle - n * 0.04, beam * 0.45, n * 0.04, (40, 50, 60))
    else:
        for row in (0.0, 0.16, 0.3):
            pen.rectangle(0, middle + n * row, beam * 0.7, n * 0.04, shade(hull, 0.6))


def _ship(d: Drawing) -> None:
    pen, rng = d.pen, d.rng
    n, middle = _vessel_place(d)
    beam, hull = n * rng.uniform(0.15, 0.21), d.paint
    if d.status == "moving":
        _wake(d, middle - n * 0.4, middle + n * 0.48, beam)
    pen.polygon(_hull(n, beam, middle), shade(hull, 0.75))
    pen.polygon(_hull(n * 0.97, beam * 0.88, middle), hull)
    if rng.random() < 0.6:  # hatches
        for row in np.arange(-0.3, 0.24, 0.105):
            pen.rectangle(0, middle + n * row, beam * 0.6, n * 0.08, shade(hull, 0.7))
            pen.rectangle(0, middle + n * row, beam * 0.52, n * 0.06, shade(hull, 0.84))
    else:  # pipes of a tanker
        pen.line([(0, middle - n * 0.35), (0, middle + n * 0.25)], beam * 0.12, shade(hull, 0.6))
        for row in (-0.25, -0.05, 0.15):
            ends = [(-beam * 0.35, middle + n * row), (beam * 0.35, middle + n * row)]
            pen.line(ends, beam * 0.07, shade(hull, 0.6))
    bridge = (238, 238, 234) if d.color != "white" else (150, 155, 160)
    pen.rectangle(0, middle + n * 0.37, beam * 0.85, n * 0.1, bridge)
    pen.rectangle(0, middle + n * 0.42, beam * 0.25, n * 0.04, (60, 55, 50))


def _storage_tank(d: Drawing) -> None:
    pen, n, roof = d.pen, d.length, d.paint
    pen.ellipse(0, 0, n, n, shade(roof, 0.72))
    if d.status == "open":
        pen.ellipse(0, 0, n * 0.93, n * 0.93, shade(roof, 0.28))
        drop = n * d.rng.uniform(0.05, 0.1)
        pen.ellipse(drop, drop, n * 0.76, n * 0.76, shade(roof, 0.62))
        pen.line([(0, 0), (n * 0.36, n * 0.2)], n * 0.03, shade(roof, 0.3))
        pen.ring(0, 0, n, n * 0.035, roof)
    else:
        pen.ellipse(0, 0, n * 0.95, n * 0.95, roof)
        for spoke in range(12):
            x, y = turned([(n * 0.47, 0)], spoke * math.pi / 6)[0]
            pen.line([(0, 0), (x, y)], n * 0.008, shade(roof, 0.88))
        pen.polygon([(0, 0), (n * 0.42, n * 0.18), (n * 0.18, n * 0.42)], shade(roof, 0.92))
        pen.ellipse(0, 0, n * 0.08, n * 0.08, shade(roof, 0.6))


def _pool_shape(pen: Pen, shape: str, n: float, color: Color, inset: float) -> None:
    if shape == "round":
        pen.ellipse(0, 0, n - inset, n - inset, color)
    elif shape == "oval":
        pen.ellipse(0, 0, n * 0.58 - inset, n - inset, color)
    elif shape == "l-shaped":
        pen.rectangle(-n * 0.27, 0, n * 0.42 - inset, n - inset, color)
        pen.rectangle(0, n * 0.29, n * 0.96 - inset, n * 0.42 - inset, color)
    else:
        pen.rectangle(0, 0, n * (0.9 if shape == "square" else 0.5) - inset, n - inset, color)


def _swimming_pool(d: Drawing) -> None:
    pen, n = d.pen, d.length
    deck = d.any_paint("white", "gray") if d.rng.random() < 0.5 else (205, 190, 165)
    _pool_shape(pen, d.shape, n, deck, 0.0)
    hue = d.rng.uniform(0.49, 0.56)
    water = from_hsv(hue, 0.62, 0.88)
    if d.status == "full":
        _pool_shape(pen, d.shape, n, shade(water, 0.85), n * 0.14)
        _pool_shape(pen, d.shape, n * 0.96, water, n * 0.17)
    else:
        _pool_shape(pen, d.shape, n, (120, 118, 112), n * 0.14)
        _pool_shape(pen, d.shape, n * 0.94, (165, 160, 150), n * 0.2)
        pen.ellipse(n * 0.05, n * 0.1, n * 0.12, n * 0.18, (95, 88, 74))


def _court_lines(pen: Pen, width: float, length: float, line: float) -> None:
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    points = [(x * width / 2, y * length / 2) for x, y in corners]
    pen.line(points, line, (238, 238, 238))


def _tennis_court(d: Drawing) -> None:
    pen, n, inner = d.pen, d.length, d.paint
    outer = (
        d.any_paint("green", "red", "gray", "brown") if d.rng.random() < 0.6 else shade(inner, 0.7)
    )
    pen.rectangle(0, 0, n * 0.5, n, outer)
    width, length = n * 0.3, n * 0.66
    pen.rectangle(0, 0, width, length, inner)
    line = n * 0.009
    _court_lines(pen, width, length, line)
    for x in (-0.375, 0.375):
        pen.line([(x * width, -length / 2), (x * width, length / 2)], line, (238, 238, 238))
    for y in (-0.27, 0.27):
        ends = [(-0.375 * width, y * length), (0.375 * width, y * length)]
        pen.line(ends, line, (238, 238, 238))
    pen.line([(0, -0.27 * length), (0, 0.27 * length)], line, (238, 238, 238))
    pen.line([(-width * 0.56, 0), (width * 0.56, 0)], line * 1.3, (60, 60, 60))


def _basketball_court(d: Drawing) -> None:
    pen, n, floor = d.pen, d.length, d.paint
    key = d.any_paint("red", "blue", "green", "orange", "gray")
    width = n * 0.55
    pen.rectangle(0, 0, width, n, floor)
    line = n * 0.014
    for end in (-1, 1):
        pen.ellipse(0, end * n * 0.4, width * 0.85, n * 0.42, (238, 238, 238))
        pen.ellipse(0, end * n * 0.4, width * 0.8, n * 0.395, floor)
        pen.rectangle(0, end * n * 0.37, width * 0.32, n * 0.2, key)
    for end in (-1, 1):
        pen.rectangle(0, end * n * 0.495, width, n * 0.01, floor)
    pen.ring(0, 0, n * 0.16, line, (238, 238, 238))
    pen.line([(-width / 2, 0), (width / 2, 0)], line, (238, 238, 238))
    _court_lines(pen, width * 0.95, n * 0.95, line)


def _grass(rng: np.random.Generator) -> Color:
    hue = rng.uniform(0.24, 0.33)
    return from_hsv(hue, rng.uniform(0.35, 0.6), rng.uniform(0.4, 0.62))


def _soccer_field(d: Drawing) -> None:
    pen, n, grass = d.pen, d.length, _grass(d.rng)
    width = n * d.rng.uniform(0.62, 0.7)
    pen.rectangle(0, 0, width, n, grass)
    stripes = int(d.rng.integers(8, 15))
    for stripe in range(0, stripes, 2):
        y = -n / 2 + (stripe + 0.5) * n / stripes
        pen.rectangle(0, y, width, n / stripes, shade(grass, 1.12))
    line, w, length = n * 0.009, width * 0.9, n * 0.93
    _court_lines(pen, w, length, line)
    pen.line([(-w / 2, 0), (w / 2, 0)], line, (238, 238, 238))
    pen.ring(0, 0, n * 0.17, line, (238, 238, 238))
    for end in (-1, 1):
        for share, depth in ((0.6, 0.16), (0.27, 0.055)):
            y = end * (length / 2 - depth * length)
            x, edge = w * share / 2, end * length / 2
            pen.line([(-x, edge), (-x, y), (x, y), (x, edge)], line, (238, 238, 238))


def _sector(radius: float, start: float, end: float, x: float, y: float) -> list[Point]:
    angles = np.linspace(start, end, 40)
    return [(x, y), *((x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles)]


def _baseball_diamond(d: Drawing) -> None:
    pen, n, rng = d.pen, d.length, d.rng
    grass, dirt = _grass(rng), shade((190, 145, 100), rng.uniform(0.8, 1.15))
    home, quarter = n * 0.46, math.pi / 4
    pen.polygon(_sector(n * 0.94, -3 * quarter, -quarter, 0, home), grass)
    pen.polygon(_sector(n * 0.5, -3 * quarter, -quarter, 0, home), dirt)
    pen.ellipse(0, home - n * 0.03, n * 0.16, n * 0.14, dirt)
    side = n * 0.24
    diamond = [(0, home - n * 0.06), (side, home - side), (0, home - 2 * side)]
    if rng.random() < 0.7:
        inner = [(x * 0.85, home - (home - y) * 0.85 - n * 0.02) for x, y in diamond]
        pen.polygon([*inner, (-side * 0.85, home - side * 0.85 - n * 0.02)], shade(grass, 1.06))
    pen.ellipse(0, home - side, n * 0.05, n * 0.05, dirt)
    reach = n * 0.94 * math.sin(quarter)
    for side_of in (-1, 1):
        pen.line([(0, home), (side_of * reach, home - reach)], n * 0.008, (240, 240, 240))


def _greenhouse(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    bays = int(rng.integers(3, 9))
    width = n * rng.uniform(0.4, 0.9)
    glass = (196, 212, 212) if rng.random() < 0.6 else (226, 230, 226)
    for bay in range(bays):
        x = -width / 2 + (bay + 0.5) * width / bays
        pen.rectangle(x, 0, width / bays * 0.96, n, glass)
        pen.rectangle(x + width / bays * 0.22, 0, width / bays * 0.44, n, shade(glass, 0.8))
        pen.line([(x, -n / 2), (x, n / 2)], width / bays * 0.06, (250, 250, 250))
    for y in np.linspace(-n / 2, n / 2, int(rng.integers(6, 14))):
        pen.line([(-width / 2, y), (width / 2, y)], n * 0.006, shade(glass, 0.72))


def _solar_farm(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    panel = shade((38, 52, 96), rng.uniform(0.8, 1.3))
    width = {"square": n, "rectangular": n * 0.5, "l-shaped": n}[d.shape]
    if d.shape == "l-shaped":
        pen.rectangle(-n * 0.25, 0, n * 0.5, n, (140, 132, 108))
        pen.rectangle(n * 0.25, n * 0.25, n * 0.5, n * 0.5, (140, 132, 108))
    else:
        pen.rectangle(0, 0, width, n, (140, 132, 108))
    rows = int(rng.integers(7, 15))
    for row in range(rows):
        y = -n / 2 + (row + 0.5) * n / rows
        short = d.shape == "l-shaped" and y < -n / rows * 0.4
        right = 0.0 if short else width / 2
        left = -width / 2
        pen.rectangle((left + right) / 2, y, (right - left) * 0.96, n / rows * 0.62, panel)
        edge = [(left * 0.96, y - n / rows * 0.3), (right * 0.96, y - n / rows * 0.3)]
        pen.line(edge, n / rows * 0.1, shade(panel, 1.8))


def _container(d: Drawing) -> None:
    pen, n, color = d.pen, d.length, d.paint
    width = n * d.rng.uniform(0.22, 0.4)
    pen.rectangle(0, 0, width, n, shade(color, 0.8))
    pen.rectangle(0, 0, width * 0.9, n * 0.97, color)
    for y in np.linspace(-n * 0.45, n * 0.45, 12):
        pen.line([(-width * 0.45, y), (width * 0.45, y)], n * 0.014, shade(color, 0.86))


def _wind_turbine(d: Drawing) -> None:
    pen, n = d.pen, d.length
    pen.ellipse(0, 0, n * 0.2, n * 0.2, (172, 166, 150))
    start = d.rng.uniform(0, 2 * math.pi)
    pen.polygon(turned([(-n * 0.025, 0), (n * 0.025, 0), (0, n * 0.1)], start), (235, 235, 235))
    for blade in range(3):
        shape = [(0, -n * 0.022), (n * 0.16, -n * 0.03), (n * 0.49, -n * 0.006)]
        shape += [(n * 0.49, n * 0.006), (0, n * 0.02)]
        pen.polygon(turned(shape, start + blade * 2 * math.pi / 3), (244, 244, 244))
    pen.ellipse(0, 0, n * 0.07, n * 0.07, (250, 250, 250))


def _roundabout(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    asphalt = shade((112, 110, 108), rng.uniform(0.75, 1.25))
    arms = int(rng.integers(3, 6))
    start = rng.uniform(0, math.pi)
    for arm in range(arms):
        end = turned([(n * 0.5, 0)], start + arm * 2 * math.pi / arms)[0]
        pen.line([(0, 0), end], n * 0.14, asphalt)
        pen.line([(0, 0), end], n * 0.008, (225, 225, 220))
    pen.ellipse(0, 0, n * 0.74, n * 0.74, asphalt)
    pen.ring(0, 0, n * 0.72, n * 0.01, (225, 225, 220))
    island = _grass(rng)
    pen.ellipse(0, 0, n * 0.4, n * 0.4, (200, 196, 188))
    pen.ellipse(0, 0, n * 0.37, n * 0.37, island)
    pen.ellipse(0, 0, n * 0.12, n * 0.12, shade(island, 0.6))


def _helipad(d: Drawing) -> None:
    pen, n, pad = d.pen, d.length, d.paint
    if d.shape == "round":
        pen.ellipse(0, 0, n, n, pad)
    else:
        pen.rectangle(0, 0, n, n, pad)
    mark = (245, 245, 245) if d.color != "white" else (190, 40, 40)
    pen.ring(0, 0, n * 0.8, n * 0.05, mark)
    for x in (-0.15, 0.15):
        pen.rectangle(n * x, 0, n * 0.08, n * 0.46, mark)
    pen.rectangle(0, 0, n * 0.3, n * 0.08, mark)


def _vehicle(d: Drawing, width: float) -> None:
    pen, n, color = d.pen, d.length, d.paint
    pen.rectangle(0, 0, width, n * 0.94, color)
    pen.ellipse(0, -n * 0.44, width, n * 0.12, color)
    pen.ellipse(0, n * 0.44, width, n * 0.1, color)


def _car(d: Drawing) -> None:
    pen, n = d.pen, d.length
    width = n * d.rng.uniform(0.42, 0.48)
    _vehicle(d, width)
    glass = (38, 44, 52)
    pen.rectangle(0, -n * 0.14, width * 0.8, n * 0.11, glass)
    pen.rectangle(0, n * 0.26, width * 0.76, n * 0.08, glass)


def _bus(d: Drawing) -> None:
    pen, n = d.pen, d.length
    width = n * 0.23
    _vehicle(d, width)
    pen.rectangle(0, -n * 0.45, width * 0.84, n * 0.04, (38, 44, 52))
    top = (232, 232, 228) if d.color != "white" else (190, 195, 200)
    for y in (-0.2, 0.15):
        pen.rectangle(0, n * y, width * 0.5, n * 0.12, top)


def _truck(d: Drawing) -> None:
    pen, n, color = d.pen, d.length, d.paint
    width = n * d.rng.uniform(0.2, 0.28)
    cab = color if d.rng.random() < 0.4 else d.any_paint("white", "red", "blue", "gray")
    pen.rectangle(0, -n * 0.42, width * 0.95, n * 0.16, cab)
    pen.rectangle(0, -n * 0.46, width * 0.8, n * 0.04, (38, 44, 52))
    pen.rectangle(0, -n * 0.32, width * 0.4, n * 0.06, (60, 60, 60))
    pen.rectangle(0, n * 0.11, width, n * 0.78, color)
    pen.rectangle(0, n * 0.11, width * 0.8, n * 0.74, shade(color, 1.08))


def _gable(d: Drawing, x: float, y: float, width: float, length: float, roof: Color) -> None:
    pen = d.pen
    pen.rectangle(x - width / 4, y, width / 2, length, shade(roof, 1.1))
    pen.rectangle(x + width / 4, y, width / 2, length, shade(roof, 0.78))
    pen.line([(x, y - length / 2), (x, y + length / 2)], width * 0.04, shade(roof, 1.25))


def _house(d: Drawing) -> None:
    pen, rng, n, roof = d.pen, d.rng, d.length, d.paint
    if d.shape == "l-shaped":
        _gable(d, -n * 0.2, 0, n * 0.5, n, roof)
        pen.rectangle(n * 0.2, n * 0.13, n * 0.5, n * 0.25, shade(roof, 1.1))
        pen.rectangle(n * 0.2, n * 0.37, n * 0.5, n * 0.25, shade(roof, 0.78))
    elif d.shape == "square":
        half = n * 0.46
        corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
        for place, light in enumerate((1.15, 0.8, 0.7, 1.05)):
            pen.polygon([corners[place], corners[(place + 1) % 4], (0, 0)], shade(roof, light))
    else:
        _gable(d, 0, 0, n * rng.uniform(0.5, 0.7), n, roof)
    pen.rectangle(-n * 0.15, n * 0.2, n * 0.06, n * 0.06, (120, 80, 70))


def _flat_roof(d: Drawing, units: int) -> None:
    pen, rng, n, roof = d.pen, d.rng, d.length, d.paint
    width = {"square": n, "l-shaped": n, "rectangular": n * 0.5}.get(d.shape, n)
    edge = shade(roof, 1.2 if d.color not in ("white",) else 0.85)

    def slab(inset: float, color: Color) -> None:
        if d.shape == "l-shaped":
            pen.rectangle(-n * 0.29, 0, n * 0.42 - inset, n - inset, color)
            pen.rectangle(0, n * 0.29, n - inset, n * 0.42 - inset, color)
        elif d.shape == "round":
            pen.ellipse(0, 0, n - inset, n - inset, color)
        else:
            pen.rectangle(0, 0, width - inset, n - inset, color)

    slab(0, edge)
    slab(n * 0.035, roof)
    for _ in range(units):
        x, y = rng.uniform(-0.36, -0.2) * width, rng.uniform(-0.4, 0.4) * n
        if d.shape == "round":
            x, y = x * 0.7, y * 0.6
        pen.rectangle(x, y, n * 0.05, n * 0.05, shade(roof, 0.62))
        pen.rectangle(x - n * 0.005, y - n * 0.005, n * 0.03, n * 0.03, (205, 205, 205))


def _warehouse(d: Drawing) -> None:
    _flat_roof(d, int(d.rng.integers(2, 7)))


def _apartment_block(d: Drawing) -> None:
    _flat_roof(d, int(d.rng.integers(4, 10)))


def _parking_lot(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    width = n * rng.uniform(0.6, 1.0)
    asphalt = shade((96, 95, 94), rng.uniform(0.7, 1.3))
    pen.rectangle(0, 0, width, n, asphalt)
    rows = max(2, round(n / 17))
    bays = max(4, round(width / 2.9))
    for row in range(rows):
        y = -n / 2 + (row + 0.5) * n / rows
        for side in (-1, 1):
            middle = y + side * 2.6
            for bay in range(1, bays):
                x = -width / 2 + bay * width / bays
                ends = [(x, middle - 2.4), (x, middle + 2.4)]
                pen.line(ends, 0.22, (215, 215, 210))
                if d.status == "full" and bay < bays - 1 and rng.random() < 0.93:
                    color = d.any_paint("white", "gray", "black", "red", "blue", "white", "gray")
                    place = x + width / bays / 2
                    pen.rectangle(place, middle, 1.8, 4.3, color)
                    pen.rectangle(place, middle - 0.5, 1.5, 0.7, (40, 44, 50))


def _stadium(d: Drawing) -> None:
    pen, n = d.pen, d.length
    stand = d.paint
    width = n if d.shape == "round" else n * 0.72
    pen.ellipse(0, 0, width, n, shade(stand, 0.85))
    for ring in range(1, 6):
        inset = ring * n * 0.045
        pen.ellipse(0, 0, width - inset, n - inset, shade(stand, 1.12 if ring % 2 else 0.9))
    pen.ellipse(0, 0, width - n * 0.3, n - n * 0.3, (165, 82, 62))
    grass = _grass(d.rng)
    pen.ellipse(0, 0, width - n * 0.37, n - n * 0.37, grass)
    pen.rectangle(0, 0, (width - n * 0.37) * 0.62, (n - n * 0.37) * 0.74, shade(grass, 1.12))
    _court_lines(pen, (width - n * 0.37) * 0.55, (n - n * 0.37) * 0.68, n * 0.01)


def _tent(d: Drawing) -> None:
    pen, n, cloth = d.pen, d.length, d.paint
    sides = 16 if d.shape == "round" else 4
    start = 0.0 if d.shape == "round" else math.pi / 4
    radius = n * (0.5 if d.shape == "round" else 0.69)
    corners = turned([(radius, 0)], start) + [
        turned([(radius, 0)], start + place * 2 * math.pi / sides)[0] for place in range(1, sides)
    ]
    for place in range(sides):
        corner, following = corners[place], corners[(place + 1) % sides]
        light = 1.0 + 0.16 * math.cos(start + (place + 0.5) * 2 * math.pi / sides + 2.3)
        pen.polygon([corner, following, (0, 0)], shade(cloth, light * (1 if place % 2 else 0.94)))
    pen.ellipse(0, 0, n * 0.05, n * 0.05, (245, 245, 245))


def _train(d: Drawing) -> None:
    pen, n, color = d.pen, d.length, d.paint
    wagons = int(d.rng.integers(3, 6))
    width = max(n * 0.05, 3.0)
    pen.line([(0, -n / 2), (0, n / 2)], width * 0.5, (70, 66, 62))
    for wagon in range(wagons):
        y = -n / 2 + (wagon + 0.5) * n / wagons
        pen.rectangle(0, y, width, n / wagons * 0.94, shade(color, 0.85))
        pen.rectangle(0, y, width * 0.75, n / wagons * 0.9, color)
        for place in (-0.25, 0.25):
            pen.rectangle(0, y + place * n / wagons, width * 0.4, n * 0.02, shade(color, 0.6))


def _tree(d: Drawing) -> None:
    pen, rng, n = d.pen, d.rng, d.length
    hue, value = rng.uniform(0.2, 0.34), rng.uniform(0.18, 0.38)
    leaf = from_hsv(hue, 0.45, value)
    for _ in range(14):
        angle, reach = rng.uniform(0, 2 * math.pi), n * rng.uniform(0.12, 0.3)
        x, y = reach * math.cos(angle), reach * math.sin(angle)
        light = 1.0 - 0.5 * (x + y) / n + rng.uniform(-0.15, 0.15)
        size = n * rng.uniform(0.22, 0.42)
        pen.ellipse(x, y, size, size, shade(leaf, light))


def _pier(d: Drawing) -> None:
    pen, n = d.pen, d.length
    wood = shade((160, 142, 120), d.rng.uniform(0.8, 1.2))
    pen.rectangle(0, 0, n * 0.07, n, wood)
    for y in np.linspace(-0.42, 0.34, 5):
        pen.rectangle(0, n * y, n * 0.5, n * 0.04, wood)
    for y in np.linspace(-0.48, 0.48, 25):
        pen.line([(-n * 0.035, n * y), (n * 0.035, n * y)], n * 0.004, shade(wood, 0.7))


_OPEN = (LandCover.GRASS, LandCover.SOIL, LandCover.SAND, LandCover.ASPHALT)
_LAND = (*_OPEN, LandCover.CROP)
_WATER = (LandCover.WATER,)
_ROOFS = ("red", "orange", "green", "blue", "white", "black", "gray", "brown")

KINDS: dict[ObjectKind, KindSpec] = {
    ObjectKind.AIRPLANE: KindSpec((11, 62), 5, _airplane, _LAND, COLORS),
    ObjectKind.APARTMENT_BLOCK: KindSpec(
        (25, 60), 18, _apartment_block, _LAND, _ROOFS, ("rectangular", "square", "l-shaped")
    ),
    ObjectKind.BASEBALL_DIAMOND: KindSpec(
        (50, 110), 0, _baseball_diamond, (LandCover.GRASS, LandCover.SOIL, LandCover.CROP)
    ),
    ObjectKind.BASKETBALL_COURT: KindSpec(
        (22, 32), 0, _basketball_court, _LAND, ("red", "orange", "green", "blue", "gray")
    ),
    ObjectKind.BOAT: KindSpec((6, 20), 1.5, _boat, _WATER, COLORS, (), ("moving", "moored")),
    ObjectKind.BUS: KindSpec(
        (11, 18), 3, _bus, _OPEN, ("red", "orange", "yellow", "green", "blue", "white")
    ),
    ObjectKind.CAR: KindSpec((4.0, 5.2), 1.5, _car, _OPEN, COLORS),
    ObjectKind.CONTAINER: KindSpec((6, 14), 2.6, _container, _OPEN, COLORS),
    ObjectKind.PIER: KindSpec((30, 90), 1.0, _pier, _WATER),
    ObjectKind.GREENHOUSE: KindSpec((22, 90), 4, _greenhouse, _LAND),
    ObjectKind.HELICOPTER: KindSpec((11, 22), 3, _helicopter, _LAND, COLORS),
    ObjectKind.HELIPAD: KindSpec(
        (14, 34), 0, _helipad, _LAND, ("red", "green", "blue", "gray", "white"), ("round", "square")
    ),
    ObjectKind.HOUSE: KindSpec(
        (10, 22), 5, _house, _LAND, _ROOFS, ("rectangular", "square", "l-shaped")
    ),
    ObjectKind.PARKING_LOT: KindSpec((34, 80), 0, _parking_lot, _LAND, (), (), ("full", "empty")),
    ObjectKind.ROUNDABOUT: KindSpec((34, 80), 0, _roundabout, _LAND),
    ObjectKind.SHIP: KindSpec(
        (50, 150),
        10,
        _ship,
        _WATER,
        ("red", "orange", "green", "blue", "white", "black", "gray", "brown"),
        (),
        ("moving", "moored"),
    ),
    ObjectKind.SOCCER_FIELD: KindSpec((60, 110), 0, _soccer_field, _LAND),
    ObjectKind.SOLAR_FARM: KindSpec(
        (30, 120), 1.0, _solar_farm, _LAND, (), ("rectangular", "square", "l-shaped")
    ),
    ObjectKind.STADIUM: KindSpec(
        (90, 170), 14, _stadium, _LAND, ("red", "blue", "white", "gray"), ("round", "oval")
    ),
    ObjectKind.STORAGE_TANK: KindSpec(
        (12, 60),
        9,
        _storage_tank,
        _LAND,
        ("red", "yellow", "green", "blue", "white", "gray", "brown"),
        (),
        ("open", "covered"),
    ),
    ObjectKind.SWIMMING_POOL: KindSpec(
        (8, 28),
        0,
        _swimming_pool,
        _LAND,
        (),
        ("round", "oval", "rectangular", "square", "l-shaped"),
        ("full", "empty"),
    ),
    ObjectKind.TENNIS_COURT: KindSpec(
        (30, 38), 0, _tennis_court, _LAND, ("red", "green", "blue", "orange", "gray")
    ),
    ObjectKind.TENT: KindSpec(
        (8, 30),
        5,
        _tent,
        _LAND,
        ("red", "orange", "yellow", "green", "blue", "white"),
        ("round", "square"),
    ),
    ObjectKind.TRAIN: KindSpec(
        (60, 130), 3.5, _train, _LAND, ("red", "yellow", "green", "blue", "white", "gray")
    ),
    ObjectKind.TREE: KindSpec((5, 12), 7, _tree, _LAND),
    ObjectKind.TRUCK: KindSpec((8, 17), 3, _truck, _OPEN, COLORS),
    ObjectKind.WAREHOUSE: KindSpec(
        (28, 95), 9, _warehouse, _LAND, _ROOFS, ("rectangular", "square", "l-shaped", "round")
    ),
    ObjectKind.WIND_TURBINE: KindSpec((50, 110), 0, _wind_turbine, _LAND),
}
