"""How much of the ground that GeoLLaVA-8K keeps is kept here.

    python -m benchmarks.anchored_ground [RASTER ...]

GeoLLaVA-8K (arXiv 2505.21375) chooses 24 of a tile's 24 x 24 patches; here 24 of the 12 x 12 tokens
that the patches are pooled to are chosen, by the same score. Counted is which share of the first
choice's ground lies in the second's, over tiles of the rasters, and beside it what as many tokens
hold by chance.

No published weights can be had here. How well the choices agree depends on how much the scores vary
from patch to patch, so it is counted with those of a tower with random weights, and with
independent ones. Clusters are left out: what is alike to random weights says nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

import numpy as np
import torch
import transformers
from torch import Tensor

from benchmarks.efficiency import MadePyramid
from benchmarks.random_models import make
from model.evaluation.scores import markdown_table
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.tokens.anchored_selection import TOKENS_A_TILE
from model.vlm.vision_language_model import VisionLanguageModel
from model.wire.pyramid import RasterPyramid, tiles_of_level

PATCHES, TOKENS = 24, 12
"""Along a tile's side: GeoLLaVA-8K chooses among the first, this engine among the second."""
MOST_TILES = 16
"""Of a raster."""


def kept_ground(scores: Tensor) -> Tensor:
    """Which patches' ground is kept: bool (tiles, 24, 24).

    scores: (tiles, side, side), of patches or of what they were pooled to.
    """
    best = scores.flatten(1).topk(TOKENS_A_TILE, dim=1).indices
    kept = torch.zeros(len(scores), scores[0].numel(), dtype=torch.bool).scatter(1, best, True)
    times = PATCHES // scores.shape[-1]
    kept = kept.view_as(scores)
    return kept.repeat_interleave(times, dim=1).repeat_interleave(times, dim=2)


def kept_share(patches: Tensor, tokens: Tensor) -> float:
    """Of the ground that is kept by the patches' scores, what is kept by the tokens' scores."""
    theirs, ours = kept_ground(patches), kept_ground(tokens)
    return ((ours & theirs).sum() / theirs.sum()).item()


def tower_scores(vlm: VisionLanguageModel, rgb: np.ndarray, side: int) -> Tensor:
    """(tiles, side, side): the anchored scores where a tile is pooled to so many tokens."""
    vlm.token_columns = side
    scores = torch.stack([tile.anchored for tile in vlm.encode(rgb, saliency=True)])
    return scores.unflatten(1, (side, side))


def tiles_of(pyramid: RasterPyramid, size: int) -> Iterator[np.ndarray]:
    """Some native tiles, at even distances, that are full of ground."""
    view, levels = RegionView(pyramid), pyramid.description.levels
    tiles = tiles_of_level(levels, len(levels) - 1, size)
    for tile in tiles[:: -(-len(tiles) // MOST_TILES)]:
        rgb, valid = view.tile(tile, size)
        if valid.all():
            yield rgb


def table(rasters: Sequence[str]) -> str:
    """A row for each kind of scores, as markdown."""
    transformers.utils.logging.set_verbosity_error()
    vlm = make("llava-7b-narrow", torch.device("cpu"), torch.float32)
    rgb = [] if rasters else list(tiles_of(MadePyramid(3_360, 3_360), vlm.tile_size))
    for raster in rasters:
        with GeotiffPyramid(raster) as pyramid:
            rgb += tiles_of(pyramid, vlm.tile_size)
    tiles = np.stack(rgb)
    tower = kept_share(tower_scores(vlm, tiles, PATCHES), tower_scores(vlm, tiles, TOKENS))
    independent = torch.randn(1_000, PATCHES, PATCHES, generator=torch.manual_seed(0))
    pooled = torch.nn.functional.avg_pool2d(independent, PATCHES // TOKENS)
    rows = [
        [f"of a tower with random weights, {len(rgb)} tiles", f"{tower:.2f}"],
        ["independent of each other, 1,000 tiles", f"{kept_share(independent, pooled):.2f}"],
        ["by chance", f"{TOKENS_A_TILE / TOKENS**2:.2f}"],
    ]
    return markdown_table(["scores", "share of the published choice's ground that is kept"], rows)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rasters", nargs="*", metavar="RASTER", help="(one that is made)")
    print(table(parser.parse_args().rasters))


if __name__ == "__main__":
    main()
