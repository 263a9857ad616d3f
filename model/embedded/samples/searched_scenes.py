"""What the engine would answer from, of scenes that are practised on: the best tiles of its own
search, with a prompt for each.

Among the thousands of tiles of a whole scene the search finds what looks most like a thing that is
not there; only there does a model learn to say no (see also searched_answers.py, which looks for
it in a few dozen tiles put together).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from ...asking.prompt_words import introduction_of
from ...evaluation.options import HAYSTACK_TILES
from ...evaluation.ways_of_looking import seen_share
from ...focus.region_focus import RegionFocus
from ...scenes.questions import Category
from ...training.searched_images import search_image
from ...vlm.chat_prompt import OVERVIEW
from ...vlm.vision_language_model import VisionLanguageModel
from ...wire.pyramid import Tile
from ..network.token_batch import PromptEncoder
from ..stages.per_tile_answers import PerTilePrompts
from .samples import PER_TILE_ANSWERS
from .scene_features import OVERVIEW_LEVEL, PracticeScene, SceneQuestion
from .searched_answers import SearchedPrompts, needed_share

OF_CATEGORY = {Category.PRESENCE.value: 6, Category.COUNT.value: 3, Category.REASONING.value: 2}
"""Questions about a scene where a category has more than one, and as many of what is not there."""
WEIGHTS = {Category.PRESENCE.value: 1.8, Category.REASONING.value: 1.5, Category.COUNT.value: 1.5}
"""How often a category's questions are drawn, against the others'."""
ABSENT_SHARE = 0.35
"""How often those about what is not there are, against those about what is; but for presence, which
asks for both alike."""


def weight_of(kind: tuple[str, bool]) -> float:
    """How often questions of a kind are drawn, against the others (see SceneQuestion)."""
    category, present = kind
    alike = present or category == Category.PRESENCE.value
    return WEIGHTS.get(category, 1.0) * (1.0 if alike else ABSENT_SHARE)


@dataclass(frozen=True)
class FoundTiles:
    """A question about a scene and the best tiles of its search, in their order, with their shares
    of the focus."""

    scene: PracticeScene
    question: SceneQuestion
    tiles: tuple[Tile, ...]
    shares: tuple[float, ...]


def find_tiles(
    vlm: VisionLanguageModel, focus: RegionFocus, scene: PracticeScene, seed: int
) -> list[FoundTiles]:
    """The searches of some of the scene's questions, of every kind: of those whose answer can be
    seen in the best tiles, or is that there is no such thing."""
    draw, counts, found = random.Random(seed), Counter[tuple[str, bool]](), []
    for question in draw.sample(scene.questions, len(scene.questions)):
        kind = question.kind
        if counts[kind] == OF_CATEGORY.get(question.category, 1):
            continue
        counts[kind] += 1
        search = search_image(vlm, focus, scene.features, question.text, HAYSTACK_TILES)
        shares = search.finest.by_tile
        best = set(sorted(shares, key=lambda tile: -shares[tile])[:PER_TILE_ANSWERS])
        tiles = tuple(tile for tile in shares if tile in best)
        one = FoundTiles(scene, question, tiles, tuple(shares[tile] for tile in tiles))
        if len(tiles) == PER_TILE_ANSWERS and is_answered(one):
            found.append(one)
    return found


def is_answered(found: FoundTiles) -> bool:
    """Whether what is asked about lies in the tiles, or is not there at all."""
    boxes, scene = found.question.boxes, found.scene.features
    areas = [(box.right - box.left) * (box.bottom - box.top) for box in boxes]
    seen = sum(
        area * seen_share(box, scene.levels, scene.tile_size, found.tiles)
        for box, area in zip(boxes, areas, strict=True)
    )
    return seen >= needed_share(found.question.category) * sum(areas)


class SceneAnswers:
    """Prompts as the engine makes them, about questions drawn at random."""

    def __init__(
        self, device: torch.device, encoder: PromptEncoder, found: Sequence[FoundTiles]
    ) -> None:
        self.device, self.encoder = device, encoder
        self._found = list(found)
        kinds = [one.question.kind for one in self._found]
        counts = Counter(kinds)
        self._weights = [weight_of(kind) / counts[kind] for kind in kinds]

    def prompts(self, seed: str, count: int) -> PerTilePrompts:
        """Of so many questions; the same seed gives the same."""
        asked = random.Random(seed).choices(self._found, self._weights, k=count)
        introductions, questions, answers, ground, features = [], [], [], [], []
        for one in asked:
            scene = one.scene.features
            overview = scene.of_level[OVERVIEW_LEVEL]
            for tile, place in zip(one.tiles, scene.places(one.tiles), strict=True):
                level = scene.of_level[tile.level]
                introduction = introduction_of(scene.levels, tile, scene.tile_size)
                introductions.append([OVERVIEW, introduction])
                questions.append(one.question.text)
                answers.append(one.question.answer)
                ground.append(torch.stack([overview.ground[0], level.ground[place]]))
                features += [overview.features[0], level.features[place]]
        tokens = self.encoder.encode(introductions, questions, answers, torch.stack(ground).numpy())
        shares = torch.tensor([one.shares for one in asked]).clamp(min=1e-9)
        return PerTilePrompts(
            SearchedPrompts(tokens.to(self.device), torch.stack(features).float().to(self.device)),
            (shares / shares.sum(1, keepdim=True)).to(self.device),
            [one.question.answer for one in asked],
            [one.question.category for one in asked],
        )
