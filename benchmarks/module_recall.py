"""What a search with a trained region focus module finds, at equal tiles.

    ./run scene write DIR --count 5 --questions 30
    ./run train focus --data OTHER --output MODULE --minutes 15
    python -m benchmarks.module_recall --data DIR --module MODULE

Of the targets of one's own questions with boxes, those that the search sees: of which at least half
lies in its native tiles. Against the model's own attention, and native tiles drawn at random.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from functools import partial
from pathlib import Path

from safetensors.torch import load_file

from model.asking.feature_cache import BoundedCache
from model.datasets.own_questions import OwnQuestion, read_own_questions
from model.evaluation.evaluator import SEEN_SHARE
from model.evaluation.haystack_report import percent
from model.evaluation.options import HAYSTACK_TILES
from model.evaluation.scores import markdown_table, tally
from model.evaluation.ways_of_looking import choose_way, seen_share
from model.focus.region_focus import AttentionReadout, RegionFocus
from model.focus.region_focus_module import RegionFocusModule
from model.search.coarse_to_fine import Search, coarse_to_fine
from model.training.searched_images import CACHE_BYTES, EncodedTile, RasterImage, search_image
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import VisionLanguageModel


def module_in(folder: Path, vlm: VisionLanguageModel) -> RegionFocusModule:
    """The module that `./run train focus --output` left in a folder of its own."""
    record = json.loads((folder / "region_focus.json").read_text("utf-8"))
    module = RegionFocusModule(vlm, record["layers"], record.get("intermediate_size"))
    module.load_state_dict(load_file(folder / "region_focus.safetensors"), strict=False)
    return module.to(vlm.device, vlm.model.dtype).eval().requires_grad_(False)


def seen(
    vlm: VisionLanguageModel,
    image: RasterImage,
    question: OwnQuestion,
    focus: RegionFocus,
    search: Search,
    tiles: int,
) -> tuple[list[bool], int]:
    """Which of the question's targets the search sees, and how many tiles it took."""
    found = search_image(vlm, focus, image, question.text, tiles, search)
    finest = [t for t in found.finest.tiles if t.level == len(image.levels) - 1]
    shares = [seen_share(box, image.levels, image.tile_size, finest) for box in question.boxes]
    return [s >= SEEN_SHARE for s in shares], sum(len(level.tiles) for level in found.scored)


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
    attention = AttentionReadout(vlm)
    random = partial(choose_way("random").search, boxes=())
    ways: dict[str, tuple[RegionFocus, Search]] = {
        str(folder): (module_in(folder, vlm), coarse_to_fine) for folder in arguments.module
    }
    if vlm.folder.has_region_focus:
        ways["the model's own module"] = (RegionFocusModule.load(vlm), coarse_to_fine)
    ways |= {"attention read-out": (attention, coarse_to_fine), "random": (attention, random)}
    asked = defaultdict(list)
    for question in read_own_questions(arguments.data):
        if question.boxes:
            asked[question.image].append(question)
    results: dict[str, list[bool]] = defaultdict(list)
    tiles: dict[str, list[int]] = defaultdict(list)
    for number, (path, questions) in enumerate(asked.items(), 1):
        image = RasterImage(vlm, path, BoundedCache[EncodedTile](CACHE_BYTES))
        for name, (focus, search) in ways.items():
            for question in questions:
                targets, looked_at = seen(vlm, image, question, focus, search, arguments.tiles)
                results[name] += targets
                tiles[name].append(looked_at)
        print(f"image {number} of {len(asked)} is searched", flush=True)
    rows = [
        [name, f"{sum(of) / len(of):.0f}", str(len(results[name])), percent(tally(results[name]))]
        for name, of in tiles.items()
    ]
    print("\n" + markdown_table(["search by", "tiles", "targets", "seen, %"], rows))


if __name__ == "__main__":
    main()
