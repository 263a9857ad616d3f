"""What attention sinks and places in the prompt do to a search, and what helps.

    ./run evaluate haystack --only-draw --output DIR --sizes 8192 --scenes 6 --seed 7000
    ./run evaluate haystack --only-draw --output DIR --mosaics --scenes 8 --seed 7000
    python -m benchmarks.focus_bias --scenes DIR --docs docs

1. Simulated attention through the shipped search: a target of 96 px in 10,000 px, its logit 4 or 6
   above the others, in how many trials half of it lies in examined native tiles, and in how many of
   the scenes without a target the search says that nothing stood out. Tokens differ by chance, head
   by head; a token that the target fills to a part of its side gains that part. In each tile some
   tokens are sinks: 20 or 50 times as much attention as others, whatever is asked.
2. 37 identical tiles through the embedded model: the best one's share of the attention against the
   worst one's.
3. What it costs: tokens and seconds, of a first and of another question about the same tiles.
4. Targets in drawn scenes and in mosaics of real chips, through the embedded model's own search.

No published weights can be had here; what a real model does stands with whoever has one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model.asking.feature_cache import BoundedCache
from model.datasets.rows import Box
from model.evaluation.efficiency import CountingReader, Pass, hardware
from model.evaluation.options import HAYSTACK_TILES
from model.evaluation.scores import markdown_table
from model.evaluation.ways_of_looking import seen_share
from model.focus.heatmap import ScoredLevel
from model.focus.region_focus import AttentionReadout, RegionFocus, score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.focus.relative_attention import relative_scores
from model.haystack.benchmark import Haystack
from model.haystack.questions import choose_questions
from model.scenes.targets import compose_scene
from model.search import coarse_to_fine as shipped
from model.search.coarse_to_fine import SearchResult, SearchSpace, Stopped, child_mass
from model.training.searched_images import CACHE_BYTES, RasterImage, search_image
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import (
    MultimodalSequence,
    SequenceImage,
    VisionLanguageModel,
)
from model.wire.pyramid import PixelWindow, Tile, native_bounds, region_levels

SCENE, TARGET, TILE, SIDE, TILES, HEADS = 10_000, 96, 384, 12, 95, 8
"""Pixels of the scene, of the target and of a tile; tokens along a tile; tiles in all; heads."""
LEVELS = region_levels(SCENE, SCENE, [2, 4, 8, 16, 32])
STRENGTHS = (4.0, 6.0)
SEEN = 0.5

Scores = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""(heads, tokens) logits, asked and neutral, to (tokens,) that sum to 1."""


@dataclass(frozen=True)
class Sinks:
    """So many tokens of each tile get so many times the attention."""

    words: str
    count: int
    times: float


SINKS = (
    Sinks("no sinks", 0, 1.0),
    Sinks("two a tile at 20 times", 2, 20.0),
    Sinks("four a tile at 50 times", 4, 50.0),
)


class SimulatedAttention:
    """The attention of one question to one scene, and of a neutral question.

    strength: of the target's logit, 0 for a scene without one.
    """

    def __init__(self, seed: int, strength: float, sinks: Sinks) -> None:
        self._rng = np.random.default_rng([seed, 28])
        left, top = self._rng.uniform(0, SCENE - TARGET, 2)
        self.target = Box(left, top, left + TARGET, top + TARGET)
        self._strength, self._sinks = strength, sinks

    def logits(self, tiles: Sequence[Tile]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Asked and neutral, (heads, tokens) of the tokens with ground, and which these are: bool
        (tiles, SIDE, SIDE)."""
        token = TILE * LEVELS[tiles[0].level].decimation / SIDE
        starts = np.arange(SIDE) * token
        gain, ground = [], []
        for tile in tiles:
            left, top, _, _ = native_bounds(LEVELS, tile, TILE)
            xs, ys = left + starts, top + starts
            across = _overlaps(xs, token, self.target.left, self.target.right)
            down = _overlaps(ys, token, self.target.top, self.target.bottom)
            within = down[:, None] * across / min(token, TARGET) ** 2
            of_tile = self._strength * within * min(1.0, TARGET / token)
            sinks = self._rng.choice(SIDE**2, self._sinks.count, replace=False)
            common = np.zeros(SIDE**2)
            common[sinks] = np.log(self._sinks.times)
            gain.append((of_tile.ravel(), common))
            ground.append((ys[:, None] < SCENE) & (xs < SCENE))
        is_ground = np.stack(ground)
        flat = is_ground.reshape(len(tiles), -1)
        of_target, common = (np.stack(parts)[flat] for parts in zip(*gain, strict=True))
        shape = (HEADS, common.size)
        asked = common + of_target + self._rng.normal(size=shape)
        return asked, common + self._rng.normal(size=shape), is_ground


def _overlaps(starts: np.ndarray, length: float, left: float, right: float) -> np.ndarray:
    return np.clip(np.minimum(starts + length, right) - np.maximum(starts, left), 0, None)


# Ways of scoring.


def softmax(logits: np.ndarray) -> np.ndarray:
    """Per head."""
    weights = np.exp(logits - logits.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True)


def plain(asked: np.ndarray, neutral: np.ndarray) -> np.ndarray:
    return softmax(asked).mean(0)


def ratio_of_means(asked: np.ndarray, neutral: np.ndarray) -> np.ndarray:
    """As arXiv 2502.17422 has it."""
    ratio = plain(asked, neutral) / plain(neutral, neutral)
    return ratio / ratio.sum()


# Ways of searching.


class _NothingStoodOut(Exception):
    pass


def gives_up(space: SearchSpace) -> SearchResult:
    """The search as it was: it goes on while the tiles that it would look at hold 1.05 times the
    odds of their fair share."""
    scored: list[ScoredLevel] = []

    def look(level: int, tiles: list[Tile]) -> np.ndarray:
        if scored:
            shares = []
            even = np.where(np.isnan(scored[-1].scores), np.nan, 1.0)
            for scores in (scored[-1].scores, even):
                mass = child_mass(ScoredLevel(scored[-1].tiles, scores, 1), LEVELS, level, TILE)
                shares.append(sum(mass[t.row, t.column] for t in tiles) / mass.sum())
            share, fair = shares
            if fair < 1 - 1e-9 and share * (1 - fair) < 1.05 * fair * (1 - share):
                raise _NothingStoodOut
        scores = space.tile_scores(level, tiles)
        scored.append(ScoredLevel(tiles, scores, 1.0))
        return scores

    try:
        watched = SearchSpace(LEVELS, TILE, TILES, space.overview_scores, look)
        found = one_level_counts(watched)
        return SearchResult(found.scored, Stopped.NATIVE)
    except _NothingStoodOut:
        return SearchResult(tuple(scored), Stopped.FLAT)


def one_level_counts(space: SearchSpace) -> SearchResult:
    """Tiles are ranked by the level above alone."""
    usual = shipped.COARSER_COUNTS
    shipped.COARSER_COUNTS = 0.0
    try:
        return shipped.coarse_to_fine(space)
    finally:
        shipped.COARSER_COUNTS = usual


@dataclass(frozen=True)
class Way:
    """A way of scoring and searching, in words for the table."""

    words: str
    scores: Scores
    search: Callable[[SearchSpace], SearchResult]


WAYS = (
    Way("as it was: plain attention, gives up at a lift under 1.05", plain, gives_up),
    Way("relative, ratio of means, gives up", ratio_of_means, gives_up),
    Way("relative, per head, gives up", relative_scores, gives_up),
    Way("plain attention, told at the end", plain, one_level_counts),
    Way("relative, ratio of means, told at the end", ratio_of_means, one_level_counts),
    Way("relative, per head, told at the end", relative_scores, one_level_counts),
    Way("plain attention, all levels count", plain, shipped.coarse_to_fine),
    Way("shipped: relative, per head, all levels count", relative_scores, shipped.coarse_to_fine),
)


@dataclass(frozen=True)
class SimulatedOutcome:
    """Shares of the trials. found, whole: by strength, those in which half of the target, all of
    it, lies in examined native tiles; in_one: all of it in one of them. says_nothing: of scenes
    without a target, those where the search ends with 'nothing stood out'; lost: the same of those
    with a target, by strength."""

    way: str
    sinks: str
    found: tuple[float, ...]
    whole: tuple[float, ...]
    in_one: tuple[float, ...]
    says_nothing: float
    lost: tuple[float, ...]


def simulate(way: Way, sinks: Sinks, trials: int) -> SimulatedOutcome:
    seen: dict[float, list[tuple[bool, bool, bool, bool]]] = {}
    for strength in (0.0, *STRENGTHS):
        seen[strength] = [_trial(way, sinks, strength, seed) for seed in range(trials)]
    shares = {strength: np.mean(rows, axis=0).tolist() for strength, rows in seen.items()}
    found, whole, in_one, lost = (
        tuple(shares[strength][column] for strength in STRENGTHS) for column in range(4)
    )
    return SimulatedOutcome(way.words, sinks.words, found, whole, in_one, shares[0.0][3], lost)


def _trial(way: Way, sinks: Sinks, strength: float, seed: int) -> tuple[bool, bool, bool, bool]:
    attention = SimulatedAttention(seed, strength, sinks)

    def look(level: int, tiles: list[Tile]) -> np.ndarray:
        asked, neutral, ground = attention.logits(tiles)
        scores = np.full(ground.shape, np.nan)
        scores[ground] = way.scores(asked, neutral)
        return scores

    found = way.search(SearchSpace(LEVELS, TILE, TILES, lambda: np.ones((SIDE, SIDE)), look))
    native = [tile for tile in found.finest.tiles if tile.level == len(LEVELS) - 1]
    each = [seen_share(attention.target, LEVELS, TILE, [tile]) for tile in native]
    share, most = sum(each), max(each, default=0.0)
    whole = 1 - 1e-9
    return share >= SEEN, share >= whole, most >= whole, found.stopped is Stopped.FLAT


# Through the embedded model.

IDENTICAL = 37
PARTS = 5
QUESTION, OTHER = "Is there a swimming pool?", "Is there a storage tank?"
RUNS = 5


class OnePrompt:
    """The read-out as it was: tiles in one prompt, or in prompts of so many, and nothing that they
    are compared with."""

    name, reader, together = "attention", None, None

    def __init__(self, vlm: VisionLanguageModel, tiles_at_once: int) -> None:
        self._readout, self.tiles_at_once = AttentionReadout(vlm), tiles_at_once
        self.tokens = 0

    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        self.tokens += len(sequence)
        return self._readout.logits(sequence)


class SamePlace:
    """The read-out as it is, counting the tokens that are run."""

    name, tiles_at_once = "attention", 0

    def __init__(self, vlm: VisionLanguageModel) -> None:
        self._passes: list[Pass] = []
        self.reader = CountingReader(AttentionReadout(vlm), self._passes)

    @property
    def tokens(self) -> int:
        return sum(run.tokens for run in self._passes)


class KnownNeutral(dict[int, np.ndarray]):
    """What an earlier question left, by a tile's place."""

    put = dict.__setitem__


@dataclass(frozen=True)
class TilesOutcome:
    """Of a level's IDENTICAL tiles. best_to_worst: shares of the attention where all are the same.
    tokens: run through the layers, of a first question and of another one about the same tiles.
    seconds: the medians of RUNS."""

    way: str
    best_to_worst: float
    tokens: tuple[int, int]
    seconds: tuple[float, float]


def through_the_model(vlm: VisionLanguageModel) -> Iterator[TilesOutcome]:
    """How evenly equal tiles are scored, and at what cost."""
    size, every = vlm.tile_size, np.arange(vlm.tokens_per_tile)
    picture = compose_scene(3, 2 * size, 2 * size).render(PixelWindow(0, 0, 2 * size, 2 * size))
    overview = picture.reshape(size, 2, size, 2, 3).mean((1, 3)).astype(np.uint8)
    whole, tile = vlm.encode(np.stack([overview, picture[:size, :size]]))
    shown = SequenceImage(OVERVIEW, whole, every)
    tiles, kept = [tile] * IDENTICAL, [every] * IDENTICAL
    ways: dict[str, Callable[[], Any]] = {
        "as it was: all in one prompt": lambda: OnePrompt(vlm, 0),
        f"as it was: {PARTS} a prompt": lambda: OnePrompt(vlm, PARTS),
        "shipped: each in the same place, against a neutral question": lambda: SamePlace(vlm),
    }
    for words, make in ways.items():
        tokens: list[list[int]] = [[], []]
        seconds: list[list[float]] = [[], []]
        for _ in range(RUNS):
            known = KnownNeutral()
            for turn, question in enumerate((QUESTION, OTHER)):
                focus = make()
                begin = time.perf_counter()
                scores = score_tiles(focus, vlm, question, shown, tiles, kept, neutral=known).sum(
                    axis=1
                )
                seconds[turn].append(time.perf_counter() - begin)
                tokens[turn].append(focus.tokens)
        yield TilesOutcome(
            words,
            float(scores.max() / scores.min()),
            (tokens[0][-1], tokens[1][-1]),
            (statistics.median(seconds[0]), statistics.median(seconds[1])),
        )


# Targets in scenes.

DRAWN_QUESTIONS, MOSAIC_QUESTIONS = 18, 6
"""About each scene, of those that have boxes."""


@dataclass(frozen=True)
class SceneOutcome:
    """Of so many targets, those of which half lies in examined native tiles. kind: of scenes."""

    way: str
    kind: str
    seen: int
    targets: int


def in_scenes(vlm: VisionLanguageModel, folder: Path) -> Iterator[SceneOutcome]:
    """What searches find in the scenes that lie in this folder."""
    compared = AttentionReadout(vlm)
    compared.tiles_at_once = 0
    module, as_learnt = RegionFocusModule.load(vlm), AttentionReadout(vlm)
    ways: tuple[tuple[str, RegionFocus, float], ...] = (
        ("region focus module, ranked by one level", module, 0.0),
        ("region focus module, all levels count", module, shipped.COARSER_COUNTS),
        ("read-out, 5 tiles a prompt as it has learnt", as_learnt, shipped.COARSER_COUNTS),
        ("read-out, same place, against a neutral question", compared, shipped.COARSER_COUNTS),
    )
    for kind, most in (("scenes", DRAWN_QUESTIONS), ("mosaics", MOSAIC_QUESTIONS)):
        found: dict[str, list[bool]] = {words: [] for words, _, _ in ways}
        for file in sorted(folder.glob(f"{kind}-8192/*.jsonl")):
            items = choose_questions(Haystack().read_file(file), 10**6)
            asked = [item for item in items if item.boxes][:most]
            image = RasterImage(vlm, file.with_suffix(".tif"), BoundedCache(CACHE_BYTES))
            for words, focus, counts in ways:
                usual, shipped.COARSER_COUNTS = shipped.COARSER_COUNTS, counts
                for item in asked:
                    search = search_image(vlm, focus, image, item.prompt, HAYSTACK_TILES)
                    last = len(image.levels) - 1
                    native = [tile for tile in search.finest.tiles if tile.level == last]
                    found[words] += [
                        seen_share(box, image.levels, image.tile_size, native) >= SEEN
                        for box in item.boxes
                    ]
                shipped.COARSER_COUNTS = usual
        for words, seen in found.items():
            yield SceneOutcome(words, kind, sum(seen), len(seen))


# The report.


def report_lines(
    simulated: Sequence[SimulatedOutcome],
    tiles: Sequence[TilesOutcome],
    scenes: Sequence[SceneOutcome],
    trials: int,
    device: str,
) -> Iterator[str]:
    yield "# Looking without bias\n"
    yield HEADER.format(trials=trials, more=" --scenes DIR" if scenes else "")
    yield "## Simulated attention\n"
    yield SIMULATION
    head = ["way", *(sinks.words for sinks in SINKS), "all of it", "in one tile"]
    head += ["'nothing' of nothing", "'nothing' of a target"]
    rows = []
    for way in WAYS:
        ours = [one for one in simulated if one.way == way.words]
        worst = ours[-1]
        rows.append(
            [way.words]
            + [_both(one.found) for one in ours]
            + [_both(worst.whole), _both(worst.in_one), f"{worst.says_nothing:.2f}"]
            + [_both(worst.lost)]
        )
    yield markdown_table(head, rows)
    yield "## Identical tiles, and what it costs\n"
    yield f"{IDENTICAL} identical tiles through the embedded model ({device}).\n"
    first = tiles[0].seconds[0]
    yield markdown_table(
        [
            "way",
            "best to worst",
            "tokens, first question",
            "another",
            "seconds, first question",
            "another",
        ],
        [
            [one.way, f"{one.best_to_worst:.2f}"]
            + [f"{count:,}" for count in one.tokens]
            + [f"{seconds:.2f} ({seconds / first:.2f} x)" for seconds in one.seconds]
            for one in tiles
        ],
    )
    if scenes:
        yield "## Targets in scenes\n"
        yield SCENES
        of = {(one.way, one.kind): one for one in scenes}
        kinds = dict.fromkeys(one.kind for one in scenes)
        yield markdown_table(
            ["search by", *(f"seen in {kind}" for kind in kinds)],
            [
                [way, *(f"{of[way, kind].seen} of {of[way, kind].targets}" for kind in kinds)]
                for way in dict.fromkeys(one.way for one in scenes)
            ],
        )
    yield CONCLUSIONS


def _both(shares: Sequence[float]) -> str:
    return " / ".join(f"{share:.2f}" for share in shares)


HEADER = """\
What attention sinks and places in the prompt do to a search that follows attention, and what helps.
Made by `python -m benchmarks.focus_bias --trials {trials} --docs docs{more}`. With `--scenes DIR`
targets in drawn scenes and in mosaics of real chips are counted, too; how these come to be stands
in the file. No published weights were at hand: simulation and the embedded model are all that this
says anything of.

Goals: with four sinks a tile at 50 times, the target found in at least .85 / .95 of the trials; no
identical tile with more than 1.2 times the attention of another.
"""

SIMULATION = f"""\
A target of {TARGET} px in {SCENE:,} px, its logit {STRENGTHS[0]:g} / {STRENGTHS[1]:g} above others
whose own differ by 1 (standard deviation, head by head; {HEADS} heads); where it fills a part of a
token's side it gains that part. Sinks get so many times the attention of others, whatever is asked.
Given is in how many trials half of the target lies in examined native tiles, by sinks; with four
sinks a tile also in how many all of it does, and in one tile; and how often the search ends with
'nothing stood out', of scenes without and with a target.
"""

SCENES = f"""\
Of targets in scenes of 8,192 px, those of which half lies in examined native tiles, with
{HAYSTACK_TILES} tiles. The embedded model's attention was trained on scenes like the drawn ones,
{PARTS} tiles a prompt; mosaics are of real chips that no training has seen.
"""

CONCLUSIONS = """\
## What is shipped, and what brought nothing

- **Relative attention, per head, every tile in the same place**: for models whose folder does not
  say that they have learnt to look at so many tiles in one prompt (`focus_tiles`). `./run calibrate
  tiles` tries both on questions with known boxes. Where attention has been trained to look where
  the answer is, as in the embedded model, comparing costs recall (targets in scenes, above): a
  target draws a neutral question, too, and few heads look. So the embedded model keeps its own way.
- **All levels rank the tiles**, each counting half as much as the next finer: for every model. It
  helps attention that nothing has taught to search (simulated, above). To the embedded model's
  module it brings nothing: 3 of 181 targets fewer in drawn scenes, as many in mosaics.
- **Giving up at a level where nothing stands out**: by the lift it lost most small targets of plain
  attention, and never happened where heads are compared. By the test for one outlier it left no
  more than a quarter of the weak targets: they stand out in the finest level alone. So the test is
  made at the end, of all levels, and only says so; attention that is the same everywhere still ends
  a search at once.
- **Tiles re-centred on the peak** are not built: a target that a tile's edge cuts is seen in both
  tiles where all levels count, and neighbouring tiles are shown to the model as one crop.
- **The trained module against a neutral question** ranked the tile with the target as well as
  without (18 draws of 40 tiles of real chips, .85 and .83 of the others below it), at twice the
  cost: it stays as it was trained.
- **The test for one outlier** says something where heads are compared. By plain attention, and by
  the module's, something stands out whatever is asked: their scores are far from normal.
- **Layers by architecture**: as deep in the decoder as the publications say in which attention goes
  to what is asked about (`attention_depth`, docs/models.md); in the middle where nothing was
  published. No published weights were at hand to measure it; `./run calibrate focus` does, on a few
  boxes, by the same relative scores.
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--trials", type=int, default=150)
    parser.add_argument("--scenes", type=Path, help="where scenes were drawn; none without")
    parser.add_argument("--output", type=Path, help="focus_bias.json goes there")
    parser.add_argument("--docs", type=Path, help="focus_bias.md goes there")
    arguments = parser.parse_args()
    vlm = load(ModelFolder(""), "cpu")
    tiles = list(through_the_model(vlm))
    scenes = list(in_scenes(vlm, arguments.scenes)) if arguments.scenes else []
    simulated = [simulate(way, sinks, arguments.trials) for way in WAYS for sinks in SINKS]
    device = hardware(vlm.device)
    report = "\n".join(report_lines(simulated, tiles, scenes, arguments.trials, device))
    if arguments.output:
        record = {"trials": arguments.trials, "simulated": simulated}
        record |= {"tiles": tiles, "scenes": scenes}
        arguments.output.mkdir(parents=True, exist_ok=True)
        text = json.dumps(record, default=asdict, indent=1)
        (arguments.output / "focus_bias.json").write_text(text + "\n", "utf-8")
    if arguments.docs:
        (arguments.docs / "focus_bias.md").write_text(report, "utf-8")
    print(report)


if __name__ == "__main__":
    main()
