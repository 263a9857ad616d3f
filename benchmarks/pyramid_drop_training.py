"""What PyramidDrop saves while training: python -m benchmarks.pyramid_drop_training

A training step (forward, backward) of the embedded model's language model over the features of an
overview and some tiles, with and without dropping vision tokens between its layers, and the whole
step with the vision tower. Ratios within one run; the median of some.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F

from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import TOKEN_PIXELS, ModelShape, build_model
from model.embedded.network.token_batch import PromptEncoder
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.stages.train_embedded import pyramid_drop_of
from model.vlm.chat_prompt import OVERVIEW

QUESTION, ANSWER = "Is there a storage tank in the image?", "yes"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiles", type=int, default=2, help="(2, as where the search answers)")
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    shape = ModelShape()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = train_tokenizer([QUESTION, ANSWER, OVERVIEW], 400)
    model = build_model(tokenizer, shape, 0).to(device).train()
    forward = BatchedForward(model, shape.tile_size, shape.focus_layer)
    side, tiles = shape.tile_size // TOKEN_PIXELS, options.tiles + 1
    encoder = PromptEncoder(tokenizer, side)
    batch = encoder.encode(
        [[OVERVIEW] + [""] * options.tiles] * options.batch,
        [QUESTION] * options.batch,
        [ANSWER] * options.batch,
        np.ones((options.batch, tiles, side * side), dtype=bool),
    ).to(device)
    size = (options.batch * tiles, 3, shape.tile_size, shape.tile_size)
    pixels = torch.randint(0, 256, size, dtype=torch.uint8, device=device)
    with torch.no_grad():
        features = forward.encode(pixels)

    pyramid_drop = pyramid_drop_of(shape)

    def step(drop: bool, vision: bool) -> None:
        seen = forward.encode(pixels) if vision else features
        decoded = forward.decode(batch, seen, pyramid_drop if drop else None)
        F.cross_entropy(decoded.answer_logits, batch.answer_ids).backward()
        if device.type == "cuda":
            torch.cuda.synchronize()

    stages = ", ".join(f"{share:.0%} from layer {layer}" for layer, share in pyramid_drop.keep)
    print(f"{options.tiles} tiles and an overview, {stages}; {shape.text_layers} layers\n")
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
