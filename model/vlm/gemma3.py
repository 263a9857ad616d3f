"""Gemma 3 (arXiv 2503.19786), native transformers classes: a SigLIP of 896 px, 4 x 4 patches a
token, and a decoder of which every sixth layer has full attention and the others see a window of
the last tokens; an image's tokens see each other in both directions."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.modeling_outputs import BaseModelOutputWithPooling

from .chat_prompt import ImageMarks
from .decoder_layers import FULL_ATTENTION
from .model_folder import ModelFolder
from .patch_tower import PatchTowerModel
from .vision_language_model import LayerArguments, MultimodalSequence


class Gemma3(PatchTowerModel):
    """256 vision tokens a tile of 896 px."""

    has_prefixes = False  # an image's tokens see those that follow

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        super().__init__(model, tokenizer, folder, quantization)
        begin, end = tokenizer.convert_ids_to_tokens(
            [model.config.boi_token_index, model.config.eoi_token_index]
        )
        self.image_marks = ImageMarks(begin, f"\n\n{begin}", f"{end}\n\n")

    def _patches_of_a_token(self) -> int:
        vision = self.model.config.vision_config
        side = vision.image_size // vision.patch_size
        return side // round(self.model.config.mm_tokens_per_image**0.5)

    def _last_attention(self) -> nn.Module:
        return self.model.model.vision_tower.encoder.layers[-1].self_attn

    def _tokens(self, pixels: Tensor) -> Tensor:
        return self.model.model.get_image_features(pixels, return_dict=True).pooler_output

    def _encoder_outputs(self, sequence: MultimodalSequence) -> BaseModelOutputWithPooling:
        return BaseModelOutputWithPooling(pooler_output=sequence.features)

    def _more_inputs(self, sequence: MultimodalSequence) -> dict[str, Tensor]:
        is_image = sequence.input_ids == self.model.config.image_token_id
        return {"token_type_ids": is_image.long()}

    def rotary(self, embeddings: Tensor, position_ids: Tensor) -> tuple[Tensor, Tensor]:
        return self.language_model.rotary_emb(embeddings, position_ids, FULL_ATTENTION)

    def layer_arguments(
        self, embeddings: Tensor, sequence: MultimodalSequence
    ) -> list[LayerArguments]:
        masks = self.model.create_masks_for_generate(
            self.model.config,
            embeddings,
            torch.ones_like(sequence.input_ids),  # without it, gaps in the positions mean documents
            None,
            sequence.position_ids,
            **self._more_inputs(sequence),
        )
        of_kind = {
            kind: LayerArguments(
                self.language_model.rotary_emb(embeddings, sequence.position_ids, kind), mask
            )
            for kind, mask in masks.items()
        }
        return [of_kind[kind] for kind in self.language_model.config.layer_types]
