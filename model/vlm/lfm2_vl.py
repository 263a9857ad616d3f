"""LFM2-VL, native transformers classes: a SigLIP 2 without a fixed size, 2 x 2 patches a token, and
an LFM2 decoder, most of whose layers are short convolutions; it is quick on a CPU."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .chat_prompt import ImageMarks
from .patch_tower import PatchTowerModel

DEFAULT_TILE = 512
"""Pixels: the largest image that these models' own processor leaves whole."""


class Lfm2VL(PatchTowerModel):
    """256 vision tokens a tile of 512 px; `ask_raster.json` may choose another size."""

    image_marks = ImageMarks(before="<|image_start|>", after="<|image_end|>")

    def _image_and_patch(self) -> tuple[int, int]:
        size = self.folder.profile.tile_size or DEFAULT_TILE
        return size, self.model.config.vision_config.patch_size

    def _patches_of_a_token(self) -> int:
        return self.model.config.downsample_factor

    def _last_attention(self) -> nn.Module:
        return self.model.model.vision_tower.encoder.layers[-1].self_attn

    def _tokens(self, pixels: Tensor) -> Tensor:
        side = self.token_columns * self.merge
        patch = self.tile_size // side
        patches = pixels.unflatten(3, (side, patch)).unflatten(2, (side, patch))
        patches = patches.permute(0, 2, 4, 3, 5, 1).flatten(3).flatten(1, 2)
        features = self.model.model.get_image_features(
            patches,
            spatial_shapes=torch.tensor([[side, side]] * len(pixels), device=pixels.device),
            pixel_attention_mask=torch.ones(patches.shape[:2], device=pixels.device),
            return_dict=True,
        )
        return torch.stack(list(features.pooler_output))
