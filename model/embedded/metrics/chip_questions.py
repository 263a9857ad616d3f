"""Questions about whole real chips, for validation: land use, and balanced presence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from PIL import Image

from ...scenes.chips import CHIP_SIZE, Chip
from ...scenes.questions import AskedQuestion, Category, RegionContents, ask
from ...scenes.wordings import Wording
from ...vlm.chat_prompt import OVERVIEW
from ..network.embedded_model import TOKEN_PIXELS
from ..samples.samples import SampleBatch


def chip_batches(
    chips: Sequence[Chip],
    category: Category,
    wording: Wording,
    tile_size: int,
    device: torch.device,
    size: int,
) -> Iterator[SampleBatch]:
    """Every chip, whole, as the engine sees a raster that fits into the overview: one question each
    about land use, or two about presence, of which one is to be answered with 'yes'."""
    asked = [
        (chip, question)
        for number, chip in enumerate(chips)
        for question in _questions(chip, category, wording, number)
    ]
    tokens = (tile_size // TOKEN_PIXELS) ** 2
    for start in range(0, len(asked), size):
        part = asked[start : start + size]
        tiles = torch.from_numpy(np.stack([_seen(chip, tile_size) for chip, _ in part]))
        yield SampleBatch(
            tiles=tiles.permute(0, 3, 1, 2)[:, None].contiguous().to(device),
            introductions=[[OVERVIEW]] * len(part),
            valid_tiles=torch.ones(len(part), 1, dtype=torch.bool, device=device),
            questions=[question.text for _, question in part],
            answers=[question.answer for _, question in part],
            categories=[category.value] * len(part),
            target=torch.zeros(len(part), 1, tokens, device=device),
            answerable=torch.ones(len(part), dtype=torch.bool),
            valid_tokens=torch.ones(len(part), 1, tokens, dtype=torch.bool),
        )


def _questions(
    chip: Chip, category: Category, wording: Wording, number: int
) -> list[AskedQuestion]:
    rng = np.random.default_rng(number)
    contents = RegionContents(CHIP_SIZE, CHIP_SIZE, land_use=chip.land_use)
    found: dict[str, AskedQuestion] = {}
    while len(found) < (2 if category is Category.PRESENCE else 1):
        asked = ask(contents, rng, category, wording, suffix=0.0)
        found.setdefault(asked.answer, asked)
    return list(found.values())


def _seen(chip: Chip, tile_size: int) -> np.ndarray:
    image = Image.fromarray(chip.rgb)
    return np.asarray(image.resize((tile_size, tile_size), Image.Resampling.BOX))
