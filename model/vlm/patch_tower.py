"""What families share whose vision tower sees one square image as a grid of patches, row by row.

A tile is one such image, of the size that the tower was trained on; `merge` x `merge` patches
become a vision token. These models' own cutting of large images into crops is what the pyramid
does.

Saliency: the attention that a token's patches receive in the tower's last layer, mean over its
patches, from the tower's CLS token where it has one, from all patches otherwise. It stands for the
anchored score, too.
"""

from __future__ import annotations

from abc import abstractmethod

import numpy as np
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from .model_folder import ModelFolder
from .saliency import patch_attention, watching
from .vision_language_model import TileFeatures, VisionLanguageModel


class PatchTowerModel(VisionLanguageModel):
    """See above."""

    has_cls = False
    """Whether a CLS token stands before the patches."""

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        super().__init__(model, tokenizer, folder, quantization)
        image, patch = self._image_and_patch()
        self.merge = self._patches_of_a_token()
        # What is left over after whole tokens, the tower would not see.
        self.token_columns = image // patch // self.merge
        self.tile_size = self.token_columns * self.merge * patch

    def _image_and_patch(self) -> tuple[int, int]:
        """Pixels of the sides of the tower's image and of a patch."""
        vision = self.model.config.vision_config
        return vision.image_size, vision.patch_size

    @abstractmethod
    def _patches_of_a_token(self) -> int:
        """Along its side."""

    @abstractmethod
    def _last_attention(self) -> nn.Module:
        """The attention of the tower's last layer."""

    @abstractmethod
    def _tokens(self, pixels: Tensor) -> Tensor:
        """Normalised images (tiles, 3, size, size) to (tiles, vision tokens, hidden size)."""

    def _encode_batch(self, rgb: np.ndarray, saliency: bool) -> list[TileFeatures]:
        pixels = self.normalized(rgb).to(self.device, self.model.dtype)
        watched = self._last_attention() if saliency else None
        with watching(
            watched, lambda given: patch_attention(watched, given["hidden_states"], self.has_cls)
        ) as seen:
            tokens = self._tokens(pixels).cpu()
        if not saliency:
            return [TileFeatures(tile) for tile in tokens]
        received = self._of_tokens(seen[0]).cpu()
        return [
            TileFeatures(tile, (), attention, attention)
            for tile, attention in zip(tokens, received, strict=True)
        ]

    def _of_tokens(self, of_patches: Tensor) -> Tensor:
        """(tiles, patches), row-major, to (tiles, vision tokens): the mean of a token's patches."""
        side = self.token_columns
        blocks = of_patches.view(len(of_patches), side, self.merge, side, self.merge)
        return blocks.mean(dim=(2, 4)).flatten(1)
