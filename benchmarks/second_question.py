"""A second question about the same view: python -m benchmarks.second_question RASTER

The first question reads and encodes every tile and runs the decoder over it; the second finds what
it looks at again in the caches. Loading the model and generating the words are left out of both.
Ratios within one run; the median of some. Processor seconds, which do not depend on who else uses
the machine, are of one thread and hold the words, too; a thread that reads ahead counts.

--pixels shows only the raster's middle, as a window of the map does: where the budget has room for
all of its tiles, another question looks at none that is new. --random takes a model of real size
with random weights; what it is asked about is all the same to it, so it is asked twice:

    python -m benchmarks.second_question RASTER --random qwen2.5-vl-0.5b \\
        --pixels 1344 --tiles 21 --vision-tokens 512 --runs 1
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import fields

import torch

from benchmarks.random_models import MODELS, random_or_loaded
from model.asking.answering import answer, make_focus
from model.asking.feature_cache import BoundedCache
from model.focus.region_focus import RegionFocus
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.vlm.vision_language_model import VisionLanguageModel
from model.wire.pyramid import Extent, extent_of
from model.wire.question import Answer, AskOptions, FocusMethod, Question, Seconds

FIRST = "Is there a swimming pool?"
QUESTIONS = {
    "first": FIRST,
    "about the same thing": "How many swimming pools are there?",
    "about another thing": "Is there a storage tank?",
    "the same question": FIRST,
}
CACHE_BYTES = 2**30
RANDOM = ("first", "about another thing")
STEPS = [step.name for step in fields(Seconds) if step.name not in ("load", "generate", "total")]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("raster")
    parser.add_argument("--model", default="")
    parser.add_argument("--random", choices=list(MODELS))
    parser.add_argument("--focus", type=FocusMethod, help="rfm or attention")
    parser.add_argument("--tiles", type=int, default=96)
    parser.add_argument("--vision-tokens", type=int, default=768)
    parser.add_argument("--pixels", type=int, help="sides of the middle part that is shown")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(1)  # threads that wait for each other count as work
    vlm = random_or_loaded(options.random, options.model)
    focus = make_focus(vlm, options.focus)
    if options.runs > 1:
        asker(vlm, focus, options)(FIRST)  # the process warms up
    questions = {n: text for n, text in QUESTIONS.items() if not options.random or n in RANDOM}
    rows: dict[str, list[Answer]] = {name: [] for name in questions}
    worked: dict[str, list[float]] = {name: [] for name in questions}
    for _ in range(options.runs):
        ask = asker(vlm, focus, options)
        for name, text in questions.items():
            begin = time.process_time()
            rows[name].append(ask(text))
            worked[name].append(time.process_time() - begin)
    whole = statistics.median(map(cost, rows["first"]))
    work = statistics.median(worked["first"])
    print(
        f"| question | tokens encoded | {' | '.join(STEPS)} | all seconds | ratio "
        "| processor seconds | ratio |"
    )
    print("|---" * (len(STEPS) + 6) + "|")
    for name, answers in rows.items():
        encoded = statistics.median(answer.vision_tokens.encoded for answer in answers)
        steps = [statistics.median(getattr(a.seconds, step) for a in answers) for step in STEPS]
        seconds = statistics.median(map(cost, answers))
        said = " | ".join(f"{step:.2f}" for step in steps)
        own = statistics.median(worked[name])
        print(
            f"| {name} | {encoded:,.0f} | {said} | {seconds:.2f} | {whole / seconds:.1f} x "
            f"| {own:.2f} | {work / own:.1f} x |"
        )


def asker(
    vlm: VisionLanguageModel, focus: RegionFocus | None, options: argparse.Namespace
) -> Callable[[str], Answer]:
    """Asks about the raster as the engine does, with caches of its own."""
    features, prefixes = BoundedCache(CACHE_BYTES), BoundedCache(CACHE_BYTES)
    views: list[RegionView] = []
    extent = middle(options.raster, options.pixels) if options.pixels else None

    def ask(text: str) -> Answer:
        with GeotiffPyramid(options.raster, extent) as pyramid:
            view = RegionView(pyramid)
            if views:
                view.base = views[0].base
            views.append(view)
            question = Question(
                text,
                AskOptions(
                    model=options.model,
                    max_tiles=options.tiles,
                    max_vision_tokens=options.vision_tokens,
                    max_new_tokens=4 if options.random else 16,
                ),
            )
            return answer(question, view, vlm, focus, features, prefixes=prefixes).answer

    return ask


def middle(path: str, pixels: int) -> Extent:
    """So many native pixels of the raster across and down, in its middle."""
    with GeotiffPyramid(path) as pyramid:
        raster = pyramid.description
    left, top = ((side - pixels) // 2 for side in (raster.width, raster.height))
    return extent_of(raster.transform, (left, top, left + pixels, top + pixels))


def cost(answer: Answer) -> float:
    return answer.seconds.total - answer.seconds.load - answer.seconds.generate


if __name__ == "__main__":
    main()
