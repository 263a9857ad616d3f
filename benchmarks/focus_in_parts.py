"""How many tiles of a level to score in one prompt: what is found, and what it costs.

    python -m benchmarks.focus_in_parts --data DIR

Scenes like those of the large-scene benchmark (SceneUse.CHOICES; drawn into DIR if they are not
there). All tiles of the base level and of the next are scored for every question with a
target, so many at a time, under one softmax. Found: the middle of the target lies in one of the
best-scored tiles.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from model.evaluation.benchmark import Box, Item
from model.evaluation.efficiency import CountingFocus, DecoderShape
from model.evaluation.haystack import Haystack
from model.evaluation.haystack_scenes import choose_questions
from model.evaluation.scores import markdown_table
from model.focus.region_focus import AttentionReadout, RegionFocus, score_tiles
from model.focus.region_focus_module import RegionFocusModule
from model.looking import WHOLE
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.pyramid import PyramidLevel, Tile, grid_size, tiles_of_level
from model.region_view import RegionView, tokens_with_ground
from model.training.chips import find_chips
from model.training.scene_files import SceneUse, draw_scenes, scenes_from
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage, VisionLanguageModel

LEVELS = 2
SHARES = (0.1, 0.25)


def images_of(
    vlm: VisionLanguageModel, view: RegionView, tiles: Sequence[Tile]
) -> list[SequenceImage]:
    """The encoded tiles, with those of their tokens that have ground."""
    pixels, valid = zip(*(view.tile(tile, vlm.tile_size) for tile in tiles), strict=True)
    kept = [tokens_with_ground(mask, vlm.token_columns) for mask in valid]
    features = vlm.encode(np.stack(pixels))
    return [SequenceImage(OVERVIEW, f, k) for f, k in zip(features, kept, strict=True)]


def rank_of_target(mass: np.ndarray, level: PyramidLevel, tile_size: int, box: Box) -> float:
    """Which share of the level's tiles, (rows * columns,), has more mass than the target's."""
    columns, rows = grid_size(level, tile_size)
    cell = tile_size * level.decimation
    column = min(int((box.left + box.right) / 2 // cell), columns - 1)
    row = min(int((box.top + box.bottom) / 2 // cell), rows - 1)
    return float((mass > mass[row * columns + column]).mean())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--data", type=Path, required=True, help="scenes are drawn here")
    parser.add_argument("--scenes", type=int, default=2)
    parser.add_argument("--size", type=int, default=8192)
    parser.add_argument("--questions", type=int, default=24, help="about each scene")
    parser.add_argument("--tiles", type=int, nargs="+", default=[1, 5, 12, 25, 128])
    arguments = parser.parse_args()
    vlm = load(ModelFolder(arguments.model), "cpu")
    shape = DecoderShape.of(vlm.model.config.get_text_config())
    focuses: list[RegionFocus] = [RegionFocusModule.load(vlm), AttentionReadout(vlm)]
    chips = find_chips(None)
    scenes = scenes_from(SceneUse.CHOICES, arguments.data, arguments.size, arguments.scenes, chips)
    draw_scenes(scenes)
    ranks: dict[tuple, list[float]] = defaultdict(list)
    costs: dict[tuple, list[int]] = defaultdict(list)
    levels: Sequence[PyramidLevel] = ()
    for scene in scenes:
        items = choose_questions(Haystack().read_file(scene.questions), arguments.questions)
        asked: list[Item] = [item for item in items if item.boxes]
        with GeotiffPyramid(str(asked[0].images[0])) as pyramid:
            view = RegionView(pyramid)
            levels = view.description.levels
            overview = images_of(vlm, view, [WHOLE])[0]
            for number, level in enumerate(levels[:LEVELS]):
                images = images_of(vlm, view, tiles_of_level(levels, number, vlm.tile_size))
                for item in asked:
                    for focus in focuses:
                        for tiles in arguments.tiles:
                            focus.tiles_at_once = tiles
                            counting = CountingFocus(focus)
                            scores = score_tiles(
                                counting,
                                vlm,
                                item.prompt,
                                overview,
                                [image.features for image in images],
                                [image.kept for image in images],
                            )
                            key = number, focus.name, tiles
                            ranks[key] += [
                                rank_of_target(scores.sum(1), level, vlm.tile_size, box)
                                for box in item.boxes
                            ]
                            costs[key].append(counting.cost(shape))
        print(f"{scene.questions.name}: {len(asked)} questions", flush=True)
    rows_of_table = []
    for (number, name, tiles), found in ranks.items():
        columns, rows = grid_size(levels[number], vlm.tile_size)
        dearest = np.mean(costs[number, "attention", max(arguments.tiles)])
        rows_of_table.append(
            [
                f"1/{levels[number].decimation:g}, {columns * rows} tiles",
                name,
                str(tiles),
                *(f"{np.mean(np.array(found) < share):.2f}" for share in SHARES),
                f"{np.mean(costs[number, name, tiles]) / dearest:.2f}",
            ]
        )
    head = ["level", "focus", "tiles at a time", *(f"in the best {s:.0%}" for s in SHARES), "cost"]
    print(f"\n{len(ranks[0, 'rfm', arguments.tiles[0]])} targets\n")
    print(markdown_table(head, rows_of_table))


if __name__ == "__main__":
    main()
