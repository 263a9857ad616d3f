"""Which of a model's layers looks where the answer is: found on a few questions with known boxes.

For every question, every layer scores the base level's tokens as the attention read-out would. A
layer is worth the probability that a token on the box scores higher than one beside it (the area
under the ROC curve), on average over the questions. Layers are taken best first, as long as their
heads together do better.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ..raster.region_view import RegionView, tokens_with_ground
from ..vlm.chat_prompt import OVERVIEW
from ..vlm.shared_prefix import PrefixRunner
from ..vlm.vision_language_model import SequenceImage, VisionLanguageModel
from ..wire.errors import TrainingDataError
from ..wire.pyramid import RasterPyramid, Tile, native_bounds, tiles_of_level
from .region_focus import AttentionReadout
from .relative_attention import asked_and_neutral, relative_scores

MOST_LAYERS = 4
LEAST_GAIN = 0.002
"""A further layer must add this much: on few boxes, less is chance."""

Box = Sequence[float]
"""Left, top, right, bottom in the image's native pixels."""


@dataclass(frozen=True)
class LayerScores:
    """One question's. scores: (layers, tokens), each row sums to 1, or is 0 where the layer cannot
    be read. inside: (tokens,), whether the token's ground touches the box."""

    scores: np.ndarray
    inside: np.ndarray


@dataclass(frozen=True)
class Calibration:
    """layers: the chosen ones. worth: theirs; default_worth: of the layers read until now;
    by_layer: of each alone. questions: on how many."""

    layers: tuple[int, ...]
    worth: float
    default_worth: float
    by_layer: tuple[float, ...]
    questions: int


@torch.no_grad()
def score_layers(
    vlm: VisionLanguageModel, question: str, pyramid: RasterPyramid, boxes: Sequence[Box]
) -> LayerScores | None:
    """How every layer scores the base level for this question; None if no box has a valid pixel.

    Raises:
        RasterError: the image cannot be read.
    """
    view, size, side = RegionView(pyramid), vlm.tile_size, vlm.token_columns
    levels = pyramid.description.levels
    tiles = tiles_of_level(levels, 0, size)
    pixels, valid = zip(*(view.tile(tile, size) for tile in [Tile(-1, 0, 0), *tiles]), strict=True)
    kept = [tokens_with_ground(mask, side) for mask in valid]
    features = vlm.encode(np.stack(pixels))
    images = [
        SequenceImage("" if place else OVERVIEW, features[place], tokens)
        for place, tokens in enumerate(kept)
    ]
    inside = [
        _touches(native_bounds(levels, tile, size), levels[0].decimation * size / side, side, boxes)
        for tile in tiles
    ]
    on_box = np.concatenate([i[k] for i, k in zip(inside, kept[1:], strict=True)])
    if not on_box.any() or on_box.all():
        return None
    reader = _EveryLayer(PrefixRunner(vlm), vlm.readable_layers)
    both = asked_and_neutral(reader, vlm, question, images[0], images[1:])
    scores = np.zeros((len(vlm.language_model.layers), len(on_box)))
    for place, layer in enumerate(reader.layers):
        heads = len(both[0]) // len(reader.layers)
        of_layer = slice(place * heads, (place + 1) * heads)
        scores[layer] = relative_scores(*(logits[of_layer] for logits in both))
    return LayerScores(scores, on_box)


@dataclass(frozen=True)
class _EveryLayer:
    """Reads all layers that can be read."""

    runner: PrefixRunner
    layers: Sequence[int]


def choose_layers(
    scored: Sequence[LayerScores], default: Sequence[int], possible: Sequence[int] | None = None
) -> Calibration:
    """The layers to read. default: those that are read now. possible: those that can be, by default
    all.

    Raises:
        TrainingDataError: there is no question to choose on.
    """
    if not scored:
        raise TrainingDataError(
            "No question has a box on valid pixels of its image.",
            "Give rows with image, text and hbox (left, top, right, bottom).",
        )

    def worth(layers: Sequence[int]) -> float:
        areas = [roc_area(one.scores[list(layers)].mean(0), one.inside) for one in scored]
        return float(np.mean(areas))

    by_layer = tuple(worth([layer]) for layer in range(len(scored[0].scores)))
    chosen: list[int] = []
    best = 0.0
    candidates = range(len(by_layer)) if possible is None else possible
    for layer in sorted(candidates, key=lambda place: -by_layer[place])[:MOST_LAYERS]:
        together = worth([*chosen, layer])
        if together > best + LEAST_GAIN:
            chosen, best = [*chosen, layer], together
    return Calibration(tuple(sorted(chosen)), best, worth(default), by_layer, len(scored))


def calibrate(
    vlm: VisionLanguageModel, questions: Iterable[tuple[str, RasterPyramid, Sequence[Box]]]
) -> Calibration:
    """Choose the layers on these questions; one whose boxes have no valid pixel does not count."""
    scored = [
        scores
        for question, pyramid, boxes in questions
        if (scores := score_layers(vlm, question, pyramid, boxes)) is not None
    ]
    return choose_layers(scored, AttentionReadout(vlm).layers, vlm.readable_layers)


def roc_area(scores: np.ndarray, inside: np.ndarray) -> float:
    """The probability that one of `inside` scores higher than one that is not; ties count half."""
    others = np.sort(scores[~inside])
    below = np.searchsorted(others, scores[inside], "left")
    up_to = np.searchsorted(others, scores[inside], "right")
    return float((below + up_to).mean() / 2 / len(others))


def _touches(bounds: Box, token: float, side: int, boxes: Sequence[Box]) -> np.ndarray:
    """Whether each of a tile's tokens (`token` native pixels wide) touches a box, row-major."""
    left, top = bounds[0] + np.arange(side) * token, bounds[1] + np.arange(side) * token
    touched = np.zeros((side, side), dtype=bool)
    for box in boxes:
        across = (left < box[2]) & (left + token > box[0])
        down = (top < box[3]) & (top + token > box[1])
        touched |= down[:, None] & across[None, :]
    return touched.ravel()
