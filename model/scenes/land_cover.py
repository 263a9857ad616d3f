"""What covers the ground, and how it looks from above: periodic textures with their reductions."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

import numpy as np

TEXTURE_SIZE = 512
"""Native pixels after which a texture repeats; a power of two."""
REDUCTIONS = (1, 2, 4, 8, 16, 32)


class LandCover(IntEnum):
    """What lies on the ground."""

    WATER = 0
    FOREST = 1
    GRASS = 2
    CROP = 3
    SOIL = 4
    SAND = 5
    ASPHALT = 6
    CITY = 7
    """Between the buildings of a district that is built up."""

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    LandCover.WATER: "water",
    LandCover.FOREST: "forest",
    LandCover.GRASS: "grass",
    LandCover.CROP: "crop field",
    LandCover.SOIL: "bare soil",
    LandCover.SAND: "sand",
    LandCover.ASPHALT: "asphalt",
    LandCover.CITY: "buildings",
}

MEAN_COLORS = {
    LandCover.WATER: ((38, 66, 84), (30, 78, 92), (52, 74, 70)),
    LandCover.FOREST: ((44, 60, 40), (56, 68, 44), (36, 54, 44)),
    LandCover.GRASS: ((104, 122, 72), (124, 128, 84), (84, 108, 62)),
    LandCover.CROP: ((128, 134, 74), (152, 138, 92), (92, 118, 58)),
    LandCover.SOIL: ((150, 128, 102), (134, 112, 90), (166, 146, 120)),
    LandCover.SAND: ((204, 190, 158), (214, 202, 176), (192, 176, 140)),
    LandCover.ASPHALT: ((118, 116, 114), (100, 99, 99), (138, 135, 130)),
    LandCover.CITY: ((112, 116, 86), (128, 122, 102), (100, 104, 82)),
}
"""A few usual mean colours of each cover; a region takes one and varies it."""


def coloured_noise(rng: np.random.Generator, size: int, slope: float, finest: float) -> np.ndarray:
    """Periodic Gaussian noise, float32 (size, size), mean 0 and deviation 1; its amplitude falls
    with frequency ** -slope, without what is finer than `finest` pixels or coarser than a
    sixteenth of the size (coarser variation is the scene's own, so that no period is seen)."""
    spectrum = np.fft.rfft2(rng.normal(size=(size, size)))
    rows, columns = np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None]
    frequency = np.hypot(rows, columns)
    frequency[0, 0] = 1
    kept = (frequency > 10 / size) & (frequency < 1 / finest)
    noise = np.fft.irfft2(spectrum * kept * frequency**-slope, (size, size))
    return (noise / noise.std()).astype(np.float32)


def _crowns(rng: np.random.Generator, count: int, radius: tuple[float, float]) -> np.ndarray:
    """Tree crowns from above: each lit from one side; float32 (size, size), about -1..1."""
    size = TEXTURE_SIZE
    canvas = np.full((size, size), -1.0, np.float32)
    for _ in range(count):
        r = rng.uniform(*radius)
        reach = int(r) + 1
        y, x = rng.integers(0, size, 2)
        offsets = np.arange(-reach, reach + 1)
        down, across = np.meshgrid(offsets, offsets, indexing="ij")
        distance = np.hypot(down, across) / r
        ys, xs = (y + down) % size, (x + across) % size
        light = 0.55 - 0.8 * (down + across) / (2 * r) - 0.5 * distance**2 + rng.uniform(-0.4, 0.3)
        canvas[ys, xs] = np.where(distance < 1, light, canvas[ys, xs])
    return canvas


@lru_cache(maxsize=8)
def textures(seed: int) -> tuple[np.ndarray, ...]:
    """For every reduction of REDUCTIONS: int8 (covers, size, size, 3), what a texture adds to its
    cover's mean colour; periodic; each the average of the one before."""
    rng = np.random.default_rng([seed, 7])
    size = TEXTURE_SIZE

    def noise(slope: float, finest: float) -> np.ndarray:
        return coloured_noise(rng, size, slope, finest)

    fine = [noise(0.2, 2) for _ in range(3)]
    wave = noise(1.2, 4) + 0.5 * np.roll(noise(1.0, 6), 3, 1)
    soft, rough = noise(1.1, 3), noise(0.8, 2)
    crowns = _crowns(rng, 2600, (7, 17))
    shrubs = np.maximum(_crowns(rng, 260, (3, 8)), -0.4)
    furrow = np.sin(np.arange(size) * 2 * np.pi / 8)[None, :] * (0.7 + 0.3 * soft)
    tint = np.stack([soft, soft, soft], -1) * np.array([1.1, 0.9, 0.6])
    plain = np.ones(3)
    light = {
        LandCover.WATER: 5 * wave[..., None] * np.array([0.7, 0.9, 1.0]) + 2 * fine[0][..., None],
        LandCover.FOREST: 20 * crowns[..., None] * np.array([1, 1.1, 0.7]) + 5 * fine[0][..., None],
        LandCover.GRASS: 7 * tint + 6 * rough[..., None] * plain + 5 * fine[1][..., None],
        LandCover.CROP: 11 * furrow[..., None] * plain + 5 * tint + 5 * fine[2][..., None],
        LandCover.SOIL: 9 * tint + 6 * rough[..., None] - 16 * (shrubs[..., None] > 0.1),
        LandCover.SAND: 5 * tint + 3 * wave[..., None] + 3 * fine[1][..., None],
        LandCover.ASPHALT: 4 * soft[..., None] * plain + 4 * fine[2][..., None],
        LandCover.CITY: 9 * tint + 8 * rough[..., None] + 14 * shrubs[..., None],
    }
    stack = np.stack([light[cover] + 0 * plain for cover in LandCover]).astype(np.float32)
    stack -= stack.mean((1, 2), keepdims=True)
    levels = []
    for _ in REDUCTIONS:
        levels.append(np.clip(np.round(stack), -127, 127).astype(np.int8))
        half = stack.shape[1] // 2
        stack = stack.reshape(len(stack), half, 2, half, 2, 3).mean((2, 4))
    return tuple(levels)
