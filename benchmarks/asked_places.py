"""What asking places one by one costs: python -m benchmarks.asked_places

Sixteen tiles of noise, each with one question, and then with another. Seconds of the processor, so
that it does not matter who else uses it; the median of some runs. --random takes a model of real
size with random weights.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np
import torch

from benchmarks.random_models import MODELS, random_or_loaded
from model.asking.feature_cache import BoundedCache
from model.asking.prefix_cache import KeptPrefixes
from model.vlm.chat_prompt import OVERVIEW, detail_introduction
from model.vlm.shared_prefix import PrefixRunner
from model.vlm.vision_language_model import (
    MultimodalSequence,
    SequenceImage,
    VisionLanguageModel,
)

QUESTIONS = ("Is there a swimming pool?", "Is there a storage tank?")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="")
    parser.add_argument("--random", choices=list(MODELS))
    parser.add_argument("--places", type=int, default=16)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(1)  # threads that wait for each other count as work
    vlm = random_or_loaded(options.random, options.model)
    images = images_of(vlm, options.places)
    first, other = (
        [vlm.assemble([images[0], tile], question) for tile in images[1:]] for question in QUESTIONS
    )
    rows: dict[str, list[float]] = {}
    for _ in range(options.runs):
        asked = asker(vlm, len(images[0].kept))
        for name, ask, sequences in (
            ("each prompt whole", PrefixRunner(vlm).run, first),
            ("behind the overview, which is run once", asked, first),
            ("another question about the same places", asked, other),
        ):
            rows.setdefault(name, []).append(seconds(ask, sequences))
    whole = statistics.median(rows["each prompt whole"])
    print(f"| {options.places} places | seconds | ratio |\n|---|---|---|")
    for name, took in rows.items():
        median = statistics.median(took)
        print(f"| {name} | {median:.3f} | {whole / median:.1f} x |")


def images_of(vlm: VisionLanguageModel, places: int) -> list[SequenceImage]:
    """An overview and so many details."""
    size = vlm.tile_size
    rgb = np.random.default_rng(0).integers(0, 256, (places + 1, size, size, 3), dtype=np.uint8)
    kept = np.arange(vlm.tokens_per_tile)
    introductions = [OVERVIEW, *(detail_introduction(n / places, 0.5, 8) for n in range(places))]
    return [
        SequenceImage(introduction, features, kept)
        for introduction, features in zip(introductions, vlm.encode(rgb), strict=True)
    ]


def asker(vlm: VisionLanguageModel, overview_tokens: int) -> Callable:
    """Asks as the engine does (model.asking.verification), with a cache of its own."""
    runner, kept = PrefixRunner(vlm), KeptPrefixes(BoundedCache(2**30), "view")

    def ask(sequences: list[MultimodalSequence]) -> list:
        begin_ends = [int(sequences[0].vision_index[overview_tokens - 1]) + 1]
        begin = kept.of(runner, ["overview"], sequences[:1], begin_ends, [None])
        ends = [int(sequence.vision_index[-1]) + 1 for sequence in sequences]
        tiles = list(range(len(sequences)))
        return runner.run(sequences, kept.of(runner, tiles, sequences, ends, begin * len(tiles)))

    return ask


def seconds(ask: Callable, sequences: list[MultimodalSequence]) -> float:
    begin = time.process_time()
    list(ask(sequences))
    return time.process_time() - begin


if __name__ == "__main__":
    main()
