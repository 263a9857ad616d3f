"""InternVL3 (arXiv 2504.10479) and InternVL3.5 (arXiv 2508.18265), native transformers classes: an
InternViT of 448 px with a CLS token, 2 x 2 patches a token, and a Qwen2 or Qwen3 decoder."""

from __future__ import annotations

from torch import Tensor, nn
from transformers.modeling_outputs import BaseModelOutputWithPooling

from .chat_prompt import ImageMarks
from .patch_tower import PatchTowerModel
from .vision_language_model import MultimodalSequence


class InternVL(PatchTowerModel):
    """256 vision tokens a tile of 448 px."""

    image_marks = ImageMarks(before="<img>", after="</img>")
    has_cls = True

    def _image_and_patch(self) -> tuple[int, int]:
        vision = self.model.config.vision_config
        return vision.image_size[0], vision.patch_size[0]

    def _patches_of_a_token(self) -> int:
        return round(1 / self.model.config.downsample_ratio)

    def _last_attention(self) -> nn.Module:
        return self.model.model.vision_tower.encoder.layer[-1].attention

    def _tokens(self, pixels: Tensor) -> Tensor:
        return self.model.model.get_image_features(pixels, return_dict=True).pooler_output

    def _encoder_outputs(self, sequence: MultimodalSequence) -> BaseModelOutputWithPooling:
        return BaseModelOutputWithPooling(pooler_output=sequence.features)
