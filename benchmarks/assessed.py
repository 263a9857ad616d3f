"""What asking before the search whether the overview is enough is worth:
python -m benchmarks.assessed SCENE.jsonl ...

Questions about drawn scenes (`./run evaluate haystack --only-draw`): whether each is rural or
urban, in all wordings, which needs no search, and about small targets, which do. For each least
probability: how many of either are spared the search, and how many of these are then answered
right, and would be if they were searched for. Seconds of the processor for a first question.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch

from model.asking.answering import answer, make_focus
from model.asking.assessment import how_likely_enough
from model.asking.feature_cache import BoundedCache
from model.asking.tile_explorer import EncodedTile, TileExplorer
from model.datasets.rows import Item, Prediction
from model.evaluation.options import HAYSTACK_TILES, comparable
from model.haystack.benchmark import Haystack
from model.haystack.questions import WHOLE_SCENE, choose_questions
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.scenes.wordings import WORDINGS
from model.search.coarse_to_fine import Search, Stopped, base_level, coarse_to_fine
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.question import AskOptions, Question

LEAST = (0.5, 0.8, 0.9, 0.95, 0.99, 0.999)
UNSEARCHED = partial(base_level, stopped=Stopped.ASSESSED)


@dataclass(frozen=True)
class Assessed:
    """A question. right, right_searched: without a search and with one; where it is spared none
    at any of these probabilities, nobody asked."""

    is_whole: bool
    likely: float
    right: bool = False
    right_searched: bool = False


class Scene:
    """One scene, and what is kept of it between the questions."""

    def __init__(self, questions: Path, options: AskOptions, model) -> None:
        self.items = Haystack().read_file(questions)
        self.options, (self.vlm, self.focus) = options, model
        self.kept: BoundedCache[EncodedTile] = BoundedCache(2**30)

    def asked(self, needles: int) -> list[tuple[Item, Question]]:
        """What is asked: of the whole scene in all wordings, and of small targets."""
        (whole,) = (item for item in self.items if item.category == WHOLE_SCENE)
        texts = [(whole, text) for text in WORDINGS["setting"]]
        texts += [(item, item.prompt) for item in choose_questions(self.items, needles)]
        return [(item, Question(text, self.options)) for item, text in texts]

    def view(self) -> RegionView:
        return RegionView(GeotiffPyramid(str(self.items[0].images[0])))

    def assess(self, item: Item, question: Question) -> Assessed:
        is_whole = item.category == WHOLE_SCENE
        explorer = TileExplorer(question, self.view(), self.vlm, self.focus, self.kept)
        likely = how_likely_enough(
            question, explorer.overview(), self.vlm, explorer.words, explorer.kept_prefixes
        )
        if not is_whole and likely < min(LEAST):
            return Assessed(is_whole, likely)
        right = [self.is_right(item, question, how) for how in (UNSEARCHED, coarse_to_fine)]
        return Assessed(is_whole, likely, *right)

    def is_right(self, item: Item, question: Question, search: Search) -> bool:
        given = answer(question, self.view(), self.vlm, self.focus, self.kept, search=search)
        return Haystack().judge(Prediction(item, given.answer.answer))["right"]

    def seconds(self, question: Question, search: Search) -> float:
        """Of a first question: nothing is kept."""
        begin = time.process_time()
        nothing: BoundedCache[EncodedTile] = BoundedCache(0)
        answer(question, self.view(), self.vlm, self.focus, nothing, search=search)
        return time.process_time() - begin

    def seconds_assessing(self, question: Question) -> float:
        explorer = TileExplorer(question, self.view(), self.vlm, self.focus, self.kept)
        overview = explorer.overview()
        begin = time.process_time()
        how_likely_enough(question, overview, self.vlm, explorer.words, explorer.kept_prefixes)
        return time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", nargs="+", type=Path)
    parser.add_argument("--model", default="")
    parser.add_argument("--needles", type=int, default=54, help="about each scene")
    options = parser.parse_args()
    torch.set_num_threads(1)  # threads that wait for each other count as work
    vlm = load(ModelFolder(options.model), "cpu")
    model = vlm, make_focus(vlm, None)
    asking = comparable(AskOptions(model=options.model, max_tiles=HAYSTACK_TILES))
    found: list[Assessed] = []
    took: dict[str, list[float]] = {}
    for file in options.questions:
        scene = Scene(file, asking, model)
        asked = scene.asked(options.needles)
        found += [scene.assess(*one) for one in asked]
        first = asked[0][1]
        took.setdefault("searched", []).append(scene.seconds(first, coarse_to_fine))
        took.setdefault("not searched", []).append(scene.seconds(first, UNSEARCHED))
        took.setdefault("asking whether", []).append(scene.seconds_assessing(first))
    print("\n".join(_table(found)))
    for name, seconds in took.items():
        print(f"{name}: {statistics.median(seconds):.2f} s")


def _table(found: Sequence[Assessed]) -> list[str]:
    lines = [
        "| at least | about the whole: spared | right (searched) "
        "| about small targets: spared | right (searched) |",
        "|---|---:|---:|---:|---:|",
    ]
    for least in LEAST:
        cells = []
        for is_whole in (True, False):
            ours = [one for one in found if one.is_whole is is_whole]
            spared = [one for one in ours if one.likely >= least]
            right, searched = sum(o.right for o in spared), sum(o.right_searched for o in spared)
            cells += [f"{len(spared)} of {len(ours)}", f"{right} ({searched})"]
        lines.append(f"| {least} | " + " | ".join(cells) + " |")
    return lines


if __name__ == "__main__":
    main()
