"""SmolVLM2 (arXiv 2504.05299), native transformers classes: a SigLIP of 512 or 384 px, 4 x 4 or
3 x 3 patches a token, and a small Llama decoder; it runs on a laptop's CPU."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .chat_prompt import ImageMarks
from .patch_tower import PatchTowerModel

AROUND = "<fake_token_around_image>"


class SmolVLM(PatchTowerModel):
    """64 vision tokens a tile of 512 px, or 81 of 378 px."""

    image_marks = ImageMarks(before=AROUND + "<global-img>", after=AROUND)

    @property
    def language_model(self) -> nn.Module:
        return self.model.model.text_model

    def _patches_of_a_token(self) -> int:
        return self.model.config.scale_factor

    def _last_attention(self) -> nn.Module:
        return self.model.model.vision_model.encoder.layers[-1].self_attn

    def _tokens(self, pixels: Tensor) -> Tensor:
        features = self.model.model.get_image_features(pixels[:, None], return_dict=True)
        return torch.stack(list(features.pooler_output))
