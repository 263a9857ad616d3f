"""A tiny world for the tests of the training: tiles with one coloured square each."""

from __future__ import annotations

import random

import torch

from model.embedded.samples.samples import SampleBatch, SampleStage
from model.embedded.samples.token_truth import TokenTruth
from model.embedded.samples.truth_heads import TruthTensors
from model.scenes.pen import COLORS as NAMES
from model.vlm.chat_prompt import OVERVIEW

TILE = 56
TOKENS = 4
COLORS = {"red": (220, 30, 30), "green": (30, 200, 30), "blue": (40, 40, 230)}


class ColouredSquares:
    """A SampleSource: grey tiles, one of which holds a square in one of four places."""

    def __init__(self) -> None:
        self.reseed(0)

    def reseed(self, seed: int) -> None:
        self._draw = random.Random(seed)
        self._noise = torch.Generator().manual_seed(seed)

    def batch(self, stage: SampleStage, size: int) -> SampleBatch:
        tiles = 1 if stage in (SampleStage.VISION, SampleStage.RECOGNITION) else 3
        truth = TokenTruth.unknown(size, TOKENS)
        pixels = torch.randint(90, 130, (size, tiles, 3, TILE, TILE), generator=self._noise).byte()
        target = torch.zeros(size, tiles, TOKENS)
        answers, categories = [], []
        for sample in range(size):
            absent = stage is SampleStage.FOCUS and self._draw.random() < 0.3
            color = self._draw.choice(list(COLORS))
            tile = 0 if tiles == 1 else self._draw.randint(1, tiles - 1)
            row, column = self._draw.randint(0, 1), self._draw.randint(0, 1)
            if not absent:
                square = pixels[sample, tile, :, row * 28 + 6 :, column * 28 + 6 :][:, :16, :16]
                square.copy_(torch.tensor(COLORS[color]).byte()[:, None, None].expand(3, 16, 16))
                target[sample, tile, row * 2 + column] = 256 / 784
                truth.colors[sample, row * 2 + column] = NAMES.index(color)
            answers.append("not visible" if absent else color)
            categories.append("object color")
        return SampleBatch(
            tiles=pixels,
            introductions=[[""] if tiles == 1 else [OVERVIEW, "", ""]] * size,
            valid_tiles=torch.ones(size, tiles, dtype=torch.bool),
            questions=["What color is the square?"] * size,
            answers=answers,
            categories=categories,
            target=target,
            answerable=target.flatten(1).sum(1) > 0,
            valid_tokens=torch.ones(target.shape, dtype=torch.bool),
            truth=TruthTensors.of(truth, pixels.device) if tiles == 1 else None,
        )
