"""Background by words: the pilot study of GeoLLaVA-8K (arXiv 2505.21375, section 3.1).

Every token is scored by its highest similarity to the text embeddings of words for background; the
half that is most background is dropped. Published for a CLIP text encoder; here the words are the
language model's own input embeddings (a word of several tokens is their mean), to which the
projector was trained to map the vision tokens, and the similarity is the cosine.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ..vlm.vision_language_model import VisionLanguageModel
from .reducer import DetailTile, TokenReducer, with_kept

WORDS: tuple[str, ...]
WORDS = ("ocean", "sea", "water", "forest", "trees", "desert", "sand", "farmland", "grassland")
WORDS += ("field", "meadow", "mountain", "bare land", "snow", "clouds")


class BackgroundWords(TokenReducer):
    """Without the half of each tile's tokens that is most like the words for background."""

    by_tile = True

    def __init__(self, words: Tensor) -> None:
        self._words = torch.nn.functional.normalize(words.float(), dim=-1)

    @staticmethod
    @torch.no_grad()
    def of(vlm: VisionLanguageModel) -> BackgroundWords:
        """With the model's own embeddings of the words."""
        embeddings = vlm.model.get_input_embeddings()
        ids = [vlm.tokenizer(" " + word, add_special_tokens=False)["input_ids"] for word in WORDS]
        means = [embeddings(torch.tensor(i, device=vlm.device)).float().mean(dim=0) for i in ids]
        return BackgroundWords(torch.stack(means))

    def reduce(self, tiles: Sequence[DetailTile], budget: int) -> list[DetailTile]:
        return with_kept(tiles, [self._foreground(tile) for tile in tiles])

    def _foreground(self, tile: DetailTile) -> np.ndarray:
        features, kept = tile.image.features, tile.image.kept
        tokens = features.tokens[features.rows(kept)].to(self._words.device).float()
        similarity = torch.nn.functional.normalize(tokens, dim=-1) @ self._words.T
        order = similarity.amax(dim=1).argsort(stable=True).cpu().numpy()
        return np.sort(kept[order[: -(-len(kept) // 2)]])
