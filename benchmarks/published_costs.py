"""What the published systems' costs are here, with their models' shapes, counted on any machine.

    python -m benchmarks.published_costs

The real search runs over rasters of the published sizes with a narrow model of the published
geometry (CLIP of 336 px and 24 x 24 patches, a decoder of 28 layers, a region focus module of the
published layers). Tiles and tokens are those of that run; multiply-adds are counted with the
dimensions of Qwen2-7B and CLIP ViT-L/14-336. What does not depend on a clock is settled so; seconds
need a GPU (`benchmarks/efficiency.py --device cuda`).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import torch
import transformers
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode
from transformers import CLIPVisionModel

from benchmarks.efficiency import Bench, Cost, Setting
from benchmarks.random_models import llava_7b
from model.evaluation.efficiency import (
    QWEN2_7B_AS_PUBLISHED,
    VICUNA_7B,
    DecoderShape,
    cost_by_parameters,
    decoder_cost,
)
from model.evaluation.scores import markdown_table
from model.evaluation.ways_of_looking import choose_way
from model.focus.region_focus import RegionFocus
from model.vlm.layer_drop import pyramid_drop

SETTING = Setting("llava-7b-narrow", torch.device("cpu"), False, 34, 2_376, 0, new_tokens=1)
"""The budget: 19,584 patches out of the vision tower, and LRS-VQA's tokens to the LLM."""
DECODER_PARAMETERS = 7_615_616_512 - 152_064 * 3_584
"""Of Qwen2-7B, without its input embeddings, as GeoLLaVA-8K counts."""
PYRAMID_DROP_TOKENS = 4_096


def clip_tile_cost() -> int:
    """Multiply-adds of one tile through CLIP ViT-L/14-336, without memory for its weights."""
    config = llava_7b().vision_config
    with torch.device("meta"):
        tower = CLIPVisionModel(config)
        pixels = torch.zeros(1, 3, config.image_size, config.image_size)
        with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
            tower(pixels)
    return counter.get_total_flops() // 2


class CountingBench(Bench):
    """A bench whose costs are those of the model that the narrow one stands for.

    Of the narrow one come numbers of tiles, tokens and layers alone, which are the published ones;
    every width is the published one. The tower is counted without the projector.
    """

    def __init__(self) -> None:
        super().__init__(SETTING, lambda words: None)
        self.shape = QWEN2_7B_AS_PUBLISHED
        self.tile_costs = dict.fromkeys((False, True), clip_tile_cost())

    def focus_shape(self, focus: RegionFocus) -> DecoderShape:
        """The published module's layers are copies of the language model's."""
        return self.shape

    def count(self, way: str, side: int, **changes) -> Cost:
        """One question about a square raster."""
        return self.cost(choose_way(way), (side, side), self.options(**changes))


def row(name: str, cost: Cost) -> list[str]:
    tera = (cost.llm + cost.focus) / 1e12
    by_parameters = cost_by_parameters(DECODER_PARAMETERS, cost.tokens_to_llm) / 1e12
    return [
        name,
        f"{cost.tiles:,}",
        f"{cost.patches:,}",
        f"{cost.tokens_to_llm:,}",
        f"{tera:.2f}",
        f"{tera + cost.vision / 1e12:.2f}",
        f"{by_parameters:.0f}",
    ]


HEAD = [
    "",
    "tiles of 336 px",
    "patches encoded",
    "to the LLM",
    "TFLOPs",
    "with vision tower",
    "TFLOPs, GeoLLaVA-8K's count",
]


def tables() -> Sequence[str]:
    """The published figures, and ours beside them, as markdown."""
    bench = CountingBench()
    fine = bench.count("rfm", 4_000)
    yield "4,000 x 4,000 px\n\n" + markdown_table(
        HEAD,
        [
            ["LRS-VQA, four levels, published", "96", "55,296", "2,376", "36.61", "", ""],
            row("coarse to fine, region focus module", fine),
            row("uniform native tiles", bench.count("uniform", 4_000)),
        ],
    )
    anchored = bench.count("everything-anchored", 8_064, reducer="background+anchored")
    fine = bench.count("rfm", 8_064)
    yield "8,064 x 8,064 px\n\n" + markdown_table(
        HEAD,
        [
            ["GeoLLaVA-8K, published", "576", "331,776", "13,824", "", "", "198"],
            row("all native tiles, background+anchored, and the overview", anchored),
            row("coarse to fine, region focus module", fine),
        ],
    )
    share = (fine.llm + fine.focus) / (anchored.llm + anchored.focus)
    yield f"Coarse to fine takes {share:.3f} of the TFLOPs of all native tiles."
    dropped = decoder_cost(VICUNA_7B, PYRAMID_DROP_TOKENS, pyramid_drop(VICUNA_7B.layers))
    share = dropped / decoder_cost(VICUNA_7B, PYRAMID_DROP_TOKENS)
    yield (
        f"PyramidDrop with its published stages over {PYRAMID_DROP_TOKENS:,} image tokens: "
        f"{share:.3f} of the language model's (published: 0.45 to 0.47)."
    )


def main() -> None:
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    transformers.utils.logging.set_verbosity_error()
    for text in tables():
        print(text + "\n", flush=True)


if __name__ == "__main__":
    main()
