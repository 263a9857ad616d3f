"""All that a prompt says beside the question, for each form of prompt.

The images of a prompt are the overview and the crops, in this order. Of the focus' prompts only the
overview is introduced, and the question stands alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from ..vlm.chat_prompt import OVERVIEW, detail_introduction
from ..vlm.profile import Grounding, ModelProfile, PromptForm
from ..wire.pyramid import (
    Affine,
    Bounds,
    PyramidLevel,
    RasterDescription,
    Tile,
    native_bounds,
    overview_decimation,
)

CANNOT_BE_SEEN = "cannot be seen at this resolution"

BOX_REQUESTS = {
    Grounding.PIXELS: (
        "{question}\nOutline the position of each thing that this asks for and output all the "
        'coordinates in JSON format, [{{"bbox_2d": [x1, y1, x2, y2], "label": "..."}}, ...]. If '
        "there is none in the image, output []."
    ),
    Grounding.THOUSANDTHS: (
        "{question}\nLocate every instance of what this asks for. Report bbox coordinates in JSON "
        'format, [{{"bbox_2d": [x1, y1, x2, y2], "label": "..."}}, ...]. If there is none in the '
        "image, output []."
    ),
    Grounding.SHARES: (
        "{question}\nDetect all instances of what this asks for. Response must be a JSON array: "
        '[{{"label": "...", "bbox": [x1, y1, x2, y2]}}, ...], with coordinates normalized to '
        "[0, 1]. If there is none in the image, output []."
    ),
    Grounding.BOX_TOKENS: "Detect the bounding box of each thing that this asks for: {question}",
    Grounding.BOX_TAGS: (
        "Please provide the bounding box coordinates of each region that this asks for: {question}"
    ),
}
"""Of one image, in the words that the families' published prompts use."""

MOST_INTRODUCED = 96
"""Of more crops than this none is introduced: that would take more tokens than the crops do."""


HALF_A_POINT = math.tan(math.pi / 8)
"""Of a rotated image: beyond this slope its top is no longer called its north."""


class PromptWords(Protocol):
    """What one form of prompt says."""

    def overview(self, decimation: float | None = None, parts: int = 1) -> str:
        """Before the overview. decimation: native pixels a pixel of it, by default of one tile.
        parts: images that it is shown in, row by row."""
        ...

    def crop(self, number: int, ground: Bounds, decimation: float) -> str:
        """Before a crop. number: from 1 on. ground: native pixels of the region that it shows.
        decimation: native pixels a pixel of it."""
        ...

    def question(self, text: str) -> str:
        """After the images, in place of the question's own text."""
        ...


def prompt_words(
    profile: ModelProfile, description: RasterDescription, tile_size: int
) -> PromptWords:
    """What prompts about this region say. tile_size: pixels of the overview's side."""
    if profile.prompt is PromptForm.PLACES:
        return _Places(profile, description, tile_size)
    if profile.prompt is PromptForm.IMAGE_RUN:
        return _ImageRun()
    return _Crops(profile, description, tile_size)


def introduction_of(
    levels: Sequence[PyramidLevel],
    tile: Tile,
    tile_size: int,
    metres_per_pixel: float | None = None,
) -> str:
    """What a prompt of the form PLACES says of a detail. metres_per_pixel: of the native level, if
    it is said."""
    ground, decimation = native_bounds(levels, tile, tile_size), levels[tile.level].decimation
    return _place(levels[-1], tile_size, ground, decimation, metres_per_pixel)


def _place(
    native: PyramidLevel,
    tile_size: int,
    ground: Bounds,
    decimation: float,
    metres_per_pixel: float | None,
) -> str:
    return detail_introduction(
        (ground.left + ground.right) / 2 / native.width,
        (ground.top + ground.bottom) / 2 / native.height,
        overview_decimation(native, tile_size) / decimation,
        None if metres_per_pixel is None else metres_per_pixel * decimation,
    )


class _Places:
    """'Overview: ', 'Detail at x 0.46, y 0.15, zoom 3.26: '."""

    def __init__(
        self, profile: ModelProfile, description: RasterDescription, tile_size: int
    ) -> None:
        self._native, self._tile_size = description.levels[-1], tile_size
        self._metres = description.metres_per_pixel if profile.say_resolution else None

    def overview(self, decimation: float | None = None, parts: int = 1) -> str:
        return OVERVIEW

    def crop(self, number: int, ground: Bounds, decimation: float) -> str:
        return _place(self._native, self._tile_size, ground, decimation, self._metres)

    def question(self, text: str) -> str:
        return text


class _ImageRun:
    """No word; what stands between the images is the profile's (VisionLanguageModel)."""

    def overview(self, decimation: float | None = None, parts: int = 1) -> str:
        return ""

    def crop(self, number: int, ground: Bounds, decimation: float) -> str:
        return ""

    def question(self, text: str) -> str:
        return text


class _Crops:
    """Plain words: one overhead image, seen whole and then in numbered crops."""

    def __init__(
        self, profile: ModelProfile, description: RasterDescription, tile_size: int
    ) -> None:
        self._native = description.levels[-1]
        self._overview = overview_decimation(self._native, tile_size)
        self._metres = description.metres_per_pixel if profile.say_resolution else None
        self._has_north = has_north(description)
        self._abstention = profile.abstention or CANNOT_BE_SEEN

    def overview(self, decimation: float | None = None, parts: int = 1) -> str:
        north = ", north up" if self._has_north else ""
        size = self._size(self._native.width, self._native.height)
        in_parts = f", in {parts} parts, row by row" if parts > 1 else ""
        return (
            f"All images show one place from above: one overhead image{north}, {size}. "
            "First all of it, then numbered crops of it, seen closer.\n"
            f"The whole image{self._resolution(decimation or self._overview)}{in_parts}:\n"
        )

    def crop(self, number: int, ground: Bounds, decimation: float) -> str:
        left, top, right, bottom = ground
        x = (left + right) / 2 / self._native.width
        y = (top + bottom) / 2 / self._native.height
        size = self._size(right - left, bottom - top)
        return f"\nCrop {number}, {self._place(x, y)}, {size}{self._resolution(decimation)}:\n"

    def question(self, text: str) -> str:
        return (
            f"Question: {text}\n"
            "Answer briefly, in the language of the question. If the images do not show it well "
            f"enough to tell, answer: {self._abstention}."
        )

    def _place(self, x: float, y: float) -> str:
        """x, y: shares of the region from its left and its top."""
        down = (
            ("north", "south", "west", "east")
            if self._has_north
            else ("top", "bottom", "left", "right")
        )
        top, bottom, left, right = down
        vertical = top if y < 1 / 3 else bottom if y > 2 / 3 else ""
        horizontal = left if x < 1 / 3 else right if x > 2 / 3 else ""
        if not vertical and not horizontal:
            where = "in the middle"
        elif vertical and horizontal and self._has_north:
            where = f"in the {vertical}-{horizontal}"
        else:
            where = f"in the {' '.join(part for part in (vertical, horizontal) if part)}"
            where += "" if self._has_north else " part"
        return f"{where} ({x:.0%} from the {left} edge, {y:.0%} from the {top} edge)"

    def _size(self, width: float, height: float) -> str:
        """Of native pixels."""
        if self._metres is None:
            return f"{width:.0f} by {height:.0f} pixels"
        return f"{_length(width * self._metres)} by {_length(height * self._metres)} on the ground"

    def _resolution(self, decimation: float) -> str:
        if self._metres is not None:
            return f" at {_length(self._metres * decimation)} a pixel"
        return f" at 1/{decimation:.3g} of its resolution" if decimation > 1 else ""


def has_north(description: RasterDescription) -> bool:
    """Whether the region's top may be called its north."""
    return bool(description.crs) and _is_north_up(description.transform)


def _is_north_up(transform: Affine) -> bool:
    """Whether north is nearer to the image's top than to its corners."""
    right, down = (transform.b, transform.e), (transform.c, transform.f)
    half_way = HALF_A_POINT * right[0], HALF_A_POINT * -down[1]
    return abs(right[1]) < half_way[0] and abs(down[0]) < half_way[1]


def _length(metres: float) -> str:
    """Two significant digits, in the unit that a reader expects."""
    if metres >= 1000:
        return f"{_rounded(metres / 1000)} km"
    return f"{_rounded(metres)} m" if metres >= 1 else f"{_rounded(metres * 100)} cm"


def _rounded(value: float) -> str:
    return f"{float(f'{value:.2g}'):g}"
