"""LLaVA-OneVision (arXiv 2408.03326), LLaVA-NeXT and LLaVA-1.5 (arXiv 2310.03744).

All are a vision tower of fixed input size (SigLIP or CLIP), an MLP projector, and a Llama, Mistral
or Qwen2 decoder, as native transformers classes.

The pyramid does what these models' own cutting into crops ('anyres') is for, so one of our tiles is
one image of the vision tower, and no row-separator tokens are used.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from .model_folder import ModelFolder
from .saliency import patch_attention, watching
from .vision_language_model import TileFeatures, VisionLanguageModel


class Llava(VisionLanguageModel):
    """A tile is as large as the vision tower's input; `ask_raster.json` cannot change that.

    The tower's tokens are pooled to half as many along each side, bilinearly, as LRS-VQA (arXiv
    2503.07588) pools its pyramid and LLaVA-OneVision its video frames: 144 tokens a tile with
    CLIP-336, 196 with SigLIP-384; a profile may say that they are not. The overview is treated like
    any tile, so that its scores and its place in the budget are like a tile's; LRS-VQA keeps all of
    its 576.

    Saliency. A tower with a CLS token (CLIP): the attention that CLS gives in the second-to-last
    layer, and GeoLLaVA-8K's anchored score (arXiv 2505.21375) (W_Q CLS) . (W_V patch) / sqrt(d) of
    the second-to-last hidden state with the second-to-last layer's projections. One without
    (SigLIP): for both, the attention received in the last layer, mean over all patches.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        super().__init__(model, tokenizer, folder, quantization)
        vision = model.config.vision_config
        self._patches = vision.image_size // vision.patch_size
        # SigLIP-384 leaves 6 pixels over after 27 patches: a tile without them loses nothing.
        self.tile_size = self._patches * vision.patch_size
        half = math.ceil(self._patches / 2)
        is_pooled = folder.profile.pooled and self.tile_size % half == 0
        self.token_columns = half if is_pooled else self._patches
        self.image_text = tokenizer.convert_ids_to_tokens(model.config.image_token_id)
        self._has_cls = model.config.vision_feature_select_strategy == "default"

    def _encode_batch(self, rgb: np.ndarray, saliency: bool) -> list[TileFeatures]:
        pixels = self.normalized(rgb).to(self.device, self.model.dtype)
        chosen = self.model.config.vision_feature_layer
        chosen = [chosen] if isinstance(chosen, int) else list(chosen)
        tower = self.model.model.vision_tower
        watched = tower.encoder.layers[-2 if self._has_cls else -1].self_attn
        watched = watched if saliency else None
        with watching(
            watched, lambda given: patch_attention(watched, given["hidden_states"], self._has_cls)
        ) as seen:
            states = tower(pixels, output_hidden_states=[*chosen, -2]).hidden_states
        first_patch = 1 if self._has_cls else 0
        patches = torch.cat([states[layer][:, first_patch:] for layer in chosen], dim=-1)
        tokens = self._pooled(self.model.model.multi_modal_projector(patches)).cpu()
        if not saliency:
            return [TileFeatures(tile) for tile in tokens]
        attention = anchored = self._pooled(seen[0][..., None])[..., 0].cpu()
        if self._has_cls:
            anchored = self._pooled(_anchored(watched, states[-2])[..., None])[..., 0].cpu()
        return [
            TileFeatures(of_tile, (), *scores)
            for of_tile, *scores in zip(tokens, attention, anchored, strict=True)
        ]

    def _pooled(self, tokens: Tensor) -> Tensor:
        """(tiles, patches, size) to (tiles, token_columns squared, size), row-major."""
        side = self._patches
        if side == self.token_columns:
            return tokens
        grid = tokens.unflatten(1, (side, side)).permute(0, 3, 1, 2)
        grid = torch.nn.functional.interpolate(
            grid, size=(self.token_columns,) * 2, mode="bilinear"
        )
        return grid.flatten(2).transpose(1, 2).contiguous()


def _anchored(layer: nn.Module, hidden: Tensor) -> Tensor:
    """(tiles, patches) from (tiles, CLS and patches, width). It is linear in the patches, so that
    the score of a mean of patches is the mean of their scores."""
    anchor = layer.q_proj(hidden[:, :1]).float()
    return (anchor * layer.v_proj(hidden[:, 1:]).float()).sum(dim=-1) / hidden.shape[-1] ** 0.5
