"""How many tiles a model looks at in one prompt: chosen on questions whose answers are known.

Two choices. `focus_tiles`: a level is scored so many tiles at a time. `answer_tiles` and
`per_tile_answers`: the answer comes from so many of the best tiles, in one prompt or in a prompt
each (see vlm/marginal_decoding.py). Every choice is tried on the same questions with the same
weights.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby
from pathlib import Path

import numpy as np

from ..asking.answering import make_focus
from ..asking.tile_explorer import OVERVIEW_TILE
from ..datasets.own_questions import OwnQuestion
from ..datasets.rows import Box, Item
from ..focus.region_focus import RegionFocus, score_tiles
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..raster.region_view import RegionView, tokens_with_ground
from ..vlm.chat_prompt import OVERVIEW
from ..vlm.vision_language_model import SequenceImage, VisionLanguageModel
from ..wire.errors import TrainingDataError
from ..wire.pyramid import PyramidLevel, Tile, grid_size, tiles_of_level
from ..wire.question import AskOptions, Quantization
from .answer_matching import normalized
from .evaluator import Evaluator
from .images import readable
from .scores import markdown_table
from .ways_of_looking import choose_way

FOCUS_TILES = (1, 5, 12, 25, 0)
"""Tiles of a level in one prompt; 0 for as many as there is room for."""
MOST_NEW_TOKENS = 16
"""Known answers are short."""
LEVELS = 2
"""Of a search, the first levels are scored whole."""


@dataclass(frozen=True)
class AnswerTiles:
    """So many tiles in one prompt (0: all that are found), or so many in a prompt each."""

    answer_tiles: int = 0
    per_tile_answers: int = 0

    def __str__(self) -> str:
        if self.per_tile_answers:
            return f"{self.per_tile_answers}, a prompt each"
        return f"{self.answer_tiles or 'all'} in one prompt"


ANSWER_TILES = (
    *(AnswerTiles(answer_tiles=count) for count in (1, 2, 5, 0)),
    *(AnswerTiles(per_tile_answers=count) for count in (2, 3, 5, 8)),
)


@dataclass(frozen=True)
class FocusOutcome:
    """ranks: of each target, the share of its level's tiles that were scored higher."""

    tiles: int
    ranks: tuple[float, ...]

    @property
    def mean_rank(self) -> float:
        return float(np.mean(self.ranks))


@dataclass(frozen=True)
class AnswerOutcome:
    """right: of each question. tokens: to the language model, the mean."""

    tiles: AnswerTiles
    right: tuple[bool, ...]
    tokens: float

    @property
    def accuracy(self) -> float:
        return float(np.mean(self.right))


@dataclass(frozen=True)
class TileCalibration:
    """What was tried, in the order of FOCUS_TILES and ANSWER_TILES."""

    focus: tuple[FocusOutcome, ...]
    answers: tuple[AnswerOutcome, ...]

    @property
    def focus_tiles(self) -> int:
        """With the targets ranked best; of equals the first, which costs least."""
        return min(self.focus, key=lambda outcome: outcome.mean_rank).tiles

    def settings(self) -> dict[str, int]:
        """The choice, as `ask_raster.json` says it: of the answers what is right most often, of
        equals with the fewest tokens. Where that is a prompt each, `answer_tiles` is the best for
        the cases that need one prompt."""

        def best(outcomes: Sequence[AnswerOutcome]) -> AnswerTiles:
            return max(outcomes, key=lambda outcome: (outcome.accuracy, -outcome.tokens)).tiles

        together = [outcome for outcome in self.answers if not outcome.tiles.per_tile_answers]
        return {
            "focus_tiles": self.focus_tiles,
            "answer_tiles": best(together).answer_tiles,
            "per_tile_answers": best(self.answers).per_tile_answers,
        }

    def report(self) -> str:
        """Both tables."""
        focus = [
            [
                str(one.tiles or "as many as fit"),
                f"{one.mean_rank:.2f}",
                *(f"{np.mean(np.array(one.ranks) < share):.2f}" for share in (0.1, 0.25)),
            ]
            for one in self.focus
        ]
        answers = [
            [str(one.tiles), f"{one.tokens:.0f}", f"{one.accuracy:.1%}"] for one in self.answers
        ]
        ranked = [
            "tiles scored at a time",
            "tiles above the target's",
            "in best 10%",
            "in best 25%",
        ]
        return "\n".join(
            (
                f"{len(self.focus[0].ranks)} targets\n",
                markdown_table(ranked, focus),
                f"{len(self.answers[0].right)} questions\n",
                markdown_table(["answered from", "tokens", "right"], answers),
            )
        )


def calibrate_tiles(
    model: str, questions: Sequence[OwnQuestion], device: str, quantization: Quantization | None
) -> TileCalibration:
    """Choose both, and write them into the model's `ask_raster.json`; not into the embedded one's,
    whose choice is its training's.

    Raises:
        TrainingDataError: no question has a box, or none an answer.
        ModelFolderError, DeviceError: the model cannot be loaded.
        OutputError: the choice cannot be written.
    """
    placed = [question for question in questions if question.boxes]
    answered = [question for question in questions if question.answer]
    if not (placed and answered):
        raise TrainingDataError(
            f"No question has {'an answer' if placed else 'a box'}.",
            "Give rows with image, text, ground_truth and hbox (left, top, right, bottom).",
        )
    options = AskOptions(
        model=model, device=device, quantization=quantization, max_new_tokens=MOST_NEW_TOKENS
    )
    evaluator = Evaluator(options)
    folder = evaluator.vlm.folder
    with tempfile.TemporaryDirectory() as scratch:
        focus = focus_outcomes(evaluator.vlm, placed, Path(scratch))
        # Answers are found as they will be: by the search that scores so.
        chosen = TileCalibration(focus, ()).focus_tiles
        folder.profile = replace(folder.profile, focus_tiles=chosen)
        found = TileCalibration(focus, answer_outcomes(evaluator, answered, Path(scratch)))
    if not folder.is_embedded:
        folder.change_profile(**found.settings())
    return found


def focus_outcomes(
    vlm: VisionLanguageModel, questions: Sequence[OwnQuestion], scratch: Path
) -> tuple[FocusOutcome, ...]:
    """How the targets' tiles rank among all of their level's, by each of FOCUS_TILES."""
    focus = make_focus(vlm, None)
    ranks: dict[int, list[float]] = defaultdict(list)
    for image, asked in groupby(questions, key=lambda question: question.image):
        about = list(asked)
        with readable([image], scratch) as path, GeotiffPyramid(path) as pyramid:
            view = RegionView(pyramid)
            levels = view.description.levels
            overview = images_of(vlm, view, [OVERVIEW_TILE])[0]
            for number in range(min(LEVELS, len(levels))):
                tiles = images_of(vlm, view, tiles_of_level(levels, number, vlm.tile_size))
                for question in about:
                    for count in FOCUS_TILES:
                        mass = _mass_of_tiles(focus, count, vlm, question.text, overview, tiles)
                        ranks[count] += [
                            rank_of_target(mass, levels[number], vlm.tile_size, box)
                            for box in question.boxes
                        ]
    return tuple(FocusOutcome(count, tuple(ranks[count])) for count in FOCUS_TILES)


def images_of(
    vlm: VisionLanguageModel, view: RegionView, tiles: Sequence[Tile]
) -> list[SequenceImage]:
    """The encoded tiles, with those of their tokens that have ground."""
    pixels, valid = zip(*(view.tile(tile, vlm.tile_size) for tile in tiles), strict=True)
    kept = [tokens_with_ground(mask, vlm.token_columns) for mask in valid]
    features = vlm.encode(np.stack(pixels))
    return [SequenceImage(OVERVIEW, f, k) for f, k in zip(features, kept, strict=True)]


def _mass_of_tiles(
    focus: RegionFocus,
    at_once: int,
    vlm: VisionLanguageModel,
    question: str,
    overview: SequenceImage,
    tiles: Sequence[SequenceImage],
) -> np.ndarray:
    """The focus on each tile, so many of them scored at a time."""
    focus.tiles_at_once = at_once
    features, kept = [tile.features for tile in tiles], [tile.kept for tile in tiles]
    return score_tiles(focus, vlm, question, overview, features, kept).sum(1)


def rank_of_target(mass: np.ndarray, level: PyramidLevel, tile_size: int, box: Box) -> float:
    """Which share of the level's tiles, (rows * columns,), has more mass than the one with the
    middle of the target."""
    columns, rows = grid_size(level, tile_size)
    cell = tile_size * level.decimation
    column = min(int((box.left + box.right) / 2 // cell), columns - 1)
    row = min(int((box.top + box.bottom) / 2 // cell), rows - 1)
    return float((mass > mass[row * columns + column]).mean())


def answer_outcomes(
    evaluator: Evaluator, questions: Sequence[OwnQuestion], scratch: Path
) -> tuple[AnswerOutcome, ...]:
    """What is answered right, by each of ANSWER_TILES; a question that fails is not."""
    folder, way = evaluator.vlm.folder, choose_way("coarse-to-fine")
    before = folder.profile
    right: dict[AnswerTiles, list[bool]] = defaultdict(list)
    tokens: dict[AnswerTiles, list[int]] = defaultdict(list)
    items = [
        Item(str(number), (one.image,), one.text, one.answer, "", boxes=tuple(one.boxes))
        for number, one in enumerate(questions)
    ]
    try:
        for _, about in groupby(items, key=lambda item: item.images):
            asked = list(about)
            for tiles in ANSWER_TILES:
                folder.profile = replace(before, **asdict(tiles))
                records = list(evaluator.run(asked, way, scratch))
                tokens[tiles] += [record.tokens_to_llm for record in records]
                right[tiles] += [
                    not record.error and normalized(record.output) == normalized(item.truth)
                    for item, record in zip(asked, records, strict=True)
                ]
    finally:
        folder.profile = before
    return tuple(
        AnswerOutcome(tiles, tuple(right[tiles]), float(np.mean(tokens[tiles])))
        for tiles in ANSWER_TILES
    )
