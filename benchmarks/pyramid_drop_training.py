"""What PyramidDrop saves while training: python -m benchmarks.pyramid_drop_training

A training step (forward, backward) of a model's language model over the features of an overview and
some tiles, with and without dropping vision tokens between its layers as the engine does, and the
whole step with the vision tower. Ratios within one run; the median of some.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.layer_drop import LayerDrop, dropping, late_mild
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import (
    MultimodalSequence,
    SequenceImage,
    TileFeatures,
    VisionLanguageModel,
)

QUESTION = "Is there a storage tank in the image?"


def prompt(vlm: VisionLanguageModel, tiles: list[TileFeatures]) -> MultimodalSequence:
    """The sequence of these tiles, the first an overview; gradients reach their features."""
    everything = np.arange(vlm.tokens_per_tile)
    images = [SequenceImage("" if n else OVERVIEW, t, everything) for n, t in enumerate(tiles)]
    sequence = vlm.assemble(images, QUESTION)
    return replace(sequence, features=torch.cat([t.tokens for t in tiles]).to(vlm.device))


def learn(vlm: VisionLanguageModel, sequence: MultimodalSequence, drops: list[LayerDrop]) -> None:
    """Forward and backward of a prompt, whose answer is any token."""
    with dropping(vlm.language_model, drops, sequence.vision_index):
        hidden = vlm.language_model(
            inputs_embeds=vlm.embed(sequence), position_ids=sequence.position_ids, use_cache=False
        ).last_hidden_state
    logits = vlm.model.get_output_embeddings()(hidden[:, -1]).float()
    F.cross_entropy(logits, torch.ones(1, dtype=torch.long, device=vlm.device)).backward()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--tiles", type=int, default=2, help="(2, as where the search answers)")
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    vlm = load(ModelFolder(options.model), "auto")
    layers = len(vlm.language_model.layers)
    drops = list(late_mild(layers))
    shape = (options.tiles + 1, vlm.tile_size, vlm.tile_size, 3)
    rgb = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    features = vlm.encode(rgb)

    def step(drop: bool, vision: bool) -> None:
        for _ in range(options.batch):
            tiles = vlm._encode_batch(rgb, False) if vision else features
            learn(vlm, prompt(vlm, tiles), drops if drop else [])
        vlm.model.zero_grad(set_to_none=True)
        if vlm.device.type == "cuda":
            torch.cuda.synchronize()

    stages = ", ".join(f"{drop.keep_ratio:.0%} from layer {drop.layer}" for drop in drops)
    print(f"{options.tiles} tiles and an overview, {stages}; {layers} layers\n")
    print("| a training step | seconds without drop | with | ratio |")
    print("|---|---:|---:|---:|")
    for name, vision in (("language model", False), ("with the vision tower", True)):
        whole, dropped = alternating(
            lambda v=vision: step(False, v), lambda v=vision: step(True, v), options.runs
        )
        print(f"| {name} | {whole:.2f} | {dropped:.2f} | {dropped / whole:.2f} |")


def alternating(
    one: Callable[[], None], other: Callable[[], None], runs: int
) -> tuple[float, float]:
    """The median seconds of both, run in turns."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for work, taken in zip((one, other), seconds, strict=True):
            begin = time.perf_counter()
            work()
            if run:  # the first warms up
                taken.append(time.perf_counter() - begin)
    return statistics.median(seconds[0]), statistics.median(seconds[1])


if __name__ == "__main__":
    main()
