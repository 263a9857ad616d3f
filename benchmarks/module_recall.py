"""What a search with a trained region focus module finds, at equal tiles.

    ./run scene write DIR --count 5 --questions 30
    ./run train focus --data OTHER --output MODULE --minutes 15
    python -m benchmarks.module_recall --data DIR --module MODULE

Of the targets of one's own questions with boxes, those that the search sees: of which at least half
lies in its native tiles; and of the focus on the finest tiles, the share that lies on a target.
Against the model's own attention, and as many native tiles drawn at random (the mean of some
draws). With few tiles (--tiles 24) ways differ more.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from safetensors.torch import load_file

from model.asking.feature_cache import BoundedCache
from model.datasets.own_questions import OwnQuestion, read_own_questions
from model.evaluation.evaluator import SEEN_SHARE
from model.evaluation.options import HAYSTACK_TILES
from model.evaluation.scores import markdown_table, tally
from model.evaluation.ways_of_looking import seen_share
from model.focus.heatmap import ScoredLevel
from model.focus.region_focus import AttentionReadout, RegionFocus
from model.focus.region_focus_module import RegionFocusModule
from model.haystack.report import percent
from model.training.lessons import covered_tokens
from model.training.searched_images import CACHE_BYTES, EncodedTile, RasterImage, search_image
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import VisionLanguageModel
from model.wire.pyramid import Tile, tiles_of_level

DRAWS = 20


def module_in(folder: Path, vlm: VisionLanguageModel) -> RegionFocusModule:
    """The module that `./run train focus --output` left in a folder of its own."""
    record = json.loads((folder / "region_focus.json").read_text("utf-8"))
    module = RegionFocusModule(vlm, record["layers"], record.get("intermediate_size"))
    module.load_state_dict(load_file(folder / "region_focus.safetensors"), strict=False)
    return module.to(vlm.device, vlm.model.dtype).eval().requires_grad_(False)


def seen(image: RasterImage, question: OwnQuestion, tiles: Sequence[Tile]) -> list[bool]:
    """Which of the question's targets these native tiles show."""
    shares = [seen_share(box, image.levels, image.tile_size, tiles) for box in question.boxes]
    return [share >= SEEN_SHARE for share in shares]


def on_targets(image: RasterImage, question: OwnQuestion, finest: ScoredLevel) -> float:
    """The share of the focus on tokens whose ground the boxes touch."""
    count, side = finest.scores.shape[:2]
    covered = covered_tokens(image.levels, image.tile_size, finest.tiles, question.boxes, side)
    return float(np.nansum(finest.scores.reshape(count, -1)[covered > 0]))


def by_chance(image: RasterImage, questions: Sequence[OwnQuestion], tiles: int) -> list[bool]:
    """The same of native tiles drawn at random."""
    native = tiles_of_level(image.levels, len(image.levels) - 1, image.tile_size)
    found = []
    for draw in range(DRAWS):
        order = np.random.default_rng(draw).permutation(len(native))[: tiles - 1]
        chosen = [native[place] for place in order]
        found += [one for question in questions for one in seen(image, question, chosen)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--data", type=Path, required=True, help="questions with boxes")
    parser.add_argument("--module", type=Path, action="append", default=[], help="may be repeated")
    parser.add_argument("--tiles", type=int, default=HAYSTACK_TILES, help="that each may look at")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    vlm = load(ModelFolder(arguments.model), arguments.device)
    ways: dict[str, RegionFocus] = {str(f): module_in(f, vlm) for f in arguments.module}
    if vlm.folder.has_region_focus:
        ways["the model's own module"] = RegionFocusModule.load(vlm)
    ways["attention read-out"] = AttentionReadout(vlm)
    asked = defaultdict(list)
    for question in read_own_questions(arguments.data):
        if question.boxes:
            asked[question.image].append(question)
    results: dict[str, list[bool]] = defaultdict(list)
    looked_at: dict[str, list[int]] = defaultdict(list)
    aimed: dict[str, list[float]] = defaultdict(list)
    chance: list[bool] = []
    for number, (path, questions) in enumerate(asked.items(), 1):
        image = RasterImage(vlm, path, BoundedCache[EncodedTile](CACHE_BYTES))
        chance += by_chance(image, questions, arguments.tiles)
        for name, focus in ways.items():
            for question in questions:
                search = search_image(vlm, focus, image, question.text, arguments.tiles)
                native = [t for t in search.finest.tiles if t.level == len(image.levels) - 1]
                results[name] += seen(image, question, native)
                aimed[name].append(on_targets(image, question, search.finest))
                looked_at[name].append(sum(len(level.tiles) for level in search.scored))
        print(f"image {number} of {len(asked)} is searched", flush=True)
    rows = [
        [
            name,
            f"{np.mean(looked_at[name]):.0f}",
            str(len(results[name])),
            percent(tally(results[name])),
            f"{100 * np.mean(aimed[name]):.0f}",
        ]
        for name in ways
    ]
    random = f"{100 * np.mean(chance):.0f}"
    rows.append(["random", str(arguments.tiles - 1), str(len(chance) // DRAWS), random, "-"])
    print(
        "\n" + markdown_table(["search by", "tiles", "targets", "seen, %", "focus on it, %"], rows)
    )


if __name__ == "__main__":
    main()
