"""Drawing a sprite in metres, with colours that everybody would call by the same name."""

from __future__ import annotations

import colorsys
import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

SUPERSAMPLING = 3

Point = tuple[float, float]
Color = tuple[int, int, int]

COLORS = ("red", "orange", "yellow", "green", "blue", "white", "black", "gray", "brown")

# Hue, saturation and value ranges that leave no doubt about a colour's name.
COLOR_RANGES: dict[str, tuple[tuple[float, float], ...]] = {
    "red": ((-0.03, 0.012), (0.72, 0.92), (0.55, 0.88)),
    "orange": ((0.062, 0.088), (0.80, 0.96), (0.86, 1.00)),
    "yellow": ((0.138, 0.168), (0.72, 0.95), (0.86, 1.00)),
    "green": ((0.29, 0.41), (0.55, 0.85), (0.38, 0.66)),
    "blue": ((0.575, 0.660), (0.62, 0.90), (0.48, 0.88)),
    "white": ((0.0, 1.0), (0.0, 0.04), (0.90, 1.00)),
    "black": ((0.0, 1.0), (0.0, 0.15), (0.06, 0.15)),
    "gray": ((0.0, 1.0), (0.0, 0.05), (0.42, 0.60)),
    "brown": ((0.045, 0.075), (0.48, 0.66), (0.32, 0.47)),
}


class Pen:
    """Draws on a sprite in metres, x to the right, y down, (0, 0) in the middle."""

    def __init__(self, rng: np.random.Generator, size: int, metres: float) -> None:
        self.rng, self.size, self.metres = rng, size, metres
        self._side = size * SUPERSAMPLING
        self._scale = self._side / metres
        self.image = Image.new("RGBA", (self._side, self._side))
        self._draw = ImageDraw.Draw(self.image)

    def _place(self, points: Sequence[Point]) -> list[Point]:
        middle = self._side / 2
        return [(middle + x * self._scale, middle + y * self._scale) for x, y in points]

    def polygon(self, points: Sequence[Point], color: Color, alpha: int = 255) -> None:
        self._draw.polygon(self._place(points), fill=(*color, alpha))

    def rectangle(
        self, x: float, y: float, width: float, length: float, color: Color, alpha: int = 255
    ) -> None:
        """width along x, length along y, (x, y) in the middle."""
        half, high = width / 2, length / 2
        corners = [(x - half, y - high), (x + half, y - high), (x + half, y + high)]
        self.polygon([*corners, (x - half, y + high)], color, alpha)

    def ellipse(
        self, x: float, y: float, width: float, length: float, color: Color, alpha: int = 255
    ) -> None:
        box = self._place([(x - width / 2, y - length / 2), (x + width / 2, y + length / 2)])
        self._draw.ellipse([*box[0], *box[1]], fill=(*color, alpha))

    def line(self, points: Sequence[Point], width: float, color: Color, alpha: int = 255) -> None:
        pixels = max(1, round(width * self._scale))
        self._draw.line(self._place(points), fill=(*color, alpha), width=pixels)

    def ring(self, x: float, y: float, diameter: float, width: float, color: Color) -> None:
        radius = diameter / 2
        box = self._place([(x - radius, y - radius), (x + radius, y + radius)])
        pixels = max(1, round(width * self._scale))
        self._draw.ellipse([*box[0], *box[1]], outline=(*color, 255), width=pixels)

    def finish(self, grain: float = 0.05) -> np.ndarray:
        """uint8 (size, size, 4): antialiased, with grain and slow weathering."""
        pixels = np.asarray(self.image, np.float32)
        alpha = pixels[..., 3:] / 255
        shape = (self.size, SUPERSAMPLING, self.size, SUPERSAMPLING, 4)
        premultiplied = np.concatenate([pixels[..., :3] * alpha, pixels[..., 3:]], -1)
        small = premultiplied.reshape(shape).mean((1, 3))
        cover = np.maximum(small[..., 3:] / 255, 1e-3)
        rng = self.rng
        slow = rng.normal(0, 1, (7, 7)).astype(np.float32)
        slow = np.asarray(Image.fromarray(slow).resize((self.size,) * 2, Image.Resampling.BICUBIC))
        light = 1 + grain * rng.normal(0, 0.6, (self.size,) * 2) + grain * 0.8 * slow
        small[..., :3] = small[..., :3] / cover * light[..., None]
        return np.clip(small + 0.5, 0, 255).astype(np.uint8)


def paint(rng: np.random.Generator, color: str) -> Color:
    """An RGB colour that everybody would give this name."""
    hue, saturation, value = (rng.uniform(*span) for span in COLOR_RANGES[color])
    return from_hsv(hue % 1, saturation, value)


def from_hsv(hue: float, saturation: float, value: float) -> Color:
    """Each of 0..1."""
    red, green, blue = colorsys.hsv_to_rgb(hue, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def shade(color: Color, factor: float) -> Color:
    """The colour lighter (factor above 1) or darker."""
    return tuple(min(255, max(0, round(part * factor))) for part in color)  # type: ignore[return-value]


def turned(points: Sequence[Point], angle: float) -> list[Point]:
    cosine, sine = math.cos(angle), math.sin(angle)
    return [(x * cosine - y * sine, x * sine + y * cosine) for x, y in points]
