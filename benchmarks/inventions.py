"""What is said of things that are not in a scene, or too small to be seen in it.

    python -m benchmarks.inventions --data DIR

Scenes of SceneUse.CHOICES (drawn into DIR if they are not there): no training has seen them. Asked
for are the number, colour, shape, state and ground of things that are not there; and of targets
that are there, while the whole scene is shown in one tile, where they have too few pixels. The
truth is 'not visible' (of a number: 0); anything else is an invention.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from model.asking.answering import answer, make_focus
from model.asking.feature_cache import BoundedCache
from model.evaluation.answer_matching import normalized
from model.evaluation.options import HAYSTACK_TILES, comparable
from model.evaluation.scores import markdown_table, tally
from model.evaluation.ways_of_looking import choose_way
from model.haystack.report import percent
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.scenes.chips import find_chips
from model.scenes.questions import AskedQuestion, Category, RegionContents, ask
from model.scenes.scene_files import SceneUse, draw_scenes, scenes_from
from model.scenes.targets import ABOUT_ABSENT, scene_contents
from model.scenes.wordings import Wording
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.question import AskOptions, Question

CACHE_BYTES = 2**30
ABSENT, TOO_SMALL = "not there", "there, too small to be seen"


def questions(
    contents: RegionContents, absent: bool, count: int, seed: int
) -> Iterator[AskedQuestion]:
    """Up to so many of each category whose truth is that it cannot be seen, or 0."""
    rng = np.random.default_rng([seed, absent])
    for category in ABOUT_ABSENT:
        found: dict[str, AskedQuestion] = {}
        for _ in range(10 * count):
            asked = ask(contents, rng, category, Wording.TRAINING, 1.0, absent=absent, present=1.0)
            if asked and (absent or not asked.answerable) and len(found) < count:
                found.setdefault(asked.text, asked)
        yield from found.values()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--data", type=Path, required=True, help="scenes are drawn here")
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--scenes", type=int, default=4)
    parser.add_argument("--questions", type=int, default=3, help="of each category and scene")
    arguments = parser.parse_args()
    vlm = load(ModelFolder(arguments.model), "cpu")
    focus, chips = make_focus(vlm, None), find_chips(None)
    files = scenes_from(SceneUse.CHOICES, arguments.data, arguments.size, arguments.scenes, chips)
    draw_scenes(files)
    one_tile = choose_way("downsampled")
    options = {
        ABSENT: comparable(AskOptions(max_tiles=HAYSTACK_TILES, max_new_tokens=16)),
        TOO_SMALL: comparable(AskOptions(max_tiles=2, max_new_tokens=16)),
    }
    right: dict[tuple[str, Category], list[bool]] = defaultdict(list)
    for file in files:
        near = scene_contents(file.compose())
        far = replace(near, pixels=tuple(p * vlm.tile_size / file.size for p in near.pixels))
        cache = BoundedCache(CACHE_BYTES)
        with GeotiffPyramid(str(file.questions.with_suffix(".tif"))) as pyramid:
            for why, contents in ((ABSENT, near), (TOO_SMALL, far)):
                shown = pyramid
                if why is TOO_SMALL:
                    shown = one_tile.pyramid(pyramid, vlm, options[why])
                for asked in questions(contents, why is ABSENT, arguments.questions, file.number):
                    question = Question(asked.text, options[why])
                    given = answer(question, RegionView(shown), vlm, focus, cache).answer
                    same = normalized(given.answer) == normalized(asked.answer)
                    right[why, asked.category].append(same)
        print(f"scene {file.number} is done", flush=True)
    rows = []
    for why in (ABSENT, TOO_SMALL):
        of_all = [good for (reason, _), found in right.items() if reason == why for good in found]
        cells = [percent(tally(right.get((why, category), []))) for category in ABOUT_ABSENT]
        rows.append([why, str(len(of_all)), percent(tally(of_all)), *cells])
    print("\nSaid to be not visible (of a number: 0), %:\n")
    print(
        markdown_table(
            ["what is asked for is", "asked", "all", *(c.value for c in ABOUT_ABSENT)], rows
        )
    )


if __name__ == "__main__":
    main()
