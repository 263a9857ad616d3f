"""What a plan of training samples holds: canvases to compose, words to ask, truths to learn.

It needs no pixels and no torch, is small, and plans that several processes made can be merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ...scenes.placement import Placed
from ...scenes.questions import AskedQuestion
from .token_truth import TokenTruth


@dataclass(frozen=True)
class Flip:
    """One of the eight symmetries of the square: first transposed, then mirrored."""

    transposed: bool
    mirrored_x: bool
    mirrored_y: bool

    @staticmethod
    def draw(rng: np.random.Generator) -> Flip:
        code = int(rng.integers(8))
        return Flip(bool(code & 1), bool(code & 2), bool(code & 4))

    def size(self, width: float, height: float) -> tuple[float, float]:
        return (height, width) if self.transposed else (width, height)

    def of_array(self, values: np.ndarray) -> np.ndarray:
        values = values.T if self.transposed else values
        values = values[:, ::-1] if self.mirrored_x else values
        return values[::-1] if self.mirrored_y else values

    def vector(self, x: float, y: float) -> tuple[float, float]:
        x, y = (y, x) if self.transposed else (x, y)
        return -x if self.mirrored_x else x, -y if self.mirrored_y else y

    def corner(
        self, left: float, top: float, side: float, width: float, height: float
    ) -> tuple[float, float]:
        """Left and top of a square of a width x height region, after the flip."""
        width, height = self.size(width, height)
        left, top = (top, left) if self.transposed else (left, top)
        return (
            width - left - side if self.mirrored_x else left,
            height - top - side if self.mirrored_y else top,
        )


@dataclass
class Canvases:
    """What a number of canvases are made of.

    crops: rows of (image, left, top, width, height, transposed, mirrored x, mirrored y), one a
    canvas, or fewer: `canvas_of` says which. objects, chips: rows of (canvas, picture, x, y, side,
    angle, shadow x, shadow y) to paste in order, in the canvas's pixels.
    """

    crops: list[tuple[int, ...]] = field(default_factory=list)
    canvas_of: list[int] = field(default_factory=list)
    objects: list[tuple[float, ...]] = field(default_factory=list)
    chips: list[tuple[float, ...]] = field(default_factory=list)

    def crop(
        self, canvas: int, image: int, left: int, top: int, width: int, height: int, flip: Flip
    ) -> None:
        flips = int(flip.transposed), int(flip.mirrored_x), int(flip.mirrored_y)
        self.crops.append((image, left, top, width, height, *flips))
        self.canvas_of.append(canvas)

    def add(
        self,
        canvas: int,
        placed: Sequence[Placed],
        left: float,
        top: float,
        reduction: float,
        sun: tuple[float, float],
    ) -> None:
        """Paste onto a canvas that begins at (left, top) and is reduced. sun: how far an object
        throws its shadow, in its own height."""
        for one in placed:
            side = one.side / reduction
            if side >= 1:
                throw = one.height / reduction
                row = (
                    canvas,
                    one.picture,
                    (one.x - left) / reduction,
                    (one.y - top) / reduction,
                    side,
                    one.angle,
                    sun[0] * throw,
                    sun[1] * throw,
                )
                (self.chips if one.is_chip else self.objects).append(row)

    def extend(self, other: Canvases, offset: int) -> None:
        """Take in another plan's canvases, numbered from `offset` on."""
        self.crops += other.crops
        self.canvas_of += [canvas + offset for canvas in other.canvas_of]
        self.objects += [(row[0] + offset, *row[1:]) for row in other.objects]
        self.chips += [(row[0] + offset, *row[1:]) for row in other.chips]


@dataclass
class Words:
    """What is asked and answered, a list entry a question. samples: which it is about; several may
    be about one."""

    samples: list[int] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    answerable: list[bool] = field(default_factory=list)

    def add(self, sample: int, asked: AskedQuestion) -> None:
        self.samples.append(sample)
        self.questions.append(asked.text)
        self.answers.append(asked.answer)
        self.categories.append(asked.category.value)
        self.answerable.append(asked.answerable)

    def extend(self, other: Words, offset: int) -> None:
        """Take in another plan's words, its samples numbered from `offset` on."""
        self.samples += [sample + offset for sample in other.samples]
        for name in ("questions", "answers", "categories", "answerable"):
            getattr(self, name).extend(getattr(other, name))


@dataclass
class TilePlan:
    """Samples of one tile. target: (questions, 1, TOKENS**2). truth: what is under their tokens.

    whole_chips: rows of (sample, chip, six numbers of the affine map from the tile to the chip);
    mosaics: the same, four rows a sample. erased: rows of (sample, left, top, width, height, and
    three colours).
    """

    size: int
    canvases: Canvases
    words: Words
    target: np.ndarray
    truth: TokenTruth
    whole_chips: list[tuple[float, ...]]
    mosaics: list[tuple[float, ...]]
    erased: list[tuple[float, ...]]

    @staticmethod
    def merged(parts: Sequence[TilePlan]) -> TilePlan:
        target = np.concatenate([part.target for part in parts])
        truth = TokenTruth.joined([part.truth for part in parts])
        whole = TilePlan(0, Canvases(), Words(), target, truth, [], [], [])
        for part in parts:
            whole.canvases.extend(part.canvases, whole.size)
            whole.words.extend(part.words, whole.size)
            for name in ("whole_chips", "mosaics", "erased"):
                rows = [(row[0] + whole.size, *row[1:]) for row in getattr(part, name)]
                getattr(whole, name).extend(rows)
            whole.size += part.size
        return whole


@dataclass
class RegionPlan:
    """Samples of an overview and several tiles.

    whole: whether the canvases are whole base levels, or patches. places: (samples, tiles, 3), each
    shown tile's middle as shares of the region, and its zoom. sides: (samples, 1 + tiles, 2), the
    valid pixels of the overview and each shown tile. chosen: which of the canvases' tiles are
    shown, (samples, tiles). target: (questions, 1 + tiles, TOKENS**2).
    """

    size: int
    whole: bool
    canvases: Canvases
    overviews: Canvases
    words: Words
    places: np.ndarray
    sides: np.ndarray
    chosen: np.ndarray
    target: np.ndarray

    @staticmethod
    def merged(parts: Sequence[RegionPlan]) -> RegionPlan:
        def joined(name: str) -> np.ndarray:
            return np.concatenate([getattr(part, name) for part in parts])

        arrays = (joined(name) for name in ("places", "sides", "chosen", "target"))
        whole = RegionPlan(0, parts[0].whole, Canvases(), Canvases(), Words(), *arrays)
        canvases = 0
        for part in parts:
            whole.canvases.extend(part.canvases, canvases)
            whole.overviews.extend(part.overviews, whole.size)
            whole.words.extend(part.words, whole.size)
            canvases += len(part.canvases.crops)
            whole.size += part.size
        return whole
